//! Alerts: who wants to be told of what is new for which search, what answered, and which mail tells it.

mod told;

use std::collections::HashMap;

use domain::alert::{Alert, AlertScope, Frequency};
use domain::id::{AccountId, AlertId, LibraryId, SavedSearchId};
use domain::saved_search::SavedSearch;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, insert_rows};
use crate::error::{Error, Result};
use crate::undo::Undoable;
use crate::{read, saved_search};

pub use told::{Told, match_records, take, told_by};

/// An alert and the search it follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertOnSearch {
    /// The alert.
    pub alert: Alert,
    /// The search.
    pub search: SavedSearch,
}

/// An alert as arrivals are held against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listening {
    /// Its id.
    pub id: AlertId,
    /// What it asks.
    pub query: String,
    /// How often its reader is written to.
    pub frequency: Frequency,
    /// To which libraries something must be new.
    pub scope: AlertScope,
    /// The library of its reader.
    pub home: Option<LibraryId>,
    /// What arrived before is not news.
    pub since: Timestamp,
}

const COLUMNS: &str =
    "a.alert_id, a.account_id, a.saved_search_id, a.frequency, a.scope, a.since_at, a.stop_key,
    a.mailed_at, a.mailed_count, a.ended_at";
const WIDTH: usize = 10;
const UNDOABLE: Undoable = Undoable {
    table: "alert",
    id: "alert_id",
    gone_at: "ended_at",
};
/// A search that can be followed: it is there, and it is one's own or still offered.
const CAN_BE_FOLLOWED: &str =
    "s.deleted_at is null and (s.account_id = a.account_id or s.published_at is not null)";

/// The alert of a row; the libraries of one that follows several are read by themselves.
fn stored(row: &AnyRow) -> Result<Alert> {
    let mailed_at = read::maybe_instant(row, 7)?;
    let count: Option<i64> = row.try_get(8)?;
    Ok(Alert {
        id: AlertId::new(row.try_get(0)?),
        account: AccountId::new(row.try_get(1)?),
        search: SavedSearchId::new(row.try_get(2)?),
        frequency: read::code(row, 3, "frequency", Frequency::from_code)?,
        scope: scope(row, 4)?,
        since: read::instant(row, 5)?,
        stop_key: row.try_get(6)?,
        last_mail: mailed_at.map(|at| (at, u32::try_from(count.unwrap_or_default()).unwrap_or(u32::MAX))),
        ended_at: read::maybe_instant(row, 9)?,
    })
}

/// The alerts that `condition` chooses, each with the search it follows.
fn on_search(condition: &str) -> String {
    format!(
        "select {COLUMNS}, {} from alert a join saved_search s on s.saved_search_id = a.saved_search_id
         where {condition}",
        saved_search::COLUMNS
    )
}

fn stored_on_search(row: &AnyRow) -> Result<AlertOnSearch> {
    Ok(AlertOnSearch {
        alert: stored(row)?,
        search: saved_search::stored(row, WIDTH)?,
    })
}

fn scope(row: &AnyRow, column: usize) -> Result<AlertScope> {
    let code: String = row.try_get(column)?;
    match code.as_str() {
        "mine" => Ok(AlertScope::Mine),
        "chosen" => Ok(AlertScope::Chosen(Vec::new())),
        "network" => Ok(AlertScope::Network),
        _ => Err(Error::unreadable("scope of an alert", code)),
    }
}

