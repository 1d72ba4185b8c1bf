//! Files in all the states in which they arrive: what is broken is named and kept, and the record
//! after it is always read.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use marc::stream::Content;
use marc::{Broken, BrokenReason, Form, MarcRecord, Raw, Reader, write};
use proptest::prelude::*;

fn record(number: &str) -> MarcRecord {
    MarcRecord::new("00000nam a2200000   4500")
        .with_control("001", number)
        .with_data(
            "245",
            "10",
            &[('a', "Le Petit Prince /"), ('c', "Antoine de Saint-Exupéry.")],
        )
}

fn iso(number: &str) -> Vec<u8> {
    write::iso2709(&record(number))
}

fn read(bytes: &[u8]) -> Vec<Result<Raw, Broken>> {
    Reader::new(Cursor::new(bytes)).take(1000).collect()
}

/// The control numbers of what can be read, and the reasons of what cannot.
fn outcome(bytes: &[u8]) -> (Vec<String>, Vec<BrokenReason>) {
    let mut numbers = Vec::new();
    let mut reasons = Vec::new();
    for raw in read(bytes) {
        match raw.and_then(Raw::parse) {
            Ok(record) => numbers.push(record.control("001").unwrap_or("-").to_owned()),
            Err(broken) => reasons.push(broken.reason),
        }
    }
    (numbers, reasons)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory takes all");
    encoder.finish().expect("memory takes all")
}

#[test]
fn plain_or_compressed_or_with_line_ends_between_it_is_the_same() {
    let plain = [iso("1"), iso("2")].concat();
    let spaced = [&b"\r\n"[..], &iso("1"), b"\n\n", &iso("2"), b"\n\x1a"].concat();
    for bytes in [
        plain.clone(),
        spaced,
        gzip(&plain),
        [gzip(&iso("1")), gzip(&iso("2"))].concat(),
    ] {
        let (numbers, reasons) = outcome(&bytes);
        assert_eq!(numbers, ["1", "2"]);
        assert_eq!(reasons, []);
    }
}

#[test]
fn a_record_that_lies_about_its_length_does_not_eat_the_next() {
    for length in ["00000", "00030", "99999", "abcde", "00400"] {
        let mut first = iso("1");
        first.splice(..5, length.bytes());
        let (numbers, reasons) = outcome(&[first, iso("2")].concat());
        assert_eq!(numbers, ["1", "2"], "{length}");
        assert_eq!(reasons, []);
    }
}

#[test]
fn a_record_without_its_end_is_told_from_the_next() {
    let mut unended = iso("1");
    unended.pop();
    let (numbers, _) = outcome(&[unended, iso("2")].concat());
    assert_eq!(numbers, ["1", "2"]);

    let mut cut = iso("1");
    cut.truncate(70);
    let (numbers, reasons) = outcome(&[cut.clone(), iso("2")].concat());
    assert_eq!(numbers, ["2"]);
    assert_eq!(reasons, [BrokenReason::Unclosed]);

    let (numbers, reasons) = outcome(&[iso("1"), cut].concat());
    assert_eq!(numbers, ["1"]);
    assert_eq!(reasons, [BrokenReason::Truncated]);
}

#[test]
fn an_end_of_record_inside_a_title_is_only_a_stray_byte() {
    let mut odd = iso("1");
    let place = odd.windows(6).position(|word| word == b"Prince").unwrap();
    odd[place] = 0x1D;
    let (numbers, reasons) = outcome(&[odd, iso("2")].concat());
    assert_eq!(numbers, ["1", "2"]);
    assert_eq!(reasons, []);
}

#[test]
fn garbage_between_records_is_quarantined_with_its_place_and_bytes() {
    let first = iso("1");
    let bytes = [&first[..], b"this is no record\x1d", &iso("2")].concat();
    let results: Vec<_> = read(&bytes)
        .into_iter()
        .map(|raw| raw.and_then(Raw::parse))
        .collect();
    assert_eq!(results.len(), 3);
    let broken = results[1].as_ref().unwrap_err();
    assert_eq!(broken.offset, first.len() as u64);
    assert_eq!(broken.bytes, b"this is no record\x1d");
    assert_eq!(broken.reason, BrokenReason::TooShort);
    assert!(results[2].is_ok());
}

