//! Records as readers see them: the page of one, the copies of a page of hits.

use std::collections::{BTreeSet, HashMap, HashSet};

use domain::circulation::queue::free_items;
use domain::id::{ItemId, LibraryId, RecordNumber};
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
    /// Libraries whose ILS does not answer: nobody knows whether their copies are there.
    pub unknown: BTreeSet<LibraryId>,
}

impl RecordItems {
    /// Whether a copy can be taken from the shelf now.
    #[must_use]
    pub fn is_free(&self, item: &StoredItem) -> bool {
        self.free.contains(&item.standing.id)
    }

    /// Whether nobody knows where a copy is: its library does not answer.
    #[must_use]
    pub fn is_unknown(&self, item: &StoredItem) -> bool {
        self.unknown.contains(&item.standing.located_at)
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
        let places = of_record.items.iter().map(|item| item.standing.located_at);
        of_record.unknown = places.filter(|place| network.is_silent(*place)).collect();
        // Nothing is available because its library cannot be asked.
        let unknown = &of_record.unknown;
        let known = |item: &&StoredItem| !unknown.contains(&item.standing.located_at);
        let known: HashSet<ItemId> = of_record
            .items
            .iter()
            .filter(known)
            .map(|item| item.standing.id)
            .collect();
        of_record.free.retain(|item| known.contains(item));
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
pub async fn newest(app: &App, library: Option<LibraryId>, limit: i64) -> Outcome<Vec<StoredRecord>> {
    let mut conn = app.db.read().await?;
    Ok(store::record::newest(&mut conn, library, limit).await?)
}

/// Documents shown on each side of one on its shelf.
const BESIDE: usize = 8;

/// A stretch of shelf, in order: what stands before a copy, its own record, what stands after. Each
/// record with its label.
///
/// # Errors
/// When the database fails.
pub async fn shelf(app: &App, copy: &StoredItem) -> Outcome<Vec<(StoredRecord, String)>> {
    let mut conn = app.db.read().await?;
    let (before, after) = store::shelf::beside(&mut conn, copy, BESIDE, BESIDE).await?;
    let own = store::shelf::OnShelf {
        record: copy.standing.record,
        call_number: copy.call_number.clone(),
    };
    let mut stretch: Vec<_> = before.into_iter().chain([own]).collect();
    // Another copy of one that stands before may stand after.
    let mut seen = HashSet::new();
    stretch.extend(after);
    stretch.retain(|on_shelf| seen.insert(on_shelf.record));
    let numbers: Vec<RecordNumber> = stretch.iter().map(|on_shelf| on_shelf.record).collect();
    let records = store::record::many(&mut conn, &numbers).await?;
    Ok(records
        .into_iter()
        .filter_map(|record| {
            let label = stretch.iter().find(|on_shelf| on_shelf.record == record.number)?;
            Some((record, label.call_number.clone()))
        })
        .collect())
}
