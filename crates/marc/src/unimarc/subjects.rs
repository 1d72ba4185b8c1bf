//! Subjects and classes of UNIMARC: 600 to 610 (RAMEAU and local), 676 and 686.

use domain::fold::fold;
use domain::record::{Record, Subject, SubjectKind};

use super::names;
use crate::field::{DataField, MarcRecord};
use crate::text::{joined, said, without_stop};

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    for field in marc.data_fields() {
        let kind = match &field.tag.0 {
            b"600" | b"601" | b"602" | b"604" => SubjectKind::Name,
            b"605" | b"606" | b"615" | b"616" => SubjectKind::Topic,
            b"607" | b"617" => SubjectKind::Place,
            b"608" => SubjectKind::Genre,
            b"610" => {
                for keyword in field.all('a').filter_map(said) {
                    add(record, keyword, SubjectKind::Keyword);
                }
                continue;
            }
            _ => continue,
        };
        if let Some(heading) = heading(field, kind) {
            add(record, heading, kind);
        }
    }
    record.class_number = marc
        .first("676", 'a')
        .or_else(|| {
            marc.data("686")
                .filter(|field| field.first('2') != Some("electre"))
                .find_map(|field| field.first('a'))
        })
        .and_then(said);
}

fn heading(field: &DataField, kind: SubjectKind) -> Option<String> {
    let first = match (kind, &field.tag.0) {
        (SubjectKind::Name, b"601") => names::body(field),
        (SubjectKind::Name, _) => names::person(field).map(|name| match field.first('f').and_then(said) {
            Some(dates) => format!("{name} ({dates})"),
            None => name,
        }),
        _ => joined(field.all('a').filter_map(said), " -- "),
    };
    let rest = field.any("jxyz").filter_map(|(_, text)| said(text));
    let titles = field.all('t').filter_map(said);
    joined(first.into_iter().chain(titles).chain(rest), " -- ")
}

/// Adds a subject once, in the first form in which it comes.
pub(crate) fn add(record: &mut Record, heading: String, kind: SubjectKind) {
    let heading = without_stop(&heading).to_owned();
    // Only what has the same letters can be the same: folding all against all would cost too much.
    let same = |known: &Subject| {
        known.heading == heading
            || (known.heading.len().abs_diff(heading.len()) < 4
                && known.heading.as_bytes().first().map(u8::to_ascii_lowercase)
                    == heading.as_bytes().first().map(u8::to_ascii_lowercase)
                && fold(&known.heading) == fold(&heading))
    };
    if !heading.is_empty() && !record.subjects.iter().any(same) {
        record.subjects.push(Subject { heading, kind });
    }
}
