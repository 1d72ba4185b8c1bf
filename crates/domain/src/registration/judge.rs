//! The rules: who may register with how many seats, what may be changed, and to whom a freed seat is
//! proposed.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Child, Refusal, Registration, RegistrationState};
use crate::circulation::policy::Validation;
use crate::event::{Admission, ChildrenAsked, Event, PhoneAsked, Registering, WaitingList};
use crate::id::RegistrationId;
use crate::patron::age;

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// How many seats.
    pub seats: u32,
    /// The number to call.
    pub phone: String,
    /// A question or a need.
    pub note: String,
    /// The children who come.
    pub children: Vec<Child>,
    /// What to do when the seats are not there.
    pub if_full: IfFull,
}

/// What a reader wants when the seats are not there: nobody is put on a list without being asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IfFull {
    /// To be told.
    #[default]
    Tell,
    /// To wait for seats.
    Wait,
}

/// What the rules need to know of who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Day of birth, where it is known.
    pub birth_on: Option<Date>,
    /// Whether they are enrolled today.
    pub is_member: bool,
    /// Whether they are registered already.
    pub is_registered: bool,
    /// Whether the library of the event registers online.
    pub is_service_open: bool,
}

/// How a registration begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placed {
    /// With seats: in this state.
    Seated(RegistrationState),
    /// On the waiting list.
    Waiting,
}

/// Whether a patron may register, and how the registration begins. Every reason is given at once.
///
/// # Errors
/// With the reasons.
pub fn may_register(
    event: &Event,
    standing: &Standing,
    wish: &Wish,
    now: Timestamp,
) -> Result<Placed, Vec<Refusal>> {
    let turned_away = turned_away(event, standing, now);
    if !turned_away.is_empty() {
        return Err(turned_away);
    }
    let mut why = wrong(event, wish);
    let placed = match room(event, wish) {
        Ok(placed) => placed,
        Err(full) => {
            // A figure over the limit is corrected before anybody looks at what is left.
            if !why
                .iter()
                .any(|why| matches!(why, Refusal::TooManySeats { .. } | Refusal::NoSeat))
            {
                why.push(full);
            }
            Placed::Waiting
        }
    };
    if why.is_empty() { Ok(placed) } else { Err(why) }
}

/// Why this patron cannot register, whatever is asked for: said where the button would be.
#[must_use]
pub fn turned_away(event: &Event, standing: &Standing, now: Timestamp) -> Vec<Refusal> {
    // Whoever is registered needs nothing more, and a closed door needs no other reason.
    if standing.is_registered {
        return vec![Refusal::AlreadyRegistered];
    }
    match closed(event, now) {
        Some(why) => vec![why],
        None if !standing.is_service_open => vec![Refusal::ServiceClosed],
        None => not_for(event, standing),
    }
}

/// Why nobody registers at this instant.
fn closed(event: &Event, now: Timestamp) -> Option<Refusal> {
    let local = |at: Timestamp, zone: &TimeZone| {
        let local = zone.to_datetime(at);
        (local.date(), local.time())
    };
    let zone = &event.hours.zone;
    match event.registering(now) {
        Registering::Cancelled => Some(Refusal::EventCancelled),
        Registering::Over => Some(Refusal::EventOver {
            on: event.hours.day(),
        }),
        Registering::NotYet(opens_at) => {
            let (on, at) = local(opens_at, zone);
            Some(Refusal::NotYetOpen { on, at })
        }
        Registering::Closed(closed_at) => {
            let (on, at) = local(closed_at, zone);
            Some(Refusal::Closed { on, at })
        }
        Registering::Full => Some(Refusal::Full {
            capacity: event.terms.capacity.unwrap_or_default(),
        }),
        Registering::NotNeeded | Registering::Open(_) | Registering::Waiting => None,
    }
}

/// Why this patron does not register, whatever they ask for.
fn not_for(event: &Event, standing: &Standing) -> Vec<Refusal> {
    let mut why = Vec::new();
    if event.terms.admission == Admission::Members && !standing.is_member {
        why.push(Refusal::NotMember);
    }
    // Where the children are named it is they who come, and a parent is always old enough.
    let comes_alone = event.terms.children == ChildrenAsked::Nothing;
    if let (true, Some(minimum), Some(birth_on)) = (comes_alone, event.ages.minimum, standing.birth_on)
        && age(birth_on, event.hours.day()) < minimum
    {
        why.push(Refusal::TooYoung { minimum });
    }
    why
}

