//! An engine in memory, as exact as the one on disk: for tests, and for the few records of a load
//! that thousands of searches are held against.

mod completions;
mod entry;
mod postings;

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::id::RecordNumber;

use crate::availability::Availability;
use crate::completion::{self, Completion, Heading};
use crate::engine::{Health, Ranking, Rebuild, Result, Search};
use crate::explanation::ScorePart;
use crate::facet::{Arrival, Facet, FacetCounts, YearRange};
use crate::grouping;
use crate::index::IndexRecord;
use crate::marker::Marker;
use crate::query::Query;
use crate::request::{DEEPEST, Filters, Hit, Hits, Request};
use crate::spelling::{self, Core, Similar};
use crate::state::{AvailabilityFilter, Sort};
use entry::{Entry, Stems};
use postings::Postings;

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
    postings: Postings,
    names: BTreeMap<u32, Heading>,
    sequence: i64,
}

impl Committed {
    fn put(&mut self, number: RecordNumber, entry: Entry) {
        self.delete(number);
        self.postings.add(number, entry.keys());
        self.records.insert(number, entry);
    }

    fn delete(&mut self, number: RecordNumber) {
        if let Some(entry) = self.records.remove(&number) {
            self.postings.remove(number, entry.keys());
        }
    }

    fn name(&mut self, heading: Heading) {
        self.names.entry(heading.number).or_insert(heading);
    }

    /// The records that answer the words.
    fn answering<'a>(
        &'a self,
        query: &'a Query,
        stems: &'a Stems<'a>,
    ) -> Box<dyn Iterator<Item = (RecordNumber, &'a Entry)> + 'a> {
        let answers = |(_, entry): &(RecordNumber, &Entry)| entry.answers(query, stems);
        match self.postings.candidates(query) {
            Some(few) => Box::new(
                few.into_iter()
                    .filter_map(|number| Some((number, self.records.get(&number)?)))
                    .filter(answers),
            ),
            None => Box::new(
                self.records
                    .iter()
                    .map(|(number, entry)| (*number, entry))
                    .filter(answers),
            ),
        }
    }
}

