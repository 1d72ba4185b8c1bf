//! The requests of a library with the copies that would do, as short as a filter over thousands of them
//! needs it: they come as one text, see `item::among`.

use std::collections::BTreeMap;

use domain::hold::HoldTarget;
use domain::id::{HoldId, ItemId, LibraryId, RecordNumber, WorkId};
use domain::item_state::ItemState;
use serde::Deserialize;
use sqlx::AssertSqlSafe;

use super::queue::{Side, scope};
use crate::db::Conn;
use crate::dialect::Dialect;
use crate::error::{Error, Result};
use crate::read;

/// A request that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which hold.
    pub id: HoldId,
    /// Where it would be fetched.
    pub pickup: LibraryId,
    /// The copies that would do.
    pub items: Vec<AskedItem>,
}

/// A copy: where it is and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedItem {
    /// Which.
    pub id: ItemId,
    /// Its state.
    pub state: ItemState,
    /// Where it stands.
    pub located_at: LibraryId,
}

const COLUMNS: &str = "h.placed_at, h.hold_id, h.target, h.pickup_library_id, r.record_number, r.work_id,
    i.item_id, i.state, i.located_at, i.volume";

/// The columns of a request with one of its copies, in the order of [`COLUMNS`].
#[derive(Deserialize)]
struct Row(
    i64,
    i64,
    String,
    i64,
    i64,
    i64,
    Option<i64>,
    Option<String>,
    Option<i64>,
    Option<String>,
);

impl Row {
    /// The copy, if there is one and it would do.
    fn item(&self) -> Result<Option<AskedItem>> {
        let (Some(id), Some(state), Some(at)) = (self.6, self.7.as_deref(), self.8) else {
            return Ok(None);
        };
        let target: HoldTarget = self
            .2
            .parse()
            .map_err(|_| Error::unreadable("target of a hold", &self.2))?;
        let record = u32::try_from(self.4).map_err(|_| Error::unreadable("record number", self.4))?;
        let (id, record, work) = (ItemId::new(id), RecordNumber::new(record), WorkId::new(self.5));
        if !target.accepts_copy(id, record, work, self.9.as_deref()) {
            return Ok(None);
        }
        let state =
            ItemState::from_code(state).ok_or_else(|| Error::unreadable("state of an item", state))?;
        Ok(Some(AskedItem {
            id,
            state,
            located_at: LibraryId::new(at),
        }))
    }
}

/// The requests at these libraries (at all of them when none are named), oldest first, each with the
/// copies of its record that would do.
///
/// # Errors
/// When the database fails.
pub async fn requests(conn: &mut Conn, libraries: Option<&[LibraryId]>) -> Result<Vec<Request>> {
    let sql = format!(
        "select {} from hold h join record r on r.record_number = h.record_number
         left join item i on i.record_number = h.record_number and i.withdrawn_at is null
         where h.state = 'requested' {}",
        Dialect::of(conn).json_rows(COLUMNS),
        scope(Side::Pickup, libraries, 1)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_one(conn).await?;
    let rows: Vec<Row> = read::json(&rows, 0, "requests")?;
    let mut requests: BTreeMap<(i64, i64), Request> = BTreeMap::new();
    for row in rows {
        let item = row.item()?;
        let request = requests.entry((row.0, row.1)).or_insert_with(|| Request {
            id: HoldId::new(row.1),
            pickup: LibraryId::new(row.3),
            items: Vec::new(),
        });
        request.items.extend(item);
    }
    Ok(requests.into_values().collect())
}
