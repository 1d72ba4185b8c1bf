//! Requests that do not come from our pages, or are not for us. Browsers say where a request
//! comes from; one that changes something and does not say is refused.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Site;
use crate::page_error::PageError;

/// Where the site answers: `https://bibliotheques.example`, and its other names.
#[derive(Clone, Debug, Default)]
pub struct Origins(Vec<String>);

impl Origins {
    /// The origins of a site: scheme, host and port, without a path.
    #[must_use]
    pub fn new<S: AsRef<str>>(origins: &[S]) -> Self {
        let plain = |origin: &S| origin.as_ref().trim_end_matches('/').to_ascii_lowercase();
        Self(origins.iter().map(plain).collect())
    }

    /// The origins of a server that only this machine reaches, on a port.
    #[must_use]
    pub fn loopback(port: u16) -> Self {
        Self::new(&["127.0.0.1", "localhost", "[::1]"].map(|host| format!("http://{host}:{port}")))
    }

    /// Whether everything goes through TLS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|origin| origin.starts_with("https://"))
    }

    fn has_host(&self, host: &str) -> bool {
        self.0.iter().any(|origin| {
            origin
                .split_once("://")
                .is_some_and(|(_, name)| name.eq_ignore_ascii_case(host))
        })
    }

    fn has(&self, origin: &str) -> bool {
        self.0.iter().any(|ours| ours.eq_ignore_ascii_case(origin))
    }
}

/// 421 for a host that is not ours.
pub(super) async fn check_host(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let named = request
        .uri()
        .authority()
        .map(|authority| authority.as_str())
        .or_else(|| only(request.headers(), header::HOST.as_str()));
    match named {
        Some(host) if site.origins.has_host(host) => next.run(request).await,
        _ => PageError::Misdirected.into_response(),
    }
}

/// 403 for what would change something and does not come from our pages.
pub(super) async fn check_origin(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if request.method().is_safe()
        || is_ours(request.headers(), &site.origins)
        || comes_from_a_mail(request.uri().path())
    {
        next.run(request).await
    } else {
        PageError::Forged.into_response()
    }
}

/// Whether the address is that of the link in a mail that ends an alert: the mail program that asks it
/// has no page of ours (RFC 8058). The key in it is all the right there is; no cookie adds any.
fn comes_from_a_mail(path: &str) -> bool {
    let (_, path) = crate::urls::split_language(path);
    path.strip_prefix("/desabonnement/")
        .is_some_and(|key| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_ours(headers: &HeaderMap, origins: &Origins) -> bool {
    let origin = only(headers, header::ORIGIN.as_str());
    match only(headers, "sec-fetch-site") {
        Some("same-origin" | "none") => origin.is_none_or(|origin| origins.has(origin)),
        Some(_) => false,
        None => origin.is_some_and(|origin| origins.has(origin)),
    }
}

/// A header that stands once and is readable; twice is not once.
fn only<'headers>(headers: &'headers HeaderMap, name: &str) -> Option<&'headers str> {
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    match values.next() {
        None => first.to_str().ok(),
        Some(_) => Some(""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn ours(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let mut map = HeaderMap::new();
        map.extend(headers);
        is_ours(&map, &Origins::new(&["https://biblio.example"]))
    }

    #[test]
    fn only_our_pages_may_change_something() {
        let (site, origin) = ("sec-fetch-site", "origin");
        assert!(ours(&[(site, "same-origin")]));
        assert!(ours(&[(site, "none")]));
        assert!(ours(&[(origin, "https://biblio.example")]));
        assert!(ours(&[(site, "same-origin"), (origin, "https://biblio.example")]));
        assert!(!ours(&[]), "neither header");
        assert!(!ours(&[(site, "cross-site")]));
        assert!(!ours(&[(site, "same-site")]));
        assert!(!ours(&[(site, "")]));
        assert!(!ours(&[(origin, "null")]));
        assert!(!ours(&[(origin, "https://biblio.example.evil")]));
        assert!(!ours(&[(origin, "http://biblio.example")]));
        assert!(!ours(&[(origin, "https://biblio.example:8443")]));
        assert!(!ours(&[(site, "same-origin"), (origin, "https://evil.example")]));
    }

    #[test]
    fn only_the_link_of_a_mail_is_asked_by_programs_of_others() {
        assert!(comes_from_a_mail("/desabonnement/0a1b2c"));
        assert!(comes_from_a_mail("/nl/desabonnement/0a1b2c"));
        for other in [
            "/desabonnement/",
            "/desabonnement",
            "/desabonnement/a/b",
            "/desabonnement/../compte",
            "/desabonnement/%2e%2e",
            "/compte/desabonnement/a",
            "/deconnexion",
        ] {
            assert!(!comes_from_a_mail(other), "{other}");
        }
    }

    #[test]
    fn a_site_is_https_when_all_of_it_is() {
        assert!(Origins::new(&["https://a.example/", "https://b.example"]).is_https());
        assert!(!Origins::new(&["https://a.example", "http://b.example"]).is_https());
        assert!(!Origins::loopback(8080).is_https());
        assert!(Origins::loopback(8080).has_host("localhost:8080"));
        assert!(!Origins::loopback(8080).has_host("localhost:8081"));
    }
}
