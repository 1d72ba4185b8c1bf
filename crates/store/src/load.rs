//! Loads as librarians see them: who asked for them, how far they are, what became of them; and the
//! place at a source, which one load has at a time.

use std::collections::BTreeSet;

use domain::id::{ImportRunId, LibraryId, SourceId};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// A load to note before it begins.
#[derive(Clone, Debug)]
pub struct NewLoad<'a> {
    /// Its id.
    pub id: ImportRunId,
    /// Where its records come from.
    pub source: SourceId,
    /// What the file was called.
    pub file: &'a str,
    /// SHA-256 of its bytes.
    pub checksum: &'a str,
    /// How many there are.
    pub bytes: i64,
    /// Its name in the folder of loads.
    pub kept_file: &'a str,
    /// The library of copies that do not say theirs.
    pub library: Option<LibraryId>,
    /// Whether the file holds all that its source has.
    pub is_complete: bool,
    /// Whether it is loaded although it looks wrong.
    pub is_accepted: bool,
    /// Who asked, as the audit names them.
    pub actor: &'a str,
}

/// A load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// Its id.
    pub id: ImportRunId,
    /// Where its records come from.
    pub source: SourceId,
    /// The name of that source.
    pub source_name: String,
    /// The library of copies that do not say theirs.
    pub library: Option<LibraryId>,
    /// What the file was called.
    pub file: String,
    /// SHA-256 of its bytes.
    pub checksum: String,
    /// Its size, where it is known.
    pub bytes: Option<i64>,
    /// Bytes already done; more than `bytes` where the file is compressed.
    pub bytes_done: i64,
    /// Its name in the folder of loads, as long as it is needed.
    pub kept_file: Option<String>,
    /// Whether the file holds all that its source has.
    pub is_complete: bool,
    /// Whether it is loaded although it looks wrong.
    pub is_accepted: bool,
    /// Who asked, as the audit names them.
    pub actor: String,
    /// When.
    pub started_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// Why it stopped: a code.
    pub failure: Option<String>,
    /// The report so far, as JSON.
    pub counts: String,
    /// Whether it has its place at the source now.
    pub is_running: bool,
    /// Records of it in quarantine that wait for a decision.
    pub quarantined: i64,
    /// Whether its job was given up until somebody asks for it again.
    pub is_parked: bool,
}

const COLUMNS: &str = "r.import_run_id, r.source_id, s.name, r.library_id, r.file_name, r.file_checksum, r.file_bytes,
    r.resume_at_byte, r.kept_file, r.extent, r.accepted_at, r.actor, r.started_at, r.finished_at, r.failure, r.counts,
    s.loading_by, s.loading_until,
    (select count(*) from quarantine q where q.import_run_id = r.import_run_id and q.decision is null),
    (select j.parked_at from job j where j.dedupe_key = 'import:' || r.import_run_id)";

fn load(row: &AnyRow, now: Timestamp) -> Result<Load> {
    let extent: String = row.try_get(9)?;
    let id: i64 = row.try_get(0)?;
    let place: Option<i64> = row.try_get(16)?;
    let until = read::maybe_instant(row, 17)?;
    Ok(Load {
        id: ImportRunId::new(id),
        source: SourceId::new(row.try_get(1)?),
        source_name: row.try_get(2)?,
        library: row.try_get::<Option<i64>, _>(3)?.map(LibraryId::new),
        file: row.try_get(4)?,
        checksum: row.try_get(5)?,
        bytes: row.try_get(6)?,
        bytes_done: row.try_get(7)?,
        kept_file: row.try_get(8)?,
        is_complete: extent == "all",
        is_accepted: row.try_get::<Option<i64>, _>(10)?.is_some(),
        actor: row.try_get(11)?,
        started_at: read::instant(row, 12)?,
        finished_at: read::maybe_instant(row, 13)?,
        failure: row.try_get(14)?,
        counts: row.try_get(15)?,
        is_running: place == Some(id) && until.is_some_and(|until| until > now),
        quarantined: row.try_get(18)?,
        is_parked: read::maybe_instant(row, 19)?.is_some(),
    })
}

