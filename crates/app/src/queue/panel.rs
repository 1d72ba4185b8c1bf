//! One hold of a queue, with everything needed to decide: who asks, what stands against them, what
//! happened so far and by whom.

use domain::circulation::policy::Question;
use domain::circulation::ruling::{Deciding, of_hold};
use domain::hold::HoldState;
use domain::id::{AccountId, HoldId};
use domain::money::Money;
use domain::patron::{CardState, Standing};
use jiff::Timestamp;
use store::network::Network;

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
    /// The rules that decided, the most specific first.
    pub rules: Vec<Deciding>,
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
    drop(conn);
    let network = app.network().await?;
    let rules = rules(app, &network, &row, standing.as_ref());
    Ok(Panel {
        row,
        card: cards
            .into_iter()
            .find(|card| card.state == CardState::Active)
            .map(|card| card.number),
        owed: standing.map_or(Money::ZERO, |standing| standing.owed),
        history,
        rules,
    })
}

fn rules(app: &App, network: &Network, row: &Row, standing: Option<&Standing>) -> Vec<Deciding> {
    let hold = &row.seen.hold;
    let day = |at: Timestamp| app.settings.zone.to_datetime(at).date();
    let (asked_on, today) = (day(hold.placed_at), app.moment().today);
    let record = row.seen.record.as_ref().map(|stored| &stored.record);
    let item = row.item.as_ref().map(|item| &item.standing);
    let question = |library| Question {
        library,
        category: network
            .operator_of(library)
            .and_then(|operator| standing?.category(operator, today)),
        document_type: record
            .map(|record| record.document_type)
            .or_else(|| item.map(|item| item.document_type)),
        audience: record.map_or_else(|| item.and_then(|item| item.audience), |record| record.audience),
    };
    of_hold(
        &network.policies,
        &question(hold.pickup_library),
        asked_on,
        hold.ready_at.map_or(today, day),
        item.map(|item| question(item.owner)).as_ref(),
    )
}

/// Who the audit means, by the name that the portal gives them.
///
/// # Errors
/// When the database fails.
pub async fn actor_name(app: &App, actor: &str) -> Outcome<Option<String>> {
    let mut conn = app.db.read().await?;
    name_of(&mut conn, actor).await
}

pub(super) async fn name_of(conn: &mut store::Conn, actor: &str) -> Outcome<Option<String>> {
    let id = actor
        .strip_prefix("account:")
        .and_then(|id| id.parse::<AccountId>().ok());
    let Some(id) = id else { return Ok(None) };
    Ok(store::account::find(conn, id)
        .await?
        .map(|account| account.display_name))
}
