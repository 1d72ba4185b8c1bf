//! A year of figures for the demonstration: as a small network has them, quiet in summer, busy on Wednesdays
//! and Saturdays; and what was looked for in vain.

use std::collections::BTreeMap;

use domain::figure::{FigureKind, Period};
use domain::id::LibraryId;
use jiff::civil::{Date, Weekday};
use store::Conn;

use super::seed::Seed;

/// Days before today that have figures.
const DAYS: i64 = 400;

/// What nobody found, folded, and how often it was looked for.
const IN_VAIN: [(&str, i64); 6] = [
    ("la sorciere de l etang", 11),
    ("permis de conduire theorique 2027", 9),
    ("tricot pour debutants", 6),
    ("manga cuisine tome 12", 5),
    ("les gilles racontes aux enfants", 4),
    ("apprendre le neerlandais en 30 jours", 3),
];

/// Writes them.
pub(super) async fn put(conn: &mut Conn, seed: &Seed, libraries: &[LibraryId]) -> anyhow::Result<()> {
    let mut figures = Vec::new();
    for back in 1..=DAYS {
        let day = Period::Day.after(seed.today, -back);
        let mut readers = 0;
        for (place, library) in libraries.iter().enumerate() {
            let loans = loans(day, place);
            if loans == 0 {
                continue;
            }
            let active = loans / 3 + 1;
            readers += active;
            figures.extend([
                (day, *library, FigureKind::Loan, loans),
                (day, *library, FigureKind::Renewal, loans / 4),
                (day, *library, FigureKind::Hold, loans / 9 + 1),
            ]);
            if day.weekday() == Weekday::Wednesday {
                figures.push((day, *library, FigureKind::Event, 1));
                figures.push((day, *library, FigureKind::Attendance, 6 + loans % 9));
            }
            figures.extend(of_readers(day, *library, active));
        }
        figures.extend(of_readers(day, LibraryId::new(0), readers * 9 / 10));
    }
    store::figure::add_all(conn, &figures).await?;
    let first = libraries.first().copied();
    let in_vain: BTreeMap<(String, Option<LibraryId>), i64> = IN_VAIN
        .iter()
        .map(|(words, amount)| (((*words).to_owned(), first), *amount))
        .collect();
    let yesterday = Period::Day.after(seed.today, -1);
    store::empty_search::note(conn, yesterday, &in_vain).await?;
    Ok(())
}

/// Loans of a day: none on Sundays and Mondays, fewer in summer and in the smaller libraries.
fn loans(day: Date, place: usize) -> i64 {
    let weekday = match day.weekday() {
        Weekday::Sunday | Weekday::Monday => return 0,
        Weekday::Wednesday => 58,
        Weekday::Saturday => 49,
        _ => 27,
    };
    let season = match day.month() {
        7 | 8 => 6,
        12 => 8,
        _ => 10,
    };
    let size = 10 - i64::try_from(place.min(8)).unwrap_or(8);
    let noise = i64::from(day.day_of_year()) * 7 % 11;
    weekday * season * size / 100 + noise
}

/// Readers of a day: in a longer period most of them were seen before.
fn of_readers(day: Date, library: LibraryId, active: i64) -> [(Date, LibraryId, FigureKind, i64); 4] {
    let first_seen = |period: Period, days: i64| {
        let since = period
            .first_day(day)
            .until(day)
            .map_or(0, |span| i64::from(span.get_days()));
        (active * (days - since).max(1) / days).max(1)
    };
    [
        (day, library, FigureKind::ReadersOfDay, active),
        (
            day,
            library,
            FigureKind::ReadersOfWeek,
            first_seen(Period::Week, 9),
        ),
        (
            day,
            library,
            FigureKind::ReadersOfMonth,
            first_seen(Period::Month, 40),
        ),
        (
            day,
            library,
            FigureKind::ReadersOfYear,
            first_seen(Period::Year, 420) / 4,
        ),
    ]
}
