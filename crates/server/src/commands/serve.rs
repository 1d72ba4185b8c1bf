//! `lutrin serve`: the portal on its address, the index kept true, the worker beside it, figures on
//! an address of their own; and a stop that loses nothing.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use app::App;
use app::failure::Failure;
use app::index::Cursor;
use axum::Router;
use axum::serve::ListenerExt as _;
use search::Health;
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::budget::Budget;
use web::extract::Proxies;
use web::layers::{Origins, RequestIds, Site};
use web::state::{DemoAccount, WebState};
use worker::Worker;

use crate::config::Config;
use crate::metrics::Metrics;
use crate::stop::{self, DRAIN, told};
use crate::wiring::{self, Purpose};
use crate::{health, say};

/// How often what another process wrote to the index is looked for.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long before an index that could not be made is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(20);

/// What is served, and where.
pub struct Serving {
    /// Where readers come.
    pub listener: TcpListener,
    /// Where figures are read.
    pub metrics: Option<TcpListener>,
    /// The addresses under which the portal answers.
    pub origins: Origins,
    /// The proxies that say from where readers come.
    pub proxies: Proxies,
    /// What each visitor may ask for.
    pub budget: Budget,
    /// Accounts on the sign-in page of the demonstration.
    pub accounts: Vec<DemoAccount>,
    /// The worker, when it runs in this process.
    pub worker: Option<Arc<Worker>>,
}

/// Runs it until it is asked to stop.
///
/// # Errors
/// When the configuration is dangerous, an address is taken, or the database does not answer.
pub async fn run(config: &Config) -> anyhow::Result<()> {
    let faults = config.faults();
    if !faults.is_empty() {
        bail!(
            "the configuration does not allow to serve:\n  {}",
            faults.join("\n  ")
        );
    }
    let listener = bind(config.server.listen).await?;
    let metrics = match config.server.metrics_listen {
        Some(address) => Some(bind(address).await?),
        None => None,
    };
    let app = wiring::app(config, Purpose::Real).await?;
    super::import::try_to_name_libraries(config, &app.db).await;
    let serving = Serving {
        origins: origins(config, config.server.listen.port()),
        listener,
        metrics,
        proxies: Proxies(config.server.trusted_proxies.clone()),
        budget: Budget::new(config.budget.granted()),
        accounts: Vec::new(),
        worker: if config.server.worker {
            Some(wiring::worker(config, &app)?)
        } else {
            None
        },
    };
    say::say(format_args!(
        "{} is served at {}",
        config.network.name, config.network.base_url
    ));
    serve(app, serving, stop::asked()).await
}

/// Takes an address.
///
/// # Errors
/// When somebody else has it.
pub async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("could not listen on {address}"))
}

/// The addresses under which a portal answers: its own, the others of the configuration, and on
/// this machine all names of this machine.
#[must_use]
pub fn origins(config: &Config, port: u16) -> Origins {
    let mut origins = vec![config.network.base_url.clone()];
    origins.extend(config.server.other_origins.iter().cloned());
    if config.server.listen.ip().is_loopback() && config.network.base_url.starts_with("http://") {
        origins.extend(["127.0.0.1", "localhost", "[::1]"].map(|host| format!("http://{host}:{port}")));
    }
    Origins::new(&origins)
}

