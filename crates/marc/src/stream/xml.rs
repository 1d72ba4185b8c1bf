//! XML files: cut into their `record` elements, whatever stands around them (a collection, an
//! answer of SRU or OAI-PMH). A record that never closes ends where the next one begins.

use std::io::{BufRead, Result as IoResult};

use super::window::Window;
use super::{Broken, BrokenReason, Form, KEPT_OF_TOO_LONG, LONGEST_RECORD, Raw};
use crate::charset::{Charset, decode};

/// The longest tag looked at; a longer one is text with a stray « < ».
const LONGEST_TAG: usize = 64 * 1024;

/// A piece of markup in view, from its `<` to its end.
struct Markup {
    start: usize,
    end: usize,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    RecordStart,
    RecordEnd,
    /// `<record/>`
    RecordEmpty,
    /// A leader or a field: what makes a `record` one of MARC.
    MarcElement,
    Doctype,
    Other,
}

pub(super) fn next<R: BufRead>(window: &mut Window<R>, latin1: bool) -> Result<Option<Raw>, Broken> {
    search(window, latin1).unwrap_or_else(|error| {
        Err(Broken {
            offset: window.offset(),
            reason: BrokenReason::Io(error.to_string()),
            bytes: Vec::new(),
        })
    })
}

type Read = Result<Option<Raw>, Broken>;

fn search<R: BufRead>(window: &mut Window<R>, latin1: bool) -> IoResult<Read> {
    // The view begins with the record once one was found.
    let mut inside = false;
    let mut is_marc = false;
    let mut place = 0;
    loop {
        if place > LONGEST_RECORD {
            let offset = window.offset();
            let bytes = if inside {
                window.take(KEPT_OF_TOO_LONG)
            } else {
                Vec::new()
            };
            window.pass(place.saturating_sub(bytes.len()));
            return Ok(Err(Broken {
                offset,
                reason: BrokenReason::TooLong,
                bytes,
            }));
        }
        if !inside && place > 0 {
            window.pass(place);
            place = 0;
        }
        let Some(markup) = markup(window, place)? else {
            let length = window.seen().len();
            if !(inside && is_marc) {
                window.pass(length);
                return Ok(Ok(None));
            }
            let offset = window.offset();
            let bytes = window.take(length);
            return Ok(Err(Broken {
                offset,
                reason: BrokenReason::Truncated,
                bytes,
            }));
        };
        place = markup.end;
        match markup.kind {
            Kind::Doctype => {
                let offset = window.offset();
                return Ok(Err(Broken {
                    offset,
                    reason: BrokenReason::Doctype,
                    bytes: Vec::new(),
                }));
            }
            Kind::RecordStart if inside && is_marc => {
                let offset = window.offset();
                let bytes = window.take(markup.start);
                return Ok(Err(Broken {
                    offset,
                    reason: BrokenReason::Unclosed,
                    bytes,
                }));
            }
            Kind::RecordStart => {
                // Of a `record` of OAI or SRU, only the record inside counts.
                window.pass(markup.start);
                place = markup.end - markup.start;
                inside = true;
            }
            Kind::RecordEnd if inside && is_marc => {
                let offset = window.offset();
                return Ok(finished(offset, window.take(markup.end), latin1).map(Some));
            }
            Kind::RecordEnd => inside = false,
            Kind::MarcElement => is_marc = inside,
            Kind::RecordEmpty | Kind::Other => {}
        }
    }
}

fn finished(offset: u64, bytes: Vec<u8>, latin1: bool) -> Result<Raw, Broken> {
    let form = Form::Xml;
    if std::str::from_utf8(&bytes).is_ok() {
        return Ok(Raw { offset, bytes, form });
    }
    if latin1 {
        let bytes = decode(&bytes, Charset::Latin1).text.into_bytes();
        return Ok(Raw { offset, bytes, form });
    }
    Err(Broken {
        offset,
        reason: BrokenReason::Encoding,
        bytes,
    })
}

