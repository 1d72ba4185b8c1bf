//! Moderators: what readers wrote waits here until somebody has read it; what is shown comes back when
//! readers report it. Who decided what is in the audit.

use domain::contribution::{Contribution, ContributionState, Moderation, Refusal, RefuseReason, after};
use domain::id::{ContributionId, LibraryId};
use domain::mail::Mail;
use domain::patron::Patron;
use domain::staff::Role;
use jiff::Timestamp;
use store::contribution::Queue;

use crate::App;
use crate::act::Act;
use crate::contribution::{SeenContribution, seen};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::queue::actor_name;

/// Rows on a page of a queue.
pub const PAGE: i64 = 50;

/// The queues, in the order of the work.
pub const QUEUES: [Queue; 3] = [Queue::Waiting, Queue::Reported, Queue::Decided];

/// The libraries whose readers a librarian moderates; none stands for all of them.
fn narrowed(librarian: &Librarian, library: Option<LibraryId>) -> Outcome<Option<Vec<LibraryId>>> {
    match library {
        Some(library) if librarian.may(Role::Moderator, library) => Ok(Some(vec![library])),
        Some(_) => Err(Failure::NotFound),
        None => Ok(librarian.rights.libraries(Role::Moderator)),
    }
}

/// How much is in each queue.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn counts(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
) -> Outcome<Vec<(Queue, i64)>> {
    let libraries = narrowed(librarian, library)?;
    let mut conn = app.db.read().await?;
    let mut counts = Vec::with_capacity(QUEUES.len());
    for queue in QUEUES {
        let count = store::contribution::count(&mut conn, queue, libraries.as_deref()).await?;
        counts.push((queue, count));
    }
    Ok(counts)
}

/// A page of a queue.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn rows(
    app: &App,
    librarian: &Librarian,
    queue: Queue,
    library: Option<LibraryId>,
    page: i64,
) -> Outcome<Vec<SeenContribution>> {
    let libraries = narrowed(librarian, library)?;
    let offset = page.clamp(0, 1_000) * PAGE;
    let mut conn = app.db.read().await?;
    let found = store::contribution::queue(&mut conn, queue, libraries.as_deref(), PAGE, offset).await?;
    seen(&mut conn, app.clock.now(), found).await
}

/// A contribution with everything needed to decide.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What was written, and about what.
    pub seen: SeenContribution,
    /// Who wrote it.
    pub patron: Option<Patron>,
    /// How many readers reported it since a moderator last looked.
    pub reports: i64,
    /// What happened, the oldest first.
    pub history: Vec<Happened>,
}

/// Something that happened to a contribution.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// What, as the audit names it.
    pub verb: String,
    /// Who, by the name that the portal gives them; none for whoever reported it.
    pub by: Option<String>,
    /// The reason that was given.
    pub reason: Option<RefuseReason>,
}

/// The panel of one.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn panel(app: &App, librarian: &Librarian, id: ContributionId) -> Outcome<Panel> {
    let mut conn = app.db.read().await?;
    let found = theirs(&mut conn, librarian, id).await?;
    let patron = store::patron::find(&mut conn, found.patron).await?;
    let reports = store::contribution::reports_of(&mut conn, id).await?;
    let past = store::audit::history(&mut conn, "contribution", id.get()).await?;
    let seen = seen(&mut conn, app.clock.now(), vec![found])
        .await?
        .pop()
        .ok_or(Failure::NotFound)?;
    drop(conn);
    let mut history = Vec::with_capacity(past.len());
    for entry in past {
        // Who reported it is nobody's business: a moderator judges the text.
        let by = match entry.verb.as_str() {
            "contribution.report" => None,
            _ => actor_name(app, &entry.actor).await?,
        };
        history.push(Happened {
            at: entry.at,
            by,
            reason: entry.after.as_deref().and_then(RefuseReason::from_code),
            verb: entry.verb,
        });
    }
    Ok(Panel {
        seen,
        patron,
        reports,
        history,
    })
}

async fn theirs(conn: &mut store::Conn, librarian: &Librarian, id: ContributionId) -> Outcome<Contribution> {
    let found = store::contribution::find(conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let may = match found.library {
        Some(library) => librarian.may(Role::Moderator, library),
        None => librarian.rights.may_everywhere(Role::Moderator),
    };
    if may { Ok(found) } else { Err(Failure::NotFound) }
}

/// What a moderator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// « Publier ».
    Publish,
    /// « Refuser », with a reason.
    Refuse(RefuseReason),
    /// « Retirer de la publication », with a reason.
    Unpublish(RefuseReason),
    /// « Garder » what was reported.
    Keep,
}

