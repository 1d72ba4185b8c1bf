//! A portal for the stories: three libraries, one of them with its ILS elsewhere, a clock that obeys, an engine in memory.

use std::sync::Arc;

use app::password::Passwords;
use app::person::{Librarian, Reader};
use app::random::{Random, SystemRandom};
use app::{App, Settings};
use domain::calendar::{Opening, Slot, Timetable};
use domain::id::{AccountId, CardId, LibraryId, MembershipId, OperatorId, PatronId};
use domain::language::Language;
use domain::library::{Address, Library, LibraryKind, Operator};
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron};
use jiff::civil::{Time, Weekday};
use search::memory::MemorySearch;
use store::account::NewAccount;
use testbed::clock::TestClock;
use testbed::database::TestDatabase;

/// A portal and what it stands on.
pub struct Portal {
    pub app: Arc<App>,
    pub clock: Arc<TestClock>,
    _database: TestDatabase,
}

pub fn library(id: i64, code: &str, ils: &str) -> Library {
    Library {
        id: LibraryId::new(id),
        facet: u32::try_from(id).expect("small"),
        code: code.into(),
        slug: code.to_lowercase(),
        operator: OperatorId::new(1),
        parent: None,
        kind: LibraryKind::Library,
        name: format!("Bibliothèque {code}"),
        sort_name: code.to_lowercase(),
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        position: None,
        ils: ils.into(),
        pickup_since: Some(jiff::Timestamp::UNIX_EPOCH),
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    }
}

pub async fn portals() -> Vec<Portal> {
    portals_with(|_| ils::Registry::default()).await
}

/// The same, with the connections that are made for each.
pub async fn portals_with(connections: impl Fn(usize) -> ils::Registry) -> Vec<Portal> {
    let mut portals = Vec::new();
    for (index, database) in TestDatabase::each().await.into_iter().enumerate() {
        let random: Arc<dyn Random> = Arc::new(SystemRandom);
        let clock = Arc::new(TestClock::at("2026-11-23T09:00:00Z"));
        let app = App::new(
            database.db.clone(),
            Arc::new(MemorySearch::default()),
            connections(index),
            clock.clone(),
            random.clone(),
            Passwords::quick(&*random),
            Settings {
                name: "Bibliothèques Escaut-Sambre".into(),
                zone: jiff::tz::TimeZone::get("Europe/Brussels").expect("known"),
                base_url: "http://127.0.0.1:8080".into(),
                undo_minutes: 0,
                files: std::env::temp_dir().join(format!("lutrin-files-{}", std::process::id())),
                demo: false,
                preregistration: domain::preregistration::Terms::default(),
                symbology: domain::symbology::Symbology::default(),
                loads: app::import::asked::Settings::under(std::env::temp_dir()),
                requires_second_factor: false,
                consultations_kept_days: domain::consultation::KEPT_DAYS,
                related_readers: domain::related::READERS,
            },
        );
        let mut tx = app.db.begin_write().await.expect("begins");
        let operator = Operator {
            id: OperatorId::new(1),
            code: "O".into(),
            name: "Commune".into(),
        };
        store::library::put_operator(&mut tx, &operator)
            .await
            .expect("puts");
        for place in [
            library(1, "VALB", "local"),
            library(2, "LOIN", "koha"),
            library(3, "HAUT", "local"),
        ] {
            store::library::put(&mut tx, &place).await.expect("puts");
            let days = Weekday::Monday.cycle_forward().take(5);
            let slot = Slot {
                opens: Time::constant(9, 0, 0, 0),
                closes: Time::constant(18, 0, 0, 0),
            };
            let week = Timetable {
                openings: days.map(|weekday| Opening { weekday, slot }).collect(),
                ..Timetable::default()
            };
            let id = place.id.get();
            store::library::set_timetables(&mut tx, place.id, &[week], || id)
                .await
                .expect("sets");
        }
        tx.commit().await.expect("commits");
        portals.push(Portal {
            app: Arc::new(app),
            clock,
            _database: database,
        });
    }
    portals
}

