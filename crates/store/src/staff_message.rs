//! What the staff wrote to readers, and to those registered for an event.

use domain::id::{EventId, LibraryId, PatronId, StaffMessageId};
use domain::staff_message::{Addressed, StaffMessage};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::event::count;
use crate::read;

const COLUMNS: &str =
    "staff_message_id, library_id, patron_id, event_id, subject, body, recipients, sent_by, sent_at";
/// How many of the latest are shown beside a form.
const LATEST: i64 = 20;

fn message(row: &AnyRow) -> Result<StaffMessage> {
    let patron: Option<i64> = row.try_get(2)?;
    let to = match patron {
        Some(patron) => Addressed::Reader(PatronId::new(patron)),
        None => Addressed::Event(EventId::new(row.try_get(3)?)),
    };
    Ok(StaffMessage {
        id: StaffMessageId::new(row.try_get(0)?),
        library: LibraryId::new(row.try_get(1)?),
        to,
        subject: row.try_get(4)?,
        body: row.try_get(5)?,
        recipients: count("recipients", row.try_get(6)?)?,
        sent_by: row.try_get(7)?,
        sent_at: read::instant(row, 8)?,
    })
}

/// Writes a message.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &StaffMessage) -> Result<()> {
    let (patron, event) = match new.to {
        Addressed::Reader(patron) => (Some(patron.get()), None),
        Addressed::Event(event) => (None, Some(event.get())),
    };
    sqlx::query(
        "insert into staff_message (staff_message_id, library_id, patron_id, event_id, subject, body, recipients, sent_by, sent_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id.get())
    .bind(new.library.get())
    .bind(patron)
    .bind(event)
    .bind(new.subject.as_str())
    .bind(new.body.as_str())
    .bind(i64::from(new.recipients))
    .bind(new.sent_by.as_str())
    .bind(new.sent_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// A message.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: StaffMessageId) -> Result<Option<StaffMessage>> {
    let sql = format!("select {COLUMNS} from staff_message where staff_message_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(message).transpose()
}

/// The latest of those to a reader or about an event, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(conn: &mut Conn, to: Addressed) -> Result<Vec<StaffMessage>> {
    let (column, id) = match to {
        Addressed::Reader(patron) => ("patron_id", patron.get()),
        Addressed::Event(event) => ("event_id", event.get()),
    };
    let sql = format!(
        "select {COLUMNS} from staff_message where {column} = $1 order by sent_at desc, staff_message_id desc limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(id)
        .bind(LATEST)
        .fetch_all(conn)
        .await?;
    rows.iter().map(message).collect()
}

/// Erases what was sent before an instant. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    let done = sqlx::query("delete from staff_message where sent_at < $1")
        .bind(before.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
