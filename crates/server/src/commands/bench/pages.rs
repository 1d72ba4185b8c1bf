//! Pages as readers get them, whole, through the router of the portal; beside each search, the same
//! question with the same facets put to the bare engine in this process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use app::App;
use axum::Router;
use axum::body::Body;
use axum::http::{Request as HttpRequest, StatusCode, header};
use demo::generate::Size;
use domain::id::RecordNumber;
use search::{Request, SearchState};
use tower::ServiceExt as _;
use web::layers::{Origins, RequestIds, Site};
use web::state::WebState;

use super::machine::{self, Watch};
use super::queries::{Kind, queries};
use super::{Place, catalogue, import};
use crate::say::say;

/// Runs of all searches; of each the median counts.
const RUNS: usize = 5;
/// Clients at once where pages are counted.
const CLIENTS: usize = 4;
/// How long pages are counted.
const COUNTED: Duration = Duration::from_secs(5);
/// Where the portal answers.
const ORIGIN: &str = "http://127.0.0.1:8080";

/// One search, measured.
struct Measured {
    kind: Kind,
    page: Vec<Duration>,
    bare: Vec<Duration>,
    bytes: usize,
}

/// Measures the pages over a catalogue; loads it first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let began = Instant::now();
    let app = catalogue::open(place).await?;
    app::availability::read_all(&app).await?;
    say(format_args!(
        "{} records, ready in {:.1} s, anonymous memory {} MB",
        app.search.record_count(),
        began.elapsed().as_secs_f64(),
        machine::anonymous()
    ));
    let pages = router(&app);
    let memory = Watch::start();
    match_all(&app, &pages).await?;
    searches(&app, &pages, Size::of(place.records)).await?;
    let size = Size::of(place.records);
    let addresses: Vec<String> = queries(size).iter().map(|(_, state)| address(state)).collect();
    count(&pages, "search pages", addresses).await?;
    let numbers = (0..20_000_u64).map(|number| 1 + number * 7919 % u64::from(size.records));
    count(
        &pages,
        "record pages",
        numbers.map(|number| format!("/notice/{number}")).collect(),
    )
    .await?;
    say(format_args!(
        "anonymous memory while serving: at most {} MB, now {} MB",
        memory.end(),
        machine::anonymous()
    ));
    app.db.close().await;
    Ok(())
}

/// Serves a portal without a record: how small is it?
pub async fn empty(place: &Place) -> anyhow::Result<()> {
    let place = Place {
        records: 0,
        ..place.clone()
    };
    let folder = catalogue::folder(&place);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let app = catalogue::open(&place).await?;
    app::index::rebuild(&app).await?;
    let pages = router(&app);
    for _ in 0..100 {
        for path in ["/", "/recherche", "/recherche?q=simenon", "/connexion"] {
            get(&pages, path).await?;
        }
    }
    say(format_args!(
        "an empty portal: anonymous memory {} MB after 400 pages",
        machine::anonymous()
    ));
    app.db.close().await;
    Ok(())
}

pub(super) fn router(app: &Arc<App>) -> Router {
    let state = WebState {
        app: app.clone(),
        is_https: false,
        proxies: Arc::default(),
        budget: Arc::default(),
        demo_accounts: Arc::default(),
    };
    let site = Site {
        name: "Lutrin".into(),
        origins: Origins::new(&[ORIGIN.to_owned()]),
        request_ids: RequestIds::new(1),
    };
    web::routes::portal(state, site)
}

/// A page, read to its end: its status and its size.
async fn fetch(pages: &Router, path: &str) -> anyhow::Result<(StatusCode, usize)> {
    let request = HttpRequest::get(path)
        .header(header::HOST, "127.0.0.1:8080")
        .body(Body::empty())?;
    let answer = pages.clone().oneshot(request).await?;
    let status = answer.status();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await?;
    Ok((status, body.len()))
}

