//! A portal for the stories: two libraries, one of them with an ILS elsewhere, one reader, one
//! comic, and holds in any state.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use app::password::Passwords;
use app::{App, Settings};
use domain::calendar::{Opening, Slot, Timetable};
use domain::hold::{Hold, HoldState, HoldTarget, Origin};
use domain::id::{
    AccountId, CardId, HoldId, ItemId, JobId, LibraryId, LoanId, OperatorId, PatronId, RecordNumber,
    SourceId, WorkId,
};
use domain::item_state::ItemState;
use domain::job::Job;
use domain::language::Language;
use domain::library::{Address, Library, LibraryKind, Operator};
use domain::loan::Loan;
use domain::mail::Mail;
use domain::money::Money;
use domain::patron::{Card, CardState, Patron};
use domain::random::Random;
use domain::record::{Contributor, DocumentType, Record, Role};
use jiff::SignedDuration;
use jiff::civil::{Date, Weekday, date, time};
use search::memory::MemorySearch;
use store::account::NewAccount;
use store::item::NewItem;
use store::job::NewJob;
use store::mail::StoredMail;
use store::record::{Headings, NewRecord};
use store::source::RawRecord;
use testbed::clock::TestClock;
use testbed::database::TestDatabase;
use testbed::ils::ScriptedIls;
use testbed::smtp::SmtpSink;
use worker::Worker;
use worker::mail::send::{Encryption, Sender, Server, Transport};

pub const SOIGNIES: LibraryId = LibraryId::new(1);
pub const ELSEWHERE: LibraryId = LibraryId::new(2);
pub const CAMILLE: PatronId = PatronId::new(100);
pub const CAMILLES_ACCOUNT: AccountId = AccountId::new(200);
pub const LOTUS: RecordNumber = RecordNumber::new(12);
pub const LOTUS_ITEM: ItemId = ItemId::new(300);
pub const CARD: &str = "2800112345678";
/// A Monday, 10 h in Brussels.
pub const BEGINNING: &str = "2026-11-23T09:00:00Z";
pub const TODAY: Date = date(2026, 11, 23);

/// Counts: every run of a story gives the same ids and secrets.
#[derive(Debug, Default)]
struct CountingRandom(Mutex<u32>);

impl Random for CountingRandom {
    fn fill(&self, buffer: &mut [u8]) {
        let mut count = self.0.lock().unwrap();
        // Four bytes of each count: no secret comes twice in a story.
        for bytes in buffer.chunks_mut(4) {
            *count += 1;
            bytes.copy_from_slice(&count.to_le_bytes()[..bytes.len()]);
        }
    }
}

/// A portal and what it stands on.
pub struct World {
    pub app: Arc<App>,
    pub clock: TestClock,
    pub elsewhere: Arc<ScriptedIls>,
    next: AtomicU32,
    _database: TestDatabase,
}

impl World {
    /// One on each engine at hand.
    pub async fn each() -> Vec<Self> {
        let mut worlds = Vec::new();
        for database in TestDatabase::each().await {
            worlds.push(Self::on(database).await);
        }
        worlds
    }

    pub async fn sqlite() -> Self {
        Self::on(TestDatabase::sqlite().await).await
    }

