//! What librarians do with suggestions: one row for all who ask, led on step by step, each step told to
//! all of them.

use domain::id::{LibraryId, RecordNumber, SuggestionId};
use domain::job::Job;
use domain::mail::Mail;
use domain::patron::Patron;
use domain::staff::Role;
use domain::suggestion::{Asker, HoldWish, RefuseReason, Suggestion, SuggestionState, step};
use jiff::{SignedDuration, Timestamp};
use store::record::StoredRecord;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::queue::actor_name;

/// Rows on a page of a queue.
pub const PAGE: i64 = 50;

/// A stage that a queue shows, in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// « Reçues ».
    Received,
    /// « À l’étude ».
    Studied,
    /// « Acceptées et commandées ».
    Bought,
    /// « Closes ».
    Closed,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Received, Self::Studied, Self::Bought, Self::Closed];

    /// The states of its suggestions. What was withdrawn is nobody's work.
    #[must_use]
    pub const fn states(self) -> &'static [SuggestionState] {
        use SuggestionState as S;
        match self {
            Self::Received => &[S::Received],
            Self::Studied => &[S::Studied],
            Self::Bought => &[S::Accepted, S::Ordered],
            Self::Closed => &[S::Available, S::Refused, S::Duplicate],
        }
    }

    /// The stage in which a suggestion of a state is found.
    #[must_use]
    pub fn of(state: SuggestionState) -> Self {
        Self::ALL
            .into_iter()
            .find(|stage| stage.states().contains(&state))
            .unwrap_or(Self::Closed)
    }
}

/// The libraries whose suggestions a librarian answers; none stands for all of them.
fn narrowed(librarian: &Librarian, library: Option<LibraryId>) -> Outcome<Option<Vec<LibraryId>>> {
    match library {
        Some(library) if librarian.may(Role::Holds, library) => Ok(Some(vec![library])),
        Some(_) => Err(Failure::NotFound),
        None => Ok(librarian.rights.libraries(Role::Holds)),
    }
}

/// How many suggestions are in each stage.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn counts(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
) -> Outcome<Vec<(Stage, i64)>> {
    let libraries = narrowed(librarian, library)?;
    let mut conn = app.db.read().await?;
    let mut counts = Vec::with_capacity(Stage::ALL.len());
    for stage in Stage::ALL {
        let count = store::suggestion::count(&mut conn, stage.states(), libraries.as_deref()).await?;
        counts.push((stage, count));
    }
    Ok(counts)
}

/// A page of a stage: each suggestion with the number of those who ask.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn rows(
    app: &App,
    librarian: &Librarian,
    stage: Stage,
    library: Option<LibraryId>,
    page: i64,
) -> Outcome<Vec<(Suggestion, i64)>> {
    let libraries = narrowed(librarian, library)?;
    let offset = page.clamp(0, 1_000) * PAGE;
    let mut conn = app.db.read().await?;
    let found =
        store::suggestion::queue(&mut conn, stage.states(), libraries.as_deref(), PAGE, offset).await?;
    let ids: Vec<SuggestionId> = found.iter().map(|suggestion| suggestion.id).collect();
    let counts = store::suggestion::counts_of_askers(&mut conn, &ids).await?;
    Ok(found
        .into_iter()
        .map(|suggestion| {
            let count = counts.iter().find(|(id, _)| *id == suggestion.id);
            let count = count.map_or(0, |(_, count)| *count);
            (suggestion, count)
        })
        .collect())
}

/// A suggestion with everything needed to decide.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// Who asks.
    pub askers: Vec<(Asker, Option<Patron>)>,
    /// What the network has that looks like it, or the record that it became.
    pub owned: Vec<StoredRecord>,
    /// What happened, the oldest first.
    pub history: Vec<Happened>,
}

/// Something that happened to a suggestion.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// The state that it led to; none when somebody asked for it or took that back.
    pub state: Option<SuggestionState>,
    /// What, as the audit names it.
    pub verb: String,
    /// Who, by the name that the portal gives them.
    pub by: Option<String>,
}

/// The panel of a suggestion.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn panel(app: &App, librarian: &Librarian, id: SuggestionId) -> Outcome<Panel> {
    let mut conn = app.db.read().await?;
    let suggestion = theirs(&mut conn, librarian, id).await?;
    let askers = store::suggestion::askers(&mut conn, id).await?;
    let ids: Vec<_> = askers.iter().map(|asker| asker.patron).collect();
    let patrons = store::patron::many(&mut conn, &ids).await?;
    let past = store::audit::history(&mut conn, "suggestion", id.get()).await?;
    let became = match suggestion.record {
        Some(number) => store::record::many(&mut conn, &[number]).await?,
        None => Vec::new(),
    };
    drop(conn);
    let owned = if became.is_empty() {
        let number = suggestion.ean.as_deref().unwrap_or_default();
        super::owned(app, &suggestion.title, &suggestion.author, number).await?
    } else {
        became
    };
    let mut history = Vec::with_capacity(past.len());
    for entry in past {
        history.push(Happened {
            at: entry.at,
            state: entry.after.as_deref().and_then(SuggestionState::from_code),
            by: actor_name(app, &entry.actor).await?,
            verb: entry.verb,
        });
    }
    Ok(Panel {
        askers: askers
            .into_iter()
            .map(|asker| {
                let patron = patrons.iter().find(|patron| patron.id == asker.patron).cloned();
                (asker, patron)
            })
            .collect(),
        suggestion,
        owned,
        history,
    })
}

