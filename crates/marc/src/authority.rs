//! Authority records: a heading, and the forms from which readers come to it.

use crate::description::{Authority, AuthorityKind};
use crate::dialect::Dialect;
use crate::field::{DataField, MarcRecord};
use crate::text::{joined, push_once, said, without_stop};
use crate::{marc21, unimarc};

pub(crate) fn describe(record: &MarcRecord, dialect: Dialect) -> Authority {
    let first_digit = match dialect {
        Dialect::Marc21 => b'1',
        Dialect::Unimarc => b'2',
    };
    let mut heading = None;
    let mut kind = AuthorityKind::Other;
    let mut see_from = Vec::new();
    for field in record.data_fields() {
        let Some(named) = kind_of(field, dialect) else {
            continue;
        };
        let Some(text) = text(field, dialect, named) else {
            continue;
        };
        if field.tag.0[0] == first_digit {
            // A second heading is the same in another script: it leads to the first.
            if heading.is_none() {
                heading = Some(text);
                kind = named;
            } else {
                push_once(&mut see_from, text);
            }
        } else if field.tag.0[0] == b'4' {
            push_once(&mut see_from, text);
        }
    }
    let heading = heading.unwrap_or_default();
    see_from.retain(|form| *form != heading);
    Authority {
        id: record.control("001").and_then(said),
        heading,
        see_from,
        kind,
    }
}

/// What a heading or see-form names, by the end of its tag; nothing for other fields.
fn kind_of(field: &DataField, dialect: Dialect) -> Option<AuthorityKind> {
    use AuthorityKind as K;
    if !matches!(
        (dialect, field.tag.0[0]),
        (Dialect::Marc21, b'1' | b'4') | (Dialect::Unimarc, b'2' | b'4')
    ) {
        return None;
    }
    Some(match (dialect, &field.tag.0[1..]) {
        (Dialect::Marc21, b"00") => K::Person,
        (Dialect::Marc21, b"10" | b"11") => K::Body,
        (Dialect::Marc21, b"30") => K::Title,
        (Dialect::Marc21, b"50" | b"48" | b"62" | b"80") => K::Topic,
        (Dialect::Marc21, b"51") => K::Place,
        (Dialect::Marc21, b"55") => K::Genre,
        (Dialect::Unimarc, b"00") => K::Person,
        (Dialect::Unimarc, b"10") => K::Body,
        (Dialect::Unimarc, b"15") => K::Place,
        (Dialect::Unimarc, b"20") => K::Family,
        (Dialect::Unimarc, b"30" | b"31" | b"32" | b"35" | b"40" | b"43" | b"45") => K::Title,
        (Dialect::Unimarc, b"50") => K::Topic,
        (Dialect::Unimarc, b"60") => K::Place,
        (Dialect::Unimarc, b"80") => K::Genre,
        (Dialect::Unimarc, b"16" | b"17") => K::Other,
        _ => return None,
    })
}

fn text(field: &DataField, dialect: Dialect, kind: AuthorityKind) -> Option<String> {
    let name = match (dialect, kind) {
        (Dialect::Unimarc, AuthorityKind::Person | AuthorityKind::Family) => unimarc::person(field),
        (Dialect::Unimarc, AuthorityKind::Body) => unimarc::body(field),
        (Dialect::Marc21, AuthorityKind::Person) => marc21::person(field),
        (Dialect::Marc21, AuthorityKind::Body) => marc21::body(field),
        _ => field.first('a').and_then(said),
    };
    let codes = match dialect {
        Dialect::Marc21 => "tvxyz",
        Dialect::Unimarc => "tjxyz",
    };
    let rest = field.any(codes).filter_map(|(_, text)| said(text));
    let text = joined(name.into_iter().chain(rest), " -- ")?;
    Some(without_stop(&text).to_owned())
}
