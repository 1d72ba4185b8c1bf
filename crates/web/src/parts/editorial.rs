//! What libraries publish, and what readers loved, as cards of a home page and of a list.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::covers::Cover;

/// A piece of news.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/news_item.html")]
pub struct NewsItem {
    /// Its day, for machines.
    pub datetime: String,
    /// Its day, as written.
    pub date: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// What it says, in a sentence.
    pub summary: String,
}

impl HtmlSafe for NewsItem {}

/// A selection.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/pick_card.html")]
pub struct PickCard {
    /// Which of the ten grounds, 1 to 10.
    pub tone: u32,
    /// The first three covers.
    pub covers: Vec<Cover>,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// « 14 titres choisis par Nadia ».
    pub count: String,
}

impl HtmlSafe for PickCard {}

/// A coup de cœur.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/praise.html")]
pub struct Praise {
    /// The language.
    pub t: Translator,
    /// The cover of the record.
    pub cover: Cover,
    /// What was written, or its beginning.
    pub words: String,
    /// In which language, where it is known not to be the page's.
    pub language: Option<&'static str>,
    /// The title of the record.
    pub title: String,
    /// The page of the coup de cœur.
    pub url: String,
    /// « le coup de cœur de Camille D. ».
    pub by: String,
    /// « 4 sur 5 ».
    pub rating: Option<String>,
}

impl HtmlSafe for Praise {}
