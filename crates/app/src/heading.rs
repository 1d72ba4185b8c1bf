//! Headings counted: how many records each author, subject and series has, as the index counts them.
//!
//! The index counts all values of a facet in one walk over its columns, in less time than the database
//! takes to read as many rows; and a list says the number that one finds behind its link.

use std::collections::HashMap;

use ::search::{Facet, Health, Request};
use domain::id::JobId;
use domain::job::Job;
use jiff::SignedDuration;
use store::heading_count::{self, Counted};

use crate::App;
use crate::failure::Outcome;

/// Headings looked at in one transaction: the writer is never held for long.
const BATCH: i64 = 1_000;
/// How long after a load headings are counted again: the index follows within seconds.
const AFTER_LOAD: SignedDuration = SignedDuration::from_secs(60);

/// Counts the records of every heading; what did not change is not written.
///
/// # Errors
/// When the index or the database fails.
pub async fn count(app: &App) -> Outcome<()> {
    // From now on another count can be asked for: what comes meanwhile may not be in this one.
    let mut tx = app.db.begin_write().await?;
    let job = Job::CountHeadings {
        on: app.moment().today,
    };
    if let Some(key) = job.dedupe_key() {
        store::job::let_go(&mut tx, &key).await?;
    }
    tx.commit().await?;
    // An index that waits to be rebuilt has no records: nothing would be left of the lists.
    if app.search.health() != Health::Ready {
        return Ok(());
    }
    let asked = Request {
        limit: 0,
        correct: false,
        facets: [Facet::Author, Facet::Subject, Facet::Series]
            .into_iter()
            .map(|facet| (facet, usize::MAX))
            .collect(),
        ..Request::of_text("")
    };
    let counted = crate::search::ask(app, asked).await?;
    let counts: HashMap<u32, i64> = counted
        .facets
        .iter()
        .flat_map(|facet| &facet.values)
        .map(|value| (value.value, i64::from(value.count)))
        .collect();
    let mut last = 0;
    loop {
        let mut conn = app.db.read().await?;
        let headings = heading_count::after(&mut conn, last, BATCH).await?;
        drop(conn);
        let Some(highest) = headings.last().map(|heading| heading.id) else {
            return Ok(());
        };
        last = highest;
        let changed: Vec<Counted> = headings
            .into_iter()
            .filter_map(|heading| {
                let records = counts.get(&heading.id).copied();
                (records != heading.records).then_some(Counted { records, ..heading })
            })
            .collect();
        if changed.is_empty() {
            continue;
        }
        let mut tx = app.db.begin_write().await?;
        heading_count::put(&mut tx, changed).await?;
        tx.commit().await?;
    }
}

/// Has headings counted again in a while: a load, or a librarian who hides a record, changed them.
///
/// # Errors
/// When the database fails.
pub async fn count_soon(app: &App, conn: &mut store::Conn) -> Outcome<()> {
    let moment = app.moment();
    let job = Job::CountHeadings { on: moment.today };
    let id = JobId::new(app.new_id(moment.now));
    let new = crate::job::to_write(&job, id, moment.now + AFTER_LOAD)?;
    Ok(store::job::push(conn, &new, moment.now).await?)
}
