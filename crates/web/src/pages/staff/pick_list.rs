//! The pick list: each copy to fetch once, in the order of the shelves, to print or to scan.

use askama::Template;

use super::{LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;

/// `GET /pro/reservations/rayon`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/pick_list.html")]
pub struct PickListPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Liste de rayon, Soignies, lundi 23 novembre ».
    pub title: String,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// Shelf areas in their order.
    pub sections: Vec<PickSection>,
    /// The token of the session and of this form.
    pub token: String,
    /// The library, in the forms.
    pub library: String,
    /// The way back to the queue.
    pub queue_url: String,
}

impl PickListPage {
    fn count(&self) -> usize {
        self.sections.iter().map(|section| section.rows.len()).sum()
    }
}

/// A shelf area.
#[derive(Clone, Debug)]
pub struct PickSection {
    /// Its name.
    pub name: String,
    /// What is to be fetched there.
    pub rows: Vec<PickRow>,
}

/// A copy to fetch.
#[derive(Clone, Debug)]
pub struct PickRow {
    /// The hold and the version shown.
    pub key: String,
    /// Where it stands.
    pub call_number: String,
    /// Its barcode.
    pub barcode: String,
    /// The title.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// For which library, when it leaves this one.
    pub travels_to: Option<String>,
    /// How long it has waited.
    pub waiting: String,
}
