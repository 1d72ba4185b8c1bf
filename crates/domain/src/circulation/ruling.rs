//! « Quelle règle ? »: every figure that holds for a hold or a loan, under the rule that gives it. It
//! asks the same libraries as those that judge: see `policy`.

use jiff::civil::Date;

use super::policy::{FineDays, Holdable, OverdueRenewal, Policies, Policy, Question, Validation};
use crate::id::PolicyId;
use crate::money::Money;

/// What a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// So many.
    Count(u32),
    /// So much.
    Amount(Money),
    /// One of a few words, by its code.
    Word(&'static str),
}

impl From<u8> for Figure {
    fn from(count: u8) -> Self {
        Self::Count(count.into())
    }
}

impl From<u16> for Figure {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

impl From<Money> for Figure {
    fn from(amount: Money) -> Self {
        Self::Amount(amount)
    }
}

macro_rules! words {
    ($($of:ty),+) => {
        $(impl From<$of> for Figure {
            fn from(word: $of) -> Self {
                Self::Word(word.code())
            }
        })+
    };
}
words!(Holdable, Validation, FineDays, OverdueRenewal);

/// A value by its name, what it is, and the rule that set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// Its name, as in the file of the network.
    pub name: &'static str,
    /// What it is.
    pub figure: Figure,
    /// The rule; none: the default of the house.
    pub rule: Option<PolicyId>,
}

/// A rule, and what it decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The rule; none: the defaults of the house.
    pub rule: Option<Policy>,
    /// What it gave, by name.
    pub figures: Vec<(&'static str, Figure)>,
}

/// What is asked of the library that owns a copy.
const OF_OWNER: &[&str] = &["holdable", "minimum_age"];
/// What is asked of the pickup library when a hold is placed.
const OF_HOLD: &[&str] = &[
    "queue_cap",
    "hold_fee",
    "validation",
    "hold_validity_days",
    "debt_limit",
    "overdue_limit",
];
/// What is asked of it once the copy waits there.
const OF_WAITING: &[&str] = &["pickup_days", "not_collected_fee"];
/// What is asked of the library that lends.
const OF_LOAN: &[&str] = &[
    "loan_days",
    "max_renewals",
    "max_possession_days",
    "renewal_fee",
    "overdue_renewal",
    "fine_per_day",
    "fine_days",
    "grace_days",
    "fine_cap",
    "debt_limit",
    "overdue_limit",
];

/// What decided of a hold: asked for on a day, and waiting for its reader since a day, or to be so.
#[must_use]
pub fn of_hold(
    policies: &Policies,
    pickup: &Question<'_>,
    asked_on: Date,
    ready_on: Date,
    owner: Option<&Question<'_>>,
) -> Vec<Deciding> {
    let mut rulings = quotas("max_holds", policies.hold_quotas(pickup, asked_on));
    rulings.extend(picked(policies, pickup, asked_on, OF_HOLD));
    rulings.extend(picked(policies, pickup, ready_on, OF_WAITING));
    if let Some(owner) = owner {
        rulings.extend(picked(policies, owner, asked_on, OF_OWNER));
    }
    by_rule(policies, &rulings)
}

/// What decided of a loan that began on a day.
#[must_use]
pub fn of_loan(
    policies: &Policies,
    lender: &Question<'_>,
    lent_on: Date,
    owner: Option<&Question<'_>>,
) -> Vec<Deciding> {
    let mut rulings = quotas("max_loans", policies.loan_quotas(lender, lent_on));
    rulings.extend(picked(policies, lender, lent_on, OF_LOAN));
    if let Some(owner) = owner {
        rulings.extend(picked(policies, owner, lent_on, &["minimum_age"]));
    }
    by_rule(policies, &rulings)
}

/// Everything that a library gives to such a reader for such a document.
#[must_use]
pub fn of_reader(policies: &Policies, question: &Question<'_>, day: Date) -> Vec<Deciding> {
    let mut rulings = quotas("max_loans", policies.loan_quotas(question, day));
    rulings.extend(quotas("max_holds", policies.hold_quotas(question, day)));
    let all = policies.resolve(question, day).rulings();
    // The limits stand above, the general one beside that of a type.
    rulings.extend(
        all.into_iter()
            .filter(|ruling| !matches!(ruling.name, "max_loans" | "max_holds")),
    );
    by_rule(policies, &rulings)
}

/// What other rules would give: the name of each value that differs, what it is and what it would be.
#[must_use]
pub fn differing(
    now: &Policies,
    then: &Policies,
    question: &Question<'_>,
    day: Date,
) -> Vec<(&'static str, Figure, Figure)> {
    let before = now.resolve(question, day).rulings();
    let after = then.resolve(question, day).rulings();
    before
        .into_iter()
        .zip(after)
        .filter(|(before, after)| before.figure != after.figure)
        .map(|(before, after)| (before.name, before.figure, after.figure))
        .collect()
}

fn quotas(name: &'static str, quotas: Vec<super::policy::Quota>) -> Vec<Ruling> {
    let ruling = |quota: super::policy::Quota| Ruling {
        name,
        figure: quota.limit.into(),
        rule: quota.rule,
    };
    quotas.into_iter().map(ruling).collect()
}

