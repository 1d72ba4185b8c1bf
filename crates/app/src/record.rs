//! Records as readers see them: the page of one, the copies of a page of hits.

use std::collections::{HashMap, HashSet};

use domain::circulation::queue::free_items;
use domain::id::{ItemId, RecordNumber};
use domain::item_state::ItemStanding;
use store::item::StoredItem;
use store::record::{Found, StoredRecord};

use crate::App;
use crate::failure::{Failure, Outcome};

/// The copies of a record, and which of them nobody waits for.
#[derive(Clone, Debug, Default)]
pub struct RecordItems {
    /// Those that readers are shown.
    pub items: Vec<StoredItem>,
    /// Those that can be taken from the shelf now: on the shelf, and no open hold will take them.
    pub free: HashSet<ItemId>,
    /// Open holds on the record.
    pub waiting: u32,
}

impl RecordItems {
    /// Whether a copy can be taken from the shelf now.
    #[must_use]
    pub fn is_free(&self, item: &StoredItem) -> bool {
        self.free.contains(&item.standing.id)
    }
}

/// The copies of each of these records: three queries for a page.
///
/// # Errors
/// When the database fails.
pub async fn items(app: &App, numbers: &[RecordNumber]) -> Outcome<HashMap<RecordNumber, RecordItems>> {
    let network = app.network().await?;
    let mut conn = app.db.read().await?;
    let found = store::item::of_records(&mut conn, numbers).await?;
    let holds = store::hold::open_of_records(&mut conn, numbers).await?;
    drop(conn);
    let mut by_record: HashMap<RecordNumber, RecordItems> = HashMap::with_capacity(numbers.len());
    for item in found {
        by_record
            .entry(item.standing.record)
            .or_default()
            .items
            .push(item);
    }
    for (number, of_record) in &mut by_record {
        let standings: Vec<ItemStanding> = of_record.items.iter().map(|item| item.standing.clone()).collect();
        let holds: Vec<_> = holds
            .iter()
            .filter(|(record, _)| record == number)
            .map(|(_, hold)| hold.clone())
            .collect();
        of_record.waiting = u32::try_from(holds.len()).unwrap_or(u32::MAX);
        of_record.free = free_items(&standings, &holds, &network.run_by)
            .into_iter()
            .map(|item| item.id)
            .collect();
        of_record.items.retain(|item| item.standing.state.is_shown());
    }
    Ok(by_record)
}

/// What stands under the address of a record.
#[derive(Debug)]
pub enum Shown {
    /// A record.
    Here(Box<Page>),
    /// It was merged into another.
    MovedTo(RecordNumber),
    /// It left the catalogue.
    Gone,
}

/// The page of a record.
#[derive(Debug)]
pub struct Page {
    /// The record.
    pub record: StoredRecord,
    /// Its copies.
    pub items: RecordItems,
    /// The other editions of the work.
    pub editions: Vec<StoredRecord>,
}

/// The page of a record.
///
/// # Errors
/// As not found when the number was never given.
pub async fn show(app: &App, number: RecordNumber) -> Outcome<Shown> {
    let mut conn = app.db.read().await?;
    let record = match store::record::find(&mut conn, number).await? {
        None => return Err(Failure::NotFound),
        Some(Found::MovedTo(other)) => return Ok(Shown::MovedTo(other)),
        Some(Found::Gone) => return Ok(Shown::Gone),
        Some(Found::Here(record)) => *record,
    };
    let mut editions = store::record::of_work(&mut conn, record.work).await?;
    editions.retain(|edition| edition.number != number);
    drop(conn);
    let items = items(app, &[number]).await?.remove(&number).unwrap_or_default();
    Ok(Shown::Here(Box::new(Page {
        record,
        items,
        editions,
    })))
}

/// The records that came in last, with their copies; at one library if it is named.
///
/// # Errors
/// When the database fails.
pub async fn newest(
    app: &App,
    library: Option<domain::id::LibraryId>,
    limit: i64,
) -> Outcome<Vec<StoredRecord>> {
    let mut conn = app.db.read().await?;
    Ok(store::record::newest(&mut conn, library, limit).await?)
}
