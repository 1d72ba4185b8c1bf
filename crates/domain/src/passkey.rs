//! Passkeys (WebAuthn level 3): what the answer of a browser must say before its signature is worth
//! checking. Pure: bytes, and what was asked, are arguments; the signature is `app`'s.

use std::net::IpAddr;

use jiff::SignedDuration;
use serde::Deserialize;

use crate::refusal::{Explanation, WayOut, explained};

/// How long a question waits for its answer.
pub const ANSWERED_WITHIN: SignedDuration = SignedDuration::from_mins(5);
/// Passkeys that an account may have: a few keys and telephones.
pub const MOST: usize = 10;
/// Characters of a name.
pub const NAME_MAX: usize = 60;
/// The longest identifier of a passkey, in bytes, as the standard has it.
const CREDENTIAL_MAX: usize = 1023;

/// The portal as browsers know it: a passkey works at one name and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// The name of the host.
    pub id: String,
    /// Scheme, host and port, as browsers write them.
    pub origin: String,
}

impl RelyingParty {
    /// That of the public address of a portal. None where the address is a number: browsers know no
    /// passkey there, but for this machine, which has a name.
    #[must_use]
    pub fn of(base_url: &str) -> Option<Self> {
        let address = base_url.to_ascii_lowercase();
        let (scheme, rest) = address.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        let (host, port) = match authority.strip_prefix('[') {
            Some(number) => {
                let (host, after) = number.split_once(']')?;
                (host, after.strip_prefix(':'))
            }
            None => match authority.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (authority, None),
            },
        };
        let id = match host.parse::<IpAddr>() {
            Ok(number) if number.is_loopback() => "localhost",
            Ok(_) => return None,
            Err(_) if host.is_empty() => return None,
            Err(_) => host,
        };
        let port = port.filter(|port| !matches!((scheme, *port), ("https", "443") | ("http", "80")));
        Some(Self {
            id: id.to_owned(),
            origin: match port {
                Some(port) => format!("{scheme}://{id}:{port}"),
                None => format!("{scheme}://{id}"),
            },
        })
    }
}

/// What a passkey is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceremony {
    /// To be known from now on.
    Add,
    /// To prove who is there.
    Use,
}

impl Ceremony {
    /// The word of the standard.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Add => "webauthn.create",
            Self::Use => "webauthn.get",
        }
    }
}

/// What the browser says of the question that it put: `clientDataJSON`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ClientData {
    /// What was asked for, as [`Ceremony::kind`].
    #[serde(rename = "type")]
    pub kind: String,
    /// The challenge, in base64url.
    pub challenge: String,
    /// The page that asked.
    pub origin: String,
    /// Whether that page stood in a page of somebody else.
    #[serde(default, rename = "crossOrigin")]
    pub is_framed: bool,
}

/// What the passkey says of itself: `authenticatorData`, whose layout is fixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthenticatorData {
    /// SHA-256 of the name for which it works.
    pub rp_id_hash: [u8; 32],
    /// Whether somebody touched it.
    pub is_present: bool,
    /// How many times it signed; 0 for those that do not count.
    pub signature_count: u32,
    /// Its identifier, when it is new.
    pub credential: Option<Vec<u8>>,
}

const PRESENT: u8 = 0x01;
const MAY_BE_COPIED: u8 = 0x08;
const IS_COPIED: u8 = 0x10;
const HAS_CREDENTIAL: u8 = 0x40;
const HAS_EXTENSIONS: u8 = 0x80;

impl AuthenticatorData {
    /// Reads the bytes; none when they are not of this layout.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (rp_id_hash, rest) = bytes.split_first_chunk::<32>()?;
        let (flags, rest) = rest.split_first()?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        if flags & IS_COPIED != 0 && flags & MAY_BE_COPIED == 0 {
            return None;
        }
        let credential = if flags & HAS_CREDENTIAL != 0 {
            // Sixteen bytes name the model, which is asked of nobody.
            let (_model, rest) = rest.split_first_chunk::<16>()?;
            let (length, rest) = rest.split_first_chunk::<2>()?;
            let length = usize::from(u16::from_be_bytes(*length));
            // The key follows in CBOR; the browser gives it in a form that needs no reader of ours.
            let (id, key) = rest.split_at_checked(length)?;
            if id.is_empty() || id.len() > CREDENTIAL_MAX || key.is_empty() {
                return None;
            }
            Some(id.to_vec())
        } else {
            if rest.is_empty() != (flags & HAS_EXTENSIONS == 0) {
                return None;
            }
            None
        };
        Some(Self {
            rp_id_hash: *rp_id_hash,
            is_present: flags & PRESENT != 0,
            signature_count: u32::from_be_bytes(*count),
            credential,
        })
    }
}

