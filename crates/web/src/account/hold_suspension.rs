//! `/compte/reservations/{reference}/suspendre`: a hold passed over while its reader is away. The rank
//! stays.

use app::failure::Failure;
use app::hold::SeenHold;
use app::hold::change;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::hold::{LONGEST_SUSPENSION, Suspension};
use domain::refusal::Explanation;
use jiff::civil::Date;
use serde::Deserialize;

use super::refusal::{Place, refusal};
use super::sign_in::with_status;
use super::{document, hold_named};
use crate::extract::{Around, ForFamily, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldSuspensionPage, html};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;

/// What was typed.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    du: String,
    #[serde(default)]
    au: String,
}

/// The button that ends a suspension.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    #[serde(default)]
    token: String,
}

/// `GET /compte/reservations/{reference}/suspendre`.
pub async fn ask(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let seen = hold_named(&web, &reader, &reference).await?;
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let today = around.moment.today.to_string();
    let typed = Answers {
        du: day(seen.hold.suspended_from).unwrap_or(today),
        au: day(seen.hold.suspended_until).unwrap_or_default(),
        ..Answers::default()
    };
    let why = change::changes(&around.network, &seen.hold).suspension;
    let refused = why.err().map(|why| why.explain()).into_iter().collect();
    let page = draw(&around, &seen, typed, Vec::new(), refused);
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/reservations/{reference}/suspendre`.
pub async fn suspend(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
    Form(typed): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &typed.token)?;
    let seen = hold_named(&web, &reader, &reference).await?;
    let t = around.frame.t;
    let (from, until) = (typed.du.parse::<Date>(), typed.au.parse::<Date>());
    let mut errors = Vec::new();
    for (field, is_day) in [("du", from.is_ok()), ("au", until.is_ok())] {
        if !is_day {
            errors.push(FieldError {
                field: field.into(),
                text: t.get("site-field-date").into_owned(),
            });
        }
    }
    let (Ok(from), Ok(until)) = (from, until) else {
        return Ok(refuse(&around, &seen, typed, errors, Vec::new()));
    };
    match change::suspend(&web.app, &reader, seen.hold.id, Suspension { from, until }).await {
        Ok(_) => Ok(to_hold(&web, &around, &seen, "hold-suspended")),
        Err(Failure::Refused(why)) => Ok(refuse(&around, &seen, typed, errors, why)),
        Err(why) => Err(why.into()),
    }
}

/// `POST /compte/reservations/{reference}/reprendre`.
pub async fn resume(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
    Form(form): Form<Resume>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let seen = hold_named(&web, &reader, &reference).await?;
    match change::resume(&web.app, &reader, seen.hold.id).await {
        Ok(_) => Ok(to_hold(&web, &around, &seen, "hold-resumed")),
        Err(Failure::Refused(why)) => Ok(refuse(&around, &seen, Answers::default(), Vec::new(), why)),
        Err(why) => Err(why.into()),
    }
}

/// To the page of the hold, with what was done to it.
fn to_hold(web: &WebState, around: &Around, seen: &SeenHold, key: &'static str) -> Response {
    let frame = &around.frame;
    let title = document::shown(frame, seen.record.as_ref(), &seen.hold.reference).title;
    let url = frame.urls.hold(&seen.hold.reference);
    see_with_flash(&url, &Carried::new(key, title), web.is_https)
}

fn refuse(
    around: &Around,
    seen: &SeenHold,
    typed: Answers,
    errors: Vec<FieldError>,
    why: Vec<Explanation>,
) -> Response {
    let page = draw(around, seen, typed, errors, why);
    with_status(html(&page, Freshness::Private), StatusCode::UNPROCESSABLE_ENTITY)
}

fn draw(
    around: &Around,
    seen: &SeenHold,
    typed: Answers,
    errors: Vec<FieldError>,
    why: Vec<Explanation>,
) -> HoldSuspensionPage {
    let t = around.frame.t;
    let hold = &seen.hold;
    let heading = match super::hold::suspended_until(hold, around.moment.today) {
        Some(_) => "hold-suspend-change-title",
        None => "hold-suspend",
    };
    let frame = super::frame(around, AccountEntry::LoansAndHolds, heading);
    let unknown = t
        .with("hold-reference")
        .arg("reference", &hold.reference)
        .to_string();
    let is_possible = domain::hold::may_suspend(hold).is_ok();
    let place = Place {
        record: None,
        has_form: is_possible,
    };
    HoldSuspensionPage {
        heading: t.get(heading).into_owned(),
        document: document::held(&frame, seen.record.as_ref(), &unknown),
        errors: Errors { t, list: errors },
        refusal: (!why.is_empty()).then(|| refusal(around, &why, &place)),
        action: is_possible.then(|| frame.urls.suspend_hold(&hold.reference)),
        token: around.token(),
        from: typed.du,
        until: typed.au,
        longest: t
            .with("hold-suspend-longest")
            .n("count", LONGEST_SUSPENSION)
            .to_string(),
        back_url: frame.urls.hold(&hold.reference),
        frame,
    }
}
