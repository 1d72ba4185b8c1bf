//! « Parcourir le catalogue »: titles, authors, subjects and call numbers from A to Z, entered anywhere.

use std::collections::HashMap;

use domain::fold::fold;
use domain::id::{LibraryId, RecordNumber};
use domain::record::Record;
use store::Conn;
use store::browse::{Counted, Place, Shelved, Title, Way};
use store::record::StoredRecord;

use crate::App;
use crate::failure::Outcome;
use crate::import::{shelf_key, sort_title};

/// Entries on a page.
pub const PAGE: usize = 50;
/// Rows read for a page: one more than it shows.
const ROWS: i64 = 51;
/// The longest text by which a list is entered, in characters.
pub const LONGEST: usize = 60;

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// At the first entry that begins with what was typed, or comes after.
    Typed(String),
    /// After an entry.
    After(Place),
    /// With the entries that lead to one.
    Before(Place),
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// Its entries, in order.
    pub entries: Vec<T>,
    /// The first one, when some come before.
    pub previous: Option<Place>,
    /// The last one, when some come after.
    pub next: Option<Place>,
}

/// Which headings a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headings {
    /// Authors.
    Authors,
    /// Subjects.
    Subjects,
}

impl Headings {
    const fn kind(self) -> &'static str {
        match self {
            Self::Authors => "author",
            Self::Subjects => "subject",
        }
    }
}

/// A title of the list, with the editions that stand beside it.
#[derive(Clone, Debug)]
pub struct TitleEntry {
    /// Where it stands.
    pub place: Place,
    /// The edition shown.
    pub record: StoredRecord,
    /// How many editions of the work stand here together.
    pub editions: usize,
}

/// A call number of the list and what stands there.
#[derive(Clone, Debug)]
pub struct CallNumberEntry {
    /// The copy.
    pub shelved: Shelved,
    /// Its record.
    pub record: StoredRecord,
}

/// A list that is read along an index.
trait List: Sync {
    type Entry: Send;

    fn place(entry: &Self::Entry) -> &Place;

    fn read(
        &self,
        conn: &mut Conn,
        from: &Place,
        way: Way,
        limit: i64,
    ) -> impl Future<Output = store::Result<Vec<Self::Entry>>> + Send;
}

struct Titles;

impl List for Titles {
    type Entry = Title;

    fn place(entry: &Title) -> &Place {
        &entry.place
    }

    async fn read(&self, conn: &mut Conn, from: &Place, way: Way, limit: i64) -> store::Result<Vec<Title>> {
        store::browse::titles(conn, from, way, limit).await
    }
}

impl List for Headings {
    type Entry = Counted;

    fn place(entry: &Counted) -> &Place {
        &entry.place
    }

    async fn read(&self, conn: &mut Conn, from: &Place, way: Way, limit: i64) -> store::Result<Vec<Counted>> {
        store::browse::headings(conn, self.kind(), from, way, limit).await
    }
}

struct CallNumbers(LibraryId);

impl List for CallNumbers {
    type Entry = Shelved;

    fn place(entry: &Shelved) -> &Place {
        &entry.place
    }

    async fn read(&self, conn: &mut Conn, from: &Place, way: Way, limit: i64) -> store::Result<Vec<Shelved>> {
        store::browse::call_numbers(conn, self.0, from, way, limit).await
    }
}

/// A page of a list. One entry more than is shown says whether the list goes on; one before it, whether it
/// begins earlier.
async fn page<L: List>(conn: &mut Conn, list: &L, start: Place, way: Way) -> Outcome<Page<L::Entry>> {
    let mut entries = list.read(conn, &start, way, ROWS).await?;
    let goes_on = entries.len() > PAGE;
    entries.truncate(PAGE);
    let edge = entries.first().map(|entry| L::place(entry).clone());
    let opposite = match way {
        Way::On => Way::Back,
        Way::Back => Way::On,
    };
    let has_others = match edge {
        Some(edge) => !list.read(conn, &edge, opposite, 1).await?.is_empty(),
        None => false,
    };
    let (before, after) = match way {
        Way::On => (has_others, goes_on),
        Way::Back => {
            entries.reverse();
            (goes_on, has_others)
        }
    };
    let place = |entry: Option<&L::Entry>| entry.map(|entry| L::place(entry).clone());
    Ok(Page {
        previous: place(entries.first().filter(|_| before)),
        next: place(entries.last().filter(|_| after)),
        entries,
    })
}

