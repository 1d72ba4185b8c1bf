//! The traps of real catalogues, each in a record of our own: what readers must be shown, and what
//! they must never be.

mod fixtures;

use domain::record::{Audience, DocumentType, Fiction, Role, SubjectKind};
use marc::charset::{Charset, encode};
use marc::{Authority, AuthorityKind, Described, Dialect, Form, Mapping, MarcRecord, describe, parse, write};
use proptest::prelude::*;

use fixtures::{described, marc21, titled, unimarc};

#[test]
fn a_unimarc_record_is_shown_as_a_reader_says_it() {
    let description = described(&unimarc());
    let record = &description.record;
    assert_eq!(description.dialect, Dialect::Unimarc);
    assert_eq!(description.control_number.as_deref(), Some("3841"));
    assert_eq!(description.agency, None, "an address is no agency");
    assert_eq!(description.fallback_key, None);
    assert_eq!(
        (record.title.as_str(), record.non_filing),
        ("Le Château des brumes", 3)
    );
    assert_eq!(record.subtitle.as_deref(), Some("roman"));
    assert_eq!(
        record.responsibility.as_deref(),
        Some("Ann Doe ; traduit de l'anglais par Luc Dupré")
    );
    assert_eq!(record.original_title.as_deref(), Some("The mist castle"));
    assert_eq!(
        record.isbns,
        ["9782070360024"],
        "020 is the national bibliography"
    );
    assert!(record.other_numbers.is_empty());
    assert_eq!(record.languages, ["fre"]);
    assert_eq!(record.original_languages, ["eng"]);
    assert_eq!(record.publisher.as_deref(), Some("Éditions du Chêne-Vert"));
    assert_eq!(record.place.as_deref(), Some("Paris"));
    assert_eq!(record.year, Some(1998));
    assert_eq!(record.date_text.as_deref(), Some("DL 1998"));
    assert_eq!(record.edition.as_deref(), Some("2e éd."));
    assert_eq!(record.extent.as_deref(), Some("249 p. + 1 carte"));
    assert_eq!(record.fiction, Some(Fiction::Fiction));
    assert_eq!(record.audience, Some(Audience::Adult));
    assert_eq!(record.class_number.as_deref(), Some("823"));
    assert_eq!(record.series.len(), 1, "225 and 410 are one series");
    assert_eq!(record.series[0].title, "Domaine étranger");
    assert_eq!(record.series[0].volume.as_deref(), Some("12"));
    assert!(!record.series[0].is_set);
    assert_eq!(record.subjects[0].heading, "Îles -- Histoire -- Écosse");
    assert_eq!(record.subjects[1].kind, SubjectKind::Genre);
    assert_eq!(record.contributors[0].name, "Doe, Ann");
    assert_eq!(record.contributors[0].dates.as_deref(), Some("1934-...."));
    assert_eq!(record.contributors[0].authority.as_deref(), Some("11895902"));
    assert_eq!(record.contributors[1].role, Role::Translator);
    assert!(record.notes.is_empty(), "asterisks are no note, 830 is for staff");
    assert_eq!(record.links.len(), 1);
    assert_eq!(record.document_type, DocumentType::Book);
}

#[test]
fn a_marc21_record_loses_the_punctuation_and_says_the_same() {
    let description = described(&marc21());
    let record = &description.record;
    assert_eq!(description.agency.as_deref(), Some("OCoLC"));
    assert_eq!(
        (record.title.as_str(), record.non_filing),
        ("The little prince", 4)
    );
    assert_eq!(
        record.responsibility.as_deref(),
        Some("Antoine de Saint-Exupéry ; transl. by K. Woods")
    );
    assert_eq!(record.original_title.as_deref(), Some("Petit prince"));
    assert_eq!(
        record.isbns,
        ["9780520038271", "9780444407030"],
        "a lost zero is put back"
    );
    assert_eq!(record.languages, ["eng"]);
    assert_eq!(record.original_languages, ["fre"]);
    assert_eq!(record.place.as_deref(), Some("Boston"));
    assert_eq!(record.publisher.as_deref(), Some("G.K. Hall"));
    assert_eq!(record.year, Some(1985));
    assert_eq!(record.date_text.as_deref(), Some("[1985]"));
    assert_eq!(record.class_number.as_deref(), Some("843.912"));
    assert_eq!(record.contributors[0].name, "Saint-Exupéry, Antoine de");
    assert_eq!(record.contributors[0].dates.as_deref(), Some("1900-1944"));
    assert_eq!(record.contributors[1].name, "Woods, Katherine");
    assert_eq!(record.contributors[1].role, Role::Translator);
    assert_eq!(record.series.len(), 1);
    assert_eq!(record.series[0].volume.as_deref(), Some("HB 1"));
    assert_eq!(record.notes, ["Translation of: Le petit prince."]);
    assert_eq!(record.subjects[0].heading, "Pilots -- Fiction");
    assert_eq!(record.document_type, DocumentType::LargePrint);
    assert_eq!(record.audience, Some(Audience::Youth));
    assert_eq!(record.fiction, Some(Fiction::Fiction));
    assert!(
        description
            .identifiers
            .iter()
            .any(|known| known.scheme == "oclc" && known.value == "00123")
    );
    let shown = format!("{record:?}");
    assert!(
        !shown.contains("Gift") && !shown.contains("[large print]"),
        "{shown}"
    );
}

