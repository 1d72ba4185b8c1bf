//! The contract that every engine keeps: search, follow the database, be rebuilt beside.

use std::sync::Arc;

use domain::id::RecordNumber;

use crate::availability::Availability;
use crate::completion::{Completion, Heading};
use crate::explanation::ScorePart;
use crate::index::IndexRecord;
use crate::query::Query;
use crate::request::{Hits, Request};

/// Why an engine could not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no index, or one of another version, or a damaged one: rebuild it.
    #[error("the search index has to be rebuilt: {0}")]
    NeedsRebuild(String),
    /// Another process writes to the index, or rebuilds it.
    #[error("another process is writing to the search index")]
    Busy,
    /// Anything else, in the engine's words.
    #[error("the search engine failed: {0}")]
    Engine(String),
}

/// The answer of an engine.
pub type Result<T> = std::result::Result<T, Error>;

/// Whether an index can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// It can.
    Ready,
    /// It answers nothing, or old things, until it is rebuilt; why.
    NeedsRebuild(String),
}

/// What answers depend on beside the records: when it changes, the same search may be answered otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The version of the index: its fields, and how texts are cut.
    pub index: String,
    /// What a match is worth, in one word.
    pub weights: String,
}

/// A search engine. Calls block: from async code, go through a blocking thread when writing;
/// a search takes a few milliseconds.
pub trait Search: Send + Sync {
    /// Answers a search, from what was committed last.
    ///
    /// # Errors
    /// When the index is damaged.
    fn search(&self, request: &Request) -> Result<Hits>;

    /// What each of these records is worth to the words, part by part, in the order of the numbers; nothing
    /// for a record that is not in the index.
    ///
    /// # Errors
    /// When the index is damaged.
    fn explain(&self, query: &Query, numbers: &[RecordNumber]) -> Result<Vec<Vec<ScorePart>>>;

    /// Adds records that the index does not have yet. Faster than [`Search::replace`].
    ///
    /// # Errors
    /// When another process writes, or the disk is full.
    fn add(&self, records: &[IndexRecord<'_>]) -> Result<()>;

    /// Adds records, in the place of those with the same numbers.
    ///
    /// # Errors
    /// When another process writes, or the disk is full.
    fn replace(&self, records: &[IndexRecord<'_>]) -> Result<()>;

    /// Takes records out.
    ///
    /// # Errors
    /// When another process writes, or the disk is full.
    fn delete(&self, numbers: &[RecordNumber]) -> Result<()>;

    /// Makes all that came before visible and durable, with how far it follows the database.
    /// Once every second or five: a commit costs a third of a second.
    ///
    /// # Errors
    /// When another process writes, or the disk is full.
    fn commit(&self, change_sequence: i64) -> Result<()>;

    /// Makes few large pieces of many small ones, after much was added: searches then take half the
    /// time. They go on meanwhile, and so does writing.
    ///
    /// # Errors
    /// When another process writes, or the disk is full.
    fn settle(&self) -> Result<()>;

    /// How far the index follows the database: what the last commit was given, 0 before the first.
    fn applied_sequence(&self) -> i64;

    /// How many records it holds.
    fn record_count(&self) -> u64;

    /// Whether it can be relied on.
    fn health(&self) -> Health;

    /// What its answers depend on beside the records.
    fn ranking(&self) -> Ranking;

    /// Sees what another process committed or rebuilt. Cheap: once a second is fine.
    ///
    /// # Errors
    /// When the index is damaged.
    fn refresh(&self) -> Result<()>;

    /// Starts an empty index beside this one, which goes on answering.
    ///
    /// # Errors
    /// When one is being built already, or the disk is full.
    fn rebuild(&self) -> Result<Box<dyn Rebuild + '_>>;

    /// What can be had now, shared with whoever flips it.
    fn availability(&self) -> &Arc<Availability>;

    /// An empty engine of the same kind, apart from this one: for little, which it keeps in memory.
    ///
    /// # Errors
    /// When the memory for it is lacking.
    fn apart(&self) -> Result<Arc<dyn Search>>;

    /// What may be meant by a search that is being typed, at most `limit` of it, the likeliest first.
    /// None while there is nothing to complete from: that is no error.
    ///
    /// # Errors
    /// When the index is damaged.
    fn complete(&self, typed: &str, limit: usize) -> Result<Vec<Completion>>;

    /// Which of these headings' numbers it has no name for yet. Asked before records are replaced.
    ///
    /// # Errors
    /// When the index is damaged.
    fn unnamed(&self, headings: &[u32]) -> Result<Vec<u32>>;

    /// Names headings, which completions then offer as long as a record is under them. Told before the
    /// commit of the records; a heading that has a name keeps it.
    ///
    /// # Errors
    /// When another process writes.
    fn name(&self, headings: &[Heading]) -> Result<()>;
}

/// An index being built beside the one in use. Dropped before its end, it leaves no trace.
pub trait Rebuild: Send {
    /// Adds records, each once.
    ///
    /// # Errors
    /// When the disk is full.
    fn add(&mut self, records: &[IndexRecord<'_>]) -> Result<()>;

    /// Names the headings of what was added, each once; see [`Search::name`]. When all records are added.
    ///
    /// # Errors
    /// When the disk is full.
    fn name(&mut self, headings: &[Heading]) -> Result<()>;

    /// Puts the new index in the place of the old one. `change_sequence` is where the database was
    /// when the first record was read: what changed since is followed from there.
    ///
    /// # Errors
    /// When the disk is full.
    fn finish(self: Box<Self>, change_sequence: i64) -> Result<()>;
}
