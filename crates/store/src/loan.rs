//! Loans: what is out, to whom, until when.

use domain::id::{ItemId, LibraryId, LoanId, PatronId};
use domain::loan::{Loan, OpenLoanOfPatron};
use domain::record::{Audience, DocumentType};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};
use crate::read;

const COLUMNS: &str =
    "loan_id, item_id, record_number, patron_id, library_id, lent_at, lent_on, due_on, renewals, returned_at,
    returned_library_id, version";

fn loan(row: &AnyRow) -> Result<Loan> {
    let renewals: i64 = row.try_get(8)?;
    Ok(Loan {
        id: LoanId::new(row.try_get(0)?),
        item: ItemId::new(row.try_get(1)?),
        record: crate::record::number(row, 2)?,
        patron: row.try_get::<Option<i64>, _>(3)?.map(PatronId::new),
        library: LibraryId::new(row.try_get(4)?),
        lent_at: read::instant(row, 5)?,
        lent_on: read::day(row, 6)?,
        due_on: read::day(row, 7)?,
        renewals: u16::try_from(renewals).map_err(|_| Error::unreadable("number of renewals", renewals))?,
        returned_at: read::maybe_instant(row, 9)?,
        returned_library: row.try_get::<Option<i64>, _>(10)?.map(LibraryId::new),
        version: row.try_get(11)?,
    })
}

/// Writes a new loan; it is taken when the copy is out already.
///
/// # Errors
/// When the database fails or the copy is on loan.
pub async fn insert(conn: &mut Conn, loan: &Loan) -> Result<()> {
    sqlx::query(
        "insert into loan (loan_id, item_id, record_number, patron_id, library_id, lent_at, lent_on, due_on, renewals)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(loan.id.get())
    .bind(loan.item.get())
    .bind(i64::from(loan.record.get()))
    .bind(loan.patron.map(PatronId::get))
    .bind(loan.library.get())
    .bind(loan.lent_at.as_second())
    .bind(loan.lent_on.to_string())
    .bind(loan.due_on.to_string())
    .bind(i64::from(loan.renewals))
    .execute(conn)
    .await?;
    Ok(())
}

/// The open loan of a copy.
///
/// # Errors
/// When the database fails.
pub async fn open_of_item(conn: &mut Conn, item: ItemId) -> Result<Option<Loan>> {
    let sql = format!("select {COLUMNS} from loan where item_id = $1 and returned_at is null");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(item.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(loan).transpose()
}

/// The open loans of a patron, the next due first.
///
/// # Errors
/// When the database fails.
pub async fn open_of_patron(conn: &mut Conn, patron: PatronId) -> Result<Vec<Loan>> {
    let sql = format!(
        "select {COLUMNS} from loan where patron_id = $1 and returned_at is null order by due_on, loan_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .fetch_all(conn)
        .await?;
    rows.iter().map(loan).collect()
}

/// A loan, open or not.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: LoanId) -> Result<Option<Loan>> {
    let sql = format!("select {COLUMNS} from loan where loan_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(loan).transpose()
}

/// The open loans that are due on a day, by id, those after `after`.
///
/// # Errors
/// When the database fails.
pub async fn due_on(
    conn: &mut Conn,
    day: jiff::civil::Date,
    after: LoanId,
    limit: i64,
) -> Result<Vec<LoanId>> {
    let rows = sqlx::query(
        "select loan_id from loan where due_on = $1 and returned_at is null and patron_id is not null and loan_id > $2
         order by loan_id limit $3",
    )
    .bind(day.to_string())
    .bind(after.get())
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok(LoanId::new(row.try_get(0)?))).collect()
}

/// Of the open loans that are due on a day, those whose reader is reminded so many days before; by
/// id, those after `after`.
///
/// # Errors
/// When the database fails.
pub async fn due_on_for(
    conn: &mut Conn,
    day: jiff::civil::Date,
    remind_days: u8,
    after: LoanId,
    limit: i64,
) -> Result<Vec<LoanId>> {
    let rows = sqlx::query(
        "select l.loan_id from loan l join patron p on p.patron_id = l.patron_id and p.remind_days = $2
         where l.due_on = $1 and l.returned_at is null and l.loan_id > $3 order by l.loan_id limit $4",
    )
    .bind(day.to_string())
    .bind(i64::from(remind_days))
    .bind(after.get())
    .bind(limit)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok(LoanId::new(row.try_get(0)?))).collect()
}

/// An open loan of this patron: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, patron: PatronId, id: LoanId) -> Result<Option<Loan>> {
    let sql =
        format!("select {COLUMNS} from loan where loan_id = $1 and patron_id = $2 and returned_at is null");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(patron.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(loan).transpose()
}

/// Type and audience of all that a patron has out, for the limits.
///
/// # Errors
/// When the database fails.
pub async fn kinds_of_patron(conn: &mut Conn, patron: PatronId) -> Result<Vec<OpenLoanOfPatron>> {
    let rows = sqlx::query(
        "select r.document_type, r.audience from loan l join record r on r.record_number = l.record_number
         where l.patron_id = $1 and l.returned_at is null",
    )
    .bind(patron.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(OpenLoanOfPatron {
                document_type: read::code(row, 0, "type of document", DocumentType::from_code)?,
                audience: read::maybe_code(row, 1, "audience", Audience::from_code)?,
            })
        })
        .collect()
}

