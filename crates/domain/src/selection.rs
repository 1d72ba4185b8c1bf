//! Selections: records that a librarian chose and published together, in an order. The ticked
//! records of a reader are a basket, not a selection.

use jiff::Timestamp;

use crate::id::{LibraryId, RecordNumber, SelectionId};

/// A selection as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Its id.
    pub id: SelectionId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// Its title.
    pub title: String,
    /// Why these, plain: an empty line begins a paragraph.
    pub intro: String,
    /// Who chose.
    pub signature: String,
    /// From when it is shown; none: a draft.
    pub published_at: Option<Timestamp>,
}

/// A record of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedRecord {
    /// Which.
    pub record: RecordNumber,
    /// Why this one, in a sentence.
    pub note: Option<String>,
}
