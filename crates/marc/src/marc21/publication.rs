//! Edition, publication, extent and notes of MARC21.

use domain::record::Record;

use crate::field::{DataField, MarcRecord};
use crate::text::{clean, coded_year, joined, said, without_brackets, without_isbd, without_stop, year};

/// Notes for readers. 541, 561, 583, 59X and 9XX are for staff.
const NOTES: [&str; 18] = [
    "500", "501", "502", "504", "508", "511", "513", "515", "518", "521", "525", "530", "533", "534", "538",
    "546", "550", "586",
];

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    record.edition = marc
        .data("250")
        .find_map(|field| joined(field.any("ab").filter_map(|(_, text)| said(text)), " "))
        .map(|text| without_isbd(&text).to_owned());
    let published = marc
        .data("264")
        .filter(|field| matches!(field.indicators[1], '1' | ' ' | '0'));
    for field in published.chain(marc.data("260")).chain(marc.data("262")) {
        publication(field, record);
    }
    if record.date_text.is_none() && record.year.is_none() {
        let any = marc
            .data("264")
            .chain(marc.data("260"))
            .find_map(|field| field.first('c'));
        dated(record, any);
    }
    // The coded date holds, unless it is that of a reprint, or nobody filled it.
    let coded = marc.coded("008").and_then(|coded| coded_year(coded, 7));
    record.year = coded.or(record.year);
    record.extent = marc.data("300").find_map(|field| {
        let extent = joined(field.all('a').filter_map(said), ", ")?;
        let extent = without_stop(extent.trim_end_matches([' ', '+'])).to_owned();
        Some(match field.first('e').and_then(said) {
            Some(beside) => format!("{extent} + {}", without_stop(&beside)),
            None => extent,
        })
    });
    record.summary = joined(
        marc.data("520")
            .filter_map(|field| joined(field.any("ab").filter_map(|(_, text)| said(text)), " ")),
        "\n",
    );
    record.contents = joined(
        marc.data("505")
            .filter_map(|field| joined(field.any("agrt").filter_map(|(_, text)| said(text)), " ")),
        " ",
    );
    for tag in NOTES {
        let notes = marc.data(tag).filter_map(|field| {
            let codes = if tag == "502" { "abcdg" } else { "abcn" };
            joined(field.any(codes).filter_map(|(_, text)| said(text)), " ")
        });
        record.notes.extend(notes);
    }
    record.notes.dedup();
}

fn publication(field: &DataField, record: &mut Record) {
    let known = |code| {
        field
            .all(code)
            .map(clean)
            .map(|text| plain(&text))
            .find(|text| is_known(text))
    };
    if record.place.is_none() {
        record.place = known('a');
    }
    if record.publisher.is_none() {
        record.publisher = known('b');
    }
    if record.date_text.is_none() {
        dated(record, field.first('c'));
    }
}

fn dated(record: &mut Record, text: Option<&str>) {
    let Some(text) = text
        .map(clean)
        .map(|text| without_stop(&text).to_owned())
        .filter(|text| !text.is_empty())
    else {
        return;
    };
    record.year = record.year.or_else(|| year(&text));
    if text.len() != 4 || record.year.is_none() {
        record.date_text = Some(text);
    }
}

fn plain(text: &str) -> String {
    without_brackets(without_stop(text)).to_owned()
}

/// « s.l. », « s.n. » and their long forms say that nothing is known.
fn is_known(text: &str) -> bool {
    let letters: String = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    !letters.is_empty()
        && !matches!(letters.as_str(), "sl" | "sn")
        && !letters.contains("notidentified")
        && !letters.contains("nonidentifié")
}