/// What was asked, to which an answer is held.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What for.
    pub ceremony: Ceremony,
    /// The challenge of this session, in base64url; none is waiting when it is too old or was used.
    pub challenge: Option<&'a str>,
    /// Where.
    pub relying_party: &'a RelyingParty,
    /// SHA-256 of its name.
    pub id_hash: &'a [u8; 32],
}

/// Whether an answer is one to what was asked. Its signature is still to be checked.
///
/// # Errors
/// With the reason for which it is not.
pub fn answers(asked: Asked<'_>, client: &ClientData, data: &AuthenticatorData) -> Result<(), Refusal> {
    let is_added = asked.ceremony == Ceremony::Add;
    if client.kind != asked.ceremony.kind() || data.credential.is_some() != is_added {
        return Err(Refusal::Unreadable);
    }
    if asked.challenge != Some(client.challenge.as_str()) {
        return Err(Refusal::Stale);
    }
    let is_here = client.origin == asked.relying_party.origin && !client.is_framed;
    if !is_here || data.rp_id_hash != *asked.id_hash {
        return Err(Refusal::Elsewhere {
            origin: asked.relying_party.origin.clone(),
        });
    }
    if data.is_present {
        Ok(())
    } else {
        Err(Refusal::Untouched)
    }
}

/// Whether a passkey may be a copy of one that we know: it has signed less often than that.
#[must_use]
pub const fn is_behind(known: u32, told: u32) -> bool {
    (known > 0 || told > 0) && told <= known
}

/// Whether a factor may go, when so many others stay and the network asks for one.
///
/// # Errors
/// When it is the last one.
pub fn may_remove(others: usize, is_required: bool) -> Result<(), Refusal> {
    if others == 0 && is_required {
        Err(Refusal::LastOne)
    } else {
        Ok(())
    }
}

/// Why a passkey is not taken, or not let go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The question is too old, or was answered already.
    Stale,
    /// It was asked at another address.
    Elsewhere {
        /// The one where passkeys work.
        origin: String,
    },
    /// Nobody touched the key.
    Untouched,
    /// It is not of a kind that is read here.
    Unreadable,
    /// The account has no such passkey.
    Unknown,
    /// The signature is not that of the passkey.
    Forged,
    /// It has signed less often than it had before: there are two of it.
    Copied,
    /// Another account has it.
    Taken,
    /// The account has as many as it may.
    TooMany,
    /// It is the last factor, and the network asks for one.
    LastOne,
}

impl Refusal {
    /// Reason, figure and way out.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        match self {
            Self::Stale => Explanation::new("passkey-refused-stale", WayOut::TryAgain).figure(
                "minutes",
                u32::try_from(ANSWERED_WITHIN.as_mins()).unwrap_or_default(),
            ),
            Self::Elsewhere { origin } => Explanation::new("passkey-refused-elsewhere", WayOut::TryAgain)
                .figure("origin", origin.clone()),
            Self::Untouched => Explanation::new("passkey-refused-untouched", WayOut::TryAgain),
            Self::Unreadable => Explanation::new("passkey-refused-unreadable", WayOut::TryAgain),
            Self::Unknown => Explanation::new("passkey-refused-unknown", WayOut::TryAgain),
            Self::Forged => Explanation::new("passkey-refused-forged", WayOut::TryAgain),
            Self::Copied => Explanation::new("passkey-refused-copied", WayOut::TryAgain),
            Self::Taken => Explanation::new("passkey-refused-taken", WayOut::TryAgain),
            Self::TooMany => Explanation::new("passkey-refused-too-many", WayOut::TryAgain)
                .figure("limit", u32::try_from(MOST).unwrap_or_default()),
            Self::LastOne => Explanation::new("passkey-refused-last", WayOut::TryAgain),
        }
    }

    /// One of each: a test shows every one of them in every language.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        vec![
            Self::Stale,
            Self::Elsewhere {
                origin: "https://biblio.example".into(),
            },
            Self::Untouched,
            Self::Unreadable,
            Self::Unknown,
            Self::Forged,
            Self::Copied,
            Self::Taken,
            Self::TooMany,
            Self::LastOne,
        ]
    }
}

explained!(Refusal);

#[cfg(test)]
#[path = "passkey_tests.rs"]
mod tests;
