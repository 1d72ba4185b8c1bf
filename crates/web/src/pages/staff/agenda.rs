//! The agenda as librarians write it: the list, the form of an event, the question before one is
//! cancelled.

use std::fmt::{self, Display};

use askama::Template;
use askama::filters::HtmlSafe;

use super::{LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Link};

/// `GET /pro/agenda`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/agenda.html")]
pub struct StaffAgendaPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// The events, in the order in which they begin.
    pub rows: Vec<StaffEventRow>,
    /// The token of the session and of this form.
    pub token: String,
}

/// An event in that list.
#[derive(Clone, Debug)]
pub struct StaffEventRow {
    /// Its title.
    pub title: String,
    /// When.
    pub when: String,
    /// Where.
    pub library: String,
    /// Where it stands.
    pub state: Badge,
    /// How many seats are taken.
    pub seats: String,
    /// Where it is written on.
    pub edit_url: String,
    /// Its page on the portal, or how it will be.
    pub page: Link,
    /// Its registrations, where one registers.
    pub registrations_url: Option<String>,
    /// Where it is published, and the version that was shown.
    pub publish: Option<(String, i64)>,
    /// Where all drafts of its series are published, and the words of the button.
    pub publish_series: Option<(String, String)>,
    /// Where it is cancelled.
    pub cancel_url: Option<String>,
}

/// `GET /pro/agenda/nouveau` and `GET /pro/agenda/{number}`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/event.html")]
pub struct EventFormPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Nouvelle animation ».
    pub heading: String,
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The version that was shown.
    pub version: i64,
    /// Answers to correct.
    pub errors: Errors,
    /// What is typed, by part of the form.
    pub parts: Vec<FormPart>,
}

/// A part of the form.
#[derive(Clone, Debug)]
pub struct FormPart {
    /// Its heading.
    pub legend: String,
    /// Its fields.
    pub fields: Vec<FormField>,
}

/// A field of the form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Its name and id.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// A word under it.
    pub hint: String,
    /// Whether it can be left empty.
    pub is_optional: bool,
    /// How it is answered.
    pub input: FormInput,
}

impl FormField {
    /// The attributes that lead from the field to its hint and to what is wrong with it.
    pub(super) fn described(&self, errors: &Errors) -> Described {
        let is_wrong = errors.of(self.name).is_some();
        let hint = (!self.hint.is_empty()).then(|| format!("{}-aide", self.name));
        let error = is_wrong.then(|| format!("{}-erreur", self.name));
        let by: Vec<String> = hint.into_iter().chain(error).collect();
        let mut attributes = String::new();
        if is_wrong {
            attributes.push_str(" aria-invalid=\"true\"");
        }
        if !by.is_empty() {
            attributes.push_str(&format!(" aria-describedby=\"{}\"", by.join(" ")));
        }
        Described(attributes)
    }
}

/// Attributes made of names of ours: they are HTML already.
pub(super) struct Described(String);

impl HtmlSafe for Described {}

impl Display for Described {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a field is answered.
#[derive(Clone, Debug)]
pub enum FormInput {
    /// One line: the type, what is typed, the longest.
    Line(&'static str, String, usize),
    /// Several lines.
    Text(String, usize),
    /// A text in Markdown.
    Prose(String, usize),
    /// One of a list: value, words, whether chosen.
    Choice(Vec<(String, String, bool)>),
}

/// `GET /pro/agenda/{number}/annuler`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/event_cancel.html")]
pub struct CancelEventPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// « Annuler « Dessine ton monstre » ? ».
    pub question: String,
    /// Who is told.
    pub consequence: String,
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The version that was shown.
    pub version: i64,
    /// The word to those registered, as typed.
    pub because: String,
}