#[derive(Debug)]
enum Pending {
    Put(RecordNumber, Box<Entry>),
    Delete(RecordNumber),
    Name(Heading),
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
    let met = |facet: &Facet| match facet {
        Facet::Availability => shelves.has(number, filters.availability),
        Facet::Arrival => filters.arrived_since().is_none_or(|day| entry.added_on >= day),
        Facet::Year => {
            let within = |ranges: &[YearRange]| {
                let year = i16::try_from(entry.year).unwrap_or(0);
                ranges.iter().any(|range| year > 0 && range.contains(year))
            };
            (filters.years.is_empty() || within(&filters.years)) && !within(&filters.excluded_years)
        }
        facet => {
            let has = |value: u32| entry.values.contains(&(*facet, value));
            let mut chosen = filters.chosen(*facet).peekable();
            (chosen.peek().is_none() || chosen.any(has)) && !filters.left_out(*facet).any(has)
        }
    };
    Facet::ALL.into_iter().filter(|facet| !met(facet)).collect()
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
        let always = filters.always_listed(facet);
        let mut counts: BTreeMap<u32, u32> = always.into_iter().map(|value| (value, 0)).collect();
        // What is chosen in the facet itself does not shrink its own list.
        for record in found
            .iter()
            .filter(|found| found.unmet.iter().all(|unmet| *unmet == facet))
        {
            match facet {
                Facet::Availability => {
                    for filter in &AvailabilityFilter::ALL[1..] {
                        *counts.entry(filter.value()).or_default() +=
                            u32::from(shelves.has(record.number, *filter));
                    }
                }
                Facet::Arrival => {
                    let reached = |arrival: &Arrival| record.entry.added_on >= arrival.since(filters.today);
                    for arrival in Arrival::ALL.into_iter().filter(reached) {
                        *counts.entry(u32::from(arrival.days())).or_default() += 1;
                    }
                }
                _ => {
                    for (_, value) in record.entry.values.iter().filter(|(other, _)| *other == facet) {
                        *counts.entry(*value).or_default() += 1;
                    }
                }
            }
        }
        let values = counts
            .into_iter()
            .map(|(value, count)| filters.counted(facet, value, count));
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
        let stems = Stems::of(&request.query);
        let mut total_unfiltered = 0;
        let mut found = Vec::new();
        for (number, entry) in committed.answering(&request.query, &stems) {
            total_unfiltered += 1;
            if filters.added_since.is_none_or(|day| entry.added_on >= day) {
                let unmet = unmet(number, entry, filters, &shelves);
                found.push(Found {
                    number,
                    entry,
                    unmet,
                    score: entry.score(&request.query, &stems),
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
        let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
        let mut hits: Vec<Hit> = found
            .iter()
            .map(|found| Hit {
                number: found.number,
                work: found.entry.work,
                score: found.score,
                form: found.entry.form(),
                equals: Vec::new(),
            })
            .collect();
        if request.grouped {
            hits = grouping::by_work(hits);
        }
        let rows = grouping::rows(request, total, hits.len());
        Ok(Hits {
            total,
            total_unfiltered,
            rows,
            hits: hits
                .into_iter()
                .take(DEEPEST)
                .skip(request.offset)
                .take(request.limit)
                .collect(),
            facets,
            correction: None,
            query: request.query.clone(),
            marker: Marker::of(&request.query),
        })
    }

    fn count(&self, query: &Query) -> Result<u64> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let count = committed.answering(query, &Stems::of(query)).count();
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }

    fn frequency(&self, word: &str) -> Result<u64> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let has = |entry: &&Entry| entry.has_word(word);
        Ok(u64::try_from(committed.records.values().filter(has).count()).unwrap_or(u64::MAX))
    }

    fn similar(&self, word: &str, distance: u8) -> Result<Vec<Similar>> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let mut frequencies: BTreeMap<&str, u64> = BTreeMap::new();
        for entry in committed.records.values() {
            let of_record: HashSet<&str> = entry.words().collect();
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
        let mut hits = spelling::answer(self, request)?;
        grouping::show_available(&mut hits, request, &self.availability);
        Ok(hits)
    }

    fn explain(&self, query: &Query, numbers: &[RecordNumber]) -> Result<Vec<Vec<ScorePart>>> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let stems = Stems::of(query);
        let parts = |number: &RecordNumber| {
            let entry = committed.records.get(number);
            entry
                .map(|entry| entry.score_parts(query, &stems))
                .unwrap_or_default()
        };
        Ok(numbers.iter().map(parts).collect())
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
                Pending::Put(number, entry) => committed.put(number, *entry),
                Pending::Delete(number) => committed.delete(number),
                Pending::Name(heading) => committed.name(heading),
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

    fn ranking(&self) -> Ranking {
        Ranking {
            index: "memory".to_owned(),
            weights: entry::weights(),
        }
    }

    fn refresh(&self) -> Result<()> {
        Ok(())
    }

    fn settle(&self) -> Result<()> {
        Ok(())
    }

    fn rebuild(&self) -> Result<Box<dyn Rebuild + '_>> {
        Ok(Box::new(Beside {
            engine: self,
            made: Committed::default(),
        }))
    }

    fn availability(&self) -> &Arc<Availability> {
        &self.availability
    }

    fn apart(&self) -> Result<Arc<dyn Search>> {
        Ok(Arc::new(Self::default()))
    }

    fn complete(&self, typed: &str, limit: usize) -> Result<Vec<Completion>> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        completion::complete(&*committed, typed, limit)
    }

    fn unnamed(&self, headings: &[u32]) -> Result<Vec<u32>> {
        let committed = self.committed.read().unwrap_or_else(PoisonError::into_inner);
        let is_unnamed = |number: &&u32| !committed.names.contains_key(number);
        Ok(headings.iter().filter(is_unnamed).copied().collect())
    }

    fn name(&self, headings: &[Heading]) -> Result<()> {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        pending.extend(headings.iter().cloned().map(Pending::Name));
        Ok(())
    }
}

/// The new content, until it replaces the old.
struct Beside<'a> {
    engine: &'a MemorySearch,
    made: Committed,
}

impl Rebuild for Beside<'_> {
    fn add(&mut self, records: &[IndexRecord<'_>]) -> Result<()> {
        for record in records {
            self.made.put(record.number, Entry::new(record));
        }
        Ok(())
    }

    fn name(&mut self, headings: &[Heading]) -> Result<()> {
        for heading in headings {
            self.made.name(heading.clone());
        }
        Ok(())
    }

    fn finish(self: Box<Self>, change_sequence: i64) -> Result<()> {
        let mut committed = self
            .engine
            .committed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *committed = Committed {
            sequence: change_sequence,
            ..self.made
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
