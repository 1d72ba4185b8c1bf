//! What can be had now, kept as bits beside the index: read whole at start, flipped after each
//! change of this process, and followed from the database for the changes of others.

use domain::id::RecordNumber;
use store::item::Presence;

use crate::App;
use crate::failure::Outcome;

/// Reads the availability of these records again. A failure is logged: the change log brings it later.
pub async fn refresh(app: &App, numbers: &[RecordNumber]) {
    if let Err(why) = read_again(app, numbers).await {
        tracing::warn!(
            "could not refresh the availability of {} records: {why}",
            numbers.len()
        );
    }
}

/// Reads the availability of these records again.
///
/// # Errors
/// When the database fails.
pub async fn read_again(app: &App, numbers: &[RecordNumber]) -> Outcome<()> {
    if numbers.is_empty() {
        return Ok(());
    }
    let mut conn = app.db.read().await?;
    let presence = store::item::presence(&mut conn, numbers).await?;
    let availability = app.search.availability();
    for number in numbers {
        availability.set(*number, &facets(presence.get(number)));
    }
    Ok(())
}

/// Reads the availability of the whole catalogue: at start.
///
/// # Errors
/// When the database fails.
pub async fn read_all(app: &App) -> Outcome<()> {
    let mut conn = app.db.read().await?;
    let mut last = None;
    loop {
        let numbers = store::record::numbers_after(&mut conn, last, 5_000).await?;
        let Some(highest) = numbers.last().copied() else {
            return Ok(());
        };
        let presence = store::item::presence(&mut conn, &numbers).await?;
        for (number, presence) in &presence {
            app.search.availability().set(*number, &facets(Some(presence)));
        }
        last = Some(highest);
    }
}

/// The libraries where a record can be taken from the shelf, as the index numbers them.
#[must_use]
pub fn facets(presence: Option<&Presence>) -> Vec<u16> {
    let available = presence.map(Presence::available).unwrap_or_default();
    available
        .into_iter()
        .filter_map(|facet| u16::try_from(facet).ok())
        .collect()
}
