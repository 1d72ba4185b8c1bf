//! A page of a few forms about one thing, with what is known of it above: a debt, a message.

use askama::Template;

use super::{FactLine, FormInput, FormPart, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Link};

/// A page of forms.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/form.html")]
pub struct StaffFormPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Its heading.
    pub heading: String,
    /// Where one came from.
    pub back: Link,
    /// What is known of it.
    pub facts: Vec<FactLine>,
    /// Answers to correct.
    pub errors: Errors,
    /// The forms; none where nothing can be done.
    pub forms: Vec<StaffForm>,
    /// Why nothing can be done, or what to know before.
    pub notice: Option<String>,
    /// What was written before, the newest first.
    pub sent: Vec<SentLine>,
}

/// A form.
#[derive(Clone, Debug)]
pub struct StaffForm {
    /// Where it goes.
    pub action: String,
    /// What travels hidden, the token among it.
    pub hidden: Vec<(&'static str, String)>,
    /// Its parts.
    pub parts: Vec<FormPart>,
    /// What its button says.
    pub verb: String,
    /// Whether it is the first thing to do here.
    pub is_main: bool,
    /// What another button says, which sends `geste=voir`: the form is looked at, and nothing is kept.
    pub look: Option<String>,
}

/// A message that was sent.
#[derive(Clone, Debug)]
pub struct SentLine {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// When, by whom, to how many.
    pub about: String,
}
