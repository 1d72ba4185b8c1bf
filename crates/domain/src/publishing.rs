//! What librarians publish: how its words are written, from when and until when it is shown.

use jiff::Timestamp;

use crate::refusal::coded;

/// The longest title and signature, summary, and text, in characters.
pub const LONGEST_TITLE: usize = 200;
/// The longest summary.
pub const LONGEST_SUMMARY: usize = 400;
/// The longest text.
pub const LONGEST_TEXT: usize = 20_000;

/// How a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextFormat {
    /// An empty line begins a paragraph; nothing else means anything.
    Plain,
    /// Markdown, without HTML.
    #[default]
    Markdown,
}

coded!(TextFormat {
    Plain => "plain",
    Markdown => "markdown",
});

/// From when and until when something is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Showing {
    /// From when; none: a draft.
    pub from: Option<Timestamp>,
    /// Until when; none: until it is taken back.
    pub until: Option<Timestamp>,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ShowingState {
    /// Nobody said when.
    Draft,
    /// Its time is to come.
    Scheduled,
    /// Everybody reads it.
    Shown,
    /// Its time is over.
    Ended,
}

coded!(ShowingState {
    Draft => "draft",
    Scheduled => "scheduled",
    Shown => "shown",
    Ended => "ended",
});

impl Showing {
    /// From an instant on.
    #[must_use]
    pub const fn since(from: Timestamp) -> Self {
        Self {
            from: Some(from),
            until: None,
        }
    }

    /// Where it stands at an instant.
    #[must_use]
    pub fn state(self, now: Timestamp) -> ShowingState {
        match (self.from, self.until) {
            (None, _) => ShowingState::Draft,
            (Some(from), _) if now < from => ShowingState::Scheduled,
            (Some(_), Some(until)) if until <= now => ShowingState::Ended,
            (Some(_), _) => ShowingState::Shown,
        }
    }

    /// Whether everybody reads it at an instant.
    #[must_use]
    pub fn is_shown(self, now: Timestamp) -> bool {
        self.state(now) == ShowingState::Shown
    }

    /// « Publier maintenant ». An end that is over is forgotten; what is shown already stays as it is.
    #[must_use]
    pub fn begun(self, now: Timestamp) -> Self {
        Self {
            from: match self.state(now) {
                ShowingState::Shown => self.from,
                _ => Some(now),
            },
            until: self.until.filter(|until| now < *until),
        }
    }

    /// « Retirer »: a draft again. An end that is to come is kept for the next time.
    #[must_use]
    pub fn taken_back(self, now: Timestamp) -> Self {
        Self {
            from: None,
            until: self.until.filter(|until| now < *until),
        }
    }

    /// Whether it ends after it begins.
    #[must_use]
    pub fn is_in_order(self) -> bool {
        self.from.zip(self.until).is_none_or(|(from, until)| from < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn showing(from: Option<i64>, until: Option<i64>) -> Showing {
        Showing {
            from: from.map(at),
            until: until.map(at),
        }
    }

    #[test]
    fn what_is_shown_begins_and_ends_on_the_second() {
        for (from, until, now, state) in [
            (None, None, 100, ShowingState::Draft),
            (None, Some(50), 100, ShowingState::Draft),
            (Some(101), None, 100, ShowingState::Scheduled),
            (Some(100), None, 100, ShowingState::Shown),
            (Some(50), Some(101), 100, ShowingState::Shown),
            (Some(50), Some(100), 100, ShowingState::Ended),
        ] {
            assert_eq!(
                showing(from, until).state(at(now)),
                state,
                "{from:?} to {until:?} at {now}"
            );
        }
    }

    #[test]
    fn publishing_now_forgets_an_end_that_is_over_and_keeps_a_first_day() {
        let now = at(100);
        assert_eq!(showing(None, None).begun(now), showing(Some(100), None));
        assert_eq!(
            showing(Some(200), Some(300)).begun(now),
            showing(Some(100), Some(300))
        );
        assert_eq!(showing(Some(20), Some(60)).begun(now), showing(Some(100), None));
        assert_eq!(
            showing(Some(20), None).begun(now),
            showing(Some(20), None),
            "what was shown since the 20th was not published anew"
        );
    }

    #[test]
    fn what_is_taken_back_is_a_draft() {
        let now = at(100);
        assert_eq!(showing(Some(20), None).taken_back(now), showing(None, None));
        assert_eq!(
            showing(Some(20), Some(300)).taken_back(now),
            showing(None, Some(300))
        );
        assert_eq!(showing(Some(20), Some(60)).taken_back(now), showing(None, None));
    }

    #[test]
    fn it_ends_after_it_begins() {
        assert!(showing(Some(1), Some(2)).is_in_order());
        assert!(!showing(Some(2), Some(2)).is_in_order());
        assert!(showing(None, Some(2)).is_in_order() && showing(Some(2), None).is_in_order());
    }
}
