//! ISO 2709 files: where one record ends and the next begins, whatever the lengths say.
//! The separator 0x1D is the truth, unless the length and the next leader both say otherwise.

use std::io::{BufRead, Result as IoResult};

use super::window::Window;
use super::{Broken, BrokenReason, Form, KEPT_OF_TOO_LONG, LONGEST_RECORD, Raw};

const RECORD_END: u8 = 0x1D;
const FIELD_END: u8 = 0x1E;
const LEADER: usize = 24;

pub(super) fn next<R: BufRead>(window: &mut Window<R>) -> Result<Option<Raw>, Broken> {
    let found = (|| -> IoResult<Option<Found>> {
        pass_filler(window)?;
        if window.peek(1)?.is_empty() {
            return Ok(None);
        }
        find(window).map(Some)
    })();
    let offset = window.offset();
    let broken = |reason, bytes| Broken {
        offset,
        reason,
        bytes,
    };
    match found {
        Err(error) => Err(broken(BrokenReason::Io(error.to_string()), Vec::new())),
        Ok(None) => Ok(None),
        Ok(Some(Found::Record(length))) => Ok(Some(Raw {
            offset,
            bytes: window.take(length),
            form: Form::Iso2709,
        })),
        Ok(Some(Found::Cut(length))) => Err(broken(BrokenReason::Truncated, window.take(length))),
        Ok(Some(Found::Unclosed(length))) => Err(broken(BrokenReason::Unclosed, window.take(length))),
        Ok(Some(Found::TooLong)) => {
            let bytes = window.take(KEPT_OF_TOO_LONG);
            match pass_to_end(window) {
                Ok(()) => Err(broken(BrokenReason::TooLong, bytes)),
                Err(error) => Err(broken(BrokenReason::Io(error.to_string()), bytes)),
            }
        }
    }
}

enum Found {
    /// A record of this many bytes.
    Record(usize),
    /// The file ends after this many bytes, without an end of record.
    Cut(usize),
    /// The next record begins after this many bytes, in the middle of a field.
    Unclosed(usize),
    TooLong,
}

/// Goes over what stray tools leave between records: line ends, zeros, a byte order mark.
fn pass_filler<R: BufRead>(window: &mut Window<R>) -> IoResult<()> {
    if window.offset() == 0 && window.peek(3)?.starts_with(b"\xEF\xBB\xBF") {
        window.pass(3);
    }
    loop {
        let seen = window.peek(LEADER)?;
        let filler = seen
            .iter()
            .take_while(|byte| matches!(**byte, b'\r' | b'\n' | b'\t' | 0 | 0x1A | RECORD_END))
            .count();
        if filler > 0 {
            window.pass(filler);
            continue;
        }
        // A leader may begin with spaces where the length should be; before digits, and at the
        // end of the file, they are only filler.
        let spaces = seen.iter().take_while(|byte| **byte == b' ').count();
        match seen.get(spaces) {
            Some(byte) if spaces > 0 && byte.is_ascii_digit() && spaces != 5 => window.pass(spaces),
            Some(b'\r' | b'\n') if spaces > 0 => window.pass(spaces),
            None if spaces > 0 => window.pass(spaces),
            _ => return Ok(()),
        }
    }
}

fn find<R: BufRead>(window: &mut Window<R>) -> IoResult<Found> {
    let declared = window.peek(LEADER)?.get(..5).and_then(number);
    let mut searched = 0;
    let end = loop {
        let seen = window.seen();
        if let Some(place) = seen
            .get(searched..)
            .and_then(|rest| memchr::memchr(RECORD_END, rest))
        {
            break Some(searched + place + 1);
        }
        searched = seen.len();
        if searched > LONGEST_RECORD {
            break None;
        }
        if !window.more()? {
            break Some(searched);
        }
    };
    let Some(end) = end else {
        return Ok(match declared_end(window.seen(), declared) {
            Some(length) => Found::Record(length),
            None => inner_leader(window.seen()).map_or(Found::TooLong, Found::Unclosed),
        });
    };
    if declared == Some(end) {
        return Ok(Found::Record(end));
    }
    if let Some(length) = declared
        && length > end
        && ends_later(window, end, length)?
    {
        return Ok(Found::Record(length));
    }
    let seen = window.seen();
    let record = seen.get(..end).unwrap_or(seen);
    if let Some(length) = declared_end(record, declared) {
        return Ok(Found::Record(length));
    }
    if let Some(length) = inner_leader(record) {
        let closed = record.get(length - 1) == Some(&FIELD_END);
        return Ok(if closed {
            Found::Record(length)
        } else {
            Found::Unclosed(length)
        });
    }
    if record.last() == Some(&RECORD_END) || record.last() == Some(&FIELD_END) {
        Ok(Found::Record(end))
    } else {
        Ok(Found::Cut(end))
    }
}

/// The declared length, where the record's last field ends there and a leader follows: the record
/// lacks only its own end.
fn declared_end(record: &[u8], declared: Option<usize>) -> Option<usize> {
    let length = declared?;
    let closed = record.get(length.checked_sub(1)?) == Some(&FIELD_END);
    (closed && is_leader(record.get(length..)?)).then_some(length)
}

/// Whether an end of record inside the data was only a stray byte: the declared length ends on
/// another one, and no record begins after the first.
fn ends_later<R: BufRead>(window: &mut Window<R>, end: usize, length: usize) -> IoResult<bool> {
    let seen = window.peek(length + LEADER)?;
    if seen.get(length - 1) != Some(&RECORD_END) || seen.get(length - 2) != Some(&FIELD_END) {
        return Ok(false);
    }
    let follows = seen.get(end..length).unwrap_or_default().trim_ascii_start();
    let after = seen.get(length..).unwrap_or_default().trim_ascii_start();
    let inner = seen
        .get(..length)
        .is_some_and(|record| inner_leader(record).is_some());
    Ok(!is_leader(follows) && !inner && (after.is_empty() || is_leader(after)))
}

/// Where another leader begins inside a record that has lost its end.
fn inner_leader(record: &[u8]) -> Option<usize> {
    // "45" at 20, and "22" at 10: rare enough in text to look only there.
    memchr::memmem::find_iter(record, b"45").find_map(|place| {
        let start = place.checked_sub(20).filter(|start| *start >= LEADER)?;
        is_leader(record.get(start..)?).then_some(start)
    })
}

fn is_leader(bytes: &[u8]) -> bool {
    let Some(leader) = bytes.get(..LEADER) else {
        return false;
    };
    leader[..5].iter().all(u8::is_ascii_digit)
        && &leader[10..12] == b"22"
        && leader[12..17].iter().all(u8::is_ascii_digit)
        && &leader[20..22] == b"45"
        && leader[5..10]
            .iter()
            .all(|byte| byte.is_ascii_graphic() || *byte == b' ')
}

fn number(digits: &[u8]) -> Option<usize> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + usize::from(digit - b'0'))
    })
}

fn pass_to_end<R: BufRead>(window: &mut Window<R>) -> IoResult<()> {
    loop {
        let seen = window.seen();
        if let Some(place) = memchr::memchr(RECORD_END, seen) {
            window.pass(place + 1);
            return Ok(());
        }
        window.pass(seen.len());
        if !window.more()? {
            return Ok(());
        }
    }
}
