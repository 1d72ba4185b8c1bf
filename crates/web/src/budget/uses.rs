//! What an address asks for, told from the address alone.

use axum::http::{Method, Uri};
use domain::budget::Use;
use search::SearchState;

use crate::urls::split_language;

/// The last page of results to which people leaf.
const LEAFED_TO: u16 = 5;

/// Files that are the same for everybody.
const FILES: [&str; 2] = ["/static/", "/images/"];
/// Pages made of a search of their own.
const SEARCHED: [&str; 2] = ["/auteurs/", "/series/"];
/// The way in.
const DOORS: [&str; 4] = ["/connexion", "/deconnexion", "/mot-de-passe", "/activation"];

/// What is asked for.
pub fn used(method: &Method, uri: &Uri) -> Use {
    let (_, path) = split_language(uri.path());
    if DOORS.iter().any(|door| path.starts_with(door)) {
        return Use::Door;
    }
    if method != Method::GET && method != Method::HEAD {
        return Use::Page;
    }
    match path {
        "/recherche" if page(uri.query()) > LEAFED_TO => Use::Deep,
        "/recherche" | "/recherche.rss" | "/recherche/site" => Use::Search,
        path if SEARCHED.iter().any(|folder| path.starts_with(folder)) => Use::Search,
        "/robots.txt" | "/opensearch.xml" | "/sitemap.xml" => Use::File,
        path if FILES.iter().any(|folder| path.starts_with(folder)) => Use::File,
        path if path.starts_with("/recherche/filtre/") => Use::Values,
        path if path.starts_with("/recherche/exporter/") => Use::Export,
        path if path.starts_with("/sitemap/") => Use::Sitemap,
        _ => Use::Page,
    }
}

/// The page of results that a question asks for, as the search itself reads it.
fn page(query: Option<&str>) -> u16 {
    SearchState::parse(query.unwrap_or_default()).page()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_what_it_costs() {
        for (path, expected) in [
            ("/", Use::Page),
            ("/notice/12-pedigree", Use::Page),
            ("/nl/notice/12", Use::Page),
            ("/notice/12/exporter/ris", Use::Page),
            ("/recherche", Use::Search),
            ("/en/recherche?q=simenon&type=book", Use::Search),
            ("/recherche?q=simenon&page=5", Use::Search),
            ("/recherche?q=simenon&page=6", Use::Deep),
            ("/recherche?page=999999999999", Use::Deep),
            ("/recherche?q=a&pag%65=50", Use::Deep),
            ("/auteurs/12-georges-simenon", Use::Search),
            ("/nl/series/3", Use::Search),
            ("/recherche/site?q=conte", Use::Search),
            ("/recherche.rss?q=simenon", Use::Search),
            ("/de/recherche/filtre/auteur?q=a", Use::Values),
            ("/recherche/exporter/mrc?q=a", Use::Export),
            ("/sitemap/notices-3.xml", Use::Sitemap),
            ("/sitemap.xml", Use::File),
            ("/static/0a1b2c/lutrin.css", Use::File),
            ("/nl/connexion?retour=/recherche", Use::Door),
            ("/compte/prets", Use::Page),
        ] {
            assert_eq!(used(&Method::GET, &path.parse().unwrap()), expected, "{path}");
        }
        let search = "/recherche".parse().unwrap();
        assert_eq!(
            used(&Method::HEAD, &search),
            Use::Search,
            "a head is made as a page is"
        );
        assert_eq!(used(&Method::POST, &"/connexion".parse().unwrap()), Use::Door);
        assert_eq!(used(&Method::POST, &search), Use::Page);
    }
}
