//! An engine in memory, for tests: simple and slow, and as exact as the real one.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::id::RecordNumber;

use crate::availability::Availability;
use crate::engine::{Health, Rebuild, Result, Search};
use crate::facet::{Facet, FacetCount, FacetCounts, language_value};
use crate::index::{IndexRecord, Texts};
use crate::marker::Marker;
use crate::query::{Content, Field, Occur, Query};
use crate::request::{DEEPEST, Filters, Hit, Hits, Request};
use crate::spelling::{self, Core, Similar};
use crate::state::{AvailabilityFilter, Sort};
use crate::words::{Tongue, number, stems, words};

/// An engine that keeps everything in memory.
#[derive(Debug, Default)]
pub struct MemorySearch {
    committed: RwLock<Committed>,
    pending: Mutex<Vec<Pending>>,
    availability: Arc<Availability>,
}

#[derive(Debug, Default)]
struct Committed {
    records: BTreeMap<RecordNumber, Entry>,
    sequence: i64,
}

#[derive(Debug)]
enum Pending {
    Put(RecordNumber, Box<Entry>),
    Delete(RecordNumber),
}

/// A record, cut into words.
#[derive(Debug)]
struct Entry {
    work: i64,
    texts: HashMap<Field, Vec<Text>>,
    numbers: Vec<String>,
    whole_titles: Vec<String>,
    values: Vec<(Facet, u32)>,
    title_key: String,
    author_key: String,
    year: u32,
    added_on: i32,
    popularity: u32,
}

const FIELDS: [Field; 5] = [
    Field::Any,
    Field::Title,
    Field::Author,
    Field::Subject,
    Field::Series,
];

/// One text: its words in order, all its words with their second forms, and their stems.
#[derive(Debug)]
struct Text {
    order: Vec<String>,
    words: HashSet<String>,
    stems: HashSet<String>,
}

impl Text {
    fn new(text: &str, tongue: Tongue) -> Self {
        let cut = words(text);
        let mut all: HashSet<String> = cut.iter().map(|word| word.text.clone()).collect();
        all.extend(number::figures(&cut).into_iter().map(|(_, figure)| figure));
        Self {
            order: cut
                .into_iter()
                .filter(|word| !word.joined)
                .map(|word| word.text)
                .collect(),
            stems: all.iter().map(|word| tongue.stem(word).into_owned()).collect(),
            words: all,
        }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word) || stems(word).iter().any(|stem| self.stems.contains(stem))
    }
}

