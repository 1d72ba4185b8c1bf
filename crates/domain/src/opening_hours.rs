//! Hours and closures as a librarian writes them: what is wrong with them, before they are kept.

use jiff::civil::{Date, Time, Weekday};

use crate::calendar::{Closure, Opening, Slot, Timetable, Weeks};
use crate::time::days_between;

/// Stretches of a day that are written.
pub const SLOTS_A_DAY: usize = 2;
/// The longest closure, in days: whoever closes for longer closes for good.
const LONGEST_CLOSURE: i64 = 366;

/// The days of a week in the order in which they are written.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// A stretch as it is written: half of it may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrittenSlot {
    /// From when.
    pub opens: Option<Time>,
    /// Until when.
    pub closes: Option<Time>,
}

/// What is wrong with a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongSlot {
    /// It has a beginning or an end only.
    Half,
    /// It ends before it begins, or as it does.
    EndsFirst,
    /// It begins before the other one of its day has ended.
    Overlaps,
}

/// The hours of a week, two stretches a day from Monday on, in that order.
///
/// # Errors
/// With each stretch that is wrong, by its place, and why.
pub fn week(written: &[[WrittenSlot; SLOTS_A_DAY]; 7]) -> Result<Vec<Opening>, Vec<(usize, WrongSlot)>> {
    let (mut openings, mut wrong) = (Vec::new(), Vec::new());
    for (day, slots) in written.iter().enumerate() {
        let mut before: Option<Slot> = None;
        for (number, slot) in slots.iter().enumerate() {
            let place = day * SLOTS_A_DAY + number;
            let slot = match (slot.opens, slot.closes) {
                (None, None) => continue,
                (Some(opens), Some(closes)) => Slot { opens, closes },
                _ => {
                    wrong.push((place, WrongSlot::Half));
                    continue;
                }
            };
            if slot.closes <= slot.opens {
                wrong.push((place, WrongSlot::EndsFirst));
            } else if before.is_some_and(|other| slot.opens < other.closes && other.opens < slot.closes) {
                wrong.push((place, WrongSlot::Overlaps));
            } else {
                openings.push(Opening {
                    weekday: WEEK[day],
                    slot,
                });
                before = Some(slot);
            }
        }
    }
    if wrong.is_empty() {
        Ok(openings)
    } else {
        Err(wrong)
    }
}

/// What is wrong with the season of a timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongSeason {
    /// It ends before it begins.
    EndsFirst,
    /// Another one speaks of the same weeks of the same season.
    Taken,
}

/// Whether a timetable has a season of its own beside the others.
///
/// # Errors
/// With what is wrong.
pub fn season(timetable: &Timetable, others: &[Timetable]) -> Result<(), WrongSeason> {
    let (from, until) = (timetable.valid_from, timetable.valid_until);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        return Err(WrongSeason::EndsFirst);
    }
    let meets = |other: &Timetable| {
        (other.valid_from, other.valid_until) == (from, until)
            && (other.weeks == timetable.weeks
                || other.weeks == Weeks::Every
                || timetable.weeks == Weeks::Every)
    };
    if others.iter().any(meets) {
        return Err(WrongSeason::Taken);
    }
    Ok(())
}

/// What is wrong with a closure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongClosure {
    /// Its first day is over.
    Past,
    /// It ends before it begins.
    EndsFirst,
    /// It lasts for more than a year.
    TooLong,
}

