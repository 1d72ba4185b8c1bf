//! Light or dark, as this device remembers.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::cookies;
use crate::frame::Theme;

/// The theme of the cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChosenTheme(pub Theme);

impl<S: Send + Sync> FromRequestParts<S> for ChosenTheme {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let code = cookies::read(&parts.headers, cookies::THEME).unwrap_or_default();
        Ok(Self(Theme::from_code(code)))
    }
}
