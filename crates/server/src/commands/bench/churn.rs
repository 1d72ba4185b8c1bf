//! Searches while copies come and go: the searches of `pages`, first with nothing else going on, then
//! while a desk lends and takes back, in turns. The desk has a portal of its own over the same database, as
//! another process would: the one that is searched learns what changed from the database alone. How much
//! slower the slowest searches are, and how long each change takes until a search knows it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use app::App;
use app::index::Cursor;
use app::person::{Librarian, Reader};
use demo::generate::Size;
use domain::id::{LibraryId, RecordNumber};
use domain::item_state::ItemState;
use domain::staff::{Rights, Role, Scope, StaffRole};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;

use super::holds::put_reader;
use super::pages::{Question, at, get, questions, router};
use super::queue::librarian;
use super::{ChurnPlace, catalogue, import, machine};
use crate::say::say;

/// How often the two take turns, and how often all searches are asked in each turn.
const TURNS: usize = 5;
const ROUNDS: usize = 5;
/// Hours of a day in which a library lends.
const DAY: Duration = Duration::from_hours(8);
/// Copies that are lent, each once.
const COPIES: usize = 2_000;
/// Copies that are out at once: fewer than one reader may have.
const OUT: usize = 10;
/// How long a change may take until a search knows it.
const PATIENCE: Duration = Duration::from_secs(2);

/// Measures; loads the catalogue first if it is not there.
pub async fn run(asked: &ChurnPlace) -> anyhow::Result<()> {
    let place = &asked.place;
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    app::availability::read_all(&app).await?;
    let other = catalogue::open(place).await?;
    let mut desk = Desk::open(&other).await?;
    let (stop, stopped) = watch::channel(false);
    let cursor = Cursor::at(other.new_id(other.clock.now()));
    let follower = tokio::spawn(worker::follow::follow(app.clone(), cursor, stopped));

    let pages = router(&app);
    let asked_for = questions(&app, Size::of(place.records)).await?;
    // The first round warms the files up.
    searches(&pages, &asked_for, 1).await?;
    let every = DAY / asked.changes.max(1);
    let (mut alone, mut beside, mut known) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..TURNS {
        // Each of the two goes first every second time.
        if turn % 2 == 0 {
            alone.extend(searches(&pages, &asked_for, ROUNDS).await?);
        }
        let ends = Arc::new(AtomicBool::new(false));
        let changes = {
            let (app, ends) = (app.clone(), Arc::clone(&ends));
            tokio::spawn(async move {
                let known = desk.change(&app, every, &ends).await;
                (desk, known)
            })
        };
        beside.extend(searches(&pages, &asked_for, ROUNDS).await?);
        ends.store(true, Ordering::Relaxed);
        let changed = changes.await.context("the desk")?;
        desk = changed.0;
        known.extend(changed.1?);
        if turn % 2 == 1 {
            alone.extend(searches(&pages, &asked_for, ROUNDS).await?);
        }
    }
    let returned = desk.close().await?;
    ensure!(returned > 0, "nothing came back");
    stop.send_replace(true);
    follower.await.context("the follower")?;

    report(&mut alone, &mut beside, &mut known, every);
    app.db.close().await;
    other.db.close().await;
    Ok(())
}

/// A desk that lends copies and takes them back, one after the other.
struct Desk {
    app: Arc<App>,
    librarian: Librarian,
    library: LibraryId,
    /// As the index numbers the library.
    facet: u16,
    reader: Reader,
    /// The only copies of their records here, those to be lent next last.
    copies: Vec<(RecordNumber, String)>,
    /// Those that are out, the first lent first.
    out: VecDeque<(RecordNumber, String)>,
    returned: usize,
}

impl Desk {
    async fn open(app: &Arc<App>) -> anyhow::Result<Self> {
        let network = app.network().await?;
        let library = network.by_code("B001").context("the network has its libraries")?;
        let (account, _) = librarian(app, library).await?;
        let copies = copies(app, library.id).await?;
        let run = app.new_id(app.clock.now());
        let mut tx = app.db.begin_write().await?;
        let reader = put_reader(app, &mut tx, library, &format!("va{run}")).await?;
        let account = store::account::find(&mut tx, account)
            .await?
            .context("its account")?;
        tx.commit().await?;
        Ok(Self {
            app: app.clone(),
            librarian: Librarian {
                account,
                rights: Rights(vec![StaffRole {
                    role: Role::Desk,
                    scope: Scope::Network,
                }]),
                request: String::new(),
            },
            library: library.id,
            facet: u16::try_from(library.facet)?,
            reader,
            copies,
            out: VecDeque::with_capacity(OUT),
            returned: 0,
        })
    }

