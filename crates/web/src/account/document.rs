//! A document as the pages of the account show it: title, authors, cover.

use domain::record::{Record, Role};
use store::record::StoredRecord;

use crate::covers::{Cover, Subject};
use crate::frame::Frame;
use crate::pages::HeldDocument;
use crate::parts::Kind;

/// What is said of a document in a row.
pub struct Shown {
    /// Its title, with the part where the record describes one.
    pub title: String,
    /// Who made it.
    pub authors: String,
    /// Its cover.
    pub cover: Cover,
    /// Its page.
    pub url: String,
}

/// How a document is shown; one whose reader keeps the title from who looks leads nowhere, one that left the catalogue goes by a name of ours and leads nowhere new.
pub fn shown(frame: &Frame, record: Option<&StoredRecord>, unknown: &str) -> Shown {
    if frame.hides_titles() {
        let title = frame.t.get("family-hidden-title").into_owned();
        return Shown {
            cover: Cover::of(&title, "", Subject::default()),
            url: String::new(),
            authors: String::new(),
            title,
        };
    }
    let Some(stored) = record else {
        return Shown {
            title: unknown.to_owned(),
            authors: String::new(),
            cover: Cover::of(unknown, "", Subject::default()),
            url: frame.urls.search(),
        };
    };
    let (title, authors) = (title(&stored.record), authors(&stored.record));
    Shown {
        cover: Cover::of(&title, &authors, subject(&stored.record)),
        url: frame.urls.record(stored.number.get().into(), &title),
        title,
        authors,
    }
}

/// A document beside a form.
pub fn held(frame: &Frame, record: Option<&StoredRecord>, unknown: &str) -> HeldDocument {
    let shown = shown(frame, record, unknown);
    let body = record.map(|stored| &stored.record);
    let subject = body.map(subject).unwrap_or_default();
    let imprint = body.map(|record| {
        let year = record.year.map(|year| year.to_string());
        let parts = [record.publisher.clone(), year];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    HeldDocument {
        kind: Kind::of(frame.t, subject.document_type, subject.fiction, subject.audience),
        cover: shown.cover,
        title: shown.title,
        authors: shown.authors,
        imprint: imprint.unwrap_or_default(),
    }
}

/// The title, with the part where the record describes one.
pub fn title(record: &Record) -> String {
    let parts = [
        Some(&record.title),
        record.part_number.as_ref(),
        record.part_name.as_ref(),
    ];
    parts
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

fn authors(record: &Record) -> String {
    let made = |role: Role| {
        !matches!(
            role,
            Role::Translator | Role::Prefacer | Role::Publisher | Role::Other
        )
    };
    let mut names: Vec<String> = Vec::new();
    for contributor in record
        .contributors
        .iter()
        .filter(|contributor| made(contributor.role))
    {
        let name = contributor.spoken_name();
        if !names.contains(&name) && names.len() < 3 {
            names.push(name);
        }
    }
    names.join(", ")
}

fn subject(record: &Record) -> Subject {
    Subject {
        document_type: record.document_type,
        fiction: record.fiction,
        audience: record.audience,
    }
}
