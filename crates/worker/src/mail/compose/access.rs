//! The mails of coming in and leaving: links to passwords, pre-registrations, addresses that change.
//! A request that means nobody makes no mail, and nobody learns it.

use app::App;
use app::failure::Outcome;
use domain::email;
use domain::id::{AddressChangeId, FarewellId, LibraryId, LinkRequestId, MailId, PreregistrationId};
use domain::library::Library;
use domain::mail::{Mail, MailKind};
use domain::preregistration::{DeclineReason, PreregistrationState};
use i18n::Translator;
use jiff::SignedDuration;
use store::address_change::AddressChange;
use store::link_request;
use store::one_time_link::Purpose;
use store::preregistration::Preregistration;

use super::{About, Addresses, Composed, LINK_LENGTH, Recipient, Words, key, letter_to, place};
use crate::mail::facts;
use crate::mail::link::{Opens, SecretLink};
use crate::mail::page::{Link, Page};

/// How long the link that verifies an address for a pre-registration works.
const VERIFY_LENGTH: SignedDuration =
    SignedDuration::from_hours(24 * app::preregistration::VERIFY_DAYS as i64);
/// How long the link that makes a new address count works.
const CONFIRM_LENGTH: SignedDuration = SignedDuration::from_hours(24);

pub(super) async fn compose(app: &App, mail: Mail, id: MailId) -> Outcome<Composed> {
    let kind = mail.kind();
    match mail {
        Mail::ForgottenPassword { request } | Mail::Activation { request } => {
            of_request(app, kind, request, id).await
        }
        Mail::PreregistrationVerify { preregistration } => verify(app, kind, preregistration, id).await,
        Mail::PreregistrationReceived { preregistration }
        | Mail::PreregistrationExpiring { preregistration } => waiting(app, kind, preregistration, id).await,
        Mail::PreregistrationDeclined { farewell } | Mail::AccountDeleted { farewell } => {
            last(app, kind, farewell, id).await
        }
        Mail::AddressConfirm { change } | Mail::AddressChanged { change } => {
            of_change(app, kind, change, id).await
        }
        _ => Ok(Composed::Nothing("this version knows no such mail")),
    }
}

/// The page of a mail with its words.
fn page(app: &App, t: Translator, kind: MailKind, said: Said<'_>) -> Page {
    let words = Words {
        title: said.title,
        library: said.library.map_or(&app.settings.name, |library| &library.name),
        reason: said.reason,
        count: 1,
        date: said.date,
        time: said
            .until
            .map(|until| t.time(app.settings.zone.to_datetime(until).time())),
        today: app.moment().today,
    };
    let mut page = words.page(t, kind);
    page.footer = vec![t.get("mail-reply").into_owned()];
    page
}

/// What the sentences name.
#[derive(Default)]
struct Said<'a> {
    title: &'a str,
    library: Option<&'a Library>,
    reason: String,
    date: Option<jiff::civil::Date>,
    until: Option<jiff::Timestamp>,
}

fn button(t: Translator, kind: MailKind, url: String) -> Option<Link> {
    Some(Link {
        label: t.get(&key(kind, "button")).into_owned(),
        url,
    })
}

async fn library(app: &App, id: Option<LibraryId>) -> Outcome<Option<Library>> {
    match id {
        Some(id) => facts::library(app, id).await,
        None => Ok(None),
    }
}

