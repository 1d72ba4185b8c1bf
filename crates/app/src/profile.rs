//! « Mon profil »: who the reader is, the card, the limits, and what stands in the way.

use domain::block::Block;
use domain::circulation::policy::Question;
use domain::id::PatronId;
use domain::money::Money;
use domain::patron::{Card, CardState, Patron};
use jiff::civil::Date;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;

/// A reader as they see themselves.
#[derive(Debug)]
pub struct Profile {
    /// The person.
    pub patron: Patron,
    /// The card in use, or the one that was lost.
    pub card: Option<Card>,
    /// Last day of the enrolment that counts at their library.
    pub valid_until: Option<Date>,
    /// What stops them from borrowing and reserving at their library.
    pub blocks: Vec<Block>,
    /// All that they owe, contributions among it.
    pub owed: Money,
    /// What may be owed before nothing is lent or reserved.
    pub debt_limit: Money,
    /// Open holds that they may have.
    pub hold_limit: u16,
    /// Loans that they may have.
    pub loan_limit: u16,
}

/// The profile of a patron, under the rules of their library.
///
/// # Errors
/// When the database fails; as not found when the person was erased.
pub async fn of_reader(app: &App, id: PatronId) -> Outcome<Profile> {
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let standing = store::patron::standing(&mut conn, id, today)
        .await?
        .ok_or(Failure::NotFound)?;
    let cards = store::patron::cards(&mut conn, id).await?;
    drop(conn);
    let home = patron.home_library.and_then(|id| network.library(id));
    let home = home.or(network.libraries.first()).ok_or(Failure::NotFound)?;
    let question = Question {
        library: home.id,
        category: standing.category(home.operator, today),
        document_type: None,
        audience: None,
    };
    let rules = network.policies.resolve(&question, today);
    let in_use = cards.into_iter().filter(|card| card.state != CardState::Replaced);
    Ok(Profile {
        card: in_use.min_by_key(|card| (card.state != CardState::Active, card.ils != home.ils)),
        valid_until: standing
            .membership(home.operator, today)
            .map(|membership| membership.valid_until),
        blocks: standing.blocks(home.operator, &rules, today),
        owed: standing.memberships.iter().map(|one| one.owed).sum::<Money>() + standing.owed,
        debt_limit: rules.debt_limit.value,
        hold_limit: rules.max_holds.value,
        loan_limit: rules.max_loans.value,
        patron,
    })
}

/// « J’ai perdu ma carte »: nobody borrows with it from now on. What is reserved stays reserved. Saying
/// it again changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn lose_card(app: &App, reader: &Reader) -> Outcome<()> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let lost = store::patron::lose_cards(act.conn(), reader.patron).await?;
    if lost > 0 {
        act.audit(
            "card.lost",
            "patron",
            reader.patron.get(),
            Some(CardState::Active.code()),
            Some(CardState::Lost.code()),
        )
        .await?;
    }
    act.commit().await
}
