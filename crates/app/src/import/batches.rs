//! The entries of a file, as many at a time as are asked for.

use tokio::sync::mpsc::Receiver;

use super::entry::Entry;
use crate::failure::Outcome;

/// What is left of the file.
pub struct Batches {
    entries: Receiver<anyhow::Result<Vec<Entry>>>,
    waiting: Vec<Entry>,
}

impl Batches {
    /// Of the entries that a reading thread hands over.
    pub const fn of(entries: Receiver<anyhow::Result<Vec<Entry>>>) -> Self {
        Self {
            entries,
            waiting: Vec::new(),
        }
    }

    /// The next `size` entries, fewer at the end of the file, then none.
    pub async fn next(&mut self, size: usize) -> Outcome<Option<Vec<Entry>>> {
        while self.waiting.len() < size
            && let Some(more) = self.entries.recv().await
        {
            self.waiting.extend(more?);
        }
        let rest = self.waiting.split_off(size.min(self.waiting.len()));
        let batch = std::mem::replace(&mut self.waiting, rest);
        Ok((!batch.is_empty()).then_some(batch))
    }
}
