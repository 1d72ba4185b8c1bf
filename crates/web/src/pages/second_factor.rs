//! « Validation en deux étapes »: how it stands, what a telephone scans, the codes on paper, the passkeys.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, FormBody, Link, PasskeyAsk, Refusal};

/// The pages of `/compte/deux-etapes`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/second_factor.html")]
pub struct SecondFactorPage {
    /// What stands around.
    pub frame: Frame,
    /// Its heading.
    pub title: String,
    /// What it is about, a sentence or two each.
    pub intro: Vec<String>,
    /// What was not done, and why.
    pub refusal: Option<Refusal>,
    /// What to correct.
    pub errors: Errors,
    /// A passkey asked for at the door.
    pub ask: Option<PasskeyAsk>,
    /// What a telephone scans.
    pub drawing: Option<Drawing>,
    /// The same for those who type it.
    pub secret: Option<String>,
    /// The codes on paper, shown once.
    pub codes: Vec<String>,
    /// What can be done.
    pub forms: Vec<FormBody>,
    /// The passkeys, where browsers know them.
    pub passkeys: Option<PasskeyPart>,
    /// Where to go from here.
    pub back: Option<Link>,
}

/// The passkeys of somebody.
#[derive(Clone, Debug)]
pub struct PasskeyPart {
    /// Those that there are.
    pub rows: Vec<PasskeyLine>,
    /// One more.
    pub ask: Option<PasskeyAsk>,
    /// Why no more can be added.
    pub no_more: Option<String>,
}

/// A passkey.
#[derive(Clone, Debug)]
pub struct PasskeyLine {
    /// As its owner calls it.
    pub name: String,
    /// Since when it is there.
    pub added: String,
    /// When it was last used.
    pub used: String,
    /// Whether its removal has something to correct.
    pub is_open: bool,
    /// Removing it.
    pub remove: FormBody,
}

/// Black squares on white.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Their path.
    pub path: String,
    /// Width and height of the box around.
    pub size: usize,
}
