//! The traps of real catalogues, each in a record of our own: what readers must be shown, and what
//! they must never be.

use domain::item::{DescribedItem, DescribedStatus};
use domain::record::{Audience, DocumentType, Fiction, Role, SubjectKind};
use marc::charset::{Charset, encode};
use marc::{
    Authority, AuthorityKind, CodeKind, Described, Description, Dialect, Form, Mapping, MarcRecord, describe,
    parse, write,
};
use proptest::prelude::*;

/// A French public library's Koha: what most of our records look like.
fn unimarc() -> MarcRecord {
    MarcRecord::new("00000cam  2200445   4500")
        .with_control("001", "3841")
        .with_control("003", "http://www.exemple.fr/ark:/20179/KH3841")
        .with_data(
            "010",
            "  ",
            &[('a', "2-07-036002-4"), ('b', "br."), ('d', "130 F")],
        )
        .with_data("020", "  ", &[('a', "FR"), ('b', "09721085")])
        .with_data("073", "  ", &[('a', "9782070360024")])
        .with_data("099", "  ", &[('t', "LI"), ('c', "2014-06-30")])
        .with_data("100", "  ", &[('a', "20220101d1998    k  y0frey50      ba")])
        .with_data("101", "1 ", &[('a', "Fre"), ('c', "eng")])
        .with_data("105", "  ", &[('a', "a   z   00|a|")])
        .with_data(
            "200",
            "1 ",
            &[
                ('a', "\u{98}Le \u{9C}Château des brumes"),
                ('b', "Texte imprimé"),
                ('e', "roman"),
                ('f', "Ann Doe"),
                ('g', "traduit de l'anglais par Luc Dupré"),
                ('g', " "),
            ],
        )
        .with_data("205", "  ", &[('a', "2e éd.")])
        .with_data("214", " 3", &[('a', "53-Mayenne"), ('c', "Impr. Untel")])
        .with_data(
            "214",
            " 0",
            &[
                ('a', "[Paris]"),
                ('c', "Éditions du Chêne-Vert"),
                ('d', "DL 1998"),
            ],
        )
        .with_data(
            "215",
            "  ",
            &[
                ('a', "249 p."),
                ('c', "couv. ill."),
                ('d', "18 cm"),
                ('e', "1 carte"),
            ],
        )
        .with_data("225", "  ", &[('a', "Domaine étranger")])
        .with_data("300", "  ", &[('a', "***")])
        .with_data("330", "  ", &[('a', "Une famille, une île, un secret.")])
        .with_data(
            "410",
            " 0",
            &[('0', "34280997"), ('t', "Domaine étranger (Paris)"), ('v', "12")],
        )
        .with_data("454", " 1", &[('t', "The mist castle")])
        .with_data(
            "606",
            "  ",
            &[
                ('3', "11946058"),
                ('a', "Îles"),
                ('x', "Histoire"),
                ('y', "Écosse"),
                ('2', "rameau"),
            ],
        )
        .with_data("608", "  ", &[('a', "Romans"), ('2', "rameau")])
        .with_data("676", "  ", &[('a', "823"), ('v', "23")])
        .with_data(
            "700",
            "  ",
            &[
                ('3', "11895902"),
                ('a', "Doe"),
                ('b', "Ann"),
                ('f', "1934-...."),
                ('4', "070"),
            ],
        )
        .with_data("702", "  ", &[('a', "Dupré"), ('b', "Luc"), ('4', "730")])
        .with_data("830", "  ", &[('a', "note de catalogueur")])
        .with_data(
            "856",
            "  ",
            &[('u', "https://exemple.fr/extrait"), ('z', "Extrait")],
        )
        .with_data("856", "  ", &[('u', "javascript:alert(1)")])
        .with_data("856", "  ", &[('u', "https://exemple.fr/couverture.jpg")])
        .with_data(
            "995",
            "  ",
            &[
                ('0', "0"),
                ('2', "0"),
                ('5', "2005-03-22"),
                ('9', "4247"),
                ('b', "MED"),
                ('c', "BUS"),
                ('e', "MED1A"),
                ('f', "C0001445855"),
                ('h', "ALTROZZ"),
                ('k', "R DOE"),
                ('n', "2024-05-31"),
                ('o', "0"),
                ('r', "PRETLIV"),
                ('u', "dans l'armoire de Jeanne"),
                ('z', "voir Jeanne"),
            ],
        )
        .with_data(
            "995",
            "  ",
            &[
                ('9', "4248"),
                ('b', "MED"),
                ('f', "C0001445856"),
                ('o', "2"),
                ('r', "XYZ"),
            ],
        )
        .with_data("999", "  ", &[('a', "FRBNF358463760000000")])
}

fn described(record: &MarcRecord) -> Box<Description> {
    described_with(record, &Mapping::default())
}

fn described_with(record: &MarcRecord, mapping: &Mapping) -> Box<Description> {
    match describe(record, mapping) {
        Described::Bibliographic(description) => description,
        other => panic!("{other:?}"),
    }
}

