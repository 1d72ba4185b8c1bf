//! Items: physical copies. What a record says of its copies, before they are ours.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A copy as described inside a bibliographic record or in a holdings record attached to it
/// (UNIMARC 995, MARC21 852/876, 949, 952, 999, Alma HLD/ITM).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribedItem {
    /// Barcode, trimmed; absent for a copy without one.
    pub barcode: Option<String>,
    /// The number that the source gives to the copy (Koha 995$9, 952$9).
    pub source_number: Option<String>,
    /// Code of the library that owns the copy, as the source writes it.
    pub owner_code: Option<String>,
    /// Code of the library where the copy stands, where the source distinguishes it.
    pub holder_code: Option<String>,
    /// Code of the shelf area (995$e, 952$c, 852$c).
    pub section_code: Option<String>,
    /// Code of the collection (995$h, 952$8).
    pub collection_code: Option<String>,
    /// Call number as printed on the spine.
    pub call_number: Option<String>,
    /// Code of the item type (995$r, 952$y).
    pub type_code: Option<String>,
    /// Code of the audience (995$q of the French recommendation).
    pub audience_code: Option<String>,
    /// Volume or issue that this copy is.
    pub volume: Option<String>,
    /// A note meant for readers. Notes for staff are never taken.
    pub public_note: Option<String>,
    /// What the source says of its lending.
    pub status: DescribedStatus,
    /// The day the copy is due back, when the source says that it is out.
    pub due_on: Option<Date>,
    /// The day the copy was acquired.
    pub acquired_on: Option<Date>,
}

/// What a source says of the lending of a copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DescribedStatus {
    /// It can be lent.
    #[default]
    Lendable,
    /// It stays in the library: « consultation sur place ».
    ReferenceOnly,
    /// It is ordered and not yet there.
    OnOrder,
    /// It is being catalogued or repaired.
    InProcess,
    /// It is on loan at the source.
    OnLoan,
    /// It was declared lost.
    Lost,
    /// It is damaged.
    Damaged,
    /// It left the collection.
    Withdrawn,
}
