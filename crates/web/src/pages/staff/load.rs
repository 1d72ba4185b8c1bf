//! Loads of files: sending one, how far it is, what it did; and what could not be read.

use askama::Template;

use super::{Choice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Link, Pager};

/// `GET /pro/catalogue`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/loads.html")]
pub struct LoadsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of this form.
    pub token: String,
    /// What to correct.
    pub errors: Errors,
    /// The source that was typed.
    pub source: String,
    /// The sources that gave something before.
    pub sources: Vec<String>,
    /// The libraries of copies that do not say theirs.
    pub libraries: Vec<Choice>,
    /// Whether the file holds all that its source has.
    pub is_complete: bool,
    /// How large a file may be.
    pub limit: String,
    /// How many records wait in quarantine; none.
    pub quarantine: Option<String>,
    /// The loads, the newest first.
    pub rows: Vec<LoadRow>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A load of the list.
#[derive(Clone, Debug)]
pub struct LoadRow {
    /// Its page.
    pub url: String,
    /// What the file was called.
    pub file: String,
    /// Where its records come from.
    pub source: String,
    /// When it was asked for.
    pub at: String,
    /// The same for programs.
    pub datetime: String,
    /// By whom.
    pub who: String,
    /// Where it stands.
    pub state: Badge,
    /// What it did, in a few words.
    pub did: String,
}

/// `GET /pro/catalogue/chargements/{load}`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/load.html")]
pub struct LoadPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of this form.
    pub token: String,
    /// The load.
    pub row: LoadRow,
    /// How far it is, of a hundred; none once it ended.
    pub done: Option<i64>,
    /// The same in words.
    pub done_words: String,
    /// The page that no longer looks again by itself, or does again.
    pub follow: Option<Link>,
    /// What it asks: why, the words on the button, and where the answer goes.
    pub question: Option<(String, String, String)>,
    /// What was counted.
    pub counts: Vec<CountLine>,
    /// What was left out, by kind, by reason, by code.
    pub groups: Vec<CountGroup>,
    /// What it set aside.
    pub quarantine: Option<Link>,
}

/// A figure of the report.
#[derive(Clone, Debug)]
pub struct CountLine {
    /// The figure.
    pub count: String,
    /// What was counted.
    pub words: String,
}

/// Figures of the report that belong together.
#[derive(Clone, Debug)]
pub struct CountGroup {
    /// What they are.
    pub title: String,
    /// Each.
    pub rows: Vec<CountLine>,
}

/// `GET /pro/catalogue/quarantaine`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/quarantine.html")]
pub struct QuarantinePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// How many.
    pub count: String,
    /// Those that wait, or those that were decided.
    pub tabs: Vec<(Link, bool)>,
    /// The load to which the list is narrowed: the load, and the list of all.
    pub load: Option<(Link, Link)>,
    /// The number of the load all of which can be read again.
    pub all_of: Option<i64>,
    /// Whether they wait.
    pub is_waiting: bool,
    /// The records.
    pub rows: Vec<QuarantineRow>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A record in quarantine.
#[derive(Clone, Debug)]
pub struct QuarantineRow {
    /// Its number.
    pub id: i64,
    /// Its page.
    pub url: String,
    /// Where it starts in its file.
    pub at: String,
    /// Why it could not be read.
    pub reason: String,
    /// What the file was called, and its source.
    pub origin: String,
    /// What can be read of its beginning.
    pub beginning: String,
    /// What was decided.
    pub decided: Option<String>,
}

/// `GET /pro/catalogue/quarantaine/{record}`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/quarantined.html")]
pub struct QuarantinedPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// What to correct.
    pub errors: Errors,
    /// The record.
    pub row: QuarantineRow,
    /// The load that met it.
    pub load: Link,
    /// What can be read of its fields: a line each.
    pub fields: Vec<(String, String)>,
    /// Its bytes, sixteen a line: offset, hexadecimal, text.
    pub bytes: String,
    /// Said when there are more than are shown, or only the beginning was kept.
    pub cut: Option<String>,
    /// Where its bytes can be fetched.
    pub raw_url: String,
    /// Where the reason goes that it stays out.
    pub aside_url: String,
    /// Why it stays out, as typed.
    pub reason: String,
    /// Whether it waits for a decision.
    pub is_waiting: bool,
    /// Whether something of it was kept.
    pub has_bytes: bool,
}
