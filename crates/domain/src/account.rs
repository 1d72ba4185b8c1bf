//! Accounts: what a typed name means, and how guessing is slowed down without locking anybody
//! out. Who an account may act for is told by its relations to patrons. Passwords: `password`.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::refusal::{Explanation, WayOut, coded, explained};
use crate::time::Moment;

/// What an account is to a patron.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The patron signs in with it.
    Own,
    /// A parent or guardian signs in with it.
    Guardian,
}

coded!(Relation { Own => "self", Guardian => "guardian" });

/// How much a guardian sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// All.
    All,
    /// How many items, and when they are due: enough to answer for them.
    DueDates,
}

coded!(Visibility { All => "all", DueDates => "due_dates" });

/// What links a guardian to a patron.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guardianship {
    /// What the library lets the guardian see.
    pub visibility: Visibility,
    /// The patron, of an age to decide, shows everything.
    pub is_shown: bool,
}

impl Guardianship {
    /// What the guardian of a patron of this age sees, where reading is private from `private_from`
    /// on. From that age on it is the patron who decides; before, and where the age is not known,
    /// the library has.
    #[must_use]
    pub fn sees(self, age: Option<u8>, private_from: u8) -> Visibility {
        match (is_private(age, private_from), self.is_shown) {
            (false, _) => self.visibility,
            (true, true) => Visibility::All,
            (true, false) => Visibility::DueDates,
        }
    }
}

/// Whether a patron of this age decides who sees what they read.
#[must_use]
pub fn is_private(age: Option<u8>, private_from: u8) -> bool {
    age.is_some_and(|age| age >= private_from)
}

/// The one form of an identifier, whatever the keyboard: compatibility forms opened, case folded,
/// spaces at the ends dropped and those inside made single.
#[must_use]
pub fn identifier_key(typed: &str) -> String {
    let mut key = String::with_capacity(typed.len());
    for character in typed.nfkc().flat_map(char::to_lowercase).nfkc() {
        match character {
            'ß' => key.push_str("ss"),
            'ς' => key.push('σ'),
            c if c.is_whitespace() => {
                if !key.is_empty() && !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            c => key.push(c),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The one form of a card number: as a scanner reads it, without the spaces, dots and hyphens
/// that are printed on the card. Zeros in front count.
#[must_use]
pub fn card_key(typed: &str) -> String {
    typed
        .nfkc()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .take(64)
        .collect()
}

/// Why an identifier cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierRefusal {
    /// It is too short.
    TooShort {
        /// Characters that it needs.
        minimum: u16,
    },
    /// It is too long.
    TooLong {
        /// Characters that it may have.
        maximum: u16,
    },
    /// It has no letter: it could be somebody's card number.
    NeedsLetter,
    /// It has a character that nobody can type or see.
    UnseenCharacter,
    /// It is somebody's.
    Taken,
}

impl IdentifierRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::TooShort { minimum } => {
                Explanation::new("identifier-refused-too-short", WayOut::Correct).figure("minimum", *minimum)
            }
            Self::TooLong { maximum } => {
                Explanation::new("identifier-refused-too-long", WayOut::Correct).figure("maximum", *maximum)
            }
            Self::NeedsLetter => Explanation::new("identifier-refused-needs-letter", WayOut::Correct),
            Self::UnseenCharacter => Explanation::new("identifier-refused-unseen-character", WayOut::Correct),
            Self::Taken => Explanation::new("identifier-refused-taken", WayOut::Correct),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::TooShort {
                minimum: IDENTIFIER_MIN,
            },
            Self::TooLong {
                maximum: IDENTIFIER_MAX,
            },
            Self::NeedsLetter,
            Self::UnseenCharacter,
            Self::Taken,
        ]
    }
}

explained!(IdentifierRefusal);

const IDENTIFIER_MIN: u16 = 3;
const IDENTIFIER_MAX: u16 = 64;

