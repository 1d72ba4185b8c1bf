//! What a reader changes, forgets and owes, alone and in a crowd of two hundred.

use std::sync::Arc;

use app::desk;
use app::failure::Failure;
use app::family::{self, Titles};
use app::fee;
use app::history::{self, Afterwards};
use app::hold::{self, PlaceHold, change};
use app::person::{Librarian, Reader};
use domain::account::Visibility;
use domain::fee::{Fee, FeeCause};
use domain::hold::{Hold, HoldState, Suspension};
use domain::id::{FeeId, LibraryId, LoanId, PatronId, RecordNumber};
use domain::money::Money;
use jiff::civil::date;

use crate::holds::catalogue;
use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);
const PEDIGREE: RecordNumber = RecordNumber::new(1);

async fn place(portal: &Portal, reader: &Reader, key: &str) -> Hold {
    let wish = PlaceHold {
        record: PEDIGREE,
        volume: None,
        pickup: HERE,
        key: key.into(),
    };
    hold::place(&portal.app, reader, &wish).await.expect("places")
}

async fn now(portal: &Portal, hold: &Hold) -> Hold {
    let mut conn = portal.app.db.read().await.expect("reads");
    let found = store::hold::find(&mut conn, hold.id).await.expect("finds");
    found.expect("is there")
}

async fn ranks(portal: &Portal, patron: PatronId) -> Option<u32> {
    let holds = hold::of_reader(&portal.app, patron).await.expect("reads");
    holds.first().and_then(|seen| seen.before)
}

const CHRISTMAS: Suspension = Suspension {
    from: date(2026, 12, 20),
    until: date(2027, 1, 4),
};

#[tokio::test]
async fn a_hold_is_fetched_elsewhere_and_keeps_its_rank() {
    for portal in portals().await {
        catalogue(&portal, &[UPHILL]).await;
        let (amelie, bart) = (portal.reader(1, "Amélie").await, portal.reader(2, "Bart").await);
        let first = place(&portal, &amelie, "k1").await;
        portal.clock.advance(jiff::SignedDuration::from_secs(60));
        place(&portal, &bart, "k2").await;
        portal.waiting().await;
        let moved = change::change_pickup(&portal.app, &amelie, first.id, first.version, UPHILL)
            .await
            .expect("changes");
        assert_eq!(moved.pickup_library, UPHILL);
        assert_eq!(portal.waiting().await, ["hold_pickup_changed"]);
        assert_eq!(ranks(&portal, amelie.patron).await, Some(0));
        assert_eq!(ranks(&portal, bart.patron).await, Some(1));
        // The second click finds it done; an older page that asks for something else is told.
        let again = change::change_pickup(&portal.app, &amelie, first.id, first.version, UPHILL).await;
        assert_eq!(again.expect("is done").version, moved.version);
        let older = change::change_pickup(&portal.app, &amelie, first.id, first.version, HERE).await;
        assert!(matches!(older, Err(Failure::Conflict)), "{older:?}");
        let theirs = change::change_pickup(&portal.app, &bart, first.id, moved.version, HERE).await;
        assert!(matches!(theirs, Err(Failure::NotFound)), "{theirs:?}");
        let elsewhere = LibraryId::new(2);
        let remote = change::change_pickup(&portal.app, &amelie, first.id, moved.version, elsewhere).await;
        assert!(
            matches!(remote, Err(Failure::Refused(_))),
            "a library of another system cannot have it: {remote:?}"
        );
    }
}

#[tokio::test]
async fn a_hold_on_its_way_or_ready_stays_where_it_goes() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let placed = place(&portal, &amelie, "k1").await;
        crate::holds::accept(&portal, &nadia, &placed).await;
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("scans");
        let ready = now(&portal, &placed).await;
        assert_eq!(ready.state, HoldState::Ready);
        let changes = change::changes(&portal.app.network().await.expect("reads"), &ready);
        assert!(
            changes.pickup.is_err() && changes.suspension.is_err(),
            "{changes:?}"
        );
        let moved = change::change_pickup(&portal.app, &amelie, ready.id, ready.version, UPHILL).await;
        let Err(Failure::Refused(why)) = moved else {
            panic!("{moved:?}")
        };
        assert_eq!(why[0].key, "hold-change-refused-waiting");
        let suspended = change::suspend(&portal.app, &amelie, ready.id, CHRISTMAS).await;
        assert!(matches!(suspended, Err(Failure::Refused(_))), "{suspended:?}");
        assert_eq!(now(&portal, &placed).await, ready, "nothing changed");
    }
}

