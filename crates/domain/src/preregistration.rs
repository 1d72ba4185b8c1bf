//! Pre-registration: somebody asks to become a reader, alone or with children, before they come to
//! the desk. Who may ask, how long it waits, and what may happen to it.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fold::fold;
use crate::patron::{CategoryCode, age};
use crate::refusal::{Explanation, WayOut, coded, explained};
use crate::time::days_after;

/// Where a pre-registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PreregistrationState {
    /// Asked for; the address is not verified yet.
    Requested,
    /// The address is verified; the library completes it at the desk.
    ToComplete,
    /// Those who asked are readers.
    Active,
    /// The library said no.
    Declined,
    /// Nobody came in time.
    Expired,
}

coded!(PreregistrationState {
    Requested => "requested",
    ToComplete => "to_complete",
    Active => "active",
    Declined => "declined",
    Expired => "expired",
});

/// Why a library says no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// The person has a card already.
    AlreadyKnown,
    /// What was written cannot be that of a person.
    NotSerious,
    /// Only those who live, study or work here are registered.
    Elsewhere,
    /// Another reason, which the library tells.
    Other,
}

coded!(DeclineReason {
    AlreadyKnown => "already_known",
    NotSerious => "not_serious",
    Elsewhere => "elsewhere",
    Other => "other",
});

/// What a network decides about pre-registrations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The age from which one asks without a responsible adult.
    pub alone_from_age: u8,
    /// Days during which it can be completed at the desk.
    pub kept_days: u32,
    /// Days before the end at which those who have not come are told.
    pub warned_days_before: u32,
    /// The category under which one may reserve before coming to the desk; none: one may not.
    pub temporary_category: Option<CategoryCode>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            alone_from_age: 13,
            kept_days: 30,
            warned_days_before: 7,
            temporary_category: None,
        }
    }
}

impl Terms {
    /// The last day on which a pre-registration verified on a day can be completed.
    #[must_use]
    pub fn expires_on(&self, verified_on: Date) -> Date {
        days_after(verified_on, self.kept_days)
    }

    /// The last day of those whom one tells, on a day, that little time is left.
    #[must_use]
    pub fn warns_until(&self, today: Date) -> Date {
        days_after(today, self.warned_days_before)
    }
}

/// Someone to register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Date,
}

impl Candidate {
    /// The key by which the desk finds the person, as that of a reader.
    #[must_use]
    pub fn name_key(&self) -> String {
        fold(&format!("{} {}", self.family_name, self.given_name))
    }
}

/// From this age one answers for others, and for oneself.
pub const ADULT_AGE: u8 = 18;
/// The spans of birthdays in which to look, one after the other, for readers of about the same age:
/// a year younger or older, then all who are of age, or all who are not, as this one.
#[must_use]
pub fn peers(birth_on: Date, today: Date) -> [(Date, Date); 2] {
    let years = |day: Date, years: i64| day.saturating_add(Span::new().years(years));
    let of_age = years(today, -i64::from(ADULT_AGE));
    let side = if birth_on <= of_age {
        (Date::MIN, of_age)
    } else {
        (days_after(of_age, 1), Date::MAX)
    };
    let near = (years(birth_on, -1).max(side.0), years(birth_on, 1).min(side.1));
    [near, side]
}

/// Children in one request: a family, not a school.
pub const CHILDREN_MAX: u8 = 8;

/// Why a pre-registration cannot be asked for, or completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreregistrationRefusal {
    /// Under this age, a responsible adult asks.
    NeedsAdult {
        /// The age from which one asks alone.
        minimum: u8,
    },
    /// Who answers for children is of age.
    AdultTooYoung {
        /// That age.
        minimum: u8,
    },
    /// One of the children is of age: they ask for themselves.
    ChildOfAge {
        /// Their given name.
        name: String,
    },
    /// More children than one request takes.
    TooManyChildren {
        /// How many it takes.
        maximum: u8,
    },
    /// The same number was given to two persons.
    CardTwice {
        /// The number.
        card: String,
    },
    /// Nobody was chosen to become a reader.
    NobodyChosen,
    /// The library takes no pre-registrations online.
    ServiceClosed,
}

