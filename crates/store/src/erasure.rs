//! What each night's purge erased, kind by kind. No row tells of anybody.

use std::collections::BTreeMap;

use domain::erasure::Kind;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;
use crate::read;

/// Adds what a run for a day erased to what the runs before it did.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, on: Date, erased: &BTreeMap<Kind, u64>, now: Timestamp) -> Result<()> {
    let rows = erased.iter().map(|(kind, amount)| {
        vec![
            Value::Text(on.to_string()),
            Value::Text(kind.code().to_owned()),
            Value::Int(i64::try_from(*amount).unwrap_or(i64::MAX)),
            Value::Int(now.as_second()),
        ]
    });
    insert_rows(
        conn,
        "insert into erasure (erased_on, kind, amount, run_at)",
        "on conflict (erased_on, kind) do update set
             amount = erasure.amount + excluded.amount, run_at = excluded.run_at",
        rows.collect(),
    )
    .await
}

/// What was erased for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The day.
    pub on: Date,
    /// When it was last run.
    pub at: Timestamp,
    /// How much of each kind.
    pub erased: BTreeMap<Kind, i64>,
}

/// The runs since a day, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn since(conn: &mut Conn, from: Date) -> Result<Vec<Run>> {
    let rows = sqlx::query(
        "select erased_on, kind, amount, run_at from erasure where erased_on >= $1 order by erased_on desc, kind",
    )
    .bind(from.to_string())
    .fetch_all(conn)
    .await?;
    let mut runs: Vec<Run> = Vec::new();
    for row in &rows {
        let (on, at) = (read::day(row, 0)?, read::instant(row, 3)?);
        // A kind that this version does not know any more is left out.
        let Some(kind) = Kind::from_code(row.try_get(1)?) else {
            continue;
        };
        if runs.last().is_none_or(|last| last.on != on) {
            runs.push(Run {
                on,
                at,
                erased: BTreeMap::new(),
            });
        }
        if let Some(run) = runs.last_mut() {
            run.at = run.at.max(at);
            run.erased.insert(kind, row.try_get(2)?);
        }
    }
    Ok(runs)
}

/// Forgets the runs before a day.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Date) -> Result<()> {
    sqlx::query("delete from erasure where erased_on < $1")
        .bind(before.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