#[test]
fn a_record_without_a_number_has_a_key_that_stays() {
    let mut kit = titled("Malle aux contes");
    kit.fields.remove(0);
    let sum = described(&kit);
    assert_eq!(sum.control_number, None);
    assert!(sum.key().starts_with("sum:"));
    let changed_date = kit.clone().with_control("005", "20240101000000.0");
    assert_eq!(described(&changed_date).key(), sum.key());

    let barcode = kit
        .clone()
        .with_data("995", "  ", &[('b', "MED"), ('c', "MED"), ('f', "MA01")]);
    assert_eq!(described(&barcode).key(), "barcode:MA01");
    let koha = barcode.with_data("090", "  ", &[('a', "77")]);
    assert_eq!(described(&koha).key(), "system:77");
}

#[test]
fn volumes_of_a_set_are_told_apart_by_the_number_in_the_set() {
    let record =
        titled("Sylvain et Sylvette").with_data("461", " 0", &[('t', "Sylvain et Sylvette"), ('v', "61")]);
    let record = described(&record).record;
    assert_eq!(record.part_number.as_deref(), Some("61"));
    assert!(record.series[0].is_set);
    let embedded = titled("Tome un").with_data(
        "461",
        " 0",
        &[
            ('1', "001123"),
            ('1', "2001 "),
            ('a', "La grande série"),
            ('v', "1"),
        ],
    );
    assert_eq!(described(&embedded).record.series[0].title, "La grande série");
}

#[test]
fn comics_manga_and_spoken_books_are_what_readers_call_them() {
    let kind = |record: MarcRecord| described(&record).record.document_type;
    let call = |number: &str| {
        titled("X").with_data(
            "995",
            "  ",
            &[('9', "1"), ('b', "M"), ('k', number), ('r', "PRETLIV")],
        )
    };
    assert_eq!(kind(call("E BD/SCH")), DocumentType::Comic);
    assert_eq!(kind(call("MANGA NAR")), DocumentType::Manga);
    assert_eq!(kind(call("R BDE")), DocumentType::Book);
    let genre = titled("X").with_data("608", "  ", &[('a', "Bandes dessinées")]);
    assert_eq!(kind(genre.clone()), DocumentType::Comic);
    assert_eq!(
        kind(genre.with_data("101", "1 ", &[('a', "fre"), ('c', "jpn")])),
        DocumentType::Manga
    );
    let about = titled("X").with_data(
        "606",
        "  ",
        &[('a', "Bandes dessinées"), ('x', "Histoire et critique")],
    );
    assert_eq!(kind(about), DocumentType::Book);
    let large = titled("X").with_data("215", "  ", &[('a', "300 p."), ('c', "gros caractères")]);
    assert_eq!(kind(large), DocumentType::LargePrint);
    let spoken = titled("X").with_data("099", "  ", &[('t', "DC")]).with_data(
        "300",
        "  ",
        &[('a', "Texte lu par l'auteur")],
    );
    assert_eq!(kind(spoken), DocumentType::Audiobook);
    let toy = titled("X").with_data("099", "  ", &[('t', "MA")]);
    assert_eq!(kind(toy), DocumentType::Object);
}

#[test]
fn a_record_without_a_title_still_has_something_to_show() {
    let untitled = || MarcRecord::new("00000nam  2200000   450 ").with_control("001", "1");
    let numbered =
        untitled()
            .with_data("101", "  ", &[('a', "fre")])
            .with_data("071", "  ", &[('a', "SG.181")]);
    let description = described(&numbered);
    assert!(!description.has_title);
    assert_eq!(description.record.title, "SG.181");
    assert_eq!(
        described(&untitled().with_data("300", "  ", &[('a', "***")]))
            .record
            .title,
        "—"
    );
    let series = untitled().with_data("461", " 0", &[('t', "La série"), ('v', "3")]);
    assert_eq!(described(&series).record.title, "La série (3)");
}

#[test]
fn numbers_in_the_wrong_field_are_found_all_the_same() {
    let record = titled("X")
        .with_data("010", "  ", &[('a', "978-2-278-08569-0"), ('z', "2070360024")])
        .with_data("011", "  ", &[('a', "978-2-7597-0105-6")])
        .with_data("073", "  ", &[('a', "3700091028514")]);
    let record = described(&record).record;
    assert_eq!(record.isbns, ["9782070360024", "9782759701056"]);
    assert_eq!(record.other_numbers, ["978-2-278-08569-0", "3700091028514"]);
}

#[test]
fn a_withdrawn_record_says_so() {
    let mut record = titled("X");
    record.leader[5] = b'd';
    assert!(described(&record).status_deleted);
}

#[test]
fn the_dialects_are_told_apart_without_a_leader() {
    assert_eq!(described(&marc21()).dialect, Dialect::Marc21);
    // Sudoc has an 008 in UNIMARC.
    assert_eq!(
        described(&titled("X").with_control("008", "Aax3")).dialect,
        Dialect::Unimarc
    );
}

