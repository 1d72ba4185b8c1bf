//! Calendars for other programs, as RFC 5545 has them: lines of at most 75 octets that end in CRLF,
//! texts escaped, local times with the rules of their zone. Written only, never read: pure text from
//! facts, the same text for the same facts.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Who writes these calendars, as the standard asks to be told.
const PRODUCT: &str = "-//Lutrin//Lutrin//FR";
/// The longest line, in octets, without its end.
const LONGEST_LINE: usize = 75;

/// A calendar: a file to open, an attachment, or a feed that is read again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Its name, where a program lists several.
    pub name: Option<String>,
    /// What it holds, in this order.
    pub entries: Vec<Entry>,
}

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same for ever, so that a second file corrects the first; see [`uid`].
    pub uid: String,
    /// Raised by every change that moves or cancels it.
    pub sequence: u32,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When it takes place.
    pub when: When,
    /// What, in one line.
    pub summary: String,
    /// More about it; empty for nothing.
    pub description: String,
    /// Where; empty for nowhere.
    pub location: String,
    /// Its page.
    pub url: Option<String>,
    /// Whether it takes place.
    pub status: Status,
    /// Whether the hours of the person are taken: a due date takes none.
    pub is_busy: bool,
}

/// When an entry takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Between two local times of a zone.
    Hours {
        /// From.
        starts: DateTime,
        /// Until.
        ends: DateTime,
        /// Of which zone; without a name it is written in UTC.
        zone: TimeZone,
    },
    /// On a whole day, wherever one is.
    Day(Date),
}

/// Whether an entry takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// It does.
    #[default]
    Confirmed,
    /// It is still asked for.
    Tentative,
    /// It no longer does: programs strike it out.
    Cancelled,
}

impl Status {
    const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// The name of an entry for ever: what it is, its number, and the host of the portal.
#[must_use]
pub fn uid(noun: &str, id: i64, base_url: &str) -> String {
    let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    format!("{noun}-{id}@{host}")
}

impl Calendar {
    /// The calendar as a file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut lines = Lines::default();
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", PRODUCT);
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        if let Some(name) = &self.name {
            // What programs read today, though the standard does not have it.
            lines.text("X-WR-CALNAME", name);
        }
        for zone in self.zones() {
            lines.zone(&zone);
        }
        for entry in &self.entries {
            lines.entry(entry);
        }
        lines.plain("END", "VCALENDAR");
        lines.written
    }

    /// The zones that the entries name, once each, with the first and the last instant needed.
    fn zones(&self) -> Vec<NamedZone> {
        let mut zones: Vec<NamedZone> = Vec::new();
        for entry in &self.entries {
            let When::Hours { starts, ends, zone } = &entry.when else {
                continue;
            };
            let Some(name) = zone_name(zone) else { continue };
            let (first, last) = (instant(*starts, zone), instant(*ends, zone));
            match zones.iter_mut().find(|known| known.name == name) {
                Some(known) => {
                    known.first = known.first.min(first);
                    known.last = known.last.max(last);
                }
                None => zones.push(NamedZone {
                    name: name.to_owned(),
                    zone: zone.clone(),
                    first,
                    last,
                }),
            }
        }
        zones
    }
}

/// A zone with the span of time in which its rules are needed.
struct NamedZone {
    name: String,
    zone: TimeZone,
    first: Timestamp,
    last: Timestamp,
}

/// The name by which programs know a zone. UTC needs no rules.
fn zone_name(zone: &TimeZone) -> Option<&str> {
    zone.iana_name()
        .filter(|name| *name != "UTC" && *name != "Etc/UTC")
}

