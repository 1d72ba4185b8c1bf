//! How often doors were used: counted where all processes see it, by hashes of who or what.

use domain::throttle::{Door, Limit};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// One more use of a door in the span of now. Returns how many there are with it.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, door: Door, key_hash: &str, limit: Limit, now: Timestamp) -> Result<u32> {
    let row = sqlx::query(
        "insert into throttle (door, key_hash, window_at, uses) values ($1, $2, $3, 1)
         on conflict (door, key_hash, window_at) do update set uses = throttle.uses + 1 returning uses",
    )
    .bind(door.code())
    .bind(key_hash)
    .bind(limit.window(now).as_second())
    .fetch_one(conn)
    .await?;
    Ok(u32::try_from(row.try_get::<i64, _>(0)?).unwrap_or(u32::MAX))
}

/// How often a door was used in the span of now.
///
/// # Errors
/// When the database fails.
pub async fn uses(conn: &mut Conn, door: Door, key_hash: &str, limit: Limit, now: Timestamp) -> Result<u32> {
    let row = sqlx::query("select uses from throttle where door = $1 and key_hash = $2 and window_at = $3")
        .bind(door.code())
        .bind(key_hash)
        .bind(limit.window(now).as_second())
        .fetch_optional(conn)
        .await?;
    let uses = row.map(|row| row.try_get::<i64, _>(0)).transpose()?;
    Ok(u32::try_from(uses.unwrap_or_default()).unwrap_or(u32::MAX))
}

/// Forgets what was counted before an instant.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<()> {
    sqlx::query("delete from throttle where window_at < $1")
        .bind(before.as_second())
        .execute(conn)
        .await?;
    Ok(())
}
