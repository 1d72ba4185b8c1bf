//! The words of a title page: who wrote, drew and translated, in the order in which it is said.

use domain::record::{DocumentType, Record, Role};

/// « Hergé », « Jean Van Hamme, William Vance », « Elena Ferrante ; traduit par Elsa Damien ».
pub(crate) fn responsibility(record: &Record) -> Option<String> {
    let said = |role: &dyn Fn(Role) -> bool| {
        let names: Vec<String> = record
            .contributors
            .iter()
            .filter(|contributor| role(contributor.role))
            .map(domain::record::Contributor::spoken_name)
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let words = Words::of(record);
    let mut parts: Vec<String> = Vec::new();
    parts.extend(said(&|role| {
        matches!(
            role,
            Role::Author | Role::Composer | Role::Performer | Role::Scriptwriter
        ) || (role == Role::Illustrator && is_drawn(record.document_type))
    }));
    parts.extend(said(&|role| role == Role::Director).map(|names| format!("{} {names}", words.directed)));
    if !is_drawn(record.document_type) {
        parts.extend(said(&|role| role == Role::Illustrator).map(|names| format!("{} {names}", words.drawn)));
    }
    parts.extend(said(&|role| role == Role::Translator).map(|names| format!("{} {names}", words.translated)));
    parts.extend(said(&|role| role == Role::Narrator).map(|names| format!("{} {names}", words.read)));
    (!parts.is_empty()).then(|| parts.join(" ; "))
}

const fn is_drawn(document_type: DocumentType) -> bool {
    matches!(document_type, DocumentType::Comic | DocumentType::Manga)
}

struct Words {
    directed: &'static str,
    drawn: &'static str,
    translated: &'static str,
    read: &'static str,
}

impl Words {
    fn of(record: &Record) -> Self {
        match record.languages.first().map(String::as_str) {
            Some("dut") => Self {
                directed: "regie",
                drawn: "geïllustreerd door",
                translated: "vertaald door",
                read: "gelezen door",
            },
            Some("ger") => Self {
                directed: "Regie:",
                drawn: "illustriert von",
                translated: "übersetzt von",
                read: "gelesen von",
            },
            Some("eng") if record.document_type != DocumentType::Film => Self {
                directed: "directed by",
                drawn: "illustrated by",
                translated: "translated by",
                read: "read by",
            },
            _ => Self {
                directed: "réalisé par",
                drawn: "illustrations de",
                translated: "traduit par",
                read: "lu par",
            },
        }
    }
}
