//! `lutrin demo`: a whole portal with invented libraries and readers, on this machine only. The first
//! start fills a folder; the next ones keep what was done in it.

mod accounts;
mod circulation;
mod events;
mod figures;
mod lists;
mod network;
mod people;
mod preregistrations;
mod relevance;
mod searches;
mod seed;
mod written;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use app::App;
use tokio::net::TcpListener;
use web::budget::Budget;
use web::extract::Proxies;
use web::state::DemoAccount;

pub use accounts::ShownAccount;

use super::serve::{self, Serving};
use crate::config::Config;
use crate::say::say;
use crate::stop;
use crate::wiring::{self, Purpose};

/// What it takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Where it is served; on this machine only, since its passwords are shown
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Where its data are kept
    #[arg(long, value_name = "FOLDER", default_value = "var/demo")]
    pub data: PathBuf,
    /// An empty PostgreSQL database, in place of the file in the folder
    #[arg(long, value_name = "DATABASE")]
    pub database: Option<String>,
    /// Forget what was done before
    #[arg(long)]
    pub reset: bool,
}

/// What stands in the folder of a demonstration: nothing else is ever removed from it.
const FILES: &[&str] = &[
    "lutrin.db",
    "lutrin.db-wal",
    "lutrin.db-shm",
    "catalogue-unimarc.mrc",
    "catalogue-marc21.mrc",
    MARK,
];
/// Says that a folder is ours to empty.
const MARK: &str = "demonstration";

/// Runs it until it is asked to stop.
///
/// # Errors
/// When the address is taken or the folder cannot be written.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let listener = serve::bind(arguments.listen).await?;
    let (app, serving) = prepare(&arguments, listener).await?;
    say(format_args!(
        "\n{}: {}\n",
        app.settings.name, app.settings.base_url
    ));
    say(accounts::table(&accounts::shown(&demo::people())));
    say(format_args!(
        "\nMails: {}/dev/mail. Stop with Ctrl-C.\n",
        app.settings.base_url
    ));
    serve::serve(app, serving, stop::asked()).await
}

/// The demonstration put together, and filled if it was not: what is left is to serve it.
///
/// # Errors
/// When the listener is open to other machines, or the folder or database is not one of ours.
pub async fn prepare(arguments: &Arguments, listener: TcpListener) -> anyhow::Result<(Arc<App>, Serving)> {
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        bail!("the demonstration shows its passwords: it is served on this machine only, as 127.0.0.1:8080");
    }
    let config = config(arguments, address);
    if arguments.reset && arguments.database.is_some() {
        bail!("--reset empties the folder only: give an empty database");
    }
    if arguments.reset {
        empty(&arguments.data)?;
    }
    std::fs::create_dir_all(&arguments.data)
        .with_context(|| format!("could not make {}", arguments.data.display()))?;
    let mut app = wiring::app(&config, Purpose::Demo).await?;
    if !seed::is_done(&app).await? {
        if store::library::all(&mut *app.db.read().await?).await?.is_empty() {
            std::fs::write(arguments.data.join(MARK), "")?;
        } else {
            // A first start that was cut short is done again.
            app.db.close().await;
            drop(app);
            empty(&arguments.data)?;
            app = wiring::app(&config, Purpose::Demo).await?;
            std::fs::write(arguments.data.join(MARK), "")?;
        }
        seed::run(&app, &arguments.data)
            .await
            .context("could not fill the demonstration")?;
    }
    let serving = Serving {
        origins: serve::origins(&config, address.port()),
        listener,
        metrics: None,
        proxies: Proxies::default(),
        budget: Budget::new(config.budget.granted()),
        accounts: accounts::shown(&demo::people())
            .into_iter()
            .map(
                |ShownAccount {
                     description,
                     name,
                     password,
                 }| DemoAccount {
                    description,
                    name,
                    password,
                },
            )
            .collect(),
        worker: Some(wiring::worker(&config, &app)?),
    };
    Ok((app, serving))
}

fn config(arguments: &Arguments, address: SocketAddr) -> Config {
    let mut config = Config::default();
    config.network.name = demo::network().name;
    config.network.base_url = format!("http://{address}");
    config.server.listen = address;
    config.storage.folder.clone_from(&arguments.data);
    config.storage.database.clone_from(&arguments.database);
    config.holds.undo_minutes = 0;
    // Everybody who tries it, and every program that tries it out, is at one address: this machine's.
    config.budget.address_points = 1_000_000;
    config.budget.address_points_per_second = 10_000;
    // So few readers as here would show nothing otherwise.
    config.catalogue.related_readers = domain::related::FEWEST_READERS;
    config.import.sections = demo::network().section_names.into_iter().collect();
    config.mail.from = demo::network().email;
    config
}

/// Empties the folder of a demonstration, and no other.
fn empty(folder: &Path) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    if !folder.join(MARK).exists() {
        let is_bare = folder
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_none());
        if !is_bare {
            bail!(
                "{} is not the folder of a demonstration: nothing was removed",
                folder.display()
            );
        }
    }
    let index = folder.join("index");
    if index.exists() {
        std::fs::remove_dir_all(&index).with_context(|| format!("could not remove {}", index.display()))?;
    }
    for name in FILES {
        let path = folder.join(name);
        if path.exists() {
            std::fs::remove_file(&path).with_context(|| format!("could not remove {}", path.display()))?;
        }
    }
    Ok(())
}
