//! Leaving in a crowd: twenty readers close their accounts at once, each with the same holds and seats
//! as the others but placed in another order. Nobody waits for somebody who waits for them, and those
//! who stay are served exactly once.

use std::collections::BTreeMap;

use app::departure;
use app::desk;
use app::failure::Failure;
use app::hold::{self, PlaceHold};
use app::list::{self, NewList, What};
use app::person::{Librarian, Owner, Person, Reader};
use app::queue::{self, Answer, SeenVersion};
use app::registration;
use domain::hold::{DeclineReason, Hold, HoldState};
use domain::id::{EventId, ItemId, PatronId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::record::Record;
use domain::registration::RegistrationState;
use domain::staff::Rights;
use store::item::NewItem;
use store::record::{Headings, NewRecord};
use store::session::Session;
use testbed::event::{put, workshop};

use crate::network::{Portal, portals};
use crate::registrations::{HERE, wish as seats};

/// Who leaves, and who stays.
const CROWD: i64 = 20;
/// As many as a reader may hold.
const WORKS: i64 = 5;
const EVENTS: usize = 3;
const PASSWORD: &str = "sept loutres sous la pluie";

/// Works of one record with one copy each, on the shelf: barcodes B1, B2…
async fn catalogue(portal: &Portal) {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let source = store::source::named(&mut tx, SourceId::new(1), "test", None)
        .await
        .expect("names");
    let mut items = Vec::new();
    for number in 1..=WORKS {
        let key = format!("work{number}");
        let works = store::record::works(&mut tx, std::slice::from_ref(&key), || WorkId::new(number))
            .await
            .expect("works");
        let record = NewRecord {
            number: record(number),
            work: works[&key],
            record: Record {
                title: format!("Titre {number}"),
                ..Record::default()
            },
            sort_title: String::new(),
            headings: Headings::default(),
        };
        store::record::put(&mut tx, &[record], portal.app.clock.now())
            .await
            .expect("puts");
        items.push(NewItem {
            id: ItemId::new(number),
            record: self::record(number),
            source_key: format!("B{number}"),
            barcode: Some(format!("B{number}")),
            owner: HERE,
            located_at: HERE,
            section: None,
            call_number: String::new(),
            call_number_sort: String::new(),
            volume: None,
            public_note: None,
            state: ItemState::OnShelf,
            due_on: None,
            acquired_on: None,
        });
    }
    store::item::put(&mut tx, source, items, None)
        .await
        .expect("puts");
    tx.commit().await.expect("commits");
}

fn record(number: i64) -> RecordNumber {
    RecordNumber::new(u32::try_from(number).expect("small"))
}

/// Every other reader goes from the last to the first.
fn in_turn<T>(number: i64, mut all: Vec<T>) -> Vec<T> {
    if number % 2 == 0 {
        all.reverse();
    }
    all
}

async fn hold(portal: &Portal, nadia: &Librarian, reader: &Reader, number: i64) -> Hold {
    let wish = PlaceHold {
        record: record(number),
        volume: None,
        pickup: HERE,
        key: format!("hold-{number}"),
    };
    let hold = hold::place(&portal.app, reader, &wish).await.expect("places");
    let shown = SeenVersion {
        id: hold.id,
        version: hold.version,
    };
    queue::answer(&portal.app, nadia, &[shown], &Answer::Accept, None)
        .await
        .expect("accepts");
    hold
}

/// A reader who signs in with a password, as they sit before the page that deletes the account.
async fn person(portal: &Portal, number: i64, name: &str) -> (Person, Reader) {
    let mut reader = portal.reader(number, name).await;
    let app = &portal.app;
    let hash = app.passwords.hash(&app.random, PASSWORD).await;
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await.expect("begins");
    store::account::set_password(&mut tx, reader.account.id, &hash, now)
        .await
        .expect("sets");
    let identifier = format!("reader{number}");
    store::account::set_identifier(&mut tx, reader.account.id, &identifier, &identifier)
        .await
        .expect("sets");
    tx.commit().await.expect("commits");
    reader.account.password_hash = hash;
    let person = Person {
        account: reader.account.clone(),
        session: Session {
            hash: format!("session{number}"),
            account: reader.account.id,
            form_secret: String::new(),
            begun_at: now,
            seen_at: now,
            expires_at: now,
            agent: String::new(),
            second_factor: store::session::Verification::NoFactor,
        },
        rights: Rights::default(),
    };
    (person, reader)
}

async fn leave(portal: &Portal, person: &Person) -> Result<(), Failure> {
    let left = departure::leave(&portal.app, person, PASSWORD, None, "R").await?;
    left.unwrap_or_else(|why| panic!("nothing stands in the way: {why:?}"));
    Ok(())
}

/// What the mails that wait tell, each kind with what it is about.
async fn mails(portal: &Portal) -> Vec<(String, String)> {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let late = portal.app.clock.now() + jiff::SignedDuration::from_hours(1);
    let jobs = store::job::claim(&mut tx, portal.app.db.dialect(), late, 60, 10_000)
        .await
        .expect("claims");
    drop(tx);
    let told = jobs.iter().filter_map(|job| {
        let read: serde_json::Value = serde_json::from_str(&job.payload).expect("is JSON");
        let mail = &read["mail"];
        let about = ["hold", "registration"].into_iter().map(|noun| &mail[noun]);
        let about = about.filter(|id| !id.is_null()).map(ToString::to_string).next();
        Some((mail["kind"].as_str()?.to_owned(), about?))
    });
    told.collect()
}

async fn is_forgotten(portal: &Portal, patron: PatronId) -> bool {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::patron::find(&mut conn, patron)
        .await
        .expect("reads")
        .is_none()
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_readers_leave_at_once_and_those_who_stay_are_served_once() {
    for portal in portals().await {
        let (app, nadia) = (&portal.app, portal.librarian().await);
        catalogue(&portal).await;
        let mut events: Vec<EventId> = Vec::new();
        for _ in 0..EVENTS {
            let mut large = workshop(HERE);
            large.terms.capacity = Some(u32::try_from(CROWD).expect("small"));
            events.push(put(&app.db, large).await);
        }
        let mut leaving = Vec::new();
        let mut staying = BTreeMap::new();
        for number in 1..=2 * CROWD {
            let (person, reader) = person(&portal, number, "Anna").await;
            portal.clock.advance(jiff::SignedDuration::from_secs(1));
            let mut holds = Vec::new();
            for work in in_turn(number, (1..=WORKS).collect()) {
                holds.push((work, hold(&portal, &nadia, &reader, work).await.id));
            }
            let mut waits = Vec::new();
            for event in in_turn(number, events.clone()) {
                let key = format!("seat-{event}");
                let made = registration::register(app, &reader, event, &seats(1), &key)
                    .await
                    .expect("registers");
                waits.push(made.id);
            }
            if number <= CROWD {
                leaving.push((person, reader.patron));
            } else {
                staying.insert(number, (reader, holds, waits));
            }
        }
        // Two copies stand on the hold shelf, the others are set aside for the first who waits.
        for barcode in ["B1", "B4"] {
            desk::take_back(app, &nadia, HERE, barcode).await.expect("scans");
        }
        mails(&portal).await;

        let crowd: Vec<_> = leaving
            .iter()
            .map(|(person, _)| {
                let (app, person) = (app.clone(), person.clone());
                tokio::spawn(async move { departure::leave(&app, &person, PASSWORD, None, "R").await })
            })
            .collect();
        for one in crowd {
            match one.await.expect("ends") {
                Ok(Ok(())) => {}
                other => panic!("nobody is kept back: {other:?}"),
            }
        }
        for (_, patron) in &leaving {
            assert!(is_forgotten(&portal, *patron).await);
        }

        let told = mails(&portal).await;
        let times = |kind: &str, id: String| {
            told.iter()
                .filter(|mail| **mail == (kind.into(), id.clone()))
                .count()
        };
        for (number, (reader, holds, waits)) in &staying {
            let is_first = *number == CROWD + 1;
            let mut conn = app.db.read().await.expect("reads");
            for (work, id) in holds {
                let hold = store::hold::find(&mut conn, *id)
                    .await
                    .expect("reads")
                    .expect("is there");
                let on_hold_shelf = is_first && [1, 4].contains(work);
                let state = match (is_first, on_hold_shelf) {
                    (_, true) => HoldState::Ready,
                    (true, false) => HoldState::Allotted,
                    _ => HoldState::Queued,
                };
                assert_eq!(hold.state, state, "work {work} of reader {number}");
                assert_eq!(hold.item, is_first.then_some(ItemId::new(*work)));
                assert_eq!(times("hold_ready", id.to_string()), usize::from(on_hold_shelf));
            }
            for id in waits {
                let registration = store::registration::find_of(&mut conn, reader.patron, *id)
                    .await
                    .expect("reads")
                    .expect("is there");
                assert_eq!(registration.state, RegistrationState::Offered);
                assert_eq!(times("registration_offered", id.to_string()), 1);
            }
        }
        let mut conn = app.db.read().await.expect("reads");
        for event in events {
            let event = store::event::find(&mut conn, event).await.expect("reads");
            assert_eq!(i64::from(event.expect("is there").seats_taken), CROWD);
        }
    }
}

/// What was asked for ends while its reader leaves: by another tab, by a librarian.
#[tokio::test(flavor = "multi_thread")]
async fn what_ends_at_the_same_instant_keeps_nobody_from_leaving() {
    for portal in portals().await {
        let (app, nadia) = (portal.app.clone(), portal.librarian().await);
        catalogue(&portal).await;
        let mut crowd = tokio::task::JoinSet::new();
        let mut patrons = Vec::new();
        for number in 1..=CROWD {
            let (person, reader) = person(&portal, number, "Anna").await;
            patrons.push(reader.patron);
            for work in in_turn(number, (1..=WORKS).collect()) {
                let wish = PlaceHold {
                    record: record(work),
                    volume: None,
                    pickup: HERE,
                    key: format!("hold-{work}"),
                };
                let hold = hold::place(&app, &reader, &wish).await.expect("places");
                let (app, nadia, reader) = (app.clone(), nadia.clone(), reader.clone());
                crowd.spawn(async move {
                    if work % 2 == 0 {
                        return hold::cancel(&app, &reader, hold.id).await.map(drop);
                    }
                    let shown = SeenVersion {
                        id: hold.id,
                        version: hold.version,
                    };
                    let declined = Answer::Decline(DeclineReason::TooNew);
                    queue::answer(&app, &nadia, &[shown], &declined, None)
                        .await
                        .map(drop)
                });
            }
            let app = app.clone();
            crowd.spawn(async move {
                let left = departure::leave(&app, &person, PASSWORD, None, "R").await?;
                left.unwrap_or_else(|why| panic!("nothing stands in the way: {why:?}"));
                Ok(())
            });
        }
        for outcome in crowd.join_all().await {
            match outcome {
                Ok(()) => {}
                Err(why) => panic!("{why}"),
            }
        }
        let mut conn = app.db.read().await.expect("reads");
        for patron in patrons {
            let since = jiff::Timestamp::UNIX_EPOCH;
            let holds = store::hold::of_patron(&mut conn, patron, since)
                .await
                .expect("reads");
            assert!(holds.iter().all(|hold| !hold.state.is_open()), "{holds:?}");
        }
    }
}

/// A list filled in another tab when the account is deleted: neither waits for the other for ever, and
/// nothing is kept for somebody who is gone.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_filled_in_another_tab_neither_stops_a_departure_nor_outlives_it() {
    for portal in portals().await {
        catalogue(&portal).await;
        let app = portal.app.clone();
        for number in 1..=CROWD {
            let (person, reader) = person(&portal, number, "Anna").await;
            let owner = Owner {
                account: reader.account.clone(),
                request: "R".into(),
            };
            let named = NewList {
                name: "Vacances".into(),
                description: String::new(),
            };
            let made = list::create(&app, &owner, &named, What::Nothing, "k").await;
            let id = made.expect("creates").list;
            let mut tabs = tokio::task::JoinSet::new();
            for tab in 0..4 {
                let (app, owner) = (app.clone(), owner.clone());
                tabs.spawn(async move {
                    for turn in 0..1_000 {
                        let one = What::Record(record(1 + (tab + turn) % WORKS));
                        list::add(&app, &owner, id, one, &format!("tab{tab}-{turn}")).await?;
                    }
                    Ok(())
                });
            }
            leave(&portal, &person)
                .await
                .unwrap_or_else(|why| panic!("{why}"));
            for tab in tabs.join_all().await {
                assert!(
                    matches!(tab, Err(Failure::NotFound)),
                    "until the list was gone: {tab:?}"
                );
            }
            assert!(list::all(&app, &owner).await.expect("reads").is_empty());
        }
    }
}
