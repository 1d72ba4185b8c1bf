//! Which librarian opened which reader's file: written as it is joined in memory, searched by those who
//! administer the network.

use domain::consultation::Page;
use domain::id::{AccountId, LibraryId, PatronId};
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, bind, insert_rows};
use crate::error::Result;
use crate::read;

/// A file that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// Who looked.
    pub account: AccountId,
    /// At whom.
    pub patron: PatronId,
    /// At which desk.
    pub library: LibraryId,
    /// On which page.
    pub page: Page,
    /// When, for the first time within the hour.
    pub at: Timestamp,
    /// That day.
    pub on: Date,
}

/// Writes what is not known yet; what was looked at within the same hour stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, seen: &[Consultation]) -> Result<()> {
    let rows = seen.iter().map(|one| {
        let seconds = one.at.as_second();
        vec![
            Value::Int(one.account.get()),
            Value::Int(one.patron.get()),
            Value::Int(one.library.get()),
            Value::Text(one.page.code().to_owned()),
            Value::Int(domain::consultation::hour(seconds)),
            Value::Int(seconds),
            Value::Text(one.on.to_string()),
        ]
    });
    insert_rows(
        conn,
        "insert into consultation (account_id, patron_id, library_id, page, hour, seen_at, seen_on)",
        "on conflict do nothing",
        rows.collect(),
    )
    .await
}

/// What is looked for; nothing narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Who looked.
    pub account: Option<AccountId>,
    /// At one of these; at anybody, when there is none.
    pub patrons: Vec<PatronId>,
    /// Not before this day.
    pub from: Option<Date>,
    /// Not after this day.
    pub until: Option<Date>,
}

impl Wanted {
    fn conditions(&self) -> (String, Vec<Value>) {
        let mut values = Vec::new();
        let mut sql = String::new();
        let mut place = |value: Value| {
            values.push(value);
            format!("${}", values.len() + 2)
        };
        if let Some(account) = self.account {
            let at = place(Value::Int(account.get()));
            sql.push_str(&format!(" and account_id = {at}"));
        }
        if !self.patrons.is_empty() {
            let patrons = self.patrons.iter();
            let places: Vec<String> = patrons.map(|id| place(Value::Int(id.get()))).collect();
            sql.push_str(&format!(" and patron_id in ({})", places.join(", ")));
        }
        if let Some(from) = self.from {
            let at = place(Value::Text(from.to_string()));
            sql.push_str(&format!(" and seen_on >= {at}"));
        }
        if let Some(until) = self.until {
            let at = place(Value::Text(until.to_string()));
            sql.push_str(&format!(" and seen_on <= {at}"));
        }
        (sql, values)
    }
}

/// Those that are wanted, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn search(conn: &mut Conn, wanted: &Wanted, limit: i64, offset: i64) -> Result<Vec<Consultation>> {
    let (conditions, values) = wanted.conditions();
    let sql = format!(
        "select account_id, patron_id, library_id, page, seen_at, seen_on from consultation where 1 = 1{conditions}
         order by seen_at desc, account_id, patron_id, library_id, page limit $1 offset $2"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql)).bind(limit).bind(offset);
    for value in values {
        query = bind(query, value);
    }
    let rows = query.fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(Consultation {
                account: AccountId::new(row.try_get(0)?),
                patron: PatronId::new(row.try_get(1)?),
                library: LibraryId::new(row.try_get(2)?),
                page: read::code(row, 3, "page of a consultation", Page::from_code)?,
                at: read::instant(row, 4)?,
                on: read::day(row, 5)?,
            })
        })
        .collect()
}

/// Forgets what was looked at before a day. Says how many.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Date) -> Result<u64> {
    let done = sqlx::query("delete from consultation where seen_on < $1")
        .bind(before.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
