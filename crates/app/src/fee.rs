//! « Mes dettes »: what is owed, for what, to which library, and how that library takes it; and the
//! desk that asks for it, takes it, or lets it go.

mod desk;

pub use desk::{Asked, SeenAtDesk, at_desk, create, pay, settle, waive};

use std::collections::HashMap;

use domain::fee::Fee;
use domain::id::{LibraryId, LoanId, OperatorId, PatronId};
use domain::money::Money;
use domain::patron::Membership;
use domain::payment::{Payment, StructuredCommunication};
use jiff::SignedDuration;
use store::network::Network;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};

/// Days during which what was paid is still shown.
const SHOWN_DAYS: i64 = 365;

/// A fee with the document of the loan that it comes from.
#[derive(Clone, Debug)]
pub struct SeenFee {
    /// The fee.
    pub fee: Fee,
    /// What was lent, where it comes from a loan and the catalogue still has it.
    pub record: Option<StoredRecord>,
}

/// What is owed to one library, and how it is paid.
#[derive(Clone, Debug)]
pub struct OwedTo {
    /// The library.
    pub library: LibraryId,
    /// What it makes in all.
    pub total: Money,
    /// How it takes money.
    pub payment: Payment,
    /// What a transfer carries.
    pub communication: Option<StructuredCommunication>,
}

/// A contribution that is not paid.
#[derive(Clone, Debug)]
pub struct OwedContribution {
    /// To whom.
    pub operator: OperatorId,
    /// How much.
    pub owed: Money,
}

/// All that a reader owes.
#[derive(Clone, Debug, Default)]
pub struct Owed {
    /// The fees that are not settled, the oldest first.
    pub fees: Vec<SeenFee>,
    /// Contributions that are not paid.
    pub contributions: Vec<OwedContribution>,
    /// By library, the largest first.
    pub libraries: Vec<OwedTo>,
    /// What was settled lately, the newest first.
    pub settled: Vec<SeenFee>,
}

impl Owed {
    /// All of it together.
    #[must_use]
    pub fn total(&self) -> Money {
        let fees = self.fees.iter().map(|seen| seen.fee.outstanding());
        fees.chain(self.contributions.iter().map(|one| one.owed)).sum()
    }
}

/// What a reader owes, and what they paid lately.
///
/// # Errors
/// When the database fails; as not found when the person was erased.
pub async fn of_reader(app: &App, patron: PatronId) -> Outcome<Owed> {
    let network = app.network().await?;
    let moment = app.moment();
    let since = moment.now - SignedDuration::from_hours(24 * SHOWN_DAYS);
    let mut conn = app.db.read().await?;
    let standing = store::patron::standing(&mut conn, patron, moment.today)
        .await?
        .ok_or(Failure::NotFound)?;
    let owed = store::fee::owed_by(&mut conn, patron).await?;
    let settled = store::fee::settled_by(&mut conn, patron, since).await?;
    let known = records(&mut conn, &owed, &settled).await?;
    let payments = store::payment::all(&mut conn).await?;
    let references = store::payment::references(&mut conn, patron).await?;
    let seen = |fees: Vec<Fee>| -> Vec<SeenFee> {
        let with_record = |fee: Fee| SeenFee {
            record: fee.loan.and_then(|loan| known.get(&loan).cloned()),
            fee,
        };
        fees.into_iter().map(with_record).collect()
    };
    let libraries = by_library(&network, &owed, &payments, &references);
    Ok(Owed {
        libraries,
        fees: seen(owed),
        settled: seen(settled),
        contributions: standing.memberships.iter().filter_map(contribution).collect(),
    })
}

fn contribution(membership: &Membership) -> Option<OwedContribution> {
    (membership.owed > Money::ZERO).then_some(OwedContribution {
        operator: membership.operator,
        owed: membership.owed,
    })
}

fn by_library(
    network: &Network,
    owed: &[Fee],
    payments: &HashMap<LibraryId, Payment>,
    references: &HashMap<LibraryId, u64>,
) -> Vec<OwedTo> {
    let mut totals: Vec<(LibraryId, Money)> = Vec::new();
    for fee in owed {
        match totals.iter_mut().find(|(library, _)| *library == fee.library) {
            Some((_, total)) => *total = *total + fee.outstanding(),
            None => totals.push((fee.library, fee.outstanding())),
        }
    }
    totals.sort_by_key(|(library, total)| (std::cmp::Reverse(*total), *library));
    totals
        .into_iter()
        .map(|(library, total)| {
            let payment = payments.get(&library).cloned();
            let number = network.library(library).map(|library| library.facet);
            let communication = number
                .zip(references.get(&library))
                .map(|(library, payer)| StructuredCommunication::of(library, *payer));
            OwedTo {
                library,
                total,
                communication,
                payment: payment.unwrap_or_else(|| Payment::at_desk(library)),
            }
        })
        .collect()
}

/// The records of the loans that fees come from.
async fn records(
    conn: &mut store::Conn,
    owed: &[Fee],
    settled: &[Fee],
) -> Outcome<HashMap<LoanId, StoredRecord>> {
    let loans: Vec<LoanId> = owed.iter().chain(settled).filter_map(|fee| fee.loan).collect();
    let lent = store::loan::records(conn, &loans).await?;
    let numbers: Vec<_> = lent.iter().map(|(_, number)| *number).collect();
    let records = store::record::shown_or_not(conn, &numbers).await?;
    let mut known = HashMap::new();
    for (loan, number) in lent {
        if let Some(record) = records.iter().find(|record| record.number == number) {
            known.insert(loan, record.clone());
        }
    }
    Ok(known)
}
