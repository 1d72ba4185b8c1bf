//! Pre-registration: asked for on the portal, verified by a link, completed at the desk; what nobody
//! comes for is erased.

mod desk;
mod sweep;

pub use desk::{Dossier, Waiting, complete, count_waiting, decline, dossier, likely_categories, waiting};
pub use sweep::sweep;

use domain::account::{IdentifierRefusal, check_identifier};
use domain::credential::CredentialRefusal;
use domain::email;
use domain::id::{AccountId, LibraryId, MembershipId, PatronId, PreregistrationId};
use domain::language::Language;
use domain::library::{Address, Library};
use domain::mail::Mail;
use domain::money::Money;
use domain::password::check;
use domain::patron::{Membership, Patron};
use domain::preregistration::{Candidate, PreregistrationRefusal, may_ask};
use domain::service::Service;
use domain::spoken_code;
use domain::throttle::Door;
use domain::time::days_after;
use jiff::SignedDuration;
use jiff::civil::Date;
use store::account;
use store::network::Network;
use store::preregistration::{self as rows, NewPreregistration, Preregistration, Registrant};

use crate::App;
use crate::act::{Act, Actor};
use crate::door::{self, Knock};
use crate::failure::{Failure, Outcome};
use crate::password_link::{known_of_all, mailbox};
use crate::person::Person;
use crate::random::fingerprint;
use crate::sign_in::{self, Browser, SignedIn};

/// Days during which the link that verifies an address works.
pub const VERIFY_DAYS: u32 = 2;
/// Groups of four letters in a code that is said at the desk, where a name is asked too.
const CODE_GROUPS: usize = 2;

/// What somebody asks.
#[derive(Clone, Debug)]
pub struct Request {
    /// Who asks, for themselves too.
    pub who: Candidate,
    /// The children.
    pub children: Vec<Candidate>,
    /// The address for mail.
    pub email: String,
    /// The phone.
    pub phone: String,
    /// Where they live.
    pub address: Address,
    /// The language of pages and mails.
    pub language: Language,
    /// Their library.
    pub home_library: LibraryId,
    /// The key hidden in the form: one form, one request.
    pub key: String,
}

/// What a request gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A mail goes out; whether the person is known is told to nobody.
    Taken,
    /// Too much came from this network.
    Wait(SignedDuration),
}

/// The libraries with a desk where somebody can become a reader, by name.
#[must_use]
pub fn libraries(network: &Network, today: Date) -> Vec<&Library> {
    let all = network.libraries.iter();
    all.filter(|library| library.opens(Service::Preregistration, today))
        .collect()
}

/// Asks to be registered. The same form sent again is the same request.
///
/// # Errors
/// Refused by the rules; as not found when the library registers nobody.
pub async fn ask(app: &App, asked: &Request, network: Option<&str>, request: &str) -> Outcome<Asked> {
    let today = app.moment().today;
    may_ask(&asked.who, &asked.children, &app.settings.preregistration, today)
        .map_err(|why| Failure::Refused(why.iter().map(PreregistrationRefusal::explain).collect()))?;
    let mut act = Act::begin(app, &visitor(request)).await?;
    let now = act.moment.now;
    let chosen = act.network.library(asked.home_library);
    let can_enrol = chosen.filter(|library| library.can_open(Service::Preregistration));
    let enrols = can_enrol
        .ok_or(Failure::NotFound)?
        .opens(Service::Preregistration, today);
    if rows::was_sent(act.conn(), &asked.key).await? {
        return Ok(Asked::Taken);
    }
    if !enrols {
        let why = PreregistrationRefusal::ServiceClosed;
        return Err(Failure::Refused(vec![why.explain()]));
    }
    let address = email::key(&asked.email);
    match door::knock(act.conn(), Door::Preregistration, network, &address, now).await? {
        Knock::Wait(wait) => {
            act.commit().await?;
            return Ok(Asked::Wait(wait));
        }
        // Somebody's mailbox is being filled: the page says the same, and nothing is sent.
        Knock::Silent(_) => {
            act.commit().await?;
            return Ok(Asked::Taken);
        }
        Knock::Open => {}
    }
    let id = PreregistrationId::new(act.id());
    let code = spoken_code::new(&*app.random, CODE_GROUPS);
    let everybody = std::iter::once(&asked.who).chain(&asked.children);
    let people: Vec<(i64, Candidate)> = everybody.map(|who| (act.id(), who.clone())).collect();
    let new = NewPreregistration {
        id,
        code: &code,
        form_key: &asked.key,
        email: &address,
        phone: &asked.phone,
        address: &asked.address,
        language: asked.language,
        home_library: asked.home_library,
        expires_on: days_after(today, VERIFY_DAYS),
        people: &people,
    };
    if rows::insert(act.conn(), &new, now).await? {
        act.mail(Mail::PreregistrationVerify { preregistration: id })
            .await?;
        act.audit("preregistration.ask", "preregistration", id.get(), None, None)
            .await?;
    }
    act.commit().await?;
    Ok(Asked::Taken)
}

fn visitor(request: &str) -> Actor {
    Actor {
        name: "visitor".into(),
        request: request.into(),
    }
}

/// What a link verifies, for the page that asks for a password. Looking uses nothing up.
///
/// # Errors
/// As not found when it was used, is too old, or never was.
pub async fn look(app: &App, token: &str) -> Outcome<(Preregistration, Vec<Registrant>)> {
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let found = rows::by_link(&mut conn, &fingerprint(token), now)
        .await?
        .ok_or(Failure::NotFound)?;
    let people = rows::people(&mut conn, found.id).await?;
    Ok((found, people))
}

