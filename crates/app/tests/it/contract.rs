//! What every ILS promises, asked of the circulation kept here and of a scripted one elsewhere.

use std::sync::Arc;

use app::local_ils::LocalIls;
use domain::id::{ItemId, LibraryId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::Record;
use ils::{Error, HoldEdit, Ils, IlsId, IlsName, PlaceHold, Refusal, Suspension};
use store::item::NewItem;
use store::record::NewRecord;
use testbed::ils::ScriptedIls;

use crate::network::{Portal, portals};

/// A patron with the card CARD1 and the secret « le chat dort », and record 1, are known there.
async fn keeps_the_contract(ils: &dyn Ils) {
    assert_eq!(
        ils.authenticate("CARD1", "").await,
        Err(Error::WrongCredentials),
        "an empty secret is never asked"
    );
    assert_eq!(
        ils.authenticate("CARD1", "autre").await,
        Err(Error::WrongCredentials)
    );
    assert_eq!(
        ils.authenticate("NOBODY", "le chat dort").await,
        Err(Error::WrongCredentials),
        "nor is a name told"
    );
    let patron = ils
        .authenticate("CARD1", "le chat dort")
        .await
        .expect("is known")
        .id;
    assert_eq!(&patron.ils, ils.name(), "an id carries its connection");
    assert_eq!(ils.blocks(&patron).await.expect("answers"), []);
    assert_eq!(ils.loans(&patron).await.expect("answers"), []);
    assert_eq!(ils.fees(&patron).await.expect("answers"), []);
    assert_eq!(ils.holds(&patron).await.expect("answers"), []);
    assert!(ils.capabilities().await.expect("answers").holds.record);

    let request = PlaceHold {
        key: "one key".into(),
        patron: patron.clone(),
        record: IlsId {
            ils: ils.name().clone(),
            id: "1".into(),
        },
        item: None,
        pickup_library: "VALB".into(),
    };
    let hold = ils.place_hold(&request).await.expect("places");
    assert_eq!(
        ils.place_hold(&request).await.expect("the same again").id,
        hold.id,
        "one key, one hold"
    );
    let held = ils.holds(&patron).await.expect("answers");
    assert_eq!(held.iter().map(|held| &held.id).collect::<Vec<_>>(), [&hold.id]);
    let second = PlaceHold {
        key: "another key".into(),
        ..request.clone()
    };
    assert_eq!(
        ils.place_hold(&second).await.expect_err("must refuse"),
        Error::Refused(Refusal::AlreadyHeld)
    );

    let edit = HoldEdit {
        pickup_library: "VALB".into(),
        suspended: Some(Suspension {
            from: None,
            until: "2026-12-31".parse().expect("a day"),
        }),
    };
    for _ in 0..2 {
        let edited = ils.edit_hold(&patron, &hold.id, &edit).await.expect("edits");
        assert_eq!(edited.suspended, edit.suspended, "as often as it is asked");
    }
    let held = ils.holds(&patron).await.expect("answers");
    assert_eq!(held[0].suspended, edit.suspended);
    let resumed = HoldEdit {
        suspended: None,
        ..edit.clone()
    };
    let edited = ils.edit_hold(&patron, &hold.id, &resumed).await.expect("edits");
    assert_eq!(edited.suspended, None);

    let foreign = IlsId {
        ils: IlsName("elsewhere".into()),
        id: hold.id.id.clone(),
    };
    assert!(
        ils.cancel_hold(&patron, &foreign).await.is_err(),
        "an id of another connection is never passed on"
    );
    assert!(ils.edit_hold(&patron, &foreign, &edit).await.is_err());
    ils.cancel_hold(&patron, &hold.id).await.expect("cancels");
    ils.cancel_hold(&patron, &hold.id)
        .await
        .expect("one that is gone is fine");
    assert_eq!(ils.holds(&patron).await.expect("answers"), []);
}

async fn catalogue(portal: &Portal) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let source = store::source::named(&mut tx, SourceId::new(1), "test", None)
        .await
        .expect("names");
    let works = store::record::works(&mut tx, &["pedigree".into()], || WorkId::new(1))
        .await
        .expect("works");
    let record = NewRecord {
        number: RecordNumber::new(1),
        work: works["pedigree"],
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
    let item = NewItem {
        id: ItemId::new(1),
        record: RecordNumber::new(1),
        source_key: "1/B1".into(),
        barcode: Some("B1".into()),
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
    store::item::put(&mut tx, source, vec![item], None)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
}

#[tokio::test]
async fn the_circulation_kept_here_keeps_the_contract() {
    for portal in portals().await {
        catalogue(&portal).await;
        let reader = portal.reader(1, "Amélie").await;
        let hash = portal
            .app
            .passwords
            .hash(&portal.app.random, "le chat dort")
            .await;
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        let now = portal.app.clock.now();
        store::account::set_password(&mut tx, reader.account.id, &hash, now)
            .await
            .expect("sets");
        tx.commit().await.expect("commits");
        keeps_the_contract(&LocalIls::new(Arc::downgrade(&portal.app))).await;
    }
}

#[tokio::test]
async fn an_ils_elsewhere_keeps_the_contract() {
    let ils = ScriptedIls::new("koha");
    ils.knows("CARD1", "le chat dort", "Amélie", "Delvaux");
    keeps_the_contract(&*ils).await;
}
