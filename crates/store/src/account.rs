//! Accounts: sign-ins, whom they may act for, and the failures that slow guessing down.

use std::collections::HashMap;

use domain::id::{AccountId, LibraryId, PatronId};
use domain::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::dialect::Dialect;
use crate::error::Result;
use crate::read;

/// A sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The identifier chosen by the reader, as typed.
    pub identifier: Option<String>,
    /// Argon2id, in PHC form.
    pub password_hash: String,
    /// Language of pages and mails.
    pub language: Language,
    /// What the portal calls the person.
    pub display_name: String,
    /// The library whose page comes after sign-in.
    pub home_library: Option<LibraryId>,
    /// The patron who signs in; none for staff without a card.
    pub patron: Option<PatronId>,
}

/// An account to write.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// Its id.
    pub id: AccountId,
    /// As typed, and its key by `domain::account`.
    pub identifier: Option<(&'a str, &'a str)>,
    /// Argon2id, in PHC form.
    pub password_hash: &'a str,
    /// Language of pages and mails.
    pub language: Language,
    /// What the portal calls the person.
    pub display_name: &'a str,
    /// The library whose page comes after sign-in.
    pub home_library: Option<LibraryId>,
}

const COLUMNS: &str =
    "a.account_id, a.identifier, a.password_hash, a.language, a.display_name, a.home_library_id,
    (select p.patron_id from account_patron p where p.account_id = a.account_id and p.role = 'self' limit 1)";

fn account(row: &AnyRow) -> Result<Account> {
    Ok(Account {
        id: AccountId::new(row.try_get(0)?),
        identifier: row.try_get(1)?,
        password_hash: row.try_get(2)?,
        language: read::code(row, 3, "language", Language::from_code)?,
        display_name: row.try_get(4)?,
        home_library: row.try_get::<Option<i64>, _>(5)?.map(LibraryId::new),
        patron: row.try_get::<Option<i64>, _>(6)?.map(PatronId::new),
    })
}

/// The open accounts that a typed name can mean: one by identifier, or those whose card has this
/// number (two ILSes may have given the same).
///
/// # Errors
/// When the database fails.
pub async fn by_name(conn: &mut Conn, identifier_key: &str, card_number: &str) -> Result<Vec<Account>> {
    let sql = AssertSqlSafe(format!(
        "select {COLUMNS} from account a where a.closed_at is null and a.identifier_key = $1
         union
         select {COLUMNS} from account a
           join account_patron p on p.account_id = a.account_id and p.role = 'self'
           join card c on c.patron_id = p.patron_id and c.state <> 'replaced'
         where a.closed_at is null and c.number = $2"
    ));
    let rows = sqlx::query(sql)
        .bind(identifier_key)
        .bind(card_number)
        .fetch_all(conn)
        .await?;
    rows.iter().map(account).collect()
}

/// An open account.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    let sql = AssertSqlSafe(format!(
        "select {COLUMNS} from account a where a.account_id = $1 and a.closed_at is null"
    ));
    let row = sqlx::query(sql).bind(id.get()).fetch_optional(conn).await?;
    row.as_ref().map(account).transpose()
}

/// The account through which a patron signs in.
///
/// # Errors
/// When the database fails.
pub async fn of_patron(conn: &mut Conn, patron: PatronId) -> Result<Option<Account>> {
    let sql = AssertSqlSafe(format!(
        "select {COLUMNS} from account a join account_patron s on s.account_id = a.account_id
         where s.patron_id = $1 and s.role = 'self' and a.closed_at is null"
    ));
    let row = sqlx::query(sql).bind(patron.get()).fetch_optional(conn).await?;
    row.as_ref().map(account).transpose()
}

/// Writes a new account.
///
/// # Errors
/// When the database fails or the identifier is taken.
pub async fn insert(conn: &mut Conn, new: &NewAccount<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into account (account_id, identifier, identifier_key, password_hash, sessions_valid_from_at, language,
             display_name, home_library_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $5)",
    )
    .bind(new.id.get())
    .bind(new.identifier.map(|(typed, _)| typed))
    .bind(new.identifier.map(|(_, key)| key))
    .bind(new.password_hash)
    .bind(now.as_second())
    .bind(new.language.code())
    .bind(new.display_name)
    .bind(new.home_library.map(LibraryId::get))
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets an account act for a patron. `role` is `self` or `guardian`, `visibility` `all` or `due_dates`.
///
/// # Errors
/// When the database fails.
pub async fn link(
    conn: &mut Conn,
    account: AccountId,
    patron: PatronId,
    role: &str,
    visibility: &str,
) -> Result<()> {
    sqlx::query(
        "insert into account_patron (account_id, patron_id, role, visibility) values ($1, $2, $3, $4)
         on conflict (account_id, patron_id) do update set role = excluded.role, visibility = excluded.visibility",
    )
    .bind(account.get())
    .bind(patron.get())
    .bind(role)
    .bind(visibility)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes the password and ends every session begun before.
///
/// # Errors
/// When the database fails.
pub async fn set_password(conn: &mut Conn, id: AccountId, hash: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "update account set password_hash = $2, sessions_valid_from_at = $3, version = version + 1 where account_id = $1",
    )
    .bind(id.get())
    .bind(hash)
    .bind(now.as_second())
    .execute(&mut *conn)
    .await?;
    crate::session::end_all(conn, id).await
}

