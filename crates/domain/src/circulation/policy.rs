//! The policy matrix: rules by library, category of reader, type of document and audience, with
//! validity dates. Each rule sets only some values; each value comes from the most specific valid
//! rule that sets it, and the id of that rule is told, so that staff can ask « quelle règle ? ».
//!
//! **Which is more specific.** A rule that names a library beats every rule that names none;
//! then one that names a category; then a type of document; then an audience. Between rules of
//! the same four, the one whose validity begins later wins (a crisis or a move is a later rule),
//! one without a beginning being the oldest; then the one written last.
//!
//! **Which library is asked.** A loan follows the library that lends; whether a copy can be
//! reserved, and from what age it is lent, the one that owns it; pickup period, fee, validation
//! and the limits of the reader, the pickup library. The functions that judge holds and loans do
//! this: nobody else has to choose.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ruling::{Figure, Ruling};
use super::typed_value::{NotAValue, TypedValue, read_typed};
use crate::id::{LibraryId, PolicyId};
use crate::money::Money;
use crate::patron::CategoryCode;
use crate::record::{Audience, DocumentType};
use crate::refusal::coded;

/// Whether a copy can be reserved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holdable {
    /// Never.
    Never,
    /// Only while it is on loan.
    OnLoanOnly,
    /// Also while it is on the shelf.
    #[default]
    Always,
}

coded!(Holdable { Never => "never", OnLoanOnly => "on_loan_only", Always => "always" });

/// How a hold enters the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Validation {
    /// A librarian of the pickup library says yes or no.
    #[default]
    ByHand,
    /// At once.
    AtOnce,
}

coded!(Validation { ByHand => "by_hand", AtOnce => "at_once" });

/// Which days a fine counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FineDays {
    /// Days on which the lending library is open.
    #[default]
    Open,
    /// All days.
    Calendar,
}

coded!(FineDays { Open => "open", Calendar => "calendar" });

/// Whether an overdue loan can be renewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverdueRenewal {
    /// It must be brought back first.
    #[default]
    Refused,
    /// It can.
    Allowed,
}

coded!(OverdueRenewal { Refused => "refused", Allowed => "allowed" });

/// A value, and the rule that it comes from; none: the default of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruled<T> {
    /// The value.
    pub value: T,
    /// The rule that set it.
    pub rule: Option<PolicyId>,
}

macro_rules! policy_values {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $default:expr),+ $(,)?) => {
        /// The values that a rule sets; the others come from a wider rule. An unknown name is an
        /// error: a misspelt rule must not silently be no rule.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct PolicyValues {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)+
        }

        /// Every value that holds for one question, each with the rule that set it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Rules {
            $($(#[$doc])* pub $field: Ruled<$type>,)+
        }

        impl PolicyValues {
            /// Sets a value by its name, as it is typed; nothing typed leaves it to a wider rule.
            ///
            /// # Errors
            /// When there is no such value, or what is typed is none.
            pub fn set(&mut self, name: &str, typed: &str) -> Result<(), NotAValue> {
                match name {
                    $(stringify!($field) => self.$field = read_typed(typed)?,)+
                    _ => return Err(NotAValue),
                }
                Ok(())
            }

            /// What it sets, by name.
            #[must_use]
            pub fn figures(&self) -> Vec<(&'static str, Figure)> {
                let mut figures = Vec::new();
                $(if let Some(value) = self.$field {
                    figures.push((stringify!($field), value.into()));
                })+
                figures
            }
        }

        /// The words among which a value is chosen, by their codes; none where it is a number.
        #[must_use]
        pub fn words_of(name: &str) -> Vec<&'static str> {
            match name {
                $(stringify!($field) => <$type>::words(),)+
                _ => Vec::new(),
            }
        }

        impl Rules {
            /// The values of the first rule that sets each, of rules already sorted.
            fn first_of(sorted: &[&Policy]) -> Self {
                Self {
                    $($field: sorted
                        .iter()
                        .find_map(|policy| {
                            policy.values.$field.map(|value| Ruled { value, rule: Some(policy.id) })
                        })
                        .unwrap_or(Ruled { value: $default, rule: None }),)+
                }
            }

            /// Every value with the rule that set it: « quelle règle ? ».
            #[must_use]
            pub fn rulings(&self) -> Vec<Ruling> {
                vec![$(Ruling {
                    name: stringify!($field),
                    figure: self.$field.value.into(),
                    rule: self.$field.rule,
                },)+]
            }
        }
    };
}

