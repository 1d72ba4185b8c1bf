//! Tasks as they are written down; and those that gave up: the administrators of the network see
//! why, and have them tried again.

use domain::id::JobId;
use domain::job::Job;
use domain::staff::Role;
use jiff::Timestamp;
use store::job::{NewJob, StoredJob};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// A task as it is written down.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn to_write(job: &Job, id: JobId, run_at: Timestamp) -> Outcome<NewJob> {
    Ok(NewJob {
        id,
        kind: job.kind().to_owned(),
        payload: serde_json::to_string(job).map_err(anyhow::Error::from)?,
        run_at,
        dedupe_key: job.dedupe_key(),
    })
}

/// The tasks that gave up, oldest first.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn parked(app: &App, librarian: &Librarian) -> Outcome<Vec<StoredJob>> {
    if !librarian.rights.may_everywhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    Ok(store::job::parked(&mut conn).await?)
}

/// Has one tried again from the start.
///
/// # Errors
/// As not found when it is not parked, or for those who do not administer the network.
pub async fn retry(app: &App, librarian: &Librarian, id: JobId) -> Outcome<()> {
    if !librarian.rights.may_everywhere(Role::Network) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    if !store::job::unpark(act.conn(), id, now).await? {
        return Err(Failure::NotFound);
    }
    act.audit("job.retry", "job", id.get(), None, None).await?;
    act.commit().await
}