pub(super) async fn get(pages: &Router, path: &str) -> anyhow::Result<usize> {
    let (status, bytes) = fetch(pages, path).await?;
    ensure!(
        status == StatusCode::OK || status.is_redirection(),
        "{path} answers {status}"
    );
    Ok(bytes)
}

pub(super) fn address(state: &SearchState) -> String {
    format!("/recherche?{}", state.to_query_string())
}

/// The pages that match everything: once made, they are kept until the index changes.
async fn match_all(app: &Arc<App>, pages: &Router) -> anyhow::Result<()> {
    let mut first = Vec::new();
    let mut kept = Vec::new();
    for turn in 0..RUNS {
        // Something becomes available: what was counted before is counted again.
        app.search
            .availability()
            .set_online(RecordNumber::new(1), turn % 2 == 0);
        let (cpu, began) = (machine::cpu(), Instant::now());
        get(pages, "/recherche").await?;
        first.push(began.elapsed());
        let began_again = Instant::now();
        get(pages, "/recherche").await?;
        kept.push(began_again.elapsed());
        if turn == 0 {
            say(format_args!(
                "the page that matches everything, first time: {:.0} ms, {:.0} ms of CPU",
                ms(first[0]),
                (machine::cpu() - cpu) * 1000.0
            ));
        }
    }
    say(format_args!(
        "… after a change of availability {:.1} ms, kept {:.1} ms",
        ms(median(&mut first)),
        ms(median(&mut kept))
    ));
    Ok(())
}

/// A search: of what kind, as the address of its page has it, and as the engine is asked it.
pub(super) struct Question {
    pub kind: Kind,
    pub state: SearchState,
    pub path: String,
    pub request: Request,
}

/// The searches of a catalogue.
pub(super) async fn questions(app: &App, size: Size) -> anyhow::Result<Vec<Question>> {
    let network = app.network().await?;
    let facet = |slug: &str| {
        network
            .by_slug(slug)
            .and_then(|library| u16::try_from(library.facet).ok())
    };
    let today = app::search::days_since_1970(app.moment().today);
    let questions = queries(size).into_iter().map(|(kind, state)| Question {
        kind,
        path: address(&state),
        request: Request::of_state(&state, None, today, facet),
        state,
    });
    Ok(questions.collect())
}

/// The engine alone, without the way to its thread: how long it took, and how much it found.
pub(super) async fn bare(app: &Arc<App>, request: &Request) -> anyhow::Result<(Duration, u64)> {
    let (engine, request) = (app.search.clone(), request.clone());
    let alone = move || {
        let began = Instant::now();
        engine.search(&request).map(|hits| (began.elapsed(), hits.total))
    };
    Ok(tokio::task::spawn_blocking(alone).await??)
}

async fn searches(app: &Arc<App>, pages: &Router, size: Size) -> anyhow::Result<()> {
    let questions = questions(app, size).await?;
    let mut measured: Vec<Measured> = questions
        .iter()
        .map(|question| Measured {
            kind: question.kind,
            page: Vec::new(),
            bare: Vec::new(),
            bytes: 0,
        })
        .collect();
    let (mut page_cpu, mut bare_cpu) = (0.0, 0.0);
    for run in 0..=RUNS {
        for (question, measured) in questions.iter().zip(&mut measured) {
            let mut alone = Duration::ZERO;
            let mut page = Duration::ZERO;
            // Each of the two goes first every second time.
            for turn in 0..2 {
                let (cpu, began) = (machine::cpu(), Instant::now());
                if (turn + run) % 2 == 0 {
                    measured.bytes = get(pages, &question.path).await?;
                    page = began.elapsed();
                    page_cpu += machine::cpu() - cpu;
                } else {
                    (alone, _) = bare(app, &question.request).await?;
                    bare_cpu += machine::cpu() - cpu;
                }
            }
            // The first run warms the files up.
            if run > 0 {
                measured.page.push(page);
                measured.bare.push(alone);
            }
        }
    }
    report(&mut measured);
    let pages = f64::from(u32::try_from(questions.len() * (RUNS + 1)).unwrap_or(1));
    say(format_args!(
        "CPU: {:.1} ms a page, {:.1} ms a bare search; load {}",
        page_cpu * 1000.0 / pages,
        bare_cpu * 1000.0 / pages,
        machine::load()
    ));
    Ok(())
}