fn picked(policies: &Policies, question: &Question<'_>, day: Date, names: &[&str]) -> Vec<Ruling> {
    let mut rulings = policies.resolve(question, day).rulings();
    rulings.retain(|ruling| names.contains(&ruling.name));
    rulings
}

/// The rules that gave something, the most specific first; the defaults of the house last.
fn by_rule(policies: &Policies, rulings: &[Ruling]) -> Vec<Deciding> {
    let of = |rule: Option<&Policy>| Deciding {
        rule: rule.cloned(),
        figures: rulings
            .iter()
            .filter(|ruling| ruling.rule == rule.map(|rule| rule.id))
            .map(|ruling| (ruling.name, ruling.figure))
            .collect(),
    };
    let rules = policies.all().iter().map(|rule| of(Some(rule)));
    rules
        .chain([of(None)])
        .filter(|deciding| !deciding.figures.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::policy::{PolicyScope, PolicyValues};
    use super::*;
    use crate::fixtures::{MONS, SOIGNIES, TODAY, policy};
    use crate::record::DocumentType;
    use crate::time::days_after;

    #[test]
    fn each_rule_says_what_it_decided_and_the_house_what_nobody_did() {
        let films = PolicyScope {
            document_type: Some(DocumentType::Film),
            ..PolicyScope::default()
        };
        let at = |library| PolicyScope {
            library: Some(library),
            ..PolicyScope::default()
        };
        let rules = Policies::new(vec![
            policy(
                1,
                films,
                PolicyValues {
                    max_holds: Some(2),
                    hold_fee: Some(Money::from_cents(50)),
                    ..PolicyValues::default()
                },
            ),
            // The library that owns it, not the one where it is fetched.
            policy(
                2,
                at(MONS),
                PolicyValues {
                    minimum_age: Some(12),
                    hold_fee: Some(Money::from_cents(900)),
                    ..PolicyValues::default()
                },
            ),
            Policy {
                valid_from: Some(days_after(TODAY, 1)),
                ..policy(
                    3,
                    at(SOIGNIES),
                    PolicyValues {
                        pickup_days: Some(20),
                        queue_cap: Some(1),
                        ..PolicyValues::default()
                    },
                )
            },
        ]);
        let question = |library| Question {
            library,
            category: None,
            document_type: Some(DocumentType::Film),
            audience: None,
        };
        let ready_on = days_after(TODAY, 3);
        let told = of_hold(
            &rules,
            &question(SOIGNIES),
            TODAY,
            ready_on,
            Some(&question(MONS)),
        );
        let given = |id: Option<i64>| {
            let rule = id.map(PolicyId::new);
            let found = told
                .iter()
                .find(|deciding| deciding.rule.as_ref().map(|rule| rule.id) == rule);
            found.map(|deciding| deciding.figures.clone()).unwrap_or_default()
        };
        assert_eq!(
            given(Some(1)),
            [
                ("max_holds", Figure::Count(2)),
                ("hold_fee", Figure::Amount(Money::from_cents(50)))
            ]
        );
        assert_eq!(given(Some(2)), [("minimum_age", Figure::Count(12))]);
        // It began after the hold was asked for, and before the copy was there.
        assert_eq!(given(Some(3)), [("pickup_days", Figure::Count(20))]);
        assert!(given(None).contains(&("validation", Figure::Word("by_hand"))));
        // The general limit on holds stands beside that on films.
        assert!(given(None).contains(&("max_holds", Figure::Count(5))));
        assert_eq!(told.last().map(|last| last.rule.is_none()), Some(true));
    }

    #[test]
    fn a_loan_is_told_under_the_rules_of_the_library_that_lent_it() {
        let here = PolicyScope {
            library: Some(SOIGNIES),
            ..PolicyScope::default()
        };
        let days = PolicyValues {
            loan_days: Some(14),
            pickup_days: Some(3),
            ..PolicyValues::default()
        };
        let rules = Policies::new(vec![policy(7, here, days)]);
        let question = Question {
            library: SOIGNIES,
            category: None,
            document_type: None,
            audience: None,
        };
        let told = of_loan(&rules, &question, TODAY, None);
        assert_eq!(told[0].figures, [("loan_days", Figure::Count(14))]);
        assert_eq!(told.len(), 2);
    }

    #[test]
    fn a_reader_is_told_every_figure_once_and_both_limits_of_a_type() {
        let films = PolicyScope {
            document_type: Some(DocumentType::Film),
            ..PolicyScope::default()
        };
        let values = PolicyValues {
            max_loans: Some(3),
            loan_days: Some(7),
            ..PolicyValues::default()
        };
        let rules = Policies::new(vec![policy(1, films, values)]);
        let question = Question {
            library: SOIGNIES,
            category: None,
            document_type: Some(DocumentType::Film),
            audience: None,
        };
        let told = of_reader(&rules, &question, TODAY);
        let names: Vec<_> = told[0].figures.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["max_loans", "loan_days"]);
        let of_house = &told[1];
        assert!(of_house.rule.is_none());
        assert!(of_house.figures.contains(&("max_loans", Figure::Count(20))));
        let all = super::super::policy::Rules::default().rulings().len();
        assert_eq!(told[0].figures.len() + of_house.figures.len(), all + 1);
    }
}
