//! `/compte/donnees`: « Mes données », to be read or taken away whole; what one agreed to; and leaving.

use std::io;

use app::departure::{self, Stays};
use app::personal::{self, SECTIONS, Section};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::consent::Consent;
use domain::departure::DepartureRefusal;
use domain::money::Money;
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use serde::Deserialize;
use store::personal::{Kind, Value};

use super::door::errors;
use super::refusal::{Place, refusal};
use crate::cookies;
use crate::extract::{Around, ForPerson, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{AccountFormPage, ConsentLine, DataExportPage, DataPage, DataSection, Freshness, html};
use crate::parts::{Errors, Field, FieldError, FormBody, Link};
use crate::state::WebState;

/// `GET /compte/donnees`.
pub async fn show(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let ForPerson { person, around } = door;
    let frame = super::frame(&around, AccountEntry::Profile, "data-title");
    let t = frame.t;
    let consents = match person.reader(&around.request) {
        Some(reader) => personal::consents(&web.app, &reader).await?,
        None => Vec::new(),
    };
    let line = |(consent, since): (Consent, Option<Timestamp>)| {
        let code = consent.code();
        ConsentLine {
            code,
            title: t.get(&format!("consent-{code}")).into_owned(),
            text: t.get(&format!("consent-{code}-text")).into_owned(),
            since: since.map(|since| {
                let day = web.app.settings.zone.to_datetime(since).date();
                t.with("consent-since").arg("date", t.date_full(day)).to_string()
            }),
        }
    };
    let page = DataPage {
        consents: consents.into_iter().map(line).collect(),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What one agrees to, or no longer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    accord: String,
    #[serde(default)]
    oui: Option<String>,
}

/// `POST /compte/donnees/accords`.
pub async fn consent(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<ConsentForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let consent = Consent::from_code(&form.accord).ok_or(PageError::Unprocessable)?;
    let agrees = form.oui.is_some();
    personal::consent(&web.app, &reader, consent, agrees).await?;
    let key = if agrees {
        "consent-given"
    } else {
        "consent-withdrawn"
    };
    Ok(see_with_flash(
        &around.frame.urls.my_data(),
        &Carried::new(key, ""),
        web.is_https,
    ))
}

/// Where the sections go in the page around them.
const HERE: &str = "<!-- sections -->";

/// `GET /compte/donnees/export`: all of it, to be read. Sections are sent as they are read.
pub async fn export(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let ForPerson { person, around } = door;
    personal::note_export(&web.app, &person, &around.request).await?;
    let frame = super::frame(&around, AccountEntry::Profile, "data-export-title");
    let page = DataExportPage { frame };
    let whole = askama::Template::render(&page).map_err(|why| PageError::failed(&why.into()))?;
    let (head, tail) = whole.split_once(HERE).unwrap_or((&whole, ""));
    let (head, tail) = (head.to_owned(), tail.to_owned());
    let sections = sections(web.clone(), person).map(move |section| {
        let section = section?;
        let words = DataSection {
            t: around.frame.t,
            title: around
                .frame
                .t
                .get(&format!("data-noun-{}", section.noun))
                .into_owned(),
            heads: section
                .columns
                .iter()
                .map(|column| {
                    around
                        .frame
                        .t
                        .get(&format!("data-column-{}", column.name))
                        .into_owned()
                })
                .collect(),
            rows: section
                .rows
                .iter()
                .map(|row| said(&web, &around, &section, row))
                .collect(),
        };
        askama::Template::render(&words).map_err(io::Error::other)
    });
    let parts = stream::iter([Ok(head)])
        .chain(sections)
        .chain(stream::iter([Ok(tail)]));
    Ok(streamed(parts, "text/html; charset=utf-8", None))
}

/// `GET /compte/donnees/export.json`: the same for programs.
pub async fn export_json(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let ForPerson { person, around } = door;
    personal::note_export(&web.app, &person, &around.request).await?;
    let made_at = around.moment.now;
    let head = format!("{{\"made_at\":\"{made_at}\"");
    let sections = sections(web, person)
        .map(|section| section.map(|section| format!(",\"{}\":{}", section.noun, section.json())));
    let parts = stream::iter([Ok(head)])
        .chain(sections)
        .chain(stream::iter([Ok("}\n".to_owned())]));
    Ok(streamed(
        parts,
        "application/json",
        Some("attachment; filename=\"mes-donnees.json\""),
    ))
}

/// The sections one after the other. One that cannot be read breaks the answer off: a file that is not
/// whole is seen not to be.
fn sections(
    web: WebState,
    person: app::person::Person,
) -> impl stream::Stream<Item = io::Result<Section>> + Send + 'static {
    stream::unfold((web, person, 0), |(web, person, index)| async move {
        if index >= SECTIONS {
            return None;
        }
        match personal::section(&web.app, &person, index).await {
            Ok(section) => Some((Ok(section), (web, person, index + 1))),
            Err(why) => {
                tracing::error!("what is held of somebody could not be read: {why}");
                Some((
                    Err(io::Error::other("a section is missing")),
                    (web, person, SECTIONS),
                ))
            }
        }
    })
}

fn streamed(
    parts: impl stream::Stream<Item = io::Result<String>> + Send + 'static,
    kind: &'static str,
    disposition: Option<&'static str>,
) -> Response {
    let mut response = Body::from_stream(parts).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(disposition) = disposition {
        headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
    }
    response
}

/// The values of a row in words.
fn said(web: &WebState, around: &Around, section: &Section, row: &[Value]) -> Vec<String> {
    let t = around.frame.t;
    let today = around.moment.today;
    let values = section.columns.iter().zip(row);
    values
        .map(|(column, value)| match (column.kind, value) {
            (_, Value::Nothing) => "–".to_owned(),
            (Kind::Instant, Value::Number(seconds)) => match Timestamp::from_second(*seconds) {
                Ok(at) => {
                    let local = web.app.settings.zone.to_datetime(at);
                    format!("{}, {}", t.date_full(local.date()), t.time(local.time()))
                }
                Err(_) => seconds.to_string(),
            },
            (Kind::Money, Value::Number(cents)) => t.money(Money::from_cents(*cents)),
            (Kind::Day, Value::Text(day)) => day.parse().map_or_else(
                |_| day.clone(),
                |day: jiff::civil::Date| t.date_medium(day, today),
            ),
            (Kind::Code(kind), Value::Text(code)) => t.coded(kind, &code.replace('_', "-")).into_owned(),
            (_, Value::Text(text)) => text.clone(),
            (_, Value::Number(number)) => t.number(*number),
        })
        .collect()
}

/// The password that proves who asks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaveForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    actuel: String,
}