impl PreregistrationRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::NeedsAdult { minimum } => {
                Explanation::new("preregistration-refused-needs-adult", WayOut::Correct)
                    .figure("minimum", *minimum)
            }
            Self::AdultTooYoung { minimum } => {
                Explanation::new("preregistration-refused-adult-too-young", WayOut::Correct)
                    .figure("minimum", *minimum)
            }
            Self::ChildOfAge { name } => {
                Explanation::new("preregistration-refused-child-of-age", WayOut::Correct)
                    .figure("name", name.clone())
            }
            Self::TooManyChildren { maximum } => {
                Explanation::new("preregistration-refused-too-many", WayOut::AskLibrary)
                    .figure("maximum", *maximum)
            }
            Self::CardTwice { card } => {
                Explanation::new("preregistration-refused-card-twice", WayOut::Correct)
                    .figure("card", card.clone())
            }
            Self::NobodyChosen => Explanation::new("preregistration-refused-nobody", WayOut::Correct),
            Self::ServiceClosed => {
                Explanation::new("preregistration-refused-service-closed", WayOut::AskLibrary)
            }
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::NeedsAdult { minimum: 13 },
            Self::AdultTooYoung { minimum: ADULT_AGE },
            Self::ChildOfAge {
                name: "Louise".into(),
            },
            Self::TooManyChildren {
                maximum: CHILDREN_MAX,
            },
            Self::CardTwice {
                card: "21908005177023".into(),
            },
            Self::NobodyChosen,
            Self::ServiceClosed,
        ]
    }
}

explained!(PreregistrationRefusal);

/// Whether this person may ask, for themselves and for these children.
///
/// # Errors
/// With every reason why not.
pub fn may_ask(
    who: &Candidate,
    children: &[Candidate],
    terms: &Terms,
    today: Date,
) -> Result<(), Vec<PreregistrationRefusal>> {
    let mut reasons = Vec::new();
    let years = age(who.birth_on, today);
    if children.is_empty() && years < terms.alone_from_age {
        reasons.push(PreregistrationRefusal::NeedsAdult {
            minimum: terms.alone_from_age,
        });
    }
    if !children.is_empty() && years < ADULT_AGE {
        reasons.push(PreregistrationRefusal::AdultTooYoung { minimum: ADULT_AGE });
    }
    if children.len() > usize::from(CHILDREN_MAX) {
        reasons.push(PreregistrationRefusal::TooManyChildren {
            maximum: CHILDREN_MAX,
        });
    }
    let grown = children
        .iter()
        .filter(|child| age(child.birth_on, today) >= ADULT_AGE);
    reasons.extend(grown.map(|child| PreregistrationRefusal::ChildOfAge {
        name: child.given_name.clone(),
    }));
    if reasons.is_empty() { Ok(()) } else { Err(reasons) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 23);

    fn born(name: &str, birth_on: Date) -> Candidate {
        Candidate {
            family_name: "Lambert".into(),
            given_name: name.into(),
            birth_on,
        }
    }

    #[test]
    fn who_may_ask_for_whom() {
        use PreregistrationRefusal as R;
        let adult = born("Amélie", date(1984, 3, 9));
        let child = born("Louise", date(2018, 5, 1));
        let thirteen_today = born("Noé", date(2013, 11, 23));
        let thirteen_tomorrow = born("Noé", date(2013, 11, 24));
        let grown = born("Léa", date(2008, 11, 23));
        let terms = Terms::default();
        let asks = |who: &Candidate, children: &[Candidate]| may_ask(who, children, &terms, TODAY);
        assert_eq!(asks(&adult, &[]), Ok(()));
        assert_eq!(asks(&adult, &[child.clone(), thirteen_today.clone()]), Ok(()));
        assert_eq!(asks(&thirteen_today, &[]), Ok(()));
        assert_eq!(
            asks(&thirteen_tomorrow, &[]),
            Err(vec![R::NeedsAdult { minimum: 13 }])
        );
        assert_eq!(
            asks(&thirteen_today, std::slice::from_ref(&child)),
            Err(vec![R::AdultTooYoung { minimum: 18 }])
        );
        assert_eq!(
            asks(&adult, &[grown]),
            Err(vec![R::ChildOfAge { name: "Léa".into() }])
        );
        assert_eq!(
            asks(&adult, &vec![child; 9]),
            Err(vec![R::TooManyChildren { maximum: 8 }])
        );
        let sixteen = Terms {
            alone_from_age: 16,
            ..Terms::default()
        };
        assert_eq!(
            may_ask(&thirteen_today, &[], &sixteen, TODAY),
            Err(vec![R::NeedsAdult { minimum: 16 }])
        );
    }

    #[test]
    fn peers_are_on_the_same_side_of_being_of_age() {
        let [near, all] = peers(date(2017, 9, 12), TODAY);
        assert_eq!(near, (date(2016, 9, 12), date(2018, 9, 12)));
        assert_eq!(all.0, date(2008, 11, 24));
        // Of age today, and tomorrow.
        assert_eq!(peers(date(2008, 11, 23), TODAY)[0].1, date(2008, 11, 23));
        assert_eq!(peers(date(2008, 11, 24), TODAY)[0].0, date(2008, 11, 24));
    }

    #[test]
    fn it_waits_thirty_days_and_says_so_a_week_before() {
        let terms = Terms::default();
        let last = terms.expires_on(TODAY);
        assert_eq!(last, date(2026, 12, 23));
        let told = |today| terms.warns_until(today) >= last;
        assert!(!told(date(2026, 12, 15)));
        assert!(told(date(2026, 12, 16)), "on the twenty-third day");
    }
}
