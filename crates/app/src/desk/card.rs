//! The card itself: lost, found again, replaced by another. Whoever holds a lost card must not find
//! an open session with it: a loss and a replacement end all of the reader's.

use domain::account::card_key;
use domain::enrolment::EnrolmentRefusal;
use domain::id::{CardId, LibraryId, PatronId};
use domain::patron::{Card, CardState};
use domain::staff::Role;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// What happened to a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardChange {
    /// « Carte perdue ».
    Lost,
    /// « Carte retrouvée ».
    Found,
    /// Another is handed over.
    Replaced {
        /// The number on it.
        by: String,
    },
}

/// Changes the card of a reader, named by its number as it was shown.
///
/// # Errors
/// As not found when the librarian has no desk there or the card is not this reader's; as a conflict
/// when it changed meanwhile; refused when the new card is somebody's.
pub async fn change_card(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    number: &str,
    change: &CardChange,
) -> Outcome<()> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    let ils = act.network.library(at).ok_or(Failure::NotFound)?.ils.clone();
    let cards = store::patron::cards(act.conn(), patron).await?;
    let card = cards
        .into_iter()
        .find(|card| card.ils == ils && card.number == card_key(number))
        .ok_or(Failure::NotFound)?;
    let after = match (change, card.state) {
        (CardChange::Lost, CardState::Active) => CardState::Lost,
        (CardChange::Found, CardState::Lost) => CardState::Active,
        (CardChange::Replaced { .. }, CardState::Active | CardState::Lost) => CardState::Replaced,
        _ => return Err(Failure::Conflict),
    };
    store::patron::set_card_state(act.conn(), card.id, after).await?;
    if let CardChange::Replaced { by } = change {
        hand_over(&mut act, &card, by).await?;
    }
    if *change != CardChange::Found
        && let Some(account) = store::account::of_patron(act.conn(), patron).await?
    {
        store::session::end_all(act.conn(), account.id).await?;
    }
    let verb = format!("card.{}", after.code());
    act.audit(
        &verb,
        "card",
        card.id.get(),
        Some(card.state.code()),
        Some(after.code()),
    )
    .await?;
    act.commit().await
}

async fn hand_over(act: &mut Act<'_>, old: &Card, number: &str) -> Outcome<()> {
    let new = Card {
        id: CardId::new(act.id()),
        patron: old.patron,
        ils: old.ils.clone(),
        number: card_key(number),
        state: CardState::Active,
        issued_at: act.moment.now,
    };
    match store::patron::give_card(act.conn(), &new).await {
        Err(why) if why.is_taken() => {
            let reason = EnrolmentRefusal::CardTaken { card: new.number };
            Err(Failure::Refused(vec![reason.explain()]))
        }
        other => Ok(other?),
    }
}
