//! Copies in MARC21: Koha 952, Alma ITM with HLD, 876 with 852, Evergreen 852, Sirsi 949 and 999.
//! The first of these that a record has holds: exports repeat the same copies in several.

use domain::item::{DescribedItem, DescribedStatus};

use crate::field::{DataField, MarcRecord};
use crate::text::{day, joined, said};
use crate::unimarc::{koha_status, push_item};

pub(crate) fn read(marc: &MarcRecord) -> Vec<DescribedItem> {
    let readers: [fn(&MarcRecord) -> Vec<DescribedItem>; 6] = [koha, alma, linked, evergreen, sirsi, shelved];
    readers
        .into_iter()
        .map(|read| read(marc))
        .find(|items| !items.is_empty())
        .unwrap_or_default()
}

fn collect(items: impl Iterator<Item = DescribedItem>) -> Vec<DescribedItem> {
    let mut kept = Vec::new();
    for item in items {
        push_item(&mut kept, item);
    }
    kept
}

fn text(field: &DataField, code: char) -> Option<String> {
    field.first(code).and_then(said)
}

/// 952 with a library and a number or a type; elsewhere 952 is any local note.
fn koha(marc: &MarcRecord) -> Vec<DescribedItem> {
    let is_item = |field: &&DataField| {
        let has = |code| field.first(code).is_some();
        (has('a') || has('b'))
            && ['p', '9', 'y', 'o'].into_iter().any(has)
            && field.first('a').is_none_or(|library| library.len() <= 30)
    };
    collect(marc.data("952").filter(is_item).map(|field| {
        let owner_code = text(field, 'a').or_else(|| text(field, 'b'));
        DescribedItem {
            barcode: text(field, 'p'),
            source_number: text(field, '9'),
            holder_code: text(field, 'b').filter(|code| Some(code) != owner_code.as_ref()),
            owner_code,
            section_code: text(field, 'c'),
            collection_code: text(field, '8'),
            call_number: text(field, 'o'),
            type_code: text(field, 'y'),
            audience_code: None,
            volume: text(field, 'h').or_else(|| text(field, '3')),
            public_note: text(field, 'z'),
            status: koha_status(
                [field.first('0'), field.first('1'), field.first('4')],
                field.first('7'),
                field.first('q').and_then(day).is_some(),
            ),
            due_on: field.first('q').and_then(day),
            acquired_on: field.first('d').and_then(day),
        }
    }))
}

/// ITM fields, whose subfields each institution chooses; two choices are known.
fn alma(marc: &MarcRecord) -> Vec<DescribedItem> {
    collect(marc.data("ITM").map(|field| {
        if field.first('M').is_some() || field.first('H').is_some() {
            return DescribedItem {
                barcode: text(field, 'b'),
                source_number: text(field, 'a'),
                owner_code: text(field, 'M'),
                call_number: text(field, 'c'),
                type_code: text(field, 'p'),
                volume: text(field, 'n').filter(|volume| volume != "@"),
                ..DescribedItem::default()
            };
        }
        let holding = field.first('r');
        let shelf = marc
            .data("HLD")
            .find(|shelf| holding.is_some() && shelf.first('8') == holding);
        let owner_code = text(field, 'd').or_else(|| shelf.and_then(|shelf| text(shelf, 'b')));
        DescribedItem {
            barcode: text(field, '9'),
            source_number: text(field, '8'),
            holder_code: text(field, 'f').filter(|code| Some(code) != owner_code.as_ref()),
            owner_code,
            section_code: text(field, 'e')
                .or_else(|| text(field, 'g'))
                .or_else(|| shelf.and_then(|shelf| text(shelf, 'c'))),
            call_number: text(field, 'i').or_else(|| shelf.and_then(call_number)),
            type_code: text(field, 't'),
            volume: text(field, 'c'),
            ..DescribedItem::default()
        }
    }))
}

/// 876 to 878, each linked by $0 (Alma) or $8 to the 852 that says where it stands.
fn linked(marc: &MarcRecord) -> Vec<DescribedItem> {
    let fields = ["876", "877", "878"].into_iter().flat_map(|tag| marc.data(tag));
    collect(fields.filter(|field| field.first('p').is_some()).map(|field| {
        let same_link = |shelf: &&DataField| {
            let link = |text: &str| text.split(['.', '\\']).next().unwrap_or_default().to_owned();
            let own = shelf.first('8').map(link);
            own.is_some() && (field.first('0').map(link) == own || field.first('8').map(link) == own)
        };
        let only = || marc.data("852").next().filter(|_| marc.data("852").count() == 1);
        let shelf = marc.data("852").find(same_link).or_else(only);
        DescribedItem {
            barcode: text(field, 'p'),
            source_number: text(field, 'a'),
            owner_code: shelf.and_then(|shelf| text(shelf, 'b').or_else(|| text(shelf, 'a'))),
            section_code: text(field, 'k')
                .or_else(|| text(field, 'l'))
                .or_else(|| shelf.and_then(|shelf| text(shelf, 'c'))),
            call_number: shelf.and_then(call_number),
            volume: text(field, '3'),
            status: stated(field.first('j')),
            ..DescribedItem::default()
        }
    }))
}

