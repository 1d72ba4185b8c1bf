//! What is ticked in results, of an account or of a browser whose visitor has not signed in.

use domain::id::{AccountId, RecordNumber};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, execute_among, insert_rows};
use crate::error::Result;
use crate::record::number;

/// Whose basket it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Somebody who is signed in.
    Account(AccountId),
    /// A browser, by the SHA-256 of its cookie.
    Visitor(String),
}

impl Holder {
    /// The account, or the hash: one of the two.
    fn columns(&self) -> (Option<i64>, Option<&str>) {
        match self {
            Self::Account(id) => (Some(id.get()), None),
            Self::Visitor(hash) => (None, Some(hash)),
        }
    }
}

/// The records that are ticked, in the order in which they were. One that left the catalogue
/// meanwhile does not count, and comes back with it.
///
/// # Errors
/// When the database fails.
pub async fn records(conn: &mut Conn, holder: &Holder) -> Result<Vec<RecordNumber>> {
    let (account, visitor) = holder.columns();
    let rows = sqlx::query(
        "select r.record_number from basket b join basket_record r on r.basket_id = b.basket_id
         join record shown on shown.record_number = r.record_number
         where (b.account_id = $1 or b.visitor_hash = $2) and r.emptied_at is null
           and shown.withdrawn_at is null and shown.hidden_at is null
         order by r.position, r.record_number",
    )
    .bind(account)
    .bind(visitor)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| number(row, 0)).collect()
}

/// Touches a basket, making it if need be; its id. Of two
/// that come at once the second waits here.
///
/// # Errors
/// When the database fails.
pub async fn touch(conn: &mut Conn, holder: &Holder, new_id: i64, now: Timestamp) -> Result<i64> {
    let (account, visitor) = holder.columns();
    let unique = match holder {
        Holder::Account(_) => "account_id",
        Holder::Visitor(_) => "visitor_hash",
    };
    let sql = format!(
        "insert into basket (basket_id, account_id, visitor_hash, changed_at) values ($1, $2, $3, $4)
         on conflict ({unique}) do update set changed_at = excluded.changed_at returning basket_id"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(new_id)
        .bind(account)
        .bind(visitor)
        .bind(now.as_second())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// Ticks records, each with its place in the order; one that is ticked already keeps its own.
///
/// # Errors
/// When the database fails.
pub async fn tick(conn: &mut Conn, basket: i64, records: &[(RecordNumber, i64)]) -> Result<()> {
    let rows = records
        .iter()
        .map(|(record, position)| {
            vec![
                Value::Int(basket),
                Value::Int(i64::from(record.get())),
                Value::Int(*position),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into basket_record (basket_id, record_number, position)",
        "on conflict (basket_id, record_number) do update set emptied_at = null,
         position = case when basket_record.emptied_at is null then basket_record.position else excluded.position end",
        rows,
    )
    .await
}

/// Unticks records.
///
/// # Errors
/// When the database fails.
pub async fn untick(conn: &mut Conn, basket: i64, records: &[RecordNumber]) -> Result<()> {
    execute_among(conn, &[basket.into()], records.iter().copied(), |list| {
        format!("delete from basket_record where basket_id = $1 and record_number in ({list})")
    })
    .await?;
    Ok(())
}

/// Empties a basket, in such a way that it can be taken back; says how many records were in it.
///
/// # Errors
/// When the database fails.
pub async fn empty(conn: &mut Conn, basket: i64, now: Timestamp) -> Result<u64> {
    let emptied =
        sqlx::query("update basket_record set emptied_at = $2 where basket_id = $1 and emptied_at is null")
            .bind(basket)
            .bind(now.as_second())
            .execute(&mut *conn)
            .await?
            .rows_affected();
    if emptied > 0 {
        // What was emptied before can no longer be taken back: there is one undo.
        sqlx::query("delete from basket_record where basket_id = $1 and emptied_at < $2")
            .bind(basket)
            .bind(now.as_second())
            .execute(conn)
            .await?;
    }
    Ok(emptied)
}

/// Brings back what was emptied since an instant; says how many records that is.
///
/// # Errors
/// When the database fails.
pub async fn restore(conn: &mut Conn, basket: i64, since: Timestamp) -> Result<u64> {
    let done =
        sqlx::query("update basket_record set emptied_at = null where basket_id = $1 and emptied_at >= $2")
            .bind(basket)
            .bind(since.as_second())
            .execute(conn)
            .await?;
    Ok(done.rows_affected())
}

/// Touches the basket of a browser, if it has one.
///
/// # Errors
/// When the database fails.
pub async fn touch_of_visitor(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Option<i64>> {
    let row = sqlx::query("update basket set changed_at = $2 where visitor_hash = $1 returning basket_id")
        .bind(hash)
        .bind(now.as_second())
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Forgets a basket with all that is in it.
///
/// # Errors
/// When the database fails.
pub async fn forget(conn: &mut Conn, basket: i64) -> Result<()> {
    for statement in [
        "delete from basket_record where basket_id = $1",
        "delete from basket where basket_id = $1",
    ] {
        sqlx::query(statement).bind(basket).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Erases what was emptied before an instant, and the baskets of browsers that did not come back
/// since another. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, emptied_before: Timestamp, visitors_before: Timestamp) -> Result<u64> {
    let mut gone = sqlx::query("delete from basket_record where emptied_at < $1")
        .bind(emptied_before.as_second())
        .execute(&mut *conn)
        .await?
        .rows_affected();
    let rows = sqlx::query("select basket_id from basket where visitor_hash is not null and changed_at < $1")
        .bind(visitors_before.as_second())
        .fetch_all(&mut *conn)
        .await?;
    for row in &rows {
        let basket: i64 = row.try_get(0)?;
        // Touched first: who comes back at this very moment ticks before or after, not meanwhile.
        let touched =
            sqlx::query("update basket set changed_at = changed_at where basket_id = $1 and changed_at < $2")
                .bind(basket)
                .bind(visitors_before.as_second())
                .execute(&mut *conn)
                .await?;
        if touched.rows_affected() == 1 {
            forget(conn, basket).await?;
            gone += 1;
        }
    }
    Ok(gone)
}