/// Closes a loan; the reader is forgotten unless `keep_patron`. Says whether it was still open.
///
/// # Errors
/// When the database fails.
pub async fn close(
    conn: &mut Conn,
    loan: &Loan,
    at: LibraryId,
    keep_patron: bool,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "update loan set returned_at = $2, returned_library_id = $3, patron_id = case when $4 = 1 then patron_id end,
             version = version + 1
         where loan_id = $1 and returned_at is null",
    )
    .bind(loan.id.get())
    .bind(now.as_second())
    .bind(at.get())
    .bind(i64::from(keep_patron))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lengthens a loan, if nobody changed it since `loan.version` was read. Says whether it was written.
///
/// # Errors
/// When the database fails.
pub async fn renew(conn: &mut Conn, loan: &Loan, due_on: jiff::civil::Date) -> Result<bool> {
    let done = sqlx::query(
        "update loan set due_on = $3, renewals = renewals + 1, version = version + 1
         where loan_id = $1 and version = $2 and returned_at is null",
    )
    .bind(loan.id.get())
    .bind(loan.version)
    .bind(due_on.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The open loans of a library that are due between two days, both included; those due first come first.
///
/// # Errors
/// When the database fails.
pub async fn due_between(
    conn: &mut Conn,
    library: LibraryId,
    first: jiff::civil::Date,
    last: jiff::civil::Date,
) -> Result<Vec<Loan>> {
    let sql = format!(
        "select {COLUMNS} from loan where library_id = $1 and returned_at is null and due_on between $2 and $3
         order by due_on, loan_id"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(library.get())
        .bind(first.to_string())
        .bind(last.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter().map(loan).collect()
}

/// Moves the day on which a loan is due, if nobody changed it since `loan.version` was read. Says
/// whether it was written. It counts as no renewal.
///
/// # Errors
/// When the database fails.
pub async fn move_due_day(conn: &mut Conn, loan: &Loan, due_on: jiff::civil::Date) -> Result<bool> {
    let done = sqlx::query(
        "update loan set due_on = $3, version = version + 1
         where loan_id = $1 and version = $2 and returned_at is null",
    )
    .bind(loan.id.get())
    .bind(loan.version)
    .bind(due_on.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets who had a loan that is over, unless they keep a history or still owe something for it.
///
/// # Errors
/// When the database fails.
pub async fn forget_patron_once_settled(conn: &mut Conn, id: LoanId) -> Result<()> {
    sqlx::query(
        "update loan set patron_id = null where loan_id = $1 and returned_at is not null
         and not exists (select 1 from fee f where f.loan_id = $1 and f.settled_at is null)
         and not exists (select 1 from patron p where p.patron_id = loan.patron_id and p.history_since_at is not null)",
    )
    .bind(id.get())
    .execute(conn)
    .await?;
    Ok(())
}

/// The records of these loans, open or not.
///
/// # Errors
/// When the database fails.
pub async fn records(conn: &mut Conn, ids: &[LoanId]) -> Result<Vec<(LoanId, domain::id::RecordNumber)>> {
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!("select loan_id, record_number from loan where loan_id in ({list})")
    })
    .await?;
    rows.iter()
        .map(|row| Ok((LoanId::new(row.try_get(0)?), crate::record::number(row, 1)?)))
        .collect()
}
