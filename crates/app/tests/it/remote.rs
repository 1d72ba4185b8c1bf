//! The same hold at a library whose ILS is elsewhere: slow, down, refusing, or silent after it did
//! what was asked.

use std::sync::Arc;

use app::failure::Failure;
use app::hold::{self, PlaceHold, RemoteStep, change};
use domain::hold::{Hold, HoldState, Suspension};
use domain::id::{ItemId, LibraryId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::Record;
use store::item::NewItem;
use store::record::NewRecord;
use store::source::RawRecord;
use testbed::ils::{Call, Mode, ScriptedIls};

use crate::network::{Portal, portals_with};

pub const THERE: LibraryId = LibraryId::new(2);
const PEDIGREE: RecordNumber = RecordNumber::new(1);

/// Portals with a remote ILS that knows reader 1, and a record that it lends.
pub async fn remote_portals() -> Vec<(Portal, Arc<ScriptedIls>)> {
    let both = unheard_portals().await;
    for (portal, _) in &both {
        assert_eq!(reconcile(portal).await, RemoteStep::Done);
    }
    both
}

/// The same, where nothing was heard of the ILS yet.
async fn unheard_portals() -> Vec<(Portal, Arc<ScriptedIls>)> {
    let scripted: Vec<Arc<ScriptedIls>> = (0..2).map(|_| ScriptedIls::new("koha")).collect();
    let portals = portals_with(|index| {
        let mut registry = ils::Registry::default();
        registry.add(scripted[index].clone());
        registry
    })
    .await;
    let mut both = Vec::new();
    for (portal, ils) in portals.into_iter().zip(scripted) {
        ils.knows("CARD1", "1234", "Amélie", "Delvaux");
        catalogue(&portal).await;
        both.push((portal, ils));
    }
    both
}

async fn catalogue(portal: &Portal) {
    let now = portal.app.clock.now();
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let source = store::source::named(&mut tx, SourceId::new(1), "koha", None)
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
    store::record::put(&mut tx, &[record], now).await.expect("puts");
    let raw = RawRecord {
        key: "301731".into(),
        number: PEDIGREE,
        checksum: vec![1],
        raw: vec![],
    };
    store::source::put(&mut tx, source, 1, vec![raw])
        .await
        .expect("puts");
    let item = NewItem {
        id: ItemId::new(1),
        record: PEDIGREE,
        source_key: "301731/1".into(),
        barcode: Some("L1".into()),
        owner: THERE,
        located_at: THERE,
        section: None,
        call_number: "R SIM".into(),
        call_number_sort: "r sim".into(),
        volume: None,
        public_note: None,
        state: ItemState::OnShelf,
        due_on: None,
        acquired_on: None,
    };
    store::item::put(&mut tx, source, vec![item], Some(now))
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
}

async fn place(portal: &Portal) -> Hold {
    remote_hold(portal).await.1
}

/// Amélie, and her hold at the library whose ILS is elsewhere.
async fn remote_hold(portal: &Portal) -> (app::person::Reader, Hold) {
    let amelie = portal.reader(1, "Amélie").await;
    let wish = PlaceHold {
        record: PEDIGREE,
        volume: None,
        pickup: THERE,
        key: "k".into(),
    };
    let hold = hold::place(&portal.app, &amelie, &wish).await.expect("places");
    assert_eq!(
        (hold.state, hold.ils.as_str()),
        (HoldState::Requested, "koha"),
        "pending here until it is there"
    );
    (amelie, hold)
}

async fn state(portal: &Portal, hold: &Hold) -> (HoldState, Option<String>) {
    let mut conn = portal.app.db.read().await.expect("reads");
    let hold = store::hold::find(&mut conn, hold.id)
        .await
        .expect("finds")
        .expect("is there");
    (hold.state, hold.ils_hold_id)
}

#[tokio::test]
async fn a_hold_reaches_the_other_ils_once_however_often_the_job_runs() {
    for (portal, ils) in remote_portals().await {
        let hold = place(&portal).await;
        for _ in 0..3 {
            assert_eq!(
                hold::place_in_ils(&portal.app, hold.id).await.expect("runs"),
                RemoteStep::Done
            );
        }
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued);
        assert_eq!((ils.held().len(), ils.asked(Call::PlaceHold)), (1, 1));
    }
}

