//! The front door: `/` leads to the home page of my library, in the language of the reader. Only
//! there does a cookie or the browser's wish choose a language.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::language::Language;

use super::home;
use crate::extract::{Around, preferred, see_other};
use crate::page_error::PageError;
use crate::state::WebState;
use crate::urls::Urls;

/// `GET /`.
pub async fn open(
    State(web): State<WebState>,
    around: Around,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let wished = preferred(&headers);
    // Someone who follows a link of ours to French has just chosen French.
    let from_here = headers
        .get("sec-fetch-site")
        .is_some_and(|site| site == "same-origin");
    let is_french = around.frame.t.language == Language::Fr;
    let mut response = if is_french && wished != Language::Fr && !from_here {
        see_other(&Urls::new(wished).front())
    } else if let Some(library) = &around.library {
        see_other(&around.frame.urls.library(&library.slug))
    } else {
        home::without_library(&web, around).await?
    };
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    Ok(response)
}
