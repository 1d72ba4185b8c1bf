//! Events and registrations: the count that never passes the capacity, one open registration for each
//! patron, ranks that are counted.

use domain::event::EventState;
use domain::id::{AccountId, EventId, LibraryId, PatronId, RegistrationId};
use domain::language::Language;
use domain::library::{Address, Library, LibraryKind, Operator};
use domain::patron::Patron;
use domain::registration::{Child, Registration, RegistrationState};
use jiff::civil::DateTime;
use store::account::{self, NewAccount};
use store::event::Sought;
use store::{Conn, event, registration};
use testbed::database::TestDatabase;
use testbed::event::{put, workshop};

use crate::at;

const HERE: LibraryId = LibraryId::new(1);
const ACCOUNT: AccountId = AccountId::new(1);

async fn place(conn: &mut Conn) {
    let operator = Operator {
        id: domain::id::OperatorId::new(1),
        code: "O".into(),
        name: "Commune".into(),
    };
    store::library::put_operator(conn, &operator).await.expect("puts");
    let library = Library {
        id: HERE,
        facet: 1,
        code: "VALB".into(),
        slug: "valb".into(),
        operator: operator.id,
        parent: None,
        kind: LibraryKind::Library,
        name: "Valbrune".into(),
        sort_name: "valbrune".into(),
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        position: None,
        ils: "local".into(),
        pickup_since: None,
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    };
    store::library::put(conn, &library).await.expect("puts");
    let new = NewAccount {
        id: ACCOUNT,
        identifier: None,
        password_hash: "",
        language: Language::Fr,
        display_name: "Camille",
        home_library: None,
    };
    account::insert(conn, &new, at(0)).await.expect("inserts");
    for number in 1..=3 {
        let patron = Patron {
            id: PatronId::new(number),
            family_name: "Delvaux".into(),
            given_name: "Camille".into(),
            birth_on: None,
            email: None,
            phone: None,
            address: Address::default(),
            language: Language::Fr,
            home_library: None,
            history_since: None,
        };
        store::patron::insert(conn, &patron, at(0))
            .await
            .expect("inserts");
    }
}

fn of(event: EventId, patron: i64, state: RegistrationState, placed: i64) -> Registration {
    Registration {
        id: RegistrationId::new(patron * 100 + placed),
        event,
        patron: PatronId::new(patron),
        account: ACCOUNT,
        seats: 2,
        state,
        placed_at: at(placed),
        phone: "0470".into(),
        note: "à côté".into(),
        children: vec![
            Child {
                name: "Zoé".into(),
                age: Some(5),
            },
            Child {
                name: "Noé".into(),
                age: None,
            },
        ],
        offered_until: None,
        reason: None,
        answer: String::new(),
        changed_at: at(placed),
        changed_by: "account:1".into(),
        version: 0,
    }
}

#[tokio::test]
async fn the_count_of_seats_never_passes_the_capacity() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        place(&mut tx).await;
        tx.commit().await.expect("commits");
        let id = put(&test.db, workshop(HERE)).await;
        // Whatever arrives at one instant: twenty ask for one or two of four seats.
        let asking: Vec<_> = (0..20_u32)
            .map(|number| {
                let db = test.db.clone();
                tokio::spawn(async move {
                    let mut tx = db.begin_write().await.expect("begins");
                    let seats = number % 2 + 1;
                    let taken = event::take_seats(&mut tx, id, seats).await.expect("asks");
                    tx.commit().await.expect("commits");
                    if taken { seats } else { 0 }
                })
            })
            .collect();
        let mut given = 0;
        for asked in asking {
            given += asked.await.expect("ends");
        }
        let mut tx = test.db.begin_write().await.expect("begins");
        let stored = event::find(&mut tx, id).await.expect("reads").expect("is there");
        assert_eq!((given, stored.seats_taken), (4, 4));
        event::give_seats_back(&mut tx, id, 4).await.expect("gives");
        assert!(
            event::give_seats_back(&mut tx, id, 1).await.is_err(),
            "more than was taken"
        );
    }
}

