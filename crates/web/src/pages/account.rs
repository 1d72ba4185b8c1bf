//! The first page of the account: what is due, what is ready, the card.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::Card;
use crate::parts::{Flash, Refusal, Stamp, Tone};

/// `GET /compte`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/home.html")]
pub struct AccountPage {
    /// What stands around.
    pub frame: Frame,
    /// The reader's first name.
    pub name: String,
    /// A hold that is ready, an expired card: what must not be missed.
    pub notices: Vec<Flash>,
    /// What stops the reader from borrowing or reserving.
    pub blocks: Vec<Refusal>,
    /// Loans, holds, what is owed.
    pub tiles: Vec<Tile>,
    /// The card.
    pub card: Option<Card>,
    /// What comes, the soonest first.
    pub deadlines: Vec<Deadline>,
    /// « Voir aussi les prêts de Louise et d’Arthur », for those who answer for somebody.
    pub family: Option<String>,
}

/// A count that leads somewhere.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Whether it is good or bad news.
    pub tone: Tone,
    /// The count, as written.
    pub count: String,
    /// « prêts en cours ».
    pub label: String,
    /// Where they are.
    pub url: String,
}

/// Something due on a day.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// The day.
    pub stamp: Stamp,
    /// What.
    pub title: String,
    /// Where.
    pub url: String,
    /// What to do about it.
    pub text: String,
}
