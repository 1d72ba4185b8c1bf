//! What the codes of a library mean: item types, audiences, shelf areas. A plain set of tables, with
//! the codes that many systems share as a start; a network adds its own.

use std::collections::HashMap;

use domain::record::{Audience, DocumentType};

/// A table of codes. A code that ends in `*` stands for all that begin so; case does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codes<T> {
    exact: HashMap<String, T>,
    beginnings: Vec<(String, T)>,
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Self {
            exact: HashMap::new(),
            beginnings: Vec::new(),
        }
    }
}

impl<T> Codes<T> {
    /// Says what a code means; said again, the last word holds.
    pub fn insert(&mut self, code: &str, meaning: T) {
        let code = code.trim().to_uppercase();
        match code.strip_suffix('*') {
            Some(beginning) => {
                self.beginnings.retain(|(known, _)| known != beginning);
                self.beginnings.push((beginning.to_owned(), meaning));
                // The longest first: it is the most precise.
                self.beginnings
                    .sort_by_key(|(beginning, _)| std::cmp::Reverse(beginning.len()));
            }
            None => {
                self.exact.insert(code, meaning);
            }
        }
    }

    /// What a code means.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&T> {
        let code = code.trim();
        if let Some(meaning) = self.exact.get(code) {
            return Some(meaning);
        }
        let upper = code.to_uppercase();
        self.exact.get(&upper).or_else(|| {
            self.beginnings
                .iter()
                .find(|(beginning, _)| upper.starts_with(beginning))
                .map(|(_, meaning)| meaning)
        })
    }
}

impl<T> FromIterator<(String, T)> for Codes<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(pairs: I) -> Self {
        let mut codes = Self::default();
        for (code, meaning) in pairs {
            codes.insert(&code, meaning);
        }
        codes
    }
}

/// What the codes of a source mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// Document types by item type or collection code (099$t, 995$r, 995$h, 942$c, 952$y, 949$t).
    pub types: Codes<DocumentType>,
    /// Audiences by audience, collection or shelf code (995$q, 995$h, 995$e, 952$8, 952$c).
    pub audiences: Codes<Audience>,
    /// Audiences by the beginning of the call number, each ending where a word does.
    pub call_numbers: Vec<(String, Audience)>,
    /// Labels of shelf areas by code (995$e, 952$c).
    pub sections: Codes<String>,
    /// Whether 995$u is written for readers. In many libraries staff write there for each other.
    pub public_item_notes: bool,
}

/// Codes that Koha, its French and Belgian users, and other systems share.
const TYPES: &[(&str, DocumentType)] = {
    use DocumentType as T;
    &[
        ("LI", T::Book),
        ("LIV", T::Book),
        ("LIVRE", T::Book),
        ("BK", T::Book),
        ("BKS", T::Book),
        ("BOOK", T::Book),
        ("BOOKS", T::Book),
        ("PRETLIV", T::Book),
        ("REF", T::Book),
        ("IMP", T::Book),
        ("1IMP", T::Book),
        ("ROM", T::Book),
        ("DOC", T::Book),
        ("ALB", T::Book),
        ("BD", T::Comic),
        ("BDA", T::Comic),
        ("BDJ", T::Comic),
        ("COMIC", T::Comic),
        ("MANGA", T::Manga),
        ("LG", T::LargePrint),
        ("GC", T::LargePrint),
        ("FALC", T::EasyRead),
        ("LS", T::Audiobook),
        ("PRETLS", T::Audiobook),
        ("LA", T::Audiobook),
        ("AUDIOBOOK", T::Audiobook),
        ("EBOOK", T::Ebook),
        ("LN", T::Ebook),
        ("PE", T::Periodical),
        ("AP", T::Periodical),
        ("CR", T::Periodical),
        ("PER", T::Periodical),
        ("PRETPER", T::Periodical),
        ("REV", T::Periodical),
        ("PERIODICAL", T::Periodical),
        ("PA", T::Score),
        ("PART", T::Score),
        ("PRETPAR", T::Score),
        ("SCORE", T::Score),
        ("DC", T::Music),
        ("DV", T::Music),
        ("DG", T::Music),
        ("K7", T::Music),
        ("CD", T::Music),
        ("MU", T::Music),
        ("PRETSON", T::Music),
        ("SOUND", T::Music),
        ("VD", T::Film),
        ("VI", T::Film),
        ("VM", T::Film),
        ("DVD", T::Film),
        ("BLURAY", T::Film),
        ("PRETDVD", T::Film),
        ("VIDEO", T::Film),
        ("JEU", T::Game),
        ("GAME", T::Game),
        ("JV", T::Software),
        ("CF", T::Software),
        ("ML", T::Software),
        ("MP", T::Map),
        ("MAP", T::Map),
        ("CARTE", T::Map),
        ("MA", T::Object),
        ("PRETMAL", T::Object),
        ("KIT", T::Object),
        ("INTERNET", T::Online),
        ("AFF", T::Picture),
    ]
};

