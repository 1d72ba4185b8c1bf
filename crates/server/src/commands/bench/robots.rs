//! Readers while robots come: searches of readers, each from an address of their own, with and without
//! thousands of requests a second for combinations of filters from a few addresses. What readers feel,
//! how much is refused, and what a refusal costs.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use demo::generate::Size;
use search::{Choice, SearchState};
use tokio::time::MissedTickBehavior;
use tower::ServiceExt as _;

use super::pages::{address, at, router};
use super::queries::queries;
use super::{Place, catalogue, import, machine};
use crate::say::say;

/// Readers who search at once; each thinks between two searches.
const READERS: usize = 12;
const THINKS: Duration = Duration::from_millis(100);
/// Addresses from which readers come, so that none of them spends what it has.
const HOMES: usize = 200;
/// Addresses from which robots come, and what they ask for in a second all together.
const ROBOTS: u8 = 4;
const REQUESTS: u32 = 5_000;
/// How often robots ask: so many requests at once each time.
const EVERY: Duration = Duration::from_millis(2);
/// How long each of the two is watched.
const WATCHED: Duration = Duration::from_secs(20);
/// How many refusals are timed one after the other.
const TIMED: u32 = 20_000;

/// What robots were told.
#[derive(Debug, Default)]
struct Told {
    answered: AtomicU64,
    refused: AtomicU64,
}

/// Measures over a catalogue; loads it first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    app::availability::read_all(&app).await?;
    let pages = router(&app);
    let size = Size::of(place.records);
    let asked: Arc<Vec<String>> = Arc::new(queries(size).iter().map(|(_, state)| address(state)).collect());
    // The first run warms the files up.
    readers(&pages, &asked, WATCHED / 4).await?;
    report("readers alone", readers(&pages, &asked, WATCHED).await?);

    let told = Arc::new(Told::default());
    let stopped = Arc::new(AtomicBool::new(false));
    let filters: Arc<Vec<String>> = Arc::new(combinations(size));
    let robots: Vec<_> = (0..ROBOTS)
        .map(|number| {
            let robot = robot(
                pages.clone(),
                number,
                Arc::clone(&filters),
                Arc::clone(&told),
                Arc::clone(&stopped),
            );
            tokio::spawn(robot)
        })
        .collect();
    let (cpu, began) = (machine::cpu(), Instant::now());
    let durations = readers(&pages, &asked, WATCHED).await?;
    let (seconds, cpu) = (began.elapsed().as_secs_f64(), machine::cpu() - cpu);
    stopped.store(true, Ordering::Relaxed);
    for robot in robots {
        robot.await.context("a robot")??;
    }
    report("readers among robots", durations);
    let count =
        |counter: &AtomicU64| f64::from(u32::try_from(counter.load(Ordering::Relaxed)).unwrap_or(u32::MAX));
    say(format_args!(
        "robots: {:.0} refused and {:.1} answered in a second; {:.2} s of CPU a second in all; load {}",
        count(&told.refused) / seconds,
        count(&told.answered) / seconds,
        cpu / seconds,
        machine::load()
    ));
    refusals(&pages, &filters).await?;
    app.db.close().await;
    Ok(())
}

/// Combinations of filters, as robots follow them.
fn combinations(size: Size) -> Vec<String> {
    let libraries = size.library_codes();
    let types = domain::record::DocumentType::ALL;
    let states = libraries.iter().flat_map(|library| {
        let of_library = SearchState::default().with(Choice::Library(library.to_lowercase()));
        types.map(|document_type| of_library.with(Choice::Type(document_type)))
    });
    states.take(2_000).map(|state| address(&state)).collect()
}

