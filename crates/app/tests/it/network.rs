//! A portal for the stories: two libraries, a clock that obeys, an engine in memory.

use std::sync::Arc;

use app::password::Passwords;
use app::random::{Random, SystemRandom};
use app::{App, Settings};
use domain::id::{LibraryId, OperatorId};
use domain::library::{Address, Library, LibraryKind, Operator};
use search::memory::MemorySearch;
use testbed::clock::TestClock;
use testbed::database::TestDatabase;

/// A portal and what it stands on.
pub struct Portal {
    pub app: App,
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
        pickup_since: None,
        closed_down_on: None,
    }
}

pub async fn portals() -> Vec<Portal> {
    let mut portals = Vec::new();
    for database in TestDatabase::each().await {
        let random: Arc<dyn Random> = Arc::new(SystemRandom);
        let app = App::new(
            database.db.clone(),
            Arc::new(MemorySearch::default()),
            ils::Registry::default(),
            Arc::new(TestClock::at("2026-11-23T09:00:00Z")),
            random.clone(),
            Passwords::quick(&*random),
            Settings {
                name: "Bibliothèques Escaut-Sambre".into(),
                zone: jiff::tz::TimeZone::get("Europe/Brussels").expect("known"),
                base_url: "http://127.0.0.1:8080".into(),
                undo_minutes: 0,
                demo: false,
            },
        );
        let mut tx = app.db.begin_write().await.expect("begins");
        let operator = Operator { id: OperatorId::new(1), code: "O".into(), name: "Commune".into() };
        store::library::put_operator(&mut tx, &operator).await.expect("puts");
        for place in [library(1, "VALB", "local"), library(2, "LOIN", "koha")] {
            store::library::put(&mut tx, &place).await.expect("puts");
        }
        tx.commit().await.expect("commits");
        portals.push(Portal { app, _database: database });
    }
    portals
}
