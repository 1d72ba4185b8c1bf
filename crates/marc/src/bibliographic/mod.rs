//! A bibliographic record of either dialect as a description: what both have in common. The fields
//! of each dialect are read in `unimarc` and `marc21`.

pub(crate) mod audience;
pub(crate) mod doctype;

use domain::item::DescribedItem;
use domain::record::{Link, Record};

use crate::description::{CodeKind, Description, Identifier, Unmapped, checksum};
use crate::dialect::Dialect;
use crate::field::MarcRecord;
use crate::mapping::Mapping;
use crate::text::{push_once, said};
use crate::{isbn, marc21, unimarc};

/// What a title shows when a record has nothing that could stand for one.
const NO_TITLE: &str = "—";

/// What a dialect's own reading brings.
pub(crate) struct Draft {
    pub record: Record,
    pub items: Vec<DescribedItem>,
    pub identifiers: Vec<Identifier>,
    /// Codes of the type of the whole record (099$t, 942$c).
    pub type_codes: Vec<String>,
    /// The number of the record in its system, where that is not the 001.
    pub system_number: Option<String>,
    pub evidence: doctype::Evidence,
    pub audience: audience::Evidence,
}

pub(crate) fn describe(marc: &MarcRecord, dialect: Dialect, mapping: &Mapping) -> Description {
    let mut draft = match dialect {
        Dialect::Unimarc => unimarc::draft(marc, mapping),
        Dialect::Marc21 => marc21::draft(marc),
    };
    let has_title = !draft.record.title.is_empty();
    if !has_title {
        draft.record.title = stand_in(&draft.record);
    }
    draft
        .record
        .other_titles
        .retain(|title| *title != draft.record.title);
    draft.record.document_type = doctype::decide(
        &draft.evidence,
        &draft.type_codes,
        &draft.items,
        &draft.record,
        mapping,
    );
    draft.record.audience = audience::decide(&draft.audience, &draft.items, mapping);

    let (agency, address) = agency(marc);
    draft.identifiers.extend(address);
    let control_number = marc.control("001").and_then(said);
    let fallback_key = control_number.is_none().then(|| {
        let barcode = || draft.items.iter().find_map(|item| item.barcode.as_deref());
        match (&draft.system_number, barcode()) {
            (Some(number), _) => format!("system:{number}"),
            (None, Some(barcode)) => format!("barcode:{barcode}"),
            (None, None) => checksum(marc),
        }
    });
    let unmapped = unmapped(&draft, mapping);
    Description {
        dialect,
        control_number,
        agency,
        fallback_key,
        status_deleted: marc.leader_at(5) == 'd',
        has_title,
        record: draft.record,
        items: draft.items,
        identifiers: draft.identifiers,
        unmapped,
    }
}

/// 003 is the code of an agency, except where it is the record's address.
fn agency(marc: &MarcRecord) -> (Option<String>, Option<Identifier>) {
    match marc.control("003").and_then(said) {
        Some(url) if url.contains("://") => {
            let scheme = if url.contains("ark:/") { "ark" } else { "url" };
            (None, Some(Identifier { scheme, value: url }))
        }
        agency => (agency, None),
    }
}

fn stand_in(record: &Record) -> String {
    let series = record.series.first().map(|series| match &series.volume {
        Some(volume) => format!("{} ({volume})", series.title),
        None => series.title.clone(),
    });
    record
        .part_name
        .clone()
        .or_else(|| record.other_titles.first().cloned())
        .or(series)
        .or_else(|| record.other_numbers.first().cloned())
        .unwrap_or_else(|| NO_TITLE.to_owned())
}

