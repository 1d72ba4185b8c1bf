//! Fees: what is owed.

use domain::fee::{Fee, FeeCause};
use domain::id::{FeeId, LibraryId, LoanId, PatronId};
use domain::money::Money;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// Writes a fee.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, fee: &Fee) -> Result<()> {
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
    let rows = sqlx::query(
        "select fee_id, patron_id, library_id, cause, amount_cents, paid_cents, created_at, created_on, settled_at, loan_id, note
         from fee where patron_id = $1 and settled_at is null order by created_at, fee_id",
    )
    .bind(patron.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
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
            })
        })
        .collect()
}
