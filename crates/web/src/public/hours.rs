//! When a library is open and how to reach it, as a panel: the week, the closures, the address.

use domain::calendar::Calendar;
use domain::library::Library;
use domain::time::days_after;
use i18n::Translator;
use jiff::civil::Date;

use crate::extract::Around;
use crate::pages::{HoursLine, LibraryPanel};
use crate::words;

/// Closures shown, and how far ahead, in days.
const CLOSURES: usize = 5;
const AHEAD_DAYS: u32 = 90;

/// The panel of a library.
pub fn panel(around: &Around, library: &Library, zone: &jiff::tz::TimeZone) -> LibraryPanel {
    let t = around.frame.t;
    let calendar = around.network.calendar(library.id);
    LibraryPanel {
        name: library.name.clone(),
        opening: words::open_badge(t, &calendar, around.moment, zone),
        hours: week(t, &calendar, around.moment.today),
        closures: closures(t, &calendar, around.moment.today),
        address: address(library),
        phone: said(&library.phone),
        mail: said(&library.email),
        infos_url: around.frame.urls.library_infos(&library.slug),
    }
}

/// Its address in the street, line by line.
pub fn address(library: &Library) -> Vec<String> {
    let town = format!("{} {}", library.address.postcode, library.address.city);
    [library.address.street.trim(), town.trim()]
        .into_iter()
        .filter_map(said)
        .collect()
}

/// The hours of a day: « 10 h – 12 h, 13 h – 18 h ».
pub fn hours(t: Translator, calendar: &Calendar, day: Date) -> Option<String> {
    let slots: Vec<String> = calendar
        .slots(day)
        .iter()
        .map(|slot| t.hours(slot.opens, slot.closes))
        .collect();
    (!slots.is_empty()).then(|| slots.join(", "))
}

/// The week of a day, from Monday.
fn week(t: Translator, calendar: &Calendar, today: Date) -> Vec<HoursLine> {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.saturating_sub(jiff::SignedDuration::from_hours(24 * since_monday));
    (0..7)
        .map(|offset| days_after(monday, offset))
        .map(|day| HoursLine {
            day: t.sentence(t.weekday(day)),
            hours: hours(t, calendar, day).unwrap_or_else(|| t.get("library-closed").into_owned()),
            is_today: day == today,
        })
        .collect()
}

fn closures(t: Translator, calendar: &Calendar, today: Date) -> Vec<String> {
    let last = days_after(today, AHEAD_DAYS);
    let ahead = calendar
        .closures_from(today)
        .into_iter()
        .filter(|closure| closure.first_on <= last);
    ahead
        .take(CLOSURES)
        .map(|closure| {
            let (first, until) = (
                t.date_long(closure.first_on, today),
                t.date_long(closure.last_on, today),
            );
            let days = if closure.first_on == closure.last_on {
                t.with("library-closure-day").arg("date", first).to_string()
            } else {
                t.with("library-closure-days")
                    .arg("from", first)
                    .arg("until", until)
                    .to_string()
            };
            if closure.reason.is_empty() {
                days
            } else {
                format!(
                    "{days} {}",
                    t.with("library-closure-reason").arg("reason", &closure.reason)
                )
            }
        })
        .collect()
}

fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
