//! The shuttle: a crate scanned all at once, and the copies that never arrive.

use app::desk;
use app::failure::Failure;
use app::hold::{self, PlaceHold};
use app::person::{Librarian, Reader};
use app::shuttle::{self, Scanned, Settled, Verdict, Which};
use domain::circulation::queue::Route;
use domain::hold::{Hold, HoldState};
use domain::id::{ItemId, LibraryId};
use domain::item_state::ItemState;
use domain::staff::{Rights, Role, Scope, StaffRole};
use jiff::SignedDuration;

use crate::holds::{accept, catalogue};
use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);

/// A hold of this reader, accepted here.
async fn asked(portal: &Portal, nadia: &Librarian, reader: &Reader) -> Hold {
    let wish = PlaceHold {
        record: domain::id::RecordNumber::new(1),
        volume: None,
        pickup: HERE,
        key: "k".into(),
    };
    let hold = hold::place(&portal.app, reader, &wish).await.expect("places");
    accept(portal, nadia, &hold).await;
    hold
}

async fn state(portal: &Portal, hold: &Hold) -> HoldState {
    let mut conn = portal.app.db.read().await.expect("reads");
    let found = store::hold::find(&mut conn, hold.id).await.expect("finds");
    found.expect("is there").state
}

async fn item(portal: &Portal, number: i64) -> (ItemState, LibraryId) {
    let mut conn = portal.app.db.read().await.expect("reads");
    let found = store::item::find(&mut conn, ItemId::new(number))
        .await
        .expect("finds")
        .expect("is there");
    (found.standing.state, found.standing.located_at)
}

