//! Holds: from the request to the loan, alone and in a crowd.

use app::desk;
use app::failure::Failure;
use app::hold::{self, PlaceHold};
use app::person::Reader;
use app::queue::{self, Answer, Answered, SeenVersion};
use domain::circulation::queue::Route;
use domain::hold::{DeclineReason, Hold, HoldState};
use domain::id::{ItemId, LibraryId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::Record;
use store::item::NewItem;
use store::record::NewRecord;

use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);
const PEDIGREE: RecordNumber = RecordNumber::new(1);

/// « Pedigree », with one copy at each of these libraries: barcodes B1, B2…
pub async fn catalogue(portal: &Portal, owners: &[LibraryId]) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let source = store::source::named(&mut tx, SourceId::new(1), "test", None)
        .await
        .expect("names");
    let works = store::record::works(&mut tx, &["pedigree|simenon".into()], || WorkId::new(1))
        .await
        .expect("works");
    let record = NewRecord {
        number: PEDIGREE,
        work: works["pedigree|simenon"],
        record: Record {
            title: "Pedigree".into(),
            ..Record::default()
        },
        sort_title: "pedigree".into(),
        headings: store::record::Headings::default(),
    };
    store::record::put(&mut tx, &[record], portal.app.clock.now())
        .await
        .expect("puts");
    let items = owners
        .iter()
        .zip(1..)
        .map(|(owner, number)| NewItem {
            id: ItemId::new(number),
            record: PEDIGREE,
            source_key: format!("1/B{number}"),
            barcode: Some(format!("B{number}")),
            owner: *owner,
            located_at: *owner,
            section: None,
            call_number: "R SIM".into(),
            call_number_sort: "r sim".into(),
            volume: None,
            public_note: None,
            state: ItemState::OnShelf,
            due_on: None,
            acquired_on: None,
        })
        .collect();
    store::item::put(&mut tx, source, items, None)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
}

fn wish(pickup: LibraryId, key: &str) -> PlaceHold {
    PlaceHold {
        record: PEDIGREE,
        volume: None,
        pickup,
        key: key.into(),
    }
}

async fn now(portal: &Portal, hold: &Hold) -> Hold {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::hold::find(&mut conn, hold.id)
        .await
        .expect("finds")
        .expect("is there")
}

pub async fn accept(portal: &Portal, librarian: &app::person::Librarian, hold: &Hold) -> Vec<Answered> {
    let shown = SeenVersion {
        id: hold.id,
        version: hold.version,
    };
    let done = queue::answer(&portal.app, librarian, &[shown], &Answer::Accept, None)
        .await
        .expect("answers");
    done.into_iter().map(|(_, answered)| answered).collect()
}

/// A hold of this reader whose copy waits for them here.
pub async fn ready_for(
    portal: &Portal,
    reader: &Reader,
    librarian: &app::person::Librarian,
) -> domain::id::HoldId {
    let hold = hold::place(&portal.app, reader, &wish(HERE, "ready"))
        .await
        .expect("places");
    accept(portal, librarian, &hold).await;
    desk::take_back(&portal.app, librarian, HERE, "B1")
        .await
        .expect("scans");
    assert_eq!(now(portal, &hold).await.state, HoldState::Ready);
    hold.id
}

