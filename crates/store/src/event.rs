//! Events, and the count of their seats.
//!
//! `seats_taken` is changed in two statements only, one up and one down. The one that goes up says in
//! its own condition that the seats are there: whatever else happens at that instant, none is given
//! twice.

mod words;

pub use words::{put_words, words};

use domain::circulation::policy::Validation;
use domain::event::{
    Admission, Ages, ChildrenAsked, Event, EventKind, EventState, EventWords, Hours, PhoneAsked, Terms,
    WaitingList,
};
use domain::id::{EventId, LibraryId, PictureId};
use domain::language::Language;
use domain::publishing::TextFormat;
use domain::record::Audience;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places, rows_among};
use crate::error::{Error, Result};
use crate::read;

const COLUMNS: &str = "event_id, library_id, place, kind, language, title, lead, body, starts_local, ends_local,
    zone, audience, minimum_age, maximum_age, price, admission, capacity, seats_each, opens_at, closes_at, validation,
    children_asked, phone_asked, waiting_list, seats_taken, state, cancelled_because, sequence, changed_at, version,
    picture_id, series_id, format";

fn event(row: &AnyRow) -> Result<Event> {
    let zone: String = row.try_get(10)?;
    Ok(Event {
        id: EventId::new(row.try_get(0)?),
        library: LibraryId::new(row.try_get(1)?),
        place: row.try_get(2)?,
        kind: read::code(row, 3, "kind of an event", EventKind::from_code)?,
        language: read::code(row, 4, "language", Language::from_code)?,
        words: EventWords {
            title: row.try_get(5)?,
            lead: row.try_get(6)?,
            text: row.try_get(7)?,
        },
        hours: Hours {
            starts: local(row, 8)?,
            ends: local(row, 9)?,
            zone: TimeZone::get(&zone).map_err(|_| Error::unreadable("time zone", zone))?,
        },
        audience: read::maybe_code(row, 11, "audience", Audience::from_code)?,
        ages: Ages {
            minimum: age(row, 12)?,
            maximum: age(row, 13)?,
        },
        price: row.try_get(14)?,
        terms: Terms {
            admission: read::code(row, 15, "admission to an event", Admission::from_code)?,
            capacity: row
                .try_get::<Option<i64>, _>(16)?
                .map(|seats| count("capacity", seats))
                .transpose()?,
            seats_each: count("seats of one registration", row.try_get(17)?)?,
            opens_at: read::maybe_instant(row, 18)?,
            closes_at: read::maybe_instant(row, 19)?,
            validation: read::code(row, 20, "validation", Validation::from_code)?,
            children: read::code(row, 21, "what is asked of children", ChildrenAsked::from_code)?,
            phone: read::code(row, 22, "what is asked of telephones", PhoneAsked::from_code)?,
            waiting_list: read::code(row, 23, "waiting list", WaitingList::from_code)?,
        },
        seats_taken: count("seats taken", row.try_get(24)?)?,
        state: read::code(row, 25, "state of an event", EventState::from_code)?,
        cancelled_because: row.try_get(26)?,
        sequence: count("sequence of an event", row.try_get(27)?)?,
        changed_at: read::instant(row, 28)?,
        version: row.try_get(29)?,
        picture: row.try_get::<Option<i64>, _>(30)?.map(PictureId::new),
        series: row.try_get::<Option<i64>, _>(31)?.map(EventId::new),
        format: read::code(row, 32, "format", TextFormat::from_code)?,
    })
}

fn local(row: &AnyRow, column: usize) -> Result<DateTime> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| Error::unreadable("local time", text))
}

fn age(row: &AnyRow, column: usize) -> Result<Option<u8>> {
    let age: Option<i64> = row.try_get(column)?;
    age.map(|age| u8::try_from(age).map_err(|_| Error::unreadable("age", age)))
        .transpose()
}

pub(crate) fn count(what: &'static str, number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::unreadable(what, number))
}

/// The number of the next event.
///
/// # Errors
/// When the database fails.
pub async fn next_number(conn: &mut Conn) -> Result<EventId> {
    let row = sqlx::query(
        "insert into event_counter (counter, last) values (1, 1)
         on conflict (counter) do update set last = event_counter.last + 1 returning last",
    )
    .fetch_one(conn)
    .await?;
    Ok(EventId::new(row.try_get(0)?))
}

/// Writes a new event.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, event: &Event) -> Result<()> {
    let sql = "insert into event (event_id, version, library_id, place, kind, language, title, lead, body, starts_local,
             ends_local, zone, audience, minimum_age, maximum_age, price, admission, capacity, seats_each, opens_at,
             closes_at, validation, children_asked, phone_asked, waiting_list, state, cancelled_because, sequence,
             changed_at, picture_id, series_id, format)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
             $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)";
    written(sql, event).execute(conn).await?;
    Ok(())
}

/// Writes what a librarian changed of an event, if nobody changed it since `event.version` was read.
/// The seats taken are not among it. Says whether it was written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, event: &Event) -> Result<bool> {
    let sql = "update event set library_id = $3, place = $4, kind = $5, language = $6, title = $7, lead = $8, body = $9,
             starts_local = $10, ends_local = $11, zone = $12, audience = $13, minimum_age = $14, maximum_age = $15,
             price = $16, admission = $17, capacity = $18, seats_each = $19, opens_at = $20, closes_at = $21,
             validation = $22, children_asked = $23, phone_asked = $24, waiting_list = $25, state = $26,
             cancelled_because = $27, sequence = $28, changed_at = $29, picture_id = $30, series_id = $31, format = $32,
             version = version + 1
         where event_id = $1 and version = $2";
    Ok(written(sql, event).execute(conn).await?.rows_affected() == 1)
}

