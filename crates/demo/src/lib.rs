//! The demonstration: a network of invented libraries and readers around real books, as facts in
//! files, and what is made of them: MARC records in both dialects, loans and holds that are always
//! of today, and synthetic catalogues of any size to measure with. It writes nothing by itself.
//!
//! Days in the facts are offsets: every function that resolves one takes the day on which the
//! demonstration starts.

pub mod catalogue;
pub mod circulation;
mod dice;
pub mod events;
pub mod generate;
mod isbd;
pub mod items;
pub mod judged;
pub mod lists;
mod marc21;
pub mod network;
pub mod people;
pub mod preregistrations;
pub mod searches;
mod unimarc;
pub mod works;
pub mod written;

pub use circulation::{Circulation, circulation};
pub use events::{Events, events};
pub use judged::{Judged, judged};
pub use lists::{Lists, lists};
pub use network::{Network, network};
pub use people::{People, people};
pub use preregistrations::{PreregistrationFacts, preregistrations};
pub use searches::{Searches, searches};
pub use works::{Work, works};
pub use written::{Written, written};

use jiff::ToSpan;
use jiff::civil::Date;

/// The day so many days after another, or before it.
pub(crate) fn offset(base: Date, days: i32) -> Date {
    base.saturating_add(i64::from(days).days())
}

/// Facts that ship with the program are right: a test reads them all.
pub(crate) fn facts<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> T {
    match toml::from_str(text) {
        Ok(facts) => facts,
        Err(error) => panic!("the facts of {name} do not read: {error}"),
    }
}
