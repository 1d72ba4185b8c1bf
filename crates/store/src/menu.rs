//! What the account menu counts beside its entries, in one statement: it stands on every page.

use domain::id::{AccountId, PatronId};
use jiff::civil::Date;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// How much there is behind each entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open loans and open holds.
    pub loans_and_holds: i64,
    /// Lists.
    pub lists: i64,
    /// Saved searches.
    pub searches: i64,
    /// Alerts that live.
    pub alerts: i64,
    /// Recommendations, published or not.
    pub recommendations: i64,
    /// Comments, published or not.
    pub comments: i64,
    /// Registrations for what is not over.
    pub registrations: i64,
    /// Fees that are not settled.
    pub fees: i64,
}

/// What an account and its own patron have; an account without a card has neither loans nor fees.
///
/// # Errors
/// When the database fails.
pub async fn counts(
    conn: &mut Conn,
    account: AccountId,
    patron: Option<PatronId>,
    today: Date,
) -> Result<Counts> {
    let row = sqlx::query(
        "select
           (select count(*) from loan where patron_id = $2 and returned_at is null)
             + (select count(*) from hold where patron_id = $2
                  and state in ('requested', 'queued', 'allotted', 'in_transit', 'ready')),
           (select count(*) from list where account_id = $1 and deleted_at is null),
           (select count(*) from saved_search where account_id = $1 and deleted_at is null),
           (select count(*) from alert a join saved_search s on s.saved_search_id = a.saved_search_id
             where a.account_id = $1 and a.ended_at is null
               and (s.deleted_at is null or s.account_id <> a.account_id)),
           (select count(*) from contribution
             where account_id = $1 and kind = 'recommendation' and deleted_at is null),
           (select count(*) from contribution
             where account_id = $1 and kind = 'comment' and deleted_at is null),
           (select count(*) from registration r join event e on e.event_id = r.event_id
             where r.patron_id = $2 and r.state in ('requested', 'confirmed', 'waiting', 'offered')
               and e.ends_local >= $3),
           (select count(*) from fee where patron_id = $2 and settled_at is null)",
    )
    .bind(account.get())
    .bind(patron.map_or(0, PatronId::get))
    .bind(today.to_string())
    .fetch_one(conn)
    .await?;
    Ok(Counts {
        loans_and_holds: row.try_get(0)?,
        lists: row.try_get(1)?,
        searches: row.try_get(2)?,
        alerts: row.try_get(3)?,
        recommendations: row.try_get(4)?,
        comments: row.try_get(5)?,
        registrations: row.try_get(6)?,
        fees: row.try_get(7)?,
    })
}
