//! Lists and the records in them. Whoever writes a list touches its row first: of two that come at
//! once the second waits, and the places stay without a gap.

mod records;

pub use records::{Entry, add, covers, entries, rewrite};

use domain::id::{AccountId, ListId};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its id.
    pub id: ListId,
    /// Whose it is.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// What it is for, empty when nothing was said.
    pub description: String,
    /// How others read it, when they may.
    pub share: Option<Share>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// How others read a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The secret in the link.
    pub token: String,
    /// Whether they see the name of the owner.
    pub shows_name: bool,
    /// Whether they see the notes.
    pub shows_notes: bool,
}

const COLUMNS: &str =
    "l.list_id, l.account_id, l.name, l.description, l.share_token, l.shows_name, l.shows_notes,
    l.version, l.created_at, l.changed_at";

fn list(row: &AnyRow) -> Result<List> {
    let (shows_name, shows_notes): (i64, i64) = (row.try_get(5)?, row.try_get(6)?);
    Ok(List {
        id: ListId::new(row.try_get(0)?),
        account: AccountId::new(row.try_get(1)?),
        name: row.try_get(2)?,
        description: row.try_get(3)?,
        share: row.try_get::<Option<String>, _>(4)?.map(|token| Share {
            token,
            shows_name: shows_name != 0,
            shows_notes: shows_notes != 0,
        }),
        version: row.try_get(7)?,
        created_at: read::instant(row, 8)?,
        changed_at: read::instant(row, 9)?,
    })
}

/// Writes a new list, without records.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, list: &List) -> Result<()> {
    sqlx::query(
        "insert into list (list_id, account_id, name, description, version, created_at, changed_at)
         values ($1, $2, $3, $4, 0, $5, $6)",
    )
    .bind(list.id.get())
    .bind(list.account.get())
    .bind(list.name.as_str())
    .bind(list.description.as_str())
    .bind(list.created_at.as_second())
    .bind(list.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// The lists of an account, the last changed first, each with the number of its records.
///
/// # Errors
/// When the database fails.
pub async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<(List, i64)>> {
    let sql = format!(
        "select {COLUMNS}, (select count(*) from list_record r where r.list_id = l.list_id)
         from list l where l.account_id = $1 and l.deleted_at is null order by l.changed_at desc, l.list_id desc"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((list(row)?, row.try_get(10)?)))
        .collect()
}

/// How many lists an account has.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, account: AccountId) -> Result<i64> {
    let row = sqlx::query("select count(*) from list where account_id = $1 and deleted_at is null")
        .bind(account.get())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// A list of this account.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, account: AccountId, id: ListId) -> Result<Option<List>> {
    let sql = format!(
        "select {COLUMNS} from list l where l.list_id = $1 and l.account_id = $2 and l.deleted_at is null"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(list).transpose()
}

/// The list that a link leads to. That of an account that was closed leads nowhere.
///
/// # Errors
/// When the database fails.
pub async fn shared(conn: &mut Conn, token: &str) -> Result<Option<List>> {
    let sql = format!(
        "select {COLUMNS} from list l join account a on a.account_id = l.account_id
         where l.share_token = $1 and l.deleted_at is null and a.closed_at is null"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(token)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(list).transpose()
}

/// Touches a list of this account: it changes, and nobody else changes it meanwhile. Gives it as
/// it then is, its version one higher; nothing if it is not theirs.
///
/// # Errors
/// When the database fails.
pub async fn touch(conn: &mut Conn, account: AccountId, id: ListId, now: Timestamp) -> Result<Option<List>> {
    let done = sqlx::query(
        "update list set version = version + 1, changed_at = $3
         where list_id = $1 and account_id = $2 and deleted_at is null",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(now.as_second())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(None);
    }
    find_of(conn, account, id).await
}

/// Writes name, description, and how others read it, of a list that was touched.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, list: &List) -> Result<()> {
    let share = list.share.as_ref();
    sqlx::query(
        "update list set name = $2, description = $3, share_token = $4, shows_name = $5, shows_notes = $6
         where list_id = $1",
    )
    .bind(list.id.get())
    .bind(list.name.as_str())
    .bind(list.description.as_str())
    .bind(share.map(|share| share.token.as_str()))
    .bind(i64::from(share.is_some_and(|share| share.shows_name)))
    .bind(i64::from(share.is_some_and(|share| share.shows_notes)))
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes a list of this account, in such a way that it can be brought back; its name, also when
/// it was deleted a moment ago.
///
/// # Errors
/// When the database fails.
pub async fn delete(
    conn: &mut Conn,
    account: AccountId,
    id: ListId,
    now: Timestamp,
) -> Result<Option<String>> {
    let row = sqlx::query(
        "update list set deleted_at = coalesce(deleted_at, $3) where list_id = $1 and account_id = $2 returning name",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(now.as_second())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Brings back a list of this account that was deleted since an instant; its name, also when it is
/// there already.
///
/// # Errors
/// When the database fails.
pub async fn restore(
    conn: &mut Conn,
    account: AccountId,
    id: ListId,
    since: Timestamp,
) -> Result<Option<String>> {
    let row = sqlx::query(
        "update list set deleted_at = null
         where list_id = $1 and account_id = $2 and (deleted_at is null or deleted_at >= $3) returning name",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(since.as_second())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Erases up to `limit` lists that were deleted before an instant; says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp, limit: i64) -> Result<usize> {
    let rows = sqlx::query("select list_id from list where deleted_at < $1 order by deleted_at limit $2")
        .bind(before.as_second())
        .bind(limit)
        .fetch_all(&mut *conn)
        .await?;
    for row in &rows {
        let id: i64 = row.try_get(0)?;
        for statement in [
            "delete from list_record where list_id = $1",
            "delete from list where list_id = $1",
        ] {
            sqlx::query(statement).bind(id).execute(&mut *conn).await?;
        }
    }
    Ok(rows.len())
}