/// 852 with a barcode. $x are notes for staff, $z is the status or a note.
fn evergreen(marc: &MarcRecord) -> Vec<DescribedItem> {
    collect(
        marc.data("852")
            .filter(|field| field.first('p').is_some())
            .map(|field| {
                let libraries: Vec<&str> = field.all('b').collect();
                let owner_code = libraries.first().and_then(|code| said(code));
                let reference = field
                    .all('x')
                    .any(|word| matches!(word, "reference" | "noncirculating" | "nonholdable"));
                let status = stated(field.first('z'));
                DescribedItem {
                    barcode: text(field, 'p'),
                    holder_code: libraries
                        .get(1)
                        .and_then(|code| said(code))
                        .filter(|code| Some(code) != owner_code.as_ref()),
                    owner_code,
                    section_code: text(field, 'c'),
                    call_number: call_number(field),
                    type_code: text(field, 'g'),
                    status: if status == DescribedStatus::Lendable && reference {
                        DescribedStatus::ReferenceOnly
                    } else {
                        status
                    },
                    ..DescribedItem::default()
                }
            }),
    )
}

/// 999, or 949 in loads, with a barcode and a shelf.
fn sirsi(marc: &MarcRecord) -> Vec<DescribedItem> {
    let is_item = |field: &&DataField| {
        field.first('i').is_some()
            && ["l", "m", "t", "h"]
                .iter()
                .any(|code| field.any(code).next().is_some())
    };
    collect(
        marc.data("999")
            .chain(marc.data("949"))
            .filter(is_item)
            .map(|field| {
                let (home, current) = (field.first('l'), field.first('k'));
                DescribedItem {
                    barcode: text(field, 'i'),
                    owner_code: text(field, 'm'),
                    section_code: text(field, 'l'),
                    call_number: text(field, 'a'),
                    type_code: text(field, 't'),
                    audience_code: text(field, 'z').filter(|code| is_audience(code)),
                    volume: text(field, 'v'),
                    status: stated(current.or(home)),
                    ..DescribedItem::default()
                }
            }),
    )
}

/// French loads of Sirsi have the audience in $z (« ADU »); elsewhere $z is a note.
fn is_audience(code: &str) -> bool {
    code.len() <= 4 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// 852 or HLD that only say where something stands: a copy without a barcode.
fn shelved(marc: &MarcRecord) -> Vec<DescribedItem> {
    let fields = marc.data("852").chain(marc.data("HLD"));
    let is_item = |field: &&DataField| field.first('b').is_some() && field.any("chijk").next().is_some();
    collect(fields.filter(is_item).map(|field| {
        // Some put shelf and library into one: « recap$pa ».
        let library = field.first('b').unwrap_or_default();
        let (library, shelf) = library.split_once('$').unwrap_or((library, ""));
        DescribedItem {
            source_number: text(field, '8').filter(|number| number.len() > 6),
            owner_code: said(library),
            section_code: text(field, 'c').or_else(|| said(shelf)),
            call_number: call_number(field),
            status: stated(field.first('z').filter(|status| status.len() < 20)),
            ..DescribedItem::default()
        }
    }))
}

fn call_number(field: &DataField) -> Option<String> {
    joined(field.any("khij").filter_map(|(_, text)| said(text)), " ")
}

/// The status in the words of a system: « CHECKEDOUT », « In process », « Lost ».
fn stated(word: Option<&str>) -> DescribedStatus {
    let Some(word) = word else {
        return DescribedStatus::Lendable;
    };
    let letters: String = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    let says = |words: &[&str]| words.iter().any(|word| letters.contains(word));
    if says(&["checkedout", "onloan", "emprunt"]) {
        DescribedStatus::OnLoan
    } else if says(&["lost", "missing", "perdu"]) {
        DescribedStatus::Lost
    } else if says(&["discard", "withdrawn", "weeded", "pilon"]) {
        DescribedStatus::Withdrawn
    } else if says(&["onorder", "ordered", "commande"]) {
        DescribedStatus::OnOrder
    } else if says(&["inprocess", "cataloging", "bindery", "repair", "mending"]) {
        DescribedStatus::InProcess
    } else if says(&["damaged"]) {
        DescribedStatus::Damaged
    } else if says(&["noncirc", "reference", "consultation"]) {
        DescribedStatus::ReferenceOnly
    } else {
        DescribedStatus::Lendable
    }
}
