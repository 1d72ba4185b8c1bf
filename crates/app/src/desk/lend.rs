//! Lending: the reader's card was read, then the copy.

use domain::circulation::queue::Operators;
use domain::fee::{Fee, FeeCause};
use domain::figure::FigureKind;
use domain::hold::{Hold, HoldAction};
use domain::id::{FeeId, LibraryId, LoanId, PatronId};
use domain::item_state::ItemState;
use domain::loan::{LendStanding, Loan, LoanRefusal, may_lend};
use domain::money::Money;
use domain::staff::Role;
use store::item::StoredItem;
use store::record::StoredRecord;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::hold::advance;
use crate::person::Librarian;

/// What was lent.
#[derive(Debug)]
pub struct Lent {
    /// The loan.
    pub loan: Loan,
    /// The copy.
    pub item: StoredItem,
    /// Its record.
    pub record: Option<StoredRecord>,
    /// The hold that it answered.
    pub collected: Option<Hold>,
}

/// Lends the copy with this barcode; nothing if nobody knows it.
///
/// # Errors
/// With the reasons of the rules; as not found when the librarian has no desk there.
pub async fn lend(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    barcode: &str,
) -> Outcome<Option<Lent>> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let dialect = app.db.dialect();
    store::lock::patron(&mut act.tx, dialect, patron).await?;
    let Some(item) = super::scanned(&mut act, barcode, at).await? else {
        return Ok(None);
    };
    store::lock::work(&mut act.tx, dialect, item.standing.work).await?;
    act.keep_hours(at).await?;
    let network = act.network.clone();
    let today = act.moment.today;
    let operators: &Operators = &network.run_by;
    let calendar = network.calendar(at);
    let standing = LendStanding {
        patron: store::patron::standing(act.conn(), patron, today)
            .await?
            .ok_or(Failure::NotFound)?,
        item: item.standing.clone(),
        library: at,
        operator: network.operator_of(at).ok_or(Failure::NotFound)?,
        operators,
        calendar: &calendar,
        holds: store::hold::open_of_work(act.conn(), item.standing.work).await?,
        patron_loans: store::loan::kinds_of_patron(act.conn(), patron).await?,
    };
    let offer = may_lend(&standing, &network.policies, today)
        .map_err(|reasons| Failure::Refused(reasons.iter().map(LoanRefusal::explain).collect()))?;
    let loan = Loan {
        id: LoanId::new(act.id()),
        item: item.standing.id,
        record: item.standing.record,
        patron: Some(patron),
        library: at,
        lent_at: act.moment.now,
        lent_on: today,
        due_on: offer.due_on,
        renewals: 0,
        returned_at: None,
        returned_library: None,
        version: 0,
    };
    match store::loan::insert(act.conn(), &loan).await {
        Err(why) if why.is_taken() => return Err(Failure::Conflict),
        other => other?,
    }
    let now = act.moment.now;
    store::transit::receive(act.conn(), item.standing.id, now).await?;
    store::item::set_state(act.conn(), item.standing.id, ItemState::OnLoan, at).await?;
    let mut collected = None;
    if let Some(id) = offer.fulfils {
        let hold = store::hold::find(act.conn(), id)
            .await?
            .ok_or(Failure::NotFound)?;
        act.keep_hours(hold.pickup_library).await?;
        let done = advance::apply(&mut act, &hold, HoldAction::Collect, None).await?;
        charge(&mut act, &hold).await?;
        if hold.item != Some(item.standing.id) {
            advance::release(&mut act, &hold).await?;
        }
        collected = Some(done);
    }
    advance::allot_work(&mut act, item.standing.work).await?;
    act.audit("loan.lend", "loan", loan.id.get(), None, None).await?;
    act.count(FigureKind::Loan, at, 1);
    act.count_reader(patron, at).await?;
    act.availability_changed(item.standing.record);
    let record = store::record::shown_or_not(act.conn(), &[item.standing.record])
        .await?
        .pop();
    act.commit().await?;
    Ok(Some(Lent {
        loan,
        item,
        record,
        collected,
    }))
}

/// What the reader accepted to pay for the hold is owed once the copy is in their hands.
async fn charge(act: &mut Act<'_>, hold: &Hold) -> Outcome<()> {
    if hold.fee <= Money::ZERO {
        return Ok(());
    }
    let fee = Fee {
        id: FeeId::new(act.id()),
        patron: hold.patron,
        library: hold.pickup_library,
        cause: FeeCause::Hold,
        amount: hold.fee,
        paid: Money::ZERO,
        created_at: act.moment.now,
        created_on: act.moment.today,
        settled_at: None,
        loan: None,
        note: None,
        waived: None,
    };
    Ok(store::fee::insert(act.conn(), &fee).await?)
}
