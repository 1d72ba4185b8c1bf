//! The states of a hold, and what leads from one to the other. Suspension is a date, not a state;
//! a copy not found is an event, after which the hold waits again at the rank it had.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Where a hold stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HoldState {
    /// « à valider ».
    Requested,
    /// « refusée ».
    Declined,
    /// « en attente ».
    Queued,
    /// « en préparation »; for staff « à chercher en rayon ».
    Allotted,
    /// « en transit ».
    InTransit,
    /// « à retirer ».
    Ready,
    /// « empruntée ».
    Collected,
    /// « non retirée ».
    Expired,
    /// « supprimée par le lecteur ».
    CancelledByReader,
    /// « annulée par la bibliothèque ».
    CancelledByLibrary,
    /// « date limite dépassée ».
    Lapsed,
}

coded!(HoldState {
    Requested => "requested",
    Declined => "declined",
    Queued => "queued",
    Allotted => "allotted",
    InTransit => "in_transit",
    Ready => "ready",
    Collected => "collected",
    Expired => "expired",
    CancelledByReader => "cancelled_by_reader",
    CancelledByLibrary => "cancelled_by_library",
    Lapsed => "lapsed",
});

impl HoldState {
    /// The states in which the patron still waits, or the copy waits for the patron.
    pub const OPEN: [Self; 5] = [
        Self::Requested,
        Self::Queued,
        Self::Allotted,
        Self::InTransit,
        Self::Ready,
    ];

    /// Whether it is one of those.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }

    /// Whether a copy is set aside in this state.
    #[must_use]
    pub const fn has_item(self) -> bool {
        matches!(self, Self::Allotted | Self::InTransit | Self::Ready)
    }

    /// Whether the pickup library can still be changed.
    #[must_use]
    pub const fn may_change_pickup(self) -> bool {
        matches!(self, Self::Requested | Self::Queued | Self::Allotted)
    }

    /// Whether it can be suspended.
    #[must_use]
    pub const fn may_suspend(self) -> bool {
        matches!(self, Self::Requested | Self::Queued)
    }
}

/// What happens to a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HoldAction {
    /// The pickup library says yes.
    Accept,
    /// The pickup library says no, with a reason.
    Decline,
    /// The library takes its answer back before the mail left.
    Reopen,
    /// A copy on the shelf is set aside for it: it has to be pulled.
    Allot,
    /// The copy is not where it should be, or turns out unfit.
    NotFound,
    /// The copy leaves for the pickup library.
    Send,
    /// The copy is on the hold shelf of the pickup library.
    Shelve,
    /// The reader has it.
    Collect,
    /// The pickup period is over.
    Expire,
    /// The reader gives it up.
    CancelByReader,
    /// The library gives it up, with a reason.
    CancelByLibrary,
    /// Its date limit has passed.
    Lapse,
}

impl HoldAction {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Accept,
        Self::Decline,
        Self::Reopen,
        Self::Allot,
        Self::NotFound,
        Self::Send,
        Self::Shelve,
        Self::Collect,
        Self::Expire,
        Self::CancelByReader,
        Self::CancelByLibrary,
        Self::Lapse,
    ];
}

/// An action that makes no sense in a state: someone else was faster, or the page was old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hold that is {} cannot {action:?}", state.code())]
pub struct IllegalTransition {
    /// Where the hold stands.
    pub state: HoldState,
    /// What was wanted.
    pub action: HoldAction,
}

/// The state after an action.
///
/// # Errors
/// When the action makes no sense in that state.
pub fn after(state: HoldState, action: HoldAction) -> Result<HoldState, IllegalTransition> {
    use HoldAction as A;
    use HoldState as S;
    match (action, state) {
        (A::Accept, S::Requested) => Ok(S::Queued),
        (A::Decline, S::Requested) => Ok(S::Declined),
        (A::Reopen, S::Queued | S::Allotted | S::Declined) => Ok(S::Requested),
        (A::Allot, S::Queued) => Ok(S::Allotted),
        (A::NotFound, S::Allotted | S::InTransit | S::Ready) => Ok(S::Queued),
        // A copy that comes back at a desk goes straight from the queue to the van or the shelf.
        (A::Send, S::Queued | S::Allotted) => Ok(S::InTransit),
        (A::Shelve, S::Queued | S::Allotted | S::InTransit) => Ok(S::Ready),
        (A::Expire, S::Ready) => Ok(S::Expired),
        (A::Lapse, S::Requested | S::Queued | S::Allotted) => Ok(S::Lapsed),
        // The reader may meet any copy of it at the desk and leave with that one.
        (A::Collect, open) if open.is_open() => Ok(S::Collected),
        (A::CancelByReader, open) if open.is_open() => Ok(S::CancelledByReader),
        (A::CancelByLibrary, open) if open.is_open() => Ok(S::CancelledByLibrary),
        _ => Err(IllegalTransition { state, action }),
    }
}
