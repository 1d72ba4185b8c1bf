//! Pages that librarians write, in all their languages, under all the addresses that they had.

use std::collections::BTreeMap;

use domain::id::{LibraryId, PageId};
use domain::language::Language;
use domain::page::{Page, PagePlace, PageWords};
use domain::publishing::ShowingState;
use jiff::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::Conn;
use crate::error::Result;
use crate::publishing::{Published, Reach, Written, showing};
use crate::{read, translation};

const PAGE: Published = Published {
    table: "page",
    id: "page_id",
};
const COLUMNS: &str =
    "page_id, library_id, slug, place, language, title, body, published_at, ends_at, version";

const NOUN: &str = "page";
const TITLE: &str = "title";
const TEXT: &str = "text";

/// What a page says in the other languages.
pub type Translations = BTreeMap<Language, PageWords>;

fn page(row: &AnyRow) -> Result<Page> {
    Ok(Page {
        id: PageId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        slug: row.try_get(2)?,
        place: read::code(row, 3, "place", PagePlace::from_code)?,
        language: read::code(row, 4, "language", Language::from_code)?,
        words: PageWords {
            title: row.try_get(5)?,
            text: row.try_get(6)?,
        },
        showing: showing(row, 7, 8)?,
        version: row.try_get(9)?,
    })
}

/// Writes one.
///
/// # Errors
/// When the database fails; as taken when another page has its word.
pub async fn insert(conn: &mut Conn, new: &Page, translated: &Translations) -> Result<()> {
    sqlx::query(
        "insert into page (page_id, library_id, slug, place, language, title, body, published_at, ends_at,
            version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(new.slug.as_str())
    .bind(new.place.code())
    .bind(new.language.code())
    .bind(new.words.title.as_str())
    .bind(new.words.text.as_str())
    .bind(new.showing.from.map(Timestamp::as_second))
    .bind(new.showing.until.map(Timestamp::as_second))
    .bind(new.version)
    .execute(&mut *conn)
    .await?;
    put_words(conn, new, translated).await
}

async fn put_words(conn: &mut Conn, page: &Page, translated: &Translations) -> Result<()> {
    let none = PageWords::default();
    for language in Language::ALL {
        let words = match translated.get(&language) {
            Some(words) if language != page.language => words,
            _ => &none,
        };
        for (field, content) in [(TITLE, &words.title), (TEXT, &words.text)] {
            translation::put(conn, NOUN, page.id.get(), language, field, content).await?;
        }
    }
    Ok(())
}

/// Writes what was changed of one, if its version is still the one that was seen. Says whether it was. A word
/// that it had in its address goes on leading to it.
///
/// # Errors
/// When the database fails; as taken when another page has its word.
pub async fn update(conn: &mut Conn, changed: &Page, translated: &Translations) -> Result<bool> {
    let id = changed.id.get();
    sqlx::query(
        "insert into page_slug (slug, page_id) select slug, page_id from page
         where page_id = $1 and version = $2 and slug <> $3 and deleted_at is null
         on conflict (slug) do nothing",
    )
    .bind(id)
    .bind(changed.version)
    .bind(changed.slug.as_str())
    .execute(&mut *conn)
    .await?;
    let done = sqlx::query(
        "update page set library_id = $3, slug = $4, place = $5, language = $6, title = $7, body = $8,
            published_at = $9, ends_at = $10, version = version + 1
         where page_id = $1 and version = $2 and deleted_at is null",
    )
    .bind(id)
    .bind(changed.version)
    .bind(changed.library.map(LibraryId::get))
    .bind(changed.slug.as_str())
    .bind(changed.place.code())
    .bind(changed.language.code())
    .bind(changed.words.title.as_str())
    .bind(changed.words.text.as_str())
    .bind(changed.showing.from.map(Timestamp::as_second))
    .bind(changed.showing.until.map(Timestamp::as_second))
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("delete from page_slug where page_id = $1 and slug = $2")
        .bind(id)
        .bind(changed.slug.as_str())
        .execute(&mut *conn)
        .await?;
    put_words(conn, changed, translated).await?;
    Ok(true)
}

/// The page that has a word in its address, or had it: deleted ones too, which keep theirs.
///
/// # Errors
/// When the database fails.
pub async fn holder_of(conn: &mut Conn, slug: &str) -> Result<Option<PageId>> {
    let row = sqlx::query(
        "select page_id from page where slug = $1 union all select page_id from page_slug where slug = $1",
    )
    .bind(slug)
    .fetch_optional(conn)
    .await?;
    row.map(|row| Ok(PageId::new(row.try_get(0)?))).transpose()
}

/// Several, in no order, with their words in the other languages.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[PageId]) -> Result<Vec<(Page, Translations)>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.get()).collect();
    let rows = PAGE.many(conn, COLUMNS, &ids).await?;
    spoken(conn, &rows).await
}

