//! `/inscription/{jeton}`: answering for a registration with the link of a mail. Opening the page does
//! nothing: programs that read mails before people do follow links too.

use app::failure::Failure;
use app::registration::{Door, SeenRegistration};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::refusal::WayOut;
use domain::registration::RegistrationState;
use serde::Deserialize;

use super::registrations::{badge, facts, is_open, summary};
use super::sign_in::with_status;
use crate::extract::{Around, Form};
use crate::page_error::PageError;
use crate::pages::{Freshness, LinkAction, RegistrationLinkPage, html};
use crate::parts::{Flash, Refusal, Tone};
use crate::state::WebState;

/// The answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    acte: String,
}

/// `GET /inscription/{jeton}`.
pub async fn ask(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    match app::registration::of_link(&web.app, &token).await {
        Ok(seen) => Ok(html(&page(&web, around, &token, &seen), Freshness::Private)),
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

/// `POST /inscription/{jeton}`.
pub async fn answer(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
    Form(form): Form<Answer>,
) -> Result<Response, PageError> {
    let act = LinkAction::from_code(&form.acte).ok_or(PageError::Unprocessable)?;
    let seen = match app::registration::of_link(&web.app, &token).await {
        Ok(seen) => seen,
        Err(Failure::NotFound) => return Ok(over(around)),
        Err(why) => return Err(why.into()),
    };
    let request = around.request.clone();
    let door = Door::Link {
        token: &token,
        request: &request,
    };
    let id = seen.registration.id;
    let (done, key) = match act {
        LinkAction::Take => (
            app::registration::take_offer(&web.app, &door, id).await,
            "registration-link-confirmed",
        ),
        LinkAction::Cancel => (
            app::registration::cancel(&web.app, &door, id).await,
            "registration-link-cancelled",
        ),
    };
    let t = around.frame.t;
    match done {
        Ok(_) => {
            let seen = app::registration::of_link(&web.app, &token).await?;
            let mut page = page(&web, around, &token, &seen);
            page.frame.flash = Some(Flash::new(Tone::Ok, t.get(key), ""));
            Ok(html(&page, Freshness::Private))
        }
        Err(Failure::Conflict) => {
            let seen = app::registration::of_link(&web.app, &token).await?;
            let state = t.coded("registration-state", seen.registration.state.code());
            let words = t
                .with("registration-link-too-late")
                .arg("state", state)
                .to_string();
            let mut page = page(&web, around, &token, &seen);
            page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
            Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
        }
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

fn page(web: &WebState, around: Around, token: &str, seen: &SeenRegistration) -> RegistrationLinkPage {
    let state = seen.registration.state;
    let mut actions = Vec::new();
    if is_open(&around, seen) {
        if state == RegistrationState::Offered {
            actions.push(LinkAction::Take);
        }
        actions.push(LinkAction::Cancel);
    }
    RegistrationLinkPage {
        event: Some(summary(&around, &seen.event)),
        badge: Some(badge(around.frame.t, state)),
        facts: if state.is_open() {
            facts(web, &around, seen)
        } else {
            Vec::new()
        },
        refusal: None,
        actions,
        action_url: around.frame.urls.registration_link(token),
        frame: around.frame,
    }
}

/// The event is past, or the link never was: told alike.
fn over(around: Around) -> Response {
    let reason = around.frame.t.get("registration-link-over").into_owned();
    let desk = super::refusal::desk(&around, WayOut::AskLibrary);
    let page = RegistrationLinkPage {
        event: None,
        badge: None,
        facts: Vec::new(),
        refusal: Some(Refusal {
            reason,
            ways_out: vec![desk],
        }),
        actions: Vec::new(),
        action_url: String::new(),
        frame: around.frame,
    };
    with_status(html(&page, Freshness::Private), StatusCode::GONE)
}
