//! `lutrin reindex`: the index made anew beside the one in use, then put in its place. Searches go
//! on meanwhile, also those of a portal that is being served.

use std::time::Instant;

use crate::config::Config;
use crate::say::say;
use crate::wiring::{self, Purpose};

/// Runs it.
///
/// # Errors
/// When the database or the disk fails, or another process does the same.
pub async fn run(config: &Config) -> anyhow::Result<()> {
    let app = wiring::app(config, Purpose::Real).await?;
    let began = Instant::now();
    let records = app::index::rebuild(&app).await?;
    app.db.close().await;
    say(format_args!(
        "{records} records in {:.1} s.",
        began.elapsed().as_secs_f64()
    ));
    Ok(())
}
