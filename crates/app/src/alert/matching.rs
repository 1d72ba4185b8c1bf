//! Holding what arrived against all alerts at once: the few documents of a load are put into an
//! index of their own, in memory, and every search that somebody follows is asked of that index. It
//! answers as the page of results does, since it keeps the contract of the engine behind that page.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ::search::memory::MemorySearch;
use ::search::{
    Availability, AvailabilityFilter, Choice, Facet, IndexRecord, Request, Search as _, SearchState, Synonyms,
};
use domain::alert::{Arrival, Frequency};
use domain::id::{AlertId, LibraryId, RecordNumber};
use domain::job::Job;
use domain::library::Library;
use store::alert::Listening;
use store::arrival::Arrived;
use store::item::{Presence, Shelves};
use store::network::Network;
use store::record::StoredRecord;

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::Outcome;

/// Documents held against the alerts in one step; never more than a search gives results.
const AT_ONCE: usize = 1_000;
const _: () = assert!(AT_ONCE <= ::search::DEEPEST);

/// What arrived, with all that an index needs to know of it.
#[derive(Debug, Default)]
pub struct Arriving {
    arrived: BTreeMap<RecordNumber, Arrived>,
    records: Vec<StoredRecord>,
    presence: HashMap<RecordNumber, Presence>,
    shelves: HashMap<RecordNumber, Shelves>,
}

/// Finds whom the documents that arrived concern, and writes their mails. What arrives meanwhile is
/// the business of a job of its own.
///
/// # Errors
/// When the database or the index fails: then what was not finished is done again.
pub async fn match_arrivals(app: &App) -> Outcome<()> {
    if let Some(key) = Job::MatchAlerts.dedupe_key() {
        let mut tx = app.db.begin_write().await?;
        store::job::let_go(&mut tx, &key).await?;
        tx.commit().await?;
    }
    loop {
        let arriving = read(app).await?;
        if arriving.arrived.is_empty() {
            return Ok(());
        }
        step(app, arriving).await?;
    }
}

async fn read(app: &App) -> Outcome<Arriving> {
    let mut conn = app.db.read().await?;
    let limit = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
    let arrived = store::arrival::waiting(&mut conn, limit).await?;
    let numbers: Vec<RecordNumber> = arrived.keys().copied().collect();
    Ok(Arriving {
        records: store::record::many(&mut conn, &numbers).await?,
        presence: store::item::presence(&mut conn, &numbers).await?,
        shelves: store::item::shelves(&mut conn, &numbers).await?,
        arrived,
    })
}

/// Writes what answers, the mails that tell it, and that these arrivals are done with: all of it is
/// true at once, or nothing.
async fn step(app: &App, arriving: Arriving) -> Outcome<()> {
    let (network, synonyms) = (app.network().await?, app.synonyms().await?);
    let mut conn = app.db.read().await?;
    let alerts = store::alert::listening(&mut conn).await?;
    drop(conn);
    let frequencies: HashMap<AlertId, Frequency> =
        alerts.iter().map(|alert| (alert.id, alert.frequency)).collect();
    let done: Vec<store::arrival::Place> = arriving
        .arrived
        .iter()
        .flat_map(|(record, arrived)| arrived.arrival.arrived.iter().map(|library| (*record, *library)))
        .collect();
    let found = tokio::task::spawn_blocking(move || matches(&network, &synonyms, &arriving, &alerts))
        .await
        .map_err(anyhow::Error::from)??;
    let mut told: Vec<(AlertId, Frequency)> = found
        .iter()
        .filter_map(|(alert, _)| Some((*alert, *frequencies.get(alert)?)))
        .collect();
    told.dedup_by_key(|(alert, _)| *alert);
    let mut act = Act::begin(app, &Actor::worker()).await?;
    let now = act.moment.now;
    store::alert::match_records(act.conn(), &found, now).await?;
    super::wake(&mut act, &told).await?;
    store::arrival::forget(act.conn(), &done).await?;
    act.commit().await
}

