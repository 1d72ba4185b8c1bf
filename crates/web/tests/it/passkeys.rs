//! Stories of passkeys: a key of software stands in for the browser and what it asks.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use sha2::{Digest, Sha256};
use testbed::portal::{Page, TestPortal, Visitor};

const HERE: &str = "/compte/deux-etapes";
const ADD: &str = "/compte/deux-etapes/cles";
const GIVE: &str = "/compte/deux-etapes/cle";
const REMOVE: &str = "/compte/deux-etapes/cles/retirer";
const PASSWORD: &str = "trois chaises au comptoir";

/// What is sent, field by field.
type Fields = Vec<(&'static str, String)>;

/// Something done to a key before it signs, or to what is sent.
type Change = fn(&mut SoftKey, &mut Fields);

/// A passkey.
struct SoftKey {
    pair: EcdsaKeyPair,
    id: Vec<u8>,
    count: u32,
    /// Where its browser stands.
    origin: &'static str,
    host: &'static str,
    flags: u8,
}

impl SoftKey {
    fn new(id: &str) -> Self {
        let (random, signing) = (SystemRandom::new(), &ECDSA_P256_SHA256_ASN1_SIGNING);
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(signing, &random).unwrap();
        Self {
            pair: EcdsaKeyPair::from_pkcs8(signing, pkcs8.as_ref(), &random).unwrap(),
            id: id.as_bytes().to_vec(),
            count: 0,
            origin: "http://biblio.test",
            host: "biblio.test",
            flags: 0x05,
        }
    }

    fn client(&self, kind: &str, challenge: &str) -> Vec<u8> {
        let challenge = URL_SAFE_NO_PAD.encode(STANDARD.decode(challenge).unwrap());
        let origin = self.origin;
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#)
            .into_bytes()
    }

    fn data(&self, more: u8, rest: &[u8]) -> Vec<u8> {
        let host: [u8; 32] = Sha256::digest(self.host.as_bytes()).into();
        [&host[..], &[self.flags | more], &self.count.to_be_bytes(), rest].concat()
    }

    /// A new one, as the script sends it.
    fn added(&self, name: &str, challenge: &str) -> Fields {
        let head = STANDARD.decode("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgA=").unwrap();
        let info = [&head[..], self.pair.public_key().as_ref()].concat();
        let length = u16::try_from(self.id.len()).unwrap().to_be_bytes();
        let credential = [&[0; 16][..], &length, &self.id, &[0xa5]].concat();
        vec![
            ("nom", name.to_owned()),
            ("cle", STANDARD.encode(&self.id)),
            (
                "client",
                STANDARD.encode(self.client("webauthn.create", challenge)),
            ),
            ("donnees", STANDARD.encode(self.data(0x40, &credential))),
            ("publique", STANDARD.encode(info)),
            ("algorithme", "-7".to_owned()),
        ]
    }

    /// An answer, as the script sends it.
    fn given(&mut self, challenge: &str) -> Fields {
        self.count += 1;
        let (client, data) = (self.client("webauthn.get", challenge), self.data(0, &[]));
        let message = [&data[..], &Sha256::digest(&client)].concat();
        let signature = self.pair.sign(&SystemRandom::new(), &message).unwrap();
        vec![
            ("cle", STANDARD.encode(&self.id)),
            ("client", STANDARD.encode(client)),
            ("donnees", STANDARD.encode(data)),
            ("signature", STANDARD.encode(signature.as_ref())),
        ]
    }
}

fn challenge(page: &Page) -> String {
    let rest = page
        .body
        .split("data-challenge=\"")
        .nth(1)
        .expect("a passkey is asked");
    let challenge = rest.split('"').next().unwrap();
    challenge.replace("&#43;", "+").replace("&#x2B;", "+")
}

/// The number of the first passkey on the page.
fn number(page: &Page) -> String {
    let forms = page
        .body
        .split(&format!("action=\"{REMOVE}\""))
        .nth(1)
        .expect("a passkey");
    let rest = forms.split("name=\"cle\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn send(visitor: &mut Visitor, path: &str, fields: &Fields) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    visitor.post_form(path, &fields).await
}

async fn add(visitor: &mut Visitor, key: &SoftKey, name: &str) -> Page {
    let asked = challenge(&visitor.get(HERE).await);
    send(visitor, ADD, &key.added(name, &asked)).await
}

#[tokio::test]
async fn a_passkey_is_added_given_and_removed() {
    for portal in TestPortal::each().await {
        let mut key = SoftKey::new("key of Nadia");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let mut elsewhere = portal.visitor().signed_in("Nadia").await;
        let asked = challenge(nadia.get(HERE).await.is(200).says("Ajouter une clé d’accès"));
        send(&mut nadia, ADD, &key.added(" ", &asked))
            .await
            .is(422)
            .says("Remplissez « Nom de la clé »");
        let codes = add(&mut nadia, &key, "GSM de Nadia").await;
        codes.is(200).says("Codes de secours");
        assert!(
            elsewhere.get("/pro").await.path.starts_with("/connexion"),
            "who is signed in elsewhere has not given it"
        );
        let page = nadia.get(HERE).await;
        page.says("GSM de Nadia")
            .says("Pas encore utilisée")
            .says("8 codes de secours");
        nadia.get("/pro/equipe").await.is(200).says("Active");
        nadia
            .get("/pro/journal?quoi=account")
            .await
            .says("Clé d’accès ajoutée");

        let mut later = portal.visitor().signed_in("Nadia").await;
        let question = later.get("/pro/equipe").await;
        question.is(200).says("Deuxième étape").says("Un code de secours");
        let answer = key.given(&challenge(&question));
        let inside = send(&mut later, GIVE, &answer).await;
        assert_eq!(inside.path, "/pro/equipe");
        later.get(HERE).await.says("Utilisée le");

        // Sent twice it adds nothing; two of them stand beside each other.
        let second = SoftKey::new("another key of Nadia");
        let asked = challenge(&later.get(HERE).await);
        let fields = second.added("Trousseau", &asked);
        send(&mut later, ADD, &fields)
            .await
            .is(200)
            .says("« Trousseau » est ajoutée");
        send(&mut later, ADD, &fields)
            .await
            .is(200)
            .says("« Trousseau » est ajoutée");

        let first = number(&later.get(HERE).await);
        let removed = |password: &str| vec![("cle", first.clone()), ("actuel", password.to_owned())];
        send(&mut later, REMOVE, &removed("autre chose"))
            .await
            .is(422)
            .says("Vérifiez le mot de passe");
        send(&mut later, REMOVE, &removed(PASSWORD))
            .await
            .is(200)
            .says("La clé d’accès est retirée")
            .says("Trousseau")
            .does_not_say("GSM de Nadia");
        let mut again = portal.visitor().signed_in("Nadia").await;
        let question = again.get("/pro").await;
        let answer = key.given(&challenge(&question));
        send(&mut again, GIVE, &answer)
            .await
            .is(422)
            .says("n’est pas une des vôtres");

        let last = number(&later.get(HERE).await);
        let fields = vec![("cle", last), ("actuel", PASSWORD.to_owned())];
        send(&mut later, REMOVE, &fields).await.is(200);
        again.get("/pro").await.is(200);
        assert_eq!(again.page().path, "/pro", "nothing is asked any more");
        later.get(HERE).await.does_not_say("codes de secours");
    }
}

#[tokio::test]
async fn a_code_on_paper_stands_in_for_a_passkey_and_nothing_is_set_up_without_it() {
    for portal in TestPortal::each().await {
        let key = SoftKey::new("key of Nadia");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let codes = add(&mut nadia, &key, "GSM de Nadia").await;
        let paper = codes.body.split("codes mono\"><li>").nth(1).unwrap();
        let paper = paper.split('<').next().unwrap().to_owned();

        let mut thief = portal.visitor().signed_in("Nadia").await;
        assert!(thief.get(HERE).await.path.starts_with("/compte/deux-etapes/code"));
        thief.post_once(HERE, &[("acte", "preparer")]).await.is(404);
        let own = SoftKey::new("key of a thief");
        let asked = challenge(&thief.get(HERE).await);
        send(&mut thief, ADD, &own.added("X", &asked)).await.is(404);

        let mut owner = portal.visitor().signed_in("Nadia").await;
        owner.get("/pro").await.says("Deuxième étape");
        owner
            .post_form("/compte/deux-etapes/code", &[("code", "000000")])
            .await
            .is(422);
        owner
            .post_form("/compte/deux-etapes/code", &[("code", &paper)])
            .await
            .is(200);
        assert_eq!(owner.page().path, "/pro");
    }
}

#[tokio::test]
async fn an_answer_that_is_none_opens_nothing_and_says_what_to_do() {
    for portal in TestPortal::each().await {
        let mut key = SoftKey::new("key of Nadia");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        add(&mut nadia, &key, "GSM de Nadia").await.is(200);
        let mut luc = portal.visitor().signed_in("Luc").await;
        // Whose key it is, is settled.
        add(&mut luc, &key, "La sienne")
            .await
            .is(422)
            .says("celle d’un autre compte");
        let mut other = SoftKey::new("key of Luc");
        add(&mut luc, &other, "Clé de Luc").await.is(200);

        let mut later = portal.visitor().signed_in("Nadia").await;
        later.get("/pro").await;
        let never_asked = key.given("c2VwdCBsb3V0cmVz");
        send(&mut later, GIVE, &never_asked)
            .await
            .is(422)
            .says("plus de 5 minutes");
        let changes: [(Change, &str); 8] = [
            (
                |key, _| key.origin = "http://biblio.test.evil",
                "n’a pas répondu pour l’adresse",
            ),
            (|key, _| key.host = "evil.test", "n’a pas répondu pour l’adresse"),
            (|key, _| key.flags = 0x04, "touchez-la"),
            (
                |_, fields| {
                    if let Some(signature) = fields.last_mut() {
                        signature.1.replace_range(12..14, "AA");
                    }
                },
                "n’est pas celle de cette clé",
            ),
            (
                |_, fields| {
                    if let Some(id) = fields.first_mut() {
                        id.1 = STANDARD.encode("key of Luc");
                    }
                },
                "n’est pas une des vôtres",
            ),
            (
                |_, fields| {
                    if let Some(client) = fields.get_mut(1) {
                        client.1 = STANDARD.encode("{\"type\":\"webauthn.get\"}");
                    }
                },
                "ne se lit pas ici",
            ),
            (
                |_, fields| {
                    if let Some(data) = fields.get_mut(2) {
                        data.1 = "%%%".into();
                    }
                },
                "ne se lit pas ici",
            ),
            (
                |key, fields| {
                    if let Some(data) = fields.get_mut(2) {
                        data.1 = STANDARD.encode(key.data(0, &[1, 2, 3]));
                    }
                },
                "ne se lit pas ici",
            ),
        ];
        for (change, why) in changes {
            let asked = challenge(later.page());
            let as_it_is = (key.origin, key.host, key.flags);
            // Where it stands is changed before it signs, what is sent after that.
            change(&mut key, &mut Vec::new());
            let mut fields = key.given(&asked);
            (key.origin, key.host, key.flags) = as_it_is;
            change(&mut key, &mut fields);
            (key.origin, key.host, key.flags) = as_it_is;
            send(&mut later, GIVE, &fields).await.is(422).says(why);
        }
        let asked = challenge(later.page());
        send(&mut later, GIVE, &other.given(&asked))
            .await
            .is(422)
            .says("n’est pas une des vôtres");

        // Too late; then in time, once; and a copy is noticed.
        let late = key.given(&challenge(later.page()));
        portal.clock.advance(SignedDuration::from_secs(301));
        send(&mut later, GIVE, &late)
            .await
            .is(422)
            .says("plus de 5 minutes");
        let mut twin = portal.visitor().signed_in("Nadia").await;
        let right = key.given(&challenge(later.page()));
        assert_eq!(send(&mut later, GIVE, &right).await.path, "/pro");
        twin.get("/pro").await.says("Deuxième étape");
        key.count = 3;
        let behind = key.given(&challenge(twin.page()));
        send(&mut twin, GIVE, &behind)
            .await
            .is(422)
            .says("il en existe peut-être une copie");
        later
            .get("/pro/journal?quoi=account")
            .await
            .says("Clé d’accès refusée, peut-être copiée");
        // A replay, in a session that asked something else.
        twin.get("/pro").await;
        send(&mut twin, GIVE, &right).await.is(422);
        twin.get("/pro").await.says("Deuxième étape");
    }
}

#[tokio::test]
async fn of_two_that_tell_the_same_count_at_once_one_enters() {
    for portal in TestPortal::each().await {
        let mut key = SoftKey::new("key of Nadia");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        add(&mut nadia, &key, "GSM de Nadia").await.is(200);
        let mut one = portal.visitor().signed_in("Nadia").await;
        let mut two = portal.visitor().signed_in("Nadia").await;
        let first = key.given(&challenge(&one.get("/pro").await));
        key.count -= 1;
        let second = key.given(&challenge(&two.get("/pro").await));
        let (first, second) = tokio::join!(send(&mut one, GIVE, &first), send(&mut two, GIVE, &second));
        let mut answers = [first.status.as_u16(), second.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [200, 422]);
    }
}

#[tokio::test]
async fn the_last_factor_stays_where_the_network_asks_for_one() {
    for portal in TestPortal::each_that_requires_a_second_factor().await {
        let key = SoftKey::new("key of Nadia");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro").await.is(200).says("Votre réseau la demande");
        add(&mut nadia, &key, "GSM de Nadia").await.is(200);
        nadia.get("/pro").await.is(200);
        assert_eq!(nadia.page().path, "/pro");
        let only = number(&nadia.get(HERE).await);
        let fields = vec![("cle", only), ("actuel", PASSWORD.to_owned())];
        send(&mut nadia, REMOVE, &fields)
            .await
            .is(422)
            .says("c’est votre dernier moyen")
            .says("GSM de Nadia");
        add(&mut nadia, &SoftKey::new("another key"), "Trousseau")
            .await
            .is(200);
        send(&mut nadia, REMOVE, &fields)
            .await
            .is(200)
            .says("La clé d’accès est retirée");
        nadia.get("/pro").await.is(200);
        assert_eq!(nadia.page().path, "/pro");
    }
}

#[tokio::test]
async fn a_reader_has_no_passkey() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/profil").await.is(200);
    let token = amelie
        .page()
        .body
        .split("name=\"token\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    for path in [ADD, GIVE] {
        amelie.post_once(path, &[("token", &token)]).await.is(403);
    }
    amelie
        .post_once(REMOVE, &[("token", &token), ("cle", "1")])
        .await
        .is(403);
}
