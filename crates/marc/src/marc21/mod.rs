//! MARC21, as Koha, Evergreen, Sirsi, Alma and national libraries write it.

pub(crate) mod items;
mod names;
mod publication;
mod subjects;
mod title;

use domain::record::{Fiction, Record};

use crate::bibliographic::{Draft, audience, doctype};
use crate::description::Identifier;
use crate::field::MarcRecord;
use crate::text::{push_once, said};
use crate::{bibliographic, languages};
pub(crate) use names::{body, person};

pub(crate) fn draft(marc: &MarcRecord) -> Draft {
    let mut record = Record::default();
    title::read(marc, &mut record);
    names::read(marc, &mut record);
    publication::read(marc, &mut record);
    subjects::read(marc, &mut record);
    numbers(marc, &mut record);
    language(marc, &mut record);
    for field in marc.data("856") {
        let label = ['y', '3', 'z'].into_iter().find_map(|code| field.first(code));
        for url in field.all('u') {
            bibliographic::add_link(&mut record, url, label);
        }
    }
    let evidence = evidence(marc);
    record.fiction = fiction(marc, &evidence);
    Draft {
        items: items::read(marc),
        identifiers: identifiers(marc),
        type_codes: marc
            .data("942")
            .flat_map(|field| field.all('c'))
            .filter_map(said)
            .collect(),
        system_number: koha_number(marc)
            .or_else(|| marc.first("901", 'c'))
            .and_then(said),
        evidence,
        audience: audience_evidence(marc),
        record,
    }
}

/// 999$c, where 999 is Koha's and not a copy of Sirsi's.
fn koha_number(marc: &MarcRecord) -> Option<&str> {
    marc.data("999")
        .filter(|field| field.first('i').is_none() && field.first('d').is_some())
        .find_map(|field| field.first('c'))
        .filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn numbers(marc: &MarcRecord, record: &mut Record) {
    for (_, text) in marc.data("020").flat_map(|field| field.any("az")) {
        bibliographic::add_isbn(record, text);
    }
    for (_, text) in marc.data("022").flat_map(|field| field.any("a")) {
        bibliographic::add_issn(record, text);
    }
    for field in marc.data("024") {
        for text in field.all('a') {
            // 1 is a UPC, 3 an EAN; the others are names of files, of recordings, of anything.
            match field.indicators[0] {
                '1' | '3' => bibliographic::add_ean(record, text),
                _ => bibliographic::add_number(record, text),
            }
        }
    }
    for text in marc.data("028").flat_map(|field| field.all('a')) {
        bibliographic::add_number(record, text);
    }
}

fn language(marc: &MarcRecord, record: &mut Record) {
    if let Some(code) = marc.coded("008").and_then(|coded| coded.get(35..38)) {
        for code in languages::codes(code).filter(|code| code != "mul") {
            push_once(&mut record.languages, code);
        }
    }
    for code in marc
        .data("041")
        .flat_map(|field| field.any("ad"))
        .flat_map(|(_, text)| languages::codes(text))
    {
        push_once(&mut record.languages, code);
    }
    for code in marc
        .data("041")
        .flat_map(|field| field.all('h'))
        .flat_map(languages::codes)
    {
        push_once(&mut record.original_languages, code);
    }
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
    if let Some(number) = marc.first("010", 'a') {
        add("lccn", number);
    }
    for text in marc.data("035").flat_map(|field| field.all('a')) {
        match text.strip_prefix("(OCoLC)") {
            Some(number) => add("oclc", number.trim_start_matches(char::is_alphabetic)),
            None => add("other", text),
        }
    }
    if let Some(number) = koha_number(marc) {
        add("koha", number);
    }
    if let Some(number) = marc
        .first("901", 'c')
        .filter(|_| marc.first("901", 't') == Some("biblio"))
    {
        add("evergreen", number);
    }
    identifiers
}

fn coded_at(marc: &MarcRecord, position: usize) -> char {
    marc.coded("008")
        .and_then(|coded| coded.as_bytes().get(position))
        .map_or(' ', |byte| char::from(*byte))
}

fn evidence(marc: &MarcRecord) -> doctype::Evidence {
    use domain::record::DocumentType as T;
    let (kind, level) = (marc.leader_at(6), marc.leader_at(7));
    let form = coded_at(
        marc,
        if matches!(kind, 'e' | 'f' | 'g' | 'k' | 'o' | 'r') {
            29
        } else {
            23
        },
    );
    let carrier = marc.coded("007").unwrap_or_default();
    let online = matches!(form, 'o' | 's' | 'q') || carrier.starts_with("cr");
    let coded = match (kind, level) {
        ('a' | 't', 's' | 'b') => T::Periodical,
        ('a', 'i') => T::Online,
        ('c' | 'd', _) => T::Score,
        ('e' | 'f', _) => T::Map,
        ('g', _) => T::Film,
        ('i', _) => T::Audiobook,
        ('j', _) => T::Music,
        ('k', _) => T::Picture,
        ('m', _) => match coded_at(marc, 26) {
            'd' => T::Ebook,
            'j' | 'e' => T::Online,
            _ => T::Software,
        },
        ('o', _) => T::Object,
        ('r', _) if coded_at(marc, 33) == 'g' => T::Game,
        ('r', _) => T::Object,
        ('p', _) => T::Other,
        _ => T::Book,
    };
    let mut material = String::new();
    for (tag, codes) in [("245", "h"), ("250", "a"), ("300", "a"), ("338", "a")] {
        for (_, text) in marc.data(tag).flat_map(|field| field.any(codes)) {
            material.push_str(text);
            material.push(' ');
        }
    }
    let large_print = form == 'd' || carrier.starts_with("tb");
    doctype::Evidence {
        coded,
        material,
        large_print,
        online,
    }
}

fn audience_evidence(marc: &MarcRecord) -> audience::Evidence {
    let juvenile = |text: &str| {
        let lower = text.to_lowercase();
        lower.starts_with("juvenile") || lower.contains("pour la jeunesse") || lower.starts_with("kinder")
    };
    audience::Evidence {
        coded: audience::of_marc21(coded_at(marc, 22)).filter(|_| marc.leader_at(7) == 'm'),
        notes: marc
            .data("521")
            .filter_map(|field| field.first('a'))
            .map(str::to_owned)
            .collect(),
        is_juvenile: marc
            .data("650")
            .chain(marc.data("655"))
            .any(|field| field.any("av").any(|(_, text)| juvenile(text)) || field.indicators[1] == '1'),
    }
}

/// 008/33, for books only.
fn fiction(marc: &MarcRecord, evidence: &doctype::Evidence) -> Option<Fiction> {
    use domain::record::DocumentType as T;
    if evidence.coded != T::Book || marc.leader_at(6) != 'a' {
        return None;
    }
    match coded_at(marc, 33) {
        '1' | 'd' | 'f' | 'j' => Some(Fiction::Fiction),
        '0' | 'e' | 'i' | 's' => Some(Fiction::Nonfiction),
        _ => None,
    }
}
