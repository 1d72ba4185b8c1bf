//! Leaving: whether a person may have their account and their data erased now.

use crate::money::Money;
use crate::refusal::{Explanation, WayOut, explained};

/// What is known of somebody who wants to leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaver {
    /// The titles of what is on loan.
    pub on_loan: Vec<String>,
    /// All that is owed, contributions excepted.
    pub owed: Money,
    /// What is owed of contributions.
    pub contribution_owed: Money,
    /// Whether they work here.
    pub is_staff: bool,
}

/// Why somebody cannot leave yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepartureRefusal {
    /// Something is still on loan.
    OnLoan {
        /// How many items.
        count: u32,
        /// Which.
        titles: String,
    },
    /// Something is still owed.
    Owes {
        /// How much.
        amount: Money,
    },
    /// A contribution is still owed.
    ContributionOwed {
        /// How much.
        amount: Money,
    },
    /// An account of the staff is closed by the administrators.
    Staff,
}

impl DepartureRefusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::OnLoan { count, titles } => Explanation::new("departure-refused-on-loan", WayOut::SeeLoans)
                .figure("count", *count)
                .figure("titles", titles.clone()),
            Self::Owes { amount } => {
                Explanation::new("departure-refused-owes", WayOut::SeeFees).figure("amount", *amount)
            }
            Self::ContributionOwed { amount } => {
                Explanation::new("departure-refused-contribution", WayOut::AskLibrary)
                    .figure("amount", *amount)
            }
            Self::Staff => Explanation::new("departure-refused-staff", WayOut::AskLibrary),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::OnLoan {
                count: 2,
                titles: "Pedigree, Le chien jaune".into(),
            },
            Self::Owes {
                amount: Money::from_cents(750),
            },
            Self::ContributionOwed {
                amount: Money::from_cents(500),
            },
            Self::Staff,
        ]
    }
}

explained!(DepartureRefusal);

/// Whether somebody may leave now.
///
/// # Errors
/// With every reason why not.
pub fn may_leave(leaver: &Leaver) -> Result<(), Vec<DepartureRefusal>> {
    let mut reasons = Vec::new();
    if leaver.is_staff {
        reasons.push(DepartureRefusal::Staff);
    }
    if !leaver.on_loan.is_empty() {
        reasons.push(DepartureRefusal::OnLoan {
            count: u32::try_from(leaver.on_loan.len()).unwrap_or(u32::MAX),
            titles: leaver.on_loan.join(", "),
        });
    }
    if leaver.owed > Money::ZERO {
        reasons.push(DepartureRefusal::Owes { amount: leaver.owed });
    }
    if leaver.contribution_owed > Money::ZERO {
        reasons.push(DepartureRefusal::ContributionOwed {
            amount: leaver.contribution_owed,
        });
    }
    if reasons.is_empty() { Ok(()) } else { Err(reasons) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leaves_with_empty_hands_and_nothing_owed() {
        assert_eq!(may_leave(&Leaver::default()), Ok(()));
        let leaver = Leaver {
            on_loan: vec!["Pedigree".into(), "Le chien jaune".into()],
            owed: Money::from_cents(1),
            contribution_owed: Money::from_cents(500),
            is_staff: true,
        };
        let reasons = may_leave(&leaver).unwrap_err();
        assert_eq!(reasons.len(), 4, "every reason at once: {reasons:?}");
        assert!(reasons.contains(&DepartureRefusal::OnLoan {
            count: 2,
            titles: "Pedigree, Le chien jaune".into()
        }));
    }
}
