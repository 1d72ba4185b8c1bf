//! Loans: an item out, until a day. May it be lent, may it be renewed, and if not, why not.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::block::Block;
use crate::calendar::Calendar;
use crate::circulation::due_date::{Renewed, due_date, renewed_due_date};
use crate::circulation::policy::{OverdueRenewal, Policies, Question, Rules};
use crate::circulation::queue::{Operators, is_awaited};
use crate::hold::OpenHold;
use crate::id::{HoldId, ItemId, LibraryId, LoanId, OperatorId, PatronId, PolicyId, RecordNumber};
use crate::item_state::{ItemStanding, ItemState};
use crate::money::Money;
use crate::patron;
use crate::record::{Audience, DocumentType};
use crate::refusal::{Explanation, WayOut, explained};

/// An item out, or once out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loan {
    /// Its id.
    pub id: LoanId,
    /// Which copy.
    pub item: ItemId,
    /// Of which record.
    pub record: RecordNumber,
    /// To whom; forgotten at return unless they keep a history.
    pub patron: Option<PatronId>,
    /// The library that lent it.
    pub library: LibraryId,
    /// When.
    pub lent_at: Timestamp,
    /// On which day.
    pub lent_on: Date,
    /// Until which day.
    pub due_on: Date,
    /// How many times it was renewed.
    pub renewals: u16,
    /// When it came back.
    pub returned_at: Option<Timestamp>,
    /// Where it came back.
    pub returned_library: Option<LibraryId>,
    /// The version that an action must have seen.
    pub version: i64,
}

impl Loan {
    /// Whether it is late: the due day itself is not.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.returned_at.is_none() && self.due_on < today
    }
}

/// An open loan of the patron, for the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenLoanOfPatron {
    /// Of what type.
    pub document_type: DocumentType,
    /// For which audience.
    pub audience: Option<Audience>,
}

/// What was looked up before lending.
#[derive(Clone, Debug)]
pub struct LendStanding<'a> {
    /// The patron.
    pub patron: patron::Standing,
    /// The copy.
    pub item: ItemStanding,
    /// The library that lends, whose rules and calendar count.
    pub library: LibraryId,
    /// Who runs it.
    pub operator: OperatorId,
    /// Who runs which library.
    pub operators: &'a Operators,
    /// When it is open.
    pub calendar: &'a Calendar,
    /// All open holds that this copy could answer.
    pub holds: Vec<OpenHold>,
    /// All open loans of the patron.
    pub patron_loans: Vec<OpenLoanOfPatron>,
}

/// What lending would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanOffer {
    /// The day it would be due.
    pub due_on: Date,
    /// The rule that set the length of the loan.
    pub rule: Option<PolicyId>,
    /// The hold of the patron that it answers: it is collected with it.
    pub fulfils: Option<HoldId>,
}

/// Why an item is not lent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoanRefusal {
    /// It is on loan already: it was not taken back, or the wrong barcode was read.
    AlreadyLent,
    /// It is not lent in this state.
    NotLendable {
        /// The state.
        state: ItemState,
    },
    /// It waits for someone else.
    HeldForAnother {
        /// With this hold.
        hold: HoldId,
    },
    /// The patron has as many loans as allowed.
    QuotaReached {
        /// How many they have.
        count: u32,
        /// How many are allowed.
        limit: u16,
        /// Of this type only.
        document_type: Option<DocumentType>,
    },
    /// It is lent from a certain age.
    TooYoung {
        /// The age.
        minimum: u8,
    },
    /// A block of the patron.
    Blocked(Block),
}

impl LoanRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::AlreadyLent => Explanation::new("loan-refused-already-lent", WayOut::AskLibrary),
            Self::NotLendable { state } => {
                let key = match state {
                    ItemState::ReferenceOnly => "loan-refused-reference-only",
                    _ => "loan-refused-not-lendable",
                };
                Explanation::new(key, WayOut::AskLibrary)
            }
            Self::HeldForAnother { hold: _ } => {
                Explanation::new("loan-refused-held-for-another", WayOut::ChooseAnother)
            }
            Self::QuotaReached {
                count,
                limit,
                document_type,
            } => Explanation::new("loan-refused-quota-reached", WayOut::SeeLoans)
                .figure("count", *count)
                .figure("limit", *limit)
                .figure("type", *document_type),
            Self::TooYoung { minimum } => {
                Explanation::new("loan-refused-too-young", WayOut::ChooseAnother).figure("minimum", *minimum)
            }
            Self::Blocked(block) => block.explain(),
        }
    }

    /// One of each, blocks included: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let mut examples = vec![
            Self::AlreadyLent,
            Self::NotLendable {
                state: ItemState::ReferenceOnly,
            },
            Self::NotLendable {
                state: ItemState::Damaged,
            },
            Self::HeldForAnother { hold: HoldId::new(1) },
            Self::QuotaReached {
                count: 20,
                limit: 20,
                document_type: None,
            },
            Self::QuotaReached {
                count: 6,
                limit: 6,
                document_type: Some(DocumentType::Film),
            },
            Self::TooYoung { minimum: 15 },
        ];
        examples.extend(Block::examples().into_iter().map(Self::Blocked));
        examples
    }
}