/// Notes a load that a job will do.
///
/// # Errors
/// When the database fails.
pub async fn ask(conn: &mut Conn, new: &NewLoad<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into import_run (import_run_id, source_id, file_name, file_checksum, started_at, actor, library_id,
             extent, accepted_at, file_bytes, kept_file)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(new.id.get())
    .bind(new.source.get())
    .bind(new.file)
    .bind(new.checksum)
    .bind(now.as_second())
    .bind(new.actor)
    .bind(new.library.map(LibraryId::get))
    .bind(if new.is_complete { "all" } else { "part" })
    .bind(new.is_accepted.then_some(now.as_second()))
    .bind(new.bytes)
    .bind(new.kept_file)
    .execute(conn)
    .await?;
    Ok(())
}

/// A load.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: ImportRunId, now: Timestamp) -> Result<Option<Load>> {
    let sql = format!(
        "select {COLUMNS} from import_run r join source s on s.source_id = r.source_id where r.import_run_id = $1"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(|row| load(row, now)).transpose()
}

/// The loads, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(conn: &mut Conn, now: Timestamp, limit: i64, offset: i64) -> Result<Vec<Load>> {
    let sql = format!(
        "select {COLUMNS} from import_run r join source s on s.source_id = r.source_id
         order by r.started_at desc, r.import_run_id desc limit $1 offset $2"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(limit)
        .bind(offset)
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| load(row, now)).collect()
}

/// Stops a load that cannot go on, with the code of the reason.
///
/// # Errors
/// When the database fails.
pub async fn fail(conn: &mut Conn, id: ImportRunId, why: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "update import_run set failure = $2, failed_at = $3 where import_run_id = $1 and finished_at is null",
    )
    .bind(id.get())
    .bind(why)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets a load that stopped go on although its file looks wrong. Says whether it had stopped.
///
/// # Errors
/// When the database fails.
pub async fn accept(conn: &mut Conn, id: ImportRunId, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update import_run set failure = null, failed_at = null, accepted_at = $2
         where import_run_id = $1 and failed_at is not null and finished_at is null and kept_file is not null",
    )
    .bind(id.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The file of a load is another load's from now on. Says whether it was still there.
///
/// # Errors
/// When the database fails.
pub async fn hand_over(conn: &mut Conn, id: ImportRunId) -> Result<bool> {
    let done = sqlx::query(
        "update import_run set kept_file = null
         where import_run_id = $1 and kept_file is not null and finished_at is not null",
    )
    .bind(id.get())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets the files of loads that ended before an instant; says how they are called.
///
/// # Errors
/// When the database fails.
pub async fn forget_files(conn: &mut Conn, before: Timestamp) -> Result<Vec<String>> {
    let rows = sqlx::query(
        "select import_run_id, kept_file from import_run
         where kept_file is not null and coalesce(finished_at, failed_at) < $1",
    )
    .bind(before.as_second())
    .fetch_all(&mut *conn)
    .await?;
    let mut names = Vec::with_capacity(rows.len());
    for row in &rows {
        sqlx::query("update import_run set kept_file = null where import_run_id = $1")
            .bind(row.try_get::<i64, _>(0)?)
            .execute(&mut *conn)
            .await?;
        names.push(row.try_get(1)?);
    }
    Ok(names)
}

/// The names of all files that loads still need.
///
/// # Errors
/// When the database fails.
pub async fn files(conn: &mut Conn) -> Result<BTreeSet<String>> {
    let rows = sqlx::query("select kept_file from import_run where kept_file is not null")
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Takes the place at a source for a load, or keeps it, until an instant. Says whether it has it:
/// another load may.
///
/// # Errors
/// When the database fails.
pub async fn take_place(
    conn: &mut Conn,
    source: SourceId,
    run: i64,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "update source set loading_by = $2, loading_until = $4
         where source_id = $1 and (loading_by is null or loading_by = $2 or loading_until <= $3)",
    )
    .bind(source.get())
    .bind(run)
    .bind(now.as_second())
    .bind(until.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives the place at a source up.
///
/// # Errors
/// When the database fails.
pub async fn leave_place(conn: &mut Conn, source: SourceId, run: i64) -> Result<()> {
    sqlx::query(
        "update source set loading_by = null, loading_until = null where source_id = $1 and loading_by = $2",
    )
    .bind(source.get())
    .bind(run)
    .execute(conn)
    .await?;
    Ok(())
}