impl Entry {
    fn new(indexed: &IndexRecord<'_>) -> Self {
        let texts = Texts::of(indexed);
        let tongue = indexed.tongue();
        let cut = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| Text::new(text, tongue))
                .collect::<Vec<_>>()
        };
        let mut values = vec![(Facet::Type, indexed.type_value())];
        values.extend(
            indexed
                .libraries
                .iter()
                .map(|library| (Facet::Library, u32::from(*library))),
        );
        values.extend(
            indexed
                .record
                .languages
                .iter()
                .filter_map(|code| Some((Facet::Language, language_value(code)?))),
        );
        values.extend(
            indexed
                .audience_value()
                .map(|audience| (Facet::Audience, audience)),
        );
        values.extend(indexed.year().map(|year| (Facet::Year, year)));
        for (facet, ids) in [
            (Facet::Author, &indexed.authors),
            (Facet::Subject, &indexed.subjects),
            (Facet::Series, &indexed.series),
            (Facet::Section, &indexed.sections),
        ] {
            values.extend(ids.iter().map(|id| (facet, *id)));
        }
        values.sort_unstable();
        values.dedup();
        Self {
            work: indexed.work,
            numbers: indexed.numbers(),
            whole_titles: indexed.whole_titles(),
            values,
            title_key: indexed.title_key(),
            author_key: indexed.author_key(),
            year: indexed.year().unwrap_or(0),
            added_on: indexed.added_on,
            popularity: indexed.popularity,
            texts: HashMap::from([
                (Field::Any, cut(&texts.all().collect::<Vec<_>>())),
                (Field::Title, cut(&texts.titles)),
                (Field::Author, cut(&texts.authors)),
                (Field::Subject, cut(&texts.subjects)),
                (Field::Series, cut(&texts.series)),
            ]),
        }
    }

    fn has(&self, field: Field, content: &Content) -> bool {
        let Some(texts) = self.texts.get(&field) else {
            return false;
        };
        match content {
            Content::Word(word) => {
                texts.iter().any(|text| text.has(word)) || field == Field::Any && self.numbers.contains(word)
            }
            Content::Prefix(start) => texts
                .iter()
                .any(|text| text.words.iter().any(|word| word.starts_with(start))),
            Content::AllOf(words) => words.iter().all(|word| texts.iter().any(|text| text.has(word))),
            Content::Phrase(phrase) => texts
                .iter()
                .any(|text| text.order.windows(phrase.len()).any(|window| window == phrase)),
            Content::Number(number) => self.numbers.contains(number),
        }
    }

    fn answers(&self, query: &Query) -> bool {
        if query.is_hollow() {
            return false;
        }
        query.clauses().iter().all(|clause| {
            let holds = clause.any.iter().any(|atom| self.has(atom.field, &atom.content));
            match clause.occur {
                Occur::Must => holds,
                Occur::Should => true,
                Occur::MustNot => !holds,
            }
        })
    }

    fn score(&self, query: &Query) -> f32 {
        let mut score = 0.0;
        if let Some(title) = query.as_title() {
            if self.whole_titles.contains(&title) {
                score += 100.0;
            } else if self
                .whole_titles
                .iter()
                .any(|whole| whole.starts_with(&format!("{title} ")))
            {
                score += 20.0;
            }
        }
        let wanted = query
            .clauses()
            .iter()
            .filter(|clause| clause.occur != Occur::MustNot);
        for atom in wanted.flat_map(|clause| &clause.any) {
            for (field, worth) in FIELDS.into_iter().zip([1.0, 5.0, 4.0, 2.0, 2.0]) {
                let here = atom.field == Field::Any || atom.field == field;
                if here && self.has(field, &atom.content) {
                    score += worth;
                }
            }
        }
        // A word in a short title says more than in a long one.
        let length = self.texts[&Field::Title]
            .iter()
            .map(|text| text.order.len())
            .sum::<usize>();
        let length = f32::from(u16::try_from(length).unwrap_or(u16::MAX));
        let popularity = f32::from(u16::try_from(self.popularity).unwrap_or(u16::MAX));
        score + 1.0 / (1.0 + length) + popularity / 1e6
    }
}

/// What can be had, as one search sees it.
struct Shelves<'a> {
    availability: &'a Availability,
    mine: Option<u16>,
}

impl Shelves<'_> {
    fn has(&self, number: RecordNumber, filter: AvailabilityFilter) -> bool {
        match filter {
            AvailabilityFilter::All => true,
            AvailabilityFilter::Network => self.availability.anywhere().contains(number.get()),
            AvailabilityFilter::Mine => self
                .mine
                .is_some_and(|library| self.availability.in_library(library).contains(number.get())),
            AvailabilityFilter::Online => self.availability.online().contains(number.get()),
        }
    }
}

/// The facets whose choices a record does not meet.
fn unmet(number: RecordNumber, entry: &Entry, filters: &Filters, shelves: &Shelves<'_>) -> Vec<Facet> {
    let mut unmet = Vec::new();
    for facet in Facet::ALL {
        let met = match facet {
            Facet::Availability => shelves.has(number, filters.availability),
            Facet::Year => {
                let year = i16::try_from(entry.year).unwrap_or(0);
                filters.years.is_empty() || filters.years.iter().any(|range| year > 0 && range.contains(year))
            }
            _ => {
                let mut chosen = filters.chosen(facet).peekable();
                chosen.peek().is_none() || chosen.any(|value| entry.values.contains(&(facet, value)))
            }
        };
        if !met {
            unmet.push(facet);
        }
    }
    unmet
}

