//! Searches that found nothing: how often each was made on a day, and what was decided about it.

use std::collections::BTreeMap;

use domain::id::LibraryId;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// Different searches kept of a day: whoever types at random does not fill the disk.
const MOST_OF_A_DAY: i64 = 5_000;

/// The library of searches made where none was chosen.
const NOWHERE: i64 = 0;

/// A search that found nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmptySearch {
    /// Its words, folded.
    pub words: String,
    /// How often it was made.
    pub amount: i64,
    /// When it was last made.
    pub last_on: Date,
}

/// What was decided about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is to be bought.
    ToBuy,
    /// Nothing is left to do.
    Settled,
}

impl Decision {
    /// As the database and addresses have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ToBuy => "to_buy",
            Self::Settled => "settled",
        }
    }
}

/// Notes searches, with how often each was made.
///
/// # Errors
/// When the database fails.
pub async fn note(
    conn: &mut Conn,
    on: Date,
    searches: &BTreeMap<(String, Option<LibraryId>), i64>,
) -> Result<()> {
    let row = sqlx::query("select count(*) from empty_search where searched_on = $1")
        .bind(on.to_string())
        .fetch_one(&mut *conn)
        .await?;
    let is_full = row.try_get::<i64, _>(0)? >= MOST_OF_A_DAY;
    for ((words, library), amount) in searches {
        let sql = if is_full {
            "update empty_search set amount = amount + $4
             where words = $1 and searched_on = $2 and library_id = $3"
        } else {
            "insert into empty_search (words, searched_on, library_id, amount) values ($1, $2, $3, $4)
             on conflict (words, searched_on, library_id)
             do update set amount = empty_search.amount + excluded.amount"
        };
        sqlx::query(sql)
            .bind(words.as_str())
            .bind(on.to_string())
            .bind(library.map_or(NOWHERE, LibraryId::get))
            .bind(*amount)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Which searches are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Made since this day.
    pub since: Date,
    /// How often, at least.
    pub at_least: i64,
    /// On the pages of this library; none: on any.
    pub library: Option<LibraryId>,
    /// About which this was decided, or nothing yet.
    pub decision: Option<Decision>,
    /// So many of them at most.
    pub limit: i64,
}

/// The searches that are looked for, the most frequent first.
///
/// # Errors
/// When the database fails.
pub async fn list(conn: &mut Conn, wanted: &Wanted) -> Result<Vec<EmptySearch>> {
    let rows = sqlx::query(
        "select e.words, cast(sum(e.amount) as bigint), max(e.searched_on) from empty_search e
         left join empty_search_decision d on d.words = e.words
         where e.searched_on >= $1 and coalesce(d.decision, '') = $3 and ($5 = 0 or e.library_id = $5)
         group by e.words having sum(e.amount) >= $2
         order by sum(e.amount) desc, max(e.searched_on) desc, e.words limit $4",
    )
    .bind(wanted.since.to_string())
    .bind(wanted.at_least)
    .bind(wanted.decision.map_or("", Decision::code))
    .bind(wanted.limit)
    .bind(wanted.library.map_or(NOWHERE, LibraryId::get))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(EmptySearch {
                words: row.try_get(0)?,
                amount: row.try_get(1)?,
                last_on: crate::read::day(row, 2)?,
            })
        })
        .collect()
}

/// How often a search was made since a day.
///
/// # Errors
/// When the database fails.
pub async fn amount(conn: &mut Conn, words: &str, since: Date) -> Result<i64> {
    let row = sqlx::query(
        "select coalesce(cast(sum(amount) as bigint), 0) from empty_search where words = $1 and searched_on >= $2",
    )
    .bind(words)
    .bind(since.to_string())
    .fetch_one(conn)
    .await?;
    Ok(row.try_get(0)?)
}

/// Decides about a search, or takes a decision back.
///
/// # Errors
/// When the database fails.
pub async fn decide(
    conn: &mut Conn,
    words: &str,
    decision: Option<Decision>,
    actor: &str,
    now: Timestamp,
) -> Result<()> {
    match decision {
        Some(decision) => {
            sqlx::query(
                "insert into empty_search_decision (words, decision, decided_at, actor) values ($1, $2, $3, $4)
                 on conflict (words) do update set decision = excluded.decision,
                 decided_at = excluded.decided_at, actor = excluded.actor",
            )
            .bind(words)
            .bind(decision.code())
            .bind(now.as_second())
            .bind(actor)
            .execute(conn)
            .await?;
        }
        None => {
            sqlx::query("delete from empty_search_decision where words = $1")
                .bind(words)
                .execute(conn)
                .await?;
        }
    }
    Ok(())
}

/// Forgets the searches made before a day, those that were never shown sooner, and the decisions about
/// what nobody searches any more.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, old: Date, rare: Date, at_least: i64) -> Result<()> {
    sqlx::query(
        "delete from empty_search where searched_on < $1 or (searched_on < $2 and words in (
             select words from empty_search group by words having sum(amount) < $3))",
    )
    .bind(old.to_string())
    .bind(rare.to_string())
    .bind(at_least)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "delete from empty_search_decision where not exists (
             select 1 from empty_search e where e.words = empty_search_decision.words)",
    )
    .execute(conn)
    .await?;
    Ok(())
}
