//! Leaving: the account is closed, holds and seats are given up and served to the next, and what is
//! personal is erased for good, also from what would be restored later.

use domain::credential::CredentialRefusal;
use domain::departure::{DepartureRefusal, Leaver, may_leave};
use domain::id::{FarewellId, PatronId};
use domain::mail::Mail;
use domain::money::Money;
use store::Conn;
use store::farewell::Farewell;
use store::tombstone::{self, Tombstone};

use crate::App;
use crate::act::{Act, Actor};
use crate::credential::prove;
use crate::failure::Outcome;
use crate::hold::{cancel_in, locked};
use crate::person::Person;
use crate::registration;

/// Why somebody cannot leave now; nothing when they can.
///
/// # Errors
/// When the database fails.
pub async fn obstacles(app: &App, person: &Person) -> Outcome<Vec<DepartureRefusal>> {
    let mut conn = app.db.read().await?;
    let leaver = look(&mut conn, app, person).await?;
    Ok(may_leave(&leaver).err().unwrap_or_default())
}

async fn look(conn: &mut Conn, app: &App, person: &Person) -> Outcome<Leaver> {
    let mut leaver = Leaver {
        is_staff: person.rights.is_staff(),
        ..Leaver::default()
    };
    let Some(patron) = person.account.patron else {
        return Ok(leaver);
    };
    let loans = store::loan::open_of_patron(conn, patron).await?;
    let numbers: Vec<_> = loans.iter().map(|loan| loan.record).collect();
    let records = store::record::shown_or_not(conn, &numbers).await?;
    leaver.on_loan = loans
        .iter()
        .map(|loan| {
            let record = records.iter().find(|record| record.number == loan.record);
            record.map_or_else(|| "…".to_owned(), |record| record.record.title.clone())
        })
        .collect();
    let today = app.moment().today;
    if let Some(standing) = store::patron::standing(conn, patron, today).await? {
        leaver.owed = standing.owed;
        leaver.contribution_owed = standing
            .memberships
            .iter()
            .filter(|membership| membership.is_valid(today))
            .map(|membership| membership.owed)
            .sum::<Money>();
    }
    Ok(leaver)
}

/// Why nothing was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stays {
    /// The password is another, or was tried too often.
    Unproven(CredentialRefusal),
    /// Something is on loan or owed.
    Refused(Vec<DepartureRefusal>),
}

/// Closes the account of whoever knows its password, and erases the person.
///
/// # Errors
/// When the database fails; what stands in the way is in the answer, and then nothing changed.
pub async fn leave(
    app: &App,
    person: &Person,
    password: &str,
    network: Option<&str>,
    request: &str,
) -> Outcome<Result<(), Stays>> {
    if let Err(why) = prove(app, person, password, network).await? {
        return Ok(Err(Stays::Unproven(why)));
    }
    let id = person.account.id;
    let mut act = Act::begin(app, &Actor::account(id, request)).await?;
    if let Some(patron) = person.account.patron {
        // A desk that lends at this instant waits, or we see what it lent.
        store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    }
    let leaver = look(act.conn(), app, person).await?;
    if let Err(why) = may_leave(&leaver) {
        return Ok(Err(Stays::Refused(why)));
    }
    let now = act.moment.now;
    if let Some(patron) = person.account.patron {
        give_up(&mut act, &[patron]).await?;
        say_farewell(&mut act, person, patron).await?;
    }
    if let Some(waiting) = store::preregistration::of_account(act.conn(), id).await? {
        store::preregistration::end(
            act.conn(),
            waiting.id,
            waiting.version,
            domain::preregistration::PreregistrationState::Expired,
            Some("left"),
            now,
        )
        .await?;
        erase(&mut act, "preregistration", waiting.id.get()).await?;
    }
    if let Some(patron) = person.account.patron {
        erase(&mut act, "patron", patron.get()).await?;
    }
    erase(&mut act, "account", id.get()).await?;
    act.audit("account.delete", "account", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(Ok(()))
}

async fn erase(act: &mut Act<'_>, noun: &str, id: i64) -> Outcome<()> {
    let tombstone = Tombstone {
        noun: noun.to_owned(),
        id,
        erased_at: act.moment.now,
    };
    Ok(tombstone::erase(act.conn(), &tombstone).await?)
}

/// What somebody waits for is given up before they are erased: whoever waits behind them is served.
/// Whoever calls holds the locks of the patrons.
pub(crate) async fn give_up(act: &mut Act<'_>, patrons: &[PatronId]) -> Outcome<()> {
    let since = act.moment.now;
    let mut holds = Vec::new();
    for patron in patrons {
        for hold in store::hold::of_patron(act.conn(), *patron, since).await? {
            if hold.state.is_open() {
                let work = store::record::work_of(act.conn(), hold.record).await?;
                holds.push((work, *patron, hold.id));
            }
        }
    }
    // Each locks its work until the end: always in one order, or two who leave wait for each other.
    holds.sort_unstable();
    for (_, patron, id) in holds {
        let (hold, work) = locked(act, patron, id).await?;
        // What ended while we waited for the lock keeps nobody back.
        if hold.state.is_open() {
            cancel_in(act, &hold, work).await?;
        }
    }
    registration::give_up_all(act, patrons).await
}

/// The address is written down for one mail, since nobody has it any more.
async fn say_farewell(act: &mut Act<'_>, person: &Person, patron: PatronId) -> Outcome<()> {
    let now = act.moment.now;
    let Some(known) = store::patron::find(act.conn(), patron).await? else {
        return Ok(());
    };
    let Some(email) = known.email.filter(|email| !email.trim().is_empty()) else {
        return Ok(());
    };
    let farewell = Farewell {
        id: FarewellId::new(act.id()),
        email,
        given_name: known.given_name,
        language: person.account.language,
        library: known.home_library,
        reason: String::new(),
    };
    store::farewell::insert(act.conn(), &farewell, now).await?;
    act.mail(Mail::AccountDeleted {
        farewell: farewell.id,
    })
    .await
}
