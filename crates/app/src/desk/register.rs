//! Registering a reader at the desk: the person, the enrolment, the card, and a sign-in whose
//! password the reader chooses by a link sent to them.

use domain::account::card_key;
use domain::enrolment::EnrolmentRefusal;
use domain::id::{AccountId, CardId, LibraryId, MembershipId, PatronId};
use domain::language::Language;
use domain::library::{Address, Library};
use domain::mail::Mail;
use domain::money::Money;
use domain::patron::{Card, CardState, CategoryCode, Membership, Patron};
use domain::staff::Role;
use jiff::civil::Date;
use store::account::NewAccount;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::secret;

/// What the desk typed.
#[derive(Clone, Debug)]
pub struct NewReader {
    /// Family name.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Date>,
    /// Address for mail.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Where they live.
    pub address: Address,
    /// The language of pages and mails.
    pub language: Language,
    /// Category.
    pub category: String,
    /// The number on the card that is handed over.
    pub card: String,
    /// Whether somebody of the same name and birth may be registered already.
    pub namesake: Namesake,
}

/// What the desk knows of others of the same name, born on the same day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Namesake {
    /// Nobody has looked: if there is one, it is told and nothing is written.
    #[default]
    Unknown,
    /// It was told, and this is another person.
    AnotherPerson,
}

/// Registers a reader with the operator of this library, for a year.
///
/// # Errors
/// As not found when the librarian has no desk there; refused when the card is somebody's already, or
/// when somebody of the same name was born on the same day and nobody has said that it is another.
pub async fn register(app: &App, librarian: &Librarian, at: LibraryId, new: &NewReader) -> Outcome<PatronId> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    // Nobody knows this password: the reader sets one through the link.
    let password_hash = app.passwords.hash(&app.random, &secret(&*app.random)).await;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let network = act.network.clone();
    let library = network.library(at).ok_or(Failure::NotFound)?;
    let patron = Patron {
        id: PatronId::new(act.id()),
        family_name: new.family_name.trim().to_owned(),
        given_name: new.given_name.trim().to_owned(),
        birth_on: new.birth_on,
        email: new.email.clone(),
        phone: new.phone.clone(),
        address: new.address.clone(),
        language: new.language,
        home_library: Some(at),
        history_since: None,
    };
    if new.namesake == Namesake::Unknown
        && let Some(known) = known_already(&mut act, &patron).await?
    {
        return Err(Failure::Refused(vec![known.explain()]));
    }
    store::patron::insert(act.conn(), &patron, now).await?;
    let admission = Admission {
        category: new.category.clone(),
        valid_until: domain::time::days_after(act.moment.today, 365),
        owed: Money::ZERO,
        card: new.card.clone(),
    };
    admit(&mut act, library, patron.id, &admission).await?;
    let account = open_account(&mut act, &patron, &password_hash).await?;
    act.audit("patron.register", "patron", patron.id.get(), None, None)
        .await?;
    if patron.email.is_some() {
        act.mail(Mail::PasswordLink { account }).await?;
    }
    act.commit().await?;
    Ok(patron.id)
}

/// Somebody who may be the same person: two enrolments of one reader are two sets of debts.
async fn known_already(act: &mut Act<'_>, patron: &Patron) -> Outcome<Option<EnrolmentRefusal>> {
    let Some(birth_on) = patron.birth_on else {
        return Ok(None);
    };
    let namesakes = store::patron::namesakes(act.conn(), &patron.name_key(), birth_on).await?;
    let Some(known) = namesakes.into_iter().next() else {
        return Ok(None);
    };
    let cards = store::patron::cards(act.conn(), known.id).await?;
    Ok(Some(EnrolmentRefusal::KnownAlready {
        name: format!("{}, {}", known.family_name, known.given_name),
        card: cards
            .into_iter()
            .next()
            .map_or_else(|| "—".to_owned(), |card| card.number),
    }))
}

/// What the desk gives: it makes a person a reader.
#[derive(Clone, Debug)]
pub struct Admission {
    /// Category.
    pub category: String,
    /// Last day.
    pub valid_until: Date,
    /// What is still owed of the contribution.
    pub owed: Money,
    /// The number on the card that is handed over.
    pub card: String,
}

/// Enrols a person with the operator of a library, and gives them a card.
///
/// # Errors
/// Refused when the card is somebody's already.
pub(crate) async fn admit(
    act: &mut Act<'_>,
    library: &Library,
    patron: PatronId,
    admission: &Admission,
) -> Outcome<()> {
    let membership = Membership {
        id: MembershipId::new(act.id()),
        patron,
        operator: library.operator,
        category: CategoryCode::new(admission.category.as_str()),
        valid_from: act.moment.today,
        valid_until: admission.valid_until,
        owed: admission.owed,
    };
    store::patron::enrol(act.conn(), &membership).await?;
    let card = Card {
        id: CardId::new(act.id()),
        patron,
        ils: library.ils.clone(),
        number: card_key(&admission.card),
        state: CardState::Active,
        issued_at: act.moment.now,
    };
    match store::patron::give_card(act.conn(), &card).await {
        Err(why) if why.is_taken() => {
            let reason = EnrolmentRefusal::CardTaken { card: card.number };
            Err(Failure::Refused(vec![reason.explain()]))
        }
        other => Ok(other?),
    }
}

/// Opens the sign-in of a person.
///
/// # Errors
/// When the database fails.
pub(crate) async fn open_account(
    act: &mut Act<'_>,
    patron: &Patron,
    password_hash: &str,
) -> Outcome<AccountId> {
    let account = AccountId::new(act.id());
    let name = patron.spoken_name();
    let sign_in = NewAccount {
        id: account,
        identifier: None,
        password_hash,
        language: patron.language,
        display_name: &name,
        home_library: patron.home_library,
    };
    let now = act.moment.now;
    store::account::insert(act.conn(), &sign_in, now).await?;
    store::account::link(act.conn(), account, patron.id, "self", "all").await?;
    Ok(account)
}