/// A link for each account that was meant: a family that shares an address has one mail.
async fn of_request(app: &App, kind: MailKind, request: LinkRequestId, mail: MailId) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let Some((typed, language)) = link_request::find(&mut conn, request).await? else {
        return Ok(Composed::Nothing("the request is no longer kept"));
    };
    let mut meant = link_request::meant(&mut conn, &typed).await?;
    let Some(first) = meant.first().cloned() else {
        return Ok(Composed::Nothing("nobody was meant"));
    };
    // One mail goes to one address.
    meant.retain(|one| email::key(&one.email) == email::key(&first.email));
    let account = store::account::find(&mut conn, first.account).await?;
    drop(conn);
    let language = match meant.len() {
        1 => account.map_or(language, |account| account.language),
        _ => language,
    };
    let t = Translator::new(language);
    let library = library(app, first.library).await?;
    let addresses = Addresses::new(app, t);
    let links: Vec<SecretLink> = meant
        .iter()
        .map(|one| SecretLink::lasting(app, Opens::Account(one.account, Purpose::Password), LINK_LENGTH))
        .collect();
    let said = Said {
        library: library.as_ref(),
        until: links.first().map(|link| link.expires_at),
        ..Said::default()
    };
    let mut page = page(app, t, kind, said);
    let url = |link: &SecretLink| addresses.to(&format!("/mot-de-passe/{}", link.secret));
    if let [link] = links.as_slice() {
        page.button = button(t, kind, url(link));
    } else {
        let each = meant.iter().zip(&links);
        page.choices = each
            .map(|(one, link)| Link {
                label: t
                    .with("mail-password-choice")
                    .arg("name", facts::one_line(&one.given_name))
                    .to_string(),
                url: url(link),
            })
            .collect();
    }
    let is_one = meant.len() == 1;
    let who = Recipient {
        patron: is_one.then_some(first.patron),
        given_name: if is_one { first.given_name } else { String::new() },
        email: first.email,
        language,
    };
    let about = About {
        account: is_one.then_some(first.account),
        links,
        ..About::default()
    };
    letter_to(app, kind, mail, &who, library.as_ref(), page, about)
}

/// A pre-registration in this state, its library, and who asked.
async fn found(
    app: &App,
    id: PreregistrationId,
    state: PreregistrationState,
) -> Outcome<Option<(Preregistration, Option<Library>, Recipient)>> {
    let mut conn = app.db.read().await?;
    let Some(found) = store::preregistration::find(&mut conn, id)
        .await?
        .filter(|found| found.state == state)
    else {
        return Ok(None);
    };
    let people = store::preregistration::people(&mut conn, id).await?;
    drop(conn);
    let library = facts::library(app, found.home_library).await?;
    let who = Recipient {
        patron: people.first().and_then(|person| person.patron),
        given_name: people
            .into_iter()
            .next()
            .map(|person| person.who.given_name)
            .unwrap_or_default(),
        email: found.email.clone(),
        language: found.language,
    };
    Ok(Some((found, library, who)))
}

async fn verify(app: &App, kind: MailKind, id: PreregistrationId, mail: MailId) -> Outcome<Composed> {
    let Some((found, library, who)) = found(app, id, PreregistrationState::Requested).await? else {
        return Ok(Composed::Nothing("the address is verified, or it is too late"));
    };
    let t = Translator::new(found.language);
    let link = SecretLink::lasting(app, Opens::Preregistration(id), VERIFY_LENGTH);
    let said = Said {
        library: library.as_ref(),
        date: Some(app.settings.zone.to_datetime(link.expires_at).date()),
        until: Some(link.expires_at),
        ..Said::default()
    };
    let mut page = page(app, t, kind, said);
    let addresses = Addresses::new(app, t);
    page.button = button(t, kind, addresses.to(&format!("/preinscription/{}", link.secret)));
    let about = About {
        links: vec![link],
        ..About::default()
    };
    letter_to(app, kind, mail, &who, library.as_ref(), page, about)
}

/// What to say at the desk, where, and until when.
async fn waiting(app: &App, kind: MailKind, id: PreregistrationId, mail: MailId) -> Outcome<Composed> {
    let Some((found, library, who)) = found(app, id, PreregistrationState::ToComplete).await? else {
        return Ok(Composed::Nothing("the library answered meanwhile"));
    };
    let today = app.moment().today;
    let t = Translator::new(found.language);
    let said = Said {
        title: &found.code,
        library: library.as_ref(),
        date: Some(found.expires_on),
        ..Said::default()
    };
    let mut page = page(app, t, kind, said);
    let code = t.with("mail-preregistration-code").arg("code", &found.code);
    let until = t
        .with("mail-until")
        .arg("date", t.date_long(found.expires_on, today));
    page.notice = Some((code.to_string(), until.to_string()));
    page.place = place(app, t, library.as_ref(), today).await?;
    page.button = button(t, kind, Addresses::new(app, t).to("/compte/profil"));
    let about = About {
        account: found.account,
        ..About::default()
    };
    letter_to(app, kind, mail, &who, library.as_ref(), page, about)
}

