//! Second factors of accounts, and the codes that stand in for a lost one.

use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;

/// The second factor of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondFactor {
    /// Shared with an application of its owner, in base 32.
    pub secret: String,
    /// Whether it is asked for; otherwise it is being set up.
    pub is_confirmed: bool,
    /// The last span of time whose code was used.
    pub used_step: i64,
}

/// That of an account.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, account: AccountId) -> Result<Option<SecondFactor>> {
    let row = sqlx::query("select secret, confirmed_at, used_step from second_factor where account_id = $1")
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok(SecondFactor {
            secret: row.try_get(0)?,
            is_confirmed: row.try_get::<Option<i64>, _>(1)?.is_some(),
            used_step: row.try_get(2)?,
        })
    })
    .transpose()
}

/// Begins to set one up; one that is asked for already stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn begin(conn: &mut Conn, account: AccountId, secret: &str) -> Result<()> {
    sqlx::query(
        "insert into second_factor (account_id, secret) values ($1, $2)
         on conflict (account_id) do update set secret = excluded.secret
         where second_factor.confirmed_at is null",
    )
    .bind(account.get())
    .bind(secret)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a code's span of time as used, and the factor as asked for from now on. Says whether that
/// was the first use: of two browsers with one code, one passes.
///
/// # Errors
/// When the database fails.
pub async fn use_step(conn: &mut Conn, account: AccountId, step: i64, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update second_factor set used_step = $2, confirmed_at = coalesce(confirmed_at, $3)
         where account_id = $1 and used_step < $2",
    )
    .bind(account.get())
    .bind(step)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Asks for no second factor any more: forgets the application, the passkeys and the codes on paper.
///
/// # Errors
/// When the database fails.
pub async fn remove(conn: &mut Conn, account: AccountId) -> Result<()> {
    for sql in [
        "delete from second_factor where account_id = $1",
        "delete from passkey where account_id = $1",
        "delete from recovery_code where account_id = $1",
    ] {
        sqlx::query(sql).bind(account.get()).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Asks for no code of an application any more.
///
/// # Errors
/// When the database fails.
pub async fn remove_application(conn: &mut Conn, account: AccountId) -> Result<()> {
    sqlx::query("delete from second_factor where account_id = $1")
        .bind(account.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the codes on paper once there is nothing left for which they could stand in.
///
/// # Errors
/// When the database fails.
pub async fn forget_idle_codes(conn: &mut Conn, account: AccountId) -> Result<()> {
    sqlx::query(
        "delete from recovery_code where account_id = $1
         and not exists (select 1 from passkey k where k.account_id = $1)
         and not exists (select 1 from second_factor f where f.account_id = $1 and f.confirmed_at is not null)",
    )
    .bind(account.get())
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives new codes for whoever loses the application; those of before no longer work.
///
/// # Errors
/// When the database fails.
pub async fn set_recovery_codes(conn: &mut Conn, account: AccountId, hashes: Vec<String>) -> Result<()> {
    sqlx::query("delete from recovery_code where account_id = $1")
        .bind(account.get())
        .execute(&mut *conn)
        .await?;
    let rows = hashes
        .into_iter()
        .map(|hash| vec![Value::Int(account.get()), Value::Text(hash)])
        .collect();
    insert_rows(
        conn,
        "insert into recovery_code (account_id, code_hash)",
        "on conflict do nothing",
        rows,
    )
    .await
}

/// Uses one of these codes up; says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn use_recovery_code(conn: &mut Conn, account: AccountId, hash: &str) -> Result<bool> {
    let done = sqlx::query("delete from recovery_code where account_id = $1 and code_hash = $2")
        .bind(account.get())
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// How many of them are left.
///
/// # Errors
/// When the database fails.
pub async fn recovery_codes_left(conn: &mut Conn, account: AccountId) -> Result<i64> {
    let row = sqlx::query("select count(*) from recovery_code where account_id = $1")
        .bind(account.get())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}
