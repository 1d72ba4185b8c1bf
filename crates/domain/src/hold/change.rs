//! What a reader may still change of a hold: where it is fetched, until it is on its way; and the
//! days on which it is passed over, until a copy is set aside. The rank stays in both cases.

use jiff::civil::Date;

use super::{Hold, HoldState, Refusal};
use crate::id::LibraryId;
use crate::refusal::{Explanation, WayOut, explained};
use crate::time::days_between;

/// Days that a suspension lasts at most, both ends included: a summer and an exchange term.
pub const LONGEST_SUSPENSION: u16 = 183;

/// The days on which a hold is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// The first.
    pub from: Date,
    /// The last.
    pub until: Date,
}

/// Why a hold is not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeRefusal {
    /// It ended.
    Ended,
    /// A copy is set aside: it is too late to be passed over.
    SetAside,
    /// The copy is on its way to the library that was chosen.
    OnItsWay {
        /// Which library.
        library: LibraryId,
    },
    /// The copy waits there.
    Waiting {
        /// Where.
        library: LibraryId,
        /// Until when.
        until: Option<Date>,
    },
    /// The new pickup library says no.
    Pickup(Refusal),
    /// The system of the library cannot change a hold.
    KeptElsewhere {
        /// Which library.
        library: LibraryId,
    },
    /// The suspension would begin in the past.
    BeginsInThePast,
    /// Its last day is before its first.
    EndsBeforeItBegins,
    /// It would last too long.
    TooLong {
        /// Days that it may last.
        days: u16,
    },
    /// The hold is of no use any more before the suspension ends.
    PastItsUse {
        /// The last day on which it is of use.
        date: Date,
    },
}

impl ChangeRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::Ended => Explanation::new("hold-change-refused-ended", WayOut::SeeHolds),
            Self::SetAside => Explanation::new("hold-change-refused-set-aside", WayOut::AskLibrary),
            Self::OnItsWay { library } => {
                Explanation::new("hold-change-refused-on-its-way", WayOut::AskLibrary)
                    .figure("library", *library)
            }
            Self::Waiting {
                library,
                until: Some(until),
            } => Explanation::new("hold-change-refused-waiting", WayOut::AskLibrary)
                .figure("library", *library)
                .figure("date", *until),
            Self::Waiting { library, until: None } => {
                Explanation::new("hold-change-refused-waiting-undated", WayOut::AskLibrary)
                    .figure("library", *library)
            }
            Self::Pickup(refusal) => refusal.explain(),
            Self::KeptElsewhere { library } => {
                Explanation::new("hold-change-refused-kept-elsewhere", WayOut::AskLibrary)
                    .figure("library", *library)
            }
            Self::BeginsInThePast => Explanation::new("hold-change-refused-past", WayOut::Correct),
            Self::EndsBeforeItBegins => Explanation::new("hold-change-refused-reversed", WayOut::Correct),
            Self::TooLong { days } => {
                Explanation::new("hold-change-refused-too-long", WayOut::Correct).figure("days", *days)
            }
            Self::PastItsUse { date } => {
                Explanation::new("hold-change-refused-past-its-use", WayOut::Correct).figure("date", *date)
            }
        }
    }

    /// One of each, those of the pickup library apart: a test shows every one in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let library = LibraryId::new(1);
        let day = Date::constant(2026, 12, 1);
        vec![
            Self::Ended,
            Self::SetAside,
            Self::OnItsWay { library },
            Self::Waiting {
                library,
                until: Some(day),
            },
            Self::Waiting { library, until: None },
            Self::Pickup(Refusal::PickupClosed { library }),
            Self::KeptElsewhere { library },
            Self::BeginsInThePast,
            Self::EndsBeforeItBegins,
            Self::TooLong {
                days: LONGEST_SUSPENSION,
            },
            Self::PastItsUse { date: day },
        ]
    }
}

explained!(ChangeRefusal);

/// Whether the pickup library can still be changed.
///
/// # Errors
/// With the reason why not.
pub fn may_change_pickup(hold: &Hold) -> Result<(), ChangeRefusal> {
    let library = hold.pickup_library;
    match hold.state {
        state if state.may_change_pickup() => Ok(()),
        HoldState::InTransit => Err(ChangeRefusal::OnItsWay { library }),
        HoldState::Ready => Err(ChangeRefusal::Waiting {
            library,
            until: hold.ready_until,
        }),
        _ => Err(ChangeRefusal::Ended),
    }
}

/// Whether it can be suspended.
///
/// # Errors
/// With the reason why not.
pub fn may_suspend(hold: &Hold) -> Result<(), ChangeRefusal> {
    match hold.state {
        state if state.may_suspend() => Ok(()),
        HoldState::Allotted => Err(ChangeRefusal::SetAside),
        _ => may_change_pickup(hold),
    }
}

