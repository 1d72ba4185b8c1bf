//! What an action gave, carried to the next page in a cookie of two words: a key of the
//! translations and one text. The page after that forgets it.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use i18n::Translator;

use crate::cookies;
use crate::parts::{Flash, Tone};
use crate::urls::encode;

/// A message on its way to the next page. Its texts are `flash-{key}` and `flash-{key}-text`, with
/// the argument `$what`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    key: &'static str,
    what: String,
}

/// Longest text that is carried.
const LONGEST: usize = 200;

impl Carried {
    /// A message about something: a title, a number.
    pub fn new(key: &'static str, what: impl Into<String>) -> Self {
        Self {
            key,
            what: what.into().chars().take(LONGEST).collect(),
        }
    }

    /// As a cookie.
    pub fn written(&self, is_https: bool) -> HeaderValue {
        let value = format!("{}~{}", self.key, encode(&self.what).replace('+', "%20"));
        cookies::written(cookies::FLASH, &value, Some(60), is_https)
    }
}

/// The message of the cookie, in words. One that we did not write says nothing.
pub fn read(headers: &HeaderMap, t: Translator) -> Option<Flash> {
    let (key, what) = cookies::read(headers, cookies::FLASH)?.split_once('~')?;
    let plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let (strong, text) = (format!("flash-{key}"), format!("flash-{key}-text"));
    if !plain || !i18n::has(t.language, &strong) {
        return None;
    }
    let what = decoded(what)?;
    let strong = t.with(&strong).arg("what", &what).to_string();
    let text = if i18n::has(t.language, &text) {
        t.with(&text).arg("what", &what).to_string()
    } else {
        String::new()
    };
    Some(Flash::new(Tone::Ok, strong, text))
}

fn decoded(encoded: &str) -> Option<String> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(&format!("a={encoded}")).ok()?;
    pairs
        .into_iter()
        .next()
        .map(|(_, value)| value)
        .filter(|value| !value.chars().any(char::is_control))
}

/// A page that was shown has shown the message too.
pub async fn forget_once_shown(request: Request, next: Next, is_https: bool) -> Response {
    let is_page = request.method() == Method::GET && !request.uri().path().starts_with("/static/");
    let carried = is_page && cookies::read(request.headers(), cookies::FLASH).is_some();
    let mut response = next.run(request).await;
    if carried && response.status().is_success() {
        response
            .headers_mut()
            .append(header::SET_COOKIE, cookies::forget(cookies::FLASH, is_https));
    }
    response
}
