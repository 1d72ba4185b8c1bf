//! Where a copy stands when nobody has it: on an open shelf, or in closed stacks.

use app::desk;
use app::hold::{self, PlaceHold};
use domain::id::{ItemId, LibraryId, RecordNumber, SectionId, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::library::{Section, ShelfAccess};
use domain::record::Record;
use jiff::civil::{Date, date};
use store::item::NewItem;
use store::record::NewRecord;

use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const UPHILL: LibraryId = LibraryId::new(3);
/// When the copy of the stacks was bought.
const BOUGHT: Date = date(2015, 3, 2);

/// « Le Conseiller culinaire », whose one copy is called for from the stacks of the library here.
async fn in_the_stacks(portal: &Portal) -> ItemId {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let stacks = Section {
        id: SectionId::new(1),
        library: HERE,
        code: "MAG".into(),
        name: "Magasin".into(),
        access: ShelfAccess::Stacks,
        facet: 0,
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
        acquired_on: Some(BOUGHT),
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

#[tokio::test]
async fn a_first_load_made_everything_new_and_no_section_was_known_to_searches() {
    for portal in portals().await {
        in_the_stacks(&portal).await;
        let mut conn = portal.app.db.read().await.expect("reads");
        let numbers = [RecordNumber::new(1)];
        let record = &store::record::many(&mut conn, &numbers).await.expect("reads")[0];
        let shelves = store::item::shelves(&mut conn, &numbers).await.expect("reads");
        let section = portal.app.network().await.expect("reads").sections[&SectionId::new(1)].facet;
        assert_ne!(section, 0);
        let indexed = app::index::indexed(record, None, shelves.get(&numbers[0]));
        assert_eq!(indexed.sections, [section]);
        assert_eq!(indexed.added_on, app::search::days_since_1970(BOUGHT));
        let unknown = app::index::indexed(record, None, None);
        let today = app::search::days_since_1970(portal.app.moment().today);
        assert!(
            (today - unknown.added_on).abs() <= 1,
            "as of the load where nobody says"
        );
    }
}
