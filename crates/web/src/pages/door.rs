//! What one is asked before coming in, or is told there: a link, a code, a password.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Flash, FormBody, Link, Refusal};

/// A page of `/mot-de-passe`, `/activation`, `/preinscription/{jeton}`, `/adresse/…`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/door.html")]
pub struct DoorPage {
    /// What stands around.
    pub frame: Frame,
    /// Its heading.
    pub title: String,
    /// What it is about, a sentence or two each.
    pub intro: Vec<String>,
    /// What was done.
    pub done: Option<Flash>,
    /// Why it cannot be done.
    pub refusal: Option<Refusal>,
    /// What to correct.
    pub errors: Errors,
    /// What is filled in; nothing once it is done or cannot be.
    pub form: Option<FormBody>,
    /// Other doors.
    pub links: Vec<Link>,
}

impl DoorPage {
    /// A page with its heading and nothing else yet.
    pub fn new(frame: Frame, title: impl Into<String>) -> Self {
        let t = frame.t;
        Self {
            frame,
            title: title.into(),
            intro: Vec::new(),
            done: None,
            refusal: None,
            errors: Errors::none(t),
            form: None,
            links: Vec::new(),
        }
    }

    /// With a sentence about it.
    #[must_use]
    pub fn saying(mut self, words: impl Into<String>) -> Self {
        self.intro.push(words.into());
        self
    }
}

/// The same within the account: a question before something is done, or a form.
#[derive(Clone, Debug, Template)]
#[template(path = "account/form.html")]
pub struct AccountFormPage {
    /// What stands around.
    pub frame: Frame,
    /// Its heading.
    pub title: String,
    /// What it means.
    pub intro: Vec<String>,
    /// Why it cannot be done.
    pub refusals: Vec<Refusal>,
    /// What to correct.
    pub errors: Errors,
    /// What is filled in; nothing when it cannot be done.
    pub form: Option<FormBody>,
    /// The way back.
    pub back: Option<Link>,
}
