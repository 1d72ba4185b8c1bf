//! Loans, holds in every state, debts and blocks: what makes the demonstration look lived in.
//! Facts name a copy « work@library »; resolved, a copy is its barcode.

use domain::fee::FeeCause;
use domain::hold::{HoldState, Origin};
use domain::item_state::ItemState;
use jiff::civil::Date;
use serde::Deserialize;

use crate::items::Items;
use crate::network::Network;
use crate::{facts, offset};

/// All of it, as the facts have it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circulation {
    /// Copies that are not simply on the shelf.
    pub items: Vec<ItemFacts>,
    /// Open loans.
    pub loans: Vec<LoanFacts>,
    /// Loans that are over, of readers who keep a history.
    pub history: Vec<PastLoanFacts>,
    /// Holds.
    pub holds: Vec<HoldFacts>,
    /// What is owed.
    pub fees: Vec<FeeFacts>,
    /// Notes of librarians that stop a reader.
    pub blocks: Vec<BlockFacts>,
}

/// A copy « work@library ».
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct ItemName {
    /// Key of the work.
    pub work: String,
    /// Code of the library.
    pub library: String,
}

impl TryFrom<String> for ItemName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once('@') {
            Some((work, library)) => Ok(Self {
                work: work.to_owned(),
                library: library.to_owned(),
            }),
            None => Err(format!("{text} names no library")),
        }
    }
}

impl std::fmt::Display for ItemName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.work, self.library)
    }
}

/// A copy in a state of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFacts {
    /// Which.
    pub item: ItemName,
    /// Its state.
    pub state: ItemState,
    /// The shelf area, when it is not the usual one.
    pub section: Option<String>,
}

/// An open loan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoanFacts {
    /// Key of the reader.
    pub reader: String,
    /// The copy.
    pub item: ItemName,
    /// The day it was lent.
    pub lent: i32,
    /// The day it is due.
    pub due: i32,
    /// How many times it was renewed.
    #[serde(default)]
    pub renewals: u16,
}

/// A loan that is over.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastLoanFacts {
    /// Key of the reader.
    pub reader: String,
    /// The copy.
    pub item: ItemName,
    /// The day it was lent.
    pub lent: i32,
    /// The day it came back.
    pub returned: i32,
}

/// A hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldFacts {
    /// Key of the reader.
    pub reader: String,
    /// Key of the work.
    pub work: String,
    /// Code of the pickup library.
    pub pickup: String,
    /// Where it stands.
    pub state: HoldState,
    /// Where it was placed.
    #[serde(default = "portal")]
    pub origin: Origin,
    /// The day it was placed.
    pub placed: i32,
    /// The copy set aside, from Allotted on.
    pub item: Option<ItemName>,
    /// The day the copy was put on the hold shelf.
    pub ready: Option<i32>,
    /// The last day on which it waits.
    pub ready_until: Option<i32>,
    /// The day on which the hold ended.
    pub closed: Option<i32>,
    /// Code of the reason of a refusal or of a cancellation by the library.
    pub reason: Option<String>,
    /// What the reader, or the library answering, wrote.
    pub note: Option<String>,
    /// The last day on which it is of use.
    pub needed_until: Option<i32>,
    /// First day of the suspension.
    pub suspended_from: Option<i32>,
    /// Last day of the suspension.
    pub suspended_until: Option<i32>,
}

const fn portal() -> Origin {
    Origin::Portal
}

/// What is owed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeFacts {
    /// Key of the reader.
    pub reader: String,
    /// Code of the library to which it is owed.
    pub library: String,
    /// For what.
    pub cause: FeeCause,
    /// How much, in cents.
    pub cents: i64,
    /// How much of it was paid.
    #[serde(default)]
    pub paid: i64,
    /// Since when.
    pub on: i32,
    /// What the library wrote.
    pub note: Option<String>,
    /// The copy of the past loan that caused it, among those of the reader's history.
    pub item: Option<ItemName>,
}

/// A note that stops a reader.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockFacts {
    /// Key of the reader.
    pub reader: String,
    /// Code of the library.
    pub library: String,
    /// Why; written for staff.
    pub note: String,
    /// Since when.
    pub on: i32,
}

