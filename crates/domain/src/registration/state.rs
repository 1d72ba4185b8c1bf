//! The states of a registration, and what leads from one to the other. The rank of those who wait is
//! counted, never kept.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Where a registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationState {
    /// « en attente de validation »: its seats are held.
    Requested,
    /// « confirmée ».
    Confirmed,
    /// « liste d’attente »: it holds no seat.
    Waiting,
    /// « place proposée »: its seats are held until a deadline.
    Offered,
    /// « présent ».
    Present,
    /// « absent ».
    Absent,
    /// « refusée ».
    Declined,
    /// « proposition expirée »: nobody answered in time.
    Lapsed,
    /// « annulée par l’usager ».
    CancelledByReader,
    /// « annulée par la bibliothèque ».
    CancelledByLibrary,
}

coded!(RegistrationState {
    Requested => "requested",
    Confirmed => "confirmed",
    Waiting => "waiting",
    Offered => "offered",
    Present => "present",
    Absent => "absent",
    Declined => "declined",
    Lapsed => "lapsed",
    CancelledByReader => "cancelled_by_reader",
    CancelledByLibrary => "cancelled_by_library",
});

impl RegistrationState {
    /// The states in which a patron cannot register a second time.
    pub const OPEN: [Self; 6] = [
        Self::Requested,
        Self::Confirmed,
        Self::Waiting,
        Self::Offered,
        Self::Present,
        Self::Absent,
    ];

    /// Whether it is one of those.
    #[must_use]
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }

    /// Whether its seats are counted as taken.
    #[must_use]
    pub fn holds_seats(self) -> bool {
        self.is_open() && self != Self::Waiting
    }

    /// Whether the reader can still change it or give it up.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(
            self,
            Self::Requested | Self::Confirmed | Self::Waiting | Self::Offered
        )
    }
}

/// What happens to a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegistrationAction {
    /// The library says yes.
    Accept,
    /// The library says no, with a reason.
    Decline,
    /// A freed seat is proposed.
    Offer,
    /// The reader takes the seat proposed.
    TakeOffer,
    /// The deadline of the proposal passed.
    Lapse,
    /// The reader gives it up.
    CancelByReader,
    /// The library gives it up, or the event.
    CancelByLibrary,
    /// They came.
    NotePresent,
    /// They did not.
    NoteAbsent,
}

impl RegistrationAction {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Accept,
        Self::Decline,
        Self::Offer,
        Self::TakeOffer,
        Self::Lapse,
        Self::CancelByReader,
        Self::CancelByLibrary,
        Self::NotePresent,
        Self::NoteAbsent,
    ];
}

/// The state after an action; nothing when it makes no sense in that state, because somebody else was
/// faster or the page was old.
#[must_use]
pub const fn after(state: RegistrationState, action: RegistrationAction) -> Option<RegistrationState> {
    use RegistrationAction as A;
    use RegistrationState as S;
    match (action, state) {
        (A::Accept, S::Requested) | (A::TakeOffer, S::Offered) => Some(S::Confirmed),
        (A::Decline, S::Requested) => Some(S::Declined),
        (A::Offer, S::Waiting) => Some(S::Offered),
        (A::Lapse, S::Offered) => Some(S::Lapsed),
        (A::CancelByReader, open) if open.is_ahead() => Some(S::CancelledByReader),
        (A::CancelByLibrary, open) if open.is_ahead() => Some(S::CancelledByLibrary),
        // What was noted by mistake at the door is noted again.
        (A::NotePresent, S::Confirmed | S::Absent) => Some(S::Present),
        (A::NoteAbsent, S::Confirmed | S::Present) => Some(S::Absent),
        _ => None,
    }
}

/// Why a library says no to a registration: each becomes a sentence in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// Those who never came before come first.
    OthersFirst,
    /// It is not for the age of those who would come.
    WrongAge,
    /// It is kept for a group or a school.
    KeptForGroup,
    /// Too many seats were asked for.
    TooManySeats,
    /// The reader asked for it at the desk or by telephone.
    ReaderAsked,
    /// Something else, said in the answer.
    Other,
}

coded!(DeclineReason {
    OthersFirst => "others_first",
    WrongAge => "wrong_age",
    KeptForGroup => "kept_for_group",
    TooManySeats => "too_many_seats",
    ReaderAsked => "reader_asked",
    Other => "other",
});
