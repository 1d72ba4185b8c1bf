//! Pages that librarians write, as what they publish and as readers find them.

use domain::id::{LibraryId, PageId};
use domain::language::Language;
use domain::page::{Page, PageWords};
use domain::publishing::{Showing, ShowingState};
use jiff::Timestamp;
use store::page::Translations;
use store::publishing::{Reach, Written};
use store::{Conn, Result, page};

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::publishing::Piece;

/// A page with its words in the other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenPage {
    /// The page.
    pub page: Page,
    /// What it says in the other languages.
    pub translated: Translations,
}

impl WrittenPage {
    fn of((page, translated): (Page, Translations)) -> Self {
        Self { page, translated }
    }

    /// What a reader of a language is told: the words in that language, or those in which it was
    /// written, with the language in which they are.
    #[must_use]
    pub fn words(&self, language: Language) -> (Language, &PageWords) {
        match self.translated.get(&language) {
            Some(words) if language != self.page.language && !words.title.is_empty() => (language, words),
            _ => (self.page.language, &self.page.words),
        }
    }
}

impl Piece for WrittenPage {
    const NOUN: &'static str = "page";
    const IS_LINKED: bool = true;

    fn id(&self) -> i64 {
        self.page.id.get()
    }

    fn library(&self) -> Option<LibraryId> {
        self.page.library
    }

    fn showing(&self) -> Showing {
        self.page.showing
    }

    fn version(&self) -> i64 {
        self.page.version
    }

    fn known_as(mut self, id: i64, version: i64) -> Self {
        (self.page.id, self.page.version) = (PageId::new(id), version);
        self
    }

    fn shown(mut self, showing: Showing) -> Self {
        self.page.showing = showing;
        self
    }

    async fn find(conn: &mut Conn, id: i64) -> Result<Option<Self>> {
        let found = page::many(conn, &[PageId::new(id)]).await?.pop();
        Ok(found.map(Self::of))
    }

    async fn deleted(conn: &mut Conn, id: i64, since: Timestamp) -> Result<Option<Self>> {
        let found = page::deleted(conn, PageId::new(id), since).await?;
        Ok(found.map(Self::of))
    }

    async fn insert(&self, conn: &mut Conn) -> Result<()> {
        page::insert(conn, &self.page, &self.translated).await
    }

    async fn update(&self, conn: &mut Conn) -> Result<bool> {
        page::update(conn, &self.page, &self.translated).await
    }

    async fn delete(conn: &mut Conn, id: i64, now: Timestamp) -> Result<bool> {
        page::delete(conn, PageId::new(id), now).await
    }

    async fn restore(conn: &mut Conn, id: i64, since: Timestamp) -> Result<bool> {
        page::restore(conn, PageId::new(id), since).await
    }

    async fn written(conn: &mut Conn, asked: &Written) -> Result<Vec<Self>> {
        let found = page::written(conn, asked).await?;
        Ok(found.into_iter().map(Self::of).collect())
    }

    async fn counts(conn: &mut Conn, reach: &Reach, now: Timestamp) -> Result<Vec<(ShowingState, i64)>> {
        page::counts(conn, reach, now).await
    }
}

/// The page of an address, if everybody may read it. Its word is another where the page was renamed.
///
/// # Errors
/// As not found when there is none, or it is not shown now.
pub async fn shown(app: &App, slug: &str) -> Outcome<WrittenPage> {
    let mut conn = app.db.read().await?;
    let id = page::holder_of(&mut conn, slug).await?.ok_or(Failure::NotFound)?;
    let found = page::many(&mut conn, &[id]).await?.pop();
    found
        .map(WrittenPage::of)
        .filter(|found| found.page.showing.is_shown(app.clock.now()))
        .ok_or(Failure::NotFound)
}

/// Whether a word can stand in the address of a page: no other has it, or had it.
///
/// # Errors
/// When the database fails.
pub async fn is_free(app: &App, slug: &str, page: Option<PageId>) -> Outcome<bool> {
    let mut conn = app.db.read().await?;
    let holder = page::holder_of(&mut conn, slug).await?;
    Ok(holder.is_none() || holder == page)
}
