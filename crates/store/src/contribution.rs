//! Comments and coups de cœur. Whose they are is asked in the query; a change states the version it
//! saw, so that two librarians never decide twice, and a reader's change is never published unread.

mod queue;
mod report;

pub use queue::{Queue, count, queue};
pub use report::{report, reports_of, settle_reports};

use domain::contribution::{Contribution, ContributionKind, ContributionState, RefuseReason, Subject};
use domain::id::{AccountId, ContributionId, LibraryId, PatronId, RecordNumber};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};
use crate::read;

const COLUMNS: &str =
    "c.contribution_id, c.kind, c.subject, c.account_id, c.patron_id, c.library_id, c.signature, c.title,
    c.body, c.rating, c.state, c.reason, c.note, c.written_at, c.changed_at, c.deleted_at, c.version";

fn contribution(row: &AnyRow) -> Result<Contribution> {
    let subject: String = row.try_get(2)?;
    let rating: Option<i64> = row.try_get(9)?;
    Ok(Contribution {
        id: ContributionId::new(row.try_get(0)?),
        kind: read::code(row, 1, "kind of contribution", ContributionKind::from_code)?,
        subject: subject
            .parse()
            .map_err(|_| Error::unreadable("subject of a contribution", subject))?,
        account: AccountId::new(row.try_get(3)?),
        patron: PatronId::new(row.try_get(4)?),
        library: row.try_get::<Option<i64>, _>(5)?.map(LibraryId::new),
        signature: row.try_get(6)?,
        title: row.try_get(7)?,
        text: row.try_get(8)?,
        rating: rating
            .map(|rating| u8::try_from(rating).map_err(|_| Error::unreadable("rating", rating)))
            .transpose()?,
        state: read::code(row, 10, "state of a contribution", ContributionState::from_code)?,
        reason: read::maybe_code(row, 11, "reason of a moderator", RefuseReason::from_code)?,
        note: row.try_get(12)?,
        written_at: read::instant(row, 13)?,
        changed_at: read::instant(row, 14)?,
        deleted_at: read::maybe_instant(row, 15)?,
        version: row.try_get(16)?,
    })
}

