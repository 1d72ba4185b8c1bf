//! The stories of placing a hold: what is offered, and every reason why not.

use std::sync::Arc;

use jiff::civil::date;

use super::place::*;
use super::*;
use crate::block::Block;
use crate::calendar::Calendar;
use crate::circulation::policy::{Holdable, Policies, PolicyValues, Validation};
use crate::fixtures::*;
use crate::id::{OperatorId, PatronId, PolicyId};
use crate::item_state::ItemState;
use crate::patron::{self, CardState, StaffBlock};
use crate::record::{Audience, DocumentType};

fn pickup(library: LibraryId, operator: OperatorId) -> PickupPoint {
    PickupPoint {
        library,
        operator,
        takes_holds: true,
        calendar: Arc::new(tuesday_to_saturday()),
    }
}

/// Camille asks for Pedigree: one copy on the shelf at Soignies; three libraries to choose from.
fn camille_asks() -> Standing {
    Standing {
        patron: reader(CAMILLE),
        target: HoldTarget::Record(PEDIGREE),
        volumes: Volumes::Alike,
        items: vec![item(1, ItemState::OnShelf, SOIGNIES)],
        holds: Vec::new(),
        on_loan: Vec::new(),
        patron_holds: Vec::new(),
        pickups: vec![
            pickup(SOIGNIES, CITY_OF_SOIGNIES),
            pickup(NEUFVILLES, CITY_OF_SOIGNIES),
            pickup(MONS, CITY_OF_MONS),
        ],
        operators: operators(),
    }
}

fn refusals(standing: &Standing, policies: &Policies) -> Vec<Refusal> {
    may_place(standing, policies, TODAY).unwrap_err()
}

fn values(change: impl FnOnce(&mut PolicyValues)) -> PolicyValues {
    let mut values = PolicyValues::default();
    change(&mut values);
    values
}

#[test]
fn a_place_that_takes_no_holds_is_not_told_beside_a_limit_that_holds_everywhere() {
    let mut asked = camille_asks();
    let mut bus = asked.pickups[0].clone();
    bus.library = LibraryId::new(99);
    bus.takes_holds = false;
    asked.pickups.push(bus);
    let held = OpenHoldOfPatron {
        document_type: DocumentType::Book,
        audience: None,
    };
    asked.patron_holds = vec![held; 9];
    let refused = refusals(&asked, &Policies::default());
    assert!(
        refused
            .iter()
            .all(|why| matches!(why, Refusal::QuotaReached { .. })),
        "{refused:?}"
    );
    asked.pickups.retain(|pickup| !pickup.takes_holds);
    let refused = refusals(&asked, &Policies::default());
    assert!(matches!(refused[..], [Refusal::NotAPickup { .. }]), "{refused:?}");
}

#[test]
fn every_pickup_library_tells_its_own_terms_in_one_answer() {
    let rules = policies(vec![
        (None, values(|v| v.pickup_days = Some(7))),
        (
            Some(MONS),
            values(|v| {
                v.hold_fee = Some(Money::from_cents(100));
                v.validation = Some(Validation::AtOnce);
            }),
        ),
    ]);
    let offer = may_place(&camille_asks(), &rules, TODAY).unwrap();
    assert_eq!((offer.rank, offer.holds_used), (1, 0));

    let soignies = offer.at(SOIGNIES).unwrap().as_ref().unwrap();
    assert_eq!(soignies.fee.value, Money::ZERO);
    assert_eq!(soignies.source, Source::Here);
    assert_eq!(
        soignies.delay,
        Delay::Days {
            min: 1,
            max: 1,
            by: date(2026, 11, 24)
        }
    );
    assert_eq!(soignies.pickup_days.rule, Some(PolicyId::new(1)));
    assert_eq!(soignies.validation.value, Validation::ByHand);

    let mons = offer.at(MONS).unwrap().as_ref().unwrap();
    assert_eq!(
        (mons.fee.value.cents(), mons.fee.rule),
        (100, Some(PolicyId::new(2)))
    );
    assert_eq!(
        mons.pickup_days.value, 7,
        "what Mons does not say comes from the network"
    );
    assert_eq!(mons.source, Source::From(SOIGNIES));
    assert_eq!(
        mons.delay,
        Delay::Days {
            min: 3,
            max: 5,
            by: date(2026, 11, 28)
        }
    );
    assert_eq!(mons.validation.value, Validation::AtOnce);
}

