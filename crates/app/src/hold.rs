//! Holds: placing, cancelling, and the offer that says what a hold would mean before it is placed.
//! What staff do with them is in `queue`; what circulation does with copies is in `hold::advance`.

pub mod advance;
pub mod change;
mod reconcile;
pub mod remote;
mod standing;
pub mod sweep;

pub use reconcile::reconcile;
pub use remote::{RemoteStep, cancel_in_ils, edit_in_ils, place_in_ils};
pub use sweep::{allot_record, sweep};

use domain::circulation::policy::Validation;
use domain::figure::FigureKind;
use domain::hold::{Hold, HoldAction, HoldState, HoldTarget, Offer, Origin, Refusal, may_place, reference};
use domain::id::{HoldId, LibraryId, PatronId, RecordNumber, WorkId};
use domain::job::Job;
use domain::mail::Mail;
use domain::staff::Role;
use jiff::SignedDuration;
use jiff::civil::Date;
use store::hold::HoldEvent;
use store::idempotency::{self, Known};
use store::record::{Found, StoredRecord};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::person::{Librarian, Reader};
use crate::random::fingerprint;

/// What a reader asks for.
#[derive(Clone, Debug)]
pub struct PlaceHold {
    /// The record from which it is asked.
    pub record: RecordNumber,
    /// One volume or issue of it.
    pub volume: Option<String>,
    /// Where it will be fetched.
    pub pickup: LibraryId,
    /// The key hidden in the form: one form, one hold.
    pub key: String,
}

/// What a hold would mean, for the page that asks where to fetch it.
#[derive(Debug)]
pub struct HoldOffer {
    /// The record.
    pub record: StoredRecord,
    /// The terms of each pickup library, or why not.
    pub offer: Result<Offer, Vec<Refusal>>,
    /// The volumes or issues to choose from, as printed; empty where any copy will do.
    pub volumes: Vec<String>,
}

/// What a hold on a record would mean for a reader.
///
/// # Errors
/// When the record does not exist, or the database fails.
pub async fn offer(
    app: &App,
    patron: PatronId,
    record: RecordNumber,
    volume: Option<&str>,
) -> Outcome<HoldOffer> {
    let network = app.network().await?;
    let moment = app.moment();
    let mut conn = app.db.read().await?;
    let record = visible(&mut conn, record).await?;
    let asking = standing::asking(&mut conn, patron, moment.today).await?;
    let found = standing::look(&mut conn, &network, &asking, &record, volume, moment.today).await?;
    let offer = may_place(&found.standing, &network.policies, moment.today);
    Ok(HoldOffer {
        record,
        offer,
        volumes: found.volumes,
    })
}

/// What holds on several records would mean, each by itself. The reader is looked up once; the page
/// that asks says how many records it shows at most.
///
/// # Errors
/// When the database fails.
pub async fn offers(app: &App, patron: PatronId, records: &[StoredRecord]) -> Outcome<Vec<HoldOffer>> {
    let network = app.network().await?;
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let asking = standing::asking(&mut conn, patron, today).await?;
    let mut offers = Vec::with_capacity(records.len());
    for record in records {
        let found = standing::look(&mut conn, &network, &asking, record, None, today).await?;
        offers.push(HoldOffer {
            record: record.clone(),
            offer: may_place(&found.standing, &network.policies, today),
            volumes: found.volumes,
        });
    }
    Ok(offers)
}

pub(crate) async fn visible(conn: &mut store::Conn, number: RecordNumber) -> Outcome<StoredRecord> {
    match store::record::find(conn, number).await? {
        Some(Found::Here(record)) => Ok(*record),
        _ => Err(Failure::NotFound),
    }
}

/// Places a hold for a reader. The same form sent again gives the same hold; another form for the
/// same thing is refused with the hold that is there.
///
/// # Errors
/// With the reasons of the rules; as not found when the record is not there.
pub async fn place(app: &App, reader: &Reader, wish: &PlaceHold) -> Outcome<Hold> {
    place_until(app, reader, wish, None).await
}

