//! The journal: who changed what, and when.

use askama::Template;

use super::{Choice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Errors;

/// `GET /pro/journal`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/journal.html")]
pub struct JournalPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Who is looked for.
    pub who: String,
    /// The kinds of things.
    pub nouns: Vec<Choice>,
    /// Which one.
    pub number: String,
    /// From which day.
    pub from: String,
    /// To which day.
    pub until: String,
    /// What to correct in the question.
    pub errors: Errors,
    /// What was found.
    pub rows: Vec<JournalLine>,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before.
    pub previous: Option<String>,
}

/// A change.
#[derive(Clone, Debug)]
pub struct JournalLine {
    /// When.
    pub at: String,
    /// The same for programs.
    pub datetime: String,
    /// Who.
    pub who: String,
    /// What was done.
    pub what: String,
    /// To which thing.
    pub thing: String,
    /// All that was done to it.
    pub thing_url: String,
    /// What it was before, and after.
    pub detail: String,
}
