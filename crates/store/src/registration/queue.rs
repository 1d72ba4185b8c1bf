//! The registrations of an event: who waits and at which rank, and what librarians see of them.

use domain::id::{EventId, LibraryId, RegistrationId};
use domain::registration::{Registration, RegistrationState};
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, with_children};
use crate::db::{Conn, places, rows_among};
use crate::error::Result;
use crate::event::count;
use crate::read;

/// Those who wait for a seat, in the order of the list, each with the seats asked for.
///
/// # Errors
/// When the database fails.
pub async fn waiting(conn: &mut Conn, event: EventId) -> Result<Vec<(RegistrationId, u32)>> {
    let rows = sqlx::query(
        "select registration_id, seats from registration where event_id = $1 and state = 'waiting'
         order by placed_at, registration_id",
    )
    .bind(event.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                RegistrationId::new(row.try_get(0)?),
                count("seats", row.try_get(1)?)?,
            ))
        })
        .collect()
}

/// How many wait before each of these, itself not counted.
///
/// # Errors
/// When the database fails.
pub async fn before(conn: &mut Conn, ids: &[RegistrationId]) -> Result<Vec<(RegistrationId, u32)>> {
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select r.registration_id, (select count(*) from registration o where o.event_id = r.event_id
                 and o.state = 'waiting' and (o.placed_at < r.placed_at
                     or (o.placed_at = r.placed_at and o.registration_id < r.registration_id)))
             from registration r where r.registration_id in ({list})"
        )
    })
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                RegistrationId::new(row.try_get(0)?),
                count("rank", row.try_get(1)?)?,
            ))
        })
        .collect()
}

/// The registrations of an event in these states, in the order in which they were made.
///
/// # Errors
/// When the database fails.
pub async fn of_event(
    conn: &mut Conn,
    event: EventId,
    states: &[RegistrationState],
) -> Result<Vec<Registration>> {
    if states.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select {COLUMNS} from registration r where r.event_id = $1 and r.state in ({})
         order by r.placed_at, r.registration_id limit 2000",
        places(2, states.len())
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(event.get());
    for state in states {
        query = query.bind(state.code());
    }
    let rows = query.fetch_all(&mut *conn).await?;
    with_children(conn, &rows).await
}

/// How many registrations of an event are in a state, and the seats of all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Which event.
    pub event: EventId,
    /// Which state.
    pub state: RegistrationState,
    /// How many.
    pub registrations: u32,
    /// Their seats.
    pub seats: u32,
}

/// The tallies of these events.
///
/// # Errors
/// When the database fails.
pub async fn tallies(conn: &mut Conn, events: &[EventId]) -> Result<Vec<Tally>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], events.iter().map(|id| id.get()), |list| {
        format!(
            "select event_id, state, count(*), cast(sum(seats) as bigint) from registration
             where event_id in ({list}) group by event_id, state"
        )
    })
    .await?;
    for row in rows {
        found.push(Tally {
            event: EventId::new(row.try_get(0)?),
            state: read::code(&row, 1, "state of a registration", RegistrationState::from_code)?,
            registrations: count("registrations", row.try_get(2)?)?,
            seats: count("seats", row.try_get(3)?)?,
        });
    }
    Ok(found)
}

/// How many registrations wait for the answer of these libraries, or of all, for events that have not
/// begun at a local time.
///
/// # Errors
/// When the database fails.
pub async fn count_requested(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    local_now: &str,
) -> Result<i64> {
    let mut sql = "select count(*) from registration r join event e on e.event_id = r.event_id
         where r.state = 'requested' and e.state = 'published' and e.starts_local > $1"
        .to_owned();
    match libraries {
        Some([]) => return Ok(0),
        Some(libraries) => sql.push_str(&format!(" and e.library_id in ({})", places(2, libraries.len()))),
        None => {}
    }
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(local_now);
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}
