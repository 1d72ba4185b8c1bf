//! References to a document, for programs that keep them: RIS and BibTeX. What a record says is
//! data: no value can end its line, its field or its entry.

mod bibtex;
mod ris;

pub use bibtex::bibtex;
pub use ris::ris;

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

/// Those who made it, as filed; those who translated, prefaced or published it are no authors.
fn authors(record: &Record) -> impl Iterator<Item = &Contributor> {
    record.contributors.iter().filter(|contributor| {
        !matches!(
            contributor.role,
            Role::Translator | Role::Prefacer | Role::Publisher | Role::Editor | Role::Other
        )
    })
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
