//! What the calendar brings: jobs written once for each day of the network, whoever writes them.

use std::sync::PoisonError;

use app::failure::Outcome;
use domain::id::JobId;
use domain::job::Job;
use jiff::civil::{Date, Time};
use store::job::NewJob;

use crate::Worker;

/// How often what other ILSes hold is read again.
const READ_EVERY_SECONDS: i64 = 300;

/// The daily jobs of a day and the hour of the network's clock from which each is due. None is
/// between two and three, which some days have twice and others not at all.
fn of_day(on: Date) -> [(Job, Time); 7] {
    [
        (Job::CountFigures { on }, Time::constant(0, 30, 0, 0)),
        (Job::CountHeadings { on }, Time::constant(1, 0, 0, 0)),
        (Job::RelateWorks { on }, Time::constant(1, 15, 0, 0)),
        (Job::Purge { on }, Time::constant(3, 30, 0, 0)),
        (Job::SweepPreregistrations { on }, Time::constant(4, 15, 0, 0)),
        // Before the first library opens: who comes at eight finds the truth.
        (Job::SweepHolds { on }, Time::constant(5, 0, 0, 0)),
        (Job::RemindLoans { on }, Time::constant(7, 30, 0, 0)),
    ]
}

impl Worker {
    /// Writes the jobs of today, unless somebody already has. A day that the clock makes an hour
    /// longer or shorter is still one day.
    pub(crate) async fn schedule(&self) -> Outcome<()> {
        let moment = self.app.moment();
        let today = moment.today;
        let known = || self.scheduled_on.lock().unwrap_or_else(PoisonError::into_inner);
        if *known() == Some(today) {
            return Ok(());
        }
        let mut tx = self.app.db.begin_write().await?;
        for (job, hour) in of_day(today) {
            // The job disappears once done, so its key alone would let it come back the same day.
            let mark = format!("schedule.{}", job.kind());
            if !store::setting::raise(&mut tx, &mark, &today.to_string()).await? {
                continue;
            }
            let due = today
                .to_datetime(hour)
                .to_zoned_datetime(self.app.settings.zone.clone())
                .map_err(anyhow::Error::from)?;
            let new = NewJob {
                id: JobId::new(self.app.new_id(moment.now)),
                kind: job.kind().to_owned(),
                payload: serde_json::to_string(&job).map_err(anyhow::Error::from)?,
                run_at: due.timestamp(),
                dedupe_key: job.dedupe_key(),
            };
            store::job::push(&mut tx, &new, moment.now).await?;
        }
        tx.commit().await?;
        *known() = Some(today);
        Ok(())
    }

    /// Has the holds at each library whose ILS is elsewhere read again, every few minutes, whoever
    /// writes it down.
    pub(crate) async fn schedule_reading(&self) -> Outcome<()> {
        let network = self.app.network().await?;
        let elsewhere: Vec<_> = network
            .libraries
            .iter()
            .filter(|library| !library.is_local())
            .map(|library| library.id)
            .collect();
        let now = self.app.clock.now();
        let round = now.as_second().div_euclid(READ_EVERY_SECONDS);
        let known = || self.read_in_round.lock().unwrap_or_else(PoisonError::into_inner);
        if elsewhere.is_empty() || *known() == round {
            return Ok(());
        }
        let mut tx = self.app.db.begin_write().await?;
        if store::setting::raise(&mut tx, "schedule.reconcile_holds", &format!("{round:012}")).await? {
            for library in elsewhere {
                let job = Job::ReconcileHolds { library };
                let new = NewJob {
                    id: JobId::new(self.app.new_id(now)),
                    kind: job.kind().to_owned(),
                    payload: serde_json::to_string(&job).map_err(anyhow::Error::from)?,
                    run_at: now,
                    dedupe_key: job.dedupe_key(),
                };
                store::job::push(&mut tx, &new, now).await?;
            }
        }
        tx.commit().await?;
        *known() = round;
        Ok(())
    }
}
