//! Registering for an event, and one's registrations.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Errors, Refusal, Stamp};

/// The event, beside a form or a question.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/event_summary.html")]
pub struct EventSummary {
    /// The day.
    pub stamp: Stamp,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Hours, place, ages.
    pub facts: Vec<String>,
    /// How many seats are left.
    pub state: Badge,
}

impl HtmlSafe for EventSummary {}

/// `GET /agenda/{number}/inscription`, `GET /compte/inscriptions/{id}`, and the same with what was
/// refused.
#[derive(Clone, Debug, Template)]
#[template(path = "account/registration_form.html")]
pub struct RegistrationFormPage {
    /// What stands around.
    pub frame: Frame,
    /// « S’inscrire : Dessine ton monstre ».
    pub title: String,
    /// « S’inscrire ».
    pub heading: String,
    /// The event.
    pub event: EventSummary,
    /// The way back.
    pub back: crate::parts::Link,
    /// Why one cannot register at all, or was refused just now.
    pub refusal: Option<Refusal>,
    /// The form; nothing when one cannot register at all.
    pub form: Option<RegistrationForm>,
}

impl RegistrationFormPage {
    fn has_errors(&self) -> bool {
        self.form.as_ref().is_some_and(|form| !form.errors.is_empty())
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct RegistrationForm {
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The version that was shown, of a registration that is changed.
    pub version: Option<i64>,
    /// Answers to correct.
    pub errors: Errors,
    /// From the account.
    pub family_name: String,
    /// From the account.
    pub given_name: String,
    /// From the account.
    pub mail: String,
    /// As typed.
    pub seats: String,
    /// How many at most.
    pub seats_limit: u32,
    /// « 4 places restantes. 3 places au maximum par inscription. »
    pub seats_hint: String,
    /// As typed; nothing when it is not asked for.
    pub phone: Option<String>,
    /// Whether the telephone number can be left out.
    pub phone_is_optional: bool,
    /// The children; none when they are not asked for.
    pub children: Vec<ChildLine>,
    /// Whether their ages are asked for.
    pub with_ages: bool,
    /// As typed.
    pub note: String,
    /// What happens next.
    pub hint: String,
    /// The words of the button; nothing when every seat is taken.
    pub confirm: Option<String>,
    /// The words of the button that joins the waiting list.
    pub wait: Option<String>,
}

/// A child of the form.
#[derive(Clone, Debug)]
pub struct ChildLine {
    /// Its number.
    pub number: usize,
    /// The name, as typed.
    pub name: String,
    /// The age, as typed.
    pub age: String,
}

/// `GET /compte/inscriptions`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/registrations.html")]
pub struct RegistrationsPage {
    /// What stands around.
    pub frame: Frame,
    /// Those ahead.
    pub ahead: Vec<RegistrationRow>,
    /// Those past or ended.
    pub past: Vec<RegistrationRow>,
}

/// A registration in the list.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/registration_row.html")]
pub struct RegistrationRow {
    /// The language.
    pub t: Translator,
    /// Its id.
    pub id: i64,
    /// The day.
    pub stamp: Stamp,
    /// The title of the event.
    pub title: String,
    /// Its page.
    pub url: String,
    /// When and where.
    pub when: String,
    /// Where it stands.
    pub badge: Badge,
    /// Seats, rank, deadline.
    pub facts: Vec<String>,
    /// Why the library said no, and what it wrote.
    pub note: Option<String>,
    /// Where it is changed.
    pub edit_url: Option<String>,
    /// Where it is deleted.
    pub delete_url: Option<String>,
    /// Where the seat proposed is taken.
    pub offer_url: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
    /// The file for calendars.
    pub calendar_url: Option<String>,
}

impl HtmlSafe for RegistrationRow {}

/// `GET /compte/inscriptions/{id}/supprimer`: the question.
#[derive(Clone, Debug, Template)]
#[template(path = "account/registration_delete.html")]
pub struct DeleteRegistrationPage {
    /// What stands around.
    pub frame: Frame,
    /// The event.
    pub event: EventSummary,
    /// What it means.
    pub consequence: String,
    /// Where the form goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
}

/// `GET /inscription/{jeton}`: answering with the link of a mail.
#[derive(Clone, Debug, Template)]
#[template(path = "account/registration_link.html")]
pub struct RegistrationLinkPage {
    /// What stands around.
    pub frame: Frame,
    /// The event; nothing when the link is over.
    pub event: Option<EventSummary>,
    /// Where the registration stands.
    pub badge: Option<Badge>,
    /// Seats, rank, deadline.
    pub facts: Vec<String>,
    /// Why there is nothing to answer.
    pub refusal: Option<Refusal>,
    /// What can be answered.
    pub actions: Vec<LinkAction>,
    /// Where the answer goes.
    pub action_url: String,
}

/// A button of that page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkAction {
    /// Take the seat proposed.
    Take,
    /// Give the registration up.
    Cancel,
}

impl LinkAction {
    /// The word in the form.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Take => "confirmer",
            Self::Cancel => "annuler",
        }
    }

    /// The action of a word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Take, Self::Cancel]
            .into_iter()
            .find(|action| action.code() == code)
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Take => "registration-take-offer",
            Self::Cancel => "registration-link-cancel",
        }
    }

    const fn icon(self) -> &'static str {
        match self {
            Self::Take => "check",
            Self::Cancel => "trash-2",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Take => "",
            Self::Cancel => " btn--bad",
        }
    }
}
