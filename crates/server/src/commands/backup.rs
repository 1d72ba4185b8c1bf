//! `lutrin backup FILE`: everything as it is at one instant, in one compressed file that restores on
//! either database. A file that bears the name asked for is complete and was read back.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use app::picture::Folder;
use domain::time::Clock;
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use store::Db;
use store::backup::Summary;

use crate::config::Config;
use crate::say::say;
use crate::wiring;

/// What it takes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Where to write, as backup.lutrin.gz
    pub file: PathBuf,
}

/// Runs it.
///
/// # Errors
/// When the database or the disk fails.
pub async fn run(config: &Config, arguments: Arguments) -> anyhow::Result<()> {
    let db = wiring::database(config).await?;
    let summary = write(&db, &wiring::files(config), &arguments.file).await?;
    db.close().await;
    say(format_args!(
        "{}: {} rows and {} pictures, read back and complete.",
        arguments.file.display(),
        summary.rows(),
        summary.files
    ));
    Ok(())
}

/// Writes a backup beside its place, reads it back, and only then gives it its name.
///
/// # Errors
/// When the database or the disk fails.
pub async fn write(db: &Db, files: &Folder, file: &Path) -> anyhow::Result<Summary> {
    let mut unfinished = file.as_os_str().to_owned();
    unfinished.push(".part");
    let unfinished = PathBuf::from(unfinished);
    let out = create(&unfinished).with_context(|| format!("could not write {}", unfinished.display()))?;
    let mut packed = GzEncoder::new(BufWriter::new(out), Compression::fast());
    let summary = store::backup::write(db, &mut packed, files, app::clock::SystemClock.now()).await?;
    let mut out = packed.finish().context("could not end the compressed file")?;
    out.flush().context("could not write the end of the file")?;
    out.get_ref()
        .sync_all()
        .context("could not make the file durable")?;
    drop(out);
    let found = store::backup::check(open(&unfinished)?)?;
    anyhow::ensure!(found == summary, "what was read back is not what was written");
    std::fs::rename(&unfinished, file).with_context(|| format!("could not name {}", file.display()))?;
    Ok(summary)
}

/// Personal data: for the owner alone.
fn create(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    File::options()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
}

/// Opens a backup for reading.
///
/// # Errors
/// When there is no such file.
pub fn open(file: &Path) -> anyhow::Result<BufReader<MultiGzDecoder<BufReader<File>>>> {
    let input = File::open(file).with_context(|| format!("could not open {}", file.display()))?;
    Ok(BufReader::with_capacity(
        1 << 16,
        MultiGzDecoder::new(BufReader::new(input)),
    ))
}
