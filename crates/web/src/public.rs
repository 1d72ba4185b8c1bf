//! What everybody may see: home pages, searches, records, libraries.

mod agenda;
mod author;
mod availability;
mod browse;
pub(crate) mod comments;
mod completion;
mod editorial;
mod engines;
mod event;
mod front;
mod home;
pub(crate) mod hours;
mod libraries;
mod page;
mod record;
mod search;
mod series;
mod site;
mod staff_picks;

pub(crate) use editorial::{id_of, news_page, owned_document, selection_page};
pub(crate) use event::{event_number, event_page};
pub(crate) use home::arrivals;
pub(crate) use page::{linked as linked_pages, text_page};
pub(crate) use record::{author_line, cover, imprint, kind, read_at, record_title};
pub(crate) use search::row::{Beside, row as result_row};
pub(crate) use search::{Labels, SUBSCRIBE};
pub(crate) use staff_picks::{page as staff_pick_page, record_picks};

use domain::id::RecordNumber;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::Freshness;
use crate::routes::{Routes, Who};
use crate::state::WebState;
use crate::urls::number_of;

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Everyone, "/", front::open)
        .get(Who::Everyone, "/robots.txt", engines::robots)
        .get(Who::Everyone, "/opensearch.xml", engines::open_search)
        .get(Who::Everyone, "/sitemap.xml", engines::sitemap_index)
        .get(Who::Everyone, "/sitemap/{part}", engines::sitemap_part)
        .post(Who::Everyone, "/affichage", crate::theme::choose)
        .get(Who::Everyone, "/bibliotheques", libraries::list)
        .get(Who::Everyone, "/bibliotheques/{slug}", home::show)
        .get(Who::Everyone, "/bibliotheques/{slug}/infos", libraries::infos)
        .post(Who::Everyone, "/bibliotheques/{slug}/choisir", libraries::choose)
        .get(Who::Everyone, "/recherche", search::results)
        .get(Who::Everyone, "/recherche/avancee", search::advanced)
        .get(Who::Everyone, "/recherche/filtre/{facet}", search::all_values)
        .get(Who::Everyone, "/recherche.rss", search::take::feed)
        .get(Who::Everyone, "/recherche/exporter", search::take::formats)
        .get(Who::Everyone, "/recherche/exporter/{format}", search::take::file)
        .get(Who::Everyone, "/recherche/completer", completion::complete)
        .get(Who::Everyone, "/recherche/site", site::show)
        .get(Who::Everyone, "/agenda", agenda::list)
        .get(Who::Everyone, "/agenda/{animation}", event::show)
        .get(Who::Everyone, "/notice/{number}", record::show)
        .get(Who::Everyone, "/notice/{number}/citer", record::take::cite)
        .get(
            Who::Everyone,
            "/notice/{number}/exporter/{format}",
            record::take::file,
        )
        .get(Who::Everyone, "/auteurs/{author}", author::show)
        .get(Who::Everyone, "/series/{series}", series::show)
        .get(Who::Everyone, "/parcourir/{list}", browse::show)
        .get(Who::Everyone, "/actualites", editorial::news_list)
        .get(Who::Everyone, "/actualites/{news}", editorial::news)
        .get(Who::Everyone, "/selections", editorial::selection_list)
        .get(Who::Everyone, "/selections/{selection}", editorial::selection)
        .get(Who::Everyone, "/pages/{page}", page::show)
        .get(Who::Everyone, "/images/{image}", editorial::picture)
        .get(Who::Everyone, "/coups-de-coeur", editorial::recommendation_list)
        .get(
            Who::Everyone,
            "/coups-de-coeur/bibliothecaires",
            staff_picks::list,
        )
        .get(
            Who::Everyone,
            "/coups-de-coeur/bibliothecaires/{coup_de_coeur}",
            staff_picks::show,
        )
        .get(
            Who::Everyone,
            "/coups-de-coeur/{contribution}",
            editorial::recommendation,
        )
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

/// Which of these records are in the reader's coups de cœur; nobody else has any.
async fn hearts(
    web: &WebState,
    around: &Around,
    numbers: impl Iterator<Item = RecordNumber>,
) -> Result<Vec<RecordNumber>, PageError> {
    let Some(reader) = comments::reader(around) else {
        return Ok(Vec::new());
    };
    let numbers: Vec<RecordNumber> = numbers.collect();
    Ok(app::contribution::hearts(&web.app, &reader, &numbers).await?)
}

/// The record that a part of an address names.
pub(crate) fn record_number(segment: &str) -> Result<RecordNumber, PageError> {
    let number = number_of(segment).and_then(|number| u32::try_from(number).ok());
    number.map(RecordNumber::new).ok_or(PageError::NotFound)
}

/// The heading that a part of an address names.
fn heading_number(segment: &str) -> Result<u32, PageError> {
    let number = number_of(segment).and_then(|number| u32::try_from(number).ok());
    number.ok_or(PageError::NotFound)
}

/// Which of these records the reader had before: nothing, and no question, for who is not signed in.
async fn had(
    web: &WebState,
    around: &Around,
    numbers: &[RecordNumber],
) -> Result<Vec<RecordNumber>, PageError> {
    let patron = around.person.as_ref().and_then(|person| person.account.patron);
    match patron {
        Some(patron) => Ok(app::history::among(&web.app, patron, numbers).await?),
        None => Ok(Vec::new()),
    }
}
