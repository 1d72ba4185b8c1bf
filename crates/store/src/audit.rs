//! The audit: who changed what, written in the transaction that changes it.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, bind};
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

/// What is looked for in the audit; nothing narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted<'a> {
    /// Who, as the audit names them.
    pub actor: Option<&'a str>,
    /// The kind of thing.
    pub noun: Option<&'a str>,
    /// Which one.
    pub noun_id: Option<i64>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
}

/// An entry as found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// When.
    pub at: Timestamp,
    /// Who, as the audit names them.
    pub actor: String,
    /// What was done.
    pub verb: String,
    /// To which kind of thing.
    pub noun: String,
    /// To which one.
    pub noun_id: i64,
    /// Before, where it says more than the verb.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
}

impl Wanted<'_> {
    fn conditions(&self) -> Vec<(&'static str, Value)> {
        let text = |text: &str| Value::Text(text.to_owned());
        let conditions = [
            self.actor.map(|actor| ("actor =", text(actor))),
            self.noun.map(|noun| ("noun =", text(noun))),
            self.noun_id.map(|id| ("id =", Value::Int(id))),
            self.from.map(|from| ("at >=", Value::Int(from.as_second()))),
            self.until.map(|until| ("at <", Value::Int(until.as_second()))),
        ];
        conditions.into_iter().flatten().collect()
    }
}

/// The entries that are wanted, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn search(conn: &mut Conn, wanted: &Wanted<'_>, limit: i64, offset: i64) -> Result<Vec<Found>> {
    let conditions = wanted.conditions();
    let filters = conditions.iter().zip(3..);
    let filters: Vec<String> = filters
        .map(|((condition, _), place)| format!("and {condition} ${place}"))
        .collect();
    let sql = format!(
        "select at, actor, verb, noun, id, before_state, after_state from audit where 1 = 1 {}
         order by at desc, audit_id desc limit $1 offset $2",
        filters.join(" ")
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    for (_, value) in conditions {
        query = bind(query, value);
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(Found {
                at: crate::read::instant(row, 0)?,
                actor: row.try_get(1)?,
                verb: row.try_get(2)?,
                noun: row.try_get(3)?,
                noun_id: row.try_get(4)?,
                before: row.try_get(5)?,
                after: row.try_get(6)?,
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

/// A copy that was taken off the shelf of holds in a sweep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swept {
    /// When.
    pub at: Timestamp,
    /// Who, as the audit names them.
    pub actor: String,
    /// Which copy.
    pub item: i64,
    /// The reference of the hold that left it there.
    pub reference: String,
    /// Where it went: the state of a copy on its shelf, the code of a library, the reference of the next
    /// hold.
    pub to: String,
}

/// What verb the audit has for it.
pub const SWEEP: &str = "item.sweep";

/// The copies taken off the shelf of holds of a library since an instant, the last first.
///
/// # Errors
/// When the database fails.
pub async fn swept(
    conn: &mut Conn,
    library: domain::id::LibraryId,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<Swept>> {
    let rows = sqlx::query(
        "select a.at, a.actor, a.id, a.before_state, a.after_state from audit a
         join hold h on h.reference = a.before_state
         where a.at >= $1 and a.verb = $2 and h.pickup_library_id = $3
         order by a.at desc, a.audit_id desc limit $4",
    )
    .bind(since.as_second())
    .bind(SWEEP)
    .bind(library.get())
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Swept {
                at: crate::read::instant(row, 0)?,
                actor: row.try_get(1)?,
                item: row.try_get(2)?,
                reference: row.try_get(3)?,
                to: row.try_get::<Option<String>, _>(4)?.unwrap_or_default(),
            })
        })
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
