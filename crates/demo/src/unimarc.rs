//! A record and its copies in UNIMARC, as a Belgian library with Koha would export them.

use domain::item::{DescribedItem, DescribedStatus};
use domain::record::{Audience, Contributor, DocumentType, Fiction, Record, Role, SubjectKind};
use jiff::civil::Date;
use marc::MarcRecord;

use crate::items::{audience_letter, type_code};
use crate::works::is_body;

/// Subfields whose text is made on the way.
#[derive(Default)]
pub(crate) struct Subfields(Vec<(char, String)>);

impl Subfields {
    pub(crate) fn with(mut self, code: char, text: impl Into<String>) -> Self {
        self.0.push((code, text.into()));
        self
    }

    pub(crate) fn maybe(self, code: char, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.with(code, text),
            None => self,
        }
    }

    pub(crate) fn push(self, marc: &mut MarcRecord, tag: &str, indicators: &str) {
        let subfields: Vec<(char, &str)> = self.0.iter().map(|(code, text)| (*code, text.as_str())).collect();
        if !subfields.is_empty() {
            marc.push_data(tag, indicators, &subfields);
        }
    }
}

pub(crate) fn record(number: usize, base: Date, record: &Record, items: &[DescribedItem]) -> MarcRecord {
    let mut marc = MarcRecord::new(leader(record.document_type));
    marc.push_control("001", &format!("ES{number:07}"));
    for isbn in &record.isbns {
        let binding = (record.document_type == DocumentType::Book).then_some("br.");
        Subfields::default()
            .with('a', hyphened(isbn))
            .maybe('b', binding)
            .push(&mut marc, "010", "  ");
    }
    Subfields::default()
        .with('a', coded(record, base))
        .push(&mut marc, "100", "  ");
    languages(&mut marc, record);
    let country = country(record);
    Subfields::default()
        .with('a', country.0)
        .push(&mut marc, "102", "  ");
    if record.document_type == DocumentType::Book
        && let Some(fiction) = record.fiction
    {
        let form = if fiction == Fiction::Fiction { 'a' } else { 'y' };
        Subfields::default()
            .with('a', format!("y   z   00 {form}{form}"))
            .push(&mut marc, "105", "  ");
    }
    title(&mut marc, record);
    Subfields::default()
        .maybe('a', record.edition.clone())
        .push(&mut marc, "205", "  ");
    Subfields::default()
        .maybe('a', record.place.clone())
        .maybe('c', record.publisher.clone())
        .maybe('d', record.year.map(|year| year.to_string()))
        .push(&mut marc, "214", " 0");
    Subfields::default()
        .maybe('a', record.extent.clone())
        .push(&mut marc, "215", "  ");
    for series in record.series.iter().filter(|series| !series.is_set) {
        Subfields::default()
            .with('a', &series.title)
            .maybe('v', series.volume.clone())
            .push(&mut marc, "225", "| ");
    }
    for note in &record.notes {
        Subfields::default().with('a', note).push(&mut marc, "305", "  ");
    }
    Subfields::default()
        .maybe('a', record.contents.clone())
        .push(&mut marc, "327", "  ");
    Subfields::default()
        .maybe('a', record.summary.clone())
        .push(&mut marc, "330", "  ");
    Subfields::default()
        .maybe('t', record.original_title.clone())
        .push(&mut marc, "454", " |");
    for series in record.series.iter().filter(|series| series.is_set) {
        Subfields::default()
            .with('t', &series.title)
            .maybe('v', series.volume.clone())
            .push(&mut marc, "461", " |");
    }
    for subject in &record.subjects {
        let (tag, authority) = match subject.kind {
            SubjectKind::Topic => ("606", Some("rameau")),
            SubjectKind::Name => ("600", Some("rameau")),
            SubjectKind::Place => ("607", Some("rameau")),
            SubjectKind::Genre => ("608", Some("rameau")),
            SubjectKind::Keyword => ("610", None),
        };
        let mut parts = subject.heading.split(" -- ");
        let first = parts.next().unwrap_or_default();
        let mut subfields = match (subject.kind, first.split_once(", ")) {
            (SubjectKind::Name, Some((family, given))) => {
                Subfields::default().with('a', family).with('b', given)
            }
            _ => Subfields::default().with('a', first),
        };
        for part in parts {
            subfields = subfields.with('x', part);
        }
        subfields.maybe('2', authority).push(&mut marc, tag, "  ");
    }
    Subfields::default()
        .maybe('a', record.class_number.clone())
        .push(&mut marc, "676", "  ");
    names(&mut marc, record);
    Subfields::default()
        .with('a', "BE")
        .with('b', "Escaut-Sambre")
        .with('c', base.strftime("%Y%m%d").to_string())
        .push(&mut marc, "801", " 0");
    for described in items {
        item(&mut marc, described, record.document_type);
    }
    marc
}

