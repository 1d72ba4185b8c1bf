//! One ISO 2709 record as its fields. The directory is believed where it points at fields; where
//! it lies, the separators say where the fields are and the directory only what they are called.

use crate::charset::{self, Charset, Declared};
use crate::field::{ControlField, DataField, Field, MarcRecord, Subfield, Tag};
use crate::marcxml::suspicious;
use crate::stream::BrokenReason;

const LEADER: usize = 24;
const ENTRY: usize = 12;
const SUBFIELD: u8 = 0x1F;
const FIELD_END: u8 = 0x1E;

/// The fields of a record, its text decoded.
pub(crate) fn parse(bytes: &[u8]) -> Result<MarcRecord, BrokenReason> {
    let bytes = bytes.strip_suffix(&[0x1D]).unwrap_or(bytes);
    if bytes.len() <= LEADER {
        return Err(BrokenReason::TooShort);
    }
    let raw = raw_fields(bytes)?;
    if raw.is_empty() {
        return Err(BrokenReason::NoFields);
    }
    let mut leader = [b' '; LEADER];
    for (place, byte) in leader.iter_mut().zip(bytes) {
        *place = if byte.is_ascii_graphic() { *byte } else { b' ' };
    }
    let set = charset::detect(bytes, declared(&raw, leader));
    let repair = suspicious(bytes);
    let fields = raw
        .iter()
        .map(|(tag, body)| field(*tag, body, set, repair))
        .collect();
    Ok(MarcRecord { leader, fields })
}

type RawField<'a> = (Tag, &'a [u8]);

struct Entry {
    tag: Tag,
    length: Option<usize>,
    start: Option<usize>,
}

fn raw_fields(bytes: &[u8]) -> Result<Vec<RawField<'_>>, BrokenReason> {
    let after_leader = bytes.get(LEADER..).unwrap_or_default();
    // Where the directory really ends; the base address of the leader is only a promise.
    let Some(directory_end) = memchr::memchr(FIELD_END, after_leader) else {
        return Ok(Vec::new());
    };
    let directory = after_leader.get(..directory_end).unwrap_or_default();
    let data = after_leader.get(directory_end + 1..).unwrap_or_default();
    let entries = entries(directory);
    let aligned: Vec<Option<&[u8]>> = entries.iter().map(|entry| pointed(data, entry)).collect();
    if !entries.is_empty() && aligned.iter().all(Option::is_some) {
        return Ok(entries
            .iter()
            .zip(aligned)
            .filter_map(|(entry, body)| Some((entry.tag, body?)))
            .collect());
    }
    let pieces: Vec<&[u8]> = pieces(data);
    if pieces.len() != entries.len() {
        // Fields were lost or invented: only what begins where it should is trusted. Giving the
        // others a name by their order would show a publisher as a title.
        let trusted: Vec<RawField<'_>> = entries
            .iter()
            .filter_map(|entry| Some((entry.tag, from_start(data, entry)?)))
            .collect();
        return if trusted.len() * 2 > entries.len() {
            Ok(trusted)
        } else {
            Err(BrokenReason::Directory)
        };
    }
    Ok(in_order(entries, data.len())
        .into_iter()
        .map(|entry| entry.tag)
        .zip(pieces)
        .collect())
}

fn entries(directory: &[u8]) -> Vec<Entry> {
    directory
        .chunks_exact(ENTRY)
        .map(|entry| Entry {
            tag: Tag([entry[0], entry[1], entry[2]]),
            length: number(&entry[3..7]),
            start: number(&entry[7..12]),
        })
        .collect()
}

/// The field that an entry points at, if it begins and ends where a field does.
fn pointed<'a>(data: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    let (start, length) = (entry.start?, entry.length?);
    let begins = start == 0 || data.get(start - 1) == Some(&FIELD_END);
    let body = data.get(start..start.checked_add(length)?)?;
    match body.split_last() {
        Some((&FIELD_END, body)) if begins => Some(body),
        // The last field of a record that lost its last separator.
        _ if begins && start + length == data.len() && length > 0 => Some(body),
        _ => None,
    }
}

fn from_start<'a>(data: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    let start = entry.start?;
    if start != 0 && data.get(start - 1) != Some(&FIELD_END) {
        return None;
    }
    let rest = data.get(start..).filter(|rest| !rest.is_empty())?;
    let end = memchr::memchr(FIELD_END, rest).unwrap_or(rest.len());
    rest.get(..end)
}

fn pieces(data: &[u8]) -> Vec<&[u8]> {
    let mut pieces: Vec<&[u8]> = data.split(|byte| *byte == FIELD_END).collect();
    if pieces.last().is_some_and(|last| last.trim_ascii().is_empty()) {
        pieces.pop();
    }
    pieces
}

/// The entries in the order of the data, as far as five digits can say it.
fn in_order(mut entries: Vec<Entry>, length: usize) -> Vec<Entry> {
    let starts: Option<Vec<usize>> = entries.iter().map(|entry| entry.start).collect();
    if length < 99_999 && starts.is_some_and(|starts| !starts.is_sorted()) {
        entries.sort_by_key(|entry| entry.start);
    }
    entries
}

fn number(digits: &[u8]) -> Option<usize> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + usize::from(digit - b'0'))
    })
}

