//! Families: the patrons for whom an account answers besides its own, as libraries link them.

use domain::account::{Guardianship, Visibility};
use domain::id::{AccountId, PatronId};
use domain::patron::Patron;
use jiff::Timestamp;
use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;
use crate::read;

/// The patrons for whom an account answers, the eldest first.
///
/// # Errors
/// When the database fails.
pub async fn members(conn: &mut Conn, account: AccountId) -> Result<Vec<(Patron, Guardianship)>> {
    let rows = sqlx::query(
        "select a.patron_id, a.visibility, a.shown_at from account_patron a
         join patron p on p.patron_id = a.patron_id and p.deleted_at is null
         where a.account_id = $1 and a.role = 'guardian' order by coalesce(p.birth_on, ''), p.patron_id",
    )
    .bind(account.get())
    .fetch_all(&mut *conn)
    .await?;
    let mut links = Vec::with_capacity(rows.len());
    for row in &rows {
        let link = Guardianship {
            visibility: read::code(row, 1, "visibility", Visibility::from_code)?,
            is_shown: row.try_get::<Option<i64>, _>(2)?.is_some(),
        };
        links.push((PatronId::new(row.try_get(0)?), link));
    }
    let ids: Vec<PatronId> = links.iter().map(|(id, _)| *id).collect();
    let mut patrons = crate::patron::many(conn, &ids).await?;
    let take = |id: PatronId, patrons: &mut Vec<Patron>| {
        let at = patrons.iter().position(|patron| patron.id == id)?;
        Some(patrons.swap_remove(at))
    };
    Ok(links
        .into_iter()
        .filter_map(|(id, link)| Some((take(id, &mut patrons)?, link)))
        .collect())
}

/// The names of those who answer for a patron, and what they may see.
///
/// # Errors
/// When the database fails.
pub async fn guardians(conn: &mut Conn, patron: PatronId) -> Result<Vec<(String, Guardianship)>> {
    let rows = sqlx::query(
        "select coalesce(p.given_name || ' ' || p.family_name, c.display_name), a.visibility, a.shown_at
         from account_patron a join account c on c.account_id = a.account_id and c.closed_at is null
         left join account_patron s on s.account_id = a.account_id and s.role = 'self'
         left join patron p on p.patron_id = s.patron_id
         where a.patron_id = $1 and a.role = 'guardian' order by a.account_id",
    )
    .bind(patron.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let link = Guardianship {
                visibility: read::code(row, 1, "visibility", Visibility::from_code)?,
                is_shown: row.try_get::<Option<i64>, _>(2)?.is_some(),
            };
            Ok((row.try_get(0)?, link))
        })
        .collect()
}

/// The patron shows titles to those who answer for them, or no longer (without an instant).
///
/// # Errors
/// When the database fails.
pub async fn show(conn: &mut Conn, patron: PatronId, since: Option<Timestamp>) -> Result<()> {
    sqlx::query("update account_patron set shown_at = $2 where patron_id = $1 and role = 'guardian'")
        .bind(patron.get())
        .bind(since.map(|at| at.as_second()))
        .execute(conn)
        .await?;
    Ok(())
}

/// The patrons whose sign-in answers for a patron.
///
/// # Errors
/// When the database fails.
pub async fn guardian_patrons(conn: &mut Conn, patron: PatronId) -> Result<Vec<PatronId>> {
    let rows = sqlx::query(
        "select s.patron_id from account_patron a
         join account_patron s on s.account_id = a.account_id and s.role = 'self'
         where a.patron_id = $1 and a.role = 'guardian' order by s.patron_id",
    )
    .bind(patron.get())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| Ok(PatronId::new(row.try_get(0)?)))
        .collect()
}
