//! Names of MARC21: 1XX and 7XX, with their roles.

use domain::record::{Contributor, Record, Role};

use crate::field::{DataField, MarcRecord};
use crate::roles;
use crate::text::{joined, said, without_stop};

pub(super) fn read(marc: &MarcRecord, record: &mut Record) {
    for tag in ["100", "110", "111", "700", "710", "711", "720"] {
        // Without a main name, the first added one is as good as it.
        let has_main = !record.contributors.is_empty();
        for field in marc.data(tag) {
            let otherwise = if tag.starts_with('1') || !has_main {
                Role::Author
            } else {
                Role::Other
            };
            let name = if field.tag.0[1] == b'1' {
                body(field)
            } else {
                person(field)
            };
            let Some(name) = name else { continue };
            let contributor = Contributor {
                name,
                dates: field
                    .first('d')
                    .filter(|_| !tag.ends_with("11"))
                    .and_then(said)
                    .map(|dates| without_stop(&dates).to_owned()),
                // The work of another that is contained or related: its author wrote nothing else here.
                role: if field.first('t').is_some() {
                    Role::Other
                } else {
                    roles::marc21(field, otherwise)
                },
                authority: field.first('0').and_then(said),
            };
            let known = record.contributors.iter().any(|known| {
                known.name == contributor.name
                    && (known.role == contributor.role || contributor.role == Role::Other)
            });
            if !known {
                record.contributors.push(contributor);
            }
        }
    }
}

/// « Saint-Exupéry, Antoine de », « Jean-Paul II, pape ».
pub(crate) fn person(field: &DataField) -> Option<String> {
    let mut name = without_stop(&said(field.first('a')?)?).to_owned();
    if let Some(number) = field.first('b').and_then(said) {
        name.push(' ');
        name.push_str(without_stop(&number));
    }
    Some(name)
}

/// « Belgique. Ministère de la culture ».
pub(crate) fn body(field: &DataField) -> Option<String> {
    let codes = if field.tag.0[2] == b'1' { "aeq" } else { "ab" };
    let parts = field.any(codes).filter_map(|(_, text)| said(text));
    joined(parts.map(|text| without_stop(&text).to_owned()), ". ")
}
