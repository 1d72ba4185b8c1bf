//! The sweep of a shelf of holds: what nobody fetched in time is cancelled, its reader told, and each
//! copy goes on to the next reader, into the van or back to its shelf. What the calendar did at night
//! is taken in hand here as well: the copies still stand where they stood.

use std::collections::HashMap;

use domain::circulation::queue::Route;
use domain::hold::{Hold, HoldAction, HoldState};
use domain::id::{HoldId, ItemId, LibraryId, RecordNumber};
use domain::item_state::ItemState;
use domain::mail::Mail;
use domain::staff::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use store::audit::{SWEEP, Swept};
use store::item::StoredItem;
use store::record::StoredRecord;

use super::{Row, with_details};
use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::hold::{advance, work_of};
use crate::person::Librarian;

/// Copies of one shelf: no shelf of holds carries more.
const MOST: i64 = 2_000;

/// Everything on the shelf of holds of a library that has to leave it, by the mark that stands on it.
///
/// # Errors
/// As not found when the librarian does not answer holds there.
pub async fn to_sweep(app: &App, librarian: &Librarian, at: LibraryId) -> Outcome<Vec<Row>> {
    if !librarian.may(Role::Holds, at) {
        return Err(Failure::NotFound);
    }
    let today = app.moment().today;
    let mut conn = app.db.read().await?;
    let mut holds = store::hold::overdue_at(&mut conn, at, today, MOST).await?;
    holds.extend(store::hold::to_put_away(&mut conn, Some(&[at]), MOST, 0).await?);
    let mut rows = with_details(&mut conn, holds).await?;
    rows.sort_by_key(|row| mark(&row.seen.hold.reference));
    Ok(rows)
}

/// « 2026-9 » before « 2026-10 ».
fn mark(reference: &str) -> (i64, i64) {
    let number = |part: &str| part.parse().unwrap_or(i64::MAX);
    let (year, running) = reference.split_once('-').unwrap_or(("", reference));
    (number(year), number(running))
}

/// What a sweep did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Copies taken in hand.
    pub swept: u32,
    /// Those that a colleague, or the night, took in hand at this moment.
    pub already: u32,
}

/// Sweeps the whole shelf of holds of a library, each copy on its own. Done again, or by two librarians
/// at once, each copy is taken in hand once.
///
/// # Errors
/// As not found when the librarian does not answer holds there.
pub async fn sweep(app: &App, librarian: &Librarian, at: LibraryId) -> Outcome<Done> {
    let mut done = Done::default();
    for row in to_sweep(app, librarian, at).await? {
        match sweep_one(app, librarian, at, row.seen.hold.id).await {
            Ok(true) => done.swept += 1,
            Ok(false) | Err(Failure::Conflict | Failure::NotFound) => done.already += 1,
            Err(why) => return Err(why),
        }
    }
    Ok(done)
}

async fn sweep_one(app: &App, librarian: &Librarian, at: LibraryId, id: HoldId) -> Outcome<bool> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let find = store::hold::find(act.conn(), id).await?;
    let work = work_of(&mut act, find.ok_or(Failure::NotFound)?.record).await?;
    store::lock::work(&mut act.tx, app.db.dialect(), work).await?;
    let hold = store::hold::find(act.conn(), id)
        .await?
        .ok_or(Failure::NotFound)?;
    let Some(item) = left(&mut act, &hold).await? else {
        return Ok(false);
    };
    act.keep_hours(at).await?;
    if hold.state == HoldState::Ready {
        advance::apply(&mut act, &hold, HoldAction::Expire, None).await?;
        act.mail(Mail::HoldExpired { hold: id }).await?;
    }
    store::hold::take_off_shelf(act.conn(), item.standing.id).await?;
    let route = crate::desk::reroute(&mut act, &item, at).await?;
    advance::allot_work(&mut act, work).await?;
    let to = told(&mut act, &item, route).await?;
    act.audit(
        SWEEP,
        "item",
        item.standing.id.get(),
        Some(&hold.reference),
        Some(&to),
    )
    .await?;
    act.commit().await?;
    Ok(true)
}

/// The copy that a hold leaves on the shelf; nothing when it no longer does.
async fn left(act: &mut Act<'_>, hold: &Hold) -> Outcome<Option<StoredItem>> {
    let item = match hold.state {
        HoldState::Ready if hold.ready_until.is_some_and(|until| until < act.moment.today) => hold.item,
        state if !state.is_open() => store::hold::left_items(act.conn(), &[hold.id])
            .await?
            .first()
            .map(|(_, item)| *item),
        _ => None,
    };
    let Some(item) = item else { return Ok(None) };
    let found = store::item::find(act.conn(), item).await?;
    Ok(found.filter(|found| found.standing.state == ItemState::OnHoldShelf))
}

