//! « Modifier mes identifiants »: the identifier, the password, the address for mail. The password of
//! today is asked for each; a new address counts once the link sent to it was used.

use domain::account::{IdentifierRefusal, check_identifier, identifier_key};
use domain::credential::CredentialRefusal;
use domain::email;
use domain::id::AddressChangeId;
use domain::mail::Mail;
use domain::password::check;
use domain::throttle::Door;
use jiff::SignedDuration;
use store::account;
use store::address_change::{self, AddressChange};

use crate::App;
use crate::act::{Act, Actor};
use crate::door::{self, Knock};
use crate::failure::{Failure, Outcome};
use crate::password_link::known;
use crate::person::Person;
use crate::sign_in::{self, Browser, SignedIn};

/// What was typed. What is as before changes nothing.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The password of today.
    pub current: String,
    /// The identifier.
    pub identifier: String,
    /// A new password; empty to keep the one of today.
    pub password: String,
    /// The address for mail.
    pub email: String,
}

/// What changed.
#[derive(Debug, Default)]
pub struct Changed {
    /// The identifier did.
    pub identifier: bool,
    /// The password did: this browser has a new session, the others have none.
    pub session: Option<Box<SignedIn>>,
    /// A link was sent to this address, which counts once it is used.
    pub email: Option<String>,
}

impl Changed {
    /// Whether nothing did.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        !self.identifier && self.session.is_none() && self.email.is_none()
    }
}

fn minutes(wait: SignedDuration) -> u32 {
    u32::try_from(wait.as_mins() + 1).unwrap_or(u32::MAX)
}

/// Proves that whoever sits there knows the password of the account.
///
/// # Errors
/// When the database fails.
pub(crate) async fn prove(
    app: &App,
    person: &Person,
    typed: &str,
    network: Option<&str>,
) -> Outcome<Result<(), CredentialRefusal>> {
    let mut tx = app.db.begin_write().await?;
    let now = app.clock.now();
    let subject = person.account.id.to_string();
    let knock = door::knock(&mut tx, Door::Proof, network, &subject, now).await?;
    tx.commit().await?;
    if let Knock::Wait(wait) | Knock::Silent(wait) = knock {
        return Ok(Err(CredentialRefusal::TooManyTries {
            minutes: minutes(wait),
        }));
    }
    let is_right = domain::password::is_checkable(typed)
        && app
            .passwords
            .verify(typed, Some(&person.account.password_hash))
            .await;
    Ok(if is_right {
        Ok(())
    } else {
        Err(CredentialRefusal::WrongPassword)
    })
}

/// Changes what is other than before.
///
/// # Errors
/// When the database fails; what is refused is in the answer, all of it at once, and then nothing changed.
pub async fn change(
    app: &App,
    person: &Person,
    wish: &Wish,
    browser: Browser<'_>,
    request: &str,
) -> Outcome<Result<Changed, Vec<CredentialRefusal>>> {
    let account = &person.account;
    let mut refused = Vec::new();
    if let Err(why) = prove(app, person, &wish.current, browser.network).await? {
        refused.push(why);
    }
    let identifier = wish.identifier.trim();
    let is_other =
        identifier_key(identifier) != identifier_key(account.identifier.as_deref().unwrap_or_default());
    let key = match check_identifier(identifier) {
        _ if !is_other => None,
        Ok(key) => Some(key),
        Err(why) => {
            refused.push(CredentialRefusal::Identifier(why));
            None
        }
    };
    if !wish.password.is_empty() {
        let mut known = known(app, account).await?;
        known.identifiers.push(identifier.to_owned());
        if let Err(why) = check(&wish.password, &known) {
            refused.push(CredentialRefusal::Password(why));
        }
    }
    let before = match account.patron {
        Some(patron) => {
            let mut conn = app.db.read().await?;
            store::patron::find(&mut conn, patron).await?
        }
        None => None,
    };
    let address = wish.email.trim();
    let old = before
        .as_ref()
        .and_then(|patron| patron.email.clone())
        .unwrap_or_default();
    let moves = before.is_some() && address != old;
    if moves && !email::is_plausible(address) {
        refused.push(CredentialRefusal::NotAnAddress);
    }
    if !refused.is_empty() {
        return Ok(Err(refused));
    }
    let password_hash = match wish.password.as_str() {
        "" => None,
        password => Some(app.passwords.hash(&app.random, password).await),
    };

    let mut act = Act::begin(app, &Actor::account(account.id, request)).await?;
    let moment = act.moment;
    let mut changed = Changed::default();
    if let Some(key) = key {
        match account::set_identifier(act.conn(), account.id, identifier, &key).await {
            Err(why) if why.is_taken() => {
                let why = CredentialRefusal::Identifier(IdentifierRefusal::Taken);
                return Ok(Err(vec![why]));
            }
            other => other?,
        }
        act.audit("account.identifier", "account", account.id.get(), None, None)
            .await?;
        changed.identifier = true;
    }
    if let (true, Some(patron)) = (moves, before) {
        for subject in [account.id.to_string(), email::key(address)] {
            let knock = door::knock(act.conn(), Door::Address, browser.network, &subject, moment.now).await?;
            if let Knock::Wait(wait) | Knock::Silent(wait) = knock {
                let why = CredentialRefusal::TooManyAddresses {
                    minutes: minutes(wait),
                };
                return Ok(Err(vec![why]));
            }
        }
        let change = AddressChange {
            id: AddressChangeId::new(act.id()),
            account: account.id,
            patron: patron.id,
            old,
            new: address.to_owned(),
            confirmed_at: None,
        };
        address_change::insert(act.conn(), &change, moment.now).await?;
        act.mail(Mail::AddressConfirm { change: change.id }).await?;
        act.audit("account.address_asked", "account", account.id.get(), None, None)
            .await?;
        changed.email = Some(change.new);
    }
    if let Some(hash) = password_hash {
        account::set_password(act.conn(), account.id, &hash, moment.now).await?;
        act.audit("account.password", "account", account.id.get(), None, None)
            .await?;
        act.mail(Mail::PasswordChanged { account: account.id }).await?;
        let fresh = account::find(act.conn(), account.id)
            .await?
            .ok_or(Failure::NotFound)?;
        let session = sign_in::begin(app, act.conn(), fresh, browser, moment).await?;
        changed.session = Some(Box::new(session));
    }
    act.commit().await?;
    Ok(Ok(changed))
}
