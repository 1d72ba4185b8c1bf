//! The page of an author: their works, one line each however many editions there are, what they write about,
//! their series.

use std::collections::HashMap;

use ::search::{Choice, Facet, Request, SearchState, Sort};
use domain::fold::fold;
use domain::id::{RecordNumber, WorkId};
use domain::record::Role;
use store::heading::StoredHeading;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};

/// Records read for one author, the latest first: beyond, the search leads on.
pub const READ: usize = 500;
/// Subjects and series listed.
const LISTED: usize = 12;

/// An author and their works.
#[derive(Clone, Debug)]
pub struct Author {
    /// The heading.
    pub heading: StoredHeading,
    /// Their dates, as some record gives them.
    pub dates: Option<String>,
    /// How many records there are in all.
    pub total: u64,
    /// Their works: what they wrote first, then their other parts; the order within is the caller's.
    pub works: Vec<AuthorWork>,
    /// What most of it is about: number, name, records.
    pub subjects: Vec<(u32, String, u32)>,
    /// The series and collections in which most of it is.
    pub series: Vec<AuthorSeries>,
}

/// A work of an author.
#[derive(Clone, Debug)]
pub struct AuthorWork {
    /// Their part in it.
    pub role: Role,
    /// The year of its first edition here.
    pub year: Option<i16>,
    /// Its editions, the latest first; never empty.
    pub editions: Vec<StoredRecord>,
}

/// A series of an author.
#[derive(Clone, Debug)]
pub struct AuthorSeries {
    /// The number of its heading.
    pub id: u32,
    /// Its title.
    pub title: String,
    /// How many of the author's records are in it.
    pub records: u32,
    /// Whether a record says that its volumes follow each other.
    pub is_set: bool,
}

/// An author.
///
/// # Errors
/// As not found when there is no such author, or nothing of theirs is shown.
pub async fn show(app: &App, id: u32) -> Outcome<Author> {
    let mut conn = app.db.read().await?;
    let heading = store::heading::many(&mut conn, &[id]).await?.pop();
    drop(conn);
    let heading = heading
        .filter(|heading| heading.kind == "author")
        .ok_or(Failure::NotFound)?;
    let state = SearchState::default()
        .with(Choice::Author(id))
        .with_sort(Sort::Year);
    let asked = Request {
        limit: READ,
        facets: vec![(Facet::Subject, LISTED), (Facet::Series, LISTED)],
        correct: false,
        ..crate::search::request(app, &state, None).await?
    };
    let hits = crate::search::ask(app, asked).await?;
    let numbers: Vec<RecordNumber> = hits.hits.iter().map(|hit| hit.number).collect();
    let values = |facet: Facet| -> Vec<(u32, u32)> {
        let counts = hits.facets.iter().find(|counts| counts.facet == facet);
        let values = counts.map(|counts| counts.values.as_slice()).unwrap_or_default();
        values.iter().map(|value| (value.value, value.count)).collect()
    };
    let (subjects, series) = (values(Facet::Subject), values(Facet::Series));
    let ids: Vec<u32> = subjects.iter().chain(&series).map(|(id, _)| *id).collect();
    let mut conn = app.db.read().await?;
    let records = store::record::many(&mut conn, &numbers).await?;
    let names = store::heading::names(&mut conn, &ids).await?;
    drop(conn);
    if records.is_empty() {
        return Err(Failure::NotFound);
    }
    let sets = sets(&records);
    let named = |(id, count): (u32, u32)| Some((id, names.get(&id)?.clone(), count));
    Ok(Author {
        dates: dates(&records, &heading.key),
        total: hits.total,
        subjects: subjects.into_iter().filter_map(named).collect(),
        series: series
            .into_iter()
            .filter_map(named)
            .map(|(id, title, records)| AuthorSeries {
                is_set: sets.contains(&fold(&title)),
                id,
                title,
                records,
            })
            .collect(),
        works: works(records, &heading.key),
        heading,
    })
}

fn dates(records: &[StoredRecord], key: &str) -> Option<String> {
    let mut contributors = records.iter().flat_map(|stored| &stored.record.contributors);
    contributors.find_map(|contributor| {
        let dates = contributor.dates.as_ref()?;
        (fold(&contributor.name) == key).then(|| dates.clone())
    })
}

/// The folded titles of series that some record calls a set.
fn sets(records: &[StoredRecord]) -> std::collections::HashSet<String> {
    let series = records.iter().flat_map(|stored| &stored.record.series);
    series
        .filter(|series| series.is_set)
        .map(|series| fold(&series.title))
        .collect()
}

/// The works of these records, by the part that the author had in them.
fn works(records: Vec<StoredRecord>, key: &str) -> Vec<AuthorWork> {
    let mut places: HashMap<WorkId, usize> = HashMap::new();
    let mut works: Vec<AuthorWork> = Vec::new();
    for stored in records {
        let contributors = stored.record.contributors.iter();
        let role = contributors
            .filter(|contributor| fold(&contributor.name) == key)
            .map(|contributor| contributor.role)
            .min()
            .unwrap_or(Role::Other);
        let year = stored.record.year;
        match places.get(&stored.work).and_then(|place| works.get_mut(*place)) {
            Some(work) => {
                work.role = work.role.min(role);
                work.year = match (work.year, year) {
                    (Some(known), Some(year)) => Some(known.min(year)),
                    (known, year) => known.or(year),
                };
                work.editions.push(stored);
            }
            None => {
                places.insert(stored.work, works.len());
                works.push(AuthorWork {
                    role,
                    year,
                    editions: vec![stored],
                });
            }
        }
    }
    works.sort_by_key(|work| work.role);
    works
}

/// The number of each of these authors' headings, by their names as filed: one query for a page.
///
/// # Errors
/// When the database fails.
pub async fn numbers(app: &App, names: &[&str]) -> Outcome<HashMap<String, u32>> {
    let keys: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let mut wanted: Vec<&str> = keys.iter().map(String::as_str).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut conn = app.db.read().await?;
    let known = store::heading::known(&mut conn, "author", &wanted).await?;
    let numbered = names.iter().zip(&keys);
    Ok(numbered
        .filter_map(|(name, key)| Some(((*name).to_owned(), *known.get(key)?)))
        .collect())
}
