//! The question before a whole queue is answered.

use askama::Template;

use super::{ReasonChoice, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::Errors;

/// `GET /pro/reservations/toutes`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/whole_queue.html")]
pub struct WholeQueuePage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Valider les 213 demandes ? »
    pub question: String,
    /// The words of the button, with the same figure.
    pub verb: String,
    /// Which requests: the library, where their copies are.
    pub filters: String,
    /// Minutes until the mails leave; none when they leave at once.
    pub minutes: u32,
    /// Whether a reason is asked for.
    pub is_decline: bool,
    /// The reasons to decline.
    pub reasons: Vec<ReasonChoice>,
    /// The word to the readers, as typed.
    pub note: String,
    /// What to correct.
    pub errors: Errors,
    /// The token of the session and of this form.
    pub token: String,
    /// What the form carries: the filter, the newest request, the figure.
    pub kept: Vec<(&'static str, String)>,
    /// The way back to the queue.
    pub back_url: String,
}