fn codes(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// The same librarian with one role at one library only.
fn only(nadia: &Librarian, role: Role, at: LibraryId) -> Librarian {
    let role = StaffRole {
        role,
        scope: Scope::Library(at),
    };
    Librarian {
        rights: Rights(vec![role]),
        ..nadia.clone()
    }
}

#[tokio::test]
async fn a_crate_is_scanned_at_once_and_each_copy_says_where_it_goes() {
    for portal in portals().await {
        catalogue(&portal, &[UPHILL, HERE, HERE]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let chloe = portal.reader(2, "Chloé").await;
        // Two copies are lent, so that the one uphill is sent.
        for barcode in ["B2", "B3"] {
            desk::lend(&portal.app, &nadia, HERE, chloe.patron, barcode)
                .await
                .expect("lends");
        }
        let hold = asked(&portal, &nadia, &amelie).await;
        let sent = shuttle::scan(&portal.app, &nadia, UPHILL, &codes(&["B1"]))
            .await
            .expect("scans");
        let Scanned::Known(leaves) = &sent[0].1 else {
            panic!("{sent:?}")
        };
        assert_eq!(
            leaves.route,
            Route::SendTo {
                library: HERE,
                hold: hold.id
            }
        );
        portal.waiting().await;

        let crate_ = codes(&["B1", "B9", "B2", "B1"]);
        let arrived = shuttle::scan(&portal.app, &nadia, HERE, &crate_)
            .await
            .expect("scans");
        assert_eq!(arrived.len(), 3, "a code that comes twice is scanned once");
        let Scanned::Known(first) = &arrived[0].1 else {
            panic!("{arrived:?}")
        };
        assert_eq!(first.route, Route::HoldHere(hold.id));
        assert_eq!(first.transit.map(|way| (way.from, way.to)), Some((UPHILL, HERE)));
        assert!(matches!(arrived[1].1, Scanned::Unknown));
        let Scanned::Known(third) = &arrived[2].1 else {
            panic!("{arrived:?}")
        };
        assert_eq!((third.route, third.transit), (Route::ShelveHere, None));
        assert!(third.loan.is_some(), "what was lent is returned");
        assert_eq!(portal.waiting().await, ["hold_ready"], "one mail, once");

        // The same crate once more says the same, and no mail leaves.
        shuttle::scan(&portal.app, &nadia, HERE, &crate_)
            .await
            .expect("scans");
        assert_eq!(portal.waiting().await, Vec::<String>::new());
        assert_eq!(state(&portal, &hold).await, HoldState::Ready);

        // Without the desk nobody ends a loan; elsewhere nobody scans.
        let holds_only = only(&nadia, Role::Holds, HERE);
        let lent = shuttle::scan(&portal.app, &holds_only, HERE, &codes(&["B3"]))
            .await
            .expect("scans");
        assert!(matches!(lent[0].1, Scanned::OnLoan));
        assert_eq!(item(&portal, 3).await.0, ItemState::OnLoan);
        let elsewhere = shuttle::scan(&portal.app, &holds_only, UPHILL, &crate_).await;
        assert!(matches!(elsewhere, Err(Failure::NotFound)));
    }
}

#[tokio::test]
async fn a_copy_late_in_the_van_is_given_up_and_the_next_library_is_asked() {
    for portal in portals().await {
        catalogue(&portal, &[UPHILL, UPHILL]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = asked(&portal, &nadia, &amelie).await;
        shuttle::scan(&portal.app, &nadia, UPHILL, &codes(&["B1"]))
            .await
            .expect("scans");
        let late = async || {
            shuttle::awaited(&portal.app, &nadia, HERE, Which::Late, 0)
                .await
                .expect("lists")
        };
        portal.clock.advance(SignedDuration::from_hours(24 * 7));
        assert_eq!(
            (late().await.late, late().await.all),
            (0, 1),
            "a week is not late"
        );
        portal.clock.advance(SignedDuration::from_hours(1));
        let found = late().await;
        assert_eq!((found.late, found.days), (1, 7));
        assert_eq!(found.rows[0].item.barcode.as_deref(), Some("B1"));
        assert_eq!(found.rows[0].hold.as_ref().map(|hold| hold.id), Some(hold.id));

        let way = found.rows[0].transit.id;
        let uphill = only(&nadia, Role::Holds, UPHILL);
        let not_theirs = shuttle::settle(&portal.app, &uphill, way, Verdict::Missing).await;
        assert!(matches!(not_theirs, Err(Failure::NotFound)));
        let settled = shuttle::settle(&portal.app, &nadia, way, Verdict::Missing)
            .await
            .expect("settles");
        assert!(matches!(settled, Settled::Missing));
        assert_eq!(item(&portal, 1).await, (ItemState::Missing, UPHILL));
        assert_eq!(
            state(&portal, &hold).await,
            HoldState::Allotted,
            "another copy uphill is set aside"
        );
        let again = shuttle::settle(&portal.app, &nadia, way, Verdict::Found)
            .await
            .expect("answers");
        assert!(
            matches!(&again, Settled::AlreadyDone { by: Some(name), .. } if name == "Nadia"),
            "{again:?}"
        );
        assert_eq!(item(&portal, 1).await.0, ItemState::Missing, "it stays so");
        assert_eq!(late().await.all, 0);
    }
}

#[tokio::test]
async fn what_two_librarians_say_of_a_late_copy_is_done_once() {
    for portal in portals().await {
        catalogue(&portal, &[UPHILL]).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let hold = asked(&portal, &nadia, &amelie).await;
        shuttle::scan(&portal.app, &nadia, UPHILL, &codes(&["B1"]))
            .await
            .expect("scans");
        portal.waiting().await;
        let found = shuttle::awaited(&portal.app, &nadia, HERE, Which::All, 0)
            .await
            .expect("lists");
        let way = found.rows[0].transit.id;
        let (one, other) = tokio::join!(
            shuttle::settle(&portal.app, &nadia, way, Verdict::Found),
            shuttle::settle(&portal.app, &nadia, way, Verdict::Missing),
        );
        let (one, other) = (one.expect("answers"), other.expect("answers"));
        let done = [&one, &other]
            .iter()
            .filter(|settled| !matches!(settled, Settled::AlreadyDone { .. }))
            .count();
        assert_eq!(done, 1, "{one:?} {other:?}");
        let mails = portal.waiting().await;
        match state(&portal, &hold).await {
            HoldState::Ready => assert_eq!(mails, ["hold_ready"]),
            HoldState::Queued => assert_eq!(mails, Vec::<String>::new()),
            state => panic!("{state:?}"),
        }
    }
}

#[tokio::test]
async fn a_library_says_after_how_many_days_a_copy_is_late() {
    for portal in portals().await {
        let nadia = portal.librarian().await;
        let days = async |at: LibraryId| {
            let mut conn = portal.app.db.read().await.expect("reads");
            shuttle::late_days(&mut conn, at).await.expect("reads")
        };
        assert_eq!(days(HERE).await, shuttle::LATE_DAYS);
        let holds_only = only(&nadia, Role::Holds, HERE);
        let refused = shuttle::set_late_days(&portal.app, &holds_only, HERE, 3).await;
        assert!(matches!(refused, Err(Failure::NotFound)), "it is a rule");
        shuttle::set_late_days(&portal.app, &nadia, HERE, 3)
            .await
            .expect("sets");
        assert_eq!((days(HERE).await, days(UPHILL).await), (3, shuttle::LATE_DAYS));
    }
}
