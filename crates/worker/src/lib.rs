//! The worker: does what was written down to be done later — mails, messages to other ILSes, what
//! the calendar brings — and follows what changed, so that this process shows it.
//!
//! A job is done at least once: each looks at the state and does what is missing. Ten workers may
//! run over one database; each job is one worker's at a time.

pub mod follow;
mod jobs;
mod lane;
mod loads;
pub mod mail;
mod runner;
pub mod schedule;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::App;
use app::failure::Outcome;
use jiff::civil::Date;
use tokio::sync::watch;

use crate::lane::Lane;
use crate::mail::send::{Sender, Transport};

/// How long a worker with nothing to do waits before it looks again: a mail leaves within a second.
const IDLE: Duration = Duration::from_millis(300);
/// How long it waits after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// A worker.
pub struct Worker {
    app: Arc<App>,
    transport: Transport,
    sender: Sender,
    /// The day for which this worker has written the daily jobs: the database is asked once a day.
    scheduled_on: Mutex<Option<Date>>,
    /// The round in which this worker had other ILSes read again.
    read_in_round: Mutex<i64>,
}

impl Worker {
    /// A worker over a portal.
    #[must_use]
    pub const fn new(app: Arc<App>, transport: Transport, sender: Sender) -> Self {
        Self {
            app,
            transport,
            sender,
            scheduled_on: Mutex::new(None),
            read_in_round: Mutex::new(0),
        }
    }

    /// Works until `stop` says so, or until nobody is left who could say it. It stops between two
    /// messages: what it had claimed and not begun is given back.
    pub async fn run(self: Arc<Self>, stop: watch::Receiver<bool>) {
        let [mails, ils, house, loads] = Lane::ALL.map(|lane| keep_working(self.clone(), lane, stop.clone()));
        tokio::join!(mails, ils, house, loads);
    }

    /// Does everything that is due now, and what that brings with it, then returns how many jobs it
    /// went through. What fails is put off as always.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn run_due(&self) -> Outcome<usize> {
        let (_never, stop) = watch::channel(false);
        let mut done = 0;
        loop {
            self.schedule().await?;
            self.schedule_reading().await?;
            let mut now = 0;
            for lane in Lane::ALL {
                now += self.pass(lane, &stop).await?;
            }
            if now == 0 {
                return Ok(done);
            }
            done += now;
        }
    }

    async fn work(self: Arc<Self>, lane: Lane, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let went = async {
                if lane == Lane::House {
                    self.schedule().await?;
                    self.schedule_reading().await?;
                }
                self.pass(lane, &stop).await
            };
            let wait = match went.await {
                Ok(0) => IDLE,
                Ok(_) => continue,
                Err(why) => {
                    tracing::error!("the {lane:?} lane of the worker could not go on: {why}");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                changed = stop.changed() => if changed.is_err() { return },
            }
        }
    }
}

/// A lane that panics is started again: its claims run out, and a job that does it every time is
/// parked.
async fn keep_working(worker: Arc<Worker>, lane: Lane, stop: watch::Receiver<bool>) {
    while let Err(why) = tokio::spawn(worker.clone().work(lane, stop.clone())).await {
        if why.is_cancelled() {
            return;
        }
        tracing::error!("the {lane:?} lane of the worker broke and starts again: {why}");
        tokio::time::sleep(AFTER_FAILURE).await;
    }
}
