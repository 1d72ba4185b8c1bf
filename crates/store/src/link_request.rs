//! Links that somebody asked for by a card number, an identifier or an address: what was typed, until
//! the mail is written; and whose it is, which is looked up then.

use domain::account::{card_key, identifier_key};
use domain::email;
use domain::id::{AccountId, LibraryId, LinkRequestId, PatronId};
use domain::language::Language;
use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// Writes what was asked.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    conn: &mut Conn,
    id: LinkRequestId,
    typed: &str,
    language: Language,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into link_request (link_request_id, typed, language, asked_at) values ($1, $2, $3, $4)",
    )
    .bind(id.get())
    .bind(typed)
    .bind(language.code())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// What was asked, and in which language.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: LinkRequestId) -> Result<Option<(String, Language)>> {
    let row = sqlx::query("select typed, language from link_request where link_request_id = $1")
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok((
            row.try_get(0)?,
            read::code(&row, 1, "language", Language::from_code)?,
        ))
    })
    .transpose()
}

/// Forgets what was asked before an instant. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let done = sqlx::query("delete from link_request where asked_at < $1")
        .bind(before.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// An account that a mail can reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reachable {
    /// The sign-in.
    pub account: AccountId,
    /// Whose it is.
    pub patron: PatronId,
    /// How the person is called.
    pub given_name: String,
    /// The address: their own, else that of a parent who answers for them.
    pub email: String,
    /// Their library.
    pub library: Option<LibraryId>,
}

fn reachable(row: &AnyRow) -> Result<Reachable> {
    Ok(Reachable {
        account: AccountId::new(row.try_get(0)?),
        patron: PatronId::new(row.try_get(1)?),
        given_name: row.try_get(2)?,
        email: row.try_get(3)?,
        library: row.try_get::<Option<i64>, _>(4)?.map(LibraryId::new),
    })
}

/// Own addresses first, then those of parents for children who have none.
const REACHED: &str = "
    select a.account_id, p.patron_id, p.given_name, p.email, p.home_library_id, p.email_key, a.identifier_key
    from account a join account_patron o on o.account_id = a.account_id and o.role = 'self'
      join patron p on p.patron_id = o.patron_id
    where a.closed_at is null and p.deleted_at is null and coalesce(p.email, '') <> ''
    union
    select a.account_id, p.patron_id, p.given_name, parent.email, p.home_library_id, parent.email_key, a.identifier_key
    from account a join account_patron o on o.account_id = a.account_id and o.role = 'self'
      join patron p on p.patron_id = o.patron_id
      join account_patron g on g.patron_id = p.patron_id and g.role = 'guardian'
      join account_patron go on go.account_id = g.account_id and go.role = 'self'
      join patron parent on parent.patron_id = go.patron_id
    where a.closed_at is null and p.deleted_at is null and coalesce(p.email, '') = ''
      and parent.deleted_at is null and coalesce(parent.email, '') <> ''";

/// The accounts that were meant by what was typed, oldest first: all those of an address, or the one of
/// an identifier or a card that is in use.
///
/// # Errors
/// When the database fails.
pub async fn meant(conn: &mut Conn, typed: &str) -> Result<Vec<Reachable>> {
    let sql = if typed.contains('@') {
        format!(
            "select * from ({REACHED}) r where r.email_key = $1 or r.identifier_key = $2 order by r.account_id"
        )
    } else {
        format!(
            "select * from ({REACHED}) r where r.identifier_key = $2
               or r.patron_id in (select c.patron_id from card c where c.number = $1 and c.state <> 'replaced')
             order by r.account_id"
        )
    };
    let key = if typed.contains('@') {
        email::key(typed)
    } else {
        card_key(typed)
    };
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .bind(identifier_key(typed))
        .fetch_all(conn)
        .await?;
    rows.iter().map(reachable).collect()
}
