//! A field of a form with its label, its hint and what is to be corrected; and a form of such fields.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use super::{Errors, Link};
use crate::filters;

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of this type: `text`, `email`, `tel`, `date`.
    Line(&'static str),
    /// A secret, which is never sent back.
    Secret,
    /// One of these: value, words.
    Choice(Vec<(String, String)>),
}

/// A field.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/field.html")]
pub struct Field {
    t: Translator,
    /// Its id on the page, and what its errors point at.
    pub id: &'static str,
    name: &'static str,
    /// A number after the id, where fields of one name repeat; 0 is none.
    place: usize,
    label: String,
    hint: Option<String>,
    kind: FieldKind,
    value: String,
    autocomplete: &'static str,
    max: usize,
    is_optional: bool,
    /// Whether the page says that it may stay empty.
    says_optional: bool,
    is_code: bool,
    is_half: bool,
    error: Option<String>,
}

impl HtmlSafe for Field {}

impl Field {
    /// A line of text; `id` is the name with hyphens.
    pub fn new(t: Translator, id: &'static str, name: &'static str, label: impl Into<String>) -> Self {
        Self {
            t,
            id,
            name,
            place: 0,
            label: label.into(),
            hint: None,
            kind: FieldKind::Line("text"),
            value: String::new(),
            autocomplete: "off",
            max: 120,
            is_optional: false,
            says_optional: false,
            is_code: false,
            is_half: false,
            error: None,
        }
    }

    /// A password.
    pub fn secret(
        t: Translator,
        id: &'static str,
        name: &'static str,
        label: impl Into<String>,
        autocomplete: &'static str,
    ) -> Self {
        Self {
            kind: FieldKind::Secret,
            max: 1024,
            autocomplete,
            ..Self::new(t, id, name, label)
        }
    }

    /// A line of another type.
    #[must_use]
    pub fn typed(mut self, kind: &'static str) -> Self {
        self.kind = FieldKind::Line(kind);
        self
    }

    /// A choice.
    #[must_use]
    pub fn choices(mut self, choices: Vec<(String, String)>) -> Self {
        self.kind = FieldKind::Choice(choices);
        self
    }

    /// What stands in it.
    #[must_use]
    pub fn holding(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// What helps to fill it in.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What the browser may fill in by itself.
    #[must_use]
    pub const fn filled_as(mut self, autocomplete: &'static str) -> Self {
        self.autocomplete = autocomplete;
        self
    }

    /// How much it takes.
    #[must_use]
    pub const fn at_most(mut self, max: usize) -> Self {
        self.max = max;
        self
    }

    /// It may stay empty.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.is_optional = true;
        self.says_optional = true;
        self
    }

    /// It may stay empty, as may all others of the form: the page does not say so of each.
    #[must_use]
    pub const fn optional_unsaid(mut self) -> Self {
        self.is_optional = true;
        self
    }

    /// A number or a code: letters of one width, no spelling.
    #[must_use]
    pub const fn code(mut self) -> Self {
        self.is_code = true;
        self.max = 64;
        self
    }

    /// It stands beside the next one where there is room.
    #[must_use]
    pub const fn half(mut self) -> Self {
        self.is_half = true;
        self
    }

    /// One of several of the same name.
    #[must_use]
    pub const fn placed(mut self, place: usize) -> Self {
        self.place = place;
        self
    }

    /// With what is to be corrected in it; once it has its place.
    #[must_use]
    pub fn checked(mut self, errors: &Errors) -> Self {
        self.error = errors.of(&self.dom_id()).map(ToOwned::to_owned);
        self
    }

    /// With what is to be corrected in it, in words.
    #[must_use]
    pub fn wrong(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Whether the next one stands beside it.
    #[must_use]
    pub const fn is_half(&self) -> bool {
        self.is_half
    }

    fn dom_id(&self) -> String {
        match self.place {
            0 => self.id.to_owned(),
            place => format!("{}-{place}", self.id),
        }
    }

    fn described(&self) -> String {
        let id = self.dom_id();
        let hint = self.hint.as_ref().map(|_| format!("{id}-aide"));
        let error = self.error.as_ref().map(|_| format!("{id}-erreur"));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        ids.join(" ")
    }

    fn is_chosen(&self, value: &str) -> bool {
        self.value == value
    }
}

/// A form of fields, with its button and perhaps a way not to send it.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/form.html")]
pub struct FormBody {
    /// Where it goes.
    pub action: String,
    /// What is sent unseen.
    pub hidden: Vec<(&'static str, String)>,
    /// What is filled in.
    pub fields: Vec<Field>,
    /// The words on the button.
    pub submit: String,
    /// Whether it does what cannot be undone.
    pub is_bad: bool,
    /// The way not to.
    pub keep: Option<Link>,
}

impl HtmlSafe for FormBody {}

impl FormBody {
    /// A form with its fields and its button.
    pub fn new(action: impl Into<String>, fields: Vec<Field>, submit: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            hidden: Vec::new(),
            fields,
            submit: submit.into(),
            is_bad: false,
            keep: None,
        }
    }

    /// With something sent unseen.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.hidden.push((name, value.into()));
        self
    }

    /// It does what cannot be undone, or the reader keeps what is.
    #[must_use]
    pub fn or_keep(mut self, keep: Link) -> Self {
        self.is_bad = true;
        self.keep = Some(keep);
        self
    }

    /// The rows: two halves stand beside each other.
    fn rows(&self) -> Vec<&[Field]> {
        let mut rows = Vec::new();
        let mut rest = self.fields.as_slice();
        while let Some(first) = rest.first() {
            let wide = if first.is_half && rest.len() > 1 { 2 } else { 1 };
            let (row, after) = rest.split_at(wide);
            rows.push(row);
            rest = after;
        }
        rows
    }
}
