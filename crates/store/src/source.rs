//! Sources and the raw records they gave, byte for byte.

use std::collections::HashMap;

use domain::id::{LibraryId, RecordNumber, SourceId};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::{Conn, Value, execute_among, insert_rows, rows_among};
use crate::error::Result;

/// What is known of a raw record that a source gave before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The record that it feeds.
    pub number: RecordNumber,
    /// SHA-256 of the bytes.
    pub checksum: Vec<u8>,
    /// Whether the source withdrew it.
    pub withdrawn: bool,
}

/// A raw record to keep.
#[derive(Clone, Debug)]
pub struct RawRecord {
    /// 001, or the stated fallback.
    pub key: String,
    /// The record that it feeds.
    pub number: RecordNumber,
    /// SHA-256 of the bytes.
    pub checksum: Vec<u8>,
    /// The bytes as they came.
    pub raw: Vec<u8>,
}

/// The source of a name, made with the given id when it is new.
///
/// # Errors
/// When the database fails.
pub async fn named(
    conn: &mut Conn,
    new_id: SourceId,
    name: &str,
    library: Option<LibraryId>,
) -> Result<SourceId> {
    let row = sqlx::query(
        "insert into source (source_id, name, library_id) values ($1, $2, $3)
         on conflict (name) do update set library_id = coalesce(source.library_id, excluded.library_id)
         returning source_id",
    )
    .bind(new_id.get())
    .bind(name)
    .bind(library.map(LibraryId::get))
    .fetch_one(conn)
    .await?;
    Ok(SourceId::new(row.try_get(0)?))
}

/// The names of the sources that gave something.
///
/// # Errors
/// When the database fails.
pub async fn names(conn: &mut Conn) -> Result<Vec<String>> {
    let rows = sqlx::query("select name from source order by name limit 500")
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// What is known of these keys.
///
/// # Errors
/// When the database fails.
pub async fn known(conn: &mut Conn, source: SourceId, keys: &[&str]) -> Result<HashMap<String, Known>> {
    let mut found = HashMap::with_capacity(keys.len());
    let rows = rows_among(conn, &[source.get().into()], keys.iter().copied(), |list| {
        format!(
            "select source_key, record_number, checksum, withdrawn_at from source_record
             where source_id = $1 and source_key in ({list})"
        )
    })
    .await?;
    for row in rows {
        let withdrawn: Option<i64> = row.try_get(3)?;
        let known = Known {
            number: crate::record::number(&row, 1)?,
            checksum: row.try_get(2)?,
            withdrawn: withdrawn.is_some(),
        };
        found.insert(row.try_get(0)?, known);
    }
    Ok(found)
}

/// Keeps raw records, new or changed, as met by the load `run`.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, source: SourceId, run: i64, records: Vec<RawRecord>) -> Result<()> {
    let rows = records
        .into_iter()
        .map(|record| {
            vec![
                Value::Int(source.get()),
                Value::Text(record.key),
                Value::Int(i64::from(record.number.get())),
                Value::Bytes(record.checksum),
                Value::Bytes(record.raw),
                Value::Int(run),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into source_record (source_id, source_key, record_number, checksum, raw, seen_in)",
        "on conflict (source_id, source_key) do update set record_number = excluded.record_number,
         checksum = excluded.checksum, raw = excluded.raw, seen_in = excluded.seen_in, withdrawn_at = null",
        rows,
    )
    .await
}

/// Notes that the load `run` met these keys, unchanged.
///
/// # Errors
/// When the database fails.
pub async fn see(conn: &mut Conn, source: SourceId, run: i64, keys: &[String]) -> Result<()> {
    execute_among(
        conn,
        &[run.into(), source.get().into()],
        keys.iter().map(String::as_str),
        |list| {
            format!("update source_record set seen_in = $1 where source_id = $2 and source_key in ({list})")
        },
    )
    .await?;
    Ok(())
}

/// How many records of a source still live, and how many of them the load `run` did not meet.
///
/// # Errors
/// When the database fails.
pub async fn unseen(conn: &mut Conn, source: SourceId, run: i64) -> Result<(i64, i64)> {
    let row = sqlx::query(
        "select count(*), count(case when seen_in <> $2 then 1 end) from source_record
         where source_id = $1 and withdrawn_at is null",
    )
    .bind(source.get())
    .bind(run)
    .fetch_one(conn)
    .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// Withdraws what the load `run` did not meet; returns the keys and their records.
///
/// # Errors
/// When the database fails.
pub async fn withdraw_unseen(
    conn: &mut Conn,
    source: SourceId,
    run: i64,
    now: Timestamp,
) -> Result<Vec<(String, RecordNumber)>> {
    let rows = sqlx::query(
        "update source_record set withdrawn_at = $3
         where source_id = $1 and seen_in <> $2 and withdrawn_at is null returning source_key, record_number",
    )
    .bind(source.get())
    .bind(run)
    .bind(now.as_second())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, crate::record::number(row, 1)?)))
        .collect()
}

/// Withdraws one raw record; returns the record it fed.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(
    conn: &mut Conn,
    source: SourceId,
    key: &str,
    run: i64,
    now: Timestamp,
) -> Result<Option<RecordNumber>> {
    let row = sqlx::query(
        "update source_record set withdrawn_at = $3, seen_in = $4
         where source_id = $1 and source_key = $2 and withdrawn_at is null returning record_number",
    )
    .bind(source.get())
    .bind(key)
    .bind(now.as_second())
    .bind(run)
    .fetch_optional(conn)
    .await?;
    row.map(|row| crate::record::number(&row, 0)).transpose()
}

/// The raw records that feed a record, the oldest source first.
///
/// # Errors
/// When the database fails.
pub async fn raw_of(conn: &mut Conn, number: RecordNumber) -> Result<Vec<(SourceId, String, Vec<u8>)>> {
    let rows = sqlx::query(
        "select source_id, source_key, raw from source_record
         where record_number = $1 and withdrawn_at is null order by source_id, source_key",
    )
    .bind(i64::from(number.get()))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((SourceId::new(row.try_get(0)?), row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// The raw records that feed these records: for each number, the oldest source first.
///
/// # Errors
/// When the database fails.
pub async fn raws_of(
    conn: &mut Conn,
    numbers: &[RecordNumber],
) -> Result<Vec<(RecordNumber, String, Vec<u8>)>> {
    let mut found = Vec::with_capacity(numbers.len());
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!(
            "select record_number, source_key, raw from source_record
             where withdrawn_at is null and record_number in ({list})
             order by record_number, source_id, source_key"
        )
    })
    .await?;
    for row in rows {
        found.push((crate::record::number(&row, 0)?, row.try_get(1)?, row.try_get(2)?));
    }
    Ok(found)
}

/// Under which key a source of this name knows a record.
///
/// # Errors
/// When the database fails.
pub async fn key_at(conn: &mut Conn, number: RecordNumber, source: &str) -> Result<Option<String>> {
    let row = sqlx::query(
        "select r.source_key from source_record r join source s on s.source_id = r.source_id
         where r.record_number = $1 and s.name = $2 and r.withdrawn_at is null order by r.source_key limit 1",
    )
    .bind(i64::from(number.get()))
    .bind(source)
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}
