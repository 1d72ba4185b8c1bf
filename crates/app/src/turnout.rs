//! The events of a year with those who registered and those who came, by age: for the annual report.

use domain::id::{EventId, LibraryId};
use domain::turnout::Turnout;
use jiff::ToSpan;
use jiff::civil::Date;

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
    let seated = store::registration::seated(&mut conn, own.as_deref(), (first, before)).await?;
    let mut events: Vec<EventTurnout> = Vec::new();
    for seat in seated {
        let event = seat.registration.event;
        if events.last().is_none_or(|last| last.event != event) {
            events.push(EventTurnout {
                event,
                title: seat.title,
                library: seat.library,
                day: seat.day,
                turnout: Turnout::default(),
            });
        }
        if let Some(last) = events.last_mut() {
            last.turnout.add(&seat.registration, seat.birth_on, seat.day);
        }
    }
    Ok(events)
}
