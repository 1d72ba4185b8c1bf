//! Opening the database, reading from it, writing to it.
//!
//! One text of SQL runs on both engines through sqlx's `Any` driver (ADR-0001). SQLite has one
//! writing connection beside many reading ones; PostgreSQL has one pool for both.

use std::ops::{Deref, DerefMut};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use domain::id::RecordNumber;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions, AnyRow};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, AssertSqlSafe, Transaction};

use crate::checkpoints::Checkpoints;
use crate::dialect::Dialect;
use crate::error::{Error, Result};

/// A connection: every store function takes one, and so runs inside its caller's transaction.
pub type Conn = sqlx::AnyConnection;

/// The database of a network.
#[derive(Clone, Debug)]
pub struct Db {
    dialect: Dialect,
    reads: AnyPool,
    writes: AnyPool,
    checkpoints: Option<Arc<Checkpoints>>,
}

/// Connections kept for reading.
const READERS: u32 = 8;

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…`; a missing SQLite file is made.
    ///
    /// # Errors
    /// When the address names no known engine, or the engine does not answer.
    pub async fn open(url: &str) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let dialect = Dialect::of_url(url).ok_or_else(|| {
            Error::Schema(format!(
                "a database address starts with sqlite: or postgres:, not {url}"
            ))
        })?;
        let url = match dialect {
            Dialect::Sqlite if !url.contains('?') => format!("{url}?mode=rwc"),
            _ => url.to_owned(),
        };
        let options = AnyConnectOptions::from_str(&url)?;
        let pool = |connections: u32| {
            AnyPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(Duration::from_secs(10))
                // A file does not go away as a server does: asking it first costs as much as a query.
                .test_before_acquire(dialect == Dialect::Postgres)
                .after_connect(move |connection, _| {
                    Box::pin(async move {
                        for statement in dialect.on_connect() {
                            sqlx::query(*statement).execute(&mut *connection).await?;
                        }
                        Ok(())
                    })
                })
        };
        match dialect {
            Dialect::Sqlite => {
                // The writer opens first: it makes the file and its journal.
                let writes = pool(1).connect_with(options.clone()).await?;
                let reads = pool(READERS).connect_with(options.clone()).await?;
                Ok(Self {
                    dialect,
                    reads,
                    writes,
                    checkpoints: Some(Arc::new(Checkpoints::begin(pool(1).connect_lazy_with(options)))),
                })
            }
            Dialect::Postgres => {
                let both = pool(READERS * 2).connect_with(options).await?;
                Ok(Self {
                    dialect,
                    reads: both.clone(),
                    writes: both,
                    checkpoints: None,
                })
            }
        }
    }

    /// Which engine it is.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// When none is free for ten seconds.
    pub async fn read(&self) -> Result<PoolConnection<Any>> {
        Ok(self.reads.acquire().await?)
    }

    /// Begins a transaction that may write. Nothing that waits on a network happens before its end.
    ///
    /// # Errors
    /// When the writer's place is not free in time.
    pub async fn begin_write(&self) -> Result<Tx> {
        Ok(Tx {
            transaction: self.writes.begin_with(self.dialect.begin_write()).await?,
            checkpoints: self.checkpoints.clone(),
        })
    }

    /// Waits for running work and closes every connection.
    pub async fn close(&self) {
        if let Some(checkpoints) = &self.checkpoints {
            checkpoints.end().await;
        }
        self.reads.close().await;
        self.writes.close().await;
    }
}

/// A writing transaction: it is undone unless committed.
pub struct Tx {
    transaction: Transaction<'static, Any>,
    checkpoints: Option<Arc<Checkpoints>>,
}

impl Tx {
    /// Makes all of it true at once.
    ///
    /// # Errors
    /// When the engine could not make it durable; then nothing of it is true.
    pub async fn commit(self) -> Result<()> {
        self.transaction.commit().await?;
        if let Some(checkpoints) = &self.checkpoints {
            checkpoints.committed();
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.transaction
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.transaction
    }
}

/// `$3, $4, $5`: the places of `count` values, the first of them being `$first`.
pub(crate) fn places(first: usize, count: usize) -> String {
    (first..first + count)
        .map(|n| format!("${n}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A value given to a statement.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Int(i64),
    MaybeInt(Option<i64>),
    Text(String),
    MaybeText(Option<String>),
    Bytes(Vec<u8>),
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl From<RecordNumber> for Value {
    fn from(number: RecordNumber) -> Self {
        number.get().into()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A statement.
type Statement<'q> = sqlx::query::Query<'q, Any, sqlx::any::AnyArguments>;

/// Gives a statement the value of its next place.
pub(crate) fn bind(statement: Statement<'_>, value: Value) -> Statement<'_> {
    match value {
        Value::Int(number) => statement.bind(number),
        Value::MaybeInt(number) => statement.bind(number),
        Value::Text(text) => statement.bind(text),
        Value::MaybeText(text) => statement.bind(text),
        Value::Bytes(bytes) => statement.bind(bytes),
    }
}

/// Values of a list after `in` that one statement takes.
const AMONG: usize = 512;

/// What is read of a list of values, some of them at a time; `sql` is given the places that stand for
/// them, and `before` has the values of the places before those.
pub(crate) async fn rows_among(
    conn: &mut Conn,
    before: &[Value],
    values: impl Iterator<Item = impl Into<Value>>,
    sql: impl Fn(&str) -> String,
) -> Result<Vec<AnyRow>> {
    let values: Vec<Value> = values.map(Into::into).collect();
    let mut rows = Vec::with_capacity(values.len());
    for some in values.chunks(AMONG) {
        rows.append(&mut among(conn, before, some, &sql).fetch_all(&mut *conn).await?);
    }
    Ok(rows)
}

/// The same for a statement that writes: how many rows it touched.
pub(crate) async fn execute_among(
    conn: &mut Conn,
    before: &[Value],
    values: impl Iterator<Item = impl Into<Value>>,
    sql: impl Fn(&str) -> String,
) -> Result<u64> {
    let values: Vec<Value> = values.map(Into::into).collect();
    let mut touched = 0;
    for some in values.chunks(AMONG) {
        let done = among(conn, before, some, &sql).execute(&mut *conn).await?;
        touched += done.rows_affected();
    }
    Ok(touched)
}

/// The last value is repeated until there is a power of two of them: few different statements, which the
/// engine keeps prepared.
fn among(conn: &Conn, before: &[Value], some: &[Value], sql: impl Fn(&str) -> String) -> Statement<'static> {
    let count = some.len().next_power_of_two();
    let sql = sql(&places(before.len() + 1, count));
    let again = std::iter::repeat_n(some.last(), count - some.len()).flatten();
    before
        .iter()
        .chain(some)
        .chain(again)
        .cloned()
        .fold(sqlx::query(AssertSqlSafe(plain_places(conn, sql))), bind)
}

/// A statement with many places, as the engine of the connection reads it fastest: SQLite looks every
/// `$7` up among all names, so that a thousand of them cost a million steps; a plain `?` costs none.
/// Only where the places stand in order, each once: otherwise the statement stays as it is.
pub(crate) fn plain_places(conn: &Conn, sql: String) -> String {
    if Dialect::of(conn) != Dialect::Sqlite {
        return sql;
    }
    let mut plain = String::with_capacity(sql.len());
    let mut parts = sql.split('$');
    plain.push_str(parts.next().unwrap_or_default());
    for (place, part) in (1_usize..).zip(parts) {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        if part[..digits].parse() != Ok(place) {
            return sql;
        }
        plain.push('?');
        plain.push_str(&part[digits..]);
    }
    plain
}

/// Rows written by one statement at most. SQLite takes 32,766 values and gains nothing from long
/// statements; with PostgreSQL each is a journey to the server and back, and 65,535 values are allowed.
const fn rows_at_once(dialect: Dialect) -> usize {
    match dialect {
        Dialect::Sqlite => 64,
        Dialect::Postgres => 512,
    }
}

/// `(?, ?), (?, ?)`: the places of many rows, as the engine reads them fastest (see [`plain_places`]).
fn places_of_rows(dialect: Dialect, count: usize, width: usize) -> String {
    let mut places = String::with_capacity(count * width * 4);
    for row in 0..count {
        places.push_str(if row == 0 { "(" } else { ", (" });
        match dialect {
            Dialect::Sqlite => places.push_str("?, ".repeat(width).trim_end_matches(", ")),
            Dialect::Postgres => places.push_str(&self::places(row * width + 1, width)),
        }
        places.push(')');
    }
    places
}

/// Writes many rows with few statements. `into` is `insert into t (a, b)`, `then` what follows the values.
pub(crate) async fn insert_rows(
    conn: &mut Conn,
    into: &str,
    then: &str,
    rows: Vec<Vec<Value>>,
) -> Result<()> {
    let dialect = Dialect::of(conn);
    let mut rows = rows.into_iter().peekable();
    while let Some(first) = rows.peek() {
        let width = first.len();
        // Powers of two: few different statements, which the engine keeps prepared.
        let count = 1 << rows.len().min(rows_at_once(dialect)).ilog2();
        let places = places_of_rows(dialect, count, width);
        let sql = format!("{into} values {places} {then}");
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for value in rows.by_ref().take(count).flatten() {
            query = bind(query, value);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_list_of_any_length_is_read_and_written_once() {
        let db = Db::open("sqlite::memory:?mode=memory").await.expect("opens");
        let mut tx = db.begin_write().await.expect("begins");
        sqlx::query("create table number (value integer)")
            .execute(&mut *tx)
            .await
            .expect("makes");
        let rows = (1..=1_100).map(|number| vec![Value::Int(number)]).collect();
        insert_rows(&mut tx, "insert into number (value)", "", rows)
            .await
            .expect("writes");
        let first = [Value::Int(1)];
        for (last, found) in [
            (0, 0),
            (1, 0),
            (2, 1),
            (5, 4),
            (512, 511),
            (513, 512),
            (1_100, 1_099),
        ] {
            let rows = rows_among(&mut tx, &first, 1_i64..=last, |list| {
                format!("select value from number where value > $1 and value in ({list})")
            });
            assert_eq!(rows.await.expect("reads").len(), found, "{last}");
        }
        let touched = execute_among(&mut tx, &[], 1_i64..=700, |list| {
            format!("delete from number where value in ({list})")
        });
        assert_eq!(touched.await.expect("deletes"), 700);
    }
}
