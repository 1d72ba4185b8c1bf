//! One pass over all that answers the words: filters, counts of facets and the best results.
//!
//! A record that fails the choices of one facet only is counted in that facet's own list, and
//! nowhere else. So every list says what another choice would give, in the same single pass.

use std::collections::HashSet;

use search::{Arrival, AvailabilityFilter, BitsView, DEEPEST, Facet, Filters, Hit, Sort, YearRange};
use tantivy::columnar::{Column, StrColumn};
use tantivy::query::{EnableScoring, Query};
use tantivy::{Searcher, SegmentReader};

use crate::counter::{Counter, Counters};
use crate::hit::HitColumns;
use crate::schema::{column, day_key, facet_column};
use crate::top::{Entry, Top};

/// Records looked at together: columns are read in blocks.
const BLOCK: usize = 256;

/// What can be had, taken once for a search.
#[derive(Clone, Debug)]
pub(crate) struct Shelves {
    pub(crate) anywhere: BitsView,
    pub(crate) mine: Option<BitsView>,
    pub(crate) online: BitsView,
}

impl Shelves {
    fn has(&self, filter: AvailabilityFilter, rid: u64) -> bool {
        let Ok(rid) = u32::try_from(rid) else { return false };
        match filter {
            AvailabilityFilter::All => true,
            AvailabilityFilter::Network => self.anywhere.contains(rid),
            AvailabilityFilter::Mine => self.mine.as_ref().is_some_and(|mine| mine.contains(rid)),
            AvailabilityFilter::Online => self.online.contains(rid),
        }
    }
}

/// What is chosen in one facet, of which any will do, and what is left out.
#[derive(Clone, Debug)]
pub(crate) struct Choices<T> {
    pub(crate) facet: Facet,
    pub(crate) wanted: Vec<T>,
    pub(crate) unwanted: Vec<T>,
}

/// The choices of one facet.
#[derive(Clone, Debug)]
pub(crate) enum Group {
    Values(Choices<u64>),
    Years(Choices<YearRange>),
    /// What came since a day, as [`day_key`] numbers it.
    Arrived(u64),
    Availability(AvailabilityFilter),
}

impl Group {
    pub(crate) const fn facet(&self) -> Facet {
        match self {
            Self::Values(choices) => choices.facet,
            Self::Years(choices) => choices.facet,
            Self::Arrived(_) => Facet::Arrival,
            Self::Availability(_) => Facet::Availability,
        }
    }

    /// The choices that filters make, facet by facet.
    pub(crate) fn of(filters: &Filters) -> Vec<Self> {
        let in_facet = |facet: Facet| match facet {
            Facet::Availability => {
                let filter = filters.availability;
                (filter != AvailabilityFilter::All).then_some(Self::Availability(filter))
            }
            Facet::Arrival => filters.arrived_since().map(|day| Self::Arrived(day_key(day))),
            Facet::Year => {
                let (wanted, unwanted) = (filters.years.clone(), filters.excluded_years.clone());
                let chosen = !wanted.is_empty() || !unwanted.is_empty();
                chosen.then_some(Self::Years(Choices {
                    facet,
                    wanted,
                    unwanted,
                }))
            }
            _ => {
                let wanted: Vec<u64> = filters.chosen(facet).map(u64::from).collect();
                let unwanted: Vec<u64> = filters.left_out(facet).map(u64::from).collect();
                let chosen = !wanted.is_empty() || !unwanted.is_empty();
                chosen.then_some(Self::Values(Choices {
                    facet,
                    wanted,
                    unwanted,
                }))
            }
        };
        Facet::ALL.into_iter().filter_map(in_facet).collect()
    }
}

/// What a pass looks at.
pub(crate) struct Scan<'a> {
    pub(crate) query: &'a dyn Query,
    /// Whether the words weigh in the order.
    pub(crate) scored: bool,
    pub(crate) groups: &'a [Group],
    pub(crate) counted: &'a [Facet],
    pub(crate) added_since: Option<i32>,
    /// The day from which arrivals are counted back.
    pub(crate) today: i32,
    pub(crate) sort: Sort,
    /// How many of the best to keep.
    pub(crate) keep: usize,
    /// Whether the works found are told apart, up to [`DEEPEST`] of them.
    pub(crate) tells_works: bool,
    pub(crate) shelves: &'a Shelves,
}

/// What a pass found.
#[derive(Debug, Default)]
pub(crate) struct Scanned {
    /// What answers the words, whatever the filters.
    pub(crate) visited: u64,
    /// What also passes the filters.
    pub(crate) total: u64,
    /// How many works they are, up to about [`DEEPEST`]; 0 where they are not told apart.
    pub(crate) works: usize,
    /// The best of them, in order.
    pub(crate) best: Vec<Hit>,
}