impl MemorySearch {
    /// An empty engine.
    #[must_use]
    pub fn new(availability: Arc<Availability>) -> Self {
        Self {
            availability,
            ..Self::default()
        }
    }

    fn put(&self, records: &[IndexRecord<'_>]) {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        pending.extend(
            records
                .iter()
                .map(|record| Pending::Put(record.number, Box::new(Entry::new(record)))),
        );
    }

    fn count_facet(&self, facet: Facet, limit: usize, found: &[Found<'_>], request: &Request) -> FacetCounts {
        let filters = &request.filters;
        let shelves = Shelves {
            availability: &self.availability,
            mine: filters.my_library,
        };
        let mut counts: BTreeMap<u32, u32> = filters.chosen(facet).map(|value| (value, 0)).collect();
        if facet == Facet::Availability {
            counts.extend(
                AvailabilityFilter::ALL[1..]
                    .iter()
                    .map(|filter| (filter.value(), 0)),
            );
        }
        // What is chosen in the facet itself does not shrink its own list.
        for record in found
            .iter()
            .filter(|found| found.unmet.iter().all(|unmet| *unmet == facet))
        {
            if facet == Facet::Availability {
                for filter in &AvailabilityFilter::ALL[1..] {
                    *counts.entry(filter.value()).or_default() +=
                        u32::from(shelves.has(record.number, *filter));
                }
            }
            for (_, value) in record.entry.values.iter().filter(|(other, _)| *other == facet) {
                *counts.entry(*value).or_default() += 1;
            }
        }
        let chosen = |value: u32| match facet {
            Facet::Availability => filters.availability.value() == value,
            Facet::Year => {
                i16::try_from(value).is_ok_and(|year| filters.years.iter().any(|range| range.contains(year)))
            }
            _ => filters.chosen(facet).any(|other| other == value),
        };
        let values = counts.into_iter().map(|(value, count)| FacetCount {
            value,
            count,
            chosen: chosen(value),
        });
        FacetCounts::new(facet, values.collect(), limit)
    }
}

/// A record that answers the words.
struct Found<'a> {
    number: RecordNumber,
    entry: &'a Entry,
    unmet: Vec<Facet>,
    score: f32,
}

impl Core for MemorySearch {
    fn run(&self, request: &Request) -> Result<Hits> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let filters = &request.filters;
        let shelves = Shelves {
            availability: &self.availability,
            mine: filters.my_library,
        };
        let answers = committed
            .records
            .iter()
            .filter(|(_, entry)| entry.answers(&request.query));
        let mut total_unfiltered = 0;
        let mut found = Vec::new();
        for (&number, entry) in answers {
            total_unfiltered += 1;
            if filters.added_since.is_none_or(|day| entry.added_on >= day) {
                let unmet = unmet(number, entry, filters, &shelves);
                found.push(Found {
                    number,
                    entry,
                    unmet,
                    score: entry.score(&request.query),
                });
            }
        }
        let facets = request
            .facets
            .iter()
            .map(|(facet, limit)| self.count_facet(*facet, *limit, &found, request))
            .collect();
        found.retain(|found| found.unmet.is_empty());
        found.sort_by(|a, b| {
            let by = match request.sort {
                Sort::Relevance => b.score.total_cmp(&a.score),
                Sort::Newest => b
                    .entry
                    .added_on
                    .cmp(&a.entry.added_on)
                    .then(b.number.cmp(&a.number)),
                Sort::Title => a.entry.title_key.cmp(&b.entry.title_key),
                Sort::Author => a.entry.author_key.cmp(&b.entry.author_key),
                Sort::Year => b.entry.year.cmp(&a.entry.year),
            };
            by.then(a.number.cmp(&b.number))
        });
        let page = found
            .iter()
            .take(DEEPEST)
            .skip(request.offset)
            .take(request.limit);
        Ok(Hits {
            total: u64::try_from(found.len()).unwrap_or(u64::MAX),
            total_unfiltered,
            hits: page
                .map(|found| Hit {
                    number: found.number,
                    work: found.entry.work,
                    score: found.score,
                })
                .collect(),
            facets,
            correction: None,
            marker: Marker::of(&request.query),
        })
    }

    fn count(&self, query: &Query) -> Result<u64> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let count = committed
            .records
            .values()
            .filter(|entry| entry.answers(query))
            .count();
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }

    fn frequency(&self, word: &str) -> Result<u64> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let has = |entry: &&Entry| {
            entry.texts[&Field::Any]
                .iter()
                .any(|text| text.words.contains(word))
        };
        Ok(u64::try_from(committed.records.values().filter(has).count()).unwrap_or(u64::MAX))
    }

    fn similar(&self, word: &str, distance: u8) -> Result<Vec<Similar>> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let mut frequencies: BTreeMap<&str, u64> = BTreeMap::new();
        for entry in committed.records.values() {
            let of_record: HashSet<&str> = entry.texts[&Field::Any]
                .iter()
                .flat_map(|text| &text.words)
                .map(String::as_str)
                .collect();
            for other in of_record {
                *frequencies.entry(other).or_default() += 1;
            }
        }
        let near = |other: &&str| spelling::distance(word, other) <= usize::from(distance);
        let similar = frequencies.iter().filter(|(other, _)| near(other));
        Ok(similar
            .map(|(word, frequency)| Similar {
                word: (*word).to_owned(),
                frequency: *frequency,
            })
            .collect())
    }
}

