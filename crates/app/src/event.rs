//! Events as everybody reads them, and as librarians write them.

mod edit;
mod series;

pub use edit::{Drafted, Written, cancel, create, draft, drafts, publish, save};
pub use series::{later, publish_series, save_following};

use std::collections::BTreeMap;

use domain::event::{Event, EventState, EventWords};
use domain::id::{EventId, LibraryId};
use domain::language::Language;
use domain::library::Library;
use domain::record::Audience;
use domain::staff::Role;
use jiff::civil::{Date, DateTime};
use store::event::Sought;

use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// The most events of one page.
const MOST: i64 = 200;

/// An event with what is written about it in each language.
#[derive(Clone, Debug)]
pub struct SeenEvent {
    /// The event.
    pub event: Event,
    /// What was written about it in other languages.
    pub translated: BTreeMap<Language, EventWords>,
}

impl SeenEvent {
    /// What a reader of a language is told: its words in that language, or those in which it was
    /// written, with the language in which they are.
    #[must_use]
    pub fn words(&self, language: Language) -> (Language, &EventWords) {
        match self.translated.get(&language) {
            Some(words) if language != self.event.language && !words.title.is_empty() => (language, words),
            _ => (self.event.language, &self.event.words),
        }
    }
}

/// Events with their words in all languages.
pub(crate) async fn spoken(conn: &mut store::Conn, events: Vec<Event>) -> Outcome<Vec<SeenEvent>> {
    let ids: Vec<EventId> = events.iter().map(|event| event.id).collect();
    let mut words = store::event::words(conn, &ids).await?;
    Ok(events
        .into_iter()
        .map(|event| {
            let translated = Language::ALL
                .into_iter()
                .filter_map(|language| Some((language, words.remove(&(event.id, language))?)))
                .collect();
            SeenEvent { event, translated }
        })
        .collect())
}

/// What is looked for in the agenda.
#[derive(Clone, Copy, Debug, Default)]
pub struct AgendaQuestion {
    /// One library.
    pub library: Option<LibraryId>,
    /// For whom.
    pub audience: Option<Audience>,
    /// The first day; today when it is earlier or not said.
    pub from: Option<Date>,
    /// The day after the last.
    pub until: Option<Date>,
}

/// The agenda: what is not over, in the order in which it begins. What was cancelled is there too, and
/// says so.
///
/// # Errors
/// When the database fails.
pub async fn agenda(app: &App, question: &AgendaQuestion) -> Outcome<Vec<SeenEvent>> {
    some(app, question, MOST).await
}

/// The first events of the agenda.
///
/// # Errors
/// When the database fails.
pub async fn next(app: &App, library: Option<LibraryId>, limit: i64) -> Outcome<Vec<SeenEvent>> {
    let question = AgendaQuestion {
        library,
        ..AgendaQuestion::default()
    };
    some(app, &question, limit).await
}

async fn some(app: &App, question: &AgendaQuestion, limit: i64) -> Outcome<Vec<SeenEvent>> {
    let now = app.settings.zone.to_datetime(app.clock.now());
    let from = question.from.map_or(now, |day| day.at(0, 0, 0, 0).max(now));
    let libraries = question.library.map(|library| [library]);
    let sought = Sought {
        states: &[EventState::Published, EventState::Cancelled],
        libraries: libraries.as_ref().map(<[LibraryId; 1]>::as_slice),
        audience: question.audience,
        from: whole(from),
        until: question.until.map_or(DateTime::MAX, |day| day.at(0, 0, 0, 0)),
    };
    let mut conn = app.db.read().await?;
    let events = store::event::sought(&mut conn, &sought, limit).await?;
    spoken(&mut conn, events).await
}

/// Without the part of a second: local times are compared as text.
pub(crate) fn whole(local: DateTime) -> DateTime {
    local.date().at(local.hour(), local.minute(), local.second(), 0)
}

/// Where an event takes place, in one line: the room, the library, its address.
#[must_use]
pub fn location(event: &Event, library: Option<&Library>) -> String {
    let mut parts: Vec<String> = vec![event.place.clone()];
    if let Some(library) = library {
        let town = format!("{} {}", library.address.postcode, library.address.city);
        parts.extend([
            library.name.clone(),
            library.address.street.clone(),
            town.trim().to_owned(),
        ]);
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// An event that everybody sees.
///
/// # Errors
/// As not found when there is none of this number, or it is still being written.
pub async fn published(app: &App, id: EventId) -> Outcome<SeenEvent> {
    let mut conn = app.db.read().await?;
    let event = store::event::find(&mut conn, id)
        .await?
        .filter(|event| event.state != EventState::Draft)
        .ok_or(Failure::NotFound)?;
    spoken(&mut conn, vec![event])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

/// An event of a library where the librarian writes the agenda.
pub(crate) async fn in_reach(conn: &mut store::Conn, librarian: &Librarian, id: EventId) -> Outcome<Event> {
    store::event::find(conn, id)
        .await?
        .filter(|event| librarian.may(Role::Editor, event.library))
        .ok_or(Failure::NotFound)
}
