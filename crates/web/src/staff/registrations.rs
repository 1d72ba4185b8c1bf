//! `/pro/inscriptions`: the events with their seats, one event's sheet, and answering several
//! registrations at once, with a reason where the answer is no.

use app::person::Librarian;
use app::registration::queue::{self, Answer, Answered, Row, SeenVersion};
use axum::extract::State;
use axum::response::Response;
use domain::event::{Admission, EventState};
use domain::id::{EventId, RegistrationId};
use domain::registration::{Child, DeclineReason, Registration, RegistrationState};
use domain::staff::Role;
use i18n::Translator;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::agenda::seats;
use super::bench;
use crate::account::registration_badge;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    Asked as AskedRow, ReasonChoice, ReasonPage, SheetAction, SheetLine, SheetPage, SheetRow, StaffEntry,
    StaffRegistrationsPage,
};
use crate::pages::{Freshness, html};
use crate::parts::{Badge, Errors, FieldError, Flash, Tone};
use crate::public::event_number;
use crate::state::WebState;
use crate::words::{seats_state, when};

/// The most registrations answered together.
const MOST: usize = 200;
/// The longest word to the reader.
const LONGEST: usize = 1000;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    #[serde(default)]
    animation: String,
    #[serde(default)]
    deja: Vec<String>,
    #[serde(default)]
    r: Vec<String>,
}

/// The sheet of an event.
pub fn sheet_url(around: &Around, id: EventId) -> String {
    format!("{}?animation={id}", around.frame.urls.staff_registrations())
}

/// `GET /pro/inscriptions`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    if asked.animation.is_empty() {
        list(&web, &door, &asked.bib).await
    } else {
        sheet(&web, &door, event_number(&asked.animation)?, &asked.deja).await
    }
}

