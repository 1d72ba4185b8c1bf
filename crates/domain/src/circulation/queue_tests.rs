//! The stories of the queue, and a model of it: arrivals, answers and copies in any order.

use proptest::prelude::*;

use super::*;
use crate::fixtures::*;
use crate::hold::place_in_queue;
use crate::id::PatronId;
use crate::item_state::ItemState;
use jiff::civil::date;

fn ids(free: &[&ItemStanding]) -> Vec<i64> {
    free.iter().map(|item| item.id.get()).collect()
}

fn given(allotments: &[Allotment]) -> Vec<(i64, i64)> {
    allotments
        .iter()
        .map(|allotment| (allotment.hold.get(), allotment.item.get()))
        .collect()
}

#[test]
fn three_holds_on_three_copies_leave_none_available() {
    let items = [1, 2, 3].map(|id| item(id, ItemState::OnShelf, SOIGNIES));
    let mut holds: Vec<OpenHold> = (1..=2).map(|id| queued(id, PatronId::new(id), MONS)).collect();
    assert_eq!(ids(&free_items(&items, &holds, &operators())), [3]);
    let mut requested = queued(3, NADIA, MONS);
    requested.state = HoldState::Requested;
    requested.suspended_until = Some(date(2027, 1, 1));
    holds.push(requested);
    assert!(
        free_items(&items, &holds, &operators()).is_empty(),
        "requested and suspended ones count too"
    );
}

#[test]
fn a_copy_set_aside_is_not_available_though_it_still_stands_on_the_shelf() {
    let items = [
        item(1, ItemState::OnShelf, SOIGNIES),
        item(2, ItemState::OnShelf, SOIGNIES),
    ];
    let mut allotted = queued(1, NADIA, SOIGNIES);
    allotted.state = HoldState::Allotted;
    allotted.item = Some(ItemId::new(1));
    assert_eq!(ids(&free_items(&items, &[allotted], &operators())), [2]);
}

#[test]
fn each_hold_gets_the_nearest_copy_in_the_order_of_the_queue() {
    let items = [
        item(1, ItemState::OnShelf, MONS),
        item(2, ItemState::OnShelf, NEUFVILLES),
        item(3, ItemState::Stacks, SOIGNIES),
        item(4, ItemState::OnLoan, SOIGNIES),
        item(5, ItemState::Missing, SOIGNIES),
    ];
    let holds: Vec<OpenHold> = (1..=4)
        .map(|id| queued(id, PatronId::new(id), SOIGNIES))
        .collect();
    let allotments = allot(&items, &holds, &operators(), TODAY);
    assert_eq!(
        given(&allotments),
        [(1, 3), (2, 2), (3, 1)],
        "on the spot, same commune, elsewhere; then none"
    );
    assert!(!allotments[0].travels());
    assert!(allotments[1].travels());
}

#[test]
fn priority_comes_before_arrival_and_a_suspended_hold_keeps_its_rank_but_is_passed_over() {
    let items = [item(1, ItemState::OnShelf, SOIGNIES)];
    let mut first = queued(1, CAMILLE, SOIGNIES);
    let second = queued(2, NADIA, SOIGNIES);
    let mut moved = queued(3, PatronId::new(3), SOIGNIES);
    moved.priority = -1;
    assert_eq!(
        given(&allot(
            &items,
            &[first.clone(), second.clone(), moved],
            &operators(),
            TODAY
        )),
        [(3, 1)]
    );

    first.suspended_until = Some(TODAY);
    let holds = [first, second];
    assert_eq!(given(&allot(&items, &holds, &operators(), TODAY)), [(2, 1)]);
    assert_eq!(place_in_queue(&holds, HoldId::new(1)), Some(1));
    let tomorrow = TODAY.tomorrow().unwrap();
    assert_eq!(
        given(&allot(&items, &holds, &operators(), tomorrow)),
        [(1, 1)],
        "the last day of it has passed"
    );
}

#[test]
fn a_request_waits_for_the_librarian_before_it_gets_a_copy() {
    let mut requested = queued(1, CAMILLE, SOIGNIES);
    requested.state = HoldState::Requested;
    let items = [item(1, ItemState::OnShelf, SOIGNIES)];
    assert!(allot(&items, &[requested], &operators(), TODAY).is_empty());
}

