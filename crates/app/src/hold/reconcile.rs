//! The holds of a library whose ILS is elsewhere, read again from it: what was shelved, lent, sent or
//! given up there is so here, and the reader is told. A list from which a hold is missing proves
//! nothing until another one confirms it.

use std::collections::BTreeMap;

use domain::hold::{CancelReason, Hold, HoldAction, HoldState};
use domain::id::{HoldId, LibraryId, PatronId};
use domain::mail::Mail;
use ils::{Capabilities, IlsId, IlsName};
use jiff::SignedDuration;
use store::ils_ability::Ability;

use super::remote::{RemoteStep, There, reach};
use super::{advance, worker};
use crate::App;
use crate::act::Act;
use crate::connection;
use crate::failure::{Failure, Outcome};

/// How long a hold must be missing before it is over: longer than an ILS takes to list a new one.
const MISSING: SignedDuration = SignedDuration::from_mins(10);

/// Reads them all again. An ILS that does not answer is asked again with the next round, so that no
/// task gives up on it.
///
/// # Errors
/// When the database fails.
pub async fn reconcile(app: &App, library: LibraryId) -> Outcome<RemoteStep> {
    let network = app.network().await?;
    let Some(library) = network.library(library).filter(|library| !library.is_local()) else {
        return Ok(RemoteStep::Done);
    };
    let name = IlsName(library.ils.clone());
    let Some(connection) = app.ils.get(&name) else {
        return Ok(RemoteStep::GiveUp(format!("no connection is called {name}")));
    };
    // Also where nobody waits for anything: this is how it is known that it answers again.
    let Ok(can) = connection::read(app, &name, connection.capabilities()).await else {
        return Ok(RemoteStep::Done);
    };
    note_ability(app, &name, can).await?;
    let mut conn = app.db.read().await?;
    let mut of_patron: BTreeMap<PatronId, Vec<Hold>> = BTreeMap::new();
    for hold in store::hold::open_elsewhere(&mut conn, library.id).await? {
        of_patron.entry(hold.patron).or_default().push(hold);
    }
    drop(conn);
    for holds in of_patron.into_values() {
        let Some(first) = holds.first() else { continue };
        let there = match reach(app, first).await? {
            Ok(there) => there,
            Err(why) => {
                tracing::warn!("the holds of a patron cannot be read: {why:?}");
                continue;
            }
        };
        if read_again(app, &there, &holds).await?.is_err() {
            return Ok(RemoteStep::Done);
        }
    }
    Ok(RemoteStep::Done)
}

/// Keeps what an ILS can do, for the pages.
async fn note_ability(app: &App, name: &IlsName, can: Capabilities) -> Outcome<()> {
    let ability = Ability {
        suspend: can.suspend,
        change_pickup: can.change_pickup,
    };
    if app.network().await?.abilities.get(&name.0) == Some(&ability) {
        return Ok(());
    }
    let mut tx = app.db.begin_write().await?;
    store::ils_ability::put(&mut tx, &name.0, ability).await?;
    tx.commit().await?;
    app.forget_network().await;
    Ok(())
}

async fn read_again(app: &App, there: &There, holds: &[Hold]) -> Outcome<Result<(), ils::Error>> {
    let held = connection::read(app, &there.name, there.connection.holds(&there.patron)).await;
    let held = match held {
        Ok(held) => held,
        Err(why) => return Ok(Err(why)),
    };
    let known = |hold: &Hold| {
        held.iter()
            .find(|there| Some(&there.id.id) == hold.ils_hold_id.as_ref())
    };
    let lent = if holds.iter().all(|hold| known(hold).is_some()) {
        Vec::new()
    } else {
        let loans = connection::read(app, &there.name, there.connection.loans(&there.patron)).await;
        match loans {
            Ok(loans) => loans.into_iter().filter_map(|loan| loan.record).collect(),
            Err(why) => return Ok(Err(why)),
        }
    };
    for hold in holds {
        let followed = match known(hold) {
            Some(remote) => follow(app, hold.id, remote).await,
            None => missing(app, hold.id, &lent).await,
        };
        match followed {
            // Whoever was faster had their reasons; the next round sees what is left.
            Ok(()) | Err(Failure::Conflict) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(Ok(()))
}

/// It is listed: it stands here where it stands there.
async fn follow(app: &App, id: HoldId, remote: &ils::Hold) -> Outcome<()> {
    let mut act = Act::begin(app, &worker()).await?;
    let Some(hold) = store::hold::find(act.conn(), id).await? else {
        return Ok(());
    };
    store::hold::listed_again(act.conn(), id).await?;
    use HoldState as Here;
    use ils::HoldState as There;
    match (remote.state, hold.state) {
        (There::InTransit, Here::Queued | Here::Allotted) => {
            advance::apply(&mut act, &hold, HoldAction::Send, None).await?;
            act.mail(Mail::HoldInTransit { hold: id }).await?;
        }
        (There::Ready, Here::Queued | Here::Allotted | Here::InTransit) => {
            advance::ready_elsewhere(&mut act, &hold, remote.ready_until).await?;
            act.mail(Mail::HoldReady { hold: id }).await?;
        }
        (There::Ready, Here::Ready)
            if remote.ready_until.is_some() && remote.ready_until != hold.ready_until =>
        {
            let mut next = hold.clone();
            next.ready_until = remote.ready_until;
            store::hold::set_our_deadline(act.conn(), id, false).await?;
            if store::hold::update(act.conn(), &next).await? && remote.ready_until > hold.ready_until {
                act.mail(Mail::HoldDeadlineMoved { hold: id }).await?;
            }
        }
        // The copy was unfit, or went to somebody else.
        (There::Queued, Here::Allotted | Here::InTransit | Here::Ready) => {
            advance::apply(&mut act, &hold, HoldAction::NotFound, None).await?;
        }
        (There::Queued | There::InTransit | There::Ready, _) => {}
    }
    act.commit().await
}

/// It is not listed: it was lent, or it is over — once that is certain.
async fn missing(app: &App, id: HoldId, lent: &[IlsId]) -> Outcome<()> {
    let mut act = Act::begin(app, &worker()).await?;
    let (now, today) = (act.moment.now, act.moment.today);
    let Some(hold) = store::hold::find(act.conn(), id).await? else {
        return Ok(());
    };
    if !hold.state.is_open() || hold.ils_hold_id.is_none() {
        return Ok(());
    }
    let key = store::source::key_at(act.conn(), hold.record, &hold.ils).await?;
    if lent.iter().any(|record| Some(&record.id) == key.as_ref()) {
        advance::apply(&mut act, &hold, HoldAction::Collect, None).await?;
        return act.commit().await;
    }
    let since = store::hold::missed(act.conn(), id, now).await?;
    if now.duration_since(since) < MISSING {
        return act.commit().await;
    }
    let is_over = hold.ready_until.is_some_and(|day| day < today);
    if hold.state == HoldState::Ready && is_over {
        advance::apply(&mut act, &hold, HoldAction::Expire, None).await?;
        act.mail(Mail::HoldExpired { hold: id }).await?;
    } else {
        let reason = CancelReason::Other.code();
        advance::apply(&mut act, &hold, HoldAction::CancelByLibrary, Some(reason)).await?;
        act.mail(Mail::HoldCancelledByLibrary { hold: id }).await?;
    }
    act.commit().await
}
