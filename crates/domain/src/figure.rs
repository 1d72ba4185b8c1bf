//! Figures of a library: what is counted, over which periods, and what may be kept of a search that found
//! nothing. Nobody's name is in any of it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::fold::fold;
use crate::isbn;
use crate::refusal::coded;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FigureKind {
    /// Copies lent.
    Loan,
    /// Loans renewed.
    Renewal,
    /// Holds placed, for their pickup library.
    Hold,
    /// Events that took place.
    Event,
    /// Persons who came to them.
    Attendance,
    /// Readers who borrowed, renewed or reserved that day.
    ReadersOfDay,
    /// The same in the week that holds that day, each on their first day.
    ReadersOfWeek,
    /// The same in its month.
    ReadersOfMonth,
    /// The same in its year.
    ReadersOfYear,
}

coded!(FigureKind {
    Loan => "loan",
    Renewal => "renewal",
    Hold => "hold",
    Event => "event",
    Attendance => "attendance",
    ReadersOfDay => "readers_of_day",
    ReadersOfWeek => "readers_of_week",
    ReadersOfMonth => "readers_of_month",
    ReadersOfYear => "readers_of_year",
});

/// How long each column of a chart lasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// A day.
    Day,
    /// From Monday to Sunday.
    Week,
    /// A month.
    #[default]
    Month,
    /// A year.
    Year,
}

coded!(Period {
    Day => "day",
    Week => "week",
    Month => "month",
    Year => "year",
});

impl Period {
    /// How many of them are shown.
    #[must_use]
    pub const fn shown(self) -> usize {
        match self {
            Self::Day => 31,
            Self::Week => 26,
            Self::Month => 12,
            Self::Year => 6,
        }
    }

    /// The first day of the one that holds a day.
    #[must_use]
    pub fn first_day(self, day: Date) -> Date {
        let begun = match self {
            Self::Day => Ok(day),
            Self::Week => day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()),
            Self::Month => Ok(day.first_of_month()),
            Self::Year => Ok(day.first_of_year()),
        };
        begun.unwrap_or(day)
    }

    /// The first day of the one that follows by so many; before, when it is negative.
    #[must_use]
    pub fn after(self, first: Date, count: i64) -> Date {
        let span = match self {
            Self::Day => count.days(),
            Self::Week => count.weeks(),
            Self::Month => count.months(),
            Self::Year => count.years(),
        };
        first.checked_add(span).unwrap_or(first)
    }

    /// The first days of those that are shown when the last holds a day, the oldest first.
    #[must_use]
    pub fn until(self, day: Date) -> Vec<Date> {
        let last = self.first_day(day);
        let count = i64::try_from(self.shown()).unwrap_or(1);
        (1 - count..=0).map(|back| self.after(last, back)).collect()
    }

    /// The figure that counts each reader once in one of them.
    #[must_use]
    pub const fn readers(self) -> FigureKind {
        match self {
            Self::Day => FigureKind::ReadersOfDay,
            Self::Week => FigureKind::ReadersOfWeek,
            Self::Month => FigureKind::ReadersOfMonth,
            Self::Year => FigureKind::ReadersOfYear,
        }
    }
}

/// What a reader counts for today who was last active on a day: the periods in which they were not.
#[must_use]
pub fn counts_as(last: Option<Date>, today: Date) -> Vec<FigureKind> {
    Period::ALL
        .iter()
        .filter(|period| last.is_none_or(|last| last < period.first_day(today)))
        .map(|period| period.readers())
        .collect()
}

/// Longest search that is kept, in letters.
const LONGEST: usize = 80;
/// Digits from which a search may be the number of a card, a telephone or a person.
const DIGITS: usize = 6;

/// How often a search without a result was made before it is shown: what few typed may be somebody's.
pub const SHOWN_FROM: i64 = 3;

/// What may be kept of a search that found nothing; none of what may tell who asked: an address, the number
/// of a card or a telephone. An ISBN is a book's.
#[must_use]
pub fn kept_words(typed: &str) -> Option<String> {
    // Ten digits without a hyphen may be a card as well as a book.
    let is_isbn =
        isbn::normalize(typed).is_some() && (typed.contains('-') || typed.trim_start().starts_with("97"));
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    if typed.contains('@') || (digits >= DIGITS && !is_isbn) {
        return None;
    }
    let words = fold(typed);
    let words = words.trim();
    let letters = words.chars().count();
    (2..=LONGEST).contains(&letters).then(|| words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn periods_begin_where_a_librarian_says_they_do() {
        let thursday = date(2026, 11, 26);
        assert_eq!(Period::Day.first_day(thursday), thursday);
        assert_eq!(Period::Week.first_day(thursday), date(2026, 11, 23));
        assert_eq!(Period::Month.first_day(thursday), date(2026, 11, 1));
        assert_eq!(Period::Year.first_day(thursday), date(2026, 1, 1));
        let months = Period::Month.until(date(2026, 3, 31));
        assert_eq!(months.len(), 12);
        assert_eq!((months[0], months[11]), (date(2025, 4, 1), date(2026, 3, 1)));
    }

    #[test]
    fn a_reader_counts_once_in_each_period() {
        let today = date(2026, 11, 26);
        assert_eq!(counts_as(None, today).len(), 4);
        assert_eq!(counts_as(Some(today), today), []);
        assert_eq!(
            counts_as(Some(date(2026, 11, 24)), today),
            [FigureKind::ReadersOfDay]
        );
        assert_eq!(
            counts_as(Some(date(2026, 11, 20)), today),
            [FigureKind::ReadersOfDay, FigureKind::ReadersOfWeek]
        );
        // A week that began in the month before is another month's all the same.
        assert_eq!(
            counts_as(Some(date(2026, 9, 30)), date(2026, 10, 1)),
            [FigureKind::ReadersOfDay, FigureKind::ReadersOfMonth]
        );
    }

    #[test]
    fn nothing_that_tells_who_asked_is_kept() {
        for typed in [
            "ann@exemple.be",
            "2000 001 234",
            "0475/12.34.56",
            "85.07.30-033.61",
            "a",
            "  ",
        ] {
            assert_eq!(kept_words(typed), None, "{typed}");
        }
        assert_eq!(kept_words(&"mot ".repeat(40)), None, "a text somebody pasted");
        assert_eq!(
            kept_words(" L’Œuvre au  noir").as_deref(),
            Some("l oeuvre au noir")
        );
        assert_eq!(kept_words("1984").as_deref(), Some("1984"));
        assert!(kept_words("978-2-07-036002-4").is_some(), "a book");
    }
}
