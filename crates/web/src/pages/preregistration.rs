//! Asking to be registered.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Field, Refusal};

/// `GET /preinscription`, and the same with what is to be corrected.
#[derive(Clone, Debug, Template)]
#[template(path = "account/preregistration.html")]
pub struct PreregistrationPage {
    /// What stands around.
    pub frame: Frame,
    /// Why it cannot be asked.
    pub refusal: Option<Refusal>,
    /// Whether a library takes pre-registrations.
    pub is_open: bool,
    /// What to correct.
    pub errors: Errors,
    /// Who asks: names, day of birth.
    pub who: Vec<Field>,
    /// Address for mail, phone, where they live, library.
    pub contact: Vec<Field>,
    /// The children, each with names and day of birth.
    pub children: Vec<Vec<Field>>,
    /// Whether another child can be added.
    pub can_add: bool,
    /// What is said of ages.
    pub ages: String,
    /// What becomes of what is written.
    pub privacy: String,
    /// The key of this form.
    pub key: String,
}
