//! How often titles were reserved, by month and library: counted from the holds of days that are over, and
//! kept when those are erased. No reader is in it.

use domain::id::{LibraryId, RecordNumber};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// The library of a question about all of them.
const EVERYWHERE: i64 = 0;

/// The month of a day, as kept: `2026-11`.
fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Counts who placed a hold on each title on a day, which lasts from an instant until before another, and had
/// placed none on it there since the first instant of the month.
///
/// # Errors
/// When the database fails.
pub async fn count(
    conn: &mut Conn,
    day: Date,
    month_from: Timestamp,
    (from, until): (Timestamp, Timestamp),
) -> Result<()> {
    sqlx::query(
        "insert into title_figure (month, library_id, record_number, amount)
         select cast($1 as text), pickup_library_id, record_number, count(distinct patron_id) from hold
         where placed_at >= $2 and placed_at < $3 and not exists (
             select 1 from hold o where o.patron_id = hold.patron_id and o.record_number = hold.record_number
             and o.pickup_library_id = hold.pickup_library_id and o.placed_at >= $4 and o.placed_at < $2)
         group by pickup_library_id, record_number
         on conflict (month, library_id, record_number)
         do update set amount = title_figure.amount + excluded.amount",
    )
    .bind(month(day))
    .bind(from.as_second())
    .bind(until.as_second())
    .bind(month_from.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// The titles reserved at least so often from the month of a day to that of another, for a library or
/// for any, and how often: the most wanted first, so many at most.
///
/// # Errors
/// When the database fails.
pub async fn most_reserved(
    conn: &mut Conn,
    (first, last): (Date, Date),
    library: Option<LibraryId>,
    at_least: i64,
    limit: i64,
) -> Result<Vec<(RecordNumber, i64)>> {
    let rows = sqlx::query(
        "select record_number, cast(sum(amount) as bigint) from title_figure
         where month >= $1 and month <= $2 and ($3 = 0 or library_id = $3)
         group by record_number having sum(amount) >= $4
         order by sum(amount) desc, record_number limit $5",
    )
    .bind(month(first))
    .bind(month(last))
    .bind(library.map_or(EVERYWHERE, LibraryId::get))
    .bind(at_least)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((crate::record::number(row, 0)?, row.try_get(1)?)))
        .collect()
}