impl Scan<'_> {
    /// Runs over the index. Counts are added to `counters`.
    pub(crate) fn run(&self, searcher: &Searcher, counters: &mut Counters) -> tantivy::Result<Scanned> {
        let scoring = if self.scored {
            EnableScoring::enabled_from_searcher(searcher)
        } else {
            EnableScoring::disabled_from_searcher(searcher)
        };
        let weight = self.query.weight(scoring)?;
        let mut found = Scanned::default();
        let mut top = Top::new(self.keep);
        let mut works: HashSet<i64> = HashSet::new();
        let mut named: Vec<(String, Entry)> = Vec::new();
        let mut columns: Vec<HitColumns> = Vec::new();
        for (segment, reader) in (0..).zip(searcher.segment_readers()) {
            let mut pass = Pass::new(self, segment, reader, counters)?;
            let alive = reader.alive_bitset();
            let is_alive = |doc| alive.is_none_or(|alive| alive.is_alive(doc));
            if self.scored {
                weight.for_each(reader, &mut |doc, score| {
                    if is_alive(doc) {
                        pass.see(doc, score, counters, &mut top, &mut works);
                    }
                })?;
            } else {
                weight.for_each_no_score(reader, &mut |docs| {
                    for doc in docs.iter().copied().filter(|doc| is_alive(*doc)) {
                        pass.see(doc, 1.0, counters, &mut top, &mut works);
                    }
                })?;
            }
            pass.block(counters, &mut top, &mut works);
            found.visited += pass.visited;
            found.total += pass.total;
            if matches!(self.sort, Sort::Title | Sort::Author) {
                // Ranks of texts mean something within their segment only: here they become texts.
                for entry in top.take() {
                    let mut text = String::new();
                    if let Key::Text(keys) = &pass.key {
                        keys.ord_to_str(u64::MAX - entry.key, &mut text)?;
                    }
                    named.push((text, entry));
                }
            }
            columns.push(HitColumns::new(pass.rid, pass.work));
        }
        let best: Vec<Entry> = if matches!(self.sort, Sort::Title | Sort::Author) {
            named.sort_unstable_by(|(a, one), (b, other)| a.cmp(b).then(other.second.cmp(&one.second)));
            named
                .into_iter()
                .take(self.keep)
                .map(|(_, entry)| entry)
                .collect()
        } else {
            top.take()
        };
        for entry in best {
            let reader = searcher.segment_reader(entry.segment);
            let Some(columns) = columns.get_mut(entry.segment as usize) else {
                continue;
            };
            found.best.push(columns.hit(reader, self, &entry)?);
        }
        found.works = works.len();
        Ok(found)
    }
}

/// What results of a segment sort under.
enum Key {
    Score(Column<u64>),
    Number(Column<u64>),
    Text(StrColumn),
    None,
}

/// A pass over one segment.
struct Pass<'a> {
    scan: &'a Scan<'a>,
    segment: u32,
    rid: Column<u64>,
    added_on: Option<(Column<u64>, u64)>,
    groups: Vec<(&'a Group, Option<Column<u64>>)>,
    counted: Vec<(Facet, Option<Column<u64>>)>,
    work: Option<Column<i64>>,
    key: Key,
    docs: Vec<u32>,
    scores: Vec<f32>,
    visited: u64,
    total: u64,
    // Kept from block to block, so that nothing is allocated in the loop.
    hits: Vec<u32>,
    hit_scores: Vec<f32>,
    nearly: Vec<(usize, u32)>,
    room: Room,
}

/// Room for the columns of a block.
#[derive(Default)]
struct Room {
    docs: Vec<u32>,
    rows: Vec<u32>,
    values: Vec<u64>,
    some: Vec<Option<u64>>,
}

