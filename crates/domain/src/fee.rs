//! Fees: what is owed, why, and how a fine grows.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::circulation::policy::{FineDays, Rules};
use crate::id::{FeeId, LibraryId, LoanId, PatronId};
use crate::money::Money;
use crate::refusal::coded;
use crate::time::days_between;

/// An amount owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Its id.
    pub id: FeeId,
    /// Who owes it.
    pub patron: PatronId,
    /// To which library.
    pub library: LibraryId,
    /// Why.
    pub cause: FeeCause,
    /// How much.
    pub amount: Money,
    /// How much of it has been paid.
    pub paid: Money,
    /// When it arose.
    pub created_at: Timestamp,
    /// The day it arose.
    pub created_on: Date,
    /// When it was paid or waived.
    pub settled_at: Option<Timestamp>,
    /// The loan that caused it.
    pub loan: Option<LoanId>,
    /// What staff wrote: the reader reads it.
    pub note: Option<String>,
    /// Why the library let it go, and what it added.
    pub waived: Option<Waived>,
}

/// A fee that the library let go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// Why.
    pub because: WaiveReason,
    /// A word to the reader; empty for none.
    pub word: String,
}

/// Why a library lets a fee go. Each becomes a sentence in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WaiveReason {
    /// It was never owed.
    Mistake,
    /// What was lost was found, or replaced.
    FoundOrReplaced,
    /// A gesture of the library.
    Goodwill,
    /// Anything else, said in the word.
    Other,
}

coded!(WaiveReason {
    Mistake => "mistake",
    FoundOrReplaced => "found_or_replaced",
    Goodwill => "goodwill",
    Other => "other",
});

impl Fee {
    /// What is still to pay.
    #[must_use]
    pub fn outstanding(&self) -> Money {
        match self.settled_at {
            Some(_) => Money::ZERO,
            None => (self.amount - self.paid).max(Money::ZERO),
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> FeeState {
        if self.paid >= self.amount {
            FeeState::Paid
        } else if self.settled_at.is_some() {
            FeeState::Waived
        } else if self.paid.is_zero() {
            FeeState::Due
        } else {
            FeeState::PartlyPaid
        }
    }
}

/// Where a fee stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FeeState {
    /// Nothing is paid.
    Due,
    /// A part is paid.
    PartlyPaid,
    /// All is paid.
    Paid,
    /// The library let it go.
    Waived,
}

coded!(FeeState { Due => "due", PartlyPaid => "partly_paid", Paid => "paid", Waived => "waived" });

/// Why a fee is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeCause {
    /// Brought back late.
    Overdue,
    /// A hold.
    Hold,
    /// A hold that was not collected.
    NotCollected,
    /// A renewal.
    Renewal,
    /// The contribution of the year.
    Membership,
    /// An item lost.
    Lost,
    /// An item damaged.
    Damaged,
    /// A new card.
    Card,
    /// A loan from outside the network.
    Interlibrary,
    /// Anything else, said in the note.
    Other,
}

coded!(FeeCause {
    Overdue => "overdue",
    Hold => "hold",
    NotCollected => "not_collected",
    Renewal => "renewal",
    Membership => "membership",
    Lost => "lost",
    Damaged => "damaged",
    Card => "card",
    Interlibrary => "interlibrary",
    Other => "other",
});

impl FeeCause {
    /// What a librarian may ask for by hand. The others come from a rule, and from nothing else.
    pub const BY_HAND: [Self; 5] = [
        Self::Lost,
        Self::Damaged,
        Self::Card,
        Self::Interlibrary,
        Self::Other,
    ];
}

/// What lateness costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fine {
    /// Days that count.
    pub days: u32,
    /// The amount, never above the cap.
    pub amount: Money,
}

/// What lateness costs to date, under the rules of the lending library and its calendar. The
/// days of grace are free, and counted again once they are passed: a fine starts small for those
/// who come the next day, not smaller for those who come in a month.
#[must_use]
pub fn overdue_fine(due_on: Date, on: Date, rules: &Rules, calendar: &Calendar) -> Fine {
    let days = match rules.fine_days.value {
        FineDays::Calendar => u32::try_from(days_between(due_on, on)).unwrap_or(0),
        FineDays::Open => calendar.open_days_between(due_on, on),
    };
    if days <= u32::from(rules.grace_days.value) {
        return Fine {
            days: 0,
            amount: Money::ZERO,
        };
    }
    let amount = rules.fine_per_day.value * days;
    Fine {
        days,
        amount: rules.fine_cap().map_or(amount, |cap| amount.min(cap)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::fixtures::tuesday_to_saturday;

    fn rules(fine_days: FineDays, grace_days: u16, cap: i64) -> Rules {
        let mut rules = Rules::default();
        rules.fine_per_day.value = Money::from_cents(5);
        rules.fine_days.value = fine_days;
        rules.grace_days.value = grace_days;
        rules.fine_cap.value = Money::from_cents(cap);
        rules
    }

    #[test]
    fn lateness_counts_the_days_that_the_rule_counts() {
        let due_on = date(2026, 11, 21);
        // From Saturday 21 November to Wednesday 2 December: eleven days, seven of them open.
        let on = date(2026, 12, 2);
        for (rules, days, cents) in [
            (rules(FineDays::Calendar, 0, 0), 11, 55),
            (rules(FineDays::Open, 0, 0), 7, 35),
            (rules(FineDays::Open, 7, 0), 0, 0),
            (rules(FineDays::Open, 6, 0), 7, 35),
            (rules(FineDays::Open, 0, 20), 7, 20),
        ] {
            let fine = overdue_fine(due_on, on, &rules, &tuesday_to_saturday());
            assert_eq!(
                fine,
                Fine {
                    days,
                    amount: Money::from_cents(cents)
                }
            );
        }
        for on in [due_on, date(2026, 11, 1)] {
            let fine = overdue_fine(
                due_on,
                on,
                &rules(FineDays::Calendar, 0, 0),
                &tuesday_to_saturday(),
            );
            assert!(fine.amount.is_zero());
        }
    }

    #[test]
    fn a_fee_is_due_until_it_is_paid_or_let_go() {
        let fee = |paid, settled: bool| Fee {
            id: FeeId::new(1),
            patron: PatronId::new(1),
            library: LibraryId::new(1),
            cause: FeeCause::Lost,
            amount: Money::from_cents(1500),
            paid: Money::from_cents(paid),
            created_at: Timestamp::UNIX_EPOCH,
            created_on: date(2026, 11, 23),
            settled_at: settled.then_some(Timestamp::UNIX_EPOCH),
            loan: None,
            note: None,
            waived: None,
        };
        for (fee, state, left) in [
            (fee(0, false), FeeState::Due, 1500),
            (fee(500, false), FeeState::PartlyPaid, 1000),
            (fee(1500, true), FeeState::Paid, 0),
            (fee(500, true), FeeState::Waived, 0),
        ] {
            assert_eq!((fee.state(), fee.outstanding().cents()), (state, left));
        }
    }
}