/// What has to be corrected in what was asked for.
fn wrong(event: &Event, wish: &Wish) -> Vec<Refusal> {
    let terms = &event.terms;
    let mut why = Vec::new();
    if wish.seats == 0 {
        why.push(Refusal::NoSeat);
    }
    if wish.seats > terms.seats_each {
        why.push(Refusal::TooManySeats {
            limit: terms.seats_each,
        });
    }
    if terms.phone == PhoneAsked::Required && wish.phone.is_empty() {
        why.push(Refusal::PhoneMissing);
    }
    if terms.children == ChildrenAsked::Nothing {
        return why;
    }
    if wish.children.is_empty() {
        why.push(Refusal::NamesMissing);
    }
    if u32::try_from(wish.children.len()).is_ok_and(|count| count > wish.seats) {
        why.push(Refusal::TooManyNames { seats: wish.seats });
    }
    if terms.children == ChildrenAsked::NamesAndAges {
        if wish.children.iter().any(|child| child.age.is_none()) {
            why.push(Refusal::AgesMissing);
        }
        let ages = || wish.children.iter().filter_map(|child| child.age);
        if let Some(minimum) = event
            .ages
            .minimum
            .filter(|minimum| ages().any(|age| age < *minimum))
        {
            why.push(Refusal::TooYoung { minimum });
        }
        if let Some(maximum) = event
            .ages
            .maximum
            .filter(|maximum| ages().any(|age| age > *maximum))
        {
            why.push(Refusal::TooOld { maximum });
        }
    }
    why
}

/// Whether the seats are there, and what becomes of a wish for which they are not.
fn room(event: &Event, wish: &Wish) -> Result<Placed, Refusal> {
    let seated = match event.terms.validation {
        Validation::ByHand => RegistrationState::Requested,
        Validation::AtOnce => RegistrationState::Confirmed,
    };
    let left = match event.seats_left() {
        None => return Ok(Placed::Seated(seated)),
        Some(left) if left >= wish.seats => return Ok(Placed::Seated(seated)),
        Some(left) => left,
    };
    let capacity = event.terms.capacity.unwrap_or_default();
    match (event.terms.waiting_list, wish.if_full, left) {
        (WaitingList::Open, IfFull::Wait, _) => Ok(Placed::Waiting),
        (WaitingList::Open, IfFull::Tell, 0) => Err(Refusal::FullWaiting { capacity }),
        (WaitingList::None, _, 0) => Err(Refusal::Full { capacity }),
        (_, _, left) => Err(Refusal::NotEnoughSeats { left }),
    }
}

/// Whether a registration may become what is asked for: fewer seats always, more only where they are
/// free. Until the event begins.
///
/// # Errors
/// With the reasons.
pub fn may_change(
    event: &Event,
    registration: &Registration,
    wish: &Wish,
    now: Timestamp,
) -> Result<(), Vec<Refusal>> {
    let more = wish.seats.saturating_sub(registration.seats);
    let shut = match closed(event, now) {
        // Full, or closed: what is held stays held, and fewer seats are always welcome.
        Some(Refusal::Full { .. }) => None,
        Some(Refusal::Closed { .. }) if more == 0 => None,
        other => other,
    };
    if let Some(why) = shut {
        return Err(vec![why]);
    }
    let mut why = wrong(event, wish);
    let held = registration.state.holds_seats();
    if let Some(left) = event.seats_left().filter(|left| held && more > *left)
        && why.iter().all(|why| !matches!(why, Refusal::TooManySeats { .. }))
    {
        why.push(Refusal::NotEnoughSeats {
            left: left + registration.seats,
        });
    }
    if why.is_empty() { Ok(()) } else { Err(why) }
}

/// To whom the free seats are proposed: in the order of the waiting list, each whose wish fits in what
/// is left. Whoever waits for more than is free keeps the rank and is asked first next time.
#[must_use]
pub fn to_offer(waiting: &[(RegistrationId, u32)], free: u32) -> Vec<RegistrationId> {
    let mut left = free;
    let mut chosen = Vec::new();
    for (id, seats) in waiting {
        if left == 0 {
            break;
        }
        if *seats <= left {
            left -= seats;
            chosen.push(*id);
        }
    }
    chosen
}

#[cfg(test)]
#[path = "judge_tests.rs"]
mod tests;