explained!(LoanRefusal, RenewalRefusal);

/// Whether the item may be lent to the patron, and until when.
///
/// # Errors
/// With every reason why not.
pub fn may_lend(
    standing: &LendStanding<'_>,
    policies: &Policies,
    today: Date,
) -> Result<LoanOffer, Vec<LoanRefusal>> {
    let item = &standing.item;
    let patron = &standing.patron;
    let question = question(&standing.patron, item, standing.library, standing.operator, today);
    let rules = policies.resolve(&question, today);
    let mut refusals = Vec::new();

    match item.state {
        ItemState::OnLoan => refusals.push(LoanRefusal::AlreadyLent),
        state if state.serves_once_found() => {}
        state => refusals.push(LoanRefusal::NotLendable { state }),
    }
    let open = || standing.holds.iter().filter(|hold| hold.state.is_open());
    let set_aside = open().find(|hold| hold.item == Some(item.id));
    if let Some(hold) = set_aside.filter(|hold| hold.patron != patron.patron) {
        refusals.push(LoanRefusal::HeldForAnother { hold: hold.id });
    }
    for quota in policies.loan_quotas(&question, today) {
        let used = standing
            .patron_loans
            .iter()
            .filter(|loan| quota.counts(loan.document_type, loan.audience))
            .count();
        let count = u32::try_from(used).unwrap_or(u32::MAX);
        if count >= u32::from(quota.limit) {
            let document_type = quota.document_type;
            refusals.push(LoanRefusal::QuotaReached {
                count,
                limit: quota.limit,
                document_type,
            });
        }
    }
    let minimum = minimum_age(standing, policies, today);
    if patron.age(today).is_some_and(|age| age < minimum) {
        refusals.push(LoanRefusal::TooYoung { minimum });
    }
    refusals.extend(
        patron
            .blocks(standing.operator, &rules, today)
            .into_iter()
            .map(LoanRefusal::Blocked),
    );
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let own = open()
        .filter(|hold| hold.patron == patron.patron && hold.target.accepts(item))
        .min_by_key(|hold| (hold.item != Some(item.id), hold.rank()));
    Ok(LoanOffer {
        due_on: due_date(today, &rules, standing.calendar),
        rule: rules.loan_days.rule,
        fulfils: own.map(|hold| hold.id),
    })
}

/// The age from which the library that owns the copy lets it be lent.
fn minimum_age(standing: &LendStanding<'_>, policies: &Policies, today: Date) -> u8 {
    let owner = standing.item.owner;
    let operator = standing
        .operators
        .get(&owner)
        .copied()
        .unwrap_or(standing.operator);
    let asked = question(&standing.patron, &standing.item, owner, operator, today);
    policies.resolve(&asked, today).minimum_age.value
}

fn question<'a>(
    patron: &'a patron::Standing,
    item: &ItemStanding,
    library: LibraryId,
    operator: OperatorId,
    today: Date,
) -> Question<'a> {
    Question {
        library,
        category: patron.category(operator, today),
        document_type: Some(item.document_type),
        audience: item.audience,
    }
}

/// What was looked up before renewing.
#[derive(Clone, Debug)]
pub struct RenewStanding<'a> {
    /// The patron.
    pub patron: patron::Standing,
    /// The copy.
    pub item: ItemStanding,
    /// The day it was lent.
    pub lent_on: Date,
    /// The day it is due.
    pub due_on: Date,
    /// How many times it was renewed.
    pub renewals: u16,
    /// The library that lent it, whose rules and calendar count.
    pub library: LibraryId,
    /// Who runs it.
    pub operator: OperatorId,
    /// Who runs which library.
    pub operators: &'a Operators,
    /// When it is open.
    pub calendar: &'a Calendar,
    /// All copies that the holds could be served with, this one included.
    pub items: Vec<ItemStanding>,
    /// All open holds on these copies.
    pub holds: Vec<OpenHold>,
}

/// What a renewal would give: shown before it is confirmed, for it cannot be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalOffer {
    /// The new day.
    pub due_on: Date,
    /// What it costs.
    pub fee: Money,
    /// How many renewals remain after this one.
    pub renewals_left: u16,
}

