//! Copies as the systems of libraries list them in their records.

mod fixtures;

use domain::item::{DescribedItem, DescribedStatus};
use domain::record::Audience;
use marc::{CodeKind, Mapping};

use fixtures::{described, described_with, marc21, titled, unimarc};

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
