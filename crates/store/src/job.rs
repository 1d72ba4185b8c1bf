//! Jobs: work written in the same transaction as what makes it necessary, done later by a worker.
//!
//! A job runs at least once, so what it does must be repeatable. It is claimed for a while; a worker
//! that dies loses its claim. After too many failures it is parked, and staff see it.

use domain::id::JobId;
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Tx, Value, insert_rows, places};
use crate::dialect::Dialect;
use crate::error::Result;

/// A job to write. `payload` is the JSON of a `domain::job::Job`.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Its id, made by the application.
    pub id: JobId,
    /// The name of its kind.
    pub kind: String,
    /// What to do, as JSON.
    pub payload: String,
    /// Not before.
    pub run_at: Timestamp,
    /// Two jobs with one key are one job.
    pub dedupe_key: Option<String>,
}

/// A job claimed, or looked at.
#[derive(Clone, Debug)]
pub struct StoredJob {
    /// Its id.
    pub id: JobId,
    /// The name of its kind.
    pub kind: String,
    /// What to do, as JSON.
    pub payload: String,
    /// How many times it has been claimed, this time included.
    pub attempt: i64,
    /// Why it failed the last time.
    pub last_error: Option<String>,
}

/// Which kinds of jobs a worker looks for: what waits on a neighbour has a lane of its own, so that
/// it never delays the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinds<'a> {
    /// These.
    Only(&'a [&'a str]),
    /// All but these.
    Except(&'a [&'a str]),
}

impl<'a> Kinds<'a> {
    const fn names(self) -> &'a [&'a str] {
        match self {
            Self::Only(names) | Self::Except(names) => names,
        }
    }

    /// The condition on `kind`, its values being `$first` and those after.
    fn condition(self, first: usize) -> String {
        let places = places(first, self.names().len());
        match self {
            Self::Except([]) => String::new(),
            Self::Except(_) => format!(" and kind not in ({places})"),
            Self::Only(_) => format!(" and kind in ({places})"),
        }
    }
}

