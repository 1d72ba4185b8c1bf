//! The sweep of a shelf of holds: what has to leave it, and where each copy went today.

use askama::Template;

use super::{LibraryForm, Slip, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Badge;

/// `GET /pro/reservations/expirees`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/sweep.html")]
pub struct SweepPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Réservations expirées, Soignies, lundi 23 novembre ».
    pub title: String,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The library, in the form.
    pub library: String,
    /// The token of the session and of this form.
    pub token: String,
    /// What has to leave the shelf, by mark.
    pub rows: Vec<SweepRow>,
    /// Where each copy went today, the last first.
    pub gone: Vec<SweptLine>,
    /// What is put into the books.
    pub slips: Vec<Slip>,
    /// The way back to the queue.
    pub queue_url: String,
}

/// A copy that has to leave the shelf of holds.
#[derive(Clone, Debug)]
pub struct SweepRow {
    /// The mark on it.
    pub mark: String,
    /// Whose it was, as on a slip.
    pub reader: String,
    /// The title.
    pub title: String,
    /// Its call number.
    pub call_number: String,
    /// Its barcode.
    pub barcode: String,
    /// Until when it waited.
    pub until: String,
}

/// A copy that left it.
#[derive(Clone, Debug)]
pub struct SweptLine {
    /// The mark that stood on it.
    pub mark: String,
    /// The title.
    pub title: String,
    /// Its barcode.
    pub barcode: String,
    /// Where it goes: « Navette → Mons ».
    pub to: Badge,
    /// Its call number, or for which hold it travels.
    pub detail: Option<String>,
    /// Who swept.
    pub by: String,
    /// When.
    pub time: String,
}
