//! `lutrin bench`: how fast and how small, on generated catalogues that keep the word distributions
//! of real ones. Figures are printed; `docs/benchmarks.md` keeps those of the day with its machine.

mod account;
mod alerts;
mod catalogue;
mod churn;
mod compare;
mod completion;
mod holds;
mod import;
mod machine;
mod pages;
mod queries;
mod queue;
mod robots;
mod scale;

use std::path::PathBuf;

use anyhow::ensure;
use clap::Subcommand;

/// What it takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Load a generated catalogue into an empty database and an empty index
    Import(Place),
    /// Ask for search pages and record pages over it, which is loaded if it is not there
    Pages(Place),
    /// Ask the same searches of other engines over the same records, in turns with pages of the portal
    Compare(ComparePlace),
    /// Lend and take back all the time while searches are asked
    Churn(ChurnPlace),
    /// Ask the searches of the engine alone, over an index made without a database: for very many records
    Scale(Place),
    /// Type searches letter by letter, and ask what completes them
    Completion(Place),
    /// Place holds, eight readers at once, with the worker beside
    Holds(Place),
    /// Hold new records against everybody's alerts, and write the mails
    Alerts(AlertsPlace),
    /// Ask for the pages of a reader with a hundred loans and a hundred holds
    Account(Place),
    /// Ask for the pages of a queue in which five thousand holds wait
    Queue(Place),
    /// Let readers search while thousands of requests of robots are refused every second
    Robots(Place),
    /// Serve a portal without a record: how small it is
    Empty(Place),
}

/// On what is measured.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Place {
    /// Folder of what is generated, kept for the next time
    #[arg(long, value_name = "DIR", default_value = "target/bench")]
    data: PathBuf,
    /// Records of the catalogue
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    records: u32,
    /// Measure on this PostgreSQL database, which must be empty, instead of SQLite
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// Alerts, and what arrives.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct AlertsPlace {
    #[command(flatten)]
    place: Place,
    /// Alerts that listen
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    alerts: usize,
    /// Records that arrive
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    arrivals: u32,
}

/// Other engines beside.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ComparePlace {
    #[command(flatten)]
    place: Place,
    /// The program that speaks to them
    #[arg(long, value_name = "FILE", default_value = "scripts/rivals.py")]
    rivals: PathBuf,
    /// An empty PostgreSQL database for the one of them that is PostgreSQL
    #[arg(long, value_name = "URL")]
    postgres: String,
}

/// Copies that come and go.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ChurnPlace {
    #[command(flatten)]
    place: Place,
    /// Loans and returns in a day of eight hours
    #[arg(long, value_name = "N", default_value_t = 50_000)]
    changes: u32,
}

/// Measures.
///
/// # Errors
/// When the folder cannot be written or the database does not answer.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    ensure!(
        !cfg!(debug_assertions),
        "a debug build measures nothing: cargo run --release -- bench …"
    );
    match arguments.what {
        What::Import(place) => import::run(&place).await,
        What::Pages(place) => pages::run(&place).await,
        What::Compare(asked) => compare::run(&asked).await,
        What::Churn(asked) => churn::run(&asked).await,
        What::Scale(place) => scale::run(&place),
        What::Completion(place) => completion::run(&place).await,
        What::Holds(place) => holds::run(&place).await,
        What::Alerts(asked) => alerts::run(&asked).await,
        What::Account(place) => account::run(&place).await,
        What::Queue(place) => queue::run(&place).await,
        What::Robots(place) => robots::run(&place).await,
        What::Empty(place) => pages::empty(&place).await,
    }
}
