//! A file as its records, one at a time and in constant memory, whatever is broken in it.
//! A record that cannot be read is handed over with its place and its bytes; the next one follows.

mod content;
mod iso;
mod window;
mod xml;

use std::io::{BufRead, Seek, SeekFrom};

use thiserror::Error;

use crate::field::MarcRecord;
use crate::{iso2709, marcxml};
use content::Carrier;
pub use content::Content;
use window::Window;

/// The most bytes that one record may have; a compressed bomb stops here.
pub const LONGEST_RECORD: usize = 8 * 1024 * 1024;
/// The most bytes that are kept of a record that is longer than the longest.
const KEPT_OF_TOO_LONG: usize = 64 * 1024;

/// How a record is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// ISO 2709, the binary exchange format.
    Iso2709,
    /// A MARCXML `record` element.
    Xml,
}

/// A record as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    /// Its first byte, counted in the uncompressed file.
    pub offset: u64,
    /// All of its bytes.
    pub bytes: Vec<u8>,
    /// How it is carried.
    pub form: Form,
}

impl Raw {
    /// The fields of the record, its text decoded.
    ///
    /// # Errors
    /// When nothing of it can be read as a record; the bytes come back for the quarantine.
    pub fn parse(self) -> Result<MarcRecord, Broken> {
        parse(&self.bytes, self.form).map_err(|reason| Broken {
            offset: self.offset,
            reason,
            bytes: self.bytes,
        })
    }
}

/// The fields of one record from its bytes, as they were kept.
///
/// # Errors
/// When nothing of it can be read as a record.
pub fn parse(bytes: &[u8], form: Form) -> Result<MarcRecord, BrokenReason> {
    match form {
        Form::Iso2709 => iso2709::parse(bytes),
        Form::Xml => marcxml::parse(bytes),
    }
}

/// A record that could not be read: for the quarantine.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("at byte {offset}: {reason}")]
pub struct Broken {
    /// Its first byte, counted in the uncompressed file.
    pub offset: u64,
    /// Why it could not be read.
    pub reason: BrokenReason,
    /// Its bytes, or the first of them when there are too many.
    pub bytes: Vec<u8>,
}

/// Why a record, or a whole file, could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BrokenReason {
    /// The file holds something else.
    #[error("this is not MARC, but {0}")]
    NotMarc(Content),
    /// The file could not be read to its end.
    #[error("the file cannot be read: {0}")]
    Io(String),
    /// The record never ends.
    #[error("the record is longer than {LONGEST_RECORD} bytes")]
    TooLong,
    /// Not even a leader.
    #[error("the record is too short to hold a leader")]
    TooShort,
    /// Neither a directory nor separators.
    #[error("the record has no readable field")]
    NoFields,
    /// A directory and separators that do not agree on what the fields are.
    #[error("the directory of the record does not fit its fields")]
    Directory,
    /// The file ends in the middle of the record.
    #[error("the file ends before the record does")]
    Truncated,
    /// The next record begins before this one ends.
    #[error("the record has no end")]
    Unclosed,
    /// A document type declaration: entities could be anything.
    #[error("XML with a DOCTYPE is refused")]
    Doctype,
    /// XML that is not well-formed.
    #[error("broken XML: {0}")]
    Xml(String),
    /// Elements in elements in elements.
    #[error("XML elements are nested too deeply")]
    TooDeep,
    /// An entity that XML does not define.
    #[error("unknown XML entity &{0};")]
    UnknownEntity(String),
    /// Bytes that the declared encoding does not have.
    #[error("the text is not in the encoding that the file declares")]
    Encoding,
}

/// Reads a file record by record. Gzip and the format are recognised by the first bytes.
#[derive(Debug)]
pub struct Reader<R: BufRead> {
    window: Window<R>,
    carrier: Option<Carrier>,
    /// Whether the file declares ISO 8859-1 (XML only).
    latin1: bool,
    ended: bool,
}

impl<R: BufRead> Reader<R> {
    /// A reader at the beginning of a file.
    pub fn new(source: R) -> Self {
        Self {
            window: Window::new(source),
            carrier: None,
            latin1: false,
            ended: false,
        }
    }

    /// Where the next record will be looked for: what `resume` wants, in the uncompressed file.
    pub fn position(&self) -> u64 {
        self.window.offset()
    }

    /// A reader that goes on at an offset that `position` gave, reading over what stands before.
    /// Works for compressed files too.
    pub fn skip_to(source: R, offset: u64) -> Self {
        let mut reader = Self::new(source);
        match reader.begin() {
            Ok(()) => {
                if let Err(error) = reader.window.skip_to(offset) {
                    reader.carrier = Some(Carrier::Failed(BrokenReason::Io(error.to_string())));
                }
            }
            Err(reason) => reader.carrier = Some(Carrier::Failed(reason)),
        }
        reader
    }

    fn begin(&mut self) -> Result<(), BrokenReason> {
        self.window.unzip().map_err(io)?;
        let start = self.window.peek(content::LOOKED_AT).map_err(io)?;
        let (carrier, latin1) = content::recognise(start);
        self.latin1 = latin1;
        self.carrier = Some(carrier);
        Ok(())
    }

    fn read(&mut self) -> Result<Option<Raw>, Broken> {
        if self.carrier.is_none()
            && let Err(reason) = self.begin()
        {
            self.carrier = Some(Carrier::Failed(reason));
        }
        match &self.carrier {
            Some(Carrier::Iso2709) => iso::next(&mut self.window),
            Some(Carrier::Xml) => xml::next(&mut self.window, self.latin1),
            Some(Carrier::Failed(reason)) => Err(Broken {
                offset: self.window.offset(),
                reason: reason.clone(),
                bytes: Vec::new(),
            }),
            Some(Carrier::Empty) | None => Ok(None),
        }
    }
}

impl<R: BufRead + Seek> Reader<R> {
    /// A reader that goes on at an offset that `position` gave: a plain file is sought, a
    /// compressed one read over.
    ///
    /// # Errors
    /// When the source cannot be sought.
    pub fn resume(mut source: R, offset: u64) -> std::io::Result<Self> {
        let compressed = source.fill_buf()?.starts_with(window::GZIP);
        if compressed || offset == 0 {
            return Ok(Self::skip_to(source, offset));
        }
        let mut reader = Self::new(source);
        if let Err(reason) = reader.begin() {
            reader.carrier = Some(Carrier::Failed(reason));
            return Ok(reader);
        }
        let (carrier, latin1) = (reader.carrier, reader.latin1);
        let mut source = reader.window.into_plain()?;
        source.seek(SeekFrom::Start(offset))?;
        Ok(Self {
            window: Window::at(source, offset),
            carrier,
            latin1,
            ended: false,
        })
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<Raw, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let read = self.read();
        match &read {
            Ok(None) => self.ended = true,
            Err(broken) => {
                self.ended = matches!(
                    broken.reason,
                    BrokenReason::NotMarc(_) | BrokenReason::Io(_) | BrokenReason::Doctype
                );
            }
            Ok(Some(_)) => {}
        }
        read.transpose()
    }
}

#[expect(clippy::needless_pass_by_value, reason = "given to map_err")]
fn io(error: std::io::Error) -> BrokenReason {
    BrokenReason::Io(error.to_string())
}
