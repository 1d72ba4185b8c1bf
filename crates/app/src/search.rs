//! A search: the hits of the engine, hydrated from the database, with the names of what the facets
//! count.

use std::collections::HashMap;

use ::search::explanation::ScorePart;
use ::search::{Choice, DEEPEST, Facet, FacetCounts, Hits, Query, Request, SearchState};
use domain::id::{LibraryId, RecordNumber, WorkId};
use jiff::civil::Date;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::record::{RecordItems, items};

/// A page of results.
#[derive(Debug)]
pub struct Results {
    /// What the engine answered: totals, facets, correction, the words as they were understood.
    pub hits: Hits,
    /// The records of the page, in order.
    pub records: Vec<StoredRecord>,
    /// Their copies.
    pub items: HashMap<RecordNumber, RecordItems>,
    /// How many editions their works have.
    pub editions: HashMap<WorkId, u32>,
    /// Names of the authors of the records, and of the authors, subjects and series among the facets, by
    /// their numbers.
    pub names: HashMap<u32, String>,
}

/// Answers a search for a reader of `mine`.
///
/// # Errors
/// When the index or the database fails.
pub async fn search(app: &App, state: &SearchState, mine: Option<LibraryId>) -> Outcome<Results> {
    let request = Request {
        grouped: true,
        ..request(app, state, mine).await?
    };
    let hits = ask(app, request).await?;
    let numbers: Vec<RecordNumber> = hits.hits.iter().map(|hit| hit.number).collect();
    let headings: Vec<u32> = hits.facets.iter().flat_map(heading_numbers).collect();
    let records = async {
        let mut conn = app.db.read().await?;
        let records = store::record::many(&mut conn, &numbers).await?;
        let works: Vec<WorkId> = records.iter().map(|record| record.work).collect();
        let editions = store::record::editions(&mut conn, &works).await?;
        let mut named = headings;
        named.extend(records.iter().flat_map(|record| &record.headings.authors));
        named.sort_unstable();
        named.dedup();
        let names = store::heading::names(&mut conn, &named).await?;
        Ok::<_, Failure>((records, editions, names))
    };
    // The copies do not wait for the records.
    let ((records, editions, names), items) = tokio::try_join!(records, items(app, &numbers))?;
    Ok(Results {
        hits,
        records,
        items,
        editions,
        names,
    })
}

/// How many records answer each of these searches: nothing is read but the index.
///
/// # Errors
/// When the index fails.
pub async fn counts(app: &App, states: &[SearchState], mine: Option<LibraryId>) -> Outcome<Vec<u64>> {
    let mut requests = Vec::with_capacity(states.len());
    for state in states {
        requests.push(Request {
            limit: 0,
            offset: 0,
            facets: Vec::new(),
            correct: false,
            ..request(app, state, mine).await?
        });
    }
    let engine = app.search.clone();
    let counted = tokio::task::spawn_blocking(move || {
        let total = |request: &Request| engine.search(request).map(|hits| hits.total);
        requests.iter().map(total).collect::<::search::Result<Vec<u64>>>()
    });
    Ok(counted.await.map_err(anyhow::Error::from)??)
}

/// What each of these records is worth to the words, part by part.
///
/// # Errors
/// When the index fails.
pub async fn explain(app: &App, query: &Query, numbers: Vec<RecordNumber>) -> Outcome<Vec<Vec<ScorePart>>> {
    let (engine, query) = (app.search.clone(), query.clone());
    let explained = tokio::task::spawn_blocking(move || engine.explain(&query, &numbers)).await;
    Ok(explained.map_err(anyhow::Error::from)??)
}

