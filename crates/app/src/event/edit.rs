//! Writing the agenda: an event is drafted, published, moved, cancelled. Whoever is registered or waits
//! is told what changes for them.

use std::collections::BTreeMap;

use domain::event::{Event, EventState, EventWords, Repeat};
use domain::id::{EventId, LibraryId};
use domain::language::Language;
use domain::staff::Role;
use jiff::civil::{Date, DateTime};
use store::event::Sought;
use store::idempotency::{self, Known};

use super::{MOST, SeenEvent, in_reach, spoken, whole};
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;
use crate::registration::{cancel_all, serve, tell_all};

/// Days during which a past event is still listed for librarians.
const LISTED_DAYS: i64 = 30;

/// An event as a librarian wrote it: its number, its state and its count are not theirs to write.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// The event.
    pub event: Event,
    /// What is written about it in the other languages.
    pub translated: BTreeMap<Language, EventWords>,
}

/// The events of a librarian's libraries, drafts and those just past included.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn drafts(app: &App, librarian: &Librarian, library: Option<LibraryId>) -> Outcome<Vec<SeenEvent>> {
    let libraries = match library {
        Some(library) if librarian.may(Role::Editor, library) => Some(vec![library]),
        Some(_) => return Err(Failure::NotFound),
        None => librarian.rights.libraries(Role::Editor),
    };
    let since = app.clock.now() - jiff::SignedDuration::from_hours(24 * LISTED_DAYS);
    let sought = Sought {
        states: EventState::ALL,
        libraries: libraries.as_deref(),
        audience: None,
        from: whole(app.settings.zone.to_datetime(since)),
        until: DateTime::MAX,
    };
    let mut conn = app.db.read().await?;
    let events = store::event::sought(&mut conn, &sought, MOST).await?;
    spoken(&mut conn, events).await
}

/// One event, to be written on.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn draft(app: &App, librarian: &Librarian, id: EventId) -> Outcome<SeenEvent> {
    let mut conn = app.db.read().await?;
    let event = in_reach(&mut conn, librarian, id).await?;
    spoken(&mut conn, vec![event])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The event; of a series the first.
    pub event: Event,
    /// On how many dates it takes place.
    pub dates: usize,
    /// How many were left out because the library is closed.
    pub left_out: usize,
}

