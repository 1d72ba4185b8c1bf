//! A hold in the list: where it stands, which rank or until when, where it is fetched.

use app::hold::SeenHold;
use domain::hold::{Hold, HoldState};
use jiff::tz::TimeZone;

use super::document;
use super::refusal::library_name;
use crate::extract::Around;
use crate::frame::Frame;
use crate::pages::HoldRow;
use crate::parts::{Badge, Stamp, StampTone};

/// Open days that a copy in the van takes as a rule.
const VAN_DAYS: u16 = 3;

/// The place of a hold in the queue, in words: « 2 sur 5. 1 personne avant vous ».
pub fn rank(around: &Around, before: u32, waiting: u32) -> String {
    let t = around.frame.t;
    t.with("hold-rank-of")
        .n("rank", before + 1)
        .n("total", waiting.max(before + 1))
        .arg("before", t.with("hold-rank").n("count", before).to_string())
        .to_string()
}

/// A row. `waiting` counts the open holds on the record, for « rang 2 sur 5 ».
pub fn row(around: &Around, frame: &Frame, zone: &TimeZone, seen: &SeenHold, waiting: u32) -> HoldRow {
    let t = frame.t;
    let hold = &seen.hold;
    let unknown = t
        .with("hold-reference")
        .arg("reference", &hold.reference)
        .to_string();
    let document = document::shown(frame, seen.record.as_ref(), &unknown);
    HoldRow {
        t,
        reference: hold.reference.clone(),
        stamp: stamp(around, zone, seen, waiting),
        cover: document.cover,
        title: document.title,
        url: document.url,
        authors: document.authors,
        badge: badge(around, hold),
        text: text(around, zone, seen),
        note: note(frame, hold),
        follow_url: frame.urls.hold(&hold.reference),
        cancel_url: hold
            .state
            .is_open()
            .then(|| frame.urls.cancel_hold(&hold.reference)),
    }
}

/// The words of a state.
pub fn state(around: &Around, state: HoldState) -> String {
    let key = format!("hold-state-{}", state.code().replace('_', "-"));
    around.frame.t.get(&key).into_owned()
}

/// Where a hold stands; a suspension comes before the state.
pub fn badge(around: &Around, hold: &Hold) -> Badge {
    let t = around.frame.t;
    if let Some(until) = hold.suspended_until
        && hold.state.may_suspend()
        && hold.is_suspended(around.moment.today)
    {
        let day = t.date_medium(until, around.moment.today);
        return Badge::note(t.with("hold-state-suspended").arg("date", day).to_string());
    }
    let words = state(around, hold.state);
    match hold.state {
        HoldState::Requested => Badge::wait(words),
        HoldState::Queued => Badge::plain(words).with_icon("users"),
        HoldState::Allotted => Badge::note(words),
        HoldState::InTransit => Badge::note(words).with_icon("truck"),
        HoldState::Ready => Badge::ok(words).with_icon("package-check"),
        HoldState::Collected => Badge::ok(words),
        HoldState::Declined | HoldState::CancelledByLibrary => Badge::no(words),
        HoldState::Expired | HoldState::Lapsed => Badge::late(words),
        HoldState::CancelledByReader => Badge::plain(words),
    }
}

fn stamp(around: &Around, zone: &TimeZone, seen: &SeenHold, waiting: u32) -> Stamp {
    let t = around.frame.t;
    let (hold, today) = (&seen.hold, around.moment.today);
    let calendar = around.network.calendar(hold.pickup_library);
    let within = |days| calendar.add_open_days(today, days).unwrap_or(today);
    match hold.state {
        HoldState::Requested | HoldState::Queued => {
            let before = usize::try_from(seen.before.unwrap_or(0)).unwrap_or(0);
            let waiting = usize::try_from(waiting).unwrap_or(0);
            Stamp::rank(t, before + 1, waiting.max(before + 1))
        }
        HoldState::Allotted if hold.pull_library == Some(hold.pickup_library) => {
            Stamp::expected(t, within(1))
        }
        HoldState::Allotted | HoldState::InTransit => Stamp::expected(t, within(VAN_DAYS)),
        HoldState::Ready => Stamp::of(t, hold.ready_until.unwrap_or(today), StampTone::Ready),
        _ => Stamp::of(t, zone.to_datetime(hold.changed_at).date(), StampTone::Plain),
    }
}

fn text(around: &Around, zone: &TimeZone, seen: &SeenHold) -> String {
    let t = around.frame.t;
    let hold = &seen.hold;
    let today = around.moment.today;
    let pickup = library_name(around, hold.pickup_library);
    let pickup = t.with("hold-pickup-at").arg("library", pickup).to_string();
    match (hold.state, hold.ready_until) {
        (HoldState::Ready, Some(until)) => {
            let until = t.with("hold-pickup-until").arg("date", t.date_long(until, today));
            format!("{until}. {pickup}")
        }
        _ => {
            let asked = zone.to_datetime(hold.placed_at).date();
            let asked = t.with("hold-asked-on").arg("date", t.date_medium(asked, today));
            // The stamp says the rank; the words stand beside it.
            let before = seen.before.map(|before| t.with("hold-rank").n("count", before));
            let before = before.map(|before| format!("{before}. ")).unwrap_or_default();
            format!("{before}{pickup}. {asked}.")
        }
    }
}

/// Why the library said no, and what it wrote.
pub fn note(frame: &Frame, hold: &Hold) -> Option<String> {
    let t = frame.t;
    let kind = match hold.state {
        HoldState::Declined => "decline",
        HoldState::CancelledByLibrary => "cancel",
        _ => return None,
    };
    let key = |code: &str| format!("{kind}-sentence-{}", code.replace('_', "-"));
    let sentence = hold
        .reason
        .as_deref()
        .map(key)
        .filter(|key| i18n::has(t.language, key));
    let sentence = sentence.map(|key| t.get(&key).into_owned());
    let written = hold.note.clone().filter(|note| !note.trim().is_empty());
    let parts: Vec<String> = sentence.into_iter().chain(written).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
