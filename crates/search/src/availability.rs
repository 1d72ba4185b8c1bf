//! What can be had now, as one bit per record and library. It lives beside the index, so that a
//! loan or a return is seen by the next search without a commit. Filled at start from the
//! database, flipped record by record; it is derived data, never saved.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use domain::id::RecordNumber;

/// Records in one block of bits: 2 kB, so that a small library costs little.
const BLOCK_BITS: u32 = 1 << 14;
const WORDS: usize = BLOCK_BITS as usize / 64;

/// Which records are on which shelves, and which are online.
#[derive(Debug, Default)]
pub struct Availability {
    libraries: RwLock<Vec<Arc<Bits>>>,
    anywhere: Bits,
    online: Bits,
    generation: AtomicU64,
}

/// A growing set of record numbers. Bits flip in place: readers never wait for a flip.
#[derive(Debug, Default)]
pub struct Bits {
    blocks: RwLock<Vec<Option<Arc<Block>>>>,
}

#[derive(Debug)]
struct Block([AtomicU64; WORDS]);

/// A set of record numbers as a search reads it: blocks are taken once, bits are always current.
#[derive(Clone, Debug, Default)]
pub struct BitsView {
    blocks: Vec<Option<Arc<Block>>>,
}

impl Availability {
    /// Nothing can be had yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says where a record is on a shelf now, by the dense numbers of the libraries; nowhere else.
    pub fn set(&self, number: RecordNumber, libraries: &[u16]) {
        let highest = libraries
            .iter()
            .max()
            .map_or(0, |highest| usize::from(*highest) + 1);
        let known = self
            .libraries
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .len();
        if highest > known {
            let mut all = self.libraries.write().unwrap_or_else(PoisonError::into_inner);
            while all.len() < highest {
                all.push(Arc::default());
            }
        }
        let mut changed = false;
        for (bits, library) in self
            .libraries
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .zip(0_u16..)
        {
            changed |= bits.set(number, libraries.contains(&library));
        }
        changed |= self.anywhere.set(number, !libraries.is_empty());
        self.note(changed);
    }

    /// Says whether a record can be had online.
    pub fn set_online(&self, number: RecordNumber, online: bool) {
        let changed = self.online.set(number, online);
        self.note(changed);
    }

    /// Forgets a record: it is nowhere.
    pub fn remove(&self, number: RecordNumber) {
        self.set(number, &[]);
        self.set_online(number, false);
    }

    /// The records on a shelf of a library.
    #[must_use]
    pub fn in_library(&self, library: u16) -> BitsView {
        let all = self.libraries.read().unwrap_or_else(PoisonError::into_inner);
        all.get(usize::from(library))
            .map(|bits| bits.view())
            .unwrap_or_default()
    }

    /// The records on any shelf.
    #[must_use]
    pub fn anywhere(&self) -> BitsView {
        self.anywhere.view()
    }

    /// The records online.
    #[must_use]
    pub fn online(&self) -> BitsView {
        self.online.view()
    }

    /// A number that grows with every change: what was counted under it still holds.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    fn note(&self, changed: bool) {
        if changed {
            self.generation.fetch_add(1, Ordering::Release);
        }
    }
}

impl Bits {
    /// Puts a bit; whether it was otherwise before.
    fn set(&self, number: RecordNumber, value: bool) -> bool {
        let (block, word, mask) = place(number);
        let mut found = self.block(block);
        if found.is_none() && value {
            let mut blocks = self.blocks.write().unwrap_or_else(PoisonError::into_inner);
            if blocks.len() <= block {
                blocks.resize(block + 1, None);
            }
            let fresh = || Arc::new(Block(std::array::from_fn(|_| AtomicU64::new(0))));
            found = Some(Arc::clone(blocks[block].get_or_insert_with(fresh)));
        }
        let Some(found) = found else { return false };
        let before = if value {
            found.0[word].fetch_or(mask, Ordering::AcqRel)
        } else {
            found.0[word].fetch_and(!mask, Ordering::AcqRel)
        };
        (before & mask != 0) != value
    }

    fn block(&self, block: usize) -> Option<Arc<Block>> {
        self.blocks
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(block)
            .cloned()
            .flatten()
    }

    fn view(&self) -> BitsView {
        BitsView {
            blocks: self.blocks.read().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }
}

impl BitsView {
    /// Whether a record is in it.
    #[must_use]
    pub fn contains(&self, number: u32) -> bool {
        let (block, word, mask) = place(RecordNumber::new(number));
        match self.blocks.get(block) {
            Some(Some(found)) => found.0[word].load(Ordering::Relaxed) & mask != 0,
            _ => false,
        }
    }
}

const fn place(number: RecordNumber) -> (usize, usize, u64) {
    let number = number.get();
    (
        (number / BLOCK_BITS) as usize,
        (number % BLOCK_BITS / 64) as usize,
        1 << (number % 64),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_borrowed_in_one_library_is_still_in_the_other() {
        let availability = Availability::new();
        let number = RecordNumber::new(1_234_567);
        availability.set(number, &[2, 40]);
        let before = availability.generation();
        availability.set(number, &[40]);
        assert!(availability.generation() > before);
        assert!(!availability.in_library(2).contains(1_234_567));
        assert!(availability.in_library(40).contains(1_234_567));
        assert!(availability.anywhere().contains(1_234_567));
        availability.set(number, &[]);
        assert!(!availability.anywhere().contains(1_234_567));
        assert!(!availability.in_library(40).contains(1_234_567));
    }

    #[test]
    fn saying_it_twice_changes_nothing() {
        let availability = Availability::new();
        availability.set(RecordNumber::new(7), &[0]);
        availability.set_online(RecordNumber::new(7), true);
        let generation = availability.generation();
        availability.set(RecordNumber::new(7), &[0]);
        availability.set_online(RecordNumber::new(7), true);
        availability.set(RecordNumber::new(9), &[]);
        assert_eq!(availability.generation(), generation);
    }

    #[test]
    fn a_search_that_has_begun_sees_a_flip() {
        let availability = Availability::new();
        availability.set(RecordNumber::new(5), &[1]);
        let view = availability.in_library(1);
        availability.set(RecordNumber::new(5), &[]);
        assert!(!view.contains(5));
        assert!(!availability.in_library(60_000).contains(5));
    }
}
