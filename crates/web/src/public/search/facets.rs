//! The column of filters: what was counted, in words, ten values of each at most; all sections of the
//! libraries that are chosen.

mod years;

use std::collections::HashMap;

use domain::id::LibraryId;
use domain::library::Section;
use i18n::Translator;
use jiff::civil::Date;
use search::{AvailabilityFilter, Choice, Facet, FacetCounts, SearchState};

use super::labels::Labels;
use crate::pages::{FacetGroup, FacetValue, Facets};
use crate::urls::Urls;

/// Unfolded from the start; the others when something is chosen in them.
const OPEN: [Facet; 5] = [
    Facet::Availability,
    Facet::Type,
    Facet::Library,
    Facet::Language,
    Facet::Section,
];

/// The column.
pub fn column(
    t: Translator,
    action: String,
    carried: Vec<(String, String)>,
    groups: Vec<FacetGroup>,
) -> Facets {
    // What is ticked travels as ticks; the rest of the search is carried along.
    let ticked = |name: &str, value: &str| {
        groups.iter().any(|group| {
            let has = |is_left_out: bool| {
                let mut values = group.values.iter();
                values.any(|known| known.value == value && known.is_left_out == is_left_out)
            };
            let typed = group.years.as_ref().is_some_and(|years| years.is(value));
            match name.strip_prefix("hors-") {
                Some(name) => group.name == name && has(true),
                None => group.name == name && (has(false) || typed),
            }
        })
    };
    let hidden = carried
        .into_iter()
        .filter(|(name, value)| !ticked(name, value))
        .collect();
    let active = groups
        .iter()
        .flat_map(|group| &group.values)
        .filter(|value| value.is_checked || value.is_left_out)
        .count()
        + usize::from(
            groups
                .iter()
                .any(|group| group.years.as_ref().is_some_and(|years| years.is_typed())),
        );
    Facets {
        t,
        action,
        hidden,
        groups,
        active,
    }
}

/// A search as fields of a form, without its page.
pub fn fields(state: &SearchState) -> Vec<(String, String)> {
    serde_html_form::from_str(&state.with_page(1).to_query_string()).unwrap_or_default()
}

/// The groups that have something to choose.
pub fn groups(
    labels: &Labels<'_>,
    urls: Urls,
    state: &SearchState,
    counted: &[FacetCounts],
    today: Date,
    mine: Option<LibraryId>,
) -> Vec<FacetGroup> {
    let group = |counts: &FacetCounts| {
        let facet = counts.facet;
        let values = match facet {
            Facet::Availability => availability(labels, state, counts, mine),
            Facet::Year => years::values(labels, state, counts, today),
            _ => values(labels, state, counts),
        };
        let has_page = !facet.is_whole();
        let all = || urls.search_facet(facet.slug(), &state.with_page(1).to_query_string());
        let drawn = (facet == Facet::Year)
            .then(|| years::drawn(state, counts, &values))
            .flatten();
        let is_chosen = values.iter().any(|value| value.is_checked || value.is_left_out);
        FacetGroup {
            label: labels.facet(facet),
            name: facet.slug(),
            is_open: OPEN.contains(&facet)
                || is_chosen
                || drawn.as_ref().is_some_and(|years| years.is_typed()),
            all_url: has_page.then(all),
            is_cut: has_page && facet != Facet::Section && counts.distinct > counts.values.len(),
            years: drawn,
            values,
        }
    };
    counted
        .iter()
        .map(group)
        .filter(|group| !group.values.is_empty())
        .collect()
}

/// The values of a facet whose values are what they say, the ticked ones first.
pub fn values(labels: &Labels<'_>, state: &SearchState, counts: &FacetCounts) -> Vec<FacetValue> {
    if counts.facet == Facet::Section {
        return sections(labels, state, counts);
    }
    plain_values(labels, state, counts)
}

fn plain_values(labels: &Labels<'_>, state: &SearchState, counts: &FacetCounts) -> Vec<FacetValue> {
    let slug_of = |facet: u16| {
        labels
            .network
            .by_facet(u32::from(facet))
            .map(|library| library.slug.clone())
    };
    let mut values: Vec<FacetValue> = counts
        .values
        .iter()
        .filter(|count| count.count > 0 || count.chosen || count.excluded)
        .filter_map(|count| {
            let choice = Choice::of_count(counts.facet, count.value, slug_of)?;
            let known = value(
                labels,
                choice.value(),
                labels.choice(&choice),
                count.count,
                state.has(&choice),
            );
            Some(FacetValue {
                is_left_out: state.excludes(&choice),
                ..known
            })
        })
        .collect();
    if !counts.facet.is_whole() {
        values.sort_by_key(|value| !value.is_checked && !value.is_left_out);
    }
    values
}

/// The sections of the libraries that are chosen, and what is chosen or left out beside them. Those of one
/// library need not say which.
fn sections(labels: &Labels<'_>, state: &SearchState, counts: &FacetCounts) -> Vec<FacetValue> {
    let chosen: Vec<LibraryId> = state
        .choices()
        .filter_map(|choice| match choice {
            Choice::Library(slug) => labels.network.by_slug(slug).map(|library| library.id),
            _ => None,
        })
        .collect();
    let sections = labels.network.sections.values();
    let of_chosen: HashMap<u32, &Section> = sections
        .filter(|section| chosen.contains(&section.library))
        .map(|section| (section.facet, section))
        .collect();
    let mut listed = FacetCounts {
        facet: counts.facet,
        distinct: counts.distinct,
        values: Vec::new(),
    };
    let shown = counts.values.iter();
    listed.values.extend(
        shown
            .filter(|count| count.chosen || count.excluded || of_chosen.contains_key(&count.value))
            .cloned(),
    );
    let mut values = plain_values(labels, state, &listed);
    if chosen.len() == 1 {
        for value in &mut values {
            let section = value.value.parse().ok().and_then(|facet| of_chosen.get(&facet));
            if let Some(section) = section {
                value.label.clone_from(&section.name);
            }
        }
    }
    values
}

fn availability(
    labels: &Labels<'_>,
    state: &SearchState,
    counts: &FacetCounts,
    mine: Option<LibraryId>,
) -> Vec<FacetValue> {
    use AvailabilityFilter::{Mine, Network, Online};
    let known = [Network, Mine, Online]
        .into_iter()
        .filter(|filter| *filter != Mine || mine.is_some());
    known
        .map(|filter| (filter, counts.count(filter.value()), state.availability == filter))
        .filter(|(_, count, is_checked)| *count > 0 || *is_checked)
        .map(|(filter, count, is_checked)| {
            value(
                labels,
                filter.slug().to_owned(),
                labels.availability(filter),
                count,
                is_checked,
            )
        })
        .collect()
}

fn value(labels: &Labels<'_>, value: String, label: String, count: u32, is_checked: bool) -> FacetValue {
    FacetValue {
        value,
        label,
        count: labels.t.number(count),
        is_checked,
        is_left_out: false,
    }
}
