//! What an ILS answers, in our words: typed, nothing formatted for display.

use domain::money::Money;
use jiff::civil::Date;

use crate::IlsId;

/// A person known to the ILS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patron {
    /// Their id there.
    pub id: IlsId,
    /// Card number.
    pub card: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail address.
    pub email: Option<String>,
    /// Code of the home library there.
    pub home_library: Option<String>,
    /// Last day of the enrolment.
    pub valid_until: Option<Date>,
}

/// Something that stands against a patron.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The enrolment is over.
    Expired,
    /// The card was declared lost.
    CardLost,
    /// More is owed than is allowed.
    Owes(Money),
    /// Things are overdue.
    Overdue,
    /// Staff blocked the patron.
    Staff(Option<String>),
}

/// A loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    /// Its id.
    pub id: IlsId,
    /// The record.
    pub record: Option<IlsId>,
    /// What is printed on the copy.
    pub barcode: Option<String>,
    /// Title as the ILS has it.
    pub title: String,
    /// Code of the library that lent it.
    pub library: Option<String>,
    /// Due day.
    pub due_on: Date,
    /// Renewals so far.
    pub renewals: u32,
}

/// A renewal that succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewed {
    /// The new due day, as read again.
    pub due_on: Date,
}

/// A hold as the ILS has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub id: IlsId,
    /// The record held.
    pub record: IlsId,
    /// Where it is.
    pub state: HoldState,
    /// Place in the queue, from 1.
    pub position: Option<u32>,
    /// Code of the pickup library.
    pub pickup_library: String,
    /// Last day to fetch it.
    pub ready_until: Option<Date>,
    /// When it waits without being served.
    pub suspended: Option<Suspension>,
}

/// Days during which a hold keeps its place and is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// The first of them; none for at once.
    pub from: Option<Date>,
    /// The last of them.
    pub until: Date,
}

/// How a hold is to be from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldEdit {
    /// Code of the pickup library.
    pub pickup_library: String,
    /// Days during which it is passed over; none when it is not.
    pub suspended: Option<Suspension>,
}

/// Where a remote hold is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldState {
    /// Waiting for a copy.
    Queued,
    /// On its way.
    InTransit,
    /// On the hold shelf.
    Ready,
}

/// A hold to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceHold {
    /// Ours: one key, one hold, however often it is asked.
    pub key: String,
    /// For whom.
    pub patron: IlsId,
    /// Which record.
    pub record: IlsId,
    /// One given copy of it.
    pub item: Option<IlsId>,
    /// Code of the pickup library.
    pub pickup_library: String,
}

/// An amount owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Its id.
    pub id: IlsId,
    /// What for, as the ILS words it.
    pub cause: String,
    /// What remains to be paid.
    pub amount: Money,
    /// When it arose.
    pub created_on: Option<Date>,
    /// Code of the library that raised it.
    pub library: Option<String>,
}

/// One copy, as a result page needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Availability {
    /// The record.
    pub record: IlsId,
    /// The copy.
    pub item: IlsId,
    /// Code of the library where it stands.
    pub library: String,
    /// Call number.
    pub call_number: Option<String>,
    /// Whether somebody can take it from the shelf now: not lent, not held, not reference.
    pub on_shelf: bool,
    /// Due day, when it is out.
    pub due_on: Option<Date>,
}
