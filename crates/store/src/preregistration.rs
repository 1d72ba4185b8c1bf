//! Pre-registrations: written once for a form, verified once by a link, completed once by a librarian.

use std::collections::BTreeMap;

use domain::id::{AccountId, LibraryId, PatronId, PreregistrationId};
use domain::language::Language;
use domain::library::Address;
use domain::preregistration::{Candidate, PreregistrationState};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::{Conn, rows_among};
use crate::error::Result;
use crate::read;

mod queue;

pub use queue::{Asked, count_waiting, expired, expiring, namesakes, waiting};

/// A pre-registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preregistration {
    /// Its id.
    pub id: PreregistrationId,
    /// What is said at the desk.
    pub code: String,
    /// Where it stands.
    pub state: PreregistrationState,
    /// The address for mail.
    pub email: String,
    /// The phone.
    pub phone: String,
    /// Where they live.
    pub address: Address,
    /// The language of pages and mails.
    pub language: Language,
    /// Their library.
    pub home_library: LibraryId,
    /// The temporary sign-in.
    pub account: Option<AccountId>,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When the address was verified.
    pub verified_at: Option<Timestamp>,
    /// Last day on which it can be completed.
    pub expires_on: Date,
    /// How often it changed.
    pub version: i64,
}

/// Someone of a pre-registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registrant {
    /// The number in the form.
    pub id: i64,
    /// 0 is who asked; then the children.
    pub place: i64,
    /// Who.
    pub who: Candidate,
    /// The reader that it became.
    pub patron: Option<PatronId>,
}

/// What is written when somebody asks.
#[derive(Clone, Debug)]
pub struct NewPreregistration<'a> {
    /// Its id.
    pub id: PreregistrationId,
    /// What is said at the desk.
    pub code: &'a str,
    /// The key of the form.
    pub form_key: &'a str,
    /// The address for mail.
    pub email: &'a str,
    /// The phone.
    pub phone: &'a str,
    /// Where they live.
    pub address: &'a Address,
    /// The language of pages and mails.
    pub language: Language,
    /// Their library.
    pub home_library: LibraryId,
    /// Last day on which it can be verified.
    pub expires_on: Date,
    /// Who asks, then the children, each with an id.
    pub people: &'a [(i64, Candidate)],
}

const COLUMNS: &str =
    "p.preregistration_id, p.code, p.state, p.email, p.phone, p.street, p.postcode, p.city, p.language,
    p.home_library_id, p.account_id, p.requested_at, p.verified_at, p.expires_on, p.version";

fn preregistration(row: &AnyRow) -> Result<Preregistration> {
    Ok(Preregistration {
        id: PreregistrationId::new(row.try_get(0)?),
        code: row.try_get(1)?,
        state: read::code(
            row,
            2,
            "state of a pre-registration",
            PreregistrationState::from_code,
        )?,
        email: row.try_get(3)?,
        phone: row.try_get(4)?,
        address: Address {
            street: row.try_get(5)?,
            postcode: row.try_get(6)?,
            city: row.try_get(7)?,
        },
        language: read::code(row, 8, "language", Language::from_code)?,
        home_library: LibraryId::new(row.try_get(9)?),
        account: row.try_get::<Option<i64>, _>(10)?.map(AccountId::new),
        requested_at: read::instant(row, 11)?,
        verified_at: read::maybe_instant(row, 12)?,
        expires_on: read::day(row, 13)?,
        version: row.try_get(14)?,
    })
}

/// Writes what was asked; the same form sent again writes nothing, and says so.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &NewPreregistration<'_>, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "insert into preregistration (preregistration_id, code, form_key, state, email, phone, street, postcode, city,
             language, home_library_id, requested_at, expires_on)
         values ($1, $2, $3, 'requested', $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (form_key) do nothing",
    )
    .bind(new.id.get())
    .bind(new.code)
    .bind(new.form_key)
    .bind(new.email)
    .bind(new.phone)
    .bind(new.address.street.as_str())
    .bind(new.address.postcode.as_str())
    .bind(new.address.city.as_str())
    .bind(new.language.code())
    .bind(new.home_library.get())
    .bind(now.as_second())
    .bind(new.expires_on.to_string())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    for (place, (id, who)) in (0_i64..).zip(new.people) {
        sqlx::query(
            "insert into preregistration_person (preregistration_person_id, preregistration_id, place, family_name,
                 given_name, name_key, birth_on)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(*id)
        .bind(new.id.get())
        .bind(place)
        .bind(who.family_name.as_str())
        .bind(who.given_name.as_str())
        .bind(who.name_key())
        .bind(who.birth_on.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(true)
}

/// Whether a form was sent already.
///
/// # Errors
/// When the database fails.
pub async fn was_sent(conn: &mut Conn, form_key: &str) -> Result<bool> {
    let row = sqlx::query("select 1 from preregistration where form_key = $1")
        .bind(form_key)
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// A pre-registration.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: PreregistrationId) -> Result<Option<Preregistration>> {
    one(conn, "p.preregistration_id = $1", id.get()).await
}

/// The pre-registration through which an account began, while it waits to be completed.
///
/// # Errors
/// When the database fails.
pub async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Option<Preregistration>> {
    one(
        conn,
        "p.account_id = $1 and p.state = 'to_complete'",
        account.get(),
    )
    .await
}

/// The pre-registration of a code, in the form that `domain::spoken_code::key` gives.
///
/// # Errors
/// When the database fails.
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from preregistration p where replace(p.code, '-', '') = $1"
    ));
    let row = sqlx::query(sql).bind(code).fetch_optional(conn).await?;
    row.as_ref().map(preregistration).transpose()
}

