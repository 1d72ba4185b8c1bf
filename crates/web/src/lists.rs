//! What is ticked in results, and the lists in which it is kept.

mod bar;
mod basket;
mod edit;
mod export;
mod hold_together;
mod keep;
mod overview;
mod print;
mod rows;
mod save;
mod shared;
mod show;

pub(crate) use bar::{BasketCookie, bar, ticked};
pub(crate) use basket::carried_over;

use domain::id::ListId;

use crate::page_error::PageError;
use crate::parts::Pager;
use crate::routes::{Routes, Who};

/// Documents on one page of a list.
const PAGE: usize = 20;

/// The routes.
pub fn routes() -> Routes {
    use Who::{Everyone, Reader};
    Routes::default()
        .get(Everyone, "/ma-liste", basket::show)
        .post(Everyone, "/ma-liste/garder", basket::keep)
        .post(Everyone, "/ma-liste/visualiser", basket::keep_and_show)
        .post(Everyone, "/ma-liste/vider", basket::empty)
        .post(Everyone, "/ma-liste/retablir", basket::restore)
        .post(Everyone, "/ma-liste/enregistrer", basket::keep_and_save)
        .post(Everyone, "/ma-liste/mes-listes", basket::keep_and_list)
        .get(Everyone, "/listes/{jeton}", shared::show)
        .get(Reader, "/compte/listes", overview::show)
        .get(Reader, "/compte/listes/enregistrer", save::ask)
        .post(Reader, "/compte/listes/enregistrer", save::save)
        .get(Reader, "/compte/listes/nouvelle", save::ask_new)
        .post(Reader, "/compte/listes/nouvelle", save::make)
        .get(Reader, "/compte/listes/{liste}", show::show)
        .get(Reader, "/compte/listes/{liste}/modifier", edit::ask)
        .post(Reader, "/compte/listes/{liste}/modifier", edit::change)
        .post(Reader, "/compte/listes/{liste}/supprimer", keep::delete)
        .post(Reader, "/compte/listes/{liste}/retablir", keep::restore)
        .post(Reader, "/compte/listes/{liste}/partager", keep::share)
        .post(Reader, "/compte/listes/{liste}/ne-plus-partager", keep::unshare)
        .get(Reader, "/compte/listes/{liste}/imprimer", print::show)
        .get(Reader, "/compte/listes/{liste}/exporter/{format}", export::file)
        .get(Reader, "/compte/listes/{liste}/reserver", hold_together::ask)
        .post(Reader, "/compte/listes/{liste}/reserver", hold_together::place)
}

/// The list that a part of an address names.
fn list_id(segment: &str) -> Result<ListId, PageError> {
    let is_plain = segment.len() < 20 && segment.bytes().all(|byte| byte.is_ascii_digit());
    let id = is_plain.then(|| segment.parse().ok()).flatten();
    id.ok_or(PageError::NotFound)
}

/// Which page of documents, when the address says it.
#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    page: String,
}

/// The part of the documents that stands on a page: its number, and how many pages there are.
fn page_of(asked: &str, count: usize) -> (usize, usize) {
    Pager::place(asked.parse().unwrap_or(1), count, PAGE)
}

/// The documents of a page.
fn on_page<T>(all: &[T], page: usize) -> &[T] {
    let from = (page - 1) * PAGE;
    all.get(from..(from + PAGE).min(all.len())).unwrap_or_default()
}

/// The address of a page of documents.
fn page_url(url: &str, page: usize) -> String {
    if page == 1 {
        url.to_owned()
    } else {
        format!("{url}?page={page}")
    }
}

/// What was typed in paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.is_empty());
    lines.map(ToOwned::to_owned).collect()
}
