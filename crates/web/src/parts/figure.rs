//! A picture beside what is published, with what it shows in words.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::picture::Picture;

use crate::urls::Urls;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/figure.html")]
pub struct Figure {
    /// Its address, which changes with its content.
    pub url: String,
    /// What it shows; empty where it decorates.
    pub alt: String,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
}

impl HtmlSafe for Figure {}

impl Figure {
    /// Of a picture.
    #[must_use]
    pub fn of(picture: &Picture) -> Self {
        Self {
            url: Urls::picture(&picture.fingerprint),
            alt: picture.alt.clone(),
            width: picture.width,
            height: picture.height,
        }
    }
}
