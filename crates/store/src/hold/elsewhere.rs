//! Holds whose library has its ILS elsewhere, as they are read again from it.

use domain::hold::Hold;
use domain::id::{HoldId, LibraryId};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::{COLUMNS, OPEN, hold};
use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// The open holds of a library that its ILS has, by patron.
///
/// # Errors
/// When the database fails.
pub async fn open_elsewhere(conn: &mut Conn, library: LibraryId) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.pickup_library_id = $1 and h.state in {OPEN} and h.ils <> 'local'
           and h.ils_hold_id is not null order by h.patron_id, h.hold_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// Notes that its ILS does not list it, and says since when.
///
/// # Errors
/// When the database fails.
pub async fn missed(conn: &mut Conn, id: HoldId, now: Timestamp) -> Result<Timestamp> {
    let row = sqlx::query(
        "update hold set missed_at = coalesce(missed_at, $2) where hold_id = $1 returning missed_at",
    )
    .bind(id.get())
    .bind(now.as_second())
    .fetch_one(conn)
    .await?;
    read::instant(&row, 0)
}

/// Notes that its ILS lists it.
///
/// # Errors
/// When the database fails.
pub async fn listed_again(conn: &mut Conn, id: HoldId) -> Result<()> {
    sqlx::query("update hold set missed_at = null where hold_id = $1 and missed_at is not null")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(())
}
