//! References to a document: for programs that keep them (RIS, BibTeX, CSL-JSON), for pages that are
//! read by programs (COinS, schema.org), and for a bibliography, in four styles. What a record says is
//! data: no value can end its line, its field or its entry.

mod bibtex;
mod coins;
mod csl;
mod ris;
mod schema;
mod style;

pub use bibtex::bibtex;
pub use coins::coins;
pub use csl::{Csl, csl};
pub use ris::ris;
pub use schema::{Schema, schema};
pub use style::{Run, Style, StyleWords, cite};

use crate::record::{Contributor, Record, Role};

/// A record as it is cited.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'a> {
    /// What it says.
    pub record: &'a Record,
    /// Its number, which tells one entry from another.
    pub number: u32,
    /// The address of its page.
    pub url: &'a str,
    /// What the reader noted.
    pub note: &'a str,
}

/// The language of a record as web pages and programs name it: `fre` is `fr`. A code that is not
/// known here stays as it is.
#[must_use]
pub fn language_tag(code: &str) -> &str {
    LANGUAGE_TAGS
        .iter()
        .find(|(three, _)| *three == code)
        .map_or(code, |(_, two)| two)
}

/// ISO 639-2/B and ISO 639-1, where the two languages of a catalogue's records meet.
const LANGUAGE_TAGS: [(&str, &str); 56] = [
    ("alb", "sq"),
    ("ara", "ar"),
    ("arm", "hy"),
    ("baq", "eu"),
    ("bre", "br"),
    ("bul", "bg"),
    ("bur", "my"),
    ("cat", "ca"),
    ("chi", "zh"),
    ("cze", "cs"),
    ("dan", "da"),
    ("dut", "nl"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fre", "fr"),
    ("geo", "ka"),
    ("ger", "de"),
    ("gle", "ga"),
    ("gre", "el"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("ice", "is"),
    ("ind", "id"),
    ("ita", "it"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("ltz", "lb"),
    ("mac", "mk"),
    ("may", "ms"),
    ("mlt", "mt"),
    ("nor", "no"),
    ("per", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("rum", "ro"),
    ("rus", "ru"),
    ("slo", "sk"),
    ("slv", "sl"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swa", "sw"),
    ("swe", "sv"),
    ("tha", "th"),
    ("tib", "bo"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("vie", "vi"),
    ("wel", "cy"),
    ("wln", "wa"),
];

/// The family name and the given name of a person; a name that is not « family, given » is one piece.
fn person(name: &str) -> Option<(&str, &str)> {
    match name.split_once(", ") {
        Some((family, given)) if !given.contains(", ") && !given.is_empty() => Some((family, given)),
        _ => None,
    }
}

/// The title, with the part where the record describes one, and the subtitle.
fn title(record: &Record) -> String {
    let parts = [
        Some(&record.title),
        record.part_number.as_ref(),
        record.part_name.as_ref(),
    ];
    let mut title = parts
        .into_iter()
        .flatten()
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if let Some(subtitle) = &record.subtitle {
        title.push_str(" : ");
        title.push_str(subtitle);
    }
    title
}

/// Those who made it, as filed, once for each part that they had in it; those who translated, prefaced
/// or published it are no authors.
fn makers(record: &Record) -> impl Iterator<Item = &Contributor> {
    record.contributors.iter().filter(|contributor| {
        !matches!(
            contributor.role,
            Role::Translator | Role::Prefacer | Role::Publisher | Role::Editor | Role::Other
        )
    })
}

/// The same, each of them once.
fn authors(record: &Record) -> impl Iterator<Item = &Contributor> {
    distinct(makers(record)).into_iter()
}

/// Those who had this part in it.
fn of_role(record: &Record, role: Role) -> impl Iterator<Item = &Contributor> {
    let found = record
        .contributors
        .iter()
        .filter(move |contributor| contributor.role == role);
    distinct(found).into_iter()
}

/// Each of them once: who writes and draws, or writes and reads aloud, is named twice in a record.
fn distinct<'a>(contributors: impl Iterator<Item = &'a Contributor>) -> Vec<&'a Contributor> {
    let mut found: Vec<&Contributor> = Vec::new();
    for one in contributors {
        if found.iter().all(|known| known.name != one.name) {
            found.push(one);
        }
    }
    found
}

/// On one line, without what cannot be seen.
fn flat(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
fn read_by_its_author() -> Record {
    let camus = |role| Contributor {
        name: "Camus, Albert".into(),
        role,
        ..Contributor::default()
    };
    Record {
        title: "L’Étranger".into(),
        contributors: vec![camus(Role::Author), camus(Role::Narrator)],
        ..Record::default()
    }
}

#[cfg(test)]
fn hostile() -> Record {
    Record {
        title: "100 % {béton}\r\nER  - \\input & co_$#".into(),
        subtitle: Some("a~b^c".into()),
        contributors: vec![
            Contributor {
                name: "O’Brien, Maëlle".into(),
                ..Contributor::default()
            },
            Contributor {
                name: "Ville de Mons and Co".into(),
                ..Contributor::default()
            },
            Contributor {
                name: "Peeters, An".into(),
                role: Role::Translator,
                ..Contributor::default()
            },
        ],
        publisher: Some("Presses".into()),
        place: Some("Mons".into()),
        year: Some(2023),
        isbns: vec!["9782253142386".into()],
        languages: vec!["fre".into()],
        ..Record::default()
    }
}
