//! What a record is in the words of schema.org, by which search engines on the web know a page.

use super::{authors, distinct, flat, language_tag, makers, of_role, title};
use crate::record::{Contributor, DocumentType, Record, Role};

/// A thing of schema.org.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// Its type, the last part of `https://schema.org/Book`.
    pub kind: &'static str,
    /// Names and values of its properties.
    pub properties: Vec<(&'static str, String)>,
}

/// What a record is.
#[must_use]
pub fn schema(record: &Record) -> Schema {
    let kind = kind(record.document_type);
    let mut properties = Vec::new();
    let mut say = |name: &'static str, value: &str| {
        let value = flat(value);
        if !value.is_empty() {
            properties.push((name, value));
        }
    };
    say("name", &title(record));
    let of_role = |role: Role| of_role(record, role).map(Contributor::spoken_name);
    match kind {
        "Movie" => {
            of_role(Role::Director).for_each(|name| say("director", &name));
            of_role(Role::Actor).for_each(|name| say("actor", &name));
        }
        "MusicAlbum" => authors(record).for_each(|one| say("byArtist", &one.spoken_name())),
        _ => {
            let wrote = makers(record)
                .filter(|one| !matches!(one.role, Role::Illustrator | Role::Narrator | Role::Performer));
            distinct(wrote)
                .into_iter()
                .for_each(|one| say("author", &one.spoken_name()));
        }
    }
    if matches!(kind, "Book" | "Audiobook") {
        of_role(Role::Illustrator).for_each(|name| say("illustrator", &name));
        of_role(Role::Translator).for_each(|name| say("translator", &name));
        record.isbns.iter().for_each(|isbn| say("isbn", isbn));
        say("bookEdition", record.edition.as_deref().unwrap_or_default());
    }
    if kind == "Audiobook" {
        of_role(Role::Narrator).for_each(|name| say("readBy", &name));
    }
    match record.document_type {
        DocumentType::Ebook => say("bookFormat", "https://schema.org/EBook"),
        DocumentType::Comic | DocumentType::Manga => {
            say("bookFormat", "https://schema.org/GraphicNovel");
        }
        _ => {}
    }
    if kind == "Periodical" {
        record.issns.iter().for_each(|issn| say("issn", issn));
    }
    for language in &record.languages {
        say("inLanguage", language_tag(language));
    }
    say(
        "datePublished",
        &record.year.map(|year| year.to_string()).unwrap_or_default(),
    );
    say("publisher", record.publisher.as_deref().unwrap_or_default());
    Schema { kind, properties }
}

const fn kind(document_type: DocumentType) -> &'static str {
    use DocumentType as Type;
    match document_type {
        Type::Book | Type::Comic | Type::Manga | Type::LargePrint | Type::EasyRead | Type::Ebook => "Book",
        Type::Audiobook => "Audiobook",
        Type::Periodical => "Periodical",
        Type::Score => "SheetMusic",
        Type::Music => "MusicAlbum",
        Type::Film => "Movie",
        Type::Game => "Game",
        Type::Software => "SoftwareApplication",
        Type::Map => "Map",
        Type::Picture => "VisualArtwork",
        Type::Online => "WebSite",
        Type::Object | Type::Other => "CreativeWork",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(document_type: DocumentType, people: &[(&str, Role)]) -> Record {
        Record {
            title: "Le Chat".into(),
            document_type,
            contributors: people
                .iter()
                .map(|(name, role)| Contributor {
                    name: (*name).into(),
                    role: *role,
                    ..Contributor::default()
                })
                .collect(),
            year: Some(1971),
            languages: vec!["fre".into()],
            isbns: vec!["9782253142386".into()],
            ..Record::default()
        }
    }

    #[test]
    fn each_kind_of_document_names_its_people_as_schema_org_does() {
        let people = [
            ("Granier-Deferre, Pierre", Role::Director),
            ("Simenon, Georges", Role::Author),
            ("Gabin, Jean", Role::Actor),
        ];
        for (document_type, kind, expected) in [
            (
                DocumentType::Film,
                "Movie",
                ("director", "Pierre Granier-Deferre"),
            ),
            (DocumentType::Film, "Movie", ("actor", "Jean Gabin")),
            (DocumentType::Book, "Book", ("author", "Georges Simenon")),
            (DocumentType::Book, "Book", ("isbn", "9782253142386")),
            (
                DocumentType::Comic,
                "Book",
                ("bookFormat", "https://schema.org/GraphicNovel"),
            ),
            (DocumentType::Music, "MusicAlbum", ("byArtist", "Georges Simenon")),
            (DocumentType::Book, "Book", ("inLanguage", "fr")),
            (DocumentType::Object, "CreativeWork", ("datePublished", "1971")),
        ] {
            let found = schema(&record(document_type, &people));
            assert_eq!(found.kind, kind);
            let (name, value) = expected;
            assert!(
                found.properties.contains(&(name, value.to_owned())),
                "{document_type:?}: {:?}",
                found.properties
            );
        }
        let film = schema(&record(DocumentType::Film, &people));
        assert!(film.properties.iter().all(|(name, _)| *name != "isbn"));
    }
}
