//! Works that are asked for more often than their copies can answer: what one would buy.

use domain::id::{LibraryId, RecordNumber, WorkId};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use super::OPEN;
use crate::db::{Conn, places};
use crate::error::Result;
use crate::read;

/// How much a work is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// Which work.
    pub work: WorkId,
    /// One of its records that is asked for.
    pub record: RecordNumber,
    /// Open holds.
    pub holds: i64,
    /// Copies that are lent, will be again, or are ordered.
    pub copies: i64,
    /// When the oldest of the holds was placed.
    pub oldest: Timestamp,
}

/// The states of `ItemState::is_in_circulation`.
const USABLE: &str =
    "('on_shelf', 'stacks', 'on_loan', 'in_transit', 'on_hold_shelf', 'in_process', 'on_order')";

/// A page of the works with more holds for each copy than `more_than`, and how many works there are on
/// all pages. Works without any copy come first, then those most asked for. With libraries, the holds
/// to be fetched there count, and the copies that they own.
///
/// # Errors
/// When the database fails.
pub async fn demand(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    more_than: u16,
    limit: i64,
    offset: i64,
) -> Result<(Vec<Demand>, i64)> {
    let among = |column: &str| match libraries {
        None => String::new(),
        Some([]) => "and 1 = 0".to_owned(),
        Some(some) => format!("and {column} in ({})", places(4, some.len())),
    };
    // The holds are few, and say which works are looked at.
    let sql = format!(
        "with asked as (
             select r.work_id as work_id, min(h.record_number) as record_number, count(*) as holds, min(h.placed_at) as oldest
             from hold h join record r on r.record_number = h.record_number
             where h.state in {OPEN} {at_pickup} group by r.work_id),
         owned as (
             select r.work_id as work_id, count(*) as copies
             from asked a join record r on r.work_id = a.work_id join item i on i.record_number = r.record_number
             where i.withdrawn_at is null and i.state in {USABLE} {at_owner} group by r.work_id)
         select a.work_id, a.record_number, a.holds, coalesce(o.copies, 0), a.oldest, count(*) over ()
         from asked a left join owned o on o.work_id = a.work_id
         where a.holds > $1 * coalesce(o.copies, 0)
         order by case when o.copies is null then 0 else 1 end,
             case when o.copies is null then a.holds else a.holds * 1000 / o.copies end desc, a.oldest, a.work_id
         limit $2 offset $3",
        at_pickup = among("h.pickup_library_id"),
        at_owner = among("i.library_id"),
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(i64::from(more_than))
        .bind(limit)
        .bind(offset);
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    let total = rows.first().map(|row| row.try_get(5)).transpose()?.unwrap_or(0);
    let found: Result<Vec<Demand>> = rows
        .iter()
        .map(|row| {
            Ok(Demand {
                work: WorkId::new(row.try_get(0)?),
                record: crate::record::number(row, 1)?,
                holds: row.try_get(2)?,
                copies: row.try_get(3)?,
                oldest: read::instant(row, 4)?,
            })
        })
        .collect();
    Ok((found?, total))
}