async fn theirs(conn: &mut store::Conn, librarian: &Librarian, id: SuggestionId) -> Outcome<Suggestion> {
    store::suggestion::find(conn, id)
        .await?
        .filter(|suggestion| librarian.may(Role::Holds, suggestion.library))
        .ok_or(Failure::NotFound)
}

/// The record that a librarian names: by its number on the portal, or an ISBN.
///
/// # Errors
/// When the database fails.
pub async fn record_named(app: &App, typed: &str) -> Outcome<Option<StoredRecord>> {
    let typed = typed.trim();
    if let Ok(Some(ean)) = domain::suggestion::ean(typed) {
        return Ok(super::by_number(app, &ean).await?.into_iter().next());
    }
    let Ok(number) = typed.parse::<u32>() else {
        return Ok(None);
    };
    let mut conn = app.db.read().await?;
    Ok(store::record::many(&mut conn, &[RecordNumber::new(number)])
        .await?
        .pop())
}

/// Where a librarian leads a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nowhere: only what is written changes.
    Write,
    /// « À l’étude », « acceptée », « commandée ».
    Go(SuggestionState),
    /// « Disponible », as this record: the holds that were wished for are placed.
    Available(RecordNumber),
    /// « Doublon » of this record: it can be reserved.
    Duplicate(RecordNumber),
    /// « Refusée », with a reason.
    Refuse(RefuseReason),
}

impl Step {
    const fn state(self) -> Option<SuggestionState> {
        match self {
            Self::Write => None,
            Self::Go(state) => Some(state),
            Self::Available(_) => Some(SuggestionState::Available),
            Self::Duplicate(_) => Some(SuggestionState::Duplicate),
            Self::Refuse(_) => Some(SuggestionState::Refused),
        }
    }
}

/// What became of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is done.
    Done,
    /// A colleague was faster: who, when, and where it stands now.
    Changed {
        /// By the name that the portal gives them.
        by: Option<String>,
        /// When.
        at: Timestamp,
        /// Where it stands.
        state: SuggestionState,
    },
}

/// What is written with an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// To all who asked.
    pub answer: Option<String>,
    /// For librarians.
    pub note: Option<String>,
}

/// Answers a suggestion as the page showed it; all who asked are told.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn answer(
    app: &App,
    librarian: &Librarian,
    id: SuggestionId,
    version: i64,
    step: Step,
    words: &Words,
) -> Outcome<Answered> {
    match answer_once(app, librarian, id, version, step, words).await {
        Ok(()) => Ok(Answered::Done),
        Err(Failure::Conflict) => {
            let panel = panel(app, librarian, id).await?;
            let last = panel
                .history
                .iter()
                .rev()
                .find(|happened| happened.state.is_some());
            Ok(Answered::Changed {
                by: last.and_then(|last| last.by.clone()),
                at: last.map_or(panel.suggestion.changed_at, |last| last.at),
                state: panel.suggestion.state,
            })
        }
        Err(why) => Err(why),
    }
}

async fn answer_once(
    app: &App,
    librarian: &Librarian,
    id: SuggestionId,
    version: i64,
    wanted: Step,
    words: &Words,
) -> Outcome<()> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let found = theirs(act.conn(), librarian, id).await?;
    if found.version != version {
        return Err(Failure::Conflict);
    }
    let before = found.state;
    let mut next = Suggestion {
        answer: words.answer.clone(),
        note: words.note.clone(),
        ..found
    };
    if let Some(state) = wanted.state() {
        next.state = step(before, state)?;
        next.changed_at = act.moment.now;
        next.reason = None;
    }
    match wanted {
        Step::Refuse(reason) => next.reason = Some(reason),
        Step::Available(record) | Step::Duplicate(record) => {
            crate::hold::visible(act.conn(), record).await?;
            next.record = Some(record);
        }
        Step::Write | Step::Go(_) => {}
    }
    // Whoever joins holds the row until they are in: the list of askers is read after this.
    match store::suggestion::update(act.conn(), &next).await {
        Ok(true) => {}
        Ok(false) => return Err(Failure::Conflict),
        // It was refused once, and another row is open for the same document by now.
        Err(why) if why.is_taken() => return Err(Failure::Conflict),
        Err(why) => return Err(why.into()),
    }
    let (verb, after) = match wanted.state() {
        Some(state) => ("suggestion.answer", Some(state.code())),
        None => ("suggestion.write", None),
    };
    act.audit(verb, "suggestion", id.get(), Some(before.code()), after)
        .await?;
    tell(&mut act, &next, wanted).await?;
    act.commit().await
}

/// Writes to all who asked. Who wished for a hold is written to when it is placed, or refused.
async fn tell(act: &mut Act<'_>, suggestion: &Suggestion, wanted: Step) -> Outcome<()> {
    let Some(state) = wanted.state() else {
        return Ok(());
    };
    let (id, mut waits) = (suggestion.id, false);
    for asker in store::suggestion::askers(act.conn(), id).await? {
        let patron = asker.patron;
        let mail = match state {
            SuggestionState::Available if asker.hold == HoldWish::Wished => {
                waits = true;
                continue;
            }
            SuggestionState::Available => Mail::SuggestionAvailable {
                suggestion: id,
                patron,
            },
            state => Mail::SuggestionAnswered {
                suggestion: id,
                patron,
                state,
            },
        };
        act.mail(mail).await?;
    }
    if waits {
        act.push(&Job::PlaceSuggestedHolds { suggestion: id }, SignedDuration::ZERO)
            .await?;
    }
    Ok(())
}

impl From<domain::suggestion::IllegalStep> for Failure {
    fn from(_: domain::suggestion::IllegalStep) -> Self {
        Self::Conflict
    }
}
