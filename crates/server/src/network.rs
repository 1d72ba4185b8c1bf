//! A network as it is put into a database: who runs which library, hours, rules. It comes from a
//! file of the operator's, or from the facts of the demonstration.

pub mod csv;
pub mod file;
mod put;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use domain::calendar::{Closure, Timetable};
use domain::circulation::policy::PolicyValues;
use domain::library::{Address, LibraryKind, Position, ShelfAccess};
use domain::payment::Transfer;
use domain::record::{Audience, DocumentType};
use jiff::civil::Date;

pub use put::{Ids, put};

/// A network to put into a database.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Code and name of the authorities that run libraries.
    pub operators: Vec<(String, String)>,
    /// The names of the categories of readers, by code, then by language.
    pub categories: BTreeMap<String, BTreeMap<String, String>>,
    /// Libraries and stops; a parent comes before those that belong to it.
    pub libraries: Vec<PlannedLibrary>,
    /// The rules. None at all: those of the database stay.
    pub policies: Vec<PlannedPolicy>,
}

/// A library or a stop of a bibliobus.
#[derive(Clone, Debug)]
pub struct PlannedLibrary {
    /// The code in files.
    pub code: String,
    /// Other codes that files write for it.
    pub aliases: Vec<String>,
    /// The word in addresses.
    pub slug: String,
    /// Code of who runs it.
    pub operator: String,
    /// Code of the library it belongs to.
    pub parent: Option<String>,
    /// What it is.
    pub kind: LibraryKind,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// Phone.
    pub phone: String,
    /// Address for mail.
    pub email: String,
    /// On the map.
    pub position: Option<Position>,
    /// Which ILS answers for it.
    pub ils: String,
    /// Whether holds can be fetched there.
    pub is_pickup: Option<bool>,
    /// Its shelf areas.
    pub sections: Vec<PlannedSection>,
    /// Its hours.
    pub timetables: Vec<Timetable>,
    /// Days out of its hours.
    pub closures: Vec<Closure>,
    /// How it takes what is owed to it; none: what the database has stays.
    pub payment: Option<PlannedPayment>,
}

/// How a library takes money.
#[derive(Clone, Debug)]
pub struct PlannedPayment {
    /// In cash, at the desk.
    pub takes_cash: bool,
    /// By card, at the desk.
    pub takes_card: bool,
    /// By transfer.
    pub transfer: Option<Transfer>,
}

impl PlannedPayment {
    /// As a file writes it.
    ///
    /// # Errors
    /// When the number of the account is wrong.
    pub fn read(cash: bool, card: bool, iban: Option<&str>, beneficiary: &str) -> anyhow::Result<Self> {
        let transfer = match iban {
            None => None,
            Some(iban) => Some(Transfer {
                iban: iban.parse().with_context(|| format!("account {iban:?}"))?,
                beneficiary: beneficiary.to_owned(),
            }),
        };
        Ok(Self {
            takes_cash: cash,
            takes_card: card,
            transfer,
        })
    }
}

/// A shelf area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedSection {
    /// The code in files.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Who fetches what stands there.
    pub access: ShelfAccess,
}

impl PlannedSection {
    /// An area under its common name, and closed if its code is among the closed ones.
    #[must_use]
    pub fn named(code: &str, names: &BTreeMap<String, String>, closed: &BTreeSet<String>) -> Self {
        Self {
            code: code.to_owned(),
            name: names.get(code).cloned().unwrap_or_else(|| code.to_owned()),
            access: if closed.contains(code) {
                ShelfAccess::Stacks
            } else {
                ShelfAccess::Open
            },
        }
    }
}

/// A rule; what it does not name, it is about all of.
#[derive(Clone, Debug)]
pub struct PlannedPolicy {
    /// Code of a library.
    pub library: Option<String>,
    /// Code of a category.
    pub category: Option<String>,
    /// A type of document.
    pub document_type: Option<DocumentType>,
    /// An audience.
    pub audience: Option<Audience>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_until: Option<Date>,
    /// What it says.
    pub values: PolicyValues,
}

impl Plan {
    /// What cannot be, each with what to do; `known` are codes of libraries that the database has.
    #[must_use]
    pub fn faults(&self, known: &BTreeSet<String>) -> Vec<String> {
        let mut faults = Vec::new();
        let mut codes = known.clone();
        let (mut named, mut slugs) = (BTreeSet::new(), BTreeSet::new());
        for library in &self.libraries {
            let code = &library.code;
            if !named.insert(code) {
                faults.push(format!("library {code} is there twice"));
            }
            if !slugs.insert(&library.slug) {
                faults.push(format!(
                    "library {code}: slug {} is another library's",
                    library.slug
                ));
            }
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if library.slug.is_empty() || !library.slug.chars().all(is_plain) {
                faults.push(format!(
                    "library {code}: slug {:?} is written with a-z, 0-9 and -",
                    library.slug
                ));
            }
            if !self
                .operators
                .iter()
                .any(|(operator, _)| *operator == library.operator)
            {
                faults.push(format!(
                    "library {code}: operator {} is not in the file",
                    library.operator
                ));
            }
            if let Some(parent) = &library.parent
                && !codes.contains(parent)
            {
                faults.push(format!("library {code}: its parent {parent} must come before it"));
            }
            for closure in library
                .closures
                .iter()
                .filter(|closure| closure.last_on < closure.first_on)
            {
                faults.push(format!(
                    "library {code}: a closure ends on {} before it begins",
                    closure.last_on
                ));
            }
            codes.insert(code.clone());
        }
        for policy in &self.policies {
            if let Some(library) = &policy.library
                && !codes.contains(library)
            {
                faults.push(format!("a rule is about library {library}, which does not exist"));
            }
            if let Some(category) = &policy.category
                && !self.categories.contains_key(category)
            {
                faults.push(format!(
                    "a rule is about category {category}, which is not in the file"
                ));
            }
        }
        faults
    }
}
