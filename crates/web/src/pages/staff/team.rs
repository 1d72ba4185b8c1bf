//! The team: who may do what, where; and the link for a newcomer, shown once.

use askama::Template;

use super::StaffFrame;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, FormBody};

/// `GET /pro/equipe`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/team.html")]
pub struct TeamPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The team.
    pub rows: Vec<MemberLine>,
    /// What to correct in the form.
    pub errors: Errors,
    /// The name of somebody to take in: identifier, then how they are called.
    pub form: FormBody,
    /// The token of the session and of these forms.
    pub token: String,
}

/// Somebody of the team.
#[derive(Clone, Debug)]
pub struct MemberLine {
    /// The number of the sign-in.
    pub id: i64,
    /// How they are called.
    pub name: String,
    /// The name to sign in with.
    pub identifier: String,
    /// What they may do, by library.
    pub places: Vec<PlaceLine>,
    /// Whether a second factor is asked of them, in words.
    pub second_factor: String,
    /// Whether a new link may be given to them.
    pub may_link: bool,
}

/// A library, or the network, with what somebody may do there.
#[derive(Clone, Debug)]
pub struct PlaceLine {
    /// Its word in addresses; empty for the network.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The roles: where each is taken away, and its words.
    pub roles: Vec<(String, String)>,
}

/// The link of a newcomer.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/team_link.html")]
pub struct TeamLinkPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// Whose it is.
    pub name: String,
    /// The link.
    pub link: String,
    /// How long it works.
    pub lasts: String,
}