#[tokio::test]
async fn an_event_reads_back_as_it_was_written_and_a_change_states_its_version() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        place(&mut tx).await;
        tx.commit().await.expect("commits");
        let first = put(&test.db, workshop(HERE)).await;
        let second = put(&test.db, workshop(HERE)).await;
        assert_eq!((first.get(), second.get()), (1, 2), "dense");
        let mut tx = test.db.begin_write().await.expect("begins");
        let mut stored = event::find(&mut tx, first)
            .await
            .expect("reads")
            .expect("is there");
        let mut written = workshop(HERE);
        written.id = first;
        assert_eq!(stored, written);
        stored.ages.minimum = Some(6);
        stored.terms.opens_at = Some(at(60));
        stored.price = "2 €".into();
        assert!(event::update(&mut tx, &stored).await.expect("writes"));
        assert!(
            !event::update(&mut tx, &stored).await.expect("writes"),
            "that version is past"
        );
        let now = event::find(&mut tx, first)
            .await
            .expect("reads")
            .expect("is there");
        assert_eq!((now.ages.minimum, now.version), (Some(6), 1));
        let sought = |from: &str, until: &str| Sought {
            states: &[EventState::Published],
            libraries: Some(&[HERE]),
            audience: None,
            from: from.parse::<DateTime>().expect("a time"),
            until: until.parse::<DateTime>().expect("a time"),
        };
        for (from, until, count) in [
            ("2026-11-28T15:59:59", "2027-01-01T00:00:00", 2),
            ("2026-11-28T16:00:00", "2027-01-01T00:00:00", 0),
            ("2026-11-01T00:00:00", "2026-11-28T14:00:00", 0),
        ] {
            let found = event::sought(&mut tx, &sought(from, until), 10)
                .await
                .expect("looks");
            assert_eq!(found.len(), count, "{from} {until}");
        }
    }
}

#[tokio::test]
async fn a_patron_has_one_open_registration_and_the_rank_is_counted() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        place(&mut tx).await;
        tx.commit().await.expect("commits");
        let id = put(&test.db, workshop(HERE)).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let waits = RegistrationState::Waiting;
        let later = of(id, 2, waits, 20);
        registration::insert(&mut tx, &later).await.expect("inserts");
        let earlier = of(id, 1, waits, 10);
        registration::insert(&mut tx, &earlier).await.expect("inserts");
        let read = registration::find_of(&mut tx, PatronId::new(1), earlier.id)
            .await
            .expect("reads");
        assert_eq!(read.as_ref(), Some(&earlier));
        let anothers = registration::find_of(&mut tx, PatronId::new(2), earlier.id)
            .await
            .expect("reads");
        assert_eq!(anothers, None);
        let before = registration::before(&mut tx, &[later.id]).await.expect("counts");
        assert_eq!(before, [(later.id, 1)]);
        let waiting = registration::waiting(&mut tx, id).await.expect("lists");
        assert_eq!(waiting, [(earlier.id, 2), (later.id, 2)]);

        let mut ended = earlier.clone();
        ended.state = RegistrationState::CancelledByReader;
        assert!(registration::update(&mut tx, &ended).await.expect("writes"));
        assert!(
            !registration::update(&mut tx, &ended).await.expect("writes"),
            "that version is past"
        );
        registration::insert(&mut tx, &of(id, 1, waits, 30))
            .await
            .expect("one may come back");
        let tallies = registration::tallies(&mut tx, &[id]).await.expect("tallies");
        assert_eq!(tallies.iter().map(|tally| tally.registrations).sum::<u32>(), 3);
        tx.commit().await.expect("commits");
        let mut tx = test.db.begin_write().await.expect("begins");
        let twice = registration::insert(&mut tx, &of(id, 1, RegistrationState::Confirmed, 40)).await;
        assert!(twice.expect_err("the index refuses").is_taken());
    }
}

#[tokio::test]
async fn what_is_long_past_is_erased_with_its_children_and_links() {
    for test in TestDatabase::each().await {
        let mut tx = test.db.begin_write().await.expect("begins");
        place(&mut tx).await;
        tx.commit().await.expect("commits");
        let id = put(&test.db, workshop(HERE)).await;
        let mut tx = test.db.begin_write().await.expect("begins");
        let mine = of(id, 1, RegistrationState::Confirmed, 10);
        registration::insert(&mut tx, &mine).await.expect("inserts");
        registration::insert_link(&mut tx, "hash", mine.id, at(100))
            .await
            .expect("inserts");
        assert_eq!(
            registration::of_link(&mut tx, "hash", at(99))
                .await
                .expect("looks"),
            Some(mine.id)
        );
        assert_eq!(
            registration::of_link(&mut tx, "hash", at(100))
                .await
                .expect("looks"),
            None,
            "over"
        );
        let past = async |tx: &mut Conn, before: &str| {
            let past = registration::past(tx, before, 10).await.expect("looks");
            past.into_iter()
                .map(|seat| seat.registration.id)
                .collect::<Vec<_>>()
        };
        assert!(past(&mut tx, "2026-11-28T16:00:00").await.is_empty());
        assert_eq!(past(&mut tx, "2026-11-29T00:00:00").await, [mine.id]);
        assert!(
            store::purge::registration(&mut tx, mine.id)
                .await
                .expect("erases")
        );
        assert!(!store::purge::registration(&mut tx, mine.id).await.expect("looks"));
        assert_eq!(registration::find(&mut tx, mine.id).await.expect("looks"), None);
        assert_eq!(
            registration::of_link(&mut tx, "hash", at(1))
                .await
                .expect("looks"),
            None
        );
    }
}
