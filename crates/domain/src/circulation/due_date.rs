//! Due dates: days on which the library is open, never shortened, never beyond the cap.

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::circulation::policy::Rules;
use crate::time::{days_after, days_between};

/// The day itself when the library is open, else the next open one; for a library that never
/// opens, the day itself.
fn on_open_day(day: Date, calendar: &Calendar) -> Date {
    calendar.next_open_day(day).unwrap_or(day)
}

/// When an item lent on a day is due.
#[must_use]
pub fn due_date(lent_on: Date, rules: &Rules, calendar: &Calendar) -> Date {
    let days = match rules.max_possession_days() {
        Some(cap) => rules.loan_days.value.min(cap),
        None => rules.loan_days.value,
    };
    on_open_day(days_after(lent_on, u32::from(days)), calendar)
}

/// What a renewal would give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewed {
    /// A later day.
    Until(Date),
    /// No later day: it has been out for as long as is allowed.
    Capped(Date),
    /// No later day: it is too soon to renew.
    NotLonger,
}

/// When an item would be due if it were renewed today. The period runs from today; the cap, from
/// the day of the loan.
#[must_use]
pub fn renewed_due_date(
    lent_on: Date,
    due_on: Date,
    today: Date,
    rules: &Rules,
    calendar: &Calendar,
) -> Renewed {
    let wished = on_open_day(days_after(today, u32::from(rules.loan_days.value)), calendar);
    let cap = rules
        .max_possession_days()
        .map(|days| on_open_day(days_after(lent_on, u32::from(days)), calendar));
    let granted = cap.map_or(wished, |cap| wished.min(cap));
    if granted > due_on {
        Renewed::Until(granted)
    } else if let Some(cap) = cap.filter(|&cap| cap <= due_on) {
        Renewed::Capped(cap)
    } else {
        Renewed::NotLonger
    }
}

/// The last day on which a copy waits for its reader: so many open days of the pickup library
/// after the day it was set aside. Asked again when a closure is announced, it moves.
#[must_use]
pub fn pickup_deadline(ready_on: Date, pickup_days: u16, calendar: &Calendar) -> Date {
    calendar
        .add_open_days(ready_on, pickup_days)
        .unwrap_or_else(|| days_after(ready_on, u32::from(pickup_days)))
}

/// Days until an item is due; negative when it is late.
#[must_use]
pub fn days_left(due_on: Date, today: Date) -> i64 {
    days_between(today, due_on)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::fixtures::{every_day, tuesday_to_saturday};

    fn rules(loan_days: u16, max_possession_days: u16) -> Rules {
        let mut rules = Rules::default();
        rules.loan_days.value = loan_days;
        rules.max_possession_days.value = max_possession_days;
        rules
    }

    #[test]
    fn an_item_is_due_on_an_open_day() {
        let winter = tuesday_to_saturday().closed(date(2026, 12, 22), date(2027, 1, 4), "Congés");
        for (lent_on, calendar, due_on) in [
            (date(2026, 11, 24), tuesday_to_saturday(), date(2026, 12, 22)),
            (date(2026, 11, 22), tuesday_to_saturday(), date(2026, 12, 22)),
            (date(2026, 11, 24), winter, date(2027, 1, 5)),
            (date(2024, 2, 1), every_day(), date(2024, 2, 29)),
            (date(2026, 11, 24), Calendar::default(), date(2026, 12, 22)),
        ] {
            assert_eq!(due_date(lent_on, &rules(28, 0), &calendar), due_on, "{lent_on}");
        }
        assert_eq!(
            due_date(date(2026, 11, 24), &rules(28, 14), &every_day()),
            date(2026, 12, 8)
        );
    }

    #[test]
    fn the_nights_when_clocks_change_cost_nobody_a_day() {
        for lent_on in [date(2026, 3, 28), date(2026, 10, 24)] {
            assert_eq!(
                days_left(due_date(lent_on, &rules(14, 0), &every_day()), lent_on),
                14
            );
        }
    }

    #[test]
    fn a_renewal_runs_from_today_up_to_the_cap() {
        let (lent_on, due_on) = (date(2026, 11, 2), date(2026, 11, 30));
        for (today, rules, renewed) in [
            (
                date(2026, 11, 23),
                rules(28, 0),
                Renewed::Until(date(2026, 12, 21)),
            ),
            (date(2026, 11, 2), rules(28, 0), Renewed::NotLonger),
            (
                date(2026, 11, 23),
                rules(28, 35),
                Renewed::Until(date(2026, 12, 7)),
            ),
            (
                date(2026, 11, 23),
                rules(28, 28),
                Renewed::Capped(date(2026, 11, 30)),
            ),
            (date(2026, 11, 3), rules(20, 60), Renewed::NotLonger),
        ] {
            assert_eq!(
                renewed_due_date(lent_on, due_on, today, &rules, &every_day()),
                renewed,
                "{today}"
            );
        }
    }

    #[test]
    fn a_copy_waits_so_many_open_days_and_longer_when_the_library_closes() {
        let ready_on = date(2026, 11, 25);
        assert_eq!(
            pickup_deadline(ready_on, 5, &tuesday_to_saturday()),
            date(2026, 12, 2)
        );
        let closed = tuesday_to_saturday().closed(date(2026, 11, 27), date(2026, 12, 1), "Travaux");
        assert_eq!(pickup_deadline(ready_on, 5, &closed), date(2026, 12, 5));
        assert_eq!(
            pickup_deadline(ready_on, 5, &Calendar::default()),
            date(2026, 11, 30)
        );
    }

    proptest! {
        #[test]
        fn a_renewal_never_shortens_and_never_passes_the_cap(
            lent in 0u32..800, kept in 0u32..90, loan_days in 1u16..60, cap in 0u16..120,
        ) {
            let calendar = tuesday_to_saturday();
            let rules = rules(loan_days, cap);
            let lent_on = days_after(date(2024, 1, 1), lent);
            let due_on = due_date(lent_on, &rules, &calendar);
            prop_assert!(calendar.is_open(due_on));
            let today = days_after(lent_on, kept);
            if let Renewed::Until(day) = renewed_due_date(lent_on, due_on, today, &rules, &calendar) {
                prop_assert!(day > due_on);
                prop_assert!(calendar.is_open(day));
                if cap > 0 {
                    // A cap on a closed day moves to the next open one: Sunday and Monday at most.
                    prop_assert!(days_between(lent_on, day) <= i64::from(cap) + 2);
                }
            }
        }
    }
}
