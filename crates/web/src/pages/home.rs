//! The home page of a library: the search field, what arrived, when it is open.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::{EventRow, LibraryPanel};
use crate::parts::{CoverLink, Link, NewsItem, PickCard, Praise, Shelf};

/// `GET /bibliotheques/{slug}`, and `GET /` of someone who has not chosen.
#[derive(Clone, Debug, Template)]
#[template(path = "public/home.html")]
pub struct HomePage {
    /// What stands around.
    pub frame: Frame,
    /// Ready-made searches under the field.
    pub shortcuts: Vec<Link>,
    /// What arrived, as spines.
    pub arrivals: Option<Shelf>,
    /// How many arrived.
    pub arrival_count: usize,
    /// All of them.
    pub arrivals_url: String,
    /// The next events.
    pub events: Vec<EventRow>,
    /// All of them.
    pub agenda_url: String,
    /// Covers, by kind.
    pub strips: Vec<Strip>,
    /// Hours, address, telephone.
    pub library: Option<LibraryPanel>,
    /// What librarians chose.
    pub selections: Vec<PickCard>,
    /// What librarians love.
    pub staff_picks: Vec<Praise>,
    /// What readers loved.
    pub praises: Vec<Praise>,
    /// What libraries have to tell.
    pub news: Vec<NewsItem>,
}

/// A row of covers under a heading.
#[derive(Clone, Debug)]
pub struct Strip {
    /// The heading.
    pub title: String,
    /// All of them.
    pub more: Option<Link>,
    /// The covers.
    pub covers: Vec<CoverLink>,
}
