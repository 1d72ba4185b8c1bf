//! Which records have which word: what spares a search from looking at every record. It says which
//! records may answer, never which do: whoever asks looks at those itself.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::RecordNumber;

use crate::query::{Content, Occur, Query};
use crate::words::stems;

/// The records under each of their words, stems and numbers.
#[derive(Debug, Default)]
pub(super) struct Postings {
    records: BTreeMap<Key, BTreeSet<RecordNumber>>,
}

/// A word as it stands in a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Word(String),
    Stem(String),
    Number(String),
}

impl Postings {
    /// Enters a record under its words.
    pub(super) fn add(&mut self, number: RecordNumber, keys: impl Iterator<Item = Key>) {
        for key in keys {
            self.records.entry(key).or_default().insert(number);
        }
    }

    /// Takes a record out from under its words.
    pub(super) fn remove(&mut self, number: RecordNumber, keys: impl Iterator<Item = Key>) {
        for key in keys {
            if let Some(records) = self.records.get_mut(&key) {
                records.remove(&number);
                if records.is_empty() {
                    self.records.remove(&key);
                }
            }
        }
    }

    /// The records that may answer; none stands for all of them.
    pub(super) fn candidates(&self, query: &Query) -> Option<BTreeSet<RecordNumber>> {
        let must = query
            .clauses()
            .iter()
            .filter(|clause| clause.occur == Occur::Must);
        let mut candidates: Option<BTreeSet<RecordNumber>> = None;
        for clause in must {
            // What only the record itself can tell leaves them all.
            if clause
                .atoms()
                .any(|atom| matches!(atom.content, Content::Years(_)))
            {
                continue;
            }
            let any: BTreeSet<RecordNumber> = clause
                .atoms()
                .flat_map(|atom| self.having(&atom.content))
                .collect();
            candidates = Some(match candidates {
                Some(known) => known.intersection(&any).copied().collect(),
                None => any,
            });
        }
        candidates
    }

    /// The records that may have what an atom looks for.
    fn having(&self, content: &Content) -> BTreeSet<RecordNumber> {
        match content {
            Content::Word(word) => self.word(word),
            Content::Prefix(start) => self
                .records
                .range(Key::Word(start.clone())..)
                .take_while(|(key, _)| matches!(key, Key::Word(word) if word.starts_with(start)))
                .flat_map(|(_, records)| records)
                .copied()
                .collect(),
            // The rarest of words that must all be there says enough.
            Content::AllOf(words) | Content::Phrase(words) => words
                .iter()
                .map(|word| self.word(word))
                .min_by_key(BTreeSet::len)
                .unwrap_or_default(),
            Content::Number(number) => self.under(&Key::Number(number.clone())).collect(),
            Content::Years(_) => BTreeSet::new(),
        }
    }

    fn word(&self, word: &str) -> BTreeSet<RecordNumber> {
        let keys = [Key::Word(word.to_owned()), Key::Number(word.to_owned())];
        let stems = stems(word).into_iter().map(Key::Stem);
        keys.into_iter()
            .chain(stems)
            .flat_map(|key| self.under(&key).collect::<Vec<_>>())
            .collect()
    }

    fn under(&self, key: &Key) -> impl Iterator<Item = RecordNumber> + '_ {
        self.records.get(key).into_iter().flatten().copied()
    }
}
