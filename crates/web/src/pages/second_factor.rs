//! « Validation en deux étapes »: how it stands, what a telephone scans, the codes on paper.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, FormBody, Link};

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
    /// What to correct.
    pub errors: Errors,
    /// What a telephone scans.
    pub drawing: Option<Drawing>,
    /// The same for those who type it.
    pub secret: Option<String>,
    /// The codes on paper, shown once.
    pub codes: Vec<String>,
    /// What can be done.
    pub forms: Vec<FormBody>,
    /// Where to go from here.
    pub back: Option<Link>,
}

/// Black squares on white.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Their path.
    pub path: String,
    /// Width and height of the box around.
    pub size: usize,
}
