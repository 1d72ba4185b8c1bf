//! Following what changed, also in other processes, so that the index and the availability of this
//! one are true within a second.

use std::sync::Arc;
use std::time::Duration;

use app::App;
use app::index::Cursor;
use tokio::sync::watch;

/// How often the changes are looked at.
const EVERY: Duration = Duration::from_millis(500);
/// How long to wait after a failure: what changed is still there afterwards.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Follows from `cursor` on until `stop` says so, or until nobody is left who could say it.
pub async fn follow(app: Arc<App>, mut cursor: Cursor, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let wait = match app::index::follow(&app, &mut cursor).await {
            Ok(0) => EVERY,
            Ok(touched) => {
                tracing::debug!("{touched} records were brought up to date");
                EVERY
            }
            Err(why) => {
                tracing::error!("could not follow the changes of records: {why}");
                AFTER_FAILURE
            }
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}
