//! What a change of the opening days moves: due days and pickup deadlines that were promised. A
//! promise is only ever lengthened, and what is past is past.

use jiff::civil::Date;

use crate::calendar::Calendar;

/// The open day on which a loan is due instead, once its library keeps this calendar; none: its day
/// stays. Who is late already had a day that was open.
#[must_use]
pub fn moved_due_day(due_on: Date, today: Date, calendar: &Calendar) -> Option<Date> {
    if due_on < today || calendar.is_open(due_on) {
        return None;
    }
    calendar.next_open_day(due_on)
}

/// The last day on which a copy waits instead; none: it stays. The reader keeps as many open days to
/// come as there were before, and the last one is open.
#[must_use]
pub fn moved_deadline(until: Date, today: Date, before: &Calendar, after: &Calendar) -> Option<Date> {
    if until < today {
        return None;
    }
    let left = u16::try_from(before.open_days_between(today, until)).unwrap_or(u16::MAX);
    let later = after.add_open_days(today, left)?;
    (later > until).then_some(later)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;

    use super::*;
    use crate::fixtures::{TODAY, every_day, hours, tuesday_to_saturday};
    use crate::time::days_after;

    const CHRISTMAS: (Date, Date) = (date(2026, 12, 24), date(2027, 1, 2));

    fn closed() -> Calendar {
        tuesday_to_saturday().closed(CHRISTMAS.0, CHRISTMAS.1, "Fêtes")
    }

    #[test]
    fn a_due_day_that_is_closed_goes_to_the_next_open_day() {
        // Closed from Thursday 24 December to Saturday 2 January, and on Mondays as ever.
        for (due_on, moved) in [
            (date(2026, 12, 23), None),
            (date(2026, 12, 24), Some(date(2027, 1, 5))),
            (date(2026, 12, 26), Some(date(2027, 1, 5))),
            (date(2027, 1, 2), Some(date(2027, 1, 5))),
            (date(2027, 1, 5), None),
        ] {
            assert_eq!(moved_due_day(due_on, TODAY, &closed()), moved, "{due_on}");
        }
    }

    #[test]
    fn one_closure_after_another_is_one_way_to_the_next_open_day() {
        let twice = closed().closed(date(2027, 1, 5), date(2027, 1, 9), "Inventaire");
        let moved = moved_due_day(date(2026, 12, 24), TODAY, &twice);
        assert_eq!(moved, Some(date(2027, 1, 12)));
    }

    #[test]
    fn who_is_late_stays_late_and_who_is_due_today_does_not_become_so() {
        let from = days_after(TODAY, 2);
        let late = moved_due_day(date(2026, 12, 24), days_after(CHRISTMAS.1, 1), &closed());
        assert_eq!(late, None, "the day was over before");
        let today = every_day().closed(TODAY, from, "Inondation");
        assert_eq!(moved_due_day(TODAY, TODAY, &today), Some(days_after(from, 1)));
    }

    #[test]
    fn a_library_that_opens_no_more_moves_nothing() {
        let never = Calendar::default();
        assert_eq!(moved_due_day(days_after(TODAY, 5), TODAY, &never), None);
        let until = days_after(TODAY, 5);
        assert_eq!(moved_deadline(until, TODAY, &every_day(), &never), None);
    }

    #[test]
    fn a_copy_waits_for_as_many_open_days_as_were_promised() {
        let before = every_day();
        // Today is Monday the 23rd: from the 24th to the 27th four open days are left.
        let until = date(2026, 11, 27);
        for (first, last, moved) in [
            // Over before, or begins after: nothing.
            (date(2026, 11, 20), TODAY, None),
            (date(2026, 11, 28), date(2026, 11, 30), None),
            // In the middle, at the end, around it.
            (date(2026, 11, 25), date(2026, 11, 25), Some(date(2026, 11, 28))),
            (date(2026, 11, 27), date(2026, 11, 29), Some(date(2026, 11, 30))),
            (date(2026, 11, 24), date(2026, 12, 6), Some(date(2026, 12, 10))),
        ] {
            let after = before.clone().closed(first, last, "");
            assert_eq!(
                moved_deadline(until, TODAY, &before, &after),
                moved,
                "{first} – {last}"
            );
        }
        assert_eq!(moved_deadline(date(2026, 11, 22), TODAY, &before, &before), None);
    }

    #[test]
    fn the_last_day_itself_that_closes_goes_on_to_the_next() {
        let after = every_day().closed(TODAY, TODAY, "Panne");
        let moved = moved_deadline(TODAY, TODAY, &every_day(), &after);
        assert_eq!(moved, Some(days_after(TODAY, 1)));
    }

    #[test]
    fn other_hours_move_what_falls_on_a_day_that_is_open_no_more() {
        let saturdays = Calendar::weekly(&[Weekday::Saturday], &[hours(9, 12)]);
        let due_on = date(2026, 12, 2);
        assert_eq!(moved_due_day(due_on, TODAY, &saturdays), Some(date(2026, 12, 5)));
    }

    proptest! {
        #[test]
        fn a_promise_is_never_shortened_and_ends_on_an_open_day(
            due in 0u32..60, begins in 0u32..60, length in 0u32..30,
        ) {
            let (due_on, first) = (days_after(TODAY, due), days_after(TODAY, begins));
            let before = tuesday_to_saturday();
            let after = before.clone().closed(first, days_after(first, length), "");
            if let Some(day) = moved_due_day(due_on, TODAY, &after) {
                prop_assert!(day > due_on && after.is_open(day));
            }
            if let Some(day) = moved_deadline(due_on, TODAY, &before, &after) {
                prop_assert!(day > due_on && after.is_open(day));
                prop_assert_eq!(
                    after.open_days_between(TODAY, day).max(1),
                    before.open_days_between(TODAY, due_on).max(1)
                );
            }
        }
    }
}
