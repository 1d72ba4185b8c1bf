//! What stands beside the catalogue, as a whole: whether anything of it changed.

use domain::event::EventState;
use jiff::Timestamp;
use jiff::civil::DateTime;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::publishing::SHOWN;
use crate::staff_pick::READ;

/// Tells two states of what everybody reads apart: how many there are of each kind, from which to which
/// id, and how often they were changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<[i64; 5]>);

/// The stamp of what everybody reads at an instant. Events that are over at `local`, which is the same
/// instant on their posters, are not among it.
///
/// # Errors
/// When the database fails.
pub async fn stamp(conn: &mut Conn, now: Timestamp, local: DateTime) -> Result<Stamp> {
    let of = |place: usize, table: &str, id: &str, condition: &str| {
        format!(
            "select cast({place} as bigint), count(*), coalesce(min({id}), 0), coalesce(max({id}), 0),
                cast(coalesce(sum(({id} % 1000003) * (version + 1)), 0) as bigint)
             from {table} where {condition}"
        )
    };
    let of_events = format!(
        "ends_local > $2 and state in ('{}', '{}')",
        EventState::Published.code(),
        EventState::Cancelled.code()
    );
    let picks = format!("{SHOWN} and {READ}");
    let sql = [
        of(0, "news", "news_id", SHOWN),
        of(1, "selection", "selection_id", SHOWN),
        of(2, "page", "page_id", SHOWN),
        of(3, "staff_pick", "staff_pick_id", &picks),
        of(4, "event", "event_id", &of_events),
    ]
    .join(" union all ");
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second())
        .bind(local.to_string())
        .fetch_all(conn)
        .await?;
    let mut stamp = Vec::with_capacity(rows.len());
    for row in rows {
        stamp.push([
            row.try_get(0)?,
            row.try_get(1)?,
            row.try_get(2)?,
            row.try_get(3)?,
            row.try_get(4)?,
        ]);
    }
    stamp.sort_unstable();
    Ok(Stamp(stamp))
}
