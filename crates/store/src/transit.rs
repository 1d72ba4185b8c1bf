//! Transits: copies between two libraries, and those that have been on their way for too long.

use domain::id::{HoldId, ItemId, LibraryId};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// A copy on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transit {
    /// Its id: a copy that leaves again has another.
    pub id: i64,
    /// Which copy.
    pub item: ItemId,
    /// From where.
    pub from: LibraryId,
    /// To where.
    pub to: LibraryId,
    /// When it left.
    pub sent_at: Timestamp,
}

const COLUMNS: &str = "transit_id, item_id, from_library_id, to_library_id, sent_at";

fn transit(row: &AnyRow) -> Result<Transit> {
    Ok(Transit {
        id: row.try_get(0)?,
        item: ItemId::new(row.try_get(1)?),
        from: LibraryId::new(row.try_get(2)?),
        to: LibraryId::new(row.try_get(3)?),
        sent_at: read::instant(row, 4)?,
    })
}

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

/// A copy turned up somewhere, or was given up: its way, if it was on one, is over.
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

/// The way that a copy is on.
///
/// # Errors
/// When the database fails.
pub async fn of_item(conn: &mut Conn, item: ItemId) -> Result<Option<Transit>> {
    let sql = format!("select {COLUMNS} from transit where item_id = $1 and received_at is null");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(item.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(transit).transpose()
}

/// A transit, whether it lasts or is over.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: i64) -> Result<Option<Transit>> {
    let sql = format!("select {COLUMNS} from transit where transit_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(transit).transpose()
}

/// What is on its way to a library and left before an instant, the longest on its way first.
///
/// # Errors
/// When the database fails.
pub async fn towards(
    conn: &mut Conn,
    library: LibraryId,
    before: Timestamp,
    limit: i64,
    offset: i64,
) -> Result<Vec<Transit>> {
    let sql = format!(
        "select {COLUMNS} from transit where to_library_id = $1 and received_at is null and sent_at < $2
         order by sent_at, transit_id limit $3 offset $4"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .bind(before.as_second())
        .bind(limit)
        .bind(offset)
        .fetch_all(conn)
        .await?;
    rows.iter().map(transit).collect()
}

/// How many of them there are.
///
/// # Errors
/// When the database fails.
pub async fn count_towards(conn: &mut Conn, library: LibraryId, before: Timestamp) -> Result<i64> {
    let row = sqlx::query(
        "select count(*) from transit where to_library_id = $1 and received_at is null and sent_at < $2",
    )
    .bind(library.get())
    .bind(before.as_second())
    .fetch_one(conn)
    .await?;
    Ok(row.try_get(0)?)
}
