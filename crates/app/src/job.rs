//! Tasks that gave up: the administrators of the network see why, and have them tried again.

use domain::id::JobId;
use domain::staff::Role;
use store::job::StoredJob;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

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
