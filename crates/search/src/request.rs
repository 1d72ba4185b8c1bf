//! What an engine is asked and what it answers.

use std::sync::Arc;

use domain::id::RecordNumber;

use crate::facet::{Arrival, Facet, FacetCount, FacetCounts, YearRange, language_value};
use crate::marker::Marker;
use crate::query::Query;
use crate::state::{AvailabilityFilter, Choice, PAGE_SIZE, SearchState, Sort};
use crate::synonym::Synonyms;

/// The deepest result that can be reached.
pub const DEEPEST: usize = 1000;
/// How many values a facet lists until « Tous » is asked.
pub const FACET_VALUES: usize = 10;
/// Sections that are counted: all of them, in a network of three hundred libraries.
const MOST_SECTIONS: usize = 5_000;

/// A search as an engine is asked it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// The words.
    pub query: Query,
    /// By what they were widened; another spelling is too.
    pub synonyms: Arc<Synonyms>,
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
    /// Whether the editions of one work are one result.
    pub grouped: bool,
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
    /// Values that nothing found may have.
    pub excluded: Vec<(Facet, u32)>,
    /// Years of publication.
    pub years: Vec<YearRange>,
    /// Years of publication that are left out.
    pub excluded_years: Vec<YearRange>,
    /// Only what was added on this day (days since 1970-01-01) or later.
    pub added_since: Option<i32>,
    /// The day from which [`Facet::Arrival`] counts back, in days since 1970-01-01.
    pub today: i32,
}

impl Filters {
    /// The numbers chosen in a facet.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = u32> + '_ {
        self.values
            .iter()
            .filter(move |(other, _)| *other == facet)
            .map(|(_, value)| *value)
    }

    /// The numbers left out of a facet.
    pub fn left_out(&self, facet: Facet) -> impl Iterator<Item = u32> + '_ {
        self.excluded
            .iter()
            .filter(move |(other, _)| *other == facet)
            .map(|(_, value)| *value)
    }

    /// The first day that the windows chosen in [`Facet::Arrival`] reach: the widest of them.
    #[must_use]
    pub fn arrived_since(&self) -> Option<i32> {
        self.chosen(Facet::Arrival)
            .filter_map(Arrival::of_days)
            .map(|arrival| arrival.since(self.today))
            .min()
    }

    /// What a value of a facet is to this search.
    #[must_use]
    pub fn counted(&self, facet: Facet, value: u32, count: u32) -> FacetCount {
        let within = |ranges: &[YearRange]| {
            i16::try_from(value).is_ok_and(|year| ranges.iter().any(|range| range.contains(year)))
        };
        let (chosen, excluded) = match facet {
            Facet::Availability => (self.availability.value() == value, false),
            Facet::Year => (within(&self.years), within(&self.excluded_years)),
            _ => (
                self.chosen(facet).any(|other| other == value),
                self.left_out(facet).any(|other| other == value),
            ),
        };
        FacetCount {
            value,
            count,
            chosen,
            excluded,
        }
    }

    /// The values that a facet lists even when nothing has them: those chosen or left out, and every
    /// kind of availability.
    #[must_use]
    pub fn always_listed(&self, facet: Facet) -> Vec<u32> {
        if facet == Facet::Availability {
            let kinds = AvailabilityFilter::ALL[1..].iter();
            return kinds.map(|filter| filter.value()).collect();
        }
        self.chosen(facet).chain(self.left_out(facet)).collect()
    }

    /// The same with nothing chosen or left out in one facet.
    #[must_use]
    pub fn without_facet(&self, facet: Facet) -> Self {
        let mut filters = self.clone();
        filters.values.retain(|(other, _)| *other != facet);
        filters.excluded.retain(|(other, _)| *other != facet);
        match facet {
            Facet::Availability => filters.availability = AvailabilityFilter::All,
            Facet::Year => {
                filters.years.clear();
                filters.excluded_years.clear();
            }
            _ => {}
        }
        filters
    }

    /// Whether anything is filtered out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.availability == AvailabilityFilter::All
            && self.values.is_empty()
            && self.excluded.is_empty()
            && self.years.is_empty()
            && self.excluded_years.is_empty()
            && self.added_since.is_none()
    }
}

