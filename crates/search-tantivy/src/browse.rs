//! Searches without words: the pages that match everything, or all of an author or a library. They
//! cost the most and are asked the most, so answers are kept as long as the index stays as it is.
//! Without words nothing is more relevant than another: what is borrowed most comes first.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use search::facet::FacetCount;
use search::grouping;
use search::{AvailabilityFilter, DEEPEST, Facet, FacetCounts, Filters, Hit, Hits, Marker, Request, Result};
use tantivy::Searcher;
use tantivy::query::Query;

use crate::counter::Counters;
use crate::engine::TantivySearch;
use crate::live::{Live, engine_error};
use crate::plan::{Planner, all_of};
use crate::scan::{Group, Scan, Scanned};

/// Answers kept.
const MOST_ANSWERS: usize = 256;
/// The longest list of values in an answer that is kept: longer ones are of nightly counts, and of those
/// who look for one value among all.
const LONGEST_KEPT: usize = 1_000;
/// Lists of counts kept: those of a facet with all authors take a megabyte.
const MOST_LISTS: usize = 32;

/// What was answered for the present state of the index.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    kept: Mutex<Kept>,
    // Held while an answer is made: ten who ask the same wait for one, and those whose answer is
    // kept do not wait.
    making: Mutex<()>,
}

#[derive(Debug, Default)]
struct Kept {
    generation: u64,
    answers: HashMap<Request, (u64, Hits)>,
    lists: HashMap<(Filters, Facet), Counted>,
}

impl Cache {
    /// What is kept for a state of the index; what belongs to another one is forgotten.
    fn kept(&self, generation: u64) -> MutexGuard<'_, Kept> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.generation != generation {
            *kept = Kept {
                generation,
                ..Kept::default()
            };
        }
        kept
    }
}

/// Values of a facet with their counts.
type Counted = Arc<Vec<(u32, u32)>>;

impl TantivySearch {
    /// Answers a search without words.
    pub(crate) fn browse(&self, live: &Live, request: &Request) -> Result<Hits> {
        let kept = |as_of| {
            let kept = self.cache.kept(live.generation);
            kept.answers
                .get(request)
                .filter(|(other, _)| *other == as_of)
                .map(|(_, hits)| hits.clone())
        };
        if let Some(hits) = kept(self.availability_generation()) {
            return Ok(hits);
        }
        // What counts nothing is cheap, and there is one such question for every author and subject: the
        // dear answers are not given up for them, nor do they wait for one.
        if request.facets.is_empty() {
            return self.browsing(live).answer(request);
        }
        let _making = self.cache.making.lock().unwrap_or_else(PoisonError::into_inner);
        let as_of = self.availability_generation();
        if let Some(hits) = kept(as_of) {
            return Ok(hits);
        }
        let browse = self.browsing(live);
        let before = self
            .cache
            .kept(live.generation)
            .answers
            .get(request)
            .map(|(_, hits)| hits.clone());
        let hits = match before {
            // A loan changes what can be had, not what is found.
            Some(mut hits) if request.filters.availability == AvailabilityFilter::All => {
                browse.recount_availability(request, &mut hits)?;
                hits
            }
            _ => browse.answer(request)?,
        };
        if hits.facets.iter().any(|list| list.values.len() > LONGEST_KEPT) {
            return Ok(hits);
        }
        let mut kept = self.cache.kept(live.generation);
        if kept.answers.len() >= MOST_ANSWERS {
            kept.answers.clear();
        }
        kept.answers.insert(request.clone(), (as_of, hits.clone()));
        Ok(hits)
    }

    fn browsing<'a>(&'a self, live: &'a Live) -> Browse<'a> {
        Browse {
            engine: self,
            live,
            searcher: live.reader.searcher(),
        }
    }

    fn availability_generation(&self) -> u64 {
        search::Search::availability(self).generation()
    }
}

/// A search without words being answered.
struct Browse<'a> {
    engine: &'a TantivySearch,
    live: &'a Live,
    searcher: Searcher,
}

