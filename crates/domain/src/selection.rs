//! Selections: records that a librarian chose and published together, in an order. The ticked
//! records of a reader are a basket, not a selection.

use crate::id::{LibraryId, PictureId, RecordNumber, SelectionId};
use crate::language::Language;
use crate::publishing::{Showing, TextFormat};

/// The most records that are chosen one by one.
pub const MOST_RECORDS: usize = 40;
/// The most records of a rule that are shown; the others are a search away.
pub const RULE_SHOWN: usize = 40;
/// The longest word on a record, in characters.
pub const LONGEST_NOTE: usize = 300;
/// The longest time in which something is new, in days.
pub const LONGEST_DAYS: u32 = 3_650;

/// Which records are in a selection by rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// The question, as it stands in the address of a search.
    pub query: String,
    /// Only what came into the catalogue within so many days.
    pub days: Option<u32>,
}

/// A selection as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Its id.
    pub id: SelectionId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// Its title.
    pub title: String,
    /// Why these.
    pub intro: String,
    /// How that is written.
    pub format: TextFormat,
    /// In which language.
    pub language: Language,
    /// Who chose.
    pub signature: String,
    /// What finds its records; none where they were chosen one by one.
    pub rule: Option<Rule>,
    /// The picture beside it.
    pub picture: Option<PictureId>,
    /// From when and until when it is shown.
    pub showing: Showing,
    /// Grows with every change.
    pub version: i64,
}

/// A record of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedRecord {
    /// Which.
    pub record: RecordNumber,
    /// Why this one, in a sentence.
    pub note: Option<String>,
}
