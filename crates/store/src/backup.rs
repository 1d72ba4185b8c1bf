//! The backup of a network: every table in one text that no engine owns, taken at one instant while
//! others go on writing. A backup of SQLite restores on PostgreSQL, and the other way round.
//!
//! Lines of JSON: what it holds, then each table's rows, then the files that rows name, then what it held
//! and a checksum. Sign-ins under way and one-time links are not part of it: a restore must not bring a used
//! one back.

mod lines;
mod restore;
mod schema;
mod write;

use std::io::BufRead;

use jiff::Timestamp;

pub use restore::{Options, Restored, WaitingMails, restore};
pub use write::write;

use crate::error::{Error, Result};

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The version that made it.
    pub version: String,
    /// The instant it shows.
    pub made_at: Timestamp,
    /// Each table and how many rows of it there are.
    pub tables: Vec<(String, u64)>,
    /// How many files there are: pictures.
    pub files: u64,
}

impl Summary {
    /// How many rows there are in all.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, rows)| rows).sum()
    }
}

/// Tables that a backup leaves out: they would open a door again.
const LEFT_OUT: &[&str] = &["one_time_link", "session", "sign_in_secret"];

/// The files that rows name by their fingerprints, wherever they lie.
pub trait Files {
    /// The bytes of a file; none when it is missing.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&self, fingerprint: &str) -> std::io::Result<Option<Vec<u8>>>;

    /// Puts a file where it belongs.
    ///
    /// # Errors
    /// When the fingerprint is none, or it cannot be written.
    fn put(&self, fingerprint: &str, bytes: &[u8]) -> std::io::Result<()>;
}

/// Reads a backup to its end, and says what it holds.
///
/// # Errors
/// When it was cut short, changed, or made by something else.
pub fn check(input: impl BufRead) -> Result<Summary> {
    let mut reader = lines::Reader::open(input)?;
    while reader.next()?.is_some() {}
    Ok(reader.summary())
}

fn broken(why: impl std::fmt::Display) -> Error {
    Error::Backup(why.to_string())
}