/// The values of an event in the order of the two statements that write one.
fn written<'q>(
    sql: &'static str,
    event: &'q Event,
) -> sqlx::query::Query<'q, sqlx::Any, sqlx::any::AnyArguments> {
    let terms = &event.terms;
    sqlx::query(sql)
        .bind(event.id.get())
        .bind(event.version)
        .bind(event.library.get())
        .bind(event.place.as_str())
        .bind(event.kind.code())
        .bind(event.language.code())
        .bind(event.words.title.as_str())
        .bind(event.words.lead.as_str())
        .bind(event.words.text.as_str())
        .bind(event.hours.starts.to_string())
        .bind(event.hours.ends.to_string())
        .bind(event.hours.zone.iana_name().unwrap_or("UTC").to_owned())
        .bind(event.audience.map(Audience::code))
        .bind(event.ages.minimum.map(i64::from))
        .bind(event.ages.maximum.map(i64::from))
        .bind(event.price.as_str())
        .bind(terms.admission.code())
        .bind(terms.capacity.map(i64::from))
        .bind(i64::from(terms.seats_each))
        .bind(terms.opens_at.map(|at| at.as_second()))
        .bind(terms.closes_at.map(|at| at.as_second()))
        .bind(terms.validation.code())
        .bind(terms.children.code())
        .bind(terms.phone.code())
        .bind(terms.waiting_list.code())
        .bind(event.state.code())
        .bind(event.cancelled_because.as_str())
        .bind(i64::from(event.sequence))
        .bind(event.changed_at.as_second())
        .bind(event.picture.map(PictureId::get))
        .bind(event.series.map(EventId::get))
        .bind(event.format.code())
}

/// An event.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: EventId) -> Result<Option<Event>> {
    let sql = format!("select {COLUMNS} from event where event_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(event).transpose()
}

/// These events, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[EventId]) -> Result<Vec<Event>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!("select {COLUMNS} from event where event_id in ({list})")
    })
    .await?;
    for row in rows {
        found.push(event(&row)?);
    }
    Ok(found)
}

/// The dates of a series, in the order of their numbers.
///
/// # Errors
/// When the database fails.
pub async fn of_series(conn: &mut Conn, series: EventId) -> Result<Vec<Event>> {
    let sql = format!("select {COLUMNS} from event where series_id = $1 order by event_id");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(series.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(event).collect()
}

/// Which events are looked for.
#[derive(Clone, Debug)]
pub struct Sought<'a> {
    /// In these states.
    pub states: &'a [EventState],
    /// Of these libraries; none for all.
    pub libraries: Option<&'a [LibraryId]>,
    /// For this audience.
    pub audience: Option<Audience>,
    /// Not over at this local time.
    pub from: DateTime,
    /// Begun before this one.
    pub until: DateTime,
}

/// The events that answer, in the order in which they begin.
///
/// # Errors
/// When the database fails.
pub async fn sought(conn: &mut Conn, sought: &Sought<'_>, limit: i64) -> Result<Vec<Event>> {
    let libraries = sought.libraries.unwrap_or_default();
    if sought.states.is_empty() || sought.libraries.is_some_and(<[LibraryId]>::is_empty) {
        return Ok(Vec::new());
    }
    let states = places(4, sought.states.len());
    let mut sql = format!(
        "select {COLUMNS} from event where ends_local > $1 and starts_local < $2 and state in ({states})"
    );
    let mut next = 4 + sought.states.len();
    if sought.libraries.is_some() {
        sql.push_str(&format!(" and library_id in ({})", places(next, libraries.len())));
        next += libraries.len();
    }
    if sought.audience.is_some() {
        sql.push_str(&format!(" and audience = ${next}"));
    }
    sql.push_str(" order by starts_local, event_id limit $3");
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(sought.from.to_string())
        .bind(sought.until.to_string())
        .bind(limit);
    for state in sought.states {
        query = query.bind(state.code());
    }
    for library in libraries {
        query = query.bind(library.get());
    }
    if let Some(audience) = sought.audience {
        query = query.bind(audience.code());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(event).collect()
}

/// Takes seats, if they are there. Says whether they were.
///
/// # Errors
/// When the database fails.
pub async fn take_seats(conn: &mut Conn, id: EventId, seats: u32) -> Result<bool> {
    let done = sqlx::query(
        "update event set seats_taken = seats_taken + $2
         where event_id = $1 and (capacity is null or seats_taken + $2 <= capacity)",
    )
    .bind(id.get())
    .bind(i64::from(seats))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives seats back.
///
/// # Errors
/// When the database fails, or more are given back than were taken.
pub async fn give_seats_back(conn: &mut Conn, id: EventId, seats: u32) -> Result<()> {
    sqlx::query("update event set seats_taken = seats_taken - $2 where event_id = $1")
        .bind(id.get())
        .bind(i64::from(seats))
        .execute(conn)
        .await?;
    Ok(())
}
