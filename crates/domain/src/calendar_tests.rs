//! The stories of a calendar: seasons, odd weeks, closures, and a library that never opens.

use jiff::civil::{Date, Time, Weekday, date, time};
use proptest::prelude::*;

use super::*;
use crate::fixtures::{hours, tuesday_to_saturday};

fn season(from: Option<Date>, until: Option<Date>, weeks: Weeks, openings: &[(Weekday, Slot)]) -> Timetable {
    Timetable {
        valid_from: from,
        valid_until: until,
        weeks,
        openings: openings
            .iter()
            .map(|&(weekday, slot)| Opening { weekday, slot })
            .collect(),
    }
}

#[test]
fn a_day_has_its_hours_in_order_and_stretches_that_touch_are_one() {
    let calendar = Calendar::weekly(
        &[Weekday::Wednesday],
        &[hours(14, 18), hours(9, 12), hours(12, 14), hours(20, 20)],
    );
    assert_eq!(calendar.slots(date(2026, 11, 25)), [hours(9, 18)]);
    assert!(calendar.slots(date(2026, 11, 26)).is_empty());
}

#[test]
fn summer_hours_replace_the_others_and_a_listed_saturday_replaces_summer() {
    let saturday = date(2026, 7, 11);
    let calendar = Calendar::new(
        vec![
            season(
                None,
                None,
                Weeks::Every,
                &[
                    (Weekday::Saturday, hours(9, 17)),
                    (Weekday::Tuesday, hours(9, 17)),
                ],
            ),
            season(
                Some(date(2026, 7, 1)),
                Some(date(2026, 8, 31)),
                Weeks::Every,
                &[(Weekday::Tuesday, hours(13, 16))],
            ),
            season(
                Some(saturday),
                Some(saturday),
                Weeks::Every,
                &[(Weekday::Saturday, hours(10, 12))],
            ),
        ],
        Vec::new(),
    );
    assert_eq!(calendar.slots(date(2026, 6, 30)), [hours(9, 17)]);
    assert_eq!(calendar.slots(date(2026, 7, 7)), [hours(13, 16)]);
    assert!(!calendar.is_open(date(2026, 7, 4)), "no Saturdays in summer");
    assert_eq!(calendar.slots(saturday), [hours(10, 12)], "but this one");
    assert_eq!(calendar.slots(date(2026, 9, 5)), [hours(9, 17)]);
}

#[test]
fn a_bibliobus_stops_every_other_week() {
    let calendar = Calendar::new(
        vec![
            season(None, None, Weeks::Odd, &[(Weekday::Wednesday, hours(14, 15))]),
            season(None, None, Weeks::Even, &[(Weekday::Thursday, hours(14, 15))]),
        ],
        Vec::new(),
    );
    // 25 November 2026 is in week 48.
    assert!(!calendar.is_open(date(2026, 11, 25)));
    assert!(calendar.is_open(date(2026, 11, 26)));
    assert_eq!(
        calendar.next_open_day(date(2026, 11, 27)),
        Some(date(2026, 12, 2))
    );
}

#[test]
fn a_closure_wins_and_says_when_it_ends() {
    let calendar = tuesday_to_saturday().closed(date(2026, 12, 24), date(2027, 1, 3), "Congés d’hiver");
    assert!(!calendar.is_open(date(2026, 12, 24)));
    assert_eq!(
        calendar.closure_on(date(2026, 12, 31)).unwrap().reason,
        "Congés d’hiver"
    );
    // The 4th is a Monday.
    assert_eq!(
        calendar.reopens_after_closure(date(2026, 12, 28)),
        Some(date(2027, 1, 5))
    );
    assert_eq!(
        calendar.reopens_after_closure(date(2026, 12, 20)),
        None,
        "a Sunday is no closure"
    );
    assert_eq!(calendar.closures_from(date(2027, 1, 3)).len(), 1);
    assert!(calendar.closures_from(date(2027, 1, 4)).is_empty());
}

#[test]
fn open_days_are_counted_without_the_day_itself_nor_closed_ones() {
    let calendar = tuesday_to_saturday().closed(date(2026, 11, 27), date(2026, 11, 28), "Inventaire");
    let wednesday = date(2026, 11, 25);
    for (count, day) in [
        (0, wednesday),
        (1, date(2026, 11, 26)),
        (2, date(2026, 12, 1)),
        (3, date(2026, 12, 2)),
    ] {
        assert_eq!(calendar.add_open_days(wednesday, count), Some(day), "{count}");
    }
    assert_eq!(calendar.open_days_between(wednesday, date(2026, 12, 2)), 3);
    assert_eq!(calendar.open_days_between(date(2026, 12, 2), wednesday), 0);
}

#[test]
fn a_library_that_never_opens_ends_every_search() {
    let never = Calendar::default();
    let long = tuesday_to_saturday().closed(date(2026, 1, 1), date(2030, 1, 1), "Travaux");
    for calendar in [never, long] {
        assert_eq!(calendar.next_open_day(date(2026, 11, 23)), None);
        assert_eq!(calendar.add_open_days(date(2026, 11, 23), 10), None);
        assert_eq!(
            calendar.open_state(date(2026, 11, 23).at(10, 0, 0, 0)),
            OpenState::Closed
        );
    }
    assert_eq!(
        Calendar::default().next_open_day(Date::MAX),
        None,
        "even at the end of time"
    );
}

#[test]
fn the_sign_on_the_door_says_until_when() {
    let midday = Calendar::weekly(
        &[Weekday::Tuesday, Weekday::Saturday],
        &[hours(9, 12), hours(14, 18)],
    );
    let tuesday = date(2026, 11, 24);
    let at = |h, m| time(h, m, 0, 0);
    for (now, state) in [
        ((tuesday, at(8, 59)), OpenState::ClosedUntil(tuesday, at(9, 0))),
        ((tuesday, at(9, 0)), OpenState::OpenUntil(at(12, 0))),
        ((tuesday, at(12, 0)), OpenState::ClosedUntil(tuesday, at(14, 0))),
        ((tuesday, at(17, 59)), OpenState::OpenUntil(at(18, 0))),
        (
            (tuesday, at(18, 0)),
            OpenState::ClosedUntil(date(2026, 11, 28), at(9, 0)),
        ),
        (
            (date(2026, 11, 25), Time::midnight()),
            OpenState::ClosedUntil(date(2026, 11, 28), at(9, 0)),
        ),
    ] {
        assert_eq!(midday.open_state(now.0.to_datetime(now.1)), state, "{now:?}");
    }
}

proptest! {
    #[test]
    fn n_open_days_later_there_are_n_open_days_between(
        start in 0i64..2000, count in 0u16..40, closed_at in 0i64..60, closed_for in 0i64..30,
    ) {
        let day = |n: i64| days_after(date(2024, 1, 1), u32::try_from(n).unwrap());
        let from = day(start);
        let calendar = tuesday_to_saturday().closed(day(start + closed_at), day(start + closed_at + closed_for), "");
        let reached = calendar.add_open_days(from, count).unwrap();
        prop_assert!(calendar.is_open(reached));
        if count > 0 {
            prop_assert_eq!(calendar.open_days_between(from, reached), u32::from(count));
        }
    }
}
