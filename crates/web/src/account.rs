//! What a reader does: signing in, profile, loans, holds.

mod activation;
mod address;
mod alerts;
mod calendar_feed;
mod cancel;
mod comments;
mod confirmed;
mod contributions;
mod credentials;
mod data;
pub(crate) mod document;
mod door;
mod family;
mod fees;
mod forgotten;
mod history;
mod hold;
mod hold_pickup;
mod hold_row;
mod hold_suspension;
mod holds;
mod keep_search;
mod loans;
mod lost_card;
mod new_hold;
mod overview;
mod passkeys;
mod password;
pub(crate) mod pickups;
mod preregister;
mod profile;
mod recommendation;
pub(crate) mod refusal;
mod registration_form;
mod registration_link;
mod registrations;
mod reminders;
mod renew;
mod report;
mod searches;
mod second_factor;
mod sessions;
mod sign_in;
mod stop_alert;
mod suggestion;
mod undo;

pub(crate) use new_hold::refused;
pub(crate) use registrations::badge as registration_badge;
pub(crate) use searches::Words as SearchWords;

use app::failure::Failure;
use app::hold::SeenHold;
use app::person::Reader;
use domain::refusal::Explanation;

use crate::extract::Around;
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::parts::Refusal;
use crate::routes::{Routes, Who};
use crate::state::WebState;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Everyone, "/connexion", sign_in::ask)
        .post(Who::Everyone, "/connexion", sign_in::sign_in)
        .post(Who::Everyone, "/deconnexion", sign_in::sign_out)
        .get(Who::Everyone, "/mot-de-passe", forgotten::ask)
        .post(Who::Everyone, "/mot-de-passe", forgotten::send)
        .get(Who::Everyone, "/mot-de-passe/envoye", forgotten::sent)
        .get(Who::Everyone, "/mot-de-passe/{jeton}", password::ask)
        .post(Who::Everyone, "/mot-de-passe/{jeton}", password::choose)
        .and(access())
        .get(Who::Reader, "/compte", overview::show)
        .get(Who::Everyone, "/inscription/{jeton}", registration_link::ask)
        .post(Who::Everyone, "/inscription/{jeton}", registration_link::answer)
        .get(
            Who::Reader,
            "/agenda/{animation}/inscription",
            registration_form::ask,
        )
        .post(
            Who::Reader,
            "/agenda/{animation}/inscription",
            registration_form::register,
        )
        .get(Who::Reader, "/compte/inscriptions", registrations::list)
        .get(
            Who::Reader,
            "/compte/inscriptions/{inscription}",
            registration_form::edit,
        )
        .post(
            Who::Reader,
            "/compte/inscriptions/{inscription}",
            registration_form::change,
        )
        .get(
            Who::Reader,
            "/compte/inscriptions/{inscription}/supprimer",
            registrations::ask,
        )
        .post(
            Who::Reader,
            "/compte/inscriptions/{inscription}/supprimer",
            registrations::delete,
        )
        .post(
            Who::Reader,
            "/compte/inscriptions/{inscription}/confirmer",
            registrations::take_offer,
        )
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
        .get(Who::Reader, "/compte/reservations/{reference}", hold::show)
        .get(
            Who::Reader,
            "/compte/reservations/{reference}/retrait",
            hold_pickup::ask,
        )
        .post(
            Who::Reader,
            "/compte/reservations/{reference}/retrait",
            hold_pickup::change,
        )
        .get(
            Who::Reader,
            "/compte/reservations/{reference}/suspendre",
            hold_suspension::ask,
        )
        .post(
            Who::Reader,
            "/compte/reservations/{reference}/suspendre",
            hold_suspension::suspend,
        )
        .post(
            Who::Reader,
            "/compte/reservations/{reference}/reprendre",
            hold_suspension::resume,
        )
        .get(Who::Reader, "/compte/historique", history::list)
        .post(Who::Reader, "/compte/historique", history::begin)
        .get(Who::Reader, "/compte/historique/export", history::export)
        .get(Who::Reader, "/compte/historique/effacer", history::ask)
        .post(Who::Reader, "/compte/historique/effacer", history::erase)
        .post(
            Who::Reader,
            "/compte/historique/{pret}/effacer",
            history::erase_one,
        )
        .get(Who::Reader, "/compte/dettes", fees::show)
        .get(Who::Reader, "/compte/famille", family::show)
        .post(Who::Reader, "/compte/famille/titres", family::titles)
        .get(Who::Reader, "/compte/rappels", reminders::ask)
        .post(Who::Reader, "/compte/rappels", reminders::choose)
        .post(Who::Reader, "/compte/rappels/calendrier", reminders::calendar)
        .get(Who::Everyone, "/calendrier/{jeton}", calendar_feed::show)
        .get(Who::Reader, "/compte/messages", reminders::messages)
        .get(Who::Reader, "/compte/prets", loans::list)
        .get(Who::Reader, "/compte/prets/prolonger", renew::ask)
        .post(Who::Reader, "/compte/prets/prolonger", renew::renew)
        .and(saved_searches())
        .and(written())
}