/// The libraries of the alerts that `condition` on `$1` chooses.
async fn libraries(conn: &mut Conn, condition: &str, value: i64) -> Result<HashMap<AlertId, Vec<LibraryId>>> {
    let sql = format!(
        "select l.alert_id, l.library_id from alert_library l join alert a on a.alert_id = l.alert_id
         where {condition} order by l.alert_id, l.library_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(value)
        .fetch_all(conn)
        .await?;
    let mut found: HashMap<AlertId, Vec<LibraryId>> = HashMap::new();
    for row in rows {
        found
            .entry(AlertId::new(row.try_get(0)?))
            .or_default()
            .push(LibraryId::new(row.try_get(1)?));
    }
    Ok(found)
}

fn fill(scope: &mut AlertScope, id: AlertId, libraries: &mut HashMap<AlertId, Vec<LibraryId>>) {
    if let AlertScope::Chosen(chosen) = scope {
        *chosen = libraries.remove(&id).unwrap_or_default();
    }
}

/// Subscribes. An alert that is there stays as it is; one that was ended goes on from now, as often
/// and for the libraries as before. Says whether anything changed.
///
/// # Errors
/// When the database fails.
pub async fn subscribe(conn: &mut Conn, alert: &Alert) -> Result<bool> {
    let done = sqlx::query(
        "insert into alert (alert_id, account_id, saved_search_id, frequency, scope, since_at, stop_key)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (account_id, saved_search_id) do update set ended_at = null, since_at = excluded.since_at
         where alert.ended_at is not null",
    )
    .bind(alert.id.get())
    .bind(alert.account.get())
    .bind(alert.search.get())
    .bind(alert.frequency.code())
    .bind(alert.scope.code())
    .bind(alert.since.as_second())
    .bind(alert.stop_key.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes how often and for which libraries an alert of an account tells. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn change(
    conn: &mut Conn,
    account: AccountId,
    id: AlertId,
    frequency: Frequency,
    scope: &AlertScope,
) -> Result<bool> {
    let done = sqlx::query(
        "update alert set frequency = $3, scope = $4 where alert_id = $1 and account_id = $2 and ended_at is null",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(frequency.code())
    .bind(scope.code())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("delete from alert_library where alert_id = $1")
        .bind(id.get())
        .execute(&mut *conn)
        .await?;
    if let AlertScope::Chosen(libraries) = scope {
        let rows = libraries
            .iter()
            .map(|library| vec![Value::Int(id.get()), Value::Int(library.get())])
            .collect();
        insert_rows(
            conn,
            "insert into alert_library (alert_id, library_id)",
            "on conflict (alert_id, library_id) do nothing",
            rows,
        )
        .await?;
    }
    Ok(true)
}

/// The alerts of an account with their searches, the last begun first: those that live, and those
/// ended since an instant, which can be brought back.
///
/// # Errors
/// When the database fails.
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
    ended_since: Timestamp,
) -> Result<Vec<AlertOnSearch>> {
    let sql = on_search(
        "a.account_id = $1 and (a.ended_at is null or a.ended_at > $2)
           and (s.deleted_at is null or s.account_id <> a.account_id)
         order by a.alert_id desc",
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .bind(ended_since.as_second())
        .fetch_all(&mut *conn)
        .await?;
    let mut of_alerts = libraries(conn, "a.account_id = $1", account.get()).await?;
    rows.iter()
        .map(|row| {
            let mut seen = stored_on_search(row)?;
            fill(&mut seen.alert.scope, seen.alert.id, &mut of_alerts);
            Ok(seen)
        })
        .collect()
}

/// The search that the link in a mail ends the alert on, whether it was ended already or not.
///
/// # Errors
/// When the database fails.
pub async fn by_stop_key(conn: &mut Conn, stop_key: &str) -> Result<Option<AlertOnSearch>> {
    let sql = on_search("a.stop_key = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(stop_key)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(stored_on_search).transpose()
}

/// An alert with its search, ended or not.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: AlertId) -> Result<Option<AlertOnSearch>> {
    let sql = on_search(&format!("a.alert_id = $1 and {CAN_BE_FOLLOWED}"));
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(&mut *conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut seen = stored_on_search(&row)?;
    let mut of_alert = libraries(conn, "a.alert_id = $1", id.get()).await?;
    fill(&mut seen.alert.scope, id, &mut of_alert);
    Ok(Some(seen))
}

/// How many alerts an account has.
///
/// # Errors
/// When the database fails.
pub async fn count_of(conn: &mut Conn, account: AccountId) -> Result<u32> {
    let row = sqlx::query(
        "select count(*) from alert a join saved_search s on s.saved_search_id = a.saved_search_id
         where a.account_id = $1 and a.ended_at is null and (s.deleted_at is null or s.account_id <> a.account_id)",
    )
    .bind(account.get())
    .fetch_one(conn)
    .await?;
    let count: i64 = row.try_get(0)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Ends an alert; it can be brought back. Says whether it lived.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Conn, account: AccountId, id: AlertId, now: Timestamp) -> Result<bool> {
    UNDOABLE.take_away(conn, account, id.get(), now).await
}

/// Brings back an alert ended since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn resume(
    conn: &mut Conn,
    account: AccountId,
    id: AlertId,
    ended_since: Timestamp,
) -> Result<bool> {
    UNDOABLE.bring_back(conn, account, id.get(), ended_since).await
}

/// Whether anybody wants to be told of anything: a load that concerns nobody notes no arrivals.
///
/// # Errors
/// When the database fails.
pub async fn any(conn: &mut Conn) -> Result<bool> {
    let row = sqlx::query("select 1 from alert where ended_at is null limit 1")
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// All alerts that live, of accounts that are open, on searches that are there.
///
/// # Errors
/// When the database fails.
pub async fn listening(conn: &mut Conn) -> Result<Vec<Listening>> {
    let sql = format!(
        "select a.alert_id, s.query, a.frequency, a.scope, c.home_library_id, a.since_at
         from alert a
         join saved_search s on s.saved_search_id = a.saved_search_id
         join account c on c.account_id = a.account_id
         where a.ended_at is null and c.closed_at is null and {CAN_BE_FOLLOWED}
         order by a.alert_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *conn).await?;
    let mut of_alerts = libraries(conn, "a.alert_id > $1", 0).await?;
    rows.iter()
        .map(|row| {
            let id = AlertId::new(row.try_get(0)?);
            let mut listening = Listening {
                id,
                query: row.try_get(1)?,
                frequency: read::code(row, 2, "frequency", Frequency::from_code)?,
                scope: scope(row, 3)?,
                home: row.try_get::<Option<i64>, _>(4)?.map(LibraryId::new),
                since: read::instant(row, 5)?,
            };
            fill(&mut listening.scope, id, &mut of_alerts);
            Ok(listening)
        })
        .collect()
}

/// Really erases the alerts ended before an instant, and forgets what was told before another. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, ended_before: Timestamp, told_before: Timestamp) -> Result<u64> {
    let mut gone = 0;
    for (statement, before) in [
        ("delete from alert where ended_at < $1", ended_before),
        (
            "delete from alert_match where mail_id is not null and matched_at < $1",
            told_before,
        ),
    ] {
        let done = sqlx::query(statement)
            .bind(before.as_second())
            .execute(&mut *conn)
            .await?;
        gone += done.rows_affected();
    }
    Ok(gone)
}
