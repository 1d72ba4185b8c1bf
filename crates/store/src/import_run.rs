//! Loads of files: where they stopped, what they counted, what they could not read.

use domain::id::SourceId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;

/// A load of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRun {
    /// Its id.
    pub id: i64,
    /// Bytes already done.
    pub resume_at_byte: i64,
    /// The report so far, as JSON.
    pub counts: String,
}

/// A record that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Its id.
    pub id: i64,
    /// Where it starts in the file.
    pub at_byte: i64,
    /// Why.
    pub reason: String,
    /// Its bytes, as many as were kept.
    pub raw: Vec<u8>,
}

/// The load of this file that was interrupted, if there is one.
///
/// # Errors
/// When the database fails.
pub async fn interrupted(conn: &mut Conn, source: SourceId, checksum: &str) -> Result<Option<ImportRun>> {
    let row = sqlx::query(
        "select import_run_id, resume_at_byte, counts from import_run
         where source_id = $1 and file_checksum = $2 and finished_at is null order by import_run_id desc limit 1",
    )
    .bind(source.get())
    .bind(checksum)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(ImportRun {
            id: row.try_get(0)?,
            resume_at_byte: row.try_get(1)?,
            counts: row.try_get(2)?,
        })
    })
    .transpose()
}

/// Notes that a load begins.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    conn: &mut Conn,
    id: i64,
    source: SourceId,
    file: &str,
    checksum: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into import_run (import_run_id, source_id, file_name, file_checksum, started_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(source.get())
    .bind(file)
    .bind(checksum)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes how far the load is, in the transaction that took it there.
///
/// # Errors
/// When the database fails.
pub async fn advance(conn: &mut Conn, id: i64, resume_at_byte: i64, counts: &str) -> Result<()> {
    sqlx::query("update import_run set resume_at_byte = $2, counts = $3 where import_run_id = $1")
        .bind(id)
        .bind(resume_at_byte)
        .bind(counts)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that the load is over.
///
/// # Errors
/// When the database fails.
pub async fn finish(conn: &mut Conn, id: i64, counts: &str, now: Timestamp) -> Result<()> {
    sqlx::query("update import_run set finished_at = $2, counts = $3 where import_run_id = $1")
        .bind(id)
        .bind(now.as_second())
        .bind(counts)
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets records aside: `(id, offset, reason, bytes)`.
///
/// # Errors
/// When the database fails.
pub async fn quarantine(conn: &mut Conn, run: i64, records: Vec<Quarantined>) -> Result<()> {
    let rows = records
        .into_iter()
        .map(|record| {
            vec![
                Value::Int(record.id),
                Value::Int(run),
                Value::Int(record.at_byte),
                Value::Text(record.reason),
                Value::Bytes(record.raw),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into quarantine (quarantine_id, import_run_id, at_byte, reason, raw)",
        "",
        rows,
    )
    .await
}

/// What a load set aside, in the order of the file.
///
/// # Errors
/// When the database fails.
pub async fn quarantined(conn: &mut Conn, run: i64) -> Result<Vec<Quarantined>> {
    let rows = sqlx::query(
        "select quarantine_id, at_byte, reason, raw from quarantine where import_run_id = $1 order by at_byte limit 1000",
    )
    .bind(run)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Quarantined {
                id: row.try_get(0)?,
                at_byte: row.try_get(1)?,
                reason: row.try_get(2)?,
                raw: row.try_get(3)?,
            })
        })
        .collect()
}
