//! Renewing in an ILS elsewhere: from a job only, and read again before any retry, so that a lost answer
//! never renews twice.

use domain::id::LoanId;
use domain::loan::Loan;
use ils::{IlsId, IlsName};
use jiff::civil::Date;

use crate::App;
use crate::act::{Act, Actor};
use crate::connection;
use crate::failure::{Failure, Outcome};
use crate::hold::RemoteStep;
use crate::hold::remote::step;

/// Renews a loan in the ILS of the library that lent it; the new day is the one that it gives.
///
/// # Errors
/// When the database fails.
pub async fn renew_in_ils(app: &App, id: LoanId) -> Outcome<RemoteStep> {
    let network = app.network().await?;
    let mut conn = app.db.read().await?;
    let Some(loan) = store::loan::find(&mut conn, id).await? else {
        return Ok(RemoteStep::Done);
    };
    let library = network
        .library(loan.library)
        .filter(|library| !library.is_local());
    let (Some(library), Some(patron), None) = (library, loan.patron, loan.returned_at) else {
        return Ok(RemoteStep::Done);
    };
    let name = IlsName(library.ils.clone());
    let Some(there) = app.ils.get(&name) else {
        return Ok(RemoteStep::GiveUp(format!("no connection is called {name}")));
    };
    let cards = store::patron::cards(&mut conn, patron).await?;
    let Some(card) = cards.into_iter().find(|card| card.ils == library.ils) else {
        return Ok(RemoteStep::GiveUp(format!(
            "the patron of loan {id} has no card at {name}"
        )));
    };
    let barcode = store::item::find(&mut conn, loan.item)
        .await?
        .and_then(|item| item.barcode);
    drop(conn);
    let patron = IlsId {
        ils: name.clone(),
        id: card.number,
    };
    // An earlier answer can have been lost on the way: the loan itself says whether it was renewed.
    let loans = match connection::read(app, &name, there.loans(&patron)).await {
        Ok(loans) => loans,
        Err(why) => return Ok(step(why)),
    };
    // It was brought back meanwhile.
    let Some(known) = loans
        .into_iter()
        .find(|known| known.barcode.is_some() && known.barcode == barcode)
    else {
        return Ok(RemoteStep::Done);
    };
    if known.renewals > u32::from(loan.renewals) {
        return written(app, &loan, known.due_on).await;
    }
    let asked = std::slice::from_ref(&known.id);
    match connection::change(app, &name, there.renew(&patron, asked)).await {
        Ok(answers) => match answers.into_iter().next() {
            Some(Ok(renewed)) => written(app, &loan, renewed.due_on).await,
            Some(Err(why)) => Ok(step(why)),
            None => Ok(RemoteStep::GiveUp(format!("{name} said nothing of loan {id}"))),
        },
        Err(why) => Ok(step(why)),
    }
}

async fn written(app: &App, loan: &Loan, due_on: Date) -> Outcome<RemoteStep> {
    let mut act = Act::begin(app, &Actor::worker()).await?;
    // Changed meanwhile: it is read again.
    if !store::loan::renew(act.conn(), loan, due_on).await? {
        return Err(Failure::Conflict);
    }
    let (before, after) = (loan.due_on.to_string(), due_on.to_string());
    act.audit("loan.renew", "loan", loan.id.get(), Some(&before), Some(&after))
        .await?;
    act.commit().await?;
    Ok(RemoteStep::Done)
}
