//! The libraries as a reader sees them: mine first, then the nearest; each by a short name.

use std::collections::HashMap;

use domain::id::LibraryId;
use domain::library::{Library, Position};
use i18n::Translator;
use store::network::Network;

/// A library in that order.
#[derive(Debug)]
struct Known {
    rank: usize,
    name: String,
    /// Whether it goes by its town, which a sentence can take in: « à Soignies ».
    is_town: bool,
}

/// The libraries in the order of a reader. Made once for a page.
#[derive(Debug)]
pub struct Places {
    mine: Option<LibraryId>,
    by_id: HashMap<LibraryId, Known>,
}

impl Places {
    /// The order of a reader of `mine`: by distance from there, else by name.
    #[must_use]
    pub fn of(network: &Network, mine: Option<LibraryId>) -> Self {
        let here = mine.and_then(|id| network.library(id));
        let position = here.and_then(|library| library.position);
        let mut libraries: Vec<&Library> = network.libraries.iter().collect();
        libraries.sort_by_key(|library| {
            let far = position
                .zip(library.position)
                .map_or(i64::MAX, |(here, there)| distance(here, there));
            (Some(library.id) != mine, far, library.sort_name.as_str())
        });
        let by_id = libraries
            .into_iter()
            .enumerate()
            .map(|(rank, library)| (library.id, known(network, rank, library)))
            .collect();
        Self { mine, by_id }
    }

    /// My library.
    #[must_use]
    pub const fn mine(&self) -> Option<LibraryId> {
        self.mine
    }

    /// Whether a library is mine.
    #[must_use]
    pub fn is_mine(&self, id: LibraryId) -> bool {
        self.mine == Some(id)
    }

    /// The place of a library in the order.
    #[must_use]
    pub fn rank(&self, id: LibraryId) -> usize {
        self.by_id.get(&id).map_or(usize::MAX, |known| known.rank)
    }

    /// Its town where it is the only library there, else its name.
    #[must_use]
    pub fn name(&self, id: LibraryId) -> &str {
        self.by_id.get(&id).map_or("", |known| &known.name)
    }

    /// A sentence about a library: as `key` says it of a town, or as `{key}-named` says it of a name.
    #[must_use]
    pub fn say(&self, t: Translator, key: &str, id: LibraryId) -> String {
        let is_town = self.by_id.get(&id).is_some_and(|known| known.is_town);
        let named = format!("{key}-named");
        let key = if is_town { key } else { &named };
        t.with(key).arg("library", self.name(id)).to_string()
    }
}

/// « Disponible à Soignies » reads better than with a whole name, where the town says which.
fn known(network: &Network, rank: usize, library: &Library) -> Known {
    let city = library.address.city.trim();
    let same = network
        .libraries
        .iter()
        .filter(|other| other.address.city == library.address.city);
    let is_alone = !city.is_empty() && same.count() == 1;
    Known {
        rank,
        name: if is_alone { city } else { &library.name }.to_owned(),
        // « à Le Rœulx » is said by nobody.
        is_town: is_alone && !["Le ", "Les "].iter().any(|article| city.starts_with(article)),
    }
}

/// Squared, in an arbitrary unit: enough to compare. A degree of longitude here is about five
/// eighths of a degree of latitude.
fn distance(here: Position, there: Position) -> i64 {
    let north = i64::from(here.latitude_e6) - i64::from(there.latitude_e6);
    let east = (i64::from(here.longitude_e6) - i64::from(there.longitude_e6)) * 5 / 8;
    north * north + east * east
}
