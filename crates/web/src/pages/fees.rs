//! « Mes dettes »: what is owed and how each library takes it.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::MetaRow;

/// `GET /compte/dettes`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/fees.html")]
pub struct FeesPage {
    /// What stands around.
    pub frame: Frame,
    /// « Vous devez 7,50 € à deux bibliothèques. »; none: nothing is owed.
    pub owed: Option<String>,
    /// What each is.
    pub rows: Vec<FeeRow>,
    /// All of it together, as written.
    pub total: String,
    /// How each library takes it, the largest first.
    pub payments: Vec<PaymentPanel>,
    /// Whether one may still borrow and reserve, and up to what.
    pub limit: Option<String>,
    /// What the others of the family owe.
    pub family: Vec<MetaRow>,
    /// What was paid lately.
    pub settled: Vec<FeeRow>,
}

/// Something owed.
#[derive(Clone, Debug)]
pub struct FeeRow {
    /// Why.
    pub cause: String,
    /// The document of the loan that it comes from, what staff wrote.
    pub detail: String,
    /// The library that asks for it.
    pub library: String,
    /// When it arose.
    pub date: String,
    /// The same for machines.
    pub date_on: String,
    /// How much, as written.
    pub amount: String,
    /// « dont 0,50 € déjà payés ».
    pub paid: Option<String>,
}

/// How a library takes what is owed to it.
#[derive(Clone, Debug)]
pub struct PaymentPanel {
    /// Its name.
    pub library: String,
    /// Its page, with hours and telephone.
    pub library_url: String,
    /// What is owed to it, as written.
    pub total: String,
    /// « En espèces ou par carte au comptoir. »
    pub desk: String,
    /// Beneficiary, account, communication.
    pub transfer: Vec<MetaRow>,
}
