//! Time is an argument: instants are UTC, days are those of the network's time zone.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Where the current instant comes from; tests hold their own.
pub trait Clock: Send + Sync {
    /// The current instant.
    fn now(&self) -> Timestamp;
}

/// The instant of a request and the day it falls on in the network, taken once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub now: Timestamp,
    /// The day in the network's time zone.
    pub today: Date,
}

impl Moment {
    /// The instant, and the day that it falls on in `zone`.
    #[must_use]
    pub fn new(now: Timestamp, zone: &TimeZone) -> Self {
        Self {
            now,
            today: zone.to_datetime(now).date(),
        }
    }
}

/// The day so many days after another; at the end of the calendar, its last day.
#[must_use]
pub fn days_after(day: Date, days: u32) -> Date {
    day.saturating_add(SignedDuration::from_hours(i64::from(days) * 24))
}

/// How many days from one day to another; negative when `to` comes first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}
