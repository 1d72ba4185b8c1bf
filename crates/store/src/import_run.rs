//! Loads of files as they run: where they stopped, what they counted.

use domain::id::SourceId;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
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

/// The load of this file that was interrupted, if there is one; those asked for from the browser go on
/// by themselves.
///
/// # Errors
/// When the database fails.
pub async fn interrupted(conn: &mut Conn, source: SourceId, checksum: &str) -> Result<Option<ImportRun>> {
    let row = sqlx::query(
        "select import_run_id, resume_at_byte, counts from import_run
         where source_id = $1 and file_checksum = $2 and finished_at is null and kept_file is null
         order by import_run_id desc limit 1",
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
    (file, bytes): (&str, i64),
    checksum: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into import_run (import_run_id, source_id, file_name, file_checksum, file_bytes, started_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(source.get())
    .bind(file)
    .bind(checksum)
    .bind(bytes)
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
