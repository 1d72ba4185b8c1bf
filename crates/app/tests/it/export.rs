//! What leaves as MARC can be loaded elsewhere: read by our own reader, from every form and every
//! character set that a source gave, without copies.

use std::path::Path;
use std::sync::Arc;

use ::marc::charset::{Charset, encode};
use ::marc::{Mapping, MarcRecord, Reader, write};
use app::App;
use app::export::{LeftOut, MarcForm, marc};
use app::import::ImportRequest;
use domain::id::{LibraryId, RecordNumber};

use crate::network::portals;

fn unimarc(number: &str, title: &str) -> MarcRecord {
    MarcRecord::new("00000nam0 2200000   450 ")
        .with_control("001", number)
        .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey0103    ba")])
        .with_data("101", "0 ", &[('a', "fre")])
        .with_data("200", "1 ", &[('a', title)])
        .with_data(
            "995",
            "  ",
            &[('b', "VALB"), ('f', "B1"), ('k', "R SIM"), ('u', "chez Jeanne")],
        )
}

async fn load(app: &Arc<App>, path: &Path, source: &str) {
    let request = ImportRequest {
        path: path.to_owned(),
        source: source.into(),
        library: Some(LibraryId::new(1)),
        complete: false,
        accept: true,
        mapping: Mapping::default(),
    };
    app::import::run(app, &request, |_| {}).await.expect("loads");
}

/// The numbers of all records, in order.
async fn numbers(app: &App) -> Vec<RecordNumber> {
    let mut conn = app.db.read().await.expect("answers");
    store::record::numbers_after(&mut conn, None, 100)
        .await
        .expect("reads")
}

#[tokio::test]
async fn what_was_loaded_in_any_form_leaves_in_utf_8_and_comes_back() {
    for portal in portals().await {
        let folder = tempfile::tempdir().expect("a folder");
        let old = unimarc("1", "Éléonore à Noël");
        let xml = unimarc("2", "Łódź & <l’été>");
        let long = unimarc("3", "Sans fin").with_data("330", "  ", &[('a', &"mot ".repeat(3_000))]);
        let files = [
            (
                "a.mrc",
                write::iso2709_in(&old, |text| encode(text, Charset::Iso5426)),
            ),
            ("b.xml", write::xml(std::slice::from_ref(&xml)).into_bytes()),
            ("c.mrc", write::iso2709(&long)),
        ];
        for (name, bytes) in files {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("writes");
            load(&portal.app, &path, name).await;
        }
        let all = numbers(&portal.app).await;
        assert_eq!(all.len(), 3);
        // Asked for in another order, with one that never was.
        let asked = [all[1], all[0], RecordNumber::new(9_999), all[2]];
        for (form, left_out) in [
            (
                MarcForm::Iso2709,
                vec![
                    (RecordNumber::new(9_999), LeftOut::NoSource),
                    (all[2], LeftOut::TooLong),
                ],
            ),
            (MarcForm::Xml, vec![(RecordNumber::new(9_999), LeftOut::NoSource)]),
        ] {
            let file = marc(&portal.app, &asked, form).await.expect("writes");
            assert_eq!(file.left_out, left_out, "{form:?}");
            let read: Vec<MarcRecord> = Reader::new(file.bytes.as_slice())
                .map(|raw| raw.expect("a record").parse().expect("reads"))
                .collect();
            assert_eq!(read.len(), file.written);
            let titles: Vec<_> = read.iter().filter_map(|one| one.first("200", 'a')).collect();
            assert_eq!(titles[..2], ["Łódź & <l’été>", "Éléonore à Noël"], "{form:?}");
            assert!(read.iter().all(|one| !one.has("995")), "copies stay at home");
            assert!(read.iter().all(|one| {
                let coded = one.first("100", 'a');
                coded.and_then(|coded| coded.get(26..28)) == Some("50")
            }));
        }
        // The file can be loaded by another library.
        let file = marc(&portal.app, &all[..2], MarcForm::Iso2709)
            .await
            .expect("writes");
        let path = folder.path().join("again.mrc");
        std::fs::write(&path, &file.bytes).expect("writes");
        load(&portal.app, &path, "elsewhere").await;
        assert_eq!(numbers(&portal.app).await.len(), 5);
    }
}
