//! The addresses to which a search leads on: the form of all fields, and the purchase of what it lacks.

use super::{Urls, encode, fixed};

fixed! {
    /// The form of all fields.
    advanced_search = "/recherche/avancee";
}

impl Urls {
    /// The form of all fields, with a search in it that is already encoded.
    #[must_use]
    pub fn advanced_search_for(self, query_string: &str) -> String {
        match query_string {
            "" => self.advanced_search(),
            query_string => format!("{}?{query_string}", self.advanced_search()),
        }
    }

    /// The form of a suggestion, with a title and an author in it.
    #[must_use]
    pub fn suggestion_of(self, title: &str, author: &str) -> String {
        let mut fields: Vec<String> = Vec::new();
        for (name, value) in [("titre", title.trim()), ("auteur", author.trim())] {
            if !value.is_empty() {
                fields.push(format!("{name}={}", encode(value)));
            }
        }
        let start = if fields.is_empty() { "" } else { "?" };
        format!("{}{start}{}", self.suggestion(), fields.join("&"))
    }

    /// The form of a suggestion for a document of this ISBN.
    #[must_use]
    pub fn suggestion_of_isbn(self, isbn: &str) -> String {
        format!("{}?isbn={}", self.suggestion(), encode(isbn))
    }
}