/// Searches of readers, sorted by how long each took.
async fn readers(
    pages: &Router,
    asked: &Arc<Vec<String>>,
    watched: Duration,
) -> anyhow::Result<Vec<Duration>> {
    let began = Instant::now();
    let readers: Vec<_> = (0..READERS)
        .map(|reader| {
            let (pages, asked) = (pages.clone(), Arc::clone(asked));
            tokio::spawn(async move {
                let mut durations = Vec::new();
                let mut turn = reader;
                while began.elapsed() < watched {
                    let path = &asked[turn % asked.len()];
                    let home = u8::try_from(turn % HOMES).unwrap_or_default();
                    let from = Instant::now();
                    let status = get(&pages, path, [198, 51, 100, home].into()).await?;
                    durations.push(from.elapsed());
                    ensure!(
                        status == StatusCode::OK || status.is_redirection(),
                        "a reader is answered {status} at {path}"
                    );
                    turn += READERS;
                    tokio::time::sleep(THINKS).await;
                }
                anyhow::Ok(durations)
            })
        })
        .collect();
    let mut all = Vec::new();
    for reader in readers {
        all.extend(reader.await.context("a reader")??);
    }
    all.sort_unstable();
    Ok(all)
}

/// One address that does not listen.
async fn robot(
    pages: Router,
    number: u8,
    filters: Arc<Vec<String>>,
    told: Arc<Told>,
    stopped: Arc<AtomicBool>,
) -> anyhow::Result<()> {
    let mut clock = tokio::time::interval(EVERY);
    clock.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let ticks = u32::try_from(Duration::from_secs(1).as_millis() / EVERY.as_millis()).unwrap_or(1);
    let at_once = REQUESTS.div_ceil(ticks * u32::from(ROBOTS));
    let mut turn = usize::from(number);
    while !stopped.load(Ordering::Relaxed) {
        clock.tick().await;
        for _ in 0..at_once {
            let path = &filters[turn % filters.len()];
            turn += 1;
            let status = get(&pages, path, [203, 0, 113, number].into()).await?;
            let counter = if status == StatusCode::TOO_MANY_REQUESTS {
                &told.refused
            } else {
                &told.answered
            };
            counter.fetch_add(1, Ordering::Relaxed);
        }
    }
    Ok(())
}

/// What a refusal costs, one after the other, its page read to the end.
async fn refusals(pages: &Router, filters: &[String]) -> anyhow::Result<()> {
    let robot: Ipv4Addr = [203, 0, 113, 0].into();
    let mut durations = Vec::new();
    let (cpu, mut turn) = (machine::cpu(), 0);
    while durations.len() < usize::try_from(TIMED)? {
        let from = Instant::now();
        let status = get(pages, &filters[turn % filters.len()], robot).await?;
        turn += 1;
        if status == StatusCode::TOO_MANY_REQUESTS {
            durations.push(from.elapsed());
        }
    }
    let cpu = machine::cpu() - cpu;
    durations.sort_unstable();
    say(format_args!(
        "a refusal: p50 {:.1} µs, p99 {:.1} µs, {:.1} µs of CPU each with what was answered between",
        at(&durations, 50) * 1000.0,
        at(&durations, 99) * 1000.0,
        cpu * 1_000_000.0 / f64::from(TIMED)
    ));
    Ok(())
}

fn report(what: &str, durations: Vec<Duration>) {
    say(format_args!(
        "{what}: {} searches, p50 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms",
        durations.len(),
        at(&durations, 50),
        at(&durations, 99),
        at(&durations, 100)
    ));
}

/// A page asked for from an address, read to its end.
async fn get(pages: &Router, path: &str, from: Ipv4Addr) -> anyhow::Result<StatusCode> {
    let mut request = Request::get(path)
        .header(header::HOST, "127.0.0.1:8080")
        .body(Body::empty())?;
    let peer = SocketAddr::from((IpAddr::V4(from), 40_000));
    request.extensions_mut().insert(ConnectInfo(peer));
    let answer = pages.clone().oneshot(request).await?;
    let status = answer.status();
    axum::body::to_bytes(answer.into_body(), usize::MAX).await?;
    Ok(status)
}
