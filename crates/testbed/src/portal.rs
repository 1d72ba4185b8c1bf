//! A whole portal for a story: three libraries of two operators, readers, librarians, a catalogue
//! that was imported, and visitors who walk from page to page as a browser would.
//!
//! ```ignore
//! let portal = TestPortal::start().await;
//! let mut amelie = portal.visitor().signed_in("Amélie").await;
//! amelie.get("/recherche?q=pedigree").await.is(200).says("Pedigree");
//! ```

mod catalogue;
mod network;
mod page;
mod people;
mod visitor;

use std::sync::Arc;

use app::password::Passwords;
use app::person::Librarian;
use app::random::{Random, SystemRandom};
use app::{App, Settings};
use domain::id::{LibraryId, PatronId};
use search::memory::MemorySearch;
use web::layers::{Origins, RequestIds, Site};
use web::state::{DemoAccount, WebState};

use crate::clock::TestClock;
use crate::database::TestDatabase;

pub use catalogue::{TestItem, TestRecord};
pub use page::Page;
pub use people::{AMELIE, BART, LUC, NADIA, TestPerson};
pub use visitor::Visitor;

/// The library where Amélie is at home: open from Monday to Saturday, validates holds by hand.
pub const VALBRUNE: LibraryId = LibraryId::new(1);
/// Its branch next door: closed on Mondays.
pub const NEUVILLE: LibraryId = LibraryId::new(2);
/// The library of another operator, where Bart is at home: validates holds at once.
pub const LOINCOURT: LibraryId = LibraryId::new(3);

/// The instant at which every story begins: Monday 23 November 2026, 10 h in Brussels.
pub const BEGINNING: &str = "2026-11-23T09:00:00Z";

/// A portal and what it stands on.
pub struct TestPortal {
    /// The use cases.
    pub app: Arc<App>,
    /// Its clock, which the story moves.
    pub clock: TestClock,
    router: axum::Router,
    _database: TestDatabase,
}

/// What the network of a story chose.
#[derive(Default)]
struct Choices {
    /// The accounts of a demonstration.
    demo_accounts: Option<Vec<DemoAccount>>,
    /// Minutes during which an answer can be taken back.
    undo_minutes: u32,
    /// Whether librarians must have a second factor.
    requires_second_factor: bool,
}

impl TestPortal {
    /// A portal on SQLite, with its catalogue and its people.
    pub async fn start() -> Self {
        Self::on(TestDatabase::sqlite().await).await
    }

    /// One portal for each engine at hand.
    pub async fn each() -> Vec<Self> {
        let mut portals = Vec::new();
        for database in TestDatabase::each().await {
            portals.push(Self::on(database).await);
        }
        portals
    }

    /// The demonstration: its mails can be read, and these accounts are shown where one signs in.
    pub async fn demonstration(accounts: Vec<DemoAccount>) -> Self {
        let choices = Choices {
            demo_accounts: Some(accounts),
            ..Choices::default()
        };
        Self::with(TestDatabase::sqlite().await, choices).await
    }

    /// One portal for each engine at hand, where an answer can be taken back for so many minutes.
    pub async fn each_with_undo(minutes: u32) -> Vec<Self> {
        let mut portals = Vec::new();
        for database in TestDatabase::each().await {
            let choices = Choices {
                undo_minutes: minutes,
                ..Choices::default()
            };
            portals.push(Self::with(database, choices).await);
        }
        portals
    }

    /// One portal for each engine at hand, whose network asks librarians for a second factor.
    pub async fn each_that_requires_a_second_factor() -> Vec<Self> {
        let mut portals = Vec::new();
        for database in TestDatabase::each().await {
            let choices = Choices {
                requires_second_factor: true,
                ..Choices::default()
            };
            portals.push(Self::with(database, choices).await);
        }
        portals
    }

    async fn on(database: TestDatabase) -> Self {
        Self::with(database, Choices::default()).await
    }

