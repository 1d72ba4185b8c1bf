//! « Mon profil »: the card, who the reader is, and where that is changed.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::MetaRow;
use crate::parts::{Link, Refusal};

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
    /// Where the card is declared lost, while it can be used.
    pub lost_card_url: Option<String>,
    /// Number, name, day of birth, address mail, identifier.
    pub details: Vec<MetaRow>,
    /// A new address for mail that waits to be confirmed, in a sentence.
    pub waiting_address: Option<String>,
    /// What a temporary account waits for.
    pub waiting: Option<WaitingPart>,
    /// Where one is signed in, what is held of the person.
    pub links: Vec<Link>,
}

/// A pre-registration that the library has not completed yet.
#[derive(Clone, Debug)]
pub struct WaitingPart {
    /// What is said at the desk.
    pub code: String,
    /// Where and until when.
    pub text: String,
    /// For whom.
    pub names: String,
    /// The library, its hours and its telephone.
    pub library: Option<Link>,
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
