//! Selections, and the records in them.

use domain::id::{LibraryId, SelectionId};
use domain::language::Language;
use domain::publishing::TextFormat;
use domain::selection::{SelectedRecord, Selection};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places};
use crate::error::Result;
use crate::publishing::{Published, SHOWN, showing};
use crate::read;

const SELECTION: Published = Published {
    table: "selection",
    id: "selection_id",
};

const COLUMNS: &str = "selection_id, library_id, title, intro, format, language, signature,
    published_at, ends_at, version";

fn selection(row: &AnyRow) -> Result<Selection> {
    Ok(Selection {
        id: SelectionId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        title: row.try_get(2)?,
        intro: row.try_get(3)?,
        format: read::code(row, 4, "format", TextFormat::from_code)?,
        language: read::code(row, 5, "language", Language::from_code)?,
        signature: row.try_get(6)?,
        showing: showing(row, 7, 8)?,
        version: row.try_get(9)?,
    })
}

/// Writes one with its records, in this order.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Selection, records: &[SelectedRecord]) -> Result<()> {
    sqlx::query(
        "insert into selection (selection_id, library_id, title, intro, format, language, signature,
            published_at, ends_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.title.as_str())
    .bind(new.intro.as_str())
    .bind(new.format.code())
    .bind(new.language.code())
    .bind(new.signature.as_str())
    .bind(new.showing.from.map(Timestamp::as_second))
    .bind(new.showing.until.map(Timestamp::as_second))
    .bind(new.version)
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
    let sql = format!("select {COLUMNS} from selection where {SHOWN} and selection_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(id.get())
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
    let rows = SELECTION.latest(conn, COLUMNS, library, now, (limit, 0)).await?;
    rows.iter().map(selection).collect()
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[SelectionId]) -> Result<Vec<Selection>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let rows = SELECTION.many(conn, COLUMNS, &ids).await?;
    rows.iter().map(selection).collect()
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
