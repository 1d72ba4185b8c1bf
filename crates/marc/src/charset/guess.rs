//! Which character set a record is in. What it declares counts when the bytes leave a doubt:
//! each candidate is scored by how natural its letters are, and the declared one has a start.

use unicode_normalization::char::{compose, is_combining_mark};

use super::decode::{Set, decode};
use super::{Charset, tables};

/// What a record says of its character set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// What leader/09 (MARC21) or 100$a/26-29 (UNIMARC) name, if they name one.
    pub charset: Option<Charset>,
    /// Whether the record says that it is in Cyrillic script (100$a/34-35, RUSMARC).
    pub cyrillic: bool,
}

/// The character set of the bytes of a record.
#[must_use]
pub fn detect(bytes: &[u8], declared: Declared) -> Charset {
    if std::str::from_utf8(bytes).is_ok() {
        // Escape sequences are all ASCII: only MARC-8 has them.
        let escaped = memchr::memmem::find(bytes, b"\x1b(").is_some()
            || memchr::memmem::find(bytes, b"\x1b$").is_some()
            || memchr::memmem::find(bytes, b"\x1b)").is_some()
            || [&b"\x1bb"[..], b"\x1bp", b"\x1bg"]
                .iter()
                .any(|sequence| memchr::memmem::find(bytes, sequence).is_some());
        return if escaped && bytes.is_ascii() {
            Charset::Marc8
        } else {
            Charset::Utf8
        };
    }
    let (sequences, strays) = utf8_balance(bytes);
    if sequences > strays * 2
        || (declared.charset == Some(Charset::Utf8) && sequences > strays && sequences > 1)
    {
        return Charset::Utf8WithStrayBytes;
    }
    if declared.cyrillic
        || matches!(
            declared.charset,
            Some(Charset::Koi8R | Charset::Windows1251 | Charset::CodePage866)
        )
        || mostly_high(bytes)
    {
        return cyrillic(bytes, declared);
    }
    let start = i64::try_from(bytes.iter().filter(|byte| **byte >= 0x80).count() / 4 + 1).unwrap_or(i64::MAX);
    // The order decides between equals.
    [
        Charset::Marc8,
        Charset::Iso5426,
        Charset::Latin1,
        Charset::Iso6937,
    ]
    .into_iter()
    .map(|charset| {
        let naturalness = match charset {
            Charset::Marc8 => floating(bytes, &tables::ANSEL),
            Charset::Iso5426 => floating(bytes, &tables::ISO_5426),
            Charset::Iso6937 => floating(bytes, &tables::ISO_6937),
            _ => latin1(bytes),
        };
        let given = if declared.charset == Some(charset) {
            start
        } else {
            0
        };
        (charset, naturalness + given)
    })
    .rev()
    .max_by_key(|(_, score)| *score)
    .map_or(Charset::Latin1, |(charset, _)| charset)
}

/// How many characters of several bytes are valid UTF-8, and how many bytes are not.
fn utf8_balance(bytes: &[u8]) -> (usize, usize) {
    bytes.utf8_chunks().fold((0, 0), |(sequences, strays), chunk| {
        let wide = chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        (sequences + wide, strays + chunk.invalid().len())
    })
}

/// Whether long words are made of high bytes alone, as in a single-byte set of another script.
fn mostly_high(bytes: &[u8]) -> bool {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let in_runs = bytes
        .chunk_by(|a, b| (*a >= 0x80) == (*b >= 0x80))
        .filter(|run| run[0] >= 0x80 && run.len() >= 4)
        .map(<[u8]>::len)
        .sum::<usize>();
    high >= 12 && in_runs * 2 > high && !bytes.contains(&0x1B)
}

fn cyrillic(bytes: &[u8], declared: Declared) -> Charset {
    let score = |charset: Charset| {
        let text = decode(bytes, charset).text;
        let frequent = text.chars().filter(|c| "оеаинтсрвл".contains(*c)).count();
        frequent + usize::from(declared.charset == Some(charset))
    };
    [Charset::CodePage866, Charset::Windows1251, Charset::Koi8R]
        .into_iter()
        .max_by_key(|charset| score(*charset))
        .unwrap_or(Charset::Koi8R)
}

