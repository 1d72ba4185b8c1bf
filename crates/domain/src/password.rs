//! What a password may be: long enough, and not what a stranger would try first. No rule on its
//! characters, no end of life, no hint.
//!
//! A password is weighed by what remains of it once everything guessable is taken out: common
//! passwords, rows of the keyboard, and all that a stranger could know of the person (birth date
//! in any form, card numbers, names, towns, the network). A sentence that happens to hold one's
//! town stays good; « Hainaut2026 » is nothing.

mod guesses;

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use crate::fold::fold;
use crate::refusal::{Explanation, WayOut, coded, explained};

/// Characters that a password needs.
pub const MIN_LENGTH: u16 = 10;
/// Characters that a password may have.
pub const MAX_LENGTH: u16 = 256;

/// Letters and digits that must remain once what is guessable is taken out.
const REMAINDER: usize = 5;
/// Digits that count for nothing in what remains: a year, « 1234 ».
const FREE_DIGITS: usize = 4;

/// What a stranger could know of the person.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Day of birth.
    pub birth_on: Option<Date>,
    /// Card numbers.
    pub card_numbers: Vec<String>,
    /// Family and given names, of the children too.
    pub names: Vec<String>,
    /// Identifier and the part of the mail address before the @.
    pub identifiers: Vec<String>,
    /// Towns, streets, libraries, the province, the network.
    pub places: Vec<String>,
}

/// What makes a password guessable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guess {
    /// Everybody uses it.
    Common,
    /// The day of birth.
    BirthDate,
    /// The number of the card.
    CardNumber,
    /// A name.
    Name,
    /// The identifier.
    Identifier,
    /// A town, a library, the network.
    Place,
}

coded!(Guess {
    Common => "common",
    BirthDate => "birth_date",
    CardNumber => "card_number",
    Name => "name",
    Identifier => "identifier",
    Place => "place",
});

/// Why a password cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordRefusal {
    /// It is too short.
    TooShort {
        /// Characters that it has.
        length: u16,
        /// Characters that it needs.
        minimum: u16,
    },
    /// It is too long.
    TooLong {
        /// Characters that it may have.
        maximum: u16,
    },
    /// It has a character that no keyboard gives.
    ControlCharacter,
    /// It repeats or counts: « aaaaaaaaaa », « abcdefghij ».
    Repetitive,
    /// Little remains beside what is easy to guess.
    Guessable(Guess),
}

impl PasswordRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::TooShort { length, minimum } => {
                Explanation::new("password-refused-too-short", WayOut::Correct)
                    .figure("length", *length)
                    .figure("minimum", *minimum)
            }
            Self::TooLong { maximum } => {
                Explanation::new("password-refused-too-long", WayOut::Correct).figure("maximum", *maximum)
            }
            Self::ControlCharacter => Explanation::new("password-refused-control-character", WayOut::Correct),
            Self::Repetitive => Explanation::new("password-refused-repetitive", WayOut::Correct),
            Self::Guessable(Guess::Common) => Explanation::new("password-refused-common", WayOut::Correct),
            Self::Guessable(Guess::BirthDate) => {
                Explanation::new("password-refused-birth-date", WayOut::Correct)
            }
            Self::Guessable(Guess::CardNumber) => {
                Explanation::new("password-refused-card-number", WayOut::Correct)
            }
            Self::Guessable(Guess::Name) => Explanation::new("password-refused-name", WayOut::Correct),
            Self::Guessable(Guess::Identifier) => {
                Explanation::new("password-refused-identifier", WayOut::Correct)
            }
            Self::Guessable(Guess::Place) => Explanation::new("password-refused-place", WayOut::Correct),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let mut examples = vec![
            Self::TooShort {
                length: 6,
                minimum: MIN_LENGTH,
            },
            Self::TooLong { maximum: MAX_LENGTH },
            Self::ControlCharacter,
            Self::Repetitive,
        ];
        examples.extend(Guess::ALL.iter().map(|&guess| Self::Guessable(guess)));
        examples
    }
}

