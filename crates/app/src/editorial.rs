//! News and selections as readers see them, and the records in a selection.

use std::collections::HashMap;

use domain::id::{LibraryId, NewsId, RecordNumber, SelectionId};
use domain::news::News;
use domain::selection::{SelectedRecord, Selection};
use store::record::StoredRecord;

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::selection::WrittenSelection;

/// A selection with the records that are still in the catalogue, in its order, each with the word of
/// whoever chose it.
#[derive(Clone, Debug)]
pub struct SelectionPage {
    /// The selection.
    pub selection: Selection,
    /// Its records, or the first that its rule finds.
    pub records: Vec<(StoredRecord, Option<String>)>,
    /// How many there are.
    pub total: u64,
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
    let chosen = store::selection::records(&mut conn, &[id]).await?;
    drop(conn);
    hydrated(app, vec![selection], chosen)
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
    let ids: Vec<SelectionId> = selections.iter().map(|selection| selection.id).collect();
    let chosen = store::selection::records(&mut conn, &ids).await?;
    drop(conn);
    hydrated(app, selections, chosen).await
}

/// One that is being written, as it would be shown.
///
/// # Errors
/// When the database or the index fails.
pub async fn tried(app: &App, written: WrittenSelection) -> Outcome<SelectionPage> {
    let id = written.selection.id;
    let chosen = written.records.into_iter().map(|record| (id, record)).collect();
    hydrated(app, vec![written.selection], chosen)
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// Selections with their records: all of them are read at once, whatever found them.
async fn hydrated(
    app: &App,
    selections: Vec<Selection>,
    chosen: Vec<(SelectionId, SelectedRecord)>,
) -> Outcome<Vec<SelectionPage>> {
    let mut rules = Vec::with_capacity(selections.len());
    for selection in &selections {
        rules.push(match &selection.rule {
            Some(rule) => Some(crate::selection::found(app, rule).await?),
            None => None,
        });
    }
    let by_rule = rules.iter().flatten().flat_map(|hits| &hits.records);
    let by_hand = chosen.iter().map(|(_, chosen)| &chosen.record);
    let mut numbers: Vec<RecordNumber> = by_hand.chain(by_rule).copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut conn = app.db.read().await?;
    let found: HashMap<RecordNumber, StoredRecord> = store::record::many(&mut conn, &numbers)
        .await?
        .into_iter()
        .map(|record| (record.number, record))
        .collect();
    let pages = selections.into_iter().zip(rules).map(|(selection, hits)| {
        let (records, total) = match hits {
            Some(hits) => {
                let records = hits.records.iter().filter_map(|number| found.get(number));
                (records.map(|record| (record.clone(), None)).collect(), hits.total)
            }
            None => {
                let own = chosen.iter().filter(|(id, _)| *id == selection.id);
                let records: Vec<_> = own
                    .filter_map(|(_, chosen)| Some((found.get(&chosen.record)?.clone(), chosen.note.clone())))
                    .collect();
                let total = u64::try_from(records.len()).unwrap_or(u64::MAX);
                (records, total)
            }
        };
        SelectionPage {
            selection,
            records,
            total,
        }
    });
    Ok(pages.collect())
}
