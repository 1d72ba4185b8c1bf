//! The librarians' queues of holds: what waits for an answer, what is to be pulled, what is on its
//! way, what waits for its reader.

mod panel;
mod situation;
pub mod sweep;
pub mod whole;

pub use panel::{Happened, Panel, actor_name, panel};
pub use situation::{Situation, listed, listed_page};

use std::collections::{BTreeSet, HashMap};

use domain::hold::{CancelReason, DeclineReason, Hold, HoldAction, HoldState};
use domain::id::{HoldId, ItemId, LibraryId, PatronId, RecordNumber};
use domain::item_state::ItemState;
use domain::mail::Mail;
use domain::patron::Patron;
use domain::staff::Role;
use jiff::Timestamp;
use store::hold::Side;
use store::item::StoredItem;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::hold::{SeenHold, advance, seen};
use crate::person::Librarian;

/// Rows on a page of a queue.
pub const PAGE: i64 = 50;

/// A stage that a queue shows, in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// « À valider ».
    Requested,
    /// « À chercher en rayon ».
    Allotted,
    /// « En transit ».
    InTransit,
    /// « À retirer ».
    Ready,
    /// « Expirées ».
    Expired,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Requested,
        Self::Allotted,
        Self::InTransit,
        Self::Ready,
        Self::Expired,
    ];

    /// The state of its holds.
    #[must_use]
    pub const fn state(self) -> HoldState {
        match self {
            Self::Requested => HoldState::Requested,
            Self::Allotted => HoldState::Allotted,
            Self::InTransit => HoldState::InTransit,
            Self::Ready => HoldState::Ready,
            Self::Expired => HoldState::Expired,
        }
    }

    /// The library whose work it is.
    #[must_use]
    pub const fn side(self) -> Side {
        match self {
            Self::Allotted => Side::Pull,
            _ => Side::Pickup,
        }
    }
}

/// A row: everything needed to decide.
#[derive(Clone, Debug)]
pub struct Row {
    /// The hold and its record.
    pub seen: SeenHold,
    /// Whose it is.
    pub patron: Option<Patron>,
    /// The copy set aside; before that, the best copy on a shelf if there is one.
    pub item: Option<StoredItem>,
}

/// The libraries whose holds a librarian answers; none stands for all of them.
fn scope(librarian: &Librarian) -> Option<Vec<LibraryId>> {
    librarian.rights.libraries(Role::Holds)
}

fn narrowed(librarian: &Librarian, library: Option<LibraryId>) -> Outcome<Option<Vec<LibraryId>>> {
    match library {
        Some(library) if librarian.may(Role::Holds, library) => Ok(Some(vec![library])),
        Some(_) => Err(Failure::NotFound),
        None => Ok(scope(librarian)),
    }
}

/// How many holds are in each stage.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn counts(
    app: &App,
    librarian: &Librarian,
    library: Option<LibraryId>,
) -> Outcome<Vec<(Stage, i64)>> {
    let libraries = narrowed(librarian, library)?;
    let mut conn = app.db.read().await?;
    let mut counts = Vec::with_capacity(Stage::ALL.len());
    for stage in Stage::ALL {
        let count = match stage {
            Stage::Expired => store::hold::count_to_put_away(&mut conn, libraries.as_deref()).await?,
            _ => store::hold::count(&mut conn, stage.state(), stage.side(), libraries.as_deref()).await?,
        };
        counts.push((stage, count));
    }
    Ok(counts)
}

/// A page of a stage, oldest first.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn rows(
    app: &App,
    librarian: &Librarian,
    stage: Stage,
    library: Option<LibraryId>,
    page: i64,
) -> Outcome<Vec<Row>> {
    let libraries = narrowed(librarian, library)?;
    let offset = page.clamp(0, 1_000) * PAGE;
    let mut conn = app.db.read().await?;
    let holds = stored(&mut conn, stage, libraries.as_deref(), PAGE, offset).await?;
    with_details(&mut conn, holds).await
}

async fn stored(
    conn: &mut store::Conn,
    stage: Stage,
    libraries: Option<&[LibraryId]>,
    limit: i64,
    offset: i64,
) -> Outcome<Vec<Hold>> {
    Ok(match stage {
        Stage::Expired => store::hold::to_put_away(conn, libraries, limit, offset).await?,
        _ => store::hold::queue(conn, stage.state(), stage.side(), libraries, limit, offset).await?,
    })
}

async fn with_details(conn: &mut store::Conn, holds: Vec<Hold>) -> Outcome<Vec<Row>> {
    let patrons: Vec<_> = holds.iter().map(|hold| hold.patron).collect();
    let patrons: HashMap<PatronId, Patron> = store::patron::many(conn, &patrons)
        .await?
        .into_iter()
        .map(|patron| (patron.id, patron))
        .collect();
    let mut items = items_of(conn, &holds).await?;
    let rows = seen(conn, holds).await?.into_iter().map(|seen| Row {
        patron: patrons.get(&seen.hold.patron).cloned(),
        item: items.remove(&seen.hold.id),
        seen,
    });
    Ok(rows.collect())
}

