//! Pages that librarians write: how one comes to a library, its rules, the accessibility statement.

use crate::id::{LibraryId, PageId};
use crate::language::Language;
use crate::publishing::Showing;
use crate::refusal::coded;

/// The longest word in an address, in characters.
pub const LONGEST_SLUG: usize = 80;

/// A page as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its id.
    pub id: PageId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// Its word in addresses.
    pub slug: String,
    /// Where a link leads to it.
    pub place: PagePlace,
    /// The language in which its words are written.
    pub language: Language,
    /// What it says.
    pub words: PageWords,
    /// From when and until when it is shown.
    pub showing: Showing,
    /// Grows with every change.
    pub version: i64,
}

/// What a page says in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageWords {
    /// Its title.
    pub title: String,
    /// Its text, in Markdown.
    pub text: String,
}

/// Where a link leads to a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PagePlace {
    /// At the foot of every page; one of a library, where that library was chosen.
    #[default]
    Footer,
    /// On the page of the library, or of every library.
    Library,
    /// Nowhere: whoever has the address reads it.
    Nowhere,
}

coded!(PagePlace {
    Footer => "footer",
    Library => "library",
    Nowhere => "nowhere",
});

/// Whether a word can stand in an address as it is.
#[must_use]
pub fn is_slug(word: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    !word.is_empty()
        && word.len() <= LONGEST_SLUG
        && word.chars().all(plain)
        && !word.starts_with('-')
        && !word.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_an_address_is_plain() {
        for good in ["accessibilite", "acces-2", "a"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "Accès",
            "a/b",
            "-a",
            "a-",
            "a b",
            "..",
            "a?b",
            &"a".repeat(81),
        ] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
