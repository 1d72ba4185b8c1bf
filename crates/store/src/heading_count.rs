//! How many visible records each heading has: what the index counted last. Lists of authors and subjects
//! are read from here, so that a heading that nothing has any more is not met.

use std::collections::HashMap;

use sqlx::Row;

use crate::db::{Conn, Value, execute_among, insert_rows, rows_among};
use crate::error::Result;
use crate::heading::dense;

/// A heading and what was counted of it last; none: nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Its dense number.
    pub id: u32,
    /// Its kind, as in the table of headings.
    pub kind: String,
    /// Its name folded.
    pub key: String,
    /// Its records.
    pub records: Option<i64>,
}

/// The headings after a number, in the order of the numbers.
///
/// # Errors
/// When the database fails.
pub async fn after(conn: &mut Conn, last: u32, limit: i64) -> Result<Vec<Counted>> {
    let rows = sqlx::query(
        "select h.heading_id, h.kind, h.heading_key, c.records from heading h
         left join heading_count c on c.heading_id = h.heading_id
         where h.heading_id > $1 order by h.heading_id limit $2",
    )
    .bind(i64::from(last))
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Counted {
                id: dense(row.try_get(0)?)?,
                kind: row.try_get(1)?,
                key: row.try_get(2)?,
                records: row.try_get(3)?,
            })
        })
        .collect()
}

/// Writes counts; those of nothing are taken away.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, counts: Vec<Counted>) -> Result<()> {
    let (some, none): (Vec<Counted>, Vec<Counted>) = counts
        .into_iter()
        .partition(|count| count.records.is_some_and(|records| records > 0));
    let rows = some
        .into_iter()
        .map(|count| {
            vec![
                Value::Int(i64::from(count.id)),
                Value::Text(count.kind),
                Value::Text(count.key),
                Value::Int(count.records.unwrap_or_default()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into heading_count (heading_id, kind, heading_key, records)",
        "on conflict (heading_id) do update set records = excluded.records",
        rows,
    )
    .await?;
    execute_among(conn, &[], none.iter().map(|count| count.id), |list| {
        format!("delete from heading_count where heading_id in ({list})")
    })
    .await?;
    Ok(())
}

/// How many records each of these headings has; those without any are left out.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, ids: &[u32]) -> Result<HashMap<u32, i64>> {
    let mut found = HashMap::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().copied(), |list| {
        format!("select heading_id, records from heading_count where heading_id in ({list})")
    })
    .await?;
    for row in rows {
        found.insert(dense(row.try_get(0)?)?, row.try_get(1)?);
    }
    Ok(found)
}
