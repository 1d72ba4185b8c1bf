//! The table of what an answer may say, and bytes of any kind.

use proptest::prelude::*;

use super::*;

const HASH: [u8; 32] = [7; 32];
const COUNTED: [u8; 4] = [0, 0, 1, 2];

fn party() -> RelyingParty {
    RelyingParty::of("https://biblio.example").expect("a name")
}

fn client(kind: &str) -> ClientData {
    ClientData {
        kind: kind.to_owned(),
        challenge: "c2VwdCBsb3V0cmVz".into(),
        origin: "https://biblio.example".into(),
        is_framed: false,
    }
}

fn bytes(flags: u8, rest: &[u8]) -> Vec<u8> {
    [&HASH[..], &[flags], &COUNTED, rest].concat()
}

/// A new passkey: its model, the length of its identifier, the identifier, something of a key.
fn new(id: &[u8]) -> Vec<u8> {
    let length = u16::try_from(id.len()).expect("short").to_be_bytes();
    bytes(0x41, &[&[0; 16][..], &length, id, &[0xa5]].concat())
}

#[test]
fn a_portal_is_known_by_its_name() {
    for (address, expected) in [
        (
            "https://biblio.example",
            Some(("biblio.example", "https://biblio.example")),
        ),
        (
            "https://Biblio.Example:443",
            Some(("biblio.example", "https://biblio.example")),
        ),
        (
            "https://biblio.example:8443",
            Some(("biblio.example", "https://biblio.example:8443")),
        ),
        ("http://localhost:80/", Some(("localhost", "http://localhost"))),
        (
            "http://127.0.0.1:8080",
            Some(("localhost", "http://localhost:8080")),
        ),
        ("http://[::1]:8080", Some(("localhost", "http://localhost:8080"))),
        ("https://192.0.2.7", None),
        ("https://[2001:db8::7]", None),
        ("https://", None),
        ("biblio.example", None),
    ] {
        let found = RelyingParty::of(address);
        let found = found
            .as_ref()
            .map(|party| (party.id.as_str(), party.origin.as_str()));
        assert_eq!(found, expected, "{address}");
    }
}

#[test]
fn an_answer_must_be_to_what_was_asked() {
    let elsewhere = Refusal::Elsewhere {
        origin: "https://biblio.example".into(),
    };
    let used = || (client("webauthn.get"), bytes(0x01, &[]));
    let with = |change: fn(&mut ClientData, &mut Vec<u8>)| {
        let (mut client, mut data) = used();
        change(&mut client, &mut data);
        (client, data)
    };
    for (name, (client, data), expected) in [
        ("as it should be", used(), Ok(())),
        ("verified too", with(|_, data| data[32] = 0x05), Ok(())),
        (
            "another kind",
            with(|client, _| client.kind = "webauthn.create".into()),
            Err(Refusal::Unreadable),
        ),
        (
            "a new passkey in place of a known one",
            with(|_, data| *data = new(b"other")),
            Err(Refusal::Unreadable),
        ),
        (
            "another challenge",
            with(|client, _| client.challenge = "YXV0cmU".into()),
            Err(Refusal::Stale),
        ),
        (
            "another site",
            with(|client, _| client.origin = "https://biblio.example.evil.test".into()),
            Err(elsewhere.clone()),
        ),
        (
            "without TLS",
            with(|client, _| client.origin = "http://biblio.example".into()),
            Err(elsewhere.clone()),
        ),
        (
            "in a frame",
            with(|client, _| client.is_framed = true),
            Err(elsewhere.clone()),
        ),
        ("for another name", with(|_, data| data[0] = 8), Err(elsewhere)),
        (
            "untouched",
            with(|_, data| data[32] = 0x04),
            Err(Refusal::Untouched),
        ),
    ] {
        let data = AuthenticatorData::read(&data).expect(name);
        let asked = Asked {
            ceremony: Ceremony::Use,
            challenge: Some("c2VwdCBsb3V0cmVz"),
            relying_party: &party(),
            id_hash: &HASH,
        };
        assert_eq!(answers(asked, &client, &data), expected, "{name}");
        let nothing = Asked {
            challenge: None,
            ..asked
        };
        if expected.is_ok() {
            assert_eq!(
                answers(nothing, &client, &data),
                Err(Refusal::Stale),
                "{name}, asked nothing"
            );
        }
    }
}

#[test]
fn a_new_passkey_says_which_it_is() {
    let data = AuthenticatorData::read(&new(b"key of Nadia")).expect("the layout");
    assert_eq!(data.credential.as_deref(), Some(&b"key of Nadia"[..]));
    assert_eq!(data.signature_count, 0x102);
    let asked = Asked {
        ceremony: Ceremony::Add,
        challenge: Some("c2VwdCBsb3V0cmVz"),
        relying_party: &party(),
        id_hash: &HASH,
    };
    assert_eq!(answers(asked, &client("webauthn.create"), &data), Ok(()));
    assert_eq!(
        answers(asked, &client("webauthn.get"), &data),
        Err(Refusal::Unreadable)
    );
}

#[test]
fn what_has_another_layout_is_not_read() {
    let whole = new(b"key");
    for (name, bytes) in [
        ("nothing", Vec::new()),
        ("cut short", bytes(0x01, &[])[..36].to_vec()),
        ("more than it says", bytes(0x01, &[0])),
        ("extensions that are not there", bytes(0x81, &[])),
        ("a copy of what cannot be copied", bytes(0x11, &[])),
        ("a passkey without its key", whole[..whole.len() - 1].to_vec()),
        ("an identifier cut short", whole[..whole.len() - 2].to_vec()),
        ("no identifier", new(b"")),
        ("an identifier too long", new(&[1; CREDENTIAL_MAX + 1])),
    ] {
        assert_eq!(AuthenticatorData::read(&bytes), None, "{name}");
    }
    assert!(
        AuthenticatorData::read(&bytes(0x81, &[0xa0])).is_some(),
        "extensions"
    );
    assert!(
        AuthenticatorData::read(&new(&[1; CREDENTIAL_MAX])).is_some(),
        "a long identifier"
    );
}

#[test]
fn a_count_that_goes_back_is_a_copy() {
    for (known, told, expected) in [
        (0, 0, false),
        (0, 1, false),
        (4, 5, false),
        (4, 4, true),
        (4, 3, true),
        (4, 0, true),
        (u32::MAX, 0, true),
    ] {
        assert_eq!(is_behind(known, told), expected, "{known} then {told}");
    }
}

#[test]
fn the_last_factor_stays_where_one_is_asked_for() {
    assert_eq!(may_remove(0, true), Err(Refusal::LastOne));
    assert_eq!(may_remove(1, true), Ok(()));
    assert_eq!(may_remove(0, false), Ok(()));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _read = AuthenticatorData::read(&bytes);
    }

    #[test]
    fn no_address_makes_it_panic(address in "\\PC{0,40}") {
        let _party = RelyingParty::of(&address);
        let _party = RelyingParty::of(&format!("https://{address}"));
    }
}