/// The copy of each of these holds: the one set aside, the one that an ended hold left on the shelf, or
/// else the best one that would do.
async fn items_of(conn: &mut store::Conn, holds: &[Hold]) -> Outcome<HashMap<HoldId, StoredItem>> {
    let records: BTreeSet<RecordNumber> = holds.iter().map(|hold| hold.record).collect();
    let records: Vec<RecordNumber> = records.into_iter().collect();
    let mut of_record: HashMap<RecordNumber, Vec<StoredItem>> = HashMap::new();
    for item in store::item::of_records(conn, &records).await? {
        of_record.entry(item.standing.record).or_default().push(item);
    }
    // An ended hold has no copy any more; the one that it left on the shelf is put away under it.
    let ended: Vec<HoldId> = holds
        .iter()
        .filter(|hold| !hold.state.is_open())
        .map(|hold| hold.id)
        .collect();
    let left: HashMap<HoldId, ItemId> = store::hold::left_items(conn, &ended).await?.into_iter().collect();
    let own = |hold: &Hold| hold.item.or_else(|| left.get(&hold.id).copied());
    // A copy of another edition is none of the record's own.
    let set_aside: Vec<ItemId> = holds.iter().filter_map(own).collect();
    let set_aside: HashMap<ItemId, StoredItem> = store::item::many(conn, &set_aside)
        .await?
        .into_iter()
        .map(|item| (item.standing.id, item))
        .collect();
    let best = |hold: &Hold| {
        let items = of_record.get(&hold.record)?.iter();
        items
            .filter(|item| hold.target.accepts(&item.standing))
            .min_by_key(|item| {
                let standing = &item.standing;
                merit(
                    standing.state,
                    standing.located_at,
                    standing.id,
                    hold.pickup_library,
                )
            })
    };
    let found = holds.iter().filter_map(|hold| {
        let item = own(hold)
            .and_then(|item| set_aside.get(&item))
            .or_else(|| best(hold))?;
        Some((hold.id, item.clone()))
    });
    Ok(found.collect())
}

/// Of the copies that would do, the one with the smallest is shown.
fn merit(
    state: ItemState,
    located_at: LibraryId,
    id: ItemId,
    pickup: LibraryId,
) -> (bool, bool, bool, ItemId) {
    (
        !state.is_on_shelf(),
        // One that will come back says more than one that nobody finds.
        !state.is_in_circulation(),
        located_at != pickup,
        id,
    )
}

/// One row, for the panel beside the list.
///
/// # Errors
/// As not found when it is not at a library of theirs.
pub async fn row(app: &App, librarian: &Librarian, id: HoldId) -> Outcome<Row> {
    let mut conn = app.db.read().await?;
    let hold = theirs(&mut conn, librarian, id).await?;
    with_details(&mut conn, vec![hold])
        .await?
        .pop()
        .ok_or(Failure::NotFound)
}

async fn theirs(conn: &mut store::Conn, librarian: &Librarian, id: HoldId) -> Outcome<Hold> {
    let hold = store::hold::find(conn, id).await?.ok_or(Failure::NotFound)?;
    let pulls = hold
        .pull_library
        .is_some_and(|library| librarian.may(Role::Holds, library));
    if librarian.may(Role::Holds, hold.pickup_library) || pulls {
        Ok(hold)
    } else {
        Err(Failure::NotFound)
    }
}

/// What became of one hold among those that were answered together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is done.
    Done,
    /// There is no other copy on a shelf: the hold keeps the one that it has.
    NoOtherItem,
    /// Somebody was faster: who, when, and where it stands now.
    AlreadyDone {
        /// As the audit names them.
        by: String,
        /// When.
        at: Timestamp,
        /// Where it stands.
        state: HoldState,
    },
}

/// A hold as the page showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenVersion {
    /// Which.
    pub id: HoldId,
    /// The version that was shown.
    pub version: i64,
}

/// What is done to a hold from a queue.
#[derive(Clone, Debug)]
pub enum Answer {
    /// « Valider ».
    Accept,
    /// « Refuser » with a reason.
    Decline(DeclineReason),
    /// « Annuler la validation » or the refusal, before its mail left.
    Undo,
    /// « Introuvable »: another copy is asked for.
    NotFound,
    /// « Autre exemplaire »: this one stays on its shelf, the next library is asked for its own.
    OtherItem,
    /// « Annuler la réservation » with a reason.
    Cancel(CancelReason),
}

/// Answers holds, each on its own: what a colleague did meanwhile is told, the others go on.
///
/// # Errors
/// As not found when one of them is not at a library of theirs: then nothing is done.
pub async fn answer(
    app: &App,
    librarian: &Librarian,
    holds: &[SeenVersion],
    answer: &Answer,
    note: Option<&str>,
) -> Outcome<Vec<(HoldId, Answered)>> {
    let mut conn = app.db.read().await?;
    for shown in holds {
        theirs(&mut conn, librarian, shown.id).await?;
    }
    drop(conn);
    let mut done = Vec::with_capacity(holds.len());
    for shown in holds {
        let outcome = match answer_one(app, librarian, *shown, answer, note).await {
            Ok(answered) => answered,
            // What is theirs was looked at above: since then the reader has it fetched elsewhere.
            Err(Failure::Conflict | Failure::NotFound) => already_done(app, shown.id).await?,
            Err(why) => return Err(why),
        };
        done.push((shown.id, outcome));
    }
    Ok(done)
}

