//! Alerts: « écrivez-moi quand quelque chose de nouveau répond à cette recherche ». When a document is
//! new to the libraries that the reader chose, and when the mail leaves.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use crate::id::{AccountId, AlertId, LibraryId, SavedSearchId};
use crate::refusal::{Explanation, WayOut, coded, explained};

/// How many alerts one account has.
pub const MOST_ALERTS: u16 = 50;
/// How long a document waits for others that arrive with it, so that one load is one mail.
const GATHERING: SignedDuration = SignedDuration::from_mins(10);
/// The hour at which the mails of a day or of a week leave, by the clock of the network.
const LEAVING: Time = Time::constant(8, 0, 0, 0);

/// A reader who wants to be told what is new for a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// Who is told.
    pub account: AccountId,
    /// What answers which search.
    pub search: SavedSearchId,
    /// How often.
    pub frequency: Frequency,
    /// New to which libraries.
    pub scope: AlertScope,
    /// Since when: what arrived before is not news.
    pub since: Timestamp,
    /// The secret of the link that ends it without signing in. It ends this alert and does nothing
    /// else, and every mail of the alert carries it: that is why it is kept as it is.
    pub stop_key: String,
    /// The last mail: when, and of how many documents.
    pub last_mail: Option<(Timestamp, u32)>,
    /// When the reader ended it: for a day it can be brought back.
    pub ended_at: Option<Timestamp>,
}

/// How often a reader is written to, at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// As soon as something arrives.
    AtOnce,
    /// Once a day.
    Daily,
    /// Once a week.
    #[default]
    Weekly,
}

coded!(Frequency {
    AtOnce => "at_once",
    Daily => "daily",
    Weekly => "weekly",
});

impl Frequency {
    /// When the mail about something that arrives now leaves, by the clock of the network.
    #[must_use]
    pub fn leaves_at(self, now: DateTime) -> DateTime {
        let is_time = |at: &DateTime| match self {
            Self::AtOnce => true,
            Self::Daily => *at > now,
            Self::Weekly => *at > now && at.weekday() == Weekday::Monday,
        };
        match self {
            Self::AtOnce => now.saturating_add(GATHERING),
            Self::Daily | Self::Weekly => (0..=7)
                .map(|days| now.date().saturating_add(days.days()).to_datetime(LEAVING))
                .find(is_time)
                .unwrap_or(now),
        }
    }
}

/// To which libraries a document must be new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlertScope {
    /// The reader's own, whichever it is at the time.
    Mine,
    /// These, as one collection.
    Chosen(Vec<LibraryId>),
    /// All of them, as one collection.
    Network,
}

impl AlertScope {
    /// The word in the database and in forms.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Chosen(_) => "chosen",
            Self::Network => "network",
        }
    }

    /// The libraries it means for a reader of `home`; none stands for all of them.
    #[must_use]
    pub fn libraries(&self, home: Option<LibraryId>) -> Option<Vec<LibraryId>> {
        match self {
            Self::Mine => Some(home.into_iter().collect()),
            Self::Chosen(libraries) => Some(libraries.clone()),
            Self::Network => None,
        }
    }
}

/// Where the copies of a document came, and where it was before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// The libraries that have it now and never had it before.
    pub arrived: Vec<LibraryId>,
    /// The libraries that had it before, even if they have withdrawn it since.
    pub before: Vec<LibraryId>,
}

impl Arrival {
    /// Whether the document is new to a collection: the libraries of `collection` taken together, all
    /// of them when none is named. A second copy is not new, nor is a copy that comes back.
    #[must_use]
    pub fn is_new_to(&self, collection: Option<&[LibraryId]>) -> bool {
        let is_in = |library: &LibraryId| collection.is_none_or(|some| some.contains(library));
        self.arrived.iter().any(is_in) && !self.before.iter().any(is_in)
    }
}

/// Why a reader is not subscribed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlertRefusal {
    /// There is no address to write to.
    NoAddress,
    /// « My library », and none is known.
    NoHomeLibrary,
    /// « Several libraries », and none was chosen.
    NoLibraryChosen,
    /// There are as many as one account has.
    TooMany {
        /// How many there are.
        count: u32,
        /// How many one may have.
        limit: u16,
    },
}

impl AlertRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::NoAddress => Explanation::new("alert-refused-no-address", WayOut::AskLibrary),
            Self::NoHomeLibrary => Explanation::new("alert-refused-no-home-library", WayOut::Correct),
            Self::NoLibraryChosen => Explanation::new("alert-refused-no-library-chosen", WayOut::Correct),
            Self::TooMany { count, limit } => Explanation::new("alert-refused-too-many", WayOut::SeeAlerts)
                .figure("count", *count)
                .figure("limit", *limit),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::NoAddress,
            Self::NoHomeLibrary,
            Self::NoLibraryChosen,
            Self::TooMany {
                count: 50,
                limit: MOST_ALERTS,
            },
        ]
    }
}