#[tokio::test]
async fn an_ils_that_is_down_is_asked_again_and_the_reader_keeps_the_hold() {
    for (portal, ils) in remote_portals().await {
        let hold = place(&portal).await;
        ils.is(Mode::Down);
        let step = hold::place_in_ils(&portal.app, hold.id).await.expect("runs");
        assert!(matches!(step, RemoteStep::Again(_)), "{step:?}");
        assert_eq!(state(&portal, &hold).await.0, HoldState::Requested);
        ils.is(Mode::Up);
        assert_eq!(
            hold::place_in_ils(&portal.app, hold.id).await.expect("runs"),
            RemoteStep::Done
        );
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued);
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_never_makes_a_second_hold() {
    for (portal, ils) in remote_portals().await {
        ils.forgets_keys();
        let hold = place(&portal).await;
        ils.is(Mode::Ambiguous);
        let step = hold::place_in_ils(&portal.app, hold.id).await.expect("runs");
        assert!(matches!(step, RemoteStep::Again(_)), "{step:?}");
        assert_eq!(ils.held().len(), 1, "it is there, though nobody told us");
        ils.is(Mode::Up);
        assert_eq!(
            hold::place_in_ils(&portal.app, hold.id).await.expect("runs"),
            RemoteStep::Done
        );
        assert_eq!(
            (ils.held().len(), ils.asked(Call::PlaceHold)),
            (1, 1),
            "it was read before it was asked again"
        );
        let (state, id) = state(&portal, &hold).await;
        assert_eq!(state, HoldState::Queued);
        assert!(id.is_some());
    }
}

#[tokio::test]
async fn a_refusal_elsewhere_becomes_a_sentence_here() {
    for (portal, ils) in remote_portals().await {
        let hold = place(&portal).await;
        ils.is(Mode::Refusing(ils::Refusal::LimitReached));
        assert_eq!(
            hold::place_in_ils(&portal.app, hold.id).await.expect("runs"),
            RemoteStep::Done
        );
        let mut conn = portal.app.db.read().await.expect("reads");
        let hold = store::hold::find(&mut conn, hold.id)
            .await
            .expect("finds")
            .expect("is there");
        assert_eq!(
            (hold.state, hold.reason.as_deref()),
            (HoldState::Declined, Some("account_to_settle"))
        );
    }
}

#[tokio::test]
async fn cancelling_here_cancels_there_and_again_is_fine() {
    for (portal, ils) in remote_portals().await {
        let amelie = portal.reader(1, "Amélie").await;
        let wish = PlaceHold {
            record: PEDIGREE,
            volume: None,
            pickup: THERE,
            key: "k".into(),
        };
        let hold = hold::place(&portal.app, &amelie, &wish).await.expect("places");
        hold::place_in_ils(&portal.app, hold.id).await.expect("runs");
        hold::cancel(&portal.app, &amelie, hold.id)
            .await
            .expect("cancels");
        for _ in 0..2 {
            assert_eq!(
                hold::cancel_in_ils(&portal.app, hold.id).await.expect("runs"),
                RemoteStep::Done
            );
        }
        assert_eq!(ils.held().len(), 0);
    }
}

#[tokio::test]
async fn a_hold_given_up_while_its_answer_was_lost_is_not_left_behind() {
    for (portal, ils) in remote_portals().await {
        let amelie = portal.reader(1, "Amélie").await;
        let wish = PlaceHold {
            record: PEDIGREE,
            volume: None,
            pickup: THERE,
            key: "k".into(),
        };
        let hold = hold::place(&portal.app, &amelie, &wish).await.expect("places");
        ils.is(Mode::Ambiguous);
        hold::place_in_ils(&portal.app, hold.id).await.expect("runs");
        hold::cancel(&portal.app, &amelie, hold.id)
            .await
            .expect("cancels");
        ils.is(Mode::Up);
        assert_eq!(
            hold::cancel_in_ils(&portal.app, hold.id).await.expect("runs"),
            RemoteStep::Done
        );
        assert_eq!(
            hold::place_in_ils(&portal.app, hold.id).await.expect("runs"),
            RemoteStep::Done
        );
        assert_eq!(ils.held().len(), 0);
    }
}

/// A hold that is in the queue there, and its reader.
pub async fn placed(portal: &Portal) -> (Hold, app::person::Reader) {
    let amelie = portal.reader(1, "Amélie").await;
    let wish = PlaceHold {
        record: PEDIGREE,
        volume: None,
        pickup: THERE,
        key: "k".into(),
    };
    let hold = hold::place(&portal.app, &amelie, &wish).await.expect("places");
    hold::place_in_ils(&portal.app, hold.id).await.expect("runs");
    assert_eq!(state(portal, &hold).await.0, HoldState::Queued);
    (hold, amelie)
}

pub fn day(text: &str) -> jiff::civil::Date {
    text.parse().expect("a day")
}

pub async fn reconcile(portal: &Portal) -> RemoteStep {
    hold::reconcile(&portal.app, THERE).await.expect("runs")
}

fn to_the_end_of_the_year(portal: &Portal) -> Suspension {
    Suspension {
        from: portal.app.moment().today,
        until: day("2026-12-31"),
    }
}

#[tokio::test]
async fn what_an_ils_can_do_is_offered_once_it_has_said_so_and_without_a_new_start() {
    for (portal, ils) in unheard_portals().await {
        let (hold, amelie) = placed(&portal).await;
        let offered = async || {
            let network = portal.app.network().await.expect("reads");
            change::changes(&network, &hold).suspension.is_ok()
        };
        ils.is(Mode::Down);
        assert_eq!(reconcile(&portal).await, RemoteStep::Done);
        assert!(!offered().await, "nobody knows yet");
        let days = to_the_end_of_the_year(&portal);
        let refused = change::suspend(&portal.app, &amelie, hold.id, days).await;
        assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
        ils.is(Mode::Up);
        assert_eq!(reconcile(&portal).await, RemoteStep::Done);
        assert!(offered().await);
        change::suspend(&portal.app, &amelie, hold.id, days)
            .await
            .expect("suspends");
    }
}

#[tokio::test]
async fn a_suspension_is_told_there_once_whatever_happens_on_the_way() {
    for (portal, ils) in remote_portals().await {
        let (hold, amelie) = placed(&portal).await;
        portal.waiting().await;
        change::suspend(&portal.app, &amelie, hold.id, to_the_end_of_the_year(&portal))
            .await
            .expect("suspends");
        assert_eq!(portal.waiting().await, ["edit_in_ils", "hold_suspended"]);
        let edit = async || hold::edit_in_ils(&portal.app, hold.id).await.expect("runs");

        ils.is(Mode::Down);
        assert!(matches!(edit().await, RemoteStep::Again(_)));
        ils.is(Mode::Ambiguous);
        assert!(matches!(edit().await, RemoteStep::Again(_)));
        ils.is(Mode::Up);
        assert_eq!(edit().await, RemoteStep::Done);
        assert_eq!(
            ils.asked(Call::EditHold),
            1,
            "the lost answer was read before it was asked again"
        );
        let suspended = ils.held()[0].suspended.expect("it is suspended there");
        assert_eq!(suspended.until, day("2026-12-31"));

        change::resume(&portal.app, &amelie, hold.id)
            .await
            .expect("resumes");
        assert_eq!(edit().await, RemoteStep::Done);
        assert_eq!(ils.held()[0].suspended, None);
    }
}

#[tokio::test]
async fn a_change_refused_there_is_taken_back_here_and_shown_to_staff() {
    for (portal, ils) in remote_portals().await {
        let (hold, amelie) = placed(&portal).await;
        change::suspend(&portal.app, &amelie, hold.id, to_the_end_of_the_year(&portal))
            .await
            .expect("suspends");
        ils.is(Mode::Refusing(ils::Refusal::Blocked));
        let step = hold::edit_in_ils(&portal.app, hold.id).await.expect("runs");
        let RemoteStep::GiveUp(why) = step else {
            panic!("staff must see it: {step:?}")
        };
        assert!(why.contains("koha") && why.contains(&hold.reference), "{why}");
        let mut conn = portal.app.db.read().await.expect("reads");
        let hold = store::hold::find(&mut conn, hold.id)
            .await
            .expect("finds")
            .expect("is there");
        assert_eq!((hold.state, hold.suspended_until), (HoldState::Queued, None));
    }
}

#[tokio::test]
async fn what_happens_there_happens_here_and_is_told_once() {
    for (portal, ils) in remote_portals().await {
        let (hold, _) = placed(&portal).await;
        portal.waiting().await;
        assert_eq!(reconcile(&portal).await, RemoteStep::Done);
        assert_eq!(portal.waiting().await, Vec::<String>::new(), "nothing happened");

        ils.changes_hold(|hold| hold.state = ils::HoldState::InTransit);
        reconcile(&portal).await;
        assert_eq!(state(&portal, &hold).await.0, HoldState::InTransit);
        ils.changes_hold(|hold| hold.state = ils::HoldState::Ready);
        for _ in 0..2 {
            reconcile(&portal).await;
        }
        assert_eq!(portal.waiting().await, ["hold_in_transit", "hold_ready"]);
        let mut conn = portal.app.db.read().await.expect("reads");
        let ready = store::hold::find(&mut conn, hold.id)
            .await
            .expect("finds")
            .expect("is there");
        drop(conn);
        assert_eq!(
            (ready.state, ready.ready_until),
            (HoldState::Ready, Some(day("2026-12-07"))),
            "ten open days, since they name none"
        );
        ils.changes_hold(|hold| hold.ready_until = Some(day("2026-12-08")));
        reconcile(&portal).await;
        assert_eq!(portal.waiting().await, ["hold_deadline_moved"]);

        // The reader has it: the hold is gone there, and a loan stands in its place.
        let card = ils.id("CARD1");
        ils.drops_holds();
        ils.lends(
            &card,
            ils::Loan {
                id: ils.id("l1"),
                record: Some(ils.id("301731")),
                barcode: Some("L1".into()),
                title: "Pedigree".into(),
                library: Some("LOIN".into()),
                due_on: day("2026-12-21"),
                renewals: 0,
            },
        );
        reconcile(&portal).await;
        assert_eq!(state(&portal, &hold).await.0, HoldState::Collected);
    }
}

#[tokio::test]
async fn a_list_without_the_hold_proves_nothing_until_another_confirms_it() {
    for (portal, ils) in remote_portals().await {
        let (hold, _) = placed(&portal).await;
        portal.waiting().await;
        ils.is(Mode::Down);
        assert_eq!(
            reconcile(&portal).await,
            RemoteStep::Done,
            "the next round asks again"
        );
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued);
        ils.is(Mode::Up);
        let kept = ils.held().remove(0);
        ils.drops_holds();
        reconcile(&portal).await;
        portal.clock.advance(jiff::SignedDuration::from_mins(5));
        reconcile(&portal).await;
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued, "not yet");

        // It was a slip of theirs: it counts from the beginning.
        ils.restores_hold(&ils.id("CARD1"), kept);
        reconcile(&portal).await;
        ils.drops_holds();
        portal.clock.advance(jiff::SignedDuration::from_mins(6));
        reconcile(&portal).await;
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued);
        assert_eq!(portal.waiting().await, Vec::<String>::new());
        portal.clock.advance(jiff::SignedDuration::from_mins(11));
        reconcile(&portal).await;
        assert_eq!(state(&portal, &hold).await.0, HoldState::CancelledByLibrary);
        assert_eq!(portal.waiting().await, ["hold_cancelled_by_library"]);
    }
}

