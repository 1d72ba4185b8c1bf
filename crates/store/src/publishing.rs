//! What news, selections and pages have in common: a library or the whole network, a time in which
//! they are shown, a version, and being deleted for a day before they are gone.

use domain::id::LibraryId;
use domain::publishing::{Showing, ShowingState};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;

/// Those of some libraries, and perhaps those of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The libraries; none: all of them.
    pub libraries: Option<Vec<LibraryId>>,
    /// What is of no library.
    pub network: bool,
}

impl Reach {
    /// As a condition on `library_id`. Ids are numbers: they stand in the text as they are.
    pub(crate) fn condition(&self) -> String {
        let network = if self.network {
            "library_id is null"
        } else {
            "1 = 0"
        };
        match &self.libraries {
            None if self.network => "1 = 1".to_owned(),
            None => "library_id is not null".to_owned(),
            Some(libraries) if libraries.is_empty() => network.to_owned(),
            Some(libraries) => {
                let ids: Vec<String> = libraries.iter().map(|id| id.get().to_string()).collect();
                format!("({network} or library_id in ({}))", ids.join(", "))
            }
        }
    }
}

/// Which of those that are written are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Whose.
    pub reach: Reach,
    /// Where they stand.
    pub state: ShowingState,
    /// At which instant.
    pub now: Timestamp,
    /// How many.
    pub limit: i64,
    /// After how many.
    pub offset: i64,
}

/// What is true of the rows in a state at the instant `$1`.
const fn in_state(state: ShowingState) -> &'static str {
    match state {
        ShowingState::Draft => "published_at is null",
        ShowingState::Scheduled => "published_at > $1",
        ShowingState::Shown => "published_at <= $1 and (ends_at is null or ends_at > $1)",
        ShowingState::Ended => "published_at <= $1 and ends_at <= $1",
    }
}

/// What is true of the rows that everybody reads at the instant `$1`.
pub(crate) const SHOWN: &str =
    "deleted_at is null and published_at <= $1 and (ends_at is null or ends_at > $1)";

/// The columns of [`Showing`].
pub(crate) fn showing(row: &AnyRow, from: usize, until: usize) -> Result<Showing> {
    Ok(Showing {
        from: read::maybe_instant(row, from)?,
        until: read::maybe_instant(row, until)?,
    })
}

/// A table of what is published.
pub(crate) struct Published {
    pub(crate) table: &'static str,
    /// The column of its ids.
    pub(crate) id: &'static str,
}

impl Published {
    /// The rows of a page of the librarians' list: what is being written or shown last first, what is
    /// to come in the order in which it comes.
    pub(crate) async fn written(
        &self,
        conn: &mut Conn,
        columns: &str,
        asked: &Written,
    ) -> Result<Vec<AnyRow>> {
        let (table, id) = (self.table, self.id);
        let (reach, state) = (asked.reach.condition(), in_state(asked.state));
        let order = match asked.state {
            ShowingState::Draft => format!("{id} desc"),
            ShowingState::Scheduled => format!("published_at, {id}"),
            ShowingState::Shown => format!("published_at desc, {id} desc"),
            ShowingState::Ended => format!("ends_at desc, {id} desc"),
        };
        // A draft is one at any instant: `$1` is named all the same, so that it has a type.
        let sql = format!(
            "select {columns} from {table}
             where deleted_at is null and cast($1 as bigint) is not null and {state} and {reach}
             order by {order} limit $2 offset $3"
        );
        Ok(sqlx::query(AssertSqlSafe(sql))
            .bind(asked.now.as_second())
            .bind(asked.limit)
            .bind(asked.offset)
            .fetch_all(conn)
            .await?)
    }

    /// How many there are in each state.
    pub(crate) async fn counts(
        &self,
        conn: &mut Conn,
        reach: &Reach,
        now: Timestamp,
    ) -> Result<Vec<(ShowingState, i64)>> {
        let counted: Vec<String> = ShowingState::ALL
            .iter()
            .map(|state| format!("count(case when {} then 1 end)", in_state(*state)))
            .collect();
        let sql = format!(
            "select {} from {} where deleted_at is null and {}",
            counted.join(", "),
            self.table,
            reach.condition()
        );
        let row = sqlx::query(AssertSqlSafe(sql))
            .bind(now.as_second())
            .fetch_one(conn)
            .await?;
        ShowingState::ALL
            .iter()
            .enumerate()
            .map(|(place, state)| Ok((*state, row.try_get(place)?)))
            .collect()
    }

    /// The rows of these ids, in no order, those deleted left out.
    pub(crate) async fn many(&self, conn: &mut Conn, columns: &str, ids: &[i64]) -> Result<Vec<AnyRow>> {
        let (table, key) = (self.table, self.id);
        rows_among(conn, &[], ids.iter().copied(), |list| {
            format!("select {columns} from {table} where deleted_at is null and {key} in ({list})")
        })
        .await
    }

    /// The rows that everybody reads, the newest first: a library's own and the network's, or all.
    pub(crate) async fn latest(
        &self,
        conn: &mut Conn,
        columns: &str,
        library: Option<LibraryId>,
        now: Timestamp,
        (limit, offset): (i64, i64),
    ) -> Result<Vec<AnyRow>> {
        let (table, id) = (self.table, self.id);
        let scope = match library {
            Some(_) => "and (library_id is null or library_id = $4)",
            None => "",
        };
        let sql = format!(
            "select {columns} from {table} where {SHOWN} {scope}
             order by published_at desc, {id} desc limit $2 offset $3"
        );
        let mut query = sqlx::query(AssertSqlSafe(sql))
            .bind(now.as_second())
            .bind(limit)
            .bind(offset);
        if let Some(library) = library {
            query = query.bind(library.get());
        }
        Ok(query.fetch_all(conn).await?)
    }

    /// Notes when one was deleted. Says whether it was there.
    pub(crate) async fn delete(&self, conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool> {
        let sql = format!(
            "update {} set deleted_at = $2, version = version + 1 where {} = $1 and deleted_at is null",
            self.table, self.id
        );
        self.change(conn, sql, id, now).await
    }

    /// Brings back one that was deleted since an instant. Says whether there was one.
    pub(crate) async fn restore(&self, conn: &mut Conn, id: i64, since: Timestamp) -> Result<bool> {
        let sql = format!(
            "update {} set deleted_at = null, version = version + 1 where {} = $1 and deleted_at > $2",
            self.table, self.id
        );
        self.change(conn, sql, id, since).await
    }

    async fn change(&self, conn: &mut Conn, sql: String, id: i64, at: Timestamp) -> Result<bool> {
        let done = sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(at.as_second())
            .execute(conn)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// One that was deleted since an instant.
    pub(crate) async fn deleted(
        &self,
        conn: &mut Conn,
        columns: &str,
        id: i64,
        since: Timestamp,
    ) -> Result<Option<AnyRow>> {
        let sql = format!(
            "select {columns} from {} where {} = $1 and deleted_at > $2",
            self.table, self.id
        );
        Ok(sqlx::query(AssertSqlSafe(sql))
            .bind(id)
            .bind(since.as_second())
            .fetch_optional(conn)
            .await?)
    }

    /// The ids of those deleted before an instant.
    pub(crate) async fn gone(&self, conn: &mut Conn, before: Timestamp) -> Result<Vec<i64>> {
        let sql = format!("select {} from {} where deleted_at < $1", self.id, self.table);
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(before.as_second())
            .fetch_all(conn)
            .await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }
}