const fn leader(document_type: DocumentType) -> &'static str {
    match document_type {
        DocumentType::Film => "     ngm a22        450 ",
        DocumentType::Music => "     njm a22        450 ",
        DocumentType::Audiobook => "     nim a22        450 ",
        DocumentType::Game => "     nrm a22        450 ",
        DocumentType::Periodical => "     nas a22        450 ",
        _ => "     nam a22        450 ",
    }
}

/// 100$a counts by position: date, year, audience, language of the description, character set.
fn coded(record: &Record, base: Date) -> String {
    let year = record
        .year
        .map_or_else(|| "    ".to_owned(), |year| format!("{year:04}"));
    let audience = record.audience.map_or("u", audience_letter);
    let serial = if record.document_type == DocumentType::Periodical {
        'a'
    } else {
        'd'
    };
    format!(
        "{}{serial}{year}    {audience}  y0frey50      ba",
        base.strftime("%Y%m%d")
    )
}

fn languages(marc: &mut MarcRecord, record: &Record) {
    let mut subfields = Subfields::default();
    for language in &record.languages {
        subfields = subfields.with('a', language);
    }
    for language in &record.original_languages {
        subfields = subfields.with('c', language);
    }
    let indicators = if record.original_languages.is_empty() {
        "0 "
    } else {
        "1 "
    };
    subfields.push(marc, "101", indicators);
}

fn title(marc: &mut MarcRecord, record: &Record) {
    Subfields::default()
        .with('a', &record.title)
        .maybe('e', record.subtitle.clone())
        .maybe('h', record.part_number.clone())
        .maybe('i', record.part_name.clone())
        .maybe('f', record.responsibility.clone())
        .push(marc, "200", "1 ");
}

fn names(marc: &mut MarcRecord, record: &Record) {
    for (place, contributor) in record.contributors.iter().enumerate() {
        let body = is_body(&contributor.name);
        let same = record
            .contributors
            .first()
            .is_some_and(|first| first.role == contributor.role);
        let tag = match (place, same, body) {
            (0, _, false) => "700",
            (_, true, false) => "701",
            (_, false, false) => "702",
            (0, _, true) => "710",
            (_, true, true) => "711",
            (_, false, true) => "712",
        };
        name(contributor, body)
            .with('4', role_code(contributor.role))
            .push(marc, tag, if body { "02" } else { " 1" });
    }
}

fn name(contributor: &Contributor, body: bool) -> Subfields {
    let subfields = match contributor.name.split_once(", ") {
        Some((family, given)) if !body => Subfields::default().with('a', family).with('b', given),
        _ => Subfields::default().with('a', &contributor.name),
    };
    subfields.maybe('f', contributor.dates.clone())
}

