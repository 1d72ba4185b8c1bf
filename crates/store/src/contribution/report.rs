//! « Signaler »: readers who say that something should not be shown.

use domain::id::{AccountId, ContributionId};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// Notes that a reader reported one; says whether they had not before.
///
/// # Errors
/// When the database fails.
pub async fn report(
    conn: &mut Conn,
    contribution: ContributionId,
    account: AccountId,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into contribution_report (contribution_id, account_id, reported_at) values ($1, $2, $3)
         on conflict (contribution_id, account_id) do nothing",
    )
    .bind(contribution.get())
    .bind(account.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many readers reported one since a moderator last looked.
///
/// # Errors
/// When the database fails.
pub async fn reports_of(conn: &mut Conn, contribution: ContributionId) -> Result<i64> {
    let row = sqlx::query(
        "select count(*) from contribution_report where contribution_id = $1 and settled_at is null",
    )
    .bind(contribution.get())
    .fetch_one(conn)
    .await?;
    Ok(row.try_get(0)?)
}

/// Notes that a moderator has looked at what was reported.
///
/// # Errors
/// When the database fails.
pub async fn settle_reports(conn: &mut Conn, contribution: ContributionId, now: Timestamp) -> Result<()> {
    sqlx::query(
        "update contribution_report set settled_at = $2 where contribution_id = $1 and settled_at is null",
    )
    .bind(contribution.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}
