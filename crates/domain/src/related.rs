//! « Si vous avez aimé »: works that the same readers have on loan, without anything that says who.

use jiff::civil::Date;

use crate::record::Audience;

/// Readers who must have both works, unless the network chose another number.
pub const READERS: u32 = 5;
/// The fewest that a network can choose: with fewer, two acquaintances could be told apart.
pub const FEWEST_READERS: u32 = 3;
/// Works kept beside one.
pub const MOST: usize = 12;
/// The fewest that are worth a heading.
pub const SHOWN_FROM: usize = 3;
/// Months for which a pair is kept after it was last counted.
pub const MONTHS: u32 = 12;
/// Works on loan at once beyond which a card is that of a class or a crèche: it says nothing of taste.
pub const MOST_LOANS: u32 = 60;

/// How many readers a pair needs when the network chose `wanted`.
#[must_use]
pub fn readers(wanted: u32) -> u32 {
    wanted.max(FEWEST_READERS)
}

/// How close two works are, in thousandths: readers who have `both`, against those who have the `one` and
/// those who have the `other`. What everybody has is close to nothing.
#[must_use]
pub fn score(both: u32, one: u32, other: u32) -> u32 {
    let of_all = (f64::from(one) * f64::from(other)).sqrt();
    if of_all <= 0.0 {
        return 0;
    }
    let cosine = (f64::from(both) / of_all).min(1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 0 to 1000"
    )]
    let thousandths = (cosine * 1000.0).round() as u32;
    thousandths
}

/// A month, as kept: `2026-11`.
#[must_use]
pub fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The score of a pair that was last counted in a month (`2026-11`), as of a day: a little less each month,
/// nothing after a year. A month that is none is as old as can be.
#[must_use]
pub fn faded(score: u32, counted_in: &str, on: Date) -> u32 {
    let age = |counted: Date| {
        let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
        u32::try_from(months(on) - months(counted)).unwrap_or(0)
    };
    let age = format!("{counted_in}-01")
        .parse()
        .map_or(MONTHS, |counted| age(counted).min(MONTHS));
    score * (MONTHS - age) / MONTHS
}

/// The first month that is still kept on a day.
#[must_use]
pub fn kept_from(on: Date) -> String {
    let first = on.first_of_month();
    month(
        first
            .checked_sub(jiff::Span::new().months(MONTHS - 1))
            .unwrap_or(first),
    )
}

/// Whether a work for the audience `other` may stand beside one for `this`: what is for the young leads to
/// what is for readers as young, never to what nobody says is for them.
#[must_use]
pub fn suits(this: Option<Audience>, other: Option<Audience>) -> bool {
    match this {
        None | Some(Audience::Adult) => true,
        Some(young) => other.is_some_and(|other| other <= young),
    }
}

/// For whom a work is, told from its editions: the youngest reader that any of them is for.
#[must_use]
pub fn youngest(editions: impl IntoIterator<Item = Option<Audience>>) -> Option<Audience> {
    editions.into_iter().flatten().min()
}

/// For whom a work is at the most: the oldest reader that any of its editions is for; nothing as soon as one
/// does not say.
#[must_use]
pub fn oldest(editions: impl IntoIterator<Item = Option<Audience>>) -> Option<Audience> {
    let mut oldest = None;
    for audience in editions {
        oldest = oldest.max(Some(audience?));
    }
    oldest
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use Audience::{Adult, Teen, Youth};

    #[test]
    fn what_everybody_has_is_close_to_nothing() {
        // Five of ten readers each, against five of the ten with a title that five hundred have.
        assert_eq!(score(5, 10, 10), 500);
        assert_eq!(score(5, 10, 500), 71);
        assert_eq!(score(5, 5, 5), 1000);
        assert_eq!(score(9, 5, 5), 1000);
        assert_eq!(score(0, 0, 7), 0);
    }

    #[test]
    fn nobody_can_choose_fewer_readers_than_three() {
        for (wanted, readers_needed) in [(0, 3), (2, 3), (3, 3), (5, 5), (40, 40)] {
            assert_eq!(readers(wanted), readers_needed);
        }
    }

    #[test]
    fn a_pair_fades_and_is_forgotten_after_a_year() {
        let on = date(2026, 11, 27);
        for (month, score) in [
            ("2026-11", 600),
            ("2026-10", 550),
            ("2026-05", 300),
            ("2025-12", 50),
            ("2025-11", 0),
            ("2019-01", 0),
            ("2027-02", 600),
            ("hier", 0),
        ] {
            assert_eq!(faded(600, month, on), score, "{month}");
        }
        assert_eq!(kept_from(on), "2025-12");
        assert_eq!(kept_from(date(2026, 3, 31)), "2025-04");
        assert_eq!(month(on), "2026-11");
    }

    #[test]
    fn a_page_for_the_young_never_shows_what_is_for_their_elders() {
        for (this, other, expected) in [
            (Some(Youth), Some(Youth), true),
            (Some(Youth), Some(Teen), false),
            (Some(Youth), Some(Adult), false),
            (Some(Youth), None, false),
            (Some(Teen), Some(Youth), true),
            (Some(Teen), Some(Teen), true),
            (Some(Teen), Some(Adult), false),
            (Some(Teen), None, false),
            (Some(Adult), Some(Youth), true),
            (Some(Adult), None, true),
            (None, Some(Adult), true),
        ] {
            assert_eq!(suits(this, other), expected, "{this:?} {other:?}");
        }
        assert_eq!(youngest([None, Some(Adult), Some(Youth)]), Some(Youth));
        assert_eq!(oldest([Some(Youth), Some(Adult)]), Some(Adult));
        assert_eq!(oldest([Some(Youth), None]), None);
        assert_eq!(oldest([]), None);
    }
}
