//! Deleting a list and bringing it back, letting others read it and no longer.

use app::failure::Failure;
use app::list::Shows;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use super::{list_id, overview};
use crate::account::refusal::{Place, refusal};
use crate::extract::{ForPerson, Form, check_token, see_with_flash};
use crate::flash::{Carried, Undo};
use crate::page_error::PageError;
use crate::pages::unprocessable;
use crate::state::WebState;

/// A button.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ButtonForm {
    #[serde(default)]
    token: String,
}

/// What others are to see.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    prenom: String,
    #[serde(default)]
    notes: String,
}

/// `POST /compte/listes/{liste}/supprimer`. It can be brought back, so nothing is asked before.
pub async fn delete(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<ButtonForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let id = list_id(&segment)?;
    let name = app::list::delete(&web.app, &person.owner(&around.request), id).await?;
    let carried = Carried::new("list-deleted", name).with_undo(Undo::List(id));
    Ok(see_with_flash(&around.frame.urls.lists(), &carried, web.is_https))
}

/// `POST /compte/listes/{liste}/retablir`.
pub async fn restore(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<ButtonForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let id = list_id(&segment)?;
    let owner = person.owner(&around.request);
    match app::list::restore(&web.app, &owner, id).await {
        Ok(name) => {
            let carried = Carried::new("list-restored", name);
            Ok(see_with_flash(&around.frame.urls.lists(), &carried, web.is_https))
        }
        // Others were made since it was deleted: the page says how many, and what to do.
        Err(Failure::Refused(why)) => {
            let mut page = overview::page(&web, &around, &owner).await?;
            page.refusal = Some(refusal(&around, &why, &Place::default()));
            Ok(unprocessable(&page))
        }
        Err(why) => Err(why.into()),
    }
}

/// `POST /compte/listes/{liste}/partager`.
pub async fn share(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<ShareForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let id = list_id(&segment)?;
    let shows = Shows {
        name: form.prenom == "oui",
        notes: form.notes == "oui",
    };
    app::list::share(&web.app, &person.owner(&around.request), id, shows).await?;
    let url = format!("{}#partage", around.frame.urls.list(id));
    Ok(see_with_flash(
        &url,
        &Carried::new("list-shared", ""),
        web.is_https,
    ))
}

/// `POST /compte/listes/{liste}/ne-plus-partager`.
pub async fn unshare(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<ButtonForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let id = list_id(&segment)?;
    app::list::unshare(&web.app, &person.owner(&around.request), id).await?;
    let carried = Carried::new("list-unshared", "");
    Ok(see_with_flash(
        &around.frame.urls.list(id),
        &carried,
        web.is_https,
    ))
}