async fn list(web: &WebState, door: &ForLibrarian, slug: &str) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    if bench::libraries(around, librarian, Role::Editor).is_empty() {
        return Err(PageError::Forbidden);
    }
    let t = around.frame.t;
    let library = bench::named(around, librarian, Role::Editor, slug)?;
    let events = app::event::drafts(&web.app, librarian, library.map(|library| library.id)).await?;
    let open: Vec<_> = events
        .iter()
        .map(|seen| &seen.event)
        .filter(|event| event.state == EventState::Published && event.terms.admission != Admission::Free)
        .collect();
    let ids: Vec<EventId> = open.iter().map(|event| event.id).collect();
    let tallies = queue::tallies(&web.app, &ids).await?;
    let count = |id: EventId, state: RegistrationState| {
        tallies
            .iter()
            .filter(|tally| tally.event == id && tally.state == state)
            .map(|tally| tally.registrations)
            .sum()
    };
    let rows = open.iter().map(|event| SheetLine {
        title: event.words.title.clone(),
        url: sheet_url(around, event.id),
        when: format!(
            "{} · {}",
            when(t, &event.hours, around.moment.today),
            super::rows::library(around, event.library)
        ),
        seats: seats(t, event),
        to_validate: count(event.id, RegistrationState::Requested),
        waiting: count(event.id, RegistrationState::Waiting),
    });
    let action = around.frame.urls.staff_registrations();
    let page = StaffRegistrationsPage {
        libraries: bench::choice(around, librarian, Role::Editor, library, action, true, Vec::new()),
        rows: rows.collect(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Registrations, library).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

async fn sheet(
    web: &WebState,
    door: &ForLibrarian,
    id: EventId,
    already: &[String],
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let sheet = queue::sheet(&web.app, librarian, id).await?;
    let event = &sheet.event.event;
    let has_begun = around.moment.now >= event.hours.starts_at();
    let zone = &web.app.settings.zone;
    let mut waiting = 0;
    let rows = sheet
        .rows
        .iter()
        .map(|row| {
            if row.registration.state == RegistrationState::Waiting {
                waiting += 1;
            }
            line(around, zone, row, waiting, already)
        })
        .collect();
    let mut frame = around.frame.clone();
    if !already.is_empty() {
        let words = t.get("staff-registrations-conflict-text");
        frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    }
    let page = SheetPage {
        title: event.words.title.clone(),
        when: t.sentence(when(t, &event.hours, around.moment.today)),
        seats: seats(t, event),
        state: seats_state(t, event, around.moment),
        event: id.get(),
        attendance_url: format!("{}?animation={id}", around.frame.urls.staff_attendance()),
        message_url: format!("{}?animation={id}", around.frame.urls.staff_event_message()),
        // Who came is noted once it has begun; until then registrations are answered.
        actions: if has_begun {
            vec![SheetAction::Present, SheetAction::Absent]
        } else {
            vec![SheetAction::Accept, SheetAction::Decline, SheetAction::Cancel]
        },
        rows,
        token: around.token(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Registrations, None).await?,
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn key(row: &Row) -> String {
    format!("{}.{}", row.registration.id, row.registration.version)
}

fn reader(row: &Row) -> String {
    row.patron
        .as_ref()
        .map(domain::patron::Patron::spoken_name)
        .unwrap_or_default()
}

fn line(around: &Around, zone: &TimeZone, row: &Row, rank: u32, already: &[String]) -> SheetRow {
    let t = around.frame.t;
    let registration = &row.registration;
    let at = zone.to_datetime(registration.changed_at);
    let is_conflict = already.contains(&registration.id.to_string());
    let conflict = is_conflict.then(|| {
        let by = row
            .by
            .clone()
            .unwrap_or_else(|| t.get("staff-registrations-reader-or-portal").into_owned());
        let words = t
            .with("staff-registrations-conflict")
            .arg("name", by)
            .arg("time", t.time(at.time()));
        Badge::late(words.to_string())
    });
    let detail = match (registration.state, registration.offered_until) {
        (RegistrationState::Waiting, _) => t.with("registration-rank").n("rank", rank).to_string(),
        (RegistrationState::Offered, Some(until)) => {
            let until = zone.to_datetime(until);
            t.with("registration-offered-until")
                .arg("date", t.date_long(until.date(), around.moment.today))
                .arg("time", t.time(until.time()))
                .to_string()
        }
        _ => registration
            .reason
            .map(|reason| t.coded("registration-reason", reason.code()).into_owned())
            .unwrap_or_default(),
    };
    SheetRow {
        key: registration.state.is_open().then(|| key(row)),
        reader: reader(row),
        children: children(t, registration),
        seats: t.number(registration.seats),
        state: match registration.state {
            // « Annulée par vous » is for the reader.
            RegistrationState::CancelledByReader => {
                Badge::plain(t.get("staff-registrations-cancelled-by-reader"))
            }
            state => registration_badge(t, state),
        },
        detail,
        phone: registration.phone.clone(),
        note: registration.note.clone(),
        conflict,
    }
}

/// The children who come, each with the age that was given.
pub(super) fn children(t: Translator, registration: &Registration) -> Vec<String> {
    let of = |child: &Child| match child.age {
        Some(age) => t
            .with("staff-registrations-child")
            .arg("name", &child.name)
            .arg("age", t.with("staff-registrations-age").n("age", age).to_string())
            .to_string(),
        None => child.name.clone(),
    };
    registration.children.iter().map(of).collect()
}

/// What is answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    animation: String,
    #[serde(default)]
    acte: String,
    #[serde(default)]
    r: Vec<String>,
    #[serde(default)]
    raison: String,
    #[serde(default)]
    mot: String,
}

/// The registrations of a form.
fn chosen(keys: &[String]) -> Result<Vec<SeenVersion>, PageError> {
    let of = |key: &String| {
        let (id, version) = key.split_once('.')?;
        Some(SeenVersion {
            id: RegistrationId::new(id.parse().ok()?),
            version: version.parse().ok()?,
        })
    };
    let found: Option<Vec<SeenVersion>> = keys.iter().map(of).collect();
    found
        .filter(|found| found.len() <= MOST)
        .ok_or(PageError::Unprocessable)
}

/// `POST /pro/inscriptions`.
pub async fn answer(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let urls = door.around.frame.urls;
    let act = SheetAction::from_code(&sent.acte).ok_or(PageError::Unprocessable)?;
    let registrations = chosen(&sent.r)?;
    let id = event_number(&sent.animation)?;
    if registrations.is_empty() {
        let message = Carried::new("registrations-nothing", "").warning();
        return Ok(see_with_flash(
            &sheet_url(&door.around, id),
            &message,
            web.is_https,
        ));
    }
    let ask_why = |url: String| {
        let keys: Vec<String> = sent.r.iter().map(|key| format!("&r={key}")).collect();
        see_other(&format!("{url}?animation={id}{}", keys.concat()))
    };
    let answer = match act {
        SheetAction::Accept => Answer::Accept,
        SheetAction::Present => Answer::Present,
        SheetAction::Absent => Answer::Absent,
        SheetAction::Decline => return Ok(ask_why(urls.staff_decline_registrations())),
        SheetAction::Cancel => return Ok(ask_why(urls.staff_cancel_registrations())),
    };
    finish(&web, &door, id, &registrations, answer, "").await
}

/// Back to the sheet: what was done, and what somebody was faster with.
async fn finish(
    web: &WebState,
    door: &ForLibrarian,
    id: EventId,
    registrations: &[SeenVersion],
    answer: Answer,
    word: &str,
) -> Result<Response, PageError> {
    let outcome = queue::answer(&web.app, &door.librarian, registrations, answer, word).await?;
    let mut back = sheet_url(&door.around, id);
    let mut done = 0;
    for (registration, answered) in &outcome {
        match answered {
            Answered::Done => done += 1,
            Answered::AlreadyDone { .. } => back.push_str(&format!("&deja={registration}")),
        }
    }
    if done == 0 {
        return Ok(see_other(&back));
    }
    let message = Carried::new("registrations-handled", door.around.frame.t.number(done));
    Ok(see_with_flash(&back, &message, web.is_https))
}

/// Which of the two questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Decline,
    Cancel,
}

/// `GET /pro/inscriptions/refuser`.
pub async fn decline_question(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    question(&web, door, asked, Question::Decline).await
}

/// `GET /pro/inscriptions/annuler`.
pub async fn cancel_question(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    question(&web, door, asked, Question::Cancel).await
}

async fn question(
    web: &WebState,
    door: ForLibrarian,
    asked: Asked,
    question: Question,
) -> Result<Response, PageError> {
    let sent = Sent {
        token: String::new(),
        animation: asked.animation,
        acte: String::new(),
        r: asked.r,
        raison: String::new(),
        mot: String::new(),
    };
    let errors = Errors::none(door.around.frame.t);
    reasons(web, &door, &sent, question, errors).await
}

/// `POST /pro/inscriptions/refuser`.
pub async fn decline(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    answered(&web, door, sent, Question::Decline).await
}

/// `POST /pro/inscriptions/annuler`.
pub async fn cancel(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    answered(&web, door, sent, Question::Cancel).await
}

async fn answered(
    web: &WebState,
    door: ForLibrarian,
    sent: Sent,
    question: Question,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let t = door.around.frame.t;
    let registrations = chosen(&sent.r)?;
    if sent.mot.chars().count() > LONGEST {
        return Err(PageError::Unprocessable);
    }
    let reason = DeclineReason::from_code(&sent.raison);
    let mut errors = Errors::none(t);
    if reason.is_none() {
        errors.list.push(FieldError {
            field: "raison".into(),
            text: t.get("staff-decline-reason-needed").into_owned(),
        });
    }
    // « Autre raison, dite dans le mot »: without it the reader would learn nothing.
    if reason == Some(DeclineReason::Other) && sent.mot.trim().is_empty() {
        let field = t.get("staff-note");
        errors.list.push(FieldError {
            field: "mot".into(),
            text: t.with("site-field-required").arg("field", field).to_string(),
        });
    }
    let Some(reason) = reason.filter(|_| errors.is_empty()) else {
        return reasons(web, &door, &sent, question, errors).await;
    };
    let answer = match question {
        Question::Decline => Answer::Decline(reason),
        Question::Cancel => Answer::Cancel(reason),
    };
    let id = event_number(&sent.animation)?;
    finish(web, &door, id, &registrations, answer, &sent.mot).await
}

async fn reasons(
    web: &WebState,
    door: &ForLibrarian,
    sent: &Sent,
    question: Question,
    errors: Errors,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let id = event_number(&sent.animation)?;
    let asked = asked_rows(web, librarian, id, &chosen(&sent.r)?).await?;
    let (title, verb, action) = match question {
        Question::Decline => (
            "staff-registrations-decline-question",
            "staff-registrations-decline-verb",
            urls.staff_decline_registrations(),
        ),
        Question::Cancel => (
            "staff-registrations-cancel-question",
            "staff-registrations-cancel-verb",
            urls.staff_cancel_registrations(),
        ),
    };
    let reasons = DeclineReason::ALL.iter().map(|reason| ReasonChoice {
        code: reason.code(),
        label: t.coded("registration-reason", reason.code()).into_owned(),
        sentence: t.coded("registration-sentence", reason.code()).into_owned(),
        is_checked: reason.code() == sent.raison,
    });
    let page = ReasonPage {
        question: t.get(title).into_owned(),
        verb: t.get(verb).into_owned(),
        keep: t.get("staff-registrations-keep").into_owned(),
        back_url: sheet_url(around, id),
        action,
        asked,
        reasons: reasons.collect(),
        note: sent.mot.clone(),
        errors,
        token: around.token(),
        kept: vec![("animation", id.to_string())],
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Registrations, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

async fn asked_rows(
    web: &WebState,
    librarian: &Librarian,
    id: EventId,
    chosen: &[SeenVersion],
) -> Result<Vec<AskedRow>, PageError> {
    let sheet = queue::sheet(&web.app, librarian, id).await?;
    let asked = chosen.iter().map(|seen| {
        let row = sheet.rows.iter().find(|row| row.registration.id == seen.id)?;
        Some(AskedRow {
            key: format!("{}.{}", seen.id, seen.version),
            title: reader(row),
            reader: sheet.event.event.words.title.clone(),
        })
    });
    asked.collect::<Option<Vec<_>>>().ok_or(PageError::NotFound)
}
