//! News and selections as readers see them, and the records in a selection.

use std::collections::HashMap;

use domain::id::{LibraryId, NewsId, RecordNumber, SelectionId};
use domain::news::News;
use domain::selection::Selection;
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};

/// A selection with the records that are still in the catalogue, in its order, each with the word of
/// whoever chose it.
#[derive(Clone, Debug)]
pub struct SelectionPage {
    /// The selection.
    pub selection: Selection,
    /// Its records.
    pub records: Vec<(StoredRecord, Option<String>)>,
}

/// One piece of news that is shown.
///
/// # Errors
/// As not found when it is none, or a draft, or for later.
pub async fn news(app: &App, id: NewsId) -> Outcome<News> {
    let mut conn = app.db.read().await?;
    store::news::find_shown(&mut conn, id, app.clock.now())
        .await?
        .ok_or(Failure::NotFound)
}

/// The latest news of a library and of the network, or of all libraries.
///
/// # Errors
/// When the database fails.
pub async fn latest_news(
    app: &App,
    library: Option<LibraryId>,
    limit: i64,
    offset: i64,
) -> Outcome<Vec<News>> {
    let mut conn = app.db.read().await?;
    Ok(store::news::latest(&mut conn, library, app.clock.now(), limit, offset).await?)
}

/// One selection that is shown.
///
/// # Errors
/// As not found when it is none, or a draft, or for later.
pub async fn selection(app: &App, id: SelectionId) -> Outcome<SelectionPage> {
    let mut conn = app.db.read().await?;
    let selection = store::selection::find_shown(&mut conn, id, app.clock.now())
        .await?
        .ok_or(Failure::NotFound)?;
    with_records(&mut conn, vec![selection])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// The latest selections of a library and of the network, or of all libraries.
///
/// # Errors
/// When the database fails.
pub async fn latest_selections(
    app: &App,
    library: Option<LibraryId>,
    limit: i64,
) -> Outcome<Vec<SelectionPage>> {
    let mut conn = app.db.read().await?;
    let selections = store::selection::latest(&mut conn, library, app.clock.now(), limit).await?;
    with_records(&mut conn, selections).await
}

async fn with_records(conn: &mut store::Conn, selections: Vec<Selection>) -> Outcome<Vec<SelectionPage>> {
    let ids: Vec<SelectionId> = selections.iter().map(|selection| selection.id).collect();
    let chosen = store::selection::records(conn, &ids).await?;
    let numbers: Vec<RecordNumber> = chosen.iter().map(|(_, chosen)| chosen.record).collect();
    let found: HashMap<RecordNumber, StoredRecord> = store::record::many(conn, &numbers)
        .await?
        .into_iter()
        .map(|record| (record.number, record))
        .collect();
    Ok(selections
        .into_iter()
        .map(|selection| SelectionPage {
            records: chosen
                .iter()
                .filter(|(id, _)| *id == selection.id)
                .filter_map(|(_, chosen)| Some((found.get(&chosen.record)?.clone(), chosen.note.clone())))
                .collect(),
            selection,
        })
        .collect())
}