#[tokio::test]
async fn from_the_request_to_the_loan_each_step_is_told() {
    for portal in portals().await {
        catalogue(&portal, &[UPHILL]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = hold::place(&portal.app, &amelie, &wish(HERE, "k1"))
            .await
            .expect("places");
        assert_eq!(
            (hold.state, hold.reference.as_str()),
            (HoldState::Requested, "2026-1")
        );
        assert_eq!(portal.waiting().await, ["hold_requested"]);

        assert_eq!(accept(&portal, &nadia, &hold).await, [Answered::Done]);
        let hold = now(&portal, &hold).await;
        assert_eq!(
            (hold.state, hold.pull_library),
            (HoldState::Allotted, Some(UPHILL)),
            "the copy uphill is set aside"
        );
        assert_eq!(portal.waiting().await, ["hold_queued"]);

        let sent = desk::take_back(&portal.app, &nadia, UPHILL, "B1")
            .await
            .expect("scans")
            .expect("is known");
        assert_eq!(
            sent.route,
            Route::SendTo {
                library: HERE,
                hold: hold.id
            }
        );
        assert_eq!(
            sent.slip_name.as_deref(),
            Some("Delvaux, A."),
            "never the full name"
        );
        assert_eq!(now(&portal, &hold).await.state, HoldState::InTransit);

        let arrived = desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("scans")
            .expect("is known");
        assert_eq!(arrived.route, Route::HoldHere(hold.id));
        let hold = now(&portal, &hold).await;
        assert_eq!(hold.state, HoldState::Ready);
        assert_eq!(
            hold.ready_until.map(|day| day.to_string()).as_deref(),
            Some("2026-12-07"),
            "ten open days"
        );
        assert_eq!(portal.waiting().await, ["hold_in_transit", "hold_ready"]);

        let lent = desk::lend(&portal.app, &nadia, HERE, amelie.patron, "B1")
            .await
            .expect("lends")
            .expect("is known");
        assert_eq!(lent.loan.due_on.to_string(), "2026-12-21");
        assert_eq!(now(&portal, &hold).await.state, HoldState::Collected);

        let back = desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("scans")
            .expect("is known");
        assert_eq!(back.route, Route::SendHome(UPHILL));
        let mut conn = portal.app.db.read().await.expect("reads");
        assert!(
            store::loan::open_of_item(&mut conn, ItemId::new(1))
                .await
                .expect("reads")
                .is_none()
        );
    }
}

#[tokio::test]
async fn a_double_click_and_a_hundred_parallel_requests_make_one_hold() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let amelie = portal.reader(1, "Amélie").await;
        let tries = (0..100).map(|number| {
            let (app, reader) = (portal.app.clone(), amelie.clone());
            // Half of them are the same form sent again, half are other tabs.
            let key = if number % 2 == 0 {
                "same".to_owned()
            } else {
                format!("tab{number}")
            };
            tokio::spawn(async move { hold::place(&app, &reader, &wish(HERE, &key)).await })
        });
        let mut placed = std::collections::BTreeSet::new();
        for task in tries.collect::<Vec<_>>() {
            match task.await.expect("runs") {
                Ok(hold) => {
                    placed.insert(hold.id);
                }
                Err(Failure::Refused(reasons)) => assert_eq!(reasons[0].key, "hold-refused-already-held"),
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(placed.len(), 1);
        let mut conn = portal.app.db.read().await.expect("reads");
        let open = store::hold::open_of_records(&mut conn, &[PEDIGREE]).await;
        assert_eq!(open.expect("reads").len(), 1);
    }
}

#[tokio::test]
async fn the_next_reader_moves_up_when_a_hold_is_cancelled_or_not_fetched() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let nadia = portal.librarian().await;
        let mut holds = Vec::new();
        let readers: Vec<Reader> = vec![
            portal.reader(1, "Amélie").await,
            portal.reader(2, "Bart").await,
            portal.reader(3, "Chloé").await,
        ];
        for reader in &readers {
            let hold = hold::place(&portal.app, reader, &wish(HERE, "k"))
                .await
                .expect("places");
            accept(&portal, &nadia, &hold).await;
            holds.push(hold);
        }
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("scans");
        assert_eq!(now(&portal, &holds[0]).await.state, HoldState::Ready);
        let before = hold::of_reader(&portal.app, readers[2].patron)
            .await
            .expect("lists");
        assert_eq!(before[0].before, Some(2));
        portal.waiting().await;

        hold::cancel(&portal.app, &readers[0], holds[0].id)
            .await
            .expect("cancels");
        hold::cancel(&portal.app, &readers[0], holds[0].id)
            .await
            .expect("a second time is the same answer");
        assert_eq!(
            now(&portal, &holds[1]).await.state,
            HoldState::Ready,
            "it stands behind the same desk"
        );
        assert_eq!(portal.waiting().await, ["hold_cancelled_by_reader", "hold_ready"]);

        portal.clock.advance_days(30);
        hold::sweep(&portal.app, portal.app.moment().today)
            .await
            .expect("sweeps");
        hold::sweep(&portal.app, portal.app.moment().today)
            .await
            .expect("sweeping again changes nothing");
        assert_eq!(now(&portal, &holds[1]).await.state, HoldState::Expired);
        assert_eq!(now(&portal, &holds[2]).await.state, HoldState::Ready);
        assert_eq!(portal.waiting().await, ["hold_expired", "hold_ready"]);
    }
}

#[tokio::test]
async fn two_librarians_never_answer_the_same_hold_twice() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = hold::place(&portal.app, &amelie, &wish(HERE, "k"))
            .await
            .expect("places");
        assert_eq!(accept(&portal, &nadia, &hold).await, [Answered::Done]);
        let again = accept(&portal, &nadia, &hold).await;
        let [Answered::AlreadyDone { by, state, .. }] = again.as_slice() else {
            panic!("{again:?}")
        };
        assert_eq!((by.as_str(), *state), ("account:9000", HoldState::Allotted));
        assert_eq!(
            portal.waiting().await,
            ["hold_queued", "hold_requested"],
            "one answer, one mail"
        );
    }
}

