//! Events in words: when, for which ages, how many seats; a row of a list.

use app::event::SeenEvent;
use domain::event::{Ages, Event, Hours, Registering};
use domain::time::Moment;
use i18n::Translator;
use jiff::civil::Date;

use crate::extract::Around;
use crate::pages::EventRow;
use crate::parts::{Badge, Stamp, StampTone};

/// « samedi 28 novembre, 14 h – 16 h », or the first and the last day.
pub fn when(t: Translator, hours: &Hours, today: Date) -> String {
    let (from, until) = (hours.starts, hours.ends);
    if from.date() == until.date() {
        t.with("event-when")
            .arg("date", t.date_long(from.date(), today))
            .arg("hours", t.hours(from.time(), until.time()))
            .to_string()
    } else {
        t.with("event-when-days")
            .arg("from", t.date_long(from.date(), today))
            .arg("until", t.date_long(until.date(), today))
            .to_string()
    }
}

/// « De 3 à 6 ans ».
pub fn ages(t: Translator, ages: Ages) -> Option<String> {
    let words = match (ages.minimum, ages.maximum) {
        (None, None) => return None,
        (Some(minimum), None) => t.with("event-ages-from").n("minimum", minimum),
        (None, Some(maximum)) => t.with("event-ages-to").n("maximum", maximum),
        (Some(minimum), Some(maximum)) => t
            .with("event-ages-between")
            .n("minimum", minimum)
            .n("maximum", maximum),
    };
    Some(words.to_string())
}

/// « décembre 2026 ».
pub fn month(t: Translator, day: Date) -> String {
    t.with("event-month")
        .arg("month", t.month(day))
        .arg("year", day.year())
        .to_string()
}

/// Where registering stands, in a few words.
pub fn seats_state(t: Translator, event: &Event, moment: Moment) -> Badge {
    let say = |key: &str| t.get(key).into_owned();
    match event.registering(moment.now) {
        Registering::NotNeeded if event.state == domain::event::EventState::Cancelled => {
            Badge::no(say("event-cancelled"))
        }
        Registering::NotNeeded => Badge::plain(say("event-no-registration")),
        Registering::Open(Some(left)) => Badge::ok(t.with("event-seats-left").n("count", left).to_string()),
        Registering::Open(None) => Badge::ok(say("event-on-registration")),
        Registering::Waiting => Badge::wait(say("event-full-waiting")),
        Registering::Full => Badge::no(say("event-full")),
        Registering::NotYet(opens_at) => {
            let day = event.hours.zone.to_datetime(opens_at).date();
            let day = t.date_medium(day, moment.today);
            Badge::wait(t.with("event-not-yet").arg("date", day).to_string())
        }
        Registering::Closed(_) => Badge::plain(say("event-closed")),
        Registering::Over => Badge::plain(say("event-over")),
        Registering::Cancelled => Badge::no(say("event-cancelled")),
    }
}

/// An event in a list; with its library where the list has several.
pub fn event_row(around: &Around, seen: &SeenEvent, with_library: bool) -> EventRow {
    let (t, event) = (around.frame.t, &seen.event);
    let (language, words) = seen.words(t.language);
    let today = around.moment.today;
    // An exhibition that goes on stands under today, not under the day on which it began.
    let day = event.hours.day().max(today.min(event.hours.ends.date()));
    let library = around.network.library(event.library).filter(|_| with_library);
    let one_day = event.hours.starts.date() == event.hours.ends.date();
    let hours = if one_day {
        t.hours(event.hours.starts.time(), event.hours.ends.time())
    } else {
        when(t, &event.hours, today)
    };
    let facts = [
        Some(hours),
        library.map(|library| library.name.clone()),
        Some(event.place.clone()),
        ages(t, event.ages),
    ];
    EventRow {
        id: event.id.get(),
        stamp: Stamp::of(t, day, StampTone::Plain),
        title: words.title.clone(),
        language: (language != t.language).then(|| language.code()),
        url: around.frame.urls.event(event.id.get(), &event.words.title),
        facts: facts
            .into_iter()
            .flatten()
            .filter(|fact| !fact.is_empty())
            .collect(),
        state: seats_state(t, event, around.moment),
    }
}
