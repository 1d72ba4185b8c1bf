//! The shuttle: what a crate brings or takes, scanned all at once, and the copies that have been on
//! their way for too long. Where a copy goes is decided as at the desk.

use domain::hold::Hold;
use domain::id::{ItemId, LibraryId, RecordNumber};
use domain::item_state::ItemState;
use domain::staff::Role;
use jiff::{SignedDuration, Timestamp};
use store::item::StoredItem;
use store::record::StoredRecord;
use store::transit::{self, Transit};

use crate::App;
use crate::act::Act;
use crate::desk::{TakenBack, scanned, taken_back};
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// Rows on a page of what is on its way.
pub const PAGE: i64 = 50;
/// Codes of one crate: more are two crates.
pub const MOST_CODES: usize = 100;
/// Days after which a copy on its way is looked for, unless the library says otherwise: a shuttle
/// comes by once a week at least.
pub const LATE_DAYS: u16 = 7;
/// The longest that a library may wait before it looks.
pub const MOST_LATE_DAYS: u16 = 90;

/// What one code of a crate gave.
#[derive(Debug)]
pub enum Scanned {
    /// The copy is known; where it goes now.
    Known(Box<TakenBack>),
    /// Nobody knows this code.
    Unknown,
    /// It is lent: only who has the desk may end a loan.
    OnLoan,
    /// Somebody handled it at this moment.
    Busy,
}

/// Whether a librarian works with the shuttle of a library.
#[must_use]
pub fn may(librarian: &Librarian, at: LibraryId) -> bool {
    librarian.may(Role::Holds, at) || librarian.may(Role::Desk, at)
}

/// Scans the copies of a crate, each on its own: what nobody knows is told, the others go on. A code
/// that comes twice is scanned once.
///
/// # Errors
/// As not found when the librarian does not work with the shuttle there.
pub async fn scan(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    codes: &[String],
) -> Outcome<Vec<(String, Scanned)>> {
    if !may(librarian, at) {
        return Err(Failure::NotFound);
    }
    let mut answers: Vec<(String, Scanned)> = Vec::with_capacity(codes.len());
    for code in codes.iter().take(MOST_CODES) {
        if answers.iter().any(|(other, _)| other == code) {
            continue;
        }
        let scanned = match scan_one(app, librarian, at, code).await {
            Ok(scanned) => scanned,
            Err(Failure::Conflict) => Scanned::Busy,
            Err(why) => return Err(why),
        };
        answers.push((code.clone(), scanned));
    }
    Ok(answers)
}

async fn scan_one(app: &App, librarian: &Librarian, at: LibraryId, code: &str) -> Outcome<Scanned> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let Some(item) = scanned(&mut act, code, at).await? else {
        return Ok(Scanned::Unknown);
    };
    if item.standing.state == ItemState::OnLoan && !librarian.may(Role::Desk, at) {
        return Ok(Scanned::OnLoan);
    }
    let back = taken_back(act, item, at).await?;
    Ok(Scanned::Known(Box::new(back)))
}

/// A copy on its way to a library.
#[derive(Clone, Debug)]
pub struct Underway {
    /// Its way.
    pub transit: Transit,
    /// The copy.
    pub item: StoredItem,
    /// Its record, unless it left the catalogue.
    pub record: Option<StoredRecord>,
    /// The hold that it will answer; none for a copy that goes home.
    pub hold: Option<Hold>,
}

/// Which of the copies on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All of them.
    All,
    /// Those that have been on their way for longer than the library waits.
    Late,
}

/// What is on its way to a library.
#[derive(Debug)]
pub struct Awaited {
    /// A page of it, the longest on its way first.
    pub rows: Vec<Underway>,
    /// How many there are.
    pub all: i64,
    /// How many of them are late.
    pub late: i64,
    /// The days after which they are.
    pub days: u16,
    /// Whoever left before this instant is late.
    pub late_before: Timestamp,
}

/// The setting of a library that waits for other than [`LATE_DAYS`].
fn late_setting(library: LibraryId) -> String {
    format!("transit.late_days:{library}")
}

/// The days after which a copy on its way to a library is late.
///
/// # Errors
/// When the database fails.
pub async fn late_days(conn: &mut store::Conn, library: LibraryId) -> Outcome<u16> {
    let value = store::setting::get(conn, &late_setting(library)).await?;
    let days = value.and_then(|value| value.parse().ok());
    Ok(days.map_or(LATE_DAYS, |days: u16| days.clamp(1, MOST_LATE_DAYS)))
}

/// Says after how many days a copy on its way to a library is late.
///
/// # Errors
/// As not found for those who do not write the rules of the library.
pub async fn set_late_days(app: &App, librarian: &Librarian, at: LibraryId, days: u16) -> Outcome<()> {
    if !librarian.may(Role::Rules, at) {
        return Err(Failure::NotFound);
    }
    let days = days.clamp(1, MOST_LATE_DAYS);
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let before = late_days(act.conn(), at).await?;
    store::setting::set(act.conn(), &late_setting(at), &days.to_string()).await?;
    let (before, after) = (before.to_string(), days.to_string());
    act.audit(
        "library.late_days",
        "library",
        at.get(),
        Some(&before),
        Some(&after),
    )
    .await?;
    act.commit().await
}

