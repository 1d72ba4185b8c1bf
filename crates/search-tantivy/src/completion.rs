//! The index of completions, kept in the folder of the main one and changed with it: a document for
//! each record, by its title, and one for each author, series and subject under which a record is.
//! How many are under a heading is counted in the main index whenever one comes or goes.

mod ask;
mod best;
mod schema;
mod writing;

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};

use search::Result;
use tantivy::schema::{IndexRecordOption, Value};
use tantivy::{
    DocAddress, DocSet, Index, IndexReader, IndexSettings, ReloadPolicy, Searcher, TERMINATED,
    TantivyDocument, Term,
};

use crate::live::{Committed, engine_error, sequence_of};
use schema::{Fields, STAMP};

pub(crate) use writing::{Headings, Writing};

/// Its folder, under that of the main index.
const FOLDER: &str = "completion";
/// What is stored is read a few documents at a time from all over: small blocks, few of them kept.
const STORED_BLOCK: usize = 4096;
const KEPT_BLOCKS: usize = 16;

/// An index of completions, open.
pub(crate) struct Completions {
    index: Index,
    reader: IndexReader,
    fields: Fields,
    /// Why there is none to rely on, if so: then nothing is completed.
    missing: Option<String>,
    /// How far it follows the database, as of the reader.
    sequence: AtomicI64,
    committed: Mutex<Committed>,
}

impl Completions {
    /// An empty one in memory.
    pub(crate) fn in_memory(missing: Option<String>) -> Result<Self> {
        let (schema, fields) = schema::build();
        let builder = Index::builder().schema(schema).settings(settings());
        let index = builder.create_in_ram().map_err(engine_error)?;
        Self::of(index, fields, missing)
    }

    /// A new one beside a new index.
    pub(crate) fn create(beside: &Path) -> Result<Self> {
        let folder = beside.join(FOLDER);
        std::fs::create_dir(&folder)
            .map_err(|why| search::Error::Engine(format!("could not make {}: {why}", folder.display())))?;
        let (schema, fields) = schema::build();
        let builder = Index::builder().schema(schema).settings(settings());
        let index = builder.create_in_dir(folder).map_err(engine_error)?;
        Self::of(index, fields, None)
    }

    /// That of an index; why there is none otherwise.
    pub(crate) fn open(beside: &Path) -> std::result::Result<Self, String> {
        let (schema, fields) = schema::build();
        let index = Index::open_in_dir(beside.join(FOLDER))
            .map_err(|error| format!("completions cannot be opened: {error}"))?;
        let metas = index
            .load_metas()
            .map_err(|error| format!("completions cannot be read: {error}"))?;
        let stamp = metas
            .payload
            .as_deref()
            .and_then(|payload| payload.split_once(' '));
        if metas.schema != schema || stamp.is_none_or(|(stamp, _)| stamp != STAMP) {
            return Err("completions are of another version".to_owned());
        }
        let damaged = index
            .validate_checksum()
            .map_err(|error| format!("completions are damaged: {error}"))?;
        if let Some(file) = damaged.iter().next() {
            return Err(format!("completions are damaged: {}", file.display()));
        }
        Self::of(index, fields, None).map_err(|error| error.to_string())
    }

    fn of(index: Index, fields: Fields, missing: Option<String>) -> Result<Self> {
        crate::schema::register(&index);
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(KEPT_BLOCKS)
            .try_into()
            .map_err(engine_error)?;
        let metas = index.load_metas().map_err(engine_error)?;
        Ok(Self {
            sequence: AtomicI64::new(sequence_of(metas.payload.as_deref())),
            committed: Mutex::new(metas.into()),
            index,
            reader,
            fields,
            missing,
        })
    }

    /// Why there are none, if so.
    pub(crate) fn missing(&self) -> Option<&str> {
        self.missing.as_deref()
    }

    /// How far they follow the database.
    pub(crate) fn sequence(&self) -> i64 {
        self.sequence.load(Ordering::Acquire)
    }

    /// Sees what was committed, here or by another process.
    pub(crate) fn reload(&self) -> Result<()> {
        if self.missing.is_some() {
            return Ok(());
        }
        let now = Committed::from(self.index.load_metas().map_err(engine_error)?);
        let mut committed = self.committed.lock().unwrap_or_else(PoisonError::into_inner);
        if *committed != now {
            self.reader.reload().map_err(engine_error)?;
            self.sequence.store(sequence_of(now.payload()), Ordering::Release);
            *committed = now;
        }
        Ok(())
    }

    /// What it is kept in.
    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    /// Whether a file of it is damaged.
    pub(crate) fn is_damaged(&self) -> bool {
        self.missing.is_none()
            && self
                .index
                .validate_checksum()
                .map_or(true, |files| !files.is_empty())
    }
}

fn settings() -> IndexSettings {
    IndexSettings {
        docstore_blocksize: STORED_BLOCK,
        docstore_compress_dedicated_thread: false,
        ..IndexSettings::default()
    }
}

/// The document of a term that only one has; those that were replaced are passed over.
fn only(searcher: &Searcher, term: &Term) -> tantivy::Result<Option<DocAddress>> {
    for (segment, reader) in (0..).zip(searcher.segment_readers()) {
        let index = reader.inverted_index(term.field())?;
        let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? else {
            continue;
        };
        while postings.doc() != TERMINATED {
            if !reader.is_deleted(postings.doc()) {
                return Ok(Some(DocAddress::new(segment, postings.doc())));
            }
            postings.advance();
        }
    }
    Ok(None)
}

/// How many documents have a term, without those that were replaced.
fn count(searcher: &Searcher, term: &Term) -> tantivy::Result<u32> {
    let mut count = 0;
    for reader in searcher.segment_readers() {
        let index = reader.inverted_index(term.field())?;
        count += match reader.alive_bitset() {
            None => index.doc_freq(term)?,
            Some(alive) => index
                .read_postings(term, IndexRecordOption::Basic)?
                .map_or(0, |mut postings| postings.count(alive)),
        };
    }
    Ok(count)
}

/// What is shown of a document.
fn text(searcher: &Searcher, fields: &Fields, address: DocAddress) -> tantivy::Result<String> {
    let stored: TantivyDocument = searcher.doc(address)?;
    let text = stored.get_first(fields.text).and_then(|value| value.as_str());
    Ok(text.unwrap_or_default().to_owned())
}
