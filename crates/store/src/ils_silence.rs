//! The connections to ILSes that do not answer at present, as whoever asked last found out. One that
//! answers has no row.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// Since when a connection is silent, and how it failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Since when.
    pub since: Timestamp,
    /// What was said last.
    pub failure: String,
}

/// Those that are silent, by the name of the connection.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<BTreeMap<String, Silence>> {
    let rows = sqlx::query("select ils, since_at, failure from ils_silence")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let silence = Silence {
                since: read::instant(row, 1)?,
                failure: row.try_get(2)?,
            };
            Ok((row.try_get(0)?, silence))
        })
        .collect()
}

/// It did not answer: it is silent since now, or since it was noted first.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, ils: &str, failure: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into ils_silence (ils, since_at, failure) values ($1, $2, $3)
         on conflict (ils) do update set failure = excluded.failure",
    )
    .bind(ils)
    .bind(now.as_second())
    .bind(failure)
    .execute(conn)
    .await?;
    Ok(())
}

/// It answered.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Conn, ils: &str) -> Result<()> {
    sqlx::query("delete from ils_silence where ils = $1")
        .bind(ils)
        .execute(conn)
        .await?;
    Ok(())
}
