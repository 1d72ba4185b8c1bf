//! Loads that a librarian asks for from the browser: the file is kept, a job reads it with the same
//! importer as the command, and what came of it can be read as long as the portal lives. For the
//! administrators of the network: a file brings copies to any library.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::id::{AccountId, ImportRunId, LibraryId, SourceId};
use domain::job::Job;
use domain::staff::Role;
use jiff::{SignedDuration, Timestamp};
use marc::Mapping;
use store::idempotency::{self, Known};
use store::load::NewLoad;

use super::sent::{Sent, UNFINISHED};
use super::{ImportRequest, Occupied, Report, Run, Untitled, go_on, report_of};
use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;

/// Loads on a page.
pub const PAGE: i64 = 25;
/// How long the file of a load that ended is kept: to withdraw after all what it does not hold.
pub const KEPT_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Longest name of a source.
pub const LONGEST_SOURCE: usize = 80;

const NOUN: &str = "import";

/// Where files wait, how large they may be, and what their codes mean.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder of files that wait.
    pub folder: PathBuf,
    /// Bytes of the largest.
    pub largest: usize,
    /// What the codes of files mean.
    pub mapping: Mapping,
}

impl Settings {
    /// A folder of its own under another, files of a megabyte, the codes that many systems share.
    #[must_use]
    pub fn under(folder: PathBuf) -> Self {
        static FOLDERS: AtomicU64 = AtomicU64::new(0);
        let place = FOLDERS.fetch_add(1, Ordering::Relaxed);
        Self {
            folder: folder.join(format!("lutrin-loads-{}-{place}", std::process::id())),
            largest: 1 << 20,
            mapping: Mapping::default(),
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the file was called.
    pub file: String,
    /// Where its records come from.
    pub source: String,
    /// The library of copies that do not say theirs.
    pub library: Option<LibraryId>,
    /// Whether the file holds all that its source has.
    pub is_complete: bool,
}

/// Where a load stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It waits for its turn.
    Waiting,
    /// Its file is being read.
    Running,
    /// It ended.
    Done,
    /// It ended, and so many records would be withdrawn that it asks first.
    ToConfirm,
    /// It stopped: too many records without a title, and asks whether to go on.
    Untitled,
    /// It failed again and again, and waits among the tasks for somebody to look.
    Parked,
    /// Its file is no longer there.
    Lost,
    /// A command was interrupted: the same command goes on.
    Interrupted,
}

impl Stage {
    /// As the words have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::ToConfirm => "to-confirm",
            Self::Untitled => "untitled",
            Self::Parked => "parked",
            Self::Lost => "lost",
            Self::Interrupted => "interrupted",
        }
    }
}

/// A load, with what it did so far.
#[derive(Clone, Debug)]
pub struct Load {
    /// As it is kept.
    pub kept: store::load::Load,
    /// What it did so far.
    pub report: Report,
    /// Where it stands.
    pub stage: Stage,
    /// Who asked for it: their name; none for the command.
    pub who: Option<String>,
}

impl Load {
    /// Whether something is still to come without anybody doing anything.
    #[must_use]
    pub const fn is_moving(&self) -> bool {
        matches!(self.stage, Stage::Waiting | Stage::Running)
    }
}

/// What became of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing is left to do.
    Done,
    /// Another load of the source is under way.
    Later,
}

