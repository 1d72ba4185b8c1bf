//! « Si vous avez aimé »: the works that the same readers have on loan, counted each night; and, where too few
//! are known, what is by the same author or on the same subjects.
//!
//! Only open loans are counted: they have a reader anyway. A history is kept for its reader alone, and is
//! not read here. What is kept are works and a score; nothing says who, how many, or at which library.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use ::search::{Choice, Request, SearchState};
use domain::id::{RecordNumber, WorkId};
use domain::record::Audience;
use domain::related::{
    MOST, MOST_LOANS, SHOWN_FROM, faded, kept_from, month, oldest, readers, score, suits, youngest,
};
use jiff::civil::Date;
use store::record::StoredRecord;
use store::related::Related;

use crate::App;
use crate::failure::Outcome;

/// Works shown beside one.
const SHOWN: usize = 8;
/// Works written in one transaction.
const BATCH: usize = 200;
/// Editions of each work among which the best is looked for.
const EDITIONS: i64 = 12;
/// Records looked at for what is alike.
const LOOKED_AT: usize = 16;
/// Volumes of one series among what is alike.
const OF_ONE_SERIES: usize = 2;
/// Subjects by which likeness is told: the rarest of a record.
const SUBJECTS: usize = 3;

/// What one may like who liked a record.
#[derive(Clone, Debug)]
pub enum Beside {
    /// What readers who had it on loan also had, the closest first.
    Borrowed(Vec<StoredRecord>),
    /// What is by the same author or on the same subjects.
    Alike(Vec<StoredRecord>),
    /// Nothing worth a heading.
    Nothing,
}

/// Counts the pairs of works on loan on a day, keeps those that enough readers have, and lets older ones fade.
///
/// # Errors
/// When the database fails.
pub async fn count(app: &App, on: Date) -> Outcome<()> {
    let mut conn = app.db.read().await?;
    let pairs = store::related::pairs(&mut conn, readers(app.settings.related_readers), MOST_LOANS).await?;
    let mut works: Vec<WorkId> = pairs.iter().flat_map(|pair| [pair.one, pair.other]).collect();
    works.sort_unstable();
    works.dedup();
    let audiences = audiences(&mut conn, &works).await?;
    drop(conn);
    let may_lead = |from: WorkId, to: WorkId| {
        let of = |work: WorkId| audiences.get(&work).map_or(&[][..], Vec::as_slice);
        suits(youngest(of(from).iter().copied()), oldest(of(to).iter().copied()))
    };
    let mut found: BTreeMap<WorkId, Vec<Related>> = BTreeMap::new();
    for pair in &pairs {
        let score = score(pair.both, pair.of_one, pair.of_other);
        for (from, to) in [(pair.one, pair.other), (pair.other, pair.one)] {
            if may_lead(from, to) {
                found.entry(from).or_default().push(Related {
                    other: to,
                    score,
                    month: month(on),
                    readers: pair.both,
                });
            }
        }
    }
    let found: Vec<(WorkId, Vec<Related>)> = found.into_iter().collect();
    for some in found.chunks(BATCH) {
        let mut tx = app.db.begin_write().await?;
        for (work, fresh) in some {
            let known = store::related::of_work(&mut tx, *work).await?;
            store::related::put(&mut tx, *work, &closest(fresh, known, on)).await?;
        }
        tx.commit().await?;
    }
    let mut tx = app.db.begin_write().await?;
    store::related::forget_before(&mut tx, &kept_from(on)).await?;
    Ok(tx.commit().await?)
}

/// Those counted today and those known before, the closest first, as many as are kept.
fn closest(fresh: &[Related], known: Vec<Related>, on: Date) -> Vec<Related> {
    let again: HashSet<WorkId> = fresh.iter().map(|one| one.other).collect();
    let mut all: Vec<Related> = known
        .into_iter()
        .filter(|one| !again.contains(&one.other))
        .chain(fresh.iter().cloned())
        .collect();
    sort(&mut all, on);
    all.truncate(MOST);
    all
}

fn sort(related: &mut [Related], on: Date) {
    related.sort_by_key(|one| {
        (
            std::cmp::Reverse(faded(one.score, &one.month, on)),
            one.other.get(),
        )
    });
}

async fn audiences(
    conn: &mut store::Conn,
    works: &[WorkId],
) -> Outcome<HashMap<WorkId, Vec<Option<Audience>>>> {
    let mut found: HashMap<WorkId, Vec<Option<Audience>>> = HashMap::with_capacity(works.len());
    for (work, audience) in store::related::audiences(conn, works).await? {
        found.entry(work).or_default().push(audience);
    }
    Ok(found)
}

/// The headings of a record that its page knows already.
#[derive(Clone, Copy, Debug, Default)]
pub struct KnownHeadings {
    /// Its first author.
    pub author: Option<u32>,
    /// The series shown with it, whose volumes are not told again.
    pub series: Option<u32>,
}

/// What one may like who liked a record; `editions` are the others of its work.
///
/// # Errors
/// When the index or the database fails.
pub async fn beside(
    app: &App,
    record: &StoredRecord,
    editions: &[StoredRecord],
    headings: KnownHeadings,
) -> Outcome<Beside> {
    let all = std::iter::once(record).chain(editions);
    let audience = youngest(all.map(|edition| edition.record.audience));
    let borrowed = borrowed(app, record, audience).await?;
    if borrowed.len() >= SHOWN_FROM {
        return Ok(Beside::Borrowed(borrowed));
    }
    let alike = alike(app, record, audience, headings).await?;
    Ok(if alike.len() >= SHOWN_FROM {
        Beside::Alike(alike)
    } else {
        Beside::Nothing
    })
}

