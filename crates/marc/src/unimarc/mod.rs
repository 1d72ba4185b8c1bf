//! UNIMARC, as the BnF, Sudoc, Koha and PMB libraries of France and Belgium write it.

mod items;
mod names;
mod publication;
mod subjects;
mod title;

use domain::record::Record;

use crate::bibliographic::{Draft, audience, doctype};
use crate::description::Identifier;
use crate::field::{DataField, MarcRecord};
use crate::mapping::Mapping;
use crate::text::said;
use crate::{bibliographic, languages};
pub(crate) use items::{koha_status, push as push_item};
pub(crate) use names::{body, person};
pub(crate) use subjects::add as add_subject;

pub(crate) fn draft(marc: &MarcRecord, mapping: &Mapping) -> Draft {
    let mut record = Record::default();
    title::read(marc, &mut record);
    names::read(marc, &mut record);
    publication::read(marc, &mut record);
    subjects::read(marc, &mut record);
    numbers(marc, &mut record);
    for code in marc
        .data("101")
        .flat_map(|field| field.all('a'))
        .flat_map(languages::codes)
    {
        crate::text::push_once(&mut record.languages, code);
    }
    for code in marc
        .data("101")
        .flat_map(|field| field.all('c'))
        .flat_map(languages::codes)
    {
        crate::text::push_once(&mut record.original_languages, code);
    }
    for field in marc.data("856") {
        for url in field.all('u').filter(|url| !is_picture(url)) {
            bibliographic::add_link(&mut record, url, label(field));
        }
    }
    Draft {
        items: items::read(marc, mapping),
        identifiers: identifiers(marc),
        type_codes: marc
            .data("099")
            .flat_map(|field| field.all('t'))
            .filter_map(said)
            .collect(),
        system_number: marc.first("090", 'a').and_then(said),
        evidence: evidence(marc),
        audience: audience_evidence(marc),
        record,
    }
}

fn label(field: &DataField) -> Option<&str> {
    ['y', 'z', '3', '2']
        .into_iter()
        .find_map(|code| field.first(code))
}

/// Whether an address is that of a cover: covers are looked for elsewhere, with their licences.
fn is_picture(url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".gif", ".webp"]
        .iter()
        .any(|end| path.ends_with(end))
        || path.contains("getblob")
        || path.contains("getimage")
}

fn numbers(marc: &MarcRecord, record: &mut Record) {
    for (_, text) in marc.data("010").flat_map(|field| field.any("az")) {
        bibliographic::add_isbn(record, text);
    }
    for text in marc.data("011").flat_map(|field| field.all('a')) {
        bibliographic::add_issn(record, text);
    }
    for text in marc.data("073").flat_map(|field| field.all('a')) {
        bibliographic::add_ean(record, text);
    }
    for text in marc.data("071").flat_map(|field| field.all('a')) {
        bibliographic::add_number(record, text);
    }
    // 020 and 021 look like ISBNs and are numbers of the national bibliography and legal deposit.
}

fn identifiers(marc: &MarcRecord) -> Vec<Identifier> {
    let mut identifiers = Vec::new();
    let mut add = |scheme, value: &str| {
        if let Some(value) = said(value) {
            let identifier = Identifier { scheme, value };
            if !identifiers.contains(&identifier) {
                identifiers.push(identifier);
            }
        }
    };
    for text in marc.data("033").flat_map(|field| field.all('a')) {
        add(if text.contains("ark:/") { "ark" } else { "url" }, text);
    }
    for text in marc.data("035").flat_map(|field| field.all('a')) {
        match text.strip_prefix("(OCoLC)") {
            Some(number) => add("oclc", number),
            None if text.starts_with("FRBNF") => add("frbnf", text),
            None => add("other", text),
        }
    }
    if let Some(number) = marc.first("090", 'a') {
        add("koha", number);
    }
    identifiers
}

fn evidence(marc: &MarcRecord) -> doctype::Evidence {
    let mut material = String::new();
    let sources = [("200", "b"), ("215", "ace"), ("205", "a"), ("608", "a")];
    for (tag, codes) in sources {
        for (_, text) in marc.data(tag).flat_map(|field| field.any(codes)) {
            material.push_str(text);
            material.push(' ');
        }
    }
    // Notes too long to be a statement of the form are left out of it.
    for text in marc
        .data("300")
        .flat_map(|field| field.all('a'))
        .filter(|text| text.len() < 80)
    {
        material.push_str(text);
        material.push(' ');
    }
    doctype::Evidence {
        coded: doctype::of_unimarc(marc.leader_at(6), marc.leader_at(7)),
        material,
        large_print: marc.first("106", 'a').is_some_and(|code| code.starts_with('d')),
        online: marc.has("135") && marc.leader_at(6) == 'l',
    }
}

fn audience_evidence(marc: &MarcRecord) -> audience::Evidence {
    let coded = marc.data("100").find_map(|field| {
        let subfield = field.subfields.iter().find(|subfield| subfield.code == 'a')?;
        subfield
            .value
            .get(17..18)?
            .chars()
            .next()
            .and_then(audience::of_unimarc)
    });
    let notes = ["333", "902", "300"]
        .into_iter()
        .flat_map(|tag| marc.data(tag).map(move |field| (tag, field)))
        .filter_map(|(tag, field)| Some((tag, field.first('a')?)))
        // A general note is about the audience only when it is that short.
        .filter(|(tag, text)| *tag != "300" || (text.len() < 40 && text.contains(" ans")))
        .map(|(_, text)| text.to_owned())
        .collect();
    let is_juvenile = marc.data("608").chain(marc.data("606")).any(|field| {
        field.first('2') == Some("CNLJ")
            || field
                .any("ax")
                .any(|(_, text)| text.to_lowercase().contains("pour la jeunesse"))
    });
    audience::Evidence {
        coded,
        notes,
        is_juvenile,
    }
}
