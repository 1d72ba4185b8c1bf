//! The page of an error keeps what stands around the others: who is signed in, which library is
//! theirs. It is looked up only when a page could not be shown.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;

use crate::cookies;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::state::WebState;

/// Gives the frame along with an error, for [`crate::layers`] to draw the page in.
pub async fn keep(State(web): State<WebState>, request: Request, next: Next) -> Response {
    let session = cookies::session(web.is_https);
    if cookies::read(request.headers(), session).is_none() {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let again = Request::from_parts(parts.clone(), body);
    let mut response = next.run(again).await;
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let has_page = response.headers().contains_key(header::CONTENT_TYPE);
    // What is broken is not asked again.
    let is_ours = response.extensions().get() == Some(&PageError::Server);
    if is_error
        && !has_page
        && !is_ours
        && let Ok(around) = Around::from_request_parts(&mut parts, &web).await
    {
        response.extensions_mut().insert(around.frame);
    }
    response
}
