//! Suggestions of purchase and who asks for them. Two partial unique indexes make one row of work of
//! what several readers ask for; a change states the version it saw.

mod asker;

pub use asker::{add_asker, askers, counts_of_askers, of_account, open_of, set_hold, take_back, to_hold};

use domain::id::{LibraryId, RecordNumber, SuggestionId};
use domain::money::Money;
use domain::record::DocumentType;
use domain::suggestion::{Checked, RefuseReason, Suggestion, SuggestionState};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, places};
use crate::error::{Error, Result};
use crate::read;

const COLUMNS: &str = "s.suggestion_id, s.library_id, s.title, s.author, s.publisher, s.document_type, s.ean, s.year,
    s.price_cents, s.state, s.reason, s.answer, s.note, s.record_number, s.suggested_at, s.changed_at, s.version";
/// The states of `SuggestionState::OPEN`, as the partial indexes name them.
const OPEN: &str = "('received', 'studied', 'accepted', 'ordered')";

fn suggestion(row: &AnyRow) -> Result<Suggestion> {
    let year: Option<i64> = row.try_get(7)?;
    let record: Option<i64> = row.try_get(13)?;
    Ok(Suggestion {
        id: SuggestionId::new(row.try_get(0)?),
        library: LibraryId::new(row.try_get(1)?),
        title: row.try_get(2)?,
        author: row.try_get(3)?,
        publisher: row.try_get(4)?,
        document_type: read::code(row, 5, "type of document", DocumentType::from_code)?,
        ean: row.try_get(6)?,
        year: year
            .map(|year| u16::try_from(year).map_err(|_| Error::unreadable("year", year)))
            .transpose()?,
        price: row.try_get::<Option<i64>, _>(8)?.map(Money::from_cents),
        state: read::code(row, 9, "state of a suggestion", SuggestionState::from_code)?,
        reason: read::maybe_code(row, 10, "reason of a refusal", RefuseReason::from_code)?,
        answer: row.try_get(11)?,
        note: row.try_get(12)?,
        record: match record {
            Some(_) => Some(crate::record::number(row, 13)?),
            None => None,
        },
        suggested_at: read::instant(row, 14)?,
        changed_at: read::instant(row, 15)?,
        version: row.try_get(16)?,
    })
}

/// Writes a new one under its key; says whether it was written: at most one is open for a document at
/// a library.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Suggestion, title_key: &str) -> Result<bool> {
    let done = sqlx::query(
        "insert into suggestion (suggestion_id, library_id, title, author, title_key, publisher, document_type, ean, year,
             price_cents, state, reason, answer, note, record_number, suggested_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict do nothing",
    )
    .bind(new.id.get())
    .bind(new.library.get())
    .bind(new.title.as_str())
    .bind(new.author.as_str())
    .bind(title_key)
    .bind(new.publisher.as_deref())
    .bind(new.document_type.code())
    .bind(new.ean.as_deref())
    .bind(new.year.map(i64::from))
    .bind(new.price.map(Money::cents))
    .bind(new.state.code())
    .bind(new.reason.map(RefuseReason::code))
    .bind(new.answer.as_deref())
    .bind(new.note.as_deref())
    .bind(new.record.map(|record| i64::from(record.get())))
    .bind(new.suggested_at.as_second())
    .bind(new.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The open suggestion of a document at a library: by its number first, then by its title.
///
/// # Errors
/// When the database fails.
pub async fn open_on(
    conn: &mut Conn,
    library: LibraryId,
    ean: Option<&str>,
    title_key: &str,
) -> Result<Option<Suggestion>> {
    let sql = format!(
        "select {COLUMNS} from suggestion s where s.library_id = $1 and s.state in {OPEN}
           and (s.ean = $2 or s.title_key = $3)
         order by case when s.ean = $2 then 0 else 1 end limit 1"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .bind(ean)
        .bind(title_key)
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(suggestion).transpose()
}

/// Joins an open one, and completes what its first asker did not know. Says whether it is open; until the
/// transaction ends nobody answers it, so that whoever joins is told with the others.
///
/// # Errors
/// When the database fails, or the number was taken by another meanwhile.
pub async fn join(conn: &mut Conn, id: SuggestionId, known: &Checked) -> Result<bool> {
    let sql = format!(
        "update suggestion set publisher = coalesce(publisher, $2), year = coalesce(year, $3),
             price_cents = coalesce(price_cents, $4), ean = case when ean is null and not exists
                 (select 1 from suggestion o where o.library_id = suggestion.library_id and o.ean = $5 and o.state in {OPEN})
               then $5 else ean end
         where suggestion_id = $1 and state in {OPEN}"
    );
    let done = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(known.publisher.as_deref())
        .bind(known.year.map(i64::from))
        .bind(known.price.map(Money::cents))
        .bind(known.ean.as_deref())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes what a librarian may change, if nobody changed it since `version` was read. Says whether it
/// was written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &Suggestion) -> Result<bool> {
    let done = sqlx::query(
        "update suggestion set state = $3, reason = $4, answer = $5, note = $6, record_number = $7, changed_at = $8,
             version = version + 1
         where suggestion_id = $1 and version = $2",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.state.code())
    .bind(changed.reason.map(RefuseReason::code))
    .bind(changed.answer.as_deref())
    .bind(changed.note.as_deref())
    .bind(changed.record.map(|record: RecordNumber| i64::from(record.get())))
    .bind(changed.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: SuggestionId) -> Result<Option<Suggestion>> {
    let sql = format!("select {COLUMNS} from suggestion s where s.suggestion_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(suggestion).transpose()
}

/// Those in these states at these libraries (at all of them when none are named): what waits longest
/// first, and of what is over the latest.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    conn: &mut Conn,
    states: &[SuggestionState],
    libraries: Option<&[LibraryId]>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Suggestion>> {
    let order = if states.iter().any(|state| state.is_open()) {
        "s.suggested_at, s.suggestion_id"
    } else {
        "s.changed_at desc, s.suggestion_id desc"
    };
    let sql = format!(
        "select {COLUMNS} from suggestion s where {} order by {order} limit $1 offset $2",
        condition(states, libraries, 3)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    for state in states {
        query = query.bind(state.code());
    }
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(suggestion).collect()
}

/// How many there are.
///
/// # Errors
/// When the database fails.
pub async fn count(
    conn: &mut Conn,
    states: &[SuggestionState],
    libraries: Option<&[LibraryId]>,
) -> Result<i64> {
    let sql = format!(
        "select count(*) from suggestion s where {}",
        condition(states, libraries, 1)
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for state in states {
        query = query.bind(state.code());
    }
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}

fn condition(states: &[SuggestionState], libraries: Option<&[LibraryId]>, first: usize) -> String {
    let scope = match libraries {
        None => String::new(),
        Some([]) => " and 1 = 0".to_owned(),
        Some(some) => format!(
            " and s.library_id in ({})",
            places(first + states.len(), some.len())
        ),
    };
    format!("s.state in ({}){scope}", places(first, states.len()))
}

/// Forgets who asked for what was closed before an instant: what was suggested stays, for statistics. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn forget_askers(conn: &mut Conn, closed_before: Timestamp) -> Result<u64> {
    let sql = format!(
        "delete from suggestion_asker where suggestion_id in
           (select suggestion_id from suggestion where state not in {OPEN} and changed_at < $1)"
    );
    let done = sqlx::query(AssertSqlSafe(sql))
        .bind(closed_before.as_second())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
