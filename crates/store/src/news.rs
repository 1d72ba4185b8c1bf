//! News.

use domain::id::{LibraryId, NewsId, PictureId};
use domain::language::Language;
use domain::news::News;
use domain::publishing::{ShowingState, TextFormat};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::publishing::{Published, Reach, SHOWN, Written, showing};
use crate::read;

const NEWS: Published = Published {
    table: "news",
    id: "news_id",
};

const COLUMNS: &str = "news_id, library_id, title, summary, body, format, language, signature,
    published_at, ends_at, version, picture_id";

fn news(row: &AnyRow) -> Result<News> {
    Ok(News {
        id: NewsId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        title: row.try_get(2)?,
        summary: row.try_get(3)?,
        text: row.try_get(4)?,
        format: read::code(row, 5, "format", TextFormat::from_code)?,
        language: read::code(row, 6, "language", Language::from_code)?,
        signature: row.try_get(7)?,
        showing: showing(row, 8, 9)?,
        version: row.try_get(10)?,
        picture: row.try_get::<Option<i64>, _>(11)?.map(PictureId::new),
    })
}

/// Writes one.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &News) -> Result<()> {
    sqlx::query(
        "insert into news (news_id, library_id, title, summary, body, format, language, signature,
            published_at, ends_at, version, picture_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.title.as_str())
    .bind(new.summary.as_str())
    .bind(new.text.as_str())
    .bind(new.format.code())
    .bind(new.language.code())
    .bind(new.signature.as_str())
    .bind(new.showing.from.map(Timestamp::as_second))
    .bind(new.showing.until.map(Timestamp::as_second))
    .bind(new.version)
    .bind(new.picture.map(PictureId::get))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what was changed of one, if its version is still the one that was seen. Says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &News) -> Result<bool> {
    let done = sqlx::query(
        "update news set library_id = $3, title = $4, summary = $5, body = $6, format = $7, language = $8,
            signature = $9, published_at = $10, ends_at = $11, picture_id = $12, version = version + 1
         where news_id = $1 and version = $2 and deleted_at is null",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.library.map(LibraryId::get))
    .bind(changed.title.as_str())
    .bind(changed.summary.as_str())
    .bind(changed.text.as_str())
    .bind(changed.format.code())
    .bind(changed.language.code())
    .bind(changed.signature.as_str())
    .bind(changed.showing.from.map(Timestamp::as_second))
    .bind(changed.showing.until.map(Timestamp::as_second))
    .bind(changed.picture.map(PictureId::get))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One that everybody may read at this instant.
///
/// # Errors
/// When the database fails.
pub async fn find_shown(conn: &mut Conn, id: NewsId, now: Timestamp) -> Result<Option<News>> {
    let sql = format!("select {COLUMNS} from news where {SHOWN} and news_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(news).transpose()
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
) -> Result<Vec<News>> {
    let rows = NEWS.latest(conn, COLUMNS, library, now, (limit, offset)).await?;
    rows.iter().map(news).collect()
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[NewsId]) -> Result<Vec<News>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let rows = NEWS.many(conn, COLUMNS, &ids).await?;
    rows.iter().map(news).collect()
}

/// A page of the librarians' list.
///
/// # Errors
/// When the database fails.
pub async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<News>> {
    let rows = NEWS.written(conn, COLUMNS, asked).await?;
    rows.iter().map(news).collect()
}

/// How many there are in each state.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
    NEWS.counts(conn, reach, now).await
}

/// Deletes one, to be brought back for a while. Says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: NewsId, now: Timestamp) -> Result<bool> {
    NEWS.delete(conn, id.get(), now).await
}

/// One that was deleted since an instant.
///
/// # Errors
/// When the database fails.
pub async fn deleted(conn: &mut Conn, id: NewsId, since: Timestamp) -> Result<Option<News>> {
    let row = NEWS.deleted(conn, COLUMNS, id.get(), since).await?;
    row.as_ref().map(news).transpose()
}

/// Brings back one that was deleted since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn restore(conn: &mut Conn, id: NewsId, since: Timestamp) -> Result<bool> {
    NEWS.restore(conn, id.get(), since).await
}

/// Erases those deleted before an instant.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<()> {
    for id in NEWS.gone(conn, before).await? {
        sqlx::query("delete from news where news_id = $1")
            .bind(id)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}
