//! Typed forms and questions. A form type says `#[serde(deny_unknown_fields)]`: a field that the
//! page did not have is an answer that nobody asked for.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

use crate::page_error::PageError;

/// The answers of a form (POST). A field that may come several times is a `Vec`; one that may
/// not and does is refused.
#[derive(Clone, Debug)]
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        if !is_form(request.headers()) {
            return Err(PageError::BadRequest);
        }
        let body =
            Bytes::from_request(request, state)
                .await
                .map_err(|rejection| match rejection.status() {
                    StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
                    _ => PageError::BadRequest,
                })?;
        if body.windows(3).any(|window| window == b"%00") || body.contains(&0) {
            return Err(PageError::Unprocessable);
        }
        serde_html_form::from_bytes(&body)
            .map(Self)
            .map_err(|_| PageError::Unprocessable)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|mime| {
            mime.trim()
                .eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
}

/// The question of an address (GET). What it does not know it leaves.
#[derive(Clone, Debug)]
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, PageError> {
        let question = parts.uri.query().unwrap_or_default();
        serde_html_form::from_str(question)
            .map(Self)
            .map_err(|_| PageError::BadRequest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Renewal {
        #[serde(default)]
        pret: Vec<i64>,
        token: String,
    }

    async fn sent(body: &'static str) -> Result<Renewal, PageError> {
        let request = Request::post("/")
            .header(
                header::CONTENT_TYPE,
                "application/x-www-form-urlencoded; charset=utf-8",
            )
            .body(Body::from(body))
            .unwrap();
        Form::from_request(request, &())
            .await
            .map(|Form(renewal)| renewal)
    }

    #[tokio::test]
    async fn a_field_may_come_several_times() {
        let renewal = sent("pret=1&token=a+b&pret=2").await.unwrap();
        assert_eq!((renewal.pret, renewal.token.as_str()), (vec![1, 2], "a b"));
    }

    #[tokio::test]
    async fn an_answer_that_nobody_asked_for_is_refused() {
        let wrong = [
            "token=a&role=admin",
            "token=a&token=b",
            "token=a&pret=un",
            "pret=1",
            "",
            "token=a%00",
        ];
        for body in wrong {
            assert!(
                matches!(sent(body).await, Err(PageError::Unprocessable)),
                "{body}"
            );
        }
    }

    #[tokio::test]
    async fn a_body_that_is_no_form_is_refused() {
        let request = Request::post("/")
            .header(header::CONTENT_TYPE, "text/plain")
            .body(Body::from("token=a"))
            .unwrap();
        let refused = Form::<Renewal>::from_request(request, &()).await;
        assert!(matches!(refused, Err(PageError::BadRequest)));
    }
}