/// How natural the bytes are in a set whose marks come before their letters.
fn floating(bytes: &[u8], table: &'static [u16; 96]) -> i64 {
    let mut score = 0;
    let mut set = Set::Table(table);
    for (place, byte) in bytes.iter().enumerate() {
        if *byte == 0x1B {
            // Only MARC-8 changes its sets; what follows cannot be judged letter by letter.
            set = Set::Ascii;
            score += 4;
        }
        if *byte < 0xA1 {
            continue;
        }
        let next = bytes.get(place + 1).copied().unwrap_or(b' ');
        let before = place
            .checked_sub(1)
            .and_then(|place| bytes.get(place))
            .copied()
            .unwrap_or(b' ');
        score += match set.character(*byte) {
            None => -3,
            Some(mark) if is_combining_mark(mark) => match next {
                _ if next >= 0x80 => 0,
                b'd' | b't' | b'l' if mark == '\u{30C}' => 0,
                _ if compose(char::from(next), mark).is_some() => 1,
                _ if next.is_ascii_alphabetic() => 0,
                _ => -2,
            },
            // A capital inside a word, as é of ISO 8859-1 would be Ø here: rather another set.
            Some(sign) if sign.is_uppercase() && before.is_ascii_lowercase() => -2,
            Some(sign) if sign.is_lowercase() => 1,
            Some(_) => 0,
        };
    }
    score
}

/// How natural the bytes are in ISO 8859-1, for the languages of western Europe.
fn latin1(bytes: &[u8]) -> i64 {
    let mut score = 0;
    for (place, byte) in bytes.iter().enumerate() {
        if *byte < 0x80 {
            continue;
        }
        let before = place
            .checked_sub(1)
            .and_then(|place| bytes.get(place))
            .copied()
            .unwrap_or(b' ');
        let after = bytes.get(place + 1).copied().unwrap_or(b' ');
        let beside_letter = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
        let before_vowel = b"aeiouyAEIOUY".contains(&after);
        score += match *byte {
            // á â ã ä å and a vowel, È É and a lower-case vowel: rather a mark and its letter
            0xE1..=0xE5 | 0xE8 | 0xC1..=0xC4 | 0xC8 if before_vowel => -2,
            0xC0..=0xDE if before.is_ascii_lowercase() => -2,
            0xE0 | 0xE2 | 0xE4 | 0xE7..=0xEB | 0xED..=0xEF | 0xF1..=0xF4 | 0xF6 | 0xF9..=0xFC
                if beside_letter || *byte == 0xE0 =>
            {
                1
            }
            0xC0..=0xDD if after.is_ascii_alphabetic() || before.is_ascii_uppercase() => 1,
            0xDF if before.is_ascii_lowercase() => 1,
            0xAB | 0xBB | 0x91..=0x97 | 0x80 | 0x85 | 0x9C | 0x8C => 1,
            0xA0..=0xBF => 0,
            _ => -1,
        };
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charset::encode;

    const FRENCH: &str = "Légendes d'un été à Liège: contes réunis par Émile Noël, déjà édités \
        chez l'éditeur, côté forêt, François";

    fn declared(charset: Charset) -> Declared {
        Declared {
            charset: Some(charset),
            cyrillic: false,
        }
    }

    #[test]
    fn bytes_are_believed_more_than_declarations() {
        for truth in [Charset::Utf8, Charset::Marc8, Charset::Iso5426, Charset::Latin1] {
            for said in [Charset::Utf8, Charset::Marc8, Charset::Latin1] {
                assert_eq!(
                    detect(&encode(FRENCH, truth), declared(said)),
                    truth,
                    "said {said:?}"
                );
            }
        }
    }

    #[test]
    fn what_looks_the_same_in_two_sets_follows_the_declaration() {
        let bytes = encode("contes de Liège et légendes", Charset::Iso6937);
        assert_eq!(detect(&bytes, declared(Charset::Iso6937)), Charset::Iso6937);
        assert_eq!(detect(&bytes, declared(Charset::Iso5426)), Charset::Iso5426);
    }

    #[test]
    fn one_stray_byte_does_not_make_a_record_another_set() {
        let mut bytes = FRENCH.as_bytes().to_vec();
        bytes.push(0xE9);
        assert_eq!(
            detect(&bytes, declared(Charset::Utf8)),
            Charset::Utf8WithStrayBytes
        );
    }

    #[test]
    fn russian_is_recognised_in_its_three_sets() {
        let text = "Уездное. Мы: романы, составление и примечания автора";
        for truth in [Charset::Koi8R, Charset::Windows1251, Charset::CodePage866] {
            assert_eq!(detect(&encode(text, truth), Declared::default()), truth);
        }
    }

    #[test]
    fn escape_sequences_mean_marc8_even_in_seven_bits() {
        assert_eq!(detect(b"H\x1bb2\x1bsO", Declared::default()), Charset::Marc8);
    }
}
