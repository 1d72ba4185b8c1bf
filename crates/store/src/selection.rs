//! Selections, and the records in them.

use domain::id::{LibraryId, PictureId, SelectionId};
use domain::language::Language;
use domain::publishing::{ShowingState, TextFormat};
use domain::selection::{Rule, SelectedRecord, Selection};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};
use crate::publishing::{Published, Reach, SHOWN, Written, showing};
use crate::read;

const SELECTION: Published = Published {
    table: "selection",
    id: "selection_id",
};

const COLUMNS: &str = "selection_id, library_id, title, intro, format, language, signature,
    published_at, ends_at, version, rule_query, rule_days, picture_id";

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
        rule: rule(row.try_get(10)?, row.try_get(11)?)?,
        picture: row.try_get::<Option<i64>, _>(12)?.map(PictureId::new),
    })
}

fn rule(query: Option<String>, days: Option<i64>) -> Result<Option<Rule>> {
    let Some(query) = query else { return Ok(None) };
    let days = days
        .map(|days| u32::try_from(days).map_err(|_| Error::unreadable("days", days)))
        .transpose()?;
    Ok(Some(Rule { query, days }))
}

/// Writes one with its records, in this order.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Selection, records: &[SelectedRecord]) -> Result<()> {
    sqlx::query(
        "insert into selection (selection_id, library_id, title, intro, format, language, signature,
            published_at, ends_at, version, rule_query, rule_days, picture_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
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
    .bind(new.rule.as_ref().map(|rule| rule.query.as_str()))
    .bind(new.rule.as_ref().and_then(|rule| rule.days).map(i64::from))
    .bind(new.picture.map(PictureId::get))
    .execute(&mut *conn)
    .await?;
    put_records(conn, new.id, records).await
}

async fn put_records(conn: &mut Conn, id: SelectionId, records: &[SelectedRecord]) -> Result<()> {
    for (place, chosen) in (0_i64..).zip(records) {
        sqlx::query(
            "insert into selection_record (selection_id, place, record_number, note) values ($1, $2, $3, $4)",
        )
        .bind(id.get())
        .bind(place)
        .bind(i64::from(chosen.record.get()))
        .bind(chosen.note.as_deref())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Writes what was changed of one and of its records, if its version is still the one that was seen. Says
/// whether it was.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &Selection, records: &[SelectedRecord]) -> Result<bool> {
    let done = sqlx::query(
        "update selection set library_id = $3, title = $4, intro = $5, format = $6, language = $7,
            signature = $8, published_at = $9, ends_at = $10, rule_query = $11, rule_days = $12, picture_id = $13,
            version = version + 1
         where selection_id = $1 and version = $2 and deleted_at is null",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.library.map(LibraryId::get))
    .bind(changed.title.as_str())
    .bind(changed.intro.as_str())
    .bind(changed.format.code())
    .bind(changed.language.code())
    .bind(changed.signature.as_str())
    .bind(changed.showing.from.map(Timestamp::as_second))
    .bind(changed.showing.until.map(Timestamp::as_second))
    .bind(changed.rule.as_ref().map(|rule| rule.query.as_str()))
    .bind(changed.rule.as_ref().and_then(|rule| rule.days).map(i64::from))
    .bind(changed.picture.map(PictureId::get))
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    forget_records(conn, changed.id.get()).await?;
    put_records(conn, changed.id, records).await?;
    Ok(true)
}

async fn forget_records(conn: &mut Conn, id: i64) -> Result<()> {
    sqlx::query("delete from selection_record where selection_id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// A page of the librarians' list.
///
/// # Errors
/// When the database fails.
pub async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<Selection>> {
    let rows = SELECTION.written(conn, COLUMNS, asked).await?;
    rows.iter().map(selection).collect()
}

/// How many there are in each state.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
    SELECTION.counts(conn, reach, now).await
}

/// Deletes one, to be brought back for a while. Says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: SelectionId, now: Timestamp) -> Result<bool> {
    SELECTION.delete(conn, id.get(), now).await
}

/// One that was deleted since an instant.
///
/// # Errors
/// When the database fails.
pub async fn deleted(conn: &mut Conn, id: SelectionId, since: Timestamp) -> Result<Option<Selection>> {
    let row = SELECTION.deleted(conn, COLUMNS, id.get(), since).await?;
    row.as_ref().map(selection).transpose()
}

/// Brings back one that was deleted since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn restore(conn: &mut Conn, id: SelectionId, since: Timestamp) -> Result<bool> {
    SELECTION.restore(conn, id.get(), since).await
}

/// Erases those deleted before an instant, with the choice of their records.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<()> {
    for id in SELECTION.gone(conn, before).await? {
        forget_records(conn, id).await?;
        sqlx::query("delete from selection where selection_id = $1")
            .bind(id)
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
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select selection_id, record_number, note from selection_record
             where selection_id in ({list}) order by selection_id, place"
        )
    })
    .await?;
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