/// The codes of UNIMARC 100$a/17 that the French recommendation has in 995$q, and plain words.
const AUDIENCES: &[(&str, Audience)] = &[
    ("A", Audience::Youth),
    ("B", Audience::Youth),
    ("C", Audience::Youth),
    ("D", Audience::Youth),
    ("E", Audience::Teen),
    ("K", Audience::Adult),
    ("M", Audience::Adult),
    ("ADU", Audience::Adult),
    ("ADULT*", Audience::Adult),
    ("JEU", Audience::Youth),
    ("JEUN*", Audience::Youth),
    ("ENF*", Audience::Youth),
    ("CHILD*", Audience::Youth),
    ("JUV*", Audience::Youth),
    ("ADO", Audience::Teen),
    ("ADOS", Audience::Teen),
    ("TEEN*", Audience::Teen),
    ("YA", Audience::Teen),
];

const CALL_NUMBERS: &[(&str, Audience)] = &[
    ("E", Audience::Youth),
    ("EXT E", Audience::Youth),
    ("BUS E", Audience::Youth),
    ("J", Audience::Youth),
    ("JR", Audience::Youth),
    ("BDJ", Audience::Youth),
    ("ALB", Audience::Youth),
    ("ADO", Audience::Teen),
];

impl Default for Mapping {
    fn default() -> Self {
        let mut mapping = Self::empty();
        for (code, meaning) in TYPES {
            mapping.types.insert(code, *meaning);
        }
        for (code, meaning) in AUDIENCES {
            mapping.audiences.insert(code, *meaning);
        }
        mapping.call_numbers = CALL_NUMBERS
            .iter()
            .map(|(word, audience)| ((*word).to_owned(), *audience))
            .collect();
        mapping
    }
}

impl Mapping {
    /// No code means anything: for a source that shares none of the usual ones.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            types: Codes::default(),
            audiences: Codes::default(),
            call_numbers: Vec::new(),
            sections: Codes::default(),
            public_item_notes: false,
        }
    }

    /// The audience that a call number tells by its first words.
    #[must_use]
    pub fn audience_of_call_number(&self, call_number: &str) -> Option<Audience> {
        let upper = call_number.trim().to_uppercase();
        self.call_numbers
            .iter()
            .filter(|(word, _)| {
                upper
                    .strip_prefix(word.as_str())
                    .is_some_and(|rest| rest.starts_with([' ', '/', '.', '-']) || rest.is_empty())
            })
            .max_by_key(|(word, _)| word.len())
            .map(|(_, audience)| *audience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_precise_code_wins_and_case_does_not_matter() {
        let mut mapping = Mapping::default();
        mapping.types.insert("J*", DocumentType::Game);
        mapping.types.insert("JBD*", DocumentType::Comic);
        assert_eq!(mapping.types.get("jbdzzzz"), Some(&DocumentType::Comic));
        assert_eq!(mapping.types.get("JDTZZ"), Some(&DocumentType::Game));
        assert_eq!(mapping.types.get("li"), Some(&DocumentType::Book));
        assert_eq!(mapping.types.get("??"), None);
    }

    #[test]
    fn a_call_number_tells_its_audience_by_whole_words() {
        let mapping = Mapping::default();
        assert_eq!(
            mapping.audience_of_call_number("EXT E C/AND"),
            Some(Audience::Youth)
        );
        assert_eq!(mapping.audience_of_call_number("ADO R"), Some(Audience::Teen));
        assert_eq!(mapping.audience_of_call_number("ECO 330"), None);
    }
}
