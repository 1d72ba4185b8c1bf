//! The librarians' side of registrations: per event, who is to be validated, who comes, who waits.

use domain::event::Event;
use domain::figure::FigureKind;
use domain::id::{EventId, RegistrationId};
use domain::mail::Mail;
use domain::patron::Patron;
use domain::registration::{DeclineReason, Registration, RegistrationAction, RegistrationState};
use domain::staff::Role;
use jiff::Timestamp;
use store::registration::Tally;

use super::seats::{apply, event_of, serve};
use crate::App;
use crate::act::Act;
use crate::event::{SeenEvent, in_reach, spoken};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// A registration as librarians see it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The registration.
    pub registration: Registration,
    /// Whose.
    pub patron: Option<Patron>,
    /// Who changed it last, by the name that the portal gives them.
    pub by: Option<String>,
}

/// An event with all its registrations, in the order in which they were made.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The event.
    pub event: SeenEvent,
    /// Its registrations.
    pub rows: Vec<Row>,
}

/// How many registrations each of these events has, by state.
///
/// # Errors
/// When the database fails.
pub async fn tallies(app: &App, events: &[EventId]) -> Outcome<Vec<Tally>> {
    let mut conn = app.db.read().await?;
    Ok(store::registration::tallies(&mut conn, events).await?)
}

/// How many registrations wait for an answer at the libraries of a librarian.
///
/// # Errors
/// When the database fails.
pub async fn to_validate(app: &App, librarian: &Librarian) -> Outcome<i64> {
    let libraries = librarian.rights.libraries(Role::Editor);
    let now = crate::event::whole(app.settings.zone.to_datetime(app.clock.now())).to_string();
    let mut conn = app.db.read().await?;
    Ok(store::registration::count_requested(&mut conn, libraries.as_deref(), &now).await?)
}

/// The sheet of an event.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn sheet(app: &App, librarian: &Librarian, id: EventId) -> Outcome<Sheet> {
    let mut conn = app.db.read().await?;
    let event = in_reach(&mut conn, librarian, id).await?;
    let found = store::registration::of_event(&mut conn, id, RegistrationState::ALL).await?;
    let ids: Vec<_> = found.iter().map(|registration| registration.patron).collect();
    let patrons = store::patron::many(&mut conn, &ids).await?;
    let event = spoken(&mut conn, vec![event])
        .await?
        .pop()
        .ok_or(Failure::NotFound)?;
    drop(conn);
    let mut names: std::collections::BTreeMap<String, Option<String>> = std::collections::BTreeMap::new();
    let mut rows = Vec::with_capacity(found.len());
    for registration in found {
        let actor = &registration.changed_by;
        if !names.contains_key(actor) {
            names.insert(actor.clone(), crate::queue::actor_name(app, actor).await?);
        }
        rows.push(Row {
            patron: patrons
                .iter()
                .find(|patron| patron.id == registration.patron)
                .cloned(),
            by: names.get(actor).cloned().flatten(),
            registration,
        });
    }
    Ok(Sheet { event, rows })
}

/// A registration as the page showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenVersion {
    /// Which.
    pub id: RegistrationId,
    /// The version that was shown.
    pub version: i64,
}

/// What a librarian answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// « Valider ».
    Accept,
    /// « Refuser » with a reason.
    Decline(DeclineReason),
    /// « Annuler l’inscription » with a reason.
    Cancel(DeclineReason),
    /// « Présent ».
    Present,
    /// « Absent ».
    Absent,
}

impl Answer {
    const fn action(self) -> RegistrationAction {
        match self {
            Self::Accept => RegistrationAction::Accept,
            Self::Decline(_) => RegistrationAction::Decline,
            Self::Cancel(_) => RegistrationAction::CancelByLibrary,
            Self::Present => RegistrationAction::NotePresent,
            Self::Absent => RegistrationAction::NoteAbsent,
        }
    }

    const fn reason(self) -> Option<DeclineReason> {
        match self {
            Self::Decline(reason) | Self::Cancel(reason) => Some(reason),
            Self::Accept | Self::Present | Self::Absent => None,
        }
    }
}

