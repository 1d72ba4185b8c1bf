//! The titles that readers reserve most, by month and library, without anybody's name.

use std::collections::HashMap;

use domain::figure::{Period, SHOWN_FROM};
use jiff::civil::Date;
use store::record::StoredRecord;

use crate::App;
use crate::failure::Outcome;
use crate::figure::{Scope, check};
use crate::person::Librarian;

/// The setting that says until which day holds are counted by title.
const COUNTED_UNTIL: &str = "figures.titles_until";
/// Days of holds counted when nothing was counted before: as long as a hold that ended is kept.
const LOOKED_BACK: i64 = 122;
/// How many titles are shown on a page.
pub const SHOWN: i64 = 40;
/// How many stand in a table for a spreadsheet.
pub const IN_TABLE: i64 = 2_000;

/// Counts the holds of the days that are over, each day once.
///
/// # Errors
/// When the database fails.
pub async fn count(app: &App, on: Date) -> Outcome<()> {
    let counted = {
        let mut conn = app.db.read().await?;
        store::setting::get(&mut conn, COUNTED_UNTIL).await?
    };
    let mut day = match counted.and_then(|day| day.parse::<Date>().ok()) {
        Some(day) => Period::Day.after(day, 1),
        None => Period::Day.after(on, -LOOKED_BACK),
    };
    let begins = |day: Date| {
        // A midnight that the clocks skip is the moment after it.
        app.settings
            .zone
            .to_timestamp(day.at(0, 0, 0, 0))
            .map_err(anyhow::Error::from)
    };
    while day < on {
        let next = Period::Day.after(day, 1);
        // Day by day: the writer is never held for long, and what was done is not done again.
        let mut tx = app.db.begin_write().await?;
        if store::setting::raise(&mut tx, COUNTED_UNTIL, &day.to_string()).await? {
            let month = begins(day.first_of_month())?;
            let lasting = (begins(day)?, begins(next)?);
            store::title_figure::count(&mut tx, day, month, lasting).await?;
        }
        tx.commit().await?;
        day = next;
    }
    Ok(())
}

/// The titles reserved most in the month or the year that holds a day, and how often: the most wanted first,
/// so many at most; none that fewer than three asked for.
///
/// # Errors
/// As not found outside the librarian's libraries.
pub async fn most_reserved(
    app: &App,
    librarian: &Librarian,
    scope: Scope,
    period: Period,
    day: Date,
    limit: i64,
) -> Outcome<Vec<(StoredRecord, i64)>> {
    check(librarian, scope)?;
    let first = period.first_day(day);
    let last = Period::Day.after(period.after(first, 1), -1);
    let library = match scope {
        Scope::Network => None,
        Scope::Library(library) => Some(library),
    };
    let mut conn = app.db.read().await?;
    let found =
        store::title_figure::most_reserved(&mut conn, (first, last), library, SHOWN_FROM, limit).await?;
    let numbers: Vec<_> = found.iter().map(|(number, _)| *number).collect();
    let records = store::record::many(&mut conn, &numbers).await?;
    let mut records: HashMap<_, _> = records
        .into_iter()
        .map(|record| (record.number, record))
        .collect();
    let titles = found
        .into_iter()
        .filter_map(|(number, amount)| Some((records.remove(&number)?, amount)));
    Ok(titles.collect())
}
