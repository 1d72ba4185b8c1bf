//! `/mot-de-passe`: a password that was forgotten. The answer is the same whoever asks for whatever:
//! who is meant, if anybody, gets a mail.

use app::link_request::{self, Asked, LinkFor};
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::door::{corrected, needed, wait};
use crate::extract::{Around, Form, see_other};
use crate::page_error::PageError;
use crate::pages::{DoorPage, Freshness, html};
use crate::parts::{Field, Flash, FormBody, Link, Tone};
use crate::state::WebState;

/// What was typed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForgottenForm {
    #[serde(default)]
    identifiant: String,
}

/// `GET /mot-de-passe`.
pub async fn ask(around: Around) -> Response {
    html(&page(&around, ""), Freshness::Private)
}

/// `POST /mot-de-passe`.
pub async fn send(
    State(web): State<WebState>,
    around: Around,
    Form(form): Form<ForgottenForm>,
) -> Result<Response, PageError> {
    if form.identifiant.trim().is_empty() {
        let mut page = page(&around, "");
        page.errors
            .list
            .push(needed(&around, "identifiant", "forgotten-field"));
        page.form = Some(body(&around, &page, ""));
        return Ok(corrected(&page));
    }
    let asked = link_request::ask(
        &web.app,
        LinkFor::Forgotten,
        &form.identifiant,
        around.frame.t.language,
        around.caller.as_deref(),
        &around.request,
    );
    match asked.await? {
        Asked::Taken => Ok(see_other(&around.frame.urls.password_sent())),
        Asked::Wait(long) => Ok(wait(&around, page(&around, &form.identifiant), long)),
    }
}

/// `GET /mot-de-passe/envoye`.
pub async fn sent(around: Around) -> Response {
    let t = around.frame.t;
    let mut page = DoorPage::new(around.frame.clone(), t.get("forgotten-title"));
    page.done = Some(Flash::new(
        Tone::Note,
        t.get("link-sent"),
        t.get("link-sent-text"),
    ));
    page.intro = vec![t.get("link-sent-nothing").into_owned()];
    page.links = vec![Link::new(t.get("sign-in"), around.frame.urls.sign_in())];
    html(&page, Freshness::Private)
}

fn page(around: &Around, typed: &str) -> DoorPage {
    let t = around.frame.t;
    let urls = around.frame.urls;
    let mut page =
        DoorPage::new(around.frame.clone(), t.get("forgotten-title")).saying(t.get("forgotten-intro"));
    page.links = vec![
        Link::new(t.get("activation-first-time"), urls.activation()),
        Link::new(t.get("sign-in"), urls.sign_in()),
    ];
    page.form = Some(body(around, &page, typed));
    page
}

fn body(around: &Around, page: &DoorPage, typed: &str) -> FormBody {
    let t = around.frame.t;
    let field = Field::new(t, "identifiant", "identifiant", t.get("forgotten-field"))
        .holding(typed)
        .hinted(t.get("forgotten-hint"))
        .filled_as("username")
        .at_most(254)
        .checked(&page.errors);
    FormBody::new(
        around.frame.urls.forgotten(),
        vec![field],
        t.get("forgotten-submit"),
    )
}
