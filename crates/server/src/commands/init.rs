//! `lutrin init FILE… [--administrator NAME]`: libraries, hours and rules from TOML or CSV, and the
//! first administrator by a link that works once. It can be done again: what has a code is changed.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use app::random::SystemRandom;
use domain::random::Random;
use domain::staff::Role;
use domain::time::{Clock, Moment};
use jiff::Timestamp;
use store::{Conn, account, library};

use super::librarian;
use crate::config::Config;
use crate::network::{Ids, Plan, csv, file, put};
use crate::say::say;
use crate::wiring;

/// What it takes.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = true)]
pub struct Arguments {
    /// A network in TOML; libraries.csv, closures.csv and rules.csv may follow it
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Who administers: the name to sign in with. A name that exists gets a new link
    #[arg(long, value_name = "NAME")]
    pub administrator: Option<String>,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Runs it.
///
/// # Errors
/// When a file is not understood, or says what cannot be; then nothing is changed.
pub async fn run(config: &Config, arguments: Arguments) -> anyhow::Result<()> {
    let Moment { now, today } = Moment::new(app::clock::SystemClock.now(), &config.time_zone()?);
    let plan = read(&arguments.files, today)?;
    let db = wiring::database(config).await?;
    store::migrate::run(&db).await?;
    let mut tx = db.begin_write().await?;
    let known = library::all(&mut tx)
        .await?
        .into_iter()
        .map(|library| library.code)
        .collect();
    let faults = plan.faults(&known);
    if !faults.is_empty() {
        bail!("the network cannot be made:\n  {}", faults.join("\n  "));
    }
    tell(&plan, &known);
    let random = SystemRandom;
    let mut ids = Ids::new(&random, now);
    put(&mut tx, &plan, &mut ids, now).await?;
    let link = match &arguments.administrator {
        Some(name) => Some(administrator(&mut tx, name, &random, &mut ids, now).await?),
        None => None,
    };
    if arguments.dry_run {
        drop(tx);
        say("Nothing was changed: this was a dry run.");
    } else {
        tx.commit().await?;
        if let (Some(name), Some(link)) = (&arguments.administrator, link) {
            librarian::say_link(config, name, &link);
        }
    }
    db.close().await;
    Ok(())
}

fn read(files: &[PathBuf], today: jiff::civil::Date) -> anyhow::Result<Plan> {
    let mut network = toml::Table::new();
    for path in files {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default();
        if path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
        {
            csv::add(&mut network, stem, &text)?;
        } else {
            file::read(&text, today).with_context(|| path.display().to_string())?;
            merge(&mut network, toml::from_str(&text)?, path)?;
        }
    }
    file::plan(network, today)
}

/// Two files may each have a part: one list or table is in one of them only.
fn merge(network: &mut toml::Table, more: toml::Table, path: &Path) -> anyhow::Result<()> {
    for (key, value) in more {
        if network.insert(key.clone(), value).is_some() {
            bail!("{}: {key} is in a file before this one", path.display());
        }
    }
    Ok(())
}

fn tell(plan: &Plan, known: &std::collections::BTreeSet<String>) {
    for library in &plan.libraries {
        let word = if known.contains(&library.code) {
            "changed"
        } else {
            "new"
        };
        say(format_args!("{word}: {} {}", library.code, library.name));
    }
    if !plan.policies.is_empty() {
        say(format_args!(
            "{} rules, in place of those before",
            plan.policies.len()
        ));
    }
}

/// Gives a name the whole network and a link; returns the secret of the link.
async fn administrator(
    conn: &mut Conn,
    name: &str,
    random: &(dyn Random + 'static),
    ids: &mut Ids,
    now: Timestamp,
) -> anyhow::Result<String> {
    let account = librarian::entered(conn, name, None, ids, now).await?;
    account::give_role(conn, ids.take(), account.id, Role::Network.code(), None).await?;
    librarian::link(conn, account.id, random, now).await
}
