//! The libraries as a reader sees them: mine first, then the nearest; each by a short name.

use std::collections::HashMap;

use domain::id::LibraryId;
use domain::library::{Library, Position};
use store::network::Network;

/// The libraries in the order of a reader. Made once for a page.
#[derive(Debug)]
pub struct Places {
    mine: Option<LibraryId>,
    by_id: HashMap<LibraryId, (usize, String)>,
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
            .map(|(rank, library)| (library.id, (rank, short_name(network, library))))
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
        self.by_id.get(&id).map_or(usize::MAX, |(rank, _)| *rank)
    }

    /// Its town where it is the only library there, else its name.
    #[must_use]
    pub fn name(&self, id: LibraryId) -> &str {
        self.by_id.get(&id).map_or("", |(_, name)| name)
    }
}

/// « Disponible à Soignies » reads better than with a whole name, where the town says which.
fn short_name(network: &Network, library: &Library) -> String {
    let city = library.address.city.trim();
    let same = network
        .libraries
        .iter()
        .filter(|other| other.address.city == library.address.city);
    if city.is_empty() || same.count() > 1 {
        library.name.clone()
    } else {
        city.to_owned()
    }
}

/// Squared, in an arbitrary unit: enough to compare. A degree of longitude here is about five
/// eighths of a degree of latitude.
fn distance(here: Position, there: Position) -> i64 {
    let north = i64::from(here.latitude_e6) - i64::from(there.latitude_e6);
    let east = (i64::from(here.longitude_e6) - i64::from(there.longitude_e6)) * 5 / 8;
    north * north + east * east
}