/// Another identifier.
///
/// # Errors
/// When the database fails or it is somebody's already.
pub async fn set_identifier(conn: &mut Conn, id: AccountId, typed: &str, key: &str) -> Result<()> {
    sqlx::query(
        "update account set identifier = $2, identifier_key = $3, version = version + 1 where account_id = $1",
    )
    .bind(id.get())
    .bind(typed)
    .bind(key)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes the language in which mails are written.
///
/// # Errors
/// When the database fails.
pub async fn set_language(conn: &mut Conn, id: AccountId, language: Language) -> Result<()> {
    sqlx::query("update account set language = $2, version = version + 1 where account_id = $1")
        .bind(id.get())
        .bind(language.code())
        .execute(conn)
        .await?;
    Ok(())
}

/// Failures counted for a typed name: how many on which day, and when the last was.
///
/// # Errors
/// When the database fails.
pub async fn failures(conn: &mut Conn, name_hash: &str) -> Result<Option<(i64, Date, Timestamp)>> {
    let row =
        sqlx::query("select failures, counted_on, last_failed_at from sign_in_failure where name_hash = $1")
            .bind(name_hash)
            .fetch_optional(conn)
            .await?;
    row.map(|row| Ok((row.try_get(0)?, read::day(&row, 1)?, read::instant(&row, 2)?)))
        .transpose()
}

/// Counts a failure; a new day counts from one.
///
/// # Errors
/// When the database fails.
pub async fn count_failure(conn: &mut Conn, name_hash: &str, today: Date, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into sign_in_failure (name_hash, failures, counted_on, last_failed_at) values ($1, 1, $2, $3)
         on conflict (name_hash) do update set
             failures = case when sign_in_failure.counted_on = excluded.counted_on
                             then sign_in_failure.failures + 1 else 1 end,
             counted_on = excluded.counted_on, last_failed_at = excluded.last_failed_at",
    )
    .bind(name_hash)
    .bind(today.to_string())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets the failures of a name after a success.
///
/// # Errors
/// When the database fails.
pub async fn clear_failures(conn: &mut Conn, name_hash: &str) -> Result<()> {
    sqlx::query("delete from sign_in_failure where name_hash = $1")
        .bind(name_hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that a secret failed on a name, and says on how many names it was tried since `since`.
///
/// # Errors
/// When the database fails.
pub async fn count_secret(
    conn: &mut Conn,
    secret_hash: &str,
    name_hash: &str,
    since: Timestamp,
    now: Timestamp,
) -> Result<i64> {
    sqlx::query("delete from sign_in_secret where tried_at < $1")
        .bind(since.as_second())
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "insert into sign_in_secret (secret_hash, name_hash, tried_at) values ($1, $2, $3)
         on conflict (secret_hash, name_hash) do update set tried_at = excluded.tried_at",
    )
    .bind(secret_hash)
    .bind(name_hash)
    .bind(now.as_second())
    .execute(&mut *conn)
    .await?;
    secret_count(conn, secret_hash, since).await
}

/// On how many names a secret failed since `since`.
///
/// # Errors
/// When the database fails.
pub async fn secret_count(conn: &mut Conn, secret_hash: &str, since: Timestamp) -> Result<i64> {
    let row = sqlx::query("select count(*) from sign_in_secret where secret_hash = $1 and tried_at >= $2")
        .bind(secret_hash)
        .bind(since.as_second())
        .fetch_one(conn)
        .await?;
    Ok(row.try_get(0)?)
}

/// Whether this browser has signed in to this account before.
///
/// # Errors
/// When the database fails.
pub async fn knows_device(conn: &mut Conn, account: AccountId, device_hash: &str) -> Result<bool> {
    let row = sqlx::query("select 1 from known_device where device_hash = $1 and account_id = $2")
        .bind(device_hash)
        .bind(account.get())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// Remembers the browser.
///
/// # Errors
/// When the database fails.
pub async fn remember_device(
    conn: &mut Conn,
    account: AccountId,
    device_hash: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "insert into known_device (device_hash, account_id, seen_at) values ($1, $2, $3)
         on conflict (device_hash, account_id) do update set seen_at = excluded.seen_at",
    )
    .bind(device_hash)
    .bind(account.get())
    .bind(now.as_second())
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a role; without a library it holds for the whole network.
///
/// # Errors
/// When the database fails.
pub async fn give_role(
    conn: &mut Conn,
    id: i64,
    account: AccountId,
    role: &str,
    library: Option<LibraryId>,
) -> Result<bool> {
    let done = sqlx::query(
        "insert into staff_role (staff_role_id, account_id, role, library_id) values ($1, $2, $3, $4)
         on conflict do nothing",
    )
    .bind(id)
    .bind(account.get())
    .bind(role)
    .bind(library.map(LibraryId::get))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The roles of an account: name, and the library unless it is the whole network.
///
/// # Errors
/// When the database fails.
pub async fn roles(conn: &mut Conn, account: AccountId) -> Result<Vec<(String, Option<LibraryId>)>> {
    let rows =
        sqlx::query("select role, library_id from staff_role where account_id = $1 order by staff_role_id")
            .bind(account.get())
            .fetch_all(conn)
            .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.try_get(0)?,
                row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
            ))
        })
        .collect()
}

