//! When libraries are open: timetables and closures, and the version of a library that goes up with
//! each change of them.

use std::collections::BTreeMap;

use domain::calendar::{Calendar, Closure, Opening, Slot, Timetable, Weeks};
use domain::id::{ClosureId, LibraryId, TimetableId};
use jiff::civil::{Date, Time, Weekday};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::read;

/// A timetable as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTimetable {
    /// Its id.
    pub id: TimetableId,
    /// The hours.
    pub timetable: Timetable,
}

/// A closure as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredClosure {
    /// Its id.
    pub id: ClosureId,
    /// The days, and why.
    pub closure: Closure,
}

/// The version of every library.
///
/// # Errors
/// When the database fails.
pub async fn versions(conn: &mut Conn) -> Result<BTreeMap<LibraryId, i64>> {
    let rows = sqlx::query("select library_id, version from library")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((LibraryId::new(row.try_get(0)?), row.try_get(1)?)))
        .collect()
}

/// Begins a change of a library: nobody else changes it or promises a day by its calendar until the
/// transaction ends. The version before the change; none when there is no such library.
///
/// # Errors
/// When the database fails or others do not end in time.
pub async fn change(conn: &mut Conn, library: LibraryId) -> Result<Option<i64>> {
    let row =
        sqlx::query("update library set version = version + 1 where library_id = $1 returning version - 1")
            .bind(library.get())
            .fetch_optional(conn)
            .await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?)
}

/// The calendar of every library that has one.
///
/// # Errors
/// When the database fails.
pub async fn calendars(conn: &mut Conn) -> Result<BTreeMap<LibraryId, Calendar>> {
    let mut hours: BTreeMap<LibraryId, (Vec<Timetable>, Vec<Closure>)> = BTreeMap::new();
    for (library, stored) in read_timetables(conn, None).await? {
        hours.entry(library).or_default().0.push(stored.timetable);
    }
    for (library, stored) in read_closures(conn, None).await? {
        hours.entry(library).or_default().1.push(stored.closure);
    }
    Ok(hours
        .into_iter()
        .map(|(library, (timetables, closures))| (library, Calendar::new(timetables, closures)))
        .collect())
}

/// The timetables of a library: the wide seasons first.
///
/// # Errors
/// When the database fails.
pub async fn timetables(conn: &mut Conn, library: LibraryId) -> Result<Vec<StoredTimetable>> {
    let mut found = read_timetables(conn, Some(library)).await?;
    found.sort_by_key(|(_, stored)| {
        let timetable = &stored.timetable;
        let weeks = timetable.weeks.code();
        (timetable.valid_from, timetable.valid_until, weeks, stored.id)
    });
    Ok(found.into_iter().map(|(_, stored)| stored).collect())
}

/// The closures of a library, by their first day.
///
/// # Errors
/// When the database fails.
pub async fn closures(conn: &mut Conn, library: LibraryId) -> Result<Vec<StoredClosure>> {
    let found = read_closures(conn, Some(library)).await?;
    Ok(found.into_iter().map(|(_, stored)| stored).collect())
}

async fn read_timetables(
    conn: &mut Conn,
    of: Option<LibraryId>,
) -> Result<Vec<(LibraryId, StoredTimetable)>> {
    let (of_library, of_timetable) = match of {
        None => ("", ""),
        Some(_) => (
            " where library_id = $1",
            " where timetable_id in (select timetable_id from timetable where library_id = $1)",
        ),
    };
    let sql = format!(
        "select timetable_id, library_id, valid_from_on, valid_until_on, weeks from timetable{of_library}"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    if let Some(library) = of {
        query = query.bind(library.get());
    }
    let mut found = BTreeMap::new();
    for row in &query.fetch_all(&mut *conn).await? {
        let id = TimetableId::new(row.try_get(0)?);
        let timetable = Timetable {
            valid_from: read::maybe_day(row, 2)?,
            valid_until: read::maybe_day(row, 3)?,
            weeks: read::code(row, 4, "weeks", Weeks::from_code)?,
            openings: Vec::new(),
        };
        let library = LibraryId::new(row.try_get(1)?);
        found.insert(id, (library, StoredTimetable { id, timetable }));
    }
    let sql = format!(
        "select timetable_id, weekday, opens_at_time, closes_at_time from opening{of_timetable}
         order by timetable_id, weekday, opens_at_time"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    if let Some(library) = of {
        query = query.bind(library.get());
    }
    for row in &query.fetch_all(conn).await? {
        if let Some((_, stored)) = found.get_mut(&TimetableId::new(row.try_get(0)?)) {
            stored.timetable.openings.push(opening(row)?);
        }
    }
    Ok(found.into_values().collect())
}

fn opening(row: &AnyRow) -> Result<Opening> {
    let day: i64 = row.try_get(1)?;
    let weekday = i8::try_from(day)
        .ok()
        .and_then(|day| Weekday::from_monday_one_offset(day).ok())
        .ok_or_else(|| Error::unreadable("weekday", day))?;
    Ok(Opening {
        weekday,
        slot: Slot {
            opens: hour(row, 2)?,
            closes: hour(row, 3)?,
        },
    })
}

fn hour(row: &AnyRow, column: usize) -> Result<Time> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| Error::unreadable("hour", text))
}

