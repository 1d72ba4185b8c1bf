//! The librarians' view of holds: by stage and library, and what the calendar makes due.

use domain::hold::{Hold, HoldState};
use domain::id::{HoldId, LibraryId};
use jiff::civil::Date;
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, hold};
use crate::db::{Conn, places};
use crate::error::Result;

/// Which side of a hold a queue of staff looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The library where the reader will fetch it.
    Pickup,
    /// The library that pulls the copy.
    Pull,
}

/// The holds in a state at these libraries (at all of them when none are named), oldest first, from
/// an offset.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    conn: &mut Conn,
    state: HoldState,
    side: Side,
    libraries: Option<&[LibraryId]>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Hold>> {
    let scope = scope(side, libraries, 4);
    let sql = format!(
        "select {COLUMNS} from hold h where h.state = $1 {scope} order by h.placed_at, h.hold_id limit $2 offset $3"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(state.code())
        .bind(limit)
        .bind(offset);
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(hold).collect()
}

/// How many holds are in a state at these libraries (at all of them when none are named).
///
/// # Errors
/// When the database fails.
pub async fn count(
    conn: &mut Conn,
    state: HoldState,
    side: Side,
    libraries: Option<&[LibraryId]>,
) -> Result<i64> {
    let scope = scope(side, libraries, 2);
    let sql = format!("select count(*) from hold h where h.state = $1 {scope}");
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(state.code());
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}

/// Where a library has its ILS elsewhere, it has its queues there too.
pub(super) fn scope(side: Side, libraries: Option<&[LibraryId]>, first: usize) -> String {
    let column = match side {
        Side::Pickup => "h.pickup_library_id",
        Side::Pull => "h.pull_library_id",
    };
    match libraries {
        None => "and h.ils = 'local'".to_owned(),
        Some([]) => "and 1 = 0".to_owned(),
        Some(some) => format!(
            "and h.ils = 'local' and {column} in ({})",
            places(first, some.len())
        ),
    }
}

/// The holds kept here that waited for their reader until before `today`.
///
/// # Errors
/// When the database fails.
pub async fn overdue_for_pickup(conn: &mut Conn, today: Date, limit: i64) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.state = 'ready' and h.ready_until_on < $1 and h.ils = 'local'
         order by h.hold_id limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(today.to_string())
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// The same at one library, as many as its shelf of holds may carry.
///
/// # Errors
/// When the database fails.
pub async fn overdue_at(conn: &mut Conn, library: LibraryId, today: Date, limit: i64) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.pickup_library_id = $1 and h.state = 'ready' and h.ready_until_on < $2
           and h.ils = 'local' order by h.hold_id limit $3"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .bind(today.to_string())
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// The holds whose last useful day is before `today` and that no copy has reached.
///
/// # Errors
/// When the database fails.
pub async fn past_use(conn: &mut Conn, today: Date, limit: i64) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.state in ('requested', 'queued', 'allotted') and h.needed_until_on < $1
         order by h.hold_id limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(today.to_string())
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// The ready holds whose last day is this one.
///
/// # Errors
/// When the database fails.
pub async fn ready_until(conn: &mut Conn, day: Date) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.state = 'ready' and h.ready_until_on = $1 order by h.hold_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(day.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// The ready holds that wait at a library until a day that was set here, from a day on; those whose last day
/// is next come first. A day that an ILS elsewhere named is its own.
///
/// # Errors
/// When the database fails.
pub async fn waiting_at(conn: &mut Conn, library: LibraryId, from: Date) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.pickup_library_id = $1 and h.state = 'ready'
           and (h.ils = 'local' or h.is_our_deadline = 1) and h.ready_until_on >= $2 order by h.ready_until_on, h.hold_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .bind(from.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// Notes whether the last day of a hold that its ILS elsewhere put on the hold shelf was set here.
///
/// # Errors
/// When the database fails.
pub async fn set_our_deadline(conn: &mut Conn, hold: HoldId, is_ours: bool) -> Result<()> {
    sqlx::query("update hold set is_our_deadline = $2 where hold_id = $1")
        .bind(hold.get())
        .bind(i64::from(is_ours))
        .execute(conn)
        .await?;
    Ok(())
}
