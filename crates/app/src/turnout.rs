//! The events of a year with those who registered and those who came, by age: for the annual report, which
//! outlives the registrations.

use std::collections::BTreeMap;

use domain::id::{EventId, LibraryId};
use domain::turnout::Turnout;
use jiff::ToSpan;
use jiff::civil::Date;
use store::registration::Counted;

use crate::App;
use crate::failure::Outcome;
use crate::figure::libraries;
use crate::person::Librarian;

/// An event, and its persons by age.
#[derive(Clone, Debug)]
pub struct EventTurnout {
    /// Which.
    pub event: EventId,
    /// Its title, in the language in which it was written.
    pub title: String,
    /// Whose.
    pub library: LibraryId,
    /// The day on which it begins.
    pub day: Date,
    /// Its persons.
    pub turnout: Turnout,
}

/// The events of a year for which somebody has a seat, at the libraries whose figures a librarian sees, in
/// the order of their days.
///
/// # Errors
/// When the database fails.
pub async fn of_year(app: &App, librarian: &Librarian, year: i16) -> Outcome<Vec<EventTurnout>> {
    let first = Date::new(year, 1, 1).map_err(anyhow::Error::from)?;
    let before = first.checked_add(1.year()).map_err(anyhow::Error::from)?;
    let own = libraries(librarian);
    let mut conn = app.db.read().await?;
    let days = (first, before);
    let kept = store::registration::kept(&mut conn, own.as_deref(), days).await?;
    let seated = store::registration::seated(&mut conn, own.as_deref(), days).await?;
    let mut events: BTreeMap<(Date, EventId), EventTurnout> = BTreeMap::new();
    let mut of = |event: &Counted, add: &mut dyn FnMut(&mut Turnout)| {
        let known = events
            .entry((event.day, event.event))
            .or_insert_with(|| EventTurnout {
                event: event.event,
                title: event.title.clone(),
                library: event.library,
                day: event.day,
                turnout: Turnout::default(),
            });
        add(&mut known.turnout);
    };
    for (event, band, count) in &kept {
        of(event, &mut |turnout| turnout.add_count(*band, *count));
    }
    for seat in &seated {
        let day = seat.event.day;
        of(&seat.event, &mut |turnout| {
            turnout.add(&seat.registration, seat.birth_on, day);
        });
    }
    Ok(events.into_values().collect())
}

/// Erases up to `limit` registrations for events that were over before a local time; of those that took
/// place it is kept how many registered and came, by age. Says how many were erased.
///
/// # Errors
/// When the database fails.
pub async fn erase_past(app: &App, before: &str, limit: i64) -> Outcome<usize> {
    let mut tx = app.db.begin_write().await?;
    let mut turnouts: BTreeMap<EventId, Turnout> = BTreeMap::new();
    let past = store::registration::past(&mut tx, before, limit).await?;
    for seat in &past {
        // Another worker may have been first: each is counted once.
        if store::purge::registration(&mut tx, seat.registration.id).await? && seat.took_place {
            let turnout = turnouts.entry(seat.event.event).or_default();
            turnout.add(&seat.registration, seat.birth_on, seat.event.day);
        }
    }
    for (event, turnout) in &turnouts {
        store::registration::keep(&mut tx, *event, turnout).await?;
    }
    tx.commit().await?;
    Ok(past.len())
}
