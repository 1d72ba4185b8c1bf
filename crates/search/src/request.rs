//! What an engine is asked and what it answers.

use domain::id::RecordNumber;

use crate::facet::{Facet, FacetCounts, YearRange, language_value};
use crate::marker::Marker;
use crate::query::Query;
use crate::state::{AvailabilityFilter, Choice, PAGE_SIZE, SearchState, Sort};

/// The deepest result that can be reached.
pub const DEEPEST: usize = 1000;
/// How many values a facet lists until « Tous » is asked.
pub const FACET_VALUES: usize = 10;

/// A search as an engine is asked it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// The words.
    pub query: Query,
    /// What narrows them.
    pub filters: Filters,
    /// The order.
    pub sort: Sort,
    /// How many results to skip, and to give: never beyond [`DEEPEST`].
    pub offset: usize,
    /// How many results to give.
    pub limit: usize,
    /// What to count, and how many values of each to list.
    pub facets: Vec<(Facet, usize)>,
    /// Whether to try other spellings when there are few results.
    pub correct: bool,
}

/// What narrows a search. Values of one facet add up; facets narrow each other down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filters {
    /// Only what can be had.
    pub availability: AvailabilityFilter,
    /// The reader's library, which [`AvailabilityFilter::Mine`] speaks of and whose count is given.
    pub my_library: Option<u16>,
    /// Values of the facets that have plain numbers, as [`Facet`] numbers them; years are apart.
    pub values: Vec<(Facet, u32)>,
    /// Years of publication.
    pub years: Vec<YearRange>,
    /// Only what was added on this day (days since 1970-01-01) or later.
    pub added_since: Option<i32>,
}

impl Filters {
    /// The numbers chosen in a facet.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = u32> + '_ {
        self.values
            .iter()
            .filter(move |(other, _)| *other == facet)
            .map(|(_, value)| *value)
    }

    /// Whether anything is filtered out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.availability == AvailabilityFilter::All
            && self.values.is_empty()
            && self.years.is_empty()
            && self.added_since.is_none()
    }
}

impl Request {
    /// The first page of a search for words, nothing counted.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self {
            query: Query::parse(text),
            filters: Filters::default(),
            sort: Sort::default(),
            offset: 0,
            limit: PAGE_SIZE,
            facets: Vec::new(),
            correct: true,
        }
    }

    /// What a page of results asks: every facet counted. `library` gives the dense number of a
    /// library's code; codes that nobody has are ignored.
    #[must_use]
    pub fn of_state(
        state: &SearchState,
        my_library: Option<u16>,
        library: impl Fn(&str) -> Option<u16>,
    ) -> Self {
        let mut filters = Filters {
            availability: state.availability,
            my_library,
            ..Filters::default()
        };
        for choice in state.choices() {
            let value = match choice {
                Choice::Year(range) => {
                    filters.years.push(*range);
                    continue;
                }
                Choice::Type(kind) => Some(crate::facet::type_value(*kind)),
                Choice::Audience(audience) => Some(crate::facet::audience_value(*audience)),
                Choice::Library(code) => library(code).map(u32::from),
                Choice::Language(code) => language_value(code),
                Choice::Author(id) | Choice::Subject(id) | Choice::Series(id) | Choice::Section(id) => {
                    Some(*id)
                }
            };
            filters.values.extend(value.map(|value| (choice.facet(), value)));
        }
        Self {
            filters,
            sort: state.sort,
            offset: usize::from(state.page() - 1) * PAGE_SIZE,
            facets: Facet::ALL
                .into_iter()
                .map(|facet| (facet, FACET_VALUES))
                .collect(),
            ..Self::of_text(&state.text)
        }
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// How many records answer.
    pub total: u64,
    /// How many would without any filter.
    pub total_unfiltered: u64,
    /// The page of them that was asked for.
    pub hits: Vec<Hit>,
    /// The facets that were asked for, in the order asked.
    pub facets: Vec<FacetCounts>,
    /// Another spelling that finds more.
    pub correction: Option<Correction>,
    /// Marks what was found in the texts shown: « pourquoi ce résultat ».
    pub marker: Marker,
}

/// One record found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its number.
    pub number: RecordNumber,
    /// The work it is an edition of.
    pub work: i64,
    /// How well it answers; comparable within one search only.
    pub score: f32,
}

/// « Résultats pour simenon. Chercher plutôt simenom ? »
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The search in the other spelling.
    pub text: String,
    /// Whether [`Hits::hits`] are already those of the other spelling: the one asked for has none.
    pub applied: bool,
    /// How many records answer it, without any filter.
    pub total: u64,
}