#[test]
fn the_rank_counts_all_open_holds_and_the_delay_follows_the_copies_that_come_back() {
    let mut standing = camille_asks();
    standing.items = vec![
        on_loan(1, SOIGNIES, date(2026, 12, 5)),
        on_loan(2, MONS, date(2026, 12, 1)),
    ];
    let mut requested = queued(1, NADIA, SOIGNIES);
    requested.state = HoldState::Requested;
    standing.holds = vec![requested];
    let rules = policies(vec![(None, values(|v| v.loan_days = Some(21)))]);
    let offer = may_place(&standing, &rules, TODAY).unwrap();
    assert_eq!(offer.rank, 2);
    let terms = offer.at(SOIGNIES).unwrap().as_ref().unwrap();
    assert_eq!(terms.source, Source::Return);
    // The first copy is for the one before; the second is due on Saturday 5 December.
    assert_eq!(terms.delay, Delay::Around(date(2026, 12, 8)));

    standing.holds.push(queued(2, PatronId::new(3), MONS));
    let offer = may_place(&standing, &rules, TODAY).unwrap();
    // Two before, two copies: one more loan of three weeks after the first return.
    assert_eq!(
        offer.at(SOIGNIES).unwrap().as_ref().unwrap().delay,
        Delay::Around(date(2026, 12, 23))
    );

    standing.items.iter_mut().for_each(|item| item.due_on = None);
    let offer = may_place(&standing, &rules, TODAY).unwrap();
    assert_eq!(
        offer.at(SOIGNIES).unwrap().as_ref().unwrap().delay,
        Delay::Unknown
    );
}

#[test]
fn a_copy_that_someone_waits_for_is_not_promised_again() {
    let mut standing = camille_asks();
    standing.holds = vec![queued(1, NADIA, SOIGNIES)];
    let offer = may_place(&standing, &Policies::default(), TODAY).unwrap();
    assert_eq!(
        offer.at(SOIGNIES).unwrap().as_ref().unwrap().source,
        Source::Return
    );
}

#[test]
fn a_closed_library_is_offered_with_the_day_it_reopens() {
    let mut standing = camille_asks();
    standing.pickups[2].calendar =
        Arc::new(tuesday_to_saturday().closed(TODAY, date(2026, 12, 6), "Déménagement"));
    let offer = may_place(&standing, &Policies::default(), TODAY).unwrap();
    let terms = offer.at(MONS).unwrap().as_ref().unwrap();
    assert_eq!(terms.closed_until, Some(date(2026, 12, 8)));
    assert_eq!(offer.at(SOIGNIES).unwrap().as_ref().unwrap().closed_until, None);
}

#[test]
fn one_library_may_say_no_while_the_others_say_yes() {
    let mut standing = camille_asks();
    standing.pickups[1].takes_holds = false;
    standing.pickups[2].calendar = Arc::new(Calendar::default());
    let offer = may_place(&standing, &Policies::default(), TODAY).unwrap();
    assert!(offer.at(SOIGNIES).unwrap().is_ok());
    assert_eq!(
        offer.at(NEUFVILLES).unwrap(),
        &Err(vec![Refusal::NotAPickup { library: NEUFVILLES }])
    );
    assert_eq!(
        offer.at(MONS).unwrap(),
        &Err(vec![Refusal::PickupClosed { library: MONS }])
    );
    assert!(offer.at(LibraryId::new(99)).is_none());
}

