//! The invented province: who runs which library, where it is, when it is open, what it allows.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{Calendar, Closure, Opening, Slot, Timetable, Weeks};
use domain::circulation::policy::PolicyValues;
use domain::library::LibraryKind;
use domain::record::{Audience, DocumentType};
use jiff::civil::{Date, Time, Weekday};
use serde::Deserialize;

use crate::{facts, offset};

/// The network.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Its name.
    pub name: String,
    /// Its phone.
    pub phone: String,
    /// Its address for mail.
    pub email: String,
    /// The authorities that run libraries.
    pub operators: Vec<OperatorFacts>,
    /// The names of shelf areas by code.
    pub section_names: BTreeMap<String, String>,
    /// Codes of the shelf areas that are closed stacks.
    pub closed_stacks: BTreeSet<String>,
    /// The names of the categories of readers by code, then by language (`fr`, `nl`, `de`, `en`).
    pub categories: BTreeMap<String, BTreeMap<String, String>>,
    /// Libraries, the bibliobus and its stops; a parent comes before its children.
    pub libraries: Vec<LibraryFacts>,
    /// The rules.
    pub policies: Vec<PolicyFacts>,
}

/// An authority.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperatorFacts {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A library, or a stop of the bibliobus.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryFacts {
    /// Its code, as the copies of the records name it.
    pub code: String,
    /// The word in addresses.
    pub slug: String,
    /// Code of the authority.
    pub operator: String,
    /// Code of the library it belongs to.
    pub parent: Option<String>,
    /// What it is.
    #[serde(default)]
    pub kind: LibraryKind,
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Phone.
    pub phone: String,
    /// Address for mail.
    pub email: String,
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Its part of the copies of the network, against the sum of all parts.
    pub share: u32,
    /// Languages that it collects for the others, ISO 639-2/B.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whether holds can be fetched there.
    #[serde(default = "yes")]
    pub pickup: bool,
    /// How it takes what is owed to it; none: at its desk.
    pub payment: Option<PaymentFacts>,
    /// Codes of its shelf areas.
    pub sections: Vec<String>,
    /// Its hours.
    pub timetables: Vec<TimetableFacts>,
    /// Days out of the timetable.
    pub closures: Vec<ClosureFacts>,
}

const fn yes() -> bool {
    true
}

/// How a library takes money.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentFacts {
    /// In cash.
    pub cash: bool,
    /// By card.
    pub card: bool,
    /// Where transfers go: an invented account.
    pub iban: Option<String>,
    /// Whose it is.
    #[serde(default)]
    pub beneficiary: String,
}

/// One week of hours: each day a list of `HH:MM-HH:MM`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TimetableFacts {
    /// First day of the season, `MM-DD`; with `until`, every year.
    pub from: Option<String>,
    /// Last day of the season, `MM-DD`.
    pub until: Option<String>,
    /// In which weeks.
    pub weeks: Weeks,
    monday: Vec<String>,
    tuesday: Vec<String>,
    wednesday: Vec<String>,
    thursday: Vec<String>,
    friday: Vec<String>,
    saturday: Vec<String>,
    sunday: Vec<String>,
}

/// Closed days, counted from the start of the demonstration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosureFacts {
    /// First closed day.
    pub first: i32,
    /// Last closed day.
    pub last: i32,
    /// The reason shown to readers.
    pub reason: String,
}

/// A rule: what it does not name, it is about all of.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyFacts {
    /// Code of a library.
    pub library: Option<String>,
    /// Code of a category of readers.
    pub category: Option<String>,
    /// A type of document.
    pub document_type: Option<DocumentType>,
    /// An audience.
    pub audience: Option<Audience>,
    /// First day, counted from the start of the demonstration.
    pub valid_from: Option<i32>,
    /// Last day, counted likewise.
    pub valid_until: Option<i32>,
    /// What it says.
    pub values: PolicyValues,
}

/// The network, as the facts have it.
#[must_use]
pub fn network() -> Network {
    facts("the libraries", include_str!("../facts/libraries.toml"))
}

impl Network {
    /// The library of a code.
    #[must_use]
    pub fn library(&self, code: &str) -> Option<&LibraryFacts> {
        self.libraries.iter().find(|library| library.code == code)
    }
}

impl LibraryFacts {
    /// Its hours, seasons resolved for the year before the day given and the three after it.
    #[must_use]
    pub fn timetables(&self, base: Date) -> Vec<Timetable> {
        let mut timetables = Vec::new();
        for facts in &self.timetables {
            let openings = facts.openings();
            match (&facts.from, &facts.until) {
                (Some(from), Some(until)) => {
                    for year in base.year() - 1..=base.year() + 2 {
                        timetables.push(Timetable {
                            valid_from: Some(day_of(year, from)),
                            valid_until: Some(day_of(year, until)),
                            weeks: facts.weeks,
                            openings: openings.clone(),
                        });
                    }
                }
                _ => timetables.push(Timetable {
                    valid_from: None,
                    valid_until: None,
                    weeks: facts.weeks,
                    openings,
                }),
            }
        }
        timetables
    }

    /// Its closures, around the day given.
    #[must_use]
    pub fn closures(&self, base: Date) -> Vec<Closure> {
        self.closures
            .iter()
            .map(|closure| Closure {
                first_on: offset(base, closure.first),
                last_on: offset(base, closure.last),
                reason: closure.reason.clone(),
            })
            .collect()
    }

    /// When it is open, around the day given.
    #[must_use]
    pub fn calendar(&self, base: Date) -> Calendar {
        Calendar::new(self.timetables(base), self.closures(base))
    }
}

impl TimetableFacts {
    fn openings(&self) -> Vec<Opening> {
        [
            (Weekday::Monday, &self.monday),
            (Weekday::Tuesday, &self.tuesday),
            (Weekday::Wednesday, &self.wednesday),
            (Weekday::Thursday, &self.thursday),
            (Weekday::Friday, &self.friday),
            (Weekday::Saturday, &self.saturday),
            (Weekday::Sunday, &self.sunday),
        ]
        .into_iter()
        .flat_map(|(weekday, slots)| {
            slots.iter().map(move |hours| Opening {
                weekday,
                slot: slot(hours),
            })
        })
        .collect()
    }
}

fn slot(hours: &str) -> Slot {
    let time = |text: &str| -> Time {
        format!("{text}:00")
            .parse()
            .expect("the hours of the facts are HH:MM")
    };
    let (opens, closes) = hours
        .split_once('-')
        .expect("the hours of the facts are a stretch");
    Slot {
        opens: time(opens),
        closes: time(closes),
    }
}

/// A day of a year from `MM-DD`; 29 February is the 28th where there is none.
pub(crate) fn day_of(year: i16, month_day: &str) -> Date {
    let (month, day) = month_day
        .split_once('-')
        .expect("the days of the facts are MM-DD");
    let number = |text: &str| text.parse::<i8>().expect("the days of the facts are numbers");
    let (month, day) = (number(month), number(day));
    Date::new(year, month, day)
        .or_else(|_| Date::new(year, month, day - 1))
        .expect("the days of the facts exist")
}
