//! Judged searches, and the runs of them that were kept.

use domain::id::{JudgedSearchId, RelevanceRunId};
use domain::relevance::{JudgedSearch, Ranked, RelevanceRun, Tally};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::{Conn, Value, insert_rows};
use crate::error::{Error, Result};
use crate::{read, record};

const COLUMNS: &str =
    "judged_search_id, query, record_number, any_edition, at_most, note, added_by, added_at, version";

fn small(row: &AnyRow, column: usize) -> Result<u32> {
    let number: i64 = row.try_get(column)?;
    u32::try_from(number).map_err(|_| Error::unreadable("rank", number))
}

fn judged(row: &AnyRow) -> Result<JudgedSearch> {
    Ok(JudgedSearch {
        id: JudgedSearchId::new(row.try_get(0)?),
        query: row.try_get(1)?,
        record: record::number(row, 2)?,
        any_edition: row.try_get::<i64, _>(3)? == 1,
        within: small(row, 4)?,
        note: row.try_get(5)?,
        added_by: row.try_get(6)?,
        added_at: read::instant(row, 7)?,
        version: row.try_get(8)?,
    })
}

/// All judged searches, in the order of the alphabet.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Vec<JudgedSearch>> {
    let sql = format!("select {COLUMNS} from judged_search order by query, record_number");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(conn).await?;
    rows.iter().map(judged).collect()
}

/// Writes a new one.
///
/// # Errors
/// As taken when the same document is already expected for the same search.
pub async fn insert(conn: &mut Conn, new: &JudgedSearch) -> Result<()> {
    sqlx::query(
        "insert into judged_search (judged_search_id, query, record_number, any_edition, at_most, note,
            added_by, added_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id.get())
    .bind(new.query.as_str())
    .bind(i64::from(new.record.get()))
    .bind(i64::from(new.any_edition))
    .bind(i64::from(new.within))
    .bind(new.note.as_str())
    .bind(new.added_by.as_str())
    .bind(new.added_at.as_second())
    .bind(new.version)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what was changed of one that is still at its version; says whether it was.
///
/// # Errors
/// As taken when the same document is already expected for the same search.
pub async fn update(conn: &mut Conn, changed: &JudgedSearch) -> Result<bool> {
    let done = sqlx::query(
        "update judged_search set query = $3, record_number = $4, any_edition = $5, at_most = $6, note = $7,
            version = version + 1
         where judged_search_id = $1 and version = $2",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.query.as_str())
    .bind(i64::from(changed.record.get()))
    .bind(i64::from(changed.any_edition))
    .bind(i64::from(changed.within))
    .bind(changed.note.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes one away that is still at this version; says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: JudgedSearchId, version: i64) -> Result<bool> {
    let done = sqlx::query("delete from judged_search where judged_search_id = $1 and version = $2")
        .bind(id.get())
        .bind(version)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Keeps a run, and forgets the oldest ones when more than `most` are kept.
///
/// # Errors
/// When the database fails.
pub async fn keep(conn: &mut Conn, run: &RelevanceRun, ranks: &[Ranked], most: i64) -> Result<()> {
    sqlx::query(
        "insert into relevance_run (relevance_run_id, kept_at, kept_by, index_stamp, weights, record_count)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(run.id.get())
    .bind(run.kept_at.as_second())
    .bind(run.kept_by.as_str())
    .bind(run.index_stamp.as_str())
    .bind(run.weights.as_str())
    .bind(run.records)
    .execute(&mut *conn)
    .await?;
    let rows = ranks
        .iter()
        .map(|ranked| {
            vec![
                Value::Int(run.id.get()),
                Value::Text(ranked.query.clone()),
                Value::Int(i64::from(ranked.record.get())),
                Value::Int(i64::from(ranked.within)),
                Value::MaybeInt(ranked.rank.map(i64::from)),
            ]
        })
        .collect();
    let into = "insert into relevance_rank (relevance_run_id, query, record_number, at_most, rank)";
    insert_rows(conn, into, "", rows).await?;
    forget(conn, most).await
}

async fn forget(conn: &mut Conn, most: i64) -> Result<()> {
    let rows = sqlx::query(
        "select relevance_run_id from relevance_run order by kept_at desc, relevance_run_id desc
         limit 1000 offset $1",
    )
    .bind(most)
    .fetch_all(&mut *conn)
    .await?;
    for row in &rows {
        let id: i64 = row.try_get(0)?;
        for sql in [
            "delete from relevance_rank where relevance_run_id = $1",
            "delete from relevance_run where relevance_run_id = $1",
        ] {
            sqlx::query(sql).bind(id).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// The runs that are kept, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn runs(conn: &mut Conn) -> Result<Vec<RelevanceRun>> {
    let rows = sqlx::query(
        "select r.relevance_run_id, r.kept_at, r.kept_by, r.index_stamp, r.weights, r.record_count,
            cast(count(k.query) as bigint),
            cast(coalesce(sum(case when k.rank = 1 then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when k.rank <= 5 then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when k.rank <= k.at_most then 1 else 0 end), 0) as bigint)
         from relevance_run r left join relevance_rank k on k.relevance_run_id = r.relevance_run_id
         group by r.relevance_run_id, r.kept_at, r.kept_by, r.index_stamp, r.weights, r.record_count
         order by r.kept_at desc, r.relevance_run_id desc",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(RelevanceRun {
                id: RelevanceRunId::new(row.try_get(0)?),
                kept_at: read::instant(row, 1)?,
                kept_by: row.try_get(2)?,
                index_stamp: row.try_get(3)?,
                weights: row.try_get(4)?,
                records: row.try_get(5)?,
                tally: Tally {
                    asked: row.try_get(6)?,
                    first: row.try_get(7)?,
                    five: row.try_get(8)?,
                    kept: row.try_get(9)?,
                },
            })
        })
        .collect()
}

/// Where the documents came in a run, in the order of the searches.
///
/// # Errors
/// When the database fails.
pub async fn ranks(conn: &mut Conn, run: RelevanceRunId) -> Result<Vec<Ranked>> {
    let rows = sqlx::query(
        "select query, record_number, at_most, rank from relevance_rank where relevance_run_id = $1
         order by query, record_number",
    )
    .bind(run.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let rank: Option<i64> = row.try_get(3)?;
            Ok(Ranked {
                query: row.try_get(0)?,
                record: record::number(row, 1)?,
                within: small(row, 2)?,
                rank: rank
                    .map(|rank| u32::try_from(rank).map_err(|_| Error::unreadable("rank", rank)))
                    .transpose()?,
            })
        })
        .collect()
}
