//! The report of what the purge of each night erased, for those who administer the network: whoever
//! answers for data protection reads there that every term is kept.

use std::collections::BTreeMap;

use domain::erasure::Kind;
use domain::staff::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use store::erasure::{self, Run};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Over how many days it is shown.
pub const DAYS: i64 = 30;
/// How many days it is kept.
const KEPT_DAYS: i64 = 400;

/// What a run erased so far. Every kind stands in it, also those of which nothing was due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased(BTreeMap<Kind, u64>);

impl Default for Erased {
    fn default() -> Self {
        Self(Kind::ALL.iter().map(|kind| (*kind, 0)).collect())
    }
}

impl Erased {
    /// So many more of some kinds.
    pub fn add(&mut self, gone: impl IntoIterator<Item = (Kind, u64)>) {
        for (kind, amount) in gone {
            *self.0.entry(kind).or_default() += amount;
        }
    }
}

/// Notes what the run for a day erased, and forgets the reports of long ago.
///
/// # Errors
/// When the database fails.
pub async fn note(app: &App, on: Date, erased: &Erased) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    erasure::note(&mut tx, on, &erased.0, app.clock.now()).await?;
    erasure::purge(&mut tx, days_before(on, KEPT_DAYS)).await?;
    Ok(tx.commit().await?)
}

/// The runs of the last days, the newest first.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn report(app: &App, librarian: &Librarian) -> Outcome<Vec<Run>> {
    if !librarian.rights.may_everywhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    Ok(erasure::since(&mut conn, days_before(app.moment().today, DAYS)).await?)
}

fn days_before(on: Date, days: i64) -> Date {
    on.checked_sub(days.days()).unwrap_or(on)
}
