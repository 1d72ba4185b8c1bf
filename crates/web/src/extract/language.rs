//! The language of a request is the start of its path: nothing is French, `/nl`, `/de` and `/en`
//! say themselves. The routes behind never see the prefix.

use std::convert::Infallible;

use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::language::Language;
use tower::util::MapRequest;

use crate::cookies;
use crate::urls::split_language;

/// The language of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenLanguage(pub Language);

impl<S: Send + Sync> FromRequestParts<S> for SpokenLanguage {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().copied().unwrap_or(Self(Language::Fr)))
    }
}

/// The path and question as asked, with the prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Path {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let asked = || {
            Self(
                parts
                    .uri
                    .path_and_query()
                    .map_or("/", PathAndQuery::as_str)
                    .to_owned(),
            )
        };
        Ok(parts.extensions.get().cloned().unwrap_or_else(asked))
    }
}

/// The same routes under each language. `is_https` decides how the choice is remembered.
pub fn in_four_languages(routes: Router, is_https: bool) -> Router {
    Router::new()
        .fallback_service(MapRequest::new(routes, without_prefix))
        .layer(axum::middleware::from_fn(move |request, next| {
            remember_language(request, next, is_https)
        }))
}

fn without_prefix(mut request: Request) -> Request {
    let asked = request
        .uri()
        .path_and_query()
        .map_or("/", PathAndQuery::as_str)
        .to_owned();
    let (language, rest) = split_language(&asked);
    let rest = if rest.starts_with('/') {
        rest.to_owned()
    } else {
        format!("/{rest}")
    };
    if let Ok(uri) = rest.parse::<Uri>() {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(SpokenLanguage(language));
    request.extensions_mut().insert(Path(asked));
    request
}

/// Going to another language is choosing it. A French address from elsewhere is not: everybody
/// is sent those.
async fn remember_language(request: Request, next: Next, is_https: bool) -> Response {
    let (language, _) = split_language(request.uri().path());
    let headers = request.headers();
    let from_here = headers
        .get("sec-fetch-site")
        .is_some_and(|site| site == "same-origin");
    let known = cookies::read(headers, cookies::LANGUAGE) == Some(language.code());
    let is_page = request.method() == Method::GET && !request.uri().path().starts_with("/static/");
    let chosen = is_page && !known && (language != Language::Fr || from_here);
    let mut response = next.run(request).await;
    if chosen && response.status().is_success() {
        let cookie = cookies::remember(cookies::LANGUAGE, language.code(), is_https);
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The language in which to open the front door: the one last chosen, else the first of the
/// browser's that we speak.
#[must_use]
pub fn preferred(headers: &HeaderMap) -> Language {
    let chosen = cookies::read(headers, cookies::LANGUAGE).and_then(Language::from_code);
    chosen.or_else(|| accepted(headers)).unwrap_or_default()
}

fn accepted(headers: &HeaderMap) -> Option<Language> {
    let value = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Language)> = None;
    for range in value.split(',').take(20) {
        let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
        let code = tag
            .trim()
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let quality = parameters
            .trim()
            .strip_prefix("q=")
            .map_or(Ok(1.0), str::parse::<f32>);
        if let (Some(language), Ok(quality)) = (Language::from_code(&code), quality)
            && quality > 0.0
            && best.is_none_or(|(best, _)| quality > best)
        {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::HeaderValue;
    use axum::routing::get;
    use tower::ServiceExt;

    fn headers(accept: &str, cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_str(accept).unwrap());
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        headers
    }

    #[test]
    fn the_front_door_opens_in_the_language_chosen_or_preferred() {
        assert_eq!(preferred(&headers("de-BE,de;q=0.9,fr;q=0.5", "")), Language::De);
        assert_eq!(preferred(&headers("fr;q=0.5, nl-BE;q=0.8", "")), Language::Nl);
        assert_eq!(preferred(&headers("nl", "langue=en")), Language::En);
        assert_eq!(
            preferred(&headers("it,ja", "langue=../../etc/passwd")),
            Language::Fr
        );
        assert_eq!(
            preferred(&headers("en;q=0, *;q=x, en-US;q=nan", "")),
            Language::Fr
        );
        assert_eq!(preferred(&HeaderMap::new()), Language::Fr);
    }

    async fn asked(path: &str, site: &str) -> (String, Option<String>) {
        let routes = Router::new().route(
            "/recherche",
            get(
                |SpokenLanguage(language): SpokenLanguage, Path(path): Path| async move {
                    format!("{} {path}", language.code())
                },
            ),
        );
        let request = Request::get(path)
            .header("sec-fetch-site", site)
            .body(Body::empty())
            .unwrap();
        let response = in_four_languages(routes, false).oneshot(request).await.unwrap();
        let cookie = response.headers().get(header::SET_COOKIE);
        let cookie = cookie.map(|cookie| cookie.to_str().unwrap().split(';').next().unwrap().to_owned());
        let body = axum::body::to_bytes(response.into_body(), 1000).await.unwrap();
        (String::from_utf8_lossy(&body).into_owned(), cookie)
    }

    #[tokio::test]
    async fn one_route_answers_in_four_languages_and_remembers_a_choice() {
        let (body, cookie) = asked("/recherche?q=a", "none").await;
        assert_eq!((body.as_str(), cookie), ("fr /recherche?q=a", None));
        let (body, cookie) = asked("/nl/recherche?q=a", "none").await;
        assert_eq!(body, "nl /nl/recherche?q=a");
        assert_eq!(cookie.as_deref(), Some("langue=nl"));
        let (_, cookie) = asked("/recherche", "same-origin").await;
        assert_eq!(cookie.as_deref(), Some("langue=fr"));
        assert_eq!(asked("/it/recherche", "none").await, (String::new(), None));
    }
}