    async fn with(database: TestDatabase, choices: Choices) -> Self {
        let clock = TestClock::at(BEGINNING);
        let random: Arc<dyn Random> = Arc::new(SystemRandom);
        let app = Arc::new(App::new(
            database.db.clone(),
            Arc::new(MemorySearch::default()),
            ils::Registry::default(),
            Arc::new(clock.clone()),
            random.clone(),
            Passwords::quick(&*random),
            Settings {
                name: "Bibliothèques Escaut-Sambre".into(),
                zone: jiff::tz::TimeZone::get("Europe/Brussels").expect("Brussels has a time zone"),
                base_url: visitor::ORIGIN.into(),
                undo_minutes: choices.undo_minutes,
                files: std::env::temp_dir().join(format!("lutrin-files-{}", std::process::id())),
                demo: choices.demo_accounts.is_some(),
                preregistration: domain::preregistration::Terms::default(),
                symbology: domain::symbology::Symbology::default(),
                loads: app::import::asked::Settings::under(std::env::temp_dir()),
                requires_second_factor: choices.requires_second_factor,
                consultations_kept_days: domain::consultation::KEPT_DAYS,
                related_readers: domain::related::READERS,
            },
        ));
        network::build(&app).await;
        people::arrive(&app).await;
        let state = WebState {
            app: app.clone(),
            is_https: false,
            proxies: Arc::default(),
            budget: Arc::default(),
            demo_accounts: Arc::new(choices.demo_accounts.unwrap_or_default()),
        };
        let site = Site {
            name: app.settings.name.clone(),
            origins: Origins::new(&[visitor::ORIGIN]),
            request_ids: RequestIds::new(1),
        };
        let portal = Self {
            router: web::routes::portal(state, site),
            app,
            clock,
            _database: database,
        };
        portal.import("VALB", &catalogue::records()).await;
        portal
    }

    /// Imports records and brings the index up to date.
    pub async fn import(&self, source: &str, records: &[TestRecord]) {
        self.load(source, records, false).await;
    }

    /// Imports records as all that a source has: what it had before and is not there is withdrawn.
    pub async fn import_all(&self, source: &str, records: &[TestRecord]) {
        self.load(source, records, true).await;
    }

    async fn load(&self, source: &str, records: &[TestRecord], complete: bool) {
        catalogue::import(&self.app, source, records, complete).await;
        self.index().await;
    }

    /// Makes the index say what the database says.
    pub async fn index(&self) {
        app::index::rebuild(&self.app)
            .await
            .expect("the index can be rebuilt");
        app::heading::count(&self.app)
            .await
            .expect("headings are counted");
    }

    /// The number of the record with this title.
    pub async fn record(&self, title: &str) -> u64 {
        let mut conn = self.app.db.read().await.expect("the database answers");
        let records = store::record::after(&mut conn, None, 1000)
            .await
            .expect("records are read");
        let found = records.iter().find(|record| record.record.title == title);
        u64::from(
            found
                .unwrap_or_else(|| panic!("no record is called {title}"))
                .number
                .get(),
        )
    }

    /// Who someone is in the database, by the name used in stories.
    ///
    /// # Panics
    /// When nobody is called that, or they have no card.
    #[must_use]
    pub fn patron(&self, name: &str) -> PatronId {
        TestPerson::named(name)
            .patron()
            .unwrap_or_else(|| panic!("{name} has no card"))
    }

    /// A librarian, for what a story does without pages.
    pub async fn librarian(&self, name: &str) -> Librarian {
        people::librarian(&self.app, &TestPerson::named(name)).await
    }

    /// Lends a copy at its library, by Nadia, as the desk would.
    pub async fn lend(&self, name: &str, barcode: &str) {
        let nadia = people::librarian(&self.app, &NADIA).await;
        let mut conn = self.app.db.read().await.expect("the database answers");
        let items = store::item::by_barcode(&mut conn, barcode)
            .await
            .expect("items are read");
        let at = items
            .first()
            .unwrap_or_else(|| panic!("no copy has the barcode {barcode}"))
            .standing
            .located_at;
        drop(conn);
        let lent = app::desk::lend(&self.app, &nadia, at, self.patron(name), barcode).await;
        assert!(
            matches!(lent, Ok(Some(_))),
            "{barcode} is not lent to {name}: {lent:?}"
        );
    }

    /// The portal itself, for requests that no browser would send.
    pub fn router(&self) -> axum::Router {
        self.router.clone()
    }

    /// Someone in front of a browser that knows nothing yet.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.app.clone(), self.router.clone())
    }
}
