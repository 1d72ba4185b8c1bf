//! One page, one struct, one template. A struct holds what is ready to be shown: words, dates
//! and amounts already written in the language, addresses already built.

mod account;
mod availability;
mod dev_mail;
mod error;
mod hold;
mod holds;
mod home;
mod library;
mod loans;
mod record;
mod search;
mod sign_in;

pub use account::{AccountPage, Card, Deadline, Tile};
pub use availability::{Availability, AvailabilityLine, AvailabilityPage, ItemLine};
pub use dev_mail::{MailBoxPage, MailLine, MailPage};
pub use error::ErrorPage;
pub use hold::{
    CancelHoldPage, HeldDocument, HoldConfirmedPage, HoldForm, NewHoldPage, PickupChoice, Step,
    VolumeChoice,
};
pub use holds::{HoldRow, HoldsPage};
pub use home::{HomePage, Strip};
pub use library::{HoursLine, LibrariesPage, LibraryCard, LibraryPage, LibraryPanel};
pub use loans::{LoanRow, LoansPage, RenewPage, RenewRow, Renewal};
pub use record::{Contribution, Edition, Fact, GetBox, MetaRow, MetaValue, RecordPage, ShelfSection};
pub use search::{
    Correction, FacetGroup, FacetValue, Facets, Nothing, ResultRow, SearchPage, SortChoice, Tag, View, ViewLink,
};
pub use sign_in::{DemoAccount, SignInPage};
