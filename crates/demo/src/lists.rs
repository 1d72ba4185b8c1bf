//! Lists of readers, and what they have ticked.

use serde::Deserialize;

use crate::facts;

/// All of it, as the facts have it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// The lists.
    pub lists: Vec<ListFacts>,
    /// What is ticked and not kept yet.
    pub ticked: Vec<TickedFacts>,
}

/// A list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFacts {
    /// Key of the reader.
    pub reader: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// The day it was made.
    pub made: i32,
    /// The day it was last changed.
    pub changed: i32,
    /// Whether others read it by a link.
    #[serde(default)]
    pub shared: bool,
    /// Whether they see the first name of the reader.
    #[serde(default)]
    pub shows_name: bool,
    /// Whether they see the notes.
    #[serde(default)]
    pub shows_notes: bool,
    /// The records, in their order.
    pub records: Vec<EntryFacts>,
}

/// A record of a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryFacts {
    /// Key of the work.
    pub work: String,
    /// What the reader noted.
    #[serde(default)]
    pub note: String,
}

/// What a reader has ticked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TickedFacts {
    /// Key of the reader.
    pub reader: String,
    /// Keys of the works.
    pub works: Vec<String>,
}

/// The facts.
#[must_use]
pub fn lists() -> Lists {
    facts("lists", include_str!("../facts/lists.toml"))
}

impl Lists {
    /// All works that the facts name.
    pub fn works(&self) -> impl Iterator<Item = &str> {
        let listed = self.lists.iter().flat_map(|list| &list.records);
        let ticked = self.ticked.iter().flat_map(|ticked| &ticked.works);
        listed
            .map(|entry| entry.work.as_str())
            .chain(ticked.map(String::as_str))
    }
}
