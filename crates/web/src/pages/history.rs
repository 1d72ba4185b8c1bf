//! « Historique »: the loans that came back, and erasing them.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Kind, Pager};

/// `GET /compte/historique`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/history.html")]
pub struct HistoryPage {
    /// What stands around.
    pub frame: Frame,
    /// How many loans, for the other tab.
    pub loan_count: usize,
    /// How many open holds, for the other tab.
    pub hold_count: usize,
    /// « depuis le 3 septembre 2025 »; none: nothing is kept.
    pub since: Option<String>,
    /// What was looked for.
    pub words: String,
    /// « 12 prêts rendus ».
    pub count: String,
    /// The last returned first.
    pub rows: Vec<PastLoanRow>,
    /// The other pages.
    pub pager: Pager,
    /// The token of the session and of this form.
    pub token: String,
}

/// A loan that is over.
#[derive(Clone, Debug)]
pub struct PastLoanRow {
    /// When it came back.
    pub returned: String,
    /// The same for machines.
    pub returned_on: String,
    /// The title.
    pub title: String,
    /// The record; empty when it left the catalogue.
    pub url: String,
    /// Who made it.
    pub author: String,
    /// What it is.
    pub kind: Kind,
    /// Where it is erased (POST).
    pub erase_url: String,
}

/// `GET /compte/historique/effacer`: the question.
#[derive(Clone, Debug, Template)]
#[template(path = "account/history_erase.html")]
pub struct EraseHistoryPage {
    /// What stands around.
    pub frame: Frame,
    /// « 12 prêts rendus ».
    pub count: String,
    /// The token of the session and of this form.
    pub token: String,
}
