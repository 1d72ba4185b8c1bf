//! One-time links: a secret sent to one person that lets them do one thing, once, for a while.
//! Only the hash of the secret is kept.

use domain::id::AccountId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Choose a password.
    Password,
    /// The code that the desk printed, to open the account of a card.
    Activation,
    /// Make a new address for mail count.
    AddressConfirm,
    /// Take a new address for mail back.
    AddressUndo,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Activation => "activation",
            Self::AddressConfirm => "address_confirm",
            Self::AddressUndo => "address_undo",
        }
    }
}

/// Writes a link; those of the same account and purpose that were not used no longer work.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    conn: &mut Conn,
    token_hash: &str,
    account: AccountId,
    purpose: Purpose,
    expires_at: Timestamp,
) -> Result<()> {
    sqlx::query("delete from one_time_link where account_id = $1 and purpose = $2 and used_at is null")
        .bind(account.get())
        .bind(purpose.code())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into one_time_link (token_hash, account_id, purpose, expires_at) values ($1, $2, $3, $4)",
    )
    .bind(token_hash)
    .bind(account.get())
    .bind(purpose.code())
    .bind(expires_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whose link it is, if it can still be used: for showing the page.
///
/// # Errors
/// When the database fails.
pub async fn find(
    conn: &mut Conn,
    token_hash: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let row = sqlx::query(
        "select account_id from one_time_link
         where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3",
    )
    .bind(token_hash)
    .bind(purpose.code())
    .bind(now.as_second())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(AccountId::new(row.try_get(0)?))).transpose()
}

/// Uses a link: it works once, whoever else asks at the same instant. Returns whose it was.
///
/// # Errors
/// When the database fails.
pub async fn take(
    conn: &mut Conn,
    token_hash: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let row = sqlx::query(
        "update one_time_link set used_at = $3
         where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning account_id",
    )
    .bind(token_hash)
    .bind(purpose.code())
    .bind(now.as_second())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(AccountId::new(row.try_get(0)?))).transpose()
}

/// Forgets the links that are over. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    let done = sqlx::query("delete from one_time_link where expires_at <= $1")
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