#[tokio::test]
async fn a_suspended_hold_is_passed_over_and_served_once_it_resumes() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let today = Suspension {
            from: date(2026, 11, 23),
            until: date(2026, 12, 10),
        };
        let placed = place(&portal, &amelie, "k1").await;
        portal.waiting().await;
        change::suspend(&portal.app, &amelie, placed.id, today)
            .await
            .expect("suspends");
        assert_eq!(portal.waiting().await, ["hold_suspended"]);
        let suspended = now(&portal, &placed).await;
        crate::holds::accept(&portal, &nadia, &suspended).await;
        assert_eq!(
            now(&portal, &placed).await.state,
            HoldState::Queued,
            "the copy on the shelf is not set aside"
        );
        change::resume(&portal.app, &amelie, placed.id)
            .await
            .expect("resumes");
        assert_eq!(now(&portal, &placed).await.state, HoldState::Allotted);
        let again = change::resume(&portal.app, &amelie, placed.id).await;
        assert!(again.is_ok(), "resuming twice is resuming: {again:?}");
    }
}

/// What a crowd of clicks may never do to a hold, whatever their order.
#[tokio::test]
async fn two_hundred_clicks_and_a_desk_leave_one_true_hold() {
    for portal in portals().await {
        catalogue(&portal, &[HERE, UPHILL]).await;
        let portal = Arc::new(portal);
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let placed = place(&portal, &amelie, "k1").await;
        crate::holds::accept(&portal, &nadia, &placed).await;
        let tasks: Vec<_> = (0..200_i64)
            .map(|turn| {
                let (portal, amelie, nadia) = (portal.clone(), amelie.clone(), nadia.clone());
                tokio::spawn(async move {
                    let app = &portal.app;
                    let id = placed.id;
                    match turn % 5 {
                        0 => {
                            let version = turn / 10;
                            let pickup = if turn % 2 == 0 { UPHILL } else { HERE };
                            change::change_pickup(app, &amelie, id, version, pickup)
                                .await
                                .map(|_| ())
                        }
                        1 => change::suspend(app, &amelie, id, CHRISTMAS).await.map(|_| ()),
                        2 => change::resume(app, &amelie, id).await.map(|_| ()),
                        3 => desk::take_back(app, &nadia, HERE, "B1").await.map(|_| ()),
                        _ if turn == 199 => hold::cancel(app, &amelie, id).await.map(|_| ()),
                        _ => desk::take_back(app, &nadia, UPHILL, "B2").await.map(|_| ()),
                    }
                })
            })
            .collect();
        for task in tasks {
            match task.await.expect("no task panics") {
                Ok(()) | Err(Failure::Conflict | Failure::Refused(_)) => {}
                Err(why) => panic!("neither done nor told why: {why}"),
            }
        }
        let hold = now(&portal, &placed).await;
        assert_eq!(
            (hold.placed_at, hold.priority),
            (placed.placed_at, placed.priority),
            "the rank stays"
        );
        assert_eq!(hold.item.is_some(), hold.state.has_item(), "{hold:?}");
        if !hold.state.is_open() {
            assert_eq!(hold.state, HoldState::CancelledByReader);
        }
        let mut conn = portal.app.db.read().await.expect("reads");
        let of_reader = store::hold::of_patron(&mut conn, amelie.patron, jiff::Timestamp::UNIX_EPOCH)
            .await
            .expect("reads");
        assert_eq!(of_reader.len(), 1);
        let events = store::hold::events(&mut conn, hold.id).await.expect("reads");
        let states: Vec<HoldState> = events.iter().map(|event| event.state).collect();
        assert_eq!(states.last(), Some(&hold.state), "{states:?}");
    }
}

async fn lend(portal: &Portal, nadia: &Librarian, reader: &Reader, barcode: &str) {
    let lent = desk::lend(&portal.app, nadia, HERE, reader.patron, barcode).await;
    assert!(matches!(lent, Ok(Some(_))), "{lent:?}");
}

