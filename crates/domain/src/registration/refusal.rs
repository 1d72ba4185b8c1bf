//! Why a registration is refused: a closed list, each with its reason, its figure and the way out.

use jiff::civil::{Date, Time};

use crate::refusal::{Explanation, WayOut, explained};

/// Why a registration, or a change of one, is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The patron is registered already.
    AlreadyRegistered,
    /// The event will not take place.
    EventCancelled,
    /// It has begun, or is past.
    EventOver {
        /// The day on which it began.
        on: Date,
    },
    /// The library does not register online.
    ServiceClosed,
    /// Registering has not begun.
    NotYetOpen {
        /// The day on which it begins.
        on: Date,
        /// The hour.
        at: Time,
    },
    /// Registering is over.
    Closed {
        /// The day on which it ended.
        on: Date,
        /// The hour.
        at: Time,
    },
    /// Every seat is taken, and nobody can wait.
    Full {
        /// How many there are.
        capacity: u32,
    },
    /// Every seat is taken, and one can wait for another.
    FullWaiting {
        /// How many there are.
        capacity: u32,
    },
    /// Fewer seats are left than asked for.
    NotEnoughSeats {
        /// How many are left.
        left: u32,
    },
    /// More seats than one registration may have.
    TooManySeats {
        /// How many it may have.
        limit: u32,
    },
    /// No seat at all is asked for.
    NoSeat,
    /// Only those who are enrolled today may come.
    NotMember,
    /// The reader, or a child, is too young.
    TooYoung {
        /// From which age one comes.
        minimum: u8,
    },
    /// A child is too old.
    TooOld {
        /// Up to which age one comes.
        maximum: u8,
    },
    /// The library asks for a telephone number.
    PhoneMissing,
    /// The library asks for the names of the children.
    NamesMissing,
    /// The library asks for the age of each child.
    AgesMissing,
    /// More children than seats.
    TooManyNames {
        /// How many seats are asked for.
        seats: u32,
    },
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match *self {
            Self::AlreadyRegistered => {
                Explanation::new("registration-refused-already", WayOut::SeeRegistrations)
            }
            Self::EventCancelled => Explanation::new("registration-refused-cancelled", WayOut::ChooseEvent),
            Self::EventOver { on } => {
                Explanation::new("registration-refused-over", WayOut::ChooseEvent).figure("date", on)
            }
            Self::ServiceClosed => {
                Explanation::new("registration-refused-service-closed", WayOut::AskLibrary)
            }
            Self::NotYetOpen { on, at } => {
                Explanation::new("registration-refused-not-yet", WayOut::ComeBackLater)
                    .figure("date", on)
                    .figure("time", at)
            }
            Self::Closed { on, at } => Explanation::new("registration-refused-closed", WayOut::AskLibrary)
                .figure("date", on)
                .figure("time", at),
            Self::Full { capacity } => Explanation::new("registration-refused-full", WayOut::ChooseEvent)
                .figure("capacity", capacity),
            Self::FullWaiting { capacity } => {
                Explanation::new("registration-refused-full-waiting", WayOut::JoinWaitingList)
                    .figure("capacity", capacity)
            }
            Self::NotEnoughSeats { left } => {
                Explanation::new("registration-refused-not-enough", WayOut::AskForFewer).figure("left", left)
            }
            Self::TooManySeats { limit } => {
                Explanation::new("registration-refused-too-many", WayOut::AskForFewer).figure("limit", limit)
            }
            Self::NoSeat => Explanation::new("registration-refused-no-seat", WayOut::Correct),
            Self::NotMember => Explanation::new("registration-refused-not-member", WayOut::RenewMembership),
            Self::TooYoung { minimum } => {
                Explanation::new("registration-refused-too-young", WayOut::ChooseEvent)
                    .figure("minimum", minimum)
            }
            Self::TooOld { maximum } => Explanation::new("registration-refused-too-old", WayOut::ChooseEvent)
                .figure("maximum", maximum),
            Self::PhoneMissing => Explanation::new("registration-refused-phone", WayOut::Correct),
            Self::NamesMissing => Explanation::new("registration-refused-names", WayOut::Correct),
            Self::AgesMissing => Explanation::new("registration-refused-ages", WayOut::Correct),
            Self::TooManyNames { seats } => {
                Explanation::new("registration-refused-too-many-names", WayOut::Correct)
                    .figure("seats", seats)
            }
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub const fn examples() -> [Self; 18] {
        let (on, at) = (Date::constant(2026, 12, 1), Time::constant(9, 0, 0, 0));
        [
            Self::AlreadyRegistered,
            Self::EventCancelled,
            Self::EventOver { on },
            Self::ServiceClosed,
            Self::NotYetOpen { on, at },
            Self::Closed { on, at },
            Self::Full { capacity: 16 },
            Self::FullWaiting { capacity: 16 },
            Self::NotEnoughSeats { left: 2 },
            Self::TooManySeats { limit: 3 },
            Self::NoSeat,
            Self::NotMember,
            Self::TooYoung { minimum: 16 },
            Self::TooOld { maximum: 6 },
            Self::PhoneMissing,
            Self::NamesMissing,
            Self::AgesMissing,
            Self::TooManyNames { seats: 2 },
        ]
    }
}

explained!(Refusal);
