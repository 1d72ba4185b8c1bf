//! From bytes to text in one character set, and back for the sets in which we write tests.
//! Old library sets put a mark before its letter; Unicode puts it after, and NFC makes them one.

use unicode_normalization::char::{compose, is_combining_mark};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Charset, eacc, tables};

/// Text, and how many of its bytes meant nothing (each stands as U+FFFD).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, in NFC.
    pub text: String,
    /// Bytes without a meaning in the set.
    pub unknown: usize,
}

/// Reads bytes in a character set. Subfield delimiters pass through; nothing is lost silently.
#[must_use]
pub fn decode(bytes: &[u8], charset: Charset) -> Decoded {
    if bytes.is_ascii() && !bytes.contains(&0x1B) {
        return Decoded {
            text: String::from_utf8_lossy(bytes).into_owned(),
            unknown: 0,
        };
    }
    match charset {
        Charset::Utf8 | Charset::Utf8WithStrayBytes => utf8(bytes),
        Charset::Latin1 => single(bytes, &tables::WINDOWS_1252),
        Charset::Koi8R => single(bytes, &tables::KOI8_R),
        Charset::Windows1251 => single(bytes, &tables::WINDOWS_1251),
        Charset::CodePage866 => single(bytes, &tables::CODE_PAGE_866),
        Charset::Iso5426 => Floating::new(Set::Table(&tables::ISO_5426), false).run(bytes),
        Charset::Iso6937 => Floating::new(Set::Table(&tables::ISO_6937), false).run(bytes),
        Charset::Marc8 => Floating::new(Set::Table(&tables::ANSEL), true).run(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Decoded {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            text.push(high(&tables::WINDOWS_1252, *byte));
        }
    }
    Decoded {
        text: composed(text),
        unknown: 0,
    }
}

fn single(bytes: &[u8], table: &[u16; 128]) -> Decoded {
    let text = bytes
        .iter()
        .map(|byte| {
            if byte.is_ascii() {
                char::from(*byte)
            } else {
                high(table, *byte)
            }
        })
        .collect();
    Decoded {
        text: composed(text),
        unknown: 0,
    }
}

fn high(table: &[u16; 128], byte: u8) -> char {
    table
        .get(usize::from(byte & 0x7F))
        .and_then(|code| char::from_u32(u32::from(*code)))
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn composed(text: String) -> String {
    if is_nfc(&text) { text } else { text.nfc().collect() }
}

/// What a half of the code page means at a moment.
#[derive(Clone, Copy)]
pub(super) enum Set {
    Ascii,
    Table(&'static [u16; 96]),
    Eacc,
}

impl Set {
    /// The set that a final byte of an escape sequence names (ISO/IEC 2022, MARC-8).
    fn named(byte: u8) -> Option<Self> {
        Some(match byte {
            b'B' | b's' => Self::Ascii,
            b'E' => Self::Table(&tables::ANSEL),
            b'2' => Self::Table(&tables::HEBREW),
            b'3' => Self::Table(&tables::ARABIC),
            b'4' => Self::Table(&tables::ARABIC_EXTENDED),
            b'N' => Self::Table(&tables::CYRILLIC),
            b'Q' => Self::Table(&tables::CYRILLIC_EXTENDED),
            b'S' => Self::Table(&tables::GREEK),
            b'b' => Self::Table(&tables::SUBSCRIPT),
            b'p' => Self::Table(&tables::SUPERSCRIPT),
            b'g' => Self::Table(&tables::GREEK_SYMBOLS),
            b'1' => Self::Eacc,
            _ => return None,
        })
    }

    pub(super) fn character(self, byte: u8) -> Option<char> {
        let low = byte & 0x7F;
        match self {
            Self::Ascii => Some(char::from(low)),
            Self::Table(table) => {
                let code = *table.get(usize::from(low).checked_sub(0x20)?)?;
                if code == 0 {
                    None
                } else {
                    char::from_u32(u32::from(code))
                }
            }
            Self::Eacc => None,
        }
    }
}

/// The state of a text whose marks come before their letters.
struct Floating {
    lower: Set,
    upper: Set,
    start: Set,
    escapes: bool,
    marks: Vec<char>,
    text: String,
    unknown: usize,
}

impl Floating {
    fn new(upper: Set, escapes: bool) -> Self {
        Self {
            lower: Set::Ascii,
            upper,
            start: upper,
            escapes,
            marks: Vec::new(),
            text: String::new(),
            unknown: 0,
        }
    }

    fn run(mut self, bytes: &[u8]) -> Decoded {
        self.text.reserve(bytes.len());
        let mut rest = bytes;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            match byte {
                0x1B if self.escapes => rest = self.escape(after),
                // A field and a subfield begin in the sets of the standard, whatever stood before.
                0x1D..=0x1F => {
                    self.lower = Set::Ascii;
                    self.upper = self.start;
                    self.letter(char::from(byte));
                }
                0..=0x20 | 0x7F => self.letter(char::from(byte)),
                // The marks around an article that does not count for sorting.
                0x88 => self.letter('\u{98}'),
                0x89 => self.letter('\u{9C}'),
                0x8D => self.letter('\u{200D}'),
                0x8E => self.letter('\u{200C}'),
                0xA0 => self.letter('\u{A0}'),
                _ => rest = self.graphic(byte, after),
            }
        }
        self.flush();
        Decoded {
            text: composed(self.text),
            unknown: self.unknown,
        }
    }

    fn graphic<'a>(&mut self, byte: u8, after: &'a [u8]) -> &'a [u8] {
        let set = if byte < 0x80 { self.lower } else { self.upper };
        if let Set::Eacc = set {
            if let [second, third, rest @ ..] = after
                && ![*second, *third].iter().any(|b| (0x1B..=0x1F).contains(b))
            {
                match eacc::character([byte & 0x7F, second & 0x7F, third & 0x7F]) {
                    Some(character) => self.place(character),
                    None => self.meaningless(),
                }
                return rest;
            }
            self.meaningless();
            return after;
        }
        match set.character(byte) {
            Some(character) => self.place(character),
            None => self.meaningless(),
        }
        after
    }

    fn place(&mut self, character: char) {
        if is_combining_mark(character) {
            self.marks.push(character);
        } else {
            self.letter(character);
        }
    }

    fn meaningless(&mut self) {
        self.unknown += 1;
        self.letter(char::REPLACEMENT_CHARACTER);
    }

    fn letter(&mut self, character: char) {
        // A mark before nothing: it goes over a space, lest it jump onto a delimiter.
        if character.is_control() {
            self.flush();
            self.text.push(character);
            return;
        }
        self.text.push(character);
        self.text.extend(self.marks.drain(..));
    }

    fn flush(&mut self) {
        if !self.marks.is_empty() {
            self.marks.clear();
            self.unknown += 1;
        }
    }

    /// After an escape character: which set was called, and the bytes that follow.
    fn escape<'a>(&mut self, after: &'a [u8]) -> &'a [u8] {
        let (upper, rest) = match after {
            [b'$', b')' | b'-', rest @ ..] => (true, rest),
            [b'$', b'(' | b',', rest @ ..] | [b'$', rest @ ..] => (false, rest),
            [b')' | b'-', rest @ ..] => (true, rest),
            [b'(' | b',', rest @ ..] => (false, rest),
            _ => (false, after),
        };
        let rest = match rest {
            [b'!', rest @ ..] => rest,
            _ => rest,
        };
        if let [name, rest @ ..] = rest
            && let Some(set) = Set::named(*name)
        {
            if upper {
                self.upper = set;
            } else {
                self.lower = set;
            }
            return rest;
        }
        // An unfinished sequence: the escape goes, the text stays.
        self.unknown += 1;
        after
    }
}

