//! What the staff writes to a reader, or to those who are registered for an event. It goes out as a
//! mail in the library's name.

use jiff::Timestamp;

use crate::id::{EventId, LibraryId, PatronId, StaffMessageId};
use crate::registration::RegistrationState;

/// Characters of the longest subject and of the longest text.
pub const LONGEST: (usize, usize) = (120, 4000);

/// To whom it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressed {
    /// One reader.
    Reader(PatronId),
    /// Those registered for an event.
    Event(EventId),
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMessage {
    /// Its id.
    pub id: StaffMessageId,
    /// In whose name.
    pub library: LibraryId,
    /// To whom.
    pub to: Addressed,
    /// Its subject, on one line.
    pub subject: String,
    /// Its text: an empty line begins a paragraph.
    pub body: String,
    /// To how many readers it went.
    pub recipients: u32,
    /// Who wrote it, as the audit names them.
    pub sent_by: String,
    /// When.
    pub sent_at: Timestamp,
}

/// Which of those registered for an event it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Circle {
    /// Those who have a seat, or had one when it took place.
    #[default]
    Seated,
    /// They, and those who wait for an answer or for a seat.
    Everybody,
}

impl Circle {
    /// Whether a registration in this state is of it.
    #[must_use]
    pub const fn holds(self, state: RegistrationState) -> bool {
        use RegistrationState as S;
        match state {
            S::Confirmed | S::Present | S::Absent => true,
            S::Requested | S::Waiting | S::Offered => matches!(self, Self::Everybody),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_gave_up_their_seat_is_told_no_more() {
        use RegistrationState as S;
        for (state, seated, everybody) in [
            (S::Confirmed, true, true),
            (S::Present, true, true),
            (S::Waiting, false, true),
            (S::Requested, false, true),
            (S::Offered, false, true),
            (S::Declined, false, false),
            (S::CancelledByReader, false, false),
            (S::CancelledByLibrary, false, false),
            (S::Lapsed, false, false),
        ] {
            let holds = (Circle::Seated.holds(state), Circle::Everybody.holds(state));
            assert_eq!(holds, (seated, everybody), "{state:?}");
        }
    }
}
