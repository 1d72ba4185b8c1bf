//! `POST /pro/comptoir/encaisser`: the desk takes what is left to pay of a debt. Sent twice, or by two
//! desks, it is taken once, and the second is told.

use app::failure::Failure;
use axum::extract::State;
use axum::response::Response;
use domain::id::{FeeId, PatronId};
use domain::money::Money;
use domain::staff::Role;
use serde::Deserialize;

use super::bench;
use crate::extract::{ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::state::WebState;

/// Which debt, of whom, at which desk.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    #[serde(default)]
    token: String,
    #[serde(default)]
    bib: String,
    #[serde(default)]
    lecteur: i64,
    #[serde(default)]
    dette: i64,
    /// What the page showed as paid already, in cents.
    #[serde(default)]
    paye: i64,
}

/// `POST /pro/comptoir/encaisser`.
pub async fn settle(
    State(web): State<WebState>,
    ForLibrarian { librarian, around }: ForLibrarian,
    Form(taken): Form<Taken>,
) -> Result<Response, PageError> {
    check_token(&around, &taken.token)?;
    let library = bench::place(&around, &librarian, Role::Desk, &taken.bib)?;
    let (patron, fee) = (PatronId::new(taken.lecteur), FeeId::new(taken.dette));
    let paid = Money::from_cents(taken.paye);
    let t = around.frame.t;
    let message = match app::fee::settle(&web.app, &librarian, library.id, (patron, fee), paid).await {
        Ok(amount) => Carried::new("fee-settled", t.money(amount)),
        Err(Failure::Conflict) => Carried::new("fee-settled-before", "").warning(),
        Err(why) => return Err(why.into()),
    };
    let url = format!(
        "{}?bib={}&lecteur={patron}",
        around.frame.urls.staff_desk(),
        library.slug
    );
    Ok(see_with_flash(&url, &message, web.is_https))
}
