//! The records of a list, in the order that its owner chose.

use std::collections::HashMap;

use domain::id::{ListId, RecordNumber};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows, rows_among};
use crate::error::Result;
use crate::read;
use crate::record::number;

/// A record of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number under which it was added.
    pub record: RecordNumber,
    /// What its reader noted, empty when nothing was.
    pub note: String,
    /// When it was added.
    pub added_at: Timestamp,
}

/// The records of a list, in their order.
///
/// # Errors
/// When the database fails.
pub async fn entries(conn: &mut Conn, list: ListId) -> Result<Vec<Entry>> {
    let rows = sqlx::query(
        "select record_number, note, added_at from list_record where list_id = $1 order by position",
    )
    .bind(list.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Entry {
                record: number(row, 0)?,
                note: row.try_get(1)?,
                added_at: read::instant(row, 2)?,
            })
        })
        .collect()
}

/// The first records of each of these lists, at most `limit` of each, in their order.
///
/// # Errors
/// When the database fails.
pub async fn covers(
    conn: &mut Conn,
    lists: &[ListId],
    limit: i64,
) -> Result<HashMap<ListId, Vec<RecordNumber>>> {
    let mut found: HashMap<ListId, Vec<RecordNumber>> = HashMap::with_capacity(lists.len());
    // Places have no gap: the first are those up to the limit.
    let rows = rows_among(
        conn,
        &[limit.into()],
        lists.iter().map(|list| list.get()),
        |among| {
            format!(
                "select list_id, record_number from list_record where position <= $1 and list_id in ({among})
                 order by list_id, position"
            )
        },
    )
    .await?;
    for row in rows {
        let records = found.entry(ListId::new(row.try_get(0)?)).or_default();
        records.push(number(&row, 1)?);
    }
    Ok(found)
}

/// Adds records at the end of a list that was touched and has `count` of them; none of them is there yet.
///
/// # Errors
/// When the database fails, or one of them is there.
pub async fn add(
    conn: &mut Conn,
    list: ListId,
    count: usize,
    records: &[RecordNumber],
    now: Timestamp,
) -> Result<()> {
    let added: Vec<Entry> = records
        .iter()
        .map(|record| Entry {
            record: *record,
            note: String::new(),
            added_at: now,
        })
        .collect();
    write(conn, list, count, &added).await
}

/// Writes anew the records of a list that was touched: these, in this order.
///
/// # Errors
/// When the database fails, or one of them comes twice.
pub async fn rewrite(conn: &mut Conn, list: ListId, entries: &[Entry]) -> Result<()> {
    sqlx::query("delete from list_record where list_id = $1")
        .bind(list.get())
        .execute(&mut *conn)
        .await?;
    write(conn, list, 0, entries).await
}

async fn write(conn: &mut Conn, list: ListId, before: usize, entries: &[Entry]) -> Result<()> {
    let mut position = i64::try_from(before).unwrap_or(i64::MAX);
    let rows = entries
        .iter()
        .map(|entry| {
            position += 1;
            vec![
                Value::Int(list.get()),
                Value::Int(i64::from(entry.record.get())),
                Value::Int(position),
                Value::Text(entry.note.clone()),
                Value::Int(entry.added_at.as_second()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into list_record (list_id, record_number, position, note, added_at)",
        "",
        rows,
    )
    .await
}
