//! What to buy: works with too many holds for each copy.

use askama::Template;

use super::{LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Pager;

/// `GET /pro/achats`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/demand.html")]
pub struct DemandPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// One library, or all of them.
    pub libraries: Option<LibraryForm>,
    /// The library, in the form of the figure.
    pub library: String,
    /// More holds than this for each copy.
    pub more_than: u16,
    /// The largest figure that can be asked for.
    pub most: u16,
    /// The usual figure.
    pub by_default: u16,
    /// How many works there are.
    pub total: i64,
    /// The works of this page: those without any copy first.
    pub rows: Vec<DemandRow>,
    /// The other pages.
    pub pager: Pager,
    /// The same as a file.
    pub csv_url: String,
}

/// A work.
#[derive(Clone, Debug)]
pub struct DemandRow {
    /// Its title.
    pub title: String,
    /// Who made it, publisher and year.
    pub details: String,
    /// Its page; none once it left the catalogue.
    pub url: Option<String>,
    /// Open holds.
    pub holds: i64,
    /// Copies that can answer them.
    pub copies: i64,
    /// Holds for each copy; none without a copy.
    pub ratio: Option<String>,
    /// When the oldest was placed.
    pub oldest: String,
}
