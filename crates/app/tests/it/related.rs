//! « Si vous avez aimé », from the desk to the page: who borrows with whom is counted at night, and nobody is
//! kept.

use app::desk;
use app::person::Librarian;
use app::related::{self, Beside, KnownHeadings};
use domain::id::{ItemId, LibraryId, PatronId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::{Audience, Record};
use jiff::civil::{Date, date};
use store::item::NewItem;
use store::record::{NewRecord, StoredRecord};

use crate::network::{Portal, portals};

const HERE: LibraryId = LibraryId::new(1);
const TONIGHT: Date = date(2026, 11, 24);
/// Copies of each record.
const COPIES: u32 = 8;

/// Records with copies enough, each a work of its own.
async fn shelve(portal: &Portal, audiences: &[Option<Audience>]) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let source = store::source::named(&mut tx, SourceId::new(1), "test", None)
        .await
        .expect("names");
    let mut items = Vec::new();
    for (number, audience) in (1_u32..).zip(audiences) {
        let key = format!("titre {number}|");
        store::record::works(&mut tx, &[key], || WorkId::new(i64::from(number)))
            .await
            .expect("works");
        let title = format!("Titre {number}");
        let record = NewRecord {
            number: RecordNumber::new(number),
            work: WorkId::new(i64::from(number)),
            record: Record {
                title: title.clone(),
                audience: *audience,
                ..Record::default()
            },
            sort_title: title.to_lowercase(),
            headings: store::record::Headings::default(),
        };
        store::record::put(&mut tx, &[record], portal.app.clock.now())
            .await
            .expect("puts");
        items.extend((1..=COPIES).map(|copy| NewItem {
            id: ItemId::new(i64::from(number * 100 + copy)),
            record: RecordNumber::new(number),
            source_key: format!("{number}/{copy}"),
            barcode: Some(barcode(number, copy)),
            owner: HERE,
            located_at: HERE,
            section: None,
            call_number: "R".into(),
            call_number_sort: "r".into(),
            volume: None,
            public_note: None,
            state: ItemState::OnShelf,
            due_on: None,
            acquired_on: None,
        }));
    }
    store::item::put(&mut tx, source, items, None)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
    portal.app.forget_network().await;
}

fn barcode(record: u32, copy: u32) -> String {
    format!("B{record}-{copy}")
}

async fn record(portal: &Portal, number: u32) -> StoredRecord {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::record::many(&mut conn, &[RecordNumber::new(number)])
        .await
        .expect("reads")
        .remove(0)
}

/// The titles that readers of a record also had.
async fn borrowed_with(portal: &Portal, number: u32) -> Vec<String> {
    let record = record(portal, number).await;
    let beside = related::beside(&portal.app, &record, &[], KnownHeadings::default())
        .await
        .expect("reads");
    match beside {
        Beside::Borrowed(records) => records.into_iter().map(|stored| stored.record.title).collect(),
        Beside::Alike(_) | Beside::Nothing => Vec::new(),
    }
}

/// Each of these readers takes their own copy of each record home.
async fn lend(portal: &Portal, nadia: &Librarian, readers: &[PatronId], records: &[u32]) {
    for (copy, reader) in (1_u32..).zip(readers) {
        for record in records {
            desk::lend(&portal.app, nadia, HERE, *reader, &barcode(*record, copy))
                .await
                .expect("lends")
                .expect("is known");
        }
    }
}

async fn readers(portal: &Portal, count: i64) -> Vec<PatronId> {
    let mut readers = Vec::new();
    for number in 1..=count {
        readers.push(portal.reader(number, &format!("Lecteur{number}")).await.patron);
    }
    readers
}

/// How many pairs are kept, told from either side.
async fn kept(portal: &Portal) -> usize {
    let mut conn = portal.app.db.read().await.expect("reads");
    let mut count = 0;
    for work in 1..=4 {
        let related = store::related::of_work(&mut conn, WorkId::new(work)).await;
        count += related.expect("reads").len();
    }
    count
}

#[tokio::test]
async fn four_readers_show_nothing_and_the_fifth_does() {
    for portal in portals().await {
        shelve(&portal, &[Some(Audience::Adult); 4]).await;
        let (nadia, readers) = (portal.librarian().await, readers(&portal, 5).await);
        lend(&portal, &nadia, &readers[..4], &[1, 2, 3, 4]).await;
        related::count(&portal.app, TONIGHT).await.expect("counts");
        assert_eq!(kept(&portal).await, 0, "nothing is even kept");

        lend_one(&portal, &nadia, readers[4], 5).await;
        related::count(&portal.app, TONIGHT).await.expect("counts");
        let mut found = borrowed_with(&portal, 1).await;
        found.sort();
        assert_eq!(found, ["Titre 2", "Titre 3", "Titre 4"]);
        assert_eq!(kept(&portal).await, 12);

        // They all come back, and the pairs stay: who had them is forgotten everywhere.
        for copy in 1..=5 {
            for record in 1..=4 {
                desk::take_back(&portal.app, &nadia, HERE, &barcode(record, copy))
                    .await
                    .expect("takes back");
            }
        }
        related::count(&portal.app, date(2027, 3, 1))
            .await
            .expect("counts");
        assert_eq!(kept(&portal).await, 12);
        related::count(&portal.app, date(2027, 11, 1))
            .await
            .expect("counts");
        assert_eq!(kept(&portal).await, 0, "a year later they are forgotten");
    }
}

/// A reader takes their copy of all four records home.
async fn lend_one(portal: &Portal, nadia: &Librarian, reader: PatronId, copy: u32) {
    for record in [1, 2, 3, 4] {
        desk::lend(&portal.app, nadia, HERE, reader, &barcode(record, copy))
            .await
            .expect("lends")
            .expect("is known");
    }
}

#[tokio::test]
async fn one_reader_who_borrows_again_and_again_is_one_reader() {
    for portal in portals().await {
        shelve(&portal, &[Some(Audience::Adult); 4]).await;
        let (nadia, readers) = (portal.librarian().await, readers(&portal, 1).await);
        for copy in 1..=COPIES {
            lend_one(&portal, &nadia, readers[0], copy).await;
            related::count(&portal.app, TONIGHT).await.expect("counts");
            for record in 1..=4 {
                desk::take_back(&portal.app, &nadia, HERE, &barcode(record, copy))
                    .await
                    .expect("takes back");
            }
        }
        related::count(&portal.app, TONIGHT).await.expect("counts");
        assert_eq!(kept(&portal).await, 0);
    }
}

#[tokio::test]
async fn a_book_for_the_young_does_not_lead_to_their_elders() {
    for portal in portals().await {
        let (young, grown) = (Some(Audience::Youth), Some(Audience::Adult));
        shelve(&portal, &[young, grown, grown, grown]).await;
        let (nadia, readers) = (portal.librarian().await, readers(&portal, 5).await);
        lend(&portal, &nadia, &readers, &[1, 2, 3, 4]).await;
        related::count(&portal.app, TONIGHT).await.expect("counts");
        assert!(borrowed_with(&portal, 1).await.is_empty());
        let mut found = borrowed_with(&portal, 2).await;
        found.sort();
        assert_eq!(found, ["Titre 1", "Titre 3", "Titre 4"]);
    }
}
