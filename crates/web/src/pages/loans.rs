//! « Prêts »: what to bring back and when, and renewing it.

use askama::Template;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Persons, Stamp};

/// `GET /compte/prets`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/loans.html")]
pub struct LoansPage {
    /// What stands around.
    pub frame: Frame,
    /// How many open holds, for the other tab.
    pub hold_count: usize,
    /// « 4 prêts ».
    pub count: String,
    /// « sur 10 possibles ».
    pub limit: Option<String>,
    /// « Retards à ce jour : 1,20 € », which is due when they come back.
    pub fine: Option<String>,
    /// The soonest first.
    pub rows: Vec<LoanRow>,
    /// Whether several can be renewed at once.
    pub can_renew_all: bool,
    /// The same for the others of the family.
    pub persons: Persons,
}

/// A loan.
#[derive(Clone, Debug)]
pub struct LoanRow {
    /// Its number.
    pub id: i64,
    /// The day it is due.
    pub stamp: Stamp,
    /// The cover.
    pub cover: Cover,
    /// The title.
    pub title: String,
    /// The record; empty where the title is not told.
    pub url: String,
    /// Who made it.
    pub authors: String,
    /// Late, or soon.
    pub badge: Option<Badge>,
    /// What else is to be known: renewed how often, where to bring it back.
    pub text: String,
    /// Whether it can be renewed.
    pub renewal: Renewal,
}

/// Whether a loan can be renewed.
#[derive(Clone, Debug)]
pub enum Renewal {
    /// It can.
    Possible,
    /// It cannot, and why.
    Refused(String),
}

/// `GET /compte/prets/prolonger`: new dates and costs, before anything is done.
#[derive(Clone, Debug, Template)]
#[template(path = "account/renew.html")]
pub struct RenewPage {
    /// What stands around.
    pub frame: Frame,
    /// What was asked for.
    pub rows: Vec<RenewRow>,
    /// What it costs altogether, when it costs.
    pub cost: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
    /// « Vous agissez pour Louise. », when it is not for oneself.
    pub acting: Option<String>,
}

impl RenewPage {
    fn is_possible(&self) -> bool {
        self.rows.iter().any(|row| row.refused.is_none())
    }
}

/// A loan to renew.
#[derive(Clone, Debug)]
pub struct RenewRow {
    /// Its number.
    pub id: i64,
    /// The title.
    pub title: String,
    /// Due now.
    pub due: String,
    /// Due afterwards.
    pub new_due: String,
    /// What it costs.
    pub cost: Option<String>,
    /// Why it cannot be.
    pub refused: Option<String>,
}
