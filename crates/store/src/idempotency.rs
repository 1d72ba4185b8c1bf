//! The same form sent twice gives the same answer: the key travels hidden in the form.

use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use domain::id::AccountId;

/// What is known of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// It was never used.
    New,
    /// The same request was answered so.
    Answered(String),
    /// It was used for another request.
    Other,
}

/// What is known of `key` for this account, route and body.
///
/// # Errors
/// When the database fails.
pub async fn look(
    conn: &mut Conn,
    key: &str,
    account: AccountId,
    route: &str,
    body_hash: &str,
) -> Result<Known> {
    let row =
        sqlx::query("select route, body_hash, answer from idempotency where key = $1 and account_id = $2")
            .bind(key)
            .bind(account.get())
            .fetch_optional(conn)
            .await?;
    let Some(row) = row else { return Ok(Known::New) };
    let same = row.try_get::<String, _>(0)? == route && row.try_get::<String, _>(1)? == body_hash;
    Ok(if same {
        Known::Answered(row.try_get(2)?)
    } else {
        Known::Other
    })
}

/// Keeps the answer for a day; fails as taken when a parallel request was first.
///
/// # Errors
/// When the database fails or the key is taken.
pub async fn keep(
    conn: &mut Conn,
    key: &str,
    account: AccountId,
    route: &str,
    body_hash: &str,
    answer: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into idempotency (key, account_id, route, body_hash, answer, expires_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(key)
    .bind(account.get())
    .bind(route)
    .bind(body_hash)
    .bind(answer)
    .bind(now.as_second() + 86_400)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets the keys whose day is over.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, now: Timestamp) -> Result<()> {
    sqlx::query("delete from idempotency where expires_at < $1")
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}
