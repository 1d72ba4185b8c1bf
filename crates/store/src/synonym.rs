//! Synonyms: groups of terms that mean the same, each term in one of them.

use std::collections::BTreeMap;

use domain::id::SynonymId;
use domain::synonym::{SynonymGroup, term_key};
use jiff::Timestamp;
use sqlx::Row;

use crate::db::{Conn, Value, insert_rows};
use crate::error::Result;

/// All groups, in the order of their first terms.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Vec<SynonymGroup>> {
    let rows = sqlx::query(
        "select g.synonym_group_id, g.version, s.written from synonym_group g
         join synonym s on s.synonym_group_id = g.synonym_group_id
         order by g.synonym_group_id, s.place",
    )
    .fetch_all(conn)
    .await?;
    let mut groups: BTreeMap<i64, SynonymGroup> = BTreeMap::new();
    for row in &rows {
        let id = row.try_get(0)?;
        let group = groups.entry(id).or_insert_with(|| SynonymGroup {
            id: SynonymId::new(id),
            terms: Vec::new(),
            version: 0,
        });
        group.version = row.try_get(1)?;
        group.terms.push(row.try_get(2)?);
    }
    let mut groups: Vec<SynonymGroup> = groups.into_values().collect();
    groups.sort_by_cached_key(|group| group.terms.first().map(|term| term_key(term)));
    Ok(groups)
}

/// Writes a new group.
///
/// # Errors
/// As taken when a term is in another group.
pub async fn insert(conn: &mut Conn, group: &SynonymGroup, now: Timestamp) -> Result<()> {
    sqlx::query("insert into synonym_group (synonym_group_id, version, changed_at) values ($1, $2, $3)")
        .bind(group.id.get())
        .bind(group.version)
        .bind(now.as_second())
        .execute(&mut *conn)
        .await?;
    terms(conn, group).await
}

async fn terms(conn: &mut Conn, group: &SynonymGroup) -> Result<()> {
    let rows = (0_i64..)
        .zip(&group.terms)
        .map(|(place, term)| {
            vec![
                Value::Text(term_key(term)),
                Value::Int(group.id.get()),
                Value::Int(place),
                Value::Text(term.clone()),
            ]
        })
        .collect();
    let into = "insert into synonym (term, synonym_group_id, place, written)";
    insert_rows(conn, into, "", rows).await
}

/// Changes the terms of a group that is still at its version; says whether it was.
///
/// # Errors
/// As taken when a term is in another group.
pub async fn update(conn: &mut Conn, group: &SynonymGroup, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "update synonym_group set version = version + 1, changed_at = $3
         where synonym_group_id = $1 and version = $2",
    )
    .bind(group.id.get())
    .bind(group.version)
    .bind(now.as_second())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    forget_terms(conn, group.id).await?;
    terms(conn, group).await?;
    Ok(true)
}

async fn forget_terms(conn: &mut Conn, id: SynonymId) -> Result<()> {
    sqlx::query("delete from synonym where synonym_group_id = $1")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Takes a group away that is still at this version; says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: SynonymId, version: i64) -> Result<bool> {
    // The group first: another change of it waits, and sees that it is gone.
    let still =
        sqlx::query("update synonym_group set version = -1 where synonym_group_id = $1 and version = $2")
            .bind(id.get())
            .bind(version)
            .execute(&mut *conn)
            .await?;
    if still.rows_affected() == 0 {
        return Ok(false);
    }
    forget_terms(conn, id).await?;
    sqlx::query("delete from synonym_group where synonym_group_id = $1")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(true)
}
