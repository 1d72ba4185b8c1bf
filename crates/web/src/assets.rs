//! Static files: embedded in the binary, addressed by what they contain, cached for ever.
//!
//! In a debug build they are read from `static/` at start-up, so that a change of style needs a
//! restart and no build.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// The style sheet of the public pages, in the order of its layers.
const PUBLIC_STYLE: [&str; 4] = [
    "css/tokens.css",
    "css/base.css",
    "css/components.css",
    "css/portal.css",
];
/// What the staff pages add to it.
const STAFF_STYLE: [&str; 1] = ["css/staff.css"];

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::read);

/// A file that browsers load.
#[derive(Debug)]
pub struct Asset {
    /// Its address, which changes with its content.
    pub url: String,
    /// As it is.
    pub bytes: Bytes,
    /// Compressed, for what is not compressed already.
    pub gzip: Option<Bytes>,
    hash: String,
    mime: &'static str,
}

#[derive(Debug)]
struct Assets {
    by_name: BTreeMap<&'static str, Asset>,
}

impl Assets {
    fn read() -> Self {
        let mut assets = Self {
            by_name: BTreeMap::new(),
        };
        for (name, path) in [
            ("latin.woff2", "fonts/radio-canada-big-latin.woff2"),
            ("latin-ext.woff2", "fonts/radio-canada-big-latin-ext.woff2"),
            ("sprite.svg", "icons/sprite.svg"),
            ("favicon.svg", "icons/favicon.svg"),
            ("marks.svg", "icons/marks.svg"),
            ("enhance.js", "js/enhance.js"),
            ("passkey.js", "js/passkey.js"),
        ] {
            let bytes = file(path);
            assets.add(
                name,
                if name.ends_with(".js") {
                    script(&bytes)
                } else {
                    bytes.into_owned()
                },
            );
        }
        let public = assets.style(&PUBLIC_STYLE);
        assets.add("lutrin.css", public);
        let staff = assets.style(&STAFF_STYLE);
        assets.add("staff.css", staff);
        assets
    }

    /// Several style sheets as one, with the addresses of what they name put in.
    fn style(&self, paths: &[&str]) -> Vec<u8> {
        let joined: Vec<_> = paths
            .iter()
            .map(|path| String::from_utf8_lossy(&file(path)).into_owned())
            .collect();
        joined
            .join("\n")
            .replace(
                "fonts/radio-canada-big-latin.woff2",
                &self.by_name["latin.woff2"].url,
            )
            .replace(
                "fonts/radio-canada-big-latin-ext.woff2",
                &self.by_name["latin-ext.woff2"].url,
            )
            .replace("icons/marks.svg", &self.by_name["marks.svg"].url)
            .into_bytes()
    }

    fn add(&mut self, name: &'static str, bytes: Vec<u8>) {
        let digest = Sha256::digest(&bytes);
        let hash: String = digest.iter().take(3).map(|byte| format!("{byte:02x}")).collect();
        let asset = Asset {
            url: format!("/static/{hash}/{name}"),
            gzip: (!name.ends_with(".woff2")).then(|| gzip(&bytes)),
            bytes: bytes.into(),
            hash,
            mime: mime(name),
        };
        self.by_name.insert(name, asset);
    }
}

/// A script as it is sent: without the lines that are for those who write it, nor their margins.
fn script(bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().map(str::trim_start);
    let kept: Vec<&str> = lines.filter(|line| !line.starts_with("//")).collect();
    kept.join("\n").into_bytes()
}

fn file(path: &str) -> Cow<'static, [u8]> {
    Files::get(path).map(|file| file.data).unwrap_or_default()
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("writing to memory does not fail")
        .into()
}

fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// A file by its name: `lutrin.css`, `staff.css`, `enhance.js`, `passkey.js`, `sprite.svg`, `latin.woff2`…
#[must_use]
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.by_name.get(name)
}

/// The address of a file that templates name; a misspelt name is caught by the tests.
#[must_use]
pub fn url(name: &str) -> &'static str {
    asset(name).map_or("/static/missing", |asset| asset.url.as_str())
}

/// `GET /static/{hash}/{name}`.
pub async fn serve(Path((hash, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let Some(asset) = asset(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // A page rendered before an upgrade still asks for the old file: it gets the new one, once.
    let caching = if asset.hash == hash {
        HeaderValue::from_static("public, max-age=31536000, immutable")
    } else {
        HeaderValue::from_static("no-cache")
    };
    let mut response = match &asset.gzip {
        Some(gzip) if accepts_gzip(&headers) => {
            let mut response = gzip.clone().into_response();
            let encoding = HeaderValue::from_static("gzip");
            response.headers_mut().insert(header::CONTENT_ENCODING, encoding);
            response
        }
        _ => asset.bytes.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.mime));
    headers.insert(header::CACHE_CONTROL, caching);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
            matches!(name.trim(), "gzip" | "*") && !matches!(quality.trim(), "q=0" | "q=0.0")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compressed(name: &str) -> usize {
        let asset = asset(name).unwrap();
        asset.gzip.as_ref().unwrap_or(&asset.bytes).len()
    }

    #[test]
    fn style_and_font_stay_within_their_budget() {
        let style_and_font = compressed("lutrin.css") + compressed("latin.woff2");
        assert!(style_and_font <= 32 * 1024, "{style_and_font} bytes");
        assert!(compressed("latin-ext.woff2") <= 13 * 1024);
        // No page has more than both.
        let scripts = compressed("enhance.js") + compressed("passkey.js");
        assert!(scripts <= 4 * 1024, "{scripts} bytes");
    }

    #[test]
    fn the_style_names_the_fonts_by_their_content() {
        let style = String::from_utf8_lossy(&asset("lutrin.css").unwrap().bytes).into_owned();
        assert!(style.contains(url("latin.woff2")) && style.contains(url("latin-ext.woff2")));
        assert!(
            !style.contains("url(fonts/") && !style.contains("url(icons/"),
            "a font without its address"
        );
        assert!(!style.contains("@import") && !style.contains("//fonts."));
    }

    #[test]
    fn every_file_was_found() {
        for (name, asset) in &ASSETS.by_name {
            assert!(asset.bytes.len() > 100, "{name} is empty");
            assert_ne!(asset.mime, "application/octet-stream", "{name}");
        }
    }
}
