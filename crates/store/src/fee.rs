//! Fees: what is owed, what is paid of it, and what was settled lately.

use domain::fee::{Fee, FeeCause, WaiveReason, Waived};
use domain::id::{FeeId, LibraryId, LoanId, PatronId};
use domain::money::Money;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::Conn;
use crate::error::Result;
use crate::read;

const COLUMNS: &str =
    "fee_id, patron_id, library_id, cause, amount_cents, paid_cents, created_at, created_on,
    settled_at, loan_id, note, waived_because, waived_word";

fn fee(row: &AnyRow) -> Result<Fee> {
    Ok(Fee {
        id: FeeId::new(row.try_get(0)?),
        patron: PatronId::new(row.try_get(1)?),
        library: LibraryId::new(row.try_get(2)?),
        cause: read::code(row, 3, "cause of a fee", FeeCause::from_code)?,
        amount: Money::from_cents(row.try_get(4)?),
        paid: Money::from_cents(row.try_get(5)?),
        created_at: read::instant(row, 6)?,
        created_on: read::day(row, 7)?,
        settled_at: read::maybe_instant(row, 8)?,
        loan: row.try_get::<Option<i64>, _>(9)?.map(LoanId::new),
        note: row.try_get(10)?,
        waived: match read::maybe_code(row, 11, "reason of a waiver", WaiveReason::from_code)? {
            Some(because) => Some(Waived {
                because,
                word: row.try_get(12)?,
            }),
            None => None,
        },
    })
}

/// Writes a fee; the first of a patron at a library gives their transfers a number.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, fee: &Fee) -> Result<()> {
    crate::payment::give_reference(conn, fee.patron, fee.library).await?;
    sqlx::query(
        "insert into fee (fee_id, patron_id, library_id, cause, amount_cents, paid_cents, created_at, created_on, settled_at, loan_id, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(fee.id.get())
    .bind(fee.patron.get())
    .bind(fee.library.get())
    .bind(fee.cause.code())
    .bind(fee.amount.cents())
    .bind(fee.paid.cents())
    .bind(fee.created_at.as_second())
    .bind(fee.created_on.to_string())
    .bind(fee.settled_at.map(|at| at.as_second()))
    .bind(fee.loan.map(LoanId::get))
    .bind(fee.note.as_deref())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a patron still owes, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn owed_by(conn: &mut Conn, patron: PatronId) -> Result<Vec<Fee>> {
    let sql = format!(
        "select {COLUMNS} from fee where patron_id = $1 and settled_at is null order by created_at, fee_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(fee).collect()
}

/// What a patron settled since an instant, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn settled_by(conn: &mut Conn, patron: PatronId, since: Timestamp) -> Result<Vec<Fee>> {
    let sql = format!(
        "select {COLUMNS} from fee where patron_id = $1 and settled_at >= $2 order by settled_at desc, fee_id desc limit 50"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(since.as_second())
        .fetch_all(conn)
        .await?;
    rows.iter().map(fee).collect()
}

/// A fee of this patron: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, patron: PatronId, id: FeeId) -> Result<Option<Fee>> {
    let sql = format!("select {COLUMNS} from fee where fee_id = $1 and patron_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(patron.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(fee).transpose()
}

/// Takes an amount of a fee, if nobody took any of it since it was read; with all of it the fee is
/// settled. Says whether it was written: two desks never take the same money.
///
/// # Errors
/// When the database fails.
pub async fn pay(conn: &mut Conn, fee: &Fee, amount: Money, now: Timestamp) -> Result<bool> {
    let paid = fee.paid + amount;
    let done = sqlx::query(
        "update fee set paid_cents = $3, settled_at = $4
         where fee_id = $1 and paid_cents = $2 and settled_at is null",
    )
    .bind(fee.id.get())
    .bind(fee.paid.cents())
    .bind(paid.cents())
    .bind((paid >= fee.amount).then(|| now.as_second()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets what is left of a fee go, under the same condition.
///
/// # Errors
/// When the database fails.
pub async fn waive(conn: &mut Conn, fee: &Fee, waived: &Waived, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update fee set waived_because = $3, waived_word = $4, settled_at = $5
         where fee_id = $1 and paid_cents = $2 and settled_at is null",
    )
    .bind(fee.id.get())
    .bind(fee.paid.cents())
    .bind(waived.because.code())
    .bind(waived.word.as_str())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
