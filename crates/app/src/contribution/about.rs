//! What contributions are about, by its title: looked up for all of a page at once.

use std::collections::HashMap;

use domain::contribution::Subject;
use domain::event::EventState;
use domain::id::{ContributionId, EventId, LibraryId, NewsId, RecordNumber, SelectionId};
use jiff::Timestamp;
use store::record::StoredRecord;

use crate::failure::Outcome;

/// What a contribution is about.
#[derive(Clone, Debug)]
pub struct About {
    /// Which.
    pub subject: Subject,
    /// Its title.
    pub title: String,
    /// The library whose page it is; none for records and for what is the network's.
    pub library: Option<LibraryId>,
    /// The record, when it is one or a coup de cœur on one.
    pub record: Option<StoredRecord>,
}

/// One subject that can be commented now.
pub(super) async fn one(conn: &mut store::Conn, now: Timestamp, subject: Subject) -> Outcome<Option<About>> {
    Ok(about(conn, now, &[subject]).await?.remove(&subject))
}

/// These subjects, those that are gone left out.
///
/// # Errors
/// When the database fails.
pub async fn about(
    conn: &mut store::Conn,
    now: Timestamp,
    subjects: &[Subject],
) -> Outcome<HashMap<Subject, About>> {
    let mut numbers: Vec<RecordNumber> = Vec::new();
    let mut recommendations: Vec<ContributionId> = Vec::new();
    let mut news: Vec<NewsId> = Vec::new();
    let mut selections: Vec<SelectionId> = Vec::new();
    let mut events: Vec<EventId> = Vec::new();
    for subject in subjects {
        match *subject {
            Subject::Record(number) => numbers.push(number),
            Subject::Recommendation(id) => recommendations.push(id),
            Subject::News(id) => news.push(id),
            Subject::Selection(id) => selections.push(id),
            Subject::Event(id) => events.push(id),
        }
    }
    let recommendations = store::contribution::many(conn, &recommendations).await?;
    numbers.extend(recommendations.iter().filter_map(|one| match one.subject {
        Subject::Record(number) => Some(number),
        _ => None,
    }));
    numbers.sort_unstable();
    numbers.dedup();
    let records: HashMap<RecordNumber, StoredRecord> = store::record::many(conn, &numbers)
        .await?
        .into_iter()
        .map(|record| (record.number, record))
        .collect();
    let mut found = HashMap::new();
    let mut add = |about: About| {
        found.insert(about.subject, about);
    };
    for record in records.values() {
        add(About {
            subject: Subject::Record(record.number),
            title: record.record.title.clone(),
            library: None,
            record: Some(record.clone()),
        });
    }
    for one in recommendations.into_iter().filter(|one| one.is_shown()) {
        let record = match one.subject {
            Subject::Record(number) => records.get(&number).cloned(),
            _ => None,
        };
        add(About {
            subject: Subject::Recommendation(one.id),
            title: one.title,
            library: None,
            record,
        });
    }
    for one in store::news::many(conn, &news).await? {
        if one.showing.is_shown(now) {
            add(About {
                subject: Subject::News(one.id),
                title: one.title,
                library: one.library,
                record: None,
            });
        }
    }
    for one in store::selection::many(conn, &selections).await? {
        if one.showing.is_shown(now) {
            add(About {
                subject: Subject::Selection(one.id),
                title: one.title,
                library: one.library,
                record: None,
            });
        }
    }
    for one in store::event::many(conn, &events).await? {
        if one.state != EventState::Draft {
            add(About {
                subject: Subject::Event(one.id),
                title: one.words.title,
                library: Some(one.library),
                record: None,
            });
        }
    }
    Ok(found)
}
