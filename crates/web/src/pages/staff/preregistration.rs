//! Pre-registrations at the desk: who waits, and completing one.

use askama::Template;

use super::{Choice, FactLine, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Field, Link, Refusal};

/// `GET /pro/preinscriptions`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/preregistrations.html")]
pub struct PreregistrationsPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// What is looked for.
    pub query: String,
    /// The library of this desk, in the form.
    pub library: String,
    /// Who waits, the longest first.
    pub rows: Vec<PreregistrationLine>,
}

/// One that waits.
#[derive(Clone, Debug)]
pub struct PreregistrationLine {
    /// For whom.
    pub names: String,
    /// Where it is completed.
    pub url: String,
    /// What is said at the desk.
    pub code: String,
    /// The address for mail.
    pub mail: String,
    /// Their library.
    pub library: String,
    /// Last day.
    pub until: String,
}

/// `GET /pro/preinscriptions/{code}`, and the same with what is to be corrected.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/preregistration.html")]
pub struct PreregistrationPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Who asks.
    pub title: String,
    /// Where it stands.
    pub state: String,
    /// Whether it can be completed or declined.
    pub is_open: bool,
    /// Code, addresses, library, last day.
    pub facts: Vec<FactLine>,
    /// Others for the same person.
    pub others: Vec<Link>,
    /// Who becomes a reader.
    pub people: Vec<RegistrantForm>,
    /// Where.
    pub libraries: Vec<Choice>,
    /// Why not.
    pub reasons: Vec<Choice>,
    /// Where it is completed.
    pub action: String,
    /// Where it is declined.
    pub decline_action: String,
    /// The version that was seen.
    pub version: i64,
    /// The token of the session and of this form.
    pub token: String,
    /// Answers to correct.
    pub errors: Errors,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
}

/// Someone to register.
#[derive(Clone, Debug)]
pub struct RegistrantForm {
    /// The number in the form.
    pub id: i64,
    /// The place on the page.
    pub place: usize,
    /// The name.
    pub name: String,
    /// Day of birth and age.
    pub born: String,
    /// Whether they came.
    pub is_chosen: bool,
    /// Readers of the same name and birthday.
    pub namesakes: Vec<Link>,
    /// Card, category, last day, contribution.
    pub fields: Vec<Field>,
}

/// `GET` and `POST /pro/lecteurs/activation`: the question, then the code on a slip.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/activation.html")]
pub struct ActivationPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Whose.
    pub name: String,
    /// The reader in the form.
    pub reader: i64,
    /// The library of this desk, in the form.
    pub library: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The code, shown once, and until when it works.
    pub code: Option<(String, String)>,
    /// The address that the reader types.
    pub address: String,
    /// The reader's file.
    pub back: String,
}
