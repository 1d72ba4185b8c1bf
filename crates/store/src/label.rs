//! The words of coded values that a network names its own way: the categories of its readers.

use std::collections::BTreeMap;

use sqlx::Row;

use crate::db::Conn;
use crate::error::Result;

/// Names a code in a language; another name takes the place of the first.
///
/// # Errors
/// When the database fails.
pub async fn put(conn: &mut Conn, kind: &str, code: &str, language: &str, text: &str) -> Result<()> {
    sqlx::query(
        "insert into label (kind, code, language, label_text) values ($1, $2, $3, $4)
         on conflict (kind, code, language) do update set label_text = excluded.label_text",
    )
    .bind(kind)
    .bind(code)
    .bind(language)
    .bind(text)
    .execute(conn)
    .await?;
    Ok(())
}

/// All codes of a kind, each with its names by language.
///
/// # Errors
/// When the database fails.
pub async fn of_kind(conn: &mut Conn, kind: &str) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let rows = sqlx::query("select code, language, label_text from label where kind = $1")
        .bind(kind)
        .fetch_all(conn)
        .await?;
    let mut labels: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for row in rows {
        labels
            .entry(row.try_get(0)?)
            .or_default()
            .insert(row.try_get(1)?, row.try_get(2)?);
    }
    Ok(labels)
}
