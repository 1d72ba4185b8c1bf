//! Searches kept under a name, those that librarians offer, who follows them, and what has just come
//! in for them.

use domain::alert::Frequency;
use serde::Deserialize;

use crate::facts;

/// All of it, as the facts have it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Searches {
    /// Keys of works all of whose copies have just joined the collection.
    pub arrived: Vec<String>,
    /// The searches.
    pub searches: Vec<SearchFacts>,
}

/// A search.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchFacts {
    /// Key of the reader or librarian whose it is.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// What it asks, as its address says it.
    pub query: String,
    /// Whether its owner follows it.
    pub followed: Option<FollowedFacts>,
    /// To whom a librarian offers it.
    pub offered: Option<OfferedFacts>,
    /// Keys of the readers who follow what is offered.
    #[serde(default)]
    pub followed_by: Vec<String>,
}

/// How a search is followed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowedFacts {
    /// The word of its frequency.
    pub frequency: String,
    /// The word of its scope: `mine` or `network`.
    pub scope: String,
}

impl FollowedFacts {
    /// How often; a test reads them all.
    #[must_use]
    pub fn frequency(&self) -> Frequency {
        Frequency::from_code(&self.frequency).unwrap_or_default()
    }
}

/// To whom a search is offered.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferedFacts {
    /// Code of the library; none: to everybody.
    pub library: Option<String>,
}

/// All of it.
#[must_use]
pub fn searches() -> Searches {
    facts("the searches", include_str!("../facts/searches.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_searches_are_of_people_who_exist_and_the_arrivals_have_copies() {
        let people = crate::people();
        let items = crate::catalogue::items(jiff::civil::date(2026, 11, 23));
        let is_known = |key: &str| {
            people.reader(key).is_some() || people.librarians.iter().any(|librarian| librarian.key == key)
        };
        let all = searches();
        for search in &all.searches {
            assert!(is_known(&search.owner), "{}", search.owner);
            for reader in &search.followed_by {
                assert!(people.reader(reader).is_some(), "{reader}");
            }
            if let Some(followed) = &search.followed {
                assert!(
                    Frequency::from_code(&followed.frequency).is_some(),
                    "{followed:?}"
                );
                assert!(
                    ["mine", "network"].contains(&followed.scope.as_str()),
                    "{followed:?}"
                );
            }
        }
        for work in &all.arrived {
            assert!(!items.of_work(work).is_empty(), "{work} has no copy");
        }
    }
}
