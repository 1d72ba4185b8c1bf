//! Changing a hold: fetching it elsewhere, having it passed over for some days. The rank stays. A
//! change that was already made is made: the second of two clicks finds it so.

use domain::circulation::policy::Validation;
use domain::hold::{
    ChangeRefusal, Hold, HoldAction, HoldState, HoldTarget, Offer, Suspension, Terms, may_change_pickup,
    may_place, may_suspend, may_suspend_between,
};
use domain::id::{HoldId, LibraryId, PatronId};
use domain::library::LOCAL_ILS;
use domain::mail::Mail;
use jiff::civil::Date;
use store::ils_ability::Ability;
use store::network::Network;

use super::{SeenHold, advance, locked, note, standing, visible, work_of};
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;

/// What of a hold can be changed now, and why not the rest: no button is drawn that would fail.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Where it is fetched.
    pub pickup: Result<(), ChangeRefusal>,
    /// The days on which it is passed over.
    pub suspension: Result<(), ChangeRefusal>,
}

/// What of a hold can be changed.
#[must_use]
pub fn changes(network: &Network, hold: &Hold) -> Changes {
    Changes {
        pickup: may_change_pickup(hold).and_then(|()| kept_by(network, hold, |can| can.change_pickup)),
        suspension: may_suspend(hold).and_then(|()| kept_by(network, hold, |can| can.suspend)),
    }
}

/// Whether whoever keeps the hold can do it. An ILS elsewhere says so whenever its holds are read.
fn kept_by(network: &Network, hold: &Hold, can: impl Fn(Ability) -> bool) -> Result<(), ChangeRefusal> {
    if hold.ils == LOCAL_ILS || network.abilities.get(&hold.ils).is_some_and(|said| can(*said)) {
        Ok(())
    } else {
        Err(ChangeRefusal::KeptElsewhere {
            library: hold.pickup_library,
        })
    }
}

fn refused(why: &ChangeRefusal) -> Failure {
    Failure::Refused(vec![why.explain()])
}

/// What each library would mean for a hold that is there already, its own among them: as if it were
/// placed now, without counting itself.
///
/// # Errors
/// As not found when it is not this reader's or its record left; with the reason when it can no
/// longer be changed.
pub async fn pickup_offer(app: &App, patron: PatronId, seen: &SeenHold) -> Outcome<Offer> {
    let network = app.network().await?;
    changes(&network, &seen.hold)
        .pickup
        .map_err(|why| refused(&why))?;
    let mut conn = app.db.read().await?;
    offer(&mut conn, &network, patron, &seen.hold, app.moment().today).await
}

async fn offer(
    conn: &mut store::Conn,
    network: &Network,
    patron: PatronId,
    hold: &Hold,
    today: Date,
) -> Outcome<Offer> {
    let record = visible(conn, hold.record).await?;
    let volume = match &hold.target {
        HoldTarget::Volume(_, volume) => Some(volume.as_str()),
        HoldTarget::Work(_) | HoldTarget::Record(_) | HoldTarget::Item(_) => None,
    };
    let asking = standing::asking(conn, patron, today).await?;
    let mut found = standing::look(conn, network, &asking, &record, volume, today).await?;
    found.standing.target = hold.target.clone();
    found.standing.holds.retain(|other| other.id != hold.id);
    let kind = (record.record.document_type, record.record.audience);
    let held = &found.standing.patron_holds;
    let own = held
        .iter()
        .position(|held| (held.document_type, held.audience) == kind);
    if let Some(own) = own {
        found.standing.patron_holds.swap_remove(own);
    }
    // A hold stays with the system that keeps it: a library of another one cannot have it.
    found.standing.pickups.retain(|pickup| {
        network
            .library(pickup.library)
            .is_some_and(|library| library.ils == hold.ils)
    });
    may_place(&found.standing, &network.policies, today)
        .map_err(|why| Failure::Refused(why.iter().map(domain::hold::Refusal::explain).collect()))
}

/// Locks what a change needs and reads the hold again.
async fn begin<'a>(app: &'a App, reader: &Reader, id: HoldId) -> Outcome<(Act<'a>, Hold)> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let dialect = app.db.dialect();
    store::lock::patron(&mut act.tx, dialect, reader.patron).await?;
    let (hold, _) = locked(&mut act, reader.patron, id).await?;
    Ok((act, hold))
}

/// Writes the changed hold with its event, the audit, and the job for the ILS that keeps it.
async fn write(act: &mut Act<'_>, next: Hold, verb: &str, before: &str, after: &str) -> Outcome<Hold> {
    if !store::hold::update(act.conn(), &next).await? {
        return Err(Failure::Conflict);
    }
    note(act, &next, Some(verb)).await?;
    let audited = format!("hold.{verb}");
    act.audit_hold(&audited, next.id, Some(before), Some(after))
        .await?;
    super::remote::edited(act, &next).await?;
    Ok(Hold {
        version: next.version + 1,
        ..next
    })
}

