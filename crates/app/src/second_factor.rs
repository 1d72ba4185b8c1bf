//! The second factor of those who work with the portal: a code of six digits from an application, which
//! changes every thirty seconds (RFC 6238), or a passkey (`passkey`). It is asked for once a session,
//! before the pages of the staff; codes on paper stand in for what is lost.

use anyhow::anyhow;
use domain::id::AccountId;
use domain::passkey::{Refusal, may_remove};
use domain::spoken_code;
use domain::throttle::Door;
use jiff::SignedDuration;
use store::passkey::Passkey;
use store::second_factor::SecondFactor;
use store::session::Verification;
use totp_rs::{Builder, Secret, Totp};

use crate::App;
use crate::act::{Act, Actor};
use crate::door::{self, Knock};
use crate::failure::{Failure, Outcome};
use crate::person::Person;
use crate::random::fingerprint;

/// Codes on paper that are given at once.
pub const RECOVERY_CODES: usize = 8;
/// Groups of four letters in one: forty bits, tried ten times an hour at most.
const RECOVERY_GROUPS: usize = 2;

/// How a person's second factor stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The application.
    pub application: Application,
    /// The passkeys.
    pub passkeys: Vec<Passkey>,
    /// Codes on paper that still work.
    pub recovery_codes: i64,
}

impl Standing {
    /// Whether there is one.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.application == Application::On || !self.passkeys.is_empty()
    }
}

/// How the application of a person stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Application {
    /// There is none.
    Off,
    /// It is being set up: it must still prove that it knows the secret.
    Preparing(Shared),
    /// Its codes are asked for.
    On,
}

/// What is told to the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The secret, in base 32, for those who type it.
    pub secret: String,
    /// All of it, for those who scan it.
    pub address: String,
}

/// What a code gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried<T> {
    /// It is right.
    Right(T),
    /// It is wrong, or was used before.
    Wrong,
    /// Too many were tried.
    Wait(SignedDuration),
}

/// How somebody's second factor stands.
///
/// # Errors
/// As not found for those who do not work with the portal.
pub async fn standing(app: &App, person: &Person) -> Outcome<Standing> {
    let id = staff(person)?;
    let mut conn = app.db.read().await?;
    Ok(Standing {
        application: match store::second_factor::find(&mut conn, id).await? {
            None => Application::Off,
            Some(factor) if factor.is_confirmed => Application::On,
            Some(factor) => Application::Preparing(shared(app, person, &factor)?),
        },
        passkeys: store::passkey::of_account(&mut conn, id).await?,
        recovery_codes: store::second_factor::recovery_codes_left(&mut conn, id).await?,
    })
}

/// Begins to set an application up, with a new secret; one that is asked for already stays.
///
/// # Errors
/// As [`standing`]; and as not found when there is a factor that this session has not given.
pub async fn begin(app: &App, person: &Person, request: &str) -> Outcome<()> {
    let id = may_change(person)?;
    let mut bytes = [0; 20];
    app.random.fill(&mut bytes);
    let secret = Secret::new(Box::new(bytes)).to_base32();
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    store::second_factor::begin(act.conn(), id, &secret).await?;
    act.commit().await
}

