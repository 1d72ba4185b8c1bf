//! `lutrin work`: the jobs, in a process of their own.

use anyhow::bail;

use crate::config::Config;
use crate::say::say;
use crate::stop;
use crate::wiring::{self, Purpose};

/// Runs it until it is asked to stop: it ends between two messages.
///
/// # Errors
/// When the configuration is dangerous or the database does not answer.
pub async fn run(config: &Config) -> anyhow::Result<()> {
    let faults = config.faults();
    if !faults.is_empty() {
        bail!(
            "the configuration does not allow to work:\n  {}",
            faults.join("\n  ")
        );
    }
    let app = wiring::app(config, Purpose::Real).await?;
    super::import::try_to_name_libraries(config, &app.db).await;
    let worker = wiring::worker(config, &app)?;
    say("The jobs are being done.");
    worker.run(stop::when_asked(stop::asked())).await;
    app.db.close().await;
    Ok(())
}