/// Whether it can be suspended on these days.
///
/// # Errors
/// With the reason why not.
pub fn may_suspend_between(hold: &Hold, days: Suspension, today: Date) -> Result<(), ChangeRefusal> {
    may_suspend(hold)?;
    if days.until < days.from {
        return Err(ChangeRefusal::EndsBeforeItBegins);
    }
    // One that has begun may be lengthened or shortened: its first day stays.
    if days.from < today && hold.suspended_from != Some(days.from) || days.until < today {
        return Err(ChangeRefusal::BeginsInThePast);
    }
    if days_between(days.from, days.until) >= i64::from(LONGEST_SUSPENSION) {
        return Err(ChangeRefusal::TooLong {
            days: LONGEST_SUSPENSION,
        });
    }
    match hold.needed_until {
        Some(date) if date <= days.until => Err(ChangeRefusal::PastItsUse { date }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::fixtures::{SOIGNIES, TODAY, hold_of};

    fn hold(state: HoldState) -> Hold {
        hold_of(state, SOIGNIES)
    }

    #[test]
    fn a_pickup_is_changed_until_the_copy_travels() {
        let library = SOIGNIES;
        for (state, answer) in [
            (HoldState::Requested, Ok(())),
            (HoldState::Queued, Ok(())),
            (HoldState::Allotted, Ok(())),
            (HoldState::InTransit, Err(ChangeRefusal::OnItsWay { library })),
            (
                HoldState::Ready,
                Err(ChangeRefusal::Waiting { library, until: None }),
            ),
            (HoldState::Collected, Err(ChangeRefusal::Ended)),
            (HoldState::Declined, Err(ChangeRefusal::Ended)),
            (HoldState::CancelledByReader, Err(ChangeRefusal::Ended)),
        ] {
            assert_eq!(may_change_pickup(&hold(state)), answer, "{state:?}");
        }
    }

    #[test]
    fn a_hold_is_suspended_until_a_copy_is_set_aside() {
        for state in HoldState::ALL {
            let may = may_suspend(&hold(*state));
            assert_eq!(may.is_ok(), state.may_suspend(), "{state:?}");
        }
        assert_eq!(
            may_suspend(&hold(HoldState::Allotted)),
            Err(ChangeRefusal::SetAside)
        );
    }

    #[test]
    fn a_suspension_has_days_that_make_sense() {
        let waiting = hold(HoldState::Queued);
        let days = |from, until| Suspension { from, until };
        for (asked, answer) in [
            (days(TODAY, TODAY), Ok(())),
            (days(date(2026, 12, 20), date(2027, 1, 4)), Ok(())),
            (
                days(date(2026, 11, 22), date(2026, 12, 1)),
                Err(ChangeRefusal::BeginsInThePast),
            ),
            (
                days(date(2027, 1, 4), date(2026, 12, 20)),
                Err(ChangeRefusal::EndsBeforeItBegins),
            ),
            // 183 days with both ends, and one more.
            (days(TODAY, date(2027, 5, 24)), Ok(())),
            (
                days(TODAY, date(2027, 5, 25)),
                Err(ChangeRefusal::TooLong { days: 183 }),
            ),
        ] {
            assert_eq!(may_suspend_between(&waiting, asked, TODAY), answer, "{asked:?}");
        }
    }

    #[test]
    fn a_suspension_that_has_begun_is_moved_by_its_end_only() {
        let mut waiting = hold(HoldState::Queued);
        let (from, until) = (date(2026, 11, 10), date(2026, 11, 30));
        (waiting.suspended_from, waiting.suspended_until) = (Some(from), Some(until));
        let longer = Suspension {
            from,
            until: date(2026, 12, 5),
        };
        assert_eq!(may_suspend_between(&waiting, longer, TODAY), Ok(()));
        let over = Suspension {
            from,
            until: date(2026, 11, 20),
        };
        assert_eq!(
            may_suspend_between(&waiting, over, TODAY),
            Err(ChangeRefusal::BeginsInThePast)
        );
    }

    #[test]
    fn a_hold_that_would_lapse_meanwhile_is_not_suspended() {
        let mut waiting = hold(HoldState::Requested);
        let date = date(2026, 12, 24);
        waiting.needed_until = Some(date);
        let days = Suspension {
            from: TODAY,
            until: date,
        };
        assert_eq!(
            may_suspend_between(&waiting, days, TODAY),
            Err(ChangeRefusal::PastItsUse { date })
        );
    }
}
