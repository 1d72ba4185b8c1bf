//! A series in its order, on its own page and beside one of its volumes.

use askama::Template;
use i18n::Translator;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Link, Pager};

/// `GET /series/{number}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/series.html")]
pub struct SeriesPage {
    /// What stands around.
    pub frame: Frame,
    /// Its one address, whole.
    pub canonical: String,
    /// Its title.
    pub title: String,
    /// Who made it, each with a link.
    pub authors: Vec<Link>,
    /// « 12 volumes au catalogue, 2 volumes manquent ».
    pub counts: Vec<String>,
    /// The volumes of the page, in order, those that are missing among them.
    pub rows: Vec<SeriesRow>,
    /// Other pages of volumes.
    pub pager: Pager,
    /// What has no number.
    pub extras: Vec<SeriesRow>,
    /// The same documents as a search.
    pub search_url: String,
    /// Where one is told of new volumes.
    pub follow_url: String,
}

/// A volume, or several that are missing.
#[derive(Clone, Debug)]
pub enum SeriesRow {
    /// The catalogue has it.
    Held {
        /// The icon of its type.
        icon: &'static str,
        /// « Tome 3 »; nothing for what has no number.
        volume: Option<String>,
        /// Its title.
        title: String,
        /// The page of the edition that can be had soonest.
        url: String,
        /// Year, type, editions.
        detail: String,
        /// Whether that edition is to be had.
        badge: Badge,
    },
    /// It has not.
    Missing {
        /// « Tome 4 : pas au catalogue ».
        text: String,
        /// Suggesting to buy it, with its title filled in.
        suggest: Link,
    },
}

/// The series of a record, around it.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/series_strip.html")]
pub struct SeriesSection {
    /// The language.
    pub t: Translator,
    /// The whole series.
    pub whole: Link,
    /// The volumes around the one shown.
    pub volumes: Vec<StripVolume>,
    /// The volume before.
    pub previous: Option<Link>,
    /// The volume after.
    pub next: Option<Link>,
}

impl askama::filters::HtmlSafe for SeriesSection {}

/// A volume of the strip.
#[derive(Clone, Debug)]
pub struct StripVolume {
    /// « Tome 3 ».
    pub volume: String,
    /// Its cover; none: the catalogue has it not.
    pub cover: Option<Cover>,
    /// Its title.
    pub title: String,
    /// Its page; the one being read has none.
    pub url: Option<String>,
    /// Whether it is the one being read.
    pub is_here: bool,
}
