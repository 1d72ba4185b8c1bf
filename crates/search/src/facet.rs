//! Facets: what a list of results can be narrowed by, and how many of each there are.
//! Values are small numbers here; their labels are the database's and the translations' business.

use std::cmp::Ordering;

use domain::record::{Audience, DocumentType};

/// What results are counted and narrowed by, in the order of the page and of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Whether it can be had now; values in [`crate::AvailabilityFilter`].
    Availability,
    /// Document type: the position in [`DocumentType::ALL`].
    Type,
    /// The libraries that have it: dense library numbers.
    Library,
    /// Languages: [`language_value`].
    Language,
    /// Audience: the position in [`Audience::ALL`].
    Audience,
    /// Year of publication: the year itself.
    Year,
    /// Authors: heading numbers.
    Author,
    /// Subjects: heading numbers.
    Subject,
    /// Series: heading numbers.
    Series,
    /// Sections of the libraries: dense section numbers.
    Section,
    /// « Nouveautés »: how lately it came into the catalogue, in days ([`Arrival`]).
    Arrival,
}

impl Facet {
    /// All of them, in their order.
    pub const ALL: [Self; 11] = [
        Self::Availability,
        Self::Type,
        Self::Library,
        Self::Language,
        Self::Audience,
        Self::Year,
        Self::Author,
        Self::Subject,
        Self::Series,
        Self::Section,
        Self::Arrival,
    ];

    /// Its name in an address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Availability => "dispo",
            Self::Type => "type",
            Self::Library => "bib",
            Self::Language => "langue",
            Self::Audience => "public",
            Self::Year => "annee",
            Self::Author => "auteur",
            Self::Subject => "sujet",
            Self::Series => "serie",
            Self::Section => "rayon",
            Self::Arrival => "nouveaute",
        }
    }

    /// Whether all its values are listed, however many: they are few, or something is drawn from them.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Availability | Self::Year | Self::Arrival)
    }

    /// The facet of a name in an address.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.slug() == slug)
    }
}

/// How many results have each value of a facet, right after every choice: what is chosen in the
/// facet itself does not shrink its own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// Which facet.
    pub facet: Facet,
    /// The most frequent values first (years: the latest first); chosen values are always there.
    pub values: Vec<FacetCount>,
    /// How many values there are in all.
    pub distinct: usize,
}

/// How many results have one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The value, as its facet numbers it.
    pub value: u32,
    /// How many results.
    pub count: u32,
    /// Whether it is among those chosen.
    pub chosen: bool,
    /// Whether it is among those left out; its count is what would come back.
    pub excluded: bool,
}

impl FacetCounts {
    /// The count of one value; 0 when it is not among [`Self::values`].
    #[must_use]
    pub fn count(&self, value: u32) -> u32 {
        self.values
            .iter()
            .find(|count| count.value == value)
            .map_or(0, |count| count.count)
    }

    /// The sum of the counts of the years of a range (years come complete).
    #[must_use]
    pub fn count_in(&self, range: YearRange) -> u32 {
        self.values
            .iter()
            .filter(|count| i16::try_from(count.value).is_ok_and(|year| range.contains(year)))
            .map(|count| count.count)
            .sum()
    }

    /// Keeps the `limit` first values in the facet's order, and those chosen.
    #[must_use]
    pub fn new(facet: Facet, mut values: Vec<FacetCount>, limit: usize) -> Self {
        let order = |a: &FacetCount, b: &FacetCount| match facet {
            Facet::Year => b.value.cmp(&a.value),
            Facet::Availability | Facet::Arrival => a.value.cmp(&b.value),
            _ => b.count.cmp(&a.count).then(a.value.cmp(&b.value)),
        };
        let distinct = values.iter().filter(|count| count.count > 0).count();
        if !facet.is_whole() && values.len() > limit {
            // A common word meets a hundred thousand authors: only the first are put in order.
            values.select_nth_unstable_by(limit, order);
            let mut place = 0;
            values.retain(|count| {
                place += 1;
                place <= limit || count.chosen || count.excluded
            });
        }
        values.sort_unstable_by(order);
        Self {
            facet,
            values,
            distinct,
        }
    }
}

/// The number of a language in its facet, from the three letters that records use (`fre`).
#[must_use]
pub fn language_value(code: &str) -> Option<u32> {
    let &[a, b, c] = code.as_bytes() else { return None };
    let letter = |byte: u8| byte.is_ascii_lowercase().then(|| u32::from(byte - b'a'));
    Some((letter(a)? * 26 + letter(b)?) * 26 + letter(c)?)
}

/// The three letters of a language from its number.
#[must_use]
pub fn language_code(value: u32) -> Option<String> {
    if value >= 26 * 26 * 26 {
        return None;
    }
    [value / (26 * 26), value / 26 % 26, value % 26]
        .into_iter()
        .map(|letter| u8::try_from(letter).ok().map(|letter| char::from(b'a' + letter)))
        .collect()
}

/// The number of a document type in its facet.
#[must_use]
pub fn type_value(kind: DocumentType) -> u32 {
    DocumentType::ALL
        .iter()
        .zip(0..)
        .find(|(other, _)| **other == kind)
        .map_or(0, |(_, value)| value)
}

