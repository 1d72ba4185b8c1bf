//! When a library is open: timetables by season and week, closures, and the days that count.
//!
//! Days and hours are those of the network's time zone; a change of clock is nobody's business
//! here. A closure wins over every timetable; the narrowest season wins over the wider ones, so
//! that a timetable of one day is how a listed date (« le 2e samedi ») is written.

use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::refusal::coded;
use crate::time::{days_after, days_between};

/// How far a search for an open day goes: a library closed for longer is not open at all.
const HORIZON_DAYS: u32 = 400;

/// Hours of one stretch: open from `opens`, closed again at `closes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// When the door opens.
    pub opens: Time,
    /// When it closes, the same day.
    pub closes: Time,
}

/// A stretch on a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The day.
    pub weekday: Weekday,
    /// The hours.
    pub slot: Slot,
}

/// Which weeks a timetable speaks of, by their ISO number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weeks {
    /// All.
    #[default]
    Every,
    /// Weeks 1, 3, 5…
    Odd,
    /// Weeks 2, 4, 6…
    Even,
}

coded!(Weeks { Every => "every", Odd => "odd", Even => "even" });

impl Weeks {
    /// Whether the week of a day is one of them.
    #[must_use]
    pub fn includes(self, day: Date) -> bool {
        match self {
            Self::Every => true,
            Self::Odd => day.iso_week_date().week() % 2 != 0,
            Self::Even => day.iso_week_date().week() % 2 == 0,
        }
    }
}

/// One week of hours, for a season, for all weeks or every other one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable {
    /// First day of the season.
    pub valid_from: Option<Date>,
    /// Last day of the season.
    pub valid_until: Option<Date>,
    /// In which weeks.
    pub weeks: Weeks,
    /// The hours, in any order.
    pub openings: Vec<Opening>,
}

impl Timetable {
    fn covers(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }

    /// Length of the season; a season without a beginning or an end is longer than any with both.
    fn width(&self) -> i64 {
        match (self.valid_from, self.valid_until) {
            (Some(from), Some(until)) => days_between(from, until),
            (None, None) => i64::MAX,
            _ => i64::MAX - 1,
        }
    }
}

/// Days on which the library is closed out of its timetable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// First closed day.
    pub first_on: Date,
    /// Last closed day.
    pub last_on: Date,
    /// The reason shown to readers.
    pub reason: String,
}

/// All that is known of when a library is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    timetables: Vec<Timetable>,
    closures: Vec<Closure>,
}

/// Whether a library is open at a moment, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Open until this hour.
    OpenUntil(Time),
    /// Closed until this day at this hour.
    ClosedUntil(Date, Time),
    /// Closed, with no opening in sight.
    Closed,
}

impl Calendar {
    /// A calendar of timetables and closures, in any order.
    #[must_use]
    pub const fn new(timetables: Vec<Timetable>, closures: Vec<Closure>) -> Self {
        Self { timetables, closures }
    }

    /// The same hours on the given days of every week; what tests and demos need most.
    #[must_use]
    pub fn weekly(days: &[Weekday], slots: &[Slot]) -> Self {
        let openings = days
            .iter()
            .flat_map(|&weekday| slots.iter().map(move |&slot| Opening { weekday, slot }))
            .collect();
        Self::new(
            vec![Timetable {
                openings,
                ..Timetable::default()
            }],
            Vec::new(),
        )
    }

    /// The same calendar with one more closure.
    #[must_use]
    pub fn closed(mut self, first_on: Date, last_on: Date, reason: &str) -> Self {
        self.closures.push(Closure {
            first_on,
            last_on,
            reason: reason.to_owned(),
        });
        self
    }

    /// The closure that a day falls in.
    #[must_use]
    pub fn closure_on(&self, day: Date) -> Option<&Closure> {
        self.closures
            .iter()
            .find(|closure| closure.first_on <= day && day <= closure.last_on)
    }

