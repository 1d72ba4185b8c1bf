//! Judged searches: what people type, and what must come first. They are written from what readers do, never
//! from what the engine answers; a test puts them all to the engine (`search-tantivy/tests/it/judged.rs`).

use std::sync::LazyLock;

use domain::fold::fold;

use crate::works::{Work, works};

/// A judged search.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What is typed.
    pub query: &'static str,
    /// What kind of search it is.
    pub kind: Kind,
    expected: Expected,
}

/// What kind of search it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The title.
    Title,
    /// Some words of the title.
    Part,
    /// Title and author, in any order.
    TitleAuthor,
    /// Without accents, hyphens or apostrophes, or with others.
    Spelling,
    /// Numbers in words or in figures.
    Number,
    /// A series and the number of the volume.
    Volume,
    /// An ISBN in any form.
    Isbn,
    /// A call number.
    CallNumber,
    /// Letters wrong, missing, doubled or exchanged.
    Typo,
    /// Titles in Dutch, German and English.
    Foreign,
    /// The last word is still being typed.
    Prefix,
    /// An author.
    Author,
    /// A series.
    Series,
    /// A subject.
    Subject,
    /// Fields, quotation marks, `-` and `OR`.
    Language,
}

impl Kind {
    /// All of them, with their words in the facts.
    pub const ALL: [(Self, &'static str); 15] = [
        (Self::Title, "title"),
        (Self::Part, "part"),
        (Self::TitleAuthor, "title_author"),
        (Self::Spelling, "spelling"),
        (Self::Number, "number"),
        (Self::Volume, "volume"),
        (Self::Isbn, "isbn"),
        (Self::CallNumber, "call_number"),
        (Self::Typo, "typo"),
        (Self::Foreign, "foreign"),
        (Self::Prefix, "prefix"),
        (Self::Author, "author"),
        (Self::Series, "series"),
        (Self::Subject, "subject"),
        (Self::Language, "language"),
    ];
}

/// What a document must be to be the right answer: all that is said.
#[derive(Clone, Debug, Default)]
struct Expected {
    title: &'static str,
    author: &'static str,
    volume: &'static str,
    series: &'static str,
    subject: &'static str,
    works: Vec<&'static str>,
}

impl Judged {
    /// Whether one document is meant, or the editions of one: a title, a volume, a number.
    #[must_use]
    pub const fn is_known_item(&self) -> bool {
        !self.expected.title.is_empty() || !self.expected.works.is_empty()
    }

    /// Whether a document is the right answer, or one of them.
    #[must_use]
    pub fn is_met_by(&self, work: &Work) -> bool {
        let Expected {
            title,
            author,
            volume,
            series,
            subject,
            works,
        } = &self.expected;
        let record = &work.record;
        let of_series = |wanted: &dyn Fn(&domain::record::Series) -> bool| record.series.iter().any(wanted);
        (title.is_empty() || fold(&record.title) == fold(title))
            && (author.is_empty()
                || record
                    .contributors
                    .iter()
                    .any(|contributor| contributor.name.starts_with(author)))
            && (volume.is_empty() || of_series(&|series| series.volume.as_deref() == Some(*volume)))
            && (series.is_empty() || of_series(&|other| other.title == **series))
            && (subject.is_empty() || record.subjects.iter().any(|other| other.heading == *subject))
            && (works.is_empty() || works.contains(&work.key))
    }
}

/// All of them, in the order of the facts.
#[must_use]
pub fn judged() -> &'static [Judged] {
    static READ: LazyLock<Vec<Judged>> = LazyLock::new(|| {
        include_str!("../facts/judged.tsv")
            .lines()
            .skip(1)
            .filter(|line| !line.starts_with('#'))
            .filter_map(read)
            .collect()
    });
    &READ
}

/// A line: what is typed, the kind, title, author, and what else is said.
fn read(line: &'static str) -> Option<Judged> {
    let mut cells = line.split('\t');
    let query = cells.next()?;
    let word = cells.next()?;
    let (kind, _) = Kind::ALL.into_iter().find(|(_, other)| *other == word)?;
    let mut expected = Expected {
        title: cells.next()?,
        author: cells.next()?,
        ..Expected::default()
    };
    if let Some((what, value)) = cells.next()?.split_once('=') {
        match what {
            "volume" => expected.volume = value,
            "series" => expected.series = value,
            "subject" => expected.subject = value,
            "record" => expected.works = value.split(", ").collect(),
            _ => return None,
        }
    }
    Some(Judged {
        query,
        kind,
        expected,
    })
}

/// The documents that are right answers.
pub fn answers(judged: &Judged) -> impl Iterator<Item = &'static Work> + '_ {
    works().iter().filter(|work| judged.is_met_by(work))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_is_read_once_and_has_an_answer() {
        let lines = include_str!("../facts/judged.tsv").lines().skip(1);
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        let judged = judged();
        let unread: Vec<&&str> = lines.iter().filter(|line| read(line).is_none()).collect();
        assert_eq!(unread, [&""; 0]);
        assert_eq!(judged.len(), lines.len());
        assert!(judged.len() >= 170, "{}", judged.len());
        let mut queries = BTreeSet::new();
        for search in judged {
            assert!(queries.insert(search.query), "« {} » twice", search.query);
            assert!(
                answers(search).next().is_some(),
                "« {} » asks for what is not there",
                search.query
            );
        }
        for (kind, word) in Kind::ALL {
            let count = judged.iter().filter(|search| search.kind == kind).count();
            assert!(count >= 9, "{word}: {count}");
        }
    }
}
