//! The network's places: who runs which library, where it is, what its shelf areas are called.
//! When it is open is the business of `calendar`.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{LibraryId, OperatorId, SectionId};
use crate::item_state::ItemState;
use crate::refusal::coded;
use crate::service::Service;

/// The authority that runs libraries: a commune, a province.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// Its id.
    pub id: OperatorId,
    /// The code in files and configuration.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A place with a desk and opening hours, or a stop of the bibliobus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// Its id.
    pub id: LibraryId,
    /// Dense and never reused: the code of the library in the search index.
    pub facet: u32,
    /// The code in files and configuration.
    pub code: String,
    /// The word in addresses.
    pub slug: String,
    /// Who runs it.
    pub operator: OperatorId,
    /// The library it belongs to: a branch's main library, a stop's bibliobus.
    pub parent: Option<LibraryId>,
    /// What it is.
    pub kind: LibraryKind,
    /// Its name.
    pub name: String,
    /// The folded name, for sorting.
    pub sort_name: String,
    /// Where it is.
    pub address: Address,
    /// Phone.
    pub phone: String,
    /// Address for mail.
    pub email: String,
    /// Latitude and longitude, in degrees.
    pub position: Option<Position>,
    /// Which ILS answers for it; `local` is the circulation kept here.
    pub ils: String,
    /// Since when holds can be fetched here; none where they cannot.
    pub pickup_since: Option<Timestamp>,
    /// The day it closed for good.
    pub closed_down_on: Option<Date>,
    /// What it does not open, of what a library opens as long as it says nothing. Pickup is not among
    /// these: it has its own beginning.
    pub closed_services: BTreeSet<Service>,
}

/// The name of the ILS connection that is the circulation kept here.
pub const LOCAL_ILS: &str = "local";

impl Library {
    /// Whether its circulation is kept here.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.ils == LOCAL_ILS
    }

    /// Whether a service is one that the portal can open here. What another system keeps is opened there;
    /// a stop of the bibliobus neither buys nor enrols.
    #[must_use]
    pub fn can_open(&self, service: Service) -> bool {
        let is_building = self.kind == LibraryKind::Library;
        match service {
            Service::Pickup => self.is_local(),
            Service::ShelfHold | Service::EventRegistration => true,
            Service::PurchaseSuggestion => is_building,
            Service::Preregistration => is_building && self.is_local(),
        }
    }

    /// Whether readers find a service open here today.
    #[must_use]
    pub fn opens(&self, service: Service, today: Date) -> bool {
        match service {
            Service::Pickup => self.is_pickup(today),
            service => {
                self.can_open(service)
                    && !self.closed_services.contains(&service)
                    && self.closed_down_on.is_none_or(|day| today < day)
            }
        }
    }

    /// Whether a hold asked for today can be fetched here.
    #[must_use]
    pub fn is_pickup(&self, today: Date) -> bool {
        self.pickup_since.is_some() && self.closed_down_on.is_none_or(|day| today < day)
    }
}

/// What a library is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LibraryKind {
    /// A building.
    #[default]
    Library,
    /// A stop of the bibliobus.
    MobileStop,
}

coded!(LibraryKind { Library => "library", MobileStop => "mobile_stop" });

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
}

/// A point on the map, in millionths of a degree: compared and stored without binary fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Latitude in millionths of a degree.
    pub latitude_e6: i32,
    /// Longitude in millionths of a degree.
    pub longitude_e6: i32,
}

impl Position {
    /// The point of a latitude and a longitude in degrees.
    #[must_use]
    pub fn from_degrees(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude_e6: millionths(latitude),
            longitude_e6: millionths(longitude),
        }
    }

    /// Latitude in degrees.
    #[must_use]
    pub fn latitude(self) -> f64 {
        f64::from(self.latitude_e6) / 1e6
    }

    /// Longitude in degrees.
    #[must_use]
    pub fn longitude(self) -> f64 {
        f64::from(self.longitude_e6) / 1e6
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "clamped to the degrees that exist on Earth"
)]
fn millionths(degrees: f64) -> i32 {
    (degrees.clamp(-180.0, 180.0) * 1e6).round() as i32
}

/// A shelf area of a library, such as « Jeunesse ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// The library it is in.
    pub library: LibraryId,
    /// The code in files.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Who fetches what stands there.
    pub access: ShelfAccess,
    /// Its dense number, by which searches count; 0 before it is written.
    pub facet: u32,
}

/// Who fetches what stands in a shelf area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShelfAccess {
    /// Readers do.
    #[default]
    Open,
    /// Closed stacks, « en magasin »: staff do, for whoever asks at the desk.
    Stacks,
}

coded!(ShelfAccess { Open => "open", Stacks => "stacks" });

impl ShelfAccess {
    /// The state of a copy that stands in its place there.
    #[must_use]
    pub const fn in_place(self) -> ItemState {
        match self {
            Self::Open => ItemState::OnShelf,
            Self::Stacks => ItemState::Stacks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::a_library;

    const TODAY: Date = Date::constant(2026, 11, 26);

    fn opened(library: &Library) -> Vec<Service> {
        let all = Service::ALL.iter().copied();
        all.filter(|service| library.opens(*service, TODAY)).collect()
    }

    #[test]
    fn a_library_opens_everything_that_the_portal_can_until_it_says_otherwise() {
        let mut library = a_library();
        assert_eq!(opened(&library), Service::ALL);

        library.closed_services = BTreeSet::from([Service::PurchaseSuggestion, Service::ShelfHold]);
        library.pickup_since = None;
        assert_eq!(
            opened(&library),
            [Service::EventRegistration, Service::Preregistration]
        );
    }

    #[test]
    fn what_another_system_keeps_or_a_stop_has_not_cannot_be_opened() {
        let mut elsewhere = a_library();
        elsewhere.ils = "koha".into();
        let mut stop = a_library();
        stop.kind = LibraryKind::MobileStop;
        for (library, service, can) in [
            (&elsewhere, Service::Pickup, false),
            (&elsewhere, Service::ShelfHold, true),
            (&elsewhere, Service::EventRegistration, true),
            (&elsewhere, Service::PurchaseSuggestion, true),
            (&elsewhere, Service::Preregistration, false),
            (&stop, Service::Pickup, true),
            (&stop, Service::ShelfHold, true),
            (&stop, Service::EventRegistration, true),
            (&stop, Service::PurchaseSuggestion, false),
            (&stop, Service::Preregistration, false),
        ] {
            assert_eq!(library.can_open(service), can, "{} {service:?}", library.ils);
        }
        // Pickup at a library of another system is what the network's file says of it.
        assert!(elsewhere.opens(Service::Pickup, TODAY));
    }

    #[test]
    fn a_library_that_closed_down_opens_nothing() {
        let mut library = a_library();
        library.closed_down_on = Some(TODAY);
        assert_eq!(opened(&library), []);
    }
}