/// Uses the link: the address is verified, and who asked has a temporary account in this browser.
///
/// # Errors
/// As not found when the link is over; what was typed wrong is in the answer, and leaves the link as it was.
pub async fn verify(
    app: &App,
    token: &str,
    identifier: &str,
    password: &str,
    browser: Browser<'_>,
    request: &str,
) -> Outcome<Result<SignedIn, Vec<CredentialRefusal>>> {
    let (found, people) = look(app, token).await?;
    let who = people.first().ok_or(Failure::NotFound)?;
    let identifier = identifier.trim();
    let key = match judge(app, &found, &people, identifier, password).await? {
        Ok(key) => key,
        Err(refused) => return Ok(Err(refused)),
    };
    let password_hash = app.passwords.hash(&app.random, password).await;

    let mut act = Act::begin(app, &visitor(request)).await?;
    let moment = act.moment;
    let last_day = app.settings.preregistration.expires_on(moment.today);
    // Between the look above and here, somebody else may have used it.
    let verified = rows::verify(act.conn(), &fingerprint(token), last_day, moment.now).await?;
    if verified != Some(found.id) {
        return Err(Failure::NotFound);
    }
    let patron = Patron {
        id: PatronId::new(act.id()),
        family_name: who.who.family_name.clone(),
        given_name: who.who.given_name.clone(),
        birth_on: Some(who.who.birth_on),
        email: Some(found.email.clone()),
        phone: Some(found.phone.clone()).filter(|phone| !phone.is_empty()),
        address: found.address.clone(),
        language: found.language,
        home_library: Some(found.home_library),
        history_since: None,
    };
    store::patron::insert(act.conn(), &patron, moment.now).await?;
    let account = account::NewAccount {
        id: AccountId::new(act.id()),
        identifier: Some((identifier, &key)),
        password_hash: &password_hash,
        language: found.language,
        display_name: &patron.given_name,
        home_library: Some(found.home_library),
    };
    match account::insert(act.conn(), &account, moment.now).await {
        Err(why) if why.is_taken() => {
            let why = CredentialRefusal::Identifier(IdentifierRefusal::Taken);
            return Ok(Err(vec![why]));
        }
        other => other?,
    }
    account::link(act.conn(), account.id, patron.id, "self", "all").await?;
    enrol_for_now(&mut act, &found, patron.id).await?;
    rows::set_patron(act.conn(), who.id, patron.id).await?;
    rows::set_account(act.conn(), found.id, account.id).await?;
    act.audit(
        "preregistration.verify",
        "preregistration",
        found.id.get(),
        None,
        None,
    )
    .await?;
    act.mail(Mail::PreregistrationReceived {
        preregistration: found.id,
    })
    .await?;
    let account = account::find(act.conn(), account.id)
        .await?
        .ok_or(Failure::NotFound)?;
    let signed_in = sign_in::begin(app, act.conn(), account, browser, moment).await?;
    act.commit().await?;
    Ok(Ok(signed_in))
}

/// The key of the identifier, or all that is wrong.
async fn judge(
    app: &App,
    found: &Preregistration,
    people: &[Registrant],
    identifier: &str,
    password: &str,
) -> Outcome<Result<String, Vec<CredentialRefusal>>> {
    let mut known = known_of_all(app).await?;
    known.birth_on = people.first().map(|person| person.who.birth_on);
    for person in people {
        known
            .names
            .extend([person.who.family_name.clone(), person.who.given_name.clone()]);
    }
    known.identifiers.extend(mailbox(&found.email));
    known.identifiers.push(identifier.to_owned());
    known
        .places
        .extend([found.address.street.clone(), found.address.city.clone()]);
    let mut refused = Vec::new();
    let key = check_identifier(identifier).map_err(|why| refused.push(CredentialRefusal::Identifier(why)));
    if let Err(why) = check(password, &known) {
        refused.push(CredentialRefusal::Password(why));
    }
    Ok(match key {
        Ok(key) if refused.is_empty() => Ok(key),
        _ => Err(refused),
    })
}

/// Where the network lets those who have not come yet reserve, they have an enrolment until then, of a
/// category whose rules say how much.
async fn enrol_for_now(act: &mut Act<'_>, found: &Preregistration, patron: PatronId) -> Outcome<()> {
    let terms = act.app.settings.preregistration.clone();
    let Some(category) = terms.temporary_category.clone() else {
        return Ok(());
    };
    let network = act.network.clone();
    let library = network.library(found.home_library).ok_or(Failure::NotFound)?;
    let today = act.moment.today;
    let membership = Membership {
        id: MembershipId::new(act.id()),
        patron,
        operator: library.operator,
        category,
        valid_from: today,
        valid_until: terms.expires_on(today),
        owed: Money::ZERO,
    };
    Ok(store::patron::enrol(act.conn(), &membership).await?)
}

/// The pre-registration that a temporary account waits with.
///
/// # Errors
/// When the database fails.
pub async fn of_person(app: &App, person: &Person) -> Outcome<Option<(Preregistration, Vec<Registrant>)>> {
    let mut conn = app.db.read().await?;
    let Some(found) = rows::of_account(&mut conn, person.account.id).await? else {
        return Ok(None);
    };
    let people = rows::people(&mut conn, found.id).await?;
    Ok(Some((found, people)))
}
