//! The engine alone over catalogues far larger than one loads in an hour: generated records go straight into
//! an index, without a database, and the searches of `pages` are asked of it. How the time grows with what
//! is found, and how much memory it takes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::search::days_since_1970;
use demo::generate::{self, Size};
use domain::id::RecordNumber;
use domain::item::DescribedItem;
use domain::record::Record;
use jiff::civil::{Date, date};
use search::{Availability, IndexRecord, Request, Search as _};
use search_tantivy::{Options, TantivySearch};

use super::Place;
use super::machine::{self, Watch};
use super::pages::{at, median};
use super::queries::{Kind, queries};
use crate::say::say;

/// From when new arrivals are counted back: generated copies are dated around this day.
const TODAY: Date = date(2026, 1, 15);
/// Runs of all searches after one that warms up; of each the median counts.
const RUNS: usize = 5;
/// Records given to the engine at once.
const BATCH: usize = 2_000;
/// What finds fewer is left out of what a thousand hits cost: there its beginning costs more than they do.
const MANY: u64 = 1_000;

/// Dense numbers for names, in the order in which they come.
#[derive(Default)]
struct Numbers(HashMap<String, u32>);

impl Numbers {
    fn of<'a>(&mut self, names: impl Iterator<Item = &'a String>) -> Vec<u32> {
        names
            .map(|name| {
                let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
                *self.0.entry(name.clone()).or_insert(next)
            })
            .collect()
    }
}

/// Measures; makes the index first if it is not there.
pub fn run(place: &Place) -> anyhow::Result<()> {
    let folder = place.data.join(format!("scale-{}", place.records));
    let loaded = folder.join("loaded");
    let availability = Arc::new(Availability::default());
    let size = Size::of(place.records);
    machine::introduce();
    if !loaded.exists() {
        make(&folder, size)?;
        std::fs::write(&loaded, b"")?;
    }
    let engine = TantivySearch::open(
        &folder.join("index"),
        Options::default(),
        Arc::clone(&availability),
    )?;
    let facets = facets(size);
    for ((_, items), number) in generate::records(size).zip(1_u32..) {
        availability.set(RecordNumber::new(number), &libraries(&facets, &items));
    }
    say(format_args!(
        "{} records, anonymous memory {} MB",
        engine.record_count(),
        machine::anonymous()
    ));
    ask(&engine, size, &facets)
}

/// The libraries as the index numbers them, by their codes.
fn facets(size: Size) -> HashMap<String, u16> {
    size.library_codes().into_iter().zip(1..).collect()
}

fn libraries(facets: &HashMap<String, u16>, items: &[DescribedItem]) -> Vec<u16> {
    let codes = items.iter().filter_map(|item| item.owner_code.as_ref());
    codes.filter_map(|code| facets.get(code).copied()).collect()
}

fn make(folder: &Path, size: Size) -> anyhow::Result<()> {
    let began = Instant::now();
    std::fs::create_dir_all(folder)?;
    let engine = TantivySearch::open(&folder.join("index"), Options::default(), Arc::default())?;
    let mut new = engine.rebuild()?;
    let facets = facets(size);
    let (mut authors, mut subjects, mut series) =
        (Numbers::default(), Numbers::default(), Numbers::default());
    let mut records = generate::records(size).zip(1_u32..).peekable();
    while records.peek().is_some() {
        let batch: Vec<((Record, Vec<DescribedItem>), u32)> = records.by_ref().take(BATCH).collect();
        let indexed: Vec<IndexRecord<'_>> = batch
            .iter()
            .map(|((record, items), number)| IndexRecord {
                libraries: libraries(&facets, items),
                authors: authors.of(record.contributors.iter().map(|author| &author.name)),
                subjects: subjects.of(record.subjects.iter().map(|subject| &subject.heading)),
                series: series.of(record.series.iter().map(|series| &series.title)),
                call_numbers: items
                    .iter()
                    .take(1)
                    .filter_map(|item| item.call_number.clone())
                    .collect(),
                added_on: items
                    .iter()
                    .filter_map(|item| item.acquired_on)
                    .map(days_since_1970)
                    .min()
                    .unwrap_or_default(),
                popularity: u32::try_from(items.len()).unwrap_or_default(),
                ..IndexRecord::bare(RecordNumber::new(*number), work(record), record)
            })
            .collect();
        new.add(&indexed)?;
    }
    new.finish(0)?;
    say(format_args!(
        "indexed in {:.0} s, without completions",
        began.elapsed().as_secs_f64()
    ));
    Ok(())
}

/// Editions of one work say the same title and the same first author.
fn work(record: &Record) -> i64 {
    let mut hasher = DefaultHasher::new();
    (
        &record.title,
        record.contributors.first().map(|author| &author.name),
    )
        .hash(&mut hasher);
    i64::try_from(hasher.finish() >> 1).unwrap_or_default()
}

fn ask(engine: &TantivySearch, size: Size, facets: &HashMap<String, u16>) -> anyhow::Result<()> {
    let facet = |slug: &str| facets.get(&slug.to_uppercase()).copied();
    // What a library has is answered from what is kept of the first time: it would make a hit cheap.
    let requests: Vec<Request> = queries(size)
        .iter()
        .filter(|(kind, _)| *kind != Kind::Browse)
        .map(|(_, state)| Request::of_state(state, None, days_since_1970(TODAY), facet))
        .collect();
    let memory = Watch::start();
    let mut took: Vec<(Vec<Duration>, u64)> = requests.iter().map(|_| (Vec::new(), 0)).collect();
    for run in 0..=RUNS {
        for (request, (times, found)) in requests.iter().zip(&mut took) {
            let began = Instant::now();
            *found = engine.search(request)?.total;
            // The first run warms the files up.
            if run > 0 {
                times.push(began.elapsed());
            }
        }
    }
    report(took, memory.end());
    Ok(())
}

fn report(took: Vec<(Vec<Duration>, u64)>, memory: u64) {
    let mut medians = Vec::with_capacity(took.len());
    let (mut found, mut many, mut hits) = (Vec::new(), Duration::ZERO, 0);
    for (mut times, total) in took {
        let time = median(&mut times);
        medians.push(time);
        found.push(total);
        if total >= MANY {
            many += time;
            hits += total;
        }
    }
    medians.sort_unstable();
    found.sort_unstable();
    let thousands = f64::from(u32::try_from(hits).unwrap_or(u32::MAX)) / 1000.0;
    say(format_args!(
        "the engine alone, all facets: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms; found (median) {}; \
         {:.1} µs for a thousand hits where there are more; anonymous memory at most {memory} MB; load {}",
        at(&medians, 50),
        at(&medians, 95),
        at(&medians, 99),
        at(&medians, 100),
        found[found.len() / 2],
        many.as_secs_f64() * 1e6 / thousands.max(1.0),
        machine::load()
    ));
}
