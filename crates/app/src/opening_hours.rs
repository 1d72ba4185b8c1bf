//! When a library is open, changed by its librarians. What a change moves — due days, pickup
//! deadlines — is told before, and moved with it: nobody is left with a day on which the door is shut.

use std::collections::BTreeSet;

use domain::calendar::{Calendar, Closure, Timetable};
use domain::circulation::closing::{moved_deadline, moved_due_day};
use domain::hold::Hold;
use domain::id::{ClosureId, LibraryId, TimetableId};
use domain::library::{Address, Library};
use domain::loan::Loan;
use domain::mail::Mail;
use domain::staff::Role;
use jiff::civil::Date;
use store::Conn;
use store::library::{StoredClosure, StoredTimetable};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// What is written of a library: how it is reached and when it is open.
#[derive(Clone, Debug)]
pub struct Written {
    /// The library.
    pub library: Library,
    /// The version that a change must have seen.
    pub version: i64,
    /// Its timetables.
    pub timetables: Vec<StoredTimetable>,
    /// Its closures that are not over.
    pub closures: Vec<StoredClosure>,
}

impl Written {
    /// A timetable of it.
    #[must_use]
    pub fn timetable(&self, id: TimetableId) -> Option<&Timetable> {
        let found = self.timetables.iter().find(|stored| stored.id == id);
        found.map(|stored| &stored.timetable)
    }

    /// Its timetables but one.
    #[must_use]
    pub fn others(&self, but: Option<TimetableId>) -> Vec<Timetable> {
        let others = self.timetables.iter().filter(|stored| Some(stored.id) != but);
        others.map(|stored| stored.timetable.clone()).collect()
    }
}

/// A change of the opening days.
#[derive(Clone, Debug)]
pub enum Change {
    /// Closed for some days.
    Close(Closure),
    /// A timetable, new or in place of another.
    Write(Option<TimetableId>, Timetable),
    /// A timetable less.
    Drop(TimetableId),
}

/// What a change moves, and to which day.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// Due days.
    pub loans: Vec<(Loan, Date)>,
    /// Pickup deadlines.
    pub holds: Vec<(Hold, Date)>,
}

impl Moves {
    /// Whether everything stays.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.loans.is_empty() && self.holds.is_empty()
    }
}

/// What is written of a library.
///
/// # Errors
/// As not found where the librarian does not change the rules.
pub async fn written(app: &App, librarian: &Librarian, library: LibraryId) -> Outcome<Written> {
    let mut conn = app.db.read().await?;
    look(&mut conn, librarian, library, app.moment().today).await
}

async fn look(conn: &mut Conn, librarian: &Librarian, id: LibraryId, today: Date) -> Outcome<Written> {
    if !librarian.may(Role::Rules, id) {
        return Err(Failure::NotFound);
    }
    // The version before what it is the version of: an old one is refused, a new one would not be.
    let version = store::library::versions(conn).await?.remove(&id);
    let library = store::library::all(conn).await?;
    let library = library.into_iter().find(|library| library.id == id);
    let (Some(library), Some(version)) = (library, version) else {
        return Err(Failure::NotFound);
    };
    let mut closures = store::library::closures(conn, id).await?;
    closures.retain(|stored| stored.closure.last_on >= today);
    Ok(Written {
        timetables: store::library::timetables(conn, id).await?,
        library,
        version,
        closures,
    })
}

/// The calendar before a change, and after it.
fn calendars(written: &Written, change: &Change) -> (Calendar, Calendar) {
    let mut closures: Vec<Closure> = written
        .closures
        .iter()
        .map(|stored| stored.closure.clone())
        .collect();
    let before = Calendar::new(written.others(None), closures.clone());
    let timetables = match change {
        Change::Close(closure) => {
            closures.push(closure.clone());
            written.others(None)
        }
        Change::Write(id, timetable) => {
            let mut timetables = written.others(*id);
            timetables.push(timetable.clone());
            timetables
        }
        Change::Drop(id) => written.others(Some(*id)),
    };
    (before, Calendar::new(timetables, closures))
}