/// The key of an identifier that a person wants to choose.
///
/// # Errors
/// When it cannot be chosen.
pub fn check_identifier(typed: &str) -> Result<String, IdentifierRefusal> {
    // The key of a long text can be longer still: the text is measured before the work is done.
    if typed.chars().count() > usize::from(IDENTIFIER_MAX) {
        return Err(IdentifierRefusal::TooLong {
            maximum: IDENTIFIER_MAX,
        });
    }
    let key = identifier_key(typed);
    let length = key.chars().count();
    if length < usize::from(IDENTIFIER_MIN) {
        Err(IdentifierRefusal::TooShort {
            minimum: IDENTIFIER_MIN,
        })
    } else if length > usize::from(IDENTIFIER_MAX) {
        Err(IdentifierRefusal::TooLong {
            maximum: IDENTIFIER_MAX,
        })
    } else if key.chars().any(|c| c.is_control() || is_unseen(c)) {
        Err(IdentifierRefusal::UnseenCharacter)
    } else if !key.chars().any(char::is_alphabetic) {
        Err(IdentifierRefusal::NeedsLetter)
    } else {
        Ok(key)
    }
}

/// Characters without a width, which make two names look the same.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Failures in one day after which unknown devices are asked to wait for tomorrow.
pub const FAILURES_A_DAY: u32 = 100;
/// How long the same secret is watched for.
pub const SPRAY_WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Names on which the same secret may be tried in that time.
pub const SPRAY_NAMES: u32 = 10;

/// Whether the browser has signed in to this account before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Device {
    /// It has: the owner is never locked out by somebody else's guesses.
    Known,
    /// It has not.
    Unknown,
}

/// Failures of one name, which may not exist: the answer must not tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row on that day.
    pub count: u32,
    /// The day.
    pub counted_on: Option<Date>,
    /// The last one.
    pub last_at: Option<Timestamp>,
}

impl Failures {
    /// What counts today: at midnight all is forgotten.
    #[must_use]
    pub fn today(self, today: Date) -> Self {
        if self.counted_on == Some(today) {
            self
        } else {
            Self::default()
        }
    }

    /// One more.
    #[must_use]
    pub fn one_more(self, moment: Moment) -> Self {
        Self {
            count: self.today(moment.today).count.saturating_add(1),
            counted_on: Some(moment.today),
            last_at: Some(moment.now),
        }
    }
}

/// Whether a secret may be checked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInGate {
    /// It may.
    Open,
    /// Not before this instant.
    WaitUntil(Timestamp),
    /// Not before tomorrow; the link by mail still works.
    StoppedToday,
}

/// How long the next try waits after so many failures in a row.
#[must_use]
pub const fn delay_after(failures: u32) -> SignedDuration {
    SignedDuration::from_secs(match failures {
        0 => 0,
        1 => 1,
        2 => 3,
        3 => 5,
        _ => 10,
    })
}

/// Whether a secret may be checked now for a name with these failures. A failure
/// that seems to come from the future (the clock was set back) makes nobody wait; it is counted.
#[must_use]
pub fn sign_in_gate(failures: Failures, device: Device, moment: Moment) -> SignInGate {
    let failures = failures.today(moment.today);
    if device == Device::Known {
        return SignInGate::Open;
    }
    if failures.count >= FAILURES_A_DAY {
        return SignInGate::StoppedToday;
    }
    let Some(last_at) = failures.last_at else {
        return SignInGate::Open;
    };
    let until = last_at + delay_after(failures.count);
    if last_at <= moment.now && moment.now < until {
        SignInGate::WaitUntil(until)
    } else {
        SignInGate::Open
    }
}

