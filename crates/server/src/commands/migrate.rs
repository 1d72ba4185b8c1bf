//! `lutrin migrate`: the schema of this version. `serve` does it too; this is for who wants it apart.

use crate::config::Config;
use crate::say::say;
use crate::wiring;

/// Runs it.
///
/// # Errors
/// When the database does not answer, or is newer than this program.
pub async fn run(config: &Config) -> anyhow::Result<()> {
    let db = wiring::database(config).await?;
    let ran = store::migrate::run(&db).await?;
    db.close().await;
    if ran.is_empty() {
        say("The database is up to date.");
    }
    for name in ran {
        say(format_args!("{name}: done"));
    }
    Ok(())
}
