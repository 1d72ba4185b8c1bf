//! A library closes: what readers were promised is moved with it, and nobody is left before a shut
//! door, whatever the desks do at that moment.

use std::sync::Arc;

use app::desk;
use app::failure::Failure;
use app::opening_hours::{self, Change, Moves};
use app::person::Librarian;
use domain::calendar::{Closure, Timetable};
use domain::hold::HoldState;
use domain::id::{LibraryId, PatronId};
use domain::loan::Loan;
use domain::staff::{Rights, Role, Scope, StaffRole};
use jiff::civil::{Date, date};

use crate::holds::catalogue;
use crate::network::{Portal, portals};
use crate::remote::{self, THERE, day};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);

/// What is lent on the first day of a story is due then: a Monday.
const DUE: Date = date(2026, 12, 21);

fn closure(first_on: Date, last_on: Date) -> Change {
    Change::Close(Closure {
        first_on,
        last_on,
        reason: "Fêtes".into(),
    })
}

async fn closes(portal: &Portal, nadia: &Librarian, change: &Change) -> Moves {
    let seen = opening_hours::written(&portal.app, nadia, HERE)
        .await
        .expect("reads");
    opening_hours::make(&portal.app, nadia, HERE, change, seen.version)
        .await
        .expect("closes")
}

async fn loans_of(portal: &Portal, patron: PatronId) -> Vec<Loan> {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::loan::open_of_patron(&mut conn, patron)
        .await
        .expect("reads")
}

async fn lend(portal: &Portal, nadia: &Librarian, at: LibraryId, patron: PatronId, barcode: &str) -> Date {
    let lent = desk::lend(&portal.app, nadia, at, patron, barcode).await;
    lent.expect("lends").expect("is known").loan.due_on
}

#[tokio::test]
async fn a_closure_moves_due_days_once_and_its_end_shortens_none() {
    for portal in portals().await {
        catalogue(&portal, &[HERE, HERE, UPHILL]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        for (at, barcode) in [(HERE, "B1"), (HERE, "B2"), (UPHILL, "B3")] {
            assert_eq!(lend(&portal, &nadia, at, amelie.patron, barcode).await, DUE);
        }
        let change = closure(DUE, date(2026, 12, 27));
        let foreseen = opening_hours::foreseen(&portal.app, &nadia, HERE, &change)
            .await
            .expect("looks");
        let days: Vec<Date> = foreseen.loans.iter().map(|(_, day)| *day).collect();
        assert_eq!(days, [date(2026, 12, 28); 2], "the next open day, a Monday");
        assert!(
            loans_of(&portal, amelie.patron)
                .await
                .iter()
                .all(|loan| loan.due_on == DUE),
            "looking moves nothing"
        );

        assert_eq!(closes(&portal, &nadia, &change).await.loans.len(), 2);
        for loan in loans_of(&portal, amelie.patron).await {
            let expected = if loan.library == HERE {
                date(2026, 12, 28)
            } else {
                DUE
            };
            assert_eq!((loan.due_on, loan.renewals), (expected, 0), "uphill is open");
        }
        assert_eq!(
            portal.waiting().await,
            ["loans_due_moved"],
            "one mail for two loans"
        );
        let moved = foreseen.loans[0].0.id.get();
        let mut conn = portal.app.db.read().await.expect("reads");
        let noted = store::audit::of(&mut conn, "loan", moved).await.expect("reads");
        assert_eq!(
            noted.last().map(|(verb, _)| verb.as_str()),
            Some("loan.due-moved")
        );
        drop(conn);

        // The same form again, then the closure is given up.
        assert!(closes(&portal, &nadia, &change).await.is_empty());
        let seen = opening_hours::written(&portal.app, &nadia, HERE)
            .await
            .expect("reads");
        let [announced] = seen.closures.as_slice() else {
            panic!("one closure: {:?}", seen.closures);
        };
        for _ in 0..2 {
            opening_hours::reopen(&portal.app, &nadia, HERE, announced.id)
                .await
                .expect("opens");
        }
        let here = loans_of(&portal, amelie.patron).await;
        assert_eq!(
            here.iter()
                .filter(|loan| loan.due_on == date(2026, 12, 28))
                .count(),
            2
        );
        assert!(portal.waiting().await.is_empty());
        let network = portal.app.network().await.expect("reads");
        assert!(network.calendar(HERE).is_open(DUE), "seen at once");
    }
}

#[tokio::test]
async fn a_copy_that_waits_does_so_for_as_many_open_days() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let id = crate::holds::ready_for(&portal, &amelie, &nadia).await;
        portal.waiting().await;
        let until = |hold: Option<domain::hold::Hold>| hold.and_then(|hold| hold.ready_until);
        let mut conn = portal.app.db.read().await.expect("reads");
        let before = store::hold::find(&mut conn, id).await.expect("finds");
        assert_eq!(until(before), Some(date(2026, 12, 7)));
        drop(conn);
        let done = closes(&portal, &nadia, &closure(date(2026, 11, 26), date(2026, 11, 27))).await;
        assert_eq!(done.holds.len(), 1);
        let mut conn = portal.app.db.read().await.expect("reads");
        let after = store::hold::find(&mut conn, id).await.expect("finds");
        assert_eq!(after.as_ref().map(|hold| hold.state), Some(HoldState::Ready));
        assert_eq!(until(after), Some(date(2026, 12, 9)));
        drop(conn);
        assert_eq!(portal.waiting().await, ["hold_deadline_moved"]);
    }
}

