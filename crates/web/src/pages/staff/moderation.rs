//! What readers wrote: to be read, reported, decided; one opened beside the list.

use askama::Template;

use super::{FactLine, LibraryForm, StaffFrame, StageTab};
use crate::filters;
use crate::frame::Frame;
use crate::pages::Choice;
use crate::parts::{Badge, Errors, Pager, Refusal};

/// `GET /pro/commentaires`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/moderation.html")]
pub struct ModerationPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The queues.
    pub tabs: Vec<StageTab>,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The rows of this page.
    pub rows: Vec<ModerationRow>,
    /// The other pages.
    pub pager: Pager,
    /// The row that is open.
    pub panel: Option<ModerationPanel>,
    /// The libraries that may ask for a rating.
    pub ratings: Vec<RatingLine>,
    /// The token of the session and of this form.
    pub token: String,
    /// What the forms carry of the address: queue, library, page.
    pub kept: Vec<(&'static str, String)>,
}

/// Something that was written.
#[derive(Clone, Debug)]
pub struct ModerationRow {
    /// How long it has waited.
    pub waiting: String,
    /// Whether that is long.
    pub is_long: bool,
    /// Its title.
    pub title: String,
    /// The row opened beside the list.
    pub url: String,
    /// The name under which it is shown.
    pub signature: String,
    /// Comment or coup de cœur.
    pub kind: String,
    /// What it is about.
    pub about: String,
    /// Where it stands.
    pub state: Badge,
    /// Whether it is the row that is open.
    pub is_open: bool,
}

/// The row that is open, with everything needed to decide.
#[derive(Clone, Debug)]
pub struct ModerationPanel {
    /// Its id and the version shown: `12.3`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// Where it stands.
    pub state: Badge,
    /// Who, about what, since when.
    pub facts: Vec<FactLine>,
    /// What happened so far, the oldest first.
    pub history: Vec<String>,
    /// The reasons.
    pub reasons: Vec<Choice>,
    /// The word to the author, as typed.
    pub note: String,
    /// What to correct.
    pub errors: Errors,
    /// What can be done: the word in the form, the key of its words, its icon, its class.
    pub actions: Vec<(&'static str, &'static str, &'static str, &'static str)>,
    /// Why nothing can be done.
    pub refusal: Option<Refusal>,
    /// The row that opens once this one is decided.
    pub next: String,
}

/// Whether a library asks for a rating.
#[derive(Clone, Debug)]
pub struct RatingLine {
    /// In words.
    pub text: String,
    /// Its word in addresses.
    pub library: String,
    /// What the button sends.
    pub value: &'static str,
    /// The words of the button.
    pub verb: String,
}
