//! Where a document is: the panel in a row of results, and the page of all copies.

use askama::Template;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Kind};

/// The panel under « Voir la disponibilité »: my library and three others.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/availability.html")]
pub struct Availability {
    /// The language.
    pub t: Translator,
    /// The id of the title beside it, for the words that only a screen reader says; [`RowWords`] has the
    /// others.
    ///
    /// [`RowWords`]: crate::pages::RowWords
    pub title_id: String,
    /// My library first, then the nearest.
    pub lines: Vec<AvailabilityLine>,
    /// How many more libraries.
    pub more: usize,
    /// When it was read, as written: « 14 h 05 ».
    pub read_at: String,
    /// The page of all copies.
    pub all_url: String,
    /// What to do when the library does not answer.
    pub unknown: Option<String>,
}

impl askama::filters::HtmlSafe for Availability {}

/// A library in the panel.
#[derive(Clone, Debug)]
pub struct AvailabilityLine {
    /// Its name.
    pub library: String,
    /// Call number, or when it comes back.
    pub detail: String,
    /// The state there.
    pub badge: Badge,
}

/// `GET /notice/{number}/disponibilite`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/availability.html")]
pub struct AvailabilityPage {
    /// What stands around.
    pub frame: Frame,
    /// The document.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// What it is.
    pub kind: Kind,
    /// Its page.
    pub url: String,
    /// Every copy.
    pub items: Vec<ItemLine>,
    /// When it was read, as written.
    pub read_at: String,
    /// What to do when a library does not answer.
    pub unknown: Vec<String>,
    /// Where it is reserved, where it can be.
    pub hold_url: Option<String>,
}

impl AvailabilityPage {
    fn has_volumes(&self) -> bool {
        self.items.iter().any(|item| item.volume.is_some())
    }
}

/// A copy, or several that differ in nothing.
#[derive(Clone, Debug)]
pub struct ItemLine {
    /// Where it is.
    pub library: String,
    /// Whether that is my library.
    pub is_mine: bool,
    /// Which section or floor.
    pub section: String,
    /// Its label.
    pub call_number: String,
    /// Which volume or issue.
    pub volume: Option<String>,
    /// Its state.
    pub badge: Badge,
    /// When it comes back, for example.
    pub note: Option<String>,
}
