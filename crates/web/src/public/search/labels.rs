//! The words of what a search can be narrowed by and put in order by.

use std::collections::HashMap;

use domain::library::Section;
use i18n::Translator;
use search::{AvailabilityFilter, Choice, Facet, SearchState, Sort, YearRange};
use store::network::Network;

/// Where words come from: translations, libraries, headings.
pub struct Labels<'a> {
    /// The language.
    pub t: Translator,
    /// Names of libraries.
    pub network: &'a Network,
    /// Names of headings.
    pub names: &'a HashMap<u32, String>,
}

impl Labels<'_> {
    /// The heading of a facet.
    pub fn facet(&self, facet: Facet) -> String {
        let key = match facet {
            Facet::Availability => "search-facet-availability",
            Facet::Type => "search-facet-type",
            Facet::Library => "search-facet-library",
            Facet::Language => "search-facet-language",
            Facet::Audience => "search-facet-audience",
            Facet::Year => "search-facet-year",
            Facet::Author => "search-facet-author",
            Facet::Subject => "search-facet-subject",
            Facet::Series => "search-facet-series",
            Facet::Section => "record-column-section",
            Facet::Arrival => "search-facet-arrival",
        };
        self.t.get(key).into_owned()
    }

    /// What a search asks: « policier », livre audio et français.
    pub fn summary(&self, state: &SearchState) -> String {
        let t = self.t;
        let mut parts = Vec::new();
        if !state.text.is_empty() {
            parts.push(t.with("saved-search-words").arg("words", &state.text).to_string());
        }
        if state.availability != AvailabilityFilter::All {
            parts.push(self.availability(state.availability));
        }
        parts.extend(state.choices().map(|choice| self.choice(choice)));
        parts.extend(state.excluded().map(|choice| self.without(choice)));
        t.list(&parts)
    }

    /// A value, in words.
    pub fn choice(&self, choice: &Choice) -> String {
        let t = self.t;
        match choice {
            Choice::Type(kind) => t.coded("document-type", kind.code()).into_owned(),
            Choice::Library(slug) => self
                .network
                .by_slug(slug)
                .map_or_else(|| slug.clone(), |library| library.name.clone()),
            Choice::Language(code) => t.sentence(t.language_name(code)),
            Choice::Audience(audience) => t.coded("audience", audience.code()).into_owned(),
            Choice::Year(range) => self.years(*range),
            Choice::Arrival(arrival) => t
                .with("search-arrived-within")
                .n("days", arrival.days())
                .to_string(),
            Choice::Section(facet) => self.network.section(*facet).map_or_else(
                || format!("{} {facet}", self.facet(Facet::Section)),
                |section| self.section_of(section),
            ),
            Choice::Author(id) | Choice::Subject(id) | Choice::Series(id) => self
                .names
                .get(id)
                .cloned()
                .unwrap_or_else(|| format!("{} {id}", self.facet(choice.facet()))),
        }
    }

    /// A section and the library it is in: « Section adulte (Bibliothèque de Valbrune) ».
    fn section_of(&self, section: &Section) -> String {
        let library = self.network.library(section.library);
        self.t
            .with("search-section-of")
            .arg("section", &section.name)
            .arg("library", library.map_or("", |library| &library.name))
            .to_string()
    }

    /// A value that is left out, in words: « Sauf Film ».
    pub fn without(&self, choice: &Choice) -> String {
        let value = self.choice(choice);
        self.t.with("search-without").arg("value", value).to_string()
    }

    fn years(&self, range: YearRange) -> String {
        let t = self.t;
        match (range.from(), range.to()) {
            (Some(from), Some(to)) if from == to => from.to_string(),
            (Some(from), Some(to)) => t
                .with("search-year-between")
                .arg("from", from)
                .arg("until", to)
                .to_string(),
            (Some(from), None) => t.with("search-year-since").arg("year", from).to_string(),
            (None, Some(to)) => t
                .with("search-year-before")
                .arg("year", i32::from(to) + 1)
                .to_string(),
            (None, None) => t.get("search-year-unknown").into_owned(),
        }
    }

    /// What can be had, and where.
    pub fn availability(&self, filter: AvailabilityFilter) -> String {
        let key = match filter {
            AvailabilityFilter::All => "search-everything",
            AvailabilityFilter::Network => "search-facet-available",
            AvailabilityFilter::Mine => "search-facet-mine",
            AvailabilityFilter::Online => "search-facet-online",
        };
        self.t.get(key).into_owned()
    }

    /// An order.
    pub fn sort(&self, sort: Sort) -> String {
        let key = match sort {
            Sort::Relevance => "search-sort-relevance",
            Sort::Newest => "search-sort-arrival",
            Sort::Title => "search-sort-title",
            Sort::Author => "search-sort-author",
            Sort::Year => "search-sort-newest",
        };
        self.t.get(key).into_owned()
    }
}
