//! The engine: one index in use, one writer, and what is shared by all searches.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use domain::id::RecordNumber;
use search::explanation::ScorePart;
use search::grouping;
use search::spelling::{self, Core, Similar};
use search::{
    Availability, Completion, Error, Facet, Filters, Heading, Health, Hits, IndexRecord, Marker, Query,
    Rebuild, Request,
};
use search::{Ranking, Result, Search};
use tantivy::collector::Count;
use tantivy::index::SegmentId;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::{Index, IndexWriter, SegmentMeta, Term};

use crate::beside::Beside;
use crate::browse::{self, Cache};
use crate::completion;
use crate::counter::{Counters, Pool};
use crate::document;
use crate::explain;
use crate::folder::Folder;
use crate::live::{Live, engine_error, payload};
use crate::plan::{self, Planner};
use crate::scan::{Group, Scan, Shelves};
use crate::{schema, vocabulary};

/// How much an engine may take.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Memory for records on their way to disk, in bytes, all threads together.
    pub memory: usize,
    /// Threads that index.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            memory: 128 << 20,
            threads: 2,
        }
    }
}

/// The one writer of an index.
struct Writing {
    writer: IndexWriter,
    /// The highest number that the index may hold: above it there is nothing to replace, and
    /// looking for it would cost a load dearly.
    highest: u64,
    /// That of the completions, when there are some to follow.
    completions: Option<completion::Writing>,
}

/// The engine.
pub struct TantivySearch {
    pub(crate) folder: Option<Folder>,
    pub(crate) options: Options,
    live: RwLock<Arc<Live>>,
    writer: Mutex<Option<Writing>>,
    availability: Arc<Availability>,
    generations: AtomicU64,
    pub(crate) pool: Pool,
    pub(crate) cache: Cache,
}

