//! Registrations for events, with the children who come and the links by which one answers a mail.
//!
//! The unique index over event and patron, while open, is what makes a double click one registration.
//! A change states the version it saw.

mod children;
mod link;
mod queue;
mod turnout;

pub use link::{insert_link, of_link};
pub use queue::{Tally, before, count_requested, of_event, tallies, waiting};
pub use turnout::{Counted, Seated, keep, kept, past, seated};

use domain::id::{AccountId, EventId, PatronId, RegistrationId};
use domain::registration::{DeclineReason, Registration, RegistrationState};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::event::count;
use crate::read;

const COLUMNS: &str =
    "r.registration_id, r.event_id, r.patron_id, r.account_id, r.seats, r.state, r.placed_at, r.phone,
    r.note, r.offered_until_at, r.reason, r.answer, r.changed_at, r.changed_by, r.version";
/// The states of `RegistrationState::OPEN`, as the partial index names them.
const OPEN: &str = "('requested', 'confirmed', 'waiting', 'offered', 'present', 'absent')";

fn registration(row: &AnyRow) -> Result<Registration> {
    Ok(Registration {
        id: RegistrationId::new(row.try_get(0)?),
        event: EventId::new(row.try_get(1)?),
        patron: PatronId::new(row.try_get(2)?),
        account: AccountId::new(row.try_get(3)?),
        seats: count("seats", row.try_get(4)?)?,
        state: read::code(row, 5, "state of a registration", RegistrationState::from_code)?,
        placed_at: read::instant(row, 6)?,
        phone: row.try_get(7)?,
        note: row.try_get(8)?,
        children: Vec::new(),
        offered_until: read::maybe_instant(row, 9)?,
        reason: read::maybe_code(row, 10, "reason", DeclineReason::from_code)?,
        answer: row.try_get(11)?,
        changed_at: read::instant(row, 12)?,
        changed_by: row.try_get(13)?,
        version: row.try_get(14)?,
    })
}

/// Registrations as the rows say, with the children of each.
async fn with_children(conn: &mut Conn, rows: &[AnyRow]) -> Result<Vec<Registration>> {
    let mut found = rows.iter().map(registration).collect::<Result<Vec<_>>>()?;
    children::fill(conn, &mut found).await?;
    Ok(found)
}

/// Writes a new registration; it is taken when the patron has one for the event.
///
/// # Errors
/// When the database fails, or the place is taken.
pub async fn insert(conn: &mut Conn, new: &Registration) -> Result<()> {
    sqlx::query(
        "insert into registration (registration_id, event_id, patron_id, account_id, seats, state, placed_at, phone, note,
             offered_until_at, changed_at, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(new.id.get())
    .bind(new.event.get())
    .bind(new.patron.get())
    .bind(new.account.get())
    .bind(i64::from(new.seats))
    .bind(new.state.code())
    .bind(new.placed_at.as_second())
    .bind(new.phone.as_str())
    .bind(new.note.as_str())
    .bind(new.offered_until.map(|at| at.as_second()))
    .bind(new.changed_at.as_second())
    .bind(new.changed_by.as_str())
    .execute(&mut *conn)
    .await?;
    children::put(conn, new).await
}

/// Writes what may change of a registration, if nobody changed it since its version was read. Says
/// whether it was written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &Registration) -> Result<bool> {
    let done = sqlx::query(
        "update registration set seats = $3, state = $4, phone = $5, note = $6, offered_until_at = $7, reason = $8,
             answer = $9, changed_at = $10, changed_by = $11, version = version + 1
         where registration_id = $1 and version = $2",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(i64::from(changed.seats))
    .bind(changed.state.code())
    .bind(changed.phone.as_str())
    .bind(changed.note.as_str())
    .bind(changed.offered_until.map(|at| at.as_second()))
    .bind(changed.reason.map(DeclineReason::code))
    .bind(changed.answer.as_str())
    .bind(changed.changed_at.as_second())
    .bind(changed.changed_by.as_str())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    children::put(conn, changed).await?;
    Ok(true)
}

/// A registration.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: RegistrationId) -> Result<Option<Registration>> {
    let sql = format!("select {COLUMNS} from registration r where r.registration_id = $1");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_all(&mut *conn)
        .await?;
    Ok(with_children(conn, &rows).await?.pop())
}

/// A registration of this patron: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, patron: PatronId, id: RegistrationId) -> Result<Option<Registration>> {
    let sql =
        format!("select {COLUMNS} from registration r where r.registration_id = $1 and r.patron_id = $2");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(patron.get())
        .fetch_all(&mut *conn)
        .await?;
    Ok(with_children(conn, &rows).await?.pop())
}

/// The open registration of a patron for an event.
///
/// # Errors
/// When the database fails.
pub async fn open_of(conn: &mut Conn, patron: PatronId, event: EventId) -> Result<Option<Registration>> {
    let sql = format!(
        "select {COLUMNS} from registration r where r.event_id = $1 and r.patron_id = $2 and r.state in {OPEN}"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(event.get())
        .bind(patron.get())
        .fetch_all(&mut *conn)
        .await?;
    Ok(with_children(conn, &rows).await?.pop())
}

/// The registrations of a patron: the open ones, and those that ended after an instant, the newest
/// first.
///
/// # Errors
/// When the database fails.
pub async fn of_patron(conn: &mut Conn, patron: PatronId, since: Timestamp) -> Result<Vec<Registration>> {
    let sql = format!(
        "select {COLUMNS} from registration r
         where r.patron_id = $1 and (r.state in {OPEN} or r.changed_at >= $2)
         order by r.placed_at desc, r.registration_id desc limit 200"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(since.as_second())
        .fetch_all(&mut *conn)
        .await?;
    with_children(conn, &rows).await
}
