//! Passkeys of accounts, and the challenges that wait for one.

use domain::id::{AccountId, PasskeyId};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::read;

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its number.
    pub id: PasskeyId,
    /// As the key names itself, in base64.
    pub credential: String,
    /// `SubjectPublicKeyInfo`, in base64.
    pub public_key: String,
    /// The number of its algorithm (COSE).
    pub algorithm: i64,
    /// How many times it had signed when it was last used.
    pub signature_count: u32,
    /// As its owner calls it.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

const COLUMNS: &str =
    "passkey_id, credential, public_key, algorithm, signature_count, name, added_at, used_at";

/// Those of an account, in the order in which they were added.
///
/// # Errors
/// When the database fails.
pub async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<Passkey>> {
    let sql = format!("select {COLUMNS} from passkey where account_id = $1 order by added_at, passkey_id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(passkey).collect()
}

/// How many an account has.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, account: AccountId) -> Result<usize> {
    let row = sqlx::query("select count(*) from passkey where account_id = $1")
        .bind(account.get())
        .fetch_one(conn)
        .await?;
    Ok(usize::try_from(row.try_get::<i64, _>(0)?).unwrap_or_default())
}

/// The one of an account that a key names; another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, account: AccountId, credential: &str) -> Result<Option<Passkey>> {
    let sql = format!("select {COLUMNS} from passkey where account_id = $1 and credential = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .bind(credential)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(passkey).transpose()
}

/// Adds one; says whether nobody had it.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, account: AccountId, new: &Passkey) -> Result<bool> {
    let done = sqlx::query(
        "insert into passkey (passkey_id, account_id, credential, public_key, algorithm, signature_count, name, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential) do nothing",
    )
    .bind(new.id.get())
    .bind(account.get())
    .bind(new.credential.as_str())
    .bind(new.public_key.as_str())
    .bind(new.algorithm)
    .bind(i64::from(new.signature_count))
    .bind(new.name.as_str())
    .bind(new.added_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that one was used, unless it has signed less often than that since it was read: of two that
/// tell the same count, one passes.
///
/// # Errors
/// When the database fails.
pub async fn use_once(conn: &mut Conn, id: PasskeyId, count: u32, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update passkey set signature_count = $2, used_at = $3
         where passkey_id = $1 and (signature_count < $2 or (signature_count = 0 and $2 = 0))",
    )
    .bind(id.get())
    .bind(i64::from(count))
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Removes one of an account; says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove(conn: &mut Conn, account: AccountId, id: PasskeyId) -> Result<bool> {
    let done = sqlx::query("delete from passkey where account_id = $1 and passkey_id = $2")
        .bind(account.get())
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps what a session asks a passkey to sign, in place of what it asked before.
///
/// # Errors
/// When the database fails.
pub async fn ask(conn: &mut Conn, session: &str, challenge: &str, until: Timestamp) -> Result<()> {
    sqlx::query("update session set challenge = $2, challenge_until = $3 where session_hash = $1")
        .bind(session)
        .bind(challenge)
        .bind(until.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes what a session asked and was not answered yet: it is answered once.
///
/// # Errors
/// When the database fails.
pub async fn take_asked(conn: &mut Conn, session: &str, now: Timestamp) -> Result<Option<String>> {
    let row = sqlx::query(
        "select challenge from session where session_hash = $1 and challenge is not null and challenge_until > $2",
    )
    .bind(session)
    .bind(now.as_second())
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let challenge: String = row.try_get(0)?;
    let done = sqlx::query(
        "update session set challenge = null, challenge_until = null where session_hash = $1 and challenge = $2",
    )
    .bind(session)
    .bind(challenge.as_str())
    .execute(conn)
    .await?;
    Ok((done.rows_affected() == 1).then_some(challenge))
}

fn passkey(row: &AnyRow) -> Result<Passkey> {
    let count: i64 = row.try_get(4)?;
    Ok(Passkey {
        id: PasskeyId::new(row.try_get(0)?),
        credential: row.try_get(1)?,
        public_key: row.try_get(2)?,
        algorithm: row.try_get(3)?,
        signature_count: u32::try_from(count).map_err(|_| Error::unreadable("signature count", count))?,
        name: row.try_get(5)?,
        added_at: read::instant(row, 6)?,
        used_at: read::maybe_instant(row, 7)?,
    })
}