fn titled(title: &str) -> MarcRecord {
    MarcRecord::new("00000nam  2200000   450 ")
        .with_control("001", "1")
        .with_data("101", "  ", &[('a', "fre")])
        .with_data("200", "1 ", &[('a', title)])
}

fn marc21() -> MarcRecord {
    MarcRecord::new("00000cam a2200000 a 4500")
        .with_control("001", "ocm1")
        .with_control("003", "OCoLC")
        .with_control("008", "860924s1985    mau    j      000 1 eng d")
        .with_data("020", "  ", &[('a', "0520038274 (pbk.)")])
        .with_data("020", "  ", &[('a', "444407030")])
        .with_data("035", "  ", &[('a', "(OCoLC)ocm00123")])
        .with_data("041", "1 ", &[('a', "eng"), ('h', "fre")])
        .with_data("082", "00", &[('a', "843/.912")])
        .with_data(
            "100",
            "1 ",
            &[
                ('a', "Saint-Exupéry, Antoine de,"),
                ('d', "1900-1944."),
                ('e', "author."),
            ],
        )
        .with_data("240", "10", &[('a', "Petit prince."), ('l', "English")])
        .with_data(
            "245",
            "14",
            &[
                ('a', "The little prince"),
                ('h', "[large print] /"),
                ('c', "Antoine de Saint-Exupéry ; transl. by K. Woods."),
            ],
        )
        .with_data("250", "  ", &[('a', "1st ed.")])
        .with_data(
            "264",
            " 1",
            &[('a', "Boston :"), ('b', "G.K. Hall,"), ('c', "[1985]")],
        )
        .with_data("264", " 4", &[('c', "©1971")])
        .with_data(
            "300",
            "  ",
            &[('a', "113 p. (large print) :"), ('b', "ill. ;"), ('c', "24 cm.")],
        )
        .with_data("490", "1 ", &[('a', "Harvest book ;"), ('v', "HB 1.")])
        .with_data("500", "  ", &[('a', "Translation of: Le petit prince.")])
        .with_data("541", "  ", &[('a', "Gift of the neighbour")])
        .with_data("650", " 1", &[('a', "Pilots"), ('v', "Fiction.")])
        .with_data("655", " 7", &[('a', "Fairy tales."), ('2', "lcgft")])
        .with_data("700", "1 ", &[('a', "Woods, Katherine,"), ('e', "translator.")])
        .with_data("830", " 0", &[('a', "Harvest book.")])
}

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
fn copies_of_koha_are_read_and_what_staff_write_for_each_other_is_not() {
    let description = described(&unimarc());
    let [first, second] = &description.items[..] else {
        panic!("{:?}", description.items)
    };
    assert_eq!(first.barcode.as_deref(), Some("C0001445855"));
    assert_eq!(first.source_number.as_deref(), Some("4247"));
    assert_eq!(first.owner_code.as_deref(), Some("MED"));
    assert_eq!(first.holder_code.as_deref(), Some("BUS"));
    assert_eq!(first.section_code.as_deref(), Some("MED1A"));
    assert_eq!(first.status, DescribedStatus::OnLoan);
    assert_eq!(first.due_on, Some(jiff::civil::date(2024, 5, 31)));
    assert_eq!(first.acquired_on, Some(jiff::civil::date(2005, 3, 22)));
    assert_eq!(second.status, DescribedStatus::ReferenceOnly);
    assert!(!format!("{description:?}").contains("Jeanne"));
    let codes: Vec<(CodeKind, &str)> = description
        .unmapped
        .iter()
        .map(|known| (known.kind, known.code.as_str()))
        .collect();
    assert_eq!(
        codes,
        [
            (CodeKind::Section, "MED1A"),
            (CodeKind::Collection, "ALTROZZ"),
            (CodeKind::Type, "XYZ")
        ]
    );

    let open = Mapping {
        public_item_notes: true,
        ..Mapping::default()
    };
    let shown = described_with(&unimarc(), &open);
    assert_eq!(
        shown.items[0].public_note.as_deref(),
        Some("dans l'armoire de Jeanne")
    );
}

#[test]
fn copies_of_the_french_recommendation_are_read_too() {
    let record = titled("Le jardin").with_data(
        "995",
        "  ",
        &[
            ('a', "Bibliothèque de Vaux"),
            ('b', "VAUX"),
            ('f', "0638020148"),
            ('k', "JR NOS"),
            ('q', "b"),
            ('r', "am"),
            ('o', "0"),
            ('m', "20240501"),
            ('n', "20240531"),
        ],
    );
    let description = described(&record);
    let item = &description.items[0];
    assert_eq!(item.owner_code.as_deref(), Some("VAUX"));
    assert_eq!(item.status, DescribedStatus::OnLoan);
    assert_eq!(item.due_on, Some(jiff::civil::date(2024, 5, 31)));
    assert_eq!(description.record.audience, Some(Audience::Youth));
    assert!(description.unmapped.is_empty(), "{:?}", description.unmapped);
}

