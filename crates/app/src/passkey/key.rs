//! The public keys of passkeys, and whether a signature is theirs. Browsers hand a key over as
//! `SubjectPublicKeyInfo` (RFC 5280); of the three algorithms that are asked for it has a fixed shape each,
//! so that no reader of ASN.1 or CBOR stands here. The mathematics are ring's.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};

/// The algorithms that are asked for, the one to prefer first, by their numbers (COSE).
pub(crate) const ALGORITHMS: [i64; 3] = [ES256, EDDSA, RS256];
/// ECDSA on P-256 with SHA-256: what nearly all have.
const ES256: i64 = -7;
/// Ed25519.
const EDDSA: i64 = -8;
/// RSA with SHA-256: what older computers with Windows have.
const RS256: i64 = -257;

/// What stands before a point of P-256 that is not compressed.
const P256_HEAD: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];
const P256_POINT: usize = 65;
/// What stands before a key of Ed25519.
const ED25519_HEAD: [u8; 12] = [
    0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
];
const ED25519_KEY: usize = 32;
/// The name of RSA and its absent parameters.
const RSA_NAME: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;

/// A public key of a passkey.
pub(crate) struct Key<'a>(UnparsedPublicKey<&'a [u8]>);

impl<'a> Key<'a> {
    /// Reads one of an algorithm; none when it is not of its shape, or of another algorithm.
    pub(crate) fn read(algorithm: i64, info: &'a [u8]) -> Option<Self> {
        let (with, bits): (&'static dyn VerificationAlgorithm, &[u8]) = match algorithm {
            ES256 => {
                let point = info.strip_prefix(&P256_HEAD)?;
                let is_whole = point.len() == P256_POINT && point.first() == Some(&0x04);
                (&ECDSA_P256_SHA256_ASN1, is_whole.then_some(point)?)
            }
            EDDSA => {
                let key = info.strip_prefix(&ED25519_HEAD)?;
                (&ED25519, (key.len() == ED25519_KEY).then_some(key)?)
            }
            RS256 => {
                let bits = all_of(BIT_STRING, all_of(SEQUENCE, info)?.strip_prefix(&RSA_NAME)?)?;
                (&RSA_PKCS1_2048_8192_SHA256, bits.strip_prefix(&[0])?)
            }
            _ => return None,
        };
        Some(Self(UnparsedPublicKey::new(with, bits)))
    }

    /// Whether it signed this.
    pub(crate) fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature).is_ok()
    }
}

/// What an element of DER holds, when it is of this tag and nothing stands behind it.
fn all_of(tag: u8, bytes: &[u8]) -> Option<&[u8]> {
    let (length, inside) = match bytes.strip_prefix(&[tag])? {
        [short @ 0..=0x7f, rest @ ..] => (usize::from(*short), rest),
        [0x81, long @ 0x80..=0xff, rest @ ..] => (usize::from(*long), rest),
        [0x82, high @ 1..=0xff, low, rest @ ..] => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        _ => return None,
    };
    (inside.len() == length).then_some(inside)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};

    use super::*;

    const MESSAGE: &[u8] = b"sept loutres sous la pluie";

    /// A key and its signature under the message, of each algorithm.
    fn vectors() -> Vec<(i64, Vec<u8>, Vec<u8>)> {
        let random = SystemRandom::new();
        let signing = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(signing, &random).expect("a key");
        let p256 = EcdsaKeyPair::from_pkcs8(signing, pkcs8.as_ref(), &random).expect("a key");
        let pkcs8 = Ed25519KeyPair::generate_pkcs8(&random).expect("a key");
        let ed25519 = Ed25519KeyPair::from_pkcs8(pkcs8.as_ref()).expect("a key");
        let decode = |text: &str| STANDARD.decode(text.replace('\n', "")).expect("base64");
        vec![
            (
                ES256,
                [&P256_HEAD[..], p256.public_key().as_ref()].concat(),
                p256.sign(&random, MESSAGE).expect("signs").as_ref().to_vec(),
            ),
            (
                EDDSA,
                [&ED25519_HEAD[..], ed25519.public_key().as_ref()].concat(),
                ed25519.sign(MESSAGE).as_ref().to_vec(),
            ),
            // ring makes no keys of RSA: this one was made, used once and thrown away.
            (RS256, decode(RSA_KEY), decode(RSA_SIGNATURE)),
        ]
    }

    const RSA_KEY: &str = include_str!("rsa_key.txt");
    const RSA_SIGNATURE: &str = include_str!("rsa_signature.txt");

    #[test]
    fn a_signature_is_that_of_its_key_and_of_its_message() {
        for (algorithm, info, signature) in vectors() {
            let key = Key::read(algorithm, &info).expect("the shape");
            assert!(key.signed(MESSAGE, &signature), "{algorithm}");
            assert!(
                !key.signed(b"sept loutres", &signature),
                "{algorithm}, another message"
            );
            for place in [0, signature.len() / 2, signature.len() - 1] {
                let mut altered = signature.clone();
                altered[place] ^= 1;
                assert!(!key.signed(MESSAGE, &altered), "{algorithm}, altered at {place}");
            }
            assert!(!key.signed(MESSAGE, &[]), "{algorithm}, no signature");
            for (_, other, _) in vectors() {
                for named in ALGORITHMS {
                    if let Some(other) = Key::read(named, &other).filter(|_| other != info) {
                        assert!(!other.signed(MESSAGE, &signature), "{algorithm} by another key");
                    }
                }
            }
        }
    }

    #[test]
    fn a_key_of_another_shape_is_not_read() {
        for (algorithm, info, _) in vectors() {
            let longer = [&info[..], &[0]].concat();
            for (what, bytes) in [
                ("nothing", &[][..]),
                ("cut short", &info[..info.len() - 1]),
                ("more than it says", &longer),
            ] {
                assert!(Key::read(algorithm, bytes).is_none(), "{algorithm}: {what}");
            }
            for other in ALGORITHMS.into_iter().filter(|other| *other != algorithm) {
                assert!(Key::read(other, &info).is_none(), "{algorithm} read as {other}");
            }
            for unknown in [0, -9, -35, i64::MIN] {
                assert!(Key::read(unknown, &info).is_none(), "{unknown}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400),
            signature in proptest::collection::vec(proptest::num::u8::ANY, 0..300),
            head in 0..4_usize,
        ) {
            let heads: [&[u8]; 4] = [&[], &P256_HEAD, &ED25519_HEAD, &[0x30, 0x82, 0x01, 0x22]];
            let info = [heads[head], &bytes].concat();
            for algorithm in ALGORITHMS {
                if let Some(key) = Key::read(algorithm, &info) {
                    proptest::prop_assert!(!key.signed(MESSAGE, &signature));
                }
            }
        }
    }
}
