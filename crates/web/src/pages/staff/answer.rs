//! The question before holds are declined or cancelled: why, in a sentence that the reader gets.

use askama::Template;

use super::StaffFrame;
use crate::filters;
use crate::frame::Frame;
use crate::parts::Errors;

/// `GET /pro/reservations/refuser` and `GET /pro/reservations/annuler`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/hold_reason.html")]
pub struct ReasonPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The question.
    pub question: String,
    /// The verb of the button.
    pub verb: String,
    /// The words of the way back.
    pub keep: String,
    /// The way back.
    pub back_url: String,
    /// Where the form goes.
    pub action: String,
    /// What is answered.
    pub asked: Vec<Asked>,
    /// The reasons.
    pub reasons: Vec<ReasonChoice>,
    /// The word to the reader, as typed.
    pub note: String,
    /// Answers to correct.
    pub errors: Errors,
    /// The token of the session and of this form.
    pub token: String,
    /// What the form carries back to the list.
    pub kept: Vec<(&'static str, String)>,
}

/// A hold that is answered.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its id and the version shown.
    pub key: String,
    /// The title.
    pub title: String,
    /// Whose it is and where it is fetched.
    pub reader: String,
}

/// A reason of the list.
#[derive(Clone, Debug)]
pub struct ReasonChoice {
    /// Its value in the form.
    pub code: &'static str,
    /// Its name for the staff.
    pub label: String,
    /// The sentence that the reader gets.
    pub sentence: String,
    /// Whether it is chosen.
    pub is_checked: bool,
}
