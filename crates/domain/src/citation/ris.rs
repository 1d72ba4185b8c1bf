//! RIS: one tag a line, an entry from `TY` to `ER`.

use super::{Cited, authors, flat, of_role, title};
use crate::record::{DocumentType, Role};

/// Entries, one after the other.
#[must_use]
pub fn ris<'a>(cited: impl IntoIterator<Item = Cited<'a>>) -> String {
    let mut text = String::new();
    for one in cited {
        entry(&mut text, &one);
    }
    text
}

fn entry(text: &mut String, cited: &Cited<'_>) {
    let record = cited.record;
    let mut line = |tag: &str, value: &str| {
        let value = flat(value);
        if !value.is_empty() {
            text.push_str(&format!("{tag}  - {value}\r\n"));
        }
    };
    line("TY", kind(record.document_type));
    line("TI", &title(record));
    for author in authors(record) {
        line("AU", &author.name);
    }
    for (tag, role) in [("ED", Role::Editor), ("A4", Role::Translator)] {
        of_role(record, role).for_each(|one| line(tag, &one.name));
    }
    if let Some(year) = record.year {
        line("PY", &year.to_string());
    }
    line("PB", record.publisher.as_deref().unwrap_or_default());
    line("CY", record.place.as_deref().unwrap_or_default());
    line("ET", record.edition.as_deref().unwrap_or_default());
    for series in &record.series {
        line("T2", &series.title);
        line("VL", series.volume.as_deref().unwrap_or_default());
    }
    for number in record.isbns.iter().chain(&record.issns) {
        line("SN", number);
    }
    for language in &record.languages {
        line("LA", language);
    }
    line("AB", record.summary.as_deref().unwrap_or_default());
    line("N1", cited.note);
    line("UR", cited.url);
    text.push_str("ER  - \r\n\r\n");
}

const fn kind(document_type: DocumentType) -> &'static str {
    use DocumentType as Type;
    match document_type {
        Type::Book | Type::Comic | Type::Manga | Type::LargePrint | Type::EasyRead => "BOOK",
        Type::Audiobook => "SOUND",
        Type::Ebook => "EBOOK",
        Type::Periodical => "SER",
        Type::Score | Type::Music => "MUSIC",
        Type::Film => "VIDEO",
        Type::Software => "COMP",
        Type::Map => "MAP",
        Type::Picture => "ART",
        Type::Online => "ELEC",
        Type::Game | Type::Object | Type::Other => "GEN",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::hostile;

    #[test]
    fn who_wrote_and_reads_aloud_is_named_once() {
        let record = crate::citation::read_by_its_author();
        let written = ris([Cited {
            record: &record,
            number: 677,
            url: "",
            note: "",
        }]);
        assert_eq!(written.matches("AU  - Camus, Albert\r\n").count(), 1, "{written}");
    }

    #[test]
    fn a_value_never_ends_its_entry() {
        let record = hostile();
        let written = ris([Cited {
            record: &record,
            number: 12,
            url: "https://biblio.example/notice/12",
            note: "Pour Lou\nER  - ",
        }]);
        let expected = [
            "TY  - BOOK",
            "TI  - 100 % {béton} ER - \\input & co_$# : a~b^c",
            "AU  - O’Brien, Maëlle",
            "AU  - Ville de Mons and Co",
            "A4  - Peeters, An",
            "PY  - 2023",
            "PB  - Presses",
            "CY  - Mons",
            "SN  - 9782253142386",
            "LA  - fre",
            "N1  - Pour Lou ER -",
            "UR  - https://biblio.example/notice/12",
            "ER  - ",
            "",
            "",
        ];
        assert_eq!(written, expected.join("\r\n"));
    }
}
