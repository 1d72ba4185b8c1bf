//! What each job does, mails excepted. All of it can be done again without harm.

mod purge;
mod reminder;

use app::App;
use app::failure::{Failure, Outcome};
use app::hold::RemoteStep;
use domain::id::HoldId;
use domain::job::Job;
use store::record_change::{self, Change};

use crate::runner::JobOutcome;

/// The hold that a job speaks of.
pub(crate) const fn hold_of(job: &Job) -> Option<HoldId> {
    match job {
        Job::PlaceInIls { hold } | Job::EditInIls { hold } | Job::CancelInIls { hold } => Some(*hold),
        _ => None,
    }
}

/// Does it.
pub(crate) async fn perform(app: &App, job: &Job) -> JobOutcome {
    match job {
        Job::PlaceInIls { hold } => step(app::hold::place_in_ils(app, *hold).await),
        Job::EditInIls { hold } => step(app::hold::edit_in_ils(app, *hold).await),
        Job::CancelInIls { hold } => step(app::hold::cancel_in_ils(app, *hold).await),
        Job::AllotHolds { record } => done(app::hold::allot_record(app, *record).await),
        Job::SweepHolds { on } => done(app::hold::sweep(app, *on).await),
        Job::RemindLoans { on } => done(reminder::remind(app, *on).await),
        Job::SweepPreregistrations { on } => done(app::preregistration::sweep(app, *on).await),
        Job::Purge { on } => done(purge::purge(app, *on).await),
        Job::CountFigures { on } => done(count_figures(app, *on).await),
        Job::CountHeadings { .. } => done(app::heading::count(app).await),
        Job::RelateWorks { on } => done(app::related::count(app, *on).await),
        Job::MatchAlerts => done(app::alert::match_arrivals(app).await),
        Job::IndexRecords { records } => done(index(app, records).await),
        Job::LapseOffer { registration } => done(app::registration::lapse_offer(app, *registration).await),
        Job::EndSessions { account } => done(end_sessions(app, *account).await),
        Job::ReconcileHolds { library } => step(app::hold::reconcile(app, *library).await),
        Job::RenewInIls { loan } => step(app::loan::renew_in_ils(app, *loan).await),
        Job::PlaceSuggestedHolds { suggestion } => {
            done(app::suggestion::wish::place_holds(app, *suggestion).await)
        }
        Job::Import { .. } => JobOutcome::GiveUp("a load came to the wrong lane".into()),
        Job::SendMail { .. } => JobOutcome::GiveUp("a mail came to the wrong lane".into()),
    }
}

/// Joins what was counted, and counts what only the rows of the days before can tell; keeps how judged
/// searches are answered when the index changed.
async fn count_figures(app: &App, on: jiff::civil::Date) -> Outcome<()> {
    app::figure::join(app, on).await?;
    app::title_figure::count(app, on).await?;
    // What was counted stays counted, even when the bench cannot be run tonight.
    if let Err(why) = app::relevance::keep_if_changed(app).await {
        tracing::warn!(%why, "judged searches were not run");
    }
    Ok(())
}

fn step(outcome: Outcome<RemoteStep>) -> JobOutcome {
    match outcome {
        Ok(RemoteStep::Done) => JobOutcome::Done,
        Ok(RemoteStep::Again(why)) => JobOutcome::Again(why),
        Ok(RemoteStep::GiveUp(why)) => JobOutcome::GiveUp(why),
        Err(why) => failed(why),
    }
}

fn done(outcome: Outcome<()>) -> JobOutcome {
    match outcome {
        Ok(()) => JobOutcome::Done,
        Err(why) => failed(why),
    }
}

/// What was refused or is not there stays so; what broke, or was changed by somebody meanwhile, is
/// tried again.
pub(crate) fn failed(why: Failure) -> JobOutcome {
    match why {
        Failure::Broken(_) | Failure::Conflict => JobOutcome::Again(why.to_string()),
        Failure::Refused(_) | Failure::NotFound | Failure::FormReused => JobOutcome::GiveUp(why.to_string()),
    }
}

/// Every process follows the changes of records: noting one is enough.
async fn index(app: &App, records: &[domain::id::RecordNumber]) -> Outcome<()> {
    let now = app.clock.now();
    let changes: Vec<_> = records.iter().map(|number| (app.new_id(now), *number)).collect();
    let mut tx = app.db.begin_write().await?;
    record_change::note(&mut tx, Change::Record, &changes).await?;
    Ok(tx.commit().await?)
}

async fn end_sessions(app: &App, account: domain::id::AccountId) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    store::session::end_all(&mut tx, account).await?;
    Ok(tx.commit().await?)
}
