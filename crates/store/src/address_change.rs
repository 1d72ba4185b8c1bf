//! New addresses for mail: asked for, confirmed through the new one, taken back through the old one.

use domain::id::{AccountId, AddressChangeId, PatronId};
use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// A change of address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressChange {
    /// Its id.
    pub id: AddressChangeId,
    /// Who asked.
    pub account: AccountId,
    /// Whose address it is.
    pub patron: PatronId,
    /// The address of before; empty if there was none.
    pub old: String,
    /// The new one.
    pub new: String,
    /// When it began to count.
    pub confirmed_at: Option<Timestamp>,
}

const COLUMNS: &str = "address_change_id, account_id, patron_id, old_email, new_email, confirmed_at";

fn change(row: &AnyRow) -> Result<AddressChange> {
    Ok(AddressChange {
        id: AddressChangeId::new(row.try_get(0)?),
        account: AccountId::new(row.try_get(1)?),
        patron: PatronId::new(row.try_get(2)?),
        old: row.try_get(3)?,
        new: row.try_get(4)?,
        confirmed_at: read::maybe_instant(row, 5)?,
    })
}

/// Writes a change that waits to be confirmed; the one that waited before is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &AddressChange, now: Timestamp) -> Result<()> {
    forget_open(&mut *conn, new.account).await?;
    sqlx::query(
        "insert into address_change (address_change_id, account_id, patron_id, old_email, new_email, asked_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.get())
    .bind(new.account.get())
    .bind(new.patron.get())
    .bind(new.old.as_str())
    .bind(new.new.as_str())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets the change of an account that waits.
///
/// # Errors
/// When the database fails.
pub async fn forget_open(conn: &mut Conn, account: AccountId) -> Result<()> {
    sqlx::query("delete from address_change where account_id = $1 and confirmed_at is null")
        .bind(account.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// A change.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: AddressChangeId) -> Result<Option<AddressChange>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from address_change where address_change_id = $1"
    ));
    let row = sqlx::query(sql).bind(id.get()).fetch_optional(conn).await?;
    row.as_ref().map(change).transpose()
}

/// The change of an account that waits to be confirmed.
///
/// # Errors
/// When the database fails.
pub async fn open_of(conn: &mut Conn, account: AccountId) -> Result<Option<AddressChange>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from address_change where account_id = $1 and confirmed_at is null"
    ));
    let row = sqlx::query(sql).bind(account.get()).fetch_optional(conn).await?;
    row.as_ref().map(change).transpose()
}

/// The change of an account that was confirmed last.
///
/// # Errors
/// When the database fails.
pub async fn last_of(conn: &mut Conn, account: AccountId) -> Result<Option<AddressChange>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from address_change where account_id = $1 and confirmed_at is not null
         order by confirmed_at desc, address_change_id desc limit 1"
    ));
    let row = sqlx::query(sql).bind(account.get()).fetch_optional(conn).await?;
    row.as_ref().map(change).transpose()
}

/// Notes that a change counts; says whether it waited until now.
///
/// # Errors
/// When the database fails.
pub async fn confirm(conn: &mut Conn, id: AddressChangeId, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update address_change set confirmed_at = $2 where address_change_id = $1 and confirmed_at is null",
    )
    .bind(id.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets the changes asked for before an instant: the old address is not ours to keep. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let done = sqlx::query("delete from address_change where asked_at < $1")
        .bind(before.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
