//! The hours of a library in a few lines: the days that have the same hours stand together.

use domain::calendar::{Calendar, Slot};
use domain::time::days_after;
use i18n::Translator;
use jiff::civil::{Date, Weekday};

/// The hours of the week that begins on a day, closures included; Monday comes first.
pub(crate) fn week(t: Translator, calendar: &Calendar, from: Date) -> Vec<String> {
    let mut days: Vec<(Weekday, Vec<Slot>)> = (0..7)
        .map(|n| days_after(from, n))
        .map(|day| (day.weekday(), calendar.slots(day)))
        .filter(|(_, slots)| !slots.is_empty())
        .collect();
    days.sort_by_key(|(weekday, _)| weekday.to_monday_zero_offset());
    let mut groups: Vec<(Vec<&'static str>, Vec<Slot>)> = Vec::new();
    for (weekday, slots) in days {
        let name = t.weekday_name(weekday);
        match groups.iter_mut().find(|(_, known)| *known == slots) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], slots)),
        }
    }
    groups
        .into_iter()
        .map(|(names, slots)| {
            let hours: Vec<String> = slots
                .iter()
                .map(|slot| t.hours(slot.opens, slot.closes))
                .collect();
            t.sentence(format!("{}, {}", t.list(&names), t.list(&hours)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;
    use jiff::civil::{date, time};

    #[test]
    fn days_with_the_same_hours_stand_together() {
        let slot = |from, until| Slot {
            opens: time(from, 0, 0, 0),
            closes: time(until, 0, 0, 0),
        };
        let calendar = Calendar::weekly(
            &[Weekday::Tuesday, Weekday::Wednesday, Weekday::Friday],
            &[slot(10, 12), slot(13, 18)],
        );
        let french = week(Translator::new(Language::Fr), &calendar, date(2026, 11, 26));
        assert_eq!(
            french,
            ["Mardi, mercredi et vendredi, 10\u{A0}h\u{A0}– 12\u{A0}h et 13\u{A0}h\u{A0}– 18\u{A0}h"]
        );
        let closed = calendar.closed(date(2026, 11, 20), date(2026, 12, 20), "travaux");
        assert!(week(Translator::new(Language::De), &closed, date(2026, 11, 26)).is_empty());
    }
}