policy_values! {
    /// Days that a loan lasts.
    loan_days: u16 = 28,
    /// Items that a reader may have at once. Set by a rule that names a type or an audience, it
    /// counts those only, beside the general limit.
    max_loans: u16 = 20,
    /// Renewals of one loan.
    max_renewals: u16 = 1,
    /// Days after which a loan can be lengthened no more, from the day it was lent; 0: no cap.
    max_possession_days: u16 = 0,
    /// What a renewal costs.
    renewal_fee: Money = Money::ZERO,
    /// Whether an overdue loan can be renewed.
    overdue_renewal: OverdueRenewal = OverdueRenewal::Refused,
    /// Open holds that a reader may have at once. Set by a rule that names a type or an audience,
    /// it counts those only, beside the general limit.
    max_holds: u16 = 5,
    /// Whether a copy can be reserved; asked of the library that owns it.
    holdable: Holdable = Holdable::Always,
    /// Holds at which the queue of a title closes; 0: no cap.
    queue_cap: u16 = 0,
    /// Open days of the pickup library during which a copy waits for its reader.
    pickup_days: u16 = 10,
    /// What a hold costs.
    hold_fee: Money = Money::ZERO,
    /// What it costs not to fetch it.
    not_collected_fee: Money = Money::ZERO,
    /// How a hold enters the queue.
    validation: Validation = Validation::ByHand,
    /// Days after which a hold that was never served lapses; 0: never.
    hold_validity_days: u16 = 0,
    /// Amount owed above which nothing is lent or reserved.
    debt_limit: Money = Money::from_cents(500),
    /// Overdue items above which nothing is lent or reserved.
    overdue_limit: u16 = 2,
    /// Age from which it is lent; asked of the library that owns it; 0: any.
    minimum_age: u8 = 0,
    /// What each day of lateness costs.
    fine_per_day: Money = Money::ZERO,
    /// Which days count.
    fine_days: FineDays = FineDays::Open,
    /// Days of lateness that cost nothing.
    grace_days: u16 = 0,
    /// What lateness costs at most for one item; 0: no cap.
    fine_cap: Money = Money::ZERO,
    /// Age from which a young reader's titles are hidden from those who answer for them, unless the
    /// reader shows them; asked of the reader's own library. In Belgium one consents online from 13 on.
    private_reading_age: u8 = 13,
}

impl Default for Rules {
    fn default() -> Self {
        Self::first_of(&[])
    }
}

impl Rules {
    /// The cap on possession, where there is one.
    #[must_use]
    pub fn max_possession_days(&self) -> Option<u16> {
        Some(self.max_possession_days.value).filter(|&days| days > 0)
    }

    /// The length at which a queue closes, where there is one.
    #[must_use]
    pub fn queue_cap(&self) -> Option<u16> {
        Some(self.queue_cap.value).filter(|&cap| cap > 0)
    }

    /// The cap on a fine, where there is one.
    #[must_use]
    pub fn fine_cap(&self) -> Option<Money> {
        Some(self.fine_cap.value).filter(|&cap| cap > Money::ZERO)
    }

    /// The days after which an unserved hold lapses, where there are any.
    #[must_use]
    pub fn hold_validity_days(&self) -> Option<u16> {
        Some(self.hold_validity_days.value).filter(|&days| days > 0)
    }
}

/// What a rule is about; what it does not name, it is about all of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyScope {
    /// One library.
    pub library: Option<LibraryId>,
    /// One category of readers.
    pub category: Option<CategoryCode>,
    /// One type of document.
    pub document_type: Option<DocumentType>,
    /// One audience.
    pub audience: Option<Audience>,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its id.
    pub id: PolicyId,
    /// What it is about.
    pub scope: PolicyScope,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_until: Option<Date>,
    /// What it says.
    pub values: PolicyValues,
}

impl Policy {
    fn specificity(&self) -> (bool, bool, bool, bool, Option<Date>, PolicyId) {
        let scope = &self.scope;
        (
            scope.library.is_some(),
            scope.category.is_some(),
            scope.document_type.is_some(),
            scope.audience.is_some(),
            self.valid_from,
            self.id,
        )
    }

    fn applies(&self, question: &Question<'_>, day: Date) -> bool {
        let scope = &self.scope;
        scope.library.is_none_or(|library| library == question.library)
            && scope
                .category
                .as_ref()
                .is_none_or(|category| Some(category) == question.category)
            && scope
                .document_type
                .is_none_or(|kind| Some(kind) == question.document_type)
            && scope
                .audience
                .is_none_or(|audience| Some(audience) == question.audience)
            && self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }
}