impl<'a> Pass<'a> {
    fn new(
        scan: &'a Scan<'a>,
        segment: u32,
        reader: &SegmentReader,
        counters: &mut Counters,
    ) -> tantivy::Result<Self> {
        let columns = reader.fast_fields();
        let facet = |facet: Facet| -> tantivy::Result<Option<Column<u64>>> {
            if facet == Facet::Availability {
                Ok(None)
            } else {
                columns.column_opt(facet_column(facet))
            }
        };
        let mut counted = Vec::with_capacity(scan.counted.len());
        for wanted in scan.counted {
            let values = facet(*wanted)?;
            let highest = match (&values, wanted) {
                (_, Facet::Arrival) => u64::from(Arrival::Quarter.days()),
                (Some(values), _) => values.max_value(),
                (None, _) => u64::from(AvailabilityFilter::Online.value()),
            };
            counters.of(*wanted).reserve(highest);
            counted.push((*wanted, values));
        }
        let mut groups = Vec::with_capacity(scan.groups.len());
        for group in scan.groups {
            groups.push((group, facet(group.facet())?));
        }
        let text = |name| -> tantivy::Result<Key> { Ok(columns.str(name)?.map_or(Key::None, Key::Text)) };
        let key = match scan.sort {
            _ if scan.keep == 0 => Key::None,
            Sort::Relevance => Key::Score(columns.u64(column::POPULARITY)?),
            Sort::Newest => Key::Number(columns.u64(column::ADDED_ON)?),
            Sort::Year => columns
                .column_opt(facet_column(Facet::Year))?
                .map_or(Key::None, Key::Number),
            Sort::Title => text(column::TITLE_KEY)?,
            Sort::Author => text(column::AUTHOR_KEY)?,
        };
        let added_on = match scan.added_since {
            Some(day) => Some((columns.u64(column::ADDED_ON)?, day_key(day))),
            None => None,
        };
        let work = scan.tells_works.then(|| columns.i64(column::WORK)).transpose()?;
        Ok(Self {
            work,
            scan,
            segment,
            rid: columns.u64(column::RID)?,
            added_on,
            groups,
            counted,
            key,
            docs: Vec::with_capacity(BLOCK),
            scores: Vec::with_capacity(BLOCK),
            visited: 0,
            total: 0,
            hits: Vec::with_capacity(BLOCK),
            hit_scores: Vec::with_capacity(BLOCK),
            nearly: Vec::with_capacity(BLOCK),
            room: Room::default(),
        })
    }

    fn see(
        &mut self,
        doc: u32,
        score: f32,
        counters: &mut Counters,
        top: &mut Top,
        works: &mut HashSet<i64>,
    ) {
        self.docs.push(doc);
        self.scores.push(score);
        if self.docs.len() == BLOCK {
            self.block(counters, top, works);
        }
    }

    /// Filters, counts and ranks the records that wait.
    fn block(&mut self, counters: &mut Counters, top: &mut Top, works: &mut HashSet<i64>) {
        self.visited += length(&self.docs);
        if let Some((added_on, since)) = &self.added_on {
            let is_recent = |doc: &u32| added_on.first(*doc).is_some_and(|day| day >= *since);
            let recent: Vec<bool> = self.docs.iter().map(is_recent).collect();
            let mut each = recent.iter().copied();
            self.docs.retain(|_| each.next().unwrap_or(false));
            let mut each = recent.iter().copied();
            self.scores.retain(|_| each.next().unwrap_or(false));
        }
        self.filter();
        self.total += length(&self.hits);
        if let Some(work) = &self.work
            && works.len() < DEEPEST
        {
            works.extend(self.hits.iter().filter_map(|doc| work.first(*doc)));
        }
        for (facet, values) in &self.counted {
            let counter = counters.of(*facet);
            self.room
                .count(*facet, counter, values.as_ref(), &self.hits, &self.rid, self.scan);
            for place in 0..self.groups.len() {
                if self.groups[place].0.facet() == *facet {
                    let nearly: Vec<u32> = self
                        .nearly
                        .iter()
                        .filter(|(failed, _)| *failed == place)
                        .map(|(_, doc)| *doc)
                        .collect();
                    self.room
                        .count(*facet, counter, values.as_ref(), &nearly, &self.rid, self.scan);
                }
            }
        }
        self.rank(top);
        self.docs.clear();
        self.scores.clear();
    }

    /// Parts what passes all groups from what fails one only.
    fn filter(&mut self) {
        self.hits.clear();
        self.hit_scores.clear();
        self.nearly.clear();
        if self.groups.is_empty() {
            self.hits.extend_from_slice(&self.docs);
            self.hit_scores.extend_from_slice(&self.scores);
            return;
        }
        for (doc, score) in self.docs.iter().zip(&self.scores) {
            let mut failed = None;
            let mut failures = 0;
            for (place, (group, values)) in self.groups.iter().enumerate() {
                if !passes(group, values.as_ref(), *doc, &self.rid, self.scan.shelves) {
                    failures += 1;
                    failed = Some(place);
                    if failures > 1 {
                        break;
                    }
                }
            }
            match (failures, failed) {
                (0, _) => {
                    self.hits.push(*doc);
                    self.hit_scores.push(*score);
                }
                (1, Some(place)) => self.nearly.push((place, *doc)),
                _ => {}
            }
        }
    }

