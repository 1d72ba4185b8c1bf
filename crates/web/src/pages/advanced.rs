//! « Recherche avancée ».

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::{SortChoice, ValueGroup};
use crate::parts::Field;

/// `GET /recherche/avancee`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/advanced.html")]
pub struct AdvancedPage {
    /// What stands around.
    pub frame: Frame,
    /// What is typed.
    pub fields: Vec<Field>,
    /// The first year of publication.
    pub from: String,
    /// The last one.
    pub until: String,
    /// What is ticked.
    pub groups: Vec<TickGroup>,
    /// What can be had, and where.
    pub availability: Vec<SortChoice>,
    /// The orders.
    pub sorts: Vec<SortChoice>,
    /// What is carried along unseen: name and value.
    pub hidden: Vec<(String, String)>,
    /// Whether it was sent with nothing in it.
    pub is_empty: bool,
    /// The search as it was, when one is being changed.
    pub results_url: Option<String>,
}

/// Values of one filter, to tick.
#[derive(Clone, Debug)]
pub struct TickGroup {
    /// Its heading.
    pub label: String,
    /// Its name in addresses.
    pub name: &'static str,
    /// Whether it is unfolded.
    pub is_open: bool,
    /// The values.
    pub groups: Vec<ValueGroup>,
}

impl AdvancedPage {
    /// What can be typed in any search field, with what it means.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn signs(&self) -> [(&'static str, &'static str); 7] {
        [
            ("auteur:nothomb", "advanced-sign-field"),
            ("auteur:(amélie nothomb)", "advanced-sign-several"),
            ("\"robert des noms propres\"", "advanced-sign-phrase"),
            ("-film", "advanced-sign-without"),
            ("chat OR chien", "advanced-sign-or"),
            ("biblio*", "advanced-sign-beginning"),
            ("annee:1990-1999", "advanced-sign-years"),
        ]
    }
}
