//! `/compte/inscriptions`: those ahead, those past; deleting one, taking a seat that is proposed.

use app::failure::Failure;
use app::person::Reader;
use app::registration::{Door, SeenRegistration};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::RegistrationId;
use domain::registration::{Registration, RegistrationState};
use i18n::Translator;
use serde::Deserialize;

use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{
    DeleteRegistrationPage, EventSummary, Freshness, RegistrationRow, RegistrationsPage, html,
};
use crate::parts::{Badge, Flash, Stamp, StampTone, Tone};
use crate::state::WebState;
use crate::words::{event_row, when};

/// `GET /compte/inscriptions`.
pub async fn list(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    Ok(html(&page(&web, &around, &reader).await?, Freshness::Private))
}

async fn page(web: &WebState, around: &Around, reader: &Reader) -> Result<RegistrationsPage, PageError> {
    let all = app::registration::of_reader(&web.app, reader.patron).await?;
    let now = around.moment.now;
    let (mut ahead, past): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|seen| seen.registration.state.is_ahead() && now < seen.event.event.hours.ends_at());
    ahead.sort_by_key(|seen| seen.event.event.hours.starts_at());
    let rows = |list: &[SeenRegistration]| list.iter().map(|seen| row(web, around, seen)).collect();
    Ok(RegistrationsPage {
        ahead: rows(&ahead),
        past: rows(&past),
        frame: super::frame(around, AccountEntry::Registrations, "registration-list"),
    })
}

/// The state of a registration as a badge.
pub fn badge(t: Translator, state: RegistrationState) -> Badge {
    use RegistrationState as S;
    let words = t.coded("registration-state", state.code()).into_owned();
    match state {
        S::Requested => Badge::wait(words),
        S::Confirmed | S::Present => Badge::ok(words),
        S::Waiting => Badge::plain(words).with_icon("users"),
        S::Offered => Badge::note(words),
        S::Declined | S::CancelledByLibrary => Badge::no(words),
        S::Lapsed => Badge::late(words),
        S::Absent | S::CancelledByReader => Badge::plain(words),
    }
}

/// Seats, rank, deadline.
pub fn facts(web: &WebState, around: &Around, seen: &SeenRegistration) -> Vec<String> {
    let t = around.frame.t;
    let registration = &seen.registration;
    let seats = t
        .with("registration-seats-count")
        .n("count", registration.seats)
        .to_string();
    let rank = seen.before.map(|before| {
        t.with("registration-rank")
            .n("rank", before.saturating_add(1))
            .to_string()
    });
    let until = registration.offered_until.map(|until| {
        let until = web.app.settings.zone.to_datetime(until);
        t.with("registration-offered-until")
            .arg("date", t.date_long(until.date(), around.moment.today))
            .arg("time", t.time(until.time()))
            .to_string()
    });
    let seats = format!("{}.", t.sentence(seats));
    [Some(seats), rank, until].into_iter().flatten().collect()
}

fn row(web: &WebState, around: &Around, seen: &SeenRegistration) -> RegistrationRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let (registration, event) = (&seen.registration, &seen.event.event);
    let (id, state) = (registration.id.get(), registration.state);
    let is_ahead = state.is_ahead() && around.moment.now < event.hours.starts_at();
    let library = super::refusal::library_name(around, event.library);
    let place: Vec<String> = [
        when(t, &event.hours, around.moment.today),
        library,
        event.place.clone(),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect();
    let keeps_date = is_ahead && state == RegistrationState::Confirmed;
    RegistrationRow {
        t,
        id,
        stamp: Stamp::of(t, event.hours.day(), StampTone::Plain),
        title: seen.event.words(t.language).1.title.clone(),
        url: urls.event(event.id.get(), &event.words.title),
        when: place.join(" · "),
        badge: badge(t, state),
        facts: if state.is_open() {
            facts(web, around, seen)
        } else {
            Vec::new()
        },
        note: note(t, registration, &event.cancelled_because),
        edit_url: is_ahead.then(|| urls.registration(id)),
        delete_url: is_ahead.then(|| urls.delete_registration(id)),
        offer_url: (is_ahead && state == RegistrationState::Offered).then(|| urls.take_offer(id)),
        token: around.token(),
        calendar_url: keeps_date.then(|| urls.event_calendar(event.id.get())),
    }
}

