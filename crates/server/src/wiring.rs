//! The one place that names adapters: from the configuration to a portal that is put together.

use std::sync::Arc;

use anyhow::Context;
use app::clock::SystemClock;
use app::local_ils::LocalIls;
use app::password::Passwords;
use app::random::SystemRandom;
use app::{App, Settings};
use domain::random::Random;
use search::{Availability, Search};
use search_tantivy::{Options, TantivySearch};
use store::Db;

use worker::Worker;
use worker::mail::send::{Encryption, Sender, Server, Transport};

use crate::config::{self, Config, SecondFactor};

/// What the portal is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// People.
    Real,
    /// The demonstration: passwords are shown, and cheap to check.
    Demo,
}

/// The folder of the pictures that librarians send.
#[must_use]
pub fn files(config: &Config) -> app::picture::Folder {
    app::picture::Folder(config.storage.folder.join("files"))
}

/// Opens the database; the folder of an embedded one is made.
///
/// # Errors
/// When it does not answer.
pub async fn database(config: &Config) -> anyhow::Result<Db> {
    let url = config.database_url();
    if let Some(path) = url.strip_prefix("sqlite:")
        && let Some(folder) = std::path::Path::new(path)
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))?;
    }
    Db::open(&url)
        .await
        .with_context(|| format!("could not open the database {}", without_password(&url)))
}

/// An address that can be shown and logged.
fn without_password(url: &str) -> String {
    match url
        .split_once("://")
        .and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?)))
    {
        Some((scheme, (who, place))) => {
            let user = who.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{place}")
        }
        None => url.to_owned(),
    }
}

/// Opens the index.
///
/// # Errors
/// When its folder cannot be made.
pub fn index(config: &Config) -> anyhow::Result<Arc<dyn Search>> {
    let folder = config.index_folder()?;
    let options = Options {
        memory: usize::from(config.storage.index_memory_mb) << 20,
        ..Options::default()
    };
    let opened = TantivySearch::open(&folder, options, Arc::new(Availability::default()));
    Ok(Arc::new(opened.with_context(|| {
        format!("could not open the index {}", folder.display())
    })?))
}

/// Puts the portal together over a database that is brought to this version.
///
/// # Errors
/// When the database does not answer or is newer than this program, or a folder cannot be made.
pub async fn app(config: &Config, purpose: Purpose) -> anyhow::Result<Arc<App>> {
    let db = database(config).await?;
    let ran = store::migrate::run(&db)
        .await
        .context("could not bring the database to this version")?;
    if !ran.is_empty() {
        tracing::info!("migrations ran: {}", ran.join(", "));
    }
    let random: Arc<dyn Random> = Arc::new(SystemRandom);
    let passwords = match purpose {
        Purpose::Real => Passwords::new(&*random),
        Purpose::Demo => Passwords::quick(&*random),
    };
    let settings = Settings {
        name: config.network.name.clone(),
        zone: config.time_zone()?,
        base_url: config.network.base_url.clone(),
        undo_minutes: config.holds.undo_minutes,
        files: files(config).0,
        demo: purpose == Purpose::Demo,
        preregistration: config.registration.terms(),
        symbology: config.network.barcode,
        loads: app::import::asked::Settings {
            folder: config.storage.folder.join("loads"),
            largest: config.import.largest_file_mb.saturating_mul(1 << 20),
            mapping: config.import.mapping(),
        },
        requires_second_factor: config.staff.second_factor == SecondFactor::Required,
        consultations_kept_days: config.staff.consultations_kept_days,
        related_readers: config.catalogue.related_readers,
    };
    let index = index(config)?;
    Ok(Arc::new_cyclic(|app| {
        let mut connections = ils::Registry::default();
        connections.add(Arc::new(LocalIls::new(app.clone())));
        App::new(
            db,
            index,
            connections,
            Arc::new(SystemClock),
            random,
            passwords,
            settings,
        )
    }))
}

/// The worker, with the mail server of the configuration; without one, mails are kept and shown.
///
/// # Errors
/// When the password of the mail server cannot be read, or its name cannot be used.
pub fn worker(config: &Config, app: &Arc<App>) -> anyhow::Result<Arc<Worker>> {
    let mail = &config.mail;
    let transport = match &mail.host {
        None => Transport::Kept,
        Some(host) => Transport::smtp(&Server {
            host: host.clone(),
            port: config.mail_port(),
            encryption: match mail.encryption {
                config::Encryption::Starttls => Encryption::StartTls,
                config::Encryption::Tls => Encryption::Tls,
                config::Encryption::None => Encryption::None,
            },
            credentials: mail.user.clone().zip(config.mail_password()?),
        })?,
    };
    let sender = Sender {
        name: config.network.name.clone(),
        address: mail.from.clone(),
        domain: mail
            .from
            .rsplit_once('@')
            .map_or("localhost", |(_, domain)| domain)
            .to_owned(),
    };
    Ok(Arc::new(Worker::new(app.clone(), transport, sender)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_of_the_database_is_never_shown() {
        assert_eq!(
            without_password("postgres://ann:s3cret@host/db"),
            "postgres://ann@host/db"
        );
        assert_eq!(
            without_password("postgres://ann:p@ss@host/db"),
            "postgres://ann@host/db"
        );
        assert_eq!(without_password("sqlite:var/lutrin.db"), "sqlite:var/lutrin.db");
    }
}
