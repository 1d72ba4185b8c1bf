//! What an event allows to whom and when, as tables.

use jiff::civil::date;

use super::*;
use crate::fixtures::an_event;

fn at(local: DateTime) -> Timestamp {
    an_event().hours.zone.to_timestamp(local).unwrap()
}

const BEFORE: DateTime = DateTime::constant(2026, 11, 25, 12, 0, 0, 0);

#[test]
fn registering_is_open_between_its_two_instants_and_never_once_it_has_begun() {
    let mut event = an_event();
    event.terms.opens_at = Some(at(date(2026, 11, 20).at(9, 0, 0, 0)));
    event.terms.closes_at = Some(at(date(2026, 11, 27).at(18, 0, 0, 0)));
    let when = |local| event.registering(at(local));
    let opens_at = event.terms.opens_at.unwrap();
    assert_eq!(
        when(date(2026, 11, 20).at(8, 59, 59, 0)),
        Registering::NotYet(opens_at)
    );
    assert_eq!(
        when(date(2026, 11, 20).at(9, 0, 0, 0)),
        Registering::Open(Some(4))
    );
    assert_eq!(
        when(date(2026, 11, 27).at(17, 59, 59, 0)),
        Registering::Open(Some(4))
    );
    let closed = Registering::Closed(event.terms.closes_at.unwrap());
    assert_eq!(when(date(2026, 11, 27).at(18, 0, 0, 0)), closed);
    assert_eq!(when(date(2026, 11, 28).at(14, 0, 0, 0)), Registering::Over);
    // A last instant that lies after the beginning is the beginning.
    event.terms.closes_at = Some(at(date(2026, 12, 1).at(9, 0, 0, 0)));
    assert_eq!(event.closes_at(), event.hours.starts_at());
}

#[test]
fn a_full_event_says_whether_one_can_wait() {
    let now = at(BEFORE);
    let mut event = an_event();
    event.seats_taken = 16;
    assert_eq!(event.registering(now), Registering::Waiting);
    event.terms.waiting_list = WaitingList::None;
    assert_eq!(event.registering(now), Registering::Full);
    // Fewer seats than are taken: nobody is dropped, and none is left.
    event.terms.capacity = Some(10);
    assert_eq!(event.seats_left(), Some(0));
    event.terms.capacity = None;
    assert_eq!(event.registering(now), Registering::Open(None));
    event.state = EventState::Cancelled;
    assert_eq!(event.registering(now), Registering::Cancelled);
    event.terms.admission = Admission::Free;
    assert_eq!(event.registering(now), Registering::NotNeeded);
}

#[test]
fn a_seat_is_offered_for_so_long_and_never_past_the_beginning() {
    let event = an_event();
    let early = at(BEFORE);
    assert_eq!(
        event.offer_until(early, 48),
        early + SignedDuration::from_hours(48)
    );
    let late = at(date(2026, 11, 28).at(9, 0, 0, 0));
    assert_eq!(event.offer_until(late, 48), event.hours.starts_at());
}

#[test]
fn hours_that_the_clocks_leave_out_or_repeat_are_instants_all_the_same() {
    let zone = TimeZone::get("Europe/Brussels").unwrap();
    let hours = |day: Date| Hours {
        starts: day.at(2, 30, 0, 0),
        ends: day.at(4, 0, 0, 0),
        zone: zone.clone(),
    };
    assert_eq!(
        hours(date(2026, 3, 29)).starts_at().to_string(),
        "2026-03-29T01:30:00Z"
    );
    assert_eq!(
        hours(date(2026, 10, 25)).starts_at().to_string(),
        "2026-10-25T00:30:00Z"
    );
}

#[test]
fn what_moves_an_event_is_its_hours_and_its_place() {
    let event = an_event();
    let mut other = event.clone();
    other.words.title = "Un autre titre".into();
    other.terms.capacity = Some(30);
    assert!(!event.moves_to(&other));
    other.place = "Auditorium".into();
    assert!(event.moves_to(&other));
}

#[test]
fn a_calendar_is_told_the_same_name_whatever_changes() {
    let mut event = an_event();
    let told =
        |event: &Event| event.entry(&event.words, "Valbrune", "/agenda/12".into(), "https://p.example");
    let before = told(&event);
    event.state = EventState::Cancelled;
    event.sequence += 1;
    let after = told(&event);
    assert_eq!(
        (before.uid.as_str(), before.status),
        ("event-12@p.example", Status::Confirmed)
    );
    assert_eq!(
        (after.uid, after.status, after.sequence),
        (before.uid, Status::Cancelled, 1)
    );
}
