//! The words of generated catalogues: those of the facts by how often they stand there, then
//! derived French words, then rare ones built of syllables, so that the tail is as long as in life.

use std::collections::HashMap;

use crate::dice::Dice;
use crate::works::works;

pub(super) static WORDS: &str = include_str!("../../facts/words.txt");

/// Rare words at the end of the vocabulary.
const RARE: usize = 60_000;

/// The words of one line of the list.
pub(super) fn listed(kind: &str) -> Vec<&'static str> {
    WORDS
        .lines()
        .find_map(|line| line.strip_prefix(kind)?.strip_prefix(' '))
        .map(|words| words.split(' ').collect())
        .unwrap_or_default()
}

/// A rank from 0 on, the probability of each falling as a power of it.
pub(super) struct Zipf {
    sums: Vec<f64>,
}

impl Zipf {
    pub(super) fn new(count: usize, exponent: f64) -> Self {
        let mut total = 0.0;
        let sums = (1_u32..)
            .take(count.max(1))
            .map(|rank| {
                // Mandelbrot's shift: the first words are not that much before the next.
                total += (f64::from(rank) + 2.7).powf(-exponent);
                total
            })
            .collect();
        Self { sums }
    }

    pub(super) fn rank(&self, dice: &mut Dice) -> usize {
        let total = self.sums.last().copied().unwrap_or(1.0);
        let throw = dice.unit() * total;
        self.sums
            .partition_point(|sum| *sum <= throw)
            .min(self.sums.len() - 1)
    }
}

pub(super) struct Vocabulary {
    words: Vec<String>,
    ranks: Zipf,
}

impl Vocabulary {
    pub(super) fn new() -> Self {
        let mut words = of_facts();
        let mut known: std::collections::HashSet<String> = words.iter().cloned().collect();
        let mut dice = Dice::new(20_261_123);
        let mut derived = derived();
        // Without a shuffle all forms of one verb would be equally frequent.
        for place in (1..derived.len()).rev() {
            let other = dice.below(u32::try_from(place + 1).unwrap_or(u32::MAX)) as usize;
            derived.swap(place, other);
        }
        let syllables = listed("syllables");
        let rare = std::iter::repeat_with(move || {
            let count = 2 + dice.below(3);
            (0..count).map(|_| *dice.pick(&syllables)).collect::<String>()
        });
        let rare: Vec<String> = rare.take(RARE).collect();
        for word in derived.into_iter().chain(rare) {
            if known.insert(word.clone()) {
                words.push(word);
            }
        }
        Self {
            ranks: Zipf::new(words.len(), 1.05),
            words,
        }
    }

    pub(super) fn word(&self, dice: &mut Dice) -> &str {
        &self.words[self.ranks.rank(dice)]
    }

    pub(super) fn most_frequent(&self, count: usize) -> Vec<String> {
        self.words.iter().take(count).cloned().collect()
    }
}

/// The words of titles, subjects and summaries, the most frequent first; words that only join
/// others are left to the sentences.
fn of_facts() -> Vec<String> {
    const JOINING: [&str; 40] = [
        "une", "des", "les", "aux", "dans", "pour", "par", "sur", "avec", "sans", "qui", "que", "quoi",
        "dont", "est", "sont", "mais", "son", "ses", "leur", "leurs", "plus", "pas", "tout", "tous", "elle",
        "elles", "ils", "lui", "nous", "vous", "the", "and", "van", "het", "een", "der", "die", "und", "das",
    ];
    let mut counts: HashMap<String, usize> = HashMap::new();
    for work in works() {
        let record = &work.record;
        let texts = [
            Some(&record.title),
            record.subtitle.as_ref(),
            record.summary.as_ref(),
        ];
        let subjects = record.subjects.iter().map(|subject| &subject.heading);
        for text in texts.into_iter().flatten().chain(subjects) {
            for word in text
                .split(|c: char| !c.is_alphabetic())
                .filter(|word| word.chars().count() > 2)
            {
                *counts.entry(word.to_lowercase()).or_insert(0) += 1;
            }
        }
    }
    let mut counted: Vec<(String, usize)> = counts
        .into_iter()
        .filter(|(word, _)| !JOINING.contains(&word.as_str()))
        .collect();
    counted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counted.into_iter().map(|(word, _)| word).collect()
}

/// Nouns and adjectives in both numbers, verbs in their usual forms.
fn derived() -> Vec<String> {
    let mut words = Vec::new();
    for noun in listed("nouns").into_iter().chain(listed("adjectives")) {
        words.push(noun.to_owned());
        words.push(plural(noun));
    }
    for stem in listed("verbs") {
        for ending in [
            "er", "e", "es", "ons", "ez", "ent", "ait", "aient", "é", "ée", "és", "ées", "ant", "era",
            "eront",
        ] {
            words.push(format!("{stem}{ending}"));
        }
    }
    words
}

fn plural(word: &str) -> String {
    match word {
        _ if word.ends_with(['s', 'x', 'z']) => word.to_owned(),
        _ if word.ends_with("eau") || word.ends_with("eu") => format!("{word}x"),
        _ if word.ends_with("al") => format!("{}aux", word.trim_end_matches("al")),
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thousands_of_words_and_the_first_come_far_more_often_than_the_last() {
        let vocabulary = Vocabulary::new();
        assert!(derived().len() > 4_000, "{}", derived().len());
        assert!(vocabulary.words.len() > 50_000, "{}", vocabulary.words.len());
        let mut dice = Dice::new(3);
        let throws: Vec<usize> = (0..20_000).map(|_| vocabulary.ranks.rank(&mut dice)).collect();
        let top = throws.iter().filter(|rank| **rank < 100).count();
        let tail = throws.iter().filter(|rank| **rank >= 10_000).count();
        assert!(top > 5_000, "{top}");
        assert!((500..8_000).contains(&tail), "{tail}");
    }

    #[test]
    fn plurals_are_those_of_school() {
        for (one, many) in [
            ("cheval", "chevaux"),
            ("bateau", "bateaux"),
            ("voix", "voix"),
            ("nuit", "nuits"),
        ] {
            assert_eq!(plural(one), many);
        }
    }
}
