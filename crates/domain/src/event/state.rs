//! The closed lists of an event: what it is, where it stands, who registers and how.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::refusal::coded;

/// What an event is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// « Heure du conte ».
    StoryTime,
    /// « Atelier ».
    Workshop,
    /// « Rencontre » with an author.
    Author,
    /// « Club de lecture ».
    ReadingClub,
    /// « Jeux ».
    Games,
    /// « Exposition ».
    Exhibition,
    /// « Conférence ».
    Talk,
    /// Something else.
    #[default]
    Other,
}

coded!(EventKind {
    StoryTime => "story_time",
    Workshop => "workshop",
    Author => "author",
    ReadingClub => "reading_club",
    Games => "games",
    Exhibition => "exhibition",
    Talk => "talk",
    Other => "other",
});

/// Where an event stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventState {
    /// Being written: only librarians see it.
    #[default]
    Draft,
    /// In the agenda.
    Published,
    /// It will not take place; its page says so.
    Cancelled,
}

coded!(EventState { Draft => "draft", Published => "published", Cancelled => "cancelled" });

/// Whether one registers for an event, and who may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// Nobody registers: one comes.
    Free,
    /// Whoever has an account.
    #[default]
    Account,
    /// Whoever is enrolled today.
    Members,
}

coded!(Admission { Free => "free", Account => "account", Members => "members" });

/// What is asked about the children who come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChildrenAsked {
    /// Nothing.
    #[default]
    Nothing,
    /// Their names.
    Names,
    /// Their names and ages.
    NamesAndAges,
}

coded!(ChildrenAsked { Nothing => "nothing", Names => "names", NamesAndAges => "names_and_ages" });

/// Whether a telephone number is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneAsked {
    /// It must be given.
    #[default]
    Required,
    /// It can be given.
    Optional,
    /// It is not asked for.
    Nothing,
}

coded!(PhoneAsked { Required => "required", Optional => "optional", Nothing => "nothing" });

/// Whether one can wait for a seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitingList {
    /// Yes.
    #[default]
    Open,
    /// No.
    None,
}

coded!(WaitingList { Open => "open", None => "none" });

/// Where registering for an event stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registering {
    /// One comes without.
    NotNeeded,
    /// One registers; so many seats are left, or there is room for all.
    Open(Option<u32>),
    /// All seats are taken, and one can wait.
    Waiting,
    /// All seats are taken.
    Full,
    /// It begins at this instant.
    NotYet(Timestamp),
    /// It ended at this instant.
    Closed(Timestamp),
    /// The event has begun, or is past.
    Over,
    /// The event will not take place.
    Cancelled,
}
