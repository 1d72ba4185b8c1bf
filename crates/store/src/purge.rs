//! Erasing what may no longer be kept, of tables that nothing else erases from.

use domain::id::RegistrationId;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// What still points at a hold that is erased.
const OF_HOLDS: [&str; 6] = [
    "delete from hold_event where hold_id = $1",
    "delete from hold_not_found where hold_id = $1",
    "update transit set hold_id = null where hold_id = $1",
    "update mail set hold_id = null where hold_id = $1",
    "update suggestion_asker set hold_id = null where hold_id = $1",
    "delete from hold where hold_id = $1",
];

/// Erases up to `limit` holds that ended before an instant, with their history. One whose copy still
/// stands on the hold shelf stays until it is put away. Returns how many were erased.
///
/// # Errors
/// When the database fails.
pub async fn ended_holds(conn: &mut Conn, before: Timestamp, limit: i64) -> Result<usize> {
    let rows = sqlx::query(
        "select hold_id from hold
         where state not in ('requested', 'queued', 'allotted', 'in_transit', 'ready')
           and changed_at < $1 and left_item_id is null
         order by changed_at limit $2",
    )
    .bind(before.as_second())
    .bind(limit)
    .fetch_all(&mut *conn)
    .await?;
    for row in &rows {
        let id: i64 = row.try_get(0)?;
        for statement in OF_HOLDS {
            sqlx::query(statement).bind(id).execute(&mut *conn).await?;
        }
    }
    Ok(rows.len())
}

/// What a registration that is erased leaves with it.
const OF_REGISTRATIONS: [&str; 3] = [
    "delete from registration_child where registration_id = $1",
    "delete from registration_link where registration_id = $1",
    "delete from registration where registration_id = $1",
];

/// Erases a registration. Says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn registration(conn: &mut Conn, id: RegistrationId) -> Result<bool> {
    let mut gone = 0;
    for statement in OF_REGISTRATIONS {
        let done = sqlx::query(statement).bind(id.get()).execute(&mut *conn).await?;
        gone = done.rows_affected();
    }
    Ok(gone == 1)
}

/// Forgets the failed sign-ins of other days, secrets tried before an instant, and browsers not
/// seen since another. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn sign_in_traces(
    conn: &mut Conn,
    today: Date,
    secrets_before: Timestamp,
    devices_before: Timestamp,
) -> Result<u64> {
    let failures = sqlx::query("delete from sign_in_failure where counted_on < $1")
        .bind(today.to_string())
        .execute(&mut *conn)
        .await?;
    let secrets = sqlx::query("delete from sign_in_secret where tried_at < $1")
        .bind(secrets_before.as_second())
        .execute(&mut *conn)
        .await?;
    let devices = sqlx::query("delete from known_device where seen_at < $1")
        .bind(devices_before.as_second())
        .execute(conn)
        .await?;
    let gone = [failures, secrets, devices].map(|done| done.rows_affected());
    Ok(gone.into_iter().sum())
}
