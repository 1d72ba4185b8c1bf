//! A search: the hits of the engine, hydrated from the database, with the names of what the facets
//! count.

use std::collections::HashMap;

use ::search::{Facet, Hits, Request, SearchState};
use domain::id::{LibraryId, RecordNumber};
use store::record::StoredRecord;

use crate::App;
use crate::failure::Outcome;
use crate::record::{RecordItems, items};

/// A page of results.
#[derive(Debug)]
pub struct Results {
    /// What the engine answered: totals, facets, correction, what to mark.
    pub hits: Hits,
    /// The records of the page, in order.
    pub records: Vec<StoredRecord>,
    /// Their copies.
    pub items: HashMap<RecordNumber, RecordItems>,
    /// Names of the authors, subjects and series among the facets, by their numbers.
    pub names: HashMap<u32, String>,
}

/// Answers a search for a reader of `mine`.
///
/// # Errors
/// When the index or the database fails.
pub async fn search(app: &App, state: &SearchState, mine: Option<LibraryId>) -> Outcome<Results> {
    let network = app.network().await?;
    let facet_of = |library: &domain::library::Library| u16::try_from(library.facet).ok();
    let mine = mine.and_then(|id| network.library(id)).and_then(facet_of);
    let request = Request::of_state(state, mine, |slug| network.by_slug(slug).and_then(facet_of));
    let engine = app.search.clone();
    let hits = tokio::task::spawn_blocking(move || engine.search(&request))
        .await
        .map_err(anyhow::Error::from)??;
    let numbers: Vec<RecordNumber> = hits.hits.iter().map(|hit| hit.number).collect();
    let headings: Vec<u32> = hits
        .facets
        .iter()
        .filter(|counts| matches!(counts.facet, Facet::Author | Facet::Subject | Facet::Series))
        .flat_map(|counts| counts.values.iter().map(|value| value.value))
        .collect();
    let mut conn = app.db.read().await?;
    let records = store::record::many(&mut conn, &numbers).await?;
    let names = store::heading::names(&mut conn, &headings).await?;
    drop(conn);
    let items = items(app, &numbers).await?;
    Ok(Results {
        hits,
        records,
        items,
        names,
    })
}