#[tokio::test]
async fn no_copy_from_here_is_set_aside_for_a_hold_kept_elsewhere() {
    for (portal, _ils) in remote_portals().await {
        let (hold, _) = placed(&portal).await;
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        let source = store::source::named(&mut tx, SourceId::new(2), "here", None)
            .await
            .expect("names");
        let here = NewItem {
            id: ItemId::new(2),
            record: PEDIGREE,
            source_key: "1/H1".into(),
            barcode: Some("H1".into()),
            owner: LibraryId::new(1),
            located_at: LibraryId::new(1),
            section: None,
            call_number: "R SIM".into(),
            call_number_sort: "r sim".into(),
            volume: None,
            public_note: None,
            state: ItemState::OnShelf,
            due_on: None,
            acquired_on: None,
        };
        store::item::put(&mut tx, source, vec![here], None)
            .await
            .expect("puts");
        tx.commit().await.expect("commits");
        hold::allot_record(&portal.app, PEDIGREE).await.expect("allots");
        let nadia = portal.librarian().await;
        let back = app::desk::take_back(&portal.app, &nadia, LibraryId::new(1), "H1")
            .await
            .expect("scans")
            .expect("is known");
        assert_eq!(back.route, domain::circulation::queue::Route::ShelveHere);
        assert_eq!(state(&portal, &hold).await.0, HoldState::Queued);
    }
}