explained!(PasswordRefusal);

/// The form in which our own passwords are hashed: phones and computers write the same accents
/// in different ways. An ILS is sent what was typed, as it was typed.
#[must_use]
pub fn normalised(password: &str) -> String {
    password.nfkc().collect()
}

/// Whether what was typed at sign-in is worth checking: never empty (some ILSes accept any secret
/// when none is sent), never longer than a password can be, never with a control character.
#[must_use]
pub fn is_checkable(secret: &str) -> bool {
    let maximum = usize::from(MAX_LENGTH);
    // Four bytes a character at most: a megabyte is refused without being read.
    !secret.trim().is_empty()
        && secret.len() <= maximum * 4
        && secret.chars().count() <= maximum
        && !secret.chars().any(char::is_control)
}

/// Whether a password may be chosen, knowing what a stranger could know.
///
/// # Errors
/// When it may not.
pub fn check(password: &str, known: &Known) -> Result<(), PasswordRefusal> {
    if password.len() > usize::from(MAX_LENGTH) * 4 {
        return Err(PasswordRefusal::TooLong { maximum: MAX_LENGTH });
    }
    let password = normalised(password);
    let length = u16::try_from(password.chars().count()).unwrap_or(u16::MAX);
    if length > MAX_LENGTH {
        return Err(PasswordRefusal::TooLong { maximum: MAX_LENGTH });
    }
    if password.chars().any(char::is_control) {
        return Err(PasswordRefusal::ControlCharacter);
    }
    if length < MIN_LENGTH {
        return Err(PasswordRefusal::TooShort {
            length,
            minimum: MIN_LENGTH,
        });
    }
    if is_repetitive(&password) {
        return Err(PasswordRefusal::Repetitive);
    }
    guess(&password, known).map_or(Ok(()), |guess| Err(PasswordRefusal::Guessable(guess)))
}

/// Hardly any different characters, or each the neighbour of the one before.
fn is_repetitive(password: &str) -> bool {
    let characters: Vec<char> = password.to_lowercase().chars().collect();
    let mut different = characters.clone();
    different.sort_unstable();
    different.dedup();
    let steps: Vec<i64> = characters
        .windows(2)
        .filter_map(|pair| match pair {
            [first, second] => Some(i64::from(u32::from(*second)) - i64::from(u32::from(*first))),
            _ => None,
        })
        .collect();
    // 9 to 0 and z to a go on counting.
    let counts = |step: i64| steps.iter().filter(|&&s| s == step).count() + 1 >= steps.len();
    different.len() < 4 || counts(1) || counts(-1)
}

/// What makes it guessable, if too little remains without that.
fn guess(password: &str, known: &Known) -> Option<Guess> {
    let squeezed = squeeze(password);
    let mut words = known_words(known);
    words.extend(
        guesses::WORDS
            .split_whitespace()
            .map(|word| (Guess::Common, word.to_owned())),
    );
    // The longest first: « azertyuiop » before « azerty ».
    words.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));
    let read = unmasked(&squeeze(&signs_read(password)));
    [&squeezed, &unmasked(&squeezed), &read]
        .into_iter()
        .find_map(|text| weak_part(text, &words))
}

/// « p@$$word » reads « password ».
fn signs_read(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '@' => 'a',
            '$' => 's',
            '€' => 'e',
            c => c,
        })
        .collect()
}

fn weak_part(squeezed: &str, words: &[(Guess, String)]) -> Option<Guess> {
    let mut rest = squeezed.to_owned();
    let mut first = None;
    for (guess, word) in words {
        if rest.contains(word.as_str()) {
            // A mark in place of the word, so that its two sides do not make a new one.
            rest = rest.replace(word.as_str(), "|");
            first = first.or(Some(*guess));
        }
    }
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let others = rest.chars().filter(|c| *c != '|' && !c.is_ascii_digit()).count();
    let counted = others + digits.saturating_sub(FREE_DIGITS);
    first.filter(|_| counted < REMAINDER)
}

