//! Moving a hold from one state to the next: the one place where it is written, noted and audited.

use domain::circulation::due_date::pickup_deadline;
use domain::circulation::policy::{Holdable, Question};
use domain::circulation::queue::{Route, allot, route_returned};
use domain::hold::{Hold, HoldAction, HoldState, after};
use domain::id::{LibraryId, WorkId};
use domain::item_state::ItemState;
use domain::record::{Audience, DocumentType};
use jiff::civil::Date;

use crate::act::Act;
use crate::failure::{Failure, Outcome};

/// Applies an action: the new state, written if nobody was faster, noted and audited.
///
/// # Errors
/// As a conflict when the action makes no sense any more or somebody was faster.
pub async fn apply(
    act: &mut Act<'_>,
    hold: &Hold,
    action: HoldAction,
    reason: Option<&str>,
) -> Outcome<Hold> {
    let mut next = hold.clone();
    next.state = after(hold.state, action)?;
    next.changed_at = act.moment.now;
    next.reason = reason.map(ToOwned::to_owned);
    if !next.state.has_item() {
        (next.item, next.pull_library) = (None, None);
        // The mail about a hold that nobody fetched says until when it waited.
        if next.state != HoldState::Expired {
            (next.ready_at, next.ready_until) = (None, None);
        }
    }
    save(act, hold, next, reason).await
}

/// Writes a changed hold, notes and audits it.
async fn save(act: &mut Act<'_>, before: &Hold, next: Hold, reason: Option<&str>) -> Outcome<Hold> {
    if !store::hold::update(act.conn(), &next).await? {
        return Err(Failure::Conflict);
    }
    super::note(act, &next, reason).await?;
    let verb = format!("hold.{}", next.state.code());
    act.audit_hold(&verb, next.id, Some(before.state.code()), reason)
        .await?;
    act.availability_changed(next.record);
    Ok(Hold {
        version: next.version + 1,
        ..next
    })
}

/// Gives the copies on the shelves to the holds that wait, in rank order: each is set aside for
/// its library to pull. Only copies whose circulation is kept here are touched.
///
/// # Errors
/// When the database fails.
pub async fn allot_work(act: &mut Act<'_>, work: WorkId) -> Outcome<()> {
    let dialect = act.app.db.dialect();
    store::lock::work(&mut act.tx, dialect, work).await?;
    let (network, today) = (act.network.clone(), act.moment.today);
    let items: Vec<_> = store::item::of_work(act.conn(), work)
        .await?
        .into_iter()
        .map(|item| item.standing)
        .filter(|item| {
            network
                .library(item.located_at)
                .is_some_and(|library| library.is_local())
        })
        .filter(|item| {
            let question = Question {
                library: item.owner,
                category: None,
                document_type: Some(item.document_type),
                audience: item.audience,
            };
            network.policies.resolve(&question, today).holdable.value != Holdable::Never
        })
        .collect();
    let holds = store::hold::open_here_of_work(act.conn(), work).await?;
    for allotment in allot(&items, &holds, &network.run_by, today) {
        let Some(hold) = store::hold::find(act.conn(), allotment.hold).await? else {
            continue;
        };
        let mut next = hold.clone();
        next.state = after(hold.state, HoldAction::Allot)?;
        next.changed_at = act.moment.now;
        next.item = Some(allotment.item);
        next.pull_library = Some(allotment.from);
        save(act, &hold, next, None).await?;
    }
    Ok(())
}

/// Puts a copy on the hold shelf of the pickup library for this hold: the reader has so many open
/// days to come.
///
/// # Errors
/// When the database fails or somebody was faster.
pub async fn make_ready(
    act: &mut Act<'_>,
    hold: &Hold,
    item: &domain::item_state::ItemStanding,
) -> Outcome<Hold> {
    let deadline = deadline(act, hold, Some(item.document_type), item.audience).await?;
    let mut next = hold.clone();
    next.state = after(hold.state, HoldAction::Shelve)?;
    next.changed_at = act.moment.now;
    next.item = Some(item.id);
    next.ready_at = Some(act.moment.now);
    next.ready_until = Some(deadline);
    store::item::set_state(act.conn(), item.id, ItemState::OnHoldShelf, hold.pickup_library).await?;
    let ready = save(act, hold, next, None).await?;
    act.mail(domain::mail::Mail::HoldReady { hold: hold.id }).await?;
    Ok(ready)
}

