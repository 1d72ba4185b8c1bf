//! Lists in a crowd of two hundred: nothing is lost or doubled, no limit is passed, the places have no
//! gap.

use app::basket::{self, Holder};
use app::failure::Failure;
use app::list::{self, Change, Step, What};
use domain::id::{ListId, RecordNumber};
use domain::list::{LISTS_AN_ACCOUNT, RECORDS_A_LIST};

use crate::lists::{catalogue, in_list, is_refused, list_of, named, numbers, owner, tick, ticked};
use crate::network::{Portal, portals};

/// Clients that come at the same instant.
const CROWD: u32 = 200;

#[tokio::test]
async fn two_hundred_clients_at_once_put_a_record_in_once() {
    for portal in portals().await {
        catalogue(&portal, 9).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let id = list_of(&portal, &amelie, [9]).await;
        let mut crowd = tokio::task::JoinSet::new();
        for client in 0..CROWD {
            let (app, amelie) = (portal.app.clone(), amelie.clone());
            crowd.spawn(async move {
                // Each has a form of its own; four records among them.
                let one = What::Record(RecordNumber::new(1 + client % 4));
                list::add(&app, &amelie, id, one, &format!("k{client}"))
                    .await
                    .expect("adds")
                    .added
            });
        }
        let added: u32 = crowd.join_all().await.into_iter().sum();
        assert_eq!(added, 4, "four of them are told that theirs came in");
        let mut inside = in_list(&portal, &amelie, id).await;
        assert_eq!(inside.remove(0), 9, "what was first stays first");
        inside.sort_unstable();
        assert_eq!(inside, [1, 2, 3, 4]);
        let mut conn = portal.app.db.read().await.expect("reads");
        let first = store::list::covers(&mut conn, &[id], 5).await.expect("reads");
        assert_eq!(first[&id].len(), 5, "the places are those from one to five");
    }
}

#[tokio::test]
async fn two_hundred_ticks_and_sign_ins_at_once_lose_and_double_nothing() {
    for portal in portals().await {
        catalogue(&portal, 60).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let (cookie, stranger) = basket::new_visitor(&portal.app);
        tick(&portal, &stranger, [60]).await;
        let mut crowd = tokio::task::JoinSet::new();
        for client in 0..CROWD {
            let (app, cookie, account) = (portal.app.clone(), cookie.clone(), amelie.account.id);
            let mine = Holder::Account(account);
            crowd.spawn(async move {
                match client % 4 {
                    0 => basket::merge(&app, &cookie, account).await,
                    _ => basket::tick(&app, &mine, &numbers([1 + client % 50]), &[]).await,
                }
                .expect("is done");
            });
        }
        crowd.join_all().await;
        basket::merge(&portal.app, &cookie, amelie.account.id)
            .await
            .expect("merges");
        let mut all = ticked(&portal, &Holder::Account(amelie.account.id)).await;
        all.sort_unstable();
        let mut expected: Vec<u32> = (0..CROWD)
            .filter(|client| client % 4 != 0)
            .map(|client| 1 + client % 50)
            .collect();
        expected.push(60);
        expected.sort_unstable();
        expected.dedup();
        assert_eq!(all, expected);
    }
}

