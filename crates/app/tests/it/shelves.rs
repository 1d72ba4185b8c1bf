//! Where a copy stands when nobody has it: on an open shelf, or in closed stacks.

use app::desk;
use app::hold::{self, PlaceHold};
use domain::id::{ItemId, LibraryId, RecordNumber, SectionId, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::library::{Section, ShelfAccess};
use domain::record::Record;
use store::item::NewItem;
use store::record::NewRecord;

use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);

/// « Le Conseiller culinaire », whose one copy is called for from the stacks of the library here.
async fn in_the_stacks(portal: &Portal) -> ItemId {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let stacks = Section {
        id: SectionId::new(1),
        library: HERE,
        code: "MAG".into(),
        name: "Magasin".into(),
        access: ShelfAccess::Stacks,
    };
    store::library::put_section(&mut tx, &stacks).await.expect("puts");
    let source = store::source::named(&mut tx, SourceId::new(1), "test", None)
        .await
        .expect("names");
    let key = "conseiller culinaire|clement".to_owned();
    let works = store::record::works(&mut tx, std::slice::from_ref(&key), || WorkId::new(1))
        .await
        .expect("works");
    let record = NewRecord {
        number: RecordNumber::new(1),
        work: works[&key],
        record: Record {
            title: "Le Conseiller culinaire".into(),
            ..Record::default()
        },
        sort_title: "conseiller culinaire".into(),
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
        owner: HERE,
        located_at: HERE,
        section: Some(SectionId::new(1)),
        call_number: "MAG 3821".into(),
        call_number_sort: "mag 003821".into(),
        volume: None,
        public_note: None,
        state: ItemState::Stacks,
        due_on: None,
        acquired_on: None,
    };
    store::item::put(&mut tx, source, vec![item], None)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
    portal.app.forget_network().await;
    ItemId::new(1)
}

async fn state(portal: &Portal, item: ItemId) -> ItemState {
    let mut conn = portal.app.db.read().await.expect("reads");
    let item = store::item::find(&mut conn, item).await.expect("finds");
    item.expect("is there").standing.state
}

#[tokio::test]
async fn a_copy_of_the_closed_stacks_was_sought_on_the_open_shelf_after_its_loan() {
    for portal in portals().await {
        let item = in_the_stacks(&portal).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        desk::lend(&portal.app, &nadia, HERE, amelie.patron, "B1")
            .await
            .expect("lends")
            .expect("is known");
        assert_eq!(state(&portal, item).await, ItemState::OnLoan);

        // It comes back elsewhere, travels home, and is put where it belongs.
        desk::take_back(&portal.app, &nadia, UPHILL, "B1")
            .await
            .expect("takes back");
        assert_eq!(state(&portal, item).await, ItemState::InTransit);
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("receives");
        assert_eq!(state(&portal, item).await, ItemState::Stacks);
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("scans once more");
        assert_eq!(state(&portal, item).await, ItemState::Stacks);
    }
}

#[tokio::test]
async fn a_copy_that_waited_for_nobody_goes_back_to_the_stacks() {
    for portal in portals().await {
        let item = in_the_stacks(&portal).await;
        let (amelie, nadia) = (portal.reader(1, "Amélie").await, portal.librarian().await);
        let wish = PlaceHold {
            record: RecordNumber::new(1),
            volume: None,
            pickup: HERE,
            key: "k".into(),
        };
        let hold = hold::place_at_desk(&portal.app, &nadia, HERE, amelie.patron, &wish)
            .await
            .expect("places");
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("pulls");
        assert_eq!(state(&portal, item).await, ItemState::OnHoldShelf);
        hold::cancel(&portal.app, &amelie, hold.id)
            .await
            .expect("cancels");
        desk::take_back(&portal.app, &nadia, HERE, "B1")
            .await
            .expect("puts away");
        assert_eq!(state(&portal, item).await, ItemState::Stacks);
    }
}
