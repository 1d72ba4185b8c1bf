//! The agenda: events around the day on which the demonstration starts, and who registered.

use std::collections::BTreeMap;

use domain::circulation::policy::Validation;
use domain::event::{Admission, ChildrenAsked, EventKind, EventState, PhoneAsked};
use domain::language::Language;
use domain::record::Audience;
use domain::registration::RegistrationState;
use jiff::civil::{Date, DateTime, Weekday};
use serde::Deserialize;

use crate::{facts, offset};

/// All of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    /// The events.
    pub events: Vec<EventFacts>,
}

/// An event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventFacts {
    /// The word by which tests name it.
    pub key: String,
    /// Code of the library.
    pub library: String,
    /// The room.
    pub place: String,
    /// What it is.
    pub kind: EventKind,
    /// The language in which it is written.
    #[serde(default)]
    pub language: Language,
    /// At least so many days after the start.
    pub after: i32,
    /// On this day of the week: `monday`.
    pub weekday: String,
    /// For so many days more.
    #[serde(default)]
    pub lasts: i32,
    /// From this hour: `15:00`.
    pub starts: String,
    /// Until this one.
    pub ends: String,
    /// For whom.
    pub audience: Option<Audience>,
    /// From which age and up to which.
    #[serde(default)]
    pub ages: Vec<u8>,
    /// The title.
    pub title: String,
    /// The first sentence.
    pub lead: String,
    /// The text.
    pub text: String,
    /// What it costs.
    #[serde(default)]
    pub price: String,
    /// Who registers.
    #[serde(default)]
    pub admission: Admission,
    /// How many seats there are.
    pub capacity: Option<u32>,
    /// How many one registration may have.
    #[serde(default = "one")]
    pub seats_each: u32,
    /// Whether the library says yes to each.
    #[serde(default = "at_once")]
    pub validation: Validation,
    /// What is asked about children.
    #[serde(default)]
    pub children: ChildrenAsked,
    /// Whether a telephone number is asked for.
    #[serde(default)]
    pub phone: PhoneAsked,
    /// Registering begins so many days after the start.
    pub opens_after: Option<i32>,
    /// Where it stands.
    #[serde(default = "published")]
    pub state: EventState,
    /// Why it was cancelled.
    #[serde(default)]
    pub because: String,
    /// Who registered, in this order.
    #[serde(default)]
    pub registrations: Vec<RegistrationFacts>,
    /// In French, where it was written in another language.
    pub fr: Option<WordsFacts>,
    /// In Dutch.
    pub nl: Option<WordsFacts>,
    /// In German.
    pub de: Option<WordsFacts>,
    /// In English.
    pub en: Option<WordsFacts>,
}

const fn one() -> u32 {
    1
}

const fn at_once() -> Validation {
    Validation::AtOnce
}

const fn published() -> EventState {
    EventState::Published
}

/// The words of an event in another language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordsFacts {
    /// The title.
    pub title: String,
    /// The first sentence.
    pub lead: String,
    /// The text.
    pub text: String,
}

/// A registration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistrationFacts {
    /// Key of the reader.
    pub reader: String,
    /// How many seats.
    pub seats: u32,
    /// Where it stands.
    pub state: RegistrationState,
    /// Made so many days before the start.
    pub days_ago: i32,
    /// For how many hours the seat is still proposed.
    #[serde(default)]
    pub hours_left: u32,
    /// The children: the name, and the age where it is asked for.
    #[serde(default)]
    pub children: Vec<ChildFacts>,
    /// What the reader wrote.
    #[serde(default)]
    pub note: String,
}

/// A child: `["Louise Renson", 9]`, or the name alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum ChildFacts {
    /// With the age.
    Aged((String, u8)),
    /// Without.
    Named((String,)),
}

impl ChildFacts {
    /// The name and the age.
    #[must_use]
    pub fn parts(&self) -> (&str, Option<u8>) {
        match self {
            Self::Aged((name, age)) => (name, Some(*age)),
            Self::Named((name,)) => (name, None),
        }
    }
}

impl EventFacts {
    /// When it begins and ends, in local time.
    #[must_use]
    pub fn hours(&self, base: Date) -> (DateTime, DateTime) {
        let mut day = offset(base, self.after);
        while day.weekday() != weekday(&self.weekday) {
            day = offset(day, 1);
        }
        let time = |text: &str| text.parse().unwrap_or_else(|_| panic!("{}: {text}", self.key));
        (
            day.to_datetime(time(&self.starts)),
            offset(day, self.lasts).to_datetime(time(&self.ends)),
        )
    }

    /// Its words in the other languages.
    #[must_use]
    pub fn translated(&self) -> BTreeMap<Language, &WordsFacts> {
        let all = [
            (Language::Fr, &self.fr),
            (Language::Nl, &self.nl),
            (Language::De, &self.de),
            (Language::En, &self.en),
        ];
        all.into_iter()
            .filter_map(|(language, words)| Some((language, words.as_ref()?)))
            .collect()
    }
}

fn weekday(name: &str) -> Weekday {
    match name {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        other => panic!("the facts name a day {other}"),
    }
}

/// The events.
#[must_use]
pub fn events() -> Events {
    facts("events", include_str!("../facts/events.toml"))
}
