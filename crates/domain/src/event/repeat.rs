//! An event that takes place again and again: on which days, and what becomes of its hours.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use super::{Event, Hours, Terms};
use crate::calendar::Calendar;
use crate::refusal::coded;

/// The most dates of one series: a weekly event of a year, and some.
pub const MOST_DATES: usize = 60;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rhythm {
    /// Every week.
    Weekly,
    /// Every second week.
    Fortnightly,
    /// Every month on the same weekday: the third Wednesday. The last one where there is no fifth.
    Monthly,
}

coded!(Rhythm {
    Weekly => "weekly",
    Fortnightly => "fortnightly",
    Monthly => "monthly",
});

/// How often, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// How often.
    pub rhythm: Rhythm,
    /// The last day on which it may take place.
    pub until: Date,
}

/// The days of a series after its first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeriesDays {
    /// Those on which it takes place.
    pub days: Vec<Date>,
    /// Those that are left out: the library is closed.
    pub closed: Vec<Date>,
}

impl Repeat {
    /// The days after the first, at most [`MOST_DATES`] of them with it.
    #[must_use]
    pub fn days(&self, first: Date, calendar: &Calendar) -> SeriesDays {
        let mut found = SeriesDays::default();
        for number in 1_i32.. {
            let day = match self.rhythm {
                Rhythm::Weekly => first.checked_add((7 * number).days()).ok(),
                Rhythm::Fortnightly => first.checked_add((14 * number).days()).ok(),
                Rhythm::Monthly => same_weekday(first, number),
            };
            let Some(day) = day.filter(|day| *day <= self.until) else {
                break;
            };
            if !calendar.is_open(day) {
                found.closed.push(day);
            } else if found.days.len() + 1 < MOST_DATES {
                found.days.push(day);
            } else {
                break;
            }
        }
        found
    }
}

/// The same weekday so many months later: the third Wednesday of a month.
fn same_weekday(first: Date, months: i32) -> Option<Date> {
    let weekday: Weekday = first.weekday();
    let nth = (first.day() - 1) / 7 + 1;
    let month = first.first_of_month().checked_add(months.months()).ok()?;
    month
        .nth_weekday_of_month(nth, weekday)
        .or_else(|_| month.nth_weekday_of_month(-1, weekday))
        .ok()
}

impl Event {
    /// The same event on another day: its hours, and the window in which one registers, move along.
    #[must_use]
    pub fn on(&self, day: Date) -> Self {
        let by: Span = self.hours.day().until(day).unwrap_or_default();
        let local = |at: jiff::civil::DateTime| at.checked_add(by).unwrap_or(at);
        let zone = &self.hours.zone;
        let instant = |at: jiff::Timestamp| {
            let moved = local(zone.to_datetime(at));
            zone.to_timestamp(moved).unwrap_or(at)
        };
        Self {
            hours: Hours {
                starts: local(self.hours.starts),
                ends: local(self.hours.ends),
                zone: zone.clone(),
            },
            terms: Terms {
                opens_at: self.terms.opens_at.map(instant),
                closes_at: self.terms.closes_at.map(instant),
                ..self.terms
            },
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::fixtures::{an_event, tuesday_to_saturday};

    #[test]
    fn a_series_leaves_out_the_days_on_which_the_library_is_closed() {
        let calendar = tuesday_to_saturday();
        let wednesday = date(2026, 11, 18);
        for (rhythm, until, days, closed) in [
            (
                Rhythm::Weekly,
                date(2026, 12, 9),
                vec![date(2026, 11, 25), date(2026, 12, 2), date(2026, 12, 9)],
                vec![],
            ),
            (
                Rhythm::Fortnightly,
                date(2026, 12, 9),
                vec![date(2026, 12, 2)],
                vec![],
            ),
            (
                Rhythm::Monthly,
                date(2027, 2, 28),
                vec![date(2026, 12, 16), date(2027, 1, 20), date(2027, 2, 17)],
                vec![],
            ),
            (Rhythm::Weekly, date(2026, 11, 24), vec![], vec![]),
        ] {
            let found = Repeat { rhythm, until }.days(wednesday, &calendar);
            assert_eq!(found, SeriesDays { days, closed }, "{rhythm:?}");
        }
        let on_monday = Repeat {
            rhythm: Rhythm::Weekly,
            until: date(2026, 12, 1),
        };
        assert_eq!(
            on_monday.days(date(2026, 11, 16), &calendar),
            SeriesDays {
                days: vec![],
                closed: vec![date(2026, 11, 23), date(2026, 11, 30)]
            }
        );
    }

    #[test]
    fn the_fifth_saturday_is_the_last_one_where_there_are_four() {
        let repeat = Repeat {
            rhythm: Rhythm::Monthly,
            until: date(2027, 1, 31),
        };
        let found = repeat.days(date(2026, 10, 31), &tuesday_to_saturday());
        let all = [date(2026, 11, 28), date(2026, 12, 26), date(2027, 1, 30)];
        assert_eq!([found.days, found.closed].concat().len(), all.len());
        for day in all {
            assert_eq!(day.weekday(), Weekday::Saturday);
        }
    }

    #[test]
    fn nobody_writes_a_hundred_dates_by_mistake() {
        let repeat = Repeat {
            rhythm: Rhythm::Weekly,
            until: date(2036, 1, 1),
        };
        let found = repeat.days(date(2026, 11, 18), &tuesday_to_saturday());
        assert_eq!(found.days.len() + 1, MOST_DATES);
    }

    #[test]
    fn hours_and_the_window_of_registration_move_along_even_when_the_clocks_change() {
        let mut first = an_event();
        first.hours.starts = date(2026, 10, 21).at(14, 0, 0, 0);
        first.hours.ends = date(2026, 10, 21).at(16, 0, 0, 0);
        let local = |day: Date| first.hours.zone.to_timestamp(day.at(9, 0, 0, 0)).unwrap();
        first.terms.opens_at = Some(local(date(2026, 10, 7)));
        first.terms.closes_at = None;
        // Winter time begins on 25 October.
        let next = first.on(date(2026, 10, 28));
        assert_eq!(next.hours.starts, date(2026, 10, 28).at(14, 0, 0, 0));
        assert_eq!(next.hours.ends, date(2026, 10, 28).at(16, 0, 0, 0));
        assert_eq!(next.terms.opens_at, Some(local(date(2026, 10, 14))));
        assert_eq!(next.on(first.hours.day()), first);
    }
}
