//! Keeping the index true: it is derived data, which can be thrown away at any time and comes back.

use std::collections::{BTreeMap, BTreeSet};

use ::search::IndexRecord;
use domain::id::RecordNumber;
use store::dialect::Dialect;
use store::item::Presence;
use store::record::StoredRecord;
use store::record_change::Change;

use crate::App;
use crate::failure::Outcome;
use crate::search::days_since_1970;

/// Records read at once while rebuilding.
const BATCH: i64 = 1_000;
/// Records read at once while following.
const BATCH_NUMBERS: usize = 500;
/// How far back changes are read again, in milliseconds: transactions end in another order than
/// their ids. SQLite has one writer, so that little is enough.
const fn look_back_ms(dialect: Dialect) -> i64 {
    match dialect {
        Dialect::Sqlite => 500,
        Dialect::Postgres => 5_000,
    }
}
/// Changes read at once.
const CHANGES: i64 = 5_000;
/// Milliseconds are above this bit of an id.
const ID_TIME_SHIFT: u32 = 21;

/// Rebuilds the index beside the one in use, then swaps. Searches go on. Returns how many records.
///
/// # Errors
/// When the database or the index fails.
pub async fn rebuild(app: &App) -> Outcome<u64> {
    let mut conn = app.db.read().await?;
    // Taken first: what changes while records are read is followed afterwards.
    let sequence = store::record_change::last(&mut conn).await?;
    let mut new = app.search.rebuild()?;
    let mut last = None;
    let mut count = 0;
    loop {
        let records = store::record::after(&mut conn, last, BATCH).await?;
        let Some(highest) = records.last().map(|record| record.number) else {
            break;
        };
        let numbers: Vec<RecordNumber> = records.iter().map(|record| record.number).collect();
        let presence = store::item::presence(&mut conn, &numbers).await?;
        let shelves = store::item::shelves(&mut conn, &numbers).await?;
        let indexed: Vec<IndexRecord<'_>> = records
            .iter()
            .map(|record| indexed(record, presence.get(&record.number), shelves.get(&record.number)))
            .collect();
        new.add(&indexed)?;
        count += u64::try_from(indexed.len()).unwrap_or_default();
        last = Some(highest);
    }
    crate::completion::name_all(&mut conn, new.as_mut()).await?;
    new.finish(sequence)?;
    crate::availability::read_all(app).await?;
    Ok(count)
}

/// What is indexed of a record.
#[must_use]
pub fn indexed<'a>(
    record: &'a StoredRecord,
    presence: Option<&Presence>,
    shelves: Option<&store::item::Shelves>,
) -> IndexRecord<'a> {
    let added_on = i32::try_from(record.added_at.as_second() / 86_400).unwrap_or_default();
    IndexRecord {
        number: record.number,
        work: record.work.get(),
        record: &record.record,
        libraries: presence
            .map(|presence| {
                presence
                    .owners
                    .iter()
                    .filter_map(|facet| u16::try_from(*facet).ok())
                    .collect()
            })
            .unwrap_or_default(),
        sections: shelves
            .map(|shelves| shelves.sections.clone())
            .unwrap_or_default(),
        authors: record.headings.authors.clone(),
        subjects: record.headings.subjects.clone(),
        series: record.headings.series.clone(),
        call_numbers: shelves
            .map(|shelves| shelves.call_numbers.clone())
            .unwrap_or_default(),
        // A first load brings what has long been there.
        added_on: shelves
            .and_then(|shelves| shelves.acquired_on)
            .map_or(added_on, |acquired_on| added_on.min(days_since_1970(acquired_on))),
        popularity: shelves.map(|shelves| shelves.copies).unwrap_or_default(),
    }
}

/// Where a process is in following the changes.
#[derive(Debug, Default)]
pub struct Cursor {
    /// Highest id seen.
    last: i64,
    /// Ids seen lately, which will be read again.
    seen: BTreeSet<i64>,
    /// Whether the engine was given what it has not committed yet.
    written: bool,
}

impl Cursor {
    /// From the place that an id marks.
    #[must_use]
    pub const fn at(last: i64) -> Self {
        Self {
            last,
            seen: BTreeSet::new(),
            written: false,
        }
    }
}

