//! The queue of a library in which five thousand requests wait: how long a page of fifty takes at worst,
//! whole, through the router.

use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use app::App;
use app::sign_in::{Answer, Browser};
use domain::account::identifier_key;
use domain::hold::HoldState;
use domain::id::{AccountId, RecordNumber};
use domain::item_state::ItemState;
use domain::language::Language;
use domain::library::Library;
use store::account::{self, NewAccount};
use store::item::StoredItem;

use super::account::{fetch, put_hold};
use super::holds::put_reader;
use super::pages::router;
use super::{Place, catalogue, import, machine};
use crate::say::say;

/// Requests that wait.
const ROWS: usize = 5_000;
/// Requests of one reader.
const EACH: usize = 4;
/// Times that each page is asked for.
const RUNS: usize = 300;
/// What a page may take at most, 99 times of 100.
const BUDGET: Duration = Duration::from_millis(50);
const PASSWORD: &str = "une bibliothécaire qui mesure le temps";

/// Measures it; loads the catalogue first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    let network = app.network().await?;
    let library = network.by_code("B001").context("the network has its libraries")?;
    let there = waiting(&app, library).await?;
    fill(&app, library, ROWS.saturating_sub(there)).await?;
    let (_, name) = librarian(&app, library).await?;
    let browser = Browser {
        device: None,
        agent: "bench",
        network: None,
    };
    let signed_in = app::sign_in::sign_in(&app, &name, PASSWORD, browser).await?;
    let Answer::SignedIn(session) = signed_in else {
        bail!("the librarian cannot sign in: {signed_in:?}");
    };
    let cookie = format!("session={}", session.cookie);
    let pages = router(&app);
    let rows = waiting(&app, library).await?;
    for path in [
        "/pro/reservations",
        "/pro/reservations?page=50",
        "/pro/reservations?page=100",
        "/pro/reservations?situation=en-rayon",
        "/pro/reservations?etape=a-chercher",
    ] {
        let mut took = Vec::with_capacity(RUNS);
        let mut bytes = 0;
        for _ in 0..RUNS {
            let began = Instant::now();
            bytes = fetch(&pages, path, &cookie).await?;
            took.push(began.elapsed());
        }
        took.sort_unstable();
        let at = |percent: usize| took[(RUNS * percent / 100).min(RUNS - 1)].as_secs_f64() * 1000.0;
        say(format_args!(
            "{path}, {rows} rows: median {:.1} ms, p99 {:.1} ms, {} kB; load {}",
            at(50),
            at(99),
            bytes / 1000,
            machine::load()
        ));
        if took[RUNS * 99 / 100] > BUDGET {
            say(format_args!("  over the {} ms of its budget", BUDGET.as_millis()));
        }
    }
    app.db.close().await;
    Ok(())
}

/// How many requests wait for an answer at a library.
async fn waiting(app: &App, library: &Library) -> anyhow::Result<usize> {
    let mut conn = app.db.read().await?;
    let side = store::hold::Side::Pickup;
    let count = store::hold::count(&mut conn, HoldState::Requested, side, Some(&[library.id])).await?;
    Ok(usize::try_from(count)?)
}

/// So many more requests, each for another document.
async fn fill(app: &App, library: &Library, count: usize) -> anyhow::Result<()> {
    let run = app.new_id(app.clock.now());
    let mut tx = app.db.begin_write().await?;
    let mut copies: Vec<StoredItem> = Vec::new();
    let mut first = 1;
    while copies.len() < count {
        let numbers: Vec<RecordNumber> = (first..first + 500).map(RecordNumber::new).collect();
        let mut found = store::item::of_records(&mut tx, &numbers).await?;
        ensure!(!found.is_empty(), "the catalogue has too few copies");
        found.retain(|item| item.standing.state == ItemState::OnShelf);
        found.dedup_by_key(|item| item.standing.record);
        copies.extend(found);
        first += 500;
    }
    copies.truncate(count);
    for (number, some) in copies.chunks(EACH).enumerate() {
        let reader = put_reader(app, &mut tx, library, &format!("file{run}{number}")).await?;
        for copy in some {
            put_hold(app, &mut tx, &reader, copy, library.id, HoldState::Requested).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// A librarian who answers the holds of one library and has its desk: their account, and the name with which
/// they sign in.
pub(super) async fn librarian(app: &App, library: &Library) -> anyhow::Result<(AccountId, String)> {
    let now = app.clock.now();
    let name = format!("biblio{}", app.new_id(now));
    let hash = app.passwords.hash(&app.random, PASSWORD).await;
    let mut tx = app.db.begin_write().await?;
    let new = NewAccount {
        id: AccountId::new(app.new_id(now)),
        identifier: Some((&name, &identifier_key(&name))),
        password_hash: &hash,
        language: Language::default(),
        display_name: "Bibliothécaire",
        home_library: Some(library.id),
    };
    account::insert(&mut tx, &new, now).await?;
    for role in ["holds", "desk"] {
        account::give_role(&mut tx, app.new_id(now), new.id, role, Some(library.id)).await?;
    }
    tx.commit().await?;
    Ok((new.id, name))
}