/// A last mail: the person is no longer known.
async fn last(app: &App, kind: MailKind, id: FarewellId, mail: MailId) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let Some(farewell) = store::farewell::find(&mut conn, id).await? else {
        return Ok(Composed::Nothing("the address is no longer kept"));
    };
    drop(conn);
    let t = Translator::new(farewell.language);
    let library = library(app, farewell.library).await?;
    let reason = match kind {
        MailKind::PreregistrationDeclined => {
            let reason = DeclineReason::from_code(&farewell.reason).unwrap_or(DeclineReason::Other);
            let code = reason.code().replace('_', "-");
            t.get(&format!("preregistration-sentence-{code}")).into_owned()
        }
        _ => String::new(),
    };
    let said = Said {
        library: library.as_ref(),
        reason,
        ..Said::default()
    };
    let mut page = page(app, t, kind, said);
    if kind == MailKind::PreregistrationDeclined {
        page.place = place(app, t, library.as_ref(), app.moment().today).await?;
    }
    page.button = button(t, kind, Addresses::new(app, t).to("/"));
    let who = Recipient {
        patron: None,
        given_name: farewell.given_name,
        email: farewell.email,
        language: farewell.language,
    };
    letter_to(app, kind, mail, &who, library.as_ref(), page, About::default())
}

/// To the new address, the link that makes it count; to the old one, that another counts.
async fn of_change(app: &App, kind: MailKind, id: AddressChangeId, mail: MailId) -> Outcome<Composed> {
    let mut conn = app.db.read().await?;
    let is_asked = kind == MailKind::AddressConfirm;
    let Some(change) = store::address_change::find(&mut conn, id)
        .await?
        .filter(|change| change.confirmed_at.is_none() == is_asked)
    else {
        return Ok(Composed::Nothing("the change went on meanwhile"));
    };
    let Some(patron) = store::patron::find(&mut conn, change.patron).await? else {
        return Ok(Composed::Nothing("the person left"));
    };
    let account = store::account::find(&mut conn, change.account).await?;
    drop(conn);
    let language = account.map_or(patron.language, |account| account.language);
    let t = Translator::new(language);
    let library = library(app, patron.home_library).await?;
    let (link, path, email) = link_of(app, &change, is_asked);
    let said = Said {
        library: library.as_ref(),
        date: Some(app.settings.zone.to_datetime(link.expires_at).date()),
        until: Some(link.expires_at),
        ..Said::default()
    };
    let mut page = page(app, t, kind, said);
    let url = Addresses::new(app, t).to(&format!("{path}{}", link.secret));
    page.button = button(t, kind, url);
    let who = Recipient {
        patron: Some(patron.id),
        given_name: patron.given_name,
        email,
        language,
    };
    let about = About {
        account: Some(change.account),
        links: vec![link],
        ..About::default()
    };
    letter_to(app, kind, mail, &who, library.as_ref(), page, about)
}

fn link_of(app: &App, change: &AddressChange, is_asked: bool) -> (SecretLink, &'static str, String) {
    let (purpose, length, path, email) = if is_asked {
        (
            Purpose::AddressConfirm,
            CONFIRM_LENGTH,
            "/adresse/confirmer/",
            &change.new,
        )
    } else {
        (
            Purpose::AddressUndo,
            app::address_change::UNDO_LENGTH,
            "/adresse/retablir/",
            &change.old,
        )
    };
    let link = SecretLink::lasting(app, Opens::Account(change.account, purpose), length);
    (link, path, email.clone())
}