/// Whether a closure can be announced.
///
/// # Errors
/// With what is wrong.
pub fn closure(closure: &Closure, today: Date) -> Result<(), WrongClosure> {
    if closure.first_on < today {
        return Err(WrongClosure::Past);
    }
    if closure.last_on < closure.first_on {
        return Err(WrongClosure::EndsFirst);
    }
    if days_between(closure.first_on, closure.last_on) >= LONGEST_CLOSURE {
        return Err(WrongClosure::TooLong);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{TODAY, hours};
    use crate::time::days_after;

    fn slot(opens: i8, closes: i8) -> WrittenSlot {
        let hour = |hour| (hour >= 0).then(|| Time::constant(hour, 0, 0, 0));
        WrittenSlot {
            opens: hour(opens),
            closes: hour(closes),
        }
    }

    const NONE: WrittenSlot = WrittenSlot {
        opens: None,
        closes: None,
    };

    #[test]
    fn a_week_has_the_stretches_that_are_written() {
        let mut written = [[NONE; 2]; 7];
        written[1] = [slot(9, 12), slot(13, 18)];
        written[5] = [NONE, slot(10, 12)];
        // In whatever order, and one may begin as the other ends.
        written[6] = [slot(12, 14), slot(9, 12)];
        let openings = week(&written).unwrap();
        let found: Vec<_> = openings.iter().map(|o| (o.weekday, o.slot)).collect();
        assert_eq!(
            found,
            [
                (Weekday::Tuesday, hours(9, 12)),
                (Weekday::Tuesday, hours(13, 18)),
                (Weekday::Saturday, hours(10, 12)),
                (Weekday::Sunday, hours(12, 14)),
                (Weekday::Sunday, hours(9, 12)),
            ]
        );
        assert_eq!(week(&[[NONE; 2]; 7]), Ok(Vec::new()), "a week may be closed");
    }

    #[test]
    fn what_is_wrong_is_said_of_the_stretch_where_it_is() {
        for (slots, place, why) in [
            ([slot(9, -1), NONE], 0, WrongSlot::Half),
            ([NONE, slot(-1, 12)], 1, WrongSlot::Half),
            ([slot(12, 9), NONE], 0, WrongSlot::EndsFirst),
            ([slot(9, 12), slot(13, 13)], 1, WrongSlot::EndsFirst),
            ([slot(9, 13), slot(12, 18)], 1, WrongSlot::Overlaps),
            ([slot(13, 18), slot(12, 14)], 1, WrongSlot::Overlaps),
            ([slot(9, 18), slot(9, 18)], 1, WrongSlot::Overlaps),
        ] {
            let mut written = [[NONE; 2]; 7];
            written[0] = slots;
            assert_eq!(week(&written), Err(vec![(place, why)]), "{slots:?}");
        }
    }

    #[test]
    fn two_timetables_do_not_speak_of_the_same_weeks_of_a_season() {
        let (july, august) = (Date::constant(2027, 7, 1), Date::constant(2027, 8, 31));
        let timetable = |from, until, weeks| Timetable {
            valid_from: from,
            valid_until: until,
            weeks,
            openings: Vec::new(),
        };
        let summer = |weeks| timetable(Some(july), Some(august), weeks);
        for (written, other, expected) in [
            (summer(Weeks::Odd), summer(Weeks::Even), Ok(())),
            (summer(Weeks::Odd), summer(Weeks::Odd), Err(WrongSeason::Taken)),
            (summer(Weeks::Every), summer(Weeks::Even), Err(WrongSeason::Taken)),
            (summer(Weeks::Every), timetable(None, None, Weeks::Every), Ok(())),
            (
                timetable(Some(august), Some(july), Weeks::Every),
                summer(Weeks::Every),
                Err(WrongSeason::EndsFirst),
            ),
        ] {
            assert_eq!(season(&written, &[other]), expected, "{written:?}");
        }
    }

    #[test]
    fn a_closure_is_announced_for_days_to_come() {
        for (first, last, expected) in [
            (TODAY, TODAY, Ok(())),
            (days_after(TODAY, 3), days_after(TODAY, 10), Ok(())),
            (TODAY, days_after(TODAY, 365), Ok(())),
            (TODAY, days_after(TODAY, 366), Err(WrongClosure::TooLong)),
            (
                days_after(TODAY, 3),
                days_after(TODAY, 2),
                Err(WrongClosure::EndsFirst),
            ),
            (
                TODAY.yesterday().unwrap(),
                days_after(TODAY, 2),
                Err(WrongClosure::Past),
            ),
        ] {
            let written = Closure {
                first_on: first,
                last_on: last,
                reason: String::new(),
            };
            assert_eq!(closure(&written, TODAY), expected, "{first} – {last}");
        }
    }
}
