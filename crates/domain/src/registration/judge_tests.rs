//! Who may register, for how many seats, and what becomes of it, as tables.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::event::EventState;
use crate::fixtures::{a_registration, an_event};

const ADULT: Standing = Standing {
    birth_on: Some(Date::constant(1989, 3, 14)),
    is_member: true,
    is_registered: false,
    is_service_open: true,
};

#[test]
fn a_library_that_registers_nobody_online_says_so_to_everybody_but_those_registered() {
    let closed = Standing {
        is_service_open: false,
        ..ADULT
    };
    let event = an_event();
    assert_eq!(
        may_register(&event, &closed, &wish(1), now()),
        Err(vec![Refusal::ServiceClosed])
    );
    let registered = Standing {
        is_registered: true,
        ..closed
    };
    assert_eq!(
        turned_away(&event, &registered, now()),
        [Refusal::AlreadyRegistered]
    );
    let mut cancelled = an_event();
    cancelled.state = EventState::Cancelled;
    assert_eq!(
        turned_away(&cancelled, &closed, now()),
        [Refusal::EventCancelled],
        "what nobody can attend needs no other reason"
    );
    let mut held = a_registration();
    held.seats = 3;
    assert_eq!(may_change(&event, &held, &wish(1), now()), Ok(()));
}