/// Why the library said no, and what it wrote.
fn note(t: Translator, registration: &Registration, because: &str) -> Option<String> {
    let sentence = registration
        .reason
        .map(|reason| t.coded("registration-sentence", reason.code()).into_owned());
    let is_cancelled = registration.state == RegistrationState::CancelledByLibrary;
    let written = match registration.answer.trim() {
        "" if is_cancelled => because.trim(),
        answer => answer,
    };
    let parts: Vec<String> = sentence
        .into_iter()
        .chain((!written.is_empty()).then(|| written.to_owned()))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// The event beside a form or a question.
pub fn summary(around: &Around, event: &app::event::SeenEvent) -> EventSummary {
    let row = event_row(around, event, true);
    EventSummary {
        stamp: row.stamp,
        title: row.title,
        url: row.url,
        facts: row.facts,
        state: row.state,
    }
}

/// The registration that an address names. Somebody else's does not exist.
pub async fn named(web: &WebState, reader: &Reader, id: &str) -> Result<SeenRegistration, PageError> {
    let id: RegistrationId = id.parse().map_err(|_| PageError::NotFound)?;
    app::registration::of_reader_by_id(&web.app, reader.patron, id)
        .await
        .map_err(PageError::from)
}

/// Whether it can still be given up or changed.
pub fn is_open(around: &Around, seen: &SeenRegistration) -> bool {
    seen.registration.state.is_ahead() && around.moment.now < seen.event.event.hours.starts_at()
}

/// Only the token.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Token {
    token: String,
}

/// `GET /compte/inscriptions/{id}/supprimer`.
pub async fn ask(
    State(web): State<WebState>,
    Path(id): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let seen = named(&web, &reader, &id).await?;
    if !is_open(&around, &seen) {
        return too_late(&web, &around, &reader, &seen).await;
    }
    let t = around.frame.t;
    let waits = seen.registration.state == RegistrationState::Waiting;
    let page = DeleteRegistrationPage {
        event: summary(&around, &seen.event),
        consequence: t
            .get(if waits {
                "registration-delete-consequence-waiting"
            } else {
                "registration-delete-consequence"
            })
            .into_owned(),
        action: around.frame.urls.delete_registration(seen.registration.id.get()),
        token: around.token(),
        frame: super::frame(&around, AccountEntry::Registrations, "registration-delete-title"),
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/inscriptions/{id}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(id): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Token>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let seen = named(&web, &reader, &id).await?;
    let done = app::registration::cancel(&web.app, &Door::Reader(&reader), seen.registration.id).await;
    match done {
        Ok(_) => Ok(told(&web, &around, "registration-deleted", &seen)),
        Err(Failure::Conflict) => {
            let seen = named(&web, &reader, &id).await?;
            too_late(&web, &around, &reader, &seen).await
        }
        Err(why) => Err(why.into()),
    }
}

/// `POST /compte/inscriptions/{id}/confirmer`.
pub async fn take_offer(
    State(web): State<WebState>,
    Path(id): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<Token>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let seen = named(&web, &reader, &id).await?;
    let taken = app::registration::take_offer(&web.app, &Door::Reader(&reader), seen.registration.id).await;
    match taken {
        Ok(_) => Ok(told(&web, &around, "registration-confirmed", &seen)),
        Err(Failure::Conflict) => {
            let seen = named(&web, &reader, &id).await?;
            too_late(&web, &around, &reader, &seen).await
        }
        Err(why) => Err(why.into()),
    }
}

/// Back to the list, with what was done.
pub fn told(web: &WebState, around: &Around, key: &'static str, seen: &SeenRegistration) -> Response {
    let title = &seen.event.words(around.frame.t.language).1.title;
    let message = Carried::new(key, title.as_str());
    see_with_flash(&around.frame.urls.registrations(), &message, web.is_https)
}

/// It ended meanwhile: the list, which says how it stands.
pub async fn too_late(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    seen: &SeenRegistration,
) -> Result<Response, PageError> {
    let mut page = page(web, around, reader).await?;
    let t = around.frame.t;
    let state = t.coded("registration-state", seen.registration.state.code());
    let words = t.with("registration-too-late").arg("state", state);
    let title = &seen.event.words(t.language).1.title;
    page.frame.flash = Some(Flash::new(Tone::Warn, title.as_str(), words.to_string()));
    Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
}
