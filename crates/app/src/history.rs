//! « Historique »: the loans that came back, since the reader chose to keep them. Nothing is kept
//! before that choice, and what is erased is erased in a restored backup too.

use domain::fold::fold;
use domain::id::{LoanId, PatronId, RecordNumber};
use jiff::Timestamp;
use store::history::PastLoan;
use store::record::StoredRecord;
use store::tombstone::{self, Tombstone};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;

/// Loans shown on a page.
pub const PAGE: usize = 25;
/// Loans read for a search or an export.
const LONGEST: i64 = 20_000;

/// A loan that is over, with its record as long as the catalogue has it.
#[derive(Clone, Debug)]
pub struct SeenPastLoan {
    /// The loan.
    pub past: PastLoan,
    /// Its record.
    pub record: Option<StoredRecord>,
}

impl SeenPastLoan {
    /// Who made the document, as one says it.
    #[must_use]
    pub fn author(&self) -> String {
        let first = self
            .record
            .as_ref()
            .and_then(|stored| stored.record.contributors.first());
        first
            .map(domain::record::Contributor::spoken_name)
            .unwrap_or_default()
    }

    /// Whether every word stands in its title or the name of its author.
    fn has(&self, words: &[&str]) -> bool {
        let text = fold(&format!("{} {}", self.past.title, self.author()));
        words.iter().all(|word| text.contains(word))
    }
}

/// A page of a history.
#[derive(Debug)]
pub struct History {
    /// Since when it is kept; none: it is not.
    pub since: Option<Timestamp>,
    /// The loans of the page.
    pub loans: Vec<SeenPastLoan>,
    /// How many there are in all that have the words asked for.
    pub count: usize,
}

/// A page of the history of a reader, from 1: the loans that have all these words.
///
/// # Errors
/// As not found when the person was erased.
pub async fn page(app: &App, patron: PatronId, words: &str, page: usize) -> Outcome<History> {
    let mut conn = app.db.read().await?;
    let since = store::patron::find(&mut conn, patron)
        .await?
        .ok_or(Failure::NotFound)?
        .history_since;
    let offset = page.saturating_sub(1) * PAGE;
    if fold(words).is_empty() {
        let count = store::history::count(&mut conn, patron).await?;
        let past = store::history::page(&mut conn, patron, whole(offset), whole(PAGE)).await?;
        return Ok(History {
            since,
            loans: with_records(&mut conn, past).await?,
            count: usize::try_from(count).unwrap_or(0),
        });
    }
    let words = fold(words);
    let words: Vec<&str> = words.split(' ').collect();
    let past = store::history::page(&mut conn, patron, 0, LONGEST).await?;
    let mut found = with_records(&mut conn, past).await?;
    found.retain(|seen| seen.has(&words));
    Ok(History {
        since,
        count: found.len(),
        loans: found.into_iter().skip(offset).take(PAGE).collect(),
    })
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

async fn with_records(conn: &mut store::Conn, past: Vec<PastLoan>) -> Outcome<Vec<SeenPastLoan>> {
    let mut numbers: Vec<RecordNumber> = past.iter().map(|past| past.record).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut records = std::collections::HashMap::new();
    for record in store::record::shown_or_not(conn, &numbers).await? {
        records.insert(record.number, record);
    }
    Ok(past
        .into_iter()
        .map(|past| SeenPastLoan {
            record: records.get(&past.record).cloned(),
            past,
        })
        .collect())
}

/// The whole history, for a file.
///
/// # Errors
/// When the database fails.
pub async fn all(app: &App, patron: PatronId) -> Outcome<Vec<SeenPastLoan>> {
    let mut conn = app.db.read().await?;
    let past = store::history::page(&mut conn, patron, 0, LONGEST).await?;
    with_records(&mut conn, past).await
}

/// Which of these records the reader had: one query for a page of results, none where no history is kept.
///
/// # Errors
/// When the database fails.
pub async fn among(app: &App, patron: PatronId, numbers: &[RecordNumber]) -> Outcome<Vec<RecordNumber>> {
    let mut conn = app.db.read().await?;
    Ok(store::history::among(&mut conn, patron, numbers).await?)
}

/// Keeps the history from now on.
///
/// # Errors
/// When the database fails.
pub async fn begin(app: &App, reader: &Reader) -> Outcome<()> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let now = act.moment.now;
    store::history::begin(act.conn(), reader.patron, now).await?;
    act.audit("history.begin", "patron", reader.patron.get(), None, None)
        .await?;
    act.commit().await
}

/// What becomes of the history once it is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afterwards {
    /// What comes back from now on is kept.
    GoOn,
    /// Nothing is kept any more.
    End,
}

/// Erases the whole history. A loan that is brought back at this moment is kept or not as the
/// reader chose: the desk waits for the same lock.
///
/// # Errors
/// When the database fails.
pub async fn erase(app: &App, reader: &Reader, afterwards: Afterwards) -> Outcome<()> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    store::lock::patron(&mut act.tx, app.db.dialect(), reader.patron).await?;
    if afterwards == Afterwards::End {
        store::history::end(act.conn(), reader.patron).await?;
    }
    let erased = Tombstone {
        noun: "history".into(),
        id: reader.patron.get(),
        erased_at: act.moment.now,
    };
    tombstone::erase(act.conn(), &erased).await?;
    act.audit("history.erase", "patron", reader.patron.get(), None, None)
        .await?;
    act.commit().await
}

/// Erases one loan of the history. Doing it again changes nothing.
///
/// # Errors
/// As not found when it is not in this reader's history.
pub async fn erase_one(app: &App, reader: &Reader, loan: LoanId) -> Outcome<()> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    if !store::history::has(act.conn(), reader.patron, loan).await? {
        return Err(Failure::NotFound);
    }
    let erased = Tombstone {
        noun: "loan".into(),
        id: loan.get(),
        erased_at: act.moment.now,
    };
    tombstone::erase(act.conn(), &erased).await?;
    // Which one it was is what must be forgotten: the audit says that one was, not which.
    act.audit("history.erase_one", "patron", reader.patron.get(), None, None)
        .await?;
    act.commit().await
}
