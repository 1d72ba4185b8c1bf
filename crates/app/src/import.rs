//! Loading a file of records. Reading and parsing run beside the database, in batches; each batch
//! is one short transaction with how far the load is, so that an interrupted load goes on and the
//! same file loaded again changes nothing.

mod arrivals;
pub mod asked;
mod batch;
mod batches;
mod entry;
mod headings;
mod indexed;
mod items;
mod keys;
mod merge;
mod prepare;
pub mod quarantine;
mod report;
mod sent;

pub use indexed::run_indexed;
pub(crate) use items::shelf_key;
pub(crate) use keys::sort_title;
pub use merge::work_key;
pub use report::{Progress, Report};
pub use sent::{Receiving, Sent};

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use domain::id::{LibraryId, SourceId};
use jiff::{SignedDuration, Timestamp};
use marc::Mapping;
use store::dialect::Dialect;
use store::import_run;

use crate::App;
use crate::failure::{Failure, Outcome};
use batch::Importer;
use batches::Batches;
use prepare::{Prepared, Preparer, Underway};
use tokio::task::JoinHandle;

/// A file to load.
#[derive(Clone, Debug)]
pub struct ImportRequest {
    /// Where it is.
    pub path: PathBuf,
    /// The source that it comes from: a record is known again by source and number.
    pub source: String,
    /// The library of copies that do not say theirs.
    pub library: Option<LibraryId>,
    /// The file holds all the records of its source: what is not in it is withdrawn.
    pub complete: bool,
    /// Load although many records have no title, withdraw although they are many.
    pub accept: bool,
    /// What the codes of the source mean.
    pub mapping: Mapping,
}

/// Time that a batch aims at. SQLite has one writer: a reader's hold must not wait long behind a load.
/// PostgreSQL has as many as there are, and its journeys to the server and back are worth sharing.
const fn batch_time(dialect: Dialect) -> Duration {
    match dialect {
        Dialect::Sqlite => Duration::from_millis(30),
        Dialect::Postgres => Duration::from_millis(250),
    }
}
/// Fewest and most records in a batch.
const BATCH_SIZES: (usize, usize) = (20, 1_000);
/// Share of untitled records, in percent, above which a file is not what it seems.
const UNTITLED_PERCENT: u64 = 20;
/// Records looked at before that is judged.
const JUDGED_AFTER: u64 = 100;
/// Share of a source's records, in percent, that a load may withdraw unasked.
const WITHDRAWN_PERCENT: i64 = 5;
/// How long a load has its place at a source after it last said so: one that died leaves it then.
const PLACE_LASTS: SignedDuration = SignedDuration::from_secs(60);
/// How often it says so.
const KEEP_PLACE_EVERY: Duration = Duration::from_secs(10);

/// A file with too many records without a title: it may not be what its name says.
#[derive(Debug, thiserror::Error)]
#[error(
    "{untitled} of {bibliographic} records have no title: is this file what its name says? Load it with --accept if it is"
)]
pub struct Untitled {
    /// Records without a title.
    pub untitled: u64,
    /// Of so many that were looked at.
    pub bibliographic: u64,
}

/// Another load has the place at the source: one of a source runs at a time.
#[derive(Debug, thiserror::Error)]
#[error("another load of this source is under way: try again when it has ended")]
pub struct Occupied;

/// A load that begins, or goes on where it was.
struct Run {
    id: i64,
    source: SourceId,
    report: Report,
    resume_at: u64,
    bytes: u64,
}

/// Loads a file. `progress` is told after each batch.
///
/// # Errors
/// When the file cannot be read, or is not what it seems and that was not accepted.
pub async fn run(
    app: &Arc<App>,
    request: &ImportRequest,
    progress: impl FnMut(&Progress),
) -> Outcome<Report> {
    let (checksum, bytes) = entry::checksum(&request.path).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    let new_source = SourceId::new(app.new_id(now));
    let source = store::source::named(&mut tx, new_source, &request.source, request.library).await?;
    let run = match import_run::interrupted(&mut tx, source, &checksum).await? {
        Some(run) => Run {
            id: run.id,
            source,
            report: report_of(&run.counts)?,
            resume_at: u64::try_from(run.resume_at_byte).unwrap_or_default(),
            bytes,
        },
        None => {
            let id = app.new_id(now);
            let name = request
                .path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            let size = i64::try_from(bytes).unwrap_or(i64::MAX);
            import_run::begin(&mut tx, id, source, (&name, size), &checksum, now).await?;
            Run {
                id,
                source,
                report: Report::default(),
                resume_at: 0,
                bytes,
            }
        }
    };
    take_place(&mut tx, source, run.id, now).await?;
    tx.commit().await?;
    go_on(app, request, run, progress).await
}

