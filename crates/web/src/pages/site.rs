//! What a search finds outside the catalogue.

use askama::Template;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Link, Pager};

/// « Aussi sur le site », beside the documents.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/site_block.html")]
pub struct SiteBlock {
    /// The language.
    pub t: Translator,
    /// What was found, by kind.
    pub groups: Vec<SiteGroup>,
    /// Whether it is unfolded: nothing else was found.
    pub is_open: bool,
}

impl askama::filters::HtmlSafe for SiteBlock {}

impl SiteBlock {
    /// « 2 animations, 1 sélection ».
    fn counts(&self) -> String {
        let counts: Vec<&str> = self.groups.iter().map(|group| group.count.as_str()).collect();
        self.t.list(&counts)
    }
}

/// What was found of one kind.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/site_group.html")]
pub struct SiteGroup {
    /// « Agenda ».
    pub heading: String,
    /// « 2 animations ».
    pub count: String,
    /// The first of them.
    pub rows: Vec<SiteRow>,
    /// All of them, where there are more.
    pub all: Option<Link>,
}

impl askama::filters::HtmlSafe for SiteGroup {}

/// One thing that was found.
#[derive(Clone, Debug)]
pub struct SiteRow {
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// The language of its title, where it is not the page's.
    pub language: Option<&'static str>,
    /// When and where, or who wrote it.
    pub facts: Vec<String>,
    /// Its first words.
    pub beginning: String,
}

/// `GET /recherche/site`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/site_search.html")]
pub struct SiteSearchPage {
    /// What stands around.
    pub frame: Frame,
    /// « Sur le site : conte ».
    pub heading: String,
    /// What was found, by kind; one kind alone when the address says so.
    pub groups: Vec<SiteGroup>,
    /// Back to all kinds.
    pub all_kinds: Option<Link>,
    /// The same words in the catalogue.
    pub catalogue_url: String,
    /// Other pages of one kind.
    pub pager: Option<Pager>,
}