/// What is on its way to a library.
///
/// # Errors
/// As not found when the librarian does not work with the shuttle there.
pub async fn awaited(
    app: &App,
    librarian: &Librarian,
    at: LibraryId,
    which: Which,
    page: i64,
) -> Outcome<Awaited> {
    if !may(librarian, at) {
        return Err(Failure::NotFound);
    }
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let days = late_days(&mut conn, at).await?;
    let late_before = now - SignedDuration::from_hours(24 * i64::from(days));
    // What left within this very second has left.
    let sent_by_now = now + SignedDuration::from_secs(1);
    let late = transit::count_towards(&mut conn, at, late_before).await?;
    let all = transit::count_towards(&mut conn, at, sent_by_now).await?;
    let (total, before) = match which {
        Which::All => (all, sent_by_now),
        Which::Late => (late, late_before),
    };
    let page = page.clamp(0, (total - 1).max(0) / PAGE);
    let ways = transit::towards(&mut conn, at, before, PAGE, page * PAGE).await?;
    let rows = with_details(&mut conn, ways).await?;
    Ok(Awaited {
        rows,
        all,
        late,
        days,
        late_before,
    })
}

/// How many copies on their way to a library are late.
///
/// # Errors
/// When the database fails.
pub async fn count_late(app: &App, at: LibraryId) -> Outcome<i64> {
    let mut conn = app.db.read().await?;
    let days = late_days(&mut conn, at).await?;
    let before = app.clock.now() - SignedDuration::from_hours(24 * i64::from(days));
    Ok(transit::count_towards(&mut conn, at, before).await?)
}

async fn with_details(conn: &mut store::Conn, ways: Vec<Transit>) -> Outcome<Vec<Underway>> {
    let ids: Vec<ItemId> = ways.iter().map(|way| way.item).collect();
    let items = store::item::many(conn, &ids).await?;
    let numbers: Vec<RecordNumber> = items.iter().map(|item| item.standing.record).collect();
    let records = store::record::shown_or_not(conn, &numbers).await?;
    let holds = store::hold::of_items(conn, &ids).await?;
    let rows = ways.into_iter().filter_map(|transit| {
        let item = items.iter().find(|item| item.standing.id == transit.item)?;
        Some(Underway {
            transit,
            record: records
                .iter()
                .find(|record| record.number == item.standing.record)
                .cloned(),
            hold: holds.iter().find(|hold| hold.item == Some(transit.item)).cloned(),
            item: item.clone(),
        })
    });
    Ok(rows.collect())
}

/// What became of a copy that was on its way for too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// « Introuvable »: the copy is missing, whoever waits for it gets another.
    Missing,
    /// « Retrouvé »: it had arrived without being scanned.
    Found,
}

/// What was done about it.
#[derive(Debug)]
pub enum Settled {
    /// It is missing.
    Missing,
    /// It was here; where it goes now.
    Found(Box<TakenBack>),
    /// Somebody was faster: who, as the portal names them, and when.
    AlreadyDone {
        /// Who; none for the portal itself.
        by: Option<String>,
        /// When.
        at: Timestamp,
    },
}

/// Says what became of a copy on its way, by the id of that way. Whoever comes second is told.
///
/// # Errors
/// As not found when it is not on its way to a library of theirs.
pub async fn settle(app: &App, librarian: &Librarian, way: i64, verdict: Verdict) -> Outcome<Settled> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let found = transit::find(act.conn(), way).await?;
    let found = found
        .filter(|found| may(librarian, found.to))
        .ok_or(Failure::NotFound)?;
    let item = store::item::find(act.conn(), found.item)
        .await?
        .ok_or(Failure::NotFound)?;
    let work = item.standing.work;
    store::lock::work(&mut act.tx, app.db.dialect(), work).await?;
    let still = transit::of_item(act.conn(), found.item).await?;
    if still.is_none_or(|still| still.id != way) {
        let last = store::audit::history(act.conn(), "item", found.item.get())
            .await?
            .pop();
        drop(act);
        let by = match &last {
            Some(last) => crate::queue::actor_name(app, &last.actor).await?,
            None => None,
        };
        let at = last.map_or(found.sent_at, |last| last.at);
        return Ok(Settled::AlreadyDone { by, at });
    }
    if verdict == Verdict::Found {
        let back = taken_back(act, item, found.to).await?;
        return Ok(Settled::Found(Box::new(back)));
    }
    match store::hold::of_item(act.conn(), found.item).await? {
        Some(hold) => crate::queue::not_found(&mut act, &hold).await?,
        None => crate::queue::missing(&mut act, &item).await?,
    }
    crate::hold::advance::allot_work(&mut act, work).await?;
    act.commit().await?;
    Ok(Settled::Missing)
}
