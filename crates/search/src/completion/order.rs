//! In which order completions are shown, and which of too many are.

use std::collections::HashSet;

use super::{Completion, CompletionKind, Wanted, plain};
use crate::spelling::distance;
use crate::words::stop;

/// What an engine found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What would be shown.
    pub completion: Completion,
    /// The work of a title, of which one edition is shown; 0 for a heading.
    pub work: i64,
    /// How much it is asked for ([`weight`]).
    pub weight: u8,
}

/// How much a thing is asked for, from its copies or from the records under a heading: four steps
/// each time there are twice as many, so that one more record seldom changes it.
#[must_use]
pub fn weight(count: u32) -> u8 {
    let Some(doublings) = count.checked_ilog2() else {
        return 0;
    };
    let quarters = if doublings >= 2 {
        (count >> (doublings - 2)) & 3
    } else {
        (count << (2 - doublings)) & 3
    };
    u8::try_from(doublings * 4 + quarters + 1).unwrap_or(u8::MAX)
}

/// Titles shown while there are others to show.
const TITLES: usize = 5;
/// The same of each other kind.
const HEADINGS: usize = 2;

/// The best candidates in order: the nearest to what is wanted first, then by kind, then the heaviest.
/// Each kind has its room, and takes what others leave.
pub(super) fn arranged(wanted: &[Wanted], found: Vec<Candidate>, limit: usize) -> Vec<Completion> {
    let mut ranked: Vec<(Near, Candidate)> = found
        .into_iter()
        .map(|candidate| (Near::of(wanted, &candidate.completion), candidate))
        .collect();
    ranked.sort_by(|(one, a), (other, b)| {
        let key = |near: &Near, candidate: &Candidate| {
            (
                *near,
                candidate.completion.kind,
                std::cmp::Reverse(candidate.weight),
                candidate.completion.text.chars().count(),
                candidate.completion.number,
            )
        };
        key(one, a).cmp(&key(other, b))
    });
    let mut seen = HashSet::new();
    ranked.retain(|(_, candidate)| {
        let completion = &candidate.completion;
        let number = match completion.kind {
            CompletionKind::Title => candidate.work,
            _ => i64::from(completion.number),
        };
        seen.insert((completion.kind, number))
    });
    let mut shown = [0_usize; CompletionKind::ALL.len()];
    let mut chosen: Vec<bool> = ranked
        .iter()
        .map(|(_, candidate)| {
            let kind = candidate.completion.kind;
            let room = if kind == CompletionKind::Title {
                TITLES
            } else {
                HEADINGS
            };
            let count = &mut shown[kind.place()];
            *count += 1;
            *count <= room
        })
        .collect();
    let mut left = limit.saturating_sub(chosen.iter().filter(|chosen| **chosen).count());
    for chosen in chosen.iter_mut().filter(|chosen| !**chosen) {
        if left == 0 {
            break;
        }
        *chosen = true;
        left -= 1;
    }
    ranked
        .into_iter()
        .zip(chosen)
        .filter(|(_, chosen)| *chosen)
        .map(|((_, candidate), _)| candidate.completion)
        .take(limit)
        .collect()
}

/// How near a completion is to what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    /// It is that.
    Same,
    /// It begins so.
    Begins,
    /// It holds these words.
    Holds,
    /// Its authors or its series do.
    Beside,
}

impl Near {
    fn of(wanted: &[Wanted], completion: &Completion) -> Self {
        let own = plain(&completion.text);
        let mut forms = vec![own.as_slice()];
        if own.len() > 1 && stop::is_article(&own[0]) {
            forms.push(&own[1..]);
        }
        let turned: Vec<String>;
        let family: Vec<String>;
        if completion.kind != CompletionKind::Title
            && let Some((name, given)) = completion.text.split_once(", ")
        {
            family = plain(name);
            turned = plain(given).into_iter().chain(family.iter().cloned()).collect();
            // Whoever is known by one name is called by it.
            if is_all(wanted, &family) {
                return Self::Same;
            }
            forms.push(&turned);
        }
        if forms.iter().any(|form| is_all(wanted, form)) {
            return Self::Same;
        }
        if forms.iter().any(|form| begins(wanted, form)) {
            return Self::Begins;
        }
        if wanted.iter().all(|word| own.iter().any(|own| answers(word, own))) {
            return Self::Holds;
        }
        Self::Beside
    }
}

fn is_all(wanted: &[Wanted], words: &[String]) -> bool {
    let is =
        |(word, own): (&Wanted, &String)| word.text == *own || word.is_near && distance(&word.text, own) <= 1;
    wanted.len() == words.len() && wanted.iter().zip(words).all(is)
}

fn begins(wanted: &[Wanted], words: &[String]) -> bool {
    wanted.len() <= words.len() && wanted.iter().zip(words).all(|(word, own)| answers(word, own))
}

/// Whether a word is what is wanted.
pub(crate) fn answers(wanted: &Wanted, word: &str) -> bool {
    if wanted.text == word || wanted.is_open && word.starts_with(&wanted.text) {
        return true;
    }
    if !wanted.is_near {
        return false;
    }
    if !wanted.is_open {
        return distance(&wanted.text, word) <= 1;
    }
    let letters = wanted.text.chars().count();
    (letters - 1..=letters + 1).any(|length| {
        let start: String = word.chars().take(length).collect();
        distance(&wanted.text, &start) <= 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_grows_slowly() {
        let weights: Vec<u8> = [0, 1, 2, 3, 4, 5, 8, 100, 101, 100_000]
            .into_iter()
            .map(weight)
            .collect();
        assert!(weights.is_sorted(), "{weights:?}");
        assert_eq!(weight(0), 0);
        assert!(weight(1) < weight(2) && weight(2) < weight(3) && weight(3) < weight(4));
        assert_eq!(weight(100), weight(101));
        assert!(weight(u32::MAX) < u8::MAX);
    }

    fn wanted(text: &str, is_open: bool) -> Wanted {
        Wanted {
            text: text.to_owned(),
            is_open,
            is_near: true,
        }
    }

    #[test]
    fn one_letter_may_be_wrong() {
        assert!(answers(&wanted("germonal", false), "germinal"));
        assert!(answers(&wanted("gremin", true), "germinal"));
        assert!(answers(&wanted("germnal", true), "germinal"));
        assert!(!answers(&wanted("gremon", true), "germinal"));
        assert!(!answers(&wanted("germi", false), "germinal"));
    }
}
