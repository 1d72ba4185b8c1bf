//! Text as readers want it: one space between words, NFC, no control characters, no punctuation
//! that only separated the areas of a description.

use domain::fold::fold;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text trimmed, in NFC, with single spaces and without control characters.
pub(crate) fn clean(text: &str) -> String {
    let text = text.trim();
    let bytes = text.as_bytes();
    let simple =
        bytes.iter().all(|byte| (0x20..0x7F).contains(byte)) && !bytes.windows(2).any(|pair| pair == b"  ");
    if simple {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut space = false;
    for character in text.chars() {
        if character.is_whitespace() {
            space = true;
        } else if !character.is_control() && character != '\u{FEFF}' {
            if space && !cleaned.is_empty() {
                cleaned.push(' ');
            }
            space = false;
            cleaned.push(character);
        }
    }
    if is_nfc(&cleaned) {
        cleaned
    } else {
        cleaned.nfc().collect()
    }
}

/// The cleaned text, unless there is nothing in it that could be read.
pub(crate) fn said(text: &str) -> Option<String> {
    let cleaned = clean(text);
    cleaned.contains(char::is_alphanumeric).then_some(cleaned)
}

/// The text without the punctuation of ISBD at its end: `« / : ; = , »`.
pub(crate) fn without_isbd(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let shorter = text.trim_end_matches(['/', ':', ';', '=', ',']).trim_end();
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

/// The text without ISBD punctuation and without the full stop that closes a field; those of
/// initials, abbreviations and omissions stay.
pub(crate) fn without_stop(text: &str) -> &str {
    let text = without_isbd(text);
    let Some(shorter) = text.strip_suffix('.') else {
        return text;
    };
    let word = shorter
        .rsplit([' ', '.', '-', '\u{A0}'])
        .next()
        .unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_word = letters > 3
        || word.ends_with(|last: char| last.is_ascii_digit())
        || word.ends_with([')', ']', '"', '»', '!', '?'])
        || (letters == 0 && !word.is_empty())
        || (letters > 1 && word.chars().next().is_some_and(char::is_lowercase));
    if is_word { shorter.trim_end() } else { text }
}

/// The text without ISBD punctuation at its beginning, where some put it.
pub(crate) fn without_lead(text: &str) -> &str {
    text.trim_start_matches(['/', ':', ';', '=', ',', ' '])
}

/// The text without a bracket that is opened and never closed, or closed and never opened.
pub(crate) fn without_odd_bracket(text: &str) -> &str {
    match (text.strip_prefix('['), text.strip_suffix(']')) {
        (Some(rest), _) if !rest.contains(']') => rest.trim_start(),
        (_, Some(rest)) if !rest.contains('[') => rest.trim_end(),
        _ => text,
    }
}

/// The text without the brackets around all of it.
pub(crate) fn without_brackets(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('[')
        .and_then(|inner| inner.strip_suffix(']'))
        .filter(|inner| !inner.contains(['[', ']']))
        .unwrap_or(text)
        .trim()
}

/// The first year between 1000 and 2100 in a text: « cop. 2017 », « DL 2010 », « [1992?] ».
pub(crate) fn year(text: &str) -> Option<i16> {
    let mut digits = 0;
    let mut number = 0_i16;
    for byte in text.bytes().chain([b' ']) {
        if byte.is_ascii_digit() {
            digits += 1;
            if digits <= 4 {
                number = number * 10 + i16::from(byte - b'0');
            }
            continue;
        }
        if digits == 4 && (1000..=2100).contains(&number) {
            return Some(number);
        }
        digits = 0;
        number = 0;
    }
    None
}

/// The year in four positions of a coded field.
pub(crate) fn coded_year(coded: &str, start: usize) -> Option<i16> {
    let digits = coded.get(start..start + 4)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| year(digits))
        .flatten()
}

/// Adds a text unless it is empty or there already.
pub(crate) fn push_once(texts: &mut Vec<String>, text: String) {
    if !text.is_empty() && !texts.contains(&text) {
        texts.push(text);
    }
}

/// The parts that are there, with a separator between them.
pub(crate) fn joined<T: AsRef<str>>(parts: impl IntoIterator<Item = T>, between: &str) -> Option<String> {
    let mut all = String::new();
    for part in parts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(part.as_ref());
    }
    (!all.is_empty()).then_some(all)
}