#[test]
fn a_copy_not_found_goes_to_another_hold_and_another_copy_to_this_one() {
    let items = [
        item(1, ItemState::OnShelf, SOIGNIES),
        item(2, ItemState::OnShelf, MONS),
    ];
    let mut missed = queued(1, CAMILLE, SOIGNIES);
    missed.not_found = vec![ItemId::new(1)];
    assert_eq!(given(&allot(&items, &[missed], &operators(), TODAY)), [(1, 2)]);
}

#[test]
fn a_hold_on_any_copy_leaves_the_one_that_somebody_asked_for_by_name() {
    let items = [
        item(1, ItemState::OnShelf, SOIGNIES),
        item(2, ItemState::OnShelf, SOIGNIES),
    ];
    let any = queued(1, CAMILLE, SOIGNIES);
    let named = OpenHold {
        target: HoldTarget::Item(ItemId::new(1)),
        ..queued(2, NADIA, SOIGNIES)
    };
    assert_eq!(
        given(&allot(&items, &[any, named], &operators(), TODAY)),
        [(1, 2), (2, 1)]
    );
}

#[test]
fn a_volume_is_answered_by_that_volume_only() {
    let volume = |id, volume: &str| ItemStanding {
        volume: Some(volume.to_owned()),
        ..item(id, ItemState::OnShelf, SOIGNIES)
    };
    let items = [
        volume(1, "T. 2"),
        volume(2, "T. 10"),
        item(3, ItemState::OnShelf, SOIGNIES),
    ];
    let hold = OpenHold {
        target: HoldTarget::volume(PEDIGREE, "t.10"),
        ..queued(1, CAMILLE, SOIGNIES)
    };
    assert_eq!(given(&allot(&items, &[hold], &operators(), TODAY)), [(1, 2)]);
}

#[test]
fn a_returned_copy_goes_to_the_first_who_waits_else_home() {
    let returned = item(1, ItemState::OnLoan, SOIGNIES);
    let here = queued(2, CAMILLE, SOIGNIES);
    let elsewhere = queued(1, NADIA, MONS);
    assert_eq!(route_returned(&returned, SOIGNIES, &[], TODAY), Route::ShelveHere);
    assert_eq!(
        route_returned(&returned, MONS, &[], TODAY),
        Route::SendHome(SOIGNIES)
    );
    assert_eq!(
        route_returned(&returned, SOIGNIES, std::slice::from_ref(&here), TODAY),
        Route::HoldHere(HoldId::new(2))
    );
    let send = Route::SendTo {
        library: MONS,
        hold: HoldId::new(1),
    };
    assert_eq!(
        route_returned(&returned, SOIGNIES, &[here.clone(), elsewhere.clone()], TODAY),
        send
    );
    // At the library of the first in the queue it stays, wherever it belongs.
    assert_eq!(
        route_returned(&returned, MONS, &[here, elsewhere], TODAY),
        Route::HoldHere(HoldId::new(1))
    );
}

#[test]
fn a_copy_that_arrives_by_van_is_for_its_hold_and_one_not_fetched_serves_the_next() {
    let arrived = item(1, ItemState::InTransit, SOIGNIES);
    let mut travelling = queued(5, CAMILLE, MONS);
    travelling.state = HoldState::InTransit;
    travelling.item = Some(ItemId::new(1));
    let earlier = queued(1, NADIA, MONS);
    assert_eq!(
        route_returned(&arrived, MONS, &[earlier.clone(), travelling.clone()], TODAY),
        Route::HoldHere(HoldId::new(5))
    );
    travelling.state = HoldState::Expired;
    let left = item(1, ItemState::OnHoldShelf, SOIGNIES);
    assert_eq!(
        route_returned(&left, MONS, &[travelling.clone(), earlier], TODAY),
        Route::HoldHere(HoldId::new(1))
    );
    assert_eq!(
        route_returned(&left, MONS, &[travelling], TODAY),
        Route::SendHome(SOIGNIES)
    );
}

#[test]
fn a_damaged_copy_serves_nobody_and_a_lost_one_that_turns_up_does() {
    let holds = [queued(1, NADIA, SOIGNIES)];
    for (state, route) in [
        (ItemState::Damaged, Route::ShelveHere),
        (ItemState::ReferenceOnly, Route::ShelveHere),
        (ItemState::Lost, Route::HoldHere(HoldId::new(1))),
        (ItemState::Missing, Route::HoldHere(HoldId::new(1))),
    ] {
        assert_eq!(
            route_returned(&item(1, state, SOIGNIES), SOIGNIES, &holds, TODAY),
            route,
            "{state:?}"
        );
    }
}

