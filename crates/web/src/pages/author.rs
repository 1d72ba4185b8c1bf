//! An author and their works.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::Permalink;
use crate::parts::{Badge, Link, Pager};

/// `GET /auteurs/{number}-{name}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/author.html")]
pub struct AuthorPage {
    /// What stands around.
    pub frame: Frame,
    /// Its one address.
    pub permalink: Permalink,
    /// Their name as spoken.
    pub name: String,
    /// Their dates.
    pub dates: Option<String>,
    /// How many documents there are.
    pub count: String,
    /// The orders, and which one this is.
    pub sorts: Vec<(Link, bool)>,
    /// Their works on this page, by the part that they had in them.
    pub parts: Vec<AuthorPart>,
    /// What is said when not all of them are listed.
    pub cut: Option<String>,
    /// Other pages of works.
    pub pager: Pager,
    /// What they are about.
    pub subjects: Vec<(Link, String)>,
    /// Their series and collections.
    pub series: Vec<(Link, String)>,
    /// The same documents as a search.
    pub search_url: String,
    /// Where one is told of new ones.
    pub follow_url: String,
}

/// Works in which an author had the same part.
#[derive(Clone, Debug)]
pub struct AuthorPart {
    /// Which: « Auteur », « Traduction ».
    pub label: String,
    /// The works.
    pub works: Vec<WorkRow>,
}

/// A work, by the edition that can be had soonest.
#[derive(Clone, Debug)]
pub struct WorkRow {
    /// The icon of its type.
    pub icon: &'static str,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Year, type, editions.
    pub detail: String,
    /// Whether it is to be had.
    pub badge: Badge,
}
