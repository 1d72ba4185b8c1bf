//! `lutrin doctor`: what is wrong, and what to do. Nothing is changed.

use std::net::ToSocketAddrs as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use search::Health;
use tokio::net::TcpStream;

use crate::config::Config;
use crate::say::say;
use crate::wiring;

/// How long the mail server has to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Runs it: the exit code is 1 when anything is wrong.
///
/// # Errors
/// Never for what is wrong with the portal: that is what it tells.
pub async fn run(config: &Config) -> anyhow::Result<ExitCode> {
    let faults = faults(config).await;
    for fault in &faults {
        say(format_args!("✗ {fault}"));
    }
    if faults.is_empty() {
        say("Everything is well.");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

/// All that is wrong, each with what to do.
pub async fn faults(config: &Config) -> Vec<String> {
    let mut faults = config.faults();
    if let Some(fault) = folder(&config.storage.folder) {
        faults.push(fault);
    }
    faults.extend(database(config).await);
    faults.extend(index(config));
    faults.extend(mail(config).await);
    faults
}

fn folder(folder: &Path) -> Option<String> {
    let shown = folder.display();
    if !folder.is_dir() {
        return Some(format!(
            "storage.folder: {shown} does not exist yet: « lutrin migrate » makes it"
        ));
    }
    let probe = folder.join(".doctor");
    let written = std::fs::write(&probe, b"x").and_then(|()| std::fs::remove_file(&probe));
    written.err().map(|why| {
        format!("storage.folder: cannot write in {shown} ({why}): give it to the user who runs the portal")
    })
}

async fn database(config: &Config) -> Vec<String> {
    // An embedded database that is not there must not be made by looking.
    if let Some(path) = config.database_url().strip_prefix("sqlite:")
        && !Path::new(path.split('?').next().unwrap_or(path)).exists()
    {
        return vec![format!(
            "storage.database: {path} does not exist yet: « lutrin migrate » makes it"
        )];
    }
    let db = match wiring::database(config).await {
        Ok(db) => db,
        Err(why) => {
            return vec![format!(
                "{why:#}: check storage.database, and that the server runs"
            )];
        }
    };
    let mut faults = Vec::new();
    match store::migrate::pending(&db).await {
        Ok(pending) if pending.is_empty() => {}
        Ok(pending) => faults.push(format!(
            "the database lacks {}: run « lutrin migrate »",
            pending.join(", ")
        )),
        Err(why) => faults.push(why.to_string()),
    }
    if faults.is_empty()
        && let Err(why) = look(&db, &mut faults).await
    {
        faults.push(format!("the database does not answer as it should: {why:#}"));
    }
    db.close().await;
    faults
}

async fn look(db: &store::Db, faults: &mut Vec<String>) -> anyhow::Result<()> {
    let mut conn = db.read().await?;
    let libraries = store::library::all(&mut conn).await?;
    if libraries.is_empty() {
        faults.push("the network has no library: « lutrin init network.toml » makes them".into());
    }
    for library in libraries.iter().filter(|library| !library.is_local()) {
        faults.push(format!(
            "{}: this version has no connection called {}: write ils = \"local\" in the file of the network",
            library.code, library.ils
        ));
    }
    for (ils, silence) in store::ils_silence::all(&mut conn).await? {
        faults.push(format!(
            "{ils} has not answered since {}: {}",
            silence.since, silence.failure
        ));
    }
    if store::account::staff(&mut conn).await?.is_empty() {
        faults.push(
            "nobody works with the portal: « lutrin init --administrator NAME » makes the first".into(),
        );
    }
    let (_, parked) = store::job::counts(&mut conn).await?;
    if parked > 0 {
        faults.push(format!(
            "{parked} jobs were given up: a librarian who administers sees them, and tries them again"
        ));
    }
    Ok(())
}

fn index(config: &Config) -> Vec<String> {
    let Ok(folder) = config.index_folder() else {
        return Vec::new();
    };
    if !folder.exists() {
        return vec![format!(
            "{} does not exist yet: the index is made when the portal starts",
            folder.display()
        )];
    }
    match wiring::index(config) {
        Err(why) => vec![format!(
            "{why:#}: remove {} and start, or run « lutrin reindex »",
            folder.display()
        )],
        Ok(search) => match search.health() {
            Health::Ready => Vec::new(),
            Health::NeedsRebuild(why) => vec![format!(
                "the index has to be made anew ({why}): « lutrin reindex », or start the portal"
            )],
        },
    }
}

async fn mail(config: &Config) -> Option<String> {
    let host = config.mail.host.clone()?;
    let port = config.mail_port();
    let target = (host.clone(), port);
    let found =
        tokio::task::spawn_blocking(move || target.to_socket_addrs().map(Iterator::collect::<Vec<_>>)).await;
    let addresses = match found {
        Ok(Ok(addresses)) if !addresses.is_empty() => addresses,
        _ => return Some(format!("mail.host: no machine is called {host}")),
    };
    match tokio::time::timeout(PATIENCE, TcpStream::connect(addresses.as_slice())).await {
        Ok(Ok(_)) => None,
        Ok(Err(why)) => Some(format!(
            "mail.host: {host} refuses on port {port} ({why}): check mail.port and its firewall"
        )),
        Err(_) => Some(format!(
            "mail.host: {host} does not answer on port {port} within 3 seconds: check mail.port and its firewall"
        )),
    }
}
