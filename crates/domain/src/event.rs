//! Events: what a library invites to, when, for whom, and how one registers. Who holds which seat is
//! in `registration`.

mod repeat;
mod state;

pub use repeat::{MOST_DATES, Repeat, Rhythm, SeriesDays};
pub use state::{Admission, ChildrenAsked, EventKind, EventState, PhoneAsked, Registering, WaitingList};

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::circulation::policy::Validation;
use crate::icalendar::{Entry, Status, When, uid};
use crate::id::{EventId, LibraryId, PictureId};
use crate::language::Language;
use crate::publishing::TextFormat;
use crate::record::Audience;

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its number: dense, never reused, the address of its page.
    pub id: EventId,
    /// The library that invites.
    pub library: LibraryId,
    /// The room, or the place when it is elsewhere: « Section jeunesse, rez-de-chaussée ».
    pub place: String,
    /// What it is.
    pub kind: EventKind,
    /// The language in which it was written.
    pub language: Language,
    /// Its title, its first sentence and its text, in that language.
    pub words: EventWords,
    /// How its text is written, in every language.
    pub format: TextFormat,
    /// When, in local time.
    pub hours: Hours,
    /// For whom.
    pub audience: Option<Audience>,
    /// From which age and up to which.
    pub ages: Ages,
    /// What it costs, in words; empty when it is free.
    pub price: String,
    /// How one registers.
    pub terms: Terms,
    /// The picture beside it.
    pub picture: Option<PictureId>,
    /// The first of the series of which it is one date.
    pub series: Option<EventId>,
    /// How many seats are held: by those registered, and by those to whom one is offered.
    pub seats_taken: u32,
    /// Where it stands.
    pub state: EventState,
    /// Why it was cancelled, in the words of the library.
    pub cancelled_because: String,
    /// Raised by what moves or cancels it, for calendars.
    pub sequence: u32,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// What a change must have seen.
    pub version: i64,
}

/// What is written about an event, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventWords {
    /// The title.
    pub title: String,
    /// One sentence that invites.
    pub lead: String,
    /// The text, in paragraphs.
    pub text: String,
}

/// From when until when, in the local time of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// From.
    pub starts: DateTime,
    /// Until.
    pub ends: DateTime,
    /// Of which zone.
    pub zone: TimeZone,
}

impl Hours {
    /// The instant at which it starts; of an hour that a change of clocks leaves out, the one after.
    #[must_use]
    pub fn starts_at(&self) -> Timestamp {
        self.zone.to_timestamp(self.starts).unwrap_or(Timestamp::MAX)
    }

    /// The instant at which it ends.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        self.zone.to_timestamp(self.ends).unwrap_or(Timestamp::MAX)
    }

    /// The day on which it starts.
    #[must_use]
    pub fn day(&self) -> Date {
        self.starts.date()
    }
}

/// From which age and up to which, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    /// From.
    pub minimum: Option<u8>,
    /// Up to.
    pub maximum: Option<u8>,
}

/// How one registers for an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Whether one registers, and who may.
    pub admission: Admission,
    /// How many seats there are; none when there is room for all.
    pub capacity: Option<u32>,
    /// How many seats one registration may ask for.
    pub seats_each: u32,
    /// From when one registers; none: as soon as it is published.
    pub opens_at: Option<Timestamp>,
    /// Until when; none: until it starts.
    pub closes_at: Option<Timestamp>,
    /// Whether the library says yes to each.
    pub validation: Validation,
    /// What is asked about the children who come.
    pub children: ChildrenAsked,
    /// Whether a telephone number is asked for.
    pub phone: PhoneAsked,
    /// Whether one can wait for a seat once all are taken.
    pub waiting_list: WaitingList,
}

impl Event {
    /// How many seats are free; none when there is room for all.
    #[must_use]
    pub fn seats_left(&self) -> Option<u32> {
        let capacity = self.terms.capacity?;
        Some(capacity.saturating_sub(self.seats_taken))
    }

    /// The last instant at which one registers.
    #[must_use]
    pub fn closes_at(&self) -> Timestamp {
        let starts_at = self.hours.starts_at();
        self.terms.closes_at.map_or(starts_at, |at| at.min(starts_at))
    }

    /// Where registering stands at an instant.
    #[must_use]
    pub fn registering(&self, now: Timestamp) -> Registering {
        if self.terms.admission == Admission::Free {
            Registering::NotNeeded
        } else if self.state == EventState::Cancelled {
            Registering::Cancelled
        } else if now >= self.hours.starts_at() {
            Registering::Over
        } else if let Some(opens_at) = self.terms.opens_at.filter(|opens_at| now < *opens_at) {
            Registering::NotYet(opens_at)
        } else if now >= self.closes_at() {
            Registering::Closed(self.closes_at())
        } else {
            match (self.seats_left(), self.terms.waiting_list) {
                (Some(0), WaitingList::Open) => Registering::Waiting,
                (Some(0), WaitingList::None) => Registering::Full,
                (left, _) => Registering::Open(left),
            }
        }
    }

    /// Until when a seat is offered at an instant: so many hours, and never past the beginning.
    #[must_use]
    pub fn offer_until(&self, now: Timestamp, hours: u32) -> Timestamp {
        let limit = now
            .saturating_add(SignedDuration::from_hours(i64::from(hours)))
            .unwrap_or(Timestamp::MAX);
        limit.min(self.hours.starts_at())
    }

    /// What calendars are told of it, in some language.
    #[must_use]
    pub fn entry(&self, words: &EventWords, location: &str, url: String, base_url: &str) -> Entry {
        Entry {
            uid: uid("event", self.id.get(), base_url),
            sequence: self.sequence,
            changed_at: self.changed_at,
            when: When::Hours {
                starts: self.hours.starts,
                ends: self.hours.ends,
                zone: self.hours.zone.clone(),
            },
            summary: words.title.clone(),
            description: words.lead.clone(),
            location: location.to_owned(),
            url: Some(url),
            status: match self.state {
                EventState::Cancelled => Status::Cancelled,
                EventState::Draft | EventState::Published => Status::Confirmed,
            },
            is_busy: true,
        }
    }

    /// Whether another version of it takes place at another time or elsewhere: those who come are told.
    #[must_use]
    pub fn moves_to(&self, other: &Self) -> bool {
        self.hours.starts != other.hours.starts
            || self.hours.ends != other.hours.ends
            || self.library != other.library
            || self.place != other.place
    }
}

#[cfg(test)]
#[path = "event_tests.rs"]
mod tests;