/// What was counted until a load was interrupted.
fn report_of(counts: &str) -> Outcome<Report> {
    Ok(serde_json::from_str(counts).context("the report of the interrupted load")?)
}

/// Takes the place at a source, or keeps it for a while more.
async fn take_place(conn: &mut store::Conn, source: SourceId, run: i64, now: Timestamp) -> Outcome<()> {
    if store::load::take_place(conn, source, run, now, now + PLACE_LASTS).await? {
        Ok(())
    } else {
        Err(Failure::Broken(Occupied.into()))
    }
}

/// Goes on with a load that has the place at its source, and gives the place up whatever comes.
async fn go_on(
    app: &Arc<App>,
    request: &ImportRequest,
    run: Run,
    progress: impl FnMut(&Progress),
) -> Outcome<Report> {
    let (source, id) = (run.source, run.id);
    let report = read_all(app, request, run, progress).await;
    let mut tx = app.db.begin_write().await?;
    store::load::leave_place(&mut tx, source, id).await?;
    tx.commit().await?;
    report
}

async fn read_all(
    app: &Arc<App>,
    request: &ImportRequest,
    run: Run,
    mut progress: impl FnMut(&Progress),
) -> Outcome<Report> {
    let Run {
        id,
        source,
        mut report,
        resume_at,
        bytes,
    } = run;
    let network = app.network().await?;
    let batches = Batches::of(entry::read(request, Arc::clone(&network), resume_at));
    let preparer = Preparer::new(app, network, request, source, batches).await?;
    let mut importer = Importer::new(app, request, source, id);
    let mut size = BATCH_SIZES.0;
    let mut ahead = prepare(preparer, size, None);
    while let (preparer, Some(prepared)) = ahead.await.map_err(anyhow::Error::from)?? {
        let (written, underway) = prepared.underway();
        ahead = prepare(preparer, size, Some(underway));
        let (count, bytes_done) = (prepared.counts.read, prepared.next_at);
        let held = importer.save(prepared, &mut report).await?;
        // Nobody waits for it where the next batch did not need to, or the file has ended.
        let _heard = written.send(());
        if report.untitled * 100 > report.bibliographic * UNTITLED_PERCENT
            && report.bibliographic >= JUDGED_AFTER
            && !request.accept
        {
            let (untitled, bibliographic) = (report.untitled, report.bibliographic);
            let why = Untitled {
                untitled,
                bibliographic,
            };
            return Err(Failure::Broken(why.into()));
        }
        size = next_size(
            usize::try_from(count).unwrap_or(BATCH_SIZES.1),
            held,
            batch_time(app.db.dialect()),
        );
        progress(&Progress {
            bytes_done,
            bytes,
            report: &report,
        });
    }
    importer.withdraw(&mut report).await?;
    let counts = serde_json::to_string(&report).map_err(anyhow::Error::from)?;
    let mut tx = app.db.begin_write().await?;
    import_run::finish(&mut tx, id, &counts, app.clock.now()).await?;
    crate::heading::count_soon(app, &mut tx).await?;
    tx.commit().await?;
    Ok(report)
}

/// Prepares the next batch on a task of its own, which gives the preparer back.
fn prepare(
    mut preparer: Preparer,
    size: usize,
    underway: Option<Underway>,
) -> JoinHandle<Outcome<(Preparer, Option<Prepared>)>> {
    tokio::spawn(async move {
        let prepared = preparer.next(size, underway).await?;
        Ok((preparer, prepared))
    })
}

fn next_size(count: usize, held: Duration, aim: Duration) -> usize {
    let wished = if held > aim * 2 {
        count / 2
    } else if held > aim {
        count - count / 8
    } else {
        count + count / 4 + 1
    };
    wished.clamp(BATCH_SIZES.0, BATCH_SIZES.1)
}
