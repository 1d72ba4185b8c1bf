//! What a hold asks for, as one canonical column: an index over patron and target makes sure that
//! nobody waits twice for the same thing.

use std::fmt;
use std::str::FromStr;

use crate::fold::fold;
use crate::id::{ItemId, RecordNumber, WorkId};
use crate::item_state::ItemStanding;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HoldTarget {
    /// Any edition of a work.
    Work(WorkId),
    /// Any copy of a record.
    Record(RecordNumber),
    /// Any copy of one volume or issue of a record. The volume is folded: « T. 3 » is `t 3`.
    Volume(RecordNumber, String),
    /// One copy.
    Item(ItemId),
}

impl HoldTarget {
    /// A volume or issue, as printed.
    #[must_use]
    pub fn volume(record: RecordNumber, volume: &str) -> Self {
        Self::Volume(record, fold(volume))
    }

    /// Whether a copy is what was asked for.
    #[must_use]
    pub fn accepts(&self, item: &ItemStanding) -> bool {
        self.accepts_copy(item.id, item.record, item.work, item.volume.as_deref())
    }

    /// The same of a copy of which no more is known.
    #[must_use]
    pub fn accepts_copy(&self, id: ItemId, record: RecordNumber, work: WorkId, volume: Option<&str>) -> bool {
        match self {
            Self::Work(wanted) => work == *wanted,
            Self::Record(wanted) => record == *wanted,
            Self::Volume(of, wanted) => record == *of && volume.is_some_and(|volume| fold(volume) == *wanted),
            Self::Item(wanted) => id == *wanted,
        }
    }
}

impl fmt::Display for HoldTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Work(work) => write!(f, "work:{work}"),
            Self::Record(record) => write!(f, "record:{record}"),
            Self::Volume(record, volume) => write!(f, "volume:{record}:{volume}"),
            Self::Item(item) => write!(f, "item:{item}"),
        }
    }
}

/// Text that is no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the target of a hold: {0:?}")]
pub struct UnreadableTarget(pub String);

impl FromStr for HoldTarget {
    type Err = UnreadableTarget;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (kind, rest) = text.split_once(':')?;
            match kind {
                "work" => rest.parse().ok().map(Self::Work),
                "record" => rest.parse().ok().map(Self::Record),
                "item" => rest.parse().ok().map(Self::Item),
                "volume" => {
                    let (record, volume) = rest.split_once(':')?;
                    Some(Self::volume(record.parse().ok()?, volume)).filter(|_| !fold(volume).is_empty())
                }
                _ => None,
            }
        };
        read()
            .filter(|target| target.to_string() == text)
            .ok_or_else(|| UnreadableTarget(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_reads_back_as_it_was_written() {
        for (target, column) in [
            (HoldTarget::Work(WorkId::new(7)), "work:7"),
            (HoldTarget::Record(RecordNumber::new(12)), "record:12"),
            (HoldTarget::Item(ItemId::new(99)), "item:99"),
            (
                HoldTarget::volume(RecordNumber::new(12), " T. 3 "),
                "volume:12:t 3",
            ),
            (
                HoldTarget::volume(RecordNumber::new(12), "n° 4: été"),
                "volume:12:n 4 ete",
            ),
        ] {
            assert_eq!(target.to_string(), column);
            assert_eq!(column.parse(), Ok(target));
        }
    }

    #[test]
    fn two_ways_to_write_a_target_would_be_two_holds_so_only_one_is_read() {
        for text in [
            "",
            "record",
            "record:",
            "record:012",
            "record:+12",
            "volume:12:",
            "volume:12:T. 3",
            "shelf:1",
        ] {
            assert!(text.parse::<HoldTarget>().is_err(), "{text:?}");
        }
    }
}
