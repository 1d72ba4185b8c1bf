//! `/pro/lecteurs/activation`: the code with which a reader opens their account, on a slip. It is shown
//! once: nobody finds it again, here or in the database.

use app::activation;
use axum::extract::State;
use axum::response::Response;
use domain::consultation::Page;
use domain::id::PatronId;
use domain::library::Library;
use domain::staff::Role;
use serde::Deserialize;

use super::bench;
use crate::extract::{ForLibrarian, Form, Query, check_token};
use crate::page_error::PageError;
use crate::pages::staff::{ActivationPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::state::WebState;

/// Whose, at which desk.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    lecteur: i64,
}

/// The same, with the button.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    bib: String,
    lecteur: i64,
}

/// `GET /pro/lecteurs/activation`.
pub async fn ask(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    page(&web, door, &asked.bib, PatronId::new(asked.lecteur), false).await
}

/// `POST /pro/lecteurs/activation`.
pub async fn make(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    page(&web, door, &sent.bib, PatronId::new(sent.lecteur), true).await
}

async fn page(
    web: &WebState,
    door: ForLibrarian,
    bib: &str,
    reader: PatronId,
    makes: bool,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let library: &Library = bench::place(&around, &librarian, Role::Desk, bib)?;
    let file = app::desk::file(&web.app, &librarian, library.id, reader, Page::Activation).await?;
    let code = if makes {
        let printed = activation::print(&web.app, &librarian, library.id, reader).await?;
        let until = web.app.settings.zone.to_datetime(printed.until).date();
        let until = t
            .with("staff-activation-until")
            .arg("date", t.date_long(until, around.moment.today));
        Some((printed.code, until.to_string()))
    } else {
        None
    };
    let urls = around.frame.urls;
    let page = ActivationPage {
        name: if makes {
            file.patron.slip_name()
        } else {
            file.patron.spoken_name()
        },
        reader: reader.get(),
        library: library.slug.clone(),
        token: around.token(),
        code,
        address: format!("{}{}", web.app.settings.base_url, urls.activation_code()),
        back: format!("{}?bib={}&lecteur={reader}", urls.staff_desk(), library.slug),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Readers, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}
