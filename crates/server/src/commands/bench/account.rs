//! The first page of an account with a hundred loans and a hundred holds, whole, through the router:
//! how long it takes at worst.

use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use app::App;
use app::person::Reader;
use app::sign_in::{Answer, Browser};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::hold::{Hold, HoldState, HoldTarget, Origin};
use domain::id::{HoldId, LibraryId, LoanId, RecordNumber};
use domain::item_state::ItemState;
use domain::library::LOCAL_ILS;
use domain::loan::Loan;
use domain::money::Money;
use jiff::ToSpan as _;
use store::item::StoredItem;
use tower::ServiceExt as _;

use super::holds::put_reader;
use super::pages::router;
use super::{Place, catalogue, import, machine};
use crate::say::say;

/// Loans, and holds.
const EACH: usize = 100;
/// Holds that wait on the hold shelf.
const READY: usize = 10;
/// Times that each page is asked for.
const RUNS: usize = 500;
/// What the first page may take at most, 99 times of 100.
const BUDGET: Duration = Duration::from_millis(30);
const PASSWORD: &str = "une lectrice qui mesure le temps";

/// Measures it; loads the catalogue first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    let reader = busy_reader(&app).await?;
    let identifier = reader.account.identifier.clone().unwrap_or_default();
    let browser = Browser {
        device: None,
        agent: "bench",
        network: None,
    };
    let signed_in = app::sign_in::sign_in(&app, &identifier, PASSWORD, browser).await?;
    let Answer::SignedIn(session) = signed_in else {
        bail!("the reader cannot sign in: {signed_in:?}");
    };
    let cookie = format!("session={}", session.cookie);
    let pages = router(&app);
    for path in ["/compte", "/compte/prets", "/compte/reservations"] {
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
            "{path}, {EACH} loans and {EACH} holds: median {:.1} ms, p99 {:.1} ms, {} kB; load {}",
            at(50),
            at(99),
            bytes / 1000,
            machine::load()
        ));
        if path == "/compte" && took[RUNS * 99 / 100] > BUDGET {
            say(format_args!("  over the {} ms of its budget", BUDGET.as_millis()));
        }
    }
    app.db.close().await;
    Ok(())
}

/// A page, read to its end: its size.
pub(super) async fn fetch(pages: &Router, path: &str, cookie: &str) -> anyhow::Result<usize> {
    let request = Request::get(path)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::COOKIE, cookie)
        .body(Body::empty())?;
    let answer = pages.clone().oneshot(request).await?;
    ensure!(
        answer.status() == StatusCode::OK,
        "{path} answers {}",
        answer.status()
    );
    Ok(axum::body::to_bytes(answer.into_body(), usize::MAX).await?.len())
}

/// A reader who has a hundred loans and waits for a hundred documents, each awaited by others too.
async fn busy_reader(app: &App) -> anyhow::Result<Reader> {
    let network = app.network().await?;
    let library = network.by_code("B001").context("the network has its libraries")?;
    let (now, today) = (app.clock.now(), app.moment().today);
    let hash = app.passwords.hash(&app.random, PASSWORD).await;
    let run = app.new_id(now);
    let mut tx = app.db.begin_write().await?;
    let reader = put_reader(app, &mut tx, library, &format!("compte{run}")).await?;
    let others = put_reader(app, &mut tx, library, &format!("autre{run}")).await?;
    store::account::set_password(&mut tx, reader.account.id, &hash, now).await?;
    let mut copies: Vec<StoredItem> = Vec::new();
    let mut first = 1 + u32::try_from(run.rem_euclid(1000))?;
    while copies.len() < 2 * EACH {
        let numbers: Vec<RecordNumber> = (first..first + 500).map(RecordNumber::new).collect();
        let mut found = store::item::of_records(&mut tx, &numbers).await?;
        ensure!(!found.is_empty(), "the catalogue has too few copies");
        found.retain(|item| item.standing.state == ItemState::OnShelf);
        found.dedup_by_key(|item| item.standing.record);
        copies.extend(found);
        first += 500;
    }
    for (turn, copy) in copies.iter().take(EACH).enumerate() {
        let days = i64::try_from(turn % 30)?;
        let item = copy.standing.id;
        let loan = Loan {
            id: LoanId::new(app.new_id(now)),
            item,
            record: copy.standing.record,
            patron: Some(reader.patron),
            library: library.id,
            lent_at: now,
            lent_on: today,
            due_on: today.saturating_add(days.days()),
            renewals: 0,
            returned_at: None,
            returned_library: None,
            version: 0,
        };
        store::loan::insert(&mut tx, &loan).await?;
        store::item::set_state(&mut tx, item, ItemState::OnLoan, library.id).await?;
        if turn % 3 == 0 {
            put_hold(app, &mut tx, &others, copy, library.id, HoldState::Queued).await?;
        }
    }
    for (turn, copy) in copies.iter().skip(EACH).take(EACH).enumerate() {
        put_hold(app, &mut tx, &others, copy, library.id, HoldState::Queued).await?;
        let state = if turn < READY {
            HoldState::Ready
        } else {
            HoldState::Queued
        };
        put_hold(app, &mut tx, &reader, copy, library.id, state).await?;
    }
    tx.commit().await?;
    Ok(reader)
}

pub(super) async fn put_hold(
    app: &App,
    conn: &mut store::Conn,
    reader: &Reader,
    copy: &StoredItem,
    pickup: LibraryId,
    state: HoldState,
) -> anyhow::Result<()> {
    let (now, today) = (app.clock.now(), app.moment().today);
    let id = HoldId::new(app.new_id(now));
    let mut hold = Hold {
        id,
        reference: format!("mesure-{id}"),
        patron: reader.patron,
        record: copy.standing.record,
        target: HoldTarget::Record(copy.standing.record),
        pickup_library: pickup,
        state: HoldState::Requested,
        origin: Origin::Portal,
        priority: 0,
        placed_at: now,
        item: None,
        pull_library: None,
        suspended_from: None,
        suspended_until: None,
        needed_until: None,
        ready_at: None,
        ready_until: None,
        changed_at: now,
        reason: None,
        note: None,
        fee: Money::ZERO,
        ils: LOCAL_ILS.to_owned(),
        ils_hold_id: None,
        version: 0,
    };
    store::hold::insert(conn, &hold).await?;
    hold.state = state;
    if state == HoldState::Ready {
        hold.item = Some(copy.standing.id);
        hold.pull_library = Some(pickup);
        hold.ready_at = Some(now);
        hold.ready_until = Some(today.saturating_add(7.days()));
    }
    ensure!(store::hold::update(conn, &hold).await?, "nobody else writes here");
    Ok(())
}
