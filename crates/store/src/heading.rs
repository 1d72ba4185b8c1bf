//! Headings: authors, subjects and series under the dense numbers that the search index counts by.

use std::collections::HashMap;

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, insert_rows, rows_among};
use crate::error::{Error, Result};

/// Kinds of heading, as in the table.
pub const KINDS: [&str; 3] = ["author", "subject", "series"];

/// A heading to write.
#[derive(Clone, Debug)]
pub struct NewHeading {
    /// Its dense number.
    pub id: u32,
    /// One of [`KINDS`].
    pub kind: &'static str,
    /// Folded: two spellings with one key are one heading.
    pub key: String,
    /// As shown.
    pub name: String,
}

/// The numbers of the known ones among `keys`, all of one kind.
///
/// # Errors
/// When the database fails.
pub async fn known(conn: &mut Conn, kind: &str, keys: &[&str]) -> Result<HashMap<String, u32>> {
    let mut found = HashMap::with_capacity(keys.len());
    let rows = rows_among(conn, &[kind.into()], keys.iter().copied(), |list| {
        format!("select heading_key, heading_id from heading where kind = $1 and heading_key in ({list})")
    })
    .await?;
    for row in rows {
        found.insert(row.try_get(0)?, dense(row.try_get(1)?)?);
    }
    Ok(found)
}

/// The first number never given.
///
/// # Errors
/// When the database fails.
pub async fn next_id(conn: &mut Conn) -> Result<u32> {
    let row = sqlx::query("select coalesce(max(heading_id), 0) + 1 from heading")
        .fetch_one(conn)
        .await?;
    dense(row.try_get(0)?)
}

/// Writes headings.
///
/// # Errors
/// When the database fails, or another load gave the same numbers meanwhile.
pub async fn insert(conn: &mut Conn, headings: Vec<NewHeading>) -> Result<()> {
    let rows = headings
        .into_iter()
        .map(|heading| {
            vec![
                Value::Int(i64::from(heading.id)),
                Value::Text(heading.kind.to_owned()),
                Value::Text(heading.key),
                Value::Text(heading.name),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into heading (heading_id, kind, heading_key, name)",
        "",
        rows,
    )
    .await
}

/// The names of these numbers.
///
/// # Errors
/// When the database fails.
pub async fn names(conn: &mut Conn, ids: &[u32]) -> Result<HashMap<u32, String>> {
    let mut found = HashMap::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().copied(), |list| {
        format!("select heading_id, name from heading where heading_id in ({list})")
    })
    .await?;
    for row in rows {
        found.insert(dense(row.try_get(0)?)?, row.try_get(1)?);
    }
    Ok(found)
}

/// A heading as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredHeading {
    /// Its dense number.
    pub id: u32,
    /// One of [`KINDS`].
    pub kind: String,
    /// Its name folded.
    pub key: String,
    /// As shown.
    pub name: String,
}

const COLUMNS: &str = "heading_id, kind, heading_key, name";

fn stored(row: &AnyRow) -> Result<StoredHeading> {
    Ok(StoredHeading {
        id: dense(row.try_get(0)?)?,
        kind: row.try_get(1)?,
        key: row.try_get(2)?,
        name: row.try_get(3)?,
    })
}

/// The headings of these numbers, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[u32]) -> Result<Vec<StoredHeading>> {
    let mut found = Vec::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().copied(), |list| {
        format!("select {COLUMNS} from heading where heading_id in ({list})")
    })
    .await?;
    for row in rows {
        found.push(stored(&row)?);
    }
    Ok(found)
}

/// The headings after a number, in order: how completions are made anew.
///
/// # Errors
/// When the database fails.
pub async fn after(conn: &mut Conn, last: Option<u32>, limit: i64) -> Result<Vec<StoredHeading>> {
    let sql = format!("select {COLUMNS} from heading where heading_id > $1 order by heading_id limit $2");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(last.map_or(-1, i64::from))
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(stored).collect()
}

pub(crate) fn dense(id: i64) -> Result<u32> {
    u32::try_from(id).map_err(|_| Error::unreadable("heading number", id))
}