/// The next piece of markup at or after a place; nothing at the end of the file.
fn markup<R: BufRead>(window: &mut Window<R>, from: usize) -> IoResult<Option<Markup>> {
    let mut searched = from;
    let start = loop {
        let rest = window.seen().get(searched..).unwrap_or_default();
        if let Some(found) = memchr::memchr(b'<', rest) {
            break searched + found;
        }
        searched = window.seen().len().max(from);
        if searched - from > LONGEST_RECORD {
            return Ok(Some(Markup {
                start: from,
                end: searched,
                kind: Kind::Other,
            }));
        }
        if !window.more()? {
            return Ok(None);
        }
    };
    let opening = window.peek(start + 12)?.get(start..).unwrap_or_default();
    let closed_by: Option<&[u8]> = match opening {
        [b'<', b'!', b'-', b'-', ..] => Some(b"-->"),
        [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..] => Some(b"]]>"),
        [b'<', b'?', ..] => Some(b"?>"),
        _ => None,
    };
    if opening
        .get(..9)
        .is_some_and(|word| word.eq_ignore_ascii_case(b"<!DOCTYPE"))
    {
        return Ok(Some(Markup {
            start,
            end: start + 9,
            kind: Kind::Doctype,
        }));
    }
    if let Some(closing) = closed_by {
        let end = find_closing(window, start + 2, closing)?;
        return Ok(Some(Markup {
            start,
            end,
            kind: Kind::Other,
        }));
    }
    tag(window, start).map(Some)
}

/// Where a comment or the like ends; when it never does, right after its beginning.
fn find_closing<R: BufRead>(window: &mut Window<R>, from: usize, closing: &[u8]) -> IoResult<usize> {
    let mut searched = from;
    loop {
        let seen = window.seen();
        let rest = seen.get(searched..).unwrap_or_default();
        if let Some(found) = memchr::memmem::find(rest, closing) {
            return Ok(searched + found + closing.len());
        }
        searched = seen.len().saturating_sub(closing.len()).max(from);
        if searched - from > LONGEST_RECORD || !window.more()? {
            return Ok(from);
        }
    }
}

fn tag<R: BufRead>(window: &mut Window<R>, start: usize) -> IoResult<Markup> {
    let mut place = start + 1;
    let mut quote = None;
    loop {
        let Some(&byte) = window.seen().get(place) else {
            if place - start > LONGEST_TAG {
                return Ok(Markup {
                    start,
                    end: start + 1,
                    kind: Kind::Other,
                });
            }
            if !window.more()? {
                return match window.seen().len() {
                    // Nothing more came: a tag cut by the end of the file is passed over.
                    length if length <= place => Ok(Markup {
                        start,
                        end: length,
                        kind: Kind::Other,
                    }),
                    _ => continue,
                };
            }
            continue;
        };
        match (byte, quote) {
            // XML has no « < » inside a tag: a quotation mark was lost, or this was never a tag.
            (b'<', _) => {
                return Ok(Markup {
                    start,
                    end: place,
                    kind: Kind::Other,
                });
            }
            (b'>', None) => break,
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(opened)) if opened == byte => quote = None,
            _ => {}
        }
        place += 1;
    }
    let inner = window.seen().get(start + 1..place).unwrap_or_default();
    Ok(Markup {
        start,
        end: place + 1,
        kind: kind(inner),
    })
}

fn kind(inner: &[u8]) -> Kind {
    let (closing, inner) = match inner {
        [b'/', rest @ ..] => (true, rest),
        _ => (false, inner),
    };
    let end = inner
        .iter()
        .position(|byte| byte.is_ascii_whitespace() || *byte == b'/')
        .unwrap_or(inner.len());
    let name = inner.get(..end).unwrap_or_default();
    let name = name.rsplit(|byte| *byte == b':').next().unwrap_or(name);
    match name {
        b"record" if closing => Kind::RecordEnd,
        b"record" if inner.last() == Some(&b'/') => Kind::RecordEmpty,
        b"record" => Kind::RecordStart,
        b"leader" | b"controlfield" | b"datafield" if !closing => Kind::MarcElement,
        _ => Kind::Other,
    }
}
