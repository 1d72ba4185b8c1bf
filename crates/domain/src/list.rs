//! Lists: the records that a reader keeps under a name. What is ticked in results stands in the
//! basket until it is kept in one.

use jiff::SignedDuration;
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;

use crate::id::RecordNumber;
use crate::refusal::{Explanation, WayOut, explained};

/// Records that a list holds at most: one still reads through it.
pub const RECORDS_A_LIST: u16 = 200;
/// Lists that an account has at most.
pub const LISTS_AN_ACCOUNT: u16 = 50;
/// Records that are ticked at once at most.
pub const RECORDS_A_BASKET: u16 = 100;
/// Characters of a name.
pub const NAME_MAX: usize = 80;
/// Characters of a description.
pub const DESCRIPTION_MAX: usize = 500;
/// Characters of a note about a record.
pub const NOTE_MAX: usize = 300;
/// How long a deleted list, or an emptied basket, can be brought back.
pub const UNDO: SignedDuration = SignedDuration::from_hours(24);
/// The age from which somebody may sign a page that others read, without an adult.
const SIGNING_AGE: i16 = 13;

/// Why a list does not take what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room left for all of it.
    ListFull {
        /// How many records it has.
        count: u32,
        /// How many more were to come in.
        more: u32,
    },
    /// The account has as many lists as allowed.
    TooManyLists {
        /// How many it has.
        count: u32,
    },
    /// More is ticked than is kept before it is saved.
    BasketFull {
        /// How many records it has.
        count: u32,
        /// How many more were ticked.
        more: u32,
    },
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::ListFull { count, more } => Explanation::new("list-refused-full", WayOut::SeeLists)
                .figure("count", *count)
                .figure("more", *more)
                .figure("limit", RECORDS_A_LIST),
            Self::TooManyLists { count } => Explanation::new("list-refused-too-many", WayOut::SeeLists)
                .figure("count", *count)
                .figure("limit", LISTS_AN_ACCOUNT),
            Self::BasketFull { count, more } => {
                Explanation::new("list-refused-basket-full", WayOut::SeeBasket)
                    .figure("count", *count)
                    .figure("more", *more)
                    .figure("limit", RECORDS_A_BASKET)
            }
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::ListFull { count: 195, more: 12 },
            Self::TooManyLists { count: 50 },
            Self::BasketFull { count: 98, more: 5 },
        ]
    }
}
explained!(Refusal);

/// Whether there is room for more records in a list.
///
/// # Errors
/// With the figures when there is not.
pub fn may_add(count: usize, more: usize) -> Result<(), Refusal> {
    if count + more <= usize::from(RECORDS_A_LIST) {
        Ok(())
    } else {
        Err(Refusal::ListFull {
            count: figure(count),
            more: figure(more),
        })
    }
}

/// Whether more records may be ticked. What was ticked before is never refused again.
///
/// # Errors
/// With the figures when they may not.
pub fn may_tick(count: usize, more: usize) -> Result<(), Refusal> {
    if more == 0 || count + more <= usize::from(RECORDS_A_BASKET) {
        Ok(())
    } else {
        Err(Refusal::BasketFull {
            count: figure(count),
            more: figure(more),
        })
    }
}

/// Whether an account that has so many lists may have another.
///
/// # Errors
/// With the figure when it may not.
pub fn may_create(count: usize) -> Result<(), Refusal> {
    if count < usize::from(LISTS_AN_ACCOUNT) {
        Ok(())
    } else {
        Err(Refusal::TooManyLists { count: figure(count) })
    }
}