/// A hold that its ILS elsewhere has put on the hold shelf, until the day that it names; where it names
/// none, as long as our own rule says: a reader is always told how long.
///
/// # Errors
/// When the database fails or somebody was faster.
pub async fn ready_elsewhere(act: &mut Act<'_>, hold: &Hold, until: Option<Date>) -> Outcome<Hold> {
    let is_ours = until.is_none();
    let until = match until {
        Some(day) => day,
        None => deadline(act, hold, None, None).await?,
    };
    // Only the day that we set moves with a closure that is announced here.
    store::hold::set_our_deadline(act.conn(), hold.id, is_ours).await?;
    let mut next = hold.clone();
    next.state = after(hold.state, HoldAction::Shelve)?;
    next.changed_at = act.moment.now;
    next.ready_at = Some(act.moment.now);
    next.ready_until = Some(until);
    save(act, hold, next, None).await
}

async fn deadline(
    act: &mut Act<'_>,
    hold: &Hold,
    document_type: Option<DocumentType>,
    audience: Option<Audience>,
) -> Outcome<Date> {
    act.keep_hours(hold.pickup_library).await?;
    let network = act.network.clone();
    let today = act.moment.today;
    let standing = store::patron::standing(act.conn(), hold.patron, today)
        .await?
        .ok_or(Failure::NotFound)?;
    let category = network
        .operator_of(hold.pickup_library)
        .and_then(|operator| standing.category(operator, today));
    let question = Question {
        library: hold.pickup_library,
        category,
        document_type,
        audience,
    };
    let days = network.policies.resolve(&question, today).pickup_days.value;
    Ok(pickup_deadline(
        today,
        days,
        &network.calendar(hold.pickup_library),
    ))
}

/// Sends a copy in the van to the pickup library of this hold.
///
/// # Errors
/// When the database fails or somebody was faster.
pub async fn send(
    act: &mut Act<'_>,
    hold: &Hold,
    item: &domain::item_state::ItemStanding,
    from: LibraryId,
) -> Outcome<Hold> {
    let mut next = hold.clone();
    next.state = after(hold.state, HoldAction::Send)?;
    next.changed_at = act.moment.now;
    next.item = Some(item.id);
    put_in_van(act, item.id, from, hold.pickup_library, Some(hold.id)).await?;
    let sent = save(act, hold, next, None).await?;
    act.mail(domain::mail::Mail::HoldInTransit { hold: hold.id })
        .await?;
    Ok(sent)
}

/// Puts a copy in the van.
///
/// # Errors
/// When the database fails.
pub async fn put_in_van(
    act: &mut Act<'_>,
    item: domain::id::ItemId,
    from: LibraryId,
    to: LibraryId,
    hold: Option<domain::id::HoldId>,
) -> Outcome<()> {
    let (id, now) = (act.id(), act.moment.now);
    store::transit::receive(act.conn(), item, now).await?;
    store::transit::send(act.conn(), id, item, from, to, hold, now).await?;
    Ok(store::item::set_state(act.conn(), item, ItemState::InTransit, from).await?)
}

/// The copy that was set aside for a hold that ended. On the hold shelf it serves the next reader of
/// the same library at once; for anybody else it waits until it is scanned, since nobody knows
/// where it is before. In the van it is routed when it arrives.
///
/// # Errors
/// When the database fails.
pub async fn release(act: &mut Act<'_>, ended: &Hold) -> Outcome<()> {
    act.availability_changed(ended.record);
    let (Some(item), HoldState::Ready) = (ended.item, ended.state) else {
        return Ok(());
    };
    let Some(item) = store::item::find(act.conn(), item).await? else {
        return Ok(());
    };
    let holds = store::hold::open_here_of_work(act.conn(), item.standing.work).await?;
    let route = route_returned(&item.standing, ended.pickup_library, &holds, act.moment.today);
    if let Route::HoldHere(next) = route
        && let Some(next) = store::hold::find(act.conn(), next).await?
    {
        make_ready(act, &next, &item.standing).await?;
    }
    Ok(())
}