explained!(AlertRefusal);

/// Whether an account that has `count` alerts may have one more.
///
/// # Errors
/// When it may not.
pub const fn may_have_one_more(count: u32) -> Result<(), AlertRefusal> {
    if count >= MOST_ALERTS as u32 {
        return Err(AlertRefusal::TooMany {
            count,
            limit: MOST_ALERTS,
        });
    }
    Ok(())
}

/// Whether the libraries that a reader asks for can be followed.
///
/// # Errors
/// When the scope names none.
pub const fn may_follow(scope: &AlertScope, home: Option<LibraryId>) -> Result<(), AlertRefusal> {
    match scope {
        AlertScope::Mine if home.is_none() => Err(AlertRefusal::NoHomeLibrary),
        AlertScope::Chosen(libraries) if libraries.is_empty() => Err(AlertRefusal::NoLibraryChosen),
        AlertScope::Mine | AlertScope::Chosen(_) | AlertScope::Network => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    const SOIGNIES: LibraryId = LibraryId::new(1);
    const MONS: LibraryId = LibraryId::new(2);
    const ATH: LibraryId = LibraryId::new(3);

    #[test]
    fn a_document_is_new_where_its_first_copy_comes() {
        for (arrived, before, collection, is_new) in [
            // A document that nobody had.
            (&[SOIGNIES][..], &[][..], None, true),
            (&[SOIGNIES], &[], Some(&[SOIGNIES][..]), true),
            (&[SOIGNIES], &[], Some(&[MONS]), false),
            (&[SOIGNIES], &[], Some(&[SOIGNIES, MONS]), true),
            // The first copy at Soignies of what Mons had.
            (&[SOIGNIES], &[MONS], Some(&[SOIGNIES]), true),
            (&[SOIGNIES], &[MONS], Some(&[SOIGNIES, MONS]), false),
            (&[SOIGNIES], &[MONS], Some(&[SOIGNIES, ATH]), true),
            (&[SOIGNIES], &[MONS], None, false),
            // A second copy, or one that comes back, arrives nowhere.
            (&[], &[SOIGNIES], Some(&[SOIGNIES]), false),
            (&[], &[SOIGNIES], None, false),
            // « My library » of someone who has none.
            (&[SOIGNIES], &[], Some(&[]), false),
        ] {
            let arrival = Arrival {
                arrived: arrived.to_vec(),
                before: before.to_vec(),
            };
            assert_eq!(
                arrival.is_new_to(collection),
                is_new,
                "{arrival:?} in {collection:?}"
            );
        }
    }

    #[test]
    fn a_mail_leaves_with_what_arrived_beside_it() {
        // A Wednesday.
        for (frequency, now, leaves) in [
            (
                Frequency::AtOnce,
                datetime(2026, 11, 25, 14, 0, 0, 0),
                datetime(2026, 11, 25, 14, 10, 0, 0),
            ),
            (
                Frequency::Daily,
                datetime(2026, 11, 25, 7, 59, 0, 0),
                datetime(2026, 11, 25, 8, 0, 0, 0),
            ),
            (
                Frequency::Daily,
                datetime(2026, 11, 25, 8, 0, 0, 0),
                datetime(2026, 11, 26, 8, 0, 0, 0),
            ),
            (
                Frequency::Weekly,
                datetime(2026, 11, 25, 14, 0, 0, 0),
                datetime(2026, 11, 30, 8, 0, 0, 0),
            ),
            (
                Frequency::Weekly,
                datetime(2026, 11, 30, 7, 0, 0, 0),
                datetime(2026, 11, 30, 8, 0, 0, 0),
            ),
            (
                Frequency::Weekly,
                datetime(2026, 11, 30, 8, 0, 0, 0),
                datetime(2026, 12, 7, 8, 0, 0, 0),
            ),
        ] {
            assert_eq!(frequency.leaves_at(now), leaves, "{frequency:?} at {now}");
        }
    }

    #[test]
    fn my_library_is_the_one_that_is_mine_at_the_time() {
        assert_eq!(AlertScope::Mine.libraries(Some(ATH)), Some(vec![ATH]));
        assert_eq!(AlertScope::Mine.libraries(None), Some(vec![]));
        assert_eq!(AlertScope::Network.libraries(Some(ATH)), None);
        assert_eq!(
            may_follow(&AlertScope::Mine, None),
            Err(AlertRefusal::NoHomeLibrary)
        );
        assert_eq!(
            may_follow(&AlertScope::Chosen(vec![]), Some(ATH)),
            Err(AlertRefusal::NoLibraryChosen)
        );
        assert_eq!(may_follow(&AlertScope::Network, None), Ok(()));
    }

    #[test]
    fn the_fifty_first_alert_is_refused() {
        assert_eq!(may_have_one_more(49), Ok(()));
        assert_eq!(
            may_have_one_more(50),
            Err(AlertRefusal::TooMany { count: 50, limit: 50 })
        );
    }
}
