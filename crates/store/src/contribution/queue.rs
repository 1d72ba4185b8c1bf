//! The moderators' view: what waits, what readers reported, what was decided.

use domain::contribution::Contribution;
use domain::id::LibraryId;
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, contribution};
use crate::db::{Conn, places};
use crate::error::Result;

/// What a moderator looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// What nobody has read yet.
    Waiting,
    /// What is shown and was reported since a moderator last looked.
    Reported,
    /// What was decided.
    Decided,
}

impl Queue {
    const fn condition(self) -> &'static str {
        match self {
            Self::Waiting => "c.state = 'waiting'",
            Self::Reported => {
                "c.state = 'published' and exists (select 1 from contribution_report r
                   where r.contribution_id = c.contribution_id and r.settled_at is null)"
            }
            Self::Decided => "c.state in ('published', 'refused', 'unpublished')",
        }
    }

    /// What has waited longest first; of what was decided the latest.
    const fn order(self) -> &'static str {
        match self {
            Self::Waiting | Self::Reported => "c.changed_at, c.contribution_id",
            Self::Decided => "c.changed_at desc, c.contribution_id desc",
        }
    }
}

/// A page of a queue at these libraries; at all of them, and what is no library's, when none are named.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    conn: &mut Conn,
    queue: Queue,
    libraries: Option<&[LibraryId]>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Contribution>> {
    let sql = format!(
        "select {COLUMNS} from contribution c where {} and c.deleted_at is null {} order by {} limit $1 offset $2",
        queue.condition(),
        scope(libraries, 3),
        queue.order()
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(contribution).collect()
}

/// How many there are.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, queue: Queue, libraries: Option<&[LibraryId]>) -> Result<i64> {
    let sql = format!(
        "select count(*) from contribution c where {} and c.deleted_at is null {}",
        queue.condition(),
        scope(libraries, 1)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}

fn scope(libraries: Option<&[LibraryId]>, first: usize) -> String {
    match libraries {
        None => String::new(),
        Some([]) => "and 1 = 0".to_owned(),
        Some(some) => format!("and c.library_id in ({})", places(first, some.len())),
    }
}
