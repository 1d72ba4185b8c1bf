//! Readers and librarians, all invented: families, an expired card, a lost one, a debt, and their
//! passwords, which the demonstration shows.

use domain::account::Visibility;
use domain::language::Language;
use domain::patron::CardState;
use domain::staff::Role;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{facts, network, offset};

/// Everybody.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// Readers; a guardian comes before the children.
    pub readers: Vec<ReaderFacts>,
    /// Librarians.
    pub librarians: Vec<LibrarianFacts>,
}

/// A reader: the person, the enrolment, the card and the sign-in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderFacts {
    /// The word by which the other facts name the person.
    pub key: String,
    /// Family name, or the name of a school.
    pub family_name: String,
    /// Given name, or who answers for the school.
    pub given_name: String,
    /// Age on the day on which the demonstration starts.
    pub age: i16,
    /// Birthday, `MM-DD`.
    pub birthday: String,
    /// Code of their library, or of their stop of the bibliobus.
    pub home_library: String,
    /// Code of their category.
    pub category: String,
    /// The language of their mails.
    pub language: Language,
    /// Card number: 14 digits, the last one Luhn's.
    pub card: String,
    /// Whether the card can be used.
    #[serde(default = "active")]
    pub card_state: CardState,
    /// What they sign in with, beside the card number.
    pub identifier: String,
    /// Their password, for the demonstration only.
    pub password: String,
    /// Address for mail; children may share their parent's.
    pub email: String,
    /// Phone.
    pub phone: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// First day of the enrolment, counted from the start of the demonstration.
    pub member_from: i32,
    /// Last day, counted likewise; in the past, the card has expired.
    pub member_until: i32,
    /// What is still owed of the contribution, in cents.
    #[serde(default)]
    pub membership_owed: i64,
    /// Since when they keep their history, counted likewise; none: they do not.
    pub history_since: Option<i32>,
    /// Keys of the parents whose accounts act for them too.
    #[serde(default)]
    pub guardians: Vec<String>,
    /// How much the parents see.
    #[serde(default = "all")]
    pub visibility: Visibility,
}

const fn active() -> CardState {
    CardState::Active
}

const fn all() -> Visibility {
    Visibility::All
}

/// The day of birth of someone of so many years, whose birthday is this one.
pub(crate) fn born(age: i16, birthday: &str, base: Date) -> Date {
    let this_year = network::day_of(base.year(), birthday);
    let year = base.year() - age - i16::from(this_year > base);
    network::day_of(year, birthday)
}

impl ReaderFacts {
    /// The day of birth that makes them as old as the facts say.
    #[must_use]
    pub fn birth_on(&self, base: Date) -> Date {
        born(self.age, &self.birthday, base)
    }

    /// First and last day of the enrolment.
    #[must_use]
    pub fn membership(&self, base: Date) -> (Date, Date) {
        (offset(base, self.member_from), offset(base, self.member_until))
    }
}

/// A librarian: a sign-in with roles.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibrarianFacts {
    /// The word by which the other facts name the person.
    pub key: String,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// What they sign in with.
    pub identifier: String,
    /// Their password, for the demonstration only.
    pub password: String,
    /// Address for mail.
    pub email: String,
    /// The language of their pages.
    pub language: Language,
    /// Code of the library where they work.
    pub home_library: String,
    /// What they may do, and where.
    pub roles: Vec<RoleFacts>,
}

/// A role with its scope.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFacts {
    /// What.
    pub role: Role,
    /// Code of the library; none: everywhere.
    pub library: Option<String>,
}

/// Everybody, as the facts have them.
#[must_use]
pub fn people() -> People {
    facts("the people", include_str!("../facts/people.toml"))
}

impl People {
    /// The reader of a key.
    #[must_use]
    pub fn reader(&self, key: &str) -> Option<&ReaderFacts> {
        self.readers.iter().find(|reader| reader.key == key)
    }
}
