//! ISBN in any form that people type or print, brought to thirteen digits.
//! Only the check digit is judged, not whether the group or the publisher exists.

/// The ISBN-13, digits only, of a text that is an ISBN-10 or ISBN-13 in any form (hyphens, spaces,
/// dots between the digits, a small `x`); nothing when the text is something else or the check digit is wrong.
#[must_use]
pub fn normalize(text: &str) -> Option<String> {
    let mut symbols = String::with_capacity(13);
    for character in text.trim().chars() {
        match character {
            '0'..='9' | 'X' => symbols.push(character),
            'x' => symbols.push('X'),
            _ if is_separator(character) => {}
            _ => return None,
        }
        if symbols.len() > 13 {
            return None;
        }
    }
    match symbols.len() {
        10 => from_isbn10(&symbols),
        13 => is_isbn13(&symbols).then_some(symbols),
        _ => None,
    }
}

/// What may stand between the digits of an ISBN: spaces, hyphens and dashes of all kinds, dots.
#[must_use]
pub const fn is_separator(character: char) -> bool {
    matches!(
        character,
        ' ' | '-' | '.' | '\u{a0}' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{202f}' | '\u{2212}'
    )
}

fn from_isbn10(symbols: &str) -> Option<String> {
    let mut sum = 0;
    for (position, symbol) in (0_u32..).zip(symbols.chars()) {
        let value = match symbol {
            'X' if position == 9 => 10,
            digit => digit.to_digit(10)?,
        };
        sum += value * (10 - position);
    }
    if sum % 11 != 0 {
        return None;
    }
    let body = format!("978{}", &symbols[..9]);
    let check = check_digit(&body)?;
    Some(format!("{body}{check}"))
}

fn is_isbn13(digits: &str) -> bool {
    (digits.starts_with("978") || digits.starts_with("979")) && is_ean13(digits)
}

/// Whether thirteen digits are an EAN, as on a film or a game: only the last digit is judged.
#[must_use]
pub fn is_ean13(digits: &str) -> bool {
    digits.len() == 13
        && digits.is_ascii()
        && check_digit(&digits[..12]).is_some_and(|check| digits.ends_with(check))
}

/// The check digit of the first twelve digits of an EAN-13, as an ASCII character.
fn check_digit(twelve: &str) -> Option<char> {
    let mut sum = 0;
    for (position, digit) in twelve.chars().enumerate() {
        sum += digit.to_digit(10)? * if position % 2 == 0 { 1 } else { 3 };
    }
    char::from_digit((10 - sum % 10) % 10, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_isbn_in_any_form_has_thirteen_digits() {
        for written in [
            "978-2-07-036002-4",
            "9782070360024",
            "2-07-036002-4",
            "2070360024",
            " 978 2 07 036002 4 ",
        ] {
            assert_eq!(normalize(written).as_deref(), Some("9782070360024"), "{written}");
        }
        assert_eq!(normalize("0-8044-2957-x").as_deref(), Some("9780804429573"));
        assert_eq!(normalize("979‑10‑90636‑07‑1").as_deref(), Some("9791090636071"));
    }

    #[test]
    fn what_is_no_isbn_is_left_alone() {
        for written in [
            "",
            "2070360025",
            "9782070360025",
            "97820703600241",
            "3259190217829",
            "X234567890",
            "tintin",
            "2070-é",
        ] {
            assert_eq!(normalize(written), None, "{written}");
        }
    }
}
