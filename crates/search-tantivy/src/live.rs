//! The index in use: an open reader, and how far it follows the database.

use std::path::Path;
use std::sync::Arc;

use search::{Error, Health, Result};
use tantivy::directory::error::LockError;
use tantivy::index::SegmentId;
use tantivy::{Index, IndexMeta, IndexReader, IndexSettings, ReloadPolicy, SegmentMeta, TantivyError};

use crate::completion::Completions;
use crate::schema::{self, Fields, STAMP};

/// An index, open.
pub(crate) struct Live {
    pub(crate) index: Index,
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
    /// What completes searches, kept beside.
    pub(crate) completions: Arc<Completions>,
    /// The folder's name under the engine's own; empty in memory.
    pub(crate) name: String,
    /// Why it cannot be relied on, if so.
    pub(crate) health: Health,
    /// How far it follows the database, as of the reader.
    pub(crate) sequence: i64,
    /// What the reader was opened at: another process may have gone further.
    committed: Committed,
    /// Different for every state that searches can see.
    pub(crate) generation: u64,
}

/// A state of the index on disk. Pieces that were merged are another state of the same commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Committed {
    opstamp: u64,
    payload: Option<String>,
    pieces: Vec<SegmentId>,
}

impl From<IndexMeta> for Committed {
    fn from(metas: IndexMeta) -> Self {
        Self {
            opstamp: metas.opstamp,
            pieces: metas.segments.iter().map(SegmentMeta::id).collect(),
            payload: metas.payload,
        }
    }
}

impl Committed {
    pub(crate) fn payload(&self) -> Option<&str> {
        self.payload.as_deref()
    }
}

impl Live {
    /// An empty index in memory.
    pub(crate) fn in_memory(health: Health) -> Result<Self> {
        let (schema, fields) = schema::build();
        let index = Index::create_in_ram(schema);
        let completions = Completions::in_memory(None)?;
        Self::open_index(index, fields, completions, String::new(), health)
    }

    /// A new index in an empty folder.
    pub(crate) fn create(folder: &Path, name: &str) -> Result<Self> {
        let (schema, fields) = schema::build();
        let builder = Index::builder().schema(schema).settings(IndexSettings::default());
        let index = builder.create_in_dir(folder).map_err(engine_error)?;
        let completions = Completions::create(folder)?;
        Self::open_index(index, fields, completions, name.to_owned(), Health::Ready)
    }

    /// The index of a folder, if it is one of ours and whole; why not otherwise.
    pub(crate) fn open(folder: &Path, name: &str) -> std::result::Result<Self, String> {
        let (schema, fields) = schema::build();
        let index = Index::open_in_dir(folder).map_err(|error| format!("it cannot be opened: {error}"))?;
        let metas = index
            .load_metas()
            .map_err(|error| format!("it cannot be read: {error}"))?;
        match metas
            .payload
            .as_deref()
            .and_then(|payload| payload.split_once(' '))
        {
            Some((STAMP, _)) if metas.schema == schema => {}
            Some((stamp, _)) => return Err(format!("it is of version {stamp}, not {STAMP}")),
            None => return Err("it was never finished".to_owned()),
        }
        let damaged = index
            .validate_checksum()
            .map_err(|error| format!("it is damaged: {error}"))?;
        if let Some(file) = damaged.iter().next() {
            return Err(format!("it is damaged: {}", file.display()));
        }
        // Without completions searches answer as ever, until they are made with the next index.
        let completions = Completions::open(folder)
            .or_else(|why| Completions::in_memory(Some(why)).map_err(|error| error.to_string()))?;
        Self::open_index(index, fields, completions, name.to_owned(), Health::Ready)
            .map_err(|error| error.to_string())
    }

    fn open_index(
        index: Index,
        fields: Fields,
        completions: Completions,
        name: String,
        health: Health,
    ) -> Result<Self> {
        schema::register(&index);
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()
            .map_err(engine_error)?;
        let metas = index.load_metas().map_err(engine_error)?;
        let sequence = sequence_of(metas.payload.as_deref());
        Ok(Self {
            index,
            reader,
            fields,
            completions: Arc::new(completions),
            name,
            health,
            sequence,
            committed: metas.into(),
            generation: 0,
        })
    }

    /// The highest record number of what is committed, whatever this reader sees.
    pub(crate) fn highest_number(&self) -> Result<u64> {
        let builder = self.index.reader_builder().reload_policy(ReloadPolicy::Manual);
        let reader: IndexReader = builder.try_into().map_err(engine_error)?;
        let mut highest = 0;
        for segment in reader.searcher().segment_readers() {
            let numbers = segment
                .fast_fields()
                .u64(schema::column::RID)
                .map_err(engine_error)?;
            highest = highest.max(numbers.max_value());
        }
        Ok(highest)
    }

    /// The same index as it was last committed; nothing when it has not moved.
    pub(crate) fn reloaded(&self) -> Result<Option<Self>> {
        let metas = self.index.load_metas().map_err(engine_error)?;
        let committed = Committed::from(metas);
        if committed == self.committed {
            return Ok(None);
        }
        self.reader.reload().map_err(engine_error)?;
        let sequence = sequence_of(committed.payload());
        Ok(Some(Self {
            sequence,
            committed,
            ..self.with_health(self.health.clone())
        }))
    }

    /// The same index, of which something else is to be thought.
    pub(crate) fn with_health(&self, health: Health) -> Self {
        Self {
            index: self.index.clone(),
            reader: self.reader.clone(),
            fields: self.fields.clone(),
            completions: Arc::clone(&self.completions),
            name: self.name.clone(),
            health,
            sequence: self.sequence,
            committed: self.committed.clone(),
            generation: 0,
        }
    }
}

/// What a commit says of itself.
pub(crate) fn payload(change_sequence: i64) -> String {
    format!("{STAMP} {change_sequence}")
}

/// How far a commit followed the database, from what it says of itself.
pub(crate) fn sequence_of(payload: Option<&str>) -> i64 {
    payload
        .and_then(|payload| payload.split_once(' '))
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or(0)
}

/// What went wrong, for whoever called.
pub(crate) fn engine_error(error: TantivyError) -> Error {
    match error {
        TantivyError::LockFailure(LockError::LockBusy, _) => Error::Busy,
        TantivyError::DataCorruption(_)
        | TantivyError::OpenReadError(_)
        | TantivyError::IncompatibleIndex(_) => Error::NeedsRebuild(error.to_string()),
        error => Error::Engine(error.to_string()),
    }
}