/// Brings index and availability up to date with what changed since the cursor, also in other
/// processes. Cheap when nothing did. Says how many records it touched.
///
/// # Errors
/// When the database or the index fails.
pub async fn follow(app: &App, cursor: &mut Cursor) -> Outcome<usize> {
    let touched = take_in(app, cursor).await?;
    if touched > 0 {
        commit(app, cursor).await?;
    }
    Ok(touched)
}

/// The same without [`commit`]: searches do not find yet what was taken in. For loads, which take in
/// much and commit seldom.
///
/// # Errors
/// When the database or the index fails.
pub async fn take_in(app: &App, cursor: &mut Cursor) -> Outcome<usize> {
    let mut conn = app.db.read().await?;
    let look_back = look_back_ms(app.db.dialect()) << ID_TIME_SHIFT;
    let mut from = (cursor.last - look_back).max(0);
    let mut touched: BTreeMap<RecordNumber, Change> = BTreeMap::new();
    loop {
        let changes = store::record_change::after(&mut conn, from, CHANGES).await?;
        let Some((highest, _, _)) = changes.last().copied() else {
            break;
        };
        from = highest;
        for (id, number, change) in changes {
            if !cursor.seen.insert(id) {
                continue;
            }
            cursor.last = cursor.last.max(id);
            let known = touched.entry(number).or_insert(change);
            if change == Change::Record {
                *known = Change::Record;
            }
        }
        if touched.len() >= usize::try_from(CHANGES).unwrap_or(usize::MAX) {
            break;
        }
    }
    drop(conn);
    cursor.seen = cursor.seen.split_off(&(cursor.last - look_back));
    let (changed, moved): (Vec<_>, Vec<_>) =
        touched.iter().partition(|(_, change)| **change == Change::Record);
    let numbers = |some: Vec<(&RecordNumber, &Change)>| -> Vec<RecordNumber> {
        some.into_iter().map(|(number, _)| *number).collect()
    };
    for some in numbers(changed).chunks(BATCH_NUMBERS) {
        update(app, some).await?;
        cursor.written = true;
    }
    crate::availability::read_again(app, &numbers(moved)).await?;
    Ok(touched.len())
}

/// Lets searches find what was taken in.
///
/// # Errors
/// When the index fails.
pub async fn commit(app: &App, cursor: &mut Cursor) -> Outcome<()> {
    if !std::mem::take(&mut cursor.written) {
        return Ok(());
    }
    let (engine, sequence) = (app.search.clone(), cursor.last);
    by_itself(move || match engine.commit(sequence) {
        Err(::search::Error::Busy) => engine.refresh(),
        other => other,
    })
    .await
}

/// Makes few large pieces of what a load left in many small ones.
///
/// # Errors
/// When the index fails.
pub async fn settle(app: &App) -> Outcome<()> {
    let engine = app.search.clone();
    by_itself(move || match engine.settle() {
        Err(::search::Error::Busy) => Ok(()),
        other => other,
    })
    .await
}

/// Runs what takes long without waiting for anything on a thread of its own: pages are not held up.
async fn by_itself(work: impl FnOnce() -> ::search::Result<()> + Send + 'static) -> Outcome<()> {
    Ok(tokio::task::spawn_blocking(work)
        .await
        .map_err(anyhow::Error::from)??)
}

/// Indexes these records again, or takes them out when they are no longer shown. When another
/// process writes the index, this one only reads what that one commits.
async fn update(app: &App, numbers: &[RecordNumber]) -> Outcome<()> {
    let mut conn = app.db.read().await?;
    let records = store::record::many(&mut conn, numbers).await?;
    let presence = store::item::presence(&mut conn, numbers).await?;
    let shelves = store::item::shelves(&mut conn, numbers).await?;
    crate::completion::name_new(app, &mut conn, &records).await?;
    drop(conn);
    for number in numbers {
        let facets = crate::availability::facets(presence.get(number));
        app.search.availability().set(*number, &facets);
    }
    let present: BTreeSet<RecordNumber> = records.iter().map(|record| record.number).collect();
    let gone: Vec<RecordNumber> = numbers
        .iter()
        .copied()
        .filter(|number| !present.contains(number))
        .collect();
    let engine = app.search.clone();
    by_itself(move || {
        let indexed: Vec<IndexRecord<'_>> = records
            .iter()
            .map(|record| indexed(record, presence.get(&record.number), shelves.get(&record.number)))
            .collect();
        match engine.replace(&indexed).and_then(|()| engine.delete(&gone)) {
            Err(::search::Error::Busy) => Ok(()),
            other => other,
        }
    })
    .await
}
