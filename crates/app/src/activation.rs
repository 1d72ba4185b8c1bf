//! Opening the account of a card with a code that the desk printed: it works once, for a week, with
//! its own card only. Never with a date of birth, which half a family knows.

use domain::account::card_key;
use domain::id::{LibraryId, PatronId};
use domain::mail::Mail;
use domain::password::check;
use domain::spoken_code;
use domain::staff::Role;
use domain::throttle::Door;
use jiff::{SignedDuration, Timestamp};
use store::account::{self, Account};
use store::one_time_link::{self, Purpose};

use crate::App;
use crate::act::{Act, Actor};
use crate::door::{self, Knock};
use crate::failure::{Failure, Outcome};
use crate::password_link::known;
use crate::person::Librarian;
use crate::random::fingerprint;
use crate::sign_in::{self, Browser, SignedIn};

/// How long a printed code works.
const CODE_LENGTH: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Groups of four letters: sixty bits.
const CODE_GROUPS: usize = 3;

/// A code to hand over, which is shown once.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The code.
    pub code: String,
    /// Until when it works.
    pub until: Timestamp,
    /// The name on the slip.
    pub name: String,
}

/// Makes a code for a reader who stands at a desk; one made before no longer works.
///
/// # Errors
/// As not found when the librarian has no desk there, or the reader no sign-in.
pub async fn print(app: &App, librarian: &Librarian, at: LibraryId, patron: PatronId) -> Outcome<Printed> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let code = spoken_code::new(&*app.random, CODE_GROUPS);
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let until = act.moment.now + CODE_LENGTH;
    let account = account::of_patron(act.conn(), patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let person = store::patron::find(act.conn(), patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let hash = fingerprint(&spoken_code::key(&code));
    one_time_link::insert(act.conn(), &hash, account.id, Purpose::Activation, until).await?;
    act.audit("account.code", "account", account.id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(Printed {
        code,
        until,
        name: person.slip_name(),
    })
}

/// What an activation gave.
#[derive(Debug)]
pub enum Activated {
    /// Welcome.
    SignedIn(Box<SignedIn>),
    /// The card and the code do not belong together, or the code is over: told alike.
    Wrong,
    /// Tried too often.
    Wait(SignedDuration),
}

/// Uses a code: the reader has a password, all other sessions end, and this browser is signed in.
///
/// # Errors
/// Refused when the password is too easy to guess, which leaves the code as it was.
pub async fn activate(
    app: &App,
    card: &str,
    code: &str,
    password: &str,
    browser: Browser<'_>,
    request: &str,
) -> Outcome<Activated> {
    let (card, hash) = (card_key(card), fingerprint(&spoken_code::key(code)));
    let mut tx = app.db.begin_write().await?;
    let now = app.clock.now();
    let knock = door::knock(&mut tx, Door::Code, browser.network, &card, now).await?;
    tx.commit().await?;
    match knock {
        Knock::Wait(wait) | Knock::Silent(wait) => return Ok(Activated::Wait(wait)),
        Knock::Open => {}
    }
    let Some(account) = whose(app, &card, &hash).await? else {
        // As long as the hash of the password that would be chosen.
        app.passwords.verify(password, None).await;
        return Ok(Activated::Wrong);
    };
    check(password, &known(app, &account).await?).map_err(|why| Failure::Refused(vec![why.explain()]))?;
    let password_hash = app.passwords.hash(&app.random, password).await;
    let mut act = Act::begin(app, &Actor::account(account.id, request)).await?;
    let moment = act.moment;
    let taken = one_time_link::take(act.conn(), &hash, Purpose::Activation, moment.now).await?;
    if taken != Some(account.id) {
        return Ok(Activated::Wrong);
    }
    account::set_password(act.conn(), account.id, &password_hash, moment.now).await?;
    act.audit("account.activate", "account", account.id.get(), None, None)
        .await?;
    act.mail(Mail::PasswordChanged { account: account.id }).await?;
    let signed_in = sign_in::begin(app, act.conn(), account, browser, moment).await?;
    act.commit().await?;
    Ok(Activated::SignedIn(Box::new(signed_in)))
}

/// The account whose card has this number and whose code has this hash.
async fn whose(app: &App, card: &str, hash: &str) -> Outcome<Option<Account>> {
    if card.is_empty() {
        return Ok(None);
    }
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let found = one_time_link::find(&mut conn, hash, Purpose::Activation, now).await?;
    // Looked up whatever the code: the time says nothing.
    let mut accounts = account::by_name(&mut conn, "", card).await?;
    accounts.retain(|account| Some(account.id) == found);
    Ok(accounts.pop())
}
