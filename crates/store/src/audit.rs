//! The audit: who changed what, written in the transaction that changes it.

use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// One change.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Id of the entry, made by the application.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// Who: `account:12`, `patron:7`, `worker`, `import`.
    pub actor: &'a str,
    /// What was done: `hold.place`.
    pub verb: &'a str,
    /// To which kind of thing: `hold`.
    pub noun: &'a str,
    /// To which one.
    pub noun_id: i64,
    /// Before, where it says more than the verb.
    pub before: Option<&'a str>,
    /// After.
    pub after: Option<&'a str>,
    /// Id of the request.
    pub request: &'a str,
}

/// Writes an entry.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, entry: &Entry<'_>) -> Result<()> {
    sqlx::query(
        "insert into audit (audit_id, at, actor, verb, noun, id, before_state, after_state, request)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(entry.id)
    .bind(entry.at.as_second())
    .bind(entry.actor)
    .bind(entry.verb)
    .bind(entry.noun)
    .bind(entry.noun_id)
    .bind(entry.before)
    .bind(entry.after)
    .bind(entry.request)
    .execute(conn)
    .await?;
    Ok(())
}

/// What is read of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// When.
    pub at: Timestamp,
    /// Who, as the audit names them.
    pub actor: String,
    /// What was done.
    pub verb: String,
    /// After, where it says more than the verb.
    pub after: Option<String>,
}

/// All that happened to one thing, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn history(conn: &mut Conn, noun: &str, id: i64) -> Result<Vec<Past>> {
    let rows = sqlx::query(
        "select at, actor, verb, after_state from audit where noun = $1 and id = $2 order by at, audit_id",
    )
    .bind(noun)
    .bind(id)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Past {
                at: crate::read::instant(row, 0)?,
                actor: row.try_get(1)?,
                verb: row.try_get(2)?,
                after: row.try_get(3)?,
            })
        })
        .collect()
}

/// Verb and actor of all that happened to one thing, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, noun: &str, id: i64) -> Result<Vec<(String, String)>> {
    let rows = sqlx::query("select verb, actor from audit where noun = $1 and id = $2 order by at, audit_id")
        .bind(noun)
        .bind(id)
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Forgets which reader renewed a loan that is over: the loan itself no longer names them.
///
/// # Errors
/// When the database fails.
pub async fn forget_renewals(conn: &mut Conn, loan: domain::id::LoanId) -> Result<()> {
    sqlx::query("update audit set actor = 'reader' where noun = 'loan' and id = $1 and verb = 'loan.renew'")
        .bind(loan.get())
        .execute(conn)
        .await?;
    Ok(())
}