#[tokio::test]
async fn an_answer_is_taken_back_until_its_mail_has_left() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = hold::place(&portal.app, &amelie, &wish(HERE, "k"))
            .await
            .expect("places");
        accept(&portal, &nadia, &hold).await;
        let shown = now(&portal, &hold).await;
        let undo = |shown: &Hold| {
            vec![SeenVersion {
                id: shown.id,
                version: shown.version,
            }]
        };
        let done = queue::answer(&portal.app, &nadia, &undo(&shown), &Answer::Undo, None)
            .await
            .expect("answers");
        assert_eq!(done[0].1, Answered::Done);
        let hold = now(&portal, &hold).await;
        assert_eq!((hold.state, hold.item), (HoldState::Requested, None));
        assert_eq!(portal.waiting().await, ["hold_requested"]);

        let decline = Answer::Decline(DeclineReason::TooNew);
        queue::answer(&portal.app, &nadia, &undo(&hold), &decline, Some("En janvier."))
            .await
            .expect("answers");
        let hold = now(&portal, &hold).await;
        assert_eq!(
            (hold.state, hold.reason.as_deref()),
            (HoldState::Declined, Some("too_new"))
        );
        assert_eq!(hold.note.as_deref(), Some("En janvier."));
        assert_eq!(portal.waiting().await, ["hold_declined"]);
        let late = queue::answer(&portal.app, &nadia, &undo(&hold), &Answer::Undo, None)
            .await
            .expect("answers");
        assert!(
            matches!(late[0].1, Answered::AlreadyDone { .. }),
            "the mail has left"
        );
    }
}

#[tokio::test]
async fn a_copy_that_is_not_found_makes_way_for_another_and_the_rank_is_kept() {
    for portal in portals().await {
        catalogue(&portal, &[HERE, UPHILL]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = hold::place(&portal.app, &amelie, &wish(HERE, "k"))
            .await
            .expect("places");
        accept(&portal, &nadia, &hold).await;
        let hold = now(&portal, &hold).await;
        assert_eq!(hold.pull_library, Some(HERE), "the nearest copy first");
        let shown = [SeenVersion {
            id: hold.id,
            version: hold.version,
        }];
        queue::answer(&portal.app, &nadia, &shown, &Answer::NotFound, None)
            .await
            .expect("answers");
        let hold = now(&portal, &hold).await;
        assert_eq!(
            (hold.state, hold.pull_library),
            (HoldState::Allotted, Some(UPHILL))
        );
        let mut conn = portal.app.db.read().await.expect("reads");
        let missing = store::item::by_barcode(&mut conn, "B1")
            .await
            .expect("finds")
            .remove(0);
        assert_eq!(missing.standing.state, ItemState::Missing);
    }
}

#[tokio::test]
async fn another_readers_hold_does_not_exist() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, bart) = (portal.reader(1, "Amélie").await, portal.reader(2, "Bart").await);
        let hold = hold::place(&portal.app, &amelie, &wish(HERE, "k"))
            .await
            .expect("places");
        assert!(matches!(
            hold::cancel(&portal.app, &bart, hold.id).await,
            Err(Failure::NotFound)
        ));
        assert!(matches!(
            hold::of_reader_by_reference(&portal.app, bart.patron, &hold.reference).await,
            Err(Failure::NotFound)
        ));
    }
}

#[tokio::test]
async fn the_sixth_hold_is_refused_with_the_figure_and_the_way_out() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let amelie = portal.reader(1, "Amélie").await;
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        for number in 2..=6 {
            let works = store::record::works(&mut tx, &[format!("w{number}")], || WorkId::new(number))
                .await
                .expect("works");
            let record = NewRecord {
                number: RecordNumber::new(u32::try_from(number).expect("small")),
                work: works[&format!("w{number}")],
                record: Record {
                    title: format!("Titre {number}"),
                    ..Record::default()
                },
                sort_title: format!("titre {number}"),
                headings: store::record::Headings::default(),
            };
            store::record::put(&mut tx, std::slice::from_ref(&record), portal.app.clock.now())
                .await
                .expect("puts");
            let item = NewItem {
                id: ItemId::new(100 + number),
                record: record.number,
                source_key: format!("{number}/X"),
                barcode: None,
                owner: HERE,
                located_at: HERE,
                section: None,
                call_number: String::new(),
                call_number_sort: String::new(),
                volume: None,
                public_note: None,
                state: ItemState::OnShelf,
                due_on: None,
                acquired_on: None,
            };
            store::item::put(&mut tx, SourceId::new(1), vec![item], None)
                .await
                .expect("puts");
        }
        tx.commit().await.expect("commits");
        for number in 2..=6 {
            let wish = PlaceHold {
                record: RecordNumber::new(number),
                volume: None,
                pickup: HERE,
                key: format!("k{number}"),
            };
            hold::place(&portal.app, &amelie, &wish).await.expect("places");
        }
        let Err(Failure::Refused(reasons)) = hold::place(&portal.app, &amelie, &wish(HERE, "k")).await else {
            panic!("must refuse")
        };
        assert_eq!(reasons[0].key, "hold-refused-quota-reached");
        assert_eq!(reasons[0].figures.len(), 3, "{reasons:?}");
        assert_eq!(reasons[0].way_out, domain::refusal::WayOut::SeeHolds);
    }
}
