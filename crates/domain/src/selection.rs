//! Selections: records that a librarian chose and published together, in an order. The ticked
//! records of a reader are a basket, not a selection.

use crate::id::{LibraryId, RecordNumber, SelectionId};
use crate::language::Language;
use crate::publishing::{Showing, TextFormat};

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