/// The same, of use until a day only, when the reader names one.
///
/// # Errors
/// As [`place`].
pub async fn place_until(
    app: &App,
    reader: &Reader,
    wish: &PlaceHold,
    needed_until: Option<Date>,
) -> Outcome<Hold> {
    let body = format!(
        "{}|{:?}|{}|{needed_until:?}",
        wish.record, wish.volume, wish.pickup
    );
    let body = fingerprint(&body);
    let mut act = Act::begin(app, &reader.actor()).await?;
    // Before the key is looked up: of two clicks at the same instant the second waits here, and
    // finds the answer of the first.
    store::lock::patron(&mut act.tx, app.db.dialect(), reader.patron).await?;
    match idempotency::look(act.conn(), &wish.key, reader.account.id, "hold", &body).await? {
        Known::Answered(id) => {
            let id: HoldId = id.parse().map_err(|_| Failure::NotFound)?;
            return store::hold::find_of(act.conn(), reader.patron, id)
                .await?
                .ok_or(Failure::NotFound);
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let hold = place_for(&mut act, reader.patron, wish, needed_until, Origin::Portal).await?;
    let now = act.moment.now;
    idempotency::keep(
        act.conn(),
        &wish.key,
        reader.account.id,
        "hold",
        &body,
        &hold.id.to_string(),
        now,
    )
    .await?;
    act.commit().await?;
    Ok(hold)
}

/// Places a hold for a patron who stands at the desk of a library. The same form sent again gives the
/// same hold.
///
/// # Errors
/// With the reasons of the rules; as not found when the librarian has no desk there, or the record or
/// the patron is not there.
pub async fn place_at_desk(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    patron: PatronId,
    wish: &PlaceHold,
) -> Outcome<Hold> {
    if !librarian.may(Role::Desk, at) {
        return Err(Failure::NotFound);
    }
    let body = fingerprint(&format!(
        "{patron}|{}|{:?}|{}",
        wish.record, wish.volume, wish.pickup
    ));
    let account = librarian.account.id;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    match idempotency::look(act.conn(), &wish.key, account, AT_DESK, &body).await? {
        Known::Answered(id) => {
            let id: HoldId = id.parse().map_err(|_| Failure::NotFound)?;
            return store::hold::find_of(act.conn(), patron, id)
                .await?
                .ok_or(Failure::NotFound);
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let hold = place_for(&mut act, patron, wish, None, Origin::Desk).await?;
    let now = act.moment.now;
    let answer = hold.id.to_string();
    idempotency::keep(act.conn(), &wish.key, account, AT_DESK, &body, &answer, now).await?;
    act.commit().await?;
    Ok(hold)
}

/// The route under which the forms of the desk are remembered.
const AT_DESK: &str = "desk-hold";

pub(crate) async fn place_for(
    act: &mut Act<'_>,
    patron: PatronId,
    wish: &PlaceHold,
    needed_until: Option<Date>,
    origin: Origin,
) -> Outcome<Hold> {
    let dialect = act.app.db.dialect();
    store::lock::patron(&mut act.tx, dialect, patron).await?;
    let record = visible(act.conn(), wish.record).await?;
    store::lock::work(&mut act.tx, dialect, record.work).await?;
    let network = act.network.clone();
    let today = act.moment.today;
    let asking = standing::asking(act.conn(), patron, today).await?;
    let found = standing::look(
        act.conn(),
        &network,
        &asking,
        &record,
        wish.volume.as_deref(),
        today,
    )
    .await?;
    let refused = |reasons: Vec<Refusal>| Failure::Refused(reasons.iter().map(Refusal::explain).collect());
    let offer = may_place(&found.standing, &network.policies, today).map_err(refused)?;
    let terms = match offer.at(wish.pickup) {
        Some(Ok(terms)) => terms.clone(),
        Some(Err(reasons)) => return Err(refused(reasons.clone())),
        None => return Err(refused(vec![Refusal::NotAPickup { library: wish.pickup }])),
    };
    let library = network.library(wish.pickup).ok_or(Failure::NotFound)?;
    let running = store::hold::next_in_year(act.conn(), today.year()).await?;
    let hold = Hold {
        id: HoldId::new(act.id()),
        reference: reference(today.year(), running),
        patron,
        record: record.number,
        target: found.standing.target,
        pickup_library: wish.pickup,
        state: HoldState::Requested,
        origin,
        priority: 0,
        placed_at: act.moment.now,
        item: None,
        pull_library: None,
        suspended_from: None,
        suspended_until: None,
        // The first of the two days: what the rules allow, and what the reader asked for.
        needed_until: [terms.valid_until, needed_until].into_iter().flatten().min(),
        ready_at: None,
        ready_until: None,
        changed_at: act.moment.now,
        reason: None,
        note: None,
        fee: terms.fee.value,
        ils: library.ils.clone(),
        ils_hold_id: None,
        version: 0,
    };
    match store::hold::insert(act.conn(), &hold).await {
        Err(why) if why.is_taken() => {
            let reason = Refusal::AlreadyHeld { hold: hold.id };
            return Err(refused(vec![reason]));
        }
        other => other?,
    }
    note(act, &hold, None).await?;
    act.audit_hold("hold.place", hold.id, None, Some(hold.state.code()))
        .await?;
    act.count(FigureKind::Hold, hold.pickup_library, 1);
    act.count_reader(hold.patron, hold.pickup_library).await?;
    act.availability_changed(hold.record);
    let local = library.is_local();
    let at_once = terms.validation.value == Validation::AtOnce || origin == Origin::Desk;
    if !local {
        act.push(&Job::PlaceInIls { hold: hold.id }, SignedDuration::ZERO)
            .await?;
        act.mail(Mail::HoldRequested { hold: hold.id }).await?;
        return Ok(hold);
    }
    if !at_once {
        act.mail(Mail::HoldRequested { hold: hold.id }).await?;
        return Ok(hold);
    }
    let accepted = advance::apply(act, &hold, HoldAction::Accept, None).await?;
    act.mail(Mail::HoldQueued { hold: hold.id }).await?;
    advance::allot_work(act, record.work).await?;
    Ok(store::hold::find(act.conn(), hold.id).await?.unwrap_or(accepted))
}

/// Notes in the hold's own history that it is now in its state.
pub(crate) async fn note(act: &mut Act<'_>, hold: &Hold, reason: Option<&str>) -> Outcome<()> {
    let event = HoldEvent {
        at: act.moment.now,
        state: hold.state,
        actor: act.actor().to_owned(),
        reason: reason.map(ToOwned::to_owned),
    };
    let id = act.id();
    Ok(store::hold::note_event(act.conn(), id, hold.id, &event).await?)
}

/// « Supprimer la réservation ». Doing it again gives the same answer.
///
/// # Errors
/// As not found when the hold is not this reader's; as a conflict when it was collected or ended
/// otherwise meanwhile.
pub async fn cancel(app: &App, reader: &Reader, id: HoldId) -> Outcome<Hold> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let (hold, work) = locked(&mut act, reader.patron, id).await?;
    if hold.state == HoldState::CancelledByReader {
        return Ok(hold);
    }
    let cancelled = cancel_in(&mut act, &hold, work).await?;
    act.mail(Mail::HoldCancelledByReader { hold: id }).await?;
    act.commit().await?;
    Ok(cancelled)
}

/// A hold of this patron as it stands once nobody else moves its queue, and its work. It may have ended
/// while we waited for that: whoever calls looks.
///
/// # Errors
/// As not found when the hold is not theirs.
pub(crate) async fn locked(act: &mut Act<'_>, patron: PatronId, id: HoldId) -> Outcome<(Hold, WorkId)> {
    let hold = store::hold::find_of(act.conn(), patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let work = work_of(act, hold.record).await?;
    let dialect = act.app.db.dialect();
    store::lock::work(&mut act.tx, dialect, work).await?;
    let hold = store::hold::find_of(act.conn(), patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok((hold, work))
}

/// Cancels a hold that was [`locked`], without its mail: the copy goes to the next who waits.
///
/// # Errors
/// As a conflict when it was collected or ended otherwise.
pub(crate) async fn cancel_in(act: &mut Act<'_>, hold: &Hold, work: WorkId) -> Outcome<Hold> {
    act.keep_hours(hold.pickup_library).await?;
    let cancelled = advance::apply(act, hold, HoldAction::CancelByReader, None).await?;
    given_up(act, hold).await?;
    advance::release(act, hold).await?;
    advance::allot_work(act, work).await?;
    Ok(cancelled)
}

/// Has the other ILS told of a hold that is given up here. Also when nobody told us its number there:
/// the place may be under way, or its answer lost.
pub(crate) async fn given_up(act: &mut Act<'_>, hold: &Hold) -> Outcome<()> {
    if hold.ils == domain::library::LOCAL_ILS {
        return Ok(());
    }
    act.push(&Job::CancelInIls { hold: hold.id }, SignedDuration::ZERO)
        .await
}

/// The work of a record, seen or not.
pub(crate) async fn work_of(act: &mut Act<'_>, record: RecordNumber) -> Outcome<WorkId> {
    store::record::work_of(act.conn(), record)
        .await?
        .ok_or(Failure::NotFound)
}

/// A hold as its reader sees it in the list.
#[derive(Clone, Debug)]
pub struct SeenHold {
    /// The hold.
    pub hold: Hold,
    /// Its record, unless it left the catalogue.
    pub record: Option<StoredRecord>,
    /// How many wait before; none once a copy is set aside.
    pub before: Option<u32>,
}

/// Days during which a hold that ended is still shown.
const SHOWN_DAYS: i64 = 60;

/// The holds of a reader: the open ones, and those that ended lately.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, patron: PatronId) -> Outcome<Vec<SeenHold>> {
    let since = app.clock.now() - SignedDuration::from_hours(24 * SHOWN_DAYS);
    let mut conn = app.db.read().await?;
    let holds = store::hold::of_patron(&mut conn, patron, since).await?;
    seen(&mut conn, holds).await
}

/// How much a reader has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open loans.
    pub loans: usize,
    /// Open holds.
    pub holds: usize,
}

/// How many loans and open holds a reader has.
///
/// # Errors
/// When the database fails.
pub async fn counts(app: &App, patron: PatronId) -> Outcome<Counts> {
    let mut conn = app.db.read().await?;
    let loans = store::loan::kinds_of_patron(&mut conn, patron).await?.len();
    let holds = store::hold::kinds_of_patron(&mut conn, patron).await?.len();
    Ok(Counts { loans, holds })
}

/// One hold of a reader.
///
/// # Errors
/// As not found when it is not this reader's.
pub async fn of_reader_by_id(app: &App, patron: PatronId, id: HoldId) -> Outcome<SeenHold> {
    let mut conn = app.db.read().await?;
    let hold = store::hold::find_of(&mut conn, patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    seen(&mut conn, vec![hold]).await?.pop().ok_or(Failure::NotFound)
}

/// One hold of a reader, by its reference.
///
/// # Errors
/// As not found when it is not this reader's.
pub async fn of_reader_by_reference(app: &App, patron: PatronId, reference: &str) -> Outcome<SeenHold> {
    let mut conn = app.db.read().await?;
    let hold = store::hold::find_of_by_reference(&mut conn, patron, reference)
        .await?
        .ok_or(Failure::NotFound)?;
    seen(&mut conn, vec![hold]).await?.pop().ok_or(Failure::NotFound)
}

pub(crate) async fn seen(conn: &mut store::Conn, holds: Vec<Hold>) -> Outcome<Vec<SeenHold>> {
    let numbers: Vec<RecordNumber> = holds.iter().map(|hold| hold.record).collect();
    let waiting: Vec<HoldId> = holds
        .iter()
        .filter(|hold| matches!(hold.state, HoldState::Requested | HoldState::Queued))
        .map(|hold| hold.id)
        .collect();
    let records = store::record::shown_or_not(conn, &numbers).await?;
    let before = store::hold::before(conn, &waiting).await?;
    Ok(holds
        .into_iter()
        .map(|hold| SeenHold {
            record: records
                .iter()
                .find(|record| record.number == hold.record)
                .cloned(),
            before: before
                .iter()
                .find(|(id, _)| *id == hold.id)
                .map(|(_, count)| *count),
            hold,
        })
        .collect())
}

/// What happened to a hold of this reader, oldest first.
///
/// # Errors
/// As not found when it is not this reader's.
pub async fn events_of_reader(app: &App, patron: PatronId, id: HoldId) -> Outcome<Vec<HoldEvent>> {
    let mut conn = app.db.read().await?;
    store::hold::find_of(&mut conn, patron, id)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(store::hold::events(&mut conn, id).await?)
}

/// The actor that stands for the portal itself.
pub(crate) fn worker() -> Actor {
    Actor::worker()
}

/// The target of a hold on a record, or on one volume of it.
pub(crate) fn target(record: RecordNumber, volume: Option<&str>) -> HoldTarget {
    volume.map_or(HoldTarget::Record(record), |volume| {
        HoldTarget::volume(record, volume)
    })
}
