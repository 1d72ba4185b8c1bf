//! Last mails: whom they are for, when nobody in the database has that address any more.

use domain::id::{FarewellId, LibraryId};
use domain::language::Language;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// Whom a last mail is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Farewell {
    /// Its id.
    pub id: FarewellId,
    /// The address.
    pub email: String,
    /// How the person is greeted.
    pub given_name: String,
    /// Their language.
    pub language: Language,
    /// The library that speaks.
    pub library: Option<LibraryId>,
    /// The code of the reason, if the mail gives one.
    pub reason: String,
}

/// Writes one.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, farewell: &Farewell, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into farewell (farewell_id, email, given_name, language, library_id, reason, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(farewell.id.get())
    .bind(farewell.email.as_str())
    .bind(farewell.given_name.as_str())
    .bind(farewell.language.code())
    .bind(farewell.library.map(LibraryId::get))
    .bind(farewell.reason.as_str())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: FarewellId) -> Result<Option<Farewell>> {
    let row = sqlx::query(
        "select farewell_id, email, given_name, language, library_id, reason from farewell where farewell_id = $1",
    )
    .bind(id.get())
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Farewell {
            id: FarewellId::new(row.try_get(0)?),
            email: row.try_get(1)?,
            given_name: row.try_get(2)?,
            language: read::code(&row, 3, "language", Language::from_code)?,
            library: row.try_get::<Option<i64>, _>(4)?.map(LibraryId::new),
            reason: row.try_get(5)?,
        })
    })
    .transpose()
}

/// Forgets those written before an instant, and the copies of the mails that were made of them. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let told = sqlx::query("delete from farewell where created_at < $1")
        .bind(before.as_second())
        .execute(&mut *conn)
        .await?;
    let mails = sqlx::query(
        "delete from mail where kind in ('account_deleted', 'preregistration_declined') and composed_at < $1",
    )
    .bind(before.as_second())
    .execute(conn)
    .await?;
    Ok(told.rows_affected() + mails.rows_affected())
}
