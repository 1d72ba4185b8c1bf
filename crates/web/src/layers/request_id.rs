//! A reference for every request: in the log, on the page of an error, in a header.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use super::Site;
use crate::urls;

/// The reference of a request: `7F3K-9QXM`, easy to say on the telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// Makes references: a count, stirred, so that two starts do not give the same ones.
#[derive(Clone, Debug, Default)]
pub struct RequestIds {
    seed: u64,
    count: Arc<AtomicU64>,
}

// Without the letters and digits that are taken for each other.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

impl RequestIds {
    /// References of one start of the server; the seed differs from start to start.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            count: Arc::default(),
        }
    }

    /// The next one.
    #[must_use]
    pub fn next(&self) -> RequestId {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        // The finaliser of SplitMix64: a bijection, so no two counts collide before the cut.
        let mut mixed = self.seed.wrapping_add(count.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let mut reference = String::with_capacity(9);
        for position in 0..8 {
            if position == 4 {
                reference.push('-');
            }
            let index = usize::try_from((mixed >> (position * 5)) & 31).unwrap_or(0);
            reference.push(char::from(LETTERS[index]));
        }
        RequestId(reference)
    }
}

pub(super) async fn give(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let RequestId(reference) = site.request_ids.next();
    let path = logged(request.uri().path());
    let span = tracing::info_span!("request", id = %reference, method = %request.method(), path);
    request.extensions_mut().insert(RequestId(reference.clone()));
    let mut response = next.run(request).instrument(span).await;
    if let Ok(value) = HeaderValue::from_str(&reference) {
        let name = HeaderName::from_static("x-request-id");
        response.headers_mut().insert(name, value);
    }
    response
}

/// The path without its question, for what people search is theirs, and without the secret of a
/// link.
fn logged(path: &str) -> &str {
    urls::without_secret(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn references_differ_and_can_be_read_aloud() {
        let ids = RequestIds::new(7);
        let references: BTreeSet<String> = (0..10_000).map(|_| ids.next().0).collect();
        assert_eq!(references.len(), 10_000);
        assert!(references.iter().all(|reference| reference.len() == 9));
        assert_ne!(RequestIds::new(7).next(), RequestIds::new(8).next());
    }

    #[test]
    fn the_log_never_holds_the_secret_of_a_link() {
        assert_eq!(logged("/nl/mot-de-passe/0a1b2c"), "/nl/mot-de-passe/");
        assert_eq!(logged("/mot-de-passe/0a1b2c"), "/mot-de-passe/");
        assert_eq!(logged("/de/listes/0a1b2c"), "/de/listes/");
        assert_eq!(logged("/inscription/0a1b2c"), "/inscription/");
        assert_eq!(logged("/agenda/12/inscription"), "/agenda/12/inscription");
        assert_eq!(logged("/calendrier/0a1b2c.ics"), "/calendrier/");
        assert_eq!(logged("/compte/prets"), "/compte/prets");
        assert_eq!(logged("/compte/listes/7/modifier"), "/compte/listes/7/modifier");
    }
}
