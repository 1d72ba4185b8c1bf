//! `/pro/agenda`: the events of one's libraries, publishing and cancelling them.

use app::event::{self, SeenEvent};
use app::failure::Failure;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::event::{Admission, Event, EventState};
use domain::id::EventId;
use domain::registration::RegistrationState;
use domain::staff::Role;
use i18n::Translator;
use serde::Deserialize;

use super::bench;
use super::publishing::{self, Button};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{CancelEventPage, StaffAgendaPage, StaffEntry, StaffEventRow};
use crate::pages::{Freshness, html};
use crate::parts::{Badge, Flash, Link, Tone};
use crate::public::{event_number, event_page};
use crate::state::WebState;
use crate::words::when;

/// The longest word to those registered.
const LONGEST: usize = 1000;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
}

/// `GET /pro/agenda`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    Ok(html(&page(&web, &door, &asked.bib).await?, Freshness::Private))
}

async fn page(web: &WebState, door: &ForLibrarian, slug: &str) -> Result<StaffAgendaPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    if bench::libraries(around, librarian, Role::Editor).is_empty() {
        return Err(PageError::Forbidden);
    }
    let library = bench::named(around, librarian, Role::Editor, slug)?;
    let events = event::drafts(&web.app, librarian, library.map(|library| library.id)).await?;
    let staff = bench::menu(&web.app, around, librarian, StaffEntry::Agenda, library).await?;
    let action = around.frame.urls.staff_agenda();
    Ok(StaffAgendaPage {
        libraries: bench::choice(around, librarian, Role::Editor, library, action, true, Vec::new()),
        rows: events.iter().map(|seen| row(around, seen, &events)).collect(),
        token: around.token(),
        staff,
        frame: around.frame.clone(),
    })
}

/// « 12 sur 16 ».
pub fn seats(t: Translator, event: &Event) -> String {
    match event.terms.capacity {
        Some(capacity) => t
            .with("staff-registrations-seats")
            .n("taken", event.seats_taken)
            .n("capacity", capacity)
            .to_string(),
        None => t
            .with("staff-registrations-unlimited")
            .n("taken", event.seats_taken)
            .to_string(),
    }
}

/// How many drafts a series has among these, itself included; none when it is alone.
fn drafts_of_series(event: &Event, all: &[SeenEvent]) -> Option<usize> {
    let series = event.series.filter(|_| event.state == EventState::Draft)?;
    let same = |seen: &&SeenEvent| seen.event.series == Some(series) && seen.event.state == EventState::Draft;
    Some(all.iter().filter(same).count()).filter(|count| *count > 1)
}

fn row(around: &Around, seen: &SeenEvent, all: &[SeenEvent]) -> StaffEventRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let event = &seen.event;
    let id = event.id.get();
    let words = t.coded("event-state", event.state.code()).into_owned();
    let registers = event.terms.admission != Admission::Free;
    let is_ahead = around.moment.now < event.hours.ends_at();
    StaffEventRow {
        title: event.words.title.clone(),
        when: when(t, &event.hours, around.moment.today),
        library: super::rows::library(around, event.library),
        state: match event.state {
            EventState::Draft => Badge::wait(words),
            EventState::Published => Badge::ok(words),
            EventState::Cancelled => Badge::no(words),
        },
        seats: if registers { seats(t, event) } else { String::new() },
        edit_url: urls.staff_event(id),
        page: match event.state {
            EventState::Draft => Link::new(t.get("publishing-preview"), urls.staff_preview_event(id)),
            _ => Link::new(t.get("staff-agenda-see"), urls.event(id, &event.words.title)),
        },
        registrations_url: registers.then(|| super::registrations::sheet_url(around, event.id)),
        publish: (event.state == EventState::Draft).then(|| (urls.staff_publish_event(id), event.version)),
        publish_series: drafts_of_series(event, all).map(|count| {
            let words = t
                .with("staff-agenda-publish-series")
                .n("count", count)
                .to_string();
            (urls.staff_publish_series(id), words)
        }),
        cancel_url: (event.state == EventState::Published && is_ahead).then(|| urls.staff_cancel_event(id)),
    }
}

