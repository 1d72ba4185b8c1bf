//! A record and its copies in MARC21, with the punctuation that its data carry and Koha's 952.

use domain::item::DescribedItem;
use domain::record::{Contributor, DocumentType, Fiction, Record, Role, SubjectKind};
use jiff::civil::Date;
use marc::MarcRecord;

use crate::items::type_code;
use crate::unimarc::{Subfields, country, flags, marc21_audience};
use crate::works::is_body;

pub(crate) fn record(number: usize, base: Date, record: &Record, items: &[DescribedItem]) -> MarcRecord {
    let mut marc = MarcRecord::new(leader(record.document_type));
    marc.push_control("001", &format!("m{number:07}"));
    marc.push_control("003", "BE-EsSa");
    marc.push_control("008", &coded(record, base));
    for isbn in &record.isbns {
        let binding = if record.document_type == DocumentType::Book {
            " (br.)"
        } else {
            ""
        };
        Subfields::default()
            .with('a', format!("{isbn}{binding}"))
            .push(&mut marc, "020", "  ");
    }
    if !record.original_languages.is_empty() {
        let mut subfields = Subfields::default();
        for language in &record.languages {
            subfields = subfields.with('a', language);
        }
        for language in &record.original_languages {
            subfields = subfields.with('h', language);
        }
        subfields.push(&mut marc, "041", "1 ");
    }
    Subfields::default()
        .maybe('a', record.class_number.clone())
        .push(&mut marc, "082", "04");
    if let Some(first) = record.contributors.first() {
        name(&mut marc, first, if is_body(&first.name) { "110" } else { "100" });
    }
    title(&mut marc, record);
    Subfields::default()
        .maybe('a', record.edition.as_ref().map(|text| format!("{text}.")))
        .push(&mut marc, "250", "  ");
    publication(&mut marc, record);
    Subfields::default()
        .maybe('a', record.extent.clone())
        .push(&mut marc, "300", "  ");
    for series in &record.series {
        let volume = series.volume.clone();
        let mark = if volume.is_some() { " ;" } else { "" };
        Subfields::default()
            .with('a', format!("{}{mark}", series.title))
            .maybe('v', volume.clone())
            .push(&mut marc, "490", "1 ");
        let author = record
            .contributors
            .first()
            .filter(|first| series.is_set && !is_body(&first.name));
        match author {
            Some(author) => Subfields::default()
                .with('a', format!("{}.", author.name.trim_end_matches('.')))
                .with('t', format!("{}{mark}", series.title))
                .maybe('v', volume.map(|volume| format!("{volume}.")))
                .push(&mut marc, "800", "1 "),
            None => Subfields::default()
                .with('a', format!("{}{mark}", series.title))
                .maybe('v', volume.map(|volume| format!("{volume}.")))
                .push(&mut marc, "830", " 0"),
        }
    }
    for note in &record.notes {
        Subfields::default()
            .with('a', format!("{note}."))
            .push(&mut marc, "500", "  ");
    }
    Subfields::default()
        .maybe('a', record.contents.clone())
        .push(&mut marc, "505", "0 ");
    Subfields::default()
        .maybe('a', record.summary.clone())
        .push(&mut marc, "520", "  ");
    subjects(&mut marc, record);
    for contributor in record.contributors.iter().skip(1) {
        name(
            &mut marc,
            contributor,
            if is_body(&contributor.name) { "710" } else { "700" },
        );
    }
    if let Some(title) = &record.original_title {
        Subfields::default().with('t', title).push(&mut marc, "765", "0 ");
    }
    for described in items {
        item(&mut marc, described, record.document_type);
    }
    marc
}

const fn leader(document_type: DocumentType) -> &'static str {
    match document_type {
        DocumentType::Film => "     ngm a22     4i 4500",
        DocumentType::Music => "     njm a22     4i 4500",
        DocumentType::Audiobook => "     nim a22     4i 4500",
        DocumentType::Game => "     nrm a22     4i 4500",
        DocumentType::Periodical => "     nas a22     4i 4500",
        _ => "     nam a22     4i 4500",
    }
}

/// 008 counts by position: date, year, country, audience, literary form, language.
fn coded(record: &Record, base: Date) -> String {
    let mut positions = [' '; 40];
    let mut put = |place: usize, text: &str| {
        for (position, character) in positions.iter_mut().skip(place).zip(text.chars()) {
            *position = character;
        }
    };
    let serial = record.document_type == DocumentType::Periodical;
    put(0, &base.strftime("%y%m%d").to_string());
    put(6, if serial { "c" } else { "s" });
    if let Some(year) = record.year {
        put(7, &format!("{year:04}"));
    }
    put(15, country(record).1);
    if !serial {
        put(22, &marc21_audience(record.audience).to_string());
    }
    if matches!(
        record.document_type,
        DocumentType::Book | DocumentType::LargePrint | DocumentType::EasyRead
    ) {
        put(
            33,
            match record.fiction {
                Some(Fiction::Fiction) => "1",
                Some(Fiction::Nonfiction) => "0",
                None => "|",
            },
        );
    }
    put(35, record.languages.first().map_or("zxx", String::as_str));
    put(39, "d");
    positions.iter().collect()
}