    /// Closures that are not over on a day, the next one first.
    #[must_use]
    pub fn closures_from(&self, day: Date) -> Vec<&Closure> {
        let mut ahead: Vec<_> = self
            .closures
            .iter()
            .filter(|closure| closure.last_on >= day)
            .collect();
        ahead.sort_by_key(|closure| closure.first_on);
        ahead
    }

    /// The hours of a day, in order, stretches that touch joined.
    #[must_use]
    pub fn slots(&self, day: Date) -> Vec<Slot> {
        let mut slots: Vec<Slot> = self.openings(day).collect();
        slots.sort_unstable();
        let mut joined: Vec<Slot> = Vec::with_capacity(slots.len());
        for slot in slots {
            match joined.last_mut() {
                Some(last) if slot.opens <= last.closes => last.closes = last.closes.max(slot.closes),
                _ => joined.push(slot),
            }
        }
        joined
    }

    /// Whether the library is open at some hour of a day.
    #[must_use]
    pub fn is_open(&self, day: Date) -> bool {
        self.openings(day).next().is_some()
    }

    /// The first open day, `day` itself included; none within some four hundred days.
    #[must_use]
    pub fn next_open_day(&self, day: Date) -> Option<Date> {
        self.open_days(day).next()
    }

    /// The day that so many open days after `day` falls on: `day` itself never counts. For no day
    /// at all it is the first open day from `day` on.
    #[must_use]
    pub fn add_open_days(&self, day: Date, count: u16) -> Option<Date> {
        match count {
            0 => self.next_open_day(day),
            _ => {
                let mut last = day;
                for _ in 0..count {
                    last = self.next_open_day(days_after(last, 1))?;
                }
                Some(last)
            }
        }
    }

    /// How many open days follow `after`, up to and including `until`.
    #[must_use]
    pub fn open_days_between(&self, after: Date, until: Date) -> u32 {
        let days = u32::try_from(days_between(after, until)).unwrap_or(0);
        let open = (1..=days).filter(|&n| self.is_open(days_after(after, n))).count();
        u32::try_from(open).unwrap_or(u32::MAX)
    }

    /// The day it opens again, when a day falls in a closure: what a reader should know before
    /// choosing this library. An ordinary Sunday is no closure.
    #[must_use]
    pub fn reopens_after_closure(&self, day: Date) -> Option<Date> {
        self.closure_on(day)?;
        self.next_open_day(day)
    }

    /// Whether it is open at a moment of the network's time zone.
    #[must_use]
    pub fn open_state(&self, now: DateTime) -> OpenState {
        let today = self.slots(now.date());
        for slot in &today {
            if now.time() < slot.opens {
                return OpenState::ClosedUntil(now.date(), slot.opens);
            }
            if now.time() < slot.closes {
                return OpenState::OpenUntil(slot.closes);
            }
        }
        self.next_open_day(days_after(now.date(), 1))
            .and_then(|day| {
                self.slots(day)
                    .first()
                    .map(|slot| OpenState::ClosedUntil(day, slot.opens))
            })
            .unwrap_or(OpenState::Closed)
    }

    fn open_days(&self, from: Date) -> impl Iterator<Item = Date> {
        (0..HORIZON_DAYS)
            .map(move |n| days_after(from, n))
            .filter(|&day| self.is_open(day))
    }

    fn openings(&self, day: Date) -> impl Iterator<Item = Slot> {
        let closed = self.closure_on(day).is_some();
        let season = self
            .timetables
            .iter()
            .filter(|t| t.covers(day))
            .map(Timetable::width)
            .min();
        self.timetables
            .iter()
            .filter(move |t| !closed && t.covers(day) && Some(t.width()) == season && t.weeks.includes(day))
            .flat_map(|t| &t.openings)
            .filter(move |opening| {
                opening.weekday == day.weekday() && opening.slot.opens < opening.slot.closes
            })
            .map(|opening| opening.slot)
    }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