impl Browse<'_> {
    fn answer(&self, request: &Request) -> Result<Hits> {
        let groups = Group::of(&request.filters);
        let planner = Planner {
            fields: &self.live.fields,
            searcher: &self.searcher,
        };
        // What the index can look up is looked up; the shelves are asked record by record.
        let (shelved, indexed): (Vec<Group>, Vec<Group>) = groups
            .into_iter()
            .partition(|group| matches!(group, Group::Availability(_)));
        let lookup = |without: Option<Facet>| {
            let groups = indexed.iter().filter(|group| Some(group.facet()) != without);
            all_of(groups.filter_map(|group| planner.group(group)).collect())
        };
        let own = |facet: Facet| indexed.iter().any(|group| group.facet() == facet);
        let counted: Vec<Facet> = request
            .facets
            .iter()
            .map(|(facet, _)| *facet)
            .filter(|facet| !own(*facet))
            .collect();

        let mut counters = self.engine.counters();
        let main = self.scan(
            request,
            lookup(None).as_ref(),
            &shelved,
            &counted,
            grouping::enough(request, reach(request)),
            &mut counters,
        )?;
        for (facet, _) in request.facets.iter().filter(|(facet, _)| own(*facet)) {
            // The list of a facet in which something is chosen, without that choice.
            let counts = self.list_without(request, *facet, lookup(Some(*facet)).as_ref(), &shelved)?;
            let counter = counters.of(*facet);
            counter.reserve(
                counts
                    .iter()
                    .map(|(value, _)| u64::from(*value))
                    .max()
                    .unwrap_or(0),
            );
            for (value, count) in counts.iter() {
                counter.add_many(u64::from(*value), *count);
            }
        }
        let hits = Hits {
            total: main.total,
            total_unfiltered: self.searcher.num_docs(),
            rows: grouping::rows(request, main.total, main.works),
            hits: page(request, main, |keep| {
                let mut counters = self.engine.counters();
                let scanned = self.scan(request, lookup(None).as_ref(), &shelved, &[], keep, &mut counters);
                self.engine.pool.give_back(counters);
                scanned
            })?,
            facets: lists(request, &counters),
            correction: None,
            query: request.query.clone(),
            marker: Marker::default(),
        };
        self.engine.pool.give_back(counters);
        Ok(hits)
    }

    /// The counts of a facet as if nothing were chosen in it.
    fn list_without(
        &self,
        request: &Request,
        facet: Facet,
        query: &dyn Query,
        shelved: &[Group],
    ) -> Result<Counted> {
        let mut filters = request.filters.without_facet(facet);
        // What depends on the shelves is not kept.
        let keeps = shelved.is_empty();
        filters.my_library = None;
        let key = (filters, facet);
        if keeps && let Some(list) = self.engine.cache.kept(self.live.generation).lists.get(&key) {
            return Ok(Arc::clone(list));
        }
        let mut counters = self.engine.counters();
        self.scan(request, query, shelved, &[facet], 0, &mut counters)?;
        let list: Counted = Arc::new(counters.counted(facet).collect());
        self.engine.pool.give_back(counters);
        if keeps {
            let mut kept = self.engine.cache.kept(self.live.generation);
            if kept.lists.len() >= MOST_LISTS {
                kept.lists.clear();
            }
            kept.lists.insert(key, Arc::clone(&list));
        }
        Ok(list)
    }

    fn recount_availability(&self, request: &Request, hits: &mut Hits) -> Result<()> {
        if !request
            .facets
            .iter()
            .any(|(facet, _)| *facet == Facet::Availability)
        {
            return Ok(());
        }
        let planner = Planner {
            fields: &self.live.fields,
            searcher: &self.searcher,
        };
        let groups = Group::of(&request.filters);
        let query = all_of(groups.iter().filter_map(|group| planner.group(group)).collect());
        let mut counters = self.engine.counters();
        self.scan(
            request,
            query.as_ref(),
            &[],
            &[Facet::Availability],
            0,
            &mut counters,
        )?;
        for list in lists(request, &counters) {
            if list.facet == Facet::Availability {
                hits.facets
                    .iter_mut()
                    .filter(|old| old.facet == list.facet)
                    .for_each(|old| *old = list.clone());
            }
        }
        self.engine.pool.give_back(counters);
        Ok(())
    }

    fn scan(
        &self,
        request: &Request,
        query: &dyn Query,
        groups: &[Group],
        counted: &[Facet],
        keep: usize,
        counters: &mut Counters,
    ) -> Result<Scanned> {
        let shelves = self.engine.shelves(&request.filters);
        let scan = Scan {
            query,
            scored: false,
            groups,
            counted,
            added_since: request.filters.added_since,
            today: request.filters.today,
            sort: request.sort,
            keep,
            tells_works: request.grouped && keep > 0,
            shelves: &shelves,
        };
        scan.run(&self.searcher, counters).map_err(engine_error)
    }
}

/// How many of the best a page needs: all those before it too.
pub(crate) fn reach(request: &Request) -> usize {
    if request.offset >= DEEPEST || request.limit == 0 {
        return 0;
    }
    request.offset.saturating_add(request.limit).min(DEEPEST)
}

/// The results of the page asked for, out of a pass that kept [`grouping::enough`]. Where so many are
/// editions of one another that it was not enough, `again` keeps more.
pub(crate) fn page(
    request: &Request,
    scanned: Scanned,
    again: impl Fn(usize) -> Result<Scanned>,
) -> Result<Vec<Hit>> {
    let reach = reach(request);
    let mut keep = grouping::enough(request, reach);
    let (mut hits, total) = (scanned.best, scanned.total);
    if request.grouped && reach > 0 {
        hits = grouping::by_work(hits);
        // Where the works were told apart, it is known how many there are to find.
        let there = scanned.works.min(reach);
        while hits.len() < there && u64::try_from(keep).unwrap_or(u64::MAX) < total {
            keep *= 4;
            hits = grouping::by_work(again(keep)?.best);
        }
    }
    Ok(hits.into_iter().take(reach).skip(request.offset).collect())
}

/// The lists of facets that a request asks for, from the counters.
pub(crate) fn lists(request: &Request, counters: &Counters) -> Vec<FacetCounts> {
    let filters = &request.filters;
    let list = |(facet, limit): &(Facet, usize)| {
        let facet = *facet;
        let mut values: Vec<FacetCount> = counters
            .counted(facet)
            .map(|(value, count)| filters.counted(facet, value, count))
            .collect();
        for value in filters.always_listed(facet) {
            if !values.iter().any(|count| count.value == value) {
                values.push(filters.counted(facet, value, 0));
            }
        }
        FacetCounts::new(facet, values, *limit)
    };
    request.facets.iter().map(list).collect()
}
