//! News.

use domain::id::{LibraryId, NewsId};
use domain::news::News;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places};
use crate::error::Result;
use crate::read;

const COLUMNS: &str = "n.news_id, n.library_id, n.title, n.summary, n.body, n.signature, n.published_at";

fn news(row: &AnyRow) -> Result<News> {
    Ok(News {
        id: NewsId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        title: row.try_get(2)?,
        summary: row.try_get(3)?,
        text: row.try_get(4)?,
        signature: row.try_get(5)?,
        published_at: read::maybe_instant(row, 6)?,
    })
}

/// Writes one.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &News) -> Result<()> {
    sqlx::query(
        "insert into news (news_id, library_id, title, summary, body, signature, published_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.title.as_str())
    .bind(new.summary.as_str())
    .bind(new.text.as_str())
    .bind(new.signature.as_str())
    .bind(new.published_at.map(|at| at.as_second()))
    .execute(conn)
    .await?;
    Ok(())
}

/// One that everybody may read at this instant.
///
/// # Errors
/// When the database fails.
pub async fn find_shown(conn: &mut Conn, id: NewsId, now: Timestamp) -> Result<Option<News>> {
    let sql = format!("select {COLUMNS} from news n where n.news_id = $1 and n.published_at <= $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(now.as_second())
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
    let scope = match library {
        Some(_) => "and (n.library_id is null or n.library_id = $4)",
        None => "",
    };
    let sql = format!(
        "select {COLUMNS} from news n where n.published_at <= $1 {scope}
         order by n.published_at desc, n.news_id desc limit $2 offset $3"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(limit)
        .bind(offset);
    if let Some(library) = library {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(news).collect()
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[NewsId]) -> Result<Vec<News>> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let sql = format!(
            "select {COLUMNS} from news n where n.news_id in ({})",
            places(1, chunk.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for id in chunk {
            query = query.bind(id.get());
        }
        for row in query.fetch_all(&mut *conn).await? {
            found.push(news(&row)?);
        }
    }
    Ok(found)
}