#[tokio::test]
async fn two_hundred_renewals_never_shorten_and_never_exceed_what_is_allowed() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let portal = Arc::new(portal);
        let amelie = portal.reader(1, "Amélie").await;
        let nadia = portal.librarian().await;
        lend(&portal, &nadia, &amelie, "B1").await;
        let before = app::loan::of_reader(&portal.app, amelie.patron)
            .await
            .expect("reads");
        let (id, due) = (before[0].loan.id, before[0].loan.due_on);
        portal.clock.advance_days(10);
        let tasks: Vec<_> = (0..200)
            .map(|turn| {
                let (portal, amelie) = (portal.clone(), amelie.clone());
                // Half of the clicks are the same form again.
                let key = format!("k{}", turn / 2);
                tokio::spawn(async move { app::loan::renew_once(&portal.app, &amelie, id, &key).await })
            })
            .collect();
        let mut days = Vec::new();
        for task in tasks {
            match task.await.expect("no task panics") {
                Ok(day) => days.push(day),
                Err(Failure::Refused(_) | Failure::Conflict) => {}
                Err(why) => panic!("neither done nor told why: {why}"),
            }
        }
        let after = app::loan::of_reader(&portal.app, amelie.patron)
            .await
            .expect("reads");
        assert_eq!(after[0].loan.renewals, 1, "one renewal is allowed");
        assert!(after[0].loan.due_on > due);
        assert!(
            !days.is_empty() && days.iter().all(|day| *day == after[0].loan.due_on),
            "{days:?}"
        );
    }
}

/// The patron of each loan that is over.
async fn past_patrons(portal: &Portal, loans: &[LoanId]) -> Vec<Option<PatronId>> {
    let mut conn = portal.app.db.read().await.expect("reads");
    let mut patrons = Vec::new();
    for id in loans {
        let loan = store::loan::find(&mut conn, *id)
            .await
            .expect("finds")
            .expect("is there");
        assert!(loan.returned_at.is_some());
        patrons.push(loan.patron);
    }
    patrons
}

#[tokio::test]
async fn a_history_is_kept_from_the_choice_on_and_what_is_erased_is_erased() {
    for portal in portals().await {
        catalogue(&portal, &[HERE, HERE, HERE]).await;
        let (amelie, bart) = (portal.reader(1, "Amélie").await, portal.reader(2, "Bart").await);
        let nadia = portal.librarian().await;
        let app = &portal.app;
        lend(&portal, &nadia, &amelie, "B1").await;
        desk::take_back(app, &nadia, HERE, "B1").await.expect("scans");
        let none = history::page(app, amelie.patron, "", 1).await.expect("reads");
        assert_eq!((none.since, none.count), (None, 0), "off until it is chosen");

        history::begin(app, &amelie).await.expect("begins");
        for barcode in ["B1", "B2", "B3"] {
            lend(&portal, &nadia, &amelie, barcode).await;
            portal.clock.advance(jiff::SignedDuration::from_secs(60));
            desk::take_back(app, &nadia, HERE, barcode).await.expect("scans");
        }
        let kept = history::page(app, amelie.patron, "PEDIGRÉE", 1)
            .await
            .expect("reads");
        assert_eq!(kept.count, 3, "and not the one before the choice");
        let nothing = history::page(app, amelie.patron, "tintin", 1)
            .await
            .expect("reads");
        assert_eq!(nothing.count, 0);
        assert_eq!(
            history::among(app, amelie.patron, &[PEDIGREE])
                .await
                .expect("reads"),
            [PEDIGREE]
        );
        assert!(
            history::among(app, bart.patron, &[PEDIGREE])
                .await
                .expect("reads")
                .is_empty()
        );

        let loan = kept.loans[0].past.loan;
        let theirs = history::erase_one(app, &bart, loan).await;
        assert!(matches!(theirs, Err(Failure::NotFound)), "{theirs:?}");
        history::erase_one(app, &amelie, loan).await.expect("erases");
        assert_eq!(past_patrons(&portal, &[loan]).await, [None]);
        let left = history::page(app, amelie.patron, "", 1).await.expect("reads");
        assert_eq!(left.count, 2);

        let ids: Vec<LoanId> = left.loans.iter().map(|seen| seen.past.loan).collect();
        history::erase(app, &amelie, Afterwards::GoOn)
            .await
            .expect("erases");
        assert_eq!(past_patrons(&portal, &ids).await, [None, None]);
        let still_on = history::page(app, amelie.patron, "", 1).await.expect("reads");
        assert!(still_on.since.is_some() && still_on.count == 0);
        // Erased again after a backup is restored.
        let tombstones = store::tombstone::all(&mut app.db.read().await.expect("reads"))
            .await
            .expect("reads");
        let mut nouns: Vec<&str> = tombstones.iter().map(|one| one.noun.as_str()).collect();
        nouns.sort_unstable();
        assert_eq!(nouns, ["history", "loan"]);
    }
}

