//! Content that exists in several languages: each field of each noun, beside the one in which it was
//! first written, which stands in the noun's own table.

use domain::language::Language;
use sqlx::Row;

use crate::db::{Conn, rows_among};
use crate::error::Result;

/// One field of one noun in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// The id of the noun.
    pub id: i64,
    /// In which language.
    pub language: Language,
    /// Which field.
    pub field: String,
    /// Its words.
    pub content: String,
}

/// Writes a field in a language; empty words take it away.
///
/// # Errors
/// When the database fails.
pub async fn put(
    conn: &mut Conn,
    noun: &str,
    id: i64,
    language: Language,
    field: &str,
    content: &str,
) -> Result<()> {
    if content.is_empty() {
        sqlx::query("delete from translation where noun = $1 and id = $2 and language = $3 and field = $4")
            .bind(noun)
            .bind(id)
            .bind(language.code())
            .bind(field)
            .execute(conn)
            .await?;
        return Ok(());
    }
    sqlx::query(
        "insert into translation (noun, id, language, field, content) values ($1, $2, $3, $4, $5)
         on conflict (noun, id, language, field) do update set content = excluded.content",
    )
    .bind(noun)
    .bind(id)
    .bind(language.code())
    .bind(field)
    .bind(content)
    .execute(conn)
    .await?;
    Ok(())
}

/// All that is translated of these.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, noun: &str, ids: &[i64]) -> Result<Vec<Translated>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[noun.into()], ids.iter().copied(), |list| {
        format!("select id, language, field, content from translation where noun = $1 and id in ({list})")
    })
    .await?;
    for row in rows {
        found.push(Translated {
            id: row.try_get(0)?,
            language: crate::read::code(&row, 1, "language", Language::from_code)?,
            field: row.try_get(2)?,
            content: row.try_get(3)?,
        });
    }
    Ok(found)
}