/// `GET /pro/agenda/{number}/apercu`: the page that readers will see.
pub async fn preview(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let id = event_number(&segment)?;
    let seen = event::draft(&web.app, &door.librarian, id).await?;
    let edit = door.around.frame.urls.staff_event(id.get());
    let around = publishing::hidden(&door.around, edit);
    let comments = publishing::no_comments(around.frame.t);
    let page = event_page(&web, &around, &seen, comments).await?;
    Ok(html(&page, Freshness::Private))
}

/// Which version was shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publish {
    token: String,
    version: i64,
}

/// `POST /pro/agenda/{number}/publier`.
pub async fn publish(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Publish>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = event_number(&segment)?;
    let done = event::publish(&web.app, &door.librarian, id, sent.version).await;
    told(&web, &door, id, done, EventState::Published, "event-published").await
}

/// `POST /pro/agenda/{number}/publier-serie`: every date of the series that is still a draft.
pub async fn publish_series(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = event_number(&segment)?;
    let (event, dates) = event::publish_series(&web.app, &door.librarian, id).await?;
    let count = u32::try_from(dates).unwrap_or(u32::MAX);
    let message = Carried::new("event-series-published", event.words.title).counted(count, 0);
    let back = door.around.frame.urls.staff_agenda();
    Ok(see_with_flash(&back, &message, web.is_https))
}

/// Back to the list with what was done; done already is the same result.
async fn told(
    web: &WebState,
    door: &ForLibrarian,
    id: EventId,
    done: Result<Event, Failure>,
    wanted: EventState,
    key: &'static str,
) -> Result<Response, PageError> {
    let event = match done {
        Ok(event) => event,
        Err(Failure::Conflict) => {
            let now = event::draft(&web.app, &door.librarian, id).await?.event;
            if now.state != wanted {
                return conflict(web, door).await;
            }
            now
        }
        Err(why) => return Err(why.into()),
    };
    let message = Carried::new(key, event.words.title);
    let back = door.around.frame.urls.staff_agenda();
    Ok(see_with_flash(&back, &message, web.is_https))
}

/// Somebody changed it meanwhile: the list as it is now, and a word.
async fn conflict(web: &WebState, door: &ForLibrarian) -> Result<Response, PageError> {
    let mut page = page(web, door, "").await?;
    let words = door.around.frame.t.get("staff-agenda-conflict");
    page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    let mut response = html(&page, Freshness::Private);
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// `GET /pro/agenda/{number}/annuler`.
pub async fn cancel_question(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let id = event_number(&segment)?;
    let seen = event::draft(&web.app, librarian, id).await?;
    if seen.event.state != EventState::Published {
        return conflict(&web, &door).await;
    }
    let t = around.frame.t;
    let tallies = app::registration::queue::tallies(&web.app, &[id]).await?;
    let told: u32 = tallies
        .iter()
        .filter(|tally| RegistrationState::is_ahead(tally.state))
        .map(|tally| tally.registrations)
        .sum();
    let staff = bench::menu(&web.app, around, librarian, StaffEntry::Agenda, None).await?;
    let page = CancelEventPage {
        question: t
            .with("staff-agenda-cancel-question")
            .arg("title", &seen.event.words.title)
            .to_string(),
        consequence: t
            .with("staff-agenda-cancel-consequence")
            .n("count", told)
            .to_string(),
        action: around.frame.urls.staff_cancel_event(id.get()),
        token: around.token(),
        version: seen.event.version,
        because: String::new(),
        staff,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// Why it will not take place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    token: String,
    version: i64,
    #[serde(default)]
    mot: String,
}

/// `POST /pro/agenda/{number}/annuler`.
pub async fn cancel(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Cancel>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    if sent.mot.chars().count() > LONGEST {
        return Err(PageError::Unprocessable);
    }
    let id = event_number(&segment)?;
    let done = event::cancel(&web.app, &door.librarian, id, sent.version, &sent.mot).await;
    told(&web, &door, id, done, EventState::Cancelled, "event-cancelled").await
}
