//! Holds: the only table of them, whichever ILS keeps the copy.
//!
//! The unique index over patron and target, while open, is what makes a double click one hold. A
//! change states the version it saw: two people never answer the same hold twice.

mod demand;
mod elsewhere;
mod events;
mod left;
mod queue;
mod requested;

pub use demand::{Demand, demand};
pub use elsewhere::{listed_again, missed, open_elsewhere};
pub use events::{HoldEvent, events, not_found, note_event};
pub use left::{count_to_put_away, left_items, take_off_shelf, to_put_away};
pub use queue::{
    Side, count, overdue_at, overdue_for_pickup, past_use, queue, ready_until, set_our_deadline, waiting_at,
};
pub use requested::{AskedItem, Request, requests};

use std::collections::HashMap;

use domain::hold::{Hold, HoldState, HoldTarget, OpenHold, Origin};
use domain::id::{HoldId, ItemId, LibraryId, PatronId, RecordNumber, WorkId};
use domain::money::Money;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};
use crate::read;

const COLUMNS: &str = "h.hold_id, h.reference, h.patron_id, h.record_number, h.target, h.pickup_library_id, h.state, h.origin,
    h.priority, h.placed_at, h.item_id, h.pull_library_id, h.suspended_from_on, h.suspended_until_on, h.needed_until_on,
    h.ready_at, h.ready_until_on, h.changed_at, h.reason, h.note, h.fee_cents, h.ils, h.ils_hold_id, h.version";
/// The states of `HoldState::OPEN`, as the partial indexes name them.
const OPEN: &str = "('requested', 'queued', 'allotted', 'in_transit', 'ready')";

fn hold(row: &AnyRow) -> Result<Hold> {
    let target: String = row.try_get(4)?;
    let priority: i64 = row.try_get(8)?;
    Ok(Hold {
        id: HoldId::new(row.try_get(0)?),
        reference: row.try_get(1)?,
        patron: PatronId::new(row.try_get(2)?),
        record: crate::record::number(row, 3)?,
        target: target
            .parse()
            .map_err(|_| Error::unreadable("target of a hold", target))?,
        pickup_library: LibraryId::new(row.try_get(5)?),
        state: read::code(row, 6, "state of a hold", HoldState::from_code)?,
        origin: read::code(row, 7, "origin of a hold", Origin::from_code)?,
        priority: i32::try_from(priority).map_err(|_| Error::unreadable("priority", priority))?,
        placed_at: read::instant(row, 9)?,
        item: row.try_get::<Option<i64>, _>(10)?.map(ItemId::new),
        pull_library: row.try_get::<Option<i64>, _>(11)?.map(LibraryId::new),
        suspended_from: read::maybe_day(row, 12)?,
        suspended_until: read::maybe_day(row, 13)?,
        needed_until: read::maybe_day(row, 14)?,
        ready_at: read::maybe_instant(row, 15)?,
        ready_until: read::maybe_day(row, 16)?,
        changed_at: read::instant(row, 17)?,
        reason: row.try_get(18)?,
        note: row.try_get(19)?,
        fee: Money::from_cents(row.try_get(20)?),
        ils: row.try_get(21)?,
        ils_hold_id: row.try_get(22)?,
        version: row.try_get(23)?,
    })
}

/// The next number of the year: the `17` of `2026-17`.
///
/// # Errors
/// When the database fails.
pub async fn next_in_year(conn: &mut Conn, year: i16) -> Result<i64> {
    let row = sqlx::query(
        "insert into hold_counter (year, last) values ($1, 1)
         on conflict (year) do update set last = hold_counter.last + 1 returning last",
    )
    .bind(i64::from(year))
    .fetch_one(conn)
    .await?;
    Ok(row.try_get(0)?)
}