#[test]
fn a_record_of_more_than_99_999_bytes_is_read_whole() {
    let mut long = record("1");
    for number in 0..3000 {
        let text = format!("Chapitre {number}: où l'on raconte une longue histoire");
        long.push_data("505", "0 ", &[('a', &text)]);
    }
    long.push_data("650", " 4", &[('a', "x".repeat(12_000).as_str())]);
    let bytes = [write::iso2709(&long), iso("2")].concat();
    let raws: Vec<Raw> = read(&bytes).into_iter().map(Result::unwrap).collect();
    assert_eq!(raws.len(), 2);
    let read_back = raws[0].clone().parse().unwrap();
    assert_eq!(read_back.fields, long.fields);
}

#[test]
fn a_bomb_stops_at_the_longest_record() {
    let bomb = [iso("1"), vec![b'a'; 20 << 20], b"\x1d".to_vec(), iso("2")].concat();
    let (numbers, reasons) = outcome(&gzip(&bomb));
    assert_eq!(numbers, ["1", "2"]);
    assert_eq!(reasons, [BrokenReason::TooLong]);

    let xml = format!("<collection><record><leader>{}", "a".repeat(20 << 20));
    let (_, reasons) = outcome(&gzip(xml.as_bytes()));
    assert!(reasons.contains(&BrokenReason::TooLong), "{reasons:?}");
}

#[test]
fn reading_resumes_where_it_stopped_in_every_form() {
    let files = [
        [iso("1"), iso("2"), iso("3")].concat(),
        gzip(&[iso("1"), iso("2"), iso("3")].concat()),
        write::xml(&[record("1"), record("2"), record("3")]).into_bytes(),
        gzip(write::xml(&[record("1"), record("2"), record("3")]).as_bytes()),
    ];
    for bytes in files {
        let mut reader = Reader::new(Cursor::new(&bytes));
        let first = reader.next().unwrap().unwrap();
        let next = Reader::resume(Cursor::new(&bytes), reader.position())
            .unwrap()
            .next();
        let next = next.unwrap().unwrap();
        assert!(next.offset >= first.offset + first.bytes.len() as u64);
        assert_eq!(next.parse().unwrap().control("001"), Some("2"));
    }
}

#[test]
fn what_is_not_marc_is_named_once() {
    for (bytes, content) in [
        (&b"{\"leader\": \"00000nam\"}"[..], Content::Json),
        (b"000000001 LDR   L -----nam", Content::AlephSequential),
        (b"=LDR  00000nam", Content::MarcMaker),
        (b"PK\x03\x04....", Content::Zip),
        (b"Cher lecteur,", Content::Text),
        (b"\xff\xfe<\0", Content::Utf16),
        (b"\0\0\0\x01", Content::Unknown),
    ] {
        let results = read(bytes);
        assert_eq!(results.len(), 1, "{content:?}");
        assert_eq!(
            results[0].as_ref().unwrap_err().reason,
            BrokenReason::NotMarc(content)
        );
    }
    assert_eq!(read(b""), []);
    assert_eq!(read(b"\n \n"), []);
}

#[test]
fn a_broken_record_in_xml_is_quarantined_and_the_next_one_read() {
    let good = |number: &str| {
        let mut text = String::new();
        write::xml_record(&mut text, &record(number));
        text
    };
    for (broken, reasons) in [
        (
            "<record><leader>x</leader><controlfield tag=\"001\">b</wrong></record>",
            1,
        ),
        (
            "<record><leader>x</leader><controlfield tag=\"001\">&nbsp;</controlfield></record>",
            1,
        ),
        ("<record><leader>x</leader><datafield tag=\"245>", 1),
        ("<record><leader>x</leader>", 1),
        ("<record><leader>no field</leader></record>", 1),
        ("<record/>", 0),
        ("<!-- <record><leader/> -->", 0),
        ("<![CDATA[<record><leader/>]]>", 0),
        ("<record><header status='deleted'/></record>", 0),
    ] {
        let text = format!("<collection>{}{broken}{}</collection>", good("1"), good("2"));
        let (numbers, found) = outcome(text.as_bytes());
        assert_eq!(numbers, ["1", "2"], "{broken}");
        assert_eq!(found.len(), reasons, "{broken}: {found:?}");
    }
}

