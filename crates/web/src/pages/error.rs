//! The page that says why a page cannot be shown, and where to go from there.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::Link;

/// Any page that is refused or failed.
#[derive(Clone, Debug, Template)]
#[template(path = "public/error.html")]
pub struct ErrorPage {
    /// What stands around.
    pub frame: Frame,
    /// What happened.
    pub title: String,
    /// What it means and what to do.
    pub text: String,
    /// What to tell the library.
    pub reference: Option<String>,
    /// Where to go.
    pub links: Vec<Link>,
}
