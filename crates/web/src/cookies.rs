//! Cookies: read from a request, written for an answer. All are for the server alone.

use std::fmt::Write as _;

use axum::http::{HeaderMap, HeaderValue, header};

/// The language last read in.
pub const LANGUAGE: &str = "langue";
/// Light, dark, or neither.
pub const THEME: &str = "theme";
/// My library on this device.
pub const LIBRARY: &str = "bibliotheque";

/// Whose basket it is, of who ticks without signing in.
pub const BASKET: &str = "choix";
/// What the last action gave, until it is shown.
pub const FLASH: &str = "message";

/// The session. Over https the name itself tells the browser that no other host may set it; plain
/// http on another machine than this one is only served when it was asked for.
#[must_use]
pub const fn session(is_https: bool) -> &'static str {
    if is_https { "__Host-session" } else { "session" }
}

/// A browser that has signed in before.
#[must_use]
pub const fn device(is_https: bool) -> &'static str {
    if is_https { "__Host-device" } else { "device" }
}

const YEAR_SECONDS: u32 = 31_536_000;

/// The value of a cookie.
#[must_use]
pub fn read<'headers>(headers: &'headers HeaderMap, name: &str) -> Option<&'headers str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// A choice that this device remembers for a year. Values are words of ours.
#[must_use]
pub fn remember(name: &str, value: &str, is_https: bool) -> HeaderValue {
    written(name, value, Some(YEAR_SECONDS), is_https)
}

/// A choice that this device forgets.
#[must_use]
pub fn forget(name: &str, is_https: bool) -> HeaderValue {
    written(name, "", Some(0), is_https)
}

/// A cookie until the browser closes, or for as long as is said.
#[must_use]
pub fn written(name: &str, value: &str, max_age_seconds: Option<u32>, is_https: bool) -> HeaderValue {
    let mut cookie = format!("{name}={value}; Path=/; SameSite=Lax; HttpOnly");
    if let Some(seconds) = max_age_seconds {
        // Writing to a string does not fail.
        write!(cookie, "; Max-Age={seconds}").expect("a string takes any length");
    }
    if is_https {
        cookie.push_str("; Secure");
    }
    HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(
            header::COOKIE,
            HeaderValue::from_static("xtheme=a; theme=dark;langue=nl"),
        );
        assert_eq!(read(&headers, THEME), Some("dark"));
        assert_eq!(read(&headers, LANGUAGE), Some("nl"));
        assert_eq!(read(&headers, "them"), None);
    }

    #[test]
    fn a_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        let cookie = remember(THEME, "dark", true);
        let cookie = cookie.to_str().unwrap();
        assert_eq!(
            cookie,
            "theme=dark; Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000; Secure"
        );
        assert!(
            !remember(THEME, "dark", false)
                .to_str()
                .unwrap()
                .contains("Secure")
        );
        // What could end the header ends the cookie instead.
        assert_eq!(remember(THEME, "a\r\nX: y", false), "");
    }
}
