//! What is offered while a search is being typed.

use askama::Template;
use i18n::Translator;

use crate::covers::Cover;
use crate::parts::Kind;

/// `GET /recherche/completer`: a list that the script puts under the search field, and how many are in
/// it, to be said.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/completions.html")]
pub struct Completions {
    /// The language.
    pub t: Translator,
    /// What is offered, the likeliest first.
    pub rows: Vec<CompletionRow>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct CompletionRow {
    /// Where it leads.
    pub url: String,
    /// What it is.
    pub kind: Kind,
    /// The title or the name.
    pub text: String,
    /// Who made it, of a title.
    pub authors: String,
    /// The cover of a title.
    pub cover: Option<Cover>,
}
