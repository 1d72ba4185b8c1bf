//! Holds at libraries whose ILS is elsewhere: told from jobs only, under the hold's own id, and read
//! again before any retry, so that a lost answer never makes a second hold there.

use std::sync::Arc;

use domain::hold::{Hold, HoldAction, HoldState};
use domain::id::HoldId;
use domain::job::Job;
use domain::library::LOCAL_ILS;
use domain::mail::Mail;
use ils::{HoldEdit, Ils, IlsId, IlsName, PlaceHold, Suspension};
use jiff::SignedDuration;
use store::hold::HoldEvent;

use super::{advance, worker};
use crate::App;
use crate::act::Act;
use crate::connection;
use crate::failure::Outcome;

/// What became of a step at a remote ILS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemoteStep {
    /// It is done, or nothing is left to do.
    Done,
    /// Again later, and why.
    Again(String),
    /// An operator must look, and why.
    GiveUp(String),
}

/// The other side of a hold.
pub(super) struct There {
    pub(super) connection: Arc<dyn Ils>,
    pub(super) name: IlsName,
    pub(super) patron: IlsId,
}

/// Who answers for a hold there, and as whom its patron is known; or why nobody can be asked.
pub(super) async fn reach(app: &App, hold: &Hold) -> Outcome<Result<There, RemoteStep>> {
    let name = IlsName(hold.ils.clone());
    let Some(connection) = app.ils.get(&name) else {
        return Ok(Err(RemoteStep::GiveUp(format!("no connection is called {name}"))));
    };
    let mut conn = app.db.read().await?;
    let cards = store::patron::cards(&mut conn, hold.patron).await?;
    let Some(card) = cards.into_iter().find(|card| card.ils == hold.ils) else {
        return Ok(Err(RemoteStep::GiveUp(format!(
            "the patron of hold {} has no card at {name}",
            hold.id
        ))));
    };
    Ok(Ok(There {
        patron: IlsId {
            ils: name.clone(),
            id: card.number,
        },
        connection,
        name,
    }))
}

async fn found(app: &App, id: HoldId) -> Outcome<Option<Hold>> {
    let mut conn = app.db.read().await?;
    Ok(store::hold::find(&mut conn, id).await?)
}

/// Under which id a hold's record is known there.
async fn record_there(app: &App, hold: &Hold) -> Outcome<Option<IlsId>> {
    let mut conn = app.db.read().await?;
    let key = store::source::key_at(&mut conn, hold.record, &hold.ils).await?;
    Ok(key.map(|id| IlsId {
        ils: IlsName(hold.ils.clone()),
        id,
    }))
}

/// Places a hold in the ILS of its pickup library.
///
/// # Errors
/// When the database fails.
pub async fn place_in_ils(app: &App, id: HoldId) -> Outcome<RemoteStep> {
    let Some(hold) = found(app, id).await? else {
        return Ok(RemoteStep::Done);
    };
    if hold.state != HoldState::Requested || hold.ils_hold_id.is_some() {
        return Ok(RemoteStep::Done);
    }
    let there = match reach(app, &hold).await? {
        Ok(there) => there,
        Err(step) => return Ok(step),
    };
    let Some(record) = record_there(app, &hold).await? else {
        let (record, name) = (hold.record, &there.name);
        return Ok(RemoteStep::GiveUp(format!(
            "record {record} is not known at {name}"
        )));
    };
    let request = PlaceHold {
        key: id.to_string(),
        patron: there.patron.clone(),
        record,
        item: None,
        pickup_library: code_of(app, &hold).await?,
    };
    // It may already be there: an earlier answer can have been lost on the way.
    let held = there.connection.holds(&request.patron);
    let known = match connection::read(app, &there.name, held).await {
        Ok(holds) => holds.into_iter().find(|known| known.record == request.record),
        Err(why) => return Ok(step(why)),
    };
    let placed = match known {
        Some(known) => Ok(known),
        None => connection::change(app, &there.name, there.connection.place_hold(&request)).await,
    };
    match placed {
        Ok(remote) => accepted(app, &there, id, remote, &request.pickup_library).await,
        Err(ils::Error::Refused(why)) => {
            let mut act = Act::begin(app, &worker()).await?;
            let Some(hold) = store::hold::find(act.conn(), id).await? else {
                return Ok(RemoteStep::Done);
            };
            advance::apply(&mut act, &hold, HoldAction::Decline, Some(refusal_code(&why))).await?;
            act.mail(Mail::HoldDeclined { hold: id }).await?;
            act.commit().await?;
            Ok(RemoteStep::Done)
        }
        Err(why) => Ok(step(why)),
    }
}

