//! Tasks that gave up: what, why, and a button to try again.

use askama::Template;

use super::StaffFrame;
use crate::filters;
use crate::frame::Frame;

/// `GET /pro/taches`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/jobs.html")]
pub struct JobsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The tasks.
    pub rows: Vec<JobLine>,
    /// The token of the session and of this form.
    pub token: String,
}

/// A task that gave up.
#[derive(Clone, Debug)]
pub struct JobLine {
    /// Its number.
    pub id: i64,
    /// What it is.
    pub kind: String,
    /// How often it was tried.
    pub attempts: String,
    /// The last error, as the programs said it.
    pub error: String,
}