#[test]
fn answers_of_sru_and_oai_are_collections_too() {
    let text = "<?xml version='1.0'?><OAI-PMH><ListRecords><record><header><identifier>x\
        </identifier></header><metadata><marc:record xmlns:marc='http://www.loc.gov/MARC21/slim'>\
        <marc:leader>00000nam a2200000   4500</marc:leader><marc:controlfield tag='1'>7\
        </marc:controlfield><marc:datafield tag='245' ind1='1' ind2='0'><marc:subfield code='a'>\
        Caf&#xE9; &amp; th&#233;<![CDATA[ <noir>]]></marc:subfield></marc:datafield></marc:record>\
        </metadata></record></ListRecords></OAI-PMH>";
    let raws = read(text.as_bytes());
    assert_eq!(raws.len(), 1);
    let raw = raws[0].as_ref().unwrap();
    assert_eq!(raw.form, Form::Xml);
    let record = raw.clone().parse().unwrap();
    assert_eq!(record.control("001"), Some("7"));
    assert_eq!(record.first("245", 'a'), Some("Café & thé <noir>"));
}

#[test]
fn a_doctype_is_refused_and_entities_stay_closed() {
    let text = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><collection><record>\
        <leader>x</leader><controlfield tag=\"001\">&a;</controlfield></record></collection>";
    let (numbers, reasons) = outcome(text.as_bytes());
    assert!(numbers.is_empty());
    assert_eq!(reasons, [BrokenReason::Doctype]);
}

#[test]
fn elements_without_end_and_attributes_by_the_thousand_are_bounded() {
    let deep = format!("<record><leader>x</leader>{}</record>", "<a>".repeat(5000));
    let (_, reasons) = outcome(deep.as_bytes());
    assert!(matches!(reasons[..], [BrokenReason::TooDeep]), "{reasons:?}");
    let many: String = (0..20_000).map(|number| format!(" a{number}='x'")).collect();
    let wide = format!("<record{many}><leader>x</leader><controlfield tag='001'>1</controlfield></record>");
    read(wide.as_bytes())
        .into_iter()
        .for_each(|raw| drop(raw.and_then(Raw::parse)));
}

#[test]
fn xml_in_latin1_is_read_when_it_says_so() {
    let body = "<collection><record><leader>x</leader><controlfield tag=\"001\">\u{e9}</controlfield>\
        </record></collection>";
    let latin1: Vec<u8> = body.chars().map(|c| u8::try_from(c).unwrap()).collect();
    let said = [&b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"[..], &latin1].concat();
    assert_eq!(outcome(&said).0, ["é"]);
    assert_eq!(outcome(&latin1).1, [BrokenReason::Encoding]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_panics_and_no_byte_is_invented(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..12),
        xml in any::<bool>(),
    ) {
        let mut bytes = if xml {
            write::xml(&[record("1"), record("2"), record("3")]).into_bytes()
        } else {
            [iso("1"), iso("2"), iso("3")].concat()
        };
        for (place, byte, what) in changes {
            let place = place.index(bytes.len());
            match what {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => { bytes.remove(place); }
            }
        }
        let mut end = 0;
        for result in read(&bytes) {
            let (offset, length) = match &result {
                Ok(raw) => (raw.offset, raw.bytes.len() as u64),
                Err(broken) => (broken.offset, broken.bytes.len() as u64),
            };
            prop_assert!(offset >= end);
            end = offset + length;
            drop(result.and_then(Raw::parse));
        }
        prop_assert!(end <= bytes.len() as u64);
    }

    #[test]
    fn any_bytes_at_all_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(read(&bytes).len() < 700);
        let with_separators = [&bytes[..], b"\x1e\x1d", &bytes].concat();
        for raw in read(&with_separators) {
            drop(raw.and_then(Raw::parse));
        }
    }
}
