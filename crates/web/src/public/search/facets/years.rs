//! Years of publication: decades to tick, a drawing of all years, two fields to type.

use std::ops::Range;

use jiff::civil::Date;
use search::{Choice, FacetCounts, SearchState, YearRange};

use super::super::labels::Labels;
use super::value;
use crate::pages::{FacetValue, YearBar, Years};

/// The most bars drawn: the column is narrow.
const MOST_BARS: usize = 32;
/// Years in one bar: the first that gives few enough bars.
const STEPS: [i16; 6] = [1, 2, 5, 10, 25, 100];
/// One part in so many of the documents may be older than the second bar: a few old books do not flatten
/// the drawing of the others.
const OLDER: u32 = 50;

/// This decade, the two before, and what is older.
fn decades(today: Date) -> Vec<YearRange> {
    let decade = today.year() / 10 * 10;
    [
        YearRange::new(Some(decade), None),
        YearRange::new(Some(decade - 10), Some(decade - 1)),
        YearRange::new(Some(decade - 20), Some(decade - 11)),
        YearRange::new(None, Some(decade - 21)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn ranges<'a>(choices: impl Iterator<Item = &'a Choice>) -> Vec<YearRange> {
    let range = |choice: &Choice| match choice {
        Choice::Year(range) => Some(*range),
        _ => None,
    };
    choices.filter_map(range).collect()
}

/// The decades, and what is left out.
pub(super) fn values(
    labels: &Labels<'_>,
    state: &SearchState,
    counts: &FacetCounts,
    today: Date,
) -> Vec<FacetValue> {
    let drawn = |range: YearRange, is_left_out: bool| {
        let choice = Choice::Year(range);
        let is_checked = state.has(&choice);
        let count = counts.count_in(range);
        let known = value(labels, choice.value(), labels.choice(&choice), count, is_checked);
        FacetValue { is_left_out, ..known }
    };
    let left_out = ranges(state.excluded());
    let ticked = decades(today)
        .into_iter()
        .filter(|range| !left_out.contains(range))
        .filter(|range| counts.count_in(*range) > 0 || state.has(&Choice::Year(*range)))
        .map(|range| drawn(range, false));
    left_out
        .iter()
        .map(|range| drawn(*range, true))
        .chain(ticked)
        .collect()
}

/// The drawing, and the range that is typed: one that is no decade to tick. Nothing where all documents
/// are of one year.
pub(super) fn drawn(state: &SearchState, counts: &FacetCounts, ticked: &[FacetValue]) -> Option<Years> {
    let typed = ranges(state.choices()).into_iter().find(|range| {
        let written = range.to_string();
        ticked.iter().all(|value| value.value != written)
    });
    let counted: Vec<(i16, u32)> = counts
        .values
        .iter()
        .filter(|count| count.count > 0)
        .filter_map(|count| Some((i16::try_from(count.value).ok()?, count.count)))
        .collect();
    let first = counted.iter().map(|(year, _)| *year).min()?;
    let last = counted.iter().map(|(year, _)| *year).max()?;
    if first == last && typed.is_none() {
        return None;
    }
    let wanted = ranges(state.choices());
    let written = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    Some(Years {
        from: written(typed.and_then(YearRange::from)),
        until: written(typed.and_then(YearRange::to)),
        first,
        last,
        ..bars(counted, first, last, &wanted)
    })
}

fn bars(mut counted: Vec<(i16, u32)>, first: i16, last: i16, wanted: &[YearRange]) -> Years {
    counted.sort_unstable();
    let bars_of = |begins: i16, step: i16| usize::try_from((last - begins) / step + 1).unwrap_or(usize::MAX);
    let begins = if bars_of(first, 1) <= MOST_BARS {
        first
    } else {
        where_most_begins(&counted)
    };
    let step = STEPS
        .into_iter()
        .find(|step| bars_of(begins, *step) <= MOST_BARS)
        .unwrap_or(100);
    // Bars begin at round years: 1990, not 1987.
    let begins = begins - begins.rem_euclid(step);
    let place = |year: i16| usize::try_from((year - begins) / step).unwrap_or(0);
    let mut heights = vec![0_u32; place(last) + 1];
    for (year, count) in counted {
        // What is older stands in the first bar.
        heights[place(year.max(begins))] += count;
    }
    let highest = heights.iter().copied().max().unwrap_or(1).max(1);
    let bars: Vec<YearBar> = (0_i16..)
        .zip(heights)
        .map(|(place, count)| {
            let from = begins + step * place;
            YearBar {
                // A bar that stands for something is seen, however small.
                height: (count * Years::HEIGHT).div_ceil(highest),
                from: if place == 0 { first } else { from },
                until: (from + step - 1).min(last),
            }
        })
        .collect();
    let is_wanted = |bar: &YearBar| {
        let mut ranges = wanted.iter();
        ranges.any(|range| range.contains(bar.from) && range.contains(bar.until))
    };
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for (place, _) in bars.iter().enumerate().filter(|(_, bar)| is_wanted(bar)) {
        match stretches.last_mut() {
            Some(last) if last.end == place => last.end = place + 1,
            _ => stretches.push(place..place + 1),
        }
    }
    Years {
        from: String::new(),
        until: String::new(),
        first,
        last,
        step,
        wanted: stretches,
        bars,
    }
}

/// The year from which on nearly all documents are.
fn where_most_begins(counted: &[(i16, u32)]) -> i16 {
    let all: u32 = counted.iter().map(|(_, count)| count).sum();
    let mut older = 0;
    let begins = counted.iter().find(|(_, count)| {
        older += count;
        older > all / OLDER
    });
    begins.map_or(0, |(year, _)| *year)
}

impl Years {
    /// Whether a value of an address is the range that is typed.
    pub(super) fn is(&self, value: &str) -> bool {
        self.is_typed()
            && YearRange::parse(value) == YearRange::parse(&format!("{}-{}", self.from, self.until))
    }

    /// Whether a range is typed.
    pub(super) fn is_typed(&self) -> bool {
        !self.from.is_empty() || !self.until.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_old_books_do_not_flatten_the_others() {
        let mut counted: Vec<(i16, u32)> = (1990..2026).map(|year| (year, 10)).collect();
        counted.push((1650, 1));
        let years = bars(counted, 1650, 2025, &[]);
        let bars = &years.bars;
        assert!(bars.len() <= MOST_BARS, "{}", bars.len());
        assert_eq!(bars[0].from, 1650, "the first bar reaches back to the oldest");
        assert_eq!((bars[1].from, years.step), (1992, 2));
        assert_eq!(bars.last().map(|bar| bar.until), Some(2025));
        assert!(bars.iter().all(|bar| bar.height > 30));
    }

    #[test]
    fn bars_within_the_range_are_shown_so() {
        let counted = vec![(2000, 1), (2001, 100), (2004, 5)];
        let wanted: Vec<YearRange> = ["2001-2002", "2004-"]
            .into_iter()
            .filter_map(YearRange::parse)
            .collect();
        let years = bars(counted, 2000, 2004, &wanted);
        let shown: Vec<(i16, u32)> = years.bars.iter().map(|bar| (bar.from, bar.height)).collect();
        assert_eq!(shown, [(2000, 1), (2001, 40), (2002, 0), (2003, 0), (2004, 2)]);
        assert_eq!(years.wanted, [1..3, 4..5]);
    }
}
