//! The desk: taking back, lending, registering a reader. One scan, one answer in words.

mod card;
mod file;
mod lend;
mod register;

pub use card::{CardChange, change_card};
pub use file::{File, categories, file, find, reader_of_card};
pub use lend::{Lent, lend};
pub use register::{Admission, Namesake, NewReader, register};
pub(crate) use register::{admit, open_account};

use domain::circulation::policy::Question;
use domain::circulation::queue::{Route, route_returned};
use domain::fee::{Fee, FeeCause, Fine, overdue_fine};
use domain::hold::{Hold, HoldAction, HoldState};
use domain::id::{FeeId, LibraryId};
use domain::item_state::{ItemStanding, ItemState};
use domain::loan::Loan;
use domain::money::Money;
use domain::staff::Role;
use store::item::StoredItem;
use store::record::StoredRecord;
use store::transit::Transit;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::hold::advance;
use crate::person::Librarian;
use crate::queue::SeenVersion;

/// What a scan without a reader did.
#[derive(Debug)]
pub struct TakenBack {
    /// The copy.
    pub item: StoredItem,
    /// What it was before.
    pub was: ItemState,
    /// The way that ended with it.
    pub transit: Option<Transit>,
    /// Its record.
    pub record: Option<StoredRecord>,
    /// The loan that ended with it.
    pub loan: Option<Loan>,
    /// What lateness cost.
    pub fine: Option<Fine>,
    /// Where it goes now.
    pub route: Route,
    /// The hold that it answers.
    pub hold: Option<Hold>,
    /// Whose hold it is, in the form of a slip that others can read.
    pub slip_name: Option<String>,
}

/// The copy of a barcode, at this desk: where two libraries printed the same number, the one that
/// is on loan or stands here.
pub(crate) async fn scanned(act: &mut Act<'_>, barcode: &str, at: LibraryId) -> Outcome<Option<StoredItem>> {
    let mut items = store::item::by_barcode(act.conn(), barcode.trim()).await?;
    items.sort_by_key(|item| {
        let standing = &item.standing;
        (
            standing.state != ItemState::OnLoan,
            standing.located_at != at,
            standing.owner != at,
            standing.id,
        )
    });
    Ok(items.into_iter().next())
}

/// Takes back, receives or finds again the copy with this barcode; nothing if nobody knows it.
///
/// # Errors
/// As not found when the librarian has no desk there.
pub async fn take_back(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    barcode: &str,
) -> Outcome<Option<TakenBack>> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let Some(item) = scanned(&mut act, barcode, at).await? else {
        return Ok(None);
    };
    taken_back(act, item, at).await.map(Some)
}

/// The copy set aside for a hold was found on its shelf, arrived, or was not fetched in time: as if
/// it had been scanned where the hold is worked on.
///
/// # Errors
/// As not found when the hold is not at a library of theirs; as a conflict when it changed.
pub async fn handle(app: &App, librarian: &Librarian, shown: SeenVersion) -> Outcome<TakenBack> {
    let row = crate::queue::row(app, librarian, shown.id).await?;
    let hold = &row.seen.hold;
    let at = match hold.state {
        HoldState::Allotted => hold.pull_library.ok_or(Failure::Conflict)?,
        _ => hold.pickup_library,
    };
    if !librarian.may(Role::Holds, at) && !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let item = row
        .item
        .filter(|_| hold.version == shown.version)
        .ok_or(Failure::Conflict)?;
    let act = Act::begin(app, &librarian.actor()).await?;
    taken_back(act, item, at).await
}

/// What a scan at a library does to a copy, to the end of the act.
pub(crate) async fn taken_back(mut act: Act<'_>, item: StoredItem, at: LibraryId) -> Outcome<TakenBack> {
    let was = item.standing.state;
    let dialect = act.app.db.dialect();
    // The reader first: one who erases the history at this moment is waited for.
    let open = store::loan::open_of_item(act.conn(), item.standing.id).await?;
    if let Some(patron) = open.and_then(|loan| loan.patron) {
        store::lock::patron(&mut act.tx, dialect, patron).await?;
    }
    store::lock::work(&mut act.tx, dialect, item.standing.work).await?;
    // The copy may be for somebody who waits here.
    act.keep_hours(at).await?;
    let loan = store::loan::open_of_item(act.conn(), item.standing.id).await?;
    let mut fine = None;
    if let Some(loan) = &loan {
        fine = end_loan(&mut act, &item.standing, loan, at).await?;
    }
    let now = act.moment.now;
    let transit = store::transit::of_item(act.conn(), item.standing.id).await?;
    store::transit::receive(act.conn(), item.standing.id, now).await?;
    store::hold::take_off_shelf(act.conn(), item.standing.id).await?;
    let route = reroute(&mut act, &item, at).await?;
    advance::allot_work(&mut act, item.standing.work).await?;
    act.audit(
        "item.scan",
        "item",
        item.standing.id.get(),
        Some(item.standing.state.code()),
        None,
    )
    .await?;
    let hold = match route.hold() {
        Some(id) => store::hold::find(act.conn(), id).await?,
        None => None,
    };
    let slip_name = match &hold {
        Some(hold) => store::patron::find(act.conn(), hold.patron)
            .await?
            .map(|patron| patron.slip_name()),
        None => None,
    };
    let record = store::record::shown_or_not(act.conn(), &[item.standing.record])
        .await?
        .pop();
    let item = store::item::find(act.conn(), item.standing.id)
        .await?
        .unwrap_or(item);
    act.availability_changed(item.standing.record);
    act.commit().await?;
    Ok(TakenBack {
        item,
        was,
        transit,
        record,
        loan,
        fine,
        route,
        hold,
        slip_name,
    })
}

