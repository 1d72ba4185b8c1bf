//! Searches that found nothing: counted without anybody's name, shown once several made them, with what is
//! to be done about each.

use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, PoisonError};

use domain::figure::{SHOWN_FROM, kept_words};
use domain::id::LibraryId;
use domain::staff::Role;
use jiff::ToSpan;
use jiff::civil::Date;
use store::empty_search::{Decision, EmptySearch, Wanted};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Different searches that are joined at most: the others are not counted.
const JOINED: usize = 500;
/// Searches of a day of which it is known who made them: whoever repeats one counts once.
const SEEN: usize = 50_000;
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
    searches: BTreeMap<(String, Option<LibraryId>), i64>,
    /// Who made which search on this day, as numbers that nobody can turn back: their key is made when the
    /// process starts, and leaves it as little as they do.
    seen: HashSet<u64>,
    seen_on: Option<Date>,
    key: RandomState,
}

impl Joined {
    fn add(&self, words: String, library: Option<LibraryId>, by: Option<&str>, on: Date) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.seen_on != Some(on) || waiting.seen.len() >= SEEN {
            waiting.seen.clear();
            waiting.seen_on = Some(on);
        }
        if let Some(by) = by {
            let seen = waiting.key.hash_one((by, &words));
            if !waiting.seen.insert(seen) {
                return;
            }
        }
        let search = (words, library);
        if waiting.searches.len() < JOINED || waiting.searches.contains_key(&search) {
            *waiting.searches.entry(search).or_default() += 1;
        }
    }

    fn take(&self) -> BTreeMap<(String, Option<LibraryId>), i64> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut waiting.searches)
    }
}

/// Notes that a search found nothing, unless it may tell who made it: on whose page the reader was, and who
/// it was, a reader or a network, so that each counts once a day. Nothing is written yet ([`write`]).
pub fn note(app: &App, typed: &str, library: Option<LibraryId>, by: Option<&str>) {
    if let Some(words) = kept_words(typed) {
        app.empty_searches.add(words, library, by, app.moment().today);
    }
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

/// The searches that several made, on the pages of one library or on any, and about which this was decided,
/// or nothing yet; so many at most, the most frequent first.
///
/// # Errors
/// As not found for those who answer nothing.
pub async fn list(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
    decision: Option<Decision>,
    limit: i64,
) -> Outcome<Vec<EmptySearch>> {
    check(librarian)?;
    write(app).await?;
    let mut conn = app.db.read().await?;
    let wanted = Wanted {
        since: since(app),
        at_least: SHOWN_FROM,
        library,
        decision,
        limit,
    };
    Ok(store::empty_search::list(&mut conn, &wanted).await?)
}

/// Settles the searches that are one of these terms and that several made: they find something now.
pub(crate) async fn settle(act: &mut Act<'_>, terms: &[String]) -> Outcome<()> {
    let (actor, now, since) = (act.actor().to_owned(), act.moment.now, since(act.app));
    for words in terms.iter().filter_map(|term| kept_words(term)) {
        if store::empty_search::amount(act.conn(), &words, since).await? >= SHOWN_FROM {
            let decision = Some(Decision::Settled);
            store::empty_search::decide(act.conn(), &words, decision, &actor, now).await?;
            act.audit("empty_search.settle", "empty_search", 0, None, Some(&words))
                .await?;
        }
    }
    Ok(())
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
