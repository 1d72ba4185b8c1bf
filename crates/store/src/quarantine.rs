//! Records that could not be read, byte for byte, until somebody decides about them.

use domain::id::{ImportRunId, QuarantineId};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;
use crate::read;

/// A record that could not be read, to set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its id.
    pub id: i64,
    /// Where it starts in the file.
    pub at_byte: i64,
    /// Why.
    pub reason: String,
    /// Its bytes, as many as were kept.
    pub raw: Vec<u8>,
}

/// What was decided about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It was read again, by a load of its own.
    Retried,
    /// It stays out.
    SetAside,
}

impl Decision {
    /// As the database and the words have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Retried => "retried",
            Self::SetAside => "set_aside",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Retried, Self::SetAside]
            .into_iter()
            .find(|decision| decision.code() == code)
    }
}

/// One in quarantine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Its id.
    pub id: QuarantineId,
    /// The load that met it.
    pub run: ImportRunId,
    /// What the file was called.
    pub file: String,
    /// Where its records come from.
    pub source: String,
    /// When that load began.
    pub loaded_at: Timestamp,
    /// Where it starts in the file.
    pub at_byte: i64,
    /// Why it could not be read.
    pub reason: String,
    /// Its bytes, as many as were kept; the beginning of them in a list.
    pub raw: Vec<u8>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// By whom, as the audit names them.
    pub actor: Option<String>,
    /// Why.
    pub note: Option<String>,
}

/// Which are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of one load; none: of all.
    pub run: Option<ImportRunId>,
    /// Those that were decided, rather than those that wait.
    pub is_decided: bool,
}

impl Wanted {
    fn condition(self) -> &'static str {
        if self.is_decided {
            "($1 = 0 or q.import_run_id = $1) and q.decision is not null"
        } else {
            "($1 = 0 or q.import_run_id = $1) and q.decision is null"
        }
    }

    fn run(self) -> i64 {
        self.run.map_or(0, ImportRunId::get)
    }
}

const COLUMNS: &str =
    "q.quarantine_id, q.import_run_id, r.file_name, s.name, r.started_at, q.at_byte, q.reason, q.raw,
    q.decision, q.decided_at, q.actor, q.note";
const FROM: &str = "quarantine q join import_run r on r.import_run_id = q.import_run_id
    join source s on s.source_id = r.source_id";

fn quarantined(row: &AnyRow) -> Result<Quarantined> {
    Ok(Quarantined {
        id: QuarantineId::new(row.try_get(0)?),
        run: ImportRunId::new(row.try_get(1)?),
        file: row.try_get(2)?,
        source: row.try_get(3)?,
        loaded_at: read::instant(row, 4)?,
        at_byte: row.try_get(5)?,
        reason: row.try_get(6)?,
        raw: row.try_get(7)?,
        decision: read::maybe_code(row, 8, "decision", Decision::from_code)?,
        decided_at: read::maybe_instant(row, 9)?,
        actor: row.try_get(10)?,
        note: row.try_get(11)?,
    })
}

/// Sets records aside.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, run: i64, records: Vec<Unread>) -> Result<()> {
    let rows = records
        .into_iter()
        .map(|record| {
            vec![
                Value::Int(record.id),
                Value::Int(run),
                Value::Int(record.at_byte),
                Value::Text(record.reason),
                Value::Bytes(record.raw),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into quarantine (quarantine_id, import_run_id, at_byte, reason, raw)",
        "",
        rows,
    )
    .await
}

/// How many there are.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, wanted: Wanted) -> Result<i64> {
    let sql = format!("select count(*) from quarantine q where {}", wanted.condition());
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(wanted.run())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// A page of them: the newest load first, in the order of its file.
///
/// # Errors
/// When the database fails.
pub async fn list(conn: &mut Conn, wanted: Wanted, limit: i64, offset: i64) -> Result<Vec<Quarantined>> {
    let sql = format!(
        "select {COLUMNS} from {FROM} where {} order by q.import_run_id desc, q.at_byte, q.quarantine_id
         limit $2 offset $3",
        wanted.condition()
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(wanted.run())
        .bind(limit)
        .bind(offset)
        .fetch_all(conn)
        .await?;
    rows.iter().map(quarantined).collect()
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: QuarantineId) -> Result<Option<Quarantined>> {
    let sql = format!("select {COLUMNS} from {FROM} where q.quarantine_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(quarantined).transpose()
}

/// Decides about one that waits. Says whether it still did: a colleague may have been first.
///
/// # Errors
/// When the database fails.
pub async fn decide(
    conn: &mut Conn,
    id: QuarantineId,
    decision: Decision,
    note: Option<&str>,
    actor: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "update quarantine set decision = $2, note = $3, actor = $4, decided_at = $5
         where quarantine_id = $1 and decision is null",
    )
    .bind(id.get())
    .bind(decision.code())
    .bind(note)
    .bind(actor)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