#[test]
fn a_loan_is_awaited_when_no_copy_on_the_shelves_answers_who_waits() {
    let lent = on_loan(1, SOIGNIES, TODAY);
    let shelf = item(2, ItemState::OnShelf, MONS);
    let mut hold = queued(1, NADIA, SOIGNIES);
    let awaited = |items: &[ItemStanding], hold: &OpenHold| {
        is_awaited(&lent, items, std::slice::from_ref(hold), &operators(), TODAY)
    };
    assert!(awaited(std::slice::from_ref(&lent), &hold));
    assert!(!awaited(&[lent.clone(), shelf], &hold));
    hold.suspended_until = Some(date(2027, 1, 1));
    assert!(!awaited(std::slice::from_ref(&lent), &hold));
}

fn any_hold() -> impl Strategy<Value = OpenHold> {
    (
        0i64..40,
        -1i32..2,
        0i64..5,
        0usize..3,
        0usize..HoldState::ALL.len(),
        any::<bool>(),
    )
        .prop_map(|(id, priority, second, library, state, suspended)| OpenHold {
            priority,
            placed_at: jiff::Timestamp::constant(1_700_000_000 + second, 0),
            state: HoldState::ALL[state],
            suspended_until: suspended.then_some(TODAY),
            ..queued(id, PatronId::new(id), [SOIGNIES, NEUFVILLES, MONS][library])
        })
}

fn any_item() -> impl Strategy<Value = ItemStanding> {
    (0i64..12, 0usize..ItemState::ALL.len(), 0usize..3).prop_map(|(id, state, library)| {
        item(id, ItemState::ALL[state], [SOIGNIES, NEUFVILLES, MONS][library])
    })
}

fn distinct<T>(mut all: Vec<T>, id: impl Fn(&T) -> i64) -> Vec<T> {
    all.sort_by_key(|one| id(one));
    all.dedup_by_key(|one| id(one));
    all
}

proptest! {
    #[test]
    fn copies_go_to_the_first_in_the_queue_one_each(
        holds in prop::collection::vec(any_hold(), 0..20),
        items in prop::collection::vec(any_item(), 0..10),
    ) {
        let holds = distinct(holds, |hold| hold.id.get());
        let items = distinct(items, |item| item.id.get());
        let allotments = allot(&items, &holds, &operators(), TODAY);

        // The model: sort those who may be served, and take as many as there are copies on shelves.
        let mut waiting: Vec<&OpenHold> =
            holds.iter().filter(|h| h.state == HoldState::Queued && !h.is_suspended(TODAY)).collect();
        waiting.sort_by_key(|hold| (hold.priority, hold.placed_at, hold.id));
        let shelf = items.iter().filter(|item| item.state.is_on_shelf()).count();
        let expected: Vec<HoldId> = waiting.iter().take(shelf).map(|hold| hold.id).collect();
        let served: Vec<HoldId> = allotments.iter().map(|allotment| allotment.hold).collect();
        prop_assert_eq!(served, expected);

        let taken = distinct(allotments.clone(), |allotment| allotment.item.get());
        prop_assert_eq!(taken.len(), allotments.len(), "no copy twice");

        let claims = holds.iter().filter(|hold| waits(hold)).count();
        prop_assert_eq!(free_items(&items, &holds, &operators()).len(), shelf.saturating_sub(claims));
    }

    #[test]
    fn places_are_dense_and_whoever_leaves_moves_nobody_past_another(
        holds in prop::collection::vec(any_hold(), 1..20), leaving in 0usize..20,
    ) {
        let holds = distinct(holds, |hold| hold.id.get());
        let order = |holds: &[OpenHold]| {
            let mut open: Vec<(usize, HoldId)> = holds
                .iter()
                .filter(|hold| hold.state.is_open())
                .map(|hold| (place_in_queue(holds, hold.id).unwrap(), hold.id))
                .collect();
            open.sort_unstable();
            open
        };
        let before = order(&holds);
        prop_assert!(before.iter().enumerate().all(|(index, (place, _))| *place == index + 1), "dense from 1");
        let mut after = holds;
        let gone = after.remove(leaving % after.len()).id;
        let kept: Vec<HoldId> = before.into_iter().map(|(_, id)| id).filter(|id| *id != gone).collect();
        prop_assert_eq!(order(&after).into_iter().map(|(_, id)| id).collect::<Vec<_>>(), kept);
    }
}
