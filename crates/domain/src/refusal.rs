//! What every refusal owes the reader: the reason, the figure, the way out.
//!
//! Rules refuse with closed enums of their own; all of them explain themselves with these words,
//! so that one page can show any of them in any language.

use jiff::civil::{Date, Time};

use crate::id::LibraryId;
use crate::money::Money;
use crate::record::DocumentType;

/// A refusal in the form that pages and mails translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The translation key of the reason.
    pub key: &'static str,
    /// The figures that the sentence names.
    pub figures: Vec<(&'static str, Figure)>,
    /// What the reader can do.
    pub way_out: WayOut,
}

impl Explanation {
    /// A reason and its way out, without a figure.
    #[must_use]
    pub const fn new(key: &'static str, way_out: WayOut) -> Self {
        Self {
            key,
            figures: Vec::new(),
            way_out,
        }
    }

    /// Adds a figure.
    #[must_use]
    pub fn figure(mut self, name: &'static str, figure: impl Into<Figure>) -> Self {
        self.figures.push((name, figure.into()));
        self
    }
}

/// A figure in a refusal: it is written in the reader's language by whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// How many.
    Count(u32),
    /// How much.
    Money(Money),
    /// Which day.
    Date(Date),
    /// Which hour of a day.
    Time(Time),
    /// Which library; shown by its name.
    Library(LibraryId),
    /// Which libraries; shown by their names.
    Libraries(Vec<LibraryId>),
    /// Which type of document, when the limit is one of that type; absent when it counts all.
    DocumentType(Option<DocumentType>),
    /// Words that came from elsewhere, shown as they are.
    Text(String),
}

macro_rules! figures {
    ($($from:ty => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Figure {
            fn from(figure: $from) -> Self {
                Self::$variant(figure.into())
            }
        }
    )+};
}

figures! {
    u32 => Count,
    u16 => Count,
    u8 => Count,
    Money => Money,
    Date => Date,
    Time => Time,
    LibraryId => Library,
    Vec<LibraryId> => Libraries,
    Option<DocumentType> => DocumentType,
    String => Text,
}

/// One of each refusal of these rules.
macro_rules! examples {
    ($($refusal:ty),+ $(,)?) => {
        /// One of each refusal of each rule, for whoever must be able to say them all.
        #[must_use]
        pub fn examples() -> Vec<Explanation> {
            let mut all = Vec::new();
            $(all.extend(<$refusal>::examples().iter().map(<$refusal>::explain));)+
            all
        }
    };
}

examples! {
    crate::account::IdentifierRefusal,
    crate::alert::AlertRefusal,
    crate::block::Block,
    crate::contribution::Refusal,
    crate::credential::CredentialRefusal,
    crate::departure::DepartureRefusal,
    crate::enrolment::EnrolmentRefusal,
    crate::hold::ChangeRefusal,
    crate::hold::Refusal,
    crate::list::Refusal,
    crate::loan::LoanRefusal,
    crate::loan::RenewalRefusal,
    crate::passkey::Refusal,
    crate::password::PasswordRefusal,
    crate::preregistration::PreregistrationRefusal,
    crate::registration::Refusal,
    crate::saved_search::SavedSearchRefusal,
    crate::suggestion::Refusal,
}

/// What a reader can do about a refusal. The page that shows it makes a link of it where it can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WayOut {
    /// Look at one's holds: it is already there, or one of them can be given up.
    SeeHolds,
    /// Look at one's loans: to renew or to bring back.
    SeeLoans,
    /// Look at what is owed and how to pay it.
    SeeFees,
    /// Look at the searches that one keeps: to give one up.
    SeeSavedSearches,
    /// Look at one's alerts: to end one.
    SeeAlerts,
    /// Search the catalogue.
    Search,
    /// Ask at the desk, with the library's phone and hours.
    AskLibrary,
    /// Renew the enrolment at the desk.
    RenewMembership,
    /// Have a new card made.
    ReplaceCard,
    /// Fetch it from the shelf.
    FetchFromShelf,
    /// Read it in the library.
    ReadOnSite,
    /// Choose another pickup library.
    ChoosePickup,
    /// Choose the volume or the issue.
    ChooseVolume,
    /// Choose another edition or another title.
    ChooseAnother,
    /// Suggest a purchase.
    SuggestPurchase,
    /// Bring it back in time.
    BringBack,
    /// Correct what was typed.
    Correct,
    /// Come back tomorrow.
    ComeBackTomorrow,
    /// Ask a parent or guardian.
    AskParent,
    /// Look at what one wrote.
    SeeContributions,
    /// Look at one's suggestions: to follow them, or to take one back.
    SeeSuggestions,
    /// Look at one's lists: one of them has room, or can be deleted.
    SeeLists,
    /// Keep what was ticked in a list, or untick some of it.
    SeeBasket,
    /// Look at one's registrations: it is already there.
    SeeRegistrations,
    /// Choose another event.
    ChooseEvent,
    /// Wait for a seat.
    JoinWaitingList,
    /// Ask for fewer seats.
    AskForFewer,
    /// Come back on the day on which it begins.
    ComeBackLater,
    /// Do the same once more, or otherwise.
    TryAgain,
}

