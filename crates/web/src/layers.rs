//! What every request passes, from the outside in: a reference, compression, the headers that
//! browsers obey, pages for errors, the host, the size, the origin.

mod error_pages;
mod forgery;
mod headers;
mod request_id;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

pub use forgery::Origins;
pub use headers::security_headers;
pub(crate) use headers::set as set_security_headers;
pub use request_id::{RequestId, RequestIds};

use crate::extract::in_four_languages;

/// No form of a reader is longer.
const FORM_BYTES: usize = 64 * 1024;
/// No form in which a librarian writes is longer: a page in four languages.
pub const LONG_FORM_BYTES: usize = 512 * 1024;

/// No form with a file is longer: the largest picture, and a little more, so that one that is too large is
/// refused in words.
pub const FILE_FORM_BYTES: usize = domain::picture::LARGEST_FILE + 512 * 1024;

/// What the layers need to know of the site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its name, on pages that nothing else is known for.
    pub name: String,
    /// Where it answers.
    pub origins: Origins,
    /// How references are made.
    pub request_ids: RequestIds,
}

/// The routes in four languages, behind all layers.
pub fn around(routes: Router, site: Site) -> Router {
    around_with_uploads(routes, Router::new(), site)
}

/// The same, with routes whose forms are longer than others and which say how long.
pub fn around_with_uploads(routes: Router, uploads: Router, site: Site) -> Router {
    let routes = routes
        .layer(DefaultBodyLimit::max(FORM_BYTES))
        .layer(RequestBodyLimitLayer::new(FILE_FORM_BYTES))
        .merge(uploads);
    let is_https = site.origins.is_https();
    let site = Arc::new(site);
    let guarded = in_four_languages(routes, is_https)
        .layer(from_fn_with_state(Arc::clone(&site), forgery::check_origin))
        .layer(from_fn_with_state(Arc::clone(&site), forgery::check_host))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(Arc::clone(&site), error_pages::draw));
    security_headers(guarded, is_https)
        .layer(from_fn(headers::not_modified))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site, request_id::give))
}