/// As many records as a list or a basket has, if their places are those from one on.
async fn without_a_gap(portal: &Portal, id: ListId) -> Vec<u32> {
    let mut conn = portal.app.db.read().await.expect("reads");
    let all = store::list::entries(&mut conn, id).await.expect("reads");
    let count = i64::try_from(all.len()).expect("small");
    let mut placed = store::list::covers(&mut conn, &[id], count).await.expect("reads");
    let placed = placed.remove(&id).unwrap_or_default();
    assert_eq!(
        placed.len(),
        all.len(),
        "the places are those from one to {count}"
    );
    placed.into_iter().map(RecordNumber::get).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_clients_at_once_pass_neither_limit_of_lists() {
    for portal in portals().await {
        let limit = u32::from(RECORDS_A_LIST);
        catalogue(&portal, limit + CROWD).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let mine = Holder::Account(amelie.account.id);
        let id = list_of(&portal, &amelie, 1..=100).await;
        tick(&portal, &mine, 101..=limit - 10).await;
        list::add(&portal.app, &amelie, id, What::Basket, "first")
            .await
            .expect("adds");
        let mut crowd = tokio::task::JoinSet::new();
        for client in 1..=CROWD {
            let (app, amelie) = (portal.app.clone(), amelie.clone());
            crowd.spawn(async move {
                let one = What::Record(RecordNumber::new(limit + client));
                list::add(&app, &amelie, id, one, &format!("k{client}")).await
            });
        }
        let mut added = 0;
        for outcome in crowd.join_all().await {
            match outcome {
                Ok(one) => added += one.added,
                refused => assert!(is_refused(refused, "list-refused-full")),
            }
        }
        assert_eq!(added, 10, "as many as there was room for");
        let inside = without_a_gap(&portal, id).await;
        assert_eq!(inside.len(), usize::from(RECORDS_A_LIST));
        assert!(
            inside.iter().take(190).copied().eq(1..=190),
            "what was there stays where it was"
        );

        // The same form a hundred times is one list; a hundred other forms stop at the limit.
        let mut crowd = tokio::task::JoinSet::new();
        for client in 0..CROWD {
            let (app, amelie) = (portal.app.clone(), amelie.clone());
            crowd.spawn(async move {
                let key = if client % 2 == 0 {
                    "one form".to_owned()
                } else {
                    format!("form {client}")
                };
                let made = list::create(&app, &amelie, &named("Vacances"), What::Nothing, &key).await;
                (client % 2 == 0, made)
            });
        }
        let (mut same, mut refused) = (Vec::new(), 0);
        for (is_same, outcome) in crowd.join_all().await {
            match outcome {
                Ok(made) if is_same => same.push(made.list),
                Ok(_) => {}
                other => {
                    assert!(is_refused(other, "list-refused-too-many"));
                    refused += 1;
                }
            }
        }
        same.dedup();
        assert!(same.len() <= 1, "one form is one list: {same:?}");
        assert!(refused > 0);
        let all = list::all(&portal.app, &amelie).await.expect("reads");
        assert_eq!(all.len(), usize::from(LISTS_AN_ACCOUNT));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_clients_who_add_move_delete_and_undo_leave_a_whole_list() {
    for portal in portals().await {
        catalogue(&portal, 60).await;
        let amelie = owner(&portal.reader(1, "Amélie").await);
        let id = list_of(&portal, &amelie, 1..=10).await;
        let mut crowd = tokio::task::JoinSet::new();
        for client in 0..CROWD {
            let (app, amelie) = (portal.app.clone(), amelie.clone());
            crowd.spawn(async move {
                let record = RecordNumber::new(1 + client % 50);
                match client % 5 {
                    0 => list::delete(&app, &amelie, id).await.map(drop),
                    1 => list::restore(&app, &amelie, id).await.map(drop),
                    2 => {
                        let change = Change {
                            name: "Été".into(),
                            notes: vec![(record, "pour Lou".into())],
                            places: vec![(record, 1)],
                            step: Some((record, Step::Down)),
                            ..Change::default()
                        };
                        list::change(&app, &amelie, id, &change).await
                    }
                    3 => {
                        let change = Change {
                            name: "Été".into(),
                            removed: vec![record],
                            ..Change::default()
                        };
                        list::change(&app, &amelie, id, &change).await
                    }
                    _ => list::add(&app, &amelie, id, What::Record(record), &format!("k{client}"))
                        .await
                        .map(drop),
                }
            });
        }
        for outcome in crowd.join_all().await {
            // Deleted by another tab a moment ago: it is not there.
            assert!(matches!(outcome, Ok(()) | Err(Failure::NotFound)), "{outcome:?}");
        }
        list::restore(&portal.app, &amelie, id).await.expect("restores");
        let inside = without_a_gap(&portal, id).await;
        let mut once = inside.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), inside.len(), "each is in it once");
        assert_eq!(in_list(&portal, &amelie, id).await, inside);
        assert_eq!(list::all(&portal.app, &amelie).await.expect("reads").len(), 1);
    }
}
