//! Why a reader is not registered at a desk, or not without another look.

use crate::refusal::{Explanation, WayOut};

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnrolmentRefusal {
    /// The card that is handed over is somebody's.
    CardTaken {
        /// Its number.
        card: String,
    },
    /// Somebody of this name, born on this day, is registered. It may be another person: whoever
    /// asks again, knowing this, is believed.
    KnownAlready {
        /// The name as it is filed.
        name: String,
        /// The number of their newest card.
        card: String,
    },
}

impl EnrolmentRefusal {
    /// The key of the one reason that a librarian may set aside.
    pub const KNOWN_ALREADY: &'static str = "register-refused-known-already";

    /// In the words of a page.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::CardTaken { card } => {
                Explanation::new("register-refused-card-taken", WayOut::Correct).figure("card", card.clone())
            }
            Self::KnownAlready { name, card } => Explanation::new(Self::KNOWN_ALREADY, WayOut::Correct)
                .figure("name", name.clone())
                .figure("card", card.clone()),
        }
    }

    /// One of each.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::CardTaken {
                card: "2190800741".into(),
            },
            Self::KnownAlready {
                name: "Delvaux, Camille".into(),
                card: "2190800742".into(),
            },
        ]
    }
}