/// Those that everybody may read, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn latest(conn: &mut Conn, now: Timestamp, limit: i64) -> Result<Vec<(Page, Translations)>> {
    let rows = PAGE.latest(conn, COLUMNS, None, now, (limit, 0)).await?;
    spoken(conn, &rows).await
}

/// One that was deleted since an instant.
///
/// # Errors
/// When the database fails.
pub async fn deleted(conn: &mut Conn, id: PageId, since: Timestamp) -> Result<Option<(Page, Translations)>> {
    let row = PAGE.deleted(conn, COLUMNS, id.get(), since).await?;
    Ok(spoken(conn, row.as_slice()).await?.pop())
}

/// A page of the librarians' list.
///
/// # Errors
/// When the database fails.
pub async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<(Page, Translations)>> {
    let rows = PAGE.written(conn, COLUMNS, asked).await?;
    spoken(conn, &rows).await
}

async fn spoken(conn: &mut Conn, rows: &[AnyRow]) -> Result<Vec<(Page, Translations)>> {
    let pages: Vec<Page> = rows.iter().map(page).collect::<Result<_>>()?;
    let ids: Vec<i64> = pages.iter().map(|page| page.id.get()).collect();
    let mut words: BTreeMap<i64, Translations> = BTreeMap::new();
    for found in translation::of(conn, NOUN, &ids).await? {
        let words = words.entry(found.id).or_default();
        let words = words.entry(found.language).or_default();
        match found.field.as_str() {
            TITLE => words.title = found.content,
            TEXT => words.text = found.content,
            _ => {}
        }
    }
    let with_words = |page: Page| {
        let words = words.remove(&page.id.get()).unwrap_or_default();
        (page, words)
    };
    Ok(pages.into_iter().map(with_words).collect())
}

/// How many there are in each state.
///
/// # Errors
/// When the database fails.
pub async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
    PAGE.counts(conn, reach, now).await
}

/// Deletes one, to be brought back for a while. Says whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn delete(conn: &mut Conn, id: PageId, now: Timestamp) -> Result<bool> {
    PAGE.delete(conn, id.get(), now).await
}

/// Brings back one that was deleted since an instant. Says whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn restore(conn: &mut Conn, id: PageId, since: Timestamp) -> Result<bool> {
    PAGE.restore(conn, id.get(), since).await
}

/// What erases a page.
const ERASE: [&str; 3] = [
    "delete from page_slug where page_id = $1",
    "delete from translation where noun = 'page' and id = $1",
    "delete from page where page_id = $1",
];

/// Erases those deleted before an instant, with their words and their addresses.
///
/// # Errors
/// When the database fails.
pub async fn purge(conn: &mut Conn, before: Timestamp) -> Result<()> {
    for id in PAGE.gone(conn, before).await? {
        for statement in ERASE {
            sqlx::query(statement).bind(id).execute(&mut *conn).await?;
        }
    }
    Ok(())
}

/// A page to which a link leads: what every page of the portal needs of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The page, without its text.
    pub page: Page,
    /// Its title in the other languages.
    pub titles: BTreeMap<Language, String>,
}

impl Linked {
    /// Its title in a language, or the one in which it was written, with that one.
    #[must_use]
    pub fn title(&self, language: Language) -> (Language, &str) {
        match self.titles.get(&language) {
            Some(title) if language != self.page.language => (language, title),
            _ => (self.page.language, &self.page.words.title),
        }
    }
}

/// Those to which a link leads, shown now or later, in the order in which they were written.
///
/// # Errors
/// When the database fails.
pub async fn linked(conn: &mut Conn) -> Result<Vec<Linked>> {
    let rows = sqlx::query(
        "select page_id, library_id, slug, place, language, title, '', published_at, ends_at, version from page
         where deleted_at is null and published_at is not null and place <> 'nowhere' order by page_id",
    )
    .fetch_all(&mut *conn)
    .await?;
    let pages = spoken(conn, &rows).await?;
    let linked = pages.into_iter().map(|(page, words)| Linked {
        page,
        titles: words
            .into_iter()
            .filter(|(_, words)| !words.title.is_empty())
            .map(|(language, words)| (language, words.title))
            .collect(),
    });
    Ok(linked.collect())
}
