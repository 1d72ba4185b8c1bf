//! What a desk does about a debt: asks for it, takes it or a part of it, lets it go with a reason. Each
//! says what it saw to be paid: of two desks, the second is told.

use domain::fee::{Fee, FeeCause, Waived};
use domain::id::{FeeId, LibraryId, PatronId};
use domain::money::Money;
use domain::staff::Role;
use store::idempotency::{self, Known};

use super::{SeenFee, records};
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::random::fingerprint;

/// What a librarian asks for by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Why: one of [`FeeCause::BY_HAND`].
    pub cause: FeeCause,
    /// How much, more than nothing.
    pub amount: Money,
    /// A word that the reader reads; empty for none.
    pub note: String,
}

/// A debt as the desk sees it.
#[derive(Clone, Debug)]
pub struct SeenAtDesk {
    /// The debt and its document.
    pub seen: SeenFee,
    /// Whether this librarian may let it go: only the library to which it is owed does.
    pub may_waive: bool,
}

/// A debt of a reader, at a desk.
///
/// # Errors
/// As not found when the librarian has no desk there or the fee is not this patron's.
pub async fn at_desk(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    id: FeeId,
) -> Outcome<SeenAtDesk> {
    has_desk(librarian, at)?;
    let mut conn = app.db.read().await?;
    let fee = store::fee::find_of(&mut conn, patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let fees = [fee];
    let known = records(&mut conn, &fees, &[]).await?;
    let [fee] = fees;
    Ok(SeenAtDesk {
        may_waive: librarian.may(Role::Desk, fee.library),
        seen: SeenFee {
            record: fee.loan.and_then(|loan| known.get(&loan).cloned()),
            fee,
        },
    })
}

fn has_desk(librarian: &Librarian, at: LibraryId) -> Outcome<()> {
    if librarian.may(Role::Desk, at) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// Asks a reader for an amount. The same form sent again asks once.
///
/// # Errors
/// As not found when the librarian has no desk there or there is no such reader.
pub async fn create(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    asked: &Asked,
    key: &str,
) -> Outcome<FeeId> {
    has_desk(librarian, at)?;
    let account = librarian.account.id;
    let body = fingerprint(&format!("{patron} {asked:?}"));
    let mut act = Act::begin(app, &librarian.actor()).await?;
    // Of two clicks at once the second waits here, and finds what the first wrote.
    store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    match idempotency::look(act.conn(), key, account, "fee", &body).await? {
        Known::Answered(id) => return id.parse().map_err(|_| Failure::NotFound),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    store::patron::find(act.conn(), patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let moment = act.moment;
    let fee = Fee {
        id: FeeId::new(act.id()),
        patron,
        library: at,
        cause: asked.cause,
        amount: asked.amount,
        paid: Money::ZERO,
        created_at: moment.now,
        created_on: moment.today,
        settled_at: None,
        loan: None,
        note: Some(asked.note.trim().to_owned()).filter(|note| !note.is_empty()),
        waived: None,
    };
    store::fee::insert(act.conn(), &fee).await?;
    let amount = asked.amount.cents().to_string();
    act.audit("fee.create", "fee", fee.id.get(), None, Some(&amount))
        .await?;
    let answer = fee.id.to_string();
    idempotency::keep(act.conn(), key, account, "fee", &body, &answer, moment.now).await?;
    act.commit().await?;
    Ok(fee.id)
}

/// Takes all that is left to pay of a fee. `paid` is what the page showed as paid already.
///
/// # Errors
/// As not found when the librarian has no desk there or the fee is not this patron's; as a conflict
/// when some of it was paid meanwhile.
pub async fn settle(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    (patron, id): (PatronId, FeeId),
    paid: Money,
) -> Outcome<Money> {
    has_desk(librarian, at)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let fee = owed(&mut act, patron, id).await?;
    if fee.paid != paid {
        return Err(Failure::Conflict);
    }
    let left = fee.outstanding();
    take(act, &fee, left).await?;
    Ok(left)
}

/// Takes a part of a fee, or all of it: no more than is left. `paid` is what the page showed as paid
/// already.
///
/// # Errors
/// As those of [`settle`].
pub async fn pay(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    (patron, id): (PatronId, FeeId),
    amount: Money,
    paid: Money,
) -> Outcome<()> {
    has_desk(librarian, at)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let fee = owed(&mut act, patron, id).await?;
    if fee.paid != paid || amount > fee.outstanding() {
        return Err(Failure::Conflict);
    }
    take(act, &fee, amount).await
}

/// Lets what is left of a fee go, with the reason that the reader reads.
///
/// # Errors
/// As those of [`settle`]; as not found also when it is owed to another library than theirs.
pub async fn waive(
    app: &App,
    librarian: &Librarian,
    (patron, id): (PatronId, FeeId),
    waived: &Waived,
    paid: Money,
) -> Outcome<Money> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let fee = store::fee::find_of(act.conn(), patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    has_desk(librarian, fee.library)?;
    let (left, now) = (fee.outstanding(), act.moment.now);
    let is_seen = fee.paid == paid && !left.is_zero();
    if !is_seen || !store::fee::waive(act.conn(), &fee, waived, now).await? {
        return Err(Failure::Conflict);
    }
    let because = Some(waived.because.code());
    act.audit(
        "fee.waive",
        "fee",
        id.get(),
        Some(&left.cents().to_string()),
        because,
    )
    .await?;
    forget(&mut act, &fee).await?;
    act.commit().await?;
    Ok(left)
}

/// A fee of this patron that is not settled.
async fn owed(act: &mut Act<'_>, patron: PatronId, id: FeeId) -> Outcome<Fee> {
    let fee = store::fee::find_of(act.conn(), patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    if fee.outstanding().is_zero() {
        return Err(Failure::Conflict);
    }
    Ok(fee)
}

async fn take(mut act: Act<'_>, fee: &Fee, amount: Money) -> Outcome<()> {
    let now = act.moment.now;
    if amount <= Money::ZERO || !store::fee::pay(act.conn(), fee, amount, now).await? {
        return Err(Failure::Conflict);
    }
    let after = fee.paid + amount;
    if after >= fee.amount {
        forget(&mut act, fee).await?;
    }
    let (before, after) = (fee.paid.cents().to_string(), after.cents().to_string());
    act.audit("fee.settle", "fee", fee.id.get(), Some(&before), Some(&after))
        .await?;
    act.commit().await
}

/// The loan was kept under the reader's name for this debt only.
async fn forget(act: &mut Act<'_>, fee: &Fee) -> Outcome<()> {
    match fee.loan {
        Some(loan) => Ok(store::loan::forget_patron_once_settled(act.conn(), loan).await?),
        None => Ok(()),
    }
}
