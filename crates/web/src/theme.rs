//! `POST /affichage`: light, dark, or as the device says.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::cookies;
use crate::extract::Form;
use crate::frame::Theme;
use crate::return_path::ReturnPath;

/// The buttons of the footer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeForm {
    theme: String,
    #[serde(default)]
    retour: String,
}

/// Whether cookies are marked as for https only.
#[derive(Clone, Copy, Debug)]
pub struct IsHttps(pub bool);

/// Remembers the theme, and goes back.
pub async fn choose(State(IsHttps(is_https)): State<IsHttps>, Form(form): Form<ThemeForm>) -> Response {
    let cookie = match Theme::from_code(&form.theme) {
        Theme::Auto => cookies::forget(cookies::THEME, is_https),
        theme => cookies::remember(cookies::THEME, theme.code(), is_https),
    };
    let back = ReturnPath::or(Some(&form.retour), "/");
    (
        StatusCode::SEE_OTHER,
        [(header::SET_COOKIE, cookie), (header::LOCATION, see(&back))],
    )
        .into_response()
}

fn see(path: &str) -> axum::http::HeaderValue {
    axum::http::HeaderValue::from_str(path).unwrap_or(axum::http::HeaderValue::from_static("/"))
}
