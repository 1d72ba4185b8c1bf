//! The part of a file that is being looked at: bytes are kept from the first one that is not yet
//! taken, so that a record can be searched for its end.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result};

use flate2::bufread::MultiGzDecoder;

/// What a gzip file begins with.
pub(super) const GZIP: &[u8] = &[0x1F, 0x8B, 0x08];
const STEP: usize = 64 * 1024;

#[derive(Debug)]
enum Source<R: BufRead> {
    Plain(R),
    Gzip(Box<BufReader<MultiGzDecoder<R>>>),
    Taken,
}

/// A moving view on a file.
#[derive(Debug)]
pub(super) struct Window<R: BufRead> {
    source: Source<R>,
    bytes: Vec<u8>,
    start: usize,
    offset: u64,
    at_end: bool,
}

impl<R: BufRead> Window<R> {
    pub(super) fn new(source: R) -> Self {
        Self::at(source, 0)
    }

    pub(super) fn at(source: R, offset: u64) -> Self {
        Self {
            source: Source::Plain(source),
            bytes: Vec::new(),
            start: 0,
            offset,
            at_end: false,
        }
    }

    /// Reads through gzip from here on, if the file is so compressed. Before anything was read.
    pub(super) fn unzip(&mut self) -> Result<()> {
        let Source::Plain(source) = &mut self.source else {
            return Ok(());
        };
        if !source.fill_buf()?.starts_with(GZIP) {
            return Ok(());
        }
        if let Source::Plain(source) = std::mem::replace(&mut self.source, Source::Taken) {
            self.source = Source::Gzip(Box::new(BufReader::new(MultiGzDecoder::new(source))));
        }
        Ok(())
    }

    pub(super) fn into_plain(self) -> Result<R> {
        match self.source {
            Source::Plain(source) => Ok(source),
            _ => Err(Error::from(ErrorKind::Unsupported)),
        }
    }

    /// Where the view begins in the uncompressed file.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// The bytes in view, without reading more.
    pub(super) fn seen(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    /// At least this many bytes, or all there are.
    pub(super) fn peek(&mut self, wanted: usize) -> Result<&[u8]> {
        while self.seen().len() < wanted && !self.at_end {
            self.fill()?;
        }
        Ok(self.seen())
    }

    /// Brings more bytes into view; false at the end of the file.
    pub(super) fn more(&mut self) -> Result<bool> {
        if !self.at_end {
            self.fill()?;
        }
        Ok(!self.at_end)
    }

    fn fill(&mut self) -> Result<()> {
        if self.start > STEP && self.start * 2 > self.bytes.len() {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        let length = self.bytes.len();
        self.bytes.resize(length + STEP, 0);
        let place = self.bytes.get_mut(length..).unwrap_or_default();
        let read = loop {
            let read = match &mut self.source {
                Source::Plain(source) => source.read(place),
                Source::Gzip(source) => source.read(place),
                Source::Taken => Ok(0),
            };
            match read {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.bytes.truncate(length + *read.as_ref().unwrap_or(&0));
        match read {
            Ok(0) => self.at_end = true,
            Ok(_) => {}
            Err(error) => {
                self.at_end = true;
                return Err(error);
            }
        }
        Ok(())
    }

    /// Goes over bytes in view.
    pub(super) fn pass(&mut self, count: usize) {
        let count = count.min(self.seen().len());
        self.start += count;
        self.offset += count as u64;
    }

    /// Takes bytes in view.
    pub(super) fn take(&mut self, count: usize) -> Vec<u8> {
        let seen = self.seen();
        let taken = seen.get(..count).unwrap_or(seen).to_vec();
        self.pass(count);
        taken
    }

    /// Goes forward to an offset.
    pub(super) fn skip_to(&mut self, offset: u64) -> Result<()> {
        while self.offset < offset {
            if self.seen().is_empty() && !self.more()? {
                break;
            }
            let left = usize::try_from(offset - self.offset).unwrap_or(usize::MAX);
            self.pass(left);
        }
        Ok(())
    }
}