    fn rank(&mut self, top: &mut Top) {
        let keys = &mut self.room.values;
        keys.clear();
        match &self.key {
            _ if self.scan.keep == 0 => return,
            Key::Score(popularity) => {
                read_first(popularity, &self.hits, &mut self.room.some, keys);
                for (key, score) in keys.iter_mut().zip(&self.hit_scores) {
                    let weight = copies_factor(*key);
                    *key = u64::from((score.max(0.0) * weight).to_bits());
                }
            }
            Key::Number(numbers) => read_first(numbers, &self.hits, &mut self.room.some, keys),
            Key::Text(texts) => {
                read_first(texts.ords(), &self.hits, &mut self.room.some, keys);
                for key in keys.iter_mut() {
                    *key = u64::MAX - *key;
                }
            }
            Key::None => keys.resize(self.hits.len(), 0),
        }
        for (doc, key) in self.hits.iter().zip(keys.iter()) {
            if top.may_take(*key) {
                let rid = self
                    .rid
                    .first(*doc)
                    .and_then(|rid| u32::try_from(rid).ok())
                    .unwrap_or(0);
                // The last added is the greatest number; elsewhere equals go from the first added.
                let second = if self.scan.sort == Sort::Newest {
                    rid
                } else {
                    u32::MAX - rid
                };
                top.push(Entry {
                    key: *key,
                    second,
                    segment: self.segment,
                    doc: *doc,
                });
            }
        }
    }
}

/// What has more copies comes before its equals, and before its betters by little.
pub(crate) fn copies_factor(copies: u64) -> f32 {
    1.0 + 0.03 * f32::from(u16::try_from(copies).unwrap_or(u16::MAX)).ln_1p()
}

impl Room {
    fn count(
        &mut self,
        facet: Facet,
        counter: &mut Counter,
        values: Option<&Column<u64>>,
        docs: &[u32],
        rid: &Column<u64>,
        scan: &Scan<'_>,
    ) {
        if docs.is_empty() {
            return;
        }
        if facet == Facet::Availability {
            self.count_shelves(counter, docs, rid, scan.shelves);
        }
        let Some(values) = values else { return };
        if facet == Facet::Arrival {
            self.count_arrivals(counter, docs, values, scan.today);
            return;
        }
        self.docs.clear();
        self.rows.clear();
        values.row_ids_for_docs(docs, &mut self.docs, &mut self.rows);
        self.values.resize(self.rows.len(), 0);
        values.values.get_vals(&self.rows, &mut self.values);
        for value in &self.values {
            counter.add(*value);
        }
    }

    fn count_arrivals(&mut self, counter: &mut Counter, docs: &[u32], added_on: &Column<u64>, today: i32) {
        self.values.clear();
        read_first(added_on, docs, &mut self.some, &mut self.values);
        for arrival in Arrival::ALL {
            let since = day_key(arrival.since(today));
            let count = self.values.iter().filter(|day| **day >= since).count();
            counter.add_many(
                u64::from(arrival.days()),
                u32::try_from(count).unwrap_or(u32::MAX),
            );
        }
    }

    fn count_shelves(&mut self, counter: &mut Counter, docs: &[u32], rid: &Column<u64>, shelves: &Shelves) {
        self.values.clear();
        read_first(rid, docs, &mut self.some, &mut self.values);
        for filter in [
            AvailabilityFilter::Network,
            AvailabilityFilter::Mine,
            AvailabilityFilter::Online,
        ] {
            let mut count = 0;
            for rid in &self.values {
                count += u32::from(shelves.has(filter, *rid));
            }
            counter.add_many(u64::from(filter.value()), count);
        }
    }
}

fn read_first(column: &Column<u64>, docs: &[u32], some: &mut Vec<Option<u64>>, values: &mut Vec<u64>) {
    some.clear();
    some.resize(docs.len(), None);
    column.first_vals(docs, some);
    values.extend(some.iter().map(|value| value.unwrap_or(0)));
}

fn passes(
    group: &Group,
    values: Option<&Column<u64>>,
    doc: u32,
    rid: &Column<u64>,
    shelves: &Shelves,
) -> bool {
    match group {
        Group::Availability(filter) => rid.first(doc).is_some_and(|rid| shelves.has(*filter, rid)),
        Group::Arrived(since) => values
            .and_then(|days| days.first(doc))
            .is_some_and(|day| day >= *since),
        Group::Values(choices) => {
            let (mut met, mut left_out) = (choices.wanted.is_empty(), false);
            for value in values.into_iter().flat_map(|values| values.values_for_doc(doc)) {
                met = met || choices.wanted.contains(&value);
                left_out = left_out || choices.unwanted.contains(&value);
            }
            met && !left_out
        }
        Group::Years(choices) => {
            let year = values.and_then(|values| values.first(doc));
            let year = year.and_then(|year| i16::try_from(year).ok());
            let within = |ranges: &[YearRange]| {
                year.is_some_and(|year| ranges.iter().any(|range| range.contains(year)))
            };
            (choices.wanted.is_empty() || within(&choices.wanted)) && !within(&choices.unwanted)
        }
    }
}

fn length<T>(values: &[T]) -> u64 {
    u64::try_from(values.len()).unwrap_or(u64::MAX)
}
