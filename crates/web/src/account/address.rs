//! `/adresse/…/{jeton}`: a new address for mail counts, or is taken back by the old one. Opening the
//! page uses nothing up: programs that read mails follow links too.

use app::address_change::{self, AddressLink};
use app::failure::Failure;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use super::door::over;
use crate::extract::{Around, Form};
use crate::page_error::PageError;
use crate::pages::{DoorPage, Freshness, html};
use crate::parts::{Flash, FormBody, Link, Tone};
use crate::state::WebState;

/// The button. A link that works once needs no other token.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pressed {}

/// `GET /adresse/confirmer/{jeton}`.
pub async fn ask_confirm(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    ask(&web, &around, AddressLink::Confirm, &token).await
}

/// `POST /adresse/confirmer/{jeton}`.
pub async fn confirm(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
    Form(Pressed {}): Form<Pressed>,
) -> Result<Response, PageError> {
    follow(&web, &around, AddressLink::Confirm, &token).await
}

/// `GET /adresse/retablir/{jeton}`.
pub async fn ask_undo(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
) -> Result<Response, PageError> {
    ask(&web, &around, AddressLink::Undo, &token).await
}

/// `POST /adresse/retablir/{jeton}`.
pub async fn undo(
    State(web): State<WebState>,
    Path(token): Path<String>,
    around: Around,
    Form(Pressed {}): Form<Pressed>,
) -> Result<Response, PageError> {
    follow(&web, &around, AddressLink::Undo, &token).await
}

/// The start of the keys of a page.
const fn key(link: AddressLink) -> &'static str {
    match link {
        AddressLink::Confirm => "address-confirm",
        AddressLink::Undo => "address-undo",
    }
}

async fn ask(web: &WebState, around: &Around, link: AddressLink, token: &str) -> Result<Response, PageError> {
    let (t, key) = (around.frame.t, key(link));
    let title = format!("{key}-title");
    let change = match address_change::look(&web.app, link, token).await {
        Ok(change) => change,
        Err(Failure::NotFound) => return Ok(over(around, &title)),
        Err(why) => return Err(why.into()),
    };
    let address = match link {
        AddressLink::Confirm => change.new,
        AddressLink::Undo => change.old,
    };
    let words = t.with(&format!("{key}-text")).arg("address", address).to_string();
    let mut page = DoorPage::new(around.frame.clone(), t.get(&title)).saying(words);
    let urls = around.frame.urls;
    page.form = Some(FormBody::new(
        match link {
            AddressLink::Confirm => urls.confirm_address(token),
            AddressLink::Undo => urls.undo_address(token),
        },
        Vec::new(),
        t.get(&format!("{key}-submit")),
    ));
    Ok(html(&page, Freshness::Private))
}

async fn follow(
    web: &WebState,
    around: &Around,
    link: AddressLink,
    token: &str,
) -> Result<Response, PageError> {
    let (t, key) = (around.frame.t, key(link));
    let title = format!("{key}-title");
    match address_change::follow(&web.app, link, token, &around.request).await {
        Ok(_) => {
            let mut page = DoorPage::new(around.frame.clone(), t.get(&title));
            page.done = Some(Flash::new(
                Tone::Ok,
                t.get(&format!("{key}-done")),
                t.get(&format!("{key}-done-text")),
            ));
            page.links = vec![Link::new(t.get("profile-title"), around.frame.urls.profile())];
            Ok(html(&page, Freshness::Private))
        }
        Err(Failure::NotFound) => Ok(over(around, &title)),
        Err(why) => Err(why.into()),
    }
}
