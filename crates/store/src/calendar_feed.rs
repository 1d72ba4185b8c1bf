//! Private calendars: the secret address of each, which opens one account's due days and nothing else.

use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// Gives an account a new address; the one before no longer opens anything.
///
/// # Errors
/// When the database fails.
pub async fn renew(conn: &mut Conn, account: AccountId, token: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into calendar_feed (account_id, token, begun_at) values ($1, $2, $3)
         on conflict (account_id) do update set token = excluded.token, begun_at = excluded.begun_at",
    )
    .bind(account.get())
    .bind(token)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the address back.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Conn, account: AccountId) -> Result<()> {
    sqlx::query("delete from calendar_feed where account_id = $1")
        .bind(account.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// The address of an account's calendar, and since when.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, account: AccountId) -> Result<Option<(String, Timestamp)>> {
    let row = sqlx::query("select token, begun_at from calendar_feed where account_id = $1")
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok((row.try_get(0)?, read::instant(&row, 1)?)))
        .transpose()
}

/// The account that an address opens.
///
/// # Errors
/// When the database fails.
pub async fn account(conn: &mut Conn, token: &str) -> Result<Option<AccountId>> {
    let row = sqlx::query("select account_id from calendar_feed where token = $1")
        .bind(token)
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(AccountId::new(row.try_get(0)?))).transpose()
}
