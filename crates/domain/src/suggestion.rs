//! Suggestions of purchase: what readers miss, what the library answers. Several readers who ask for
//! the same document at the same library are one row of work.

mod check;
mod refusal;
mod state;

pub use check::{COMMENT_MAX, Checked, Draft, NAME_MAX, check, ean, price_of, title_key};
pub use refusal::{Field, OPEN_LIMIT, Refusal, may_suggest};
pub use state::{IllegalStep, RefuseReason, SuggestionState, step};

use jiff::Timestamp;

use crate::id::{AccountId, HoldId, LibraryId, PatronId, RecordNumber, SuggestionId};
use crate::money::Money;
use crate::record::DocumentType;

/// A suggestion as kept: one document, one library, all who ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its id.
    pub id: SuggestionId,
    /// The library that would buy it: « site dépositaire ».
    pub library: LibraryId,
    /// Title.
    pub title: String,
    /// Author.
    pub author: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Type of document.
    pub document_type: DocumentType,
    /// ISBN or EAN, thirteen digits.
    pub ean: Option<String>,
    /// Year of publication.
    pub year: Option<u16>,
    /// Price, as the first asker knew it.
    pub price: Option<Money>,
    /// Where it stands.
    pub state: SuggestionState,
    /// Why it is refused.
    pub reason: Option<RefuseReason>,
    /// What the library answers to all who asked.
    pub answer: Option<String>,
    /// What librarians note for themselves.
    pub note: Option<String>,
    /// The record, once there is one.
    pub record: Option<RecordNumber>,
    /// When it was first suggested.
    pub suggested_at: Timestamp,
    /// When its state last changed.
    pub changed_at: Timestamp,
    /// The version that an action must have seen.
    pub version: i64,
}

/// Somebody who asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// For whom.
    pub patron: PatronId,
    /// The sign-in that asked.
    pub account: AccountId,
    /// Why, in their words.
    pub comment: Option<String>,
    /// When.
    pub asked_at: Timestamp,
    /// What becomes of the hold that was wished for with it.
    pub hold: HoldWish,
}

/// « Si vous l’achetez, réservez-le pour moi ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoldWish {
    /// No hold is wished for.
    None,
    /// One is placed as soon as the document is there.
    Wished,
    /// It was placed.
    Placed(HoldId),
    /// The rules said no, with the key of their reason.
    Refused(String),
}
