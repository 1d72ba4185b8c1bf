//! Loans of a reader: what is out, until when, and whether it can be renewed.

mod elsewhere;

pub use elsewhere::renew_in_ils;

use domain::circulation::queue::Operators;
use domain::fee::{Fee, FeeCause};
use domain::id::{FeeId, LoanId, PatronId};
use domain::loan::{Loan, RenewStanding, RenewalOffer, RenewalRefusal, may_renew};
use domain::money::Money;
use jiff::civil::Date;
use store::idempotency::{self, Known};
use store::item::StoredItem;
use store::network::Network;
use store::record::StoredRecord;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;

/// A loan as its reader sees it.
#[derive(Debug)]
pub struct SeenLoan {
    /// The loan.
    pub loan: Loan,
    /// The copy, unless it left the collection.
    pub item: Option<StoredItem>,
    /// Its record.
    pub record: Option<StoredRecord>,
    /// What a renewal would give, or why not.
    pub renewal: Result<RenewalOffer, RenewalRefusal>,
}

/// The loans of a patron, the next due first, each with what a renewal would give.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, patron: PatronId) -> Outcome<Vec<SeenLoan>> {
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let loans = store::loan::open_of_patron(&mut conn, patron).await?;
    let numbers: Vec<_> = loans.iter().map(|loan| loan.record).collect();
    let records = store::record::many(&mut conn, &numbers).await?;
    let mut seen = Vec::with_capacity(loans.len());
    for loan in loans {
        let item = store::item::find(&mut conn, loan.item).await?;
        let renewal = match &item {
            Some(item) => judge(&mut conn, &network, patron, &loan, item, today).await?,
            None => Err(RenewalRefusal::NotLonger { due_on: loan.due_on }),
        };
        let record = records
            .iter()
            .find(|record| record.number == loan.record)
            .cloned();
        seen.push(SeenLoan {
            loan,
            item,
            record,
            renewal,
        });
    }
    Ok(seen)
}

async fn judge(
    conn: &mut store::Conn,
    network: &Network,
    patron: PatronId,
    loan: &Loan,
    item: &StoredItem,
    today: Date,
) -> Outcome<Result<RenewalOffer, RenewalRefusal>> {
    let operators: &Operators = &network.run_by;
    let calendar = network.calendar(loan.library);
    let items = store::item::of_work(conn, item.standing.work).await?;
    let standing = RenewStanding {
        patron: store::patron::standing(conn, patron, today)
            .await?
            .ok_or(Failure::NotFound)?,
        item: item.standing.clone(),
        lent_on: loan.lent_on,
        due_on: loan.due_on,
        renewals: loan.renewals,
        library: loan.library,
        operator: network.operator_of(loan.library).ok_or(Failure::NotFound)?,
        operators,
        calendar: &calendar,
        items: items.into_iter().map(|item| item.standing).collect(),
        holds: store::hold::open_of_work(conn, item.standing.work).await?,
    };
    Ok(may_renew(&standing, &network.policies, today))
}

/// Renews one loan of a reader; the answer is the new due day.
///
/// # Errors
/// As not found when it is not theirs; with the reason when the rules refuse.
pub async fn renew(app: &App, reader: &Reader, id: LoanId) -> Outcome<Date> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let due_on = renew_in(&mut act, reader, id).await?;
    act.commit().await?;
    Ok(due_on)
}

/// Renews one loan for a form that may be sent twice: the same key gives the same day, and costs once.
///
/// # Errors
/// As [`renew`].
pub async fn renew_once(app: &App, reader: &Reader, id: LoanId, key: &str) -> Outcome<Date> {
    let (key, body) = (format!("{key}:{id}"), id.to_string());
    let mut act = Act::begin(app, &reader.actor()).await?;
    store::lock::patron(&mut act.tx, app.db.dialect(), reader.patron).await?;
    match idempotency::look(act.conn(), &key, reader.account.id, "renewal", &body).await? {
        Known::Answered(day) => return day.parse().map_err(|_| Failure::Conflict),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let due_on = renew_in(&mut act, reader, id).await?;
    let (now, answer) = (act.moment.now, due_on.to_string());
    idempotency::keep(
        act.conn(),
        &key,
        reader.account.id,
        "renewal",
        &body,
        &answer,
        now,
    )
    .await?;
    act.commit().await?;
    Ok(due_on)
}

async fn renew_in(act: &mut Act<'_>, reader: &Reader, id: LoanId) -> Outcome<Date> {
    let dialect = act.app.db.dialect();
    store::lock::patron(&mut act.tx, dialect, reader.patron).await?;
    let loan = store::loan::find_of(act.conn(), reader.patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let item = store::item::find(act.conn(), loan.item)
        .await?
        .ok_or(Failure::NotFound)?;
    store::lock::work(&mut act.tx, dialect, item.standing.work).await?;
    let (network, today) = (act.network.clone(), act.moment.today);
    let offer = judge(act.conn(), &network, reader.patron, &loan, &item, today)
        .await?
        .map_err(|why| Failure::Refused(vec![why.explain()]))?;
    if !store::loan::renew(act.conn(), &loan, offer.due_on).await? {
        return Err(Failure::Conflict);
    }
    if offer.fee > Money::ZERO {
        let fee = Fee {
            id: FeeId::new(act.id()),
            patron: reader.patron,
            library: loan.library,
            cause: FeeCause::Renewal,
            amount: offer.fee,
            paid: Money::ZERO,
            created_at: act.moment.now,
            created_on: today,
            settled_at: None,
            loan: Some(loan.id),
            note: None,
        };
        store::fee::insert(act.conn(), &fee).await?;
    }
    let before = loan.due_on.to_string();
    act.audit(
        "loan.renew",
        "loan",
        id.get(),
        Some(&before),
        Some(&offer.due_on.to_string()),
    )
    .await?;
    Ok(offer.due_on)
}
