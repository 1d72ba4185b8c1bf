//! The addresses of the search field beside the results: what completes it, and what it finds outside the
//! catalogue.

use super::{Urls, encode, fixed};

fixed! {
    /// What is offered while a search is being typed.
    complete = "/recherche/completer";
    /// What a search finds outside the catalogue.
    site_search = "/recherche/site";
}

impl Urls {
    /// What these words find outside the catalogue; of one kind, by the kind's word.
    #[must_use]
    pub fn site_search_for(self, text: &str, kind: Option<&str>) -> String {
        let url = format!("{}?q={}", self.site_search(), encode(text));
        match kind {
            Some(kind) => format!("{url}&type={kind}"),
            None => url,
        }
    }
}
