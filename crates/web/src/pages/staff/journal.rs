//! The journal: who changed what, who opened whose file, what the nights erased.

use askama::Template;

use super::{Choice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Link};

/// `GET /pro/journal`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/journal.html")]
pub struct JournalPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The pages of the journal, and which one is read.
    pub tabs: Vec<(Link, bool)>,
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

/// `GET /pro/journal/consultations`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/consultations.html")]
pub struct ConsultationsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The pages of the journal, and which one is read.
    pub tabs: Vec<(Link, bool)>,
    /// For how long it is known, in words.
    pub kept: String,
    /// Who looked, as typed.
    pub who: String,
    /// At whom, as typed.
    pub reader: String,
    /// At whom, by number.
    pub number: String,
    /// From which day.
    pub from: String,
    /// To which day.
    pub until: String,
    /// What to correct in the question.
    pub errors: Errors,
    /// What was found.
    pub rows: Vec<ConsultationLine>,
    /// The page after this one.
    pub next: Option<String>,
    /// The page before.
    pub previous: Option<String>,
}

/// A file that was opened.
#[derive(Clone, Debug)]
pub struct ConsultationLine {
    /// When.
    pub at: String,
    /// The same for programs.
    pub datetime: String,
    /// By whom.
    pub who: String,
    /// Whose.
    pub reader: String,
    /// All who looked at it.
    pub reader_url: String,
    /// On which page.
    pub page: String,
    /// At which desk.
    pub library: String,
}

/// `GET /pro/journal/effacements`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/erasures.html")]
pub struct ErasuresPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The pages of the journal, and which one is read.
    pub tabs: Vec<(Link, bool)>,
    /// The last run, in words; or that there was none.
    pub last: String,
    /// The runs, the newest first.
    pub rows: Vec<ErasureLine>,
}

/// A run.
#[derive(Clone, Debug)]
pub struct ErasureLine {
    /// For which day.
    pub day: String,
    /// When it ran.
    pub at: String,
    /// What was erased: its words and how much.
    pub erased: Vec<(String, String)>,
}
