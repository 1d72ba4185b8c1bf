//! What the calendar does to pre-registrations: a warning a week before the end, then all is erased,
//! the temporary account too.

use domain::id::PatronId;
use domain::mail::Mail;
use domain::preregistration::PreregistrationState;
use jiff::civil::Date;
use store::preregistration::{self as rows, Preregistration, Registrant};
use store::tombstone::{self, Tombstone};

use crate::App;
use crate::act::{Act, Actor};
use crate::departure::give_up;
use crate::failure::Outcome;

/// Handled in one transaction: the writer is never held for long.
const AT_ONCE: i64 = 50;

/// Does what is due on a day. Doing it again does nothing more.
///
/// # Errors
/// When the database fails.
pub async fn sweep(app: &App, on: Date) -> Outcome<()> {
    while warn_some(app, on).await? {}
    while expire_one(app, on).await? {}
    Ok(())
}

async fn warn_some(app: &App, on: Date) -> Outcome<bool> {
    let mut act = Act::begin(app, &Actor::worker()).await?;
    let now = act.moment.now;
    let until = app.settings.preregistration.warns_until(on);
    let some = rows::expiring(act.conn(), until, AT_ONCE).await?;
    for found in &some {
        if rows::warned(act.conn(), found.id, now).await? {
            act.mail(Mail::PreregistrationExpiring {
                preregistration: found.id,
            })
            .await?;
        }
    }
    act.commit().await?;
    Ok(!some.is_empty())
}

/// Each in its own transaction: what they waited for is served to others, under locks that are taken patron
/// first.
async fn expire_one(app: &App, on: Date) -> Outcome<bool> {
    let mut act = Act::begin(app, &Actor::worker()).await?;
    let now = act.moment.now;
    let some = rows::expired(act.conn(), on, 1).await?;
    for found in &some {
        let state = PreregistrationState::Expired;
        if rows::end(act.conn(), found.id, found.version, state, None, now).await? {
            let people = rows::people(act.conn(), found.id).await?;
            erase(&mut act, found, &people).await?;
            act.audit(
                "preregistration.expire",
                "preregistration",
                found.id.get(),
                None,
                None,
            )
            .await?;
        }
    }
    act.commit().await?;
    Ok(!some.is_empty())
}

/// Erases the people, the temporary account and what was written; what they waited for goes to the next.
pub(super) async fn erase(act: &mut Act<'_>, found: &Preregistration, people: &[Registrant]) -> Outcome<()> {
    let mut patrons: Vec<PatronId> = people.iter().filter_map(|person| person.patron).collect();
    patrons.sort_unstable();
    for patron in &patrons {
        store::lock::patron(&mut act.tx, act.app.db.dialect(), *patron).await?;
    }
    give_up(act, &patrons).await?;
    let mut gone: Vec<(&str, i64)> = Vec::new();
    gone.extend(patrons.iter().map(|patron| ("patron", patron.get())));
    gone.extend(found.account.map(|account| ("account", account.get())));
    gone.push(("preregistration", found.id.get()));
    for (noun, id) in gone {
        let tombstone = Tombstone {
            noun: noun.to_owned(),
            id,
            erased_at: act.moment.now,
        };
        tombstone::erase(act.conn(), &tombstone).await?;
    }
    Ok(())
}
