//! Arrivals: the first copies of documents in libraries, written with the copies themselves and
//! forgotten once it is known whom they concern.

use std::collections::{BTreeMap, BTreeSet};

use domain::alert::Arrival;
use domain::id::{LibraryId, RecordNumber};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, insert_rows, places, plain_places, rows_among};
use crate::error::Result;
use crate::read;
use crate::record::number;

/// A document and a library.
pub type Place = (RecordNumber, LibraryId);

/// A document that arrived somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// Where it came, and where it was.
    pub arrival: Arrival,
    /// When the last of its first copies came.
    pub at: Timestamp,
}

/// Where these documents have been in a collection, withdrawn copies included: nowhere there can
/// they arrive any more.
///
/// # Errors
/// When the database fails.
pub async fn known(conn: &mut Conn, records: &[RecordNumber]) -> Result<BTreeSet<Place>> {
    let mut known = BTreeSet::new();
    let rows = rows_among(conn, &[], records.iter().copied(), |list| {
        format!(
            "select distinct record_number, library_id from item
             where state not in ('on_order', 'in_process') and record_number in ({list})"
        )
    })
    .await?;
    for row in rows {
        known.insert((number(&row, 0)?, LibraryId::new(row.try_get(1)?)));
    }
    Ok(known)
}

/// Notes first copies.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, arrived: &BTreeSet<Place>, now: Timestamp) -> Result<()> {
    let rows = arrived
        .iter()
        .map(|(record, library)| {
            vec![
                Value::Int(i64::from(record.get())),
                Value::Int(library.get()),
                Value::Int(now.as_second()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into arrival (record_number, library_id, arrived_at)",
        "on conflict (record_number, library_id) do nothing",
        rows,
    )
    .await
}

/// Up to `limit` documents that arrived, each with where it came and where it was: one statement, so
/// that both are of one instant.
///
/// # Errors
/// When the database fails.
pub async fn waiting(conn: &mut Conn, limit: i64) -> Result<BTreeMap<RecordNumber, Arrived>> {
    let rows = sqlx::query(
        "select i.record_number, i.library_id, max(coalesce(a.arrived_at, -1)) from
             (select distinct record_number from arrival order by record_number limit $1) n
         join item i on i.record_number = n.record_number
         left join arrival a on a.record_number = i.record_number and a.library_id = i.library_id
         where a.library_id is not null or i.state not in ('on_order', 'in_process')
         group by i.record_number, i.library_id",
    )
    .bind(limit)
    .fetch_all(&mut *conn)
    .await?;
    let mut found: BTreeMap<RecordNumber, Arrived> = BTreeMap::new();
    for row in rows {
        let library = LibraryId::new(row.try_get(1)?);
        let arrived = found.entry(number(&row, 0)?).or_insert_with(|| Arrived {
            arrival: Arrival::default(),
            at: Timestamp::UNIX_EPOCH,
        });
        if row.try_get::<i64, _>(2)? < 0 {
            arrived.arrival.before.push(library);
        } else {
            arrived.arrival.arrived.push(library);
            arrived.at = arrived.at.max(read::instant(&row, 2)?);
        }
    }
    Ok(found)
}

/// Forgets arrivals.
///
/// # Errors
/// When the database fails.
pub async fn forget(conn: &mut Conn, arrived: &[Place]) -> Result<()> {
    for chunk in arrived.chunks(250) {
        let pairs: Vec<String> = (0..chunk.len())
            .map(|pair| format!("({})", places(pair * 2 + 1, 2)))
            .collect();
        let sql = format!(
            "delete from arrival where (record_number, library_id) in (values {})",
            pairs.join(", ")
        );
        let mut query = sqlx::query(AssertSqlSafe(plain_places(conn, sql))).persistent(false);
        for (record, library) in chunk {
            query = query.bind(i64::from(record.get())).bind(library.get());
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}
