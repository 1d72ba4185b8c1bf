//! The addresses under which one walks through the catalogue: lists from A to Z, authors, series.

use domain::record::spoken;

use super::{Urls, encode};

impl Urls {
    /// A list from A to Z: `titres`, `auteurs`, `sujets`, `cotes`.
    #[must_use]
    pub fn browse(self, list: &str) -> String {
        self.prefixed(&format!("/parcourir/{list}"))
    }

    /// The same from the first entry that begins so.
    #[must_use]
    pub fn browse_from(self, list: &str, start: &str) -> String {
        format!("{}?de={}", self.browse(list), encode(start))
    }

    /// An author, by the name as filed: in the address it is turned round, so that every page leads to
    /// the same one. The name is for people; the number finds them.
    #[must_use]
    pub fn author(self, number: u32, filed: &str) -> String {
        self.titled("/auteurs", i64::from(number), &spoken(filed))
    }

    /// A series. The title is for people; the number finds it.
    #[must_use]
    pub fn series(self, number: u32, title: &str) -> String {
        self.titled("/series", i64::from(number), title)
    }
}
