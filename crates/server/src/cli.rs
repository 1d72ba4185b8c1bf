//! The commands of `lutrin` and what they take.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::commands::{
    backup, bench, demo, doctor, import, init, librarian, migrate, reindex, restore, serve, work,
};
use crate::config::Config;
use crate::logs::{self, LogFormat};
use crate::say::complain;

/// A portal for networks of public libraries.
#[derive(Debug, Parser)]
#[command(name = "lutrin", version, arg_required_else_help = true)]
pub struct Cli {
    /// The configuration file; by default lutrin.toml here, if there is one
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How the log is written
    #[arg(long, global = true, value_enum, default_value_t)]
    pub log_format: LogFormat,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal
    Serve,
    /// Do the jobs: mails, deadlines, what changed in the index
    Work,
    /// Load catalogues in MARC
    Import(import::Arguments),
    /// Make the search index anew beside the one in use
    Reindex,
    /// Bring the database to the schema of this version
    Migrate,
    /// Write everything into one file, while the portal is in use
    Backup(backup::Arguments),
    /// Read such a file into an empty database
    Restore(restore::Arguments),
    /// Say what is wrong and what to do
    Doctor,
    /// Make a network: its libraries, rules and first administrator
    Init(init::Arguments),
    /// Say who works with the portal and what they may do, give a role or take it away
    Librarian(librarian::Arguments),
    /// Show a whole portal with invented libraries and readers
    Demo(demo::Arguments),
    /// Measure how fast and how small, on generated catalogues
    Bench(bench::Arguments),
}

/// Runs the program; says why it could not.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(why) => {
            complain(format_args!("the system gives no threads: {why}"));
            return ExitCode::FAILURE;
        }
    };
    let log_format = cli.log_format;
    match runtime.block_on(obey(cli)) {
        Ok(code) => code,
        Err(why) => {
            match log_format {
                LogFormat::Json => {
                    logs::start(log_format);
                    tracing::error!("{why:#}");
                }
                // Whoever typed the command reads it: the place of a mistake in a file has lines.
                LogFormat::Text => complain(format_args!("{why:#}")),
            }
            ExitCode::FAILURE
        }
    }
}

async fn obey(cli: Cli) -> anyhow::Result<ExitCode> {
    logs::start(cli.log_format);
    match cli.command {
        Command::Demo(arguments) => {
            demo::run(arguments).await?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Bench(arguments) => {
            bench::run(arguments).await?;
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    let config = Config::read(cli.config.as_deref())?;
    match cli.command {
        Command::Serve => serve::run(&config).await?,
        Command::Work => work::run(&config).await?,
        Command::Import(arguments) => return import::run(&config, arguments).await,
        Command::Reindex => reindex::run(&config).await?,
        Command::Migrate => migrate::run(&config).await?,
        Command::Backup(arguments) => backup::run(&config, arguments).await?,
        Command::Restore(arguments) => restore::run(&config, arguments).await?,
        Command::Doctor => return doctor::run(&config).await,
        Command::Init(arguments) => init::run(&config, arguments).await?,
        Command::Librarian(arguments) => librarian::run(&config, arguments).await?,
        Command::Demo(_) | Command::Bench(_) => {}
    }
    Ok(ExitCode::SUCCESS)
}
