//! What changed, so that every process brings its index and its availability up to date.
//!
//! Ids are ordered by time but transactions end in any order: readers look back a few seconds and
//! skip what they have already seen.

use domain::id::RecordNumber;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;

/// What changed of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// What it says, or which libraries have it: it is indexed again.
    Record,
    /// Whether it can be had: a bit is flipped.
    Availability,
}

impl Change {
    const fn code(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Availability => "availability",
        }
    }
}

/// Notes a change of these records: `(id, number)`.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, change: Change, records: &[(i64, RecordNumber)]) -> Result<()> {
    let rows = records
        .iter()
        .map(|(id, number)| {
            vec![
                Value::Int(*id),
                Value::Int(i64::from(number.get())),
                Value::Text(change.code().to_owned()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into record_change (record_change_id, record_number, kind)",
        "",
        rows,
    )
    .await
}

/// Up to `limit` changes with an id above `last`, in order.
///
/// # Errors
/// When the database fails.
pub async fn after(conn: &mut Conn, last: i64, limit: i64) -> Result<Vec<(i64, RecordNumber, Change)>> {
    let rows = sqlx::query(
        "select record_change_id, record_number, kind from record_change
         where record_change_id > $1 order by record_change_id limit $2",
    )
    .bind(last)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get(2)?;
            let change = if kind == "record" {
                Change::Record
            } else {
                Change::Availability
            };
            Ok((row.try_get(0)?, crate::record::number(row, 1)?, change))
        })
        .collect()
}

/// The id of the last change; 0 before the first.
///
/// # Errors
/// When the database fails.
pub async fn last(conn: &mut Conn) -> Result<i64> {
    let row = sqlx::query("select coalesce(max(record_change_id), 0) from record_change")
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// Forgets the changes up to an id: every process has followed them, or rebuilds.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, up_to: i64) -> Result<()> {
    sqlx::query("delete from record_change where record_change_id <= $1")
        .bind(up_to)
        .execute(conn)
        .await?;
    Ok(())
}

/// The highest id of a change that the index itself follows; 0 when there is none.
///
/// # Errors
/// When the database fails.
pub async fn last_of_records(conn: &mut Conn) -> Result<i64> {
    let row =
        sqlx::query("select coalesce(max(record_change_id), 0) from record_change where kind = 'record'")
            .fetch_one(conn)
            .await?;
    Ok(row.try_get(0)?)
}
