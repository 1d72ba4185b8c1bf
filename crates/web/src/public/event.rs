//! `/agenda/{number}-{title}`: an event, what one can do about it, and its file for calendars.

use app::event::SeenEvent;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::contribution::Subject;
use domain::event::{Admission, Event, EventState, Registering};
use domain::icalendar::Calendar;
use domain::id::EventId;
use domain::refusal::Explanation;
use domain::registration::Refusal;

use super::comments;
use super::freshness;
use crate::account::{registration_badge, told};
use crate::extract::Around;
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{CommentSection, EventAction, EventPage, Fact, Gauge, html};
use crate::parts::{Badge, Link, Stamp, StampTone};
use crate::prose::Prose;
use crate::state::WebState;
use crate::urls::number_of;
use crate::words::{ages, event_row, seats_state, when};

/// Other events of the library under an event.
const OTHERS: i64 = 4;
/// Colours of a head.
const TONES: i64 = 10;

/// The event that a part of an address names.
pub fn event_number(segment: &str) -> Result<EventId, PageError> {
    let number = number_of(segment).and_then(|number| i64::try_from(number).ok());
    number.map(EventId::new).ok_or(PageError::NotFound)
}

/// `GET /agenda/{number}-{title}` and `GET /agenda/{number}.ics`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    match segment.strip_suffix(".ics") {
        Some(number) => calendar(&web, &around, event_number(number)?).await,
        None => page(&web, &around, event_number(&segment)?).await,
    }
}

async fn calendar(web: &WebState, around: &Around, id: EventId) -> Result<Response, PageError> {
    let seen = app::event::published(&web.app, id).await?;
    let base_url = web.app.settings.base_url.trim_end_matches('/');
    let (_, words) = seen.words(around.frame.t.language);
    let location = app::event::location(&seen.event, around.network.library(seen.event.library));
    let page = format!("{base_url}{}", around.frame.urls.event(id.get(), ""));
    let file = Calendar {
        name: None,
        entries: vec![seen.event.entry(words, &location, page, base_url)],
    }
    .write();
    let mut response = file.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"agenda-{id}.ics\""),
        ),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ] {
        headers.insert(
            name,
            HeaderValue::from_str(&value).map_err(|_| PageError::NotFound)?,
        );
    }
    Ok(response)
}

async fn page(web: &WebState, around: &Around, id: EventId) -> Result<Response, PageError> {
    let seen = app::event::published(&web.app, id).await?;
    let comments = comments::section(web, around, Subject::Event(id)).await?;
    Ok(html(
        &event_page(web, around, &seen, comments).await?,
        freshness(around),
    ))
}

/// The page of an event, be it shown already or only tried.
pub async fn event_page(
    web: &WebState,
    around: &Around,
    seen: &SeenEvent,
    comments: CommentSection,
) -> Result<EventPage, PageError> {
    let (t, today) = (around.frame.t, around.moment.today);
    let event = &seen.event;
    let (language, words) = seen.words(t.language);
    let others = app::event::next(&web.app, Some(event.library), OTHERS + 1).await?;
    let mut frame = around
        .frame
        .clone()
        .at(t.get("event-agenda"), Some(around.frame.urls.agenda()))
        .at(words.title.clone(), None);
    frame.section = Some(Section::Agenda);
    let one_day = event.hours.starts.date() == event.hours.ends.date();
    Ok(EventPage {
        tone: event.id.get().rem_euclid(TONES) + 1,
        language: (language != t.language).then(|| language.code()),
        title: words.title.clone(),
        when: t.sentence(when(t, &event.hours, today)),
        badges: badges(around, event),
        cancelled: (event.state == EventState::Cancelled).then(|| event.cancelled_because.clone()),
        stamp: Stamp::of(t, event.hours.day(), StampTone::Plain),
        hours: if one_day {
            t.hours(event.hours.starts.time(), event.hours.ends.time())
        } else {
            when(t, &event.hours, today)
        },
        place: event.place.clone(),
        gauge: gauge(around, event),
        action: action(web, around, seen).await?,
        facts: facts(around, event),
        calendar_url: frame.urls.event_calendar(event.id.get()),
        figure: super::editorial::figure(web, event.picture).await?,
        lead: words.lead.clone(),
        text: Prose::of(&words.text, event.format),
        comments,
        others: others
            .iter()
            .filter(|other| other.event.id != event.id)
            .take(usize::try_from(OTHERS).unwrap_or_default())
            .map(|other| event_row(around, other, false))
            .collect(),
        frame,
    })
}

