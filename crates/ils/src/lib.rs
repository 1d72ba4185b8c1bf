//! The contract towards an ILS.
//!
//! A network may have several: every id that comes from one carries its connection, and a call with
//! another connection's id never passes it on. What an ILS cannot do is said once, in
//! [`Capabilities`], so that a page does not draw it. The circulation kept here is the first
//! implementation; a remote one is reached from jobs only, and is read again before any retry.

mod answers;
mod error;
mod registry;

pub use answers::{
    Availability, Block, Fee, Hold, HoldEdit, HoldState, Loan, Patron, PlaceHold, Renewed, Suspension,
};
pub use error::{Error, Refusal};
pub use registry::Registry;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

/// The name of a connection, as in the configuration; `local` is the circulation kept here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IlsName(pub String);

impl IlsName {
    /// The circulation kept here.
    #[must_use]
    pub fn local() -> Self {
        Self("local".into())
    }

    /// Whether it is the circulation kept here.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.0 == "local"
    }
}

impl std::fmt::Display for IlsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// An id as an ILS gave it, with the connection it came through.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IlsId {
    /// The connection.
    pub ils: IlsName,
    /// The id there.
    pub id: String,
}

impl IlsId {
    /// The id to send to `ils`: none when it came through another connection.
    #[must_use]
    pub fn at(&self, ils: &IlsName) -> Option<&str> {
        (self.ils == *ils).then_some(self.id.as_str())
    }
}

/// What an ILS can do, asked again whenever its holds are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Readers may renew.
    pub renew: bool,
    /// Holds can be placed.
    pub holds: HoldKinds,
    /// A hold can be cancelled.
    pub cancel: bool,
    /// Holds can be suspended between dates.
    pub suspend: bool,
    /// The pickup library can be changed.
    pub change_pickup: bool,
    /// It keeps a history of loans.
    pub history: bool,
    /// A password can be changed through it.
    pub password_change: bool,
}

/// What can be held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HoldKinds {
    /// Any copy of a record.
    pub record: bool,
    /// One given copy.
    pub item: bool,
}

/// An ILS.
#[async_trait]
pub trait Ils: Send + Sync {
    /// The name of this connection.
    fn name(&self) -> &IlsName;

    /// What it can do.
    async fn capabilities(&self) -> Result<Capabilities, Error>;

    /// Who has this card and this secret. An empty secret is refused without asking.
    async fn authenticate(&self, card: &str, secret: &str) -> Result<Patron, Error>;

    /// Why this patron may not borrow; none if nothing stands against it.
    async fn blocks(&self, patron: &IlsId) -> Result<Vec<Block>, Error>;

    /// The loans of a patron.
    async fn loans(&self, patron: &IlsId) -> Result<Vec<Loan>, Error>;

    /// Renews loans, each with its own answer, in the order asked.
    async fn renew(&self, patron: &IlsId, loans: &[IlsId]) -> Result<Vec<Result<Renewed, Error>>, Error>;

    /// The open holds of a patron.
    async fn holds(&self, patron: &IlsId) -> Result<Vec<Hold>, Error>;

    /// Places a hold. Asked twice with one key, there is one hold: an ILS without such keys is read
    /// before and after.
    async fn place_hold(&self, request: &PlaceHold) -> Result<Hold, Error>;

    /// Makes a hold of this patron as it is to be: all of it or nothing. One that is so already is fine.
    async fn edit_hold(&self, patron: &IlsId, hold: &IlsId, edit: &HoldEdit) -> Result<Hold, Error>;

    /// Cancels a hold of this patron; one that is already gone is fine.
    async fn cancel_hold(&self, patron: &IlsId, hold: &IlsId) -> Result<(), Error>;

    /// What a patron owes.
    async fn fees(&self, patron: &IlsId) -> Result<Vec<Fee>, Error>;

    /// The copies of these records, in one call for a page of hits. A record that could not be asked
    /// is absent: nothing is « available » because a call failed.
    async fn availability(&self, records: &[IlsId]) -> Result<Vec<Availability>, Error>;
}