impl From {
    fn start(self, key: impl Fn(&str) -> String) -> (Place, Way) {
        match self {
            Self::Typed(typed) => (Place::at(key(&typed)), Way::On),
            Self::After(place) => (place, Way::On),
            Self::Before(place) => (place, Way::Back),
        }
    }
}

/// Titles from A to Z. Editions of one work that stand beside each other are one entry.
///
/// # Errors
/// When the database fails.
pub async fn titles(app: &App, from: From) -> Outcome<Page<TitleEntry>> {
    let mut conn = app.db.read().await?;
    let (start, way) = from.start(title_start);
    let Page {
        entries,
        previous,
        next,
    } = page(&mut conn, &Titles, start, way).await?;
    let mut together: Vec<(Title, usize)> = Vec::with_capacity(entries.len());
    for title in entries {
        match together.last_mut() {
            Some((last, editions)) if last.work == title.work && last.place.key == title.place.key => {
                *editions += 1;
            }
            _ => together.push((title, 1)),
        }
    }
    let numbers: Vec<RecordNumber> = together.iter().map(|(title, _)| title.record).collect();
    let mut records = records(&mut conn, &numbers).await?;
    let entries = together
        .into_iter()
        .filter_map(|(title, editions)| {
            let record = records.remove(&title.record)?;
            Some(TitleEntry {
                place: title.place,
                record,
                editions,
            })
        })
        .collect();
    Ok(Page {
        entries,
        previous,
        next,
    })
}

/// Authors or subjects from A to Z, those that some record has.
///
/// # Errors
/// When the database fails.
pub async fn headings(app: &App, headings: Headings, from: From) -> Outcome<Page<Counted>> {
    let mut conn = app.db.read().await?;
    let (start, way) = from.start(fold);
    page(&mut conn, &headings, start, way).await
}

/// The call numbers of a library, in the order of its shelves. Copies of one document that stand beside
/// each other are one entry.
///
/// # Errors
/// When the database fails.
pub async fn call_numbers(app: &App, library: LibraryId, from: From) -> Outcome<Page<CallNumberEntry>> {
    let mut conn = app.db.read().await?;
    let (start, way) = from.start(shelf_key);
    let Page {
        mut entries,
        previous,
        next,
    } = page(&mut conn, &CallNumbers(library), start, way).await?;
    entries.dedup_by(|next, last| {
        (next.record, next.section, &next.place.key) == (last.record, last.section, &last.place.key)
    });
    let numbers: Vec<RecordNumber> = entries.iter().map(|shelved| shelved.record).collect();
    let records = records(&mut conn, &numbers).await?;
    let entries = entries
        .into_iter()
        .filter_map(|shelved| {
            let record = records.get(&shelved.record)?.clone();
            Some(CallNumberEntry { shelved, record })
        })
        .collect();
    Ok(Page {
        entries,
        previous,
        next,
    })
}

async fn records(conn: &mut Conn, numbers: &[RecordNumber]) -> Outcome<HashMap<RecordNumber, StoredRecord>> {
    let found = store::record::many(conn, numbers).await?;
    Ok(found.into_iter().map(|record| (record.number, record)).collect())
}

/// Where the titles stand that begin as was typed: without the article, as titles are sorted.
fn title_start(typed: &str) -> String {
    sort_title(&Record {
        title: typed.to_owned(),
        ..Record::default()
    })
}
