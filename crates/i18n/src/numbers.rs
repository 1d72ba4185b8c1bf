//! Numbers, amounts, ranks and lists as each language writes them.

use domain::language::Language;
use domain::money::Money;

const NO_BREAK: char = '\u{A0}';
const NARROW_NO_BREAK: char = '\u{202F}';

pub(crate) fn number(language: Language, number: i64) -> String {
    let sign = if number < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", grouped(language, number.unsigned_abs()))
}

/// With two figures after the comma; what is not a number is 0.
pub(crate) fn decimal(language: Language, number: f64) -> String {
    let sign = if number < -0.005 { "\u{2212}" } else { "" };
    let written = format!("{:.2}", number.abs());
    let (whole, rest) = written.split_once('.').unwrap_or(("0", "00"));
    let comma = match language {
        Language::En => '.',
        Language::Fr | Language::Nl | Language::De => ',',
    };
    format!(
        "{sign}{}{comma}{rest}",
        grouped(language, whole.parse().unwrap_or(0))
    )
}

pub(crate) fn money(language: Language, amount: Money) -> String {
    let sign = if amount.cents() < 0 { "\u{2212}" } else { "" };
    let cents = amount.cents().unsigned_abs();
    let (euros, cents) = (grouped(language, cents / 100), cents % 100);
    match language {
        Language::Fr | Language::De => format!("{sign}{euros},{cents:02}{NO_BREAK}€"),
        Language::Nl => format!("€{NO_BREAK}{sign}{euros},{cents:02}"),
        Language::En => format!("{sign}€{euros}.{cents:02}"),
    }
}

pub(crate) fn ordinal(language: Language, number: i64) -> String {
    let digits = self::number(language, number);
    let ending = match language {
        Language::Fr if number == 1 => "re",
        Language::Fr | Language::Nl => "e",
        Language::De => ".",
        Language::En => match (number % 10, number % 100) {
            (1, last) if last != 11 => "st",
            (2, last) if last != 12 => "nd",
            (3, last) if last != 13 => "rd",
            _ => "th",
        },
    };
    format!("{digits}{ending}")
}

pub(crate) fn list<S: AsRef<str>>(language: Language, words: &[S]) -> String {
    let and = match language {
        Language::Fr => "et",
        Language::Nl => "en",
        Language::De => "und",
        Language::En => "and",
    };
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {and} {}", first.join(", "), last.as_ref())
        }
    }
}

fn grouped(language: Language, number: u64) -> String {
    let separator = match language {
        Language::Fr => NARROW_NO_BREAK,
        Language::Nl | Language::De => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut written = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En, Fr, Nl};

    #[test]
    fn thousands_are_grouped_as_each_language_does() {
        assert_eq!(number(Fr, 1_234_567), "1\u{202F}234\u{202F}567");
        assert_eq!(number(Nl, 1_234), "1.234");
        assert_eq!(number(De, 12_345), "12.345");
        assert_eq!(number(En, 123_456), "123,456");
        assert_eq!(number(Fr, 999), "999");
        assert_eq!(number(Fr, -1_000), "\u{2212}1\u{202F}000");
    }

    #[test]
    fn amounts_keep_two_decimals_and_the_sign_of_the_euro_in_its_place() {
        let amount = Money::from_cents(750);
        assert_eq!(money(Fr, amount), "7,50\u{A0}€");
        assert_eq!(money(Nl, amount), "€\u{A0}7,50");
        assert_eq!(money(De, amount), "7,50\u{A0}€");
        assert_eq!(money(En, amount), "€7.50");
        assert_eq!(money(Fr, Money::from_cents(5)), "0,05\u{A0}€");
        assert_eq!(money(De, Money::from_cents(-123_456)), "\u{2212}1.234,56\u{A0}€");
    }

    #[test]
    fn ranks_have_the_ending_of_their_language() {
        assert_eq!((ordinal(Fr, 1), ordinal(Fr, 2)), ("1re".into(), "2e".into()));
        assert_eq!((ordinal(Nl, 1), ordinal(De, 3)), ("1e".into(), "3.".into()));
        let english: Vec<_> = [1, 2, 3, 4, 11, 12, 13, 21, 111, 122]
            .map(|rank| ordinal(En, rank))
            .into();
        let expected = [
            "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "122nd",
        ];
        assert_eq!(english, expected);
    }

    #[test]
    fn a_list_is_closed_by_and() {
        assert_eq!(list(Fr, &["Ath", "Mons", "Soignies"]), "Ath, Mons et Soignies");
        assert_eq!(list(Nl, &["Ath", "Mons"]), "Ath en Mons");
        assert_eq!(list(De, &["Ath"]), "Ath");
        assert_eq!(list::<&str>(En, &[]), "");
    }
}
