//! Sessions: the cookie holds a random id, the database only its hash.

use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the cookie's id, hexadecimal.
    pub hash: String,
    /// Who is signed in.
    pub account: AccountId,
    /// The secret that the forms of this session carry.
    pub form_secret: String,
    /// When it began.
    pub begun_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// The browser's name, for the list of sessions.
    pub agent: String,
    /// How it stands with the second factor of the account.
    pub second_factor: Verification,
}

/// Whether a session gave the second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verification {
    /// The account has none.
    NoFactor,
    /// It has one, which this session has not given.
    Missing,
    /// It was given.
    Given,
}

/// Writes a new session.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, session: &Session) -> Result<()> {
    sqlx::query(
        "insert into session (session_hash, account_id, form_secret, begun_at, seen_at, expires_at, agent)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(session.hash.as_str())
    .bind(session.account.get())
    .bind(session.form_secret.as_str())
    .bind(session.begun_at.as_second())
    .bind(session.seen_at.as_second())
    .bind(session.expires_at.as_second())
    .bind(session.agent.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

/// The session of a hash, if it still lives: not expired, idle for less than `idle_seconds`, its
/// account open and its rights unchanged since it began.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, hash: &str, now: Timestamp, idle_seconds: i64) -> Result<Option<Session>> {
    let row = sqlx::query(
        "select s.session_hash, s.account_id, s.form_secret, s.begun_at, s.seen_at, s.expires_at, s.agent,
             coalesce(f.confirmed_at, (select min(k.added_at) from passkey k where k.account_id = s.account_id)),
             s.verified_at
         from session s join account a on a.account_id = s.account_id
             left join second_factor f on f.account_id = s.account_id
         where s.session_hash = $1 and s.expires_at > $2 and s.seen_at > $3
           and a.closed_at is null and s.begun_at >= a.sessions_valid_from_at",
    )
    .bind(hash)
    .bind(now.as_second())
    .bind(now.as_second() - idle_seconds)
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(read).transpose()
}

/// Notes that the session was used.
///
/// # Errors
/// When the database fails.
pub async fn touch(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<()> {
    sqlx::query("update session set seen_at = $2 where session_hash = $1")
        .bind(hash)
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that the session gave the second factor.
///
/// # Errors
/// When the database fails.
pub async fn verify(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<()> {
    sqlx::query("update session set verified_at = $2 where session_hash = $1")
        .bind(hash)
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Conn, hash: &str) -> Result<()> {
    sqlx::query("delete from session where session_hash = $1")
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends every session of an account.
///
/// # Errors
/// When the database fails.
pub async fn end_all(conn: &mut Conn, account: AccountId) -> Result<()> {
    sqlx::query("delete from session where account_id = $1")
        .bind(account.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// The sessions of an account that still live, the one used last first.
///
/// # Errors
/// When the database fails.
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
    now: Timestamp,
    idle_seconds: i64,
) -> Result<Vec<Session>> {
    let rows = sqlx::query(
        "select s.session_hash, s.account_id, s.form_secret, s.begun_at, s.seen_at, s.expires_at, s.agent,
             coalesce(f.confirmed_at, (select min(k.added_at) from passkey k where k.account_id = s.account_id)),
             s.verified_at
         from session s join account a on a.account_id = s.account_id
             left join second_factor f on f.account_id = s.account_id
         where s.account_id = $1 and s.expires_at > $2 and s.seen_at > $3
           and a.closed_at is null and s.begun_at >= a.sessions_valid_from_at
         order by s.seen_at desc, s.begun_at desc, s.session_hash",
    )
    .bind(account.get())
    .bind(now.as_second())
    .bind(now.as_second() - idle_seconds)
    .fetch_all(conn)
    .await?;
    rows.iter().map(read).collect()
}

/// Ends a session of an account; another's stays.
///
/// # Errors
/// When the database fails.
pub async fn end_of(conn: &mut Conn, account: AccountId, hash: &str) -> Result<()> {
    sqlx::query("delete from session where account_id = $1 and session_hash = $2")
        .bind(account.get())
        .bind(hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends every session of an account but one.
///
/// # Errors
/// When the database fails.
pub async fn end_others(conn: &mut Conn, account: AccountId, kept: &str) -> Result<()> {
    sqlx::query("delete from session where account_id = $1 and session_hash <> $2")
        .bind(account.get())
        .bind(kept)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the sessions that are over. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, now: Timestamp, idle_seconds: i64) -> Result<u64> {
    let done = sqlx::query("delete from session where expires_at <= $1 or seen_at <= $2")
        .bind(now.as_second())
        .bind(now.as_second() - idle_seconds)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

fn read(row: &sqlx::any::AnyRow) -> Result<Session> {
    Ok(Session {
        hash: row.try_get(0)?,
        account: AccountId::new(row.try_get(1)?),
        form_secret: row.try_get(2)?,
        begun_at: crate::read::instant(row, 3)?,
        seen_at: crate::read::instant(row, 4)?,
        expires_at: crate::read::instant(row, 5)?,
        agent: row.try_get(6)?,
        second_factor: match (
            row.try_get::<Option<i64>, _>(7)?,
            row.try_get::<Option<i64>, _>(8)?,
        ) {
            (None, _) => Verification::NoFactor,
            (Some(_), None) => Verification::Missing,
            (Some(_), Some(_)) => Verification::Given,
        },
    })
}
