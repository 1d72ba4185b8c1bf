//! The lane of loads: one at a time, for as long as it takes. Whoever stops, stops between two batches;
//! the load goes on where it was, here or in another worker.

use std::time::Duration;

use app::import::asked::{self, Step};
use domain::job::Job;
use jiff::SignedDuration;
use store::job::StoredJob;
use tokio::sync::watch;

use crate::Worker;
use crate::jobs;
use crate::lane::Lane;
use crate::runner::{JobOutcome, Settled};

/// How often a load says that it goes on.
const SAY_EVERY: Duration = Duration::from_secs(15);

impl Worker {
    pub(crate) async fn load(
        &self,
        claimed: Vec<(StoredJob, Job)>,
        stop: &watch::Receiver<bool>,
    ) -> Vec<Settled> {
        let mut settled = Vec::with_capacity(claimed.len());
        for (stored, job) in claimed {
            let outcome = match job {
                Job::Import { run } => self.load_one(&stored, run, stop.clone()).await,
                _ => JobOutcome::GiveUp("this is no load".into()),
            };
            settled.push(Settled::new(stored, outcome));
        }
        settled
    }

    async fn load_one(
        &self,
        stored: &StoredJob,
        run: domain::id::ImportRunId,
        mut stop: watch::Receiver<bool>,
    ) -> JobOutcome {
        let app = self.app.clone();
        // A task of its own: a load that panics fails alone.
        let mut loading = tokio::spawn(async move { asked::perform(&app, run).await });
        loop {
            if *stop.borrow() {
                // What it was writing is undone, and done again when it goes on.
                loading.abort();
                return JobOutcome::Untouched;
            }
            tokio::select! {
                ended = &mut loading => return match ended {
                    Ok(Ok(Step::Done)) => JobOutcome::Done,
                    Ok(Ok(Step::Later)) => JobOutcome::NotYet,
                    Ok(Err(why)) => jobs::failed(why),
                    Err(why) => JobOutcome::Again(why.to_string()),
                },
                () = tokio::time::sleep(SAY_EVERY) => self.goes_on(stored).await,
                // Whoever could say it is gone: then it goes on to its end.
                () = asked_to_stop(&mut stop) => {}
            }
        }
    }

    /// The job stays this worker's.
    async fn goes_on(&self, stored: &StoredJob) {
        let until = self.app.clock.now() + SignedDuration::from_secs(Lane::Import.claim_seconds());
        let kept = async {
            let mut tx = self.app.db.begin_write().await?;
            store::job::keep(&mut tx, stored.id, until).await?;
            tx.commit().await
        };
        if let Err(why) = kept.await {
            tracing::warn!("job {} could not be kept: {why}", stored.id);
        }
    }
}

/// Until somebody asks to stop.
async fn asked_to_stop(stop: &mut watch::Receiver<bool>) {
    if stop.wait_for(|asked| *asked).await.is_err() {
        std::future::pending::<()>().await;
    }
}
