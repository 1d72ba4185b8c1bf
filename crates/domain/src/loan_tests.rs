//! The stories of the desk: lending, and renewing from home.

use jiff::civil::date;

use super::*;
use crate::circulation::policy::{PolicyScope, PolicyValues};
use crate::fixtures::*;
use crate::hold::HoldState;
use crate::id::PolicyId;

fn values(change: impl FnOnce(&mut PolicyValues)) -> PolicyValues {
    let mut values = PolicyValues::default();
    change(&mut values);
    values
}

fn three_weeks() -> PolicyValues {
    values(|v| v.loan_days = Some(21))
}

struct Desk {
    operators: Operators,
    calendar: Calendar,
}

impl Desk {
    fn new() -> Self {
        Self {
            operators: operators(),
            calendar: tuesday_to_saturday(),
        }
    }

    /// Camille stands at the desk of Soignies with a copy from the shelf.
    fn lend(&self) -> LendStanding<'_> {
        LendStanding {
            patron: reader(CAMILLE),
            item: item(1, ItemState::OnShelf, SOIGNIES),
            library: SOIGNIES,
            operator: CITY_OF_SOIGNIES,
            operators: &self.operators,
            calendar: &self.calendar,
            holds: Vec::new(),
            patron_loans: Vec::new(),
        }
    }

    /// Camille has had it for two weeks of three.
    fn renew(&self) -> RenewStanding<'_> {
        let due_on = date(2026, 12, 1);
        let lent = on_loan(1, SOIGNIES, due_on);
        RenewStanding {
            patron: reader(CAMILLE),
            item: lent.clone(),
            lent_on: date(2026, 11, 10),
            due_on,
            renewals: 0,
            library: SOIGNIES,
            operator: CITY_OF_SOIGNIES,
            operators: &self.operators,
            calendar: &self.calendar,
            items: vec![lent],
            holds: Vec::new(),
        }
    }
}

#[test]
fn a_loan_is_due_on_an_open_day_by_the_rules_of_the_library_that_lends() {
    let desk = Desk::new();
    let rules = policies(vec![
        (None, three_weeks()),
        (Some(MONS), values(|v| v.loan_days = Some(7))),
    ]);
    let mut standing = desk.lend();
    standing.item.owner = MONS;
    let offer = may_lend(&standing, &rules, TODAY).unwrap();
    // Three weeks after Monday 23 November is a Monday: Soignies opens on Tuesday.
    assert_eq!(offer.due_on, date(2026, 12, 15));
    assert_eq!(offer.rule, Some(PolicyId::new(1)));
    assert_eq!(offer.fulfils, None);
}

#[test]
fn a_loan_collects_the_hold_of_the_reader_and_never_that_of_another() {
    let desk = Desk::new();
    let mut standing = desk.lend();
    standing.item.state = ItemState::OnHoldShelf;
    let mut ready = queued(7, CAMILLE, SOIGNIES);
    ready.state = HoldState::Ready;
    ready.item = Some(standing.item.id);
    standing.holds = vec![queued(1, NADIA, SOIGNIES), ready];
    assert_eq!(
        may_lend(&standing, &Policies::default(), TODAY).unwrap().fulfils,
        Some(HoldId::new(7))
    );

    standing.patron.patron = NADIA;
    let refused = may_lend(&standing, &Policies::default(), TODAY).unwrap_err();
    assert_eq!(refused, [LoanRefusal::HeldForAnother { hold: HoldId::new(7) }]);

    let mut other_copy = desk.lend();
    other_copy.item.id = ItemId::new(2);
    other_copy.holds = vec![queued(3, CAMILLE, MONS)];
    assert_eq!(
        may_lend(&other_copy, &Policies::default(), TODAY)
            .unwrap()
            .fulfils,
        Some(HoldId::new(3))
    );
}

#[test]
fn what_cannot_leave_is_told() {
    let desk = Desk::new();
    for (state, refusal) in [
        (ItemState::OnLoan, Some("loan-refused-already-lent")),
        (ItemState::ReferenceOnly, Some("loan-refused-reference-only")),
        (ItemState::Damaged, Some("loan-refused-not-lendable")),
        (ItemState::Withdrawn, Some("loan-refused-not-lendable")),
        (ItemState::OnOrder, Some("loan-refused-not-lendable")),
        (ItemState::Missing, None),
        (ItemState::Stacks, None),
    ] {
        let mut standing = desk.lend();
        standing.item.state = state;
        let answer = may_lend(&standing, &Policies::default(), TODAY);
        assert_eq!(
            answer.err().map(|refusals| refusals[0].key()),
            refusal,
            "{state:?}"
        );
    }
}

#[test]
fn limits_count_all_loans_and_those_of_the_type() {
    let desk = Desk::new();
    let films = PolicyScope {
        document_type: Some(DocumentType::Film),
        ..PolicyScope::default()
    };
    let rules = Policies::new(vec![
        policy(1, PolicyScope::default(), values(|v| v.max_loans = Some(5))),
        policy(2, films, values(|v| v.max_loans = Some(2))),
    ]);
    let film = OpenLoanOfPatron {
        document_type: DocumentType::Film,
        audience: None,
    };
    let mut standing = desk.lend();
    standing.patron_loans = vec![film, film];
    assert!(
        may_lend(&standing, &rules, TODAY).is_ok(),
        "a book beside two films"
    );
    standing.item.document_type = DocumentType::Film;
    let reached = LoanRefusal::QuotaReached {
        count: 2,
        limit: 2,
        document_type: Some(DocumentType::Film),
    };
    assert_eq!(may_lend(&standing, &rules, TODAY).unwrap_err(), [reached]);
}