#[tokio::test]
async fn other_hours_move_what_falls_on_a_day_that_is_shut_and_an_old_page_is_refused() {
    for portal in portals().await {
        catalogue(&portal, &[HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        lend(&portal, &nadia, HERE, amelie.patron, "B1").await;
        let seen = opening_hours::written(&portal.app, &nadia, HERE)
            .await
            .expect("reads");
        let [week] = seen.timetables.as_slice() else {
            panic!("one week: {:?}", seen.timetables);
        };
        let mut without_monday: Timetable = week.timetable.clone();
        without_monday.openings.remove(0);
        let change = Change::Write(Some(week.id), without_monday);
        let done = opening_hours::make(&portal.app, &nadia, HERE, &change, seen.version).await;
        assert_eq!(done.expect("writes").loans[0].1, date(2026, 12, 22));
        let again = opening_hours::make(&portal.app, &nadia, HERE, &change, seen.version).await;
        assert!(matches!(again, Err(Failure::Conflict)), "{again:?}");
        let now = opening_hours::written(&portal.app, &nadia, HERE)
            .await
            .expect("reads");
        assert_eq!(now.timetables[0].timetable.openings.len(), 4);
        let gone = Change::Drop(week.id);
        opening_hours::make(&portal.app, &nadia, HERE, &gone, now.version)
            .await
            .expect("drops");
        let loans = loans_of(&portal, amelie.patron).await;
        assert_eq!(
            loans[0].due_on,
            date(2026, 12, 22),
            "without any hours no day is better"
        );
    }
}

#[tokio::test]
async fn whoever_does_not_write_the_rules_of_a_library_does_not_close_it() {
    for portal in portals().await {
        let mut nadia = portal.librarian().await;
        let change = closure(DUE, DUE);
        for role in [Role::Desk, Role::Rules] {
            nadia.rights = Rights(vec![StaffRole {
                role,
                scope: Scope::Library(UPHILL),
            }]);
            let refused = opening_hours::make(&portal.app, &nadia, HERE, &change, 0).await;
            assert!(matches!(refused, Err(Failure::NotFound)), "{refused:?}");
            let refused = opening_hours::written(&portal.app, &nadia, HERE).await;
            assert!(matches!(refused, Err(Failure::NotFound)), "{refused:?}");
        }
        assert!(opening_hours::written(&portal.app, &nadia, UPHILL).await.is_ok());
    }
}

/// Loans of a reader in a crowd: under the limit of twenty.
const COPIES: usize = 5;
const READERS: usize = 24;

#[tokio::test(flavor = "multi_thread")]
async fn lending_and_renewing_while_a_library_closes_leaves_no_due_day_before_a_shut_door() {
    for portal in portals().await {
        catalogue(&portal, &[HERE; COPIES * READERS]).await;
        let portal = Arc::new(portal);
        let nadia = portal.librarian().await;
        let mut readers = Vec::new();
        for number in 1..=READERS {
            let number = i64::try_from(number).expect("small");
            readers.push(portal.reader(number, "Anna").await);
        }
        // What is renewed a week later is due on the day of what is lent then.
        for (index, reader) in readers.iter().enumerate().take(READERS / 2) {
            lend(
                &portal,
                &nadia,
                HERE,
                reader.patron,
                &format!("B{}", index * COPIES + 1),
            )
            .await;
        }
        portal.clock.advance_days(7);
        // A due day that is kept by everybody, before and after: the network is read and warm.
        let (first, last) = (date(2026, 12, 28), date(2027, 1, 3));
        portal.app.network().await.expect("reads");
        let mut crowd = tokio::task::JoinSet::new();
        for (index, reader) in readers.iter().enumerate() {
            let (portal, nadia, reader) = (portal.clone(), nadia.clone(), reader.clone());
            crowd.spawn(async move {
                if index < READERS / 2 {
                    let loans = loans_of(&portal, reader.patron).await;
                    app::loan::renew(&portal.app, &reader, loans[0].id)
                        .await
                        .expect("renews");
                }
                for copy in 2..=COPIES {
                    let barcode = format!("B{}", index * COPIES + copy);
                    lend(&portal, &nadia, HERE, reader.patron, &barcode).await;
                }
            });
        }
        // In the middle of it, one day after another.
        for day in 0..3 {
            let shut = closure(
                domain::time::days_after(first, day),
                domain::time::days_after(first, day),
            );
            let (portal, nadia) = (portal.clone(), nadia.clone());
            crowd.spawn(async move {
                tokio::time::sleep(std::time::Duration::from_millis(u64::from(20 * (day + 1)))).await;
                closes(&portal, &nadia, &shut).await;
            });
        }
        while let Some(done) = crowd.join_next().await {
            done.expect("nobody fails");
        }
        let network = portal.app.network().await.expect("reads");
        let calendar = network.calendar(HERE);
        assert!((0..3).all(|day| !calendar.is_open(domain::time::days_after(first, day))));
        let mut conn = portal.app.db.read().await.expect("reads");
        let all = store::loan::due_between(&mut conn, HERE, date(2026, 11, 23), date(2027, 12, 31))
            .await
            .expect("reads");
        assert_eq!(all.len(), COPIES * READERS - READERS / 2);
        for loan in all {
            assert!(calendar.is_open(loan.due_on), "{} is shut", loan.due_on);
            assert!(loan.due_on <= last);
        }
    }
}

#[tokio::test]
async fn a_closure_moves_the_deadline_that_is_ours_and_leaves_theirs() {
    for (portal, ils) in remote::remote_portals().await {
        let (hold, _) = remote::placed(&portal).await;
        let nadia = portal.librarian().await;
        let closes_on = |text: &str| {
            Change::Close(Closure {
                first_on: day(text),
                last_on: day(text),
                reason: String::new(),
            })
        };
        ils.changes_hold(|hold| hold.state = ils::HoldState::Ready);
        remote::reconcile(&portal).await;
        assert_eq!(deadline(&portal, &hold).await, Some(day("2026-12-07")), "ours");

        let change = closes_on("2026-12-07");
        let moved = opening_hours::make(&portal.app, &nadia, THERE, &change, 0)
            .await
            .expect("closes");
        assert_eq!((moved.loans.len(), moved.holds.len()), (0, 1));
        let later = deadline(&portal, &hold).await;
        assert!(later > Some(day("2026-12-07")), "{later:?}");
        remote::reconcile(&portal).await;
        assert_eq!(deadline(&portal, &hold).await, later, "they still name none");

        ils.changes_hold(|hold| hold.ready_until = Some(day("2026-12-10")));
        remote::reconcile(&portal).await;
        let change = closes_on("2026-12-10");
        let foreseen = opening_hours::foreseen(&portal.app, &nadia, THERE, &change)
            .await
            .expect("looks");
        assert!(foreseen.is_empty(), "the day that they name is theirs");
    }
}

async fn deadline(portal: &Portal, hold: &domain::hold::Hold) -> Option<Date> {
    let mut conn = portal.app.db.read().await.expect("reads");
    let found = store::hold::find(&mut conn, hold.id).await.expect("finds");
    found.expect("is there").ready_until
}
