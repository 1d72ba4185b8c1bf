//! What a reader does: signing in, profile, loans, holds.

mod cancel;
mod confirmed;
mod document;
mod hold_row;
mod holds;
mod loans;
mod new_hold;
mod overview;
mod password;
mod pickups;
mod profile;
mod refusal;
mod renew;
mod sign_in;

pub(crate) use new_hold::refused;

use app::failure::Failure;
use app::hold::SeenHold;
use app::person::Reader;

use crate::extract::Around;
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::routes::{Routes, Who};
use crate::state::WebState;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Everyone, "/connexion", sign_in::ask)
        .post(Who::Everyone, "/connexion", sign_in::sign_in)
        .post(Who::Everyone, "/deconnexion", sign_in::sign_out)
        .get(Who::Everyone, "/mot-de-passe/{jeton}", password::ask)
        .post(Who::Everyone, "/mot-de-passe/{jeton}", password::choose)
        .get(Who::Reader, "/compte", overview::show)
        .get(Who::Reader, "/compte/profil", profile::show)
        .get(Who::Reader, "/notice/{number}/reserver", new_hold::ask)
        .post(Who::Reader, "/notice/{number}/reserver", new_hold::place)
        .get(Who::Reader, "/compte/reservations", holds::list)
        .get(
            Who::Reader,
            "/compte/reservations/{reference}/confirmee",
            confirmed::show,
        )
        .get(
            Who::Reader,
            "/compte/reservations/{reference}/supprimer",
            cancel::ask,
        )
        .post(
            Who::Reader,
            "/compte/reservations/{reference}/supprimer",
            cancel::cancel,
        )
        .get(Who::Reader, "/compte/prets", loans::list)
        .get(Who::Reader, "/compte/prets/prolonger", renew::ask)
        .post(Who::Reader, "/compte/prets/prolonger", renew::renew)
}

/// The frame of a page of the account.
fn frame(around: &Around, entry: AccountEntry, key: &str) -> Frame {
    let mut frame = around.frame.clone();
    frame.entry = Some(entry);
    let t = frame.t;
    let account = frame.urls.account();
    frame
        .at(t.get("account-menu"), Some(account))
        .at(t.get(key), None)
}

/// Counts loans and open holds beside the menu entry.
fn counted(frame: &mut Frame, loans: usize, holds: usize) {
    if let Some(visitor) = &mut frame.visitor {
        visitor.loans_and_holds = loans + holds;
    }
}

/// The hold of this reader that an address names. Somebody else's does not exist.
async fn hold_named(web: &WebState, reader: &Reader, reference: &str) -> Result<SeenHold, PageError> {
    let is_plain = reference
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    if !is_plain || reference.len() > 30 {
        return Err(PageError::NotFound);
    }
    app::hold::of_reader_by_reference(&web.app, reader.patron, reference)
        .await
        .map_err(|why: Failure| why.into())
}
