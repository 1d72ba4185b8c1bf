//! Those who asked to be registered and have not come to the desk yet: a family, and somebody who is a
//! reader already without remembering it.

use domain::language::Language;
use domain::preregistration::Candidate;
use jiff::civil::Date;
use serde::Deserialize;

use crate::people::born;
use crate::{facts, offset};

/// All of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    preregistrations: Vec<PreregistrationFacts>,
}

/// One request, whose address was verified.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreregistrationFacts {
    /// The word by which tests name it.
    pub key: String,
    /// What is said at the desk.
    pub code: String,
    /// What they sign in with until then.
    pub identifier: String,
    /// Their password, for the demonstration only.
    pub password: String,
    /// Address for mail.
    pub email: String,
    /// Phone, perhaps empty.
    pub phone: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// The language of their pages and mails.
    pub language: Language,
    /// Code of their library.
    pub home_library: String,
    /// When the address was verified, counted from the start of the demonstration.
    pub verified_on: i32,
    /// Who asks, then the children.
    pub people: Vec<CandidateFacts>,
}

/// Someone to register.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CandidateFacts {
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// How old they are.
    pub age: i16,
    /// Month and day of birth.
    pub birthday: String,
}

impl PreregistrationFacts {
    /// The day on which the address was verified.
    #[must_use]
    pub fn verified_on(&self, base: Date) -> Date {
        offset(base, self.verified_on)
    }

    /// Who asks, then the children.
    #[must_use]
    pub fn candidates(&self, base: Date) -> Vec<Candidate> {
        let candidate = |facts: &CandidateFacts| Candidate {
            family_name: facts.family_name.clone(),
            given_name: facts.given_name.clone(),
            birth_on: born(facts.age, &facts.birthday, base),
        };
        self.people.iter().map(candidate).collect()
    }
}

/// All of them, as the facts have them.
#[must_use]
pub fn preregistrations() -> Vec<PreregistrationFacts> {
    let file: File = facts(
        "the pre-registrations",
        include_str!("../facts/preregistrations.toml"),
    );
    file.preregistrations
}
