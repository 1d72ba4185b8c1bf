//! The link that lets a person choose a password, once. Looking at the page uses nothing up:
//! programs that read mails before people do follow links too.

use domain::id::AccountId;
use domain::mail::Mail;
use domain::password::{Known, check};
use store::account::{self, Account};
use store::one_time_link::{self, Purpose};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::random::fingerprint;
use crate::sign_in::{self, Browser, SignedIn};

/// Whose link it is.
///
/// # Errors
/// As not found when it was used, is too old, or never was.
pub async fn find(app: &App, token: &str) -> Outcome<Account> {
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let id = one_time_link::find(&mut conn, &fingerprint(token), Purpose::Password, now)
        .await?
        .ok_or(Failure::NotFound)?;
    account::find(&mut conn, id).await?.ok_or(Failure::NotFound)
}

/// Uses the link: the password is changed, all other sessions end, and this browser is signed in.
///
/// # Errors
/// Refused when the password is too easy to guess, which leaves the link as it was; as not found
/// when the link is over.
pub async fn choose(
    app: &App,
    token: &str,
    password: &str,
    browser: Browser<'_>,
    request: &str,
) -> Outcome<SignedIn> {
    let account = find(app, token).await?;
    let known = known(app, &account).await?;
    check(password, &known).map_err(|why| Failure::Refused(vec![why.explain()]))?;
    let hash = app.passwords.hash(&app.random, password).await;
    let mut act = Act::begin(app, &Actor::account(account.id, request)).await?;
    let moment = act.moment;
    // Between the look above and here, somebody else may have used it.
    let taken = one_time_link::take(act.conn(), &fingerprint(token), Purpose::Password, moment.now).await?;
    if taken != Some(account.id) {
        return Err(Failure::NotFound);
    }
    let id: AccountId = account.id;
    account::set_password(act.conn(), id, &hash, moment.now).await?;
    act.audit("account.password", "account", id.get(), None, None)
        .await?;
    act.mail(Mail::PasswordChanged { account: id }).await?;
    let signed_in = sign_in::begin(app, act.conn(), account, browser, moment).await?;
    act.commit().await?;
    Ok(signed_in)
}

/// What a stranger could know of the person, and so try first.
pub(crate) async fn known(app: &App, account: &Account) -> Outcome<Known> {
    let mut known = known_of_all(app).await?;
    known
        .names
        .extend(account.display_name.split_whitespace().map(ToOwned::to_owned));
    known.identifiers.extend(account.identifier.clone());
    let Some(id) = account.patron else {
        return Ok(known);
    };
    let mut conn = app.db.read().await?;
    if let Some(patron) = store::patron::find(&mut conn, id).await? {
        known.birth_on = patron.birth_on;
        known.names.extend([patron.family_name, patron.given_name]);
        known.places.extend([patron.address.street, patron.address.city]);
        known
            .identifiers
            .extend(patron.email.as_deref().and_then(mailbox));
    }
    let cards = store::patron::cards(&mut conn, id).await?;
    known.card_numbers = cards.into_iter().map(|card| card.number).collect();
    Ok(known)
}

/// What a stranger knows of everybody: the network, its libraries and their towns.
pub(crate) async fn known_of_all(app: &App) -> Outcome<Known> {
    let network = app.network().await?;
    let mut places = vec![app.settings.name.clone()];
    for library in &network.libraries {
        places.extend([library.name.clone(), library.address.city.clone()]);
    }
    Ok(Known {
        places,
        ..Known::default()
    })
}

/// The part of an address before the @.
pub(crate) fn mailbox(address: &str) -> Option<String> {
    address.split('@').next().map(ToOwned::to_owned)
}