/// `GET /compte/donnees/supprimer`.
pub async fn ask_leave(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let obstacles = departure::obstacles(&web.app, &door.person).await?;
    let page = leave_page(&door.around, &obstacles, Vec::new());
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/donnees/supprimer`.
pub async fn leave(
    State(web): State<WebState>,
    door: ForPerson,
    Form(form): Form<LeaveForm>,
) -> Result<Response, PageError> {
    let ForPerson { person, around } = door;
    check_token(&around, &form.token)?;
    let left = departure::leave(
        &web.app,
        &person,
        &form.actuel,
        around.caller.as_deref(),
        &around.request,
    );
    let page = match left.await? {
        Ok(()) => {
            let front = around.frame.urls.front();
            let mut response = see_with_flash(&front, &Carried::new("account-deleted", ""), web.is_https);
            for name in [cookies::session(web.is_https), cookies::device(web.is_https)] {
                let forgotten = cookies::forget(name, web.is_https);
                response.headers_mut().append(header::SET_COOKIE, forgotten);
            }
            return Ok(response);
        }
        Err(Stays::Unproven(why)) => leave_page(&around, &[], errors(&around, &[why])),
        Err(Stays::Refused(why)) => leave_page(&around, &why, Vec::new()),
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page, Freshness::Private)).into_response())
}

fn leave_page(around: &Around, obstacles: &[DepartureRefusal], wrong: Vec<FieldError>) -> AccountFormPage {
    let frame = super::frame(around, AccountEntry::Profile, "departure-title");
    let (t, urls) = (frame.t, frame.urls);
    let errors = Errors { t, list: wrong };
    let keep = Link::new(t.get("departure-keep"), urls.my_data());
    let is_possible = obstacles.is_empty();
    let proof = Field::secret(
        t,
        "actuel",
        "actuel",
        t.get("credentials-current"),
        "current-password",
    )
    .checked(&errors);
    let body = FormBody::new(urls.close_account(), vec![proof], t.get("departure-submit"))
        .with("token", around.token())
        .or_keep(keep.clone());
    AccountFormPage {
        title: t
            .get(if is_possible {
                "departure-question"
            } else {
                "departure-not-yet"
            })
            .into_owned(),
        intro: if is_possible {
            vec![t.get("departure-consequence").into_owned()]
        } else {
            Vec::new()
        },
        refusals: obstacles
            .iter()
            .map(|why| refusal(around, &[why.explain()], &Place::default()))
            .collect(),
        form: is_possible.then_some(body),
        back: (!is_possible).then_some(keep),
        errors,
        frame,
    }
}
