//! Writing to a reader from the desk, and to those registered for an event. What was typed stays typed.

use app::staff_message::{self, Reached, SentMessage, Written};
use axum::extract::State;
use axum::response::Response;
use domain::consultation::Page;
use domain::id::PatronId;
use domain::staff::Role;
use domain::staff_message::{Circle, LONGEST};
use serde::Deserialize;

use super::debts::file_url;
use super::fields::Fields;
use super::registrations::sheet_url;
use super::{bench, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, SentLine, StaffEntry, StaffForm, StaffFormPage};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Link};
use crate::public::event_number;
use crate::state::WebState;

/// The word of the form for those who wait as well.
const EVERYBODY: &str = "tous";

/// To whom, and what is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    token: String,
    bib: String,
    lecteur: i64,
    animation: String,
    a: String,
    objet: String,
    texte: String,
}

impl Asked {
    fn written(&self) -> Written {
        Written {
            subject: self.objet.split_whitespace().collect::<Vec<_>>().join(" "),
            body: self.texte.trim().replace("\r\n", "\n"),
        }
    }

    /// What is missing or too long.
    fn errors(&self, around: &Around) -> Errors {
        let t = around.frame.t;
        let written = self.written();
        let mut list = Vec::new();
        let fields = [
            ("objet", "staff-message-subject", &written.subject, LONGEST.0),
            ("texte", "staff-message-body", &written.body, LONGEST.1),
        ];
        for (field, label, typed, longest) in fields {
            let count = typed.chars().count();
            let text = if count == 0 {
                t.with("site-field-required")
                    .arg("field", t.get(label))
                    .to_string()
            } else if count > longest {
                t.with("staff-message-too-long")
                    .arg("field", t.get(label))
                    .arg("count", t.number(count))
                    .arg("longest", t.number(longest))
                    .to_string()
            } else {
                continue;
            };
            list.push(FieldError {
                field: field.into(),
                text,
            });
        }
        Errors { t, list }
    }
}

/// How it went, for the next page.
fn carried(reached: Reached) -> Carried {
    let key = match (reached.readers, reached.without_address) {
        (0, _) => return Carried::new("staff-message-nobody", "").warning(),
        (_, 0) => "staff-message-sent",
        _ => "staff-message-sent-but",
    };
    Carried::new(key, "").counted(reached.readers, reached.without_address)
}