async fn already_done(app: &App, id: HoldId) -> Outcome<Answered> {
    let mut conn = app.db.read().await?;
    let hold = store::hold::find(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let last = store::hold::events(&mut conn, id).await?.pop();
    Ok(Answered::AlreadyDone {
        by: last.as_ref().map(|event| event.actor.clone()).unwrap_or_default(),
        at: last.map_or(hold.changed_at, |event| event.at),
        state: hold.state,
    })
}

async fn answer_one(
    app: &App,
    librarian: &Librarian,
    shown: SeenVersion,
    answer: &Answer,
    note: Option<&str>,
) -> Outcome<Answered> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let hold = theirs(act.conn(), librarian, shown.id).await?;
    let work = crate::hold::work_of(&mut act, hold.record).await?;
    store::lock::work(&mut act.tx, app.db.dialect(), work).await?;
    let mut hold = theirs(act.conn(), librarian, shown.id).await?;
    // A library whose ILS is elsewhere answers there.
    if hold.version != shown.version || hold.ils != domain::library::LOCAL_ILS {
        return Err(Failure::Conflict);
    }
    if let Some(note) = note.map(str::trim).filter(|note| !note.is_empty()) {
        hold.note = Some(note.to_owned());
    }
    let id = hold.id;
    match answer {
        Answer::Accept => {
            advance::apply(&mut act, &hold, HoldAction::Accept, None).await?;
            act.mail_after_undo(Mail::HoldQueued { hold: id }).await?;
        }
        Answer::Decline(reason) => {
            advance::apply(&mut act, &hold, HoldAction::Decline, Some(reason.code())).await?;
            act.mail_after_undo(Mail::HoldDeclined { hold: id }).await?;
        }
        Answer::Undo => {
            let mail = match hold.state {
                HoldState::Declined => Mail::HoldDeclined { hold: id },
                _ => Mail::HoldQueued { hold: id },
            };
            // Once the mail has left, the reader has read it: there is nothing to take back.
            if !act.unsend(mail).await? {
                return Err(Failure::Conflict);
            }
            advance::apply(&mut act, &hold, HoldAction::Reopen, None).await?;
        }
        Answer::NotFound => not_found(&mut act, &hold).await?,
        Answer::OtherItem => {
            // On its way or on the hold shelf, the copy is as good as any.
            let item = hold
                .item
                .filter(|_| hold.state == HoldState::Allotted)
                .ok_or(Failure::Conflict)?;
            let now = act.moment.now;
            store::hold::not_found(act.conn(), id, item, now).await?;
            advance::apply(&mut act, &hold, HoldAction::NotFound, None).await?;
            advance::allot_work(&mut act, work).await?;
            let next = store::hold::find(act.conn(), id).await?;
            if next.is_none_or(|next| next.item.is_none()) {
                // Dropped without a commit, nothing of it has happened.
                return Ok(Answered::NoOtherItem);
            }
        }
        Answer::Cancel(reason) => {
            act.keep_hours(hold.pickup_library).await?;
            advance::apply(&mut act, &hold, HoldAction::CancelByLibrary, Some(reason.code())).await?;
            act.mail(Mail::HoldCancelledByLibrary { hold: id }).await?;
            advance::release(&mut act, &hold).await?;
        }
    }
    advance::allot_work(&mut act, work).await?;
    act.commit().await?;
    Ok(Answered::Done)
}

/// The copy of a hold is not where it should be: it is missing, and the hold waits for another at the
/// rank that it has.
pub(crate) async fn not_found(act: &mut Act<'_>, hold: &Hold) -> Outcome<()> {
    let item = hold.item.ok_or(Failure::Conflict)?;
    let now = act.moment.now;
    store::hold::not_found(act.conn(), hold.id, item, now).await?;
    if let Some(stored) = store::item::find(act.conn(), item).await? {
        missing(act, &stored).await?;
    }
    advance::apply(act, hold, HoldAction::NotFound, None).await?;
    Ok(())
}

/// Notes that nobody finds a copy; its way, if it was on one, is over.
pub(crate) async fn missing(act: &mut Act<'_>, item: &StoredItem) -> Outcome<()> {
    let standing = &item.standing;
    let now = act.moment.now;
    store::transit::receive(act.conn(), standing.id, now).await?;
    store::item::set_state(act.conn(), standing.id, ItemState::Missing, standing.located_at).await?;
    act.availability_changed(standing.record);
    act.audit(
        "item.missing",
        "item",
        standing.id.get(),
        Some(standing.state.code()),
        None,
    )
    .await
}
