//! The heaviest completions of each kind, found in one pass over those that answer.

use std::cmp::Reverse;
use std::sync::Arc;

use search::CompletionKind;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::ColumnValues;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::schema::{column, read_rank};

const KINDS: usize = CompletionKind::ALL.len();

/// Keeps so many of each kind.
pub(super) struct Best {
    pub(super) each: usize,
}

/// What was kept of each kind, the heaviest first.
pub(super) type Kept = [Vec<(u8, DocAddress)>; KINDS];

pub(super) struct OfSegment {
    segment: SegmentOrdinal,
    ranks: Arc<dyn ColumnValues<u64>>,
    each: usize,
    kinds: [OfKind; KINDS],
}

#[derive(Default)]
struct OfKind {
    kept: Vec<(Reverse<u8>, DocId)>,
    /// Nothing of this weight or less is wanted any more; one more than a weight, so that 0 is none.
    enough: u16,
}

impl Collector for Best {
    type Fruit = Kept;
    type Child = OfSegment;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<OfSegment> {
        let ranks = reader.fast_fields().u64(column::RANK)?;
        Ok(OfSegment {
            segment,
            ranks: ranks.first_or_default_col(0),
            each: self.each,
            kinds: Default::default(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, fruits: Vec<Kept>) -> tantivy::Result<Kept> {
        let mut all = Kept::default();
        for fruit in fruits {
            for (kind, mut kept) in all.iter_mut().zip(fruit) {
                kind.append(&mut kept);
            }
        }
        for kind in &mut all {
            kind.sort_unstable_by_key(|(weight, address)| (Reverse(*weight), *address));
            kind.truncate(self.each);
        }
        Ok(all)
    }
}

impl SegmentCollector for OfSegment {
    type Fruit = Kept;

    fn collect(&mut self, doc: DocId, _: Score) {
        let (place, weight) = read_rank(self.ranks.get_val(doc));
        let Some(kind) = self.kinds.get_mut(place) else {
            return;
        };
        if u16::from(weight) < kind.enough {
            return;
        }
        kind.kept.push((Reverse(weight), doc));
        if kind.kept.len() >= self.each * 2 + 64 {
            kind.shrink(self.each);
        }
    }

    fn harvest(mut self) -> Kept {
        let segment = self.segment;
        let each = self.each;
        self.kinds.each_mut().map(|kind| {
            kind.shrink(each);
            let kept = kind.kept.drain(..);
            kept.map(|(Reverse(weight), doc)| (weight, DocAddress::new(segment, doc)))
                .collect()
        })
    }
}

impl OfKind {
    /// Keeps the heaviest; of two as heavy, the one that came first.
    fn shrink(&mut self, each: usize) {
        if each == 0 || self.kept.len() <= each {
            self.kept.truncate(each);
            return;
        }
        let (_, last, _) = self.kept.select_nth_unstable(each - 1);
        self.enough = u16::from(last.0.0) + 1;
        self.kept.truncate(each);
    }
}
