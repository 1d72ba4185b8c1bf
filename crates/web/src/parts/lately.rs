//! What was deleted or ended lately, each with the button that brings it back.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::filters;

/// The list; nothing is drawn where nothing was.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/lately.html")]
pub struct Lately {
    /// The language.
    pub t: Translator,
    /// The key of its heading.
    pub heading: &'static str,
    /// The address of the page, for its form.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// What was deleted or ended.
    pub rows: Vec<DeletedRow>,
}

impl HtmlSafe for Lately {}

/// What was deleted or ended lately, and can be brought back.
#[derive(Clone, Debug)]
pub struct DeletedRow {
    /// Its name.
    pub name: String,
    /// Where it is brought back.
    pub restore_url: String,
}