/// A loan with its days and the barcode of its copy.
#[derive(Clone, Debug)]
pub struct DatedLoan {
    /// Key of the reader.
    pub reader: String,
    /// Barcode of the copy.
    pub barcode: String,
    /// Code of the library that lent it.
    pub library: String,
    /// The day it was lent.
    pub lent_on: Date,
    /// The day it is due, on which the library is open.
    pub due_on: Date,
    /// How many times it was renewed.
    pub renewals: u16,
    /// The day it came back, when it did.
    pub returned_on: Option<Date>,
}

/// A hold with its days and barcodes.
#[derive(Clone, Debug)]
pub struct DatedHold {
    /// The hold as the facts have it.
    pub facts: HoldFacts,
    /// A barcode of the record asked for: the record is the one on which that copy hangs.
    pub record_barcode: String,
    /// Barcode of the copy set aside.
    pub barcode: Option<String>,
    /// The day it was placed.
    pub placed_on: Date,
    /// The day the copy was put on the hold shelf.
    pub ready_on: Option<Date>,
    /// The last day on which it waits, on which the pickup library is open.
    pub ready_until: Option<Date>,
    /// The day on which the hold ended.
    pub closed_on: Option<Date>,
    /// The last day on which it is of use.
    pub needed_until: Option<Date>,
    /// First day of the suspension.
    pub suspended_from: Option<Date>,
    /// Last day of the suspension.
    pub suspended_until: Option<Date>,
}

/// The facts.
#[must_use]
pub fn circulation() -> Circulation {
    facts("circulation", include_str!("../facts/circulation.toml"))
}

impl Circulation {
    /// All copies that the facts name: they exist.
    pub fn item_names(&self) -> impl Iterator<Item = &ItemName> {
        let items = self.items.iter().map(|item| &item.item);
        let loans = self.loans.iter().map(|loan| &loan.item);
        let past = self.history.iter().map(|loan| &loan.item);
        items
            .chain(loans)
            .chain(past)
            .chain(self.holds.iter().filter_map(|hold| hold.item.as_ref()))
    }

    /// The open loans, then those of the histories. Due days fall on days on which the library is open: the
    /// next one, or for a loan that is overdue the one before.
    #[must_use]
    pub fn dated_loans(&self, network: &Network, items: &Items, base: Date) -> Vec<DatedLoan> {
        let open = self.loans.iter().map(|loan| DatedLoan {
            reader: loan.reader.clone(),
            barcode: items.barcode(&loan.item),
            library: loan.item.library.clone(),
            lent_on: offset(base, loan.lent),
            due_on: open_day(network, &loan.item.library, base, loan.due),
            renewals: loan.renewals,
            returned_on: None,
        });
        let past = self.history.iter().map(|loan| DatedLoan {
            reader: loan.reader.clone(),
            barcode: items.barcode(&loan.item),
            library: loan.item.library.clone(),
            lent_on: offset(base, loan.lent),
            due_on: open_day(network, &loan.item.library, base, loan.lent + 28),
            renewals: 0,
            returned_on: Some(offset(base, loan.returned)),
        });
        open.chain(past).collect()
    }

    /// The holds, in the order in which they were placed.
    #[must_use]
    pub fn dated_holds(&self, network: &Network, items: &Items, base: Date) -> Vec<DatedHold> {
        let mut holds: Vec<DatedHold> = self
            .holds
            .iter()
            .map(|hold| DatedHold {
                record_barcode: items.any_barcode(&hold.work),
                barcode: hold.item.as_ref().map(|item| items.barcode(item)),
                placed_on: offset(base, hold.placed),
                ready_on: hold.ready.map(|days| offset(base, days)),
                ready_until: hold
                    .ready_until
                    .map(|days| open_day(network, &hold.pickup, base, days)),
                closed_on: hold.closed.map(|days| offset(base, days)),
                needed_until: hold.needed_until.map(|days| offset(base, days)),
                suspended_from: hold.suspended_from.map(|days| offset(base, days)),
                suspended_until: hold.suspended_until.map(|days| offset(base, days)),
                facts: hold.clone(),
            })
            .collect();
        holds.sort_by_key(|hold| hold.placed_on);
        holds
    }
}

/// A day on which the library is open: from today on the next one, in the past the one before.
fn open_day(network: &Network, library: &str, base: Date, days: i32) -> Date {
    let day = offset(base, days);
    let Some(library) = network.library(library) else {
        return day;
    };
    let calendar = library.calendar(base);
    if days < 0 {
        (0..60)
            .map(|back| offset(day, -back))
            .find(|day| calendar.is_open(*day))
            .unwrap_or(day)
    } else {
        calendar.next_open_day(day).unwrap_or(day)
    }
}