/// Only the administrators of the network.
pub(super) fn check(librarian: &Librarian) -> Outcome<()> {
    if librarian.rights.may_everywhere(Role::Network) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// Keeps a file and writes the job that loads it. The same form (`key`) sent twice loads it once.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn ask(
    app: &App,
    librarian: &Librarian,
    mut sent: Sent,
    asked: &Asked,
    key: &str,
) -> Outcome<ImportRunId> {
    check(librarian)?;
    let account = librarian.account.id;
    let body = fingerprint(&format!(
        "{}\n{}\n{:?}\n{}",
        sent.checksum(),
        asked.source,
        asked.library,
        asked.is_complete
    ));
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Of two clicks at once the second waits here, and finds what the first wrote.
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    match idempotency::look(act.conn(), key, account, NOUN, &body).await? {
        Known::Answered(id) => return id.parse().map_err(|_| Failure::Conflict),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let new_source = SourceId::new(act.id());
    let source = store::source::named(act.conn(), new_source, &asked.source, asked.library).await?;
    let id = write(&mut act, source, &mut sent, asked, false).await?;
    let now = act.moment.now;
    idempotency::keep(act.conn(), key, account, NOUN, &body, &id.to_string(), now).await?;
    act.commit().await?;
    Ok(id)
}

/// The row, the job and the line of the journal of a new load.
pub(super) async fn write(
    act: &mut Act<'_>,
    source: SourceId,
    sent: &mut Sent,
    asked: &Asked,
    is_accepted: bool,
) -> Outcome<ImportRunId> {
    // The file first: a row never names one that is not there.
    sent.keep().await?;
    let id = ImportRunId::new(act.id());
    let actor = act.actor().to_owned();
    let new = NewLoad {
        id,
        source,
        file: &asked.file,
        checksum: sent.checksum(),
        bytes: i64::try_from(sent.bytes()).unwrap_or(i64::MAX),
        kept_file: sent.name(),
        library: asked.library,
        is_complete: asked.is_complete,
        is_accepted,
        actor: &actor,
    };
    let now = act.moment.now;
    store::load::ask(act.conn(), &new, now).await?;
    act.push(&Job::Import { run: id }, SignedDuration::ZERO).await?;
    let what = format!("{} → {}", asked.file, asked.source);
    act.audit("import.ask", NOUN, id.get(), None, Some(&what)).await?;
    Ok(id)
}

/// The loads, the newest first, and one more than a page when there are others.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn list(app: &App, librarian: &Librarian, page: i64) -> Outcome<Vec<Load>> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    let offset = page.clamp(0, 10_000) * PAGE;
    let loads = store::load::list(&mut conn, app.clock.now(), PAGE + 1, offset).await?;
    let accounts: Vec<AccountId> = loads.iter().filter_map(|load| account(&load.actor)).collect();
    let names = store::account::staff_names(&mut conn, &accounts).await?;
    loads.into_iter().map(|load| told(load, &names)).collect()
}

/// A load.
///
/// # Errors
/// As not found when there is none, or for those who do not administer the network.
pub async fn show(app: &App, librarian: &Librarian, id: ImportRunId) -> Outcome<Load> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    let load = store::load::find(&mut conn, id, app.clock.now()).await?;
    let load = load.ok_or(Failure::NotFound)?;
    let accounts: Vec<AccountId> = account(&load.actor).into_iter().collect();
    let names = store::account::staff_names(&mut conn, &accounts).await?;
    told(load, &names)
}

/// The names of the sources that gave something.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn sources(app: &App, librarian: &Librarian) -> Outcome<Vec<String>> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    Ok(store::source::names(&mut conn).await?)
}

/// The name of somebody of the staff, as the audit names them.
pub(super) async fn name_of(conn: &mut store::Conn, actor: &str) -> Outcome<Option<String>> {
    let Some(id) = account(actor) else { return Ok(None) };
    Ok(store::account::staff_names(conn, &[id]).await?.remove(&id))
}

fn account(actor: &str) -> Option<AccountId> {
    actor.strip_prefix("account:")?.parse().ok().map(AccountId::new)
}

fn told(kept: store::load::Load, names: &HashMap<AccountId, String>) -> Outcome<Load> {
    let report = report_of(&kept.counts)?;
    let stage = if kept.finished_at.is_some() {
        // Once its file is another load's, that one confirmed.
        if report.to_confirm.is_some() && kept.kept_file.is_some() {
            Stage::ToConfirm
        } else {
            Stage::Done
        }
    } else if let Some(why) = &kept.failure {
        if why == "untitled" {
            Stage::Untitled
        } else {
            Stage::Lost
        }
    } else if kept.is_parked {
        Stage::Parked
    } else if kept.is_running {
        Stage::Running
    } else if kept.kept_file.is_some() {
        Stage::Waiting
    } else {
        Stage::Interrupted
    };
    Ok(Load {
        who: account(&kept.actor).and_then(|id| names.get(&id).cloned()),
        kept,
        report,
        stage,
    })
}

/// Says that a file which looked wrong is right: it is read to its end; or that what it does not hold
/// is to be withdrawn: it is read again, by a load of its own. Gives the load that goes on.
///
/// # Errors
/// As not found when there is none, as a conflict when nothing of it waits for an answer any more.
pub async fn accept(app: &App, librarian: &Librarian, id: ImportRunId) -> Outcome<ImportRunId> {
    let load = show(app, librarian, id).await?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let next = match load.stage {
        Stage::Untitled => {
            if !store::load::accept(act.conn(), id, now).await? {
                return Err(Failure::Conflict);
            }
            // The job that stopped here may not be finished yet: what is asked now is another one.
            let job = Job::Import { run: id };
            if let Some(key) = job.dedupe_key() {
                store::job::let_go(act.conn(), &key).await?;
            }
            act.push(&job, SignedDuration::ZERO).await?;
            id
        }
        Stage::ToConfirm => {
            if !store::load::hand_over(act.conn(), id).await? {
                return Err(Failure::Conflict);
            }
            let next = ImportRunId::new(act.id());
            let actor = act.actor().to_owned();
            let kept = &load.kept;
            let new = NewLoad {
                id: next,
                source: kept.source,
                file: &kept.file,
                checksum: &kept.checksum,
                bytes: kept.bytes.unwrap_or_default(),
                kept_file: kept.kept_file.as_deref().unwrap_or_default(),
                library: kept.library,
                is_complete: kept.is_complete,
                is_accepted: true,
                actor: &actor,
            };
            store::load::ask(act.conn(), &new, now).await?;
            act.push(&Job::Import { run: next }, SignedDuration::ZERO).await?;
            next
        }
        _ => return Err(Failure::Conflict),
    };
    act.audit("import.accept", NOUN, next.get(), None, Some(&load.kept.file))
        .await?;
    act.commit().await?;
    Ok(next)
}

