//! Claiming jobs, going through them, and writing what became of them: one transaction to claim a
//! batch, one to end it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use app::failure::Outcome;
use domain::id::MailId;
use domain::job::{Job, retry_after};
use store::job::{self, StoredJob};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::lane::Lane;
use crate::{Worker, jobs};

/// Messages to other ILSes at one time.
const ILS_AT_ONCE: usize = 8;
/// The longest that one job may take at another ILS.
const ILS_LIMIT: Duration = Duration::from_secs(40);
/// When a job whose turn it was not is looked at again.
const TURN: jiff::SignedDuration = jiff::SignedDuration::from_secs(5);
/// Tries at writing down what became of a batch.
const SETTLING_TRIES: u32 = 3;

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum JobOutcome {
    /// Done, or nothing was left to do.
    Done,
    /// Not now, and why: again later.
    Again(String),
    /// Not its turn yet: it was not begun, and is looked at again in a moment.
    NotYet,
    /// Never without a person, and why.
    GiveUp(String),
    /// It was not begun.
    Untouched,
}

/// A job and what became of it.
#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) job: StoredJob,
    pub(crate) outcome: JobOutcome,
    /// The mail that a server took.
    pub(crate) sent: Option<MailId>,
}

impl Settled {
    pub(crate) const fn new(job: StoredJob, outcome: JobOutcome) -> Self {
        Self {
            job,
            outcome,
            sent: None,
        }
    }
}

impl Worker {
    /// Goes through one batch of a lane. Says how many jobs were in it.
    pub(crate) async fn pass(&self, lane: Lane, stop: &watch::Receiver<bool>) -> Outcome<usize> {
        let now = self.app.clock.now();
        let mut conn = self.app.db.read().await?;
        if !job::is_due(&mut conn, lane.kinds(), now).await? {
            return Ok(0);
        }
        drop(conn);
        let mut tx = self.app.db.begin_write().await?;
        let dialect = self.app.db.dialect();
        let claimed = job::claim_of(
            &mut tx,
            dialect,
            lane.kinds(),
            now,
            lane.claim_seconds(),
            lane.batch(),
        )
        .await?;
        tx.commit().await?;
        let count = claimed.len();
        let mut settled = Vec::with_capacity(count);
        let mut readable = Vec::with_capacity(count);
        for stored in claimed {
            match read(&stored) {
                Ok(job) => readable.push((stored, job)),
                Err(why) => settled.push(Settled::new(stored, JobOutcome::GiveUp(why))),
            }
        }
        match lane {
            Lane::Mail => settled.extend(self.mails(readable, stop).await?),
            Lane::Ils => settled.extend(self.ask_ilses(readable, stop).await),
            Lane::House => settled.extend(self.keep_house(readable, stop).await),
            Lane::Import => settled.extend(self.load(readable, stop).await),
        }
        self.settle(settled).await?;
        Ok(count)
    }

    async fn keep_house(&self, claimed: Vec<(StoredJob, Job)>, stop: &watch::Receiver<bool>) -> Vec<Settled> {
        let mut settled = Vec::with_capacity(claimed.len());
        for (stored, job) in claimed {
            let outcome = if *stop.borrow() {
                JobOutcome::Untouched
            } else {
                let app = self.app.clone();
                // A task of its own: a job that panics fails alone.
                tokio::spawn(async move { jobs::perform(&app, &job).await })
                    .await
                    .unwrap_or_else(|why| JobOutcome::Again(why.to_string()))
            };
            settled.push(Settled::new(stored, outcome));
        }
        settled
    }