/// It is there: it is in the queue here too, unless its reader gave it up meanwhile.
async fn accepted(
    app: &App,
    there: &There,
    id: HoldId,
    remote: ils::Hold,
    pickup: &str,
) -> Outcome<RemoteStep> {
    let mut act = Act::begin(app, &worker()).await?;
    let Some(mut hold) = store::hold::find(act.conn(), id).await? else {
        return Ok(RemoteStep::Done);
    };
    if hold.state != HoldState::Requested {
        drop(act);
        let cancelled = there.connection.cancel_hold(&there.patron, &remote.id);
        return Ok(match connection::change(app, &there.name, cancelled).await {
            Ok(()) => RemoteStep::Done,
            Err(why) => step(why),
        });
    }
    // What was asked for while it was under way, or a hold of before that was found again.
    let differs = remote.pickup_library != pickup || remote.suspended != suspension(&hold);
    hold.ils_hold_id = Some(remote.id.id);
    advance::apply(&mut act, &hold, HoldAction::Accept, None).await?;
    act.mail(Mail::HoldQueued { hold: id }).await?;
    if differs {
        act.push(&Job::EditInIls { hold: id }, SignedDuration::ZERO)
            .await?;
    }
    act.commit().await?;
    Ok(RemoteStep::Done)
}

/// Has the other ILS told of a change to a hold, in the transaction that changes it. Nothing for a
/// hold that is kept here, nor for one that is still to be placed: it is placed as it is then.
///
/// # Errors
/// When the database fails.
pub(crate) async fn edited(act: &mut Act<'_>, hold: &Hold) -> Outcome<()> {
    if hold.ils == LOCAL_ILS || hold.ils_hold_id.is_none() {
        return Ok(());
    }
    act.push(&Job::EditInIls { hold: hold.id }, SignedDuration::ZERO)
        .await
}

/// Changes pickup library and suspension in the ILS of a hold to what they are here. What is so
/// already is not asked again; what is refused there is taken back here, and shown to staff.
///
/// # Errors
/// When the database fails.
pub async fn edit_in_ils(app: &App, id: HoldId) -> Outcome<RemoteStep> {
    let Some(hold) = found(app, id).await? else {
        return Ok(RemoteStep::Done);
    };
    let Some(remote_id) = hold.ils_hold_id.clone().filter(|_| hold.state.is_open()) else {
        return Ok(RemoteStep::Done);
    };
    let there = match reach(app, &hold).await? {
        Ok(there) => there,
        Err(step) => return Ok(step),
    };
    let held = connection::read(app, &there.name, there.connection.holds(&there.patron)).await;
    let known = match held {
        Ok(holds) => holds.into_iter().find(|known| known.id.id == remote_id),
        Err(why) => return Ok(step(why)),
    };
    // It is not there any more: what became of it is read with the others.
    let Some(known) = known else {
        return Ok(RemoteStep::Done);
    };
    let edit = HoldEdit {
        pickup_library: code_of(app, &hold).await?,
        suspended: suspension(&hold),
    };
    if known.pickup_library == edit.pickup_library && known.suspended == edit.suspended {
        return Ok(RemoteStep::Done);
    }
    let asked = there.connection.edit_hold(&there.patron, &known.id, &edit);
    match connection::change(app, &there.name, asked).await {
        Ok(_) => Ok(RemoteStep::Done),
        Err(ils::Error::Refused(why)) => {
            take_back(app, id, &known).await?;
            Ok(RemoteStep::GiveUp(format!(
                "{} refuses the change to hold {}, which is as it was: {why:?}",
                there.name, hold.reference
            )))
        }
        Err(why) => Ok(step(why)),
    }
}

