//! Edition, publication, extent, notes and coded data of UNIMARC.

use domain::record::{Fiction, Record};

use crate::field::MarcRecord;
use crate::text::{clean, coded_year, joined, said, without_brackets, without_isbd, year};

/// General notes, notes on the description, contents for readers. 830, 316 and 9XX are for staff.
const NOTES: [&str; 15] = [
    "300", "303", "304", "305", "307", "310", "312", "314", "320", "323", "325", "326", "328", "336", "337",
];

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    record.edition = joined(
        marc.data("205")
            .filter_map(|field| field.first('a').and_then(said)),
        " ; ",
    );
    publisher(marc, record);
    let coded = coded_100(marc);
    if record.year.is_none() {
        record.year = coded.and_then(|coded| coded_year(coded, 9));
    } else if let Some(year) = coded.and_then(|coded| coded_year(coded, 9)) {
        record.year = Some(year);
    }
    record.extent = marc.data("215").find_map(|field| {
        let extent = joined(field.all('a').filter_map(said), ", ")?;
        let extent = without_isbd(&extent).to_owned();
        Some(match field.first('e').and_then(said) {
            Some(beside) => format!("{extent} + {beside}"),
            None => extent,
        })
    });
    record.summary = joined(
        marc.data("330")
            .filter_map(|field| field.first('a').and_then(said)),
        "\n",
    );
    let contents = marc.data("327").flat_map(|field| field.all('a')).chain(
        // Tracks of a disc, each a linked piece.
        marc.data("464")
            .filter_map(|field| field.first('t').or_else(|| field.first('a'))),
    );
    record.contents = joined(contents.filter_map(said), " ; ");
    for tag in NOTES {
        let notes = marc
            .data(tag)
            .filter_map(|field| joined(field.any("abcdet").filter_map(|(_, text)| said(text)), ", "));
        record.notes.extend(notes);
    }
    record.notes.dedup();
    record.fiction = fiction(marc);
}

/// 100$a untrimmed: it counts by position.
fn coded_100(marc: &MarcRecord) -> Option<&str> {
    marc.data("100")
        .flat_map(|field| &field.subfields)
        .find(|subfield| subfield.code == 'a')
        .map(|subfield| subfield.value.as_str())
}

/// 210, or 214 of which the second indicator tells publication (0) from manufacture (3).
fn publisher(marc: &MarcRecord, record: &mut Record) {
    let published = marc
        .data("214")
        .filter(|field| matches!(field.indicators[1], '0' | ' ' | '#'));
    for field in published.chain(marc.data("210")).chain(marc.data("219")) {
        if record.place.is_none() {
            record.place = field
                .all('a')
                .filter_map(said)
                .map(|text| plain(&text))
                .find(|text| is_known(text));
        }
        if record.publisher.is_none() {
            record.publisher = field
                .all('c')
                .filter_map(said)
                .map(|text| plain(&text))
                .find(|text| is_known(text));
        }
        if record.date_text.is_none() {
            dated(record, field.first('d'));
        }
    }
    if record.date_text.is_none() && record.year.is_none() {
        dated(record, marc.data("214").find_map(|field| field.first('d')));
    }
}

fn dated(record: &mut Record, text: Option<&str>) {
    let Some(text) = text.map(clean).filter(|text| !text.is_empty()) else {
        return;
    };
    record.year = record.year.or_else(|| year(&text));
    if text.len() != 4 || record.year.is_none() {
        record.date_text = Some(text);
    }
}

fn plain(text: &str) -> String {
    without_brackets(without_isbd(text)).to_owned()
}

/// « s.l. » and « s.n. » say that nothing is known.
fn is_known(text: &str) -> bool {
    let letters: String = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    !letters.is_empty()
        && !matches!(
            letters.as_str(),
            "sl" | "sn" | "slsn" | "lieudepublicationnonidentifié" | "éditeurnonidentifié" | "etc"
        )
}

/// 105$a/11, the literary form of a printed text.
fn fiction(marc: &MarcRecord) -> Option<Fiction> {
    let coded = marc
        .data("105")
        .find_map(|field| field.subfields.iter().find(|subfield| subfield.code == 'a'))?;
    match coded.value.chars().nth(11)? {
        'a' | 'b' | 'f' => Some(Fiction::Fiction),
        'y' | 'c' | 'e' | 'h' => Some(Fiction::Nonfiction),
        _ => None,
    }
}
