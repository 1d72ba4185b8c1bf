//! Who asks for what is suggested, and what becomes of the holds that they wished for.

use domain::id::{AccountId, HoldId, PatronId, SuggestionId};
use domain::suggestion::{Asker, HoldWish, Suggestion};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, OPEN, suggestion};
use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;

const ASKER: &str =
    "a.patron_id, a.account_id, a.comment, a.asked_at, a.hold_wished_at, a.hold_id, a.hold_refused";

/// The columns of `ASKER`, from one on.
fn asker(row: &AnyRow, first: usize) -> Result<Asker> {
    let wished: Option<i64> = row.try_get(first + 4)?;
    let hold: Option<i64> = row.try_get(first + 5)?;
    let refused: Option<String> = row.try_get(first + 6)?;
    Ok(Asker {
        patron: PatronId::new(row.try_get(first)?),
        account: AccountId::new(row.try_get(first + 1)?),
        comment: row.try_get(first + 2)?,
        asked_at: read::instant(row, first + 3)?,
        hold: match (hold, refused, wished) {
            (Some(hold), ..) => HoldWish::Placed(HoldId::new(hold)),
            (None, Some(refused), _) => HoldWish::Refused(refused),
            (None, None, Some(_)) => HoldWish::Wished,
            (None, None, None) => HoldWish::None,
        },
    })
}

/// Adds somebody; says whether they had not asked before.
///
/// # Errors
/// When the database fails.
pub async fn add_asker(conn: &mut Conn, suggestion: SuggestionId, new: &Asker) -> Result<bool> {
    let wished = (new.hold == HoldWish::Wished).then(|| new.asked_at.as_second());
    let done = sqlx::query(
        "insert into suggestion_asker (suggestion_id, patron_id, account_id, comment, asked_at, hold_wished_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (suggestion_id, patron_id) do nothing",
    )
    .bind(suggestion.get())
    .bind(new.patron.get())
    .bind(new.account.get())
    .bind(new.comment.as_deref())
    .bind(new.asked_at.as_second())
    .bind(wished)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// All who ask for one, the first to ask first.
///
/// # Errors
/// When the database fails.
pub async fn askers(conn: &mut Conn, suggestion: SuggestionId) -> Result<Vec<Asker>> {
    let sql = format!(
        "select {ASKER} from suggestion_asker a where a.suggestion_id = $1 order by a.asked_at, a.patron_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(suggestion.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| asker(row, 0)).collect()
}

/// How many ask for each of these.
///
/// # Errors
/// When the database fails.
pub async fn counts_of_askers(conn: &mut Conn, ids: &[SuggestionId]) -> Result<Vec<(SuggestionId, i64)>> {
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select suggestion_id, count(*) from suggestion_asker where suggestion_id in ({list})
             group by suggestion_id"
        )
    })
    .await?;
    rows.iter()
        .map(|row| Ok((SuggestionId::new(row.try_get(0)?), row.try_get(1)?)))
        .collect()
}

/// What an account asked for, for whomever, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<(Suggestion, Asker)>> {
    let sql = format!(
        "select {COLUMNS}, {ASKER} from suggestion_asker a join suggestion s on s.suggestion_id = a.suggestion_id
         where a.account_id = $1 order by a.asked_at desc, a.suggestion_id desc limit 200"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(account.get())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((suggestion(row)?, asker(row, 17)?)))
        .collect()
}

/// How many open suggestions a patron has.
///
/// # Errors
/// When the database fails.
pub async fn open_of(conn: &mut Conn, patron: PatronId) -> Result<u32> {
    let sql = format!(
        "select count(*) from suggestion_asker a join suggestion s on s.suggestion_id = a.suggestion_id
         where a.patron_id = $1 and s.state in {OPEN}"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .fetch_one(conn)
        .await?;
    let count: i64 = row.try_get(0)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Takes back what this account asked for a patron, while nothing is bought; one that nobody asks for
/// any more is withdrawn. Says whether it was taken back.
///
/// # Errors
/// When the database fails.
pub async fn take_back(
    conn: &mut Conn,
    account: AccountId,
    patron: PatronId,
    suggestion: SuggestionId,
    now: Timestamp,
) -> Result<bool> {
    // The row of work first, as whoever answers it takes it: the two never pass each other.
    let open = sqlx::query(
        "update suggestion set changed_at = changed_at
         where suggestion_id = $1 and state in ('received', 'studied')
           and exists (select 1 from suggestion_asker a where a.suggestion_id = $1 and a.account_id = $2 and a.patron_id = $3)",
    )
    .bind(suggestion.get())
    .bind(account.get())
    .bind(patron.get())
    .execute(&mut *conn)
    .await?;
    if open.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "delete from suggestion_asker where suggestion_id = $1 and account_id = $2 and patron_id = $3",
    )
    .bind(suggestion.get())
    .bind(account.get())
    .bind(patron.get())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update suggestion set state = 'withdrawn', changed_at = $2, version = version + 1
         where suggestion_id = $1 and not exists (select 1 from suggestion_asker a where a.suggestion_id = $1)",
    )
    .bind(suggestion.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(true)
}

/// The next who wished for a hold and whose wish has no answer yet.
///
/// # Errors
/// When the database fails.
pub async fn to_hold(conn: &mut Conn, suggestion: SuggestionId) -> Result<Option<Asker>> {
    let sql = format!(
        "select {ASKER} from suggestion_asker a where a.suggestion_id = $1 and a.hold_wished_at is not null
           and a.hold_id is null and a.hold_refused is null order by a.asked_at, a.patron_id limit 1"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(suggestion.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(|row| asker(row, 0)).transpose()
}

/// Notes what became of the hold that somebody wished for, once; says whether nobody had noted it.
///
/// # Errors
/// When the database fails.
pub async fn set_hold(
    conn: &mut Conn,
    suggestion: SuggestionId,
    patron: PatronId,
    answer: &std::result::Result<HoldId, String>,
) -> Result<bool> {
    let (hold, refused) = match answer {
        Ok(hold) => (Some(hold.get()), None),
        Err(key) => (None, Some(key.as_str())),
    };
    let done = sqlx::query(
        "update suggestion_asker set hold_id = $3, hold_refused = $4
         where suggestion_id = $1 and patron_id = $2 and hold_id is null and hold_refused is null",
    )
    .bind(suggestion.get())
    .bind(patron.get())
    .bind(hold)
    .bind(refused)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
