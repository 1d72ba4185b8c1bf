//! « Supprimer la réservation »: the question, then the deed. Doing it again gives the same result.

use app::failure::Failure;
use app::hold::SeenHold;
use app::person::Reader;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::hold::HoldState;
use serde::Deserialize;

use super::hold_row::state;
use super::sign_in::with_status;
use super::{document, hold_named, holds};
use crate::extract::{Around, ForFamily, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{CancelHoldPage, Freshness, html};
use crate::parts::{Flash, Tone};
use crate::state::WebState;

/// The button of the question, or that of the confirmation, which saw no version.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: Option<i64>,
}

/// `GET /compte/reservations/{reference}/supprimer`.
pub async fn ask(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let seen = hold_named(&web, &reader, &reference).await?;
    if !seen.hold.state.is_open() {
        return over(&web, &around, &reader, &seen).await;
    }
    Ok(html(&question(&around, &seen), Freshness::Private))
}

/// `POST /compte/reservations/{reference}/supprimer`.
pub async fn cancel(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
    Form(form): Form<CancelForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let seen = hold_named(&web, &reader, &reference).await?;
    if !seen.hold.state.is_open() {
        return over(&web, &around, &reader, &seen).await;
    }
    if form.version.is_some_and(|version| version != seen.hold.version) {
        // A copy was set aside meanwhile, say: what it means to give it up is another sentence.
        let mut page = question(&around, &seen);
        let now = state(&around, seen.hold.state);
        let t = around.frame.t;
        page.frame.flash = Some(Flash::new(
            Tone::Warn,
            t.with("hold-delete-changed").arg("state", now).to_string(),
            "",
        ));
        return Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT));
    }
    match app::hold::cancel(&web.app, &reader, seen.hold.id).await {
        Ok(_) => Ok(deleted(&web, &around, &seen)),
        Err(Failure::Conflict) => {
            let seen = hold_named(&web, &reader, &reference).await?;
            over(&web, &around, &reader, &seen).await
        }
        Err(why) => Err(why.into()),
    }
}

fn title(around: &Around, seen: &SeenHold) -> String {
    let unknown = around
        .frame
        .t
        .with("hold-reference")
        .arg("reference", &seen.hold.reference);
    document::shown(&around.frame, seen.record.as_ref(), &unknown.to_string()).title
}

fn deleted(web: &WebState, around: &Around, seen: &SeenHold) -> Response {
    let message = Carried::new("hold-cancelled", title(around, seen));
    see_with_flash(&around.frame.urls.holds(), &message, web.is_https)
}

/// The hold ended: deleted already, which is the same result, or otherwise, which is told.
async fn over(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    seen: &SeenHold,
) -> Result<Response, PageError> {
    if seen.hold.state == HoldState::CancelledByReader {
        return Ok(deleted(web, around, seen));
    }
    let mut page = holds::page(web, around, reader).await?;
    let t = around.frame.t;
    let words = t
        .with("hold-delete-too-late")
        .arg("state", state(around, seen.hold.state));
    page.frame.flash = Some(Flash::new(Tone::Warn, title(around, seen), words.to_string()));
    Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
}

fn question(around: &Around, seen: &SeenHold) -> CancelHoldPage {
    let t = around.frame.t;
    let frame = super::frame(around, AccountEntry::LoansAndHolds, "hold-delete");
    let unknown = t
        .with("hold-reference")
        .arg("reference", &seen.hold.reference)
        .to_string();
    let consequence = if seen.hold.state.has_item() {
        "hold-delete-consequence-ready"
    } else {
        "hold-delete-consequence"
    };
    CancelHoldPage {
        document: document::held(&frame, seen.record.as_ref(), &unknown),
        consequence: t.get(consequence).into_owned(),
        action: frame.urls.cancel_hold(&seen.hold.reference),
        token: around.token(),
        version: seen.hold.version,
        frame,
    }
}
