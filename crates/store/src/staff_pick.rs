//! Coups de cœur of librarians, in all their languages.

use std::collections::BTreeMap;

use domain::id::{LibraryId, RecordNumber, StaffPickId};
use domain::language::Language;
use domain::publishing::ShowingState;
use domain::staff_pick::StaffPick;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::publishing::{Published, Reach, SHOWN, Written, showing};
use crate::{read, record, translation};

const STAFF_PICK: Published = Published {
    table: "staff_pick",
    id: "staff_pick_id",
};

const COLUMNS: &str = "staff_pick_id, library_id, record_number, language, body, signature, published_at,
    ends_at, version";

const NOUN: &str = "staff_pick";
const TEXT: &str = "text";

/// What is true of those whose document readers find: nobody is led to one that is hidden or withdrawn. A
/// merged one leads to another, which is looked at when it is read.
pub(crate) const READ: &str =
    "exists (select 1 from record r where r.record_number = staff_pick.record_number
    and (r.merged_into is not null or (r.withdrawn_at is null and r.hidden_at is null)))";

fn staff_pick(row: &AnyRow) -> Result<StaffPick> {
    Ok(StaffPick {
        id: StaffPickId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        record: record::number(row, 2)?,
        language: read::code(row, 3, "language", Language::from_code)?,
        text: row.try_get(4)?,
        translated: BTreeMap::new(),
        signature: row.try_get(5)?,
        showing: showing(row, 6, 7)?,
        version: row.try_get(8)?,
    })
}

/// Writes one.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &StaffPick) -> Result<()> {
    sqlx::query(
        "insert into staff_pick (staff_pick_id, library_id, record_number, language, body, signature,
            published_at, ends_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(i64::from(new.record.get()))
    .bind(new.language.code())
    .bind(new.text.as_str())
    .bind(new.signature.as_str())
    .bind(new.showing.from.map(Timestamp::as_second))
    .bind(new.showing.until.map(Timestamp::as_second))
    .bind(new.version)
    .execute(&mut *conn)
    .await?;
    put_texts(conn, new).await
}

async fn put_texts(conn: &mut Conn, pick: &StaffPick) -> Result<()> {
    for language in Language::ALL {
        let text = match pick.translated.get(&language) {
            Some(text) if language != pick.language => text.as_str(),
            _ => "",
        };
        translation::put(conn, NOUN, pick.id.get(), language, TEXT, text).await?;
    }
    Ok(())
}

/// Writes what was changed of one, if its version is still the one that was seen. Says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &StaffPick) -> Result<bool> {
    let done = sqlx::query(
        "update staff_pick set library_id = $3, record_number = $4, language = $5, body = $6, signature = $7,
            published_at = $8, ends_at = $9, version = version + 1
         where staff_pick_id = $1 and version = $2 and deleted_at is null",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.library.map(LibraryId::get))
    .bind(i64::from(changed.record.get()))
    .bind(changed.language.code())
    .bind(changed.text.as_str())
    .bind(changed.signature.as_str())
    .bind(changed.showing.from.map(Timestamp::as_second))
    .bind(changed.showing.until.map(Timestamp::as_second))
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    put_texts(conn, changed).await?;
    Ok(true)
}

async fn spoken(conn: &mut Conn, rows: &[AnyRow]) -> Result<Vec<StaffPick>> {
    let mut picks: Vec<StaffPick> = rows.iter().map(staff_pick).collect::<Result<_>>()?;
    let ids: Vec<i64> = picks.iter().map(|pick| pick.id.get()).collect();
    for found in translation::of(conn, NOUN, &ids).await? {
        for pick in picks.iter_mut().filter(|pick| pick.id.get() == found.id) {
            pick.translated.insert(found.language, found.content.clone());
        }
    }
    Ok(picks)
}

/// One that everybody may read at this instant, if its document is.
///
/// # Errors
/// When the database fails.
pub async fn find_shown(conn: &mut Conn, id: StaffPickId, now: Timestamp) -> Result<Option<StaffPick>> {
    let sql = format!("select {COLUMNS} from staff_pick where {SHOWN} and {READ} and staff_pick_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(id.get())
        .fetch_optional(&mut *conn)
        .await?;
    Ok(spoken(conn, row.as_slice()).await?.pop())
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
    offset: i64,
) -> Result<Vec<StaffPick>> {
    let scope = match library {
        Some(_) => "and (library_id is null or library_id = $4)",
        None => "",
    };
    let sql = format!(
        "select {COLUMNS} from staff_pick where {SHOWN} and {READ} {scope}
         order by published_at desc, staff_pick_id desc limit $2 offset $3"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(limit)
        .bind(offset);
    if let Some(library) = library {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(&mut *conn).await?;
    spoken(conn, &rows).await
}

/// Those on a document that everybody may read, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn on_record(conn: &mut Conn, record: RecordNumber, now: Timestamp) -> Result<Vec<StaffPick>> {
    let sql = format!(
        "select {COLUMNS} from staff_pick where {SHOWN} and record_number = $2
         order by published_at desc, staff_pick_id desc"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(i64::from(record.get()))
        .fetch_all(&mut *conn)
        .await?;
    spoken(conn, &rows).await
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[StaffPickId]) -> Result<Vec<StaffPick>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let rows = STAFF_PICK.many(conn, COLUMNS, &ids).await?;
    spoken(conn, &rows).await
}

/// A page of the librarians' list.
///
/// # Errors
/// When the database fails.
pub async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<StaffPick>> {
    let rows = STAFF_PICK.written(conn, COLUMNS, asked).await?;
    spoken(conn, &rows).await
}

/// How many there are in each state.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
    STAFF_PICK.counts(conn, reach, now).await
}

/// Deletes one, to be brought back for a while. Says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: StaffPickId, now: Timestamp) -> Result<bool> {
    STAFF_PICK.delete(conn, id.get(), now).await
}

/// One that was deleted since an instant.
///
/// # Errors
/// When the database fails.
pub async fn deleted(conn: &mut Conn, id: StaffPickId, since: Timestamp) -> Result<Option<StaffPick>> {
    let row = STAFF_PICK.deleted(conn, COLUMNS, id.get(), since).await?;
    Ok(spoken(conn, row.as_slice()).await?.pop())
}

/// Brings back one that was deleted since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn restore(conn: &mut Conn, id: StaffPickId, since: Timestamp) -> Result<bool> {
    STAFF_PICK.restore(conn, id.get(), since).await
}

/// What erases one.
const ERASE: [&str; 2] = [
    "delete from translation where noun = 'staff_pick' and id = $1",
    "delete from staff_pick where staff_pick_id = $1",
];

/// Erases those deleted before an instant, with their texts.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<()> {
    for id in STAFF_PICK.gone(conn, before).await? {
        for statement in ERASE {
            sqlx::query(statement).bind(id).execute(&mut *conn).await?;
        }
    }
    Ok(())
}
