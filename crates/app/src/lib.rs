//! Use cases: one file a noun, one function for each thing a person can do.
//!
//! Each of them looks, judges, writes: plain reads, a pure rule of `domain`, one transaction. None
//! waits on a network between the beginning and the end of that transaction.

pub mod act;
pub mod activation;
pub mod address_change;
pub mod alert;
pub mod author;
pub mod availability;
pub mod basket;
pub mod browse;
pub mod calendar_feed;
pub mod clock;
pub mod completion;
mod connection;
pub mod consultation;
pub mod contribution;
pub mod correction;
pub mod credential;
pub mod demand;
pub mod denied;
pub mod departure;
pub mod desk;
pub mod door;
pub mod editorial;
pub mod empty_search;
pub mod erasure;
pub mod event;
pub mod export;
pub mod failure;
pub mod family;
pub mod fee;
pub mod figure;
pub mod heading;
pub mod history;
pub mod hold;
pub mod import;
pub mod index;
pub mod job;
pub mod journal;
pub mod link_request;
pub mod list;
pub mod loan;
pub mod local_ils;
pub mod mail;
pub mod moderation;
mod news;
pub mod opening_hours;
pub mod overview;
pub mod page;
pub mod passkey;
pub mod password;
pub mod password_link;
pub mod person;
pub mod personal;
pub mod picture;
pub mod policy;
pub mod preregistration;
pub mod profile;
pub mod publishing;
pub mod queue;
pub mod random;
pub mod record;
pub mod registration;
pub mod related;
pub mod relevance;
pub mod reminder;
pub mod roster;
pub mod saved_search;
pub mod search;
pub mod second_factor;
pub mod selection;
pub mod series;
pub mod service;
pub mod session;
pub mod shuttle;
pub mod sign_in;
pub mod site;
pub mod sitemap;
pub mod staff_message;
pub mod staff_pick;
pub mod suggestion;
pub mod synonym;
pub mod team;
pub mod title_figure;
pub mod turnout;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use domain::random::Random;
use domain::time::{Clock, Moment};
use jiff::tz::TimeZone;
use store::Db;
use store::network::Network;
use tokio::sync::RwLock;

use crate::failure::Outcome;
use crate::password::Passwords;

/// What the network chose.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its name.
    pub name: String,
    /// The time zone in which days are counted.
    pub zone: TimeZone,
    /// Address of the portal, without a slash at the end.
    pub base_url: String,
    /// Minutes during which an answer can be taken back before its mail leaves.
    pub undo_minutes: u32,
    /// The folder of files: pictures, under their fingerprints.
    pub files: PathBuf,
    /// The demonstration: passwords and mails are shown.
    pub demo: bool,
    /// Who may ask to be registered, and for how long it waits.
    pub preregistration: domain::preregistration::Terms,
    /// How the number of a card is drawn.
    pub symbology: domain::symbology::Symbology,
    /// Loads asked for from the browser.
    pub loads: import::asked::Settings,
    /// Whether the pages of the staff open only to those who have a second factor.
    pub requires_second_factor: bool,
    /// Days for which it is known which librarian opened which reader's file.
    pub consultations_kept_days: u16,
    /// Readers who must have two works on loan before one leads to the other.
    pub related_readers: u32,
}

/// The portal: what every use case needs.
pub struct App {
    /// The database.
    pub db: Db,
    /// The search engine.
    pub search: Arc<dyn ::search::Search>,
    /// The ILSes of the network.
    pub ils: ils::Registry,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Passwords.
    pub passwords: Passwords,
    /// What the network chose.
    pub settings: Settings,
    network: RwLock<Option<(Instant, Arc<Network>)>>,
    rules: selection::Remembered,
    synonyms: RwLock<Option<(Instant, Arc<::search::Synonyms>)>>,
    site: site::Kept,
    empty_searches: empty_search::Joined,
    consultations: consultation::Joined,
    last_id: AtomicI64,
}

/// How long places and rules are kept before they are read again: a change by another process is
/// seen after this long.
const NETWORK_KEPT: Duration = Duration::from_secs(2);

impl App {
    /// Puts a portal together.
    #[must_use]
    pub fn new(
        db: Db,
        search: Arc<dyn ::search::Search>,
        ils: ils::Registry,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
        passwords: Passwords,
        settings: Settings,
    ) -> Self {
        Self {
            db,
            search,
            ils,
            clock,
            random,
            passwords,
            settings,
            network: RwLock::new(None),
            rules: selection::Remembered::default(),
            synonyms: RwLock::new(None),
            site: site::Kept::default(),
            empty_searches: empty_search::Joined::default(),
            consultations: consultation::Joined::default(),
            last_id: AtomicI64::new(0),
        }
    }

    /// A new id, ordered by time and never given twice by this process: a load makes hundreds of
    /// them within one millisecond.
    pub fn new_id(&self, now: jiff::Timestamp) -> i64 {
        let fresh = self.random.id(now);
        let next = |last: i64| Some(fresh.max(last + 1));
        match self
            .last_id
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, next)
        {
            Ok(last) | Err(last) => fresh.max(last + 1),
        }
    }

    /// The instant and the day.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment::new(self.clock.now(), &self.settings.zone)
    }

    /// Places and rules, at most two seconds old.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn network(&self) -> Outcome<Arc<Network>> {
        if let Some((read_at, network)) = &*self.network.read().await
            && read_at.elapsed() < NETWORK_KEPT
        {
            return Ok(network.clone());
        }
        let mut conn = self.db.read().await?;
        let network = Arc::new(store::network::load(&mut conn).await?);
        *self.network.write().await = Some((Instant::now(), network.clone()));
        Ok(network)
    }

    /// Forgets the places and rules read before: they have just been changed.
    pub async fn forget_network(&self) {
        *self.network.write().await = None;
    }
}