/// Which documents answer which alerts, in the order of the alerts.
///
/// # Errors
/// When the index fails.
pub fn matches(
    network: &Network,
    synonyms: &Arc<Synonyms>,
    arriving: &Arriving,
    alerts: &[Listening],
) -> ::search::Result<Vec<(AlertId, RecordNumber)>> {
    let index = index(arriving)?;
    let facet_of = |library: &Library| u16::try_from(library.facet).ok();
    // One search is asked once, however many follow it.
    let mut groups: BTreeMap<(&str, Option<LibraryId>), Vec<&Listening>> = BTreeMap::new();
    for alert in alerts {
        let home = Some(alert.home)
            .filter(|_| speaks_of_home(&alert.query))
            .flatten();
        groups.entry((&alert.query, home)).or_default().push(alert);
    }
    let mut found = Vec::new();
    for ((query, home), alerts) in groups {
        let state = SearchState::parse(query);
        let home = home.and_then(|id| network.library(id)).and_then(facet_of);
        // What arrives is new, whatever the day on which its record came.
        let state = state.without_facet(Facet::Arrival);
        let asked = Request::of_state(&state, home, 0, |slug| network.by_slug(slug).and_then(facet_of));
        let request = Request {
            limit: AT_ONCE,
            offset: 0,
            facets: Vec::new(),
            // As typed: another spelling is for a reader who looks at the page.
            correct: false,
            ..asked.widened(synonyms)
        };
        let narrowed = libraries(network, &state);
        for hit in index.search(&request)?.hits {
            let Some(arrived) = arriving.arrived.get(&hit.number) else {
                continue;
            };
            let told = alerts
                .iter()
                .filter(|alert| concerns(alert, arrived, narrowed.as_deref()));
            found.extend(told.map(|alert| (alert.id, hit.number)));
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// An index of what arrived and nothing else.
fn index(arriving: &Arriving) -> ::search::Result<MemorySearch> {
    let availability = Availability::new();
    for (number, presence) in &arriving.presence {
        availability.set(*number, &crate::availability::facets(Some(presence)));
    }
    let index = MemorySearch::new(Arc::new(availability));
    let indexed: Vec<IndexRecord<'_>> = arriving
        .records
        .iter()
        .map(|record| {
            let (presence, shelves) = (
                arriving.presence.get(&record.number),
                arriving.shelves.get(&record.number),
            );
            crate::index::indexed(record, presence, shelves)
        })
        .collect();
    index.add(&indexed)?;
    index.commit(0)?;
    Ok(index)
}

/// Whether « dans ma bibliothèque » is asked: then one search means something else to each reader.
fn speaks_of_home(query: &str) -> bool {
    query.contains(AvailabilityFilter::Mine.slug())
}

/// The libraries to which a search is narrowed, by their names or by their sections; none when it is not.
fn libraries(network: &Network, state: &SearchState) -> Option<Vec<LibraryId>> {
    let (mut named, mut of_sections) = (Vec::new(), Vec::new());
    for choice in state.choices() {
        match choice {
            Choice::Library(slug) => named.push(network.by_slug(slug).map(|library| library.id)),
            Choice::Section(facet) => {
                of_sections.push(network.section(*facet).map(|section| section.library));
            }
            _ => {}
        }
    }
    let known = |places: Vec<Option<LibraryId>>| -> Option<Vec<LibraryId>> {
        (!places.is_empty()).then(|| places.into_iter().flatten().collect())
    };
    both(known(named), known(of_sections))
}

/// What two limits allow; none: neither limits.
fn both(one: Option<Vec<LibraryId>>, other: Option<Vec<LibraryId>>) -> Option<Vec<LibraryId>> {
    match (one, other) {
        (Some(mut one), Some(other)) => {
            one.retain(|library| other.contains(library));
            Some(one)
        }
        (one, other) => one.or(other),
    }
}

/// Whether an arrival is news for an alert: to the libraries that its reader follows, among those to
/// which the search itself is narrowed.
fn concerns(alert: &Listening, arrived: &Arrived, narrowed: Option<&[LibraryId]>) -> bool {
    let followed = alert.scope.libraries(alert.home);
    let collection = both(followed, narrowed.map(<[LibraryId]>::to_vec));
    let arrival: &Arrival = &arrived.arrival;
    arrived.at >= alert.since && arrival.is_new_to(collection.as_deref())
}

#[cfg(test)]
mod tests {
    use domain::id::SectionId;
    use domain::library::{Section, ShelfAccess};

    use super::*;

    #[test]
    fn a_section_narrows_to_the_library_that_it_is_in() {
        let library = LibraryId::new(7);
        let section = Section {
            id: SectionId::new(70),
            library,
            code: "BD".into(),
            name: "Bandes dessinées".into(),
            access: ShelfAccess::Open,
            facet: 3,
        };
        let network = Network {
            sections: HashMap::from([(section.id, section)]),
            ..Network::default()
        };
        for (query, expected) in [
            ("q=tintin", None),
            ("q=tintin&rayon=3", Some(vec![library])),
            ("q=tintin&rayon=3&bib=ailleurs", Some(Vec::new())),
        ] {
            assert_eq!(
                libraries(&network, &SearchState::parse(query)),
                expected,
                "{query}"
            );
        }
    }
}