    /// Lends or takes back at this pace until it ends: how long each change took until it was known.
    async fn change(
        &mut self,
        portal: &Arc<App>,
        every: Duration,
        ends: &AtomicBool,
    ) -> anyhow::Result<Vec<Duration>> {
        let mut pace = tokio::time::interval(every);
        pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut known = JoinSet::new();
        while !ends.load(Ordering::Relaxed) {
            pace.tick().await;
            let (record, is_there) = self.one().await?;
            known.spawn(becomes_known(portal.clone(), self.facet, record, is_there));
        }
        known.join_all().await.into_iter().collect()
    }

    /// Lends a copy, or takes back the one that has been out longest: which record changed, and whether it is
    /// on the shelf now.
    async fn one(&mut self) -> anyhow::Result<(RecordNumber, bool)> {
        if self.out.len() == OUT {
            return Ok((self.take_back().await?, true));
        }
        let copy = self.copies.pop().context("every copy was lent")?;
        let patron = self.reader.patron;
        let done = app::desk::lend(&self.app, &self.librarian, self.library, patron, &copy.1).await?;
        ensure!(done.is_some(), "nobody knows {}", copy.1);
        let record = copy.0;
        self.out.push_back(copy);
        Ok((record, false))
    }

    async fn take_back(&mut self) -> anyhow::Result<RecordNumber> {
        let (record, barcode) = self.out.pop_front().context("nothing is out")?;
        let done = app::desk::take_back(&self.app, &self.librarian, self.library, &barcode).await?;
        ensure!(done.is_some(), "nobody knows {barcode}");
        self.returned += 1;
        Ok(record)
    }

    /// Takes back what is out, so that the catalogue is as it was: how many came back in all.
    async fn close(&mut self) -> anyhow::Result<usize> {
        while !self.out.is_empty() {
            self.take_back().await?;
        }
        Ok(self.returned)
    }
}

/// Copies on the shelf of a library that has no other of their records.
async fn copies(app: &App, library: LibraryId) -> anyhow::Result<Vec<(RecordNumber, String)>> {
    let mut conn = app.db.read().await?;
    let mut copies = Vec::with_capacity(COPIES);
    let mut first = 1;
    while copies.len() < COPIES {
        let numbers: Vec<RecordNumber> = (first..first + 500).map(RecordNumber::new).collect();
        let mut here = store::item::of_records(&mut conn, &numbers).await?;
        ensure!(!here.is_empty(), "the catalogue has too few copies");
        here.retain(|item| item.standing.located_at == library);
        for item in &here {
            let record = item.standing.record;
            let is_alone = here
                .iter()
                .filter(|other| other.standing.record == record)
                .count()
                == 1;
            if let Some(barcode) = &item.barcode
                && is_alone
                && item.standing.state == ItemState::OnShelf
            {
                copies.push((record, barcode.clone()));
            }
        }
        first += 500;
    }
    copies.truncate(COPIES);
    Ok(copies)
}

/// Waits until the searches of a portal know what changed.
async fn becomes_known(
    portal: Arc<App>,
    facet: u16,
    record: RecordNumber,
    is_there: bool,
) -> anyhow::Result<Duration> {
    let began = Instant::now();
    loop {
        let here = portal.search.availability().in_library(facet);
        if here.contains(record.get()) == is_there {
            return Ok(began.elapsed());
        }
        ensure!(
            began.elapsed() < PATIENCE * 5,
            "{record} is not known to have changed after {} s",
            began.elapsed().as_secs()
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn searches(
    pages: &axum::Router,
    questions: &[Question],
    rounds: usize,
) -> anyhow::Result<Vec<Duration>> {
    let mut took = Vec::with_capacity(questions.len() * rounds);
    for _ in 0..rounds {
        for question in questions {
            let began = Instant::now();
            get(pages, &question.path).await?;
            took.push(began.elapsed());
        }
    }
    Ok(took)
}

fn report(alone: &mut [Duration], beside: &mut [Duration], known: &mut [Duration], every: Duration) {
    for all in [&mut *alone, &mut *beside, &mut *known] {
        all.sort_unstable();
    }
    for (what, all) in [("nothing else", &*alone), ("copies come and go", &*beside)] {
        say(format_args!(
            "{what}: {} searches, p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms",
            all.len(),
            at(all, 50),
            at(all, 95),
            at(all, 99)
        ));
    }
    let late = known.iter().filter(|took| **took > PATIENCE).count();
    say(format_args!(
        "one change every {:.0} ms: p99 of a search {:+.0} %; {} changes known after p50 {:.0} ms, at most {:.0} ms, \
         {late} after more than {} s; load {}",
        every.as_secs_f64() * 1000.0,
        100.0 * (at(beside, 99) / at(alone, 99) - 1.0),
        known.len(),
        at(known, 50),
        at(known, 100),
        PATIENCE.as_secs(),
        machine::load()
    ));
}
