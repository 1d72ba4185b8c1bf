//! « Famille »: who has what, where it is brought back, and what is owed, on one screen.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Badge, Stamp};

/// `GET /compte/famille`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/family.html")]
pub struct FamilyPage {
    /// What stands around.
    pub frame: Frame,
    /// The reader first; nobody else where the library linked nobody.
    pub members: Vec<MemberPanel>,
    /// What is to be brought back, by library: « Bibliothèque de Valbrune : 6 documents ».
    pub places: Vec<String>,
    /// « À payer en tout : 3,20 € ».
    pub owed: Option<String>,
    /// Who sees what the reader has.
    pub guardians: Option<GuardiansPanel>,
    /// The token of the session and of this form.
    pub token: String,
}

impl FamilyPage {
    fn is_alone(&self) -> bool {
        self.members.len() < 2
    }
}

/// A person of the family.
#[derive(Clone, Debug)]
pub struct MemberPanel {
    /// The anchor.
    pub id: i64,
    /// The name.
    pub name: String,
    /// « 3 prêts, 1 réservation prête ».
    pub summary: String,
    /// The loans, the soonest due first.
    pub loans: Vec<MemberLoan>,
    /// What waits on the hold shelf.
    pub ready: Vec<String>,
    /// What is owed.
    pub owed: Option<String>,
    /// The titles are theirs alone.
    pub hidden: Option<String>,
    /// Their loans.
    pub loans_url: String,
    /// Their holds; none where titles are hidden.
    pub holds_url: Option<String>,
    /// Where all that can be is renewed.
    pub renew_url: Option<String>,
}

/// A loan of the family.
#[derive(Clone, Debug)]
pub struct MemberLoan {
    /// The day it is due.
    pub stamp: Stamp,
    /// What; « Document » where it is not told.
    pub title: String,
    /// Late, or how soon.
    pub badge: Badge,
    /// Where it is brought back.
    pub place: String,
    /// Whether it can be renewed, in words.
    pub renewal: String,
}

/// Who sees what a young reader has.
#[derive(Clone, Debug)]
pub struct GuardiansPanel {
    /// « Camille Delvaux et Thomas Renson répondent de vous. »
    pub who: String,
    /// What they see.
    pub sees: String,
    /// The other choice: its value in the form and its words; none where the library decides.
    pub choice: Option<(&'static str, String)>,
}
