//! The token hidden in every form of a signed-in person: bound to the session, different in every
//! form that is drawn, and so also the key under which a form sent twice is one act.

use app::random::{Random, fingerprint, hex};

/// Digits of the part that differs from form to form.
const NONCE: usize = 24;
/// Digits of the proof.
const PROOF: usize = 32;

/// A new token for a form of this session.
#[must_use]
pub fn new(random: &dyn Random, form_secret: &str) -> String {
    let mut bytes = [0; NONCE / 2];
    random.fill(&mut bytes);
    let nonce = hex(&bytes);
    format!("{nonce}{}", proof(form_secret, &nonce))
}

/// Whether a token was made for this session.
#[must_use]
pub fn is_of(form_secret: &str, token: &str) -> bool {
    let (Some(nonce), Some(given)) = (token.get(..NONCE), token.get(NONCE..)) else {
        return false;
    };
    // Compared by their digests, so that the time says nothing of how far they agree.
    fingerprint(given) == fingerprint(&proof(form_secret, nonce))
}

fn proof(form_secret: &str, nonce: &str) -> String {
    let mut digest = fingerprint(&format!("{form_secret}|{nonce}"));
    digest.truncate(PROOF);
    digest
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::random::SystemRandom;

    #[test]
    fn a_token_is_of_its_session_and_of_no_other() {
        let token = new(&SystemRandom, "secret of Amélie");
        assert_eq!(token.len(), NONCE + PROOF);
        assert!(is_of("secret of Amélie", &token));
        assert!(!is_of("secret of Bart", &token));
        assert_ne!(
            token,
            new(&SystemRandom, "secret of Amélie"),
            "each form has its own"
        );
        for wrong in ["", "x", "é", &token[1..], &format!("{token}0")] {
            assert!(!is_of("secret of Amélie", wrong), "{wrong}");
        }
    }
}