/// Why a loan is not renewed. One reason is enough: the first that nothing can be done about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenewalRefusal {
    /// Someone else waits for it.
    Awaited {
        /// The day it must be back.
        due_on: Date,
    },
    /// It was renewed as often as allowed.
    MaxReached {
        /// How many times it was.
        count: u16,
        /// How many times are allowed.
        limit: u16,
    },
    /// It has been out for as long as is allowed.
    PossessionCap {
        /// How many days are allowed.
        days: u16,
        /// The last day.
        until: Date,
    },
    /// It is late and must be brought back first.
    Overdue {
        /// The day it was due.
        due_on: Date,
    },
    /// The new day would not be later.
    NotLonger {
        /// The day it is due.
        due_on: Date,
    },
    /// A block of the patron.
    Blocked(Block),
    /// The ILS that keeps the loan said no, in its own words.
    RefusedByIls {
        /// What it said.
        said: String,
    },
}

impl RenewalRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::Awaited { due_on } => {
                Explanation::new("renewal-refused-awaited", WayOut::BringBack).figure("date", *due_on)
            }
            Self::MaxReached { count, limit } => {
                Explanation::new("renewal-refused-max-reached", WayOut::BringBack)
                    .figure("count", *count)
                    .figure("limit", *limit)
            }
            Self::PossessionCap { days, until } => {
                Explanation::new("renewal-refused-possession-cap", WayOut::BringBack)
                    .figure("days", *days)
                    .figure("date", *until)
            }
            Self::Overdue { due_on } => {
                Explanation::new("renewal-refused-overdue", WayOut::BringBack).figure("date", *due_on)
            }
            Self::NotLonger { due_on } => {
                Explanation::new("renewal-refused-not-longer", WayOut::SeeLoans).figure("date", *due_on)
            }
            Self::Blocked(block) => block.explain(),
            Self::RefusedByIls { said } => {
                Explanation::new("renewal-refused-by-ils", WayOut::AskLibrary).figure("said", said.clone())
            }
        }
    }

    /// One of each, blocks included: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        let day = Date::constant(2026, 12, 1);
        let mut examples = vec![
            Self::Awaited { due_on: day },
            Self::MaxReached { count: 2, limit: 2 },
            Self::PossessionCap { days: 60, until: day },
            Self::Overdue { due_on: day },
            Self::NotLonger { due_on: day },
            Self::RefusedByIls {
                said: "Renewal refused".to_owned(),
            },
        ];
        examples.extend(Block::examples().into_iter().map(Self::Blocked));
        examples
    }
}

/// Whether a loan may be renewed today, until when and for how much.
///
/// # Errors
/// With the reason why not.
pub fn may_renew(
    standing: &RenewStanding<'_>,
    policies: &Policies,
    today: Date,
) -> Result<RenewalOffer, RenewalRefusal> {
    let asked = question(
        &standing.patron,
        &standing.item,
        standing.library,
        standing.operator,
        today,
    );
    let rules: Rules = policies.resolve(&asked, today);
    let others: Vec<OpenHold> = standing
        .holds
        .iter()
        .filter(|hold| hold.patron != standing.patron.patron)
        .cloned()
        .collect();
    if is_awaited(
        &standing.item,
        &standing.items,
        &others,
        standing.operators,
        today,
    ) {
        return Err(RenewalRefusal::Awaited {
            due_on: standing.due_on,
        });
    }
    let limit = rules.max_renewals.value;
    if standing.renewals >= limit {
        return Err(RenewalRefusal::MaxReached {
            count: standing.renewals,
            limit,
        });
    }
    if standing.due_on < today && rules.overdue_renewal.value == OverdueRenewal::Refused {
        return Err(RenewalRefusal::Overdue {
            due_on: standing.due_on,
        });
    }
    if let Some(block) = standing
        .patron
        .blocks(standing.operator, &rules, today)
        .into_iter()
        .next()
    {
        return Err(RenewalRefusal::Blocked(block));
    }
    match renewed_due_date(
        standing.lent_on,
        standing.due_on,
        today,
        &rules,
        standing.calendar,
    ) {
        Renewed::Until(due_on) => Ok(RenewalOffer {
            due_on,
            fee: rules.renewal_fee.value,
            renewals_left: limit - standing.renewals - 1,
        }),
        Renewed::Capped(until) => {
            let days = rules.max_possession_days.value;
            Err(RenewalRefusal::PossessionCap { days, until })
        }
        Renewed::NotLonger => Err(RenewalRefusal::NotLonger {
            due_on: standing.due_on,
        }),
    }
}

#[cfg(test)]
#[path = "loan_tests.rs"]
mod tests;
