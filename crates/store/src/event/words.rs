//! What is written about events in the other languages.

use std::collections::BTreeMap;

use domain::event::EventWords;
use domain::id::EventId;
use domain::language::Language;

use crate::db::Conn;
use crate::error::Result;
use crate::translation;

const NOUN: &str = "event";
const TITLE: &str = "title";
const LEAD: &str = "lead";
const TEXT: &str = "text";

/// Writes about an event in another language; empty words take the translation away.
///
/// # Errors
/// When the database fails.
pub async fn put_words(conn: &mut Conn, id: EventId, language: Language, words: &EventWords) -> Result<()> {
    for (field, content) in [(TITLE, &words.title), (LEAD, &words.lead), (TEXT, &words.text)] {
        translation::put(conn, NOUN, id.get(), language, field, content).await?;
    }
    Ok(())
}

/// What is written about these events in other languages.
///
/// # Errors
/// When the database fails.
pub async fn words(conn: &mut Conn, ids: &[EventId]) -> Result<BTreeMap<(EventId, Language), EventWords>> {
    let plain: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let mut words: BTreeMap<(EventId, Language), EventWords> = BTreeMap::new();
    for found in translation::of(conn, NOUN, &plain).await? {
        let words = words.entry((EventId::new(found.id), found.language)).or_default();
        match found.field.as_str() {
            TITLE => words.title = found.content,
            LEAD => words.lead = found.content,
            TEXT => words.text = found.content,
            _ => {}
        }
    }
    Ok(words)
}