/// Writes a new hold; it is taken when the patron already waits for the same thing.
///
/// # Errors
/// When the database fails, or the place is taken.
pub async fn insert(conn: &mut Conn, hold: &Hold) -> Result<()> {
    sqlx::query(
        "insert into hold (hold_id, reference, patron_id, record_number, target, pickup_library_id, state, origin, priority,
             placed_at, needed_until_on, changed_at, note, fee_cents, ils)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(hold.id.get())
    .bind(hold.reference.as_str())
    .bind(hold.patron.get())
    .bind(i64::from(hold.record.get()))
    .bind(hold.target.to_string())
    .bind(hold.pickup_library.get())
    .bind(hold.state.code())
    .bind(hold.origin.code())
    .bind(i64::from(hold.priority))
    .bind(hold.placed_at.as_second())
    .bind(hold.needed_until.map(|day| day.to_string()))
    .bind(hold.changed_at.as_second())
    .bind(hold.note.as_deref())
    .bind(hold.fee.cents())
    .bind(hold.ils.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what may change of a hold, if nobody changed it since `hold.version` was read. Says
/// whether it was written.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, hold: &Hold) -> Result<bool> {
    let done = sqlx::query(
        "update hold set pickup_library_id = $3, state = $4, priority = $5, item_id = $6, pull_library_id = $7,
             suspended_from_on = $8, suspended_until_on = $9, needed_until_on = $10, ready_at = $11, ready_until_on = $12,
             changed_at = $13, reason = $14, note = $15, ils_hold_id = $16, fee_cents = $17, version = version + 1,
             left_item_id = case when state = 'ready' and $4 <> 'ready' and $4 <> 'collected' then item_id else left_item_id end
         where hold_id = $1 and version = $2",
    )
    .bind(hold.id.get())
    .bind(hold.version)
    .bind(hold.pickup_library.get())
    .bind(hold.state.code())
    .bind(i64::from(hold.priority))
    .bind(hold.item.map(ItemId::get))
    .bind(hold.pull_library.map(LibraryId::get))
    .bind(hold.suspended_from.map(|day| day.to_string()))
    .bind(hold.suspended_until.map(|day| day.to_string()))
    .bind(hold.needed_until.map(|day| day.to_string()))
    .bind(hold.ready_at.map(|at| at.as_second()))
    .bind(hold.ready_until.map(|day| day.to_string()))
    .bind(hold.changed_at.as_second())
    .bind(hold.reason.as_deref())
    .bind(hold.note.as_deref())
    .bind(hold.ils_hold_id.as_deref())
    .bind(hold.fee.cents())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A hold.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: HoldId) -> Result<Option<Hold>> {
    let sql = format!("select {COLUMNS} from hold h where h.hold_id = $1");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(hold).transpose()
}

/// These holds, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[HoldId]) -> Result<Vec<Hold>> {
    let mut found = Vec::with_capacity(ids.len());
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!("select {COLUMNS} from hold h where h.hold_id in ({list})")
    })
    .await?;
    for row in rows {
        found.push(hold(&row)?);
    }
    found.sort_by_key(|hold| (hold.placed_at, hold.id));
    Ok(found)
}

/// A hold of this patron: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of(conn: &mut Conn, patron: PatronId, id: HoldId) -> Result<Option<Hold>> {
    let sql = format!("select {COLUMNS} from hold h where h.hold_id = $1 and h.patron_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .bind(patron.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(hold).transpose()
}

/// The open hold of a patron on a target.
///
/// # Errors
/// When the database fails.
pub async fn open_on(conn: &mut Conn, patron: PatronId, target: &HoldTarget) -> Result<Option<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.patron_id = $1 and h.target = $2 and h.state in {OPEN}"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(target.to_string())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(hold).transpose()
}

/// The holds of a patron: the open ones, and those that ended after `since`, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_patron(conn: &mut Conn, patron: PatronId, since: Timestamp) -> Result<Vec<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.patron_id = $1 and (h.state in {OPEN} or h.changed_at >= $2)
         order by h.placed_at desc, h.hold_id desc limit 500"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .bind(since.as_second())
        .fetch_all(conn)
        .await?;
    rows.iter().map(hold).collect()
}

/// The open holds that a copy of this work may answer, in rank order, with the copies that were
/// looked for in vain.
///
/// # Errors
/// When the database fails.
pub async fn open_of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<OpenHold>> {
    of_work(conn, work, "").await
}

/// The same, without those whose library has its ILS elsewhere: no copy from here is set aside for
/// them, their own ILS does it.
///
/// # Errors
/// When the database fails.
pub async fn open_here_of_work(conn: &mut Conn, work: WorkId) -> Result<Vec<OpenHold>> {
    of_work(conn, work, "and h.ils = 'local'").await
}

/// Who waits on several works at once; a work on which nobody waits is absent.
///
/// # Errors
/// When the database fails.
pub async fn open_of_works(conn: &mut Conn, works: &[WorkId]) -> Result<HashMap<WorkId, Vec<OpenHold>>> {
    of_works(conn, works, "").await
}

async fn of_work(conn: &mut Conn, work: WorkId, which: &'static str) -> Result<Vec<OpenHold>> {
    let mut open = of_works(conn, &[work], which).await?;
    Ok(open.remove(&work).unwrap_or_default())
}

