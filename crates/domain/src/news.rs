//! News: what a library, or the network, has to tell.

use crate::id::{LibraryId, NewsId, PictureId};
use crate::language::Language;
use crate::publishing::{Showing, TextFormat};

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
    /// What it says.
    pub text: String,
    /// How that is written.
    pub format: TextFormat,
    /// In which language.
    pub language: Language,
    /// Who signs it.
    pub signature: String,
    /// The picture beside it.
    pub picture: Option<PictureId>,
    /// From when and until when it is shown.
    pub showing: Showing,
    /// Grows with every change.
    pub version: i64,
}
