//! Loading files: again, changed, from two sources, broken.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::App;
use app::import::{ImportRequest, Report};
use domain::id::{LibraryId, RecordNumber};
use domain::item_state::ItemState;
use marc::{Mapping, MarcRecord};
use store::record::Found;

use crate::network::portals;

/// A UNIMARC record with copies: `(number, title, isbn, [(barcode, library)])`.
pub(crate) fn record(number: &str, title: &str, isbn: &str, items: &[(&str, &str)]) -> MarcRecord {
    let mut record = MarcRecord::new("00000nam0 2200000   450 ")
        .with_control("001", number)
        .with_data("010", "  ", &[('a', isbn)])
        .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey50      ba")])
        .with_data("101", "0 ", &[('a', "fre")])
        .with_data("200", "1 ", &[('a', title), ('f', "Georges Simenon")])
        .with_data("700", " 1", &[('a', "Simenon"), ('b', "Georges")]);
    for (barcode, library) in items {
        record = record.with_data(
            "995",
            "  ",
            &[('b', library), ('c', library), ('f', barcode), ('k', "R SIM")],
        );
    }
    record
}

/// Twelve digits with the one that checks them.
fn isbn(digits: &str) -> String {
    let weighed = digits.bytes().zip([1, 3].into_iter().cycle());
    let sum: u32 = weighed
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

pub(crate) fn file(folder: &Path, name: &str, records: &[MarcRecord]) -> PathBuf {
    let path = folder.join(name);
    let bytes: Vec<u8> = records.iter().flat_map(marc::write::iso2709).collect();
    std::fs::write(&path, bytes).expect("writes");
    path
}

pub(crate) async fn load(app: &Arc<App>, path: &Path, source: &str, complete: bool) -> Report {
    let request = ImportRequest {
        path: path.to_owned(),
        source: source.into(),
        library: Some(LibraryId::new(1)),
        complete,
        accept: true,
        mapping: Mapping::default(),
    };
    app::import::run(app, &request, |_| {}).await.expect("loads")
}

fn pedigree() -> MarcRecord {
    record(
        "1",
        "Pedigree",
        "9782070360024",
        &[("B1", "VALB"), ("B2", "VALB")],
    )
}

#[tokio::test]
async fn the_same_file_loaded_again_changes_nothing() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let path = file(
            folder.path(),
            "a.mrc",
            &[pedigree(), record("2", "Le Chat", "9782253004226", &[])],
        );
        let first = load(&portal.app, &path, "VALB", false).await;
        assert_eq!((first.read, first.new, first.items), (2, 2, 2));
        let again = load(&portal.app, &path, "VALB", false).await;
        assert_eq!(
            (again.new, again.changed, again.unchanged, again.items),
            (0, 0, 2, 0)
        );
    }
}

#[tokio::test]
async fn one_isbn_from_two_sources_is_one_record_with_the_copies_of_both() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let ours = file(folder.path(), "a.mrc", &[pedigree()]);
        let theirs = file(
            folder.path(),
            "b.mrc",
            &[record("77", "Pedigree", "2-07-036002-4", &[("L1", "LOIN")])],
        );
        load(&portal.app, &ours, "VALB", false).await;
        let report = load(&portal.app, &theirs, "LOIN", false).await;
        assert_eq!((report.new, report.merged), (0, 1));
        let mut conn = portal.app.db.read().await.expect("reads");
        let items = store::item::of_records(&mut conn, &[RecordNumber::new(1)])
            .await
            .expect("reads");
        assert_eq!(items.len(), 3);
        assert_eq!(store::record::count(&mut conn).await.expect("counts"), 1);
    }
}

/// A batch is prepared while the one before is being written: what it meets of that one must not be
/// looked up too early.
#[tokio::test]
async fn what_two_batches_in_a_row_bring_of_one_document_is_one_record() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        // The first batches are of twenty records.
        let isbns: Vec<String> = (10..30).map(|n| isbn(&format!("97822530{n}00"))).collect();
        let series = |prefix: &str| -> Vec<MarcRecord> {
            let each = isbns.iter().enumerate();
            each.map(|(n, isbn)| {
                let number = format!("{prefix}{n}");
                let copy = format!("{prefix}C{n}");
                record(&number, &format!("Maigret {n}"), isbn, &[(copy.as_str(), "VALB")])
            })
            .collect()
        };
        let mut records = series("A");
        records.extend(series("B"));
        records.extend(series("C"));
        records.push(record("A0", "Maigret revu", &isbns[0], &[("AC0", "VALB")]));
        let path = file(folder.path(), "a.mrc", &records);
        let report = load(&portal.app, &path, "VALB", false).await;
        assert_eq!((report.new, report.merged, report.changed), (20, 40, 1));
        assert_eq!((report.read, report.bibliographic, report.items), (61, 61, 61));
        let mut conn = portal.app.db.read().await.expect("reads");
        assert_eq!(store::record::count(&mut conn).await.expect("counts"), 20);
        let items = store::item::of_records(&mut conn, &[RecordNumber::new(1)])
            .await
            .expect("reads");
        assert_eq!(items.len(), 3, "the copies of all three");
        let shown = store::record::many(&mut conn, &[RecordNumber::new(1)])
            .await
            .expect("reads");
        assert_eq!(shown[0].record.title, "Maigret revu", "the last word of the file");
    }
}

