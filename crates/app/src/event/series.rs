//! The dates of one event that takes place again and again: what is done to several of them at once.

use domain::event::{Event, EventState};
use domain::id::EventId;

use super::edit::{Drafted, change, may_write, show};
use super::in_reach;
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// How many later dates of its series a change would reach as well.
///
/// # Errors
/// When the database fails.
pub async fn later(app: &App, event: &Event) -> Outcome<usize> {
    let Some(series) = event.series else {
        return Ok(0);
    };
    let mut conn = app.db.read().await?;
    let dates = store::event::of_series(&mut conn, series).await?;
    Ok(dates.iter().filter(|date| follows(date, event)).count())
}

/// Whether a date comes after an event and is not cancelled.
fn follows(date: &Event, event: &Event) -> bool {
    date.id != event.id && date.state != EventState::Cancelled && date.hours.starts > event.hours.starts
}

/// Locks dates of a series in the order of their numbers, and reads them again: until the locks were
/// ours, a colleague could change them. One of a library that is not theirs is left alone.
async fn locked(act: &mut Act<'_>, librarian: &Librarian, ids: &[EventId]) -> Outcome<Vec<Event>> {
    let dialect = act.app.db.dialect();
    let mut dates = Vec::with_capacity(ids.len());
    for id in ids {
        store::lock::event(&mut act.tx, dialect, *id).await?;
        match in_reach(act.conn(), librarian, *id).await {
            Ok(date) => dates.push(date),
            Err(Failure::NotFound) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(dates)
}

/// Writes what was changed of an event, and the same on the later dates of its series: words, hours of
/// the day, room, terms. Each keeps its day, its seats taken and its state. Returns how many dates it
/// reached.
///
/// # Errors
/// As not found when it is not at a library of theirs; as a conflict when a colleague changed it since
/// its version was shown.
pub async fn save_following(
    app: &App,
    librarian: &Librarian,
    id: EventId,
    wish: &Drafted,
) -> Outcome<(Event, usize)> {
    may_write(librarian, wish)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let shown = in_reach(act.conn(), librarian, id).await?;
    let mut ids = vec![id];
    if let Some(series) = shown.series {
        let dates = store::event::of_series(act.conn(), series).await?;
        ids.extend(
            dates
                .iter()
                .filter(|date| follows(date, &shown))
                .map(|date| date.id),
        );
    }
    ids.sort_unstable();
    let dates = locked(&mut act, librarian, &ids).await?;
    let before = dates.iter().find(|date| date.id == id).ok_or(Failure::NotFound)?;
    if before.version != wish.event.version {
        return Err(Failure::Conflict);
    }
    // One that is moved to another day moves alone: the others keep theirs.
    let saved = change(&mut act, before, &wish.event, wish).await?;
    let mut reached = 1;
    for date in dates.iter().filter(|date| follows(date, before)) {
        change(&mut act, date, &wish.event.on(date.hours.day()), wish).await?;
        reached += 1;
    }
    act.commit().await?;
    app.forget_site();
    Ok((saved, reached))
}

/// « Publier toutes les dates »: the drafts of a series are in the agenda from now on. Done again, there
/// is nothing left to do. Returns one of the dates and how many were published.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn publish_series(app: &App, librarian: &Librarian, id: EventId) -> Outcome<(Event, usize)> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let event = in_reach(act.conn(), librarian, id).await?;
    let series = event.series.ok_or(Failure::NotFound)?;
    let dates = store::event::of_series(act.conn(), series).await?;
    let ids: Vec<EventId> = dates.iter().map(|date| date.id).collect();
    let mut published = 0;
    for mut date in locked(&mut act, librarian, &ids).await? {
        if date.state == EventState::Draft {
            show(&mut act, &mut date).await?;
            published += 1;
        }
    }
    act.commit().await?;
    app.forget_site();
    Ok((event, published))
}