/// Copies brought back at the desk while their reader erases everything: whichever comes first,
/// nothing is left under the reader's name.
#[tokio::test]
async fn what_comes_back_while_the_history_is_ended_is_not_kept() {
    for portal in portals().await {
        let copies = 20;
        catalogue(&portal, &vec![HERE; copies]).await;
        let portal = Arc::new(portal);
        let amelie = portal.reader(1, "Amélie").await;
        let nadia = portal.librarian().await;
        history::begin(&portal.app, &amelie).await.expect("begins");
        for number in 1..=copies {
            lend(&portal, &nadia, &amelie, &format!("B{number}")).await;
        }
        let open = app::loan::of_reader(&portal.app, amelie.patron)
            .await
            .expect("reads");
        let ids: Vec<LoanId> = open.iter().map(|seen| seen.loan.id).collect();
        let mut tasks = Vec::new();
        for turn in 0..200 {
            let (portal, amelie, nadia) = (portal.clone(), amelie.clone(), nadia.clone());
            tasks.push(tokio::spawn(async move {
                if turn % 10 == 5 {
                    history::erase(&portal.app, &amelie, Afterwards::End).await
                } else {
                    let barcode = format!("B{}", (turn / 10 + turn) % 20 + 1);
                    desk::take_back(&portal.app, &nadia, HERE, &barcode)
                        .await
                        .map(|_| ())
                }
            }));
        }
        for task in tasks {
            match task.await.expect("no task panics") {
                Ok(()) | Err(Failure::Conflict) => {}
                Err(why) => panic!("neither done nor told why: {why}"),
            }
        }
        assert!(
            past_patrons(&portal, &ids).await.iter().all(Option::is_none),
            "the last word of the reader holds"
        );
    }
}

async fn owe(portal: &Portal, patron: PatronId, id: i64, cents: i64, loan: Option<LoanId>) -> FeeId {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let moment = portal.app.moment();
    let fee = Fee {
        id: FeeId::new(id),
        patron,
        library: HERE,
        cause: FeeCause::Overdue,
        amount: Money::from_cents(cents),
        paid: Money::ZERO,
        created_at: moment.now,
        created_on: moment.today,
        settled_at: None,
        loan,
        note: None,
        waived: None,
    };
    store::fee::insert(&mut tx, &fee).await.expect("inserts");
    tx.commit().await.expect("commits");
    fee.id
}

#[tokio::test]
async fn two_hundred_desks_take_a_fee_once() {
    for portal in portals().await {
        let portal = Arc::new(portal);
        let amelie = portal.reader(1, "Amélie").await;
        let nadia = portal.librarian().await;
        let id = owe(&portal, amelie.patron, 7, 150, None).await;
        let tasks: Vec<_> = (0..200)
            .map(|_| {
                let (portal, nadia, patron) = (portal.clone(), nadia.clone(), amelie.patron);
                tokio::spawn(async move {
                    fee::settle(&portal.app, &nadia, HERE, (patron, id), Money::ZERO).await
                })
            })
            .collect();
        let mut taken = Vec::new();
        for task in tasks {
            match task.await.expect("no task panics") {
                Ok(amount) => taken.push(amount),
                Err(Failure::Conflict) => {}
                Err(why) => panic!("neither done nor told why: {why}"),
            }
        }
        assert_eq!(taken, [Money::from_cents(150)]);
        let owed = fee::of_reader(&portal.app, amelie.patron).await.expect("reads");
        assert!(owed.total().is_zero());
        assert_eq!(owed.settled.len(), 1, "what was paid is shown as a receipt");
    }
}

