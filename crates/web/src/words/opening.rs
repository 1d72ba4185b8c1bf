//! Whether a library is open, in the band above the header and on its own pages.

use domain::calendar::{Calendar, OpenState};
use domain::time::Moment;
use i18n::Translator;
use jiff::tz::TimeZone;

use crate::parts::Badge;

/// « Ouverte jusqu’à 18 h », « Fermée, ouvre demain à 10 h ».
pub fn opening(t: Translator, calendar: &Calendar, moment: Moment, zone: &TimeZone) -> String {
    match calendar.open_state(zone.to_datetime(moment.now)) {
        OpenState::OpenUntil(time) => t
            .with("site-opening-open-until")
            .arg("time", t.time(time))
            .to_string(),
        OpenState::ClosedUntil(day, time) => t
            .with("site-closed-until")
            .arg("day", t.relative_day(day, moment.today))
            .arg("time", t.time(time))
            .to_string(),
        OpenState::Closed => t.get("site-closed").into_owned(),
    }
}

/// The same as a badge: green while the door is open.
pub fn open_badge(t: Translator, calendar: &Calendar, moment: Moment, zone: &TimeZone) -> Badge {
    match calendar.open_state(zone.to_datetime(moment.now)) {
        OpenState::OpenUntil(time) => {
            let text = t.with("library-open-now-until").arg("time", t.time(time));
            Badge::ok(text.to_string()).with_icon("clock")
        }
        OpenState::ClosedUntil(day, time) if day == moment.today => Badge::wait(
            t.with("library-opens-today-at")
                .arg("time", t.time(time))
                .to_string(),
        ),
        OpenState::ClosedUntil(day, time) => {
            let text = t
                .with("library-opens-at")
                .arg("day", t.relative_day(day, moment.today));
            Badge::wait(text.arg("time", t.time(time)).to_string())
        }
        OpenState::Closed => Badge::wait(t.get("library-closed")),
    }
}
