//! « Famille »: the patrons for whom a reader answers, as their library linked them; acting for one
//! of them; and what a young reader lets them see.

use domain::account::{Guardianship, Visibility, is_private};
use domain::circulation::policy::Question;
use domain::id::PatronId;
use domain::money::Money;
use domain::patron::{Patron, age};
use jiff::civil::Date;
use store::network::Network;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::hold::SeenHold;
use crate::loan::SeenLoan;
use crate::person::Reader;

/// Someone for whom the reader answers.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub patron: Patron,
    /// What the reader sees of them.
    pub sees: Visibility,
}

/// The age from which the titles of a patron are theirs alone, by the rules of their library.
fn private_from(network: &Network, patron: &Patron, today: Date) -> u8 {
    let home = patron
        .home_library
        .or(network.libraries.first().map(|library| library.id));
    let Some(library) = home else {
        return domain::circulation::policy::Rules::default()
            .private_reading_age
            .value;
    };
    let question = Question {
        library,
        category: None,
        document_type: None,
        audience: None,
    };
    network
        .policies
        .resolve(&question, today)
        .private_reading_age
        .value
}

fn age_of(patron: &Patron, today: Date) -> Option<u8> {
    patron.birth_on.map(|birth_on| age(birth_on, today))
}

fn member(network: &Network, (patron, link): (Patron, Guardianship), today: Date) -> Member {
    let sees = link.sees(age_of(&patron, today), private_from(network, &patron, today));
    Member { patron, sees }
}

/// Those for whom the reader answers, the eldest first.
///
/// # Errors
/// When the database fails.
pub async fn members(app: &App, reader: &Reader) -> Outcome<Vec<Member>> {
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let links = store::family::members(&mut conn, reader.account.id).await?;
    Ok(links
        .into_iter()
        .map(|link| member(&network, link, today))
        .collect())
}

/// The reader acting for one of them, and what they see.
///
/// # Errors
/// As not found when they do not answer for that person.
pub async fn acting_for(app: &App, reader: &Reader, patron: PatronId) -> Outcome<(Reader, Member)> {
    let member = members(app, reader)
        .await?
        .into_iter()
        .find(|member| member.patron.id == patron)
        .ok_or(Failure::NotFound)?;
    let reader = Reader {
        patron,
        ..reader.clone()
    };
    Ok((reader, member))
}

/// A person on the screen of the family: what they have, what waits for them, what they owe.
#[derive(Debug)]
pub struct SeenMember {
    /// Who; the reader is the first.
    pub member: Member,
    /// What is lent, the soonest due first.
    pub loans: Vec<SeenLoan>,
    /// The open holds, where the reader sees them; how many there are in any case.
    pub holds: Vec<SeenHold>,
    /// What is owed.
    pub owed: Money,
}

/// The whole family on one screen, the reader first.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, reader: &Reader) -> Outcome<Vec<SeenMember>> {
    let mut conn = app.db.read().await?;
    let own = store::patron::find(&mut conn, reader.patron)
        .await?
        .ok_or(Failure::NotFound)?;
    drop(conn);
    let own = Member {
        patron: own,
        sees: Visibility::All,
    };
    let mut family = Vec::new();
    for member in std::iter::once(own).chain(members(app, reader).await?) {
        let patron = member.patron.id;
        let mut holds = crate::hold::of_reader(app, patron).await?;
        holds.retain(|seen| seen.hold.state.is_open());
        family.push(SeenMember {
            loans: crate::loan::of_reader(app, patron).await?,
            owed: crate::fee::of_reader(app, patron).await?.total(),
            member,
            holds,
        });
    }
    Ok(family)
}

/// What those who answer for a reader see of what they read.
#[derive(Clone, Debug)]
pub struct Guardians {
    /// Their names, each with what they see.
    pub names: Vec<(String, Visibility)>,
    /// Whether the reader is of an age to decide.
    pub may_choose: bool,
    /// The age from which one is.
    pub private_from: u8,
    /// Whether the reader shows everything.
    pub is_shown: bool,
}

/// Who answers for the reader; nobody, for most.
///
/// # Errors
/// When the database fails; as not found when the person was erased.
pub async fn guardians(app: &App, patron: PatronId) -> Outcome<Guardians> {
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let person = store::patron::find(&mut conn, patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let links = store::family::guardians(&mut conn, patron).await?;
    let (age, from) = (age_of(&person, today), private_from(&network, &person, today));
    Ok(Guardians {
        may_choose: is_private(age, from),
        private_from: from,
        is_shown: links.iter().any(|(_, link)| link.is_shown),
        names: links
            .into_iter()
            .map(|(name, link)| (name, link.sees(age, from)))
            .collect(),
    })
}

/// What a young reader chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Titles {
    /// Those who answer for the reader see them.
    Shown,
    /// They see how many there are and when they are due.
    Hidden,
}

/// The reader decides whether titles are seen by those who answer for them.
///
/// # Errors
/// As not found when nobody answers for the reader, or the library decides at that age.
pub async fn show(app: &App, reader: &Reader, titles: Titles) -> Outcome<()> {
    let own = reader.account.patron.ok_or(Failure::NotFound)?;
    let known = guardians(app, own).await?;
    if known.names.is_empty() || !known.may_choose {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &reader.actor()).await?;
    let since = (titles == Titles::Shown).then_some(act.moment.now);
    store::family::show(act.conn(), own, since).await?;
    act.audit(
        "family.show",
        "patron",
        own.get(),
        None,
        Some(if since.is_some() { "shown" } else { "hidden" }),
    )
    .await?;
    act.commit().await
}
