//! « Identifiez-vous ».

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Link, Refusal, Shelf};

/// `GET /connexion`, and the same with what was wrong.
#[derive(Clone, Debug, Template)]
#[template(path = "account/sign_in.html")]
pub struct SignInPage {
    /// What stands around.
    pub frame: Frame,
    /// Where to go afterwards.
    pub return_to: String,
    /// What was typed as identifier or card number.
    pub identifier: String,
    /// Why it did not work: never which of the two was wrong.
    pub refusal: Option<Refusal>,
    /// Empty fields.
    pub errors: Errors,
    /// Libraries to choose from, when two claim the card number: code and name.
    pub libraries: Vec<(String, String)>,
    /// Where a forgotten password is replaced.
    pub forgotten: Link,
    /// The accounts of the demonstration.
    pub demo_accounts: Vec<DemoAccount>,
    /// Some spines beside the form.
    pub shelf: Option<Shelf>,
    /// Whether a library takes pre-registrations.
    pub can_preregister: bool,
}

/// An account of the demonstration.
#[derive(Clone, Debug)]
pub struct DemoAccount {
    /// Who it is and what is particular: « Camille, un prêt en retard ».
    pub who: String,
    /// The identifier.
    pub identifier: String,
    /// The password.
    pub password: String,
}
