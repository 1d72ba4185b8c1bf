//! What is done to a card from the reader's file at the desk.

use app::desk::CardChange;
use app::failure::Failure;
use axum::extract::State;
use axum::response::Response;
use domain::account::card_key;
use domain::id::PatronId;
use domain::staff::Role;
use serde::Deserialize;

use super::bench;
use crate::extract::{ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::state::WebState;

/// What is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    bib: String,
    lecteur: i64,
    carte: String,
    acte: String,
    #[serde(default)]
    nouvelle: String,
}

/// `POST /pro/lecteurs/carte`.
pub async fn change(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let library =
        bench::named(&around, &librarian, Role::Desk, &sent.bib)?.ok_or(PageError::Unprocessable)?;
    let file = format!(
        "{}?bib={}&lecteur={}",
        around.frame.urls.staff_desk(),
        library.slug,
        sent.lecteur
    );
    let (change, key) = match sent.acte.as_str() {
        "perdue" => (CardChange::Lost, "staff-card-lost"),
        "retrouvee" => (CardChange::Found, "staff-card-found"),
        "remplacer" if card_key(&sent.nouvelle).is_empty() => {
            return Ok(see_with_flash(
                &file,
                &Carried::new("staff-card-number-missing", "").warning(),
                web.is_https,
            ));
        }
        "remplacer" => {
            let by = sent.nouvelle.clone();
            (CardChange::Replaced { by }, "staff-card-replaced")
        }
        _ => return Err(PageError::Unprocessable),
    };
    let patron = PatronId::new(sent.lecteur);
    let done = app::desk::change_card(&web.app, &librarian, library.id, patron, &sent.carte, &change).await;
    let carried = match done {
        Ok(()) if key == "staff-card-replaced" => Carried::new(key, card_key(&sent.nouvelle)),
        Ok(()) => Carried::new(key, card_key(&sent.carte)),
        Err(Failure::Refused(_)) => Carried::new("staff-card-taken", card_key(&sent.nouvelle)).warning(),
        // A colleague was faster, or it was clicked twice: the file says how it is.
        Err(Failure::Conflict) => Carried::new("staff-card-changed", card_key(&sent.carte)).warning(),
        Err(why) => return Err(why.into()),
    };
    Ok(see_with_flash(&file, &carried, web.is_https))
}