/// The document type of a number.
#[must_use]
pub fn document_type(value: u32) -> Option<DocumentType> {
    DocumentType::ALL.get(usize::try_from(value).ok()?).copied()
}

/// The number of an audience in its facet.
#[must_use]
pub fn audience_value(audience: Audience) -> u32 {
    Audience::ALL
        .iter()
        .zip(0..)
        .find(|(other, _)| **other == audience)
        .map_or(0, |(_, value)| value)
}

/// The audience of a number.
#[must_use]
pub fn audience(value: u32) -> Option<Audience> {
    Audience::ALL.get(usize::try_from(value).ok()?).copied()
}

/// How lately a document came: within a week, a month, a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Arrival {
    /// Within seven days.
    Week,
    /// Within thirty days.
    Month,
    /// Within ninety days.
    Quarter,
}

impl Arrival {
    /// All of them, the latest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    /// How many days it reaches back, which is also its number in the facet.
    #[must_use]
    pub const fn days(self) -> u16 {
        match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
        }
    }

    /// The one that reaches back so many days.
    #[must_use]
    pub fn of_days(days: u32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|arrival| u32::from(arrival.days()) == days)
    }

    /// The first day (days since 1970-01-01) that it reaches.
    #[must_use]
    pub fn since(self, today: i32) -> i32 {
        today.saturating_sub(i32::from(self.days()))
    }
}

/// Years of publication from one to another, both included; open where nothing is said.
/// `2010`, `2010-2019`, `2020-` and `-1999` in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct YearRange {
    from: Option<i16>,
    to: Option<i16>,
}

impl YearRange {
    /// A range with at least one end, put in order.
    #[must_use]
    pub fn new(from: Option<i16>, to: Option<i16>) -> Option<Self> {
        match (from, to) {
            (None, None) => None,
            (Some(a), Some(b)) if a > b => Some(Self {
                from: Some(b),
                to: Some(a),
            }),
            _ => Some(Self { from, to }),
        }
    }

    /// A single year.
    #[must_use]
    pub const fn year(year: i16) -> Self {
        Self {
            from: Some(year),
            to: Some(year),
        }
    }

    /// The first year, if it is bounded.
    #[must_use]
    pub const fn from(self) -> Option<i16> {
        self.from
    }

    /// The last year, if it is bounded.
    #[must_use]
    pub const fn to(self) -> Option<i16> {
        self.to
    }

    /// Whether a year is within it.
    #[must_use]
    pub fn contains(self, year: i16) -> bool {
        self.from.is_none_or(|from| from <= year) && self.to.is_none_or(|to| year <= to)
    }

    /// The range that an address means.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let end = |digits: &str| -> Option<Option<i16>> {
            if digits.is_empty() {
                return Some(None);
            }
            year(digits).map(Some)
        };
        match text.split_once('-') {
            Some((from, to)) => Self::new(end(from)?, end(to)?),
            None => year(text).map(Self::year),
        }
    }
}

/// A year as four figures write it.
pub(crate) fn year(digits: &str) -> Option<i16> {
    let plain = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| plain)
}

impl std::fmt::Display for YearRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.from == self.to {
            return self.from.map_or(Ok(()), |year| write!(f, "{year:04}"));
        }
        if let Some(from) = self.from {
            write!(f, "{from:04}")?;
        }
        f.write_str("-")?;
        self.to.map_or(Ok(()), |to| write!(f, "{to:04}"))
    }
}

impl PartialOrd for YearRange {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for YearRange {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |range: &Self| (range.from.unwrap_or(i16::MIN), range.to.unwrap_or(i16::MAX));
        key(self).cmp(&key(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_keeps_its_letters() {
        for code in ["fre", "dut", "aaa", "zzz"] {
            assert_eq!(
                language_value(code).and_then(language_code).as_deref(),
                Some(code)
            );
        }
        assert_eq!(language_value("fr"), None);
        assert_eq!(language_value("FRE"), None);
        assert_eq!(language_code(26 * 26 * 26), None);
    }

    #[test]
    fn years_are_written_as_they_are_read() {
        for text in ["2010", "2010-2019", "2020-", "-1999"] {
            assert_eq!(
                YearRange::parse(text).map(|range| range.to_string()).as_deref(),
                Some(text)
            );
        }
        assert_eq!(YearRange::parse("2019-2010"), YearRange::parse("2010-2019"));
        for text in ["", "-", "20", "abcd", "+200", "20100", "2010-2011-2012"] {
            assert_eq!(YearRange::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_short_list_still_shows_what_is_chosen() {
        let values = (1..=5)
            .map(|value| FacetCount {
                value,
                count: value * 10,
                chosen: value == 1,
                excluded: false,
            })
            .collect();
        let counts = FacetCounts::new(Facet::Author, values, 2);
        assert_eq!(
            counts.values.iter().map(|count| count.value).collect::<Vec<_>>(),
            [5, 4, 1]
        );
        assert_eq!(counts.distinct, 5);
    }
}
