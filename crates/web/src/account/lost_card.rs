//! « J’ai perdu ma carte »: the question, then the deed. Saying it again gives the same result.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use crate::extract::{ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{AccountFormPage, Freshness, html};
use crate::parts::{Errors, FormBody, Link};
use crate::state::WebState;

/// The button.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LostForm {
    #[serde(default)]
    token: String,
}

/// `GET /compte/carte/perdue`.
pub async fn ask(ForReader { around, .. }: ForReader) -> Response {
    let frame = super::frame(&around, AccountEntry::Profile, "card-lost-title");
    let (t, urls) = (frame.t, frame.urls);
    let body = FormBody::new(urls.lost_card(), Vec::new(), t.get("card-lost-submit"))
        .with("token", around.token())
        .or_keep(Link::new(t.get("card-lost-keep"), urls.profile()));
    let page = AccountFormPage {
        title: t.get("card-lost-question").into_owned(),
        intro: vec![t.get("card-lost-consequence").into_owned()],
        refusals: Vec::new(),
        errors: Errors::none(t),
        form: Some(body),
        back: None,
        frame,
    };
    html(&page, Freshness::Private)
}

/// `POST /compte/carte/perdue`.
pub async fn lose(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(form): Form<LostForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    app::profile::lose_card(&web.app, &reader).await?;
    Ok(see_with_flash(
        &around.frame.urls.profile(),
        &Carried::new("card-lost", ""),
        web.is_https,
    ))
}
