//! A page for every error that has none: in the reader's language, with a way on, and without a
//! word of what happened inside.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{RequestId, Site};
use crate::cookies;
use crate::frame::{Frame, Theme};
use crate::page_error::PageError;
use crate::pages::{ErrorPage, Freshness, html};
use crate::parts::Link;
use crate::urls::split_language;

pub(super) async fn draw(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let uri = request.uri();
    let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let (language, _) = split_language(&path);
    let theme = cookies::read(request.headers(), cookies::THEME).unwrap_or_default();
    let theme = Theme::from_code(theme);
    let reference = request.extensions().get::<RequestId>().cloned();

    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || has_page(&response) {
        return response;
    }
    let error = response.extensions().get::<PageError>().copied();
    let error = error.unwrap_or_else(|| PageError::of_status(status));
    // A page that knew who is reading gives its frame along.
    let frame = response.extensions().get::<Frame>().cloned().unwrap_or_else(|| {
        let mut frame = Frame::new(language, site.name.clone(), path);
        frame.theme = theme;
        frame
    });
    let mut page = html(&error_page(frame, error, reference), Freshness::Private);
    *page.status_mut() = status;
    if let PageError::TooMany(seconds) = error {
        page.headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    page.into_response()
}

/// Whether the answer already speaks: a form shown again, an answer to a machine.
fn has_page(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|mime| !mime.starts_with("text/plain"))
}

fn error_page(frame: Frame, error: PageError, reference: Option<RequestId>) -> ErrorPage {
    let t = frame.t;
    let RequestId(reference) = reference.unwrap_or(RequestId(String::new()));
    let seconds = match error {
        PageError::TooMany(seconds) => seconds,
        _ => 0,
    };
    let text_key = format!("{}-text", error.key());
    let text = t
        .with(&text_key)
        .arg("reference", &reference)
        .n("seconds", seconds);
    let mut links = vec![
        Link::new(t.get("error-to-search"), frame.urls.search()),
        Link::new(t.get("error-to-home"), frame.urls.front()),
    ];
    if error == PageError::SessionExpired {
        links.insert(0, Link::new(t.get("sign-in"), frame.sign_in_url()));
    }
    ErrorPage {
        title: t.get(&format!("{}-title", error.key())).into_owned(),
        text: text.to_string(),
        reference: (error == PageError::Server)
            .then(|| t.with("error-reference").arg("reference", &reference).to_string()),
        links,
        frame,
    }
}