async fn read_closures(conn: &mut Conn, of: Option<LibraryId>) -> Result<Vec<(LibraryId, StoredClosure)>> {
    let of_library = of.map_or("", |_| " where library_id = $1");
    let sql = format!(
        "select closure_id, library_id, first_on, last_on, reason from closure{of_library} order by first_on, closure_id"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    if let Some(library) = of {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let closure = Closure {
                first_on: read::day(row, 2)?,
                last_on: read::day(row, 3)?,
                reason: row.try_get(4)?,
            };
            let id = ClosureId::new(row.try_get(0)?);
            Ok((LibraryId::new(row.try_get(1)?), StoredClosure { id, closure }))
        })
        .collect()
}

/// Gives a library its hours in place of those it had. `new_id` gives the ids of the timetables.
///
/// # Errors
/// When the database fails.
pub async fn set_timetables(
    conn: &mut Conn,
    library: LibraryId,
    timetables: &[Timetable],
    mut new_id: impl FnMut() -> i64,
) -> Result<()> {
    change(&mut *conn, library).await?;
    sqlx::query("delete from opening where timetable_id in (select timetable_id from timetable where library_id = $1)")
        .bind(library.get())
        .execute(&mut *conn)
        .await?;
    sqlx::query("delete from timetable where library_id = $1")
        .bind(library.get())
        .execute(&mut *conn)
        .await?;
    for timetable in timetables {
        put_timetable(&mut *conn, library, TimetableId::new(new_id()), timetable).await?;
    }
    Ok(())
}

/// Writes a timetable of a library, new or in place of the one with its id.
///
/// # Errors
/// When the database fails.
pub async fn put_timetable(
    conn: &mut Conn,
    library: LibraryId,
    id: TimetableId,
    timetable: &Timetable,
) -> Result<()> {
    sqlx::query(
        "insert into timetable (timetable_id, library_id, valid_from_on, valid_until_on, weeks) values ($1, $2, $3, $4, $5)
         on conflict (timetable_id) do update set valid_from_on = excluded.valid_from_on,
             valid_until_on = excluded.valid_until_on, weeks = excluded.weeks",
    )
    .bind(id.get())
    .bind(library.get())
    .bind(timetable.valid_from.map(|day| day.to_string()))
    .bind(timetable.valid_until.map(|day| day.to_string()))
    .bind(timetable.weeks.code())
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from opening where timetable_id = $1")
        .bind(id.get())
        .execute(&mut *conn)
        .await?;
    for opening in &timetable.openings {
        sqlx::query("insert into opening (timetable_id, weekday, opens_at_time, closes_at_time) values ($1, $2, $3, $4)")
            .bind(id.get())
            .bind(i64::from(opening.weekday.to_monday_one_offset()))
            .bind(opening.slot.opens.strftime("%H:%M").to_string())
            .bind(opening.slot.closes.strftime("%H:%M").to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Forgets a timetable of a library.
///
/// # Errors
/// When the database fails.
pub async fn drop_timetable(conn: &mut Conn, library: LibraryId, id: TimetableId) -> Result<()> {
    sqlx::query(
        "delete from opening where timetable_id in
             (select timetable_id from timetable where timetable_id = $1 and library_id = $2)",
    )
    .bind(id.get())
    .bind(library.get())
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from timetable where timetable_id = $1 and library_id = $2")
        .bind(id.get())
        .bind(library.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the days on which a library is out of its hours.
///
/// # Errors
/// When the database fails.
pub async fn forget_closures(conn: &mut Conn, library: LibraryId) -> Result<()> {
    change(&mut *conn, library).await?;
    sqlx::query("delete from closure where library_id = $1")
        .bind(library.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that a library is closed from one day to another, both included.
///
/// # Errors
/// When the database fails.
pub async fn close(
    conn: &mut Conn,
    id: ClosureId,
    library: LibraryId,
    first_on: Date,
    last_on: Date,
    reason: &str,
) -> Result<()> {
    change(&mut *conn, library).await?;
    sqlx::query(
        "insert into closure (closure_id, library_id, first_on, last_on, reason) values ($1, $2, $3, $4, $5)",
    )
    .bind(id.get())
    .bind(library.get())
    .bind(first_on.to_string())
    .bind(last_on.to_string())
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets a closure of a library. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn reopen(conn: &mut Conn, library: LibraryId, id: ClosureId) -> Result<bool> {
    let done = sqlx::query("delete from closure where closure_id = $1 and library_id = $2")
        .bind(id.get())
        .bind(library.get())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
