//! The works of the demonstration: real books, comics, films, discs and games as facts, one line
//! each. Authors, titles and first years are true; ISBNs under the invented publishers 978-2-99…,
//! 978-90-99…, 978-3-9539… and 978-1-9999… are not, no more than the years of reprints.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::record::{
    Audience, Contributor, DocumentType, Fiction, Record, Role, Series, Subject, SubjectKind,
};

/// One document of the catalogue.
#[derive(Clone, Debug)]
pub struct Work {
    /// The word by which the other facts name it.
    pub key: &'static str,
    /// What readers are shown.
    pub record: Record,
    /// The call number that all libraries give it.
    pub call_number: &'static str,
    /// How many copies the network has.
    pub popularity: u32,
}

static FILES: [&str; 16] = [
    include_str!("../facts/works/novels.tsv"),
    include_str!("../facts/works/translated-novels.tsv"),
    include_str!("../facts/works/comics.tsv"),
    include_str!("../facts/works/manga.tsv"),
    include_str!("../facts/works/youth.tsv"),
    include_str!("../facts/works/documentaries.tsv"),
    include_str!("../facts/works/films.tsv"),
    include_str!("../facts/works/music.tsv"),
    include_str!("../facts/works/audiobooks.tsv"),
    include_str!("../facts/works/large-print.tsv"),
    include_str!("../facts/works/easy-read.tsv"),
    include_str!("../facts/works/games.tsv"),
    include_str!("../facts/works/periodicals.tsv"),
    include_str!("../facts/works/dutch.tsv"),
    include_str!("../facts/works/german.tsv"),
    include_str!("../facts/works/english.tsv"),
];

static NAMES: &str = include_str!("../facts/names.tsv");

static WORKS: LazyLock<Vec<Work>> = LazyLock::new(read);

/// All works, in the order of the facts.
#[must_use]
pub fn works() -> &'static [Work] {
    &WORKS
}

/// The years of authors, and `body` for names that are those of a group.
pub(crate) fn names() -> &'static HashMap<&'static str, &'static str> {
    static READ: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        NAMES
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once('\t'))
            .collect()
    });
    &READ
}

/// Whether a name is that of a group and not of a person.
pub(crate) fn is_body(name: &str) -> bool {
    names().get(name).is_some_and(|dates| *dates == "body")
}

fn read() -> Vec<Work> {
    let mut works = Vec::new();
    for file in &FILES {
        let mut lines = file.lines();
        let columns: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        for line in lines {
            let cells: HashMap<&str, &'static str> = columns.iter().copied().zip(line.split('\t')).collect();
            works.push(work(&Cells(cells)));
        }
    }
    works
}

struct Cells(HashMap<&'static str, &'static str>);

impl Cells {
    fn text(&self, column: &str) -> &'static str {
        self.0.get(column).copied().unwrap_or_default()
    }

    fn some(&self, column: &str) -> Option<String> {
        Some(self.text(column))
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    }
}

fn work(cells: &Cells) -> Work {
    let language = cells.text("language");
    let original = cells.text("original").split_once(':');
    let document_type = DocumentType::from_code(cells.text("type")).unwrap_or_default();
    let record = Record {
        title: cells.text("title").to_owned(),
        subtitle: cells.some("subtitle"),
        part_number: cells.some("part_number"),
        part_name: cells.some("part_name"),
        original_title: original.map(|(_, title)| title.to_owned()),
        contributors: list(cells.text("contributors")).filter_map(contributor).collect(),
        edition: cells.some("edition"),
        publisher: cells.some("publisher"),
        place: cells.some("place"),
        year: cells.text("year").parse().ok(),
        isbns: cells.some("isbn").into_iter().collect(),
        extent: cells.some("extent"),
        series: cells
            .some("series")
            .map(|title| Series {
                title,
                volume: cells.some("volume"),
                is_set: cells.text("series_kind") == "set",
            })
            .into_iter()
            .collect(),
        subjects: list(cells.text("subjects")).filter_map(subject).collect(),
        summary: cells.some("summary"),
        contents: cells.some("contents"),
        notes: note(cells.text("first_year"), document_type)
            .into_iter()
            .collect(),
        languages: Some(language)
            .filter(|code| *code != "zxx" && document_type != DocumentType::Game)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        original_languages: original.map(|(code, _)| code.to_owned()).into_iter().collect(),
        document_type,
        audience: Audience::from_code(cells.text("audience")),
        fiction: match cells.text("fiction") {
            "fiction" => Some(Fiction::Fiction),
            "nonfiction" => Some(Fiction::Nonfiction),
            _ => None,
        },
        class_number: cells.some("class"),
        ..Record::default()
    };
    Work {
        key: cells.text("key"),
        record: Record {
            responsibility: crate::isbd::responsibility(&record),
            ..record
        },
        call_number: cells.text("call_number"),
        popularity: cells.text("popularity").parse().unwrap_or(1),
    }
}

fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split("; ").filter(|part| !part.is_empty())
}

fn contributor(text: &str) -> Option<Contributor> {
    let (name, role) = text.rsplit_once('=')?;
    let role = match role {
        "translator" => Role::Translator,
        "illustrator" => Role::Illustrator,
        "scriptwriter" => Role::Scriptwriter,
        "director" => Role::Director,
        "actor" => Role::Actor,
        "narrator" => Role::Narrator,
        "composer" => Role::Composer,
        "performer" => Role::Performer,
        "editor" => Role::Editor,
        "prefacer" => Role::Prefacer,
        _ => Role::Author,
    };
    let dates = names()
        .get(name)
        .filter(|dates| **dates != "body")
        .map(|dates| (*dates).to_owned());
    Some(Contributor {
        name: name.to_owned(),
        dates,
        role,
        authority: None,
    })
}

fn subject(text: &str) -> Option<Subject> {
    let (kind, heading) = text.split_once('=')?;
    let kind = match kind {
        "genre" => SubjectKind::Genre,
        "name" => SubjectKind::Name,
        "place" => SubjectKind::Place,
        _ => SubjectKind::Topic,
    };
    Some(Subject {
        heading: heading.to_owned(),
        kind,
    })
}

/// When it first came out, where the edition described is a later one.
fn note(first_year: &str, document_type: DocumentType) -> Option<String> {
    let first: i16 = first_year.parse().ok()?;
    Some(match document_type {
        DocumentType::Film => format!("Film sorti en {first}"),
        DocumentType::Music | DocumentType::Audiobook => format!("Enregistrement paru en {first}"),
        DocumentType::Comic => format!("Première édition en album\u{a0}: {first}"),
        _ => format!("Première publication\u{a0}: {first}"),
    })
}