/// Folded, and without anything but letters and digits.
fn squeeze(text: &str) -> String {
    fold(text).chars().filter(|c| *c != ' ').collect()
}

/// « m0td3pa55e » reads « motdepasse ».
fn unmasked(squeezed: &str) -> String {
    squeezed
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            c => c,
        })
        .collect()
}

fn known_words(known: &Known) -> Vec<(Guess, String)> {
    let mut words: Vec<(Guess, String)> = Vec::new();
    if let Some(day) = known.birth_on {
        words.extend(date_forms(day).into_iter().map(|form| (Guess::BirthDate, form)));
    }
    let mut add = |guess, texts: &[String]| {
        for text in texts {
            words.push((guess, squeeze(text)));
            words.extend(fold(text).split(' ').map(|word| (guess, word.to_owned())));
        }
    };
    add(Guess::CardNumber, &known.card_numbers);
    add(Guess::Name, &known.names);
    add(Guess::Identifier, &known.identifiers);
    add(Guess::Place, &known.places);
    // A word of two letters is in every sentence.
    words.retain(|(_, word)| word.chars().count() >= 3);
    words
}

/// The ways in which people write their day of birth, folded.
fn date_forms(day: Date) -> Vec<String> {
    let (d, m, y) = (day.day(), day.month(), day.year());
    let yy = y.rem_euclid(100);
    let mut forms = vec![
        format!("{d:02}{m:02}{y:04}"),
        format!("{m:02}{d:02}{y:04}"),
        format!("{y:04}{m:02}{d:02}"),
        format!("{y:04}{d:02}{m:02}"),
        format!("{d}{m}{y:04}"),
        format!("{y:04}{m}{d}"),
        format!("{d:02}{m:02}{yy:02}"),
        format!("{m:02}{d:02}{yy:02}"),
        format!("{yy:02}{m:02}{d:02}"),
        format!("{d:02}{m:02}"),
        format!("{m:02}{d:02}"),
        format!("{y:04}"),
    ];
    let index = usize::try_from(m - 1).unwrap_or(0);
    for month in MONTHS.get(index).copied().unwrap_or_default() {
        forms.push(format!("{d}{month}"));
        forms.push(format!("{d:02}{month}"));
        forms.push(format!("{month}{d}"));
        forms.push((*month).to_owned());
    }
    forms
}

/// Months in the four languages, folded.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "januari", "januar", "january"],
    &["fevrier", "februari", "februar", "february"],
    &["mars", "maart", "marz", "march"],
    &["avril", "april"],
    &["mai", "mei", "may"],
    &["juin", "juni", "june"],
    &["juillet", "juli", "july"],
    &["aout", "augustus", "august"],
    &["septembre", "september"],
    &["octobre", "oktober", "october"],
    &["novembre", "november"],
    &["decembre", "december", "dezember"],
];

#[cfg(test)]
mod tests {
    use super::*;

    fn camille() -> Known {
        Known {
            birth_on: Some(Date::constant(1984, 3, 9)),
            card_numbers: vec!["2190800510001".to_owned()],
            names: vec!["Delvaux".to_owned(), "Anne-Camille".to_owned()],
            identifiers: vec!["cdelvaux".to_owned()],
            places: vec![
                "Soignies".to_owned(),
                "Hainaut".to_owned(),
                "Escaut-Sambre".to_owned(),
            ],
        }
    }

