//! What happened to a hold, and the copies that were looked for in vain.

use domain::hold::HoldState;
use domain::id::{HoldId, ItemId};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// One thing that happened to a hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldEvent {
    /// When.
    pub at: Timestamp,
    /// The state it led to.
    pub state: HoldState,
    /// Who: `patron:7`, `account:12`, `worker`.
    pub actor: String,
    /// Code of the reason.
    pub reason: Option<String>,
}

/// Notes what happened to a hold.
///
/// # Errors
/// When the database fails.
pub async fn note_event(conn: &mut Conn, id: i64, hold: HoldId, event: &HoldEvent) -> Result<()> {
    sqlx::query("insert into hold_event (hold_event_id, hold_id, at, state, actor, reason) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(hold.get())
        .bind(event.at.as_second())
        .bind(event.state.code())
        .bind(event.actor.as_str())
        .bind(event.reason.as_deref())
        .execute(conn)
        .await?;
    Ok(())
}

/// All that happened to a hold, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn events(conn: &mut Conn, hold: HoldId) -> Result<Vec<HoldEvent>> {
    let rows = sqlx::query(
        "select at, state, actor, reason from hold_event where hold_id = $1 order by at, hold_event_id",
    )
    .bind(hold.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(HoldEvent {
                at: read::instant(row, 0)?,
                state: read::code(row, 1, "state of a hold", HoldState::from_code)?,
                actor: row.try_get(2)?,
                reason: row.try_get(3)?,
            })
        })
        .collect()
}

/// Notes that a copy was looked for in vain for a hold: another is asked for.
///
/// # Errors
/// When the database fails.
pub async fn not_found(conn: &mut Conn, hold: HoldId, item: ItemId, now: Timestamp) -> Result<()> {
    sqlx::query("insert into hold_not_found (hold_id, item_id, at) values ($1, $2, $3) on conflict (hold_id, item_id) do nothing")
        .bind(hold.get())
        .bind(item.get())
        .bind(now.as_second())
        .execute(conn)
        .await?;
    Ok(())
}
