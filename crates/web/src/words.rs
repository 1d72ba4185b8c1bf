//! Sentences that several pages say: whether a library is open, where a copy is.

use domain::calendar::{Calendar, OpenState};
use domain::time::Moment;
use i18n::Translator;
use jiff::tz::TimeZone;

/// « Ouverte jusqu’à 18 h », « Fermée, ouvre demain à 10 h ».
pub fn opening(t: Translator, calendar: &Calendar, moment: Moment, zone: &TimeZone) -> String {
    match calendar.open_state(zone.to_datetime(moment.now)) {
        OpenState::OpenUntil(time) => t.with("site-opening-open-until").arg("time", t.time(time)).to_string(),
        OpenState::ClosedUntil(day, time) => t
            .with("site-closed-until")
            .arg("day", t.relative_day(day, moment.today))
            .arg("time", t.time(time))
            .to_string(),
        OpenState::Closed => t.get("site-closed").into_owned(),
    }
}