const fn role_code(role: Role) -> &'static str {
    match role {
        Role::Author => "070",
        Role::Illustrator => "440",
        Role::Scriptwriter => "690",
        Role::Translator => "730",
        Role::Director => "300",
        Role::Actor => "005",
        Role::Narrator => "550",
        Role::Composer => "230",
        Role::Performer => "590",
        Role::Editor => "340",
        Role::Prefacer => "080",
        Role::Publisher => "650",
        Role::Other => "999",
    }
}

/// Koha's 995.
fn item(marc: &mut MarcRecord, item: &DescribedItem, document_type: DocumentType) {
    let [withdrawn, lost, damaged, not_for_loan] = flags(item.status);
    Subfields::default()
        .maybe('0', withdrawn)
        .maybe('2', lost)
        .maybe('4', damaged)
        .maybe('5', item.acquired_on.map(|day| day.to_string()))
        .maybe('9', item.source_number.clone())
        .maybe('b', item.owner_code.clone())
        .maybe('c', item.holder_code.clone().or_else(|| item.owner_code.clone()))
        .maybe('e', item.section_code.clone())
        .maybe('f', item.barcode.clone())
        .maybe('h', item.collection_code.clone())
        .maybe('k', item.call_number.clone())
        .with('o', not_for_loan.unwrap_or("0"))
        .maybe('q', item.audience_code.clone())
        .with('r', item.type_code.as_deref().unwrap_or(type_code(document_type)))
        .maybe('v', item.volume.clone())
        .push(marc, "995", "  ");
}

/// Koha's marks of withdrawal, loss and damage, and its « not for loan ».
pub(crate) const fn flags(status: DescribedStatus) -> [Option<&'static str>; 4] {
    match status {
        DescribedStatus::Lendable | DescribedStatus::OnLoan => [None; 4],
        DescribedStatus::ReferenceOnly => [None, None, None, Some("1")],
        DescribedStatus::OnOrder => [None, None, None, Some("-1")],
        DescribedStatus::InProcess => [None, None, None, Some("-2")],
        DescribedStatus::Lost => [None, Some("1"), None, None],
        DescribedStatus::Damaged => [None, None, Some("1"), None],
        DescribedStatus::Withdrawn => [Some("1"), None, None, None],
    }
}

/// The country of the publisher, in ISO 3166 and in the code of MARC21.
pub(crate) fn country(record: &Record) -> (&'static str, &'static str) {
    const BELGIAN: [&str; 18] = [
        "Bruxelles",
        "Marcinelle",
        "Liège",
        "Namur",
        "Gembloux",
        "Louvain-la-Neuve",
        "Antwerpen",
        "Leuven",
        "Tielt",
        "Gent",
        "Roeselare",
        "Brussel",
        "Tournai",
        "Mons",
        "Verviers",
        "Charleroi",
        "Eupen",
        "Hasselt",
    ];
    let place = record.place.as_deref().unwrap_or_default();
    if BELGIAN.contains(&place) {
        return ("BE", "be ");
    }
    match (place, record.languages.first().map(String::as_str)) {
        ("Zürich" | "Genève", _) => ("CH", "sz "),
        (_, Some("dut")) => ("NL", "ne "),
        (_, Some("ger")) => ("DE", "gw "),
        (_, Some("eng")) => ("GB", "enk"),
        _ => ("FR", "fr "),
    }
}

/// With hyphens, where it is of one of the invented French publishers: the length of the others' numbers is not
/// ours to know.
fn hyphened(isbn: &str) -> String {
    match (isbn.len(), isbn.starts_with("978299")) {
        (13, true) => format!("978-2-{}-{}-{}", &isbn[4..10], &isbn[10..12], &isbn[12..]),
        _ => isbn.to_owned(),
    }
}

/// For whom, as MARC21 008/22 has it.
pub(crate) const fn marc21_audience(audience: Option<Audience>) -> char {
    match audience {
        Some(Audience::Youth) => 'j',
        Some(Audience::Teen) => 'd',
        Some(Audience::Adult) => 'e',
        None => ' ',
    }
}
