//! Readers at the desk: finding one by name or card, registering one.

use askama::Template;

use super::{LibraryForm, StaffFrame};
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Refusal};

/// `GET /pro/lecteurs`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/readers.html")]
pub struct ReadersPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Another library.
    pub libraries: Option<LibraryForm>,
    /// What is looked for.
    pub query: String,
    /// The library of this desk, in the form.
    pub library: String,
    /// Who was found; nothing before a question.
    pub rows: Option<Vec<ReaderLine>>,
    /// Where a reader is registered.
    pub register_url: String,
}

/// A reader who was found.
#[derive(Clone, Debug)]
pub struct ReaderLine {
    /// The name.
    pub name: String,
    /// The file at the desk.
    pub url: String,
    /// The number on the card.
    pub card: String,
    /// The day of birth, to tell two of the same name apart.
    pub born: String,
    /// Where they live.
    pub city: String,
}

/// `GET /pro/lecteurs/nouveau`, and the same with what is to be corrected.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/reader_new.html")]
pub struct NewReaderPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// What is typed.
    pub form: NewReaderForm,
    /// Answers to correct.
    pub errors: Errors,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
    /// Whether it was said that a namesake is another person; not asked when nobody is known.
    pub namesake: Option<bool>,
    /// The token of the session and of this form.
    pub token: String,
}

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct NewReaderForm {
    /// Family name.
    pub last_name: String,
    /// Given name.
    pub first_name: String,
    /// Day of birth, `1989-03-14`.
    pub birth_on: String,
    /// Address for mail.
    pub mail: String,
    /// Phone.
    pub phone: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The number on the card.
    pub card: String,
    /// The categories.
    pub categories: Vec<Choice>,
    /// The libraries.
    pub libraries: Vec<Choice>,
    /// The languages.
    pub languages: Vec<Choice>,
}

/// A choice of a list.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its value in the form.
    pub value: String,
    /// Its words.
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}
