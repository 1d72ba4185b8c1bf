//! Transits: copies between two libraries.

use domain::id::{HoldId, ItemId, LibraryId};
use jiff::Timestamp;

use crate::db::Conn;
use crate::error::Result;

/// A copy leaves one library for another.
///
/// # Errors
/// When the database fails, or the copy is already on its way.
pub async fn send(
    conn: &mut Conn,
    id: i64,
    item: ItemId,
    from: LibraryId,
    to: LibraryId,
    hold: Option<HoldId>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into transit (transit_id, item_id, from_library_id, to_library_id, hold_id, sent_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(item.get())
    .bind(from.get())
    .bind(to.get())
    .bind(hold.map(HoldId::get))
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// A copy turned up somewhere: its way, if it was on one, is over.
///
/// # Errors
/// When the database fails.
pub async fn receive(conn: &mut Conn, item: ItemId, now: Timestamp) -> Result<()> {
    sqlx::query("update transit set received_at = $2 where item_id = $1 and received_at is null")
        .bind(item.get())
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}
