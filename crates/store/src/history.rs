//! The history of a reader's loans: the loans that came back since the reader chose to keep them.
//! Without that choice there is none; a loan kept for a debt only is not a part of it.

use domain::id::{LoanId, PatronId, RecordNumber};
use domain::record::DocumentType;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;

/// A loan that is over, as its reader keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastLoan {
    /// Its id.
    pub loan: LoanId,
    /// Of which record.
    pub record: RecordNumber,
    /// The title of the record, also when it left the catalogue.
    pub title: String,
    /// What it is.
    pub document_type: DocumentType,
    /// On which day it was lent.
    pub lent_on: Date,
    /// When it came back.
    pub returned_at: Timestamp,
}

const KEPT: &str =
    "from loan l join patron p on p.patron_id = l.patron_id and p.history_since_at <= l.returned_at
    join record r on r.record_number = l.record_number where l.patron_id = $1 and l.returned_at is not null";

fn past(row: &AnyRow) -> Result<PastLoan> {
    Ok(PastLoan {
        loan: LoanId::new(row.try_get(0)?),
        record: crate::record::number(row, 1)?,
        title: row.try_get(2)?,
        document_type: read::code(row, 3, "type of document", DocumentType::from_code)?,
        lent_on: read::day(row, 4)?,
        returned_at: read::instant(row, 5)?,
    })
}

/// The loans of a history, the last returned first: `limit` of them after the first `offset`.
///
/// # Errors
/// When the database fails.
pub async fn page(conn: &mut Conn, patron: PatronId, offset: i64, limit: i64) -> Result<Vec<PastLoan>> {
    let sql = format!(
        "select l.loan_id, l.record_number, r.title, r.document_type, l.lent_on, l.returned_at {KEPT}
         order by l.returned_at desc, l.loan_id desc limit $2 offset $3"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(limit)
        .bind(offset)
        .fetch_all(conn)
        .await?;
    rows.iter().map(past).collect()
}

/// How many loans a history has.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Conn, patron: PatronId) -> Result<i64> {
    let sql = format!("select count(*) {KEPT}");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// Whether a loan is in the history of this patron: another's is not.
///
/// # Errors
/// When the database fails.
pub async fn has(conn: &mut Conn, patron: PatronId, loan: LoanId) -> Result<bool> {
    let sql = format!("select 1 {KEPT} and l.loan_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(loan.get())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// Which of these records the reader had in some edition, as far as the history knows: one query
/// for a page of results.
///
/// # Errors
/// When the database fails.
pub async fn among(conn: &mut Conn, patron: PatronId, numbers: &[RecordNumber]) -> Result<Vec<RecordNumber>> {
    let rows = rows_among(conn, &[patron.get().into()], numbers.iter().copied(), |list| {
        format!(
            "select distinct shown.record_number from loan l
             join patron p on p.patron_id = l.patron_id and p.history_since_at <= l.returned_at
             join record had on had.record_number = l.record_number
             join record shown on shown.work_id = had.work_id
             where l.patron_id = $1 and l.returned_at is not null and shown.record_number in ({list})"
        )
    })
    .await?;
    rows.iter().map(|row| crate::record::number(row, 0)).collect()
}

/// Begins the history. One that has begun stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn begin(conn: &mut Conn, patron: PatronId, now: Timestamp) -> Result<()> {
    sqlx::query(
        "update patron set history_since_at = $2 where patron_id = $1 and history_since_at is null and deleted_at is null",
    )
    .bind(patron.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends the history: nothing more is kept.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Conn, patron: PatronId) -> Result<()> {
    sqlx::query("update patron set history_since_at = null where patron_id = $1")
        .bind(patron.get())
        .execute(conn)
        .await?;
    Ok(())
}
