//! CSL-JSON: what Zotero, and every program that formats by the Citation Style Language, reads.

use serde::Serialize;

use super::{Cited, flat, language_tag, of_role, person, title};
use crate::record::{DocumentType, Record, Role};

/// An entry, with the names that CSL gives to things; what the record does not say is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Csl {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    script_writer: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    illustrator: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    director: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    composer: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    performer: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    narrator: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editor: Vec<Name>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    translator: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Issued>,
    #[serde(skip_serializing_if = "String::is_empty")]
    publisher: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    publisher_place: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    edition: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    collection_title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    collection_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    original_title: String,
    #[serde(rename = "ISBN", skip_serializing_if = "String::is_empty")]
    isbn: String,
    #[serde(rename = "ISSN", skip_serializing_if = "String::is_empty")]
    issn: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    language: String,
    #[serde(rename = "abstract", skip_serializing_if = "String::is_empty")]
    summary: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(rename = "URL", skip_serializing_if = "String::is_empty")]
    url: String,
}

/// A name in its two parts, or whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Name {
    Person { family: String, given: String },
    Whole { literal: String },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Issued {
    date_parts: [[i16; 1]; 1],
}

/// The entry of a record.
#[must_use]
pub fn csl(cited: &Cited<'_>) -> Csl {
    let record = cited.record;
    let text = |value: Option<&String>| value.map(|value| flat(value)).unwrap_or_default();
    let series = record.series.first();
    Csl {
        id: format!("notice-{}", cited.number),
        kind: kind(record.document_type),
        title: flat(&title(record)),
        author: names(record, Role::Author),
        script_writer: names(record, Role::Scriptwriter),
        illustrator: names(record, Role::Illustrator),
        director: names(record, Role::Director),
        composer: names(record, Role::Composer),
        performer: [names(record, Role::Performer), names(record, Role::Actor)].concat(),
        narrator: names(record, Role::Narrator),
        editor: names(record, Role::Editor),
        translator: names(record, Role::Translator),
        issued: record.year.map(|year| Issued { date_parts: [[year]] }),
        publisher: text(record.publisher.as_ref()),
        publisher_place: text(record.place.as_ref()),
        edition: text(record.edition.as_ref()),
        collection_title: text(series.map(|series| &series.title)),
        collection_number: text(series.and_then(|series| series.volume.as_ref())),
        original_title: text(record.original_title.as_ref()),
        isbn: record.isbns.join(" "),
        issn: record.issns.join(" "),
        language: record
            .languages
            .first()
            .map(|code| language_tag(code).to_owned())
            .unwrap_or_default(),
        summary: text(record.summary.as_ref()),
        note: flat(cited.note),
        url: cited.url.to_owned(),
    }
}

fn names(record: &Record, role: Role) -> Vec<Name> {
    of_role(record, role)
        .map(|contributor| {
            let name = flat(&contributor.name);
            match person(&name) {
                Some((family, given)) => Name::Person {
                    family: family.to_owned(),
                    given: given.to_owned(),
                },
                None => Name::Whole { literal: name },
            }
        })
        .collect()
}

const fn kind(document_type: DocumentType) -> &'static str {
    use DocumentType as Type;
    match document_type {
        Type::Book
        | Type::Comic
        | Type::Manga
        | Type::LargePrint
        | Type::EasyRead
        | Type::Audiobook
        | Type::Ebook => "book",
        Type::Periodical => "periodical",
        Type::Score => "musical_score",
        Type::Music => "song",
        Type::Film => "motion_picture",
        Type::Software => "software",
        Type::Map => "map",
        Type::Picture => "graphic",
        Type::Online => "webpage",
        Type::Game | Type::Object | Type::Other => "document",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::hostile;

    #[test]
    fn a_person_has_two_parts_and_a_body_is_whole() {
        let record = hostile();
        let entry = csl(&Cited {
            record: &record,
            number: 12,
            url: "https://biblio.example/notice/12",
            note: "",
        });
        assert_eq!(
            entry.title, "100 % {béton} ER - \\input & co_$# : a~b^c",
            "on one line"
        );
        assert_eq!(
            entry.author,
            [
                Name::Person {
                    family: "O’Brien".into(),
                    given: "Maëlle".into()
                },
                Name::Whole {
                    literal: "Ville de Mons and Co".into()
                },
            ]
        );
        assert_eq!(entry.translator.len(), 1);
        assert_eq!(entry.language, "fr");
        assert_eq!(entry.issued.map(|issued| issued.date_parts), Some([[2023]]));
        assert_eq!((entry.id.as_str(), entry.kind), ("notice-12", "book"));
    }
}
