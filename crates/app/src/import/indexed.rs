//! A load with its index: what enters the catalogue is indexed beside the load, by a task of its
//! own, so that neither waits for the other.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ::search::Health;
use tokio::sync::watch;

use super::{ImportRequest, Progress, Report, run};
use crate::App;
use crate::failure::{Failure, Outcome};
use crate::index::{self, Cursor};

/// How often the index takes in what was loaded.
const TAKE_IN_EVERY: Duration = Duration::from_millis(200);
/// How often searches find it: each time leaves small files behind that must be merged.
const COMMIT_EVERY: Duration = Duration::from_secs(20);

/// Loads a file and brings the index up to date with it. An index that cannot follow does not stop
/// a load: it is derived data, and is made anew by the process that serves.
///
/// # Errors
/// As [`run`].
pub async fn run_indexed(
    app: &Arc<App>,
    request: &ImportRequest,
    progress: impl FnMut(&Progress),
) -> Outcome<Report> {
    let (stop, stopped) = watch::channel(());
    let indexing = tokio::spawn(follow(Arc::clone(app), stopped));
    let report = run(app, request, progress).await;
    drop(stop);
    match indexing.await.map_err(anyhow::Error::from) {
        Ok(Ok(())) => {}
        Ok(Err(why)) => tracing::warn!("the index did not follow the load: {why}"),
        Err(why) => tracing::warn!("the index did not follow the load: {why}"),
    }
    report
}

/// Follows the changes until the load ends, then once more.
async fn follow(app: Arc<App>, mut stopped: watch::Receiver<()>) -> Outcome<()> {
    if let Health::NeedsRebuild(_) = app.search.health() {
        match index::rebuild(&app).await {
            // The process that serves makes it, and follows the load too.
            Err(Failure::Broken(why))
                if matches!(why.downcast_ref::<::search::Error>(), Some(::search::Error::Busy)) =>
            {
                return Ok(());
            }
            made => made?,
        };
    }
    let mut cursor = Cursor::at(app.search.applied_sequence());
    let mut committed = Instant::now();
    loop {
        let ended = tokio::time::timeout(TAKE_IN_EVERY, stopped.changed())
            .await
            .is_ok();
        // One step takes a limited number of changes.
        while index::take_in(&app, &mut cursor).await? > 0 {}
        if ended || committed.elapsed() > COMMIT_EVERY {
            index::commit(&app, &mut cursor).await?;
            committed = Instant::now();
        }
        if ended {
            return index::settle(&app).await;
        }
    }
}
