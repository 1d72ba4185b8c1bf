//! Blocks: reasons why a patron may neither borrow, renew nor reserve, with their figures.

use jiff::civil::Date;

use crate::id::LibraryId;
use crate::money::Money;
use crate::refusal::{Explanation, WayOut, explained};

/// A reason why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// No enrolment at all.
    NotEnrolled,
    /// The enrolment ended.
    CardExpired {
        /// Its last day.
        on: Date,
    },
    /// The card was declared lost.
    CardLost,
    /// The contribution of the year is not paid.
    MembershipUnpaid {
        /// What is missing.
        owed: Money,
    },
    /// More is owed than the library allows.
    DebtOver {
        /// All that is owed.
        owed: Money,
        /// What is allowed.
        limit: Money,
    },
    /// More items are overdue than the library allows.
    OverdueItems {
        /// How many are.
        count: u32,
        /// How many are allowed.
        limit: u16,
    },
    /// A librarian stopped it.
    Staff {
        /// Where.
        library: LibraryId,
        /// Why. Written for staff, so it is no figure of the sentence that the reader sees.
        note: String,
    },
}

impl Block {
    /// Reason, figure and way out. The same sentence serves loans, renewals and holds.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::NotEnrolled => Explanation::new("block-not-enrolled", WayOut::RenewMembership),
            Self::CardExpired { on } => {
                Explanation::new("block-card-expired", WayOut::RenewMembership).figure("date", *on)
            }
            Self::CardLost => Explanation::new("block-card-lost", WayOut::ReplaceCard),
            Self::MembershipUnpaid { owed } => {
                Explanation::new("block-membership-unpaid", WayOut::RenewMembership).figure("amount", *owed)
            }
            Self::DebtOver { owed, limit } => Explanation::new("block-debt-over", WayOut::SeeFees)
                .figure("amount", *owed)
                .figure("limit", *limit),
            Self::OverdueItems { count, limit } => Explanation::new("block-overdue-items", WayOut::SeeLoans)
                .figure("count", *count)
                .figure("limit", *limit),
            Self::Staff { library, note: _ } => {
                Explanation::new("block-staff", WayOut::AskLibrary).figure("library", *library)
            }
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::NotEnrolled,
            Self::CardExpired {
                on: Date::constant(2026, 9, 1),
            },
            Self::CardLost,
            Self::MembershipUnpaid {
                owed: Money::from_cents(750),
            },
            Self::DebtOver {
                owed: Money::from_cents(1240),
                limit: Money::from_cents(500),
            },
            Self::OverdueItems { count: 3, limit: 2 },
            Self::Staff {
                library: LibraryId::new(1),
                note: "adresse à vérifier".to_owned(),
            },
        ]
    }
}

explained!(Block);
