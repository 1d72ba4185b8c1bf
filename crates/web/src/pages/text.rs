//! A page that librarians wrote.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::prose::Prose;

/// `GET /pages/{slug}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/page.html")]
pub struct TextPage {
    /// What stands around.
    pub frame: Frame,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: Prose,
    /// In which language, where it is not the page's.
    pub language: Option<&'static str>,
}