async fn of_works(
    conn: &mut Conn,
    works: &[WorkId],
    which: &'static str,
) -> Result<HashMap<WorkId, Vec<OpenHold>>> {
    let mut open: HashMap<WorkId, Vec<OpenHold>> = HashMap::new();
    let ids = || works.iter().map(|work| work.get());
    let rows = rows_among(conn, &[], ids(), |list| {
        format!(
            "select {COLUMNS}, r.work_id from hold h join record r on r.record_number = h.record_number
             where r.work_id in ({list}) and h.state in {OPEN} {which}
             order by h.priority, h.placed_at, h.hold_id"
        )
    })
    .await?;
    for row in rows {
        let work = WorkId::new(row.try_get(24)?);
        open.entry(work).or_default().push(OpenHold::from(&hold(&row)?));
    }
    let rows = rows_among(conn, &[], ids(), |list| {
        format!(
            "select n.hold_id, n.item_id, r.work_id from hold_not_found n join hold h on h.hold_id = n.hold_id
             join record r on r.record_number = h.record_number where r.work_id in ({list})"
        )
    })
    .await?;
    for row in rows {
        let id = HoldId::new(row.try_get(0)?);
        let of_work = open.get_mut(&WorkId::new(row.try_get(2)?)).into_iter().flatten();
        for waiting in of_work.filter(|waiting| waiting.id == id) {
            waiting.not_found.push(ItemId::new(row.try_get(1)?));
        }
    }
    Ok(open)
}

/// The hold for which a copy is set aside.
///
/// # Errors
/// When the database fails.
pub async fn of_item(conn: &mut Conn, item: ItemId) -> Result<Option<Hold>> {
    let sql = format!(
        "select {COLUMNS} from hold h where h.item_id = $1 and h.state in ('allotted', 'in_transit', 'ready')"
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(item.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(hold).transpose()
}

/// The holds for which these copies are set aside.
///
/// # Errors
/// When the database fails.
pub async fn of_items(conn: &mut Conn, items: &[ItemId]) -> Result<Vec<Hold>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], items.iter().map(|item| item.get()), |list| {
        format!(
            "select {COLUMNS} from hold h
             where h.state in ('allotted', 'in_transit', 'ready') and h.item_id in ({list})"
        )
    })
    .await?;
    for row in rows {
        found.push(hold(&row)?);
    }
    Ok(found)
}

/// How many open holds stand before each of these on the same record, itself not counted.
///
/// # Errors
/// When the database fails.
pub async fn before(conn: &mut Conn, ids: &[HoldId]) -> Result<Vec<(HoldId, u32)>> {
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!(
            "select h.hold_id, (select count(*) from hold o
                 where o.record_number = h.record_number and o.state in {OPEN}
                 and (o.priority < h.priority or (o.priority = h.priority and (o.placed_at < h.placed_at
                      or (o.placed_at = h.placed_at and o.hold_id < h.hold_id)))))
             from hold h where h.hold_id in ({list})"
        )
    })
    .await?;
    rows.iter()
        .map(|row| {
            let count: i64 = row.try_get(1)?;
            Ok((
                HoldId::new(row.try_get(0)?),
                u32::try_from(count).unwrap_or(u32::MAX),
            ))
        })
        .collect()
}

/// Type and audience of all that a patron waits for, for the limits.
///
/// # Errors
/// When the database fails.
pub async fn kinds_of_patron(
    conn: &mut Conn,
    patron: PatronId,
) -> Result<Vec<domain::hold::OpenHoldOfPatron>> {
    let sql = format!(
        "select r.document_type, r.audience from hold h join record r on r.record_number = h.record_number
         where h.patron_id = $1 and h.state in {OPEN}"
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(patron.get())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(domain::hold::OpenHoldOfPatron {
                document_type: read::code(
                    row,
                    0,
                    "type of document",
                    domain::record::DocumentType::from_code,
                )?,
                audience: read::maybe_code(row, 1, "audience", domain::record::Audience::from_code)?,
            })
        })
        .collect()
}

/// The open holds on these records, in rank order.
///
/// # Errors
/// When the database fails.
pub async fn open_of_records(
    conn: &mut Conn,
    numbers: &[RecordNumber],
) -> Result<Vec<(RecordNumber, OpenHold)>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], numbers.iter().copied(), |list| {
        format!(
            "select {COLUMNS} from hold h where h.state in {OPEN} and h.record_number in ({list})
             order by h.priority, h.placed_at, h.hold_id"
        )
    })
    .await?;
    for row in rows {
        let hold = hold(&row)?;
        found.push((hold.record, OpenHold::from(&hold)));
    }
    Ok(found)
}

/// A hold of this patron by its reference: another's does not exist.
///
/// # Errors
/// When the database fails.
pub async fn find_of_by_reference(
    conn: &mut Conn,
    patron: PatronId,
    reference: &str,
) -> Result<Option<Hold>> {
    let sql = format!("select {COLUMNS} from hold h where h.reference = $1 and h.patron_id = $2");
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(reference)
        .bind(patron.get())
        .fetch_optional(conn)
        .await?;
    row.as_ref().map(hold).transpose()
}
