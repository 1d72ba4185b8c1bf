//! Standard numbers in all the forms in which they are typed, checked by their last digit.

/// An ISBN of 10 or 13 digits in any form, as 13 valid digits. A ten-digit number that lost its
/// leading zero is completed when that makes it valid.
#[must_use]
pub fn isbn13(text: &str) -> Option<String> {
    let characters = significant(text);
    match characters.len() {
        13 => ean13(text).filter(|digits| {
            (digits.starts_with("978") || digits.starts_with("979")) && !digits.starts_with("9790")
        }),
        10 => from_ten(&characters),
        9 => from_ten(&[b"0", characters.as_slice()].concat()),
        _ => None,
    }
}

/// An EAN of 13 digits, or a UPC of 12, as 13 valid digits.
#[must_use]
pub fn ean13(text: &str) -> Option<String> {
    let mut digits = significant(text);
    if digits.len() == 12 {
        digits.insert(0, b'0');
    }
    let valid = digits.len() == 13
        && digits.iter().all(u8::is_ascii_digit)
        && check13(digits.get(..12)?) == *digits.last()?
        && digits.iter().any(|digit| *digit != b'0');
    valid.then(|| String::from_utf8(digits).ok()).flatten()
}

/// An ISSN as `1234-567X`, if it is valid.
#[must_use]
pub fn issn(text: &str) -> Option<String> {
    let characters = significant(text);
    let (check, digits) = characters.split_last()?;
    let sum = weighted(digits, 7, 8)?;
    let valid = check11(sum) == *check && digits.iter().any(|digit| *digit != b'0');
    let text = String::from_utf8(characters).ok()?;
    valid.then(|| format!("{}-{}", &text[..4], &text[4..]))
}

/// The digits, and X at the end, up to the first word that says something else.
fn significant(text: &str) -> Vec<u8> {
    let text = text.trim();
    let text = text
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("ISBN") || start.eq_ignore_ascii_case("ISSN"))
        .map_or(text, |start| text[start.len()..].trim_start_matches([':', ' ']));
    let mut characters = Vec::with_capacity(13);
    for character in text.chars() {
        match character {
            '0'..='9' => characters.extend(u8::try_from(character)),
            'x' | 'X' if characters.len() == 9 || characters.len() == 7 => {
                characters.push(b'X');
                break;
            }
            '-' | ' ' | '.' | '\u{A0}' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {
                // After a whole number, what follows a space is another one or a remark.
                if character == ' ' && matches!(characters.len(), 10 | 13) {
                    break;
                }
            }
            _ => break,
        }
    }
    characters
}

fn from_ten(characters: &[u8]) -> Option<String> {
    let (check, digits) = characters.split_last()?;
    if check11(weighted(digits, 9, 10)?) != *check {
        return None;
    }
    let mut thirteen = b"978".to_vec();
    thirteen.extend_from_slice(digits);
    thirteen.push(check13(&thirteen));
    String::from_utf8(thirteen).ok()
}

/// The sum of this many digits, each times a weight that falls by one.
fn weighted(digits: &[u8], count: usize, weight: u32) -> Option<u32> {
    if digits.len() != count || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        digits
            .iter()
            .zip((0..=weight).rev())
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum(),
    )
}

fn check11(sum: u32) -> u8 {
    match (11 - sum % 11) % 11 {
        10 => b'X',
        digit => b'0' + u8::try_from(digit).unwrap_or(0),
    }
}

fn check13(digits: &[u8]) -> u8 {
    let sum: u32 = digits
        .iter()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight)
        .sum();
    b'0' + u8::try_from((10 - sum % 10) % 10).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_typing_gives_the_same_thirteen_digits() {
        for typed in [
            "978-2-07-036002-4",
            "9782070360024",
            "2-07-036002-4",
            "2070360024 (br.)",
            "ISBN 2 07 036002 4 : 30 F",
            "978‑2‑07‑036002‑4",
            " 2070360024",
        ] {
            assert_eq!(isbn13(typed).as_deref(), Some("9782070360024"), "{typed}");
        }
        assert_eq!(isbn13("0-8044-2957-X").as_deref(), Some("9780804429573"));
        assert_eq!(isbn13("080442957x").as_deref(), Some("9780804429573"));
        // its leading zero lost
        assert_eq!(isbn13("444407030"), isbn13("0444407030"));
    }

    #[test]
    fn what_is_wrong_by_one_digit_is_no_isbn() {
        for typed in [
            "9782070360025",
            "2070360025",
            "",
            "X",
            "978",
            "9790008000002",
            "3700091028514",
            "é",
        ] {
            assert_eq!(isbn13(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_ean_and_an_issn_are_checked_too() {
        assert_eq!(ean13("3 700091 028514").as_deref(), Some("3700091028514"));
        assert_eq!(ean13("036000291452").as_deref(), Some("0036000291452"));
        assert_eq!(ean13("3700091028515"), None);
        assert_eq!(ean13("0000000000000"), None);
        assert_eq!(issn("0399-1350").as_deref(), Some("0399-1350"));
        assert_eq!(issn("1623118x").as_deref(), Some("1623-118X"));
        assert_eq!(issn("0399-1351"), None);
    }
}
