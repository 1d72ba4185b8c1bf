//! One hold of a queue, with everything needed to decide: who asks, what stands against them, what
//! happened so far and by whom.

use domain::hold::HoldState;
use domain::id::{AccountId, HoldId};
use domain::money::Money;
use domain::patron::CardState;
use jiff::Timestamp;

use super::{Row, theirs, with_details};
use crate::App;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// A row with its panel.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The row.
    pub row: Row,
    /// The number of the card in use.
    pub card: Option<String>,
    /// All that the reader owes.
    pub owed: Money,
    /// What happened, the oldest first.
    pub history: Vec<Happened>,
}

/// Something that happened to a hold.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// Where the hold stood then.
    pub state: HoldState,
    /// Who, by the name that the portal gives them; none for the portal itself.
    pub by: Option<String>,
}

/// The panel of a hold.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn panel(app: &App, librarian: &Librarian, id: HoldId) -> Outcome<Panel> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let hold = theirs(&mut conn, librarian, id).await?;
    let patron = hold.patron;
    let standing = store::patron::standing(&mut conn, patron, today).await?;
    let cards = store::patron::cards(&mut conn, patron).await?;
    let mut history = Vec::new();
    for event in store::hold::events(&mut conn, id).await? {
        let by = name_of(&mut conn, &event.actor).await?;
        history.push(Happened {
            at: event.at,
            state: event.state,
            by,
        });
    }
    let row = with_details(&mut conn, vec![hold])
        .await?
        .pop()
        .ok_or(Failure::NotFound)?;
    Ok(Panel {
        row,
        card: cards
            .into_iter()
            .find(|card| card.state == CardState::Active)
            .map(|card| card.number),
        owed: standing.map_or(Money::ZERO, |standing| standing.owed),
        history,
    })
}

/// Who the audit means, by the name that the portal gives them.
///
/// # Errors
/// When the database fails.
pub async fn actor_name(app: &App, actor: &str) -> Outcome<Option<String>> {
    let mut conn = app.db.read().await?;
    name_of(&mut conn, actor).await
}

async fn name_of(conn: &mut store::Conn, actor: &str) -> Outcome<Option<String>> {
    let id = actor
        .strip_prefix("account:")
        .and_then(|id| id.parse::<AccountId>().ok());
    let Some(id) = id else { return Ok(None) };
    Ok(store::account::find(conn, id)
        .await?
        .map(|account| account.display_name))
}
