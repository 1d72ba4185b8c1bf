//! Patrons: a person, the enrolments of that person, the cards. A sign-in is something else
//! (see `account`): one account may act for a whole family.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::block::Block;
use crate::circulation::policy::Rules;
use crate::id::{CardId, LibraryId, MembershipId, OperatorId, PatronId};
use crate::language::Language;
use crate::library::Address;
use crate::money::Money;
use crate::refusal::coded;

/// A person known to the network by a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patron {
    /// Their id.
    pub id: PatronId,
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Date>,
    /// Address for mail.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Where they live.
    pub address: Address,
    /// The language of their mails.
    pub language: Language,
    /// Their library.
    pub home_library: Option<LibraryId>,
    /// Since when they have chosen to keep a history of their loans.
    pub history_since: Option<Timestamp>,
}

impl Patron {
    /// The name as one says it: « Camille Delvaux ».
    #[must_use]
    pub fn spoken_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
            .trim()
            .to_owned()
    }

    /// The name on a slip that others can read: « Delvaux, C. ».
    #[must_use]
    pub fn slip_name(&self) -> String {
        match self.given_name.chars().next() {
            Some(initial) => format!("{}, {initial}.", self.family_name),
            None => self.family_name.clone(),
        }
    }

    /// The key by which the desk finds the person.
    #[must_use]
    pub fn name_key(&self) -> String {
        crate::fold::fold(&format!("{} {}", self.family_name, self.given_name))
    }
}

/// How old someone born on a day is today. Born on 29 February, one is a year older on 1 March.
#[must_use]
pub fn age(birth_on: Date, today: Date) -> u8 {
    let had_birthday = (today.month(), today.day()) >= (birth_on.month(), birth_on.day());
    let years = i32::from(today.year()) - i32::from(birth_on.year()) - i32::from(!had_birthday);
    u8::try_from(years.max(0)).unwrap_or(u8::MAX)
}

/// The code of a category of readers: `adult`, `child`, `school`… Each network has its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CategoryCode(String);

impl CategoryCode {
    /// The category of a code.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CategoryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A person's enrolment with an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Its id.
    pub id: MembershipId,
    /// Who is enrolled.
    pub patron: PatronId,
    /// With whom.
    pub operator: OperatorId,
    /// As what.
    pub category: CategoryCode,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_until: Date,
    /// What is still owed of its contribution (« cotisation »).
    pub owed: Money,
}

impl Membership {
    /// Whether it holds on a day.
    #[must_use]
    pub fn is_valid(&self, day: Date) -> bool {
        self.valid_from <= day && day <= self.valid_until
    }
}

/// A card with a number and a barcode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: CardId,
    /// Whose it is.
    pub patron: PatronId,
    /// The ILS in which the number is unique.
    pub ils: String,
    /// The number, in the form that `account::card_key` gives.
    pub number: String,
    /// Whether it can be used.
    pub state: CardState,
    /// When it was given.
    pub issued_at: Timestamp,
}

/// Whether a card can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardState {
    /// It can.
    Active,
    /// It was declared lost: nobody borrows with it.
    Lost,
    /// Another card took its place.
    Replaced,
}

coded!(CardState { Active => "active", Lost => "lost", Replaced => "replaced" });

/// A note of a librarian that stops a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffBlock {
    /// Where it was written.
    pub library: LibraryId,
    /// Why; written for staff.
    pub note: String,
}

/// What is known of a patron when a rule is asked: looked up before, judged here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who.
    pub patron: PatronId,
    /// Day of birth.
    pub birth_on: Option<Date>,
    /// All enrolments, old ones included.
    pub memberships: Vec<Membership>,
    /// State of the card in use: active if any of theirs is. None where no card is needed.
    pub card: Option<CardState>,
    /// All that is owed.
    pub owed: Money,
    /// How many items are overdue.
    pub overdue_items: u32,
    /// Blocks set by librarians and not lifted.
    pub staff_blocks: Vec<StaffBlock>,
}

impl Standing {
    /// Age today, when the day of birth is known.
    #[must_use]
    pub fn age(&self, today: Date) -> Option<u8> {
        self.birth_on.map(|birth_on| age(birth_on, today))
    }