async fn one(conn: &mut Conn, what: &str, id: i64) -> Result<Option<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!("select {COLUMNS} from preregistration p where {what}"));
    let row = sqlx::query(sql).bind(id).fetch_optional(conn).await?;
    row.as_ref().map(preregistration).transpose()
}

/// The people of a pre-registration, who asked first.
///
/// # Errors
/// When the database fails.
pub async fn people(conn: &mut Conn, id: PreregistrationId) -> Result<Vec<Registrant>> {
    let mut people = people_of_many(conn, &[id]).await?;
    Ok(people.remove(&id).unwrap_or_default())
}

/// The people of these pre-registrations, who asked first.
///
/// # Errors
/// When the database fails.
pub async fn people_of_many(
    conn: &mut Conn,
    ids: &[PreregistrationId],
) -> Result<BTreeMap<PreregistrationId, Vec<Registrant>>> {
    let mut people: BTreeMap<PreregistrationId, Vec<Registrant>> = BTreeMap::new();
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select preregistration_person_id, place, family_name, given_name, birth_on, patron_id,
                 preregistration_id
             from preregistration_person where preregistration_id in ({list})
             order by preregistration_id, place"
        )
    })
    .await?;
    for row in rows {
        let of = PreregistrationId::new(row.try_get(6)?);
        people.entry(of).or_default().push(Registrant {
            id: row.try_get(0)?,
            place: row.try_get(1)?,
            who: Candidate {
                family_name: row.try_get(2)?,
                given_name: row.try_get(3)?,
                birth_on: read::day(&row, 4)?,
            },
            patron: row.try_get::<Option<i64>, _>(5)?.map(PatronId::new),
        });
    }
    Ok(people)
}

/// Makes a link verify the address, in place of the one before.
///
/// # Errors
/// When the database fails.
pub async fn set_link(
    conn: &mut Conn,
    id: PreregistrationId,
    token_hash: &str,
    expires_at: Timestamp,
) -> Result<()> {
    sqlx::query(
        "update preregistration set token_hash = $2, token_expires_at = $3
         where preregistration_id = $1 and state = 'requested'",
    )
    .bind(id.get())
    .bind(token_hash)
    .bind(expires_at.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// What a link verifies, if it still can: for showing the page.
///
/// # Errors
/// When the database fails.
pub async fn by_link(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<Option<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from preregistration p
         where p.token_hash = $1 and p.token_expires_at > $2 and p.state = 'requested'"
    ));
    let row = sqlx::query(sql)
        .bind(token_hash)
        .bind(now.as_second())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(preregistration).transpose()
}

/// Uses the link: whoever else asks at the same instant, the address is verified once. Says whether
/// it was by this one.
///
/// # Errors
/// When the database fails.
pub async fn verify(
    conn: &mut Conn,
    token_hash: &str,
    expires_on: Date,
    now: Timestamp,
) -> Result<Option<PreregistrationId>> {
    let row = sqlx::query(
        "update preregistration set state = 'to_complete', verified_at = $2, expires_on = $3, token_hash = null,
             token_expires_at = null, version = version + 1
         where token_hash = $1 and token_expires_at > $2 and state = 'requested' returning preregistration_id",
    )
    .bind(token_hash)
    .bind(now.as_second())
    .bind(expires_on.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(PreregistrationId::new(row.try_get(0)?)))
        .transpose()
}

/// Notes the temporary sign-in.
///
/// # Errors
/// When the database fails.
pub async fn set_account(conn: &mut Conn, id: PreregistrationId, account: AccountId) -> Result<()> {
    sqlx::query("update preregistration set account_id = $2 where preregistration_id = $1")
        .bind(id.get())
        .bind(account.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes the reader that somebody became.
///
/// # Errors
/// When the database fails.
pub async fn set_patron(conn: &mut Conn, registrant: i64, patron: PatronId) -> Result<()> {
    sqlx::query("update preregistration_person set patron_id = $2 where preregistration_person_id = $1")
        .bind(registrant)
        .bind(patron.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends one that waits, if nobody did since its version was read; says whether this one did.
///
/// # Errors
/// When the database fails.
pub async fn end(
    conn: &mut Conn,
    id: PreregistrationId,
    version: i64,
    state: PreregistrationState,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "update preregistration set state = $3, reason = $4, ended_at = $5, version = version + 1
         where preregistration_id = $1 and version = $2 and state in ('requested', 'to_complete')",
    )
    .bind(id.get())
    .bind(version)
    .bind(state.code())
    .bind(reason)
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that those who asked were told that little time is left; says whether they were not before.
///
/// # Errors
/// When the database fails.
pub async fn warned(conn: &mut Conn, id: PreregistrationId, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update preregistration set warned_at = $2
         where preregistration_id = $1 and warned_at is null and state = 'to_complete'",
    )
    .bind(id.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets what is personal in one that ended: the readers that it became have it.
///
/// # Errors
/// When the database fails.
pub async fn forget(conn: &mut Conn, id: PreregistrationId) -> Result<()> {
    for statement in FORGET {
        sqlx::query(*statement).bind(id.get()).execute(&mut *conn).await?;
    }
    Ok(())
}

/// What forgetting one takes.
pub(crate) const FORGET: &[&str] = &[
    "delete from preregistration_person where preregistration_id = $1",
    "update preregistration set email = '', phone = '', street = '', postcode = '', city = '', account_id = null,
         token_hash = null, token_expires_at = null where preregistration_id = $1",
];