/// `GET /pro/comptoir/message`.
pub async fn to_reader(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let errors = Errors::none(door.around.frame.t);
    let page = reader_page(&web, &door, &asked, errors).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/comptoir/message`.
pub async fn send_to_reader(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Asked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let library = bench::place(&door.around, &door.librarian, Role::Desk, &sent.bib)?;
    let errors = sent.errors(&door.around);
    if !errors.is_empty() {
        return Ok(unprocessable(&reader_page(&web, &door, &sent, errors).await?));
    }
    let (patron, written) = (PatronId::new(sent.lecteur), sent.written());
    let reached = staff_message::write_to_reader(
        &web.app,
        &door.librarian,
        library.id,
        patron,
        &written,
        &sent.token,
    )
    .await?;
    let url = file_url(&door, library, patron);
    Ok(see_with_flash(&url, &carried(reached), web.is_https))
}

async fn reader_page(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    errors: Errors,
) -> Result<StaffFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let library = bench::place(around, librarian, Role::Desk, &asked.bib)?;
    let patron = PatronId::new(asked.lecteur);
    let file = app::desk::file(&web.app, librarian, library.id, patron, Page::Message).await?;
    let sent = staff_message::to_reader(&web.app, librarian, library.id, patron).await?;
    let has_address = file
        .patron
        .email
        .as_deref()
        .is_some_and(|email| !email.trim().is_empty());
    let hidden = vec![
        ("token", around.token()),
        ("bib", library.slug.clone()),
        ("lecteur", patron.to_string()),
    ];
    let legend = t
        .with("staff-message-from")
        .arg("library", &library.name)
        .to_string();
    let action = around.frame.urls.staff_message();
    Ok(StaffFormPage {
        heading: t
            .with("staff-message-to-reader")
            .arg("name", file.patron.spoken_name())
            .to_string(),
        back: Link::new(t.get("staff-fee-back"), file_url(door, library, patron)),
        facts: Vec::new(),
        notice: (!has_address).then(|| t.get("staff-message-no-address").into_owned()),
        forms: if has_address {
            vec![form(around, action, hidden, legend, asked, None)]
        } else {
            Vec::new()
        },
        errors,
        sent: lines(web, around, sent),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Desk, Some(library)).await?,
        frame: around.frame.clone(),
    })
}

/// `GET /pro/inscriptions/message`.
pub async fn about_event(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let errors = Errors::none(door.around.frame.t);
    let page = event_page(&web, &door, &asked, errors).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/inscriptions/message`.
pub async fn send_about_event(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Asked>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let errors = sent.errors(&door.around);
    if !errors.is_empty() {
        return Ok(unprocessable(&event_page(&web, &door, &sent, errors).await?));
    }
    let id = event_number(&sent.animation)?;
    let circle = if sent.a == EVERYBODY {
        Circle::Everybody
    } else {
        Circle::Seated
    };
    let written = sent.written();
    let reached =
        staff_message::write_about_event(&web.app, &door.librarian, id, circle, &written, &sent.token)
            .await?;
    let url = sheet_url(&door.around, id);
    Ok(see_with_flash(&url, &carried(reached), web.is_https))
}

async fn event_page(
    web: &WebState,
    door: &ForLibrarian,
    asked: &Asked,
    errors: Errors,
) -> Result<StaffFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let id = event_number(&asked.animation)?;
    let known = staff_message::about_event(&web.app, librarian, id).await?;
    let event = &known.event.event;
    let circles = vec![
        (
            String::new(),
            t.with("staff-message-seated")
                .n("count", known.seated)
                .to_string(),
            asked.a != EVERYBODY,
        ),
        (
            EVERYBODY.to_owned(),
            t.with("staff-message-everybody")
                .n("count", known.everybody)
                .to_string(),
            asked.a == EVERYBODY,
        ),
    ];
    let hidden = vec![("token", around.token()), ("animation", id.to_string())];
    let legend = t
        .with("staff-message-from")
        .arg("library", rows::library(around, event.library))
        .to_string();
    let action = around.frame.urls.staff_event_message();
    let is_empty = known.everybody == 0;
    Ok(StaffFormPage {
        heading: t
            .with("staff-message-about-event")
            .arg("title", &event.words.title)
            .to_string(),
        back: Link::new(t.get("staff-message-back-to-sheet"), sheet_url(around, id)),
        facts: Vec::new(),
        notice: is_empty.then(|| t.get("staff-registrations-none").into_owned()),
        forms: if is_empty {
            Vec::new()
        } else {
            vec![form(around, action, hidden, legend, asked, Some(circles))]
        },
        errors,
        sent: lines(web, around, known.sent),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Registrations, None).await?,
        frame: around.frame.clone(),
    })
}

fn form(
    around: &Around,
    action: String,
    hidden: Vec<(&'static str, String)>,
    legend: String,
    asked: &Asked,
    circles: Option<Vec<(String, String, bool)>>,
) -> StaffForm {
    let t = around.frame.t;
    let fields = Fields {
        t,
        longest: (LONGEST.0, LONGEST.0, LONGEST.1),
    };
    let circle = circles.map(|circles| fields.choice("a", "staff-message-to", circles));
    let words = [
        fields.line("objet", "staff-message-subject", &asked.objet),
        fields
            .text("texte", "staff-message-body", &asked.texte)
            .hinted(t, "staff-message-body-hint"),
    ];
    StaffForm {
        action,
        hidden,
        parts: vec![FormPart {
            legend,
            fields: circle.into_iter().chain(words).collect(),
        }],
        verb: t.get("staff-message-send").into_owned(),
        is_main: true,
        look: None,
    }
}

fn lines(web: &WebState, around: &Around, sent: Vec<SentMessage>) -> Vec<SentLine> {
    let t = around.frame.t;
    let line = |sent: SentMessage| {
        let at = web.app.settings.zone.to_datetime(sent.message.sent_at);
        let by = sent
            .by
            .unwrap_or_else(|| t.get("staff-registrations-reader-or-portal").into_owned());
        SentLine {
            about: t
                .with("staff-message-sent-line")
                .arg("date", t.date_medium(at.date(), around.moment.today))
                .arg("time", t.time(at.time()))
                .arg("name", by)
                .n("count", sent.message.recipients)
                .to_string(),
            subject: sent.message.subject,
            body: sent.message.body,
        }
    };
    sent.into_iter().map(line).collect()
}