fn now() -> Timestamp {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn wish(seats: u32) -> Wish {
    Wish {
        seats,
        phone: "0470 00 00 10".into(),
        note: String::new(),
        children: Vec::new(),
        if_full: IfFull::Tell,
    }
}

fn child(age: Option<u8>) -> Child {
    Child {
        name: "Louise".into(),
        age,
    }
}

#[test]
fn a_reader_registers_at_once_or_once_the_library_said_yes() {
    let mut event = an_event();
    let placed = |event: &Event| may_register(event, &ADULT, &wish(2), now());
    assert_eq!(placed(&event), Ok(Placed::Seated(RegistrationState::Confirmed)));
    event.terms.validation = Validation::ByHand;
    assert_eq!(placed(&event), Ok(Placed::Seated(RegistrationState::Requested)));
    event.terms.capacity = None;
    event.seats_taken = 500;
    assert_eq!(placed(&event), Ok(Placed::Seated(RegistrationState::Requested)));
}

#[test]
fn each_refusal_has_its_reason_and_its_figure() {
    type Change = fn(&mut Event, &mut Standing, &mut Wish);
    let table: &[(Change, Refusal)] = &[
        (|_, who, _| who.is_registered = true, Refusal::AlreadyRegistered),
        (
            |event, _, _| event.state = EventState::Cancelled,
            Refusal::EventCancelled,
        ),
        (|_, who, _| who.is_service_open = false, Refusal::ServiceClosed),
        (
            |event, _, _| event.hours.starts = date(2026, 11, 20).at(14, 0, 0, 0),
            Refusal::EventOver {
                on: date(2026, 11, 20),
            },
        ),
        (
            |event, _, _| event.terms.opens_at = Some("2026-11-26T08:30:00Z".parse().unwrap()),
            Refusal::NotYetOpen {
                on: date(2026, 11, 26),
                at: jiff::civil::time(9, 30, 0, 0),
            },
        ),
        (
            |event, _, _| event.terms.closes_at = Some("2026-11-24T17:00:00Z".parse().unwrap()),
            Refusal::Closed {
                on: date(2026, 11, 24),
                at: jiff::civil::time(18, 0, 0, 0),
            },
        ),
        (
            |event, _, _| (event.seats_taken, event.terms.waiting_list) = (16, WaitingList::None),
            Refusal::Full { capacity: 16 },
        ),
        (
            |event, _, _| event.seats_taken = 16,
            Refusal::FullWaiting { capacity: 16 },
        ),
        (
            |event, _, _| event.seats_taken = 15,
            Refusal::NotEnoughSeats { left: 1 },
        ),
        (|_, _, wish| wish.seats = 4, Refusal::TooManySeats { limit: 3 }),
        (|_, _, wish| wish.seats = 0, Refusal::NoSeat),
        (
            |event, who, _| (event.terms.admission, who.is_member) = (Admission::Members, false),
            Refusal::NotMember,
        ),
        (
            |event, who, _| (event.ages.minimum, who.birth_on) = (Some(16), Some(date(2012, 1, 1))),
            Refusal::TooYoung { minimum: 16 },
        ),
        (|_, _, wish| wish.phone.clear(), Refusal::PhoneMissing),
        (
            |event, _, _| event.terms.children = ChildrenAsked::Names,
            Refusal::NamesMissing,
        ),
        (
            |event, _, wish| {
                event.terms.children = ChildrenAsked::Names;
                wish.children = vec![child(None), child(None), child(None)];
            },
            Refusal::TooManyNames { seats: 2 },
        ),
        (
            |event, _, wish| {
                event.terms.children = ChildrenAsked::NamesAndAges;
                wish.children = vec![child(None)];
            },
            Refusal::AgesMissing,
        ),
        (
            |event, _, wish| {
                event.terms.children = ChildrenAsked::NamesAndAges;
                event.ages.maximum = Some(6);
                wish.children = vec![child(Some(7))];
            },
            Refusal::TooOld { maximum: 6 },
        ),
    ];
    for (change, refusal) in table {
        let (mut event, mut who, mut asked) = (an_event(), ADULT, wish(2));
        change(&mut event, &mut who, &mut asked);
        let judged = may_register(&event, &who, &asked, now());
        assert_eq!(judged, Err(vec![*refusal]), "{refusal:?}");
    }
    let shown: Vec<_> = table.iter().map(|(_, refusal)| refusal.key()).collect();
    for example in Refusal::examples() {
        assert!(shown.contains(&example.key()), "{example:?} is in no row");
    }
}

#[test]
fn a_reader_waits_only_when_asking_to() {
    let mut event = an_event();
    event.seats_taken = 15;
    let mut asked = wish(3);
    asked.if_full = IfFull::Wait;
    assert_eq!(may_register(&event, &ADULT, &asked, now()), Ok(Placed::Waiting));
    asked.seats = 1;
    let seated = Ok(Placed::Seated(RegistrationState::Confirmed));
    assert_eq!(
        may_register(&event, &ADULT, &asked, now()),
        seated,
        "a seat is free: nobody waits"
    );
}

#[test]
fn a_parent_is_never_too_old_for_the_story_that_the_children_come_to() {
    let mut event = an_event();
    event.ages = crate::event::Ages {
        minimum: Some(3),
        maximum: Some(6),
    };
    assert!(may_register(&event, &ADULT, &wish(2), now()).is_ok());
    event.terms.children = ChildrenAsked::NamesAndAges;
    let mut asked = wish(2);
    asked.children = vec![child(Some(4))];
    assert!(may_register(&event, &ADULT, &asked, now()).is_ok());
    asked.children = vec![child(Some(2))];
    let judged = may_register(&event, &ADULT, &asked, now());
    assert_eq!(judged, Err(vec![Refusal::TooYoung { minimum: 3 }]));
}

#[test]
fn fewer_seats_are_always_welcome_and_more_only_where_they_are_free() {
    let (mut event, held) = (an_event(), a_registration());
    event.seats_taken = 15;
    let changed = |event: &Event, seats| may_change(event, &held, &wish(seats), now());
    assert_eq!(changed(&event, 1), Ok(()));
    assert_eq!(changed(&event, 3), Ok(()), "one more, and one is free");
    event.seats_taken = 16;
    assert_eq!(changed(&event, 3), Err(vec![Refusal::NotEnoughSeats { left: 2 }]));
    event.terms.waiting_list = WaitingList::None;
    assert_eq!(
        changed(&event, 2),
        Ok(()),
        "full is no reason to give up what is held"
    );
    event.terms.closes_at = Some("2026-11-24T17:00:00Z".parse().unwrap());
    event.seats_taken = 2;
    assert_eq!(changed(&event, 1), Ok(()));
    assert!(matches!(
        changed(&event, 3).unwrap_err()[..],
        [Refusal::Closed { .. }]
    ));
    assert_eq!(changed(&event, 9).unwrap_err().len(), 1);
}

#[test]
fn a_freed_seat_is_proposed_to_the_first_whose_wish_fits() {
    let id = RegistrationId::new;
    let waiting = [(id(1), 3), (id(2), 1), (id(3), 2), (id(4), 1)];
    assert_eq!(to_offer(&waiting, 0), vec![]);
    assert_eq!(to_offer(&waiting, 1), vec![id(2)]);
    assert_eq!(to_offer(&waiting, 2), vec![id(2), id(4)]);
    assert_eq!(to_offer(&waiting, 3), vec![id(1)]);
    assert_eq!(to_offer(&waiting, 7), vec![id(1), id(2), id(3), id(4)]);
}

proptest! {
    #[test]
    fn no_seat_is_proposed_twice_and_none_that_would_fit_stays_free(wishes in prop::collection::vec(1_u32..5, 0..12), free in 0_u32..20) {
        let waiting: Vec<_> = (1_i64..).map(RegistrationId::new).zip(wishes).collect();
        let chosen = to_offer(&waiting, free);
        let given: u32 = waiting.iter().filter(|(id, _)| chosen.contains(id)).map(|(_, seats)| seats).sum();
        prop_assert!(given <= free);
        for (id, seats) in &waiting {
            prop_assert!(chosen.contains(id) || *seats > free - given);
        }
    }
}

#[test]
fn nothing_leads_out_of_an_end_and_seats_are_held_only_while_open() {
    use super::super::{RegistrationAction, after};
    for state in RegistrationState::ALL {
        assert_eq!(RegistrationState::from_code(state.code()), Some(*state));
        for action in RegistrationAction::ALL {
            let next = after(*state, action);
            assert!(state.is_open() || next.is_none(), "{state:?} {action:?}");
            if action == RegistrationAction::Offer {
                assert_eq!(next.is_some(), *state == RegistrationState::Waiting);
            }
        }
        assert!(!state.holds_seats() || state.is_open());
    }
}
