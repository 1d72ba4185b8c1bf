//! A file on its way from a browser: written as it comes, never held in memory, and removed again
//! unless somebody keeps it.

use std::path::{Path, PathBuf};

use anyhow::Context;
use sha2::{Digest, Sha256};
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use crate::App;
use crate::failure::Outcome;
use crate::random::hex;

/// How an unfinished file ends.
pub(super) const UNFINISHED: &str = "part";

/// A file that is being received.
#[derive(Debug)]
pub struct Receiving {
    file: File,
    hasher: Sha256,
    bytes: u64,
    /// Removes what was written so far unless it is kept.
    sent: Sent,
}

/// A file that was received whole.
#[derive(Debug)]
pub struct Sent {
    folder: PathBuf,
    name: String,
    checksum: String,
    bytes: u64,
    is_kept: bool,
}

impl Receiving {
    /// Begins to receive.
    ///
    /// # Errors
    /// When the folder of loads cannot be written.
    pub async fn begin(app: &App) -> Outcome<Self> {
        let folder = app.settings.loads.folder.clone();
        tokio::fs::create_dir_all(&folder)
            .await
            .with_context(|| format!("could not make {}", folder.display()))?;
        let name = app.new_id(app.clock.now()).to_string();
        let sent = Sent {
            folder,
            name,
            checksum: String::new(),
            bytes: 0,
            is_kept: false,
        };
        let path = sent.unfinished();
        let file = File::create(&path)
            .await
            .with_context(|| format!("could not make {}", path.display()))?;
        Ok(Self {
            file,
            hasher: Sha256::new(),
            bytes: 0,
            sent,
        })
    }

    /// Writes what came.
    ///
    /// # Errors
    /// When the disk is full.
    pub async fn write(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.file
            .write_all(bytes)
            .await
            .context("could not write a file that is being sent")?;
        self.hasher.update(bytes);
        self.bytes += u64::try_from(bytes.len()).unwrap_or_default();
        Ok(())
    }

    /// All of it came.
    ///
    /// # Errors
    /// When it could not be made durable.
    pub async fn end(mut self) -> Outcome<Sent> {
        self.file.flush().await.context("could not write a sent file")?;
        self.file
            .sync_all()
            .await
            .context("could not write a sent file")?;
        self.sent.checksum = hex(&self.hasher.finalize());
        self.sent.bytes = self.bytes;
        Ok(self.sent)
    }
}

impl Sent {
    /// How many bytes came.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// SHA-256 of them.
    #[must_use]
    pub fn checksum(&self) -> &str {
        &self.checksum
    }

    /// Its name once it is kept.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    fn unfinished(&self) -> PathBuf {
        self.folder.join(format!("{}.{UNFINISHED}", self.name))
    }

    /// Keeps it under its name: before a row names it.
    pub(super) async fn keep(&mut self) -> Outcome<()> {
        let to = self.folder.join(&self.name);
        tokio::fs::rename(self.unfinished(), &to)
            .await
            .with_context(|| format!("could not keep {}", to.display()))?;
        self.is_kept = true;
        Ok(())
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        if !self.is_kept {
            remove(&self.unfinished());
        }
    }
}

/// Removes a file; one that is not there is removed already.
fn remove(path: &Path) {
    if let Err(why) = std::fs::remove_file(path)
        && why.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!("{} stays: {why}", path.display());
    }
}
