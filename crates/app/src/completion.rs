//! What is offered while a search is being typed, and telling the engine what headings are called.

use ::search::{Completion, CompletionKind, Error, Heading, Rebuild};
use domain::id::RecordNumber;
use store::Conn;
use store::heading::StoredHeading;
use store::record::StoredRecord;

use crate::App;
use crate::failure::Outcome;

/// The most that is offered at once.
pub const MOST: usize = 8;
/// Headings read at once.
const BATCH: i64 = 5_000;

/// One of the things offered.
#[derive(Clone, Debug)]
pub struct Offered {
    /// What it is.
    pub completion: Completion,
    /// The record of a title.
    pub record: Option<StoredRecord>,
}

/// Completes what is typed. A search that cannot be completed is none the worse for it: what the engine
/// fails at is told to whoever runs the portal, and nothing is offered.
///
/// # Errors
/// When the database fails.
pub async fn complete(app: &App, typed: &str) -> Outcome<Vec<Offered>> {
    let (engine, text) = (app.search.clone(), typed.to_owned());
    let found = tokio::task::spawn_blocking(move || engine.complete(&text, MOST))
        .await
        .map_err(anyhow::Error::from)?;
    let found = found.unwrap_or_else(|why| {
        tracing::warn!("searches are not completed: {why}");
        Vec::new()
    });
    let is_title = |completion: &&Completion| completion.kind == CompletionKind::Title;
    let numbers: Vec<RecordNumber> = found
        .iter()
        .filter(is_title)
        .map(|completion| RecordNumber::new(completion.number))
        .collect();
    let mut records = Vec::new();
    if !numbers.is_empty() {
        let mut conn = app.db.read().await?;
        records = store::record::many(&mut conn, &numbers).await?;
    }
    let offered = found.into_iter().filter_map(|completion| {
        if completion.kind != CompletionKind::Title {
            return Some(Offered {
                completion,
                record: None,
            });
        }
        // A record that is hidden since then is not offered.
        let record = records
            .iter()
            .find(|record| record.number.get() == completion.number)?;
        Some(Offered {
            completion,
            record: Some(record.clone()),
        })
    });
    Ok(offered.collect())
}

/// Names all headings in an index being made.
pub(crate) async fn name_all(conn: &mut Conn, new: &mut (dyn Rebuild + '_)) -> Outcome<()> {
    let mut last = None;
    loop {
        let headings = store::heading::after(conn, last, BATCH).await?;
        let Some(highest) = headings.last().map(|heading| heading.id) else {
            return Ok(());
        };
        new.name(&named(headings))?;
        last = Some(highest);
    }
}

/// Names those headings of records that the engine does not know yet. When another process writes the
/// index, that one names them.
pub(crate) async fn name_new(app: &App, conn: &mut Conn, records: &[StoredRecord]) -> Outcome<()> {
    let mut numbers: Vec<u32> = records
        .iter()
        .flat_map(|record| {
            let headings = &record.headings;
            [&headings.authors, &headings.subjects, &headings.series]
        })
        .flatten()
        .copied()
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.is_empty() {
        return Ok(());
    }
    let engine = app.search.clone();
    let asked = tokio::task::spawn_blocking(move || engine.unnamed(&numbers));
    let unnamed = match asked.await.map_err(anyhow::Error::from)? {
        Err(Error::Busy) => return Ok(()),
        asked => asked?,
    };
    if unnamed.is_empty() {
        return Ok(());
    }
    let headings = named(store::heading::many(conn, &unnamed).await?);
    let engine = app.search.clone();
    let told = tokio::task::spawn_blocking(move || engine.name(&headings));
    match told.await.map_err(anyhow::Error::from)? {
        Err(Error::Busy) => Ok(()),
        told => Ok(told?),
    }
}

fn named(headings: Vec<StoredHeading>) -> Vec<Heading> {
    let heading = |stored: StoredHeading| {
        Some(Heading {
            number: stored.id,
            kind: CompletionKind::from_code(&stored.kind)?,
            name: stored.name,
        })
    };
    headings.into_iter().filter_map(heading).collect()
}
