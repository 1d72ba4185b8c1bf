//! « Appareils connectés ».

use askama::Template;

use crate::filters;
use crate::frame::Frame;

/// `GET /compte/sessions`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/sessions.html")]
pub struct SessionsPage {
    /// What stands around.
    pub frame: Frame,
    /// Where one is signed in, this browser first.
    pub rows: Vec<SessionRow>,
    /// Whether there are others.
    pub can_end_others: bool,
    /// The token of the session and of this form.
    pub token: String,
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// What stands for it in the form.
    pub handle: String,
    /// « Firefox sur Windows ».
    pub device: String,
    /// When it signed in.
    pub begun: String,
    /// When it was used last.
    pub seen: String,
    /// Whether it is this one.
    pub is_this: bool,
}