#[tokio::test]
async fn a_library_that_does_not_answer_has_copies_of_which_nobody_knows() {
    for (portal, ils) in remote_portals().await {
        let shown = async || {
            let items = app::record::items(&portal.app, &[PEDIGREE]).await.expect("reads");
            let of_record = &items[&PEDIGREE];
            let copy = &of_record.items[0];
            (of_record.is_free(copy), of_record.is_unknown(copy))
        };
        assert_eq!(shown().await, (true, false));
        ils.is(Mode::Down);
        reconcile(&portal).await;
        assert_eq!(
            shown().await,
            (false, true),
            "never available because a call failed"
        );
        ils.is(Mode::Up);
        reconcile(&portal).await;
        assert_eq!(shown().await, (true, false));
    }
}

#[tokio::test]
async fn a_renewal_there_is_made_once_and_its_day_is_theirs() {
    for (portal, ils) in remote_portals().await {
        let amelie = portal.reader(1, "Amélie").await;
        let now = portal.app.clock.now();
        let loan = domain::loan::Loan {
            id: domain::id::LoanId::new(7),
            item: ItemId::new(1),
            record: PEDIGREE,
            patron: Some(amelie.patron),
            library: THERE,
            lent_at: now,
            lent_on: day("2026-11-02"),
            due_on: day("2026-11-30"),
            renewals: 0,
            returned_at: None,
            returned_library: None,
            version: 0,
        };
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        store::loan::insert(&mut tx, &loan).await.expect("inserts");
        tx.commit().await.expect("commits");
        ils.lends(
            &ils.id("CARD1"),
            ils::Loan {
                id: ils.id("l1"),
                record: None,
                barcode: Some("L1".into()),
                title: "Pedigree".into(),
                library: None,
                due_on: day("2026-11-30"),
                renewals: 0,
            },
        );
        let renew = async || app::loan::renew_in_ils(&portal.app, loan.id).await.expect("runs");
        ils.is(Mode::Refusing(ils::Refusal::Awaited));
        assert!(matches!(renew().await, RemoteStep::GiveUp(_)));
        ils.is(Mode::Ambiguous);
        assert!(matches!(renew().await, RemoteStep::Again(_)));
        ils.is(Mode::Up);
        assert_eq!(renew().await, RemoteStep::Done);
        assert_eq!(
            ils.lent()[0].renewals,
            1,
            "the lost answer was not a second renewal"
        );
        let mut conn = portal.app.db.read().await.expect("reads");
        let kept = store::loan::find(&mut conn, loan.id)
            .await
            .expect("finds")
            .expect("is there");
        assert_eq!((kept.due_on, kept.renewals), (day("2026-12-21"), 1));
    }
}