/// Ends a loan: the fine if it is late, and the reader forgotten unless something is left to keep.
async fn end_loan(
    act: &mut Act<'_>,
    item: &ItemStanding,
    loan: &Loan,
    at: LibraryId,
) -> Outcome<Option<Fine>> {
    let (now, today) = (act.moment.now, act.moment.today);
    let network = act.network.clone();
    let mut fine = None;
    let mut keep = false;
    if let Some(patron) = loan.patron {
        let standing = store::patron::standing(act.conn(), patron, today)
            .await?
            .ok_or(Failure::NotFound)?;
        let category = network
            .operator_of(loan.library)
            .and_then(|operator| standing.category(operator, today));
        let question = Question {
            library: loan.library,
            category,
            document_type: Some(item.document_type),
            audience: item.audience,
        };
        let rules = network.policies.resolve(&question, today);
        let late = overdue_fine(loan.due_on, today, &rules, &network.calendar(loan.library));
        if late.amount > Money::ZERO {
            let fee = Fee {
                id: FeeId::new(act.id()),
                patron,
                library: loan.library,
                cause: FeeCause::Overdue,
                amount: late.amount,
                paid: Money::ZERO,
                created_at: now,
                created_on: today,
                settled_at: None,
                loan: Some(loan.id),
                note: None,
                waived: None,
            };
            store::fee::insert(act.conn(), &fee).await?;
            (fine, keep) = (Some(late), true);
        }
        let person = store::patron::find(act.conn(), patron).await?;
        keep |= person.is_some_and(|person| person.history_since.is_some());
        store::item::remember_last_patron(act.conn(), item.id, patron, now).await?;
    }
    if !store::loan::close(act.conn(), loan, at, keep, now).await? {
        return Err(Failure::Conflict);
    }
    if !keep {
        store::audit::forget_renewals(act.conn(), loan.id).await?;
    }
    act.audit("loan.return", "loan", loan.id.get(), None, None)
        .await?;
    Ok(fine)
}

/// Decides where a copy goes that is at this desk, and makes it so.
///
/// # Errors
/// When the database fails or somebody was faster.
pub(crate) async fn reroute(act: &mut Act<'_>, copy: &StoredItem, at: LibraryId) -> Outcome<Route> {
    let item = &copy.standing;
    let holds = store::hold::open_here_of_work(act.conn(), item.work).await?;
    let route = route_returned(item, at, &holds, act.moment.today);
    match route {
        Route::HoldHere(id) => {
            let hold = store::hold::find(act.conn(), id)
                .await?
                .ok_or(Failure::NotFound)?;
            if hold.state != HoldState::Ready {
                advance::make_ready(act, &hold, item).await?;
            }
        }
        Route::SendTo { hold: id, .. } => {
            let mut hold = store::hold::find(act.conn(), id)
                .await?
                .ok_or(Failure::NotFound)?;
            if hold.state == HoldState::Ready {
                hold = advance::apply(act, &hold, HoldAction::NotFound, None).await?;
            }
            if hold.state == HoldState::InTransit {
                advance::put_in_van(act, item.id, at, hold.pickup_library, Some(hold.id)).await?;
            } else {
                advance::send(act, &hold, item, at).await?;
            }
        }
        Route::ShelveHere => {
            let state = if item.state.serves_once_found() {
                // Not always the open shelf: closed stacks are a place to come back to as well.
                act.network.in_place(copy.section)
            } else {
                item.state
            };
            store::item::set_state(act.conn(), item.id, state, at).await?;
        }
        Route::SendHome(home) => advance::put_in_van(act, item.id, at, home, None).await?,
    }
    act.availability_changed(item.record);
    Ok(route)
}