    /// The enrolment that counts towards an operator: the one with that operator if it is valid,
    /// else the valid one that lasts longest (one card serves the whole network), else the one
    /// that ended last.
    #[must_use]
    pub fn membership(&self, operator: OperatorId, today: Date) -> Option<&Membership> {
        self.memberships
            .iter()
            .filter(|membership| membership.valid_from <= today)
            .max_by_key(|m| {
                (
                    m.is_valid(today),
                    m.is_valid(today) && m.operator == operator,
                    m.valid_until,
                    m.id,
                )
            })
    }

    /// The category under which an operator's rules see the patron.
    #[must_use]
    pub fn category(&self, operator: OperatorId, today: Date) -> Option<&CategoryCode> {
        self.membership(operator, today)
            .map(|membership| &membership.category)
    }

    /// Every reason why the patron may neither borrow nor reserve, under the rules of a library.
    #[must_use]
    pub fn blocks(&self, operator: OperatorId, rules: &Rules, today: Date) -> Vec<Block> {
        let mut blocks = Vec::new();
        match self.membership(operator, today) {
            None => blocks.push(Block::NotEnrolled),
            Some(membership) if !membership.is_valid(today) => {
                blocks.push(Block::CardExpired {
                    on: membership.valid_until,
                });
            }
            Some(membership) if membership.owed > Money::ZERO => {
                blocks.push(Block::MembershipUnpaid {
                    owed: membership.owed,
                });
            }
            Some(_) => {}
        }
        if self.card.is_some_and(|state| state != CardState::Active) {
            blocks.push(Block::CardLost);
        }
        if self.owed > rules.debt_limit.value {
            blocks.push(Block::DebtOver {
                owed: self.owed,
                limit: rules.debt_limit.value,
            });
        }
        if self.overdue_items > u32::from(rules.overdue_limit.value) {
            blocks.push(Block::OverdueItems {
                count: self.overdue_items,
                limit: rules.overdue_limit.value,
            });
        }
        blocks.extend(self.staff_blocks.iter().map(|set| Block::Staff {
            library: set.library,
            note: set.note.clone(),
        }));
        blocks
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::fixtures::{CAMILLE, CITY_OF_MONS, CITY_OF_SOIGNIES, TODAY, membership, reader};

    #[test]
    fn one_is_older_on_the_birthday_and_not_the_day_before() {
        for (birth_on, today, years) in [
            (date(2011, 11, 23), TODAY, 15),
            (date(2011, 11, 24), TODAY, 14),
            (date(2012, 2, 29), date(2026, 2, 28), 13),
            (date(2012, 2, 29), date(2026, 3, 1), 14),
            (date(2027, 1, 1), TODAY, 0),
        ] {
            assert_eq!(age(birth_on, today), years, "{birth_on} {today}");
        }
    }

    #[test]
    fn the_enrolment_that_counts_is_the_one_with_the_library_then_any_valid_one() {
        let mut standing = reader(CAMILLE);
        standing.memberships = vec![
            membership(CITY_OF_MONS, "student", date(2026, 12, 31)),
            membership(CITY_OF_SOIGNIES, "adult", date(2027, 8, 31)),
        ];
        let category =
            |standing: &Standing, operator| standing.category(operator, TODAY).map(CategoryCode::to_string);
        assert_eq!(category(&standing, CITY_OF_MONS).as_deref(), Some("student"));
        assert_eq!(category(&standing, CITY_OF_SOIGNIES).as_deref(), Some("adult"));
        assert_eq!(
            category(&standing, OperatorId::new(99)).as_deref(),
            Some("adult"),
            "it lasts longest"
        );

        standing.memberships[0].valid_until = date(2026, 1, 1);
        assert_eq!(
            category(&standing, CITY_OF_MONS).as_deref(),
            Some("adult"),
            "one card for the network"
        );
        standing.memberships[1].valid_until = date(2026, 6, 1);
        let blocks = standing.blocks(CITY_OF_MONS, &Rules::default(), TODAY);
        assert_eq!(blocks, [Block::CardExpired { on: date(2026, 6, 1) }]);
    }
}
