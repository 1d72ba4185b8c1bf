//! A librarian looks at a reader's file: on which page, and for how long it is known.

use std::ops::RangeInclusive;

use crate::refusal::coded;

/// A page that shows the file of one reader, or a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The file itself: loans, holds, debts.
    File,
    /// A debt.
    Debt,
    /// A message to the reader.
    Message,
    /// A code with which the reader chooses a password.
    Activation,
    /// A hold placed at the desk.
    Hold,
}

coded!(Page {
    File => "file",
    Debt => "debt",
    Message => "message",
    Activation => "activation",
    Hold => "hold",
});

/// Days for which it is known who looked, unless the network says otherwise: a year, so that a reader who
/// asks in time is answered.
pub const KEPT_DAYS: u16 = 365;
/// What a network may say: shorter answers nobody, longer watches those who work.
pub const KEPT_DAYS_ALLOWED: RangeInclusive<u16> = 30..=1095;

/// The hour of an instant in unix seconds, counted since 1970: within it, looking again is not told again.
#[must_use]
pub const fn hour(unix_seconds: i64) -> i64 {
    unix_seconds.div_euclid(3600)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looking_again_within_the_hour_is_the_same_look() {
        for (one, other, expected) in [
            (7200, 10_799, true),
            (7200, 10_800, false),
            (7199, 7200, false),
            (-1, 0, false),
            (-3600, -1, true),
        ] {
            assert_eq!(hour(one) == hour(other), expected, "{one} and {other}");
        }
    }

    #[test]
    fn every_page_has_its_word() {
        for page in Page::ALL {
            assert_eq!(Page::from_code(page.code()), Some(*page));
        }
        assert!(KEPT_DAYS_ALLOWED.contains(&KEPT_DAYS));
    }
}
