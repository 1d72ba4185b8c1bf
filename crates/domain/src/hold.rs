//! Holds: a patron's place in the queue for a record, a work, a volume or one copy.
//! Which copy will answer it is circulation's business (see `circulation::queue`), not ours.

mod change;
mod place;
#[cfg(test)]
mod place_tests;
mod reason;
mod refusal;
mod state;
mod target;

pub use change::{
    ChangeRefusal, LONGEST_SUSPENSION, Suspension, may_change_pickup, may_suspend, may_suspend_between,
};
pub use place::{
    Delay, Offer, OpenHoldOfPatron, PickupOffer, PickupPoint, Source, Standing, Terms, Volumes, may_place,
};
pub use reason::{CancelReason, DeclineReason};
pub use refusal::Refusal;
pub use state::{HoldAction, HoldState, IllegalTransition, after};
pub use target::{HoldTarget, UnreadableTarget};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{HoldId, ItemId, LibraryId, PatronId, RecordNumber};
use crate::money::Money;
use crate::refusal::coded;

/// A hold as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// What readers and librarians say to each other: `2026-17`.
    pub reference: String,
    /// Whose it is.
    pub patron: PatronId,
    /// The record from which it was placed: what lists show.
    pub record: RecordNumber,
    /// What is asked for.
    pub target: HoldTarget,
    /// Where it will be fetched.
    pub pickup_library: LibraryId,
    /// Where it stands.
    pub state: HoldState,
    /// Where it was placed.
    pub origin: Origin,
    /// Before others when smaller; 0 for all but those that staff moved.
    pub priority: i32,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// The copy set aside, from Allotted on.
    pub item: Option<ItemId>,
    /// The library that pulls the copy, from Allotted on.
    pub pull_library: Option<LibraryId>,
    /// First day of the suspension.
    pub suspended_from: Option<Date>,
    /// Last day of the suspension.
    pub suspended_until: Option<Date>,
    /// The last day on which it is of use.
    pub needed_until: Option<Date>,
    /// When the copy was set aside.
    pub ready_at: Option<Timestamp>,
    /// The last day on which the copy waits.
    pub ready_until: Option<Date>,
    /// When the state last changed.
    pub changed_at: Timestamp,
    /// Code of the reason why it was declined or cancelled.
    pub reason: Option<String>,
    /// What the reader, or the library answering, wrote.
    pub note: Option<String>,
    /// What it costs.
    pub fee: Money,
    /// The ILS that keeps it.
    pub ils: String,
    /// Its id there.
    pub ils_hold_id: Option<String>,
    /// The version that an action must have seen.
    pub version: i64,
}

impl Hold {
    /// Its place among others, before any count.
    #[must_use]
    pub const fn rank(&self) -> Rank {
        Rank {
            priority: self.priority,
            placed_at: self.placed_at,
            id: self.id,
        }
    }

    /// Whether it is suspended on a day.
    #[must_use]
    pub fn is_suspended(&self, day: Date) -> bool {
        is_suspended(self.suspended_from, self.suspended_until, day)
    }
}

/// What readers and librarians call a hold: the year and a running number.
#[must_use]
pub fn reference(year: i16, number: i64) -> String {
    format!("{year}-{number}")
}

/// A suspension names its last day; without a first day it has begun.
fn is_suspended(from: Option<Date>, until: Option<Date>, day: Date) -> bool {
    until.is_some_and(|until| day <= until && from.is_none_or(|from| from <= day))
}

/// Where a hold was placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// « via la bibliothèque ».
    Desk,
    /// « via le portail ».
    Portal,
}

coded!(Origin { Desk => "desk", Portal => "portal" });

/// The order of the queue. It is never stored: the place is counted over all open holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rank {
    /// Before others when smaller.
    pub priority: i32,
    /// Then who came first.
    pub placed_at: Timestamp,
    /// Then the id, so that two holds never share a place.
    pub id: HoldId,
}

/// What is known of an open hold when a rule is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenHold {
    /// Which.
    pub id: HoldId,
    /// Whose.
    pub patron: PatronId,
    /// For what.
    pub target: HoldTarget,
    /// Where it stands.
    pub state: HoldState,
    /// Before others when smaller.
    pub priority: i32,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Where it will be fetched.
    pub pickup_library: LibraryId,
    /// First day of the suspension.
    pub suspended_from: Option<Date>,
    /// Last day of the suspension.
    pub suspended_until: Option<Date>,
    /// The copy set aside for it.
    pub item: Option<ItemId>,
    /// Copies that were looked for in vain for this hold.
    pub not_found: Vec<ItemId>,
}

impl OpenHold {
    /// Its place among others, before any count.
    #[must_use]
    pub const fn rank(&self) -> Rank {
        Rank {
            priority: self.priority,
            placed_at: self.placed_at,
            id: self.id,
        }
    }

    /// Whether it is suspended on a day: it keeps its rank and is passed over.
    #[must_use]
    pub fn is_suspended(&self, day: Date) -> bool {
        is_suspended(self.suspended_from, self.suspended_until, day)
    }
}

impl From<&Hold> for OpenHold {
    fn from(hold: &Hold) -> Self {
        Self {
            id: hold.id,
            patron: hold.patron,
            target: hold.target.clone(),
            state: hold.state,
            priority: hold.priority,
            placed_at: hold.placed_at,
            pickup_library: hold.pickup_library,
            suspended_from: hold.suspended_from,
            suspended_until: hold.suspended_until,
            item: hold.item,
            not_found: Vec::new(),
        }
    }
}

/// The place of a hold in the queue, from 1, over all open holds given; none if it is not there.
#[must_use]
pub fn place_in_queue(holds: &[OpenHold], id: HoldId) -> Option<usize> {
    let own = holds.iter().find(|hold| hold.id == id)?.rank();
    Some(
        1 + holds
            .iter()
            .filter(|hold| hold.state.is_open() && hold.rank() < own)
            .count(),
    )
}
