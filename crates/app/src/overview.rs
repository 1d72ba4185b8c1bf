//! The first page of the account: what is due, what waits and where, what is owed. A reader with a
//! hundred loans is answered with as many queries as one with three: of what is only counted,
//! nothing more is read.

use domain::hold::HoldState;
use domain::id::PatronId;
use store::menu::Counts;

use crate::App;
use crate::failure::Outcome;
use crate::hold::SeenHold;
use crate::loan::SeenLoan;
use crate::person::Person;
use crate::profile::{self, Profile};

/// What must not be missed.
#[derive(Debug)]
pub struct Overview {
    /// Who, with the card and what stands in the way.
    pub profile: Profile,
    /// How many loans there are.
    pub loans: usize,
    /// How many of them are late.
    pub overdue: usize,
    /// Those that are due first, each with what a renewal would give.
    pub due: Vec<SeenLoan>,
    /// How many open holds there are.
    pub holds: usize,
    /// Those that wait on the hold shelf, the shortest first.
    pub ready: Vec<SeenHold>,
    /// How many wait there: not all of them are shown.
    pub ready_count: usize,
}

/// What the account menu counts for whoever is signed in.
///
/// # Errors
/// When the database fails.
pub async fn menu(app: &App, person: &Person) -> Outcome<Counts> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    Ok(store::menu::counts(&mut conn, person.account.id, person.account.patron, today).await?)
}

/// What must not be missed of a reader's account: at most `shown` loans and `shown` holds in full.
///
/// # Errors
/// When the database fails; as not found when the person was erased.
pub async fn of_reader(app: &App, patron: PatronId, shown: usize) -> Outcome<Overview> {
    let profile = profile::of_reader(app, patron).await?;
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let mut loans = store::loan::open_of_patron(&mut conn, patron).await?;
    let (loan_count, overdue) = (
        loans.len(),
        loans.iter().filter(|loan| loan.is_overdue(today)).count(),
    );
    loans.truncate(shown);
    let due = crate::loan::seen(&mut conn, &network, patron, loans, today).await?;
    // An instant after all of them: those that ended are not counted.
    let holds = store::hold::of_patron(&mut conn, patron, jiff::Timestamp::MAX).await?;
    let hold_count = holds.len();
    let mut ready: Vec<_> = holds
        .into_iter()
        .filter(|hold| hold.state == HoldState::Ready)
        .collect();
    ready.sort_by_key(|hold| (hold.ready_until, hold.id));
    let ready_count = ready.len();
    ready.truncate(shown);
    Ok(Overview {
        profile,
        loans: loan_count,
        overdue,
        due,
        holds: hold_count,
        ready: crate::hold::seen(&mut conn, ready).await?,
        ready_count,
    })
}
