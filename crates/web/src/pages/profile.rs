//! « Mon profil »: the card, who the reader is, and where that is changed.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::MetaRow;
use crate::parts::Refusal;

/// `GET /compte/profil`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/profile.html")]
pub struct ProfilePage {
    /// What stands around.
    pub frame: Frame,
    /// What stops the reader from borrowing or reserving.
    pub blocks: Vec<Refusal>,
    /// The card; none for somebody who has none.
    pub card: Option<Card>,
    /// Number, name, day of birth, address mail, identifier.
    pub details: Vec<MetaRow>,
}

/// The card on the screen.
#[derive(Clone, Debug)]
pub struct Card {
    /// Whose it is.
    pub name: String,
    /// Which library gave it.
    pub library: String,
    /// Its number, in groups that can be read aloud.
    pub number: String,
    /// The bars as the path of a drawing and its width: see [`crate::barcode`].
    pub bars: Option<(String, usize)>,
    /// « Valable jusqu’au 3 septembre 2027 ».
    pub valid: Option<String>,
}
