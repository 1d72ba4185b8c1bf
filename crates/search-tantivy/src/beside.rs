//! An index being built beside the one in use.

use search::{Error, Heading, IndexRecord, Rebuild, Result};
use tantivy::IndexWriter;

use crate::completion;
use crate::document;
use crate::engine::{TantivySearch, commit, new_writer, worth_merging};
use crate::folder::Turn;
use crate::live::{Live, engine_error};

/// An index being built beside.
pub(crate) struct Beside<'a> {
    pub(crate) engine: &'a TantivySearch,
    pub(crate) live: Live,
    pub(crate) writer: Option<IndexWriter>,
    pub(crate) completions: Option<completion::Writing>,
    /// Whether what was added can be counted: it was committed since.
    pub(crate) counted: bool,
    pub(crate) turn: Option<Turn>,
}

impl Rebuild for Beside<'_> {
    fn add(&mut self, records: &[IndexRecord<'_>]) -> Result<()> {
        if let Some(writer) = &self.writer {
            for record in records {
                writer
                    .add_document(document::of(&self.live.fields, record))
                    .map_err(engine_error)?;
            }
        }
        if let Some(completions) = &mut self.completions {
            for record in records {
                let document = self.live.completions.document(record);
                completions.add_untouched(document)?;
            }
        }
        self.counted = false;
        Ok(())
    }

    fn name(&mut self, headings: &[Heading]) -> Result<()> {
        let (Some(writer), Some(completions)) = (&mut self.writer, &mut self.completions) else {
            return Ok(());
        };
        if !std::mem::replace(&mut self.counted, true) {
            // Without its stamp this is no index yet, should all end here.
            writer.commit().map_err(engine_error)?;
            self.live.reader.reload().map_err(engine_error)?;
        }
        let main = self.live.reader.searcher();
        completions.add_headings(&self.live.completions, headings, &main, &self.live.fields)
    }

    fn finish(mut self: Box<Self>, change_sequence: i64) -> Result<()> {
        if let Some(mut writer) = self.writer.take() {
            commit(&mut writer, change_sequence)?;
            writer.wait_merging_threads().map_err(engine_error)?;
            let pieces = worth_merging(&self.live.index)?;
            if !pieces.is_empty() {
                let mut writer = new_writer(&self.live.index, self.engine.options)?;
                writer.merge(&pieces).wait().map_err(engine_error)?;
                writer.wait_merging_threads().map_err(engine_error)?;
            }
        }
        if let Some(mut completions) = self.completions.take() {
            let main = self.live.reader.searcher();
            completions.commit(&self.live.completions, &main, &self.live.fields, change_sequence)?;
            let pieces = worth_merging(self.live.completions.index())?;
            let mut writer = completions.into_writer();
            if !pieces.is_empty() {
                writer.merge(&pieces).wait().map_err(engine_error)?;
            }
            writer.wait_merging_threads().map_err(engine_error)?;
            self.live.completions.reload()?;
        }
        let Some(finished) = self.live.reloaded()? else {
            return Err(Error::Engine("the new index was not committed".to_owned()));
        };
        let name = finished.name.clone();
        self.engine.change_index(finished, || match &self.engine.folder {
            Some(folder) => folder.set_current(&name),
            None => Ok(()),
        })
    }
}

impl Drop for Beside<'_> {
    fn drop(&mut self) {
        // The writer's threads first, then the files: of the old index, or of this one if given up.
        (self.writer, self.completions) = (None, None);
        if let (Some(folder), Some(_)) = (&self.engine.folder, &self.turn)
            && let Err(error) = folder.remove_others()
        {
            // The next rebuild removes them: nothing to do about it here.
            drop(error);
        }
    }
}
