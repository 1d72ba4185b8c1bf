//! What a library opens to its readers on the portal. A service that is closed has no button, and what is
//! sent all the same is refused with the reason; what is under way goes on to its end.

use crate::refusal::coded;

/// Something that a library opens, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// Holds can be fetched there.
    Pickup,
    /// Its copies can be reserved while they stand on a shelf.
    ShelfHold,
    /// One registers online for its events.
    EventRegistration,
    /// Readers suggest what it should buy.
    PurchaseSuggestion,
    /// Somebody new asks online to become one of its readers.
    Preregistration,
}

coded!(Service {
    Pickup => "pickup",
    ShelfHold => "shelf",
    EventRegistration => "registration",
    PurchaseSuggestion => "suggestion",
    Preregistration => "preregistration",
});
