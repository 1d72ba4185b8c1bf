//! Registrations: who comes to an event, with how many seats, and who waits for one. The seats are
//! counted on the event itself, under its lock; what may be asked for is judged here.

mod judge;
mod refusal;
mod state;

pub use judge::{IfFull, Placed, Standing, Wish, may_change, may_register, to_offer, turned_away};
pub use refusal::Refusal;
pub use state::{DeclineReason, RegistrationAction, RegistrationState, after};

use jiff::Timestamp;

use crate::id::{AccountId, EventId, PatronId, RegistrationId};

/// The registration of a patron for an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// Its id.
    pub id: RegistrationId,
    /// For which event.
    pub event: EventId,
    /// Whose.
    pub patron: PatronId,
    /// The sign-in that made it.
    pub account: AccountId,
    /// How many seats: asked for, or held.
    pub seats: u32,
    /// Where it stands.
    pub state: RegistrationState,
    /// When it was made: its place among those who wait.
    pub placed_at: Timestamp,
    /// The number to call if it is cancelled.
    pub phone: String,
    /// A question or a need.
    pub note: String,
    /// The children who come, where the library asks.
    pub children: Vec<Child>,
    /// Until when the seat is offered.
    pub offered_until: Option<Timestamp>,
    /// Why the library said no.
    pub reason: Option<DeclineReason>,
    /// What the library added.
    pub answer: String,
    /// When it was last changed, and by whom, as the audit names them.
    pub changed_at: Timestamp,
    /// Who changed it last.
    pub changed_by: String,
    /// What a change must have seen.
    pub version: i64,
}

/// A child who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The name, as the parent wrote it.
    pub name: String,
    /// The age, where the library asks.
    pub age: Option<u8>,
}
