//! COinS: an empty element of a page whose title is an OpenURL (ANSI/NISO Z39.88-2004), by which
//! reference managers in a browser know what a page is about.

use super::{Cited, authors, flat, person, title};
use crate::record::DocumentType;

/// Names and values of the OpenURL, not yet encoded.
#[must_use]
pub fn coins(cited: &Cited<'_>) -> Vec<(&'static str, String)> {
    let record = cited.record;
    let mut pairs = vec![("ctx_ver", "Z39.88-2004".to_owned())];
    let mut say = |name: &'static str, value: &str| {
        let value = flat(value);
        if !value.is_empty() {
            pairs.push((name, value));
        }
    };
    let title = title(record);
    let year = record.year.map(|year| year.to_string()).unwrap_or_default();
    let format = format(record.document_type);
    say("rft_val_fmt", format.address());
    match format {
        Format::Book => {
            say("rft.genre", "book");
            say("rft.btitle", &title);
        }
        Format::Journal => {
            say("rft.genre", "journal");
            say("rft.jtitle", &title);
        }
        Format::Plain => {
            say("rft.type", kind(record.document_type));
            say("rft.title", &title);
        }
    }
    for (place, author) in authors(record).enumerate() {
        match (format, person(&author.name)) {
            (Format::Plain, _) => say("rft.creator", &author.name),
            (_, Some((family, given))) if place == 0 => {
                say("rft.aulast", family);
                say("rft.aufirst", given);
                say("rft.au", &author.name);
            }
            _ => say("rft.au", &author.name),
        }
    }
    let publisher = match format {
        Format::Plain => "rft.publisher",
        Format::Book | Format::Journal => "rft.pub",
    };
    say(publisher, record.publisher.as_deref().unwrap_or_default());
    if format != Format::Plain {
        say("rft.place", record.place.as_deref().unwrap_or_default());
    }
    if format == Format::Book {
        say("rft.edition", record.edition.as_deref().unwrap_or_default());
        let series = record.series.first();
        say(
            "rft.series",
            series.map(|series| series.title.as_str()).unwrap_or_default(),
        );
        for isbn in &record.isbns {
            say("rft.isbn", isbn);
        }
    }
    say("rft.date", &year);
    for issn in &record.issns {
        say(
            if format == Format::Plain {
                "rft.identifier"
            } else {
                "rft.issn"
            },
            issn,
        );
    }
    for language in &record.languages {
        say("rft.language", language);
    }
    say("rft_id", cited.url);
    pairs
}

/// The metadata format: books and journals have one of their own, Dublin Core describes all others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Book,
    Journal,
    Plain,
}

impl Format {
    const fn address(self) -> &'static str {
        match self {
            Self::Book => "info:ofi/fmt:kev:mtx:book",
            Self::Journal => "info:ofi/fmt:kev:mtx:journal",
            Self::Plain => "info:ofi/fmt:kev:mtx:dc",
        }
    }
}

const fn format(document_type: DocumentType) -> Format {
    use DocumentType as Type;
    match document_type {
        Type::Book | Type::Comic | Type::Manga | Type::LargePrint | Type::EasyRead | Type::Ebook => {
            Format::Book
        }
        Type::Periodical => Format::Journal,
        Type::Audiobook
        | Type::Score
        | Type::Music
        | Type::Film
        | Type::Game
        | Type::Software
        | Type::Map
        | Type::Picture
        | Type::Object
        | Type::Online
        | Type::Other => Format::Plain,
    }
}

/// The words of Dublin Core that Zotero knows.
const fn kind(document_type: DocumentType) -> &'static str {
    use DocumentType as Type;
    match document_type {
        Type::Film => "videoRecording",
        Type::Audiobook | Type::Music => "audioRecording",
        Type::Map => "map",
        Type::Picture => "artwork",
        Type::Software => "computerProgram",
        Type::Online => "webpage",
        Type::Book
        | Type::Comic
        | Type::Manga
        | Type::LargePrint
        | Type::EasyRead
        | Type::Ebook
        | Type::Periodical
        | Type::Score
        | Type::Game
        | Type::Object
        | Type::Other => "document",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::hostile;
    use crate::record::{Contributor, Record, Role};

    fn of(record: &Record) -> Vec<(&'static str, String)> {
        coins(&Cited {
            record,
            number: 12,
            url: "https://biblio.example/notice/12",
            note: "mine alone",
        })
    }

    fn value<'a>(pairs: &'a [(&'static str, String)], name: &str) -> Option<&'a str> {
        let found = pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_book_is_told_from_a_film_and_a_journal() {
        let book = of(&hostile());
        assert_eq!(value(&book, "rft_val_fmt"), Some("info:ofi/fmt:kev:mtx:book"));
        assert_eq!(value(&book, "rft.aulast"), Some("O’Brien"));
        assert_eq!(book.iter().filter(|(name, _)| *name == "rft.au").count(), 2);
        assert_eq!(value(&book, "rft.isbn"), Some("9782253142386"));
        assert_eq!(value(&book, "rft_id"), Some("https://biblio.example/notice/12"));
        assert!(
            book.iter().all(|(_, value)| !value.contains("mine alone")),
            "a note is not on the page"
        );

        let film = of(&Record {
            title: "Le Chat".into(),
            document_type: DocumentType::Film,
            contributors: vec![Contributor {
                name: "Granier-Deferre, Pierre".into(),
                role: Role::Director,
                ..Contributor::default()
            }],
            ..Record::default()
        });
        assert_eq!(value(&film, "rft.type"), Some("videoRecording"));
        assert_eq!(value(&film, "rft.creator"), Some("Granier-Deferre, Pierre"));

        let journal = of(&Record {
            title: "Wilfried".into(),
            document_type: DocumentType::Periodical,
            issns: vec!["2506-9578".into()],
            ..Record::default()
        });
        assert_eq!(value(&journal, "rft.jtitle"), Some("Wilfried"));
        assert_eq!(value(&journal, "rft.issn"), Some("2506-9578"));
    }
}
