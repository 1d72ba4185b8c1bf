//! What a load brings to libraries for the first time, for those who want to be told of it.

use std::collections::BTreeSet;

use domain::id::{JobId, RecordNumber};
use domain::job::Job;
use jiff::{SignedDuration, Timestamp};
use store::Conn;
use store::arrival::Place;
use store::item::NewItem;

use crate::App;
use crate::failure::Outcome;

/// How long the first batch of a load waits for the others, so that they are looked at together.
const GATHERING: SignedDuration = SignedDuration::from_secs(5);

/// The documents and libraries that come together for the first time with these copies, which are
/// about to be written; nothing when nobody wants to be told. `fresh` records have no copies yet.
pub async fn first<'a>(
    conn: &mut Conn,
    items: impl Iterator<Item = &'a NewItem>,
    fresh: &BTreeSet<RecordNumber>,
) -> Outcome<BTreeSet<Place>> {
    let brought: BTreeSet<Place> = items
        .filter(|item| item.state.has_joined())
        .map(|item| (item.record, item.owner))
        .collect();
    if brought.is_empty() || !store::alert::any(conn).await? {
        return Ok(BTreeSet::new());
    }
    let mut older: Vec<RecordNumber> = brought
        .iter()
        .map(|(record, _)| *record)
        .filter(|record| !fresh.contains(record))
        .collect();
    older.dedup();
    let known = store::arrival::known(conn, &older).await?;
    Ok(brought.difference(&known).copied().collect())
}

/// Notes them, with the job that finds whom they concern.
pub async fn note(app: &App, conn: &mut Conn, arrived: &BTreeSet<Place>, now: Timestamp) -> Outcome<()> {
    if arrived.is_empty() {
        return Ok(());
    }
    store::arrival::note(conn, arrived, now).await?;
    let wait = if app.settings.demo {
        SignedDuration::ZERO
    } else {
        GATHERING
    };
    let id = JobId::new(app.new_id(now));
    let job = crate::job::to_write(&Job::MatchAlerts, id, now + wait)?;
    Ok(store::job::wake(conn, vec![job], now).await?)
}
