//! The best results, kept while all are looked at.

/// A result, by what it sorts under: the greater key first, then the greater second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub(crate) key: u64,
    pub(crate) second: u32,
    pub(crate) segment: u32,
    pub(crate) doc: u32,
}

/// The best ones, at least as many as asked.
#[derive(Debug)]
pub(crate) struct Top {
    keep: usize,
    entries: Vec<Entry>,
    least: u64,
}

impl Top {
    pub(crate) fn new(keep: usize) -> Self {
        Self {
            keep,
            entries: Vec::new(),
            least: 0,
        }
    }

    /// Whether a result with this key may be among the best.
    pub(crate) const fn may_take(&self, key: u64) -> bool {
        self.keep > 0 && key >= self.least
    }

    pub(crate) fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
        // Twice as many as asked, so that the best are chosen seldom.
        if self.entries.len() >= self.keep * 2 + 64 {
            self.shrink();
        }
    }

    fn shrink(&mut self) {
        if self.entries.len() > self.keep && self.keep > 0 {
            let (_, last, _) = self
                .entries
                .select_nth_unstable_by(self.keep - 1, |a, b| b.cmp(a));
            self.least = last.key;
            self.entries.truncate(self.keep);
        }
    }

    /// The best, in order; ready for other ones.
    pub(crate) fn take(&mut self) -> Vec<Entry> {
        self.shrink();
        self.least = 0;
        let mut entries = std::mem::take(&mut self.entries);
        entries.sort_unstable_by(|a, b| b.cmp(a));
        entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_are_kept_in_order() {
        let mut top = Top::new(3);
        for number in 0..1000_u32 {
            let key = u64::from(number * 7919 % 1000);
            if top.may_take(key) {
                top.push(Entry {
                    key,
                    second: number,
                    segment: 0,
                    doc: number,
                });
            }
        }
        let keys: Vec<u64> = top.take().iter().map(|entry| entry.key).collect();
        assert_eq!(keys, [999, 998, 997]);
        assert!(top.take().is_empty());
    }
}
