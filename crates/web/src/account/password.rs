//! `/mot-de-passe/{jeton}`: choosing a password with a link that works once. Opening the page uses
//! nothing up; only the answer does.

use app::failure::Failure;
use app::password_link;
use app::sign_in::SignedIn;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::password::MIN_LENGTH;
use serde::Deserialize;

use super::door::browser;
use super::refusal::library_name;
use super::sign_in::{welcome, with_status};
use crate::cookies;
use crate::extract::{Around, Form};
use crate::flash::Carried;
use crate::lists;
use crate::page_error::PageError;
use crate::pages::{Freshness, PasswordPage, html};
use crate::parts::{Errors, FieldError, Refusal};
use crate::state::WebState;

/// The same password twice. It is never written anywhere.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordForm {
    #[serde(default)]
    nouveau: String,
    #[serde(default)]
    encore: String,
}

/// `GET /mot-de-passe/{jeton}`.
pub async fn ask(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    match password_link::find(&web.app, &token).await {
        Ok(account) => {
            let name = account.identifier.unwrap_or_default();
            Ok(html(&page(around, &token, name, Vec::new()), Freshness::Private))
        }
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

/// `POST /mot-de-passe/{jeton}`.
pub async fn choose(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
    headers: HeaderMap,
    Form(form): Form<PasswordForm>,
) -> Result<Response, PageError> {
    let account = match password_link::find(&web.app, &token).await {
        Ok(account) => account,
        Err(Failure::NotFound) => return Ok(over(around)),
        Err(why) => return Err(why.into()),
    };
    let name = account.identifier.unwrap_or_default();
    let t = around.frame.t;
    let refuse = |around: Around, field: &'static str, text: String| {
        let page = page(
            around,
            &token,
            name.clone(),
            vec![FieldError {
                field: field.into(),
                text,
            }],
        );
        Ok(with_status(
            html(&page, Freshness::Private),
            StatusCode::UNPROCESSABLE_ENTITY,
        ))
    };
    if form.nouveau != form.encore {
        let text = t.get("password-error-different").into_owned();
        return refuse(around, "encore", text);
    }
    let chosen = password_link::choose(
        &web.app,
        &token,
        &form.nouveau,
        browser(&web, &around, &headers),
        &around.request,
    );
    match chosen.await {
        Ok(signed_in) => arrives(&web, &around, &headers, &signed_in, "password-changed").await,
        Err(Failure::Refused(why)) => {
            let why = why
                .iter()
                .map(|why| t.reason(why, around.moment.today, |id| library_name(&around, id)));
            let text = why.collect::<Vec<_>>().join(" ");
            refuse(around, "nouveau", text)
        }
        Err(Failure::NotFound) => Ok(over(around)),
        Err(why) => Err(why.into()),
    }
}

/// To the account, with the session of a password that has just been chosen; the one of before ends.
pub async fn arrives(
    web: &WebState,
    around: &Around,
    headers: &HeaderMap,
    signed_in: &SignedIn,
    message: &'static str,
) -> Result<Response, PageError> {
    if let Some(before) = cookies::read(headers, cookies::session(web.is_https)) {
        app::sign_in::sign_out(&web.app, before).await?;
    }
    let mut response = welcome(&around.frame.urls.account(), signed_in, web.is_https);
    let message = Carried::new(message, "").written(web.is_https);
    response.headers_mut().append(SET_COOKIE, message);
    lists::carried_over(web, headers, signed_in.account.id, response).await
}

/// The link was used, is too old, or never was: told alike.
fn over(around: Around) -> Response {
    let reason = around.frame.t.get("password-link-expired").into_owned();
    let desk = super::refusal::desk(&around, domain::refusal::WayOut::AskLibrary);
    let mut page = page(around, "", String::new(), Vec::new());
    page.refusal = Some(Refusal {
        reason,
        ways_out: vec![desk],
    });
    page.action = None;
    with_status(html(&page, Freshness::Private), StatusCode::GONE)
}

fn page(around: Around, token: &str, identifier: String, errors: Vec<FieldError>) -> PasswordPage {
    let frame = around.frame;
    let t = frame.t;
    let action = frame.urls.password_link(token);
    PasswordPage {
        identifier,
        rule: t.with("password-rule").n("count", MIN_LENGTH).to_string(),
        refusal: None,
        errors: Errors { t, list: errors },
        action: Some(action),
        frame,
    }
}
