//! A network in one TOML file. A word that is not known is an error, an hour that does not read is
//! named with its library.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use domain::calendar::{Closure, Opening, Slot, Timetable, Weeks};
use domain::circulation::policy::PolicyValues;
use domain::library::{Address, LOCAL_ILS, LibraryKind, Position};
use domain::record::{Audience, DocumentType};
use jiff::civil::{Date, Time, Weekday};
use serde::Deserialize;

use super::{Plan, PlannedLibrary, PlannedPayment, PlannedPolicy, PlannedSection};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    operators: Vec<OperatorEntry>,
    section_names: BTreeMap<String, String>,
    closed_stacks: BTreeSet<String>,
    categories: BTreeMap<String, BTreeMap<String, String>>,
    libraries: Vec<LibraryEntry>,
    policies: Vec<PolicyEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperatorEntry {
    code: String,
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LibraryEntry {
    code: String,
    slug: String,
    operator: String,
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    parent: Option<String>,
    #[serde(default)]
    kind: LibraryKind,
    #[serde(default)]
    street: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
    #[serde(default = "local")]
    ils: String,
    pickup: Option<bool>,
    payment: Option<PaymentEntry>,
    #[serde(default)]
    sections: Vec<String>,
    #[serde(default)]
    timetables: Vec<TimetableEntry>,
    #[serde(default)]
    closures: Vec<ClosureEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaymentEntry {
    #[serde(default = "yes")]
    cash: bool,
    #[serde(default)]
    card: bool,
    iban: Option<String>,
    #[serde(default)]
    beneficiary: String,
}

fn local() -> String {
    LOCAL_ILS.to_owned()
}

const fn yes() -> bool {
    true
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TimetableEntry {
    from: Option<String>,
    until: Option<String>,
    weeks: Weeks,
    monday: Vec<String>,
    tuesday: Vec<String>,
    wednesday: Vec<String>,
    thursday: Vec<String>,
    friday: Vec<String>,
    saturday: Vec<String>,
    sunday: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosureEntry {
    first: String,
    last: Option<String>,
    #[serde(default)]
    reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyEntry {
    library: Option<String>,
    category: Option<String>,
    document_type: Option<DocumentType>,
    audience: Option<Audience>,
    valid_from: Option<String>,
    valid_until: Option<String>,
    values: PolicyValues,
}

/// Reads a network; seasons without a year are resolved around `today`.
///
/// # Errors
/// When the text is not understood, with the place.
pub fn read(text: &str, today: Date) -> anyhow::Result<Plan> {
    // Once for the place of what is misspelt, which a table has forgotten.
    let _: File = toml::from_str(text).context("the file is not understood")?;
    plan(toml::from_str(text)?, today)
}

/// The same from a table.
///
/// # Errors
/// When it is no network.
pub fn plan(network: toml::Table, today: Date) -> anyhow::Result<Plan> {
    let file: File = network.try_into().context("the network is not understood")?;
    let (names, closed) = (file.section_names, file.closed_stacks);
    let has = |code: &String| {
        file.libraries
            .iter()
            .any(|library| library.sections.contains(code))
    };
    if let Some(code) = closed.iter().find(|code| !has(code)) {
        bail!("closed_stacks names {code}, which is a shelf area of no library");
    }
    Ok(Plan {
        operators: file
            .operators
            .into_iter()
            .map(|operator| (operator.code, operator.name))
            .collect(),
        categories: file.categories,
        libraries: file
            .libraries
            .into_iter()
            .map(|entry| {
                let code = entry.code.clone();
                library(entry, &names, &closed, today).with_context(|| format!("library {code}"))
            })
            .collect::<anyhow::Result<_>>()?,
        policies: file
            .policies
            .into_iter()
            .map(policy)
            .collect::<anyhow::Result<_>>()?,
    })
}

fn library(
    entry: LibraryEntry,
    names: &BTreeMap<String, String>,
    closed: &BTreeSet<String>,
    today: Date,
) -> anyhow::Result<PlannedLibrary> {
    let mut timetables = Vec::new();
    for timetable in &entry.timetables {
        timetables.extend(seasons(timetable, today)?);
    }
    Ok(PlannedLibrary {
        sections: entry
            .sections
            .iter()
            .map(|code| PlannedSection::named(code, names, closed))
            .collect(),
        closures: entry
            .closures
            .iter()
            .map(|closure| {
                Ok(Closure {
                    first_on: day(&closure.first)?,
                    last_on: day(closure.last.as_ref().unwrap_or(&closure.first))?,
                    reason: closure.reason.clone(),
                })
            })
            .collect::<anyhow::Result<_>>()?,
        timetables,
        position: entry
            .latitude
            .zip(entry.longitude)
            .map(|(lat, lon)| Position::from_degrees(lat, lon)),
        address: Address {
            street: entry.street,
            postcode: entry.postcode,
            city: entry.city,
        },
        code: entry.code,
        aliases: entry.aliases,
        slug: entry.slug,
        operator: entry.operator,
        parent: entry.parent,
        kind: entry.kind,
        name: entry.name,
        phone: entry.phone,
        email: entry.email,
        ils: entry.ils,
        is_pickup: entry.pickup,
        payment: entry
            .payment
            .map(|entry| {
                PlannedPayment::read(entry.cash, entry.card, entry.iban.as_deref(), &entry.beneficiary)
            })
            .transpose()?,
    })
}

fn policy(entry: PolicyEntry) -> anyhow::Result<PlannedPolicy> {
    Ok(PlannedPolicy {
        library: entry.library,
        category: entry.category,
        document_type: entry.document_type,
        audience: entry.audience,
        valid_from: entry.valid_from.as_deref().map(day).transpose()?,
        valid_until: entry.valid_until.as_deref().map(day).transpose()?,
        values: entry.values,
    })
}

pub(super) fn day(text: &str) -> anyhow::Result<Date> {
    text.parse()
        .map_err(|_| anyhow::anyhow!("{text:?} is no day: write 2026-12-24"))
}

/// A timetable for every year, or for the seasons of the year before, this one and the two after.
fn seasons(entry: &TimetableEntry, today: Date) -> anyhow::Result<Vec<Timetable>> {
    let openings = openings(entry)?;
    let timetable = |valid_from, valid_until| Timetable {
        valid_from,
        valid_until,
        weeks: entry.weeks,
        openings: openings.clone(),
    };
    match (&entry.from, &entry.until) {
        (Some(from), Some(until)) if from.len() == 5 && until.len() == 5 => {
            let mut seasons = Vec::new();
            for year in today.year() - 1..=today.year() + 2 {
                let next = year + i16::from(until < from);
                let (from, until) = (day(&format!("{year}-{from}"))?, day(&format!("{next}-{until}"))?);
                seasons.push(timetable(Some(from), Some(until)));
            }
            Ok(seasons)
        }
        (from, until) => {
            let (from, until) = (
                from.as_deref().map(day).transpose()?,
                until.as_deref().map(day).transpose()?,
            );
            Ok(vec![timetable(from, until)])
        }
    }
}

fn openings(entry: &TimetableEntry) -> anyhow::Result<Vec<Opening>> {
    let week = [
        (Weekday::Monday, &entry.monday),
        (Weekday::Tuesday, &entry.tuesday),
        (Weekday::Wednesday, &entry.wednesday),
        (Weekday::Thursday, &entry.thursday),
        (Weekday::Friday, &entry.friday),
        (Weekday::Saturday, &entry.saturday),
        (Weekday::Sunday, &entry.sunday),
    ];
    let mut openings = Vec::new();
    for (weekday, stretches) in week {
        for text in stretches {
            openings.push(Opening {
                weekday,
                slot: slot(text)?,
            });
        }
    }
    Ok(openings)
}

/// A stretch of hours from `10:00-12:30`.
pub(super) fn slot(text: &str) -> anyhow::Result<Slot> {
    let hour = |text: &str| -> anyhow::Result<Time> {
        let padded = format!("{:0>5}:00", text.trim());
        padded
            .parse()
            .map_err(|_| anyhow::anyhow!("{text:?} is no hour: write 09:30"))
    };
    let (opens, closes) = text
        .split_once('-')
        .with_context(|| format!("{text:?} is no stretch: write 10:00-12:30"))?;
    let slot = Slot {
        opens: hour(opens)?,
        closes: hour(closes)?,
    };
    if slot.closes <= slot.opens {
        bail!("{text:?} closes before it opens");
    }
    Ok(slot)
}

#[cfg(test)]
mod tests {
    use domain::library::ShelfAccess;

    use super::*;

    const MONS: &str = r#"
        closed_stacks = ["MAG"]
        [[operators]]
        code = "MONS"
        name = "Ville de Mons"
        [section_names]
        ADU = "Adultes"
        [categories]
        adult = { fr = "Adulte" }
        [[libraries]]
        code = "MED"
        slug = "mediatheque"
        operator = "MONS"
        name = "Médiathèque"
        sections = ["ADU", "BD", "MAG"]
        closures = [{ first = "2026-12-24", last = "2027-01-02", reason = "Fêtes" }, { first = "2026-11-11" }]
        [[libraries.timetables]]
        tuesday = ["10:00-12:30", "13:30-18:00"]
        [[libraries.timetables]]
        from = "11-15"
        until = "02-15"
        wednesday = ["9:00-12:00"]
        [[policies]]
        values = { loan_days = 21 }
        [[policies]]
        library = "MED"
        category = "adult"
        valid_from = "2026-07-01"
        values = { max_loans = 30 }
    "#;

    fn today() -> Date {
        "2026-11-23".parse().expect("a day")
    }

    #[test]
    fn a_network_reads_as_a_librarian_would_write_it() {
        let plan = read(MONS, today()).expect("reads");
        assert_eq!(plan.faults(&BTreeSet::new()), Vec::<String>::new());
        let library = &plan.libraries[0];
        let sections: Vec<_> = library
            .sections
            .iter()
            .map(|area| (area.code.as_str(), area.name.as_str(), area.access))
            .collect();
        assert_eq!(
            sections,
            [
                ("ADU", "Adultes", ShelfAccess::Open),
                ("BD", "BD", ShelfAccess::Open),
                ("MAG", "MAG", ShelfAccess::Stacks)
            ]
        );
        assert_eq!(library.timetables.len(), 5, "the season of four winters");
        let winter = &library.timetables[2];
        assert_eq!(
            winter.valid_from.map(|day| day.to_string()).as_deref(),
            Some("2026-11-15")
        );
        assert_eq!(
            winter.valid_until.map(|day| day.to_string()).as_deref(),
            Some("2027-02-15"),
            "over the new year"
        );
        assert_eq!(library.closures[1].first_on, library.closures[1].last_on);
        assert_eq!(plan.policies[1].values.max_loans, Some(30));
        assert!(library.is_pickup.is_none() && library.ils == "local");
    }

    #[test]
    fn what_does_not_read_is_named_with_its_library() {
        for (good, bad, word) in [
            ("10:00-12:30", "10h-12h", "library MED"),
            ("10:00-12:30", "18:00-12:30", "closes before"),
            ("2026-12-24", "24/12/2026", "no day"),
            ("loan_days", "lone_days", "lone_days"),
            ("[\"MAG\"]", "[\"MAGA\"]", "closed_stacks names MAGA"),
        ] {
            let why = format!(
                "{:#}",
                read(&MONS.replace(good, bad), today()).expect_err("must refuse")
            );
            assert!(why.contains(word), "{why}");
        }
    }

    #[test]
    fn what_cannot_be_is_told_all_at_once() {
        let text = MONS
            .replace(
                "operator = \"MONS\"",
                "operator = \"TOURNAI\"\nparent = \"LATER\"",
            )
            .replace("mediatheque", "Médiathèque")
            .replace("library = \"MED\"", "library = \"MEDD\"");
        let faults = read(&text, today()).expect("reads").faults(&BTreeSet::new());
        assert_eq!(faults.len(), 4, "{faults:?}");
    }
}