/// What became of one registration among those that were answered together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is done.
    Done,
    /// Somebody was faster.
    AlreadyDone {
        /// By the name that the portal gives them; the reader themselves, or the portal, have none.
        by: Option<String>,
        /// When.
        at: Timestamp,
        /// Where it stands.
        state: RegistrationState,
    },
}

/// Answers registrations, each on its own: one that a colleague was faster with stops no other.
///
/// # Errors
/// As not found when one is not of an event of theirs.
pub async fn answer(
    app: &App,
    librarian: &Librarian,
    chosen: &[SeenVersion],
    answer: Answer,
    word: &str,
) -> Outcome<Vec<(RegistrationId, Answered)>> {
    let mut outcome = Vec::with_capacity(chosen.len());
    for seen in chosen {
        let answered = match answer_one(app, librarian, *seen, answer, word).await {
            Ok(()) => Answered::Done,
            Err(Failure::Conflict) => already_done(app, seen.id).await?,
            Err(why) => return Err(why),
        };
        outcome.push((seen.id, answered));
    }
    Ok(outcome)
}

async fn already_done(app: &App, id: RegistrationId) -> Outcome<Answered> {
    let mut conn = app.db.read().await?;
    let found = store::registration::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(conn);
    Ok(Answered::AlreadyDone {
        by: crate::queue::actor_name(app, &found.changed_by).await?,
        at: found.changed_at,
        state: found.state,
    })
}

async fn answer_one(
    app: &App,
    librarian: &Librarian,
    seen: SeenVersion,
    answer: Answer,
    word: &str,
) -> Outcome<()> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let (_, found) = theirs(&mut act, librarian, seen.id).await?;
    store::lock::event(&mut act.tx, app.db.dialect(), found.event).await?;
    let (event, found) = theirs(&mut act, librarian, seen.id).await?;
    if found.version != seen.version {
        return Err(Failure::Conflict);
    }
    // Who came is noted once it has begun, and not before.
    let notes = matches!(answer, Answer::Present | Answer::Absent);
    if notes && act.moment.now < event.hours.starts_at() {
        return Err(Failure::Conflict);
    }
    let mut answering = found;
    answering.reason = answer.reason();
    answering.answer = word.trim().to_owned();
    let answered = apply(&mut act, &answering, answer.action()).await?;
    count(&mut act, &event, answering.state, &answered);
    let registration = answered.id;
    match answer {
        Answer::Accept => act.mail(Mail::RegistrationConfirmed { registration }).await?,
        Answer::Decline(_) => act.mail(Mail::RegistrationDeclined { registration }).await?,
        Answer::Cancel(_) => {
            act.mail(Mail::RegistrationCancelledByLibrary { registration })
                .await?;
        }
        Answer::Present | Answer::Absent => {}
    }
    serve(&mut act, answered.event).await?;
    act.commit().await
}

/// Who came counts for the day of the event; who is noted absent after all, no longer.
fn count(act: &mut Act<'_>, event: &Event, before: RegistrationState, after: &Registration) {
    let came = |state: RegistrationState| state == RegistrationState::Present;
    let seats = i64::from(after.seats);
    let amount = match (came(before), came(after.state)) {
        (false, true) => seats,
        (true, false) => -seats,
        _ => return,
    };
    let day = event.hours.day();
    act.count_on(day, FigureKind::Attendance, Some(event.library), amount);
}

/// A registration for an event of a library where the librarian writes the agenda.
async fn theirs(
    act: &mut Act<'_>,
    librarian: &Librarian,
    id: RegistrationId,
) -> Outcome<(Event, Registration)> {
    let found = store::registration::find(act.conn(), id)
        .await?
        .ok_or(Failure::NotFound)?;
    let event = event_of(act, found.event).await?;
    if librarian.may(Role::Editor, event.library) {
        Ok((event, found))
    } else {
        Err(Failure::NotFound)
    }
}
