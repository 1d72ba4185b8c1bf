//! What everybody may read, as search engines on the web ask for it: addresses and when they changed,
//! without the texts. Records by ranges of their numbers, which costs the same wherever it begins.

use domain::id::RecordNumber;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::heading::dense;
use crate::publishing::SHOWN;
use crate::read;

/// Something that has a page: its number, its title for the address, and when it changed if that is
/// known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// When it was published, or changed.
    pub changed_at: Option<Timestamp>,
}

/// The visible records whose numbers are above one and not above another, in order, and when each
/// changed.
///
/// # Errors
/// When the database fails.
pub async fn records(conn: &mut Conn, above: u32, until: u32) -> Result<Vec<(RecordNumber, Timestamp)>> {
    let rows = sqlx::query(
        "select record_number, changed_at from record
         where record_number > $1 and record_number <= $2
           and withdrawn_at is null and hidden_at is null and merged_into is null
         order by record_number",
    )
    .bind(i64::from(above))
    .bind(i64::from(until))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((crate::record::number(row, 0)?, read::instant(row, 1)?)))
        .collect()
}

/// The authors with visible records whose numbers are above one and not above another, in order: number
/// and name.
///
/// # Errors
/// When the database fails.
pub async fn authors(conn: &mut Conn, above: u32, until: u32) -> Result<Vec<(u32, String)>> {
    let rows = sqlx::query(
        "select c.heading_id, h.name from heading_count c join heading h on h.heading_id = c.heading_id
         where c.heading_id > $1 and c.heading_id <= $2 and c.kind = 'author' order by c.heading_id",
    )
    .bind(i64::from(above))
    .bind(i64::from(until))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((dense(row.try_get(0)?)?, row.try_get(1)?)))
        .collect()
}

/// The highest number of a heading that has visible records; none: nothing is counted yet.
///
/// # Errors
/// When the database fails.
pub async fn last_heading(conn: &mut Conn) -> Result<Option<u32>> {
    let last: Option<i64> = sqlx::query_scalar("select max(heading_id) from heading_count")
        .fetch_one(conn)
        .await?;
    last.map(dense).transpose()
}

/// The news that everybody may read at this instant, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn news(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<Titled>> {
    published(conn, "news_id, title", "news", now, limit).await
}

/// The selections that everybody may read at this instant, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn selections(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<Titled>> {
    published(conn, "selection_id, title", "selection", now, limit).await
}

/// The pages that everybody may read at this instant; the title is the word in their address.
///
/// # Errors
/// When the database fails.
pub async fn pages(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<Titled>> {
    published(conn, "page_id, slug", "page", now, limit).await
}

/// The events that are not over at this local time and were not cancelled, the next first.
///
/// # Errors
/// When the database fails.
pub async fn events(conn: &mut Conn, from: &str, limit: i64) -> Result<Vec<Titled>> {
    let rows = sqlx::query(
        "select event_id, title, changed_at from event where ends_local > $1 and state = 'published'
         order by starts_local, event_id limit $2",
    )
    .bind(from)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter().map(titled).collect()
}

async fn published(
    conn: &mut Conn,
    columns: &str,
    table: &str,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Titled>> {
    let sql = format!(
        "select {columns}, published_at from {table} where {SHOWN} order by published_at desc, 1 limit $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(titled).collect()
}

fn titled(row: &AnyRow) -> Result<Titled> {
    Ok(Titled {
        id: row.try_get(0)?,
        title: row.try_get(1)?,
        changed_at: read::maybe_instant(row, 2)?,
    })
}
