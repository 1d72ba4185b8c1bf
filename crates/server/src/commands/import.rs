//! `lutrin import FILE…`: catalogues in MARC, with a line of progress and a report. A load that was
//! interrupted goes on where it was; the same file loaded again changes nothing.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, bail};
use app::import::{ImportRequest, Progress, Report};
use domain::id::LibraryId;
use store::Db;

use crate::config::Config;
use crate::say::say;
use crate::wiring::{self, Purpose};

/// What it takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Files in ISO 2709 or MARCXML, plain or gzip
    #[arg(required_unless_present = "readers", value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Readers instead, from a table whose first line names the columns: card, family_name, given_name,
    /// birth_on, category, email, phone, street, postcode, city, language, library, valid_until, guardian
    #[arg(long, value_name = "CSV", conflicts_with = "files")]
    pub readers: Option<PathBuf>,
    /// Say line by line what would be done with readers, and do nothing
    #[arg(long, conflicts_with = "files")]
    pub dry_run: bool,
    /// Code of the library of copies that do not say theirs
    #[arg(long, value_name = "CODE")]
    pub library: Option<String>,
    /// Where the files come from: a record is known again by source and number. By default the
    /// library, else the name of the file
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// A file holds all that its source has: what is not in it is withdrawn
    #[arg(long)]
    pub complete: bool,
    /// Load a file that looks wrong, withdraw although they are many
    #[arg(long)]
    pub accept: bool,
}

/// Runs it: the exit code is 1 when a file waits for --accept, or a line of readers is wrong.
///
/// # Errors
/// When a file cannot be read or the database fails.
pub async fn run(config: &Config, arguments: Arguments) -> anyhow::Result<ExitCode> {
    let app = wiring::app(config, Purpose::Real).await?;
    name_libraries(config, &app.db).await?;
    app.forget_network().await;
    let network = app.network().await?;
    if network.libraries.is_empty() {
        bail!("the network has no library: « lutrin init network.toml » makes them");
    }
    if let Some(path) = &arguments.readers {
        let code = super::roster::run(&app, path, arguments.dry_run).await?;
        app.db.close().await;
        return Ok(code);
    }
    let library: Option<LibraryId> = match &arguments.library {
        None => None,
        Some(code) => Some(
            network
                .by_code(code)
                .with_context(|| format!("no library has the code {code}"))?
                .id,
        ),
    };
    let mut code = ExitCode::SUCCESS;
    for path in &arguments.files {
        let request = ImportRequest {
            path: path.clone(),
            source: source(&arguments, path),
            library,
            complete: arguments.complete,
            accept: arguments.accept,
            mapping: config.import.mapping(),
        };
        let began = Instant::now();
        let mut bar = Bar::default();
        let report = app::import::run_indexed(&app, &request, |progress| bar.draw(progress)).await;
        bar.clear();
        let report = report.with_context(|| format!("could not load {}", path.display()))?;
        tell(path, &report, began.elapsed().as_secs_f64());
        if report.to_confirm.is_some() {
            code = ExitCode::FAILURE;
        }
    }
    app.db.close().await;
    Ok(code)
}

/// The library codes of the configuration, noted in the database for the loads of the browser too; one
/// that nobody here answers to is no reason not to serve.
pub async fn try_to_name_libraries(config: &Config, db: &Db) {
    if let Err(why) = name_libraries(config, db).await {
        tracing::warn!("{why:#}");
    }
}

/// The library codes of the configuration, noted in the database.
async fn name_libraries(config: &Config, db: &Db) -> anyhow::Result<()> {
    let mut tx = db.begin_write().await?;
    let libraries = store::library::all(&mut tx).await?;
    for (alias, code) in &config.import.library_codes {
        let library = libraries.iter().find(|library| library.code == *code);
        let library =
            library.with_context(|| format!("import.library_codes: no library has the code {code}"))?;
        store::library::put_alias(&mut tx, alias, library.id).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn source(arguments: &Arguments, path: &Path) -> String {
    let named = arguments.source.clone().or_else(|| arguments.library.clone());
    named.unwrap_or_else(|| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default()
    })
}

/// A line that is drawn over itself, on a terminal only.
#[derive(Default)]
struct Bar {
    drawn: Option<Instant>,
}

impl Bar {
    fn draw(&mut self, progress: &Progress<'_>) {
        let mut terminal = std::io::stderr();
        if !terminal.is_terminal() || self.drawn.is_some_and(|drawn| drawn.elapsed().as_millis() < 100) {
            return;
        }
        self.drawn = Some(Instant::now());
        // A compressed file holds more than its size: then the records alone tell.
        let done = (progress.bytes_done * 30)
            .checked_div(progress.bytes)
            .unwrap_or(0)
            .min(30);
        let done = usize::try_from(done).unwrap_or(30);
        let (full, empty) = ("█".repeat(done), "·".repeat(30 - done));
        let drawn = write!(terminal, "\r{full}{empty} {} records", progress.report.read)
            .and_then(|()| terminal.flush());
        if let Err(why) = drawn {
            tracing::debug!("the progress cannot be drawn: {why}");
        }
    }

    fn clear(&mut self) {
        if self.drawn.is_some() {
            let cleared = write!(std::io::stderr(), "\r{:60}\r", "");
            if let Err(why) = cleared {
                tracing::debug!("the progress cannot be cleared: {why}");
            }
        }
    }
}

fn tell(path: &Path, report: &Report, seconds: f64) {
    say(format_args!(
        "{}: {} records read in {seconds:.1} s",
        path.display(),
        report.read
    ));
    for (count, what) in [
        (report.new, "new"),
        (report.merged, "joined to a record of another source"),
        (report.changed, "changed"),
        (report.unchanged, "unchanged"),
        (report.withdrawn, "withdrawn"),
        (report.items, "copies written"),
        (
            report.items_kept,
            "copies that left the source, kept because somebody has or awaits them",
        ),
    ] {
        if count > 0 {
            say(format_args!("{count:>9}  {what}"));
        }
    }
    for (title, counts) in [
        ("skipped", &report.skipped),
        ("in quarantine", &report.quarantined),
        (
            "library unknown, copies left out: see import.library_codes",
            &report.unknown_libraries,
        ),
        (
            "code without a meaning: see import.document_types, audiences and sections",
            &report.unmapped,
        ),
    ] {
        for (what, count) in counts {
            say(format_args!("{count:>9}  {title}: {what}"));
        }
    }
    if let Some((gone, all)) = report.to_confirm {
        say(format_args!(
            "{gone} of {all} records of this source are not in the file: they were not withdrawn. Do it with --accept."
        ));
    }
}
