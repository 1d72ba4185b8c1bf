//! Searches kept under a name: the list, keeping one, changing one.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Lately, Pager, Refusal};

/// `GET /compte/recherches`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/searches.html")]
pub struct SavedSearchesPage {
    /// What stands around.
    pub frame: Frame,
    /// What could not be done.
    pub refusal: Option<Refusal>,
    /// The reader's own.
    pub own: Vec<SavedSearchRow>,
    /// The others of them.
    pub pager: Pager,
    /// Those deleted lately.
    pub deleted: Lately,
    /// Those that librarians offer.
    pub offered: Vec<SavedSearchRow>,
    /// The token of the session.
    pub token: String,
}

/// A search of the list.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/saved_search.html")]
pub struct SavedSearchRow {
    /// The language.
    pub t: Translator,
    /// Its id in the page.
    pub anchor: String,
    /// Its name.
    pub name: String,
    /// Its results.
    pub url: String,
    /// What it asks, in words.
    pub summary: String,
    /// Since when it stands so, or who offers it.
    pub note: String,
    /// Where it is changed, when it is the reader's.
    pub edit_url: Option<String>,
    /// Where it is deleted, when it is the reader's.
    pub delete_url: Option<String>,
    /// Where it is copied, when it is offered.
    pub copy_url: Option<String>,
    /// Where one subscribes and unsubscribes.
    pub subscribe_url: String,
    /// Whether the reader is told what is new for it.
    pub is_followed: bool,
}

impl HtmlSafe for SavedSearchRow {}

/// `GET /recherche/enregistrer`, and the same with what to correct.
#[derive(Clone, Debug, Template)]
#[template(path = "account/keep_search.html")]
pub struct KeepSearchPage {
    /// What stands around.
    pub frame: Frame,
    /// What could not be done.
    pub refusal: Option<Refusal>,
    /// What to correct.
    pub errors: Errors,
    /// The search, in words; nothing when nothing is asked.
    pub summary: String,
    /// Its results.
    pub results_url: String,
    /// The search, encoded.
    pub query: String,
    /// Whether one that is there is to be changed.
    pub is_change: bool,
    /// Those that are there: id, name, whether it is the one.
    pub existing: Vec<(i64, String, bool)>,
    /// The name given.
    pub name: String,
    /// Whether to be told what is new; nothing to tick without an address.
    pub subscribe: Option<bool>,
    /// The token of the session.
    pub token: String,
}

impl KeepSearchPage {
    fn title(&self) -> String {
        let t = self.frame.t;
        let title = t.get("saved-search-keep-title");
        match self.errors.is_empty() && self.refusal.is_none() {
            true => title.into_owned(),
            false => t.with("site-page-title-error").arg("page", title).to_string(),
        }
    }
}

/// `GET /compte/recherches/{recherche}`, and the same with what to correct.
#[derive(Clone, Debug, Template)]
#[template(path = "account/search.html")]
pub struct SavedSearchPage {
    /// What stands around.
    pub frame: Frame,
    /// What to correct.
    pub errors: Errors,
    /// The name given.
    pub name: String,
    /// What it asks, in words.
    pub summary: String,
    /// Its results.
    pub results_url: String,
    /// Where the form goes.
    pub action: String,
    /// The token of the session.
    pub token: String,
}

impl SavedSearchPage {
    fn title(&self) -> String {
        let t = self.frame.t;
        let title = t.get("saved-search-edit-title");
        match self.errors.is_empty() {
            true => title.into_owned(),
            false => t.with("site-page-title-error").arg("page", title).to_string(),
        }
    }
}
