//! Ids are types: a `HoldId` can never be handed where a `LoanId` is meant.
//!
//! An id is made by the application, 63 bits, ordered by time: 42 bits of milliseconds since
//! 2020-01-01 UTC, 21 bits of randomness. It says nothing that a reader may not know, and it is
//! never trusted: who owns the row is asked in every query.

use serde::{Deserialize, Serialize};

/// Milliseconds between 1970-01-01 and 2020-01-01, both UTC.
const EPOCH_MS: i64 = 1_577_836_800_000;

/// A new 63-bit id from the instant (unix milliseconds) and 32 random bits, of which 21 are kept.
#[must_use]
pub fn new_id(unix_ms: i64, random: u32) -> i64 {
    ((unix_ms - EPOCH_MS).max(0) << 21) | i64::from(random & 0x1f_ffff)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// Wraps the number kept in the database.
            #[must_use]
            pub const fn new(id: i64) -> Self {
                Self(id)
            }

            /// The number kept in the database.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A sign-in on the portal.
    AccountId,
    /// A reader who is told what is new for a search.
    AlertId,
    /// A new address for mail, until it counts and a while after.
    AddressChangeId,
    /// A card with a number and a barcode.
    CardId,
    /// A day on which a library is closed out of its timetable.
    ClosureId,
    /// A comment or a coup de cœur.
    ContributionId,
    /// What a library invites to; its number is the address of its page.
    EventId,
    /// A file in the folder of files.
    FileId,
    /// A last mail to somebody who left.
    FarewellId,
    /// An amount owed.
    FeeId,
    /// A reader's place in the queue for a record.
    HoldId,
    /// A load of a file of records.
    ImportRunId,
    /// One physical copy.
    ItemId,
    /// A unit of work to do later.
    JobId,
    /// A search of which somebody said what must come.
    JudgedSearchId,
    /// A place with a desk and opening hours, or a stop of the bibliobus.
    LibraryId,
    /// A link that somebody asked for.
    LinkRequestId,
    /// The records that a reader keeps under a name.
    ListId,
    /// Words that mean the same to readers.
    SynonymId,
    /// An item out.
    LoanId,
    /// A message sent to a person.
    MailId,
    /// What the staff wrote to a reader, or to those registered for an event.
    StaffMessageId,
    /// A person's enrolment with an operator.
    MembershipId,
    /// A piece of news.
    NewsId,
    /// The authority (a commune) that runs libraries.
    OperatorId,
    /// A key or a telephone that is the second factor of a librarian.
    PasskeyId,
    /// A page that librarians write.
    PageId,
    /// A person known to an ILS: what the house calls a patron.
    PatronId,
    /// A picture beside what is published.
    PictureId,
    /// A rule of the policy matrix.
    PolicyId,
    /// A record of a file that could not be read.
    QuarantineId,
    /// A search kept under a name.
    SavedSearchId,
    /// Somebody who asks to be registered.
    PreregistrationId,
    /// A place at an event.
    RegistrationId,
    /// A run of all judged searches.
    RelevanceRunId,
    /// A shelf area of a library, such as « Jeunesse ».
    SectionId,
    /// Records chosen and published together.
    SelectionId,
    /// A signed-in browser.
    SessionId,
    /// An origin of records: a library's export, a remote ILS.
    SourceId,
    /// A coup de cœur of a librarian.
    StaffPickId,
    /// A purchase that readers suggest.
    SuggestionId,
    /// One week of opening hours of a library.
    TimetableId,
    /// The grouping of the editions of one work.
    WorkId,
}

/// The number of a record: dense, never reused; it is the address of its page and the key of the
/// search index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordNumber(u32);

impl RecordNumber {
    /// Wraps the number kept in the database.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number kept in the database.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl std::fmt::Display for RecordNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for RecordNumber {
    type Err = std::num::ParseIntError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_made_later_sort_later_and_stay_positive_until_2159() {
        let earlier = new_id(1_700_000_000_000, u32::MAX);
        let later = new_id(1_700_000_000_001, 0);
        assert!(earlier < later);
        assert!(new_id(5_975_000_000_000, u32::MAX) > 0);
    }
}