/// Text in a set whose marks float or in a set of single bytes; what the set lacks becomes `?`.
/// MARC-8 is written without escape sequences: Latin only. For tests of the readers.
#[must_use]
pub fn encode(text: &str, charset: Charset) -> Vec<u8> {
    let table = match charset {
        Charset::Marc8 => &tables::ANSEL,
        Charset::Iso5426 => &tables::ISO_5426,
        Charset::Iso6937 => &tables::ISO_6937,
        Charset::Utf8 | Charset::Utf8WithStrayBytes => return text.as_bytes().to_vec(),
        Charset::Latin1 => return encode_single(text, &tables::WINDOWS_1252),
        Charset::Koi8R => return encode_single(text, &tables::KOI8_R),
        Charset::Windows1251 => return encode_single(text, &tables::WINDOWS_1251),
        Charset::CodePage866 => return encode_single(text, &tables::CODE_PAGE_866),
    };
    let find = |character: char| {
        let position = table
            .iter()
            .position(|code| u32::from(*code) == u32::from(character))?;
        u8::try_from(position + 0xA0).ok()
    };
    let mut bytes = Vec::with_capacity(text.len());
    let mut letters = text.nfd().peekable();
    while let Some(letter) = letters.next() {
        let mut base = letter;
        while let Some(mark) = letters.next_if(|next| is_combining_mark(*next)) {
            match find(mark) {
                Some(byte) => bytes.push(byte),
                None => base = compose(base, mark).unwrap_or(base),
            }
        }
        if base.is_ascii() {
            bytes.push(u8::try_from(base).unwrap_or(b'?'));
        } else {
            bytes.push(find(base).unwrap_or(b'?'));
        }
    }
    bytes
}

