//! The heart at the corner of a cover: a coup de cœur to write, or to change.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

/// A heart.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/heart.html")]
pub struct Heart {
    /// The language.
    pub t: Translator,
    /// Where the coup de cœur is written; empty where none is asked for, and then nothing is drawn.
    pub url: String,
    /// The title of the document.
    pub title: String,
    /// Whether it is in the reader's coups de cœur.
    pub is_on: bool,
    /// The id of the title beside it, in lists whose [`RowWords`] say what a heart is; empty where it is
    /// said here.
    ///
    /// [`RowWords`]: crate::pages::RowWords
    pub title_id: String,
}

impl HtmlSafe for Heart {}
