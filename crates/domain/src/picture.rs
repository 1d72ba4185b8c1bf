//! Pictures that librarians put beside what they publish.

use crate::id::{LibraryId, PictureId};
use crate::refusal::coded;

/// The largest file that is taken, in bytes.
pub const LARGEST_FILE: usize = 10 << 20;
/// The most dots that are read: a small file may unfold into any number of them.
pub const MOST_DOTS: u64 = 40_000_000;
/// The longest side of what is kept, in dots.
pub const LONGEST_SIDE: u32 = 1_200;
/// The longest name and description, in characters.
pub const LONGEST_WORDS: usize = 300;

/// A picture as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id.
    pub id: PictureId,
    /// Whose it is; none: the whole network's.
    pub library: Option<LibraryId>,
    /// By which librarians find it.
    pub name: String,
    /// What it shows, for who does not see it; empty where it decorates.
    pub alt: String,
    /// The fingerprint of its file, which is its address.
    pub fingerprint: String,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
    /// Grows with every change.
    pub version: i64,
}

/// Why a file is no picture that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unusable {
    /// It is none of the kinds that are read, whatever it is called, or it is damaged.
    Unreadable,
    /// It has too many bytes.
    TooLarge,
    /// It has too many dots.
    TooManyDots,
}

coded!(Unusable {
    Unreadable => "unreadable",
    TooLarge => "too_large",
    TooManyDots => "too_many_dots",
});

/// Whether a text is a fingerprint: it becomes part of a path.
#[must_use]
pub fn is_fingerprint(text: &str) -> bool {
    let hex = |letter: u8| letter.is_ascii_digit() || (b'a'..=b'f').contains(&letter);
    text.len() == 64 && text.bytes().all(hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_no_path() {
        assert!(is_fingerprint(&"0a".repeat(32)));
        for bad in [
            "",
            "../../etc/passwd",
            &"0A".repeat(32),
            &"0a".repeat(31),
            &"/a".repeat(32),
        ] {
            assert!(!is_fingerprint(bad), "{bad}");
        }
    }
}
