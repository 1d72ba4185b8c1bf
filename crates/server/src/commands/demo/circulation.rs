//! What makes the demonstration look lived in: loans, holds in every state, debts. A copy's state
//! always agrees with the loan, the hold or the transit that it is in.

use demo::circulation::{Circulation, DatedHold, DatedLoan};
use demo::items::Items;
use domain::circulation::policy::Question;
use domain::fee::Fee;
use domain::hold::{Hold, HoldState, HoldTarget, Origin, reference};
use domain::id::{FeeId, HoldId, LibraryId, LoanId, PatronId};
use domain::item_state::ItemState;
use domain::library::LOCAL_ILS;
use domain::loan::Loan;
use domain::money::Money;
use domain::patron::CategoryCode;
use jiff::Timestamp;
use store::hold::HoldEvent;
use store::item::StoredItem;
use store::network::Network;
use store::{Conn, fee, hold, item, loan, patron, transit};

use super::network::offset;
use super::people::Known;
use super::seed::{Seed, item_of};

/// Copies that are not simply in their place.
pub(super) async fn put_states(conn: &mut Conn, facts: &Circulation, items: &Items) -> anyhow::Result<()> {
    for special in &facts.items {
        let barcode = items.barcode(&special.item);
        // A copy on order has no barcode yet: its record said all. One in its place, in closed stacks
        // or not, is where the load put it.
        if barcode.is_empty() || special.state.is_on_shelf() {
            continue;
        }
        let found = item_of(conn, &barcode).await?;
        item::set_state(conn, found.standing.id, special.state, found.standing.owner).await?;
    }
    Ok(())
}

/// A loan, open or over.
pub(super) async fn put_loan(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    dated: &DatedLoan,
) -> anyhow::Result<()> {
    let copy = item_of(conn, &dated.barcode).await?;
    let library = seed.library(&dated.library)?;
    let written = Loan {
        id: LoanId::new(seed.ids.take()),
        item: copy.standing.id,
        record: copy.standing.record,
        patron: Some(known.patrons[&dated.reader].0),
        library,
        lent_at: seed.instant(dated.lent_on, 14)?,
        lent_on: dated.lent_on,
        due_on: dated.due_on,
        renewals: dated.renewals,
        returned_at: None,
        returned_library: None,
        version: 0,
    };
    loan::insert(conn, &written).await?;
    match dated.returned_on {
        Some(day) => {
            loan::close(conn, &written, library, true, seed.instant(day, 15)?).await?;
        }
        None => item::set_state(conn, copy.standing.id, ItemState::OnLoan, library).await?,
    }
    Ok(())
}

/// A hold, with what happened to it and where its copy is.
pub(super) async fn put_hold(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    network: &Network,
    dated: &DatedHold,
) -> anyhow::Result<()> {
    let facts = &dated.facts;
    let asked = item_of(conn, &dated.record_barcode).await?;
    let copy = match &dated.barcode {
        Some(barcode) => Some(item_of(conn, barcode).await?),
        None => None,
    };
    let (patron, account) = known.patrons[&facts.reader];
    let pickup = seed.library(&facts.pickup)?;
    let placed_at = seed.instant(dated.placed_on, 9)?;
    let changed_at = match facts.state {
        HoldState::Requested => placed_at,
        HoldState::Ready => seed.instant(dated.ready_on.unwrap_or(seed.today), 11)?,
        HoldState::Queued | HoldState::Allotted | HoldState::InTransit => {
            seed.instant(offset(dated.placed_on, 1).min(seed.today), 10)?
        }
        _ => seed.instant(dated.closed_on.unwrap_or(seed.today), 16)?,
    };
    let year = dated.placed_on.year();
    let has_item = facts.state.has_item();
    let standing = patron::standing(conn, patron, seed.today).await?;
    let category = standing
        .as_ref()
        .zip(network.operator_of(pickup))
        .and_then(|(standing, operator)| standing.category(operator, seed.today));
    let mut written = Hold {
        id: HoldId::new(seed.ids.take()),
        reference: reference(year, hold::next_in_year(conn, year).await?),
        patron,
        record: asked.standing.record,
        target: HoldTarget::Record(asked.standing.record),
        pickup_library: pickup,
        state: HoldState::Requested,
        origin: facts.origin,
        priority: 0,
        placed_at,
        item: None,
        pull_library: None,
        suspended_from: None,
        suspended_until: None,
        needed_until: dated.needed_until,
        ready_at: None,
        ready_until: None,
        changed_at: placed_at,
        reason: None,
        note: facts.note.clone(),
        fee: fee_of(network, pickup, category, &asked, seed),
        ils: LOCAL_ILS.to_owned(),
        ils_hold_id: None,
        version: 0,
    };
    hold::insert(conn, &written).await?;
    let librarian = known
        .librarians
        .get(&facts.pickup)
        .map_or("worker".into(), |id| format!("account:{id}"));
    let by = if facts.origin == Origin::Desk {
        librarian.clone()
    } else {
        format!("account:{account}")
    };
    note(conn, seed, &written, &by).await?;
    if facts.state == HoldState::Requested {
        return Ok(());
    }
    written.state = facts.state;
    written.changed_at = changed_at;
    written.reason.clone_from(&facts.reason);
    (written.suspended_from, written.suspended_until) = (dated.suspended_from, dated.suspended_until);
    if let Some(copy) = copy.as_ref().filter(|_| has_item) {
        written.item = Some(copy.standing.id);
        written.pull_library = Some(copy.standing.owner);
        put_copy(conn, seed, &written, copy).await?;
    }
    if facts.state == HoldState::Ready {
        written.ready_at = Some(changed_at);
        written.ready_until = dated.ready_until;
    }
    anyhow::ensure!(hold::update(conn, &written).await?, "nobody else writes yet");
    let by = if facts.state == HoldState::CancelledByReader {
        format!("account:{account}")
    } else {
        librarian
    };
    note(conn, seed, &written, &by).await
}

