//! Holds at libraries whose ILS is elsewhere: told from jobs only, under the hold's own id, and read
//! again before any retry, so that a lost answer never makes a second hold there.

use domain::hold::{HoldAction, HoldState};
use domain::id::HoldId;
use domain::mail::Mail;
use ils::{IlsId, IlsName, PlaceHold};

use super::{advance, worker};
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};

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

/// Places a hold in the ILS of its pickup library.
///
/// # Errors
/// When the database fails.
pub async fn place_in_ils(app: &App, id: HoldId) -> Outcome<RemoteStep> {
    let mut conn = app.db.read().await?;
    let Some(hold) = store::hold::find(&mut conn, id).await? else {
        return Ok(RemoteStep::Done);
    };
    if hold.state != HoldState::Requested || hold.ils_hold_id.is_some() {
        return Ok(RemoteStep::Done);
    }
    let name = IlsName(hold.ils.clone());
    let Some(connection) = app.ils.get(&name) else {
        return Ok(RemoteStep::GiveUp(format!("no connection is called {name}")));
    };
    let cards = store::patron::cards(&mut conn, hold.patron).await?;
    let Some(card) = cards.into_iter().find(|card| card.ils == hold.ils) else {
        return Ok(RemoteStep::GiveUp(format!(
            "the patron of hold {id} has no card at {name}"
        )));
    };
    let Some(key) = store::source::key_at(&mut conn, hold.record, &hold.ils).await? else {
        return Ok(RemoteStep::GiveUp(format!(
            "record {} is not known at {name}",
            hold.record
        )));
    };
    let pickup = app
        .network()
        .await?
        .library(hold.pickup_library)
        .map(|library| library.code.clone());
    drop(conn);
    let request = PlaceHold {
        key: id.to_string(),
        patron: IlsId {
            ils: name.clone(),
            id: card.number,
        },
        record: IlsId {
            ils: name.clone(),
            id: key,
        },
        item: None,
        pickup_library: pickup.unwrap_or_default(),
    };
    // It may already be there: an earlier answer can have been lost on the way.
    let there = match connection.holds(&request.patron).await {
        Ok(holds) => holds.into_iter().find(|known| known.record == request.record),
        Err(why) => return Ok(step(why)),
    };
    let placed = match there {
        Some(known) => Ok(known),
        None => connection.place_hold(&request).await,
    };
    match placed {
        Ok(remote) => {
            let mut act = Act::begin(app, &worker()).await?;
            let Some(mut hold) = store::hold::find(act.conn(), id).await? else {
                return Ok(RemoteStep::Done);
            };
            if hold.state != HoldState::Requested {
                // The reader gave it up while it was being placed.
                drop(act);
                return Ok(match connection.cancel_hold(&request.patron, &remote.id).await {
                    Ok(()) => RemoteStep::Done,
                    Err(why) => step(why),
                });
            }
            hold.ils_hold_id = Some(remote.id.id);
            advance::apply(&mut act, &hold, HoldAction::Accept, None).await?;
            act.mail(Mail::HoldQueued { hold: id }).await?;
            act.commit().await?;
            Ok(RemoteStep::Done)
        }
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

/// Cancels a hold in the ILS of its pickup library.
///
/// # Errors
/// When the database fails.
pub async fn cancel_in_ils(app: &App, id: HoldId) -> Outcome<RemoteStep> {
    let mut conn = app.db.read().await?;
    let Some(hold) = store::hold::find(&mut conn, id).await? else {
        return Ok(RemoteStep::Done);
    };
    let name = IlsName(hold.ils.clone());
    let Some(connection) = app.ils.get(&name) else {
        return Ok(RemoteStep::GiveUp(format!("no connection is called {name}")));
    };
    let cards = store::patron::cards(&mut conn, hold.patron).await?;
    let key = store::source::key_at(&mut conn, hold.record, &hold.ils).await?;
    drop(conn);
    let card = cards
        .into_iter()
        .find(|card| card.ils == hold.ils)
        .ok_or(Failure::NotFound)?;
    let patron = IlsId {
        ils: name.clone(),
        id: card.number,
    };
    let remote = match (hold.ils_hold_id, key) {
        (Some(id), _) => Some(IlsId { ils: name, id }),
        // Its number there was never told: it is known by its record.
        (None, Some(key)) => match connection.holds(&patron).await {
            Ok(holds) => holds
                .into_iter()
                .find(|held| held.record.id == key)
                .map(|held| held.id),
            Err(why) => return Ok(step(why)),
        },
        (None, None) => None,
    };
    let Some(remote) = remote else {
        return Ok(RemoteStep::Done);
    };
    match connection.cancel_hold(&patron, &remote).await {
        Ok(()) | Err(ils::Error::Refused(ils::Refusal::Unknown)) => Ok(RemoteStep::Done),
        Err(why) => Ok(step(why)),
    }
}

fn step(why: ils::Error) -> RemoteStep {
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
