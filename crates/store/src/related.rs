//! Works that many readers have on loan at once. Readers are counted where they stand and never read: what
//! leaves the database, and what is kept, are works and numbers.

use domain::id::WorkId;
use domain::record::Audience;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows, rows_among};
use crate::error::{Error, Result};
use crate::record::VISIBLE;

/// Two works and how many readers have them on loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One of them.
    pub one: WorkId,
    /// The other.
    pub other: WorkId,
    /// Readers who have both.
    pub both: u32,
    /// Readers who have the one.
    pub of_one: u32,
    /// Readers who have the other.
    pub of_other: u32,
}

/// A work beside another, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The other work.
    pub other: WorkId,
    /// How close it was when it was last counted, in thousandths.
    pub score: u32,
    /// In which month that was: `2026-11`.
    pub month: String,
    /// How many readers had both then.
    pub readers: u32,
}

/// The pairs of works that readers can see and that at least so many different readers have on loan now.
/// Each reader counts once, however many copies or editions they have; a card with more than `most_loans`
/// works does not count.
///
/// # Errors
/// When the database fails.
pub async fn pairs(conn: &mut Conn, readers: u32, most_loans: u32) -> Result<Vec<Pair>> {
    let rows = sqlx::query(
        "with had as (
             select distinct l.patron_id as patron_id, r.work_id as work_id from loan l
             join record r on r.record_number = l.record_number
             where l.returned_at is null and l.patron_id is not null
               and r.withdrawn_at is null and r.hidden_at is null and r.merged_into is null),
         card as (select patron_id from had group by patron_id having count(*) <= $2),
         kept as (select had.patron_id, had.work_id from had join card on card.patron_id = had.patron_id),
         reader as (select work_id, count(*) as readers from kept group by work_id having count(*) >= $1),
         often as (select kept.patron_id, kept.work_id from kept join reader on reader.work_id = kept.work_id),
         pair as (
             select one.work_id as one_id, other.work_id as other_id, count(*) as readers
             from often one join often other on other.patron_id = one.patron_id and other.work_id > one.work_id
             group by one.work_id, other.work_id having count(*) >= $1)
         select pair.one_id, pair.other_id, pair.readers, one.readers, other.readers from pair
         join reader one on one.work_id = pair.one_id join reader other on other.work_id = pair.other_id
         order by pair.one_id, pair.other_id",
    )
    .bind(i64::from(readers))
    .bind(i64::from(most_loans))
    .fetch_all(conn)
    .await?;
    let count = |value: i64| u32::try_from(value).map_err(|_| Error::unreadable("number of readers", value));
    rows.iter()
        .map(|row| {
            Ok(Pair {
                one: WorkId::new(row.try_get(0)?),
                other: WorkId::new(row.try_get(1)?),
                both: count(row.try_get(2)?)?,
                of_one: count(row.try_get(3)?)?,
                of_other: count(row.try_get(4)?)?,
            })
        })
        .collect()
}

/// For whom the visible editions of these works are: one entry an edition.
///
/// # Errors
/// When the database fails.
pub async fn audiences(conn: &mut Conn, works: &[WorkId]) -> Result<Vec<(WorkId, Option<Audience>)>> {
    let mut found = Vec::with_capacity(works.len());
    let rows = rows_among(conn, &[], works.iter().map(|work| work.get()), |list| {
        format!("select work_id, audience from record where {VISIBLE} and work_id in ({list})")
    })
    .await?;
    for row in rows {
        let audience: Option<String> = row.try_get(1)?;
        let audience = audience.and_then(|code| Audience::from_code(&code));
        found.push((WorkId::new(row.try_get(0)?), audience));
    }
    Ok(found)
}

/// What is kept beside a work, in no order.
///
/// # Errors
/// When the database fails.
pub async fn of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<Related>> {
    let rows = sqlx::query("select other_work_id, score, month, readers from related where work_id = $1")
        .bind(work.get())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let (score, readers): (i64, i64) = (row.try_get(1)?, row.try_get(3)?);
            Ok(Related {
                other: WorkId::new(row.try_get(0)?),
                score: u32::try_from(score).map_err(|_| Error::unreadable("score", score))?,
                month: row.try_get(2)?,
                readers: u32::try_from(readers)
                    .map_err(|_| Error::unreadable("number of readers", readers))?,
            })
        })
        .collect()
}

/// Keeps this beside a work, and nothing else.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, work: WorkId, related: &[Related]) -> Result<()> {
    sqlx::query("delete from related where work_id = $1")
        .bind(work.get())
        .execute(&mut *conn)
        .await?;
    let rows = related
        .iter()
        .map(|one| {
            vec![
                Value::Int(work.get()),
                Value::Int(one.other.get()),
                Value::Int(i64::from(one.score)),
                Value::Text(one.month.clone()),
                Value::Int(i64::from(one.readers)),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into related (work_id, other_work_id, score, month, readers)",
        "",
        rows,
    )
    .await
}

/// Forgets the pairs that were last counted before a month.
///
/// # Errors
/// When the database fails.
pub async fn forget_before(conn: &mut Conn, month: &str) -> Result<()> {
    sqlx::query("delete from related where month < $1")
        .bind(month)
        .execute(conn)
        .await?;
    Ok(())
}
