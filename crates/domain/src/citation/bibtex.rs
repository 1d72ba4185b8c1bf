//! BibTeX. Titles stand in double braces, so that styles leave their capitals alone.

use super::{Cited, authors, flat, of_role, title};
use crate::fold::fold;
use crate::record::{Contributor, DocumentType, Role};

/// Entries, one after the other.
#[must_use]
pub fn bibtex<'a>(cited: impl IntoIterator<Item = Cited<'a>>) -> String {
    let entries: Vec<String> = cited.into_iter().map(|one| entry(&one)).collect();
    entries.join("\n")
}

fn entry(cited: &Cited<'_>) -> String {
    let record = cited.record;
    let names = |wanted: Vec<&Contributor>| {
        let names: Vec<String> = wanted.into_iter().map(name).collect();
        names.join(" and ")
    };
    let editors = of_role(record, Role::Editor);
    let numbers = |numbers: &[String]| escaped(&numbers.join(", "));
    let text = |value: Option<&String>| value.map(|value| escaped(value)).unwrap_or_default();
    let series = record.series.first();
    let fields = [
        ("title", format!("{{{}}}", escaped(&title(record)))),
        ("author", names(authors(record).collect())),
        ("editor", names(editors.collect())),
        (
            "year",
            record.year.map(|year| year.to_string()).unwrap_or_default(),
        ),
        ("publisher", text(record.publisher.as_ref())),
        ("address", text(record.place.as_ref())),
        ("edition", text(record.edition.as_ref())),
        ("series", text(series.map(|series| &series.title))),
        ("volume", text(series.and_then(|series| series.volume.as_ref()))),
        ("isbn", numbers(&record.isbns)),
        ("issn", numbers(&record.issns)),
        ("url", cited.url.to_owned()),
        ("note", escaped(cited.note)),
    ];
    let mut written = format!("@{}{{{},\n", kind(record.document_type), key(cited));
    for (field, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        written.push_str(&format!("  {field} = {{{value}}},\n"));
    }
    written.push_str("}\n");
    written
}

/// `simenon1948n12`: letters and digits only, the number makes it the only one.
fn key(cited: &Cited<'_>) -> String {
    let filed = authors(cited.record)
        .next()
        .map_or("notice", |author| author.name.as_str());
    let family: String = fold(filed.split(',').next().unwrap_or_default())
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let year = cited.record.year.map(|year| year.to_string()).unwrap_or_default();
    format!("{family}{year}n{}", cited.number)
}

/// A name that is not « family, given » is one piece: « and » in it joins nobody.
fn name(contributor: &Contributor) -> String {
    let escaped = escaped(&contributor.name);
    let is_person = escaped.matches(", ").count() == 1 && !escaped.contains(" and ");
    if is_person {
        escaped
    } else {
        format!("{{{escaped}}}")
    }
}

const fn kind(document_type: DocumentType) -> &'static str {
    use DocumentType as Type;
    match document_type {
        Type::Book | Type::Comic | Type::Manga | Type::LargePrint | Type::EasyRead | Type::Ebook => "book",
        Type::Audiobook
        | Type::Periodical
        | Type::Score
        | Type::Music
        | Type::Film
        | Type::Game
        | Type::Software
        | Type::Map
        | Type::Picture
        | Type::Object
        | Type::Online
        | Type::Other => "misc",
    }
}

/// What TeX reads as an order, as it is printed.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in flat(text).chars() {
        match c {
            '\\' => written.push_str("\\textbackslash{}"),
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            // Braces count even when escaped: these two are always in pairs.
            '{' => written.push_str("\\textbraceleft{}"),
            '}' => written.push_str("\\textbraceright{}"),
            '&' | '%' | '$' | '#' | '_' => {
                written.push('\\');
                written.push(c);
            }
            c => written.push(c),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citation::hostile;

    #[test]
    fn a_value_is_printed_and_never_obeyed() {
        let record = hostile();
        let written = bibtex([Cited {
            record: &record,
            number: 12,
            url: "https://biblio.example/notice/12",
            note: "",
        }]);
        let expected = [
            "@book{obrien2023n12,",
            "  title = {{100 \\% \\textbraceleft{}béton\\textbraceright{} ER - \\textbackslash{}input \\& co\\_\\$\\# : a\\textasciitilde{}b\\textasciicircum{}c}},",
            "  author = {O’Brien, Maëlle and {Ville de Mons and Co}},",
            "  year = {2023},",
            "  publisher = {Presses},",
            "  address = {Mons},",
            "  isbn = {9782253142386},",
            "  url = {https://biblio.example/notice/12},",
            "}",
            "",
        ];
        assert_eq!(written, expected.join("\n"));
    }

    #[test]
    fn who_wrote_and_reads_aloud_is_named_once() {
        let record = crate::citation::read_by_its_author();
        let written = bibtex([Cited {
            record: &record,
            number: 677,
            url: "",
            note: "",
        }]);
        assert!(written.contains("  author = {Camus, Albert},\n"), "{written}");
    }

    #[test]
    fn every_brace_that_opens_closes() {
        let record = hostile();
        let cited = Cited {
            record: &record,
            number: 1,
            url: "",
            note: "}}}{",
        };
        let written = bibtex([cited, cited]);
        let mut depth = 0_i32;
        for c in written.chars() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            assert!(depth >= 0, "{written}");
        }
        assert_eq!(depth, 0, "{written}");
        assert_eq!(written.matches("@book").count(), 2);
    }
}
