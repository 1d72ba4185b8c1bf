//! What is held of a person: one entry for each kind of thing, which says where it stands and how it
//! is read. A test compares the list with the schema, so that no table about people is left out.

mod holdings;

use domain::id::{AccountId, PatronId};
use sqlx::AssertSqlSafe;
use sqlx::Row;

use crate::db::Conn;
use crate::dialect::Dialect;
use crate::error::Result;

pub use holdings::HOLDINGS;

/// By what a row is known as somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// By the reader.
    Patron,
    /// By the sign-in.
    Account,
}

/// How a value is read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// How many.
    Count,
    /// An instant, in seconds.
    Instant,
    /// A day.
    Day,
    /// An amount, in cents.
    Money,
    /// A code, whose words begin with this.
    Code(&'static str),
}

/// A value of a kind of thing.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, which is also that of its words.
    pub name: &'static str,
    /// Where it is read.
    pub sql: &'static str,
    /// How it is read aloud.
    pub kind: Kind,
}

/// A kind of thing held of a person.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Its name, which is also that of its words.
    pub noun: &'static str,
    /// The table that names the person.
    pub table: &'static str,
    /// The column that does.
    pub column: &'static str,
    /// By what.
    pub of: Of,
    /// The tables it is read from.
    pub from: &'static str,
    /// Which rows; `$1` is the reader or the sign-in.
    pub filter: &'static str,
    /// Its values; the first one gives the order.
    pub columns: &'static [Column],
    /// Why a row may outlive the person, once what is personal in it is gone; none: it does not.
    pub outlives: Option<&'static str>,
}

/// Columns that name a person and are no part of what is shown, each with why.
pub const LEFT_OUT: &[(&str, &str, &str)] = &[
    (
        "idempotency",
        "account_id",
        "which form was sent, for a day; its contents are elsewhere here",
    ),
    (
        "preregistration_person",
        "patron_id",
        "the same names as the reader's, until the desk completes it",
    ),
    (
        "contribution",
        "patron_id",
        "what the sign-in wrote, where it is shown",
    ),
    (
        "registration",
        "account_id",
        "what was asked for the reader, where it is shown",
    ),
    (
        "suggestion_asker",
        "account_id",
        "what was asked for the reader, where it is shown",
    ),
];

/// A value as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Words, a code or a day.
    Text(String),
    /// A count, an amount or an instant.
    Number(i64),
}

/// The rows of a kind of thing, held of a reader and a sign-in.
///
/// # Errors
/// When the database fails.
pub async fn read(
    conn: &mut Conn,
    holding: &Holding,
    patron: Option<PatronId>,
    account: AccountId,
) -> Result<Vec<Vec<Value>>> {
    let id = match (holding.of, patron) {
        (Of::Account, _) => account.get(),
        (Of::Patron, Some(patron)) => patron.get(),
        (Of::Patron, None) => return Ok(Vec::new()),
    };
    let columns: Vec<&str> = holding.columns.iter().map(|column| column.sql).collect();
    let sql = format!(
        "select {} from {} where {} order by 1",
        columns.join(", "),
        holding.from,
        holding.filter
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(id).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let values = holding.columns.iter().enumerate();
            values
                .map(|(place, column)| {
                    Ok(match column.kind {
                        Kind::Text | Kind::Day | Kind::Code(_) => row
                            .try_get::<Option<String>, _>(place)?
                            .map_or(Value::Nothing, Value::Text),
                        Kind::Count | Kind::Money | Kind::Instant => row
                            .try_get::<Option<i64>, _>(place)?
                            .map_or(Value::Nothing, Value::Number),
                    })
                })
                .collect()
        })
        .collect()
}

/// The columns of the database that name a reader or a sign-in and are neither shown nor left out with
/// a reason.
///
/// # Errors
/// When the database fails.
pub async fn forgotten(conn: &mut Conn, dialect: Dialect) -> Result<Vec<String>> {
    let mut forgotten = Vec::new();
    for table in sqlx::query(dialect.tables()).fetch_all(&mut *conn).await? {
        let table: String = table.try_get(0)?;
        let columns = sqlx::query(dialect.columns())
            .bind(table.as_str())
            .fetch_all(&mut *conn)
            .await?;
        for column in columns {
            let column: String = column.try_get(0)?;
            let names_somebody = column.ends_with("patron_id") || column.ends_with("account_id");
            let is_shown = HOLDINGS
                .iter()
                .any(|holding| holding.table == table && holding.column == column);
            let is_left_out = LEFT_OUT
                .iter()
                .any(|(left, name, _)| *left == table && *name == column);
            if names_somebody && !is_shown && !is_left_out {
                forgotten.push(format!("{table}.{column}"));
            }
        }
    }
    Ok(forgotten)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tombstone::{ACCOUNT, PATRON};

    #[test]
    fn what_is_held_of_a_person_goes_with_them_or_says_why_not() {
        let statements: Vec<&str> = [PATRON, ACCOUNT]
            .iter()
            .flat_map(|(first, rest)| std::iter::once(*first).chain(rest.iter().copied()))
            .collect();
        for holding in HOLDINGS {
            let words = [
                format!("delete from {} ", holding.table),
                format!("update {} ", holding.table),
            ];
            let goes = statements
                .iter()
                .any(|statement| words.iter().any(|words| statement.starts_with(words.as_str())));
            assert!(
                goes || holding.outlives.is_some(),
                "{}.{} outlives the person and does not say why",
                holding.table,
                holding.column
            );
        }
    }
}
