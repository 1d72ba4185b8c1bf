//! The state of a copy, and what the rules need to know of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{ItemId, LibraryId, RecordNumber, WorkId};
use crate::item::DescribedStatus;
use crate::record::{Audience, DocumentType};
use crate::refusal::coded;

/// Where a copy is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// On the shelf: « en rayon ».
    #[default]
    OnShelf,
    /// In closed stacks: « en magasin, à demander au comptoir ».
    Stacks,
    /// Lent.
    OnLoan,
    /// Between two libraries.
    InTransit,
    /// Set aside for a reader.
    OnHoldShelf,
    /// Looked for and not found.
    Missing,
    /// Being catalogued or repaired.
    InProcess,
    /// Ordered, not there yet.
    OnOrder,
    /// Read on the spot only.
    ReferenceOnly,
    /// Declared lost.
    Lost,
    /// Damaged.
    Damaged,
    /// No longer in the collection.
    Withdrawn,
}

coded!(ItemState {
    OnShelf => "on_shelf",
    Stacks => "stacks",
    OnLoan => "on_loan",
    InTransit => "in_transit",
    OnHoldShelf => "on_hold_shelf",
    Missing => "missing",
    InProcess => "in_process",
    OnOrder => "on_order",
    ReferenceOnly => "reference_only",
    Lost => "lost",
    Damaged => "damaged",
    Withdrawn => "withdrawn",
});

impl ItemState {
    /// Whether it can be fetched and lent at once.
    #[must_use]
    pub const fn is_on_shelf(self) -> bool {
        matches!(self, Self::OnShelf | Self::Stacks)
    }

    /// Whether it is lent now or will be again: a hold may wait for it.
    #[must_use]
    pub const fn is_in_circulation(self) -> bool {
        matches!(
            self,
            Self::OnShelf
                | Self::Stacks
                | Self::OnLoan
                | Self::InTransit
                | Self::OnHoldShelf
                | Self::InProcess
                | Self::OnOrder
        )
    }

    /// Whether a copy that turns up at a desk in this state can serve a reader: one that was
    /// missing or lost is found, one that is damaged or withdrawn stays so.
    #[must_use]
    pub const fn serves_once_found(self) -> bool {
        matches!(
            self,
            Self::OnShelf
                | Self::Stacks
                | Self::OnLoan
                | Self::InTransit
                | Self::OnHoldShelf
                | Self::Missing
                | Self::Lost
        )
    }

    /// Whether a copy in this state has joined the collection: one that is ordered, or still being
    /// catalogued, has not.
    #[must_use]
    pub const fn has_joined(self) -> bool {
        !matches!(self, Self::OnOrder | Self::InProcess)
    }

    /// Whether readers are shown a copy in this state.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        !matches!(self, Self::Lost | Self::Withdrawn | Self::Missing)
    }
}

impl From<DescribedStatus> for ItemState {
    fn from(status: DescribedStatus) -> Self {
        match status {
            DescribedStatus::Lendable => Self::OnShelf,
            DescribedStatus::ReferenceOnly => Self::ReferenceOnly,
            DescribedStatus::OnOrder => Self::OnOrder,
            DescribedStatus::InProcess => Self::InProcess,
            DescribedStatus::OnLoan => Self::OnLoan,
            DescribedStatus::Lost => Self::Lost,
            DescribedStatus::Damaged => Self::Damaged,
            DescribedStatus::Withdrawn => Self::Withdrawn,
        }
    }
}

/// What is known of a copy when a rule is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemStanding {
    /// Which copy.
    pub id: ItemId,
    /// Of which record.
    pub record: RecordNumber,
    /// Of which work.
    pub work: WorkId,
    /// Which volume or issue of the record.
    pub volume: Option<String>,
    /// What it is, for the rules.
    pub document_type: DocumentType,
    /// For whom, for the rules.
    pub audience: Option<Audience>,
    /// Its state.
    pub state: ItemState,
    /// The library that owns it.
    pub owner: LibraryId,
    /// The library where it stands.
    pub located_at: LibraryId,
    /// The day it is due back.
    pub due_on: Option<Date>,
}