/// A change that the other ILS refuses is none: the hold is again as it is there.
async fn take_back(app: &App, id: HoldId, known: &ils::Hold) -> Outcome<()> {
    let mut act = Act::begin(app, &worker()).await?;
    let network = act.network.clone();
    let Some(mut hold) = store::hold::find(act.conn(), id).await? else {
        return Ok(());
    };
    if let Some(library) = network.by_code(&known.pickup_library) {
        hold.pickup_library = library.id;
    }
    hold.suspended_from = known.suspended.and_then(|suspension| suspension.from);
    hold.suspended_until = known.suspended.map(|suspension| suspension.until);
    hold.changed_at = act.moment.now;
    // Somebody changed it again meanwhile: that change is told by a job of its own.
    if !store::hold::update(act.conn(), &hold).await? {
        return Ok(());
    }
    let event = HoldEvent {
        at: act.moment.now,
        state: hold.state,
        actor: act.actor().to_owned(),
        reason: Some("refused_elsewhere".to_owned()),
    };
    let event_id = act.id();
    store::hold::note_event(act.conn(), event_id, id, &event).await?;
    act.audit_hold("hold.edit_refused", id, None, None).await?;
    act.commit().await
}

/// Cancels a hold in the ILS of its pickup library.
///
/// # Errors
/// When the database fails.
pub async fn cancel_in_ils(app: &App, id: HoldId) -> Outcome<RemoteStep> {
    let Some(hold) = found(app, id).await? else {
        return Ok(RemoteStep::Done);
    };
    let there = match reach(app, &hold).await? {
        Ok(there) => there,
        Err(step) => return Ok(step),
    };
    let remote = match (&hold.ils_hold_id, record_there(app, &hold).await?) {
        (Some(id), _) => Some(IlsId {
            ils: there.name.clone(),
            id: id.clone(),
        }),
        // Its number there was never told: it is known by its record.
        (None, Some(record)) => {
            let held = connection::read(app, &there.name, there.connection.holds(&there.patron)).await;
            match held {
                Ok(holds) => holds
                    .into_iter()
                    .find(|held| held.record == record)
                    .map(|held| held.id),
                Err(why) => return Ok(step(why)),
            }
        }
        (None, None) => None,
    };
    let Some(remote) = remote else {
        return Ok(RemoteStep::Done);
    };
    let cancelled = there.connection.cancel_hold(&there.patron, &remote);
    match connection::change(app, &there.name, cancelled).await {
        Ok(()) | Err(ils::Error::Refused(ils::Refusal::Unknown)) => Ok(RemoteStep::Done),
        Err(why) => Ok(step(why)),
    }
}

/// The code of a hold's pickup library.
async fn code_of(app: &App, hold: &Hold) -> Outcome<String> {
    let network = app.network().await?;
    let library = network.library(hold.pickup_library);
    Ok(library.map(|library| library.code.clone()).unwrap_or_default())
}

/// The suspension of a hold in the words of the contract.
fn suspension(hold: &Hold) -> Option<Suspension> {
    hold.suspended_until.map(|until| Suspension {
        from: hold.suspended_from,
        until,
    })
}

pub(crate) fn step(why: ils::Error) -> RemoteStep {
    if why.is_passing() {
        RemoteStep::Again(why.to_string())
    } else {
        RemoteStep::GiveUp(why.to_string())
    }
}

/// The reason that readers are told, among those that a librarian may choose.
fn refusal_code(why: &ils::Refusal) -> &'static str {
    use domain::hold::DeclineReason as Reason;
    match why {
        ils::Refusal::Blocked | ils::Refusal::LimitReached => Reason::AccountToSettle.code(),
        ils::Refusal::NotHoldable | ils::Refusal::QueueFull => Reason::NotSent.code(),
        _ => Reason::Other.code(),
    }
}
