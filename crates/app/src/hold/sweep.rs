//! What the calendar does to holds: not fetched in time, no longer needed.

use std::collections::BTreeSet;

use domain::hold::HoldAction;
use domain::id::{LibraryId, RecordNumber};
use domain::mail::Mail;
use jiff::civil::Date;

use super::{advance, work_of, worker};
use crate::App;
use crate::act::Act;
use crate::failure::Outcome;

/// Holds handled in one transaction: the writer is never held for long.
const AT_ONCE: i64 = 20;
/// Open days before the end of the pickup period at which the reader is warned.
const WARNING_DAYS: u16 = 2;

/// Closes the holds that nobody fetched, lapses those past their date, and warns those whose last
/// day is near. Doing it again changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn sweep(app: &App, on: Date) -> Outcome<()> {
    while expire_some(app, on).await? {}
    while lapse_some(app, on).await? {}
    warn(app, on).await
}

async fn expire_some(app: &App, on: Date) -> Outcome<bool> {
    let mut act = Act::begin(app, &worker()).await?;
    let holds = store::hold::overdue_for_pickup(act.conn(), on, AT_ONCE).await?;
    let libraries: BTreeSet<LibraryId> = holds.iter().map(|hold| hold.pickup_library).collect();
    for library in libraries {
        act.keep_hours(library).await?;
    }
    for hold in &holds {
        let work = work_of(&mut act, hold.record).await?;
        advance::apply(&mut act, hold, HoldAction::Expire, None).await?;
        act.mail(Mail::HoldExpired { hold: hold.id }).await?;
        advance::release(&mut act, hold).await?;
        advance::allot_work(&mut act, work).await?;
    }
    act.commit().await?;
    Ok(!holds.is_empty())
}

async fn lapse_some(app: &App, on: Date) -> Outcome<bool> {
    let mut act = Act::begin(app, &worker()).await?;
    let holds = store::hold::past_use(act.conn(), on, AT_ONCE).await?;
    for hold in &holds {
        let work = work_of(&mut act, hold.record).await?;
        advance::apply(&mut act, hold, HoldAction::Lapse, None).await?;
        act.mail(Mail::HoldLapsed { hold: hold.id }).await?;
        super::given_up(&mut act, hold).await?;
        advance::allot_work(&mut act, work).await?;
    }
    act.commit().await?;
    Ok(!holds.is_empty())
}

async fn warn(app: &App, on: Date) -> Outcome<()> {
    let mut act = Act::begin(app, &worker()).await?;
    let network = act.network.clone();
    for library in &network.libraries {
        let calendar = network.calendar(library.id);
        // A closed day counts to the same last day as the open one before it: it was said then.
        let Some(last) = calendar
            .is_open(on)
            .then(|| calendar.add_open_days(on, WARNING_DAYS))
            .flatten()
        else {
            continue;
        };
        for hold in store::hold::ready_until(act.conn(), last).await? {
            if hold.pickup_library == library.id {
                act.mail(Mail::HoldExpiring { hold: hold.id }).await?;
            }
        }
    }
    act.commit().await
}

/// Gives the free copies of a record's work to the holds that wait for one.
///
/// # Errors
/// When the database fails.
pub async fn allot_record(app: &App, record: RecordNumber) -> Outcome<()> {
    let mut act = Act::begin(app, &worker()).await?;
    let work = work_of(&mut act, record).await?;
    advance::allot_work(&mut act, work).await?;
    act.commit().await
}
