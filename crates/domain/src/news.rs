//! News: what a library, or the network, has to tell.

use jiff::Timestamp;

use crate::id::{LibraryId, NewsId};

/// A piece of news as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Its id.
    pub id: NewsId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// Its title.
    pub title: String,
    /// What it says in one or two sentences.
    pub summary: String,
    /// What it says, plain: an empty line begins a paragraph.
    pub text: String,
    /// Who signs it.
    pub signature: String,
    /// From when it is shown; none: a draft.
    pub published_at: Option<Timestamp>,
}
