//! What is ticked, and lists: the bar under results, the form that keeps them, a list in all the
//! ways in which it is read.

mod one;

pub use one::{
    EditListPage, EditRow, HoldListPage, HoldListRow, ListPage, ListSharing, PrintGroup, PrintListPage,
    PrintRow, SharedListPage, Together,
};

use askama::Template;
use i18n::Translator;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::{ResultRow, RowWords};
use crate::parts::{Badge, Errors, Kind, Pager, Refusal};
use crate::urls::Urls;

/// The box that is ticked beside a document.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/pick.html")]
pub struct Pick {
    /// The language.
    pub t: Translator,
    /// The number of the record.
    pub number: u32,
    /// The title, for the words that only a screen reader says.
    pub title: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

impl askama::filters::HtmlSafe for Pick {}

/// The bar under results: how many are ticked, and what to do with them. It stands at the end of
/// the form around the boxes.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/list_bar.html")]
pub struct ListBar {
    /// The language.
    pub t: Translator,
    /// Addresses.
    pub urls: Urls,
    /// The token of the session, of who is signed in.
    pub token: String,
    /// This page, to come back to.
    pub back: String,
    /// The page after it, for who has no scripts.
    pub next: Option<String>,
    /// What was ticked here when the page was drawn.
    pub before: Vec<u32>,
    /// How many are ticked on other pages.
    pub elsewhere: usize,
}

impl askama::filters::HtmlSafe for ListBar {}

/// `GET /ma-liste`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/basket.html")]
pub struct BasketPage {
    /// What stands around.
    pub frame: Frame,
    /// How many documents are ticked.
    pub count: usize,
    /// The documents.
    pub rows: Vec<ResultRow>,
    /// Why some were not taken.
    pub refusal: Option<Refusal>,
    /// What to do with them.
    pub bar: ListBar,
    /// Other pages.
    pub pager: Pager,
}

impl BasketPage {
    fn row_words(&self) -> RowWords {
        RowWords::of(self.frame.t, &self.rows)
    }
}

/// `GET /compte/listes`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/lists.html")]
pub struct ListsPage {
    /// What stands around.
    pub frame: Frame,
    /// The lists.
    pub lists: Vec<ListSummary>,
    /// Why a list does not come back.
    pub refusal: Option<Refusal>,
    /// The form that keeps what is ticked, when something is, and its heading.
    pub save: Option<(String, SaveForm)>,
    /// The token of the session and of these forms.
    pub token: String,
}

/// A list among the others.
#[derive(Clone, Debug)]
pub struct ListSummary {
    /// Its name.
    pub name: String,
    /// « 9 documents, modifiée le 21 novembre. Privée. »
    pub facts: String,
    /// The first covers.
    pub covers: Vec<Cover>,
    /// Where it is read.
    pub url: String,
    /// Where it is changed.
    pub edit_url: String,
    /// Where it is deleted.
    pub delete_url: String,
}

/// « Ajouter à une liste existante » or « Sauvegarder une nouvelle liste ».
#[derive(Clone, Debug, Template)]
#[template(path = "parts/save_in_list.html")]
pub struct SaveForm {
    /// The language.
    pub t: Translator,
    /// Where the form goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// The one record that is kept; none for what is ticked.
    pub record: Option<u32>,
    /// The lists that are there.
    pub lists: Vec<ListChoice>,
}

impl askama::filters::HtmlSafe for SaveForm {}

/// A list to choose.
#[derive(Clone, Debug)]
pub struct ListChoice {
    /// Its id.
    pub id: i64,
    /// « À lire cet hiver (9) ».
    pub label: String,
    /// Whether it is chosen.
    pub is_selected: bool,
}

/// `GET /compte/listes/enregistrer`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/save.html")]
pub struct SaveInListPage {
    /// What stands around.
    pub frame: Frame,
    /// « Enregistrer les 2 documents choisis ».
    pub heading: String,
    /// Why it was not done.
    pub refusal: Option<Refusal>,
    /// The form; none when nothing is ticked.
    pub form: Option<SaveForm>,
}

/// `GET /compte/listes/nouvelle`.
#[derive(Clone, Debug, Template)]
#[template(path = "lists/new.html")]
pub struct ListFormPage {
    /// What stands around.
    pub frame: Frame,
    /// What it will hold: « Avec les 2 documents choisis. »
    pub with: Option<String>,
    /// The token of the session and of this form.
    pub token: String,
    /// The name as typed.
    pub name: String,
    /// The description as typed.
    pub description: String,
    /// Fields carried along: name and value.
    pub hidden: Vec<(&'static str, String)>,
    /// What to correct.
    pub errors: Errors,
    /// Why it was not made.
    pub refusal: Option<Refusal>,
}

/// A document of a list.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/list_row.html")]
pub struct ListRow {
    /// The language.
    pub t: Translator,
    /// What it is.
    pub kind: Kind,
    /// Its cover.
    pub cover: Cover,
    /// Its title.
    pub title: String,
    /// Its page, unless it left the catalogue.
    pub url: Option<String>,
    /// Who made it.
    pub authors: String,
    /// Publisher, year.
    pub imprint: String,
    /// What was noted.
    pub note: String,
    /// Whether it can be had today.
    pub status: Option<Badge>,
    /// That it was merged or left the catalogue.
    pub remark: Option<String>,
    /// Where it is reserved, where it can be.
    pub hold_url: Option<String>,
}

impl askama::filters::HtmlSafe for ListRow {}
