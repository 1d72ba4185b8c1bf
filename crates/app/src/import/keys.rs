//! What a record is known and counted by: keys made of its words alone, on the thread that reads the
//! file, so that the writer of the database never waits for them.

use domain::fold::fold;
use domain::id::RecordNumber;
use domain::record::Record;

use super::merge::work_key;

/// The keys of a record.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// By which its title sorts, and two records of one document are known.
    pub sort_title: String,
    /// The work that it is an edition of.
    pub work: String,
    /// Its authors, subjects and series, in the order of [`store::heading::KINDS`].
    pub headings: [Vec<Heading>; 3],
}

/// An author, a subject or a series that a record names.
#[derive(Clone, Debug)]
pub struct Heading {
    /// Its name folded.
    pub key: String,
    /// Its name as written.
    pub name: String,
}

impl Keys {
    /// Those of a record.
    pub fn of(record: &Record) -> Self {
        Self {
            sort_title: sort_title(record),
            work: work_key(record),
            headings: [
                headings(record.contributors.iter().map(|contributor| &contributor.name)),
                headings(record.subjects.iter().map(|subject| &subject.heading)),
                headings(record.series.iter().map(|series| &series.title)),
            ],
        }
    }
}

fn headings<'a>(names: impl Iterator<Item = &'a String>) -> Vec<Heading> {
    names
        .map(|name| Heading {
            key: fold(name),
            name: name.clone(),
        })
        .filter(|heading| !heading.key.is_empty())
        .collect()
}

/// The key by which the title of a record sorts.
pub fn sort_title(record: &Record) -> String {
    ::search::IndexRecord::bare(RecordNumber::new(0), 0, record).title_key()
}