/// Serves until `asked`: then no more is accepted, what is under way has ten seconds, the worker ends
/// between two messages, and the database is closed.
///
/// # Errors
/// When the availability of copies cannot be read, or the listener breaks.
pub async fn serve(
    app: Arc<App>,
    serving: Serving,
    asked: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let stopped = stop::when_asked(asked);
    if app.search.health() == Health::Ready {
        app::availability::read_all(&app).await?;
    }
    let index = tokio::spawn(keep_index(app.clone(), stopped.clone()));
    tokio::spawn(keep_writing(app.clone(), stopped.clone()));
    let worker = serving
        .worker
        .map(|worker| tokio::spawn(worker.run(stopped.clone())));
    let budget = Arc::new(serving.budget);
    let figures = Metrics::with(&budget);
    if let Some(listener) = serving.metrics {
        let (routes, stopped) = (figures.routes(app.clone()), stopped.clone());
        tokio::spawn(async move {
            let served = axum::serve(listener, routes)
                .with_graceful_shutdown(told(stopped))
                .await;
            if let Err(why) = served {
                tracing::error!("the figures are no longer served: {why}");
            }
        });
    }
    let pages = health::before(
        figures.around(pages(
            &app,
            serving.origins,
            serving.proxies,
            budget,
            serving.accounts,
        )),
        app.clone(),
    );
    // An answer leaves at once, without waiting to be joined by another.
    let listener = serving.listener.tap_io(|stream| {
        if let Err(why) = stream.set_nodelay(true) {
            tracing::debug!("a connection keeps its delay: {why}");
        }
    });
    let pages = pages.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, pages).with_graceful_shutdown(told(stopped.clone()));
    tokio::select! {
        served = async { server.await } => served.context("the portal is no longer served")?,
        () = async { told(stopped.clone()).await; tokio::time::sleep(DRAIN).await } => {
            tracing::warn!("requests that took longer than {} s were cut", DRAIN.as_secs());
        }
    }
    for (what, task) in [("the index", Some(index)), ("the worker", worker)] {
        if let Some(task) = task
            && tokio::time::timeout(DRAIN, task).await.is_err()
        {
            tracing::warn!("{what} did not end in time");
        }
    }
    // What the last pages noted.
    write_noted(&app).await;
    app.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

fn pages(
    app: &Arc<App>,
    origins: Origins,
    proxies: Proxies,
    budget: Arc<Budget>,
    accounts: Vec<DemoAccount>,
) -> Router {
    let mut seed = [0; 8];
    app.random.fill(&mut seed);
    let state = WebState {
        app: app.clone(),
        is_https: origins.is_https(),
        proxies: Arc::new(proxies),
        budget,
        demo_accounts: Arc::new(accounts),
    };
    let site = Site {
        name: app.settings.name.clone(),
        origins,
        request_ids: RequestIds::new(u64::from_le_bytes(seed)),
    };
    web::routes::portal(state, site)
}

/// Makes the index if it has to be made, then follows what changes, here and in other processes.
async fn keep_index(app: Arc<App>, stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(why) = make_index(&app).await {
            tracing::error!("the index cannot be made: {why:#}");
            tokio::select! {
                () = tokio::time::sleep(TRY_AGAIN) => continue,
                () = told(stopped.clone()) => return,
            }
        }
        let cursor = Cursor::at(app.search.applied_sequence());
        tokio::select! {
            () = worker::follow::follow(app.clone(), cursor, stopped.clone()) => {}
            () = until_unwell(&app) => {}
        }
    }
}

/// Writes every few seconds what pages noted in passing: none of them waits for it.
async fn keep_writing(app: Arc<App>, stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        tokio::select! {
            () = tokio::time::sleep(app::consultation::WRITTEN_EVERY) => write_noted(&app).await,
            () = told(stopped.clone()) => return,
        }
    }
}

/// Who looked at whom, and which searches found nothing.
async fn write_noted(app: &App) {
    if let Err(why) = app::consultation::write(app).await {
        tracing::error!("who looked at whom waits to be written: {why}");
    }
    if let Err(why) = app::empty_search::write(app).await {
        tracing::warn!("searches without a result are not counted: {why}");
    }
}

async fn make_index(app: &App) -> anyhow::Result<()> {
    // Another process may have made it since.
    if let Err(why) = app.search.refresh() {
        tracing::debug!("the index cannot be read again: {why}");
    }
    let Health::NeedsRebuild(why) = app.search.health() else {
        return Ok(());
    };
    tracing::info!("the index is made anew: {why}");
    match app::index::rebuild(app).await {
        Ok(records) => tracing::info!("the index holds {records} records"),
        // Another process makes it: what it made is seen later.
        Err(Failure::Broken(why)) if is_busy(&why) => anyhow::bail!("another process makes it"),
        Err(why) => return Err(why.into()),
    }
    Ok(())
}

fn is_busy(why: &anyhow::Error) -> bool {
    matches!(why.downcast_ref::<search::Error>(), Some(search::Error::Busy))
}

/// Sees what other processes write to the index, until it has to be made anew.
async fn until_unwell(app: &App) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        if let Err(why) = app.search.refresh() {
            tracing::warn!("the index cannot be read again: {why}");
        }
        if app.search.health() != Health::Ready {
            return;
        }
    }
}
