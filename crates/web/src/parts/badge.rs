//! A status: an icon and a word, never colour alone.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::filters;

/// A status in one to five words.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/badge.html")]
pub struct Badge {
    /// Its colour.
    pub tone: Tone,
    /// Another icon than that of its colour, which the style sheet draws.
    pub icon: Option<&'static str>,
    /// Its words.
    pub text: String,
}

impl HtmlSafe for Badge {}

/// What a colour says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Good: take it, it is there.
    Ok,
    /// Wait.
    Warn,
    /// No.
    Bad,
    /// To know.
    Note,
    /// Late.
    Late,
}

impl Tone {
    /// The end of the class, empty for plain.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Note => "note",
            Self::Late => "late",
        }
    }
}

impl Badge {
    /// A badge with the icon of its colour.
    #[must_use]
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            tone,
            icon: None,
            text: text.into(),
        }
    }

    /// It is there.
    #[must_use]
    pub fn ok(text: impl Into<String>) -> Self {
        Self::new(Tone::Ok, text)
    }

    /// It takes time.
    #[must_use]
    pub fn wait(text: impl Into<String>) -> Self {
        Self::new(Tone::Warn, text)
    }

    /// It is not to be had.
    #[must_use]
    pub fn no(text: impl Into<String>) -> Self {
        Self::new(Tone::Bad, text)
    }

    /// Something to know.
    #[must_use]
    pub fn note(text: impl Into<String>) -> Self {
        Self::new(Tone::Note, text)
    }

    /// It is late.
    #[must_use]
    pub fn late(text: impl Into<String>) -> Self {
        Self::new(Tone::Late, text)
    }

    /// Words alone.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(Tone::Plain, text)
    }

    /// The same with another icon.
    #[must_use]
    pub const fn with_icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }
}