#[test]
fn nobody_waits_twice_for_the_same_thing_however_it_is_named() {
    let own = |target| {
        let mut standing = camille_asks();
        standing.holds = vec![OpenHold {
            target,
            ..queued(1, CAMILLE, MONS)
        }];
        standing
    };
    let already = vec![Refusal::AlreadyHeld { hold: HoldId::new(1) }];
    for target in ["record:12", "work:7", "item:1"] {
        assert_eq!(
            refusals(&own(target.parse().unwrap()), &Policies::default()),
            already,
            "{target}"
        );
    }
    assert!(may_place(&own("record:13".parse().unwrap()), &Policies::default(), TODAY).is_ok());

    let mut closed = own(HoldTarget::Record(PEDIGREE));
    closed.holds[0].state = HoldState::Expired;
    assert!(may_place(&closed, &Policies::default(), TODAY).is_ok());
}

#[test]
fn two_volumes_are_two_wishes_and_the_volume_must_be_chosen() {
    let mut standing = camille_asks();
    standing.volumes = Volumes::MustChoose;
    standing.items = vec![
        item(1, ItemState::OnShelf, SOIGNIES),
        item(2, ItemState::OnShelf, SOIGNIES),
    ];
    standing.items[0].volume = Some("2".to_owned());
    standing.items[1].volume = Some("3".to_owned());
    standing.holds = vec![OpenHold {
        target: HoldTarget::volume(PEDIGREE, "2"),
        ..queued(1, CAMILLE, MONS)
    }];
    assert_eq!(refusals(&standing, &Policies::default()), [Refusal::VolumeNeeded]);
    standing.target = HoldTarget::volume(PEDIGREE, "3");
    assert_eq!(
        may_place(&standing, &Policies::default(), TODAY).unwrap().rank,
        1,
        "the queue is that of the volume"
    );
    standing.target = HoldTarget::volume(PEDIGREE, "4");
    assert_eq!(refusals(&standing, &Policies::default()), [Refusal::NoItem]);
}

#[test]
fn what_one_has_at_home_or_nobody_has_is_refused() {
    let mut standing = camille_asks();
    standing.items = vec![on_loan(1, SOIGNIES, date(2026, 12, 5))];
    standing.on_loan = vec![standing.items[0].id];
    let due_on = Some(date(2026, 12, 5));
    assert_eq!(
        refusals(&standing, &Policies::default()),
        [Refusal::AlreadyOnLoan { due_on }]
    );

    for (states, refusal) in [
        (vec![], Refusal::NoItem),
        (
            vec![ItemState::Lost, ItemState::Missing, ItemState::Withdrawn],
            Refusal::NoItemLeft,
        ),
        (
            vec![ItemState::Lost, ItemState::ReferenceOnly],
            Refusal::ReferenceOnly,
        ),
    ] {
        let mut standing = camille_asks();
        standing.items = states
            .iter()
            .zip(1..)
            .map(|(&state, id)| item(id, state, SOIGNIES))
            .collect();
        assert_eq!(refusals(&standing, &Policies::default()), [refusal], "{states:?}");
    }
    for state in [ItemState::OnOrder, ItemState::InProcess, ItemState::Stacks] {
        let mut standing = camille_asks();
        standing.items = vec![item(1, state, SOIGNIES)];
        assert!(
            may_place(&standing, &Policies::default(), TODAY).is_ok(),
            "{state:?}"
        );
    }
}

#[test]
fn whether_it_can_be_reserved_is_asked_of_the_library_that_owns_it() {
    let rule = |library, holdable| policies(vec![(Some(library), values(|v| v.holdable = Some(holdable)))]);
    let standing = camille_asks();
    assert_eq!(
        refusals(&standing, &rule(SOIGNIES, Holdable::Never)),
        [Refusal::NotHoldable]
    );
    assert!(may_place(&standing, &rule(MONS, Holdable::Never), TODAY).is_ok());
    let on_loan_only = rule(SOIGNIES, Holdable::OnLoanOnly);
    assert_eq!(
        refusals(&standing, &on_loan_only),
        [Refusal::OnShelf {
            libraries: vec![SOIGNIES]
        }]
    );

    let mut asked_for = camille_asks();
    asked_for.holds = vec![queued(1, NADIA, SOIGNIES)];
    assert!(
        may_place(&asked_for, &on_loan_only, TODAY).is_ok(),
        "the copy on the shelf is somebody else's"
    );
    let mut two = camille_asks();
    two.items.push(on_loan(2, MONS, date(2026, 12, 1)));
    let offer = may_place(&two, &on_loan_only, TODAY).unwrap();
    assert_eq!(
        offer.at(MONS).unwrap().as_ref().unwrap().source,
        Source::Return,
        "the copy of Soignies stays on its shelf"
    );
}

