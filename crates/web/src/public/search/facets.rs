//! The column of filters: what was counted, in words, ten values of each at most.

use domain::id::LibraryId;
use i18n::Translator;
use jiff::civil::Date;
use search::{AvailabilityFilter, Choice, Facet, FacetCounts, SearchState, YearRange};

use super::labels::Labels;
use crate::pages::{FacetGroup, FacetValue, Facets};
use crate::urls::Urls;

/// Unfolded from the start; the others when something is chosen in them.
const OPEN: [Facet; 4] = [Facet::Availability, Facet::Type, Facet::Library, Facet::Language];

/// The column.
pub fn column(t: Translator, action: String, state: &SearchState, groups: Vec<FacetGroup>) -> Facets {
    // What is ticked travels as ticks; the rest of the search is carried along.
    let ticked = |name: &str, value: &str| {
        groups
            .iter()
            .any(|group| group.name == name && group.values.iter().any(|known| known.value == value))
    };
    let hidden = fields(&state.with_page(1))
        .into_iter()
        .filter(|(name, value)| !ticked(name, value))
        .collect();
    let active = groups
        .iter()
        .flat_map(|group| &group.values)
        .filter(|value| value.is_checked)
        .count();
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
            Facet::Year => years(labels, state, counts, today),
            _ => values(labels, state, counts),
        };
        let is_cut =
            !matches!(facet, Facet::Availability | Facet::Year) && counts.distinct > counts.values.len();
        let all = || urls.search_facet(facet.slug(), &state.with_page(1).to_query_string());
        FacetGroup {
            label: labels.facet(facet),
            name: facet.slug(),
            is_open: OPEN.contains(&facet) || values.iter().any(|value| value.is_checked),
            all_url: is_cut.then(all),
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
    let slug_of = |facet: u16| {
        labels
            .network
            .by_facet(u32::from(facet))
            .map(|library| library.slug.clone())
    };
    let mut values: Vec<FacetValue> = counts
        .values
        .iter()
        .filter(|count| count.count > 0 || count.chosen)
        .filter_map(|count| {
            let choice = Choice::of_count(counts.facet, count.value, slug_of)?;
            Some(value(
                labels,
                choice.value(),
                labels.choice(&choice),
                count.count,
                state.has(&choice),
            ))
        })
        .collect();
    values.sort_by_key(|value| !value.is_checked);
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

/// This decade, the two before, and what is older; and what was chosen otherwise.
fn years(labels: &Labels<'_>, state: &SearchState, counts: &FacetCounts, today: Date) -> Vec<FacetValue> {
    let decade = today.year() / 10 * 10;
    let ranges = [
        YearRange::new(Some(decade), None),
        YearRange::new(Some(decade - 10), Some(decade - 1)),
        YearRange::new(Some(decade - 20), Some(decade - 11)),
        YearRange::new(None, Some(decade - 21)),
    ];
    let mut ranges: Vec<YearRange> = ranges.into_iter().flatten().collect();
    for choice in state.choices() {
        if let Choice::Year(range) = choice
            && !ranges.contains(range)
        {
            ranges.insert(0, *range);
        }
    }
    ranges
        .into_iter()
        .map(|range| (Choice::Year(range), counts.count_in(range)))
        .filter(|(choice, count)| *count > 0 || state.has(choice))
        .map(|(choice, count)| {
            value(
                labels,
                choice.value(),
                labels.choice(&choice),
                count,
                state.has(&choice),
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
    }
}
