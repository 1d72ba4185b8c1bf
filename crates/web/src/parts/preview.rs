//! Above the page that somebody writes and nobody else sees yet: the way back to writing it.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use super::Link;
use crate::filters;

/// The bar of a preview.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/preview.html")]
pub struct PreviewBar {
    /// The language.
    pub t: Translator,
    /// What is carried, where nothing of it is kept yet.
    pub typed: Option<Typed>,
    /// Where it is written, once it is kept.
    pub edit: Option<Link>,
}

impl HtmlSafe for PreviewBar {}

/// A form that was filled in, carried through its preview.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Where it goes.
    pub action: String,
    /// Its fields.
    pub fields: Vec<(&'static str, String)>,
}
