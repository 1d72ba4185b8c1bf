//! What is taken along: a feed, files, citations; and the files that browsers and search engines read.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::citation::{Run, Schema};
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::Link;

/// Under the results: the feed, and the way to the files. No more, for that page is the longest.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/take_results.html")]
pub struct TakeResults {
    /// The language.
    pub t: Translator,
    /// The feed.
    pub feed_url: String,
    /// What it is called: the search in words.
    pub feed_title: String,
    /// Where a format is chosen.
    pub export_url: String,
}

impl HtmlSafe for TakeResults {}

/// `GET /recherche/exporter`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/export.html")]
pub struct ExportPage {
    /// What stands around.
    pub frame: Frame,
    /// What the search asks, in words; empty for the whole catalogue.
    pub search: String,
    /// The results.
    pub url: String,
    /// The feed.
    pub feed_url: String,
    /// Results as files: words and addresses.
    pub exports: Vec<Link>,
    /// How many results are in them at most.
    pub most: usize,
}

/// The one address of a page, and its other languages, in its head.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/permalink.html")]
pub struct Permalink {
    /// Its address in the language of the page, whole.
    pub url: String,
    /// Its address in each language: the code, the address.
    pub languages: Vec<(&'static str, String)>,
}

impl HtmlSafe for Permalink {}

/// On the page of a record: its lasting address, the way to citations and files, and what programs read
/// on the page.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/take_record.html")]
pub struct TakeRecord {
    /// The language.
    pub t: Translator,
    /// Its one address.
    pub permalink: Permalink,
    /// Where it is cited.
    pub cite_url: String,
    /// What it is to search engines.
    pub schema: Schema,
    /// What it is to reference managers: an OpenURL, encoded.
    pub coins: String,
}

impl HtmlSafe for TakeRecord {}

/// `GET /notice/{number}/citer`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/cite.html")]
pub struct CitePage {
    /// What stands around.
    pub frame: Frame,
    /// The title of the record.
    pub title: String,
    /// The page of the record.
    pub url: String,
    /// Its one address.
    pub permalink: String,
    /// One for each style.
    pub citations: Vec<Citation>,
    /// The record as files.
    pub exports: Vec<Link>,
}

/// A record in a style.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The name of the style.
    pub style: &'static str,
    /// What is to be written, in pieces.
    pub runs: Vec<Run>,
}

/// What could not be put into a file, and what can be done.
#[derive(Clone, Debug, Template)]
#[template(path = "public/left_out.html")]
pub struct LeftOutPage {
    /// What stands around.
    pub frame: Frame,
    /// « 2 documents sur 120 ne sont pas dans ce fichier. »
    pub text: String,
    /// Which, and why.
    pub rows: Vec<LeftOutRow>,
    /// The file of all others, where there are any.
    pub rest: Option<Link>,
    /// A format that holds what this one cannot.
    pub other: Option<Link>,
}

/// A document that is not in a file.
#[derive(Clone, Debug)]
pub struct LeftOutRow {
    /// Its title.
    pub title: String,
    /// Its page, while it has one.
    pub url: Option<String>,
    /// Why it is not in it.
    pub reason: String,
}

/// RSS 2.0.
#[derive(Clone, Debug, Template)]
#[template(path = "public/feed.xml")]
pub struct FeedFile {
    /// What it tells: « Bibliothèques … : simenon ».
    pub title: String,
    /// What it is.
    pub description: String,
    /// The page of the results.
    pub url: String,
    /// Its own address.
    pub self_url: String,
    /// Its language.
    pub language: &'static str,
    /// What is new, the newest first.
    pub items: Vec<FeedItem>,
}

/// A document in a feed.
#[derive(Clone, Debug)]
pub struct FeedItem {
    /// Its title.
    pub title: String,
    /// Its one address.
    pub url: String,
    /// Who made it.
    pub authors: String,
    /// What it is about.
    pub summary: String,
    /// When it entered the catalogue, as feeds write it.
    pub added: String,
}

/// How a browser searches here.
#[derive(Clone, Debug, Template)]
#[template(path = "public/opensearch.xml")]
pub struct OpenSearchFile {
    /// A short name: sixteen characters at most.
    pub short_name: String,
    /// What is searched.
    pub description: String,
    /// The language.
    pub language: &'static str,
    /// The drawing of the portal.
    pub icon: String,
    /// Results, up to the words.
    pub results: String,
    /// The same as a feed.
    pub feed: String,
    /// Its own address.
    pub self_url: String,
}

/// The list of the parts of the list of all pages.
#[derive(Clone, Debug, Template)]
#[template(path = "public/sitemap_index.xml")]
pub struct SitemapIndex {
    /// Their addresses.
    pub parts: Vec<String>,
}

/// A part of it: addresses, and the day on which each changed if it is known.
#[derive(Clone, Debug, Template)]
#[template(path = "public/sitemap.xml")]
pub struct SitemapFile {
    /// What all addresses begin with.
    pub base_url: String,
    /// The rest of each, and its day.
    pub addresses: Vec<(String, Option<String>)>,
}
