//! What the doors share: the browser that knocks, a page that waits, what was typed wrong.

use app::sign_in::Browser;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::credential::{CredentialField, CredentialRefusal};
use domain::refusal::WayOut;
use jiff::SignedDuration;

use super::refusal::{desk, library_name};
use super::sign_in::{agent, with_status};
use crate::cookies;
use crate::extract::Around;
use crate::pages::{DoorPage, Freshness, html};
use crate::parts::{FieldError, Refusal};
use crate::state::WebState;

/// The browser in front of a door.
pub fn browser<'a>(web: &WebState, around: &'a Around, headers: &'a HeaderMap) -> Browser<'a> {
    Browser {
        device: cookies::read(headers, cookies::device(web.is_https)),
        agent: agent(headers),
        network: around.caller.as_deref(),
    }
}

/// A page with what is to be corrected.
pub fn corrected(page: &DoorPage) -> Response {
    with_status(html(page, Freshness::Private), StatusCode::UNPROCESSABLE_ENTITY)
}

/// A page that says to wait.
pub fn wait(around: &Around, mut page: DoorPage, wait: SignedDuration) -> Response {
    let minutes = wait.as_mins() + 1;
    let reason = around.frame.t.with("door-wait").n("minutes", minutes).to_string();
    page.refusal = Some(Refusal {
        reason,
        ways_out: vec![desk(around, WayOut::AskLibrary)],
    });
    let mut response = with_status(html(&page, Freshness::Private), StatusCode::TOO_MANY_REQUESTS);
    let seconds = HeaderValue::from(wait.as_secs().max(1));
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// A page that says that its link is over: used, too old or never there, told alike.
pub fn over(around: &Around, title: &str) -> Response {
    let t = around.frame.t;
    let mut page = DoorPage::new(around.frame.clone(), t.get(title));
    page.refusal = Some(Refusal {
        reason: t.get("password-link-expired").into_owned(),
        ways_out: vec![desk(around, WayOut::AskLibrary)],
    });
    with_status(html(&page, Freshness::Private), StatusCode::GONE)
}

/// What was typed wrong, each beside its field.
pub fn errors(around: &Around, refused: &[CredentialRefusal]) -> Vec<FieldError> {
    let t = around.frame.t;
    let error = |why: &CredentialRefusal| FieldError {
        field: field_id(why.field()).into(),
        text: t.reason(&why.explain(), around.moment.today, |id| library_name(around, id)),
    };
    refused.iter().map(error).collect()
}

/// The id of a field.
pub const fn field_id(field: CredentialField) -> &'static str {
    match field {
        CredentialField::Current => "actuel",
        CredentialField::Identifier => "identifiant",
        CredentialField::Password => "nouveau",
        CredentialField::Email => "mail",
    }
}

/// The sentence for a field that was left empty.
pub fn needed(around: &Around, field: &'static str, label: &str) -> FieldError {
    let t = around.frame.t;
    FieldError {
        field: field.into(),
        text: t
            .with("site-field-required")
            .arg("field", t.get(label))
            .to_string(),
    }
}
