//! Passkeys, as second factor of those who work with the portal: asking for one, adding one, giving it,
//! removing it. What an answer must say is `domain`'s; whose the signature is, `key`'s.

mod key;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use domain::credential::CredentialRefusal;
use domain::id::{AccountId, PasskeyId};
use domain::passkey::{
    ANSWERED_WITHIN, Asked, AuthenticatorData, Ceremony, ClientData, MOST, NAME_MAX, Refusal, RelyingParty,
    answers, is_behind, may_remove,
};
use sha2::{Digest, Sha256};
use store::passkey::Passkey;

use crate::App;
use crate::act::{Act, Actor};
use crate::credential::prove;
use crate::failure::{Failure, Outcome};
use crate::person::Person;
use crate::second_factor::{given, may_change, recovery_codes, staff};
use key::{ALGORITHMS, Key};

/// What a browser asks a passkey, in base64 where it is bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Where it works.
    pub relying_party: RelyingParty,
    /// What is to be signed; it works once, for [`ANSWERED_WITHIN`].
    pub challenge: String,
    /// The account, as the passkey keeps it: its number and nothing that tells who it is.
    pub user: String,
    /// The passkeys that the account has.
    pub known: Vec<String>,
    /// The numbers of the algorithms that are read, the one to prefer first.
    pub algorithms: [i64; 3],
}

/// What a browser answers, in base64 as it was sent.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Which passkey; a new one says so itself.
    pub credential: &'a str,
    /// `clientDataJSON`.
    pub client_data: &'a str,
    /// `authenticatorData`.
    pub authenticator_data: &'a str,
}

/// A public key as a browser hands it over.
#[derive(Clone, Copy, Debug)]
pub struct PublicKey<'a> {
    /// The number of its algorithm.
    pub algorithm: i64,
    /// `SubjectPublicKeyInfo`, in base64.
    pub info: &'a str,
}

/// What adding one gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is the first factor of the account: with it come codes on paper, which are shown once.
    First(Vec<String>),
    /// It stands beside others.
    Another,
}

/// Why one stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The password of the account was not given.
    Unproven(CredentialRefusal),
    /// The rules say no.
    Refused(Refusal),
}

/// Asks a passkey, in the place of what this session asked before. Nothing where there is none to ask,
/// or where browsers know none.
///
/// # Errors
/// As not found for those who do not work with the portal, and before a new one is added to an account
/// whose second factor this session has not given.
pub async fn ask(app: &App, person: &Person, ceremony: Ceremony) -> Outcome<Option<Question>> {
    let id = match ceremony {
        Ceremony::Add => may_change(person)?,
        Ceremony::Use => staff(person)?,
    };
    let Some(relying_party) = RelyingParty::of(&app.settings.base_url) else {
        return Ok(None);
    };
    let mut bytes = [0; 32];
    app.random.fill(&mut bytes);
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    let known = store::passkey::of_account(&mut tx, id).await?;
    let is_idle = match ceremony {
        Ceremony::Add => known.len() >= MOST,
        Ceremony::Use => known.is_empty(),
    };
    if is_idle {
        return Ok(None);
    }
    let challenge = URL_SAFE_NO_PAD.encode(bytes);
    store::passkey::ask(&mut tx, &person.session.hash, &challenge, now + ANSWERED_WITHIN).await?;
    tx.commit().await?;
    Ok(Some(Question {
        relying_party,
        challenge: STANDARD.encode(bytes),
        user: STANDARD.encode(id.get().to_be_bytes()),
        known: known.into_iter().map(|passkey| passkey.credential).collect(),
        algorithms: ALGORITHMS,
    }))
}

/// Adds a passkey under a name. It counts as given in this session. Sent twice, it is one.
///
/// # Errors
/// As [`ask`].
pub async fn add(
    app: &App,
    person: &Person,
    name: &str,
    answer: Answer<'_>,
    key: PublicKey<'_>,
    request: &str,
) -> Outcome<Result<Added, Refusal>> {
    let id = may_change(person)?;
    let Some(said) = Said::read(answer) else {
        return Ok(Err(Refusal::Unreadable));
    };
    let credential = STANDARD.encode(said.data.credential.as_deref().unwrap_or_default());
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), id).await?;
    if store::passkey::find_of(act.conn(), id, &credential)
        .await?
        .is_some()
    {
        return Ok(Ok(Added::Another));
    }
    let judged = match judge(&mut act, person, Ceremony::Add, &said).await? {
        Ok(()) => readable(key).ok_or(Refusal::Unreadable),
        Err(why) => Err(why),
    };
    let public_key = match judged {
        Ok(public_key) => public_key,
        // What was asked is used up.
        Err(why) => return refuse(act, why).await,
    };
    let before = store::passkey::count(act.conn(), id).await?;
    if before >= MOST {
        return refuse(act, Refusal::TooMany).await;
    }
    let now = act.moment.now;
    let new = Passkey {
        id: PasskeyId::new(act.id()),
        credential,
        public_key,
        algorithm: key.algorithm,
        signature_count: said.data.signature_count,
        name: plain(name),
        added_at: now,
        used_at: None,
    };
    if !store::passkey::insert(act.conn(), id, &new).await? {
        return refuse(act, Refusal::Taken).await;
    }
    let is_first = before == 0 && !has_application(&mut act, id).await?;
    let added = if is_first {
        // An application that was begun and never confirmed may be somebody else's.
        store::second_factor::remove_application(act.conn(), id).await?;
        // Whoever is signed in elsewhere has not given it there.
        store::session::end_others(act.conn(), id, &person.session.hash).await?;
        Added::First(recovery_codes(&mut act, id).await?)
    } else {
        Added::Another
    };
    store::session::verify(act.conn(), &person.session.hash, now).await?;
    act.audit("account.passkey_add", "account", id.get(), None, Some(&new.name))
        .await?;
    act.commit().await?;
    Ok(Ok(added))
}