/// Where a copy went, as the audit has it.
async fn told(act: &mut Act<'_>, item: &StoredItem, route: Route) -> Outcome<String> {
    let code = |act: &Act<'_>, library| {
        let library = act.network.library(library);
        library.map(|library| library.code.clone()).unwrap_or_default()
    };
    Ok(match route {
        Route::HoldHere(next) => {
            let next = store::hold::find(act.conn(), next).await?;
            next.map(|next| next.reference).unwrap_or_default()
        }
        Route::SendTo { library, .. } | Route::SendHome(library) => code(act, library),
        Route::ShelveHere => {
            let now = store::item::find(act.conn(), item.standing.id).await?;
            let state = now.map_or(ItemState::OnShelf, |now| now.standing.state);
            state.code().to_owned()
        }
    })
}

/// Where a swept copy went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gone {
    /// On its shelf, or apart.
    Shelved(ItemState),
    /// In the van to a library, for a hold or to go home.
    Sent {
        /// To which.
        library: LibraryId,
        /// For which hold, as long as it is on its way.
        reference: Option<String>,
    },
    /// On the shelf of holds, under another mark.
    Next {
        /// The mark.
        reference: String,
        /// Until when it waits, and its reader as on a slip, as long as it does.
        waits: Option<(Option<Date>, String)>,
    },
}

/// A copy of a sweep.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// Who, by the name that the portal gives them.
    pub by: Option<String>,
    /// The mark that stood on it.
    pub mark: String,
    /// The copy.
    pub item: StoredItem,
    /// Its record, unless it left the catalogue.
    pub record: Option<StoredRecord>,
    /// Where it went.
    pub gone: Gone,
}

/// What was swept at a library today, by whomever, the last first.
///
/// # Errors
/// As not found when the librarian does not answer holds there.
pub async fn today(app: &App, librarian: &Librarian, at: LibraryId) -> Outcome<Vec<Line>> {
    if !librarian.may(Role::Holds, at) {
        return Err(Failure::NotFound);
    }
    let network = app.network().await?;
    let zone = &app.settings.zone;
    let midnight = app.moment().today.at(0, 0, 0, 0);
    let since = zone.to_ambiguous_timestamp(midnight).compatible();
    let since = since.map_err(anyhow::Error::from)?;
    let mut conn = app.db.read().await?;
    let swept = store::audit::swept(&mut conn, at, since, MOST).await?;
    let ids: Vec<ItemId> = swept.iter().map(|line| ItemId::new(line.item)).collect();
    let items = store::item::many(&mut conn, &ids).await?;
    let numbers: Vec<RecordNumber> = items.iter().map(|item| item.standing.record).collect();
    let records = store::record::shown_or_not(&mut conn, &numbers).await?;
    let holds = store::hold::of_items(&mut conn, &ids).await?;
    let patrons: Vec<_> = holds.iter().map(|hold| hold.patron).collect();
    let patrons = store::patron::many(&mut conn, &patrons).await?;
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    let mut lines = Vec::with_capacity(swept.len());
    for line in swept {
        if !names.contains_key(&line.actor) {
            let name = super::panel::name_of(&mut conn, &line.actor).await?;
            names.insert(line.actor.clone(), name);
        }
        let Some(item) = items.iter().find(|item| item.standing.id.get() == line.item) else {
            continue;
        };
        let waits = holds.iter().find(|hold| hold.item == Some(item.standing.id));
        let waits = waits.map(|hold| {
            let patron = patrons.iter().find(|patron| patron.id == hold.patron);
            let name = patron.map(|patron| patron.slip_name()).unwrap_or_default();
            (hold.clone(), name)
        });
        lines.push(Line {
            at: line.at,
            by: names.get(&line.actor).cloned().flatten(),
            record: records
                .iter()
                .find(|record| record.number == item.standing.record)
                .cloned(),
            item: item.clone(),
            gone: gone(&network, &line, waits),
            mark: line.reference,
        });
    }
    Ok(lines)
}

fn gone(network: &store::network::Network, line: &Swept, waits: Option<(Hold, String)>) -> Gone {
    if let Some(state) = ItemState::from_code(&line.to) {
        return Gone::Shelved(state);
    }
    if let Some(library) = network.by_code(&line.to) {
        let travels = waits.filter(|(hold, _)| hold.state == HoldState::InTransit);
        return Gone::Sent {
            library: library.id,
            reference: travels.map(|(hold, _)| hold.reference),
        };
    }
    let next = waits.filter(|(hold, _)| hold.reference == line.to);
    Gone::Next {
        reference: line.to.clone(),
        waits: next.map(|(hold, name)| (hold.ready_until, name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_in_the_order_of_their_numbers() {
        let mut marks = ["2026-10", "2025-311", "2026-9", "?"];
        marks.sort_by_key(|reference| mark(reference));
        assert_eq!(marks, ["2025-311", "2026-9", "2026-10", "?"]);
    }
}
