//! The shuttle: one field for a whole crate, what each of its copies said, and what is on its way.

use askama::Template;

use super::{LibraryForm, Slip, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Pager, Tone};

/// `GET /pro/navette`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/shuttle.html")]
pub struct ShuttlePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Navette, Valbrune ».
    pub heading: String,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// Receive, send, late.
    pub tabs: Vec<ShuttleTab>,
    /// The word of the tab being read.
    pub direction: &'static str,
    /// The library, in the forms.
    pub library: String,
    /// The token of the session and of this form.
    pub token: String,
    /// What the last crate said.
    pub answer: Option<CrateAnswer>,
    /// Codes that are still to be scanned, one a line.
    pub rest: String,
    /// What is on its way; nothing where one sends, or reads what a crate said.
    pub rows: Option<Vec<UnderwayRow>>,
    /// The other pages of it.
    pub pager: Pager,
    /// The days after which a copy is late.
    pub days: u16,
    /// The same where nobody has said otherwise.
    pub days_by_default: u16,
    /// The longest that can be said.
    pub most_days: u16,
    /// Whether this librarian may say otherwise.
    pub may_set_days: bool,
}

/// A part of the work.
#[derive(Clone, Debug)]
pub struct ShuttleTab {
    /// Its name.
    pub text: String,
    /// Its address.
    pub url: String,
    /// How many wait there; none where nothing is counted.
    pub count: Option<i64>,
    /// Whether it is the one shown.
    pub is_current: bool,
}

/// What a crate said.
#[derive(Clone, Debug)]
pub struct CrateAnswer {
    /// Whether all went well: colour and sound.
    pub tone: Tone,
    /// « 12 exemplaires reçus ».
    pub what: String,
    /// « 5 à retirer, 4 en rayon ».
    pub words: String,
    /// Each copy, in the order of the scans.
    pub lines: Vec<CrateLine>,
    /// What is put into the books.
    pub slips: Vec<Slip>,
}

impl CrateAnswer {
    const fn icon(&self) -> &'static str {
        match self.tone {
            Tone::Ok => "circle-check",
            _ => "circle-alert",
        }
    }
}

/// A copy of a crate.
#[derive(Clone, Debug)]
pub struct CrateLine {
    /// Its barcode.
    pub code: String,
    /// What happened.
    pub what: Badge,
    /// The document.
    pub document: String,
    /// Where it goes.
    pub words: String,
    /// More to know of it.
    pub details: Vec<String>,
}

/// A copy on its way.
#[derive(Clone, Debug)]
pub struct UnderwayRow {
    /// The id of its way, in the form.
    pub way: i64,
    /// Since when.
    pub since: String,
    /// Whether that is too long.
    pub is_late: bool,
    /// Its call number.
    pub call_number: String,
    /// Its barcode.
    pub barcode: String,
    /// The title.
    pub title: String,
    /// From where.
    pub from: String,
    /// For which hold, or that it goes home.
    pub purpose: String,
}