#[test]
fn holdings_lead_to_their_record_and_authorities_to_their_heading() {
    let holdings = MarcRecord::new("00000cx  a22000000  4500")
        .with_control("001", "h1")
        .with_control("004", "b1")
        .with_data(
            "852",
            "  ",
            &[('b', "MAIN"), ('c', "stacks"), ('h', "Z699"), ('p', "390")],
        );
    let Described::Holdings(holdings) = describe(&holdings, &Mapping::default()) else {
        panic!()
    };
    assert_eq!(holdings.bib_control_number.as_deref(), Some("b1"));
    assert_eq!(holdings.items[0].barcode.as_deref(), Some("390"));

    let authority = MarcRecord::new("00000cx  a22000000  450 ")
        .with_control("001", "11895902")
        .with_data("100", "  ", &[('a', "20240101afrey50      ba0")])
        .with_data(
            "200",
            " 1",
            &[('a', "Nothomb"), ('b', "Amélie"), ('f', "1966-....")],
        )
        .with_data("400", " 1", &[('a', "Nothomb"), ('b', "Fabienne-Claire")]);
    assert_eq!(
        describe(&authority, &Mapping::default()),
        Described::Authority(Authority {
            id: Some("11895902".to_owned()),
            heading: "Nothomb, Amélie".to_owned(),
            see_from: vec!["Nothomb, Fabienne-Claire".to_owned()],
            kind: AuthorityKind::Person,
        })
    );
    let class = MarcRecord::new("00000nw   2200000n  4500").with_data("153", "  ", &[('a', "025.3")]);
    assert_eq!(describe(&class, &Mapping::default()), Described::Classification);
}

#[test]
fn every_set_gives_the_same_record_whatever_the_leader_says() {
    let mut plain = unimarc();
    // The marks of NSB and NSE are no characters of these sets.
    plain.fields.retain(|field| field.tag() != "200");
    plain.push_data("200", "1 ", &[('a', "Le Château des brumes"), ('f', "Ann Doe")]);
    let expected = described(&parse(&write::iso2709(&plain), Form::Iso2709).unwrap());
    for charset in [Charset::Iso5426, Charset::Marc8, Charset::Latin1] {
        for declared in ['a', ' ', '2'] {
            let mut record = plain.clone();
            record.leader[9] = u8::try_from(declared).unwrap();
            let bytes = write::iso2709_in(&record, |text| encode(text, charset));
            let read = described(&parse(&bytes, Form::Iso2709).unwrap());
            assert_eq!(read.record, expected.record, "{charset:?} {declared:?}");
        }
    }
    let mut xml = String::new();
    write::xml_record(&mut xml, &plain);
    assert_eq!(
        described(&parse(xml.as_bytes(), Form::Xml).unwrap()).record,
        expected.record
    );
}

#[test]
fn what_was_encoded_twice_is_shown_once() {
    let record = titled("LÃ©gendes d'Ã‰cosse");
    let read = parse(&write::iso2709(&record), Form::Iso2709).unwrap();
    assert_eq!(described(&read).record.title, "Légendes d'Écosse");
    let decomposed = titled("Le\u{301}gendes");
    assert_eq!(described(&decomposed).record.title, "Légendes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_change_of_bytes_makes_it_fall(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        source in 0..4_usize,
    ) {
        let mut xml = String::new();
        write::xml_record(&mut xml, &unimarc());
        let (mut bytes, form) = match source {
            0 => (write::iso2709(&unimarc()), Form::Iso2709),
            1 => (write::iso2709(&marc21()), Form::Iso2709),
            2 => (write::iso2709_in(&unimarc(), |text| encode(text, Charset::Iso5426)), Form::Iso2709),
            _ => (xml.into_bytes(), Form::Xml),
        };
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(record) = parse(&bytes, form)
            && let Described::Bibliographic(description) = describe(&record, &Mapping::default())
        {
            let record = &description.record;
            prop_assert!(!record.title.is_empty());
            prop_assert!(!description.key().is_empty());
            prop_assert!(record.year.is_none_or(|year| (1000..=2100).contains(&year)));
            prop_assert!(record.isbns.iter().all(|isbn| isbn.len() == 13));
            prop_assert!(record.links.iter().all(|link| link.url.to_lowercase().starts_with("http")));
            prop_assert!(!record.title.contains(char::is_control));
        }
    }

    #[test]
    fn any_fields_at_all_are_described(
        leader in ".{0,24}",
        fields in proptest::collection::vec(("[0-9]{3}", ".{0,3}", proptest::collection::vec((any::<char>(), ".{0,30}"), 0..5)), 0..12),
    ) {
        let mut record = MarcRecord::new(&leader);
        for (tag, indicators, subfields) in &fields {
            let subfields: Vec<(char, &str)> = subfields.iter().map(|(code, text)| (*code, text.as_str())).collect();
            record.push_data(tag, indicators, &subfields);
            record.push_control(tag, subfields.first().map_or("", |subfield| subfield.1));
        }
        drop(describe(&record, &Mapping::default()));
    }
}
