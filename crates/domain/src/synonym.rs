//! Synonyms: words that mean the same to the readers of a network. Whoever searches one finds the others.

use crate::fold::fold;
use crate::id::SynonymId;
use crate::refusal::coded;

/// The fewest terms of a group.
pub const FEWEST: usize = 2;
/// The most terms of a group.
pub const MOST: usize = 8;
/// The longest term, in characters.
pub const LONGEST: usize = 40;
/// The most words of a term.
pub const MOST_WORDS: usize = 4;

/// Terms that mean the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SynonymGroup {
    /// Its id.
    pub id: SynonymId,
    /// The terms, as librarians write them: two to eight.
    pub terms: Vec<String>,
    /// Grows with every change.
    pub version: i64,
}

/// Why what was typed is no group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTerms {
    /// Why.
    pub kind: BadTermsKind,
    /// The term that is wrong; empty when it is their number.
    pub term: String,
}

/// What is wrong with the terms of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadTermsKind {
    /// A term alone means nothing else.
    TooFew,
    /// More than a search should ask for.
    TooMany,
    /// A term is too long.
    TooLong,
    /// A term has too many words.
    TooManyWords,
    /// A term has a sign that searches understand otherwise.
    Sign,
}

coded!(BadTermsKind {
    TooFew => "too_few",
    TooMany => "too_many",
    TooLong => "too_long",
    TooManyWords => "too_many_words",
    Sign => "sign",
});

/// What two spellings of a term have in common: « B.D. », « Bd ».
#[must_use]
pub fn term_key(term: &str) -> String {
    fold(term).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The terms of a group as they were typed, on a line each or between commas; each once.
///
/// # Errors
/// With the first thing that is wrong.
pub fn read_terms(typed: &str) -> Result<Vec<String>, BadTerms> {
    let mut terms: Vec<String> = Vec::new();
    let pieces = typed.split([',', ';', '\n']).map(|piece| {
        let words: Vec<&str> = piece.split_whitespace().collect();
        words.join(" ")
    });
    for term in pieces.filter(|piece| !piece.is_empty()) {
        let bad = |kind| {
            Err(BadTerms {
                kind,
                term: term.clone(),
            })
        };
        if term.chars().count() > LONGEST {
            return bad(BadTermsKind::TooLong);
        }
        let key = term_key(&term);
        if key.is_empty() || term.contains([':', '"', '«', '»', '“', '”', '|']) || term.starts_with('-')
        {
            return bad(BadTermsKind::Sign);
        }
        if key.split(' ').count() > MOST_WORDS {
            return bad(BadTermsKind::TooManyWords);
        }
        if !terms.iter().any(|other| term_key(other) == key) {
            terms.push(term);
        }
    }
    let count = |kind| {
        Err(BadTerms {
            kind,
            term: String::new(),
        })
    };
    match terms.len() {
        0..FEWEST => count(BadTermsKind::TooFew),
        FEWEST..=MOST => Ok(terms),
        _ => count(BadTermsKind::TooMany),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_as_librarians_type_them() {
        for (typed, expected) in [
            ("BD, bande dessinée", vec!["BD", "bande dessinée"]),
            ("vélo\n\nbicyclette\n", vec!["vélo", "bicyclette"]),
            (
                "  prêt   à domicile ; emprunt ",
                vec!["prêt à domicile", "emprunt"],
            ),
            ("vélo, Velo, bicyclette", vec!["vélo", "bicyclette"]),
        ] {
            assert_eq!(
                read_terms(typed).as_deref(),
                Ok(&expected.iter().map(|term| (*term).to_owned()).collect::<Vec<_>>()[..]),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_group_says_why() {
        for (typed, kind, term) in [
            ("", BadTermsKind::TooFew, ""),
            ("bd", BadTermsKind::TooFew, ""),
            ("vélo, VÉLO", BadTermsKind::TooFew, ""),
            ("a,b,c,d,e,f,g,h,i", BadTermsKind::TooMany, ""),
            (
                "bd, un deux trois quatre cinq",
                BadTermsKind::TooManyWords,
                "un deux trois quatre cinq",
            ),
            ("bd, -manga", BadTermsKind::Sign, "-manga"),
            ("bd, auteur:hergé", BadTermsKind::Sign, "auteur:hergé"),
            ("bd, ?!", BadTermsKind::Sign, "?!"),
        ] {
            let expected = BadTerms {
                kind,
                term: term.to_owned(),
            };
            assert_eq!(read_terms(typed), Err(expected), "{typed}");
        }
        assert_eq!(
            read_terms(&format!("bd, {}", "x".repeat(41))).map_err(|bad| bad.kind),
            Err(BadTermsKind::TooLong)
        );
    }
}