/// Writes a job. One with a dedupe key that is already waiting is not written again.
///
/// # Errors
/// When the database fails.
pub async fn push(conn: &mut Conn, job: &NewJob, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into job (job_id, kind, payload, run_at, dedupe_key, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (dedupe_key) do nothing",
    )
    .bind(job.id.get())
    .bind(job.kind.as_str())
    .bind(job.payload.as_str())
    .bind(job.run_at.as_second())
    .bind(job.dedupe_key.as_deref())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes jobs with dedupe keys, none of which is lost. One that waits under the same key does for
/// the new one too, and stays as it is until this transaction ends: whoever begins it calls
/// [`let_go`] first, and so waits for what is written here.
///
/// # Errors
/// When the database fails.
pub async fn wake(conn: &mut Conn, jobs: Vec<NewJob>, now: Timestamp) -> Result<()> {
    let rows = jobs
        .into_iter()
        .map(|job| {
            vec![
                Value::Int(job.id.get()),
                Value::Text(job.kind),
                Value::Text(job.payload),
                Value::Int(job.run_at.as_second()),
                Value::MaybeText(job.dedupe_key),
                Value::Int(now.as_second()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into job (job_id, kind, payload, run_at, dedupe_key, created_at)",
        "on conflict (dedupe_key) do update set run_at = job.run_at",
        rows,
    )
    .await
}

/// Lets go of the dedupe keys of jobs that begin: what is written from now on is another job.
///
/// # Errors
/// When the database fails.
pub async fn let_go(conn: &mut Conn, dedupe_key: &str) -> Result<()> {
    sqlx::query("update job set dedupe_key = null where dedupe_key = $1")
        .bind(dedupe_key)
        .execute(conn)
        .await?;
    Ok(())
}

/// Moves a job that has not begun to another time, by its dedupe key.
///
/// # Errors
/// When the database fails.
pub async fn move_to(conn: &mut Conn, dedupe_key: &str, run_at: Timestamp) -> Result<()> {
    sqlx::query("update job set run_at = $2 where dedupe_key = $1 and claimed_until_at is null")
        .bind(dedupe_key)
        .bind(run_at.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// Claims up to `limit` due jobs for `claim_seconds`, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn claim(
    tx: &mut Tx,
    dialect: Dialect,
    now: Timestamp,
    claim_seconds: i64,
    limit: i64,
) -> Result<Vec<StoredJob>> {
    claim_of(tx, dialect, Kinds::Except(&[]), now, claim_seconds, limit).await
}

/// Claims up to `limit` due jobs of some kinds for `claim_seconds`, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn claim_of(
    tx: &mut Tx,
    dialect: Dialect,
    kinds: Kinds<'_>,
    now: Timestamp,
    claim_seconds: i64,
    limit: i64,
) -> Result<Vec<StoredJob>> {
    let sql = format!(
        "update job set attempt = attempt + 1, claimed_until_at = $1 where job_id in (
             select job_id from job
             where parked_at is null and run_at <= $2 and (claimed_until_at is null or claimed_until_at < $2){}
             order by run_at, job_id limit $3{})
         returning job_id, kind, payload, attempt, last_error",
        kinds.condition(4),
        dialect.skip_locked()
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(now.as_second() + claim_seconds)
        .bind(now.as_second())
        .bind(limit);
    for kind in kinds.names() {
        query = query.bind(*kind);
    }
    let rows = query.fetch_all(&mut **tx).await?;
    let mut jobs = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

/// Whether a job of some kinds is due: asked often, without taking the writer's place.
///
/// # Errors
/// When the database fails.
pub async fn is_due(conn: &mut Conn, kinds: Kinds<'_>, now: Timestamp) -> Result<bool> {
    let sql = format!(
        "select 1 from job where parked_at is null and run_at <= $1
         and (claimed_until_at is null or claimed_until_at < $1){} limit 1",
        kinds.condition(2)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(now.as_second());
    for kind in kinds.names() {
        query = query.bind(*kind);
    }
    Ok(query.fetch_optional(conn).await?.is_some())
}

/// Gives a claimed job back untouched: this claim counts for nothing.
///
/// # Errors
/// When the database fails.
pub async fn release(conn: &mut Conn, id: JobId) -> Result<()> {
    sqlx::query(
        "update job set claimed_until_at = null, attempt = attempt - 1 where job_id = $1 and attempt > 0",
    )
    .bind(id.get())
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a claimed job back untouched, to be looked at again at `run_at`: this claim counts for nothing.
///
/// # Errors
/// When the database fails.
pub async fn postpone(conn: &mut Conn, id: JobId, run_at: Timestamp) -> Result<()> {
    sqlx::query(
        "update job set claimed_until_at = null, attempt = attempt - 1, run_at = $2 where job_id = $1 and attempt > 0",
    )
    .bind(id.get())
    .bind(run_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// A claimed job goes on: it is still this worker's until an instant.
///
/// # Errors
/// When the database fails.
pub async fn keep(conn: &mut Conn, id: JobId, until: Timestamp) -> Result<()> {
    sqlx::query("update job set claimed_until_at = $2 where job_id = $1 and claimed_until_at is not null")
        .bind(id.get())
        .bind(until.as_second())
        .execute(conn)
        .await?;
    Ok(())
}

/// The job is done: it is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn finish(conn: &mut Conn, id: JobId) -> Result<()> {
    sqlx::query("delete from job where job_id = $1")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// The job failed and is tried again at `run_at`.
///
/// # Errors
/// When the database fails.
pub async fn retry(conn: &mut Conn, id: JobId, run_at: Timestamp, why: &str) -> Result<()> {
    sqlx::query("update job set run_at = $2, claimed_until_at = null, last_error = $3 where job_id = $1")
        .bind(id.get())
        .bind(run_at.as_second())
        .bind(why)
        .execute(conn)
        .await?;
    Ok(())
}

/// The job is given up until a person asks for it again.
///
/// # Errors
/// When the database fails.
pub async fn park(conn: &mut Conn, id: JobId, now: Timestamp, why: &str) -> Result<()> {
    sqlx::query("update job set parked_at = $2, claimed_until_at = null, last_error = $3 where job_id = $1")
        .bind(id.get())
        .bind(now.as_second())
        .bind(why)
        .execute(conn)
        .await?;
    Ok(())
}

/// A parked job is tried again from the start. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn unpark(conn: &mut Conn, id: JobId, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update job set parked_at = null, attempt = 0, run_at = $2 where job_id = $1 and parked_at is not null",
    )
    .bind(id.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The jobs that were given up, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn parked(conn: &mut Conn) -> Result<Vec<StoredJob>> {
    let rows = sqlx::query(
        "select job_id, kind, payload, attempt, last_error from job where parked_at is not null
         order by parked_at, job_id limit 500",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(read).collect()
}

/// Takes back a job that has not begun, by its dedupe key. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn cancel(conn: &mut Conn, dedupe_key: &str) -> Result<bool> {
    let done = sqlx::query("delete from job where dedupe_key = $1 and claimed_until_at is null")
        .bind(dedupe_key)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// How many jobs wait, and how many were given up.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn) -> Result<(i64, i64)> {
    let row = sqlx::query(
        "select count(case when parked_at is null then 1 end), count(case when parked_at is not null then 1 end) from job",
    )
    .fetch_one(conn)
    .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// How many jobs of each kind wait, and how many were given up.
///
/// # Errors
/// When the database fails.
pub async fn counts_by_kind(conn: &mut Conn) -> Result<Vec<(String, i64, i64)>> {
    let rows = sqlx::query(
        "select kind, count(case when parked_at is null then 1 end), count(case when parked_at is not null then 1 end)
         from job group by kind order by kind",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

fn read(row: &sqlx::any::AnyRow) -> Result<StoredJob> {
    Ok(StoredJob {
        id: JobId::new(row.try_get(0)?),
        kind: row.try_get(1)?,
        payload: row.try_get(2)?,
        attempt: row.try_get(3)?,
        last_error: row.try_get(4)?,
    })
}
