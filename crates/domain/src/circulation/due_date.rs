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
pub fn renewed_due_date(lent_on: Date, due_on: Date, today: Date, rules: &Rules, calendar: &Calendar) -> Renewed {
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