#[test]
fn a_renewal_shows_the_new_day_the_cost_and_what_is_left() {
    let desk = Desk::new();
    let rules = policies(vec![(
        None,
        values(|v| {
            v.loan_days = Some(21);
            v.max_renewals = Some(2);
            v.renewal_fee = Some(Money::from_cents(40));
        }),
    )]);
    let offer = may_renew(&desk.renew(), &rules, TODAY).unwrap();
    let expected = RenewalOffer {
        due_on: date(2026, 12, 15),
        fee: Money::from_cents(40),
        renewals_left: 1,
    };
    assert_eq!(offer, expected);
}

#[test]
fn a_renewal_is_refused_for_the_first_reason_that_stands() {
    let desk = Desk::new();
    let due_on = date(2026, 12, 1);
    let rules = |change: fn(&mut PolicyValues)| {
        let mut values = three_weeks();
        change(&mut values);
        policies(vec![(None, values)])
    };
    let plain = || rules(|_| {});
    type Change = fn(&mut RenewStanding<'_>);
    let cases: Vec<(Change, Policies, RenewalRefusal)> = vec![
        (
            |s| s.holds.push(queued(1, NADIA, MONS)),
            plain(),
            RenewalRefusal::Awaited { due_on },
        ),
        (
            |s| s.renewals = 1,
            plain(),
            RenewalRefusal::MaxReached { count: 1, limit: 1 },
        ),
        (
            |s| s.due_on = date(2026, 11, 21),
            plain(),
            RenewalRefusal::Overdue {
                due_on: date(2026, 11, 21),
            },
        ),
        (
            |s| s.patron.card = Some(patron::CardState::Lost),
            plain(),
            RenewalRefusal::Blocked(Block::CardLost),
        ),
        (
            |_| {},
            rules(|v| v.max_possession_days = Some(20)),
            RenewalRefusal::PossessionCap {
                days: 20,
                until: date(2026, 12, 1),
            },
        ),
        (
            |_| {},
            rules(|v| v.loan_days = Some(7)),
            RenewalRefusal::NotLonger { due_on },
        ),
        (
            |_| {},
            rules(|v| v.max_renewals = Some(0)),
            RenewalRefusal::MaxReached { count: 0, limit: 0 },
        ),
    ];
    for (change, rules, refusal) in cases {
        let mut standing = desk.renew();
        change(&mut standing);
        assert_eq!(may_renew(&standing, &rules, TODAY), Err(refusal));
    }
}

#[test]
fn a_hold_stops_no_renewal_when_it_is_ones_own_or_another_copy_answers_it() {
    let desk = Desk::new();
    let rules = policies(vec![(None, three_weeks())]);
    let mut own = desk.renew();
    own.holds = vec![queued(1, CAMILLE, SOIGNIES)];
    assert!(may_renew(&own, &rules, TODAY).is_ok());
    let mut answered = desk.renew();
    answered.holds = vec![queued(1, NADIA, MONS)];
    answered.items.push(item(2, ItemState::OnShelf, NEUFVILLES));
    assert!(may_renew(&answered, &rules, TODAY).is_ok());
}

#[test]
fn an_overdue_loan_is_renewed_where_the_rules_allow_it() {
    let desk = Desk::new();
    let mut standing = desk.renew();
    standing.due_on = date(2026, 11, 21);
    let rules = policies(vec![(
        None,
        values(|v| v.overdue_renewal = Some(OverdueRenewal::Allowed)),
    )]);
    assert!(may_renew(&standing, &rules, TODAY).is_ok());
}

#[test]
fn the_due_day_itself_is_not_late() {
    let loan = |due_on, returned_at| Loan {
        id: LoanId::new(1),
        item: ItemId::new(1),
        record: PEDIGREE,
        patron: Some(CAMILLE),
        library: SOIGNIES,
        lent_at: Timestamp::UNIX_EPOCH,
        lent_on: date(2026, 11, 2),
        due_on,
        renewals: 0,
        returned_at,
        returned_library: None,
        version: 0,
    };
    assert!(!loan(TODAY, None).is_overdue(TODAY));
    assert!(loan(TODAY.yesterday().unwrap(), None).is_overdue(TODAY));
    assert!(!loan(TODAY.yesterday().unwrap(), Some(Timestamp::UNIX_EPOCH)).is_overdue(TODAY));
}

#[test]
fn every_refusal_of_the_desk_and_of_a_renewal_has_words() {
    let keys = LoanRefusal::examples()
        .iter()
        .map(LoanRefusal::key)
        .collect::<Vec<_>>();
    assert!(
        keys.iter()
            .all(|key| key.starts_with("loan-refused-") || key.starts_with("block-"))
    );
    let keys = RenewalRefusal::examples()
        .iter()
        .map(RenewalRefusal::key)
        .collect::<Vec<_>>();
    assert!(
        keys.iter()
            .all(|key| key.starts_with("renewal-refused-") || key.starts_with("block-"))
    );
}
