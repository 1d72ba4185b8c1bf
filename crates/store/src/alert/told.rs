//! What answered an alert, and the one mail that tells of it.

use domain::id::{AlertId, MailId, RecordNumber};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use super::CAN_BE_FOLLOWED;
use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;

/// What a mail tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The documents, the last numbered first, as many as were asked for.
    pub records: Vec<RecordNumber>,
    /// How many there are in all.
    pub count: u32,
}

/// Notes which documents answer which alerts; what was noted before is not noted again.
///
/// # Errors
/// When the database fails.
pub async fn match_records(
    conn: &mut Conn,
    matches: &[(AlertId, RecordNumber)],
    now: Timestamp,
) -> Result<()> {
    let rows = matches
        .iter()
        .map(|(alert, record)| {
            vec![
                Value::Int(alert.get()),
                Value::Int(i64::from(record.get())),
                Value::Int(now.as_second()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into alert_match (alert_id, record_number, matched_at)",
        "on conflict (alert_id, record_number) do nothing",
        rows,
    )
    .await
}

/// Gives to a mail all that its alert has not told yet, so that no other mail will tell it. A mail
/// that was given something before keeps just that: sent twice, it is the same. An alert that was
/// ended gives nothing: what waits is told if it is brought back.
///
/// # Errors
/// When the database fails.
pub async fn take(conn: &mut Conn, alert: AlertId, mail: MailId, now: Timestamp) -> Result<()> {
    let sql = format!(
        "update alert_match set mail_id = $1 where alert_id = $2 and mail_id is null
         and not exists (select 1 from alert_match known where known.mail_id = $1)
         and exists (select 1 from alert a join saved_search s on s.saved_search_id = a.saved_search_id
                     where a.alert_id = $2 and a.ended_at is null and {CAN_BE_FOLLOWED})"
    );
    let done = sqlx::query(AssertSqlSafe(sql))
        .bind(mail.get())
        .bind(alert.get())
        .execute(&mut *conn)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(());
    }
    sqlx::query("update alert set mailed_at = $2, mailed_count = $3 where alert_id = $1")
        .bind(alert.get())
        .bind(now.as_second())
        .bind(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX))
        .execute(conn)
        .await?;
    Ok(())
}

/// What a mail tells; at most `limit` of its documents.
///
/// # Errors
/// When the database fails.
pub async fn told_by(conn: &mut Conn, mail: MailId, limit: i64) -> Result<Told> {
    let rows = sqlx::query(
        "select record_number from alert_match where mail_id = $1 order by record_number desc limit $2",
    )
    .bind(mail.get())
    .bind(limit)
    .fetch_all(&mut *conn)
    .await?;
    let records = rows
        .iter()
        .map(|row| crate::record::number(row, 0))
        .collect::<Result<Vec<_>>>()?;
    let row = sqlx::query("select count(*) from alert_match where mail_id = $1")
        .bind(mail.get())
        .fetch_one(conn)
        .await?;
    let count: i64 = row.try_get(0)?;
    Ok(Told {
        records,
        count: u32::try_from(count).unwrap_or(u32::MAX),
    })
}
