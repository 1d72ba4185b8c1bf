//! Lists from A to Z, entered by their first letters.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::Link;

/// `GET /parcourir/{list}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/browse.html")]
pub struct BrowsePage {
    /// What stands around.
    pub frame: Frame,
    /// What the page is called: the list, and from where.
    pub heading: String,
    /// The lists, and which one this is.
    pub lists: Vec<(Link, bool)>,
    /// Where the first letters go.
    pub action: String,
    /// What was typed.
    pub typed: String,
    /// What to type.
    pub hint: String,
    /// The libraries whose call numbers can be read: value, name, whether it is the one.
    pub libraries: Vec<(String, String, bool)>,
    /// The letters, and which one the page begins with.
    pub letters: Vec<(Link, bool)>,
    /// The entries.
    pub rows: Vec<BrowseRow>,
    /// Why there is none.
    pub empty: Option<String>,
    /// The entries before.
    pub previous: Option<String>,
    /// The entries after.
    pub next: Option<String>,
}

/// An entry of a list.
#[derive(Clone, Debug)]
pub struct BrowseRow {
    /// Its label, in a list of call numbers.
    pub call_number: Option<String>,
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// What tells it from its neighbours: author, year, section.
    pub detail: String,
    /// How many documents, or editions.
    pub count: Option<String>,
}
