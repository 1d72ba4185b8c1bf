//! What librarians correct of records: hidden from readers, grouped by hand with another edition, shown
//! with another cover. No load undoes it.

use std::collections::HashMap;

use domain::id::{PictureId, RecordNumber, WorkId};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;
use crate::record::{COLUMNS, StoredRecord, number, stored};

/// A record as librarians see it, shown or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The record.
    pub record: StoredRecord,
    /// When it left the catalogue.
    pub withdrawn_at: Option<Timestamp>,
    /// When a librarian hid it.
    pub hidden_at: Option<Timestamp>,
    /// Whether its work was chosen by hand.
    pub is_by_hand: bool,
    /// The picture of its cover.
    pub cover: Option<PictureId>,
    /// Open holds on it.
    pub holds: i64,
    /// Its copies.
    pub items: i64,
    /// Where it comes from: the source and its key there.
    pub sources: Vec<(String, String)>,
}

/// A record, shown or not; none when the number was never given or leads to another.
///
/// # Errors
/// When the database fails.
pub async fn sheet(conn: &mut Conn, wanted: RecordNumber) -> Result<Option<Sheet>> {
    let sql = format!(
        "select {COLUMNS}, withdrawn_at, hidden_at,
             (select w.work_id from record_work w where w.record_number = record.record_number),
             (select c.picture_id from record_cover c where c.record_number = record.record_number),
             (select count(*) from hold h where h.record_number = record.record_number
                and h.state in ('requested', 'queued', 'allotted', 'in_transit', 'ready')),
             (select count(*) from item i where i.record_number = record.record_number and i.withdrawn_at is null)
         from record where record_number = $1 and merged_into is null"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(i64::from(wanted.get()))
        .fetch_optional(&mut *conn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let sources = sqlx::query(
        "select s.name, r.source_key from source_record r join source s on s.source_id = r.source_id
         where r.record_number = $1 and r.withdrawn_at is null order by r.source_id, r.source_key limit 100",
    )
    .bind(i64::from(wanted.get()))
    .fetch_all(conn)
    .await?;
    Ok(Some(Sheet {
        record: stored(&row)?,
        withdrawn_at: read::maybe_instant(&row, 6)?,
        hidden_at: read::maybe_instant(&row, 7)?,
        is_by_hand: row.try_get::<Option<i64>, _>(8)?.is_some(),
        cover: row.try_get::<Option<i64>, _>(9)?.map(PictureId::new),
        holds: row.try_get(10)?,
        items: row.try_get(11)?,
        sources: sources
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
            .collect::<Result<_>>()?,
    }))
}

/// Hides a record, or shows it again. Says whether it was otherwise before.
///
/// # Errors
/// When the database fails.
pub async fn hide(conn: &mut Conn, wanted: RecordNumber, since: Option<Timestamp>) -> Result<bool> {
    let done = match since {
        Some(now) => {
            sqlx::query("update record set hidden_at = $2 where record_number = $1 and hidden_at is null")
                .bind(i64::from(wanted.get()))
                .bind(now.as_second())
                .execute(conn)
                .await?
        }
        None => {
            sqlx::query(
                "update record set hidden_at = null where record_number = $1 and hidden_at is not null",
            )
            .bind(i64::from(wanted.get()))
            .execute(conn)
            .await?
        }
    };
    Ok(done.rows_affected() == 1)
}

/// The works that were chosen by hand for these records.
///
/// # Errors
/// When the database fails.
pub async fn works(conn: &mut Conn, numbers: &[RecordNumber]) -> Result<HashMap<RecordNumber, WorkId>> {
    let mut found = HashMap::new();
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!("select record_number, work_id from record_work where record_number in ({list})")
    })
    .await?;
    for row in rows {
        found.insert(number(&row, 0)?, WorkId::new(row.try_get(1)?));
    }
    Ok(found)
}

/// Every record of a work, shown or not.
///
/// # Errors
/// When the database fails.
pub async fn of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<RecordNumber>> {
    let rows = sqlx::query(
        "select record_number from record where work_id = $1 and merged_into is null order by record_number",
    )
    .bind(work.get())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| number(row, 0)).collect()
}

/// Chooses the work of a record by hand, and moves the open holds on it along: whoever waits for the old
/// work through this record waits for the new one, once.
///
/// # Errors
/// When the database fails.
pub async fn group(conn: &mut Conn, wanted: RecordNumber, work: WorkId, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into record_work (record_number, work_id, grouped_at) values ($1, $2, $3)
         on conflict (record_number) do update set work_id = excluded.work_id, grouped_at = excluded.grouped_at",
    )
    .bind(i64::from(wanted.get()))
    .bind(work.get())
    .bind(now.as_second())
    .execute(&mut *conn)
    .await?;
    follow(conn, wanted, work, now).await
}

/// The work of a record follows from its words again.
///
/// # Errors
/// When the database fails.
pub async fn ungroup(conn: &mut Conn, wanted: RecordNumber, work: WorkId, now: Timestamp) -> Result<()> {
    sqlx::query("delete from record_work where record_number = $1")
        .bind(i64::from(wanted.get()))
        .execute(&mut *conn)
        .await?;
    follow(conn, wanted, work, now).await
}

async fn follow(conn: &mut Conn, wanted: RecordNumber, work: WorkId, now: Timestamp) -> Result<()> {
    sqlx::query("update record set work_id = $2, changed_at = $3 where record_number = $1")
        .bind(i64::from(wanted.get()))
        .bind(work.get())
        .bind(now.as_second())
        .execute(&mut *conn)
        .await?;
    // Who has a place in both queues keeps both: one of them waits for this very record.
    sqlx::query(
        "update hold set target = $2, version = version + 1
         where record_number = $1 and target like 'work:%' and target <> $2
         and state in ('requested', 'queued', 'allotted', 'in_transit', 'ready')
         and not exists (select 1 from hold o where o.patron_id = hold.patron_id and o.target = $2
                         and o.state in ('requested', 'queued', 'allotted', 'in_transit', 'ready'))",
    )
    .bind(i64::from(wanted.get()))
    .bind(format!("work:{work}"))
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update hold set target = $2, version = version + 1
         where record_number = $1 and target like 'work:%' and target <> $3
         and state in ('requested', 'queued', 'allotted', 'in_transit', 'ready')",
    )
    .bind(i64::from(wanted.get()))
    .bind(format!("record:{wanted}"))
    .bind(format!("work:{work}"))
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a record the picture of its cover, or none: then one is drawn.
///
/// # Errors
/// When the database fails.
pub async fn set_cover(
    conn: &mut Conn,
    wanted: RecordNumber,
    picture: Option<(PictureId, &str)>,
) -> Result<()> {
    match picture {
        Some((id, _)) => {
            sqlx::query(
                "insert into record_cover (record_number, picture_id) values ($1, $2)
                 on conflict (record_number) do update set picture_id = excluded.picture_id",
            )
            .bind(i64::from(wanted.get()))
            .bind(id.get())
            .execute(&mut *conn)
            .await?;
        }
        None => {
            sqlx::query("delete from record_cover where record_number = $1")
                .bind(i64::from(wanted.get()))
                .execute(&mut *conn)
                .await?;
        }
    }
    sqlx::query("update record set cover = $2 where record_number = $1")
        .bind(i64::from(wanted.get()))
        .bind(picture.map(|(_, fingerprint)| fingerprint))
        .execute(conn)
        .await?;
    Ok(())
}
