//! Why a suggestion is not taken: a closed list, each with its reason, its figure and the way out.

use crate::id::SuggestionId;
use crate::refusal::{Explanation, WayOut, explained};

/// Open suggestions that one reader may have.
pub const OPEN_LIMIT: u16 = 5;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// « Bibliothèque (site dépositaire) ».
    Library,
    /// « Pour quel membre de la famille ».
    Member,
    /// « Titre ».
    Title,
    /// « Auteur ».
    Author,
    /// « Éditeur ».
    Publisher,
    /// « Type de document ».
    DocumentType,
    /// « ISBN ou EAN ».
    Ean,
    /// « Année de publication ».
    Year,
    /// « Prix ».
    Price,
    /// « Commentaire ».
    Comment,
}

impl Field {
    /// Its name in the form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Library => "site",
            Self::Member => "membre",
            Self::Title => "titre",
            Self::Author => "auteur",
            Self::Publisher => "editeur",
            Self::DocumentType => "type",
            Self::Ean => "isbn",
            Self::Year => "annee",
            Self::Price => "prix",
            Self::Comment => "commentaire",
        }
    }
}

/// Why a suggestion is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No library was chosen.
    LibraryMissing,
    /// The library takes no suggestions.
    ServiceClosed,
    /// Nobody of the family was chosen.
    MemberMissing,
    /// There is no title.
    TitleMissing,
    /// There is no author.
    AuthorMissing,
    /// No type was chosen.
    DocumentTypeMissing,
    /// Something is too long.
    TooLong {
        /// Where.
        field: Field,
        /// Characters that it may have.
        limit: u16,
    },
    /// The ISBN or EAN has not as many digits as one.
    EanLength {
        /// How many it has.
        digits: u32,
    },
    /// A digit of it is wrong: the last one does not agree with the others.
    EanChecksum,
    /// The year is not one.
    Year {
        /// The last that can be.
        latest: u16,
    },
    /// The price is not one.
    Price,
    /// As many suggestions are open as one may have.
    QuotaReached {
        /// How many.
        count: u32,
        /// How many are allowed.
        limit: u16,
    },
    /// The reader asked for it already.
    AlreadyAsked {
        /// With this one.
        suggestion: SuggestionId,
    },
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        let correct = |key| Explanation::new(key, WayOut::Correct);
        match *self {
            Self::LibraryMissing => correct("suggestion-refused-library-missing"),
            Self::ServiceClosed => Explanation::new("suggestion-refused-service-closed", WayOut::AskLibrary),
            Self::MemberMissing => correct("suggestion-refused-member-missing"),
            Self::TitleMissing => correct("suggestion-refused-title-missing"),
            Self::AuthorMissing => correct("suggestion-refused-author-missing"),
            Self::DocumentTypeMissing => correct("suggestion-refused-type-missing"),
            Self::TooLong { limit, .. } => correct("suggestion-refused-too-long").figure("limit", limit),
            Self::EanLength { digits } => correct("suggestion-refused-ean-length").figure("digits", digits),
            Self::EanChecksum => correct("suggestion-refused-ean-checksum"),
            Self::Year { latest } => correct("suggestion-refused-year").figure("latest", latest.to_string()),
            Self::Price => correct("suggestion-refused-price"),
            Self::QuotaReached { count, limit } => {
                Explanation::new("suggestion-refused-quota-reached", WayOut::SeeSuggestions)
                    .figure("count", count)
                    .figure("limit", limit)
            }
            Self::AlreadyAsked { .. } => {
                Explanation::new("suggestion-refused-already-asked", WayOut::SeeSuggestions)
            }
        }
    }

    /// The field to which it belongs; none when no other answer would help.
    #[must_use]
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::LibraryMissing | Self::ServiceClosed => Some(Field::Library),
            Self::MemberMissing => Some(Field::Member),
            Self::TitleMissing => Some(Field::Title),
            Self::AuthorMissing => Some(Field::Author),
            Self::DocumentTypeMissing => Some(Field::DocumentType),
            Self::TooLong { field, .. } => Some(*field),
            Self::EanLength { .. } | Self::EanChecksum => Some(Field::Ean),
            Self::Year { .. } => Some(Field::Year),
            Self::Price => Some(Field::Price),
            Self::QuotaReached { .. } | Self::AlreadyAsked { .. } => None,
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::LibraryMissing,
            Self::ServiceClosed,
            Self::MemberMissing,
            Self::TitleMissing,
            Self::AuthorMissing,
            Self::DocumentTypeMissing,
            Self::TooLong {
                field: Field::Title,
                limit: super::NAME_MAX,
            },
            Self::EanLength { digits: 8 },
            Self::EanChecksum,
            Self::Year { latest: 2027 },
            Self::Price,
            Self::QuotaReached {
                count: 5,
                limit: OPEN_LIMIT,
            },
            Self::AlreadyAsked {
                suggestion: SuggestionId::new(1),
            },
        ]
    }
}

explained!(Refusal);

/// Whether a reader with so many open suggestions may make one more.
///
/// # Errors
/// When not, with both figures.
pub fn may_suggest(open: u32) -> Result<(), Refusal> {
    if open >= u32::from(OPEN_LIMIT) {
        return Err(Refusal::QuotaReached {
            count: open,
            limit: OPEN_LIMIT,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sixth_suggestion_is_refused_with_both_figures() {
        assert_eq!(may_suggest(4), Ok(()));
        assert_eq!(may_suggest(5), Err(Refusal::QuotaReached { count: 5, limit: 5 }));
        assert_eq!(may_suggest(7), Err(Refusal::QuotaReached { count: 7, limit: 5 }));
    }
}