    /// Several at once, but those of one hold one after the other, in the order in which they were
    /// written.
    async fn ask_ilses(&self, claimed: Vec<(StoredJob, Job)>, stop: &watch::Receiver<bool>) -> Vec<Settled> {
        let mut queues: BTreeMap<i64, Vec<(StoredJob, Job)>> = BTreeMap::new();
        for (stored, job) in claimed {
            let queue = jobs::hold_of(&job).map_or(stored.id.get(), domain::id::HoldId::get);
            queues.entry(queue).or_default().push((stored, job));
        }
        let places = Arc::new(Semaphore::new(ILS_AT_ONCE));
        let mut running = JoinSet::new();
        for queue in queues.into_values() {
            let (app, places, stop) = (self.app.clone(), places.clone(), stop.clone());
            running.spawn(async move {
                let _place = places.acquire().await;
                let mut settled = Vec::with_capacity(queue.len());
                for (stored, job) in queue {
                    let outcome = if *stop.borrow() {
                        JobOutcome::Untouched
                    } else {
                        let asked = tokio::time::timeout(ILS_LIMIT, jobs::perform(&app, &job)).await;
                        asked.unwrap_or_else(|_| JobOutcome::Again("no answer in time".into()))
                    };
                    settled.push(Settled::new(stored, outcome));
                }
                settled
            });
        }
        let mut settled = Vec::new();
        while let Some(ended) = running.join_next().await {
            match ended {
                Ok(some) => settled.extend(some),
                // Their claims run out, and they are tried again.
                Err(why) => tracing::error!("a message to an ILS broke: {why}"),
            }
        }
        settled
    }

    /// Writes what became of jobs, in one transaction.
    pub(crate) async fn settle(&self, settled: Vec<Settled>) -> Outcome<()> {
        if settled.is_empty() {
            return Ok(());
        }
        for one in &settled {
            tell(one);
        }
        let mut tries = 1;
        loop {
            match self.write(&settled).await {
                Err(why) if tries < SETTLING_TRIES => {
                    tracing::warn!("could not write what became of {} jobs: {why}", settled.len());
                    tries += 1;
                    tokio::time::sleep(Duration::from_millis(300)).await;
                }
                other => return other,
            }
        }
    }

    async fn write(&self, settled: &[Settled]) -> Outcome<()> {
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin_write().await?;
        for one in settled {
            let id = one.job.id;
            if let Some(mail) = one.sent {
                store::mail::sent(&mut tx, mail, now).await?;
            }
            match &one.outcome {
                JobOutcome::Done => job::finish(&mut tx, id).await?,
                JobOutcome::Untouched => job::release(&mut tx, id).await?,
                JobOutcome::NotYet => job::postpone(&mut tx, id, now + TURN).await?,
                JobOutcome::GiveUp(why) => job::park(&mut tx, id, now, why).await?,
                JobOutcome::Again(why) => match put_off(&one.job) {
                    Some(after) => job::retry(&mut tx, id, now + after, why).await?,
                    None => job::park(&mut tx, id, now, why).await?,
                },
            }
        }
        Ok(tx.commit().await?)
    }
}

fn put_off(job: &StoredJob) -> Option<jiff::SignedDuration> {
    retry_after(u32::try_from(job.attempt).unwrap_or(u32::MAX))
}

/// What a claimed job asks for; or why it is not even begun.
fn read(stored: &StoredJob) -> Result<Job, String> {
    // It was claimed again and again and never ended: whoever begins it does not come back.
    let begun = u32::try_from(stored.attempt - 1).unwrap_or(0);
    if begun > 0 && retry_after(begun).is_none() {
        let last = stored.last_error.as_deref().unwrap_or("nothing was said");
        return Err(format!("begun {begun} times and never ended; last: {last}"));
    }
    serde_json::from_str(&stored.payload)
        .map_err(|why| format!("a job of kind {} cannot be read: {why}", stored.kind))
}

fn tell(settled: &Settled) {
    let Settled { job, outcome, .. } = settled;
    let (id, kind, attempt) = (job.id, &job.kind, job.attempt);
    match outcome {
        JobOutcome::Done => tracing::debug!("job {id} ({kind}) is done"),
        JobOutcome::NotYet => tracing::debug!("job {id} ({kind}) waits for its turn"),
        JobOutcome::Untouched => tracing::debug!("job {id} ({kind}) is given back"),
        JobOutcome::Again(why) if put_off(job).is_some() => {
            tracing::warn!("job {id} ({kind}), try {attempt}, is put off: {why}");
        }
        JobOutcome::Again(why) | JobOutcome::GiveUp(why) => {
            tracing::error!("job {id} ({kind}), try {attempt}, is given up: {why}");
        }
    }
}
