//! The log: one line an event on the standard error, for people or for machines. No name, no card
//! number, no search is in it: an event names an id, a request its reference.

use clap::ValueEnum;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// In which form lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Starts the log; `LUTRIN_LOG` says from which level, as `info` or `info,store=debug`.
pub(crate) fn start(format: LogFormat) {
    let wanted = EnvFilter::try_from_env("LUTRIN_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::registry().with(wanted);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false);
    let started = match format {
        LogFormat::Text => log.with(lines.with_ansi(false)).try_init(),
        LogFormat::Json => log.with(lines.json().flatten_event(true)).try_init(),
    };
    // A test that runs two commands starts it twice: the first holds.
    if started.is_err() {
        tracing::debug!("the log was started before");
    }
}