fn title(marc: &mut MarcRecord, record: &Record) {
    let mut parts: Vec<(char, String)> = vec![('a', record.title.clone())];
    let mut add = |code: char, mark: &str, text: &Option<String>| {
        if let Some(text) = text {
            if let Some((_, last)) = parts.last_mut()
                && (mark != "." || takes_stop(last))
            {
                last.push_str(mark);
            }
            parts.push((code, text.clone()));
        }
    };
    add('n', ".", &record.part_number);
    add(
        'p',
        if record.part_number.is_some() { "," } else { "." },
        &record.part_name,
    );
    add('b', " :", &record.subtitle);
    add('c', " /", &record.responsibility);
    if let Some((_, last)) = parts.last_mut()
        && takes_stop(last)
    {
        last.push('.');
    }
    let indicators = format!(
        "{}{}",
        u8::from(!record.contributors.is_empty()),
        non_filing(record)
    );
    parts
        .into_iter()
        .fold(Subfields::default(), |subfields, (code, text)| {
            subfields.with(code, text)
        })
        .push(marc, "245", &indicators);
}

/// Whether a full stop after a text reads as one: after « Ça » or « J. R. R. » it would be taken
/// for that of an abbreviation.
fn takes_stop(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    !last.ends_with(['.', '?', '!', '…']) && last.chars().filter(|c| c.is_alphabetic()).count() > 3
}

/// How many characters the article takes, which the second indicator of 245 says.
fn non_filing(record: &Record) -> usize {
    const ARTICLES: [(&str, &[&str]); 4] = [
        ("fre", &["Le ", "La ", "Les ", "L’", "Un ", "Une ", "Des "]),
        ("dut", &["De ", "Het ", "Een "]),
        ("ger", &["Der ", "Die ", "Das ", "Ein ", "Eine "]),
        ("eng", &["The ", "A ", "An "]),
    ];
    let language = record.languages.first().map_or("fre", String::as_str);
    ARTICLES
        .iter()
        .filter(|(code, _)| *code == language)
        .flat_map(|(_, articles)| articles.iter())
        .find(|article| record.title.starts_with(**article))
        .map_or(0, |article| article.chars().count())
}

fn publication(marc: &mut MarcRecord, record: &Record) {
    let publisher = record.publisher.as_ref();
    let year = record.year;
    Subfields::default()
        .maybe(
            'a',
            record
                .place
                .as_ref()
                .map(|place| format!("{place}{}", if publisher.is_some() { " :" } else { "" })),
        )
        .maybe(
            'b',
            publisher.map(|name| format!("{name}{}", if year.is_some() { "," } else { "" })),
        )
        .maybe('c', year.map(|year| format!("{year}.")))
        .push(marc, "264", " 1");
}

fn subjects(marc: &mut MarcRecord, record: &Record) {
    for subject in &record.subjects {
        let tag = match subject.kind {
            SubjectKind::Topic => "650",
            SubjectKind::Name => "600",
            SubjectKind::Place => "651",
            SubjectKind::Genre => "655",
            SubjectKind::Keyword => "653",
        };
        let mut parts = subject.heading.split(" -- ");
        let mut subfields = Subfields::default().with('a', parts.next().unwrap_or_default());
        for part in parts {
            subfields = subfields.with('x', part);
        }
        let (indicators, authority) = match subject.kind {
            SubjectKind::Keyword => ("  ", None),
            SubjectKind::Name => ("17", Some("ram")),
            _ => (" 7", Some("ram")),
        };
        subfields.maybe('2', authority).push(marc, tag, indicators);
    }
}

fn name(marc: &mut MarcRecord, contributor: &Contributor, tag: &str) {
    let body = tag.ends_with("10");
    let dates = contributor.dates.as_ref().map(|dates| dates.replace("....", ""));
    let comma = |text: &str| format!("{text},");
    Subfields::default()
        .with('a', comma(&contributor.name))
        .maybe('d', dates.map(|dates| comma(&dates)))
        .with('4', relator(contributor.role))
        .push(marc, tag, if body { "2 " } else { "1 " });
}

const fn relator(role: Role) -> &'static str {
    match role {
        Role::Author => "aut",
        Role::Illustrator => "ill",
        Role::Scriptwriter => "aus",
        Role::Translator => "trl",
        Role::Director => "drt",
        Role::Actor => "act",
        Role::Narrator => "nrt",
        Role::Composer => "cmp",
        Role::Performer => "prf",
        Role::Editor => "edt",
        Role::Prefacer => "aui",
        Role::Publisher => "pbl",
        Role::Other => "oth",
    }
}

/// Koha's 952.
fn item(marc: &mut MarcRecord, item: &DescribedItem, document_type: DocumentType) {
    let [withdrawn, lost, damaged, not_for_loan] = flags(item.status);
    Subfields::default()
        .with('0', withdrawn.unwrap_or("0"))
        .with('1', lost.unwrap_or("0"))
        .with('4', damaged.unwrap_or("0"))
        .with('7', not_for_loan.unwrap_or("0"))
        .maybe('8', item.collection_code.clone())
        .maybe('9', item.source_number.clone())
        .maybe('a', item.owner_code.clone())
        .maybe('b', item.holder_code.clone().or_else(|| item.owner_code.clone()))
        .maybe('c', item.section_code.clone())
        .maybe('d', item.acquired_on.map(|day| day.to_string()))
        .maybe('h', item.volume.clone())
        .maybe('o', item.call_number.clone())
        .maybe('p', item.barcode.clone())
        .with('y', item.type_code.as_deref().unwrap_or(type_code(document_type)))
        .push(marc, "952", "  ");
}
