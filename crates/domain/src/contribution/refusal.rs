//! Why a contribution is not taken: a closed list, each with its reason, its figure and the way out.

use jiff::civil::Date;

use super::check::{DAILY_LIMIT, SIGNATURE_MAX, TEXT_MAX, TEXT_MIN, TITLE_MAX};
use crate::patron::age;
use crate::refusal::{Explanation, WayOut, explained};

/// The age from which one agrees alone to what is published in one's name (Belgium).
pub const AGE_OF_CONSENT: u8 = 13;

/// Why a contribution is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no title.
    TitleMissing,
    /// Its title is too long.
    TitleTooLong {
        /// Characters that it has.
        length: u32,
        /// Characters that it may have.
        limit: u16,
    },
    /// It says too little.
    TextTooShort {
        /// Characters that it needs.
        minimum: u16,
    },
    /// It says too much.
    TextTooLong {
        /// Characters that it has.
        length: u32,
        /// Characters that it may have.
        limit: u16,
    },
    /// It has no name to be shown under.
    SignatureMissing,
    /// The name is too long.
    SignatureTooLong {
        /// Characters that it may have.
        limit: u16,
    },
    /// The name is an address, for mail or of a site.
    SignatureIsAddress,
    /// The library asks for a rating from 1 to 5.
    RatingMissing,
    /// The author wrote a lot today.
    TooManyToday {
        /// How many.
        count: u32,
        /// How many are taken a day.
        limit: u16,
    },
    /// The author is a child who cannot agree alone.
    TooYoung {
        /// From which age one can.
        minimum: u8,
    },
    /// The reader reported it before.
    AlreadyReported,
    /// One does not report oneself.
    OwnContribution,
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        let correct = |key| Explanation::new(key, WayOut::Correct);
        match *self {
            Self::TitleMissing => correct("contribution-refused-title-missing"),
            Self::TitleTooLong { length, limit } => correct("contribution-refused-title-too-long")
                .figure("length", length)
                .figure("limit", limit),
            Self::TextTooShort { minimum } => {
                correct("contribution-refused-text-too-short").figure("minimum", minimum)
            }
            Self::TextTooLong { length, limit } => correct("contribution-refused-text-too-long")
                .figure("length", length)
                .figure("limit", limit),
            Self::SignatureMissing => correct("contribution-refused-signature-missing"),
            Self::SignatureTooLong { limit } => {
                correct("contribution-refused-signature-too-long").figure("limit", limit)
            }
            Self::SignatureIsAddress => correct("contribution-refused-signature-is-address"),
            Self::RatingMissing => correct("contribution-refused-rating-missing"),
            Self::TooManyToday { count, limit } => {
                Explanation::new("contribution-refused-too-many-today", WayOut::ComeBackTomorrow)
                    .figure("count", count)
                    .figure("limit", limit)
            }
            Self::TooYoung { minimum } => {
                Explanation::new("contribution-refused-too-young", WayOut::AskParent)
                    .figure("minimum", minimum)
            }
            Self::AlreadyReported => {
                Explanation::new("contribution-refused-already-reported", WayOut::AskLibrary)
            }
            Self::OwnContribution => {
                Explanation::new("contribution-refused-own-contribution", WayOut::SeeContributions)
            }
        }
    }

    /// The field of the form to which it belongs; none when no other answer would help.
    #[must_use]
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::TitleMissing | Self::TitleTooLong { .. } => Some("titre"),
            Self::TextTooShort { .. } | Self::TextTooLong { .. } => Some("texte"),
            Self::SignatureMissing | Self::SignatureTooLong { .. } | Self::SignatureIsAddress => {
                Some("signature")
            }
            Self::RatingMissing => Some("note"),
            Self::TooManyToday { .. }
            | Self::TooYoung { .. }
            | Self::AlreadyReported
            | Self::OwnContribution => None,
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::TitleMissing,
            Self::TitleTooLong {
                length: 130,
                limit: TITLE_MAX,
            },
            Self::TextTooShort { minimum: TEXT_MIN },
            Self::TextTooLong {
                length: 2400,
                limit: TEXT_MAX,
            },
            Self::SignatureMissing,
            Self::SignatureTooLong { limit: SIGNATURE_MAX },
            Self::SignatureIsAddress,
            Self::RatingMissing,
            Self::TooManyToday {
                count: 10,
                limit: DAILY_LIMIT,
            },
            Self::TooYoung {
                minimum: AGE_OF_CONSENT,
            },
            Self::AlreadyReported,
            Self::OwnContribution,
        ]
    }
}

explained!(Refusal);

/// Whether someone may write one more today. A child's name is not published on the child's word
/// alone; whose day of birth is unknown is an adult that the desk enrolled without it.
///
/// # Errors
/// When not.
pub fn may_write(birth_on: Option<Date>, today: Date, written_today: u32) -> Result<(), Refusal> {
    if birth_on.is_some_and(|birth_on| age(birth_on, today) < AGE_OF_CONSENT) {
        return Err(Refusal::TooYoung {
            minimum: AGE_OF_CONSENT,
        });
    }
    if written_today >= u32::from(DAILY_LIMIT) {
        return Err(Refusal::TooManyToday {
            count: written_today,
            limit: DAILY_LIMIT,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_child_of_twelve_asks_a_parent_and_one_writes_ten_times_a_day() {
        let today = date(2026, 11, 23);
        for (birth_on, written, answer) in [
            (Some(date(2013, 11, 23)), 0, Ok(())),
            (
                Some(date(2013, 11, 24)),
                0,
                Err(Refusal::TooYoung { minimum: 13 }),
            ),
            (None, 9, Ok(())),
            (None, 10, Err(Refusal::TooManyToday { count: 10, limit: 10 })),
        ] {
            assert_eq!(may_write(birth_on, today, written), answer);
        }
    }
}
