//! Saved searches: a search kept under a name by whoever will ask it again, and offered to readers
//! when a librarian publishes it. What the search asks is the business of `search`.

use jiff::Timestamp;

use crate::id::{AccountId, SavedSearchId};
use crate::refusal::{Explanation, WayOut, explained};
use crate::staff::Scope;

/// The longest name, in characters.
pub const LONGEST_NAME: u16 = 80;
/// How many searches one account keeps.
pub const MOST_SEARCHES: u16 = 100;

/// A search kept under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its id.
    pub id: SavedSearchId,
    /// Whose it is.
    pub account: AccountId,
    /// What they call it.
    pub name: String,
    /// What it asks, as its address says it after the question mark.
    pub query: String,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// To whom it is offered, and since when.
    pub published: Option<Publication>,
    /// When it was deleted: for a day it can be brought back.
    pub deleted_at: Option<Timestamp>,
}

/// A search that a librarian offers to readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Since when.
    pub since: Timestamp,
    /// To the readers of one library, or to everybody.
    pub scope: Scope,
}

/// Why a search is not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedSearchRefusal {
    /// It has no name.
    NameMissing,
    /// Its name is too long.
    NameTooLong {
        /// The most characters.
        limit: u16,
    },
    /// It asks nothing: no word, no filter.
    NothingAsked,
    /// There are as many as one account keeps.
    TooMany {
        /// How many there are.
        count: u32,
        /// How many are kept.
        limit: u16,
    },
}

impl SavedSearchRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::NameMissing => Explanation::new("saved-search-refused-name-missing", WayOut::Correct),
            Self::NameTooLong { limit } => {
                Explanation::new("saved-search-refused-name-too-long", WayOut::Correct)
                    .figure("limit", *limit)
            }
            Self::NothingAsked => Explanation::new("saved-search-refused-nothing-asked", WayOut::Search),
            Self::TooMany { count, limit } => {
                Explanation::new("saved-search-refused-too-many", WayOut::SeeSavedSearches)
                    .figure("count", *count)
                    .figure("limit", *limit)
            }
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::NameMissing,
            Self::NameTooLong { limit: LONGEST_NAME },
            Self::NothingAsked,
            Self::TooMany {
                count: 100,
                limit: MOST_SEARCHES,
            },
        ]
    }
}

explained!(SavedSearchRefusal);

/// The name as it is kept: one line, no space around, none doubled.
///
/// # Errors
/// When nothing is left of it, or it is too long.
pub fn name(typed: &str) -> Result<String, SavedSearchRefusal> {
    let words: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join(" ");
    if name.is_empty() {
        return Err(SavedSearchRefusal::NameMissing);
    }
    if name.chars().count() > usize::from(LONGEST_NAME) {
        return Err(SavedSearchRefusal::NameTooLong { limit: LONGEST_NAME });
    }
    Ok(name)
}

/// Whether an account that keeps `count` searches may keep one more.
///
/// # Errors
/// When it may not.
pub const fn may_keep_one_more(count: u32) -> Result<(), SavedSearchRefusal> {
    if count >= MOST_SEARCHES as u32 {
        return Err(SavedSearchRefusal::TooMany {
            count,
            limit: MOST_SEARCHES,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_without_spaces_around() {
        assert_eq!(
            name("  Polars \n en\tlivre audio "),
            Ok("Polars en livre audio".into())
        );
        for empty in ["", "   ", "\n\u{0}"] {
            assert_eq!(name(empty), Err(SavedSearchRefusal::NameMissing), "{empty:?}");
        }
    }

    #[test]
    fn a_name_is_counted_in_characters() {
        let longest = "é".repeat(usize::from(LONGEST_NAME));
        assert_eq!(name(&longest), Ok(longest.clone()));
        assert_eq!(
            name(&format!("{longest}é")),
            Err(SavedSearchRefusal::NameTooLong { limit: LONGEST_NAME })
        );
    }

    #[test]
    fn the_hundred_and_first_search_is_refused() {
        assert_eq!(may_keep_one_more(99), Ok(()));
        assert_eq!(
            may_keep_one_more(100),
            Err(SavedSearchRefusal::TooMany {
                count: 100,
                limit: 100
            })
        );
    }
}