/// Whether one secret tried on so many names within the window is a spray.
#[must_use]
pub const fn is_spray(names: u32) -> bool {
    names > SPRAY_NAMES
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Moment {
        Moment::new(text.parse().unwrap(), &TimeZone::get("Europe/Brussels").unwrap())
    }

    #[test]
    fn one_name_however_it_is_typed() {
        for typed in [
            "Émile.Zola",
            "  ÉMILE.ZOLA ",
            "e\u{301}mile.zola",
            "\u{ff25}\u{301}mile.zola",
        ] {
            assert_eq!(identifier_key(typed), "émile.zola", "{typed:?}");
        }
        assert_eq!(identifier_key("STRASSE"), identifier_key("Straße"));
        assert_eq!(identifier_key("ΟΔΟΣ"), identifier_key("οδος"));
        assert_eq!(identifier_key("jean \t dupont"), "jean dupont");
        for printed in [
            "2 1908 0051 7702 3",
            "2-1908-0051-7702-3",
            "２１９０８００５１７７０２３",
            " 2190800517702 3",
        ] {
            assert_eq!(card_key(printed), "21908005177023", "{printed}");
        }
        assert_eq!(card_key("bw-0042"), "BW0042");
        assert_eq!(card_key("*|\r\nAA"), "AA", "nothing that a protocol could read");
    }

    #[test]
    fn from_an_age_on_the_young_reader_decides_who_sees_the_titles() {
        use Visibility::{All, DueDates};
        for (visibility, is_shown, age, seen) in [
            (All, false, Some(9), All),
            (DueDates, false, Some(9), DueDates),
            // A child's own choice counts from the age on, not before.
            (DueDates, true, Some(9), DueDates),
            (All, false, Some(13), DueDates),
            (All, true, Some(13), All),
            (DueDates, true, Some(16), All),
            (All, false, Some(40), DueDates),
            (All, false, None, All),
        ] {
            let link = Guardianship { visibility, is_shown };
            assert_eq!(link.sees(age, 13), seen, "{link:?} at {age:?}");
        }
    }

    #[test]
    fn an_identifier_can_be_typed_seen_and_taken_for_no_card() {
        assert_eq!(check_identifier(" Camille.D "), Ok("camille.d".to_owned()));
        for (typed, refusal) in [
            ("ab", IdentifierRefusal::TooShort { minimum: 3 }),
            ("21908005177023", IdentifierRefusal::NeedsLetter),
            ("cam\u{200b}ille", IdentifierRefusal::UnseenCharacter),
            ("cam\0ille", IdentifierRefusal::UnseenCharacter),
        ] {
            assert_eq!(check_identifier(typed), Err(refusal), "{typed:?}");
        }
        let endless = "x".repeat(1 << 20);
        assert_eq!(
            check_identifier(&endless),
            Err(IdentifierRefusal::TooLong { maximum: 64 })
        );
    }

    #[test]
    fn each_failure_makes_the_next_try_wait_longer_up_to_ten_seconds() {
        let moment = at("2026-11-23T10:00:00Z");
        let mut failures = Failures::default();
        assert_eq!(sign_in_gate(failures, Device::Unknown, moment), SignInGate::Open);
        for seconds in [1, 3, 5, 10, 10] {
            failures = failures.one_more(moment);
            let until = moment.now + SignedDuration::from_secs(seconds);
            assert_eq!(
                sign_in_gate(failures, Device::Unknown, moment),
                SignInGate::WaitUntil(until)
            );
            let later = Moment { now: until, ..moment };
            assert_eq!(sign_in_gate(failures, Device::Unknown, later), SignInGate::Open);
            assert_eq!(sign_in_gate(failures, Device::Known, moment), SignInGate::Open);
        }
    }

    #[test]
    fn a_thousand_wrong_tries_lock_nobody_out_of_a_known_device_nor_past_midnight() {
        let evening = at("2026-11-23T21:00:00Z");
        let mut failures = Failures::default();
        for _ in 0..99 {
            failures = failures.one_more(evening);
        }
        let later = Moment {
            now: evening.now + 10.seconds(),
            ..evening
        };
        assert_eq!(
            sign_in_gate(failures, Device::Unknown, later),
            SignInGate::Open,
            "the hundredth is still checked"
        );
        for _ in 0..901 {
            failures = failures.one_more(evening);
        }
        assert_eq!(
            sign_in_gate(failures, Device::Unknown, later),
            SignInGate::StoppedToday
        );
        assert_eq!(sign_in_gate(failures, Device::Known, later), SignInGate::Open);
        // Midnight in Brussels is 23:00 UTC in winter.
        assert_eq!(
            sign_in_gate(failures, Device::Unknown, at("2026-11-23T22:59:59Z")),
            SignInGate::StoppedToday
        );
        assert_eq!(
            sign_in_gate(failures, Device::Unknown, at("2026-11-23T23:00:00Z")),
            SignInGate::Open
        );
        assert_eq!(failures.one_more(at("2026-11-23T23:00:00Z")).count, 1);
    }

    #[test]
    fn a_clock_set_back_makes_nobody_wait_an_hour() {
        let failures = Failures::default().one_more(at("2026-10-25T01:30:00Z"));
        assert_eq!(
            sign_in_gate(failures, Device::Unknown, at("2026-10-25T00:30:00Z")),
            SignInGate::Open
        );
    }

    #[test]
    fn the_same_secret_on_many_names_is_a_spray() {
        assert!(!is_spray(10));
        assert!(is_spray(11));
    }

    proptest! {
        #[test]
        fn a_key_of_a_key_is_itself(typed in "\\PC{0,30}") {
            let key = identifier_key(&typed);
            prop_assert_eq!(identifier_key(&key), key);
            let card = card_key(&typed);
            prop_assert_eq!(card_key(&card), card);
        }
    }
}
