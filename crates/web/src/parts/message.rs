//! What a page says of what was done or refused, and ways to go on.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use super::Tone;
use crate::filters;

/// A step of the way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// Its words.
    pub text: String,
    /// Its address; the page itself has none.
    pub url: Option<String>,
}

/// A way to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub text: String,
    /// Its address.
    pub url: String,
}

impl Link {
    /// A link.
    #[must_use]
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
        }
    }
}

/// A way to a page whose words may be in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLink {
    /// Its words.
    pub text: String,
    /// Its address.
    pub url: String,
    /// The language of its words, where it is not the page's.
    pub language: Option<&'static str>,
}

/// The result of the last action, first thing under the heading.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/flash.html")]
pub struct Flash {
    /// Whether it went well.
    pub tone: Tone,
    /// What happened, in bold.
    pub strong: String,
    /// What it means.
    pub text: String,
    /// A way to go on or back.
    pub action: Option<FlashAction>,
}

impl HtmlSafe for Flash {}

impl Flash {
    /// What happened, without a way on.
    #[must_use]
    pub fn new(tone: Tone, strong: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            tone,
            strong: strong.into(),
            text: text.into(),
            action: None,
        }
    }

    /// The same with a way on.
    #[must_use]
    pub fn with_action(mut self, action: FlashAction) -> Self {
        self.action = Some(action);
        self
    }

    fn icon(&self) -> &'static str {
        match self.tone {
            Tone::Ok => "circle-check",
            Tone::Bad | Tone::Late => "circle-alert",
            Tone::Warn => "triangle-alert",
            Tone::Plain | Tone::Note => "info",
        }
    }
}

/// A way on from a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlashAction {
    /// A page.
    Go(Link),
    /// Something done, such as an undo.
    Do {
        /// The words of the button.
        text: String,
        /// Where the form goes.
        url: String,
        /// The token of the session.
        token: String,
    },
}

/// Why not, with the figure, and the way out.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/refusal.html")]
pub struct Refusal {
    /// The reason, whole sentences.
    pub reason: String,
    /// What can be done instead.
    pub ways_out: Vec<Link>,
}

impl HtmlSafe for Refusal {}

/// The answers of a form to correct, in a box under the heading.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/errors.html")]
pub struct Errors {
    /// The language.
    pub t: Translator,
    /// What to correct, in the order of the form.
    pub list: Vec<FieldError>,
}

impl HtmlSafe for Errors {}

impl Errors {
    /// Nothing to correct.
    #[must_use]
    pub const fn none(t: Translator) -> Self {
        Self { t, list: Vec::new() }
    }

    /// Whether there is nothing to correct.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What to correct in a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        let error = self.list.iter().find(|error| error.field == field)?;
        Some(&error.text)
    }
}

/// An answer to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The `id` of the field.
    pub field: Cow<'static, str>,
    /// What to do.
    pub text: String,
}
