//! Searches that found nothing: counted without anybody's name, shown once several made them, with what is
//! to be done about each.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use domain::figure::{SHOWN_FROM, kept_words};
use domain::staff::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use store::empty_search::{Decision, EmptySearch};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// How long searches are joined before they are written: each is not worth a transaction.
const JOINED_FOR: Duration = Duration::from_secs(5);
/// Different searches that are joined at most: the others are not counted.
const JOINED: usize = 500;
/// Over how many days they are shown.
pub const DAYS: i64 = 90;
/// How many are shown on a page.
pub const SHOWN: i64 = 40;
/// How many stand in a table for a spreadsheet.
pub const IN_TABLE: i64 = 2_000;
/// How many days they are kept; those that were made too rarely to be shown, as long as they could be.
const KEPT_DAYS: i64 = 400;

/// Searches of this process that are not written yet.
#[derive(Debug, Default)]
pub struct Joined(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    searches: BTreeMap<String, i64>,
    written: Option<Instant>,
}

impl Joined {
    /// Adds one; says whether it is time to write them.
    fn add(&self, words: String) -> bool {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.searches.len() < JOINED || waiting.searches.contains_key(&words) {
            *waiting.searches.entry(words).or_default() += 1;
        }
        waiting
            .written
            .is_none_or(|written| written.elapsed() > JOINED_FOR)
    }

    fn take(&self) -> BTreeMap<String, i64> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.written = Some(Instant::now());
        std::mem::take(&mut waiting.searches)
    }
}

/// Notes that a search found nothing, unless it may tell who made it.
///
/// # Errors
/// When the database fails; the search itself has been answered.
pub async fn note(app: &App, typed: &str) -> Outcome<()> {
    let Some(words) = kept_words(typed) else {
        return Ok(());
    };
    if app.empty_searches.add(words) {
        write(app).await?;
    }
    Ok(())
}

/// Writes what is not written yet.
///
/// # Errors
/// When the database fails.
pub async fn write(app: &App) -> Outcome<()> {
    let searches = app.empty_searches.take();
    if searches.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.begin_write().await?;
    store::empty_search::note(&mut tx, app.moment().today, &searches).await?;
    Ok(tx.commit().await?)
}

/// Those who answer suggestions of purchase see them: what is missing is theirs to find.
fn check(librarian: &Librarian) -> Outcome<()> {
    if librarian.rights.may_somewhere(Role::Holds) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

fn since(app: &App) -> Date {
    let today = app.moment().today;
    today.checked_sub(DAYS.days()).unwrap_or(today)
}

/// The searches that several made and about which this was decided, or nothing yet; so many at most, the most
/// frequent first.
///
/// # Errors
/// As not found for those who answer nothing.
pub async fn list(
    app: &App,
    librarian: &Librarian,
    decision: Option<Decision>,
    limit: i64,
) -> Outcome<Vec<EmptySearch>> {
    check(librarian)?;
    write(app).await?;
    let mut conn = app.db.read().await?;
    Ok(store::empty_search::list(&mut conn, since(app), SHOWN_FROM, decision, limit).await?)
}

/// Decides about one, or takes a decision back.
///
/// # Errors
/// As not found for those who answer nothing, and when too few made that search.
pub async fn decide(
    app: &App,
    librarian: &Librarian,
    words: &str,
    decision: Option<Decision>,
) -> Outcome<()> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    if store::empty_search::amount(act.conn(), words, since(app)).await? < SHOWN_FROM {
        return Err(Failure::NotFound);
    }
    let (actor, now) = (act.actor().to_owned(), act.moment.now);
    store::empty_search::decide(act.conn(), words, decision, &actor, now).await?;
    let verb = match decision {
        Some(Decision::ToBuy) => "empty_search.buy",
        Some(Decision::Settled) => "empty_search.settle",
        None => "empty_search.again",
    };
    // It has no number: its words tell it.
    act.audit(verb, "empty_search", 0, None, Some(words)).await?;
    act.commit().await
}

/// Forgets what was searched long ago, and what too few searched to be shown.
///
/// # Errors
/// When the database fails.
pub async fn purge(app: &App, on: Date) -> Outcome<()> {
    let before = |days: i64| on.checked_sub(days.days()).unwrap_or(on);
    let mut tx = app.db.begin_write().await?;
    store::empty_search::purge(&mut tx, before(KEPT_DAYS), before(DAYS), SHOWN_FROM).await?;
    Ok(tx.commit().await?)
}
