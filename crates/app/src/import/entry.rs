//! From the file to entries: read and parsed on a thread of its own, beside the database.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use domain::id::LibraryId;
use domain::item::DescribedItem;
use marc::{Broken, Described, Description, Raw, Reader, describe};
use sha2::{Digest, Sha256};
use store::network::Network;
use tokio::sync::mpsc::{Receiver, channel};

use super::ImportRequest;
use super::items;
use super::keys::Keys;
use crate::failure::Outcome;
use crate::random::hex;

/// Entries handed over at once.
const HANDFUL: usize = 100;
/// Bytes of an unreadable record that are kept.
pub(super) const KEPT_BYTES: usize = 64 * 1024;

/// One record of the file.
pub struct Entry {
    /// Where the next record starts.
    pub next_at: u64,
    /// What it is.
    pub content: Content,
}

/// What a record of the file is.
pub enum Content {
    /// A document with its copies.
    Bibliographic {
        /// What it says.
        description: Box<Description>,
        /// The keys that follow from it.
        keys: Keys,
        /// Its copies.
        copies: items::Found,
        /// SHA-256 of its bytes.
        checksum: Vec<u8>,
        /// Its bytes.
        raw: Vec<u8>,
    },
    /// Copies of a document that another record describes.
    Holdings {
        /// The number of the record that it completes, if it says one.
        of: Option<String>,
        /// Its key in its source.
        key: String,
        /// The copies.
        copies: items::Found,
        /// SHA-256 of its bytes.
        checksum: Vec<u8>,
        /// Its bytes.
        raw: Vec<u8>,
    },
    /// Nothing for readers: its kind.
    Skipped(&'static str),
    /// It cannot be read.
    Broken {
        /// Where it starts.
        at: u64,
        /// Why.
        reason: String,
        /// Its bytes, as many as are kept.
        raw: Vec<u8>,
    },
}

/// SHA-256 and size of a file.
pub async fn checksum(path: &Path) -> Outcome<(String, u64)> {
    let path = path.to_owned();
    let read = move || -> anyhow::Result<(String, u64)> {
        let mut file = File::open(&path).with_context(|| format!("could not open {}", path.display()))?;
        let (mut hasher, mut buffer, mut size) = (Sha256::new(), vec![0; 256 * 1024], 0);
        loop {
            let count = file
                .read(&mut buffer)
                .with_context(|| format!("could not read {}", path.display()))?;
            if count == 0 {
                return Ok((hex(&hasher.finalize()), size));
            }
            hasher.update(buffer.get(..count).unwrap_or_default());
            size += u64::try_from(count).unwrap_or_default();
        }
    };
    Ok(tokio::task::spawn_blocking(read)
        .await
        .map_err(anyhow::Error::from)??)
}

/// What is needed to read a record.
struct Reading {
    network: Arc<Network>,
    library: Option<LibraryId>,
    mapping: marc::Mapping,
}

/// Reads the file from an offset on; a failure of the file itself ends it.
pub fn read(
    request: &ImportRequest,
    network: Arc<Network>,
    resume_at: u64,
) -> Receiver<anyhow::Result<Vec<Entry>>> {
    let (sender, receiver) = channel(4);
    let path = request.path.clone();
    let reading = Reading {
        network,
        library: request.library,
        mapping: request.mapping.clone(),
    };
    tokio::task::spawn_blocking(move || {
        let reader = File::open(&path)
            .with_context(|| format!("could not open {}", path.display()))
            .and_then(|file| {
                Ok(Reader::resume(
                    BufReader::with_capacity(1 << 20, file),
                    resume_at,
                )?)
            });
        let mut reader = match reader {
            Ok(reader) => reader,
            Err(why) => {
                // A receiver that is gone has stopped the load: nobody is left to tell.
                drop(sender.blocking_send(Err(why)));
                return;
            }
        };
        let mut handful = Vec::with_capacity(HANDFUL);
        while let Some(raw) = reader.next() {
            let content = match raw {
                Ok(raw) => reading.content(raw),
                Err(broken) => set_aside(broken),
            };
            handful.push(Entry {
                next_at: reader.position(),
                content,
            });
            if handful.len() >= HANDFUL && sender.blocking_send(Ok(std::mem::take(&mut handful))).is_err() {
                return;
            }
        }
        drop(sender.blocking_send(Ok(handful)));
    });
    receiver
}

impl Reading {
    fn content(&self, raw: Raw) -> Content {
        let record = match marc::parse(&raw.bytes, raw.form) {
            Ok(record) => record,
            Err(reason) => {
                return set_aside(Broken {
                    offset: raw.offset,
                    reason,
                    bytes: raw.bytes,
                });
            }
        };
        let checksum = Sha256::digest(&raw.bytes).to_vec();
        match describe(&record, &self.mapping) {
            Described::Bibliographic(mut description) => {
                let described = std::mem::take(&mut description.items);
                Content::Bibliographic {
                    keys: Keys::of(&description.record),
                    copies: self.copies(description.key(), described),
                    description,
                    checksum,
                    raw: raw.bytes,
                }
            }
            Described::Holdings(holdings) => {
                let of = holdings.bib_control_number;
                let own = holdings.control_number.or_else(|| of.clone());
                let key = format!("holdings:{}", own.unwrap_or_default());
                Content::Holdings {
                    copies: self.copies(&key, holdings.items),
                    of,
                    key,
                    checksum,
                    raw: raw.bytes,
                }
            }
            Described::Authority(_) => Content::Skipped("authority"),
            Described::Classification => Content::Skipped("classification"),
        }
    }

    fn copies(&self, key: &str, described: Vec<DescribedItem>) -> items::Found {
        let fallback = self.library.and_then(|library| self.network.library(library));
        items::find(&self.network, fallback, key, described)
    }
}

fn set_aside(broken: Broken) -> Content {
    let mut raw = broken.bytes;
    raw.truncate(KEPT_BYTES);
    Content::Broken {
        at: broken.offset,
        reason: broken.reason.to_string(),
        raw,
    }
}
