//! What a file holds, told by its first bytes.

use std::fmt;

use super::BrokenReason;

/// How many bytes are looked at.
pub(super) const LOOKED_AT: usize = 64 * 1024;

/// How the records of a file are carried.
#[derive(Clone, Debug)]
pub(super) enum Carrier {
    Iso2709,
    Xml,
    Empty,
    Failed(BrokenReason),
}

/// What a file that is not MARC seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// MARC in JSON, or other JSON.
    Json,
    /// Aleph's sequential format, one field a line.
    AlephSequential,
    /// The text format of MarcEdit and MARCMaker.
    MarcMaker,
    /// A ZIP archive.
    Zip,
    /// UTF-16 text.
    Utf16,
    /// Some other text.
    Text,
    /// None of these.
    Unknown,
}

impl fmt::Display for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Json => "JSON",
            Self::AlephSequential => "the sequential format of Aleph",
            Self::MarcMaker => "the text format of MARCMaker",
            Self::Zip => "a ZIP archive; unpack it first",
            Self::Utf16 => "UTF-16 text; convert it to UTF-8 first",
            Self::Text => "plain text",
            Self::Unknown => "an unknown format",
        })
    }
}

/// The carrier, and whether an XML declaration names ISO 8859-1 or windows-1252.
pub(super) fn recognise(start: &[u8]) -> (Carrier, bool) {
    let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let text = text.trim_ascii_start();
    let failed = |content| (Carrier::Failed(BrokenReason::NotMarc(content)), false);
    match text {
        [] if start.len() < LOOKED_AT => (Carrier::Empty, false),
        [b'<', ..] => {
            let declaration = text.get(..200).unwrap_or(text).to_ascii_lowercase();
            let latin1 = [&b"iso-8859-1\""[..], b"iso-8859-1'", b"windows-1252", b"latin1"]
                .iter()
                .any(|name| memchr::memmem::find(&declaration, name).is_some());
            (Carrier::Xml, latin1)
        }
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => failed(Content::Utf16),
        [b'P', b'K', 3, 4, ..] => failed(Content::Zip),
        [b'{' | b'[', ..] => failed(Content::Json),
        [b'=', b'L' | b'0'..=b'9', ..] => failed(Content::MarcMaker),
        _ if is_aleph(text) => failed(Content::AlephSequential),
        _ if start.iter().any(|byte| matches!(byte, 0x1D | 0x1E)) => (Carrier::Iso2709, false),
        _ if start.contains(&0) => failed(Content::Unknown),
        _ if is_leader_start(text) => (Carrier::Iso2709, false),
        _ => failed(Content::Text),
    }
}

/// Nine digits, a space, a tag of three, indicators, a space, the letter of an alphabet.
fn is_aleph(text: &[u8]) -> bool {
    let Some(line) = text.get(..18) else {
        return false;
    };
    line[..9].iter().all(u8::is_ascii_digit)
        && line[9] == b' '
        && line[10..13].iter().all(u8::is_ascii_alphanumeric)
        && line[15] == b' '
        && line[17] == b' '
}

/// Whether the text begins as a leader does: even one truncated record is MARC.
fn is_leader_start(text: &[u8]) -> bool {
    text.len() >= 5
        && text[..5].iter().all(u8::is_ascii_digit)
        && text.get(10..12).is_none_or(|counts| counts == b"22")
}
