//! The lines of a backup: a header, for each table its name and its rows, the files, a last line with a
//! checksum of all that precedes. What is not complete is never taken for a backup.

use std::io::{BufRead, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::schema::Kind;
use super::{Summary, broken};
use crate::error::Result;
use crate::migrate::hex;

/// The number of this form of lines; the first had no files.
const FORM: u32 = 2;

/// A line longer than this is not ours.
const LONGEST_LINE: usize = 256 << 20;

/// The first line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Header {
    /// Says that it is a backup, and in which form.
    pub(super) lutrin_backup: u32,
    /// The version that made it.
    pub(super) version: String,
    /// Unix seconds.
    pub(super) made_at: i64,
    /// Name and checksum of the migrations that had run.
    pub(super) migrations: Vec<(String, String)>,
    /// Its tables, each before those that point to it.
    pub(super) tables: Vec<Section>,
}

/// A table in the header.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) columns: Vec<(String, Kind)>,
    pub(super) rows: u64,
}

/// A line between the first and the last.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    /// The rows of this table follow.
    Table {
        /// Its name.
        table: String,
    },
    /// The values of a row, in the order of the columns; bytes in hexadecimal.
    Row(Vec<Value>),
    /// A file that rows name.
    File {
        /// Its fingerprint.
        file: String,
        /// What it contains, in hexadecimal.
        bytes: String,
    },
    /// The end: nothing is missing.
    End {
        /// SHA-256 of all lines before.
        sha256: String,
        /// How many files there are.
        #[serde(default)]
        files: u64,
    },
}

impl Header {
    pub(super) fn new(made_at: Timestamp, migrations: Vec<(String, String)>, tables: Vec<Section>) -> Self {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self {
            lutrin_backup: FORM,
            version,
            made_at: made_at.as_second(),
            migrations,
            tables,
        }
    }

    pub(super) fn summary(&self) -> Summary {
        Summary {
            version: self.version.clone(),
            made_at: Timestamp::from_second(self.made_at).unwrap_or_default(),
            tables: self
                .tables
                .iter()
                .map(|table| (table.name.clone(), table.rows))
                .collect(),
            files: 0,
        }
    }
}

/// Writes lines and keeps their checksum.
pub(super) struct Writer<W> {
    out: W,
    digest: Sha256,
    line: Vec<u8>,
    files: u64,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(out: W) -> Self {
        Self {
            out,
            digest: Sha256::new(),
            line: Vec::new(),
            files: 0,
        }
    }

    /// Writes a file.
    pub(super) fn file(&mut self, fingerprint: &str, bytes: &[u8]) -> Result<()> {
        self.files += 1;
        self.write(&Line::File {
            file: fingerprint.to_owned(),
            bytes: hex(bytes),
        })
    }

    pub(super) fn write(&mut self, line: &impl Serialize) -> Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, line).map_err(broken)?;
        self.line.push(b'\n');
        self.digest.update(&self.line);
        self.out.write_all(&self.line).map_err(broken)
    }

    /// Writes the last line; says how many files there are.
    pub(super) fn finish(mut self) -> Result<u64> {
        let sha256 = hex(&self.digest.clone().finalize());
        let files = self.files;
        self.write(&Line::End { sha256, files })?;
        self.out.flush().map_err(broken)?;
        Ok(files)
    }
}

/// Reads lines and checks that all are there.
pub(super) struct Reader<R> {
    input: R,
    digest: Sha256,
    header: Header,
    line: Vec<u8>,
    /// The table being read, as a place in the header, and how many of its rows were.
    at: Option<(usize, u64)>,
    files: u64,
}

/// What stands between the first line and the last.
pub(super) enum Piece {
    /// A row, and the place of its table in the header.
    Row(usize, Vec<Value>),
    /// A file: its fingerprint, and what it contains in hexadecimal.
    File(String, String),
}

impl<R: BufRead> Reader<R> {
    pub(super) fn open(mut input: R) -> Result<Self> {
        let mut line = Vec::new();
        let mut digest = Sha256::new();
        if !next_line(&mut input, &mut line)? {
            return Err(broken("the file is empty"));
        }
        let header: Header =
            serde_json::from_slice(&line).map_err(|why| broken(format!("the file is no backup: {why}")))?;
        if !(1..=FORM).contains(&header.lutrin_backup) {
            let form = header.lutrin_backup;
            return Err(broken(format!(
                "form {form} of backups, by version {}, is not known here",
                header.version
            )));
        }
        digest.update(&line);
        Ok(Self {
            input,
            digest,
            header,
            line,
            at: None,
            files: 0,
        })
    }

    pub(super) fn header(&self) -> &Header {
        &self.header
    }

    /// What was read so far, all of it once there is no next piece.
    pub(super) fn summary(&self) -> Summary {
        Summary {
            files: self.files,
            ..self.header.summary()
        }
    }

    /// The next piece; none at the end, after which all is known to be there.
    pub(super) fn next(&mut self) -> Result<Option<Piece>> {
        loop {
            if !next_line(&mut self.input, &mut self.line)? {
                return Err(broken("the file was cut short: its end is missing"));
            }
            let line: Line = serde_json::from_slice(&self.line)
                .map_err(|why| broken(format!("the file was changed, a line is not understood: {why}")))?;
            if let Line::End { sha256, files } = &line {
                if *sha256 != hex(&self.digest.clone().finalize()) {
                    return Err(broken(
                        "the file was changed: its checksum is not the one that it ends with",
                    ));
                }
                if *files != self.files {
                    let (found, announced) = (self.files, files);
                    return Err(broken(format!(
                        "it has {found} files where {announced} are announced"
                    )));
                }
                self.enter(self.header.tables.len())?;
                return Ok(None);
            }
            self.digest.update(&self.line);
            match line {
                Line::Table { table } => {
                    let place = self
                        .header
                        .tables
                        .iter()
                        .position(|section| section.name == table);
                    self.enter(place.ok_or_else(|| broken(format!("table {table} is not announced")))?)?;
                }
                Line::Row(values) => {
                    let Some((place, rows)) = &mut self.at else {
                        return Err(broken("a row belongs to no table"));
                    };
                    if values.len() != self.header.tables[*place].columns.len() {
                        return Err(broken(format!(
                            "a row of {} has other columns",
                            self.header.tables[*place].name
                        )));
                    }
                    *rows += 1;
                    return Ok(Some(Piece::Row(*place, values)));
                }
                Line::File { file, bytes } => {
                    self.files += 1;
                    return Ok(Some(Piece::File(file, bytes)));
                }
                Line::End { .. } => {}
            }
        }
    }

    /// Goes to the table at a place: those before it are complete.
    fn enter(&mut self, place: usize) -> Result<()> {
        let (left, rows) = self.at.map_or((None, 0), |(left, rows)| (Some(left), rows));
        if let Some(left) = left
            && self.header.tables[left].rows != rows
        {
            let Section {
                name,
                rows: announced,
                ..
            } = &self.header.tables[left];
            return Err(broken(format!(
                "table {name} has {rows} rows where {announced} are announced"
            )));
        }
        if place != left.map_or(0, |left| left + 1) {
            return Err(broken("its tables are not in the order announced"));
        }
        self.at = Some((place, 0));
        Ok(())
    }
}

fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool> {
    line.clear();
    let mut limited = std::io::Read::take(input, LONGEST_LINE as u64);
    let read = limited
        .read_until(b'\n', line)
        .map_err(|why| broken(format!("the file cannot be read: {why}")))?;
    if read > 0 && line.last() != Some(&b'\n') {
        return Err(broken("the file was cut short in the middle of a line"));
    }
    Ok(read > 0)
}