/// Whether two titles are of the same series: as printed, as filed « Folio (Paris) », or with a
/// subseries.
pub(crate) fn same_series(one: &str, other: &str) -> bool {
    let plain = |title: &str| fold(title.split(" (").next().unwrap_or(title));
    let (one, other) = (plain(one), plain(other));
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    long.strip_prefix(short.as_str())
        .is_some_and(|rest| rest.is_empty() || (rest.starts_with(' ') && short.len() > 12))
}

/// A day as systems write it: `2024-05-31`, with or without a time, or `20240531`.
pub(crate) fn day(text: &str) -> Option<jiff::civil::Date> {
    let text = text.trim();
    let digits: Vec<i16> = text
        .bytes()
        .filter(u8::is_ascii_digit)
        .take(8)
        .map(|byte| i16::from(byte - b'0'))
        .collect();
    let separated = text.as_bytes().get(4) == Some(&b'-') && text.as_bytes().get(7) == Some(&b'-');
    let packed = text.len() >= 8 && text.bytes().take(8).all(|byte| byte.is_ascii_digit());
    if digits.len() != 8 || !(separated || packed) {
        return None;
    }
    let of = |range: std::ops::Range<usize>| digits[range].iter().fold(0, |sum, digit| sum * 10 + digit);
    let month = i8::try_from(of(4..6)).ok()?;
    let day = i8::try_from(of(6..8)).ok()?;
    jiff::civil::Date::new(of(0..4), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_go_and_abbreviations_stay() {
        for (written, shown) in [
            ("Le Petit Prince /", "Le Petit Prince"),
            ("Paris :", "Paris"),
            ("Histoire = History :", "Histoire = History"),
            ("Perl programming.", "Perl programming"),
            ("Tolkien, J. R. R.", "Tolkien, J. R. R."),
            ("King, Martin Luther, Jr.", "King, Martin Luther, Jr."),
            ("Nothomb, Amélie,", "Nothomb, Amélie"),
            ("Et la suite...", "Et la suite..."),
            ("1984.", "1984"),
            ("c2004.", "c2004"),
            ("", ""),
            (" / ", ""),
        ] {
            assert_eq!(without_stop(written), shown);
        }
    }

    #[test]
    fn years_are_found_in_what_librarians_write() {
        for (text, found) in [
            ("cop. 2017", Some(2017)),
            ("DL 2010", Some(2010)),
            ("[1992?]", Some(1992)),
            ("P 1990, cop. 1991", Some(1990)),
            ("[19--]", None),
            ("20170501", None),
            ("0999", None),
            ("2101", None),
            ("", None),
        ] {
            assert_eq!(year(text), found, "{text}");
        }
    }

    #[test]
    fn days_are_read_in_two_forms_and_never_guessed() {
        assert_eq!(day("2024-05-31 23:59:00"), Some(jiff::civil::date(2024, 5, 31)));
        assert_eq!(day("20240531"), Some(jiff::civil::date(2024, 5, 31)));
        for wrong in [
            "5/6/2000",
            "2024-13-01",
            "31052024",
            "",
            "20 24-05-31",
            "é2024-05-31",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_text_is_cleaned_of_what_cannot_be_shown() {
        assert_eq!(
            clean(" \u{98}L'\u{9C}e\u{301}te\u{301}\u{7} \n bleu "),
            "L'été bleu"
        );
        assert_eq!(said(" *** "), None);
    }
}