/// Where the copy is that is set aside for a hold.
async fn put_copy(conn: &mut Conn, seed: &mut Seed, written: &Hold, copy: &StoredItem) -> anyhow::Result<()> {
    let (id, owner) = (copy.standing.id, copy.standing.owner);
    match written.state {
        HoldState::InTransit => {
            let to = written.pickup_library;
            transit::send(
                conn,
                seed.ids.take(),
                id,
                owner,
                to,
                Some(written.id),
                written.changed_at,
            )
            .await?;
            item::set_state(conn, id, ItemState::InTransit, owner).await?;
        }
        HoldState::Ready => item::set_state(conn, id, ItemState::OnHoldShelf, written.pickup_library).await?,
        // To be pulled: it is still on its shelf.
        _ => {}
    }
    Ok(())
}

fn fee_of(
    network: &Network,
    pickup: LibraryId,
    category: Option<&CategoryCode>,
    asked: &StoredItem,
    seed: &Seed,
) -> Money {
    let question = Question {
        library: pickup,
        category,
        document_type: Some(asked.standing.document_type),
        audience: asked.standing.audience,
    };
    network.policies.resolve(&question, seed.today).hold_fee.value
}

async fn note(conn: &mut Conn, seed: &mut Seed, written: &Hold, actor: &str) -> anyhow::Result<()> {
    let event = HoldEvent {
        at: written.changed_at,
        state: written.state,
        actor: actor.to_owned(),
        reason: written.reason.clone(),
    };
    Ok(hold::note_event(conn, seed.ids.take(), written.id, &event).await?)
}

/// The loan of a reader's history that a debt comes from.
async fn past_loan(conn: &mut Conn, patron: PatronId, barcode: &str) -> anyhow::Result<Option<LoanId>> {
    let copy = item_of(conn, barcode).await?;
    let past = store::history::page(conn, patron, 0, 100).await?;
    let found = past.into_iter().find(|past| past.record == copy.standing.record);
    Ok(found.map(|past| past.loan))
}

/// Debts, and the notes of librarians that stop a reader.
pub(super) async fn put_debts(
    conn: &mut Conn,
    seed: &mut Seed,
    known: &Known,
    facts: &Circulation,
    items: &Items,
) -> anyhow::Result<()> {
    for owed in &facts.fees {
        let patron = known.patrons[&owed.reader].0;
        let loan = match &owed.item {
            Some(item) => past_loan(conn, patron, &items.barcode(item)).await?,
            None => None,
        };
        let created_on = offset(seed.today, owed.on);
        let created_at: Timestamp = seed.instant(created_on, 12)?;
        let is_settled = owed.paid >= owed.cents;
        let written = Fee {
            id: FeeId::new(seed.ids.take()),
            patron,
            library: seed.library(&owed.library)?,
            cause: owed.cause,
            amount: Money::from_cents(owed.cents),
            paid: Money::from_cents(owed.paid),
            created_at,
            created_on,
            settled_at: is_settled.then_some(created_at),
            loan,
            note: owed.note.clone(),
            waived: None,
        };
        fee::insert(conn, &written).await?;
    }
    for stop in &facts.blocks {
        let (id, library) = (seed.ids.take(), seed.library(&stop.library)?);
        let begun = seed.instant(offset(seed.today, stop.on), 12)?;
        patron::block(
            conn,
            id,
            known.patrons[&stop.reader].0,
            library,
            &stop.note,
            begun,
        )
        .await?;
    }
    Ok(())
}
