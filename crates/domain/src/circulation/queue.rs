//! The queue: which copy answers which hold, and where a copy goes that turns up at a desk.
//!
//! The order is that of `hold::Rank` and of nothing else. A suspended hold keeps its rank and is
//! passed over; a copy looked for in vain is not offered again to the hold that missed it.
//! « Available » is what remains on the shelves when every open hold has taken its copy.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::hold::{HoldState, HoldTarget, OpenHold};
use crate::id::{HoldId, ItemId, LibraryId, OperatorId};
use crate::item_state::ItemStanding;

/// Which operator runs which library.
pub type Operators = HashMap<LibraryId, OperatorId>;

/// How far a copy is from where it will be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Distance {
    /// It is there.
    Here,
    /// At another library of the same operator.
    SameOperator,
    /// Elsewhere in the network.
    Elsewhere,
}

impl Distance {
    /// From one library to another.
    #[must_use]
    pub fn between(from: LibraryId, to: LibraryId, operators: &Operators) -> Self {
        if from == to {
            Self::Here
        } else if operators
            .get(&from)
            .is_some_and(|operator| Some(operator) == operators.get(&to))
        {
            Self::SameOperator
        } else {
            Self::Elsewhere
        }
    }
}

/// A copy set aside for a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allotment {
    /// For which hold.
    pub hold: HoldId,
    /// Which copy.
    pub item: ItemId,
    /// Where it is pulled.
    pub from: LibraryId,
    /// Where it will be fetched.
    pub to: LibraryId,
}

impl Allotment {
    /// Whether it has to travel.
    #[must_use]
    pub fn travels(&self) -> bool {
        self.from != self.to
    }
}

/// Gives the copies on the shelves to the holds that wait for one (Queued, not suspended), in
/// rank order; each hold gets the nearest copy. Copies that may never be reserved are left out by
/// the caller.
#[must_use]
pub fn allot(
    items: &[ItemStanding],
    holds: &[OpenHold],
    operators: &Operators,
    today: Date,
) -> Vec<Allotment> {
    serve(items, holds, operators, |hold| {
        hold.state == HoldState::Queued && !hold.is_suspended(today)
    })
}

/// The copies on the shelves that no open hold will take, requested and suspended ones included:
/// three holds on three copies leave none available.
#[must_use]
pub fn free_items<'a>(
    items: &'a [ItemStanding],
    holds: &[OpenHold],
    operators: &Operators,
) -> Vec<&'a ItemStanding> {
    let taken: HashSet<ItemId> = serve(items, holds, operators, |_| true)
        .into_iter()
        .map(|allotment| allotment.item)
        .collect();
    let claimed = claimed(holds);
    items
        .iter()
        .filter(|item| item.state.is_on_shelf() && !claimed.contains(&item.id) && !taken.contains(&item.id))
        .collect()
}

/// Whether somebody else waits for this very copy: an open hold that accepts it, is not suspended
/// and finds no copy on the shelves.
#[must_use]
pub fn is_awaited(
    item: &ItemStanding,
    items: &[ItemStanding],
    holds: &[OpenHold],
    operators: &Operators,
    today: Date,
) -> bool {
    let served: HashSet<HoldId> = serve(items, holds, operators, |_| true)
        .into_iter()
        .map(|allotment| allotment.hold)
        .collect();
    holds.iter().any(|hold| {
        waits(hold)
            && !served.contains(&hold.id)
            && !hold.is_suspended(today)
            && hold.target.accepts(item)
            && !hold.not_found.contains(&item.id)
    })
}

/// Where a copy goes that turns up at a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// On the shelf of this library.
    ShelveHere,
    /// On the hold shelf of this library.
    HoldHere(HoldId),
    /// In the van, for a reader of another library.
    SendTo {
        /// Which library.
        library: LibraryId,
        /// For which hold.
        hold: HoldId,
    },
    /// In the van, to the library that owns it.
    SendHome(LibraryId),
}

impl Route {
    /// The hold that the copy now answers.
    #[must_use]
    pub const fn hold(self) -> Option<HoldId> {
        match self {
            Self::HoldHere(hold) | Self::SendTo { hold, .. } => Some(hold),
            Self::ShelveHere | Self::SendHome(_) => None,
        }
    }
}

/// Where a copy goes that is returned, arrives by van, is found again, or was not fetched in
/// time: to the hold for which it was already set aside, else to the first that waits, else home.
#[must_use]
pub fn route_returned(item: &ItemStanding, at: LibraryId, holds: &[OpenHold], today: Date) -> Route {
    let own = holds
        .iter()
        .find(|hold| hold.state.is_open() && hold.item == Some(item.id));
    let next = own.or_else(|| {
        holds
            .iter()
            .filter(|hold| {
                hold.state == HoldState::Queued
                    && hold.item.is_none()
                    && !hold.is_suspended(today)
                    && hold.target.accepts(item)
            })
            .min_by_key(|hold| hold.rank())
    });
    match next.filter(|_| item.state.serves_once_found()) {
        Some(hold) if hold.pickup_library == at => Route::HoldHere(hold.id),
        Some(hold) => Route::SendTo {
            library: hold.pickup_library,
            hold: hold.id,
        },
        None if item.owner == at => Route::ShelveHere,
        None => Route::SendHome(item.owner),
    }
}

/// Whether a hold still waits for a copy.
pub(crate) fn waits(hold: &OpenHold) -> bool {
    hold.state.is_open()
        && hold.item.is_none()
        && matches!(hold.state, HoldState::Requested | HoldState::Queued)
}

fn claimed(holds: &[OpenHold]) -> HashSet<ItemId> {
    holds
        .iter()
        .filter(|hold| hold.state.is_open())
        .filter_map(|hold| hold.item)
        .collect()
}

fn serve(
    items: &[ItemStanding],
    holds: &[OpenHold],
    operators: &Operators,
    takes_part: impl Fn(&OpenHold) -> bool,
) -> Vec<Allotment> {
    let claimed = claimed(holds);
    let mut shelf: Vec<&ItemStanding> = items
        .iter()
        .filter(|item| item.state.is_on_shelf() && !claimed.contains(&item.id))
        .collect();
    let mut waiting: Vec<&OpenHold> = holds
        .iter()
        .filter(|hold| waits(hold) && takes_part(hold))
        .collect();
    waiting.sort_by_key(|hold| hold.rank());
    let mut allotments = Vec::new();
    for (position, hold) in waiting.iter().enumerate() {
        let later = waiting.get(position + 1..).unwrap_or_default();
        let nearest = shelf
            .iter()
            .enumerate()
            .filter(|(_, item)| hold.target.accepts(item) && !hold.not_found.contains(&item.id))
            .min_by_key(|(_, item)| {
                // Of two copies as near as each other, leave the one that somebody needs by name.
                let named = later.iter().filter(|other| wants_by_name(other, item)).count();
                (
                    Distance::between(item.located_at, hold.pickup_library, operators),
                    named,
                    item.id,
                )
            })
            .map(|(index, _)| index);
        if let Some(index) = nearest {
            let item = shelf.remove(index);
            allotments.push(Allotment {
                hold: hold.id,
                item: item.id,
                from: item.located_at,
                to: hold.pickup_library,
            });
        }
    }
    allotments
}

fn wants_by_name(hold: &OpenHold, item: &ItemStanding) -> bool {
    matches!(hold.target, HoldTarget::Item(_) | HoldTarget::Volume(..)) && hold.target.accepts(item)
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
