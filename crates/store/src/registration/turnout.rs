//! Those who have a seat at the events of some days, with what their age is counted from: no name is read.
//! What is counted of them outlives them ([`keep`], [`kept`]).

use domain::id::{EventId, LibraryId};
use domain::registration::Registration;
use domain::turnout::{AgeBand, Count, Turnout};
use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, with_children};
use crate::db::{Conn, Value, insert_rows, places};
use crate::error::{Error, Result};
use crate::read;

/// An event of which seats are counted.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which.
    pub event: EventId,
    /// Its title, in the language in which it was written.
    pub title: String,
    /// Whose.
    pub library: LibraryId,
    /// The day on which it begins.
    pub day: Date,
}

/// A registration, and the event for which it is.
#[derive(Clone, Debug)]
pub struct Seated {
    /// The registration.
    pub registration: Registration,
    /// The day on which the reader was born, where it is known.
    pub birth_on: Option<Date>,
    /// The event.
    pub event: Counted,
    /// Whether the event took place: neither a draft nor cancelled.
    pub took_place: bool,
}

/// The event of a row that names it from a column on: its title, library, beginning.
fn counted(row: &AnyRow, event: EventId, from: usize) -> Result<Counted> {
    let starts: String = row.try_get(from + 2)?;
    let day = starts.get(..10).and_then(|day| day.parse().ok());
    Ok(Counted {
        event,
        title: row.try_get(from)?,
        library: LibraryId::new(row.try_get(from + 1)?),
        day: day.ok_or_else(|| Error::unreadable("local time", starts))?,
    })
}

async fn seats(conn: &mut Conn, rows: &[AnyRow]) -> Result<Vec<Seated>> {
    let registrations = with_children(conn, rows).await?;
    rows.iter()
        .zip(registrations)
        .map(|(row, registration)| {
            Ok(Seated {
                birth_on: read::maybe_day(row, 15)?,
                event: counted(row, registration.event, 16)?,
                took_place: row.try_get::<String, _>(19)? == "published",
                registration,
            })
        })
        .collect()
}

/// `and e.library_id in (…)`, its values being `$first` and those after.
fn of_libraries(libraries: Option<&[LibraryId]>, first: usize) -> String {
    libraries.map_or_else(String::new, |libraries| {
        format!("and e.library_id in ({})", places(first, libraries.len()))
    })
}

/// Those who are confirmed, came or did not, for the events of some libraries, or of all, that begin from a
/// day on and before another; event by event.
///
/// # Errors
/// When the database fails.
pub async fn seated(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    (first, before): (Date, Date),
) -> Result<Vec<Seated>> {
    if libraries.is_some_and(<[_]>::is_empty) {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select {COLUMNS}, p.birth_on, e.title, e.library_id, e.starts_local, e.state
         from event e join registration r on r.event_id = e.event_id
         left join patron p on p.patron_id = r.patron_id
         where e.state = 'published' and r.state in ('confirmed', 'present', 'absent')
           and e.starts_local >= $1 and e.starts_local < $2 {}
         order by e.starts_local, e.event_id, r.registration_id",
        of_libraries(libraries, 3)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(first.to_string())
        .bind(before.to_string());
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(&mut *conn).await?;
    seats(conn, &rows).await
}

/// Up to `limit` registrations, in any state, for events that were over before a local time.
///
/// # Errors
/// When the database fails.
pub async fn past(conn: &mut Conn, before: &str, limit: i64) -> Result<Vec<Seated>> {
    let sql = format!(
        "select {COLUMNS}, p.birth_on, e.title, e.library_id, e.starts_local, e.state
         from registration r join event e on e.event_id = r.event_id
         left join patron p on p.patron_id = r.patron_id
         where e.ends_local < $1 order by e.ends_local, e.event_id, r.registration_id limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(before)
        .bind(limit)
        .fetch_all(&mut *conn)
        .await?;
    seats(conn, &rows).await
}

/// Keeps what was counted of registrations of an event that are erased.
///
/// # Errors
/// When the database fails.
pub async fn keep(conn: &mut Conn, event: EventId, turnout: &Turnout) -> Result<()> {
    let rows = turnout
        .counts()
        .map(|(band, count)| {
            vec![
                Value::Int(event.get()),
                Value::Text(band.code().to_owned()),
                Value::Int(i64::from(count.registered)),
                Value::Int(i64::from(count.came)),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into turnout (event_id, age_band, registered, came)",
        "on conflict (event_id, age_band) do update set
             registered = turnout.registered + excluded.registered, came = turnout.came + excluded.came",
        rows,
    )
    .await
}

/// What was kept of the events of some libraries, or of all, that began from a day on and before another,
/// event by event.
///
/// # Errors
/// When the database fails.
pub async fn kept(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    (first, before): (Date, Date),
) -> Result<Vec<(Counted, AgeBand, Count)>> {
    if libraries.is_some_and(<[_]>::is_empty) {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select t.event_id, t.age_band, t.registered, t.came, e.title, e.library_id, e.starts_local
         from turnout t join event e on e.event_id = t.event_id
         where e.starts_local >= $1 and e.starts_local < $2 {}
         order by e.starts_local, e.event_id, t.age_band",
        of_libraries(libraries, 3)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(first.to_string())
        .bind(before.to_string());
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let count = |amount: i64| u32::try_from(amount).unwrap_or(u32::MAX);
    query
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| {
            let count = Count {
                registered: count(row.try_get(2)?),
                came: count(row.try_get(3)?),
            };
            let band = read::code(row, 1, "age band", AgeBand::from_code)?;
            Ok((counted(row, EventId::new(row.try_get(0)?), 4)?, band, count))
        })
        .collect()
}