fn badges(around: &Around, event: &Event) -> Vec<Badge> {
    let t = around.frame.t;
    let kind = t.coded("event-kind", event.kind.code()).into_owned();
    let ages = ages(t, event.ages);
    let whom = ages.or_else(|| {
        let audience = event.audience?;
        Some(t.coded("audience", audience.code()).into_owned())
    });
    let mut badges = vec![Badge::plain(kind).with_icon("calendar-days")];
    badges.extend(whom.map(|whom| Badge::plain(whom).with_icon("users")));
    if event.state == EventState::Cancelled {
        badges.push(Badge::no(t.get("event-cancelled")));
    }
    badges
}

fn gauge(around: &Around, event: &Event) -> Option<Gauge> {
    let t = around.frame.t;
    let counts = matches!(
        event.registering(around.moment.now),
        Registering::Open(_) | Registering::Waiting | Registering::Full
    );
    let capacity = event.terms.capacity.filter(|_| counts)?;
    let left = event.seats_left()?;
    Some(Gauge {
        left: match left {
            0 => seats_state(t, event, around.moment).text,
            left => t.with("event-seats-left").n("count", left).to_string(),
        },
        of: t.with("event-seats-of").n("count", capacity).to_string(),
        text: t
            .with("event-seats-taken")
            .n("taken", event.seats_taken)
            .n("count", capacity)
            .to_string(),
        capacity,
        taken: event.seats_taken.min(capacity),
    })
}

/// What stands where the button is: a button that would be refused is never drawn.
async fn action(web: &WebState, around: &Around, seen: &SeenEvent) -> Result<EventAction, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let event = &seen.event;
    if event.state == EventState::Cancelled {
        return Ok(EventAction::Say(t.get("event-cancelled-text").into_owned()));
    }
    if event.terms.admission == Admission::Free {
        return Ok(EventAction::Say(t.get("event-no-registration").into_owned()));
    }
    let patron = around.person.as_ref().and_then(|person| person.account.patron);
    let door = app::registration::at_the_door(&web.app, patron, event).await?;
    if let Some(own) = door.own {
        let badge = registration_badge(t, own.state);
        let link = Link::new(t.get("way-out-see-registrations"), urls.registrations());
        return Ok(EventAction::Registered(badge, link));
    }
    if !door.refusals.is_empty() {
        let why: Vec<Explanation> = door.refusals.iter().map(Refusal::explain).collect();
        return Ok(EventAction::Refused(told(around, &why)));
    }
    let key = match event.registering(around.moment.now) {
        Registering::Waiting => "event-register-waiting",
        _ => "event-register",
    };
    Ok(EventAction::Register(Link::new(
        t.get(key),
        urls.register(event.id.get()),
    )))
}

fn facts(around: &Around, event: &Event) -> Vec<Fact> {
    let t = around.frame.t;
    let price = match event.price.as_str() {
        "" => t.get("event-free").into_owned(),
        price => price.to_owned(),
    };
    let mut facts = vec![Fact::new("coins", price)];
    let library = around.network.library(event.library);
    facts.extend(library.map(|library| {
        let unroomed = Event {
            place: String::new(),
            ..event.clone()
        };
        Fact::new("map-pin", app::event::location(&unroomed, Some(library)))
    }));
    facts
}