/// Does a load that was asked for, or goes on with it: what is done is done.
///
/// # Errors
/// When the database fails; then it is tried again, from where it was.
pub async fn perform(app: &Arc<App>, id: ImportRunId) -> Outcome<Step> {
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    let Some(load) = store::load::find(&mut tx, id, now).await? else {
        return Ok(Step::Done);
    };
    let Some(kept) = load.kept_file.filter(|_| load.finished_at.is_none()) else {
        return Ok(Step::Done);
    };
    let path = app.settings.loads.folder.join(kept);
    if !tokio::fs::try_exists(&path).await.map_err(anyhow::Error::from)? {
        store::load::fail(&mut tx, id, "lost", now).await?;
        tx.commit().await?;
        return Ok(Step::Done);
    }
    match super::take_place(&mut tx, load.source, id.get(), now).await {
        Err(Failure::Broken(why)) if why.is::<Occupied>() => return Ok(Step::Later),
        taken => taken?,
    }
    tx.commit().await?;
    let run = Run {
        id: id.get(),
        source: load.source,
        report: report_of(&load.counts)?,
        resume_at: u64::try_from(load.bytes_done).unwrap_or_default(),
        bytes: load
            .bytes
            .and_then(|bytes| u64::try_from(bytes).ok())
            .unwrap_or_default(),
    };
    let request = ImportRequest {
        path,
        source: load.source_name,
        library: load.library,
        complete: load.is_complete,
        accept: load.is_accepted,
        mapping: app.settings.loads.mapping.clone(),
    };
    match go_on(app, &request, run, |_| {}).await {
        Ok(_) => ended(app, id).await?,
        Err(Failure::Broken(why)) if why.is::<Untitled>() => {
            let mut tx = app.db.begin_write().await?;
            store::load::fail(&mut tx, id, "untitled", app.clock.now()).await?;
            tx.commit().await?;
        }
        Err(why) => return Err(why),
    }
    Ok(Step::Done)
}

/// The line of the journal that says that a load ended.
async fn ended(app: &App, id: ImportRunId) -> Outcome<()> {
    let mut act = Act::begin(app, &Actor::worker()).await?;
    act.audit("import.end", NOUN, id.get(), None, None).await?;
    act.commit().await
}

/// Takes away the files of loads that ended a while ago, and what was only begun to be sent.
///
/// # Errors
/// When the database fails, or the folder cannot be read.
pub async fn purge(app: &App, now: Timestamp) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    let gone: BTreeSet<String> = store::load::forget_files(&mut tx, now - KEPT_FOR)
        .await?
        .into_iter()
        .collect();
    let kept = store::load::files(&mut tx).await?;
    tx.commit().await?;
    let folder = &app.settings.loads.folder;
    let mut files = match tokio::fs::read_dir(folder).await {
        Ok(files) => files,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(why) => return Err(anyhow::Error::from(why).into()),
    };
    while let Some(file) = files.next_entry().await.map_err(anyhow::Error::from)? {
        let name = file.file_name().to_string_lossy().into_owned();
        let is_old = |begun: &str| begun.parse().is_ok_and(|id: i64| id < day_old(now));
        let is_left_over = match name.rsplit_once('.') {
            // Its name begins with when it was begun.
            Some((begun, UNFINISHED)) => is_old(begun),
            // One that no load speaks of: what was to be written down with it was not.
            _ => gone.contains(&name) || (is_old(&name) && !kept.contains(&name)),
        };
        if is_left_over {
            tokio::fs::remove_file(file.path())
                .await
                .map_err(anyhow::Error::from)?;
        }
    }
    Ok(())
}

/// The least id of yesterday: ids are ordered by time.
fn day_old(now: Timestamp) -> i64 {
    domain::id::new_id((now - SignedDuration::from_hours(24)).as_millisecond(), 0)
}
