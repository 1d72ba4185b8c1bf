//! The reasons a library chooses from when it declines or cancels a hold: each becomes a sentence
//! of the mail, so a librarian writes it once for all readers and languages.

use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// Why a library says no to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// It is on the shelf of the reader's own library: come and take it.
    OnShelf,
    /// It is read on the spot only.
    ReferenceOnly,
    /// The copy was not found.
    NotFound,
    /// The copy is damaged or at the binder's.
    Damaged,
    /// It is too new to leave its library.
    TooNew,
    /// It is kept for a group or a school.
    KeptForGroup,
    /// It does not travel between libraries.
    NotSent,
    /// The account has something to settle first.
    AccountToSettle,
    /// Another edition or another title answers the wish better.
    BetterEdition,
    /// Something else, said in the note.
    Other,
}

coded!(DeclineReason {
    OnShelf => "on_shelf",
    ReferenceOnly => "reference_only",
    NotFound => "not_found",
    Damaged => "damaged",
    TooNew => "too_new",
    KeptForGroup => "kept_for_group",
    NotSent => "not_sent",
    AccountToSettle => "account_to_settle",
    BetterEdition => "better_edition",
    Other => "other",
});

/// Why a library gives up a hold that it had accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// The reader asked for it at the desk or by phone.
    ReaderAsked,
    /// No copy can be found any more.
    NotFound,
    /// The last copy was lost, damaged or withdrawn.
    NoItemLeft,
    /// The pickup library closes.
    PickupClosed,
    /// The account was closed.
    AccountClosed,
    /// Something else, said in the note.
    Other,
}

coded!(CancelReason {
    ReaderAsked => "reader_asked",
    NotFound => "not_found",
    NoItemLeft => "no_item_left",
    PickupClosed => "pickup_closed",
    AccountClosed => "account_closed",
    Other => "other",
});