#[test]
fn a_child_is_told_the_age() {
    let mut standing = camille_asks();
    let rules = policies(vec![(Some(SOIGNIES), values(|v| v.minimum_age = Some(15)))]);
    for (birth_on, allowed) in [
        (Some(date(2011, 11, 23)), true),
        (Some(date(2011, 11, 24)), false),
        (None, true),
    ] {
        standing.patron.birth_on = birth_on;
        let answer = may_place(&standing, &rules, TODAY);
        assert_eq!(answer.is_ok(), allowed, "{birth_on:?}");
        if !allowed {
            assert_eq!(answer.unwrap_err(), [Refusal::TooYoung { minimum: 15 }]);
        }
    }
}

#[test]
fn limits_count_all_holds_and_those_of_the_type() {
    let film = OpenHoldOfPatron {
        document_type: DocumentType::Film,
        audience: None,
    };
    let book = OpenHoldOfPatron {
        document_type: DocumentType::Book,
        audience: Some(Audience::Adult),
    };
    let films = policy(
        2,
        crate::circulation::policy::PolicyScope {
            document_type: Some(DocumentType::Film),
            ..Default::default()
        },
        values(|v| v.max_holds = Some(1)),
    );
    let all = policy(1, Default::default(), values(|v| v.max_holds = Some(3)));
    let rules = Policies::new(vec![all, films]);
    let mut standing = camille_asks();
    standing.patron_holds = vec![film, book];
    let offer = may_place(&standing, &rules, TODAY).unwrap();
    assert_eq!(offer.holds_used, 2);
    assert_eq!(offer.at(SOIGNIES).unwrap().as_ref().unwrap().max_holds.limit, 3);

    standing.items[0].document_type = DocumentType::Film;
    let reached = Refusal::QuotaReached {
        count: 1,
        limit: 1,
        document_type: Some(DocumentType::Film),
    };
    assert_eq!(refusals(&standing, &rules), [reached]);

    standing.items[0].document_type = DocumentType::Book;
    standing.patron_holds.push(book);
    let reached = Refusal::QuotaReached {
        count: 3,
        limit: 3,
        document_type: None,
    };
    assert_eq!(
        refusals(&standing, &rules),
        [reached],
        "said once, though three libraries say it"
    );
}

#[test]
fn a_queue_closes_at_its_cap() {
    let mut standing = camille_asks();
    standing.holds = vec![queued(1, NADIA, SOIGNIES), queued(2, PatronId::new(3), SOIGNIES)];
    let cap = |cap| policies(vec![(None, values(|v| v.queue_cap = Some(cap)))]);
    assert_eq!(
        refusals(&standing, &cap(2)),
        [Refusal::QueueClosed { count: 2, limit: 2 }]
    );
    assert!(may_place(&standing, &cap(3), TODAY).is_ok());
    assert!(may_place(&standing, &cap(0), TODAY).is_ok(), "0 is no cap");
}