#[tokio::test]
async fn two_debts_at_one_library_have_one_communication_and_two_readers_two() {
    for portal in portals().await {
        let (amelie, bart) = (portal.reader(1, "Amélie").await, portal.reader(2, "Bart").await);
        owe(&portal, amelie.patron, 1, 150, None).await;
        owe(&portal, amelie.patron, 2, 50, None).await;
        owe(&portal, bart.patron, 3, 50, None).await;
        let of = |owed: &fee::Owed| owed.libraries[0].communication.map(|said| said.to_string());
        let owed = fee::of_reader(&portal.app, amelie.patron).await.expect("reads");
        assert_eq!(owed.libraries.len(), 1);
        assert_eq!(owed.libraries[0].total, Money::from_cents(200));
        assert_eq!(of(&owed).as_deref(), Some("+++001/0000/00177+++"));
        let other = fee::of_reader(&portal.app, bart.patron).await.expect("reads");
        assert_ne!(of(&other), of(&owed));
    }
}

#[tokio::test]
async fn a_loan_kept_for_its_debt_is_forgotten_once_it_is_paid() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let amelie = portal.reader(1, "Amélie").await;
        let nadia = portal.librarian().await;
        lend(&portal, &nadia, &amelie, "B1").await;
        let open = app::loan::of_reader(&portal.app, amelie.patron)
            .await
            .expect("reads");
        let loan = open[0].loan.clone();
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        store::loan::close(&mut tx, &loan, HERE, true, portal.app.clock.now())
            .await
            .expect("closes");
        tx.commit().await.expect("commits");
        let id = owe(&portal, amelie.patron, 1, 150, Some(loan.id)).await;
        assert_eq!(past_patrons(&portal, &[loan.id]).await, [Some(amelie.patron)]);
        let owed = fee::of_reader(&portal.app, amelie.patron).await.expect("reads");
        assert!(owed.fees[0].record.is_some(), "the debt says which document");
        let none = history::page(&portal.app, amelie.patron, "", 1)
            .await
            .expect("reads");
        assert_eq!(none.count, 0, "a debt makes no history");
        fee::settle(&portal.app, &nadia, HERE, (amelie.patron, id), Money::ZERO)
            .await
            .expect("is paid");
        assert_eq!(past_patrons(&portal, &[loan.id]).await, [None]);
    }
}

#[tokio::test]
async fn one_acts_for_those_one_answers_for_and_for_nobody_else() {
    for portal in portals().await {
        let (amelie, bart) = (portal.reader(1, "Amélie").await, portal.reader(2, "Bart").await);
        let stranger = family::acting_for(&portal.app, &amelie, bart.patron).await;
        assert!(matches!(stranger, Err(Failure::NotFound)), "{stranger:?}");
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        store::account::link(&mut tx, amelie.account.id, bart.patron, "guardian", "all")
            .await
            .expect("links");
        tx.commit().await.expect("commits");
        let (acting, member) = family::acting_for(&portal.app, &amelie, bart.patron)
            .await
            .expect("answers for him");
        assert_eq!(acting.patron, bart.patron);
        assert_eq!(acting.account.id, amelie.account.id, "the audit names who acted");
        assert_eq!(member.sees, Visibility::DueDates, "of an age to keep his titles");
        // He decides, and she is not asked.
        family::show(&portal.app, &bart, Titles::Shown)
            .await
            .expect("shows");
        let (_, member) = family::acting_for(&portal.app, &amelie, bart.patron)
            .await
            .expect("answers for him");
        assert_eq!(member.sees, Visibility::All);
        let hers = family::show(&portal.app, &amelie, Titles::Shown).await;
        assert!(
            matches!(hers, Err(Failure::NotFound)),
            "nobody answers for her: {hers:?}"
        );
        let back = family::acting_for(&portal.app, &bart, amelie.patron).await;
        assert!(matches!(back, Err(Failure::NotFound)), "{back:?}");
    }
}
