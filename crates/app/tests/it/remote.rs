//! The same hold at a library whose ILS is elsewhere: slow, down, refusing, or silent after it did
//! what was asked.

use std::sync::Arc;

use app::hold::{self, PlaceHold, RemoteStep};
use domain::hold::{Hold, HoldState};
use domain::id::{ItemId, LibraryId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::Record;
use store::item::NewItem;
use store::record::NewRecord;
use store::source::RawRecord;
use testbed::ils::{Call, Mode, ScriptedIls};

use crate::network::{Portal, portals_with};

const THERE: LibraryId = LibraryId::new(2);
const PEDIGREE: RecordNumber = RecordNumber::new(1);

/// Portals with a remote ILS that knows reader 1, and a record that it lends.
async fn remote_portals() -> Vec<(Portal, Arc<ScriptedIls>)> {
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
    hold
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