/// Gives a passkey in this session.
///
/// # Errors
/// As not found for those who do not work with the portal.
pub async fn give(
    app: &App,
    person: &Person,
    answer: Answer<'_>,
    signature: &str,
    request: &str,
) -> Outcome<Result<(), Refusal>> {
    let id = staff(person)?;
    let (Some(said), Ok(signature)) = (Said::read(answer), STANDARD.decode(signature)) else {
        return Ok(Err(Refusal::Unreadable));
    };
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    if let Err(why) = judge(&mut act, person, Ceremony::Use, &said).await? {
        return refuse(act, why).await;
    }
    let Some(passkey) = store::passkey::find_of(act.conn(), id, answer.credential).await? else {
        return refuse(act, Refusal::Unknown).await;
    };
    if !signed(&passkey, &said, &signature) {
        return refuse(act, Refusal::Forged).await;
    }
    let (now, count) = (act.moment.now, said.data.signature_count);
    if is_behind(passkey.signature_count, count)
        || !store::passkey::use_once(act.conn(), passkey.id, count, now).await?
    {
        act.audit(
            "account.passkey_copied",
            "account",
            id.get(),
            None,
            Some(&passkey.name),
        )
        .await?;
        return refuse(act, Refusal::Copied).await;
    }
    store::session::verify(act.conn(), &person.session.hash, now).await?;
    act.commit().await?;
    Ok(Ok(()))
}

/// Removes a passkey, for whoever proves to know the password. One that is gone already stays gone.
///
/// # Errors
/// As not found when this session has not given the second factor.
pub async fn remove(
    app: &App,
    person: &Person,
    passkey: PasskeyId,
    password: &str,
    network: Option<&str>,
    request: &str,
) -> Outcome<Result<(), Kept>> {
    let id = given(person)?;
    if let Err(why) = prove(app, person, password, network).await? {
        return Ok(Err(Kept::Unproven(why)));
    }
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), id).await?;
    let all = store::passkey::of_account(act.conn(), id).await?;
    let Some(found) = all.iter().find(|one| one.id == passkey) else {
        return Ok(Ok(()));
    };
    let others = all.len() - 1 + usize::from(has_application(&mut act, id).await?);
    if let Err(why) = may_remove(others, app.settings.requires_second_factor) {
        return Ok(Err(Kept::Refused(why)));
    }
    store::passkey::remove(act.conn(), id, passkey).await?;
    store::second_factor::forget_idle_codes(act.conn(), id).await?;
    act.audit(
        "account.passkey_remove",
        "account",
        id.get(),
        Some(&found.name),
        None,
    )
    .await?;
    act.commit().await?;
    Ok(Ok(()))
}

/// What a browser sent, read.
struct Said {
    client: ClientData,
    data: AuthenticatorData,
    /// What is signed: what the passkey says, and a fingerprint of what the browser says.
    message: Vec<u8>,
}

impl Said {
    fn read(answer: Answer<'_>) -> Option<Self> {
        let client_data = STANDARD.decode(answer.client_data).ok()?;
        let mut message = STANDARD.decode(answer.authenticator_data).ok()?;
        let client = serde_json::from_slice(&client_data).ok()?;
        let data = AuthenticatorData::read(&message)?;
        message.extend(Sha256::digest(&client_data));
        Some(Self {
            client,
            data,
            message,
        })
    }
}

/// Whether it is an answer to what this session asked, which is used up by it.
async fn judge(
    act: &mut Act<'_>,
    person: &Person,
    ceremony: Ceremony,
    said: &Said,
) -> Outcome<Result<(), Refusal>> {
    let relying_party = RelyingParty::of(&act.app.settings.base_url).ok_or(Failure::NotFound)?;
    let now = act.moment.now;
    let challenge = store::passkey::take_asked(act.conn(), &person.session.hash, now).await?;
    let asked = Asked {
        ceremony,
        challenge: challenge.as_deref(),
        relying_party: &relying_party,
        id_hash: &Sha256::digest(relying_party.id.as_bytes()).into(),
    };
    Ok(answers(asked, &said.client, &said.data))
}

/// The key in the form in which it is kept, if signatures can be checked with it.
fn readable(key: PublicKey<'_>) -> Option<String> {
    let info = STANDARD.decode(key.info).ok()?;
    Key::read(key.algorithm, &info).map(|_| STANDARD.encode(&info))
}

fn signed(passkey: &Passkey, said: &Said, signature: &[u8]) -> bool {
    let info = STANDARD.decode(&passkey.public_key).unwrap_or_default();
    Key::read(passkey.algorithm, &info).is_some_and(|key| key.signed(&said.message, signature))
}

async fn refuse<T>(act: Act<'_>, why: Refusal) -> Outcome<Result<T, Refusal>> {
    act.commit().await?;
    Ok(Err(why))
}

async fn has_application(act: &mut Act<'_>, id: AccountId) -> Outcome<bool> {
    let found = store::second_factor::find(act.conn(), id).await?;
    Ok(found.is_some_and(|factor| factor.is_confirmed))
}

/// A name as it is kept.
fn plain(name: &str) -> String {
    let kept = name.trim().chars().filter(|letter| !letter.is_control());
    kept.take(NAME_MAX).collect()
}