/// What readers had with it: one edition of each work, in the language of the record where there is one.
async fn borrowed(
    app: &App,
    record: &StoredRecord,
    audience: Option<Audience>,
) -> Outcome<Vec<StoredRecord>> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let mut related = store::related::of_work(&mut conn, record.work).await?;
    // What was kept when fewer readers were enough is not shown once more are asked for.
    let enough = readers(app.settings.related_readers);
    related.retain(|one| one.readers >= enough && faded(one.score, &one.month, today) > 0);
    if related.len() < SHOWN_FROM {
        return Ok(Vec::new());
    }
    sort(&mut related, today);
    let works: Vec<WorkId> = related.iter().map(|one| one.other).collect();
    // For whom a work is, all its editions say.
    let audiences = audiences(&mut conn, &works).await?;
    let mut by_work: HashMap<WorkId, Vec<StoredRecord>> = HashMap::new();
    for edition in store::record::of_works(&mut conn, &works, EDITIONS).await? {
        by_work.entry(edition.work).or_default().push(edition);
    }
    let language = record.record.languages.first();
    let mut shown = Vec::with_capacity(SHOWN);
    for work in works {
        let editions = by_work.remove(&work).unwrap_or_default();
        let is_for = oldest(audiences.get(&work).into_iter().flatten().copied());
        let best = editions.into_iter().max_by_key(|edition| {
            let is_read = edition.record.languages.first() == language;
            (is_read, edition.record.year, edition.number)
        });
        shown.extend(best.filter(|_| suits(audience, is_for)));
    }
    shown.truncate(SHOWN);
    Ok(shown)
}

/// What is by its first author, or has the rarest of its subjects, one record a work: in its language, what
/// shares most first.
async fn alike(
    app: &App,
    record: &StoredRecord,
    audience: Option<Audience>,
    KnownHeadings { author, series }: KnownHeadings,
) -> Outcome<Vec<StoredRecord>> {
    let mut conn = app.db.read().await?;
    let counts = store::heading_count::of(&mut conn, &record.headings.subjects).await?;
    drop(conn);
    let mut subjects: Vec<(i64, u32)> = record
        .headings
        .subjects
        .iter()
        .filter_map(|id| Some((*counts.get(id)?, *id)))
        // Only this record has it.
        .filter(|(count, _)| *count > 1)
        .collect();
    subjects.sort_unstable();
    subjects.truncate(SUBJECTS);
    let subjects: BTreeSet<u32> = subjects.into_iter().map(|(_, id)| id).collect();
    let mut found = Vec::new();
    if !subjects.is_empty() {
        let about = subjects.iter().map(|id| Choice::Subject(*id));
        found.extend(few(app, about, audience).await?);
    }
    if let Some(author) = author {
        found.extend(few(app, std::iter::once(Choice::Author(author)), audience).await?);
    }
    let mut seen: HashSet<WorkId> = HashSet::from([record.work]);
    found.retain(|(_, work)| seen.insert(*work));
    let numbers: Vec<RecordNumber> = found.iter().map(|(number, _)| *number).collect();
    let mut conn = app.db.read().await?;
    let mut records = store::record::many(&mut conn, &numbers).await?;
    records.retain(|other| {
        let is_told = series.is_some_and(|series| other.headings.series.contains(&series));
        suits(audience, other.record.audience) && !is_told
    });
    records.sort_by_key(|other| {
        let shared = other.headings.subjects.iter().filter(|id| subjects.contains(id));
        let is_by_author = author.is_some_and(|author| other.headings.authors.contains(&author));
        let is_read = other.record.languages.first() == record.record.languages.first();
        std::cmp::Reverse((is_read, shared.count() * 2 + usize::from(is_by_author)))
    });
    // A long series leaves room for others.
    let mut of_series: HashMap<u32, usize> = HashMap::new();
    records.retain(|other| {
        let Some(series) = other.headings.series.first() else {
            return true;
        };
        let told = of_series.entry(*series).or_default();
        *told += 1;
        *told <= OF_ONE_SERIES
    });
    records.truncate(SHOWN);
    Ok(records)
}

/// The first records of a choice, and their works; for the young, those that are for readers as young.
async fn few(
    app: &App,
    choices: impl Iterator<Item = Choice>,
    audience: Option<Audience>,
) -> Outcome<Vec<(RecordNumber, WorkId)>> {
    let readable = Audience::ALL
        .into_iter()
        .filter(|other| audience.is_some_and(|this| this < Audience::Adult && *other <= this))
        .map(Choice::Audience);
    let state = choices
        .chain(readable)
        .fold(SearchState::default(), |state, choice| state.with(choice));
    let asked = Request {
        limit: LOOKED_AT,
        facets: Vec::new(),
        correct: false,
        grouped: true,
        ..crate::search::request(app, &state, None).await?
    };
    let hits = crate::search::ask(app, asked).await?.hits;
    Ok(hits
        .into_iter()
        .map(|hit| (hit.number, WorkId::new(hit.work)))
        .collect())
}
