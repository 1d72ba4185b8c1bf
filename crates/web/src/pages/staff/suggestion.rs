//! Suggestions of purchase: by stage, one opened beside the list with all who ask.

use askama::Template;

use super::{FactLine, LibraryForm, StaffFrame, StageTab};
use crate::filters;
use crate::frame::Frame;
use crate::pages::{Choice, Owned};
use crate::parts::{Badge, Errors, Pager};

/// `GET /pro/suggestions`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/suggestions.html")]
pub struct SuggestionQueuePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The stages.
    pub tabs: Vec<StageTab>,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The rows of this page.
    pub rows: Vec<SuggestionQueueRow>,
    /// The other pages.
    pub pager: Pager,
    /// The row that is open.
    pub panel: Option<SuggestionPanel>,
    /// The token of the session and of this form.
    pub token: String,
    /// What the forms carry of the address: stage, library, page.
    pub kept: Vec<(&'static str, String)>,
}

/// A suggestion in the list.
#[derive(Clone, Debug)]
pub struct SuggestionQueueRow {
    /// How long it has waited.
    pub waiting: String,
    /// Whether that is long.
    pub is_long: bool,
    /// The title.
    pub title: String,
    /// The row opened beside the list.
    pub url: String,
    /// The author.
    pub author: String,
    /// The library.
    pub library: String,
    /// How many ask for it.
    pub askers: String,
    /// Where it stands.
    pub state: Badge,
    /// Whether it is the row that is open.
    pub is_open: bool,
}

/// The row that is open, with everything needed to decide.
#[derive(Clone, Debug)]
pub struct SuggestionPanel {
    /// Its id and the version shown: `12.3`.
    pub key: String,
    /// The title.
    pub title: String,
    /// The author.
    pub author: String,
    /// Where it stands.
    pub state: Badge,
    /// Publisher, year, ISBN, price, library.
    pub facts: Vec<FactLine>,
    /// How many ask for it.
    pub askers_count: String,
    /// Who asks: who and when, why, what becomes of the hold.
    pub askers: Vec<(String, Option<String>, Option<String>)>,
    /// What the network has already.
    pub owned: Vec<Owned>,
    /// What happened so far, the oldest first.
    pub history: Vec<String>,
    /// Where it can go.
    pub states: Vec<Choice>,
    /// The reasons of a refusal.
    pub reasons: Vec<Choice>,
    /// The record, as typed or found.
    pub record: String,
    /// What all who ask are told.
    pub answer: String,
    /// What librarians note for themselves.
    pub note: String,
    /// What to correct.
    pub errors: Errors,
}
