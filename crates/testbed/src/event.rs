//! An event for a story: a workshop on Saturday 28 November 2026, from 14 h to 16 h.

use domain::circulation::policy::Validation;
use domain::event::{
    Admission, Ages, ChildrenAsked, Event, EventKind, EventState, EventWords, Hours, PhoneAsked, Terms,
    WaitingList,
};
use domain::id::{EventId, LibraryId};
use domain::language::Language;
use domain::publishing::TextFormat;
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use store::Db;

/// The workshop: four seats, three at most for each, confirmed at once, with a waiting list.
///
/// # Panics
/// When the time zone is not known.
#[must_use]
pub fn workshop(library: LibraryId) -> Event {
    let day = date(2026, 11, 28);
    Event {
        id: EventId::new(0),
        library,
        place: "Section jeunesse".into(),
        kind: EventKind::Workshop,
        language: Language::Fr,
        words: EventWords {
            title: "Dessine ton monstre".into(),
            lead: "Un crayon, une feuille, et une bête.".into(),
            text: "On dessine ensemble.\n\nMatériel fourni.".into(),
        },
        hours: Hours {
            starts: day.at(14, 0, 0, 0),
            ends: day.at(16, 0, 0, 0),
            zone: TimeZone::get("Europe/Brussels").expect("a zone of the world"),
        },
        audience: None,
        ages: Ages::default(),
        price: String::new(),
        terms: Terms {
            admission: Admission::Account,
            capacity: Some(4),
            seats_each: 3,
            opens_at: None,
            closes_at: None,
            validation: Validation::AtOnce,
            children: ChildrenAsked::Nothing,
            phone: PhoneAsked::Optional,
            waiting_list: WaitingList::Open,
        },
        picture: None,
        format: TextFormat::Plain,
        series: None,
        seats_taken: 0,
        state: EventState::Published,
        cancelled_because: String::new(),
        sequence: 0,
        changed_at: Timestamp::UNIX_EPOCH,
        version: 0,
    }
}

/// Writes an event under the next number.
///
/// # Panics
/// When the database cannot be written.
pub async fn put(db: &Db, mut event: Event) -> EventId {
    let mut tx = db.begin_write().await.expect("the database can be written");
    event.id = store::event::next_number(&mut tx).await.expect("a number");
    store::event::insert(&mut tx, &event)
        .await
        .expect("an event is written");
    tx.commit().await.expect("the event is kept");
    event.id
}
