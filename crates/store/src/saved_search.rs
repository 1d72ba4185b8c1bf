//! Saved searches, and those that librarians offer to readers.

use domain::id::{AccountId, LibraryId, SavedSearchId};
use domain::saved_search::{Publication, SavedSearch};
use domain::staff::Scope;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::read;
use crate::undo::Undoable;

/// A search that is offered to readers, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedSearch {
    /// The search.
    pub search: SavedSearch,
    /// What the portal calls the librarian.
    pub librarian: String,
}

pub(crate) const COLUMNS: &str =
    "s.saved_search_id, s.account_id, s.name, s.query, s.changed_at, s.published_at,
    s.published_library_id, s.deleted_at";
/// How many columns these are.
pub(crate) const WIDTH: usize = 8;
const UNDOABLE: Undoable = Undoable {
    table: "saved_search",
    id: "saved_search_id",
    gone_at: "deleted_at",
};

pub(crate) fn stored(row: &AnyRow, from: usize) -> Result<SavedSearch> {
    let library: Option<i64> = row.try_get(from + 6)?;
    Ok(SavedSearch {
        id: SavedSearchId::new(row.try_get(from)?),
        account: AccountId::new(row.try_get(from + 1)?),
        name: row.try_get(from + 2)?,
        query: row.try_get(from + 3)?,
        changed_at: read::instant(row, from + 4)?,
        published: read::maybe_instant(row, from + 5)?.map(|since| Publication {
            since,
            scope: Scope::of(library.map(LibraryId::new)),
        }),
        deleted_at: read::maybe_instant(row, from + 7)?,
    })
}

/// Writes a new search.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, search: &SavedSearch) -> Result<()> {
    sqlx::query(
        "insert into saved_search (saved_search_id, account_id, name, query, changed_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(search.id.get())
    .bind(search.account.get())
    .bind(search.name.as_str())
    .bind(search.query.as_str())
    .bind(search.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// A search of an account; another's, or a deleted one, does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, account: AccountId, id: SavedSearchId) -> Result<Option<SavedSearch>> {
    one(conn, "s.account_id = $2", account, id).await
}

/// A search that an account may look at: its own, or one that is offered.
///
/// # Errors
/// When the database fails.
pub async fn find_for(conn: &mut Conn, account: AccountId, id: SavedSearchId) -> Result<Option<SavedSearch>> {
    let condition = "(s.account_id = $2 or s.published_at is not null)";
    one(conn, condition, account, id).await
}

/// A search that is there and that `condition` on the account allows.
async fn one(
    conn: &mut Conn,
    condition: &str,
    account: AccountId,
    id: SavedSearchId,
) -> Result<Option<SavedSearch>> {
    let sql = format!(
        "select {COLUMNS} from saved_search s
         where s.saved_search_id = $1 and s.deleted_at is null and {condition}"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(|row| stored(row, 0)).transpose()
}

/// The searches of an account, the last changed first; and those deleted since an instant, the last
/// deleted first, which can be brought back.
///
/// # Errors
/// When the database fails.
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
    deleted_since: Timestamp,
) -> Result<(Vec<SavedSearch>, Vec<SavedSearch>)> {
    let sql = format!(
        "select {COLUMNS} from saved_search s
         where s.account_id = $1 and (s.deleted_at is null or s.deleted_at > $2)
         order by coalesce(s.deleted_at, s.changed_at) desc, s.saved_search_id desc"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .bind(deleted_since.as_second())
        .fetch_all(conn)
        .await?;
    let all = rows
        .iter()
        .map(|row| stored(row, 0))
        .collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().partition(|search| search.deleted_at.is_none()))
}

/// How many searches an account keeps.
///
/// # Errors
/// When the database fails.
pub async fn count_of(conn: &mut Conn, account: AccountId) -> Result<u32> {
    let row = sqlx::query("select count(*) from saved_search where account_id = $1 and deleted_at is null")
        .bind(account.get())
        .fetch_one(conn)
        .await?;
    let count: i64 = row.try_get(0)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Changes a search of an account. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, search: &SavedSearch) -> Result<bool> {
    let done = sqlx::query(
        "update saved_search set name = $3, query = $4, changed_at = $5
         where saved_search_id = $1 and account_id = $2 and deleted_at is null",
    )
    .bind(search.id.get())
    .bind(search.account.get())
    .bind(search.name.as_str())
    .bind(search.query.as_str())
    .bind(search.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes a search of an account; it can be brought back. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, account: AccountId, id: SavedSearchId, now: Timestamp) -> Result<bool> {
    UNDOABLE.take_away(conn, account, id.get(), now).await
}

/// Brings back a search of an account that was deleted since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn restore(
    conn: &mut Conn,
    account: AccountId,
    id: SavedSearchId,
    deleted_since: Timestamp,
) -> Result<bool> {
    UNDOABLE.bring_back(conn, account, id.get(), deleted_since).await
}

/// Offers a search of an account to readers, or no longer. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn publish(
    conn: &mut Conn,
    account: AccountId,
    id: SavedSearchId,
    publication: Option<Publication>,
) -> Result<bool> {
    let done = sqlx::query(
        "update saved_search set published_at = $3, published_library_id = $4
         where saved_search_id = $1 and account_id = $2 and deleted_at is null",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(publication.map(|publication| publication.since.as_second()))
    .bind(
        publication
            .and_then(|publication| publication.scope.library())
            .map(LibraryId::get),
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The searches offered to the readers of a library, those offered to everybody included, the last
/// offered first; without a library, the latter only.
///
/// # Errors
/// When the database fails.
pub async fn offered(conn: &mut Conn, library: Option<LibraryId>) -> Result<Vec<OfferedSearch>> {
    let sql = format!(
        "select {COLUMNS}, a.display_name from saved_search s join account a on a.account_id = s.account_id
         where s.published_at is not null and s.deleted_at is null and a.closed_at is null
           and (s.published_library_id is null or s.published_library_id = $1)
         order by s.published_at desc, s.saved_search_id desc limit 100"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.map_or(0, LibraryId::get))
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(OfferedSearch {
                search: stored(row, 0)?,
                librarian: row.try_get(WIDTH)?,
            })
        })
        .collect()
}

/// Really erases the searches deleted before an instant, with the alerts on them. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, deleted_before: Timestamp) -> Result<u64> {
    let mut gone = 0;
    for statement in [
        "delete from alert where saved_search_id in (select saved_search_id from saved_search where deleted_at < $1)",
        "delete from saved_search where deleted_at < $1",
    ] {
        // The searches come last.
        gone = sqlx::query(statement)
            .bind(deleted_before.as_second())
            .execute(&mut *conn)
            .await?
            .rows_affected();
    }
    Ok(gone)
}
