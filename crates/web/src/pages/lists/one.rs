//! One list: read, changed, shared, printed, reserved.

use askama::Template;

use super::ListRow;
use crate::filters;
use crate::frame::Frame;
use crate::pages::PickupChoice;
use crate::parts::{Badge, Errors, Link, Pager, Refusal};

/// `GET /compte/listes/{liste}`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/list.html")]
pub struct ListPage {
    /// What stands around.
    pub frame: Frame,
    /// Its name.
    pub name: String,
    /// What it is for, in paragraphs.
    pub description: Vec<String>,
    /// « 9 documents, modifiée le 21 novembre. Privée. »
    pub facts: String,
    /// The documents of this page.
    pub rows: Vec<ListRow>,
    /// When the availability was read, as written.
    pub read_at: String,
    /// Other pages.
    pub pager: Pager,
    /// Where it is changed.
    pub edit_url: String,
    /// Where it is deleted.
    pub delete_url: String,
    /// Where its documents are reserved together, when some can be.
    pub hold_url: Option<String>,
    /// Where it is printed.
    pub print_url: String,
    /// The files that it can be taken away in.
    pub exports: Vec<Link>,
    /// How others read it.
    pub sharing: ListSharing,
    /// The token of the session and of these forms.
    pub token: String,
}

/// How others read a list.
#[derive(Clone, Debug)]
pub struct ListSharing {
    /// The link, once there is one.
    pub url: Option<String>,
    /// Where the form goes.
    pub share_url: String,
    /// Where the link is taken back.
    pub unshare_url: String,
    /// Whether the first name is shown; nothing when it may not be.
    pub shows_name: Option<bool>,
    /// Whether the notes are shown.
    pub shows_notes: bool,
}

/// `GET /compte/listes/{liste}/modifier`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/edit.html")]
pub struct EditListPage {
    /// What stands around.
    pub frame: Frame,
    /// The name that it has.
    pub title: String,
    /// The name as typed.
    pub name: String,
    /// The description as typed.
    pub description: String,
    /// The documents of this page.
    pub rows: Vec<EditRow>,
    /// How many there are in all: the last place.
    pub count: usize,
    /// The page of documents.
    pub page: usize,
    /// Other pages of documents.
    pub pager: Pager,
    /// Where the form goes.
    pub action: String,
    /// The list itself.
    pub url: String,
    /// The version that is shown.
    pub version: i64,
    /// The token of the session and of this form.
    pub token: String,
    /// What to correct.
    pub errors: Errors,
}

/// A document in the form that changes a list.
#[derive(Clone, Debug)]
pub struct EditRow {
    /// Its number in the list.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// Its place, from one.
    pub place: usize,
    /// The note as typed.
    pub note: String,
}

/// `GET /listes/{jeton}`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/shared.html")]
pub struct SharedListPage {
    /// What stands around.
    pub frame: Frame,
    /// Its name.
    pub name: String,
    /// What it is for, in paragraphs.
    pub description: Vec<String>,
    /// « Liste de Camille, 9 documents. »
    pub facts: String,
    /// The documents of this page.
    pub rows: Vec<ListRow>,
    /// When the availability was read, as written.
    pub read_at: String,
    /// Other pages.
    pub pager: Pager,
}

/// `GET /compte/listes/{liste}/imprimer`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/print.html")]
pub struct PrintListPage {
    /// What stands around.
    pub frame: Frame,
    /// Its name.
    pub name: String,
    /// What it is for, in paragraphs.
    pub description: Vec<String>,
    /// « Relevé le 23 novembre à 10 h. »
    pub read_at: String,
    /// Library by library, then what is on no shelf today.
    pub groups: Vec<PrintGroup>,
    /// The list itself.
    pub url: String,
}

/// What is taken from the shelves of one library.
#[derive(Clone, Debug)]
pub struct PrintGroup {
    /// The library.
    pub heading: String,
    /// In the order of the shelves.
    pub rows: Vec<PrintRow>,
}

/// A document on paper.
#[derive(Clone, Debug)]
pub struct PrintRow {
    /// Its label.
    pub call_number: String,
    /// The shelf area, or why it is on no shelf.
    pub place: String,
    /// Its title.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// What was noted.
    pub note: String,
}

/// `GET /compte/listes/{liste}/reserver`: what would happen, or what happened.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/hold.html")]
pub struct HoldListPage {
    /// What stands around.
    pub frame: Frame,
    /// The documents, each with what can be or was done.
    pub rows: Vec<HoldListRow>,
    /// That the list is longer than what is reserved at once.
    pub cut: Option<String>,
    /// The form, as long as something can be reserved.
    pub form: Option<Together>,
    /// Why nothing was done.
    pub refusal: Option<Refusal>,
    /// The list itself.
    pub url: String,
}

/// The form that reserves several documents.
#[derive(Clone, Debug)]
pub struct Together {
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// Where it can be fetched.
    pub pickups: Vec<PickupChoice>,
    /// What to correct.
    pub errors: Errors,
}

/// A document to reserve with others.
#[derive(Clone, Debug)]
pub struct HoldListRow {
    /// The number of the record.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Its page, unless it left the catalogue.
    pub url: Option<String>,
    /// Who made it.
    pub authors: String,
    /// Whether it is ticked; nothing when it cannot be reserved.
    pub is_ticked: Option<bool>,
    /// What was done.
    pub badge: Option<Badge>,
    /// Why not, or what it means.
    pub text: String,
    /// A way on: its hold, its volumes.
    pub link: Option<Link>,
}
