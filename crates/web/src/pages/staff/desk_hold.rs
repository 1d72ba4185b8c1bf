//! A hold placed at the desk: for whom, for what, and where it is fetched.

use askama::Template;

use super::{LibraryForm, ReaderLine, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::pages::{Fact, HeldDocument, PickupChoice, VolumeChoice};
use crate::parts::{Errors, Refusal};

/// `GET /pro/lecteurs/reserver`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/desk_hold.html")]
pub struct DeskHoldPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Réserver pour Camille Delvaux ».
    pub heading: String,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The library of the desk, in the forms.
    pub library: String,
    /// The reader, in the forms; none until one is chosen.
    pub reader: Option<i64>,
    /// The file of the reader.
    pub file_url: String,
    /// The record, in the forms; none until one is chosen.
    pub record: Option<u32>,
    /// What was typed to find a reader, or else a document.
    pub query: String,
    /// The readers found; nothing before somebody looked.
    pub readers: Option<Vec<ReaderLine>>,
    /// The documents found; nothing before somebody looked.
    pub found: Option<Vec<FoundRecord>>,
    /// The document, once both are chosen or a record page led here.
    pub document: Option<HeldDocument>,
    /// Rank, delay, cost, how many holds are used.
    pub facts: Vec<Fact>,
    /// Why it cannot be reserved at all, or was refused just now.
    pub refusal: Option<Refusal>,
    /// The choice of the library; nothing before both are chosen.
    pub form: Option<DeskHoldForm>,
    /// Where another document is looked for.
    pub again_url: String,
}

impl DeskHoldPage {
    /// Whether something was sent that has to be corrected.
    fn is_refused(&self) -> bool {
        let form = self.form.as_ref();
        form.is_some_and(|form| self.refusal.is_some() || !form.errors.is_empty())
    }
}

/// What is chosen.
#[derive(Clone, Debug)]
pub struct DeskHoldForm {
    /// The token of the session and of this form, so that a double click makes one hold.
    pub token: String,
    /// Answers to correct.
    pub errors: Errors,
    /// Volumes or issues, when one must be chosen.
    pub volumes: Vec<VolumeChoice>,
    /// Where it can be fetched: this library first.
    pub pickups: Vec<PickupChoice>,
}

/// A document found.
#[derive(Clone, Debug)]
pub struct FoundRecord {
    /// Its title.
    pub title: String,
    /// Who made it, what it is, publisher and year.
    pub details: String,
    /// Choosing it.
    pub url: String,
}