fn unmapped(draft: &Draft, mapping: &Mapping) -> Vec<Unmapped> {
    let mut unmapped: Vec<Unmapped> = Vec::new();
    let mut note = |kind, code: &str| {
        if !code.is_empty()
            && !unmapped
                .iter()
                .any(|known| known.kind == kind && known.code == code)
        {
            unmapped.push(Unmapped {
                kind,
                code: code.to_owned(),
            });
        }
    };
    for code in &draft.type_codes {
        if mapping.types.get(code).is_none() {
            note(CodeKind::Type, code);
        }
    }
    for item in &draft.items {
        if let Some(code) = &item.type_code
            && mapping.types.get(code).is_none()
            && doctype::of_recommendation(code).is_none()
        {
            note(CodeKind::Type, code);
        }
        if let Some(code) = &item.section_code
            && mapping.sections.get(code).is_none()
        {
            note(CodeKind::Section, code);
        }
        if let Some(code) = &item.collection_code
            && mapping.types.get(code).is_none()
            && mapping.audiences.get(code).is_none()
        {
            note(CodeKind::Collection, code);
        }
        if let Some(code) = &item.audience_code
            && mapping.audiences.get(code).is_none()
        {
            note(CodeKind::Audience, code);
        }
    }
    unmapped
}

/// A number from a field of ISBN: an ISBN, or else a number that is only searched.
pub(crate) fn add_isbn(record: &mut Record, text: &str) {
    match isbn::isbn13(text) {
        Some(isbn) => push_once(&mut record.isbns, isbn),
        None => add_number(record, text),
    }
}

/// A number from a field of ISSN, where EANs and ISBNs turn up too.
pub(crate) fn add_issn(record: &mut Record, text: &str) {
    match isbn::issn(text) {
        Some(issn) => push_once(&mut record.issns, issn),
        None => add_isbn(record, text),
    }
}

/// A number that is searched and not shown first, unless it is an EAN that is an ISBN.
pub(crate) fn add_ean(record: &mut Record, text: &str) {
    match (
        isbn::isbn13(text).filter(|_| isbn::ean13(text).is_some()),
        isbn::ean13(text),
    ) {
        (Some(isbn), _) => push_once(&mut record.isbns, isbn),
        (None, Some(ean)) => push_once(&mut record.other_numbers, ean),
        (None, None) => add_number(record, text),
    }
}

pub(crate) fn add_number(record: &mut Record, text: &str) {
    if let Some(number) = said(text).filter(|number| number.contains(|c: char| c.is_ascii_digit())) {
        push_once(&mut record.other_numbers, number);
    }
}

/// A link, if it leads to the web.
pub(crate) fn add_link(record: &mut Record, url: &str, label: Option<&str>) {
    let url = url.trim();
    let host = ["http://", "https://"].into_iter().find_map(|scheme| {
        let start = url.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &url[scheme.len()..])
    });
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"\"<>\\^`{|}".contains(c);
    if host.is_none_or(|host| !host.starts_with(char::is_alphanumeric)) || !url.chars().all(plain) {
        return;
    }
    if !record.links.iter().any(|link| link.url == url) {
        record.links.push(Link {
            url: url.to_owned(),
            label: label.and_then(said),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_the_web_are_kept() {
        let mut record = Record::default();
        for url in [
            "javascript:alert(1)",
            "http://",
            "http://exemple.be/a b",
            "https://exemple.be/\"><script>",
            "ftp://exemple.be",
            "HTTPS://exemple.be/livre?id=1",
            "HTTPS://exemple.be/livre?id=1",
        ] {
            add_link(&mut record, url, Some(" Texte intégral "));
        }
        assert_eq!(record.links.len(), 1);
        assert_eq!(record.links[0].label.as_deref(), Some("Texte intégral"));
    }

    #[test]
    fn a_number_goes_where_it_belongs_whatever_its_field() {
        let mut record = Record::default();
        add_issn(&mut record, "978-2-7597-0105-6");
        add_issn(&mut record, "0399-1350");
        add_ean(&mut record, "3700091028514");
        add_ean(&mut record, "9782745966438");
        add_isbn(&mut record, "2-07-036002-5 (erroné)");
        assert_eq!(record.isbns, ["9782759701056", "9782745966438"]);
        assert_eq!(record.issns, ["0399-1350"]);
        assert_eq!(record.other_numbers, ["3700091028514", "2-07-036002-5 (erroné)"]);
    }
}