#[test]
fn every_block_is_told_with_its_figure() {
    let owed = Money::from_cents(501);
    type Change = fn(&mut patron::Standing);
    let cases: Vec<(Change, Block)> = vec![
        (|p| p.memberships.clear(), Block::NotEnrolled),
        (
            |p| p.memberships[0].valid_until = date(2026, 11, 22),
            Block::CardExpired {
                on: date(2026, 11, 22),
            },
        ),
        (
            |p| p.memberships[0].owed = Money::from_cents(750),
            Block::MembershipUnpaid {
                owed: Money::from_cents(750),
            },
        ),
        (|p| p.card = Some(CardState::Lost), Block::CardLost),
        (
            |p| p.owed = Money::from_cents(501),
            Block::DebtOver {
                owed,
                limit: Money::from_cents(500),
            },
        ),
        (
            |p| p.overdue_items = 3,
            Block::OverdueItems { count: 3, limit: 2 },
        ),
        (
            |p| {
                p.staff_blocks.push(StaffBlock {
                    library: MONS,
                    note: "adresse".to_owned(),
                });
            },
            Block::Staff {
                library: MONS,
                note: "adresse".to_owned(),
            },
        ),
    ];
    for (change, block) in cases {
        let mut standing = camille_asks();
        change(&mut standing.patron);
        assert_eq!(
            refusals(&standing, &Policies::default()),
            [Refusal::Blocked(block)]
        );
    }
    let mut on_the_limit = camille_asks();
    on_the_limit.patron.owed = Money::from_cents(500);
    on_the_limit.patron.overdue_items = 2;
    on_the_limit.patron.memberships[0].valid_until = TODAY;
    assert!(may_place(&on_the_limit, &Policies::default(), TODAY).is_ok());
}

#[test]
fn several_reasons_are_told_together() {
    let mut standing = camille_asks();
    standing.patron.card = Some(CardState::Lost);
    standing.patron.overdue_items = 9;
    let told = refusals(&standing, &Policies::default());
    let keys: Vec<_> = told.iter().map(Refusal::key).collect();
    assert_eq!(keys, ["block-card-lost", "block-overdue-items"]);
}

#[test]
fn every_refusal_has_a_reason_of_its_own_and_a_note_for_staff_is_no_figure() {
    let examples = Refusal::examples();
    let mut keys: Vec<_> = examples.iter().map(Refusal::key).collect();
    keys.sort_unstable();
    let told = keys.len();
    keys.dedup();
    // A limit has one sentence, with or without a type.
    assert_eq!(keys.len(), told - 1);
    assert!(
        keys.iter()
            .all(|key| key.starts_with("hold-refused-") || key.starts_with("block-"))
    );
    let staff = Refusal::Blocked(Block::Staff {
        library: MONS,
        note: "secret".to_owned(),
    });
    assert_eq!(
        staff.figures(),
        [("library", crate::refusal::Figure::Library(MONS))]
    );
}

#[test]
fn each_action_leads_where_the_life_of_a_hold_says_and_nowhere_else() {
    use HoldAction as A;
    use HoldState as S;
    let expected = |state: S| -> Vec<(A, S)> {
        let mut legal = match state {
            S::Requested => vec![
                (A::Accept, S::Queued),
                (A::Decline, S::Declined),
                (A::Lapse, S::Lapsed),
            ],
            S::Queued => vec![
                (A::Reopen, S::Requested),
                (A::Allot, S::Allotted),
                (A::Send, S::InTransit),
                (A::Shelve, S::Ready),
                (A::Lapse, S::Lapsed),
            ],
            S::Allotted => vec![
                (A::Reopen, S::Requested),
                (A::NotFound, S::Queued),
                (A::Send, S::InTransit),
                (A::Shelve, S::Ready),
                (A::Lapse, S::Lapsed),
            ],
            S::InTransit => vec![(A::NotFound, S::Queued), (A::Shelve, S::Ready)],
            S::Ready => vec![(A::NotFound, S::Queued), (A::Expire, S::Expired)],
            S::Declined => vec![(A::Reopen, S::Requested)],
            _ => vec![],
        };
        if state.is_open() {
            legal.extend([
                (A::Collect, S::Collected),
                (A::CancelByReader, S::CancelledByReader),
                (A::CancelByLibrary, S::CancelledByLibrary),
            ]);
        }
        legal
    };
    for &state in S::ALL {
        assert_eq!(S::from_code(state.code()), Some(state));
        for action in A::ALL {
            let legal = expected(state)
                .into_iter()
                .find(|(a, _)| *a == action)
                .map(|(_, to)| to);
            assert_eq!(after(state, action).ok(), legal, "{state:?} {action:?}");
        }
    }
}