/// What is asked of the matrix. What is not known is matched only by rules that do not name it.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Whose rules.
    pub library: LibraryId,
    /// For which readers.
    pub category: Option<&'a CategoryCode>,
    /// For which type of document.
    pub document_type: Option<DocumentType>,
    /// For which audience.
    pub audience: Option<Audience>,
}

/// A limit on how many, and what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many.
    pub limit: u16,
    /// The rule that set it.
    pub rule: Option<PolicyId>,
    /// It counts this type only.
    pub document_type: Option<DocumentType>,
    /// It counts this audience only.
    pub audience: Option<Audience>,
}

impl Quota {
    /// Whether something of this type and audience is counted.
    #[must_use]
    pub fn counts(&self, document_type: DocumentType, audience: Option<Audience>) -> bool {
        self.document_type.is_none_or(|counted| counted == document_type)
            && self.audience.is_none_or(|counted| Some(counted) == audience)
    }
}

/// All rules of the network, the most specific first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policies {
    rules: Vec<Policy>,
    /// The libraries whose copies nobody reserves while they stand on a shelf, whatever the rules say.
    without_shelf_holds: BTreeSet<LibraryId>,
}

impl Policies {
    /// The rules, in any order.
    #[must_use]
    pub fn new(mut rules: Vec<Policy>) -> Self {
        rules.sort_by_key(|policy| Reverse(policy.specificity()));
        Self {
            rules,
            without_shelf_holds: BTreeSet::new(),
        }
    }

    /// The same where these libraries closed the reserving of what stands on a shelf.
    #[must_use]
    pub fn without_shelf_holds(mut self, libraries: BTreeSet<LibraryId>) -> Self {
        self.without_shelf_holds = libraries;
        self
    }

    /// Other rules in the same network: what libraries closed stays closed.
    #[must_use]
    pub fn rewritten(&self, rules: Vec<Policy>) -> Self {
        Self::new(rules).without_shelf_holds(self.without_shelf_holds.clone())
    }

    /// The rules, the most specific first.
    #[must_use]
    pub fn all(&self) -> &[Policy] {
        &self.rules
    }

    /// A rule by its id.
    #[must_use]
    pub fn find(&self, id: PolicyId) -> Option<&Policy> {
        self.rules.iter().find(|policy| policy.id == id)
    }

    /// What holds on a day.
    #[must_use]
    pub fn resolve(&self, question: &Question<'_>, day: Date) -> Rules {
        let applying: Vec<&Policy> = self
            .rules
            .iter()
            .filter(|policy| policy.applies(question, day))
            .collect();
        let mut rules = Rules::first_of(&applying);
        if self.without_shelf_holds.contains(&question.library) && rules.holdable.value == Holdable::Always {
            rules.holdable.value = Holdable::OnLoanOnly;
        }
        rules
    }

    /// The limits on loans: the general one, and that of the type where a rule gives one.
    #[must_use]
    pub fn loan_quotas(&self, question: &Question<'_>, day: Date) -> Vec<Quota> {
        self.quotas(question, day, |rules| rules.max_loans)
    }

    /// The limits on holds: the general one, and that of the type where a rule gives one.
    #[must_use]
    pub fn hold_quotas(&self, question: &Question<'_>, day: Date) -> Vec<Quota> {
        self.quotas(question, day, |rules| rules.max_holds)
    }

    fn quotas(&self, question: &Question<'_>, day: Date, limit: fn(&Rules) -> Ruled<u16>) -> Vec<Quota> {
        let general = limit(&self.resolve(
            &Question {
                document_type: None,
                audience: None,
                ..*question
            },
            day,
        ));
        let precise = limit(&self.resolve(question, day));
        let mut quotas = vec![Quota {
            limit: general.value,
            rule: general.rule,
            document_type: None,
            audience: None,
        }];
        let scope = precise
            .rule
            .and_then(|id| self.find(id))
            .map(|policy| &policy.scope);
        if let Some(scope) = scope.filter(|s| s.document_type.is_some() || s.audience.is_some()) {
            quotas.push(Quota {
                limit: precise.value,
                rule: precise.rule,
                document_type: scope.document_type,
                audience: scope.audience,
            });
        }
        quotas
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::fixtures::{MONS, SOIGNIES, TODAY, policy};

    fn question(category: Option<&CategoryCode>) -> Question<'_> {
        Question {
            library: SOIGNIES,
            category,
            document_type: Some(DocumentType::Film),
            audience: Some(Audience::Youth),
        }
    }

