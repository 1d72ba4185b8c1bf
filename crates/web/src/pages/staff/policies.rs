//! The rules of the network as librarians write them.

use askama::Template;

use super::{RuleLine, StaffFrame};
use crate::filters;
use crate::frame::Frame;

/// `GET /pro/regles`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/policies.html")]
pub struct PoliciesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The rules that this librarian writes and those of the whole network, the most specific first.
    pub rules: Vec<PolicyCard>,
    /// Those of other libraries.
    pub others: Vec<PolicyCard>,
    /// The latest changes.
    pub changes: Vec<PolicyChangeLine>,
    /// The token of the session and of this form.
    pub token: String,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct PolicyCard {
    /// Whom and what it is about, and what it gives.
    pub rule: RuleLine,
    /// Where it is written on and deleted, and the version that was shown; none where it is another's.
    pub write: Option<(String, String, i64)>,
}

/// A change of a rule.
#[derive(Clone, Debug)]
pub struct PolicyChangeLine {
    /// « Règle modifiée »
    pub what: String,
    /// Which rule.
    pub rule: String,
    /// When and by whom.
    pub about: String,
    /// What it gave before and gives since.
    pub figures: Vec<String>,
    /// Its number, where it can be taken back.
    pub take_back: Option<String>,
}