    async fn on(database: TestDatabase) -> Self {
        let random: Arc<dyn Random> = Arc::new(CountingRandom::default());
        let clock = TestClock::at(BEGINNING);
        let elsewhere = ScriptedIls::new("elsewhere");
        let mut connections = ils::Registry::default();
        connections.add(elsewhere.clone());
        let app = Arc::new(App::new(
            database.db.clone(),
            Arc::new(MemorySearch::default()),
            connections,
            Arc::new(clock.clone()),
            random.clone(),
            Passwords::quick(&*random),
            Settings {
                name: "Bibliothèques Escaut-Sambre".into(),
                zone: jiff::tz::TimeZone::get("Europe/Brussels").unwrap(),
                base_url: "https://exemple.be".into(),
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
        ));
        let world = Self {
            app,
            clock,
            elsewhere,
            next: AtomicU32::new(1),
            _database: database,
        };
        world.furnish().await;
        world
    }

    async fn furnish(&self) {
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin_write().await.unwrap();
        let operator = Operator {
            id: OperatorId::new(10),
            code: "O".into(),
            name: "Commune".into(),
        };
        store::library::put_operator(&mut tx, &operator).await.unwrap();
        for (id, name, ils) in [
            (SOIGNIES, "Bibliothèque de Soignies", "local"),
            (ELSEWHERE, "Bibliothèque d’Ailleurs", "elsewhere"),
        ] {
            store::library::put(&mut tx, &library(id, name, ils))
                .await
                .unwrap();
            let mut next = id.get() * 10;
            store::library::set_timetables(&mut tx, id, &[hours()], || {
                next += 1;
                next
            })
            .await
            .unwrap();
        }
        store::patron::insert(&mut tx, &camille(), now).await.unwrap();
        for (id, ils) in [(1, "local"), (2, "elsewhere")] {
            let card = Card {
                id: CardId::new(id),
                patron: CAMILLE,
                ils: ils.into(),
                number: CARD.into(),
                state: CardState::Active,
                issued_at: now,
            };
            store::patron::give_card(&mut tx, &card).await.unwrap();
        }
        let account = NewAccount {
            id: CAMILLES_ACCOUNT,
            identifier: None,
            password_hash: "none",
            language: Language::Fr,
            display_name: "Camille Delvaux",
            home_library: Some(SOIGNIES),
        };
        store::account::insert(&mut tx, &account, now).await.unwrap();
        store::account::link(&mut tx, CAMILLES_ACCOUNT, CAMILLE, "self", "all")
            .await
            .unwrap();
        let source = store::source::named(&mut tx, SourceId::new(1), "elsewhere", None)
            .await
            .unwrap();
        let works = store::record::works(&mut tx, &["lotus".to_owned()], || WorkId::new(1))
            .await
            .unwrap();
        let record = NewRecord {
            number: LOTUS,
            work: works["lotus"],
            record: lotus(),
            sort_title: "lotus bleu".into(),
            headings: Headings::default(),
        };
        store::record::put(&mut tx, &[record], now).await.unwrap();
        let raw = RawRecord {
            key: "b12".into(),
            number: LOTUS,
            checksum: vec![1],
            raw: vec![2],
        };
        store::source::put(&mut tx, source, 1, vec![raw]).await.unwrap();
        store::item::put(&mut tx, source, vec![item()], None)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// A record of another title under the same number.
    pub async fn titled(&self, title: &str) {
        let mut tx = self.app.db.begin_write().await.unwrap();
        let record = NewRecord {
            number: LOTUS,
            work: WorkId::new(1),
            record: Record {
                title: title.into(),
                ..lotus()
            },
            sort_title: "x".into(),
            headings: Headings::default(),
        };
        store::record::put(&mut tx, &[record], self.app.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Somebody else with a hold of their own: name, address, language.
    pub async fn patron(&self, given_name: &str, email: Option<&str>, language: Language) -> PatronId {
        let id = PatronId::new(1_000 + i64::from(self.next.fetch_add(1, Ordering::Relaxed)));
        let patron = Patron {
            id,
            given_name: given_name.into(),
            email: email.map(Into::into),
            language,
            ..camille()
        };
        let mut tx = self.app.db.begin_write().await.unwrap();
        store::patron::insert(&mut tx, &patron, self.app.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A hold of a patron in a state, with all that goes with the state.
    pub async fn hold(&self, patron: PatronId, state: HoldState) -> HoldId {
        self.hold_like(patron, state, |_| ()).await
    }

    pub async fn hold_like(
        &self,
        patron: PatronId,
        state: HoldState,
        change: impl FnOnce(&mut Hold),
    ) -> HoldId {
        let number = i64::from(self.next.fetch_add(1, Ordering::Relaxed));
        let now = self.app.clock.now();
        let mut hold = Hold {
            id: HoldId::new(4_000 + number),
            reference: format!("2026-{}", 4_000 + number),
            patron,
            record: LOTUS,
            target: HoldTarget::Record(LOTUS),
            pickup_library: SOIGNIES,
            state,
            origin: Origin::Portal,
            priority: 0,
            placed_at: now,
            item: state.has_item().then_some(LOTUS_ITEM),
            pull_library: None,
            suspended_from: None,
            suspended_until: None,
            needed_until: (state == HoldState::Lapsed).then_some(date(2026, 11, 20)),
            ready_at: (state == HoldState::Ready).then_some(now),
            ready_until: (state == HoldState::Ready).then_some(date(2026, 11, 28)),
            changed_at: now,
            reason: None,
            note: None,
            fee: Money::from_cents(50),
            ils: "local".into(),
            ils_hold_id: None,
            version: 0,
        };
        change(&mut hold);
        let mut tx = self.app.db.begin_write().await.unwrap();
        store::hold::insert(&mut tx, &hold).await.unwrap();
        assert!(store::hold::update(&mut tx, &hold).await.unwrap());
        tx.commit().await.unwrap();
        hold.id
    }

    pub async fn found(&self, id: HoldId) -> Hold {
        let mut conn = self.app.db.read().await.unwrap();
        store::hold::find(&mut conn, id).await.unwrap().unwrap()
    }

    /// The hold goes on to another state.
    pub async fn goes_on(&self, id: HoldId, state: HoldState) {
        let mut hold = self.found(id).await;
        hold.state = state;
        let mut tx = self.app.db.begin_write().await.unwrap();
        assert!(store::hold::update(&mut tx, &hold).await.unwrap());
        tx.commit().await.unwrap();
    }

    pub async fn loan(&self, due_on: Date) -> LoanId {
        let id = LoanId::new(5_000 + i64::from(self.next.fetch_add(1, Ordering::Relaxed)));
        let loan = Loan {
            id,
            item: LOTUS_ITEM,
            record: LOTUS,
            patron: Some(CAMILLE),
            library: SOIGNIES,
            lent_at: self.app.clock.now(),
            lent_on: TODAY,
            due_on,
            renewals: 0,
            returned_at: None,
            returned_library: None,
            version: 0,
        };
        let mut tx = self.app.db.begin_write().await.unwrap();
        store::loan::insert(&mut tx, &loan).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn push(&self, job: Job) -> JobId {
        let now = self.app.clock.now();
        let new = NewJob {
            id: JobId::new(self.app.new_id(now)),
            kind: job.kind().into(),
            payload: serde_json::to_string(&job).unwrap(),
            run_at: now,
            dedupe_key: job.dedupe_key(),
        };
        let mut tx = self.app.db.begin_write().await.unwrap();
        store::job::push(&mut tx, &new, now).await.unwrap();
        tx.commit().await.unwrap();
        new.id
    }

    pub async fn mail(&self, mail: Mail) -> JobId {
        self.push(Job::SendMail { mail }).await
    }

    /// A worker whose mails are kept.
    pub fn worker(&self) -> Arc<Worker> {
        Arc::new(Worker::new(self.app.clone(), Transport::Kept, sender()))
    }

    /// A worker whose mails go to a server.
    pub fn worker_to(&self, sink: &SmtpSink) -> Arc<Worker> {
        let server = Server {
            host: sink.host(),
            port: sink.port(),
            encryption: Encryption::None,
            credentials: None,
        };
        let transport = Transport::smtp(&server).unwrap();
        Arc::new(Worker::new(self.app.clone(), transport, sender()))
    }

    /// Mails that were kept, the oldest first.
    pub async fn mails(&self) -> Vec<StoredMail> {
        let mut conn = self.app.db.read().await.unwrap();
        let mut mails = store::mail::latest(&mut conn, 1_000).await.unwrap();
        mails.reverse();
        mails
    }

    /// Jobs that wait and jobs that were given up, those of the calendar left out.
    pub async fn jobs(&self) -> (i64, i64) {
        let mut conn = self.app.db.read().await.unwrap();
        let kinds = store::job::counts_by_kind(&mut conn).await.unwrap();
        let daily = [
            "count_headings",
            "purge",
            "relate_works",
            "remind_loans",
            "sweep_holds",
            "sweep_preregistrations",
        ];
        kinds
            .iter()
            .filter(|(kind, _, _)| !daily.contains(&kind.as_str()))
            .fold((0, 0), |sum, (_, waiting, parked)| {
                (sum.0 + waiting, sum.1 + parked)
            })
    }

    /// Long enough for the n-th try.
    pub fn wait_for_try(&self, attempt: u32) {
        let wait = domain::job::retry_after(attempt).unwrap();
        self.clock.advance(wait + SignedDuration::from_secs(1));
    }
}

fn sender() -> Sender {
    Sender {
        name: "Bibliothèques Escaut-Sambre".into(),
        address: "reservations@exemple.be".into(),
        domain: "exemple.be".into(),
    }
}

fn library(id: LibraryId, name: &str, ils: &str) -> Library {
    Library {
        id,
        facet: u32::try_from(id.get()).unwrap(),
        code: format!("L{id}"),
        slug: format!("l{id}"),
        operator: OperatorId::new(10),
        parent: None,
        kind: LibraryKind::Library,
        name: name.into(),
        sort_name: name.to_lowercase(),
        address: Address {
            street: "Rue de la Régence 21".into(),
            postcode: "7060".into(),
            city: "Soignies".into(),
        },
        phone: "067 00 00 00".into(),
        email: "soignies@exemple.be".into(),
        position: None,
        ils: ils.into(),
        pickup_since: Some(BEGINNING.parse().unwrap()),
        closed_down_on: None,
        closed_services: std::collections::BTreeSet::new(),
    }
}

fn hours() -> Timetable {
    use Weekday::{Friday, Saturday, Thursday, Tuesday, Wednesday};
    let at = |weekday, opens, closes| Opening {
        weekday,
        slot: Slot {
            opens: time(opens, 0, 0, 0),
            closes: time(closes, 0, 0, 0),
        },
    };
    Timetable {
        openings: vec![
            at(Tuesday, 10, 18),
            at(Wednesday, 10, 18),
            at(Friday, 10, 18),
            at(Thursday, 13, 20),
            at(Saturday, 9, 16),
        ],
        ..Timetable::default()
    }
}

fn camille() -> Patron {
    Patron {
        id: CAMILLE,
        family_name: "Delvaux".into(),
        given_name: "Camille".into(),
        birth_on: None,
        email: Some("camille@exemple.be".into()),
        phone: None,
        address: Address::default(),
        language: Language::Nl,
        home_library: Some(SOIGNIES),
        history_since: None,
    }
}

fn lotus() -> Record {
    Record {
        title: "Le Lotus bleu".into(),
        publisher: Some("Casterman".into()),
        contributors: vec![Contributor {
            name: "Hergé".into(),
            role: Role::Author,
            ..Contributor::default()
        }],
        document_type: DocumentType::Comic,
        ..Record::default()
    }
}

fn item() -> NewItem {
    NewItem {
        id: LOTUS_ITEM,
        record: LOTUS,
        source_key: "i1".into(),
        barcode: Some("B1".into()),
        owner: SOIGNIES,
        located_at: SOIGNIES,
        section: None,
        call_number: "BD HER".into(),
        call_number_sort: "bd her".into(),
        volume: None,
        public_note: None,
        state: ItemState::OnShelf,
        due_on: None,
        acquired_on: None,
    }
}