/// The first records that answer a search, whatever page of it is shown, at most as many as `limit` and
/// as can be leafed to.
///
/// # Errors
/// When the index or the database fails.
pub async fn first(
    app: &App,
    state: &SearchState,
    mine: Option<LibraryId>,
    limit: usize,
) -> Outcome<Vec<StoredRecord>> {
    let request = request(app, &state.with_page(1), mine).await?;
    let asked = Request {
        limit: limit.min(DEEPEST),
        offset: 0,
        facets: Vec::new(),
        correct: false,
        ..request
    };
    let numbers: Vec<RecordNumber> = ask(app, asked).await?.hits.iter().map(|hit| hit.number).collect();
    let mut conn = app.db.read().await?;
    Ok(store::record::many(&mut conn, &numbers).await?)
}

/// The first few records that answer a few words, as they are spelt: nothing else is counted.
///
/// # Errors
/// When the index or the database fails.
pub async fn few(app: &App, words: &str, limit: usize) -> Outcome<Vec<StoredRecord>> {
    first(app, &SearchState::of_text(words), None, limit).await
}

/// The values of one facet, as many as `limit`, with the names of headings.
///
/// # Errors
/// When the index or the database fails.
pub async fn values(
    app: &App,
    state: &SearchState,
    mine: Option<LibraryId>,
    facet: Facet,
    limit: usize,
) -> Outcome<(Option<FacetCounts>, HashMap<u32, String>)> {
    let request = request(app, state, mine).await?;
    let asked = Request {
        limit: 0,
        offset: 0,
        facets: vec![(facet, limit)],
        correct: false,
        ..request
    };
    let counts = ask(app, asked).await?.facets.into_iter().next();
    let headings: Vec<u32> = counts.iter().flat_map(heading_numbers).collect();
    let mut conn = app.db.read().await?;
    let names = store::heading::names(&mut conn, &headings).await?;
    Ok((counts, names))
}

/// The names of the authors, subjects and series to which searches are narrowed.
///
/// # Errors
/// When the database fails.
pub async fn names(app: &App, states: &[SearchState]) -> Outcome<HashMap<u32, String>> {
    let chosen = states
        .iter()
        .flat_map(|state| state.choices().chain(state.excluded()));
    let mut headings: Vec<u32> = chosen
        .filter_map(|choice| match choice {
            Choice::Author(id) | Choice::Subject(id) | Choice::Series(id) => Some(*id),
            Choice::Type(_)
            | Choice::Library(_)
            | Choice::Language(_)
            | Choice::Audience(_)
            | Choice::Year(_)
            | Choice::Section(_)
            | Choice::Arrival(_) => None,
        })
        .collect();
    headings.sort_unstable();
    headings.dedup();
    if headings.is_empty() {
        return Ok(HashMap::new());
    }
    let mut conn = app.db.read().await?;
    Ok(store::heading::names(&mut conn, &headings).await?)
}

pub(crate) async fn request(app: &App, state: &SearchState, mine: Option<LibraryId>) -> Outcome<Request> {
    let (network, synonyms) = (app.network().await?, app.synonyms().await?);
    let facet_of = |library: &domain::library::Library| u16::try_from(library.facet).ok();
    let mine = mine.and_then(|id| network.library(id)).and_then(facet_of);
    let today = days_since_1970(app.moment().today);
    let asked = Request::of_state(state, mine, today, |slug| {
        network.by_slug(slug).and_then(facet_of)
    });
    Ok(asked.widened(&synonyms))
}

/// A day, as the index counts them.
#[must_use]
pub fn days_since_1970(day: Date) -> i32 {
    let first = jiff::civil::date(1970, 1, 1);
    day.since(first).map_or(0, |span| span.get_days())
}

pub(crate) async fn ask(app: &App, request: Request) -> Outcome<Hits> {
    let engine = app.search.clone();
    let hits = tokio::task::spawn_blocking(move || engine.search(&request)).await;
    Ok(hits.map_err(anyhow::Error::from)??)
}

/// The numbers of the headings that a facet counts; none for what is no heading.
fn heading_numbers(counts: &FacetCounts) -> impl Iterator<Item = u32> + '_ {
    let is_heading = matches!(counts.facet, Facet::Author | Facet::Subject | Facet::Series);
    counts
        .values
        .iter()
        .filter(move |_| is_heading)
        .map(|value| value.value)
}
