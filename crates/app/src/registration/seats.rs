//! How seats move: every change of a registration goes through here, with the count of the event that
//! it belongs to. Whoever calls holds the lock of the event.

use domain::event::{Event, EventState};
use domain::id::{EventId, PatronId, RegistrationId};
use domain::job::Job;
use domain::mail::Mail;
use domain::registration::{Registration, RegistrationAction, RegistrationState, after, to_offer};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};

/// For how many hours a freed seat is proposed, unless the network chose otherwise.
const OFFER_HOURS: u32 = 48;
/// The setting in which it chooses.
pub(crate) const OFFER_HOURS_KEY: &str = "registration.offer_hours";

/// The event of a registration: there is always one.
pub(super) async fn event_of(act: &mut Act<'_>, id: EventId) -> Outcome<Event> {
    store::event::find(act.conn(), id).await?.ok_or(Failure::NotFound)
}

/// Moves a registration to the state after an action, and its seats with it.
///
/// # Errors
/// As a conflict when the action makes no sense any more, or the seats are not there.
pub(super) async fn apply(
    act: &mut Act<'_>,
    before: &Registration,
    action: RegistrationAction,
) -> Outcome<Registration> {
    let state = after(before.state, action).ok_or(Failure::Conflict)?;
    let mut changed = before.clone();
    changed.state = state;
    if state != RegistrationState::Offered {
        changed.offered_until = None;
    }
    write(act, before, changed, state.code()).await
}

/// Writes a registration, and the count of seats that goes with it.
///
/// # Errors
/// As a conflict when it was changed meanwhile, or the seats are not there.
pub(super) async fn write(
    act: &mut Act<'_>,
    before: &Registration,
    mut changed: Registration,
    verb: &str,
) -> Outcome<Registration> {
    changed.changed_at = act.moment.now;
    changed.changed_by = act.actor().to_owned();
    if !store::registration::update(act.conn(), &changed).await? {
        return Err(Failure::Conflict);
    }
    let held = |registration: &Registration| match registration.state.holds_seats() {
        true => registration.seats,
        false => 0,
    };
    resize(act, before.event, held(before), held(&changed)).await?;
    act.audit(
        &format!("registration.{verb}"),
        "registration",
        before.id.get(),
        Some(before.state.code()),
        Some(changed.state.code()),
    )
    .await?;
    changed.version += 1;
    Ok(changed)
}

/// Takes the seats that are more, gives back those that are fewer.
async fn resize(act: &mut Act<'_>, event: EventId, before: u32, now: u32) -> Outcome<()> {
    if now > before {
        if !store::event::take_seats(act.conn(), event, now - before).await? {
            return Err(Failure::Conflict);
        }
    } else if before > now {
        store::event::give_seats_back(act.conn(), event, before - now).await?;
    }
    Ok(())
}

/// Proposes the free seats of an event to those who wait.
pub(crate) async fn serve(act: &mut Act<'_>, id: EventId) -> Outcome<()> {
    let event = event_of(act, id).await?;
    let now = act.moment.now;
    if event.state != EventState::Published || now >= event.hours.starts_at() {
        return Ok(());
    }
    let free = event.seats_left().unwrap_or(u32::MAX);
    if free == 0 {
        return Ok(());
    }
    let waiting = store::registration::waiting(act.conn(), id).await?;
    let chosen = to_offer(&waiting, free);
    if chosen.is_empty() {
        return Ok(());
    }
    let hours = store::setting::get(act.conn(), OFFER_HOURS_KEY).await?;
    let hours = hours.and_then(|hours| hours.parse().ok()).unwrap_or(OFFER_HOURS);
    let until = event.offer_until(now, hours);
    for registration in chosen {
        let found = store::registration::find(act.conn(), registration)
            .await?
            .ok_or(Failure::NotFound)?;
        let mut offered = found.clone();
        offered.state = after(found.state, RegistrationAction::Offer).ok_or(Failure::Conflict)?;
        offered.offered_until = Some(until);
        write(act, &found, offered, "offer").await?;
        act.mail(Mail::RegistrationOffered { registration }).await?;
        act.push(&Job::LapseOffer { registration }, until.duration_since(now))
            .await?;
    }
    Ok(())
}

/// Ends a proposal whose deadline has passed, and serves the next. Before the deadline, and once it was
/// answered, there is nothing to do.
///
/// # Errors
/// When the database fails.
pub async fn lapse_offer(app: &App, id: RegistrationId) -> Outcome<()> {
    let mut act = Act::begin(app, &Actor::worker()).await?;
    let Some(found) = store::registration::find(act.conn(), id).await? else {
        return Ok(());
    };
    store::lock::event(&mut act.tx, app.db.dialect(), found.event).await?;
    let Some(found) = store::registration::find(act.conn(), id).await? else {
        return Ok(());
    };
    let is_over = found.offered_until.is_some_and(|until| act.moment.now >= until);
    if found.state != RegistrationState::Offered || !is_over {
        return Ok(());
    }
    apply(&mut act, &found, RegistrationAction::Lapse).await?;
    act.mail(Mail::RegistrationLapsed { registration: id }).await?;
    serve(&mut act, found.event).await?;
    act.commit().await
}

/// The registrations that are still ahead, of an event.
async fn ahead(act: &mut Act<'_>, event: EventId) -> Outcome<Vec<Registration>> {
    let states: Vec<RegistrationState> = RegistrationState::ALL
        .iter()
        .copied()
        .filter(|state| state.is_ahead())
        .collect();
    Ok(store::registration::of_event(act.conn(), event, &states).await?)
}

/// The event will not take place: whoever is registered or waits is told.
pub(crate) async fn cancel_all(act: &mut Act<'_>, event: EventId) -> Outcome<()> {
    for found in ahead(act, event).await? {
        apply(act, &found, RegistrationAction::CancelByLibrary).await?;
        act.mail(Mail::EventCancelled {
            registration: found.id,
        })
        .await?;
    }
    Ok(())
}

/// The event takes place at another time or elsewhere: whoever is registered or waits is told.
pub(crate) async fn tell_all(act: &mut Act<'_>, event: EventId) -> Outcome<()> {
    for found in ahead(act, event).await? {
        act.mail(Mail::EventMoved {
            registration: found.id,
        })
        .await?;
    }
    Ok(())
}

/// Somebody leaves, or a family: what is still ahead of them is given up, and the seats go to those who
/// wait. Whoever calls holds the locks of the patrons; events are locked in the order of their numbers.
pub(crate) async fn give_up_all(act: &mut Act<'_>, patrons: &[PatronId]) -> Outcome<()> {
    let now = act.moment.now;
    let mut ahead = Vec::new();
    for patron in patrons {
        ahead.extend(store::registration::of_patron(act.conn(), *patron, now).await?);
    }
    ahead.retain(|registration| registration.state.is_ahead());
    ahead.sort_by_key(|registration| registration.event);
    for registration in ahead {
        store::lock::event(&mut act.tx, act.app.db.dialect(), registration.event).await?;
        // Read again: until the lock was ours, a librarian could answer it.
        let found = store::registration::find(act.conn(), registration.id)
            .await?
            .ok_or(Failure::NotFound)?;
        let event = event_of(act, found.event).await?;
        if !found.state.is_ahead() || now >= event.hours.starts_at() {
            continue;
        }
        apply(act, &found, RegistrationAction::CancelByReader).await?;
        serve(act, found.event).await?;
    }
    Ok(())
}
