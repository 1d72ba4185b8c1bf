//! Subjects and classes of MARC21: 600 to 655, 082 and others.

use domain::record::{Record, SubjectKind};

use crate::field::{DataField, MarcRecord};
use crate::text::{joined, said, without_isbd, without_stop};
use crate::unimarc::add_subject;

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    for field in marc.data_fields() {
        let kind = match &field.tag.0 {
            b"600" | b"610" | b"611" => SubjectKind::Name,
            b"630" | b"647" | b"648" | b"650" => SubjectKind::Topic,
            b"651" => SubjectKind::Place,
            b"655" => SubjectKind::Genre,
            b"653" => {
                for keyword in field.all('a').filter_map(said) {
                    add_subject(record, keyword, SubjectKind::Keyword);
                }
                continue;
            }
            _ => continue,
        };
        if let Some(heading) = heading(field) {
            add_subject(record, heading, kind);
        }
    }
    record.class_number = ["082", "080", "083", "050", "060"]
        .into_iter()
        .find_map(|tag| marc.first(tag, 'a'))
        .and_then(said)
        // A stroke marks where a number may be shortened.
        .map(|number| number.replace(['/', '\''], ""));
}

fn heading(field: &DataField) -> Option<String> {
    let first = match &field.tag.0 {
        b"600" => super::person(field).map(|name| match field.first('d').and_then(said) {
            Some(dates) => format!("{name} ({})", without_stop(&dates)),
            None => name,
        }),
        b"610" | b"611" => super::body(field),
        _ => field.first('a').and_then(said),
    };
    let titles = field.all('t').filter_map(said);
    let rest = field.any("vxyz").filter_map(|(_, text)| said(text));
    joined(
        first
            .into_iter()
            .chain(titles)
            .chain(rest)
            .map(|part| without_isbd(without_stop(&part)).to_owned()),
        " -- ",
    )
}
