//! Loans of a reader: what is out, until when, and whether it can be renewed.

mod elsewhere;

pub use elsewhere::renew_in_ils;

use std::collections::{BTreeSet, HashMap};

use domain::circulation::policy::Question;
use domain::circulation::queue::Operators;
use domain::fee::{Fee, FeeCause, Fine, overdue_fine};
use domain::figure::FigureKind;
use domain::hold::OpenHold;
use domain::id::{FeeId, ItemId, LoanId, PatronId, WorkId};
use domain::item_state::ItemStanding;
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
    /// What lateness would cost if it came back today, where it costs.
    pub fine: Option<Fine>,
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
    seen(&mut conn, &network, patron, loans, today).await
}

/// Loans of one patron as they are seen: as many queries for a hundred of them as for one.
pub(crate) async fn seen(
    conn: &mut store::Conn,
    network: &Network,
    patron: PatronId,
    loans: Vec<Loan>,
    today: Date,
) -> Outcome<Vec<SeenLoan>> {
    if loans.is_empty() {
        return Ok(Vec::new());
    }
    let numbers: Vec<_> = loans.iter().map(|loan| loan.record).collect();
    let records: HashMap<_, _> = store::record::shown_or_not(conn, &numbers)
        .await?
        .into_iter()
        .map(|record| (record.number, record))
        .collect();
    let view = View::of(conn, network, patron, &loans, today).await?;
    Ok(loans
        .into_iter()
        .map(|loan| SeenLoan {
            renewal: view.judge(&loan),
            fine: view.fine(&loan),
            item: view.items.get(&loan.item).cloned(),
            record: records.get(&loan.record).cloned(),
            loan,
        })
        .collect())
}

/// What judging the renewals of one patron needs, looked up once for all of them.
struct View<'a> {
    network: &'a Network,
    today: Date,
    patron: domain::patron::Standing,
    /// The copies that are lent.
    items: HashMap<ItemId, StoredItem>,
    /// All copies of their works.
    of_work: HashMap<WorkId, Vec<ItemStanding>>,
    /// The open holds on these.
    holds: HashMap<WorkId, Vec<OpenHold>>,
}

impl<'a> View<'a> {
    async fn of(
        conn: &mut store::Conn,
        network: &'a Network,
        patron: PatronId,
        loans: &[Loan],
        today: Date,
    ) -> Outcome<Self> {
        let ids: Vec<ItemId> = loans.iter().map(|loan| loan.item).collect();
        let items: HashMap<_, _> = store::item::many(conn, &ids)
            .await?
            .into_iter()
            .map(|item| (item.standing.id, item))
            .collect();
        let works: BTreeSet<WorkId> = items.values().map(|item| item.standing.work).collect();
        let works: Vec<WorkId> = works.into_iter().collect();
        let holds = store::hold::open_of_works(conn, &works).await?;
        // Where nobody waits, no other copy has anything to say.
        let awaited: Vec<WorkId> = works
            .into_iter()
            .filter(|work| holds.contains_key(work))
            .collect();
        let mut of_work: HashMap<WorkId, Vec<ItemStanding>> = HashMap::new();
        for item in store::item::of_works(conn, &awaited).await? {
            of_work.entry(item.standing.work).or_default().push(item.standing);
        }
        Ok(Self {
            network,
            today,
            patron: store::patron::standing(conn, patron, today)
                .await?
                .ok_or(Failure::NotFound)?,
            items,
            of_work,
            holds,
        })
    }

    /// What lateness would cost today, by the same rule as at the desk.
    fn fine(&self, loan: &Loan) -> Option<Fine> {
        let item = &self.items.get(&loan.item)?.standing;
        let operator = self.network.operator_of(loan.library)?;
        let question = Question {
            library: loan.library,
            category: self.patron.category(operator, self.today),
            document_type: Some(item.document_type),
            audience: item.audience,
        };
        let rules = self.network.policies.resolve(&question, self.today);
        let calendar = self.network.calendar(loan.library);
        let fine = overdue_fine(loan.due_on, self.today, &rules, &calendar);
        (fine.amount > Money::ZERO).then_some(fine)
    }

    /// Whether a loan may be renewed; a copy that left the collection is not.
    fn judge(&self, loan: &Loan) -> Result<RenewalOffer, RenewalRefusal> {
        let not_longer = RenewalRefusal::NotLonger { due_on: loan.due_on };
        let Some(item) = self.items.get(&loan.item).map(|item| &item.standing) else {
            return Err(not_longer);
        };
        let Some(operator) = self.network.operator_of(loan.library) else {
            return Err(not_longer);
        };
        let operators: &Operators = &self.network.run_by;
        let calendar = self.network.calendar(loan.library);
        let standing = RenewStanding {
            patron: self.patron.clone(),
            item: item.clone(),
            lent_on: loan.lent_on,
            due_on: loan.due_on,
            renewals: loan.renewals,
            library: loan.library,
            operator,
            operators,
            calendar: &calendar,
            items: self.of_work.get(&item.work).cloned().unwrap_or_default(),
            holds: self.holds.get(&item.work).cloned().unwrap_or_default(),
        };
        may_renew(&standing, &self.network.policies, self.today)
    }
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
    act.keep_hours(loan.library).await?;
    // Read once more: a closure may have moved its day while we waited.
    let loan = store::loan::find_of(act.conn(), reader.patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let (network, today) = (act.network.clone(), act.moment.today);
    let loans = std::slice::from_ref(&loan);
    let offer = View::of(act.conn(), &network, reader.patron, loans, today)
        .await?
        .judge(&loan)
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
            waived: None,
        };
        store::fee::insert(act.conn(), &fee).await?;
    }
    act.count(FigureKind::Renewal, loan.library, 1);
    act.count_reader(reader.patron, loan.library).await?;
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
