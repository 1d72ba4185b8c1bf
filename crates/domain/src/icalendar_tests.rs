//! What is written is read again by a reader that forgives nothing.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn brussels() -> TimeZone {
    TimeZone::get("Europe/Brussels").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn story_time() -> Entry {
    Entry {
        uid: uid("event", 12, "https://portail.example:8443/biblio"),
        sequence: 2,
        changed_at: at("2026-11-25T13:05:00Z"),
        when: When::Hours {
            starts: date(2026, 12, 2).at(15, 0, 0, 0),
            ends: date(2026, 12, 2).at(15, 45, 0, 0),
            zone: brussels(),
        },
        summary: "L’heure du conte : les loups, les renards; et nous".into(),
        description: "De 3 à 6 ans.\r\nSans inscription, \\o/".into(),
        location: "Bibliothèque de Valbrune, Rue des Saules 9, 7981 Valbrune".into(),
        url: Some("https://portail.example/agenda/12-l-heure-du-conte".into()),
        status: Status::Confirmed,
        is_busy: true,
    }
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar { name: None, entries }
}

/// A line unfolded: name, parameters and value.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Property {
    name: String,
    value: String,
}

/// Reads a file as the standard has it, or says what is wrong with it.
fn strict(text: &str) -> Result<Vec<Property>, String> {
    let body = text.strip_suffix("\r\n").ok_or("does not end in CRLF")?;
    let mut unfolded: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        if line.contains(['\r', '\n']) {
            return Err(format!("a lone line end: {line:?}"));
        }
        if line.len() > 75 {
            return Err(format!("{} octets: {line}", line.len()));
        }
        if line.chars().any(char::is_control) {
            return Err(format!("a control character: {line:?}"));
        }
        match line.strip_prefix(' ') {
            Some(rest) => unfolded
                .last_mut()
                .ok_or("a continuation of nothing")?
                .push_str(rest),
            None => unfolded.push(line.to_owned()),
        }
    }
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for line in unfolded {
        let (name, value) = line.split_once(':').ok_or_else(|| format!("no value: {line}"))?;
        if name.is_empty()
            || !name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-;=/_".contains(c))
        {
            return Err(format!("no name: {line}"));
        }
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" if open.pop().as_deref() != Some(value) => return Err(format!("{value} was not open")),
            _ => {}
        }
        found.push(Property {
            name: name.to_owned(),
            value: value.to_owned(),
        });
    }
    if open.is_empty() {
        Ok(found)
    } else {
        Err(format!("still open: {open:?}"))
    }
}

fn value<'a>(properties: &'a [Property], name: &str) -> &'a str {
    let mut all = properties.iter().filter(|property| property.name == name);
    let only = all.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(all.next().is_none(), "{name} stands twice");
    &only.value
}

/// A text value as a program shows it.
fn unescaped(value: &str) -> String {
    let mut shown = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next().expect("nothing is escaped") {
                'n' | 'N' => shown.push('\n'),
                kept @ ('\\' | ';' | ',') => shown.push(kept),
                other => panic!("\\{other} means nothing"),
            },
            (';' | ',', _) => panic!("{letter} is not escaped in {value}"),
            (letter, _) => shown.push(letter),
        }
    }
    shown
}

#[test]
fn an_event_is_written_as_the_standard_has_it() {
    let read = strict(&calendar(vec![story_time()]).write()).unwrap();
    assert_eq!(read[0].value, "VCALENDAR");
    assert_eq!(value(&read, "VERSION"), "2.0");
    assert_eq!(value(&read, "UID"), "event-12@portail.example");
    assert_eq!(value(&read, "SEQUENCE"), "2");
    assert_eq!(value(&read, "DTSTAMP"), "20261125T130500Z");
    assert_eq!(value(&read, "DTSTART;TZID=Europe/Brussels"), "20261202T150000");
    assert_eq!(value(&read, "DTEND;TZID=Europe/Brussels"), "20261202T154500");
    assert_eq!(value(&read, "STATUS"), "CONFIRMED");
    assert_eq!(unescaped(value(&read, "SUMMARY")), story_time().summary);
    assert_eq!(
        unescaped(value(&read, "DESCRIPTION")),
        "De 3 à 6 ans.\nSans inscription, \\o/"
    );
    assert_eq!(
        value(&read, "URL"),
        "https://portail.example/agenda/12-l-heure-du-conte"
    );
}

#[test]
fn the_rules_of_the_zone_are_those_that_the_entries_meet() {
    // One in winter, one in summer: the change before the first, and each until the last.
    let mut summer = story_time();
    summer.when = When::Hours {
        starts: date(2027, 7, 3).at(10, 0, 0, 0),
        ends: date(2027, 7, 3).at(12, 0, 0, 0),
        zone: brussels(),
    };
    let written = calendar(vec![story_time(), summer]).write();
    strict(&written).unwrap();
    let rules = "BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n\
        BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
        BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
        END:VTIMEZONE\r\n";
    assert!(written.contains(rules), "{written}");
    assert_eq!(written.matches("BEGIN:VTIMEZONE").count(), 1);
}

#[test]
fn a_time_without_a_named_zone_is_written_in_utc() {
    let mut entry = story_time();
    for (zone, expected) in [
        (TimeZone::UTC, "20261202T150000Z"),
        (TimeZone::fixed(jiff::tz::offset(2)), "20261202T130000Z"),
    ] {
        entry.when = When::Hours {
            starts: date(2026, 12, 2).at(15, 0, 0, 0),
            ends: date(2026, 12, 2).at(16, 0, 0, 0),
            zone,
        };
        let written = calendar(vec![entry.clone()]).write();
        assert_eq!(value(&strict(&written).unwrap(), "DTSTART"), expected);
        assert!(!written.contains("VTIMEZONE"), "{written}");
    }
}

#[test]
fn a_whole_day_ends_where_the_next_begins_and_takes_no_hours() {
    let mut entry = story_time();
    entry.when = When::Day(date(2026, 12, 31));
    entry.is_busy = false;
    entry.status = Status::Cancelled;
    let read = strict(&calendar(vec![entry]).write()).unwrap();
    assert_eq!(value(&read, "DTSTART;VALUE=DATE"), "20261231");
    assert_eq!(value(&read, "DTEND;VALUE=DATE"), "20270101");
    assert_eq!(value(&read, "TRANSP"), "TRANSPARENT");
    assert_eq!(value(&read, "STATUS"), "CANCELLED");
}

#[test]
fn a_calendar_without_entries_and_with_a_name_is_a_calendar() {
    let empty = Calendar {
        name: Some("Mes prêts, mes animations".into()),
        entries: Vec::new(),
    };
    let read = strict(&empty.write()).unwrap();
    assert_eq!(
        unescaped(value(&read, "X-WR-CALNAME")),
        "Mes prêts, mes animations"
    );
}

proptest! {
    #[test]
    fn no_words_make_a_line_or_a_property_of_their_own(summary in any::<String>(), location in ".{0,200}", url in any::<String>()) {
        let mut entry = story_time();
        entry.summary = summary;
        entry.description = location.clone();
        entry.location = location;
        entry.url = Some(url);
        let plain = strict(&calendar(vec![story_time()]).write()).unwrap().len();
        let written = calendar(vec![entry]).write();
        let read = strict(&written).unwrap();
        let optional = ["DESCRIPTION", "LOCATION"].iter().filter(|name| read.iter().all(|p| p.name != **name)).count();
        prop_assert_eq!(read.len() + optional, plain);
        unescaped(value(&read, "SUMMARY"));
    }
}
