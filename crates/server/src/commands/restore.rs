//! `lutrin restore FILE`: a backup into an empty database, on either engine, whole or not at all.

use std::path::PathBuf;

use anyhow::{Context, bail};
use domain::time::Clock;
use store::Db;
use store::backup::{Options, WaitingMails};

use crate::config::Config;
use crate::say::say;
use crate::wiring;

/// What it takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The backup
    pub file: PathBuf,
    /// Set aside the mails that had not left when the backup was made: they may have left since,
    /// and staff decide one by one
    #[arg(long)]
    pub park_mails: bool,
    /// The database that was in use until now, if it can still be read: who asked to be forgotten
    /// since the backup is forgotten again
    #[arg(long, value_name = "DATABASE")]
    pub erased_in: Option<String>,
}

/// Runs it.
///
/// # Errors
/// When the backup is not whole, or the database is not empty.
pub async fn run(config: &Config, arguments: Arguments) -> anyhow::Result<()> {
    let options = Options {
        waiting_mails: if arguments.park_mails {
            WaitingMails::Park
        } else {
            WaitingMails::Send
        },
        erased_since: match &arguments.erased_in {
            Some(url) => erased(url).await?,
            None => Vec::new(),
        },
    };
    let index = config.index_folder()?;
    if index.exists() {
        bail!(
            "{} is the index of another database: remove that folder first, it comes back by itself",
            index.display()
        );
    }
    let db = wiring::database(config).await?;
    let input = super::backup::open(&arguments.file)?;
    let (files, now) = (wiring::files(config), app::clock::SystemClock.now());
    let restored = store::backup::restore(&db, input, &files, &options, now).await?;
    db.close().await;
    let summary = &restored.summary;
    say(format_args!(
        "{} rows and {} pictures of {} are back, by version {}.",
        summary.rows(),
        summary.files,
        summary.made_at,
        summary.version
    ));
    say("Everybody signs in again. The index is made when the portal starts, or now by « lutrin reindex ».");
    match (restored.waiting_mails, options.waiting_mails) {
        (0, _) => {}
        (mails, WaitingMails::Send) => say(format_args!(
            "{mails} mails that had not left then leave when it starts."
        )),
        (mails, WaitingMails::Park) => say(format_args!(
            "{mails} mails that had not left then wait for staff."
        )),
    }
    if restored.erased > 0 {
        say(format_args!("{} erasures were made again.", restored.erased));
    }
    Ok(())
}

async fn erased(url: &str) -> anyhow::Result<Vec<store::tombstone::Tombstone>> {
    let db = Db::open(url)
        .await
        .with_context(|| format!("could not open {url}"))?;
    let mut conn = db.read().await?;
    let tombstones = store::tombstone::all(&mut conn).await?;
    drop(conn);
    db.close().await;
    Ok(tombstones)
}