impl Portal {
    /// A reader with a card and a sign-in, enrolled for the year.
    pub async fn reader(&self, number: i64, name: &str) -> Reader {
        let app = &self.app;
        let patron = PatronId::new(number);
        let mut tx = app.db.begin_write().await.expect("begins");
        let person = Patron {
            id: patron,
            family_name: "Delvaux".into(),
            given_name: name.into(),
            birth_on: Some("1990-01-01".parse().expect("a day")),
            email: Some(format!("{}@lecteurs.example", name.to_lowercase())),
            phone: None,
            address: Address::default(),
            language: Language::Fr,
            home_library: Some(LibraryId::new(1)),
            history_since: None,
        };
        store::patron::insert(&mut tx, &person, app.clock.now())
            .await
            .expect("inserts");
        let membership = Membership {
            id: MembershipId::new(number),
            patron,
            operator: OperatorId::new(1),
            category: CategoryCode::new("adult"),
            valid_from: "2026-01-01".parse().expect("a day"),
            valid_until: "2026-12-31".parse().expect("a day"),
            owed: Money::ZERO,
        };
        store::patron::enrol(&mut tx, &membership).await.expect("enrols");
        for (offset, ils) in ["local", "koha"].into_iter().enumerate() {
            let card = Card {
                id: CardId::new(number * 10 + i64::try_from(offset).expect("small")),
                patron,
                ils: ils.into(),
                number: format!("CARD{number}"),
                state: CardState::Active,
                issued_at: app.clock.now(),
            };
            store::patron::give_card(&mut tx, &card).await.expect("gives");
        }
        let id = AccountId::new(1_000 + number);
        let new = NewAccount {
            id,
            identifier: None,
            password_hash: "none",
            language: Language::Fr,
            display_name: name,
            home_library: Some(LibraryId::new(1)),
        };
        store::account::insert(&mut tx, &new, app.clock.now())
            .await
            .expect("inserts");
        store::account::link(&mut tx, id, patron, "self", "all")
            .await
            .expect("links");
        let account = store::account::find(&mut tx, id)
            .await
            .expect("finds")
            .expect("is there");
        tx.commit().await.expect("commits");
        Reader {
            account,
            patron,
            request: "R".into(),
        }
    }

    /// The kinds of the mails and tasks that wait, which are forgotten.
    pub async fn waiting(&self) -> Vec<String> {
        let mut tx = self.app.db.begin_write().await.expect("begins");
        let late = self.app.clock.now() + jiff::SignedDuration::from_hours(1);
        let jobs = store::job::claim(&mut tx, self.app.db.dialect(), late, 60, 100)
            .await
            .expect("claims");
        let mut kinds = Vec::new();
        for job in jobs {
            let payload: serde_json::Value = serde_json::from_str(&job.payload).expect("is JSON");
            kinds.push(payload["mail"]["kind"].as_str().unwrap_or(&job.kind).to_owned());
            store::job::finish(&mut tx, job.id).await.expect("finishes");
        }
        tx.commit().await.expect("commits");
        kinds.sort();
        kinds
    }

    /// A librarian with every role in the network.
    pub async fn librarian(&self) -> Librarian {
        let mut tx = self.app.db.begin_write().await.expect("begins");
        let id = AccountId::new(9_000);
        let new = NewAccount {
            id,
            identifier: Some(("nadia", "nadia")),
            password_hash: "none",
            language: Language::Fr,
            display_name: "Nadia",
            home_library: None,
        };
        store::account::insert(&mut tx, &new, self.app.clock.now())
            .await
            .expect("inserts");
        store::account::give_role(&mut tx, 1, id, "network", None)
            .await
            .expect("gives");
        let account = store::account::find(&mut tx, id)
            .await
            .expect("finds")
            .expect("is there");
        let rights = app::person::rights(store::account::roles(&mut tx, id).await.expect("reads"));
        tx.commit().await.expect("commits");
        Librarian {
            account,
            rights,
            request: "S".into(),
        }
    }
}
