//! Erasures: what a person asked to forget stays forgotten, also when an older backup is restored.

use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::read;

/// What was erased, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// `patron`, `account` or `preregistration`; `history`, of a patron; `loan`, one of a history.
    pub noun: String,
    /// Its id.
    pub id: i64,
    /// When.
    pub erased_at: Timestamp,
}

/// What is rubbed out of a row that stays, since others point to it; and what goes with it.
pub(crate) type Erasure = (&'static str, &'static [&'static str]);

/// Of a patron.
pub(crate) const PATRON: Erasure = (
    "update patron set family_name = '', given_name = '', name_key = '', birth_on = null, email = null, email_key = null, phone = null,
         street = null, postcode = null, city = null, history_since_at = null, deleted_at = $2 where patron_id = $1",
    &[
        "delete from card where patron_id = $1",
        "delete from patron_activity where patron_id = $1",
        "delete from block where patron_id = $1",
        "delete from mail where patron_id = $1",
        "delete from staff_message where patron_id = $1",
        "delete from mail_refusal where patron_id = $1",
        "delete from payment_reference where patron_id = $1",
        "delete from account_patron where patron_id = $1",
        "delete from address_change where patron_id = $1",
        "delete from preregistration_person where patron_id = $1",
        "update loan set patron_id = null where patron_id = $1 and returned_at is not null",
        "update item set last_patron_id = null where last_patron_id = $1",
        "update hold set note = null where patron_id = $1",
        "update fee set note = null, waived_word = '' where patron_id = $1",
        // What others read stays, without a name; what nobody read yet goes.
        "delete from contribution_report where contribution_id in
            (select contribution_id from contribution where patron_id = $1 and state <> 'published')",
        "delete from contribution where patron_id = $1 and state <> 'published'",
        "update contribution set signature = '', note = null where patron_id = $1",
        "delete from suggestion_asker where patron_id = $1",
        // The seats are counted for a while, the words are not kept.
        "delete from registration_child where registration_id in
            (select registration_id from registration where patron_id = $1)",
        "delete from registration_link where registration_id in
            (select registration_id from registration where patron_id = $1)",
        "update registration set phone = '', note = '', answer = '' where patron_id = $1",
    ],
);

/// Of an account.
pub(crate) const ACCOUNT: Erasure = (
    "update account set identifier = null, identifier_key = null, password_hash = '', display_name = '',
         closed_at = $2 where account_id = $1",
    &[
        "delete from session where account_id = $1",
        "delete from known_device where account_id = $1",
        "delete from one_time_link where account_id = $1",
        "delete from recovery_code where account_id = $1",
        "delete from second_factor where account_id = $1",
        "delete from passkey where account_id = $1",
        "delete from calendar_feed where account_id = $1",
        "delete from account_patron where account_id = $1",
        "delete from staff_role where account_id = $1",
        "delete from address_change where account_id = $1",
        "delete from idempotency where account_id = $1",
        "update preregistration set account_id = null where account_id = $1",
        "delete from alert where account_id = $1 or saved_search_id in
             (select saved_search_id from saved_search where account_id = $1)",
        "delete from saved_search where account_id = $1",
        "delete from contribution_report where account_id = $1 or contribution_id in
            (select contribution_id from contribution where account_id = $1 and state <> 'published')",
        "delete from contribution where account_id = $1 and state <> 'published'",
        "update contribution set signature = '', note = null where account_id = $1",
        "delete from suggestion_asker where account_id = $1",
        "delete from basket_record where basket_id in (select basket_id from basket where account_id = $1)",
        "delete from basket where account_id = $1",
        "delete from list_record where list_id in (select list_id from list where account_id = $1)",
        "delete from list where account_id = $1",
        "delete from mail where account_id = $1",
    ],
);

/// Of a pre-registration; one restored from before is not completed any more.
pub(crate) const PREREGISTRATION: Erasure = (
    "update preregistration set ended_at = coalesce(ended_at, $2),
         state = case when state in ('requested', 'to_complete') then 'expired' else state end
     where preregistration_id = $1",
    crate::preregistration::FORGET,
);

/// Of a history. What came back after the erasure is kept: the reader may have chosen so since. The
/// audit would still tell who renewed it.
const HISTORY: Erasure = (
    "update audit set actor = 'reader' where noun = 'loan' and verb = 'loan.renew' and id in
         (select loan_id from loan where patron_id = $1 and returned_at <= $2)",
    &["update loan set patron_id = null where patron_id = $1 and returned_at <= $2"],
);

/// Of one loan of a history.
const LOAN: Erasure = (
    "update loan set patron_id = null where loan_id = $1 and returned_at <= $2",
    &["update audit set actor = 'reader' where noun = 'loan' and verb = 'loan.renew' and id = $1"],
);

/// Erases what is personal about a patron, an account or a pre-registration, or what a reader had,
/// and notes it.
///
/// # Errors
/// When the database fails.
pub async fn erase(conn: &mut Conn, tombstone: &Tombstone) -> Result<()> {
    let (rubbed_out, gone) = match tombstone.noun.as_str() {
        "patron" => PATRON,
        "account" => ACCOUNT,
        "preregistration" => PREREGISTRATION,
        "history" => HISTORY,
        "loan" => LOAN,
        noun => return Err(Error::unreadable("erasure of", noun)),
    };
    sqlx::query(rubbed_out)
        .bind(tombstone.id)
        .bind(tombstone.erased_at.as_second())
        .execute(&mut *conn)
        .await?;
    for statement in gone {
        let mut query = sqlx::query(*statement).bind(tombstone.id);
        if statement.contains("$2") {
            query = query.bind(tombstone.erased_at.as_second());
        }
        query.execute(&mut *conn).await?;
    }
    sqlx::query(
        "insert into tombstone (noun, id, erased_at) values ($1, $2, $3)
         on conflict (noun, id) do update set erased_at = excluded.erased_at where tombstone.erased_at < excluded.erased_at",
    )
    .bind(tombstone.noun.as_str())
    .bind(tombstone.id)
    .bind(tombstone.erased_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// All erasures, in the order in which they were asked.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Vec<Tombstone>> {
    let rows = sqlx::query("select noun, id, erased_at from tombstone order by erased_at, noun, id")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Tombstone {
                noun: row.try_get(0)?,
                id: row.try_get(1)?,
                erased_at: read::instant(row, 2)?,
            })
        })
        .collect()
}

/// After a restore: erases again what the backup knows to be erased, and what was since. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn erase_again(conn: &mut Conn, since: &[Tombstone]) -> Result<usize> {
    let mut tombstones = all(&mut *conn).await?;
    tombstones.extend(
        since
            .iter()
            .filter(|one| !tombstones.contains(one))
            .cloned()
            .collect::<Vec<_>>(),
    );
    for tombstone in &tombstones {
        erase(&mut *conn, tombstone).await?;
    }
    Ok(tombstones.len())
}