impl TantivySearch {
    /// The engine of a folder. An index that is missing, of another version or damaged is no error:
    /// [`Search::health`] says that it needs a rebuild, and searches find nothing until then.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(root: &Path, options: Options, availability: Arc<Availability>) -> Result<Self> {
        let folder = Folder::open(root)?;
        let live = open_current(&folder)?;
        Ok(Self::of(Some(folder), options, live, availability))
    }

    /// An engine that keeps its index in memory.
    ///
    /// # Errors
    /// When the memory for it is lacking.
    pub fn in_memory(availability: Arc<Availability>) -> Result<Self> {
        let options = Options {
            memory: 16 << 20,
            threads: 1,
        };
        Ok(Self::of(
            None,
            options,
            Live::in_memory(Health::Ready)?,
            availability,
        ))
    }

    fn of(folder: Option<Folder>, options: Options, live: Live, availability: Arc<Availability>) -> Self {
        Self {
            folder,
            options,
            live: RwLock::new(Arc::new(live)),
            writer: Mutex::new(None),
            availability,
            generations: AtomicU64::new(1),
            pool: Pool::default(),
            cache: Cache::default(),
        }
    }

    pub(crate) fn live(&self) -> Arc<Live> {
        Arc::clone(&self.live.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Lets searches see another state.
    fn show(&self, mut live: Live) {
        live.generation = self.generations.fetch_add(1, Ordering::Relaxed);
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(live);
    }

    /// The writer, and the index it writes to: both at once, since a rebuild changes both at once.
    fn writer(&self) -> Result<(Arc<Live>, MutexGuard<'_, Option<Writing>>)> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let live = self.live();
        if let Health::NeedsRebuild(why) = &live.health {
            return Err(Error::NeedsRebuild(why.clone()));
        }
        if writer.is_none() {
            let fresh = new_writer(&live.index, self.options)?;
            // From now on nobody else writes.
            *writer = Some(Writing {
                writer: fresh,
                highest: live.highest_number()?,
                completions: completions_writer(&live, self.options)?,
            });
        }
        Ok((live, writer))
    }

    /// Puts another index in the place of the one in use, with `ready` done while nobody writes.
    pub(crate) fn change_index(&self, live: Live, ready: impl FnOnce() -> Result<()>) -> Result<()> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        // What the old writer had not committed is followed again from the new index's sequence.
        let old = writer.take();
        ready()?;
        self.show(live);
        drop(writer);
        // Its merges still write to the old folder, which is about to be removed. What they fail at
        // is of no use to anybody.
        if let Some(Writing {
            writer, completions, ..
        }) = old
        {
            drop(writer.wait_merging_threads());
            drop(completions.map(|writing| writing.into_writer().wait_merging_threads()));
        }
        Ok(())
    }

    /// After a search made it panic: a damaged file, or a fault of ours?
    fn suspect(&self) -> Error {
        let live = self.live();
        let damaged = live
            .index
            .validate_checksum()
            .map_or(true, |files| !files.is_empty())
            || live.completions.is_damaged();
        if !damaged {
            return Error::Engine("a search made it panic".to_owned());
        }
        let why = "a file is damaged".to_owned();
        self.show(live.with_health(Health::NeedsRebuild(why.clone())));
        Error::NeedsRebuild(why)
    }

    fn write(&self, records: &[IndexRecord<'_>], replace: bool) -> Result<()> {
        let live = self.live();
        // Cutting texts is most of the work: it is done before the writer is taken.
        let documents: Vec<_> = records
            .iter()
            .map(|record| {
                let completion = live.completions.document(record);
                (record.number, document::of(&live.fields, record), completion)
            })
            .collect();
        let (live, mut writing) = self.writer()?;
        let Some(writing) = writing.as_mut() else {
            return Ok(());
        };
        let searcher = live.reader.searcher();
        let headings = completion::Headings::new(&searcher, &live.fields)?;
        for (record, document, completed) in documents {
            let number = u64::from(record.get());
            let replaces = replace && number <= writing.highest;
            if let Some(completions) = &mut writing.completions {
                let was = replaces.then(|| headings.of(record.get())).transpose()?;
                completions.add(&live.completions, completed, was)?;
            }
            if replaces {
                writing
                    .writer
                    .delete_term(Term::from_field_u64(live.fields.rid, number));
            }
            writing.highest = writing.highest.max(number);
            writing.writer.add_document(document).map_err(engine_error)?;
        }
        Ok(())
    }

    pub(crate) fn shelves(&self, filters: &Filters) -> Shelves {
        Shelves {
            anywhere: self.availability.anywhere(),
            mine: filters
                .my_library
                .map(|library| self.availability.in_library(library)),
            online: self.availability.online(),
        }
    }

    /// A search with words: one pass.
    fn run_words(&self, live: &Live, request: &Request) -> Result<Hits> {
        let searcher = live.reader.searcher();
        let planner = Planner {
            fields: &live.fields,
            searcher: &searcher,
        };
        let scored = request.sort == search::Sort::Relevance;
        let query = if scored {
            planner.weighed(&request.query)?
        } else {
            planner.matching(&request.query)?
        };
        let counted: Vec<Facet> = request.facets.iter().map(|(facet, _)| *facet).collect();
        let shelves = self.shelves(&request.filters);
        let groups = Group::of(&request.filters);
        let scan = |counted: &[Facet], keep: usize, counters: &mut Counters| {
            let scan = Scan {
                query: query.as_ref(),
                scored,
                groups: &groups,
                counted,
                added_since: request.filters.added_since,
                today: request.filters.today,
                sort: request.sort,
                keep,
                tells_works: request.grouped && keep > 0,
                shelves: &shelves,
            };
            scan.run(&searcher, counters).map_err(engine_error)
        };
        let mut counters = self.pool.take();
        let enough = grouping::enough(request, browse::reach(request));
        let scanned = scan(&counted, enough, &mut counters)?;
        let facets = browse::lists(request, &counters);
        self.pool.give_back(counters);
        Ok(Hits {
            total: scanned.total,
            total_unfiltered: scanned.visited,
            rows: grouping::rows(request, scanned.total, scanned.works),
            hits: browse::page(request, scanned, |keep| {
                let mut counters = self.pool.take();
                let scanned = scan(&[], keep, &mut counters);
                self.pool.give_back(counters);
                scanned
            })?,
            facets,
            correction: None,
            query: request.query.clone(),
            marker: Marker::of(&request.query),
        })
    }

    pub(crate) fn counters(&self) -> Counters {
        self.pool.take()
    }
}

fn open_current(folder: &Folder) -> Result<Live> {
    let Some(name) = folder.current() else {
        return Live::in_memory(Health::NeedsRebuild("there is no index yet".to_owned()));
    };
    // A damaged file can make the library beneath panic: that is one more way to be damaged.
    let opened = catch_unwind(AssertUnwindSafe(|| Live::open(&folder.path(&name), &name)));
    match opened.unwrap_or_else(|_| Err("it is damaged".to_owned())) {
        Ok(live) => Ok(live),
        Err(why) => Live::in_memory(Health::NeedsRebuild(why)),
    }
}

pub(crate) fn new_writer(index: &Index, options: Options) -> Result<IndexWriter> {
    let threads = options.threads.max(1);
    // Less than 15 MB a thread is refused.
    let memory = (options.memory / threads).max(16 << 20);
    let options = IndexWriterOptions::builder()
        .num_worker_threads(threads)
        .memory_budget_per_thread(memory)
        .num_merge_threads(1)
        .build();
    let writer: IndexWriter = index.writer_with_options(options).map_err(engine_error)?;
    let mut policy = LogMergePolicy::default();
    // Few segments make fast searches; a million records are merged from about twenty.
    policy.set_min_num_segments(6);
    policy.set_del_docs_ratio_before_merge(0.2);
    writer.set_merge_policy(Box::new(policy));
    Ok(writer)
}

/// The writer of completions, of which there is one thread: they are small.
fn completions_writer(live: &Live, options: Options) -> Result<Option<completion::Writing>> {
    if live.completions.missing().is_some() {
        return Ok(None);
    }
    let options = Options {
        threads: 1,
        memory: options.memory / 4,
    };
    let writer = new_writer(live.completions.index(), options)?;
    completion::Writing::new(&live.completions, writer, live.sequence).map(Some)
}

/// Pieces of this many records are large already: to merge them again gains nothing.
const LARGE_PIECE: u32 = 4_000_000;
/// As many pieces as this are few: to merge a million records for the sake of a hundred new ones
/// would cost more than it gives.
const FEW_PIECES: usize = 4;

/// The pieces that are worth making one of; none when they are few.
pub(crate) fn worth_merging(index: &Index) -> Result<Vec<SegmentId>> {
    let mut pieces = index.searchable_segment_metas().map_err(engine_error)?;
    pieces.retain(|piece| piece.num_docs() < LARGE_PIECE);
    if pieces.len() <= FEW_PIECES {
        pieces.clear();
    }
    Ok(pieces.iter().map(SegmentMeta::id).collect())
}

pub(crate) fn commit(writer: &mut IndexWriter, change_sequence: i64) -> Result<()> {
    let mut prepared = writer.prepare_commit().map_err(engine_error)?;
    prepared.set_payload(&payload(change_sequence));
    prepared.commit().map_err(engine_error)?;
    Ok(())
}

impl Core for TantivySearch {
    fn run(&self, request: &Request) -> Result<Hits> {
        let live = self.live();
        if request.query.is_empty() {
            self.browse(&live, request)
        } else {
            self.run_words(&live, request)
        }
    }

    fn count(&self, query: &Query) -> Result<u64> {
        let live = self.live();
        let searcher = live.reader.searcher();
        let planner = Planner {
            fields: &live.fields,
            searcher: &searcher,
        };
        let matching = planner.matching(query)?;
        let count = searcher.search(&matching, &Count).map_err(engine_error)?;
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }

    fn frequency(&self, word: &str) -> Result<u64> {
        let live = self.live();
        vocabulary::frequency(&live.reader.searcher(), live.fields.allf, word)
    }

    fn similar(&self, word: &str, distance: u8) -> Result<Vec<Similar>> {
        let live = self.live();
        vocabulary::similar(&live.reader.searcher(), live.fields.allf, word, distance)
    }
}

impl Search for TantivySearch {
    fn search(&self, request: &Request) -> Result<Hits> {
        let answered = catch_unwind(AssertUnwindSafe(|| spelling::answer(self, request)));
        let mut hits = answered.unwrap_or_else(|_| Err(self.suspect()))?;
        grouping::show_available(&mut hits, request, &self.availability);
        Ok(hits)
    }

    fn explain(&self, query: &Query, numbers: &[RecordNumber]) -> Result<Vec<Vec<ScorePart>>> {
        let live = self.live();
        let explained = catch_unwind(AssertUnwindSafe(|| explain::of(&live, query, numbers)));
        explained.unwrap_or_else(|_| Err(self.suspect()))
    }

    fn add(&self, records: &[IndexRecord<'_>]) -> Result<()> {
        self.write(records, false)
    }

    fn replace(&self, records: &[IndexRecord<'_>]) -> Result<()> {
        self.write(records, true)
    }

    fn delete(&self, numbers: &[RecordNumber]) -> Result<()> {
        let (live, mut writing) = self.writer()?;
        let Some(writing) = writing.as_mut() else {
            return Ok(());
        };
        let searcher = live.reader.searcher();
        let headings = completion::Headings::new(&searcher, &live.fields)?;
        for number in numbers {
            if let Some(completions) = &mut writing.completions {
                completions.delete(&live.completions, number.get(), headings.of(number.get())?);
            }
            let term = Term::from_field_u64(live.fields.rid, u64::from(number.get()));
            writing.writer.delete_term(term);
        }
        Ok(())
    }

    fn commit(&self, change_sequence: i64) -> Result<()> {
        let (live, mut writing) = self.writer()?;
        if let Some(Writing { writer, .. }) = writing.as_mut() {
            commit(writer, change_sequence)?;
        }
        if let Some(reloaded) = live.reloaded()? {
            self.show(reloaded);
        }
        // After the records, since headings are counted among them.
        if let Some(completions) = writing.as_mut().and_then(|writing| writing.completions.as_mut()) {
            let main = live.reader.searcher();
            completions.commit(&live.completions, &main, &live.fields, change_sequence)?;
        }
        Ok(())
    }

    fn settle(&self) -> Result<()> {
        let mut merged = Ok(());
        // A merge that was under way takes some of the pieces away before ours begins: then again
        // with those that it leaves.
        for _ in 0..3 {
            let (live, mut writing) = self.writer()?;
            let Some(Writing { writer, .. }) = writing.as_mut() else {
                break;
            };
            let pieces = worth_merging(&live.index)?;
            if pieces.is_empty() {
                break;
            }
            let merging = writer.merge(&pieces);
            drop(writing);
            merged = merging.wait().map(drop).map_err(engine_error);
            if merged.is_ok() {
                break;
            }
        }
        let (live, mut writing) = self.writer()?;
        let completions = writing.as_mut().and_then(|writing| writing.completions.as_mut());
        if let Some(completions) = completions {
            let pieces = worth_merging(live.completions.index())?;
            if !pieces.is_empty() {
                let merging = completions.writer().merge(&pieces);
                drop(writing);
                merged = merged.and(merging.wait().map(drop).map_err(engine_error));
            }
        }
        self.refresh()?;
        merged
    }

    fn applied_sequence(&self) -> i64 {
        let live = self.live();
        match live.completions.missing() {
            // What stopped between the two is followed again for both.
            None => live.sequence.min(live.completions.sequence()),
            Some(_) => live.sequence,
        }
    }

    fn record_count(&self) -> u64 {
        self.live().reader.searcher().num_docs()
    }

    fn health(&self) -> Health {
        let live = self.live();
        match (&live.health, live.completions.missing()) {
            (Health::Ready, Some(why)) => Health::NeedsRebuild(why.to_owned()),
            (health, _) => health.clone(),
        }
    }

    fn ranking(&self) -> Ranking {
        Ranking {
            index: schema::STAMP.to_owned(),
            weights: plan::weights(),
        }
    }

    fn refresh(&self) -> Result<()> {
        let live = self.live();
        let Some(folder) = &self.folder else { return Ok(()) };
        match folder.current() {
            Some(name) if name != live.name => self.change_index(open_current(folder)?, || Ok(()))?,
            _ => {
                if live.health == Health::Ready {
                    if let Some(reloaded) = live.reloaded()? {
                        self.show(reloaded);
                    }
                    live.completions.reload()?;
                }
            }
        }
        Ok(())
    }

    fn rebuild(&self) -> Result<Box<dyn Rebuild + '_>> {
        let (turn, live) = match &self.folder {
            None => (None, Live::in_memory(Health::Ready)?),
            Some(folder) => {
                let turn = folder.take_turn()?;
                // What an interrupted rebuild left.
                folder.remove_others()?;
                let name = folder.make_beside()?;
                (Some(turn), Live::create(&folder.path(&name), &name)?)
            }
        };
        let writer = new_writer(&live.index, self.options)?;
        let completions = completions_writer(&live, self.options)?;
        Ok(Box::new(Beside {
            engine: self,
            live,
            writer: Some(writer),
            completions,
            counted: false,
            turn,
        }))
    }

    fn availability(&self) -> &Arc<Availability> {
        &self.availability
    }

    fn apart(&self) -> Result<Arc<dyn Search>> {
        Ok(Arc::new(Self::in_memory(Arc::default())?))
    }

    fn complete(&self, typed: &str, limit: usize) -> Result<Vec<Completion>> {
        let complete = || search::completion::complete(&*self.live().completions, typed, limit);
        catch_unwind(AssertUnwindSafe(complete)).unwrap_or_else(|_| Err(self.suspect()))
    }

    fn unnamed(&self, headings: &[u32]) -> Result<Vec<u32>> {
        let (_, writing) = self.writer()?;
        let completions = writing.as_ref().and_then(|writing| writing.completions.as_ref());
        Ok(completions.map_or_else(Vec::new, |completions| completions.unnamed(headings)))
    }

    fn name(&self, headings: &[Heading]) -> Result<()> {
        let (_, mut writing) = self.writer()?;
        if let Some(completions) = writing.as_mut().and_then(|writing| writing.completions.as_mut()) {
            completions.name(headings);
        }
        Ok(())
    }
}