impl Request {
    /// The first page of a search for words, nothing counted.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self {
            query: Query::parse(text),
            synonyms: Arc::default(),
            filters: Filters::default(),
            sort: Sort::default(),
            offset: 0,
            limit: PAGE_SIZE,
            facets: Vec::new(),
            correct: true,
            grouped: false,
        }
    }

    /// The same search, in which other words for the same thing will do too, also when it is respelled.
    #[must_use]
    pub fn widened(self, synonyms: &Arc<Synonyms>) -> Self {
        if self.query.is_empty() {
            return self;
        }
        Self {
            query: self.query.widened(synonyms),
            synonyms: synonyms.clone(),
            ..self
        }
    }

    /// What a page of results asks: every facet counted, the sections of libraries only once one is
    /// chosen, since they mean nothing elsewhere. `today` is in days since 1970-01-01; `library`
    /// gives the dense number of a library's code; codes that nobody has are ignored.
    #[must_use]
    pub fn of_state(
        state: &SearchState,
        my_library: Option<u16>,
        today: i32,
        library: impl Fn(&str) -> Option<u16>,
    ) -> Self {
        let mut filters = Filters {
            availability: state.availability,
            my_library,
            today,
            ..Filters::default()
        };
        for choice in state.choices() {
            match value(choice, &library) {
                Wanted::Years(range) => filters.years.push(range),
                Wanted::Value(value) => filters.values.push((choice.facet(), value)),
                Wanted::Nothing => {}
            }
        }
        for choice in state.excluded() {
            match value(choice, &library) {
                Wanted::Years(range) => filters.excluded_years.push(range),
                Wanted::Value(value) => filters.excluded.push((choice.facet(), value)),
                Wanted::Nothing => {}
            }
        }
        Self {
            filters,
            sort: state.sort,
            offset: usize::from(state.page() - 1) * PAGE_SIZE,
            facets: Facet::ALL
                .into_iter()
                .filter(|facet| *facet != Facet::Section || state.has_sections())
                .map(|facet| match facet {
                    // Those of the libraries chosen are a few among all.
                    Facet::Section => (facet, MOST_SECTIONS),
                    _ => (facet, FACET_VALUES),
                })
                .collect(),
            ..Self::of_text(&state.text)
        }
    }
}

/// What a choice is to an engine.
enum Wanted {
    Years(YearRange),
    Value(u32),
    Nothing,
}

fn value(choice: &Choice, library: impl Fn(&str) -> Option<u16>) -> Wanted {
    let value = match choice {
        Choice::Year(range) => return Wanted::Years(*range),
        Choice::Type(kind) => Some(crate::facet::type_value(*kind)),
        Choice::Audience(audience) => Some(crate::facet::audience_value(*audience)),
        Choice::Library(code) => library(code).map(u32::from),
        Choice::Language(code) => language_value(code),
        Choice::Author(id) | Choice::Subject(id) | Choice::Series(id) | Choice::Section(id) => Some(*id),
        Choice::Arrival(arrival) => Some(u32::from(arrival.days())),
    };
    value.map_or(Wanted::Nothing, Wanted::Value)
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// How many records answer.
    pub total: u64,
    /// How many would without any filter.
    pub total_unfiltered: u64,
    /// How many results there are to leaf through: works where editions are together, records
    /// elsewhere; [`DEEPEST`] stands for as many or more.
    pub rows: u64,
    /// The page of them that was asked for.
    pub hits: Vec<Hit>,
    /// The facets that were asked for, in the order asked.
    pub facets: Vec<FacetCounts>,
    /// Another spelling that finds more.
    pub correction: Option<Correction>,
    /// The words that these are the results of: those of another spelling, where that is applied.
    pub query: Query,
    /// Marks them in the texts shown.
    pub marker: Marker,
}

/// One record found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its number.
    pub number: RecordNumber,
    /// The work it is an edition of.
    pub work: i64,
    /// How well it answers; comparable within one search only.
    pub score: f32,
    /// What tells it from other editions of the work; as if of no use where editions are not put together.
    pub form: Form,
    /// Other editions of the work that answer about as well: any of them may be shown instead.
    pub equals: Vec<(RecordNumber, Form)>,
}

/// In which form an edition is, and how widely it is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Whether it is adapted ([`domain::record::DocumentType::is_adapted`]).
    pub is_adapted: bool,
    /// Its copies, as the index was told of them.
    pub copies: u32,
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