/// What the record says of its character set, before any text is decoded.
fn declared(fields: &[RawField<'_>], leader: [u8; LEADER]) -> Declared {
    let body = |tag: &str| {
        fields
            .iter()
            .find(|(known, _)| *known == tag)
            .map(|(_, body)| *body)
    };
    if body("245").is_some() || body("008").is_some() {
        let charset = if leader[9] == b'a' {
            Charset::Utf8
        } else {
            Charset::Marc8
        };
        return Declared {
            charset: Some(charset),
            cyrillic: false,
        };
    }
    // 100$a after two indicators, a delimiter and the code.
    let coded = body("100").and_then(|body| body.get(4..)).unwrap_or_default();
    let charset = match coded.get(26..28) {
        Some(b"50") => Some(Charset::Utf8),
        Some(b"89") => Some(Charset::Windows1251),
        Some(b"79") => Some(Charset::CodePage866),
        Some(b"99") => Some(Charset::Koi8R),
        _ => Some(Charset::Iso5426),
    };
    Declared {
        charset,
        cyrillic: coded.get(34..36).is_some_and(|script| script == b"ca"),
    }
}

fn field(tag: Tag, body: &[u8], set: Charset, repair: bool) -> Field {
    // Fields of different origin meet in one record: what is UTF-8 stays so.
    let wide_utf8 = || !body.is_ascii() && std::str::from_utf8(body).is_ok();
    let set = if set != Charset::Utf8 && set != Charset::Marc8 && wide_utf8() {
        Charset::Utf8WithStrayBytes
    } else {
        set
    };
    let decoded;
    let text: &str = match std::str::from_utf8(body) {
        Ok(text) if set == Charset::Utf8 => text,
        _ => {
            decoded = charset::decode(body, set).text;
            &decoded
        }
    };
    let mended = |value: &str| -> String {
        let repaired = if repair { charset::repair(value) } else { None };
        repaired.unwrap_or_else(|| value.to_owned())
    };
    let mut parts = text.split(char::from(SUBFIELD));
    let head = parts.next().unwrap_or_default();
    if tag.is_control() {
        // Some systems put a subfield even there.
        let inner = parts.next().map(|part| part.get(1..).unwrap_or_default());
        let value = if head.trim().is_empty() {
            inner.unwrap_or(head)
        } else {
            head
        };
        return Field::Control(ControlField {
            tag,
            value: mended(value),
        });
    }
    let mut signs = head.chars();
    let indicators = [signs.next().unwrap_or(' '), signs.next().unwrap_or(' ')];
    let mut subfields: Vec<Subfield> = parts
        .filter_map(|part| {
            let mut rest = part.chars();
            let code = rest.next()?;
            Some(Subfield {
                code,
                value: mended(rest.as_str()),
            })
        })
        .collect();
    if subfields.is_empty() && !signs.as_str().trim().is_empty() {
        subfields.push(Subfield {
            code: 'a',
            value: mended(signs.as_str()),
        });
    }
    Field::Data(DataField {
        tag,
        indicators,
        subfields,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write;

    fn sample() -> MarcRecord {
        MarcRecord::new("00000nam a2200000   4500")
            .with_control("001", "12")
            .with_data("245", "10", &[('a', "L'été"), ('c', "A. Auteur")])
            .with_data("650", " 4", &[('a', "Saisons")])
    }

    fn titles(bytes: &[u8]) -> (Option<String>, Option<String>) {
        let record = parse(bytes).unwrap();
        let owned = |text: Option<&str>| text.map(str::to_owned);
        (owned(record.first("245", 'a')), owned(record.first("650", 'a')))
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut expected = sample();
        let bytes = write::iso2709(&expected);
        expected.leader = parse(&bytes).unwrap().leader;
        assert_eq!(parse(&bytes).unwrap(), expected);
    }

    #[test]
    fn a_lying_directory_is_put_right_by_the_separators() {
        let right = (Some("L'été".to_owned()), Some("Saisons".to_owned()));
        let good = write::iso2709(&sample());
        for (place, digits) in [
            (12, "99999"), // base address
            (0, "00000"),  // record length
            (27, "9999"),  // length of the first field
            (39, "0001"),  // length of the second
            (43, "00007"), // start of the second
            (55, "abcde"), // start of the third
        ] {
            let mut bytes = good.clone();
            bytes.splice(place..place + digits.len(), digits.bytes());
            assert_eq!(titles(&bytes), right, "{digits} at {place}");
        }
    }

    #[test]
    fn lengths_counted_in_characters_do_no_harm() {
        let mut record = sample();
        record.push_data("700", "1 ", &[('a', "Éléonore")]);
        let text = String::from_utf8(write::iso2709(&record)).unwrap();
        // 245 holds two accents: its length, and the starts that follow, two less.
        let text = text
            .replace("245002300003", "245002100003")
            .replace("650001200026", "650001200024");
        assert_eq!(titles(text.as_bytes()).1.as_deref(), Some("Saisons"));
    }

    #[test]
    fn a_field_without_subfields_is_kept_as_one() {
        let mut bytes = write::iso2709(&sample());
        let place = bytes.windows(2).position(|pair| pair == b"\x1fa").unwrap();
        bytes.remove(place);
        assert!(parse(&bytes).is_ok());
    }

    #[test]
    fn too_little_is_an_error_and_no_panic() {
        for bytes in [
            &b""[..],
            b"\x1d",
            b"00024nam a2200025   4500",
            b"00026nam a2200025   4500\x1e\x1d",
        ] {
            assert!(parse(bytes).is_err(), "{bytes:?}");
        }
    }
}
