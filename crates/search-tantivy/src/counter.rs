//! Counters of facets: one number per value, in an array. Arrays are kept from search to search,
//! and only what was counted is put back to zero.

use std::sync::{Mutex, PoisonError};

use search::Facet;

/// Values beyond this are not dense, whatever the database says, and are left out.
const HIGHEST: u64 = 1 << 26;
/// Arrays kept for the next searches: as many as search at once.
const MOST_KEPT: usize = 4;

/// Counts of the values of one facet.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    counts: Vec<u32>,
    touched: Vec<u32>,
}

impl Counter {
    pub(crate) fn reserve(&mut self, highest: u64) {
        let length = usize::try_from(highest.min(HIGHEST)).unwrap_or(0) + 1;
        if self.counts.len() < length {
            self.counts.resize(length, 0);
        }
    }

    pub(crate) fn add(&mut self, value: u64) {
        self.add_many(value, 1);
    }

    pub(crate) fn add_many(&mut self, value: u64, times: u32) {
        let Ok(place) = usize::try_from(value) else { return };
        if let Some(count) = self.counts.get_mut(place) {
            if *count == 0
                && times > 0
                && let Ok(value) = u32::try_from(value)
            {
                self.touched.push(value);
            }
            *count += times;
        }
    }

    /// The values counted, in no order.
    pub(crate) fn counted(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.touched.iter().map(|value| {
            let count = usize::try_from(*value)
                .ok()
                .and_then(|place| self.counts.get(place));
            (*value, count.copied().unwrap_or(0))
        })
    }

    fn clear(&mut self) {
        for value in self.touched.drain(..) {
            if let Some(count) = usize::try_from(value)
                .ok()
                .and_then(|place| self.counts.get_mut(place))
            {
                *count = 0;
            }
        }
    }
}

/// One counter per facet.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    counters: [Counter; Facet::ALL.len()],
}

impl Counters {
    pub(crate) fn of(&mut self, facet: Facet) -> &mut Counter {
        &mut self.counters[place(facet)]
    }

    pub(crate) fn counted(&self, facet: Facet) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.counters[place(facet)].counted()
    }
}

const fn place(facet: Facet) -> usize {
    facet as usize
}

/// Counters that wait for a search.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    free: Mutex<Vec<Counters>>,
}

impl Pool {
    pub(crate) fn take(&self) -> Counters {
        self.free
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
            .unwrap_or_default()
    }

    pub(crate) fn give_back(&self, mut counters: Counters) {
        counters.counters.iter_mut().for_each(Counter::clear);
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        if free.len() < MOST_KEPT {
            free.push(counters);
        }
    }
}
