//! How libraries take what is owed to them, and the numbers by which transfers are known.

use std::collections::HashMap;

use domain::id::{LibraryId, PatronId};
use domain::payment::{Payment, Transfer};
use sqlx::Row;

use crate::db::Conn;
use crate::error::{Error, Result};

/// Says how a library takes money.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, payment: &Payment) -> Result<()> {
    let transfer = payment.transfer.as_ref();
    sqlx::query(
        "insert into payment (library_id, takes_cash, takes_card, iban, beneficiary) values ($1, $2, $3, $4, $5)
         on conflict (library_id) do update set takes_cash = excluded.takes_cash, takes_card = excluded.takes_card,
             iban = excluded.iban, beneficiary = excluded.beneficiary",
    )
    .bind(payment.library.get())
    .bind(i64::from(payment.takes_cash))
    .bind(i64::from(payment.takes_card))
    .bind(transfer.map(|transfer| transfer.iban.plain()))
    .bind(transfer.map_or("", |transfer| &transfer.beneficiary))
    .execute(conn)
    .await?;
    Ok(())
}

/// How each library takes money that said so.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<HashMap<LibraryId, Payment>> {
    let rows = sqlx::query("select library_id, takes_cash, takes_card, iban, beneficiary from payment")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let library = LibraryId::new(row.try_get(0)?);
            let transfer = match row.try_get::<Option<String>, _>(3)? {
                None => None,
                Some(iban) => Some(Transfer {
                    iban: iban.parse().map_err(|_| Error::unreadable("IBAN", iban))?,
                    beneficiary: row.try_get(4)?,
                }),
            };
            let payment = Payment {
                library,
                takes_cash: row.try_get::<i64, _>(1)? != 0,
                takes_card: row.try_get::<i64, _>(2)? != 0,
                transfer,
            };
            Ok((library, payment))
        })
        .collect()
}

/// Gives the transfers of a patron to a library their number, once and for all: with the first debt.
///
/// # Errors
/// When the database fails.
pub(crate) async fn give_reference(conn: &mut Conn, patron: PatronId, library: LibraryId) -> Result<()> {
    let known = sqlx::query("select 1 from payment_reference where patron_id = $1 and library_id = $2")
        .bind(patron.get())
        .bind(library.get())
        .fetch_optional(&mut *conn)
        .await?;
    if known.is_some() {
        return Ok(());
    }
    let row = sqlx::query(
        "insert into payment_reference_counter (counter, last) values (1, 1)
         on conflict (counter) do update set last = payment_reference_counter.last + 1 returning last",
    )
    .fetch_one(&mut *conn)
    .await?;
    // Somebody may have been faster: their number stands, and this one is never used.
    sqlx::query(
        "insert into payment_reference (reference_number, patron_id, library_id) values ($1, $2, $3)
         on conflict (patron_id, library_id) do nothing",
    )
    .bind(row.try_get::<i64, _>(0)?)
    .bind(patron.get())
    .bind(library.get())
    .execute(conn)
    .await?;
    Ok(())
}

/// The numbers of a patron's transfers, by library.
///
/// # Errors
/// When the database fails.
pub async fn references(conn: &mut Conn, patron: PatronId) -> Result<HashMap<LibraryId, u64>> {
    let rows = sqlx::query("select library_id, reference_number from payment_reference where patron_id = $1")
        .bind(patron.get())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            let number: i64 = row.try_get(1)?;
            let number =
                u64::try_from(number).map_err(|_| Error::unreadable("reference of a payment", number))?;
            Ok((LibraryId::new(row.try_get(0)?), number))
        })
        .collect()
}