/// The instant of a local time; of one that a change of clocks leaves out, the one after it.
fn instant(local: DateTime, zone: &TimeZone) -> Timestamp {
    zone.to_timestamp(local).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The lines of a file as they are written.
#[derive(Default)]
struct Lines {
    written: String,
}

impl Lines {
    /// A property whose value is ours: no character of it needs care.
    fn plain(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A property whose value is somebody's words.
    fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    /// Writes a line, folded: a continuation begins with a space, and no character is cut.
    fn line(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars() {
            if used + letter.len_utf8() > LONGEST_LINE {
                self.written.push_str("\r\n ");
                used = 1;
            }
            self.written.push(letter);
            used += letter.len_utf8();
        }
        self.written.push_str("\r\n");
    }

    fn entry(&mut self, entry: &Entry) {
        self.plain("BEGIN", "VEVENT");
        self.plain("UID", &one_line(&entry.uid));
        self.plain("SEQUENCE", &entry.sequence.to_string());
        self.plain("DTSTAMP", &utc(entry.changed_at));
        self.plain("LAST-MODIFIED", &utc(entry.changed_at));
        match &entry.when {
            When::Hours { starts, ends, zone } => {
                self.hour("DTSTART", *starts, zone);
                self.hour("DTEND", *ends, zone);
            }
            When::Day(day) => {
                self.plain("DTSTART;VALUE=DATE", &compact_day(*day));
                self.plain("DTEND;VALUE=DATE", &compact_day(day.tomorrow().unwrap_or(*day)));
            }
        }
        self.text("SUMMARY", &entry.summary);
        if !entry.description.is_empty() {
            self.text("DESCRIPTION", &entry.description);
        }
        if !entry.location.is_empty() {
            self.text("LOCATION", &entry.location);
        }
        if let Some(url) = &entry.url {
            self.plain("URL", &one_line(url));
        }
        self.plain("STATUS", entry.status.word());
        self.plain("TRANSP", if entry.is_busy { "OPAQUE" } else { "TRANSPARENT" });
        self.plain("END", "VEVENT");
    }

    fn hour(&mut self, name: &str, local: DateTime, zone: &TimeZone) {
        match zone_name(zone) {
            Some(known) => self.plain(&format!("{name};TZID={known}"), &compact(local)),
            None => self.plain(name, &utc(instant(local, zone))),
        }
    }

    /// The rules of a zone: each change of clocks that the entries may meet, the one before them first.
    fn zone(&mut self, named: &NamedZone) {
        self.plain("BEGIN", "VTIMEZONE");
        self.plain("TZID", &named.name);
        let after_first = named
            .first
            .saturating_add(SignedDuration::from_secs(1))
            .unwrap_or(named.first);
        let begun = named.zone.preceding(after_first).next();
        let changes: Vec<_> = begun
            .into_iter()
            .chain(named.zone.following(named.first))
            .take_while(|change| change.timestamp() <= named.last)
            .collect();
        if changes.is_empty() {
            // A zone whose clocks never changed.
            let offset = named.zone.to_offset(named.first);
            self.observance(
                "STANDARD",
                DateTime::constant(1970, 1, 1, 0, 0, 0, 0),
                offset,
                offset,
                &named.name,
            );
        }
        for change in changes {
            let just_before = change.timestamp().saturating_sub(SignedDuration::from_secs(1));
            let before = named.zone.to_offset(just_before.unwrap_or(change.timestamp()));
            let kind = if change.dst().is_dst() {
                "DAYLIGHT"
            } else {
                "STANDARD"
            };
            self.observance(
                kind,
                before.to_datetime(change.timestamp()),
                before,
                change.offset(),
                change.abbreviation(),
            );
        }
        self.plain("END", "VTIMEZONE");
    }

    fn observance(&mut self, kind: &str, since: DateTime, before: Offset, now: Offset, name: &str) {
        self.plain("BEGIN", kind);
        self.plain("DTSTART", &compact(since));
        self.plain("TZOFFSETFROM", &offset(before));
        self.plain("TZOFFSETTO", &offset(now));
        self.text("TZNAME", name);
        self.plain("END", kind);
    }
}

/// Words as a value: what has a meaning is escaped, line ends are `\n`, and what cannot be shown is
/// left out. Nothing in it can end the line and begin a property of its own.
fn escaped(words: &str) -> String {
    let mut value = String::with_capacity(words.len());
    let unix = words.replace("\r\n", "\n").replace('\r', "\n");
    for letter in unix.chars() {
        match letter {
            '\\' | ';' | ',' => {
                value.push('\\');
                value.push(letter);
            }
            '\n' => value.push_str("\\n"),
            '\t' => value.push(' '),
            letter if letter.is_control() => {}
            letter => value.push(letter),
        }
    }
    value
}

/// A value of ours that may have come by way of a setting: never more than one line.
fn one_line(value: &str) -> String {
    value.chars().filter(|letter| !letter.is_control()).collect()
}

fn compact_day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn compact(local: DateTime) -> String {
    local.strftime("%Y%m%dT%H%M%S").to_string()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `+0100`, with seconds only where a zone of long ago has some.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

#[cfg(test)]
#[path = "icalendar_tests.rs"]
mod tests;