impl Decision {
    const fn action(self) -> Moderation {
        match self {
            Self::Publish => Moderation::Publish,
            Self::Refuse(_) => Moderation::Refuse,
            Self::Unpublish(_) => Moderation::Unpublish,
            Self::Keep => Moderation::Keep,
        }
    }

    const fn reason(self) -> Option<RefuseReason> {
        match self {
            Self::Refuse(reason) | Self::Unpublish(reason) => Some(reason),
            Self::Publish | Self::Keep => None,
        }
    }

    const fn verb(self) -> &'static str {
        match self {
            Self::Publish => "contribution.publish",
            Self::Refuse(_) => "contribution.refuse",
            Self::Unpublish(_) => "contribution.unpublish",
            Self::Keep => "contribution.keep",
        }
    }

    const fn mail(self, contribution: ContributionId) -> Option<Mail> {
        match self {
            Self::Publish => Some(Mail::ContributionPublished { contribution }),
            Self::Refuse(_) => Some(Mail::ContributionRefused { contribution }),
            Self::Unpublish(_) => Some(Mail::ContributionUnpublished { contribution }),
            Self::Keep => None,
        }
    }
}

/// What became of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It is done.
    Done,
    /// A colleague was faster, or its author changed it: who, when, and where it stands now.
    Changed {
        /// By the name that the portal gives them.
        by: Option<String>,
        /// When.
        at: Timestamp,
        /// Where it stands.
        state: ContributionState,
    },
}

/// Decides about one as the page showed it; its author is told.
///
/// # Errors
/// As not found when it is not at a library of theirs; refused when it is their own: a colleague reads
/// it.
pub async fn decide(
    app: &App,
    librarian: &Librarian,
    id: ContributionId,
    version: i64,
    decision: Decision,
    note: Option<&str>,
) -> Outcome<Decided> {
    match decide_once(app, librarian, id, version, decision, note).await {
        Ok(()) => Ok(Decided::Done),
        Err(Failure::Conflict) => {
            let panel = panel(app, librarian, id).await?;
            let last = panel.history.last();
            Ok(Decided::Changed {
                by: last.and_then(|last| last.by.clone()),
                at: last.map_or(panel.seen.contribution.changed_at, |last| last.at),
                state: panel.seen.contribution.state,
            })
        }
        Err(why) => Err(why),
    }
}

async fn decide_once(
    app: &App,
    librarian: &Librarian,
    id: ContributionId,
    version: i64,
    decision: Decision,
    note: Option<&str>,
) -> Outcome<()> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let found = theirs(act.conn(), librarian, id).await?;
    if found.account == librarian.account.id {
        return Err(Failure::Refused(vec![Refusal::OwnContribution.explain()]));
    }
    if found.version != version {
        return Err(Failure::Conflict);
    }
    let now = act.moment.now;
    let before = found.state;
    let decided = Contribution {
        state: after(before, decision.action())?,
        reason: decision.reason(),
        note: note.map(ToOwned::to_owned),
        // What was reported and stays keeps its place among the others.
        changed_at: if decision == Decision::Keep {
            found.changed_at
        } else {
            now
        },
        ..found
    };
    if !store::contribution::update(act.conn(), &decided).await? {
        return Err(Failure::Conflict);
    }
    store::contribution::settle_reports(act.conn(), id, now).await?;
    let reason = decision.reason().map(RefuseReason::code);
    act.audit(
        decision.verb(),
        "contribution",
        id.get(),
        Some(before.code()),
        reason,
    )
    .await?;
    if let Some(mail) = decision.mail(id) {
        act.mail(mail).await?;
    }
    act.commit().await
}

/// Which of these libraries ask for a rating with each coup de cœur.
///
/// # Errors
/// When the database fails.
pub async fn asking_for_rating(app: &App, libraries: &[LibraryId]) -> Outcome<Vec<LibraryId>> {
    let mut conn = app.db.read().await?;
    let mut asking = Vec::new();
    for library in libraries {
        if crate::contribution::wants_rating(&mut conn, Some(*library)).await? {
            asking.push(*library);
        }
    }
    Ok(asking)
}

/// Says whether a library asks for a rating with each coup de cœur.
///
/// # Errors
/// As not found when it is not a library of theirs.
pub async fn ask_for_rating(
    app: &App,
    librarian: &Librarian,
    library: LibraryId,
    wants: bool,
) -> Outcome<()> {
    if !librarian.may(Role::Moderator, library) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    crate::contribution::set_wants_rating(act.conn(), library, wants).await?;
    let after = if wants { "yes" } else { "no" };
    act.audit(
        "recommendation.rating",
        "library",
        library.get(),
        None,
        Some(after),
    )
    .await?;
    act.commit().await
}