    #[test]
    fn what_a_stranger_would_try_first_is_refused_with_the_reason() {
        use Guess::*;
        for (password, guess) in [
            ("09/03/1984", BirthDate),
            ("1984-03-09", BirthDate),
            ("9 mars 1984", BirthDate),
            ("09maart1984!", BirthDate),
            ("03.09.84 09.03.84", BirthDate),
            ("2190800510001", CardNumber),
            ("2190 8005 10001", CardNumber),
            ("Delvaux1984", Name),
            ("d3lv4ux-2024", Name),
            ("ANNE CAMILLE", Name),
            ("cdelvaux!!!", Identifier),
            ("Soignies7060", Place),
            ("Hainaut2026", Place),
            ("escautsambre", Place),
            ("motdepasse123", Common),
            ("M0tDePa55e!!", Common),
            ("azertyuiop1", Common),
            ("bibliothèque1", Common),
        ] {
            assert_eq!(
                check(password, &camille()),
                Err(PasswordRefusal::Guessable(guess)),
                "{password}"
            );
        }
    }

    #[test]
    fn what_stands_in_every_list_of_stolen_passwords_is_refused() {
        for password in [
            "Password123!",
            "P@ssw0rd2024",
            "P@$$w0rd1234",
            "Welkom2023!!",
            "Bonjour2024!",
            "Azerty123456",
            "qwerty123456",
            "1q2w3e4r5t6y",
            "zaq12wsxcde3",
            "iloveyou1995",
            "Nicolas1995!",
            "jeremy123456",
            "Sebastien-12",
            "loulou201012",
            "Chocolat1234",
            "Liverpool123",
            "Anderlecht1908",
            "papillon2010",
            "juventus1897",
        ] {
            assert_eq!(
                check(password, &Known::default()),
                Err(PasswordRefusal::Guessable(Guess::Common)),
                "{password}"
            );
        }
    }

    #[test]
    fn a_sentence_is_good_even_with_a_town_in_it() {
        for password in [
            "je prends le train à Soignies le mardi",
            "quatre girafes au comptoir",
            "ĳsberen eten geen pannenkoeken",
            "x8$Kd!2mQz",
            "correct cheval pile agrafe",
            "書店で本を借りるのが好きだ",
        ] {
            assert_eq!(check(password, &camille()), Ok(()), "{password}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_as_they_are_hashed() {
        let known = Known::default();
        assert_eq!(
            check("éàüœ8$kq", &known),
            Err(PasswordRefusal::TooShort {
                length: 8,
                minimum: 10
            })
        );
        // e with a combining accent is one character once composed.
        assert_eq!(
            check("e\u{301}a\u{300}8$kqwpx", &known),
            Err(PasswordRefusal::TooShort {
                length: 9,
                minimum: 10
            })
        );
        let long: String = "giraffe-au-comptoir ".chars().cycle().take(256).collect();
        assert_eq!(check(&long, &known), Ok(()));
        assert_eq!(
            check(&format!("{long}x"), &known),
            Err(PasswordRefusal::TooLong { maximum: 256 })
        );
        assert_eq!(
            check(&"x".repeat(1 << 20), &known),
            Err(PasswordRefusal::TooLong { maximum: 256 })
        );
        assert_eq!(
            check("quatre\0girafes", &known),
            Err(PasswordRefusal::ControlCharacter)
        );
        for password in [
            "aaaaaaaaaaaa",
            "ababababab",
            "abcdefghij",
            "0123456789",
            "9876543210",
            "1234567890",
        ] {
            assert_eq!(
                check(password, &known),
                Err(PasswordRefusal::Repetitive),
                "{password}"
            );
        }
    }

    #[test]
    fn an_empty_or_monstrous_secret_is_never_checked() {
        for secret in [
            "",
            " ",
            "\u{a0}",
            "\0",
            "geheim\0",
            &"x".repeat(1 << 20),
            &"é".repeat(257),
        ] {
            assert!(!is_checkable(secret), "{} bytes", secret.len());
        }
        for secret in ["*", "' or 1=1 --", "1234", &"é".repeat(256)] {
            assert!(is_checkable(secret), "{secret}");
        }
    }
}
