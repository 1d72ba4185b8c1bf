//! What is typed, brought to plain text and measured. Markup is not looked for: it is text, and is
//! shown as text.

use unicode_normalization::UnicodeNormalization;

use super::Refusal;
use crate::patron::{Patron, age};

/// Characters of a title at most.
pub const TITLE_MAX: u16 = 80;
/// Characters of a text at least.
pub(super) const TEXT_MIN: u16 = 10;
/// Characters of a text at most.
pub const TEXT_MAX: u16 = 2000;
/// Characters of a signature at most.
pub const SIGNATURE_MAX: u16 = 40;
/// The best rating; the least is 1.
pub const RATING_BEST: u8 = 5;
/// Contributions that one reader writes a day at most.
pub const DAILY_LIMIT: u16 = 10;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// The name to be shown.
    pub signature: String,
    /// The rating, as chosen.
    pub rating: Option<u8>,
}

/// What was typed, fit to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The title, one line.
    pub title: String,
    /// The text, in paragraphs.
    pub text: String,
    /// The name to be shown, one line.
    pub signature: String,
    /// The rating.
    pub rating: Option<u8>,
}

/// Looks at all that was typed.
///
/// # Errors
/// With everything that has to be corrected, in the order of the form.
pub fn check(draft: &Draft, wants_rating: bool) -> Result<Checked, Vec<Refusal>> {
    let title = one_line(&draft.title);
    let text = paragraphs(&draft.text);
    let signature = one_line(&draft.signature);
    let mut refusals = Vec::new();
    match length(&title) {
        0 => refusals.push(Refusal::TitleMissing),
        length if length > u32::from(TITLE_MAX) => refusals.push(Refusal::TitleTooLong {
            length,
            limit: TITLE_MAX,
        }),
        _ => {}
    }
    let rating = draft.rating.filter(|rating| (1..=RATING_BEST).contains(rating));
    if wants_rating && rating.is_none() {
        refusals.push(Refusal::RatingMissing);
    }
    match length(&text) {
        length if length < u32::from(TEXT_MIN) => {
            refusals.push(Refusal::TextTooShort { minimum: TEXT_MIN });
        }
        length if length > u32::from(TEXT_MAX) => refusals.push(Refusal::TextTooLong {
            length,
            limit: TEXT_MAX,
        }),
        _ => {}
    }
    if signature.is_empty() {
        refusals.push(Refusal::SignatureMissing);
    } else if length(&signature) > u32::from(SIGNATURE_MAX) {
        refusals.push(Refusal::SignatureTooLong { limit: SIGNATURE_MAX });
    } else if signature.contains('@') || signature.contains("://") || signature.contains("www.") {
        refusals.push(Refusal::SignatureIsAddress);
    }
    if refusals.is_empty() {
        Ok(Checked {
            title,
            text,
            signature,
            rating: rating.filter(|_| wants_rating),
        })
    } else {
        Err(refusals)
    }
}

/// The name that is proposed: « Camille D. », and for a minor the given name alone.
#[must_use]
pub fn signature_of(patron: &Patron, today: jiff::civil::Date) -> String {
    let is_minor = patron.birth_on.is_some_and(|birth_on| age(birth_on, today) < 18);
    match patron.family_name.chars().next() {
        Some(initial) if !is_minor && !patron.given_name.is_empty() => {
            format!("{} {initial}.", patron.given_name)
        }
        _ => patron.given_name.clone(),
    }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Composed, without what cannot be seen, spaces made single.
pub(crate) fn one_line(text: &str) -> String {
    let seen: String = text
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !is_unseen(*c))
        .collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same for several lines; an empty line stands between paragraphs, never two.
pub(crate) fn paragraphs(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut written = String::with_capacity(unix.len());
    let mut empty = 0;
    for line in unix.lines().map(one_line) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            written.push_str(&line);
            written.push('\n');
        }
    }
    written.trim().to_owned()
}

/// Marks that turn the direction of a line or have no width: a name made of them is nobody's.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "  Tout  Liège y est ".into(),
            text: "On sent la soupe.\r\n\r\n\r\n\r\nEt la pluie.\u{0}".into(),
            signature: "Camille D.".into(),
            rating: Some(4),
        }
    }

    #[test]
    fn what_is_typed_becomes_plain_paragraphs() {
        let checked = check(&draft(), true).unwrap();
        assert_eq!(checked.title, "Tout Liège y est");
        assert_eq!(checked.text, "On sent la soupe.\n\nEt la pluie.");
        assert_eq!(checked.rating, Some(4));
        assert_eq!(
            check(&draft(), false).unwrap().rating,
            None,
            "nobody asked for it"
        );
    }

    #[test]
    fn everything_to_correct_is_told_at_once() {
        let wrong = Draft {
            title: "é".repeat(81),
            text: " court ".into(),
            signature: "\u{202e}\u{200b}".into(),
            rating: Some(6),
        };
        assert_eq!(
            check(&wrong, true).unwrap_err(),
            [
                Refusal::TitleTooLong {
                    length: 81,
                    limit: 80
                },
                Refusal::RatingMissing,
                Refusal::TextTooShort { minimum: 10 },
                Refusal::SignatureMissing,
            ]
        );
        for (signature, refusal) in [
            ("x".repeat(41), Refusal::SignatureTooLong { limit: 40 }),
            ("moi@exemple.be".into(), Refusal::SignatureIsAddress),
            ("www.exemple.be".into(), Refusal::SignatureIsAddress),
        ] {
            let wrong = Draft { signature, ..draft() };
            assert_eq!(check(&wrong, false).unwrap_err(), [refusal]);
        }
        let long = Draft {
            text: "a".repeat(2001),
            title: String::new(),
            ..draft()
        };
        assert_eq!(
            check(&long, false).unwrap_err(),
            [
                Refusal::TitleMissing,
                Refusal::TextTooLong {
                    length: 2001,
                    limit: 2000
                }
            ]
        );
    }

    proptest::proptest! {
        #[test]
        fn text_that_was_checked_stays_as_it_is(text in "\\PC{0,60}") {
            let once = paragraphs(&text);
            proptest::prop_assert_eq!(&paragraphs(&once), &once);
            proptest::prop_assert!(!once.chars().any(is_unseen));
        }
    }
}