fn items(tag: &str, subfields: &[(char, &str)], more: &[(&str, &[(char, &str)])]) -> Vec<DescribedItem> {
    let mut record = marc21().with_data(tag, "  ", subfields);
    for (tag, subfields) in more {
        record.push_data(tag, "  ", subfields);
    }
    described(&record).items
}

#[test]
fn copies_of_the_other_systems_are_recognised_by_their_fields() {
    let koha = items(
        "952",
        &[
            ('a', "CPL"),
            ('b', "FPL"),
            ('c', "FIC"),
            ('o', "843 SAI"),
            ('p', "300"),
            ('y', "BK"),
            ('7', "-1"),
            ('z', "Avec CD"),
            ('x', "secret"),
        ],
        &[],
    );
    assert_eq!(koha[0].call_number.as_deref(), Some("843 SAI"));
    assert_eq!(koha[0].status, DescribedStatus::OnOrder);
    assert_eq!(koha[0].public_note.as_deref(), Some("Avec CD"));

    let evergreen = items(
        "852",
        &[
            ('b', "BR1"),
            ('b', "BR1"),
            ('c', "Stacks"),
            ('j', "G4362"),
            ('p', "1122"),
            ('x', "circulating"),
            ('z', "In process"),
        ],
        &[],
    );
    assert_eq!(evergreen[0].status, DescribedStatus::InProcess);
    assert_eq!(evergreen[0].owner_code.as_deref(), Some("BR1"));

    let sirsi = items(
        "999",
        &[
            ('a', "TD812"),
            ('w', "LC"),
            ('i', "X000818701"),
            ('k', "CHECKEDOUT"),
            ('l', "STKS"),
            ('m', "SCI"),
            ('t', "BOOK"),
            ('o', ".STAFF. note"),
        ],
        &[],
    );
    assert_eq!(sirsi[0].status, DescribedStatus::OnLoan);
    assert_eq!(sirsi[0].barcode.as_deref(), Some("X000818701"));

    let alma = items(
        "ITM",
        &[
            ('r', "229"),
            ('9', "390"),
            ('8', "239"),
            ('t', "BOOK"),
            ('d', "MAIN"),
            ('f', "MAIN"),
        ],
        &[(
            "HLD",
            &[
                ('b', "MAIN"),
                ('c', "stacks"),
                ('h', "Z699"),
                ('i', ".E94"),
                ('8', "229"),
            ],
        )],
    );
    assert_eq!(alma.len(), 1);
    assert_eq!(alma[0].call_number.as_deref(), Some("Z699 .E94"));
    assert_eq!(alma[0].section_code.as_deref(), Some("stacks"));

    let other_alma = items(
        "ITM",
        &[
            ('H', "223"),
            ('a', "233"),
            ('p', "ZZZ"),
            ('c', "5200/Mars"),
            ('b', "20098056"),
            ('M', "49HBZ_UBD"),
        ],
        &[],
    );
    assert_eq!(other_alma[0].barcode.as_deref(), Some("20098056"));
    assert_eq!(other_alma[0].owner_code.as_deref(), Some("49HBZ_UBD"));

    let linked = items(
        "876",
        &[
            ('0', "222"),
            ('a', "23"),
            ('3', "vol.2"),
            ('p', "3210"),
            ('j', "1"),
        ],
        &[("852", &[('8', "222"), ('b', "recap"), ('c', "pa"), ('h', "BQ87")])],
    );
    assert_eq!(linked.len(), 1);
    assert_eq!(linked[0].owner_code.as_deref(), Some("recap"));
    assert_eq!(linked[0].call_number.as_deref(), Some("BQ87"));
    assert_eq!(linked[0].volume.as_deref(), Some("vol.2"));

    for (tag, subfields) in [
        ("952", &[('a', "digital files not viewed; td12 2013-7-16")][..]),
        ("852", &[('a', "Special Collections, University Library")]),
        ("999", &[('a', "AUTH")]),
        ("999", &[('c', "3"), ('d', "3")]),
        ("949", &[('A', "VIRTUAITEM 073"), ('a', "TG 1231")]),
    ] {
        assert!(
            items(tag, subfields, &[]).is_empty(),
            "{tag} {subfields:?} is only a note"
        );
    }
}

#[test]
fn a_copy_listed_twice_is_one_copy_but_a_barcode_used_twice_is_two() {
    let copy = |number| [('9', number), ('b', "MED"), ('f', "C2500004697")];
    let record = titled("Le jardin")
        .with_data("995", "  ", &copy("1"))
        .with_data("995", "  ", &copy("1"))
        .with_data("995", "  ", &copy("2"))
        .with_data("995", "  ", &[('x', " ")]);
    assert_eq!(described(&record).items.len(), 2);
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
