//! Locks for the length of a transaction, so that what was judged stays true until it is written.
//! Always the patron before the work or the event, and a library after these and before anything is
//! written. On SQLite the one writer is the lock, and nothing is asked of it.

use domain::id::{AccountId, EventId, LibraryId, PatronId, WorkId};
use sqlx::{AssertSqlSafe, Row};

use crate::db::Tx;
use crate::dialect::Dialect;
use crate::error::Result;

/// Nobody else places or loses holds and loans for this patron meanwhile.
///
/// # Errors
/// When the database fails or the lock is not free in time.
pub async fn patron(tx: &mut Tx, dialect: Dialect, id: PatronId) -> Result<()> {
    row(
        tx,
        dialect,
        "select patron_id from patron where patron_id = $1",
        id.get(),
    )
    .await
}

/// Nobody else counts or keeps what belongs to this account meanwhile.
///
/// # Errors
/// When the database fails or the lock is not free in time.
pub async fn account(tx: &mut Tx, dialect: Dialect, id: AccountId) -> Result<()> {
    row(
        tx,
        dialect,
        "select account_id from account where account_id = $1",
        id.get(),
    )
    .await
}

/// Nobody else moves the queue or the copies of this work meanwhile.
///
/// # Errors
/// When the database fails or the lock is not free in time.
pub async fn work(tx: &mut Tx, dialect: Dialect, id: WorkId) -> Result<()> {
    row(
        tx,
        dialect,
        "select work_id from work where work_id = $1",
        id.get(),
    )
    .await
}

/// Nobody else takes, frees or proposes seats of this event meanwhile.
///
/// # Errors
/// When the database fails or the lock is not free in time.
pub async fn event(tx: &mut Tx, dialect: Dialect, id: EventId) -> Result<()> {
    row(
        tx,
        dialect,
        "select event_id from event where event_id = $1",
        id.get(),
    )
    .await
}

async fn row(tx: &mut Tx, dialect: Dialect, select: &str, id: i64) -> Result<()> {
    if dialect == Dialect::Sqlite {
        return Ok(());
    }
    let sql = format!("{select}{}", dialect.for_update());
    sqlx::query(AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(())
}

/// Nobody changes the hours or the closures of this library meanwhile; others may ask for the same.
/// The version of the library that stays, none for one that is not there.
///
/// # Errors
/// When the database fails or the lock is not free in time.
pub async fn library(tx: &mut Tx, dialect: Dialect, id: LibraryId) -> Result<Option<i64>> {
    let sql = format!(
        "select version from library where library_id = $1{}",
        dialect.for_share()
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(&mut **tx)
        .await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?)
}
