//! Copies that ended holds left on the shelf of holds: until somebody takes each in hand, nobody knows
//! that it goes elsewhere, or that the next reader's mark belongs on it.

use domain::hold::Hold;
use domain::id::{HoldId, ItemId, LibraryId};
use sqlx::{AssertSqlSafe, Row};

use super::queue::{Side, scope};
use super::{COLUMNS, hold};
use crate::db::{Conn, rows_among};
use crate::error::Result;

/// Holds that ended while their copy was on the hold shelf, where it still stands: it must be put
/// away. Oldest first.
///
/// # Errors
/// When the database fails.
pub async fn to_put_away(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where {} order by h.changed_at, h.hold_id limit $1 offset $2",
        put_away(libraries, 3)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(hold).collect()
}

/// How many of them there are.
///
/// # Errors
/// When the database fails.
pub async fn count_to_put_away(conn: &mut Conn, libraries: Option<&[LibraryId]>) -> Result<i64> {
    let sql = format!("select count(*) from hold h where {}", put_away(libraries, 1));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}

/// Each copy once, under the last hold that left it there.
fn put_away(libraries: Option<&[LibraryId]>, first: usize) -> String {
    format!(
        "h.left_item_id is not null {} and exists (select 1 from item i where i.item_id = h.left_item_id
           and i.state = 'on_hold_shelf')
         and not exists (select 1 from hold n where n.left_item_id = h.left_item_id and (n.changed_at > h.changed_at
           or (n.changed_at = h.changed_at and n.hold_id > h.hold_id)))",
        scope(Side::Pickup, libraries, first)
    )
}

/// The copies that these ended holds left on the shelf of holds.
///
/// # Errors
/// When the database fails.
pub async fn left_items(conn: &mut Conn, ids: &[HoldId]) -> Result<Vec<(HoldId, ItemId)>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select hold_id, left_item_id from hold where left_item_id is not null and hold_id in ({list})"
        )
    })
    .await?;
    for row in rows {
        found.push((HoldId::new(row.try_get(0)?), ItemId::new(row.try_get(1)?)));
    }
    Ok(found)
}

/// A copy was taken off the shelf of holds, or marked for the next reader: no ended hold leaves it there
/// any more.
///
/// # Errors
/// When the database fails.
pub async fn take_off_shelf(conn: &mut Conn, item: ItemId) -> Result<()> {
    sqlx::query("update hold set left_item_id = null where left_item_id = $1")
        .bind(item.get())
        .execute(conn)
        .await?;
    Ok(())
}
