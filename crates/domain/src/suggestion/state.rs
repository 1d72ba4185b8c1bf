//! Where a suggestion stands, and how a library leads it on.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Where a suggestion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionState {
    /// « reçue ».
    Received,
    /// « à l’étude ».
    Studied,
    /// « acceptée ».
    Accepted,
    /// « commandée ».
    Ordered,
    /// « disponible »: it is in the catalogue.
    Available,
    /// « refusée », with a reason.
    Refused,
    /// « doublon »: the network has it already.
    Duplicate,
    /// Nobody asks for it any more.
    Withdrawn,
}

coded!(SuggestionState {
    Received => "received",
    Studied => "studied",
    Accepted => "accepted",
    Ordered => "ordered",
    Available => "available",
    Refused => "refused",
    Duplicate => "duplicate",
    Withdrawn => "withdrawn",
});

impl SuggestionState {
    /// Those in which an answer is still to come, in the order of the work.
    pub const OPEN: [Self; 4] = [Self::Received, Self::Studied, Self::Accepted, Self::Ordered];

    /// Whether it is one of those.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }

    /// Whether a reader may still take it back: nothing is bought yet.
    #[must_use]
    pub const fn may_be_taken_back(self) -> bool {
        matches!(self, Self::Received | Self::Studied)
    }

    /// Where a librarian may lead it from here: on along the work, however many steps at once, or to
    /// one of its ends. A refusal can be thought over.
    #[must_use]
    pub fn next(self) -> Vec<Self> {
        let ends = [Self::Available, Self::Duplicate, Self::Refused];
        match self {
            Self::Available | Self::Duplicate | Self::Withdrawn => Vec::new(),
            Self::Refused => vec![Self::Studied],
            Self::Received | Self::Studied | Self::Accepted | Self::Ordered => Self::OPEN
                .into_iter()
                .filter(|state| *state > self)
                .chain(ends)
                .collect(),
        }
    }
}

/// A step that makes no sense: a colleague was faster, or the page was old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a suggestion that is {} cannot become {}", from.code(), to.code())]
pub struct IllegalStep {
    /// Where it stands.
    pub from: SuggestionState,
    /// Where it was to go.
    pub to: SuggestionState,
}

/// Leads a suggestion from one state to another.
///
/// # Errors
/// When the work does not go that way.
pub fn step(from: SuggestionState, to: SuggestionState) -> Result<SuggestionState, IllegalStep> {
    if from.next().contains(&to) {
        Ok(to)
    } else {
        Err(IllegalStep { from, to })
    }
}

/// Why a library does not buy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefuseReason {
    /// It is outside what the library collects.
    OutOfScope,
    /// There is no money left for it this year.
    Budget,
    /// It cannot be bought any more.
    OutOfPrint,
    /// It is too special: it is asked from another library instead.
    Interlibrary,
    /// It is to be had as a loan online.
    Online,
    /// Something else, said in the answer.
    Other,
}

coded!(RefuseReason {
    OutOfScope => "out_of_scope",
    Budget => "budget",
    OutOfPrint => "out_of_print",
    Interlibrary => "interlibrary",
    Online => "online",
    Other => "other",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_goes_forward_and_ends() {
        use SuggestionState as S;
        assert_eq!(
            S::Received.next(),
            [
                S::Studied,
                S::Accepted,
                S::Ordered,
                S::Available,
                S::Duplicate,
                S::Refused
            ]
        );
        assert_eq!(S::Ordered.next(), [S::Available, S::Duplicate, S::Refused]);
        assert_eq!(S::Refused.next(), [S::Studied], "it can be thought over");
        for end in [S::Available, S::Duplicate, S::Withdrawn] {
            assert!(end.next().is_empty() && !end.is_open(), "{end:?}");
        }
        for state in S::ALL {
            assert!(
                step(*state, *state).is_err(),
                "two librarians: the second is told"
            );
            assert!(step(*state, S::Received).is_err());
            assert!(step(*state, S::Withdrawn).is_err(), "that is the readers' doing");
        }
        assert_eq!(step(S::Accepted, S::Available), Ok(S::Available));
    }
}
