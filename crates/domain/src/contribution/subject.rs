//! What a contribution is about. In the database it is one text, so that one index serves all kinds.

use std::fmt;
use std::str::FromStr;

use crate::id::{ContributionId, EventId, NewsId, RecordNumber, SelectionId};

/// What a contribution is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A record.
    Record(RecordNumber),
    /// A coup de cœur.
    Recommendation(ContributionId),
    /// A piece of news.
    News(NewsId),
    /// A selection.
    Selection(SelectionId),
    /// An event.
    Event(EventId),
}

impl Subject {
    /// The word of its kind, in the database, in forms and in translation keys.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Record(_) => "record",
            Self::Recommendation(_) => "recommendation",
            Self::News(_) => "news",
            Self::Selection(_) => "selection",
            Self::Event(_) => "event",
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind();
        match self {
            Self::Record(number) => write!(f, "{kind}:{number}"),
            Self::Recommendation(id) => write!(f, "{kind}:{id}"),
            Self::News(id) => write!(f, "{kind}:{id}"),
            Self::Selection(id) => write!(f, "{kind}:{id}"),
            Self::Event(id) => write!(f, "{kind}:{id}"),
        }
    }
}

/// A text that names nothing that can be commented.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not something that can be commented")]
pub struct UnreadableSubject(pub String);

impl FromStr for Subject {
    type Err = UnreadableSubject;

    fn from_str(text: &str) -> Result<Self, UnreadableSubject> {
        let unreadable = || UnreadableSubject(text.to_owned());
        let (kind, id) = text.split_once(':').ok_or_else(unreadable)?;
        // One form only: `record:+12` and `record:012` are nobody's.
        let plain = !id.is_empty() && !id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit());
        if !plain {
            return Err(unreadable());
        }
        let subject = match kind {
            "record" => id.parse().map(Self::Record),
            "recommendation" => id.parse().map(Self::Recommendation),
            "news" => id.parse().map(Self::News),
            "selection" => id.parse().map(Self::Selection),
            "event" => id.parse().map(Self::Event),
            _ => return Err(unreadable()),
        };
        subject.map_err(|_| unreadable())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_text_and_back() {
        for subject in [
            Subject::Record(RecordNumber::new(12)),
            Subject::Recommendation(ContributionId::new(7)),
            Subject::News(NewsId::new(5)),
            Subject::Selection(SelectionId::new(9)),
            Subject::Event(EventId::new(14)),
        ] {
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
        assert_eq!(Subject::Record(RecordNumber::new(12)).to_string(), "record:12");
        for odd in [
            "",
            "record",
            "record:",
            "record:x",
            "record:+1",
            "record:01",
            "record:-1",
            "hold:1",
            "record:1:2",
            "record:99999999999999999999",
        ] {
            assert!(odd.parse::<Subject>().is_err(), "{odd}");
        }
    }
}
