//! What is handed to others is read back by our own reader, from whatever character set it came in; and
//! nothing of it is a library's own affair.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod fixtures;

use marc::charset::{Charset, encode};
use marc::exchange::for_exchange;
use marc::write::{self, TooLong};
use marc::{Form, MarcRecord, Reader, parse};
use proptest::prelude::*;

use fixtures::{described, marc21, titled, unimarc};

/// Written and read again, in both forms.
fn again(record: &MarcRecord) -> [MarcRecord; 2] {
    let bytes = write::exact_iso2709(record).unwrap();
    assert_eq!(
        std::str::from_utf8(&bytes[..5])
            .unwrap()
            .parse::<usize>()
            .unwrap(),
        bytes.len(),
        "the length is the length"
    );
    let xml = write::xml(std::slice::from_ref(record));
    [bytes, xml.into_bytes()].map(|file| {
        let mut read: Vec<MarcRecord> = Reader::new(file.as_slice())
            .map(|raw| raw.unwrap().parse().unwrap())
            .collect();
        assert_eq!(read.len(), 1);
        read.remove(0)
    })
}

/// The lengths in a leader are those of its file: they do not count.
fn without_lengths(mut record: MarcRecord) -> MarcRecord {
    record.leader[0..5].copy_from_slice(b"00000");
    record.leader[12..17].copy_from_slice(b"00000");
    record
}

#[test]
fn what_is_handed_on_is_read_back_as_it_was() {
    for record in [unimarc(), marc21(), titled("Łódź, œuvre d’été — 日本")] {
        let handed = for_exchange(&record);
        for read in again(&handed) {
            // And who reads it learns of the document what was known of it.
            let (there, here) = (described(&read).record, described(&record).record);
            assert_eq!((there.title, there.isbns), (here.title, here.isbns));
            assert_eq!(
                (there.contributors, there.summary),
                (here.contributors, here.summary)
            );
            assert_eq!(without_lengths(read), handed);
        }
    }
}

#[test]
fn every_character_set_becomes_utf_8_and_says_so() {
    let text = "Éléonore à Noël";
    let french = titled(text).with_data("100", "  ", &[('a', "20220101d1998    k  y0frey0103    ba")]);
    let american = MarcRecord::new("00000nam  2200000   4500")
        .with_control("001", "7")
        .with_control("008", "860924s1985    mau    j      000 1 eng d")
        .with_data("245", "10", &[('a', text)]);
    for (record, set, title) in [
        (&french, Charset::Iso5426, "200"),
        (&french, Charset::Latin1, "200"),
        (&american, Charset::Marc8, "245"),
    ] {
        let raw = write::iso2709_in(record, |text| encode(text, set));
        assert!(std::str::from_utf8(&raw).is_err(), "{set:?} is no UTF-8");
        let loaded = parse(&raw, Form::Iso2709).unwrap();
        for read in again(&for_exchange(&loaded)) {
            assert_eq!(read.first(title, 'a'), Some(text), "{set:?}");
            if title == "245" {
                assert_eq!(read.leader_at(9), 'a');
            } else {
                assert_eq!(read.leader_at(9), ' ');
                assert_eq!(
                    read.first("100", 'a').and_then(|coded| coded.get(26..30)),
                    Some("50  ")
                );
                assert_eq!(&read.leader[20..24], b"450 ");
            }
        }
    }
}

#[test]
fn copies_and_notes_of_staff_stay_at_home() {
    let record = unimarc().with_data("CAT", "  ", &[('a', "JEANNE")]);
    let handed = for_exchange(&record);
    for tag in ["995", "999", "099", "830", "CAT"] {
        assert!(record.has(tag) && !handed.has(tag), "{tag}");
    }
    let bytes = write::exact_iso2709(&handed).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.contains("Jeanne") && !text.contains("C0001445855"));
    for tag in ["001", "200", "700", "856"] {
        assert!(handed.has(tag), "{tag}");
    }
    let american = marc21()
        .with_data("541", "1 ", &[('a', "Gift that may be told")])
        .with_data("490", "0 ", &[('a', "A series")])
        .with_data(
            "856",
            "40",
            &[('u', "https://exemple.be"), ('x', "paid by the town")],
        )
        .with_data("880", "  ", &[('6', "590-01"), ('a', "a gift in another script")])
        .with_data(
            "880",
            "1 ",
            &[('6', "490-02"), ('a', "a series in another script")],
        )
        .with_data("852", "  ", &[('x', "next to the stove")])
        .with_data("952", "  ", &[('p', "39999000001310")]);
    let handed = for_exchange(&american);
    assert_eq!(
        handed.data("541").count(),
        1,
        "a gift that is private stays private"
    );
    assert!(!handed.has("852") && !handed.has("952"));
    assert_eq!(handed.first("856", 'u'), Some("https://exemple.be"));
    assert_eq!(
        handed.first("856", 'x'),
        None,
        "what an address says to the staff"
    );
    assert_eq!(
        handed.first("880", 'a'),
        Some("a series in another script"),
        "the same field in another script is as private"
    );
    assert_eq!(handed.data("490").count(), 2, "490 is no local field");
}

#[test]
fn what_iso_2709_cannot_hold_is_refused_and_never_cut() {
    let long = "é".repeat(6_000);
    let field = titled("Long").with_data("330", "  ", &[('a', &long)]);
    assert_eq!(
        write::exact_iso2709(&field),
        Err(TooLong::Field("330".into(), 12_005))
    );
    let mut record = titled("Long");
    for _ in 0..12 {
        record.push_data("327", "  ", &[('a', &"x".repeat(9_000))]);
    }
    assert!(matches!(
        write::exact_iso2709(&record),
        Err(TooLong::Record(bytes)) if bytes > write::LONGEST_RECORD
    ));
    // MARCXML holds both.
    for record in [field, record] {
        let xml = write::xml(std::slice::from_ref(&record));
        let read = Reader::new(xml.as_bytes())
            .next()
            .unwrap()
            .unwrap()
            .parse()
            .unwrap();
        assert_eq!(read.fields, record.fields);
    }
}

proptest! {
    #[test]
    fn any_text_that_was_loaded_is_read_back(
        title in "[a-zà-ÿ一-鿿 .,;&<>']{1,60}",
        note in "[a-zà-ÿ ]{0,200}",
    ) {
        let record = titled("x")
            .with_data("100", "  ", &[('a', "20220101d1998    k  y0frey50      ba")])
            .with_data("517", "1 ", &[('a', &title), ('e', &note)]);
        let handed = for_exchange(&record);
        let bytes = write::exact_iso2709(&handed).unwrap();
        let read = parse(&bytes, Form::Iso2709).unwrap();
        prop_assert_eq!(without_lengths(read), handed);
    }
}
