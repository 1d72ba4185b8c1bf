//! What a search finds outside the catalogue.

use askama::Template;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Link, Pager};

/// « Aussi sur le site », above the documents: one line that leads on, or all that was found first when
/// there is no document.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/site_block.html")]
pub struct SiteBlock {
    /// The language.
    pub t: Translator,
    /// What was found, by kind.
    pub groups: Vec<SiteGroup>,
    /// Whether it is one line.
    pub is_line: bool,
}

impl askama::filters::HtmlSafe for SiteBlock {}

/// What was found of one kind.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/site_group.html")]
pub struct SiteGroup {
    /// « Agenda ».
    pub heading: String,
    /// « 2 animations ».
    pub count: String,
    /// The page of all of them.
    pub url: String,
    /// The first of them.
    pub rows: Vec<SiteRow>,
    /// The words that lead to all of them, where there are more.
    pub all: Option<String>,
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
