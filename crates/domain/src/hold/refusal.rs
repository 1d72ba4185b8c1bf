//! Why a hold is refused: a closed list, each with its reason, its figure and the way out.

use jiff::civil::Date;

use crate::block::Block;
use crate::id::{HoldId, LibraryId};
use crate::record::DocumentType;
use crate::refusal::{Explanation, WayOut, explained};

/// Why a hold is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The patron waits for it already.
    AlreadyHeld {
        /// With this hold.
        hold: HoldId,
    },
    /// The patron has it at home.
    AlreadyOnLoan {
        /// Until this day.
        due_on: Option<Date>,
    },
    /// There is no copy.
    NoItem,
    /// Every copy is lost, missing or withdrawn.
    NoItemLeft,
    /// Every copy is read on the spot.
    ReferenceOnly,
    /// The libraries that own it do not reserve it.
    NotHoldable,
    /// It is on the shelf, and its libraries reserve only what is on loan.
    OnShelf {
        /// Where it is.
        libraries: Vec<LibraryId>,
    },
    /// A volume or an issue must be chosen.
    VolumeNeeded,
    /// It is lent from a certain age.
    TooYoung {
        /// The age.
        minimum: u8,
    },
    /// The patron has as many holds as allowed.
    QuotaReached {
        /// How many they have.
        count: u32,
        /// How many are allowed.
        limit: u16,
        /// Of this type only.
        document_type: Option<DocumentType>,
    },
    /// The queue is closed.
    QueueClosed {
        /// How many wait.
        count: u32,
        /// At how many it closes.
        limit: u16,
    },
    /// No hold can be fetched at this library.
    NotAPickup {
        /// Which.
        library: LibraryId,
    },
    /// No opening is planned at this library.
    PickupClosed {
        /// Which.
        library: LibraryId,
    },
    /// A block of the patron.
    Blocked(Block),
    /// The ILS that keeps the hold said no, in its own words.
    RefusedByIls {
        /// What it said.
        said: String,
    },
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::AlreadyHeld { hold: _ } => Explanation::new("hold-refused-already-held", WayOut::SeeHolds),
            Self::AlreadyOnLoan { due_on: Some(due_on) } => {
                Explanation::new("hold-refused-already-on-loan", WayOut::SeeLoans).figure("date", *due_on)
            }
            Self::AlreadyOnLoan { due_on: None } => {
                Explanation::new("hold-refused-already-on-loan-undated", WayOut::SeeLoans)
            }
            Self::NoItem => Explanation::new("hold-refused-no-item", WayOut::SuggestPurchase),
            Self::NoItemLeft => Explanation::new("hold-refused-no-item-left", WayOut::ChooseAnother),
            Self::ReferenceOnly => Explanation::new("hold-refused-reference-only", WayOut::ReadOnSite),
            Self::NotHoldable => Explanation::new("hold-refused-not-holdable", WayOut::AskLibrary),
            Self::OnShelf { libraries } => Explanation::new("hold-refused-on-shelf", WayOut::FetchFromShelf)
                .figure("libraries", libraries.clone()),
            Self::VolumeNeeded => Explanation::new("hold-refused-volume-needed", WayOut::ChooseVolume),
            Self::TooYoung { minimum } => {
                Explanation::new("hold-refused-too-young", WayOut::ChooseAnother).figure("minimum", *minimum)
            }
            Self::QuotaReached {
                count,
                limit,
                document_type,
            } => Explanation::new("hold-refused-quota-reached", WayOut::SeeHolds)
                .figure("count", *count)
                .figure("limit", *limit)
                .figure("type", *document_type),
            Self::QueueClosed { count, limit } => {
                Explanation::new("hold-refused-queue-closed", WayOut::SuggestPurchase)
                    .figure("count", *count)
                    .figure("limit", *limit)
            }
            Self::NotAPickup { library } => {
                Explanation::new("hold-refused-not-a-pickup", WayOut::ChoosePickup)
                    .figure("library", *library)
            }
            Self::PickupClosed { library } => {
                Explanation::new("hold-refused-pickup-closed", WayOut::ChoosePickup)
                    .figure("library", *library)
            }
            Self::Blocked(block) => block.explain(),
            Self::RefusedByIls { said } => {
                Explanation::new("hold-refused-by-ils", WayOut::AskLibrary).figure("said", said.clone())
            }
        }
    }

    /// One of each, blocks included: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let library = LibraryId::new(1);
        let mut examples = vec![
            Self::AlreadyHeld { hold: HoldId::new(1) },
            Self::AlreadyOnLoan {
                due_on: Some(Date::constant(2026, 12, 1)),
            },
            Self::AlreadyOnLoan { due_on: None },
            Self::NoItem,
            Self::NoItemLeft,
            Self::ReferenceOnly,
            Self::NotHoldable,
            Self::OnShelf {
                libraries: vec![library],
            },
            Self::VolumeNeeded,
            Self::TooYoung { minimum: 15 },
            Self::QuotaReached {
                count: 5,
                limit: 5,
                document_type: None,
            },
            Self::QuotaReached {
                count: 2,
                limit: 2,
                document_type: Some(DocumentType::Film),
            },
            Self::QueueClosed { count: 10, limit: 10 },
            Self::NotAPickup { library },
            Self::PickupClosed { library },
            Self::RefusedByIls {
                said: "Hold refused".to_owned(),
            },
        ];
        examples.extend(Block::examples().into_iter().map(Self::Blocked));
        examples
    }
}

explained!(Refusal);