#[tokio::test]
async fn a_file_never_takes_a_book_out_of_a_readers_hands() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let path = file(folder.path(), "a.mrc", &[pedigree()]);
        load(&portal.app, &path, "VALB", false).await;
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        let item = store::item::by_barcode(&mut tx, "B1")
            .await
            .expect("finds")
            .remove(0)
            .standing;
        store::item::set_state(&mut tx, item.id, ItemState::OnLoan, item.owner)
            .await
            .expect("sets");
        tx.commit().await.expect("commits");

        // The record changed; the first copy is gone from the file, the second is new.
        let path = file(
            folder.path(),
            "b.mrc",
            &[record("1", "Pedigree (revu)", "9782070360024", &[("B3", "VALB")])],
        );
        let report = load(&portal.app, &path, "VALB", false).await;
        assert_eq!(
            (report.changed, report.items_kept),
            (1, 1),
            "the copy on loan stays, for staff to look at"
        );
        let mut conn = portal.app.db.read().await.expect("reads");
        let items = store::item::of_records(&mut conn, &[RecordNumber::new(1)])
            .await
            .expect("reads");
        let mut seen: Vec<_> = items
            .iter()
            .map(|item| (item.barcode.clone().unwrap_or_default(), item.standing.state))
            .collect();
        seen.sort();
        assert_eq!(
            seen,
            [
                ("B1".to_owned(), ItemState::OnLoan),
                ("B3".to_owned(), ItemState::OnShelf)
            ]
        );
    }
}

#[tokio::test]
async fn what_a_complete_load_no_longer_holds_is_withdrawn_and_comes_back() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let both = file(
            folder.path(),
            "a.mrc",
            &[
                pedigree(),
                record("2", "Le Chat", "9782253004226", &[("C1", "VALB")]),
            ],
        );
        let one = file(folder.path(), "b.mrc", &[pedigree()]);
        load(&portal.app, &both, "VALB", false).await;
        let report = load(&portal.app, &one, "VALB", true).await;
        assert_eq!(report.withdrawn, 1);
        let mut conn = portal.app.db.read().await.expect("reads");
        assert_eq!(
            store::record::find(&mut conn, RecordNumber::new(2))
                .await
                .expect("finds"),
            Some(Found::Gone)
        );
        drop(conn);
        load(&portal.app, &both, "VALB", true).await;
        let mut conn = portal.app.db.read().await.expect("reads");
        assert!(matches!(
            store::record::find(&mut conn, RecordNumber::new(2))
                .await
                .expect("finds"),
            Some(Found::Here(_))
        ));
    }
}

#[tokio::test]
async fn a_broken_record_is_set_aside_and_the_next_one_is_read() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.mrc");
        let mut bytes = marc::write::iso2709(&pedigree());
        bytes.extend_from_slice(b"00026nam  2200025   4500\x1e\x1d");
        bytes.extend_from_slice(b"this is no record at all, and is long enough to be one\x1d");
        bytes.extend(marc::write::iso2709(&record(
            "2",
            "Le Chat",
            "9782253004226",
            &[],
        )));
        std::fs::write(&path, bytes).expect("writes");
        let report = load(&portal.app, &path, "VALB", false).await;
        assert!(report.new >= 2, "{report:?}");
        assert!(report.quarantined_count() >= 1, "{report:?}");
    }
}

#[tokio::test]
async fn the_demonstrations_catalogue_loads_in_both_dialects() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let base = "2026-11-23".parse().expect("a day");
        let mut read = 0;
        for (name, bytes) in [
            ("unimarc", demo::catalogue::unimarc(base)),
            ("marc21", demo::catalogue::marc21(base)),
        ] {
            let path = folder.path().join(format!("{name}.mrc"));
            std::fs::write(&path, bytes).expect("writes");
            let report = load(&portal.app, &path, name, false).await;
            assert_eq!(report.quarantined_count(), 0, "{report:?}");
            assert_eq!(report.untitled, 0);
            read += report.new + report.merged;
        }
        assert!(read >= 1_000, "{read}");
    }
}

#[tokio::test]
async fn a_load_without_titles_stops_unless_it_is_accepted() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let untitled = |number: usize| {
            MarcRecord::new("00000nam0 2200000   450 ")
                .with_control("001", &format!("u{number}"))
                .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey50      ba")])
                .with_data("700", " 1", &[('a', "Simenon"), ('b', "Georges")])
        };
        // Seven of ten have a title: a third too many have none.
        let records: Vec<MarcRecord> = (0..300)
            .map(|number| match number % 10 {
                0..=6 => record(&number.to_string(), &format!("Titre {number}"), "", &[]),
                _ => untitled(number),
            })
            .collect();
        let path = file(folder.path(), "mixed.mrc", &records);
        let request = |accept| ImportRequest {
            path: path.clone(),
            source: "VALB".into(),
            library: Some(LibraryId::new(1)),
            complete: false,
            accept,
            mapping: Mapping::default(),
        };
        let why = app::import::run(&portal.app, &request(false), |_| {})
            .await
            .expect_err("must stop")
            .to_string();
        assert!(why.contains("have no title") && why.contains("--accept"), "{why}");
        let report = app::import::run(&portal.app, &request(true), |_| {})
            .await
            .expect("loads");
        assert_eq!((report.bibliographic, report.untitled), (300, 90));
    }
}
