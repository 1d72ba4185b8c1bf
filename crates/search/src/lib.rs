//! What a search is, and the contract that every engine keeps.
//!
//! An address becomes a [`SearchState`]; a state becomes a [`Request`] ([`Request::of_state`]); an
//! engine ([`Search`]) answers [`Hits`]: numbers of records, which the database then describes, and
//! counts of facets. The texts shown are marked by [`Hits::marker`], on the page's own texts, since
//! the engine keeps none.
//!
//! The index is derived data. It follows the database through [`Search::replace`],
//! [`Search::delete`] and [`Search::commit`], which notes how far it went; when
//! [`Search::health`] says so, [`Search::rebuild`] makes a new one beside, then the changes since the
//! start of the rebuild are followed as usual. What can be had now is not in the index but in
//! [`Availability`], flipped as the desk works.
//!
//! Libraries, sections and headings are counted by dense numbers, that the database gives out from
//! small values up: an engine keeps one counter per number.

mod address;
mod availability;
pub mod completion;
pub mod conformance;
mod engine;
pub mod explanation;
pub mod facet;
pub mod grouping;
pub mod index;
mod marker;
pub mod memory;
pub mod query;
mod request;
pub mod spelling;
mod state;
mod synonym;
pub mod words;

pub use availability::{Availability, BitsView};
pub use completion::{Completion, CompletionKind, Heading};
pub use engine::{Error, Health, Ranking, Rebuild, Result, Search};
pub use facet::{Arrival, Facet, FacetCount, FacetCounts, YearRange};
pub use index::IndexRecord;
pub use marker::{Marker, Snippet};
pub use query::Query;
pub use request::{Correction, DEEPEST, FACET_VALUES, Filters, Form, Hit, Hits, Request};
pub use state::{AvailabilityFilter, Choice, LAST_PAGE, LONGEST_TEXT, PAGE_SIZE, SearchState, Sort, View};
pub use synonym::Synonyms;