impl Search for MemorySearch {
    fn search(&self, request: &Request) -> Result<Hits> {
        spelling::answer(self, request)
    }

    fn add(&self, records: &[IndexRecord<'_>]) -> Result<()> {
        self.put(records);
        Ok(())
    }

    fn replace(&self, records: &[IndexRecord<'_>]) -> Result<()> {
        self.put(records);
        Ok(())
    }

    fn delete(&self, numbers: &[RecordNumber]) -> Result<()> {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        pending.extend(numbers.iter().map(|number| Pending::Delete(*number)));
        Ok(())
    }

    fn commit(&self, change_sequence: i64) -> Result<()> {
        let pending = std::mem::take(&mut *self.pending.lock().unwrap_or_else(PoisonError::into_inner));
        let mut committed = self.committed.write().unwrap_or_else(PoisonError::into_inner);
        for change in pending {
            match change {
                Pending::Put(number, entry) => drop(committed.records.insert(number, *entry)),
                Pending::Delete(number) => drop(committed.records.remove(&number)),
            }
        }
        committed.sequence = change_sequence;
        Ok(())
    }

    fn applied_sequence(&self) -> i64 {
        self.committed
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .sequence
    }

    fn record_count(&self) -> u64 {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        u64::try_from(committed.records.len()).unwrap_or(u64::MAX)
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn refresh(&self) -> Result<()> {
        Ok(())
    }

    fn rebuild(&self) -> Result<Box<dyn Rebuild + '_>> {
        Ok(Box::new(Beside {
            engine: self,
            records: BTreeMap::new(),
        }))
    }

    fn availability(&self) -> &Arc<Availability> {
        &self.availability
    }
}

/// The new content, until it replaces the old.
struct Beside<'a> {
    engine: &'a MemorySearch,
    records: BTreeMap<RecordNumber, Entry>,
}

impl Rebuild for Beside<'_> {
    fn add(&mut self, records: &[IndexRecord<'_>]) -> Result<()> {
        self.records
            .extend(records.iter().map(|record| (record.number, Entry::new(record))));
        Ok(())
    }

    fn finish(self: Box<Self>, change_sequence: i64) -> Result<()> {
        let mut committed = self
            .engine
            .committed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *committed = Committed {
            records: self.records,
            sequence: change_sequence,
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_keeps_the_contract() {
        crate::conformance::run(|| Box::new(MemorySearch::new(Arc::default())));
    }
}