/// What a change would move. Where the circulation is kept by another system, its due days are its own, and
/// so are the deadlines that it names: those that it left to us move.
async fn moves(conn: &mut Conn, written: &Written, change: &Change, today: Date) -> Outcome<Moves> {
    let library = &written.library;
    let (before, after) = calendars(written, change);
    let (first, last) = match change {
        Change::Close(closure) => (closure.first_on.max(today), closure.last_on),
        Change::Write(..) | Change::Drop(_) => (today, Date::MAX),
    };
    let loans = if library.is_local() {
        store::loan::due_between(conn, library.id, first, last).await?
    } else {
        Vec::new()
    };
    let holds = store::hold::waiting_at(conn, library.id, today).await?;
    let moved = |hold: Hold| {
        let until = moved_deadline(hold.ready_until?, today, &before, &after)?;
        Some((hold, until))
    };
    Ok(Moves {
        loans: loans
            .into_iter()
            .filter_map(|loan| moved_due_day(loan.due_on, today, &after).map(|day| (loan, day)))
            .collect(),
        holds: holds.into_iter().filter_map(moved).collect(),
    })
}

/// What a change would move, for whoever is about to confirm it.
///
/// # Errors
/// As not found where the librarian does not change the rules.
pub async fn foreseen(
    app: &App,
    librarian: &Librarian,
    library: LibraryId,
    change: &Change,
) -> Outcome<Moves> {
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let written = look(&mut conn, librarian, library, today).await?;
    moves(&mut conn, &written, change, today).await
}

/// Makes a change and moves what it moves, all at once. A closure that is announced already is.
///
/// # Errors
/// As not found where the librarian does not change the rules; as a conflict when a timetable is not
/// the one that was seen.
pub async fn make(
    app: &App,
    librarian: &Librarian,
    library: LibraryId,
    change: &Change,
    seen_version: i64,
) -> Outcome<Moves> {
    let (mut act, written, version) = begin(app, librarian, library).await?;
    let today = act.moment.today;
    if let Change::Close(closure) = change
        && written.closures.iter().any(|stored| {
            (stored.closure.first_on, stored.closure.last_on) == (closure.first_on, closure.last_on)
        })
    {
        return Ok(Moves::default());
    }
    // A closure stands beside whatever else was changed; hours stand in the place of others.
    if !matches!(change, Change::Close(_)) && version != seen_version {
        return Err(Failure::Conflict);
    }
    let planned = moves(act.conn(), &written, change, today).await?;
    write(&mut act, &written, change).await?;
    let done = move_all(&mut act, library, planned).await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(done)
}

/// Begins an act that changes a library, alone.
pub(crate) async fn begin<'a>(
    app: &'a App,
    librarian: &Librarian,
    library: LibraryId,
) -> Outcome<(Act<'a>, Written, i64)> {
    if !librarian.may(Role::Rules, library) {
        return Err(Failure::NotFound);
    }
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let version = store::library::change(act.conn(), library)
        .await?
        .ok_or(Failure::NotFound)?;
    let today = act.moment.today;
    let written = look(act.conn(), librarian, library, today).await?;
    Ok((act, written, version))
}

async fn write(act: &mut Act<'_>, written: &Written, change: &Change) -> Outcome<()> {
    let library = written.library.id;
    let known = |id: TimetableId| written.timetable(id).map(said);
    let (verb, before, after) = match change {
        Change::Close(closure) => {
            let id = ClosureId::new(act.id());
            store::library::close(
                act.conn(),
                id,
                library,
                closure.first_on,
                closure.last_on,
                &closure.reason,
            )
            .await?;
            ("library.close", None, Some(days(closure)))
        }
        Change::Write(id, timetable) => {
            let before = id.map(|id| known(id).ok_or(Failure::NotFound)).transpose()?;
            let id = id.unwrap_or_else(|| TimetableId::new(act.id()));
            store::library::put_timetable(act.conn(), library, id, timetable).await?;
            ("library.hours", before, Some(said(timetable)))
        }
        Change::Drop(id) => {
            let before = known(*id).ok_or(Failure::NotFound)?;
            store::library::drop_timetable(act.conn(), library, *id).await?;
            ("library.hours", Some(before), None)
        }
    };
    act.audit(
        verb,
        "library",
        library.get(),
        before.as_deref(),
        after.as_deref(),
    )
    .await
}

