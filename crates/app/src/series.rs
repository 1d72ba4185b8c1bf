//! Series in their order, with the volumes that the catalogue has not.

use ::search::{Choice, Request, SearchState, Sort};
use domain::fold::fold;
use domain::id::RecordNumber;
use domain::record::Record;
use domain::series::{Line, LineUp, Volumes, is_followed, line_up};
use store::heading::StoredHeading;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};

/// Records read of a series: what has more is a publisher's collection, or is searched.
const READ: usize = 400;
/// Records read of what no record calls a set, beside a record.
const READ_BESIDE: usize = 120;

/// What stands under a series heading.
#[derive(Clone, Debug)]
pub enum Shown {
    /// A series that one reads in its order.
    Followed(Box<FollowedSeries>),
    /// A collection of a publisher, which one searches.
    Collection(StoredHeading),
}

/// A series in its order.
#[derive(Clone, Debug)]
pub struct FollowedSeries {
    /// The heading.
    pub heading: StoredHeading,
    /// Its documents, to which the lines point.
    pub records: Vec<StoredRecord>,
    /// The volumes in order, and what has no number.
    pub line_up: LineUp,
}

impl FollowedSeries {
    /// The place of the line on which a record stands.
    #[must_use]
    pub fn line_of(&self, number: RecordNumber) -> Option<usize> {
        self.line_up.lines.iter().position(|line| match line {
            Line::Held { documents, .. } => documents.iter().any(|place| {
                self.records
                    .get(*place)
                    .is_some_and(|stored| stored.number == number)
            }),
            Line::Missing(_) => false,
        })
    }

    /// The documents of a line.
    pub fn documents<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = &'a StoredRecord> {
        let documents = match line {
            Line::Held { documents, .. } => documents.as_slice(),
            Line::Missing(_) => &[],
        };
        documents.iter().filter_map(|place| self.records.get(*place))
    }
}

/// A series.
///
/// # Errors
/// As not found when there is no such series, or nothing of it is shown.
pub async fn show(app: &App, id: u32) -> Outcome<Shown> {
    let mut conn = app.db.read().await?;
    let heading = store::heading::many(&mut conn, &[id]).await?.pop();
    drop(conn);
    let heading = heading
        .filter(|heading| heading.kind == "series")
        .ok_or(Failure::NotFound)?;
    read(app, heading, READ).await
}

/// The headings of the series and collections of a record.
///
/// # Errors
/// When the database fails.
pub async fn headings(app: &App, record: &StoredRecord) -> Outcome<Vec<StoredHeading>> {
    if record.headings.series.is_empty() {
        return Ok(Vec::new());
    }
    let mut conn = app.db.read().await?;
    Ok(store::heading::many(&mut conn, &record.headings.series).await?)
}

/// The series in which a record is read with others, if there is one among its `headings`.
///
/// # Errors
/// When the index or the database fails.
pub async fn of_record(
    app: &App,
    record: &StoredRecord,
    headings: &[StoredHeading],
) -> Outcome<Option<FollowedSeries>> {
    let series = &record.record.series;
    let sets_first = series.iter().filter(|one| one.is_set);
    let others = series.iter().filter(|one| !one.is_set && one.volume.is_some());
    for one in sets_first.chain(others) {
        let key = fold(&one.title);
        let Some(heading) = headings.iter().find(|heading| heading.key == key) else {
            continue;
        };
        let limit = if one.is_set { READ } else { READ_BESIDE };
        match read(app, heading.clone(), limit).await {
            Ok(Shown::Followed(found)) if found.records.len() > 1 => return Ok(Some(*found)),
            // The index may be seconds behind a record that has just come.
            Ok(_) | Err(Failure::NotFound) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(None)
}

async fn read(app: &App, heading: StoredHeading, limit: usize) -> Outcome<Shown> {
    let state = SearchState::default()
        .with(Choice::Series(heading.id))
        .with_sort(Sort::Title);
    let asked = Request {
        limit,
        facets: Vec::new(),
        correct: false,
        ..crate::search::request(app, &state, None).await?
    };
    let hits = crate::search::ask(app, asked).await?;
    if hits.total > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Ok(Shown::Collection(heading));
    }
    let numbers: Vec<RecordNumber> = hits.hits.iter().map(|hit| hit.number).collect();
    let mut conn = app.db.read().await?;
    let records = store::record::many(&mut conn, &numbers).await?;
    drop(conn);
    if records.is_empty() {
        return Err(Failure::NotFound);
    }
    let volumes: Vec<Option<Volumes>> = records
        .iter()
        .map(|stored| volumes(&stored.record, &heading.key))
        .collect();
    let sets = records
        .iter()
        .filter(|stored| is_set(&stored.record, &heading.key));
    if !is_followed(sets.count(), &volumes) {
        return Ok(Shown::Collection(heading));
    }
    Ok(Shown::Followed(Box::new(FollowedSeries {
        heading,
        line_up: line_up(&volumes),
        records,
    })))
}

/// The volumes of a series that a record describes: as the series says, else as the part of the title.
fn volumes(record: &Record, key: &str) -> Option<Volumes> {
    let mut of_series = record.series.iter().filter(|series| fold(&series.title) == key);
    let printed = of_series.find_map(|series| series.volume.as_deref());
    Volumes::parse(printed.or(record.part_number.as_deref())?)
}

fn is_set(record: &Record, key: &str) -> bool {
    let mut series = record.series.iter();
    series.any(|series| series.is_set && fold(&series.title) == key)
}
