//! The searches that a librarian offers to readers.

use askama::Template;

use super::{LibraryChoice, StaffFrame};
use crate::filters;
use crate::frame::Frame;

/// `GET /pro/recherches`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/searches.html")]
pub struct StaffSearchesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Those offered.
    pub offered: Vec<StaffSearchRow>,
    /// Those kept and not offered: id and name.
    pub kept: Vec<(i64, String)>,
    /// To whom one may be offered, « everybody » first where that is allowed.
    pub scopes: Vec<LibraryChoice>,
    /// The token of the session.
    pub token: String,
}

/// A search that is offered.
#[derive(Clone, Debug)]
pub struct StaffSearchRow {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its results.
    pub url: String,
    /// What it asks, in words.
    pub summary: String,
    /// To whom.
    pub scope: String,
    /// Since when.
    pub since: String,
}