fn days(closure: &Closure) -> String {
    format!("{}/{}", closure.first_on, closure.last_on)
}

/// A timetable as the audit notes it.
fn said(timetable: &Timetable) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
    let hours: Vec<String> = timetable
        .openings
        .iter()
        .map(|opening| {
            let (opens, closes) = (opening.slot.opens, opening.slot.closes);
            let weekday = opening.weekday.to_monday_one_offset();
            format!(
                "{weekday} {}-{}",
                opens.strftime("%H:%M"),
                closes.strftime("%H:%M")
            )
        })
        .collect();
    let season = format!("{}/{}", day(timetable.valid_from), day(timetable.valid_until));
    format!("{season} {}: {}", timetable.weeks.code(), hours.join(", "))
}

/// Moves the days, each noted, and tells the readers: what came back or went on meanwhile is left.
async fn move_all(act: &mut Act<'_>, library: LibraryId, planned: Moves) -> Outcome<Moves> {
    let mut done = Moves::default();
    let mut readers = BTreeSet::new();
    for (loan, day) in planned.loans {
        if !store::loan::move_due_day(act.conn(), &loan, day).await? {
            continue;
        }
        let (before, after) = (loan.due_on.to_string(), day.to_string());
        act.audit(
            "loan.due-moved",
            "loan",
            loan.id.get(),
            Some(&before),
            Some(&after),
        )
        .await?;
        readers.extend(loan.patron);
        done.loans.push((loan, day));
    }
    for patron in readers {
        act.mail(Mail::LoansDueMoved { patron, library }).await?;
    }
    for (hold, day) in planned.holds {
        let mut next = hold.clone();
        next.ready_until = Some(day);
        if !store::hold::update(act.conn(), &next).await? {
            continue;
        }
        let before = hold.ready_until.map(|day| day.to_string());
        act.audit_hold(
            "hold.deadline-moved",
            hold.id,
            before.as_deref(),
            Some(&day.to_string()),
        )
        .await?;
        act.mail(Mail::HoldDeadlineMoved { hold: hold.id }).await?;
        done.holds.push((hold, day));
    }
    Ok(done)
}

/// A closure less; one that is gone already is. What was promised to readers stays.
///
/// # Errors
/// As not found where the librarian does not change the rules.
pub async fn reopen(app: &App, librarian: &Librarian, library: LibraryId, id: ClosureId) -> Outcome<()> {
    let (mut act, written, _) = begin(app, librarian, library).await?;
    let Some(stored) = written.closures.iter().find(|stored| stored.id == id) else {
        return Ok(());
    };
    store::library::reopen(act.conn(), library, id).await?;
    let before = days(&stored.closure);
    act.audit("library.reopen", "library", library.get(), Some(&before), None)
        .await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(())
}

/// How a library is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Where it is.
    pub address: Address,
    /// Its telephone.
    pub phone: String,
    /// Its address for mail.
    pub email: String,
}

/// Writes how a library is reached.
///
/// # Errors
/// As not found where the librarian does not change the rules; as a conflict when somebody else
/// changed it since it was shown.
pub async fn set_contact(
    app: &App,
    librarian: &Librarian,
    library: LibraryId,
    contact: &Contact,
    seen_version: i64,
) -> Outcome<()> {
    let (mut act, written, version) = begin(app, librarian, library).await?;
    let before = Contact {
        address: written.library.address.clone(),
        phone: written.library.phone.clone(),
        email: written.library.email.clone(),
    };
    if before == *contact {
        return Ok(());
    }
    if version != seen_version {
        return Err(Failure::Conflict);
    }
    let next = Library {
        address: contact.address.clone(),
        phone: contact.phone.clone(),
        email: contact.email.clone(),
        ..written.library
    };
    store::library::set_contact(act.conn(), &next).await?;
    let line = |contact: &Contact| {
        let Address {
            street,
            postcode,
            city,
        } = &contact.address;
        [street, postcode, city, &contact.phone, &contact.email]
            .map(String::as_str)
            .join(", ")
    };
    let (before, after) = (line(&before), line(contact));
    act.audit(
        "library.contact",
        "library",
        library.get(),
        Some(&before),
        Some(&after),
    )
    .await?;
    act.commit().await?;
    app.forget_network().await;
    Ok(())
}