/// Takes a role away; says whether there was one. It counts at the next request: rights are read with
/// each.
///
/// # Errors
/// When the database fails.
pub async fn take_role(
    conn: &mut Conn,
    account: AccountId,
    role: &str,
    library: Option<LibraryId>,
) -> Result<bool> {
    let done = sqlx::query(
        "delete from staff_role where account_id = $1 and role = $2 and coalesce(library_id, 0) = $3",
    )
    .bind(account.get())
    .bind(role)
    .bind(library.map_or(0, LibraryId::get))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A role of somebody who works with the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// The sign-in.
    pub account: AccountId,
    /// The name to sign in with.
    pub identifier: String,
    /// How they are called on pages.
    pub display_name: String,
    /// The code of the role.
    pub role: String,
    /// Where; none is everywhere.
    pub library: Option<LibraryId>,
    /// Whether a second factor is asked of them.
    pub has_second_factor: bool,
    /// Whether the sign-in is a reader's too.
    pub is_reader: bool,
}

/// Everybody who works with the portal, a line for each role.
///
/// # Errors
/// When the database fails.
pub async fn staff(conn: &mut Conn) -> Result<Vec<StaffMember>> {
    members(conn, "").await
}

/// The same, while nobody else gives or takes a role that is there.
///
/// # Errors
/// When the database fails.
pub async fn staff_locked(conn: &mut Conn) -> Result<Vec<StaffMember>> {
    let lock = match Dialect::of(conn) {
        Dialect::Sqlite => "",
        Dialect::Postgres => " for update of s",
    };
    members(conn, lock).await
}

async fn members(conn: &mut Conn, lock: &str) -> Result<Vec<StaffMember>> {
    let sql = format!(
        "select a.account_id, coalesce(a.identifier, ''), a.display_name, s.role, s.library_id,
             coalesce(f.confirmed_at, (select min(k.added_at) from passkey k where k.account_id = a.account_id)),
             (select count(*) from account_patron p where p.account_id = a.account_id)
         from staff_role s join account a on a.account_id = s.account_id
             left join second_factor f on f.account_id = a.account_id
         where a.closed_at is null order by a.identifier_key, a.account_id, s.staff_role_id{lock}"
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(StaffMember {
                account: AccountId::new(row.try_get(0)?),
                identifier: row.try_get(1)?,
                display_name: row.try_get(2)?,
                role: row.try_get(3)?,
                library: row.try_get::<Option<i64>, _>(4)?.map(LibraryId::new),
                has_second_factor: row.try_get::<Option<i64>, _>(5)?.is_some(),
                is_reader: row.try_get::<i64, _>(6)? > 0,
            })
        })
        .collect()
}

/// How those of these are called who work with the portal, or did: an account that is a reader's has
/// no name here unless it has a role too.
///
/// # Errors
/// When the database fails.
pub async fn staff_names(conn: &mut Conn, ids: &[AccountId]) -> Result<HashMap<AccountId, String>> {
    let mut names = HashMap::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select a.account_id, a.display_name from account a where a.account_id in ({list})
             and (exists (select 1 from staff_role s where s.account_id = a.account_id)
               or not exists (select 1 from account_patron p where p.account_id = a.account_id))"
        )
    })
    .await?;
    for row in rows {
        names.insert(AccountId::new(row.try_get(0)?), row.try_get(1)?);
    }
    Ok(names)
}