/// Writes a new event, as a draft, and the other dates of its series. The same form sent again gives the
/// same event.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn create(
    app: &App,
    librarian: &Librarian,
    wish: &Drafted,
    repeat: Option<&Repeat>,
    key: &str,
) -> Outcome<Written> {
    may_write(librarian, wish)?;
    let account = librarian.account.id;
    let event = Event {
        changed_at: jiff::Timestamp::UNIX_EPOCH,
        ..wish.event.clone()
    };
    let body = fingerprint(&format!("{event:?} {:?} {repeat:?}", wish.translated));
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Of two clicks at once the second waits here, and finds what the first wrote.
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    match idempotency::look(act.conn(), key, account, "event", &body).await? {
        Known::Answered(id) => {
            let id: EventId = id.parse().map_err(|_| Failure::NotFound)?;
            let event = in_reach(act.conn(), librarian, id).await?;
            let dates = store::event::of_series(act.conn(), id).await?.len().max(1);
            return Ok(Written {
                event,
                dates,
                left_out: 0,
            });
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let first = wish.event.hours.day();
    let calendar = act.network.calendar(wish.event.library);
    let days = repeat
        .map(|repeat| repeat.days(first, &calendar))
        .unwrap_or_default();
    let number = store::event::next_number(act.conn()).await?;
    let series = (!days.days.is_empty()).then_some(number);
    let event = draft_on(&mut act, wish, number, series, first).await?;
    for day in &days.days {
        let number = store::event::next_number(act.conn()).await?;
        draft_on(&mut act, wish, number, series, *day).await?;
    }
    let now = act.moment.now;
    let answer = event.id.to_string();
    idempotency::keep(act.conn(), key, account, "event", &body, &answer, now).await?;
    act.commit().await?;
    Ok(Written {
        event,
        dates: days.days.len() + 1,
        left_out: days.closed.len(),
    })
}

/// Writes one date, as a draft.
async fn draft_on(
    act: &mut Act<'_>,
    wish: &Drafted,
    id: EventId,
    series: Option<EventId>,
    day: Date,
) -> Outcome<Event> {
    let new = Event {
        id,
        series,
        state: EventState::Draft,
        seats_taken: 0,
        sequence: 0,
        changed_at: act.moment.now,
        version: 0,
        ..wish.event.on(day)
    };
    store::event::insert(act.conn(), &new).await?;
    put_words(act, &new, wish).await?;
    act.audit("event.draft", "event", id.get(), None, Some(new.state.code()))
        .await?;
    Ok(new)
}

/// Writes what was changed of an event. Seats that are more go to those who wait; fewer seats than are
/// taken drop nobody.
///
/// # Errors
/// As not found when it is not at a library of theirs; as a conflict when a colleague changed it since
/// its version was shown.
pub async fn save(app: &App, librarian: &Librarian, id: EventId, wish: &Drafted) -> Outcome<Event> {
    may_write(librarian, wish)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let before = locked(&mut act, librarian, id, wish.event.version).await?;
    let saved = change(&mut act, &before, &wish.event, wish).await?;
    act.commit().await?;
    app.forget_site();
    Ok(saved)
}

/// Writes a changed event over the one that was there, and tells those registered when it moves.
pub(super) async fn change(
    act: &mut Act<'_>,
    before: &Event,
    wished: &Event,
    wish: &Drafted,
) -> Outcome<Event> {
    let (id, now) = (before.id, act.moment.now);
    let mut changed = Event {
        id,
        series: before.series,
        version: before.version,
        state: before.state,
        cancelled_because: before.cancelled_because.clone(),
        seats_taken: before.seats_taken,
        sequence: before.sequence,
        changed_at: now,
        ..wished.clone()
    };
    let moves = before.moves_to(&changed);
    if moves {
        changed.sequence += 1;
    }
    update(act, &changed).await?;
    put_words(act, &changed, wish).await?;
    act.audit("event.change", "event", id.get(), None, None).await?;
    if moves && changed.state == EventState::Published && now < changed.hours.starts_at() {
        tell_all(act, id).await?;
    }
    serve(act, id).await?;
    Ok(changed)
}

pub(super) fn may_write(librarian: &Librarian, wish: &Drafted) -> Outcome<()> {
    if librarian.may(Role::Editor, wish.event.library) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// Writes the translations: those of the languages in which it was not first written.
async fn put_words(act: &mut Act<'_>, event: &Event, wish: &Drafted) -> Outcome<()> {
    for language in Language::ALL {
        let words = match wish.translated.get(&language) {
            Some(words) if language != event.language => words.clone(),
            _ => EventWords::default(),
        };
        store::event::put_words(act.conn(), event.id, language, &words).await?;
    }
    Ok(())
}

/// An event of theirs, locked and as the page showed it.
pub(super) async fn locked(
    act: &mut Act<'_>,
    librarian: &Librarian,
    id: EventId,
    version: i64,
) -> Outcome<Event> {
    store::lock::event(&mut act.tx, act.app.db.dialect(), id).await?;
    let event = in_reach(act.conn(), librarian, id).await?;
    if event.version == version {
        Ok(event)
    } else {
        Err(Failure::Conflict)
    }
}

pub(super) async fn update(act: &mut Act<'_>, event: &Event) -> Outcome<()> {
    if store::event::update(act.conn(), event).await? {
        Ok(())
    } else {
        Err(Failure::Conflict)
    }
}

/// « Publier »: it is in the agenda from now on.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it is no draft, or was changed meanwhile.
pub async fn publish(app: &App, librarian: &Librarian, id: EventId, version: i64) -> Outcome<Event> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let mut event = locked(&mut act, librarian, id, version).await?;
    if event.state != EventState::Draft {
        return Err(Failure::Conflict);
    }
    show(&mut act, &mut event).await?;
    act.commit().await?;
    app.forget_site();
    Ok(event)
}

/// A draft is in the agenda from now on.
pub(super) async fn show(act: &mut Act<'_>, event: &mut Event) -> Outcome<()> {
    event.state = EventState::Published;
    event.changed_at = act.moment.now;
    update(act, event).await?;
    let (before, after) = (EventState::Draft.code(), EventState::Published.code());
    act.audit(
        "event.publish",
        "event",
        event.id.get(),
        Some(before),
        Some(after),
    )
    .await
}

/// « Annuler l’animation »: its page says why, and whoever is registered or waits is told.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it was cancelled already, or changed meanwhile.
pub async fn cancel(
    app: &App,
    librarian: &Librarian,
    id: EventId,
    version: i64,
    because: &str,
) -> Outcome<Event> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let mut event = locked(&mut act, librarian, id, version).await?;
    if event.state != EventState::Published {
        return Err(Failure::Conflict);
    }
    event.state = EventState::Cancelled;
    event.cancelled_because = because.trim().to_owned();
    event.sequence += 1;
    event.changed_at = act.moment.now;
    update(&mut act, &event).await?;
    act.audit(
        "event.cancel",
        "event",
        id.get(),
        Some("published"),
        Some("cancelled"),
    )
    .await?;
    cancel_all(&mut act, id).await?;
    act.commit().await?;
    app.forget_site();
    Ok(event)
}