fn report(measured: &mut [Measured]) {
    let mut inside = 0_u32;
    let mut worst: Vec<(f64, Kind, Duration, Duration)> = Vec::new();
    let (mut pages, mut bares) = (Vec::new(), Vec::new());
    let mut by_kind: Vec<(Kind, Vec<Duration>)> = Vec::new();
    for one in measured.iter_mut() {
        let (page, bare) = (median(&mut one.page), median(&mut one.bare));
        let allowed = bare * 2 + Duration::from_millis(2);
        if page <= allowed {
            inside += 1;
        } else {
            worst.push((page.as_secs_f64() / bare.as_secs_f64(), one.kind, page, bare));
        }
        pages.push(page);
        bares.push(bare);
        match by_kind.iter_mut().find(|(kind, _)| *kind == one.kind) {
            Some((_, all)) => all.push(page),
            None => by_kind.push((one.kind, vec![page])),
        }
    }
    let total = measured.len();
    for (what, all) in [("search page", &mut pages), ("bare engine", &mut bares)] {
        all.sort_unstable();
        say(format_args!(
            "{what}: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms",
            at(all, 50),
            at(all, 95),
            at(all, 99),
            at(all, 100)
        ));
    }
    for (kind, all) in &mut by_kind {
        all.sort_unstable();
        say(format_args!(
            "  {kind:?}: p50 {:.2} ms, slowest {:.2} ms",
            at(all, 50),
            at(all, 100)
        ));
    }
    say(format_args!(
        "within twice the bare engine + 2 ms: {inside} of {total} searches ({:.1} %)",
        100.0 * f64::from(inside) / total as f64
    ));
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, kind, page, bare) in worst.iter().take(5) {
        say(format_args!(
            "  outside: {kind:?}, page {:.2} ms, bare {:.2} ms",
            ms(*page),
            ms(*bare)
        ));
    }
    let mut bytes: Vec<usize> = measured.iter().map(|one| one.bytes).collect();
    bytes.sort_unstable();
    say(format_args!(
        "HTML: median {} kB, largest {} kB",
        bytes[total / 2] / 1000,
        bytes[total - 1] / 1000
    ));
}

/// How many pages a second, several clients at once.
async fn count(pages: &Router, what: &str, addresses: Vec<String>) -> anyhow::Result<()> {
    let addresses = Arc::new(addresses);
    let next = Arc::new(AtomicUsize::new(0));
    let (cpu, began) = (machine::cpu(), Instant::now());
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let (pages, addresses, next) = (pages.clone(), Arc::clone(&addresses), Arc::clone(&next));
            tokio::spawn(async move {
                while began.elapsed() < COUNTED {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    get(&pages, &addresses[place % addresses.len()]).await?;
                }
                anyhow::Ok(())
            })
        })
        .collect();
    for client in clients {
        client.await.context("a client")??;
    }
    let (seconds, cpu) = (began.elapsed().as_secs_f64(), machine::cpu() - cpu);
    let done = f64::from(u32::try_from(next.load(Ordering::Relaxed)).unwrap_or(u32::MAX));
    say(format_args!(
        "{what}: {:.0}/s, {:.2} ms of CPU each; load {}",
        done / seconds,
        cpu * 1000.0 / done,
        machine::load()
    ));
    Ok(())
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

pub(super) fn median(all: &mut [Duration]) -> Duration {
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// A percentile of what is sorted, in milliseconds.
pub(super) fn at(sorted: &[Duration], percent: usize) -> f64 {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).map_or(0.0, |duration| ms(*duration))
}