impl WayOut {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::SeeHolds,
        Self::SeeLoans,
        Self::SeeFees,
        Self::SeeSavedSearches,
        Self::SeeAlerts,
        Self::Search,
        Self::AskLibrary,
        Self::RenewMembership,
        Self::ReplaceCard,
        Self::FetchFromShelf,
        Self::ReadOnSite,
        Self::ChoosePickup,
        Self::ChooseVolume,
        Self::ChooseAnother,
        Self::SuggestPurchase,
        Self::BringBack,
        Self::Correct,
        Self::ComeBackTomorrow,
        Self::AskParent,
        Self::SeeContributions,
        Self::SeeSuggestions,
        Self::SeeLists,
        Self::SeeBasket,
        Self::SeeRegistrations,
        Self::ChooseEvent,
        Self::JoinWaitingList,
        Self::AskForFewer,
        Self::ComeBackLater,
        Self::TryAgain,
    ];

    /// The translation key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::SeeHolds => "way-out-see-holds",
            Self::SeeLoans => "way-out-see-loans",
            Self::SeeFees => "way-out-see-fees",
            Self::SeeSavedSearches => "way-out-see-saved-searches",
            Self::SeeAlerts => "way-out-see-alerts",
            Self::Search => "way-out-search",
            Self::AskLibrary => "way-out-ask-library",
            Self::RenewMembership => "way-out-renew-membership",
            Self::ReplaceCard => "way-out-replace-card",
            Self::FetchFromShelf => "way-out-fetch-from-shelf",
            Self::ReadOnSite => "way-out-read-on-site",
            Self::ChoosePickup => "way-out-choose-pickup",
            Self::ChooseVolume => "way-out-choose-volume",
            Self::ChooseAnother => "way-out-choose-another",
            Self::SuggestPurchase => "way-out-suggest-purchase",
            Self::BringBack => "way-out-bring-back",
            Self::Correct => "way-out-correct",
            Self::ComeBackTomorrow => "way-out-come-back-tomorrow",
            Self::AskParent => "way-out-ask-parent",
            Self::SeeContributions => "way-out-see-contributions",
            Self::SeeSuggestions => "way-out-see-suggestions",
            Self::SeeLists => "way-out-see-lists",
            Self::SeeBasket => "way-out-see-basket",
            Self::SeeRegistrations => "way-out-see-registrations",
            Self::ChooseEvent => "way-out-choose-event",
            Self::JoinWaitingList => "way-out-join-waiting-list",
            Self::AskForFewer => "way-out-ask-for-fewer",
            Self::ComeBackLater => "way-out-come-back-later",
            Self::TryAgain => "way-out-try-again",
        }
    }
}

/// The three questions that a page asks of any refusal, answered from `explain`.
macro_rules! explained {
    ($($refusal:ty),+ $(,)?) => {$(
        impl $refusal {
            /// The translation key of the reason.
            #[must_use]
            pub fn key(&self) -> &'static str {
                self.explain().key
            }

            /// The figures that the sentence names.
            #[must_use]
            pub fn figures(&self) -> Vec<(&'static str, $crate::refusal::Figure)> {
                self.explain().figures
            }

            /// What the reader can do.
            #[must_use]
            pub fn way_out(&self) -> $crate::refusal::WayOut {
                self.explain().way_out
            }
        }
    )+};
}
pub(crate) use explained;

/// Codes for the database, addresses and translation keys, one word per variant.
macro_rules! coded {
    ($name:ident { $($variant:ident => $code:literal),+ $(,)? }) => {
        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word in the database, in addresses and in translation keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }

            /// What a code stands for.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use coded;