fn encode_single(text: &str, table: &[u16; 128]) -> Vec<u8> {
    text.nfc()
        .map(|character| {
            u8::try_from(character)
                .ok()
                .filter(u8::is_ascii)
                .unwrap_or_else(|| {
                    table
                        .iter()
                        .position(|code| u32::from(*code) == u32::from(character))
                        .and_then(|position| u8::try_from(position + 0x80).ok())
                        .unwrap_or(b'?')
                })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_before_its_letter_becomes_one_character() {
        assert_eq!(
            decode(b"l\xe2egendes d'\xe2Emile", Charset::Marc8).text,
            "légendes d'Émile"
        );
        assert_eq!(
            decode(b"l\xc2egendes \xfauvre", Charset::Iso5426).text,
            "légendes œuvre"
        );
        assert_eq!(decode(b"l\xc2egendes", Charset::Iso6937).text, "légendes");
        assert_eq!(decode(b"Vi\xf2\xe3et", Charset::Marc8).text, "Việt");
    }

    #[test]
    fn escape_sequences_call_other_scripts_and_end_with_the_subfield() {
        let text = |bytes: &[u8]| decode(bytes, Charset::Marc8).text;
        assert_eq!(text(b"\x1b(NmOSKWA\x1b(B end"), "Москва end");
        assert_eq!(text(b"\x1b$1\x21\x30\x21\x1b(B!"), "一!");
        assert_eq!(text(b"H\x1bb2\x1bsO"), "H₂O");
        assert_eq!(text(b"\x1bga\x1bs-rays"), "α-rays");
        assert_eq!(text(b"\x1b(Sa\x1fbplain"), "α\u{1f}bplain");
    }

    #[test]
    fn what_means_nothing_is_counted_and_never_drops_the_rest() {
        for bytes in [
            &b"ab\x1b"[..],
            b"ab\x1b$1\x21",
            b"ab\xff",
            b"ab\xe2",
            b"\x1b)",
            b"\x1b$",
        ] {
            let decoded = decode(bytes, Charset::Marc8);
            assert!(decoded.unknown > 0, "{bytes:?}");
            assert!(bytes[0] != b'a' || decoded.text.starts_with("ab"), "{decoded:?}");
        }
    }

    #[test]
    fn what_is_written_in_a_set_is_read_back() {
        let text = "Noël à l'œuvre: Çà et là, être aîné, señor, Łódź";
        for charset in [Charset::Marc8, Charset::Iso5426, Charset::Iso6937] {
            let decoded = decode(&encode(text, charset), charset);
            assert_eq!(
                decoded,
                Decoded {
                    text: text.to_owned(),
                    unknown: 0
                },
                "{charset:?}"
            );
        }
        let russian = "Уездное";
        for charset in [Charset::Koi8R, Charset::Windows1251, Charset::CodePage866] {
            assert_eq!(decode(&encode(russian, charset), charset).text, russian);
        }
    }
}
