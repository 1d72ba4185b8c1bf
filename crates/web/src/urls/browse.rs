//! The addresses under which one walks through the catalogue: lists from A to Z, authors, series.

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

    /// An author. The name is for people; the number finds them.
    #[must_use]
    pub fn author(self, number: u32, name: &str) -> String {
        self.titled("/auteurs", i64::from(number), name)
    }

    /// A series. The title is for people; the number finds it.
    #[must_use]
    pub fn series(self, number: u32, title: &str) -> String {
        self.titled("/series", i64::from(number), title)
    }
}
