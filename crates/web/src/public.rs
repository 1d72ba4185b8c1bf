//! What everybody may see: home pages, searches, records, libraries.

mod availability;
mod front;
mod home;
mod hours;
mod libraries;
mod record;
mod search;

pub(crate) use home::arrivals;
pub(crate) use search::{Labels, SUBSCRIBE};

use domain::id::RecordNumber;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::Freshness;
use crate::routes::{Routes, Who};
use crate::urls::number_of;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Everyone, "/", front::open)
        .get(Who::Everyone, "/robots.txt", front::robots)
        .post(Who::Everyone, "/affichage", crate::theme::choose)
        .get(Who::Everyone, "/bibliotheques", libraries::list)
        .get(Who::Everyone, "/bibliotheques/{slug}", home::show)
        .get(Who::Everyone, "/bibliotheques/{slug}/infos", libraries::infos)
        .post(Who::Everyone, "/bibliotheques/{slug}/choisir", libraries::choose)
        .get(Who::Everyone, "/recherche", search::results)
        .get(Who::Everyone, "/recherche/filtre/{facet}", search::all_values)
        .get(Who::Everyone, "/notice/{number}", record::show)
        .get(
            Who::Everyone,
            "/notice/{number}/disponibilite",
            availability::show,
        )
}

/// A page that anybody sees is kept by the browser; one with somebody's name on it is not.
fn freshness(around: &Around) -> Freshness {
    if around.person.is_some() || around.frame.flash.is_some() {
        Freshness::Private
    } else {
        Freshness::Shared
    }
}

/// The record that a part of an address names.
fn record_number(segment: &str) -> Result<RecordNumber, PageError> {
    let number = number_of(segment).and_then(|number| u32::try_from(number).ok());
    number.map(RecordNumber::new).ok_or(PageError::NotFound)
}
