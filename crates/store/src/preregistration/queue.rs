//! The pre-registrations that wait: for a librarian, for a warning, for their end.

use domain::fold::fold;
use domain::id::LibraryId;
use domain::preregistration::Candidate;
use domain::spoken_code;
use jiff::civil::Date;
use sqlx::any::AnyRow;

use super::{COLUMNS, Preregistration, preregistration};
use crate::db::{Conn, places};
use crate::error::Result;

/// Which of those that wait are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked<'a> {
    /// Of these libraries; none stands for all.
    pub libraries: Option<&'a [LibraryId]>,
    /// A name, an address or a code; empty for all. An exact code is found whatever its library.
    pub words: &'a str,
}

fn read_all(rows: &[AnyRow]) -> Result<Vec<Preregistration>> {
    rows.iter().map(preregistration).collect()
}

/// Those that wait to be completed, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn waiting(conn: &mut Conn, asked: &Asked<'_>, limit: i64) -> Result<Vec<Preregistration>> {
    let own = match asked.libraries {
        None => "1 = 1".to_owned(),
        Some([]) => "1 = 0".to_owned(),
        Some(libraries) => format!("p.home_library_id in ({})", places(5, libraries.len())),
    };
    // The key of a name is folded: letters, digits and spaces, so that no % or _ can be in it.
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from preregistration p
         where p.state = 'to_complete' and (replace(p.code, '-', '') = $1 or ({own} and ($2 = '' or p.email = $3
             or exists (select 1 from preregistration_person w
                        where w.preregistration_id = p.preregistration_id and w.name_key like $2))))
         order by p.verified_at, p.preregistration_id limit $4"
    ));
    let folded = fold(asked.words);
    let pattern = match folded.trim() {
        "" => String::new(),
        words => format!("%{}%", words.replace(' ', "%")),
    };
    let mut query = sqlx::query(sql)
        .bind(spoken_code::key(asked.words))
        .bind(pattern)
        .bind(domain::email::key(asked.words))
        .bind(limit);
    for library in asked.libraries.into_iter().flatten() {
        query = query.bind(library.get());
    }
    read_all(&query.fetch_all(conn).await?)
}

/// How many wait at these libraries; none stands for all.
///
/// # Errors
/// When the database fails.
pub async fn count_waiting(conn: &mut Conn, libraries: Option<&[LibraryId]>) -> Result<i64> {
    use sqlx::Row;
    let own = match libraries {
        None => String::new(),
        Some([]) => return Ok(0),
        Some(libraries) => format!("and home_library_id in ({})", places(1, libraries.len())),
    };
    let sql = sqlx::AssertSqlSafe(format!(
        "select count(*) from preregistration where state = 'to_complete' {own}"
    ));
    let mut query = sqlx::query(sql);
    for library in libraries.into_iter().flatten() {
        query = query.bind(library.get());
    }
    Ok(query.fetch_one(conn).await?.try_get(0)?)
}

/// Others that wait for somebody of the same name who was born on the same day.
///
/// # Errors
/// When the database fails.
pub async fn namesakes(
    conn: &mut Conn,
    who: &Candidate,
    but: domain::id::PreregistrationId,
) -> Result<Vec<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select distinct {COLUMNS} from preregistration p
           join preregistration_person w on w.preregistration_id = p.preregistration_id
         where w.name_key = $1 and w.birth_on = $2 and p.preregistration_id <> $3 and p.state = 'to_complete'
         order by p.preregistration_id"
    ));
    let rows = sqlx::query(sql)
        .bind(who.name_key())
        .bind(who.birth_on.to_string())
        .bind(but.get())
        .fetch_all(conn)
        .await?;
    read_all(&rows)
}

/// Those that end by a day and whose people were not told yet.
///
/// # Errors
/// When the database fails.
pub async fn expiring(conn: &mut Conn, until: Date, limit: i64) -> Result<Vec<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from preregistration p
         where p.state = 'to_complete' and p.warned_at is null and p.expires_on <= $1
         order by p.preregistration_id limit $2"
    ));
    read_all(
        &sqlx::query(sql)
            .bind(until.to_string())
            .bind(limit)
            .fetch_all(conn)
            .await?,
    )
}

/// Those that could be completed until yesterday.
///
/// # Errors
/// When the database fails.
pub async fn expired(conn: &mut Conn, today: Date, limit: i64) -> Result<Vec<Preregistration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from preregistration p
         where p.state in ('requested', 'to_complete') and p.expires_on < $1
         order by p.preregistration_id limit $2"
    ));
    read_all(
        &sqlx::query(sql)
            .bind(today.to_string())
            .bind(limit)
            .fetch_all(conn)
            .await?,
    )
}