/// Writes a new one; says whether it was written: a reader has one coup de cœur on a record.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Contribution) -> Result<bool> {
    let done = sqlx::query(
        "insert into contribution (contribution_id, kind, subject, account_id, patron_id, library_id, signature, title, body,
             rating, state, reason, note, written_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing",
    )
    .bind(new.id.get())
    .bind(new.kind.code())
    .bind(new.subject.to_string())
    .bind(new.account.get())
    .bind(new.patron.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.signature.as_str())
    .bind(new.title.as_str())
    .bind(new.text.as_str())
    .bind(new.rating.map(i64::from))
    .bind(new.state.code())
    .bind(new.reason.map(RefuseReason::code))
    .bind(new.note.as_deref())
    .bind(new.written_at.as_second())
    .bind(new.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes what may change of one, if nobody changed it since `version` was read. Says whether it was
/// written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &Contribution) -> Result<bool> {
    let done = sqlx::query(
        "update contribution set signature = $3, title = $4, body = $5, rating = $6, state = $7, reason = $8, note = $9,
             changed_at = $10, version = version + 1
         where contribution_id = $1 and version = $2 and deleted_at is null",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.signature.as_str())
    .bind(changed.title.as_str())
    .bind(changed.text.as_str())
    .bind(changed.rating.map(i64::from))
    .bind(changed.state.code())
    .bind(changed.reason.map(RefuseReason::code))
    .bind(changed.note.as_deref())
    .bind(changed.changed_at.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One that was not deleted.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: ContributionId) -> Result<Option<Contribution>> {
    let sql =
        format!("select {COLUMNS} from contribution c where c.contribution_id = $1 and c.deleted_at is null");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(contribution).transpose()
}

/// One of this account, deleted lately or not: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(
    conn: &mut Conn,
    account: AccountId,
    id: ContributionId,
) -> Result<Option<Contribution>> {
    let sql =
        format!("select {COLUMNS} from contribution c where c.contribution_id = $1 and c.account_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(contribution).transpose()
}

/// The coup de cœur of this account on a record.
///
/// # Errors
/// When the database fails.
pub async fn recommendation_of(
    conn: &mut Conn,
    account: AccountId,
    record: RecordNumber,
) -> Result<Option<Contribution>> {
    let sql = format!(
        "select {COLUMNS} from contribution c
         where c.account_id = $1 and c.subject = $2 and c.kind = 'recommendation' and c.deleted_at is null"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .bind(Subject::Record(record).to_string())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(contribution).transpose()
}

/// Which of these records this account has a coup de cœur on.
///
/// # Errors
/// When the database fails.
pub async fn recommended_among(
    conn: &mut Conn,
    account: AccountId,
    records: &[RecordNumber],
) -> Result<Vec<RecordNumber>> {
    let subjects = records.iter().map(|record| Subject::Record(*record).to_string());
    let rows = rows_among(conn, &[account.get().into()], subjects, |list| {
        format!(
            "select c.subject from contribution c where c.account_id = $1 and c.kind = 'recommendation'
             and c.deleted_at is null and c.subject in ({list})"
        )
    })
    .await?;
    let mut found = Vec::new();
    for row in rows {
        let subject: String = row.try_get(0)?;
        if let Ok(Subject::Record(number)) = subject.parse() {
            found.push(number);
        }
    }
    Ok(found)
}

/// All of one kind that an account wrote, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_account(
    conn: &mut Conn,
    account: AccountId,
    kind: ContributionKind,
) -> Result<Vec<Contribution>> {
    let sql = format!(
        "select {COLUMNS} from contribution c where c.account_id = $1 and c.kind = $2 and c.deleted_at is null
         order by c.written_at desc, c.contribution_id desc limit 500"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .bind(kind.code())
        .fetch_all(conn)
        .await?;
    rows.iter().map(contribution).collect()
}

/// How many an account wrote since an instant, deleted ones included.
///
/// # Errors
/// When the database fails.
pub async fn written_since(conn: &mut Conn, account: AccountId, since: Timestamp) -> Result<u32> {
    let row = sqlx::query("select count(*) from contribution where account_id = $1 and written_at >= $2")
        .bind(account.get())
        .bind(since.as_second())
        .fetch_one(conn)
        .await?;
    let count: i64 = row.try_get(0)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The name under which an account last wrote.
///
/// # Errors
/// When the database fails.
pub async fn last_signature(conn: &mut Conn, account: AccountId) -> Result<Option<String>> {
    let row = sqlx::query(
        "select signature from contribution where account_id = $1 and signature <> ''
         order by written_at desc, contribution_id desc limit 1",
    )
    .bind(account.get())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Those of one kind that everybody may read under a subject, the newest first, and how many there are.
///
/// # Errors
/// When the database fails.
pub async fn shown_on(
    conn: &mut Conn,
    kind: ContributionKind,
    subject: Subject,
    limit: i64,
) -> Result<Vec<Contribution>> {
    let sql = format!(
        "select {COLUMNS} from contribution c
         where c.subject = $1 and c.state = 'published' and c.kind = $2 and c.deleted_at is null
         order by c.written_at desc, c.contribution_id desc limit $3"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(subject.to_string())
        .bind(kind.code())
        .bind(limit)
        .fetch_all(conn)
        .await?;
    rows.iter().map(contribution).collect()
}

/// The coups de cœur that everybody may read, those published last first; of one library if it is named.
///
/// # Errors
/// When the database fails.
pub async fn latest_recommendations(
    conn: &mut Conn,
    library: Option<LibraryId>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Contribution>> {
    let scope = if library.is_some() {
        "and c.library_id = $3"
    } else {
        ""
    };
    let sql = format!(
        "select {COLUMNS} from contribution c
         where c.state = 'published' and c.kind = 'recommendation' and c.deleted_at is null {scope}
         order by c.changed_at desc, c.contribution_id desc limit $1 offset $2"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    if let Some(library) = library {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter().map(contribution).collect()
}

/// Several, in no order; those that were deleted are left out.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[ContributionId]) -> Result<Vec<Contribution>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select {COLUMNS} from contribution c where c.deleted_at is null
             and c.contribution_id in ({list})"
        )
    })
    .await?;
    for row in rows {
        found.push(contribution(&row)?);
    }
    Ok(found)
}

/// Deletes one of this account, so that it can be restored. Says whether it was there to be deleted.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, account: AccountId, id: ContributionId, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update contribution set deleted_at = $3, version = version + 1
         where contribution_id = $1 and account_id = $2 and deleted_at is null",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Restores one of this account that was deleted after an instant. Says whether it is there again;
/// fails as taken when another coup de cœur has taken its place.
///
/// # Errors
/// When the database fails or its place is taken.
pub async fn restore(
    conn: &mut Conn,
    account: AccountId,
    id: ContributionId,
    deleted_after: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "update contribution set deleted_at = null, version = version + 1
         where contribution_id = $1 and account_id = $2 and deleted_at >= $3",
    )
    .bind(id.get())
    .bind(account.get())
    .bind(deleted_after.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Erases those deleted before an instant, with what was reported of them and what was said about them. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, deleted_before: Timestamp) -> Result<u64> {
    let rows = sqlx::query("select contribution_id from contribution where deleted_at < $1")
        .bind(deleted_before.as_second())
        .fetch_all(&mut *conn)
        .await?;
    let mut gone = 0;
    for row in &rows {
        let id = ContributionId::new(row.try_get(0)?);
        let about = Subject::Recommendation(id).to_string();
        sqlx::query(
            "delete from contribution_report where contribution_id = $1
                or contribution_id in (select contribution_id from contribution where subject = $2)",
        )
        .bind(id.get())
        .bind(about.as_str())
        .execute(&mut *conn)
        .await?;
        let done = sqlx::query("delete from contribution where contribution_id = $1 or subject = $2")
            .bind(id.get())
            .bind(about)
            .execute(&mut *conn)
            .await?;
        gone += done.rows_affected();
    }
    Ok(gone)
}