/// Ends the setting up with a code of the application: from now on it is asked for, and this session
/// has given it. Returns the codes on paper, which are shown once.
///
/// # Errors
/// As [`begin`], and when nothing is being set up.
pub async fn confirm(app: &App, person: &Person, typed: &str, request: &str) -> Outcome<Tried<Vec<String>>> {
    let id = may_change(person)?;
    if let Some(wait) = knock(app, id).await? {
        return Ok(Tried::Wait(wait));
    }
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    let factor = store::second_factor::find(act.conn(), id).await?;
    let factor = factor
        .filter(|factor| !factor.is_confirmed)
        .ok_or(Failure::NotFound)?;
    if !uses(&mut act, person, &factor, typed).await? {
        return Ok(Tried::Wrong);
    }
    let codes = recovery_codes(&mut act, id).await?;
    let now = act.moment.now;
    store::session::verify(act.conn(), &person.session.hash, now).await?;
    // Whoever is signed in elsewhere has not given it there.
    store::session::end_others(act.conn(), id, &person.session.hash).await?;
    act.audit("account.second_factor_on", "account", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(Tried::Right(codes))
}

/// Gives it in this session: a code of the application, or one on paper, which then works no more.
///
/// # Errors
/// As not found when there is nothing to give.
pub async fn give(app: &App, person: &Person, typed: &str, request: &str) -> Outcome<Tried<()>> {
    let id = staff(person)?;
    if let Some(wait) = knock(app, id).await? {
        return Ok(Tried::Wait(wait));
    }
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    let factor = store::second_factor::find(act.conn(), id).await?;
    let is_right = match factor.filter(|factor| factor.is_confirmed) {
        Some(factor) => uses(&mut act, person, &factor, typed).await?,
        None if store::passkey::count(act.conn(), id).await? > 0 => false,
        None => return Err(Failure::NotFound),
    };
    if !is_right {
        let hash = fingerprint(&spoken_code::key(typed));
        if !store::second_factor::use_recovery_code(act.conn(), id, &hash).await? {
            return Ok(Tried::Wrong);
        }
        act.audit("account.recovery_code", "account", id.get(), None, None)
            .await?;
    }
    let now = act.moment.now;
    store::session::verify(act.conn(), &person.session.hash, now).await?;
    act.commit().await?;
    Ok(Tried::Right(()))
}

/// Gives new codes on paper; those of before work no more.
///
/// # Errors
/// As not found when this session has not given the second factor.
pub async fn renew_codes(app: &App, person: &Person, request: &str) -> Outcome<Vec<String>> {
    let id = given(person)?;
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    let codes = recovery_codes(&mut act, id).await?;
    act.audit("account.recovery_codes", "account", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(codes)
}

/// Asks for codes of the application no more.
///
/// # Errors
/// As not found when this session has not given the second factor.
pub async fn remove(app: &App, person: &Person, request: &str) -> Outcome<Result<(), Refusal>> {
    let id = given(person)?;
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), id).await?;
    let others = store::passkey::count(act.conn(), id).await?;
    if let Err(why) = may_remove(others, app.settings.requires_second_factor) {
        return Ok(Err(why));
    }
    store::second_factor::remove_application(act.conn(), id).await?;
    store::second_factor::forget_idle_codes(act.conn(), id).await?;
    act.audit("account.second_factor_off", "account", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(Ok(()))
}

/// Whoever works with the portal.
pub(crate) fn staff(person: &Person) -> Outcome<AccountId> {
    person
        .rights
        .is_staff()
        .then_some(person.account.id)
        .ok_or(Failure::NotFound)
}

/// The same, in a session that owes no second factor: one is set up by nobody who does not give the one
/// that there is.
pub(crate) fn may_change(person: &Person) -> Outcome<AccountId> {
    if person.session.second_factor == Verification::Missing {
        Err(Failure::NotFound)
    } else {
        staff(person)
    }
}

/// The same, in a session that gave the second factor.
pub(crate) fn given(person: &Person) -> Outcome<AccountId> {
    if person.session.second_factor == Verification::Given {
        staff(person)
    } else {
        Err(Failure::NotFound)
    }
}

/// How long those wait who tried too many codes.
async fn knock(app: &App, id: AccountId) -> Outcome<Option<SignedDuration>> {
    let mut tx = app.db.begin_write().await?;
    let now = app.clock.now();
    let knock = door::knock(&mut tx, Door::SecondFactor, None, &id.to_string(), now).await?;
    tx.commit().await?;
    Ok(match knock {
        Knock::Open => None,
        Knock::Silent(wait) | Knock::Wait(wait) => Some(wait),
    })
}

/// Uses a code of the application, once.
async fn uses(act: &mut Act<'_>, person: &Person, factor: &SecondFactor, typed: &str) -> Outcome<bool> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if digits.len() != 6 {
        return Ok(false);
    }
    let now = act.moment.now;
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let Some(step) = totp(act.app, person, factor)?.check(&digits, seconds) else {
        return Ok(false);
    };
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    Ok(store::second_factor::use_step(act.conn(), person.account.id, step, now).await?)
}

/// New codes on paper, in the place of those of before.
pub(crate) async fn recovery_codes(act: &mut Act<'_>, id: AccountId) -> Outcome<Vec<String>> {
    let codes: Vec<String> = (0..RECOVERY_CODES)
        .map(|_| spoken_code::new(&*act.app.random, RECOVERY_GROUPS))
        .collect();
    let hashes = codes.iter().map(|code| fingerprint(&spoken_code::key(code)));
    store::second_factor::set_recovery_codes(act.conn(), id, hashes.collect()).await?;
    Ok(codes)
}

fn shared(app: &App, person: &Person, factor: &SecondFactor) -> Outcome<Shared> {
    let address = totp(app, person, factor)?
        .to_url()
        .map_err(|why| anyhow!("the address of a second factor: {why}"))?;
    Ok(Shared {
        secret: factor.secret.clone(),
        address,
    })
}

fn totp(app: &App, person: &Person, factor: &SecondFactor) -> Outcome<Totp> {
    let secret = Secret::try_from_base32(&factor.secret).map_err(|why| anyhow!("a second factor: {why}"))?;
    let account = &person.account;
    let name = account.identifier.as_deref().unwrap_or(&account.display_name);
    // A colon stands between the two in the address.
    let plain = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_secret(secret)
        .with_account_name(plain(name))
        .with_issuer(Some(plain(&app.settings.name)))
        .build()
        .map_err(|why| Failure::Broken(anyhow!("a second factor: {why}")))
}
