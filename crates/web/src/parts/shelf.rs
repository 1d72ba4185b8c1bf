//! Books as they stand: spines on a shelf, covers in a strip.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::covers::Cover;

/// A row of spines.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/shelf.html")]
pub struct Shelf {
    /// What the row is, for those who do not see it.
    pub label: String,
    /// The books, sorted by call number.
    pub spines: Vec<Spine>,
}

impl HtmlSafe for Shelf {}

/// A book seen from its back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spine {
    /// Its title.
    pub title: String,
    /// Its author.
    pub author: String,
    /// Its label, in up to three lines.
    pub call_number: Vec<String>,
    /// Which of the ten grounds.
    pub tone: u32,
    /// How high it is, 1 to 3.
    pub height: u32,
    /// How thick, 1 to 3.
    pub width: u32,
    /// Its address.
    pub url: String,
    /// Whether it is the one being looked at, pulled out.
    pub is_here: bool,
}

impl Spine {
    /// A spine. Its height comes from its cover, its thickness from the length of its title.
    #[must_use]
    pub fn new(cover: &Cover, call_number: &str, url: impl Into<String>) -> Self {
        let width = match cover.title.chars().count() {
            0..=14 => 1,
            15..=22 => 2,
            _ => 3,
        };
        let letters = u32::try_from(cover.author.len()).unwrap_or(0);
        Self {
            title: cover.title.clone(),
            author: cover.author.clone(),
            call_number: call_number
                .split_whitespace()
                .take(3)
                .map(|line| line.chars().take(6).collect())
                .collect(),
            tone: cover.tone,
            height: ((cover.tone + letters) % 3 + 1).max(width),
            width,
            url: url.into(),
            is_here: false,
        }
    }

    /// The same, pulled out.
    #[must_use]
    pub const fn here(mut self) -> Self {
        self.is_here = true;
        self
    }
}

/// A cover with its title under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverLink {
    /// The cover.
    pub cover: Cover,
    /// The title.
    pub title: String,
    /// The author.
    pub author: String,
    /// Its address.
    pub url: String,
}
