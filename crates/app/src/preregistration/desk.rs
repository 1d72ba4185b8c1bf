//! Pre-registrations at the desk: found by a name, an address or the code, with those who may be the
//! same person; completed once, whoever else tries at the same instant; or declined with a reason.

use domain::account::card_key;
use domain::id::{AccountId, FarewellId, LibraryId, PatronId};
use domain::library::Library;
use domain::mail::Mail;
use domain::patron::{CategoryCode, Patron};
use domain::preregistration::{DeclineReason, PreregistrationRefusal, PreregistrationState, peers};
use domain::spoken_code;
use domain::staff::Role;
use store::farewell::Farewell;
use store::preregistration::{self as rows, Asked, Preregistration, Registrant};

use super::sweep::erase;
use crate::App;
use crate::act::Act;
use crate::desk::{Admission, admit, open_account};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Shown at once.
const SHOWN: i64 = 100;

/// One that waits, with its people.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What was asked.
    pub preregistration: Preregistration,
    /// Who asked first, then the children.
    pub people: Vec<Registrant>,
}

/// One that waits, with all that a librarian compares before completing it.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// What was asked.
    pub preregistration: Preregistration,
    /// Each person with the readers of the same name and birthday.
    pub people: Vec<(Registrant, Vec<Patron>)>,
    /// Other pre-registrations for one of them.
    pub others: Vec<Preregistration>,
}

/// Those that wait at the librarian's libraries, the oldest first; all of them, or those of a name, an
/// address or a code. An exact code is found at any desk: the person stands there and says it.
///
/// # Errors
/// As not found for a librarian who has no desk.
pub async fn waiting(app: &App, librarian: &Librarian, words: &str) -> Outcome<Vec<Waiting>> {
    if !librarian.rights.may_somewhere(Role::Desk) {
        return Err(Failure::NotFound);
    }
    let own = librarian.rights.libraries(Role::Desk);
    let asked = Asked {
        libraries: own.as_deref(),
        words: words.trim(),
    };
    let mut conn = app.db.read().await?;
    let found = rows::waiting(&mut conn, &asked, SHOWN).await?;
    let ids: Vec<_> = found.iter().map(|one| one.id).collect();
    let mut people = rows::people_of_many(&mut conn, &ids).await?;
    let waiting = found.into_iter().map(|preregistration| Waiting {
        people: people.remove(&preregistration.id).unwrap_or_default(),
        preregistration,
    });
    Ok(waiting.collect())
}

/// How many wait at the librarian's libraries.
///
/// # Errors
/// When the database fails.
pub async fn count_waiting(app: &App, librarian: &Librarian) -> Outcome<i64> {
    let own = librarian.rights.libraries(Role::Desk);
    let mut conn = app.db.read().await?;
    Ok(rows::count_waiting(&mut conn, own.as_deref()).await?)
}

/// One of them, by its code.
///
/// # Errors
/// As not found for a librarian who has no desk, or when none that was verified has this code.
pub async fn dossier(app: &App, librarian: &Librarian, code: &str) -> Outcome<Dossier> {
    if !librarian.rights.may_somewhere(Role::Desk) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    let preregistration = rows::by_code(&mut conn, &spoken_code::key(code))
        .await?
        .filter(|found| found.state != PreregistrationState::Requested)
        .ok_or(Failure::NotFound)?;
    let mut people = Vec::new();
    let mut others: Vec<Preregistration> = Vec::new();
    for person in rows::people(&mut conn, preregistration.id).await? {
        let mut namesakes =
            store::patron::namesakes(&mut conn, &person.who.name_key(), person.who.birth_on).await?;
        namesakes.retain(|patron| Some(patron.id) != person.patron);
        for other in rows::namesakes(&mut conn, &person.who, preregistration.id).await? {
            if others.iter().all(|known| known.id != other.id) {
                others.push(other);
            }
        }
        people.push((person, namesakes));
    }
    // A reader who is no reader yet is the other pre-registration itself.
    for (_, namesakes) in &mut people {
        let mut real = Vec::new();
        for patron in namesakes.drain(..) {
            if !store::patron::cards(&mut conn, patron.id).await?.is_empty() {
                real.push(patron);
            }
        }
        *namesakes = real;
    }
    Ok(Dossier {
        preregistration,
        people,
        others,
    })
}

/// The category that each of these people is likely to have: that of most readers of about their age.
/// None where there is no such reader yet.
///
/// # Errors
/// When the database fails.
pub async fn likely_categories(app: &App, dossier: &Dossier) -> Outcome<Vec<Option<CategoryCode>>> {
    let today = app.moment().today;
    let temporary = app.settings.preregistration.temporary_category.as_ref();
    let mut conn = app.db.read().await?;
    let mut categories = Vec::with_capacity(dossier.people.len());
    for (person, _) in &dossier.people {
        let mut found = None;
        for born in peers(person.who.birth_on, today) {
            if found.is_none() {
                found = store::patron::usual_category(&mut conn, born, temporary).await?;
            }
        }
        categories.push(found);
    }
    Ok(categories)
}

