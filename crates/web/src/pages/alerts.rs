//! What a reader is told of: the list, changing one, ending one from a mail.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Lately, Refusal};

/// `GET /compte/abonnements`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/alerts.html")]
pub struct AlertsPage {
    /// What stands around.
    pub frame: Frame,
    /// What could not be done.
    pub refusal: Option<Refusal>,
    /// Where the mails go.
    pub address: Option<String>,
    /// The alerts.
    pub rows: Vec<AlertRow>,
    /// Those ended lately.
    pub ended: Lately,
    /// The token of the session.
    pub token: String,
}

/// An alert of the list.
#[derive(Clone, Debug)]
pub struct AlertRow {
    /// The name of its search.
    pub name: String,
    /// The results of its search; none when the library no longer offers it.
    pub url: Option<String>,
    /// How often, and for which libraries.
    pub rhythm: String,
    /// What the search asks, in words.
    pub summary: String,
    /// The last mail.
    pub last_mail: String,
    /// Where it is changed.
    pub edit_url: String,
    /// Where it is ended.
    pub end_url: String,
}

/// `GET /compte/abonnements/{abonnement}`, and the same with what to correct.
#[derive(Clone, Debug, Template)]
#[template(path = "account/alert.html")]
pub struct AlertPage {
    /// What stands around.
    pub frame: Frame,
    /// The name of its search.
    pub name: String,
    /// What to correct.
    pub errors: Errors,
    /// How often.
    pub frequencies: Vec<AlertChoice>,
    /// For which libraries.
    pub scopes: Vec<AlertChoice>,
    /// The libraries of the network.
    pub libraries: Vec<FollowedLibrary>,
    /// Where the form goes.
    pub action: String,
    /// The token of the session.
    pub token: String,
}

/// One of several answers.
#[derive(Clone, Debug)]
pub struct AlertChoice {
    /// Its value.
    pub value: &'static str,
    /// Its words.
    pub label: String,
    /// What it means.
    pub detail: String,
    /// Whether it is chosen.
    pub is_checked: bool,
}

/// A library that can be followed.
#[derive(Clone, Debug)]
pub struct FollowedLibrary {
    /// Its word in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Whether it is followed.
    pub is_checked: bool,
}

/// `GET /desabonnement/{jeton}`: the question, and what became of it.
#[derive(Clone, Debug, Template)]
#[template(path = "account/stop_alert.html")]
pub struct StopAlertPage {
    /// What stands around.
    pub frame: Frame,
    /// What is asked, or what was done.
    pub title: String,
    /// What it means.
    pub text: String,
    /// Where the button goes; none once it is done.
    pub action: Option<String>,
}
