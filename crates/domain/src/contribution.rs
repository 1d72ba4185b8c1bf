//! What readers write for others to read: comments, and coups de cœur on records. Nothing of it is
//! shown before a librarian has read it, and a change brings it back to them.

mod check;
mod reason;
mod refusal;
mod state;
mod subject;

pub use check::{
    Checked, DAILY_LIMIT, Draft, RATING_BEST, SIGNATURE_MAX, TEXT_MAX, TITLE_MAX, check, signature_of,
};
pub(crate) use check::{one_line, paragraphs};
pub use reason::RefuseReason;
pub use refusal::{AGE_OF_CONSENT, Refusal, may_write};
pub use state::{ContributionState, IllegalModeration, Moderation, after};
pub use subject::{Subject, UnreadableSubject};

use jiff::Timestamp;

use crate::id::{AccountId, ContributionId, LibraryId, PatronId};
use crate::refusal::coded;

/// A comment or a coup de cœur as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Its id.
    pub id: ContributionId,
    /// Which of the two.
    pub kind: ContributionKind,
    /// What it is about.
    pub subject: Subject,
    /// The sign-in that wrote it: it is theirs to change.
    pub account: AccountId,
    /// Who wrote it.
    pub patron: PatronId,
    /// The library whose moderators decide; none: those of the whole network.
    pub library: Option<LibraryId>,
    /// The name under which it is shown; empty once its author has left.
    pub signature: String,
    /// Its title.
    pub title: String,
    /// Its text, plain: an empty line begins a paragraph.
    pub text: String,
    /// From 1 to 5, where the library asks for it.
    pub rating: Option<u8>,
    /// Where it stands.
    pub state: ContributionState,
    /// Why it is not shown.
    pub reason: Option<RefuseReason>,
    /// What the moderator wrote to its author.
    pub note: Option<String>,
    /// When it was first written.
    pub written_at: Timestamp,
    /// When it last changed: in what it says, or in where it stands.
    pub changed_at: Timestamp,
    /// When its author deleted it: it can be restored for a day.
    pub deleted_at: Option<Timestamp>,
    /// The version that an action must have seen.
    pub version: i64,
}

impl Contribution {
    /// Whether everybody may read it.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.state == ContributionState::Published && self.deleted_at.is_none()
    }
}

/// A comment or a coup de cœur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContributionKind {
    /// « Commentaire », on anything that can be commented.
    Comment,
    /// « Coup de cœur », on a record; one for each reader and record.
    Recommendation,
}

coded!(ContributionKind { Comment => "comment", Recommendation => "recommendation" });

/// Hours during which what was deleted can be restored; then it is erased.
pub const RESTORE_HOURS: i64 = 24;
