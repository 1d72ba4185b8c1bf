//! The editions of one work as one result, and which of them is shown: the best that can be had.

use std::cmp::Reverse;
use std::collections::HashMap;

use domain::id::RecordNumber;

use crate::availability::Availability;
use crate::request::{DEEPEST, Form, Hit, Hits, Request};
use crate::state::Sort;

/// An edition whose score is at least this part of the best one's may stand for the work.
const ABOUT_AS_GOOD: f32 = 0.85;
/// How near what is on no shelf is.
const NOWHERE: u8 = 3;
/// Editions kept beside the first: more are never shown.
const MOST_EQUALS: usize = 8;

/// How many of the best records must be known to show the works that a request reaches: some of them
/// are editions of one another.
#[must_use]
pub fn enough(request: &Request, reach: usize) -> usize {
    if request.grouped { reach * 2 + 32 } else { reach }
}

/// Keeps of each work its first record, in order; the others that answer about as well stay known.
#[must_use]
pub fn by_work(records: Vec<Hit>) -> Vec<Hit> {
    let mut places: HashMap<i64, usize> = HashMap::with_capacity(records.len());
    let mut works: Vec<Hit> = Vec::with_capacity(records.len());
    for hit in records {
        match places.get(&hit.work) {
            Some(place) => {
                let first = &mut works[*place];
                if hit.score >= first.score * ABOUT_AS_GOOD && first.equals.len() < MOST_EQUALS {
                    first.equals.push((hit.number, hit.form));
                }
            }
            None => {
                places.insert(hit.work, works.len());
                works.push(hit);
            }
        }
    }
    works
}

/// How many results there are to leaf through, as [`Hits::rows`] says it, where `works` of `total` were
/// told apart.
#[must_use]
pub fn rows(request: &Request, total: u64, works: usize) -> u64 {
    if request.grouped {
        u64::try_from(works.min(DEEPEST)).unwrap_or(u64::MAX)
    } else {
        total
    }
}

/// Shows of each work the edition that is meant most likely: one that can be had, rather in print than
/// adapted, as near as possible (in the reader's library, then online, then elsewhere), then the one of
/// which there are most copies. In an order other than that of relevance the first edition is what the order
/// is about.
pub fn show_available(hits: &mut Hits, request: &Request, availability: &Availability) {
    if !request.grouped || request.sort != Sort::Relevance {
        return;
    }
    if hits.hits.iter().all(|hit| hit.equals.is_empty()) {
        return;
    }
    let anywhere = availability.anywhere();
    let online = availability.online();
    let mine = request
        .filters
        .my_library
        .map(|library| availability.in_library(library));
    let nearness = |number: RecordNumber| {
        let number = number.get();
        if mine.as_ref().is_some_and(|mine| mine.contains(number)) {
            0
        } else if online.contains(number) {
            1
        } else if anywhere.contains(number) {
            2
        } else {
            NOWHERE
        }
    };
    let rank = |number: RecordNumber, form: Form| {
        let nearness = nearness(number);
        (
            nearness == NOWHERE,
            form.is_adapted,
            nearness,
            Reverse(form.copies),
        )
    };
    for hit in &mut hits.hits {
        let shown = rank(hit.number, hit.form);
        let others = hit.equals.iter().copied().enumerate();
        let best = others.min_by_key(|(_, (number, form))| rank(*number, *form));
        if let Some((place, (number, form))) = best
            && rank(number, form) < shown
        {
            hit.equals[place] = (hit.number, hit.form);
            (hit.number, hit.form) = (number, form);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hit(number: u32, work: i64, score: f32) -> Hit {
        Hit {
            number: RecordNumber::new(number),
            work,
            score,
            form: Form::default(),
            equals: Vec::new(),
        }
    }

    fn works() -> Vec<Hit> {
        by_work(vec![
            hit(1, 10, 8.0),
            hit(2, 20, 7.9),
            hit(3, 10, 7.5),
            hit(4, 30, 7.0),
            hit(5, 10, 1.0),
            hit(6, 30, 6.9),
        ])
    }

    #[test]
    fn a_work_stands_where_its_best_edition_does() {
        let shown: Vec<(u32, usize)> = works()
            .iter()
            .map(|hit| (hit.number.get(), hit.equals.len()))
            .collect();
        assert_eq!(shown, [(1, 1), (2, 0), (4, 1)]);
    }

    #[test]
    fn the_edition_that_can_be_had_is_shown() {
        let availability = Availability::default();
        availability.set(RecordNumber::new(3), &[5]);
        let mut request = Request {
            grouped: true,
            ..Request::of_text("chat")
        };
        let shown = |request: &Request| {
            let mut hits = Hits {
                hits: works(),
                ..Hits::default()
            };
            show_available(&mut hits, request, &availability);
            hits.hits.iter().map(|hit| hit.number.get()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&request), [3, 2, 4]);
        request.sort = Sort::Title;
        assert_eq!(shown(&request), [1, 2, 4], "the order is about the first edition");
    }

    #[test]
    fn print_is_shown_before_what_is_adapted_and_what_is_held_most_before_the_rest() {
        let shown = |forms: [(bool, u32); 3], on_shelf: &[u32]| {
            let availability = Availability::default();
            for number in on_shelf {
                availability.set(RecordNumber::new(*number), &[5]);
            }
            let editions = (1..).zip(forms).map(|(number, (is_adapted, copies))| Hit {
                form: Form { is_adapted, copies },
                ..hit(number, 10, 8.0)
            });
            let mut hits = Hits {
                hits: by_work(editions.collect()),
                ..Hits::default()
            };
            let request = Request {
                grouped: true,
                ..Request::of_text("stupeur")
            };
            show_available(&mut hits, &request, &availability);
            hits.hits[0].number.get()
        };
        for (forms, on_shelf, expected, why) in [
            (
                [(true, 2), (false, 8), (false, 3)],
                &[1, 2, 3][..],
                2,
                "print, held most",
            ),
            (
                [(true, 2), (false, 8), (false, 3)],
                &[1, 3],
                3,
                "print that can be had",
            ),
            (
                [(true, 2), (false, 8), (false, 3)],
                &[1],
                1,
                "what can be had at all",
            ),
            (
                [(true, 2), (false, 8), (false, 3)],
                &[],
                2,
                "print, though nothing can be had",
            ),
            (
                [(false, 4), (false, 4), (true, 9)],
                &[1, 2, 3],
                1,
                "the best answer among equals",
            ),
        ] {
            assert_eq!(shown(forms, on_shelf), expected, "{why}");
        }
    }
}
