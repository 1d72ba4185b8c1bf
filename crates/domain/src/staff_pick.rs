//! Coups de cœur of librarians: a document, and why one may like it. They are written and published as news
//! are. Those of readers are recommendations, which are approved first (`contribution.rs`).

use std::collections::BTreeMap;

use crate::id::{LibraryId, RecordNumber, StaffPickId};
use crate::language::Language;
use crate::publishing::Showing;

/// The longest text, in characters: it is read on a card.
pub const LONGEST_TEXT: usize = 1_500;

/// A coup de cœur of a librarian as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffPick {
    /// Its id.
    pub id: StaffPickId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// The document.
    pub record: RecordNumber,
    /// The language in which it was written.
    pub language: Language,
    /// Why one may like it, in Markdown.
    pub text: String,
    /// The same in other languages.
    pub translated: BTreeMap<Language, String>,
    /// Who signs it: a first name, or a library.
    pub signature: String,
    /// From when and until when it is shown.
    pub showing: Showing,
    /// Grows with every change.
    pub version: i64,
}

impl StaffPick {
    /// What a reader of a language is told: the text in that language, or the one that was written first,
    /// with the language in which it is.
    #[must_use]
    pub fn text(&self, language: Language) -> (Language, &str) {
        match self.translated.get(&language) {
            Some(text) if language != self.language && !text.is_empty() => (language, text),
            _ => (self.language, &self.text),
        }
    }
}

/// How a librarian signs as long as nothing else was chosen: the first name alone.
#[must_use]
pub fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_signs_with_a_full_name_unasked() {
        for (name, signed) in [
            ("Nadia Lefèvre", "Nadia"),
            ("Marie-Paule Van den Bossche", "Marie-Paule"),
            ("  Inès ", "Inès"),
            ("Luc", "Luc"),
            ("", ""),
        ] {
            assert_eq!(first_name(name), signed, "{name}");
        }
    }

    #[test]
    fn a_reader_is_told_in_her_language_or_in_the_first() {
        let pick = StaffPick {
            id: StaffPickId::new(1),
            library: None,
            record: RecordNumber::new(7),
            language: Language::Fr,
            text: "Pour le brouillard.".into(),
            translated: BTreeMap::from([
                (Language::Nl, "Voor de mist.".to_owned()),
                (Language::De, String::new()),
                (Language::Fr, "Une autre.".to_owned()),
            ]),
            signature: "Nadia".into(),
            showing: Showing::default(),
            version: 0,
        };
        for (asked, told) in [
            (Language::Fr, (Language::Fr, "Pour le brouillard.")),
            (Language::Nl, (Language::Nl, "Voor de mist.")),
            (Language::De, (Language::Fr, "Pour le brouillard.")),
            (Language::En, (Language::Fr, "Pour le brouillard.")),
        ] {
            assert_eq!(pick.text(asked), told, "{asked:?}");
        }
    }
}
