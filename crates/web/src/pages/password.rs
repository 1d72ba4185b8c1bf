//! Choosing a password with a link that works once.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Refusal};

/// `GET /mot-de-passe/{jeton}`, and the same with what to correct.
#[derive(Clone, Debug, Template)]
#[template(path = "account/password.html")]
pub struct PasswordPage {
    /// What stands around.
    pub frame: Frame,
    /// The name of the account, so that the browser keeps the password under it.
    pub identifier: String,
    /// How long it must be.
    pub rule: String,
    /// The link is over.
    pub refusal: Option<Refusal>,
    /// What to correct.
    pub errors: Errors,
    /// Where the form goes; nowhere when the link is over.
    pub action: Option<String>,
}
