//! Selections, and the records in them.

use domain::id::{LibraryId, SelectionId};
use domain::selection::{SelectedRecord, Selection};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places};
use crate::error::Result;
use crate::read;

const COLUMNS: &str = "s.selection_id, s.library_id, s.title, s.intro, s.signature, s.published_at";

fn selection(row: &AnyRow) -> Result<Selection> {
    Ok(Selection {
        id: SelectionId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        title: row.try_get(2)?,
        intro: row.try_get(3)?,
        signature: row.try_get(4)?,
        published_at: read::maybe_instant(row, 5)?,
    })
}

/// Writes one with its records, in this order.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Selection, records: &[SelectedRecord]) -> Result<()> {
    sqlx::query(
        "insert into selection (selection_id, library_id, title, intro, signature, published_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.title.as_str())
    .bind(new.intro.as_str())
    .bind(new.signature.as_str())
    .bind(new.published_at.map(|at| at.as_second()))
    .execute(&mut *conn)
    .await?;
    for (place, chosen) in (0_i64..).zip(records) {
        sqlx::query(
            "insert into selection_record (selection_id, place, record_number, note) values ($1, $2, $3, $4)",
        )
        .bind(new.id.get())
        .bind(place)
        .bind(i64::from(chosen.record.get()))
        .bind(chosen.note.as_deref())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// One that everybody may read at this instant.
///
/// # Errors
/// When the database fails.
pub async fn find_shown(conn: &mut Conn, id: SelectionId, now: Timestamp) -> Result<Option<Selection>> {
    let sql = format!("select {COLUMNS} from selection s where s.selection_id = $1 and s.published_at <= $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(now.as_second())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(selection).transpose()
}

/// Those that everybody may read, the newest first: a library's own and the network's, or all.
///
/// # Errors
/// When the database fails.
pub async fn latest(
    conn: &mut Conn,
    library: Option<LibraryId>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Selection>> {
    let scope = match library {
        Some(_) => "and (s.library_id is null or s.library_id = $3)",
        None => "",
    };
    let sql = format!(
        "select {COLUMNS} from selection s where s.published_at <= $1 {scope}
         order by s.published_at desc, s.selection_id desc limit $2"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(now.as_second()).bind(limit);
    if let Some(library) = library {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(selection).collect()
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[SelectionId]) -> Result<Vec<Selection>> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let sql = format!(
            "select {COLUMNS} from selection s where s.selection_id in ({})",
            places(1, chunk.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for id in chunk {
            query = query.bind(id.get());
        }
        for row in query.fetch_all(&mut *conn).await? {
            found.push(selection(&row)?);
        }
    }
    Ok(found)
}

/// The records of these selections, each in its order.
///
/// # Errors
/// When the database fails.
pub async fn records(conn: &mut Conn, ids: &[SelectionId]) -> Result<Vec<(SelectionId, SelectedRecord)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select selection_id, record_number, note from selection_record where selection_id in ({})
         order by selection_id, place",
        places(1, ids.len())
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(id.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let chosen = SelectedRecord {
                record: crate::record::number(row, 1)?,
                note: row.try_get(2)?,
            };
            Ok((SelectionId::new(row.try_get(0)?), chosen))
        })
        .collect()
}