/// Saved searches, and the alerts on them.
fn saved_searches() -> Routes {
    Routes::default()
        .get(Who::Reader, "/recherche/enregistrer", keep_search::ask)
        .post(Who::Reader, "/recherche/enregistrer", keep_search::keep)
        .get(Who::Reader, "/compte/recherches", searches::list)
        .get(Who::Reader, "/compte/recherches/{recherche}", searches::edit)
        .post(Who::Reader, "/compte/recherches/{recherche}", searches::rename)
        .post(
            Who::Reader,
            "/compte/recherches/{recherche}/supprimer",
            searches::delete,
        )
        .post(
            Who::Reader,
            "/compte/recherches/{recherche}/retablir",
            searches::restore,
        )
        .post(
            Who::Reader,
            "/compte/recherches/{recherche}/copier",
            searches::copy,
        )
        .post(
            Who::Reader,
            "/compte/recherches/{recherche}/abonner",
            searches::subscribe,
        )
        .get(Who::Reader, "/compte/abonnements", alerts::list)
        .get(Who::Reader, "/compte/abonnements/{abonnement}", alerts::edit)
        .post(Who::Reader, "/compte/abonnements/{abonnement}", alerts::change)
        .post(
            Who::Reader,
            "/compte/abonnements/{abonnement}/arreter",
            alerts::end,
        )
        .post(
            Who::Reader,
            "/compte/abonnements/{abonnement}/retablir",
            alerts::resume,
        )
        .get(Who::Everyone, "/desabonnement/{jeton}", stop_alert::ask)
        .post(Who::Everyone, "/desabonnement/{jeton}", stop_alert::stop)
}

/// What readers write: coups de cœur, comments, suggestions of purchase.
fn written() -> Routes {
    Routes::default()
        .get(Who::Reader, "/notice/{number}/coup-de-coeur", recommendation::ask)
        .post(
            Who::Reader,
            "/notice/{number}/coup-de-coeur",
            recommendation::save,
        )
        .get(
            Who::Reader,
            "/compte/coups-de-coeur",
            contributions::recommendations,
        )
        .get(Who::Reader, "/compte/commentaires", contributions::comments)
        .post(Who::Reader, "/commentaires", comments::write)
        .get(Who::Reader, "/compte/commentaires/{contribution}", comments::ask)
        .post(
            Who::Reader,
            "/compte/commentaires/{contribution}",
            comments::change,
        )
        .post(
            Who::Reader,
            "/compte/contributions/{contribution}/supprimer",
            contributions::delete,
        )
        .post(
            Who::Reader,
            "/compte/contributions/{contribution}/retablir",
            contributions::restore,
        )
        .get(Who::Reader, "/contributions/{contribution}/signaler", report::ask)
        .post(
            Who::Reader,
            "/contributions/{contribution}/signaler",
            report::report,
        )
        .get(Who::Reader, "/compte/suggestion", suggestion::show)
        .post(Who::Reader, "/compte/suggestion", suggestion::send)
        .post(
            Who::Reader,
            "/compte/suggestion/{suggestion}/retirer",
            suggestion::take_back,
        )
}

/// Why not, where no record is meant and no form stands below.
pub(crate) fn told(around: &Around, why: &[Explanation]) -> Refusal {
    refusal::refusal(around, why, &refusal::Place::default())
}

/// Who one is: becoming a reader, opening an account, changing what one signs in with.
fn access() -> Routes {
    Routes::default()
        .get(Who::Everyone, "/activation", activation::ask)
        .post(Who::Everyone, "/activation", activation::send)
        .get(Who::Everyone, "/activation/envoye", activation::sent)
        .get(Who::Everyone, "/activation/code", activation::ask_code)
        .post(Who::Everyone, "/activation/code", activation::use_code)
        .get(Who::Everyone, "/preinscription", preregister::ask)
        .post(Who::Everyone, "/preinscription", preregister::send)
        .get(Who::Everyone, "/preinscription/envoyee", preregister::sent)
        .get(Who::Everyone, "/preinscription/{jeton}", preregister::ask_verify)
        .post(Who::Everyone, "/preinscription/{jeton}", preregister::verify)
        .get(Who::Everyone, "/adresse/confirmer/{jeton}", address::ask_confirm)
        .post(Who::Everyone, "/adresse/confirmer/{jeton}", address::confirm)
        .get(Who::Everyone, "/adresse/retablir/{jeton}", address::ask_undo)
        .post(Who::Everyone, "/adresse/retablir/{jeton}", address::undo)
        .get(Who::Reader, "/compte/profil", profile::show)
        .get(Who::Reader, "/compte/identifiants", credentials::ask)
        .post(Who::Reader, "/compte/identifiants", credentials::change)
        .get(Who::Reader, "/compte/sessions", sessions::list)
        .post(Who::Reader, "/compte/sessions", sessions::end)
        .get(Who::Reader, "/compte/carte/perdue", lost_card::ask)
        .post(Who::Reader, "/compte/carte/perdue", lost_card::lose)
        .get(Who::Librarian, "/compte/deux-etapes", second_factor::show)
        .post(Who::Librarian, "/compte/deux-etapes", second_factor::change)
        .get(Who::Librarian, "/compte/deux-etapes/code", second_factor::ask)
        .post(Who::Librarian, "/compte/deux-etapes/code", second_factor::give)
        .post(Who::Librarian, "/compte/deux-etapes/cle", passkeys::give)
        .post(Who::Librarian, "/compte/deux-etapes/cles", passkeys::add)
        .post(
            Who::Librarian,
            "/compte/deux-etapes/cles/retirer",
            passkeys::remove,
        )
        .get(Who::Reader, "/compte/donnees", data::show)
        .get(Who::Reader, "/compte/donnees/export", data::export)
        .get(Who::Reader, "/compte/donnees/export.json", data::export_json)
        .post(Who::Reader, "/compte/donnees/accords", data::consent)
        .get(Who::Reader, "/compte/donnees/supprimer", data::ask_leave)
        .post(Who::Reader, "/compte/donnees/supprimer", data::leave)
}

/// The frame of a page of the account.
pub(crate) fn frame(around: &Around, entry: AccountEntry, key: &str) -> Frame {
    let mut frame = around.frame.clone();
    frame.entry = Some(entry);
    let t = frame.t;
    let account = frame.urls.account();
    frame
        .at(t.get("account-menu"), Some(account))
        .at(t.get(key), None)
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