fn figure(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether somebody may put their first name on a list that others read. Of a child, and of who did
/// not say their age, nothing is shown.
#[must_use]
pub fn may_sign(birth_on: Option<Date>, today: Date) -> bool {
    birth_on.is_some_and(|born| {
        let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
        today.year() - born.year() - i16::from(!had_birthday) >= SIGNING_AGE
    })
}

/// What was typed, on one line: one space between words, nothing that cannot be seen.
#[must_use]
pub fn line(typed: &str) -> String {
    let seen: String = typed
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !is_unseen(*c))
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was typed, with its lines.
#[must_use]
pub fn paragraph(typed: &str) -> String {
    let lines: Vec<String> = typed.lines().map(line).collect();
    lines.join("\n").trim().to_owned()
}

/// Marks that turn the direction of writing, or are nothing at all: they hide what a text says.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The order of a list after some records were given another place, counted from one. The others
/// keep their order around them; a record that is not in the list moves nothing.
#[must_use]
pub fn reordered(current: &[RecordNumber], wished: &[(RecordNumber, usize)]) -> Vec<RecordNumber> {
    let place = |record: RecordNumber| current.iter().position(|other| *other == record);
    let mut moved: Vec<(usize, usize, RecordNumber)> = Vec::new();
    for (record, wish) in wished {
        let is_known = moved.iter().any(|(.., other)| other == record);
        if let Some(from) = place(*record)
            && from + 1 != *wish
            && !is_known
        {
            moved.push((*wish, from, *record));
        }
    }
    moved.sort_unstable();
    let mut order: Vec<RecordNumber> = current
        .iter()
        .filter(|record| moved.iter().all(|(.., other)| other != *record))
        .copied()
        .collect();
    for (wish, _, record) in moved {
        let at = wish.saturating_sub(1).min(order.len());
        order.insert(at, record);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn records(numbers: &[u32]) -> Vec<RecordNumber> {
        numbers.iter().copied().map(RecordNumber::new).collect()
    }

    fn moved(current: &[u32], wished: &[(u32, usize)]) -> Vec<u32> {
        let wished: Vec<_> = wished
            .iter()
            .map(|(record, place)| (RecordNumber::new(*record), *place))
            .collect();
        let order = reordered(&records(current), &wished);
        order.into_iter().map(RecordNumber::get).collect()
    }

    #[test]
    fn a_record_goes_to_the_place_that_it_is_given() {
        for (wished, order) in [
            (vec![], [7, 8, 9, 5]),
            (vec![(5, 1)], [5, 7, 8, 9]),
            (vec![(7, 4)], [8, 9, 5, 7]),
            (vec![(7, 99)], [8, 9, 5, 7]),
            (vec![(9, 0)], [9, 7, 8, 5]),
            (vec![(7, 2), (8, 1)], [8, 7, 9, 5]),
            // All places are sent, one of them was changed.
            (vec![(7, 1), (8, 2), (9, 3), (5, 1)], [5, 7, 8, 9]),
            (vec![(4, 1)], [7, 8, 9, 5]),
        ] {
            assert_eq!(moved(&[7, 8, 9, 5], &wished), order, "{wished:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_order_loses_nothing_and_doubles_nothing(
            count in 0_u32..30,
            wished in proptest::collection::vec((0_u32..40, 0_usize..50), 0..20),
        ) {
            let current: Vec<u32> = (0..count).collect();
            let mut order = moved(&current, &wished);
            order.sort_unstable();
            proptest::prop_assert_eq!(order, current);
        }
    }

    #[test]
    fn what_is_full_says_its_figures() {
        assert_eq!(may_add(198, 2), Ok(()));
        assert_eq!(may_add(198, 3), Err(Refusal::ListFull { count: 198, more: 3 }));
        assert_eq!(may_tick(100, 0), Ok(()));
        assert_eq!(may_tick(99, 2), Err(Refusal::BasketFull { count: 99, more: 2 }));
        assert_eq!(may_create(49), Ok(()));
        assert_eq!(may_create(50), Err(Refusal::TooManyLists { count: 50 }));
        let explained = Refusal::ListFull { count: 198, more: 3 }.explain();
        assert_eq!(explained.figures.len(), 3);
    }

    #[test]
    fn a_child_signs_nothing() {
        let today = date(2026, 11, 23);
        for (born, may) in [
            (Some(date(2013, 11, 23)), true),
            (Some(date(2013, 11, 24)), false),
            (Some(date(1950, 1, 1)), true),
            (None, false),
        ] {
            assert_eq!(may_sign(born, today), may, "{born:?}");
        }
    }

    #[test]
    fn what_is_typed_is_kept_as_it_is_seen() {
        assert_eq!(
            line("  A\u{300} lire\r\nBcc: tous@x.be\t! "),
            "À lire Bcc: tous@x.be !"
        );
        assert_eq!(line("\u{202e}erid\u{200b}"), "erid");
        assert_eq!(line(" \u{0} \n"), "");
        assert_eq!(paragraph(" Pour Lou \r\n\n  le soir \n"), "Pour Lou\n\nle soir");
    }
}
