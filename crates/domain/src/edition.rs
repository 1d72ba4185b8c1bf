//! Editions and formats of one work: which one a reader is offered first.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::record::DocumentType;

/// How soon an edition can be had, the sooner first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// On a shelf of the reader's library.
    Here,
    /// Online, at once.
    Online,
    /// On a shelf of another library.
    Elsewhere,
    /// One waits for it, or nobody knows.
    Later,
    /// There is no copy.
    Never,
}

/// What one asks of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition<'a> {
    /// How soon.
    pub nearness: Nearness,
    /// In which form.
    pub document_type: DocumentType,
    /// In which language; empty: in none, or nobody says.
    pub language: &'a str,
    /// From when.
    pub year: Option<i16>,
}

/// The order in which editions are shown beside one that is read (`shown`): form by form and language by
/// language, the form that can be had soonest first, then that of the one shown; in each the one that can
/// be had soonest, then the latest. Places in `editions`.
#[must_use]
pub fn in_order(editions: &[Edition<'_>], shown: (DocumentType, &str)) -> Vec<usize> {
    let mut soonest: HashMap<(DocumentType, &str), Nearness> = HashMap::new();
    for edition in editions {
        let known = soonest
            .entry((edition.document_type, edition.language))
            .or_insert(edition.nearness);
        *known = edition.nearness.min(*known);
    }
    let mut places: Vec<usize> = (0..editions.len()).collect();
    places.sort_by_key(|place| {
        let edition = &editions[*place];
        let form = (edition.document_type, edition.language);
        (
            soonest.get(&form).copied(),
            edition.document_type != shown.0,
            edition.language != shown.1,
            form,
            edition.nearness,
            Reverse(edition.year),
            *place,
        )
    });
    places
}

/// The one to offer of editions of a work or a volume: one that can be had, rather in print than adapted and in
/// the language that most of them have, as soon as possible, then the latest.
#[must_use]
pub fn best(editions: &[Edition<'_>]) -> Option<usize> {
    let mut languages: HashMap<&str, usize> = HashMap::new();
    for edition in editions {
        *languages.entry(edition.language).or_default() += 1;
    }
    let key = |place: &usize| {
        let edition = &editions[*place];
        (
            edition.nearness >= Nearness::Later,
            edition.document_type.is_adapted(),
            Reverse(languages.get(edition.language)),
            edition.nearness,
            Reverse(edition.year),
            *place,
        )
    };
    (0..editions.len()).min_by_key(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use DocumentType::{Audiobook, Book, LargePrint};
    use Nearness::{Elsewhere, Here, Later, Never, Online};

    const fn edition(
        nearness: Nearness,
        document_type: DocumentType,
        language: &str,
        year: i16,
    ) -> Edition<'_> {
        Edition {
            nearness,
            document_type,
            language,
            year: Some(year),
        }
    }

    #[test]
    fn forms_stand_together_and_the_soonest_comes_first() {
        let of_a_book = (Book, "fre");
        for (editions, order, first) in [
            (
                vec![
                    edition(Later, Book, "fre", 2020),
                    edition(Here, LargePrint, "fre", 2010),
                    edition(Elsewhere, Book, "fre", 1990),
                    edition(Elsewhere, Book, "fre", 2001),
                    edition(Elsewhere, Book, "dut", 2020),
                ],
                vec![1, 3, 2, 0, 4],
                3,
            ),
            // As soon, the form that is read comes first, then its other languages.
            (
                vec![
                    edition(Elsewhere, Audiobook, "fre", 2020),
                    edition(Elsewhere, Book, "eng", 2020),
                    edition(Elsewhere, Book, "fre", 1950),
                ],
                vec![2, 1, 0],
                2,
            ),
            (
                vec![
                    edition(Never, Book, "fre", 2024),
                    edition(Online, Audiobook, "fre", 1999),
                ],
                vec![1, 0],
                1,
            ),
        ] {
            assert_eq!(in_order(&editions, of_a_book), order, "{editions:?}");
            assert_eq!(best(&editions), Some(first), "{editions:?}");
        }
        assert_eq!(best(&[]), None);
    }
}