    fn days(loan_days: u16) -> PolicyValues {
        PolicyValues {
            loan_days: Some(loan_days),
            ..PolicyValues::default()
        }
    }

    fn scope(library: Option<LibraryId>, category: Option<&str>, film: bool, youth: bool) -> PolicyScope {
        PolicyScope {
            library,
            category: category.map(CategoryCode::new),
            document_type: film.then_some(DocumentType::Film),
            audience: youth.then_some(Audience::Youth),
        }
    }

    #[test]
    fn the_most_specific_rule_wins_whatever_the_order_and_says_who_it_is() {
        // From the weakest to the strongest: each wins over all those before it.
        let ladder = [
            scope(None, None, false, false),
            scope(None, None, false, true),
            scope(None, None, true, false),
            scope(None, None, true, true),
            scope(None, Some("child"), false, false),
            scope(None, Some("child"), true, true),
            scope(Some(SOIGNIES), None, false, false),
            scope(Some(SOIGNIES), None, true, false),
            scope(Some(SOIGNIES), Some("child"), false, false),
            scope(Some(SOIGNIES), Some("child"), true, true),
        ];
        let child = CategoryCode::new("child");
        for top in 1..=ladder.len() {
            let mut rules: Vec<Policy> = ladder[..top]
                .iter()
                .zip(1u16..)
                .map(|(scope, n)| policy(i64::from(100 - n), scope.clone(), days(n)))
                .collect();
            for _ in 0..2 {
                let found = Policies::new(rules.clone()).resolve(&question(Some(&child)), TODAY);
                assert_eq!(usize::from(found.loan_days.value), top);
                assert_eq!(
                    found.loan_days.rule,
                    Some(
                        rules
                            .iter()
                            .find(|r| r.values == days(found.loan_days.value))
                            .unwrap()
                            .id
                    )
                );
                rules.reverse();
            }
        }
    }

    #[test]
    fn a_rule_about_something_else_does_not_apply() {
        let rules = Policies::new(vec![
            policy(1, scope(Some(MONS), None, false, false), days(1)),
            policy(2, scope(None, Some("school"), false, false), days(2)),
            policy(
                3,
                PolicyScope {
                    audience: Some(Audience::Adult),
                    ..PolicyScope::default()
                },
                days(3),
            ),
        ]);
        let unknown = rules.resolve(&question(None), TODAY);
        assert_eq!(
            unknown.loan_days,
            Ruled {
                value: 28,
                rule: None
            }
        );
        assert!(unknown.rulings().iter().all(|ruling| ruling.rule.is_none()));
    }

    #[test]
    fn each_value_comes_from_the_narrowest_rule_that_sets_it() {
        let wide = PolicyValues {
            loan_days: Some(28),
            max_renewals: Some(2),
            ..PolicyValues::default()
        };
        let rules = Policies::new(vec![
            policy(1, PolicyScope::default(), wide),
            policy(2, scope(Some(SOIGNIES), None, true, false), days(14)),
        ]);
        let found = rules.resolve(&question(None), TODAY);
        assert_eq!(
            (found.loan_days.value, found.loan_days.rule),
            (14, Some(PolicyId::new(2)))
        );
        assert_eq!(
            (found.max_renewals.value, found.max_renewals.rule),
            (2, Some(PolicyId::new(1)))
        );
    }

    #[test]
    fn a_rule_of_some_months_wins_while_it_lasts_and_the_last_written_breaks_a_tie() {
        let standing = policy(9, PolicyScope::default(), days(21));
        let removal = Policy {
            valid_from: Some(date(2026, 11, 1)),
            valid_until: Some(date(2026, 12, 31)),
            ..policy(2, PolicyScope::default(), days(40))
        };
        let rules = Policies::new(vec![standing.clone(), removal]);
        for (day, loan_days) in [
            (date(2026, 10, 31), 21),
            (date(2026, 11, 1), 40),
            (date(2026, 12, 31), 40),
            (date(2027, 1, 1), 21),
        ] {
            assert_eq!(
                rules.resolve(&question(None), day).loan_days.value,
                loan_days,
                "{day}"
            );
        }
        let tie = Policies::new(vec![policy(10, PolicyScope::default(), days(7)), standing]);
        assert_eq!(tie.resolve(&question(None), TODAY).loan_days.value, 7);
    }
}