/// Makes readers of those who came, each with an enrolment and a card; a parent answers for the children.
/// Whoever did not come is forgotten. Two librarians at once make one reader.
///
/// # Errors
/// As a conflict when somebody completed or declined it meanwhile; refused when a card is somebody's.
pub async fn complete(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    code: &str,
    version: i64,
    admissions: &[(i64, Admission)],
) -> Outcome<Vec<PatronId>> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    judge(admissions)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let found = rows::by_code(act.conn(), &spoken_code::key(code))
        .await?
        .filter(|found| found.state != PreregistrationState::Requested)
        .ok_or(Failure::NotFound)?;
    if !rows::end(
        act.conn(),
        found.id,
        version,
        PreregistrationState::Active,
        None,
        now,
    )
    .await?
    {
        return Err(Failure::Conflict);
    }
    let network = act.network.clone();
    let library = network.library(at).ok_or(Failure::NotFound)?;
    let account = found.account.ok_or(Failure::Conflict)?;
    let people = rows::people(act.conn(), found.id).await?;
    let mut admitted = Vec::new();
    for (id, admission) in admissions {
        let person = people
            .iter()
            .find(|person| person.id == *id)
            .ok_or(Failure::NotFound)?;
        let patron = match person.patron {
            Some(patron) => patron,
            None => child(&mut act, &found, person, library, account).await?,
        };
        admit(&mut act, library, patron, admission).await?;
        act.audit(
            "preregistration.complete",
            "patron",
            patron.get(),
            None,
            Some(&found.code),
        )
        .await?;
        act.mail(Mail::Welcome { patron }).await?;
        admitted.push(patron);
    }
    rows::forget(act.conn(), found.id).await?;
    act.commit().await?;
    Ok(admitted)
}

fn judge(admissions: &[(i64, Admission)]) -> Outcome<()> {
    let refused = |why: PreregistrationRefusal| Err(Failure::Refused(vec![why.explain()]));
    if admissions.is_empty() {
        return refused(PreregistrationRefusal::NobodyChosen);
    }
    for (index, (_, admission)) in admissions.iter().enumerate() {
        let number = card_key(&admission.card);
        let is_twice = admissions
            .iter()
            .take(index)
            .any(|(_, other)| card_key(&other.card) == number);
        if is_twice {
            return refused(PreregistrationRefusal::CardTwice { card: number });
        }
    }
    Ok(())
}

/// A child becomes a person with a sign-in that nobody has opened yet; the parent answers for them.
async fn child(
    act: &mut Act<'_>,
    found: &Preregistration,
    person: &Registrant,
    library: &Library,
    guardian: AccountId,
) -> Outcome<PatronId> {
    let patron = Patron {
        id: PatronId::new(act.id()),
        family_name: person.who.family_name.clone(),
        given_name: person.who.given_name.clone(),
        birth_on: Some(person.who.birth_on),
        email: Some(found.email.clone()),
        phone: Some(found.phone.clone()).filter(|phone| !phone.is_empty()),
        address: found.address.clone(),
        language: found.language,
        home_library: Some(library.id),
        history_since: None,
    };
    let now = act.moment.now;
    store::patron::insert(act.conn(), &patron, now).await?;
    let unknown = act.app.passwords.unknown();
    open_account(act, &patron, unknown).await?;
    store::account::link(act.conn(), guardian, patron.id, "guardian", "all").await?;
    Ok(patron.id)
}

/// Says no, with a reason. What was written is erased, and who asked is told.
///
/// # Errors
/// As a conflict when somebody completed or declined it meanwhile.
pub async fn decline(
    app: &App,
    librarian: &Librarian,
    code: &str,
    version: i64,
    reason: DeclineReason,
) -> Outcome<()> {
    if !librarian.rights.may_somewhere(Role::Desk) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let found = rows::by_code(act.conn(), &spoken_code::key(code))
        .await?
        .filter(|found| found.state != PreregistrationState::Requested)
        .ok_or(Failure::NotFound)?;
    let state = PreregistrationState::Declined;
    if !rows::end(act.conn(), found.id, version, state, Some(reason.code()), now).await? {
        return Err(Failure::Conflict);
    }
    let people = rows::people(act.conn(), found.id).await?;
    let farewell = Farewell {
        id: FarewellId::new(act.id()),
        email: found.email.clone(),
        given_name: people
            .first()
            .map(|person| person.who.given_name.clone())
            .unwrap_or_default(),
        language: found.language,
        library: Some(found.home_library),
        reason: reason.code().to_owned(),
    };
    store::farewell::insert(act.conn(), &farewell, now).await?;
    act.mail(Mail::PreregistrationDeclined {
        farewell: farewell.id,
    })
    .await?;
    erase(&mut act, &found, &people).await?;
    act.audit(
        "preregistration.decline",
        "preregistration",
        found.id.get(),
        None,
        Some(reason.code()),
    )
    .await?;
    act.commit().await
}
