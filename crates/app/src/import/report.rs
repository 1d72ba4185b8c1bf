//! What a load did, counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The report of a load.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Records met, of whatever kind.
    pub read: u64,
    /// Of which bibliographic.
    pub bibliographic: u64,
    /// Bibliographic records without a title.
    pub untitled: u64,
    /// Records that entered the catalogue.
    pub new: u64,
    /// Records that joined one that another source had given.
    pub merged: u64,
    /// Records that say something else than before.
    pub changed: u64,
    /// Records that say the same.
    pub unchanged: u64,
    /// Records that left.
    pub withdrawn: u64,
    /// Copies written.
    pub items: u64,
    /// Copies that left the source but are in somebody's hands: they stay, for staff to look at.
    pub items_kept: u64,
    /// Records that are not for readers, by kind.
    pub skipped: BTreeMap<String, u64>,
    /// Records that could not be read, by reason.
    pub quarantined: BTreeMap<String, u64>,
    /// Codes that the mapping does not know, with how often each was met.
    pub unmapped: BTreeMap<String, u64>,
    /// Library codes that nobody here answers to, with how many copies were left out.
    pub unknown_libraries: BTreeMap<String, u64>,
    /// Records that would be withdrawn, of how many, when that is too many to do unasked.
    pub to_confirm: Option<(i64, i64)>,
}

impl Report {
    /// One more record that is not for readers.
    pub(super) fn skip(&mut self, kind: &str) {
        *self.skipped.entry(kind.to_owned()).or_default() += 1;
    }

    /// Adds what a batch counted.
    pub(super) fn add(&mut self, batch: Self) {
        self.read += batch.read;
        self.bibliographic += batch.bibliographic;
        self.untitled += batch.untitled;
        self.new += batch.new;
        self.merged += batch.merged;
        self.changed += batch.changed;
        self.unchanged += batch.unchanged;
        self.withdrawn += batch.withdrawn;
        self.items += batch.items;
        self.items_kept += batch.items_kept;
        for (all, more) in [
            (&mut self.skipped, batch.skipped),
            (&mut self.quarantined, batch.quarantined),
            (&mut self.unmapped, batch.unmapped),
            (&mut self.unknown_libraries, batch.unknown_libraries),
        ] {
            for (what, count) in more {
                *all.entry(what).or_default() += count;
            }
        }
        self.to_confirm = batch.to_confirm.or(self.to_confirm);
    }

    /// How many records could not be read.
    #[must_use]
    pub fn quarantined_count(&self) -> u64 {
        self.quarantined.values().sum()
    }

    /// How many records were skipped.
    #[must_use]
    pub fn skipped_count(&self) -> u64 {
        self.skipped.values().sum()
    }
}

/// How far a load is.
#[derive(Debug)]
pub struct Progress<'a> {
    /// Bytes of content done; more than `bytes` where the file is compressed.
    pub bytes_done: u64,
    /// Size of the file.
    pub bytes: u64,
    /// The counts so far.
    pub report: &'a Report,
}
