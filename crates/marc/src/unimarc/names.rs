//! Names of UNIMARC: 700 to 722, with their roles.

use domain::record::{Contributor, Record, Role};

use crate::field::{DataField, MarcRecord};
use crate::roles;
use crate::text::{clean, joined, said, without_isbd, without_lead};

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    // Main names first, then those that share in it, then the others.
    let groups = [
        (["700", "710", "720"], Role::Author),
        (["701", "711", "721"], Role::Author),
        (["702", "712", "722"], Role::Other),
    ];
    for (tags, otherwise) in groups {
        for field in marc
            .data_fields()
            .filter(|field| tags.iter().any(|tag| field.tag == *tag))
        {
            let is_body = field.tag.0[1] == b'1';
            let name = if is_body { body(field) } else { person(field) };
            let Some(name) = name else { continue };
            add(
                record,
                Contributor {
                    name,
                    dates: field.first('f').and_then(said),
                    role: roles::unimarc(field, otherwise),
                    authority: field.first('3').and_then(said),
                },
            );
        }
    }
}

/// Adds a contributor once for each role.
pub(crate) fn add(record: &mut Record, contributor: Contributor) {
    let known = record
        .contributors
        .iter()
        .any(|known| known.name == contributor.name && known.role == contributor.role);
    if !known {
        record.contributors.push(contributor);
    }
}

/// « Saint-Exupéry, Antoine de », « Jean-Paul II ».
pub(crate) fn person(field: &DataField) -> Option<String> {
    let family = without_isbd(&said(field.first('a')?)?).to_owned();
    let mut name = family;
    if let Some(given) = field.first('b').or_else(|| field.first('g')) {
        name.push_str(", ");
        name.push_str(without_lead(&clean(given)));
    }
    if let Some(number) = field.first('d') {
        name.push(' ');
        name.push_str(&clean(number));
    }
    Some(without_isbd(&name).to_owned())
}

/// « Belgique. Ministère de la culture ».
pub(crate) fn body(field: &DataField) -> Option<String> {
    let parts = field.any("ab").filter_map(|(_, text)| said(text));
    joined(parts.map(|text| without_isbd(&text).to_owned()), ". ")
}