/// Has a hold fetched at another library. What was accepted stays accepted: the network said yes,
/// and another of its libraries does not ask again. What was not yet is asked of the new one.
///
/// # Errors
/// As not found when it is not this reader's; with the reason when it is refused; as a conflict when
/// it is no longer as it was seen.
pub async fn change_pickup(
    app: &App,
    reader: &Reader,
    id: HoldId,
    seen_version: i64,
    pickup: LibraryId,
) -> Outcome<Hold> {
    let (mut act, hold) = begin(app, reader, id).await?;
    if hold.pickup_library == pickup && hold.state.is_open() {
        return Ok(hold);
    }
    changes(&act.network, &hold).pickup.map_err(|why| refused(&why))?;
    if hold.version != seen_version {
        return Err(Failure::Conflict);
    }
    let (network, today) = (act.network.clone(), act.moment.today);
    let offered = offer(act.conn(), &network, reader.patron, &hold, today).await?;
    let terms: Terms = match offered.at(pickup) {
        Some(Ok(terms)) => terms.clone(),
        Some(Err(why)) => {
            let why = why.iter().cloned().map(ChangeRefusal::Pickup);
            return Err(Failure::Refused(why.map(|why| why.explain()).collect()));
        }
        None => {
            let why = domain::hold::Refusal::NotAPickup { library: pickup };
            return Err(refused(&ChangeRefusal::Pickup(why)));
        }
    };
    let code = |id: LibraryId| network.library(id).map_or("", |library| library.code.as_str());
    let (before, after) = (code(hold.pickup_library), code(pickup));
    let next = Hold {
        pickup_library: pickup,
        fee: terms.fee.value,
        ..hold
    };
    let mut changed = write(&mut act, next, PICKUP_CHANGED, before, after).await?;
    let is_answered_now = changed.state == HoldState::Requested
        && changed.ils == LOCAL_ILS
        && terms.validation.value == Validation::AtOnce;
    if is_answered_now {
        changed = advance::apply(&mut act, &changed, HoldAction::Accept, None).await?;
        act.mail(Mail::HoldQueued { hold: id }).await?;
    } else {
        act.mail(Mail::HoldPickupChanged { hold: id }).await?;
    }
    let work = work_of(&mut act, changed.record).await?;
    advance::allot_work(&mut act, work).await?;
    let changed = store::hold::find(act.conn(), id).await?.unwrap_or(changed);
    act.commit().await?;
    Ok(changed)
}

/// What the events of a hold call a change of pickup library.
pub const PICKUP_CHANGED: &str = "pickup_changed";
/// What they call a suspension.
pub const SUSPENDED: &str = "suspended";
/// What they call its end before its time.
pub const RESUMED: &str = "resumed";

/// Has a hold passed over on some days, both ends included.
///
/// # Errors
/// As not found when it is not this reader's; with the reason when it is refused; as a conflict when
/// somebody changed it at that moment.
pub async fn suspend(app: &App, reader: &Reader, id: HoldId, days: Suspension) -> Outcome<Hold> {
    let (mut act, hold) = begin(app, reader, id).await?;
    if (hold.suspended_from, hold.suspended_until) == (Some(days.from), Some(days.until)) {
        return Ok(hold);
    }
    let may = may_suspend_between(&hold, days, act.moment.today);
    may.and_then(|()| kept_by(&act.network, &hold, |can| can.suspend))
        .map_err(|why| refused(&why))?;
    let next = Hold {
        suspended_from: Some(days.from),
        suspended_until: Some(days.until),
        ..hold
    };
    let (from, until) = (days.from.to_string(), days.until.to_string());
    let changed = write(&mut act, next, SUSPENDED, &from, &until).await?;
    act.mail(Mail::HoldSuspended { hold: id }).await?;
    act.commit().await?;
    Ok(changed)
}

/// Ends the suspension: a copy that is there is set aside at once.
///
/// # Errors
/// As [`suspend`].
pub async fn resume(app: &App, reader: &Reader, id: HoldId) -> Outcome<Hold> {
    let (mut act, hold) = begin(app, reader, id).await?;
    if hold.suspended_until.is_none() {
        return Ok(hold);
    }
    changes(&act.network, &hold)
        .suspension
        .map_err(|why| refused(&why))?;
    let until = hold
        .suspended_until
        .map(|day| day.to_string())
        .unwrap_or_default();
    let next = Hold {
        suspended_from: None,
        suspended_until: None,
        ..hold
    };
    let changed = write(&mut act, next, RESUMED, &until, "").await?;
    let work = work_of(&mut act, changed.record).await?;
    advance::allot_work(&mut act, work).await?;
    let changed = store::hold::find(act.conn(), id).await?.unwrap_or(changed);
    act.commit().await?;
    Ok(changed)
}
