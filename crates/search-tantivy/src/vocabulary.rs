//! The words of the index: how often they occur, which are alike, which begin alike.

use search::Result;
use search::spelling::Similar;
use std::collections::HashMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use crate::live::engine_error;

/// The most words that are looked at when one is misspelt or open: the rest would not be chosen.
const MOST_WORDS: usize = 20_000;

/// How many records have this very word in a field.
pub(crate) fn frequency(searcher: &Searcher, field: Field, word: &str) -> Result<u64> {
    searcher
        .doc_freq(&Term::from_field_text(field, word))
        .map_err(engine_error)
}

/// The words of a field within `distance` letters of one.
pub(crate) fn similar(searcher: &Searcher, field: Field, word: &str, distance: u8) -> Result<Vec<Similar>> {
    let automaton =
        || FuzzyTermQuery::new(Term::from_field_text(field, word), distance.min(2), true).automaton();
    let mut found: HashMap<String, u64> = HashMap::new();
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field).map_err(engine_error)?;
        let automaton = automaton().map_err(engine_error)?;
        let mut words = index
            .terms()
            .search(automaton)
            .into_stream()
            .map_err(|error| engine_error(error.into()))?;
        while words.advance() && found.len() < MOST_WORDS {
            note(&mut found, words.key(), words.value().doc_freq);
        }
    }
    Ok(found
        .into_iter()
        .map(|(word, frequency)| Similar { word, frequency })
        .collect())
}

/// The most frequent terms of a field that begin so.
pub(crate) fn beginning(searcher: &Searcher, field: Field, start: &str, most: usize) -> Result<Vec<String>> {
    let mut found: HashMap<String, u64> = HashMap::new();
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(field).map_err(engine_error)?;
        let stream = index.terms().range().ge(start.as_bytes()).into_stream();
        let mut words = stream.map_err(|error| engine_error(error.into()))?;
        let mut seen = 0;
        while seen < MOST_WORDS && words.advance() && words.key().starts_with(start.as_bytes()) {
            note(&mut found, words.key(), words.value().doc_freq);
            seen += 1;
        }
    }
    let mut found: Vec<(String, u64)> = found.into_iter().collect();
    found.sort_unstable_by(|(a, one), (b, other)| other.cmp(one).then(a.cmp(b)));
    found.truncate(most);
    Ok(found.into_iter().map(|(word, _)| word).collect())
}

fn note(found: &mut HashMap<String, u64>, word: &[u8], frequency: u32) {
    if let Ok(word) = std::str::from_utf8(word) {
        *found.entry(word.to_owned()).or_default() += u64::from(frequency);
    }
}
