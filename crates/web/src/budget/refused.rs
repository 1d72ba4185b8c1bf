//! The page of a refusal: the reason, the figure, the way out. Short, for it is made thousands of times
//! a second when a robot does not listen.

use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;

use super::Spent;
use crate::cookies;
use crate::frame::{Frame, Theme};
use crate::layers::set_security_headers;
use crate::pages::{Freshness, RefusedPage, html};
use crate::urls::{Urls, split_language};

/// A request that is refused.
pub struct Refused<'a> {
    /// How it was asked for.
    pub method: &'a Method,
    /// What was asked for.
    pub uri: &'a Uri,
    /// With which headers.
    pub headers: &'a HeaderMap,
    /// The name of the network.
    pub site: &'a str,
    /// Whether readers come over https.
    pub is_https: bool,
    /// Why.
    pub spent: Spent,
}

impl Refused<'_> {
    /// The answer.
    pub fn answer(self) -> Response {
        let path = self.uri.path_and_query().map_or("/", |path| path.as_str());
        let (language, _) = split_language(path);
        let is_page = self.method == Method::GET || self.method == Method::HEAD;
        // What was sent cannot be asked for again: whoever signs in comes to the front page.
        let front = Urls::new(language).front();
        let path = if is_page { path } else { &front };
        let mut frame = Frame::new(language, self.site, path);
        frame.theme = Theme::from_code(cookies::read(self.headers, cookies::THEME).unwrap_or_default());
        let page = RefusedPage {
            again_url: is_page.then(|| path.to_owned()),
            seconds: self.spent.seconds,
            is_signed_in: self.spent.is_signed_in,
            frame,
        };
        let mut response = html(&page, Freshness::Private);
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(self.spent.seconds));
        set_security_headers(headers, self.is_https);
        response
    }
}
