//! Holds as the staff sees them: in a row of a queue, and in the panel beside it.

use app::queue::{Happened, Panel as Found, Row, SeenVersion, Situation, Stage};
use domain::hold::HoldState;
use domain::item_state::ItemState;
use domain::record::Record;
use i18n::Translator;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::message::key;
use super::rules;
use crate::covers::{Cover, Subject};
use crate::extract::Around;
use crate::pages::staff::{FactLine, Panel, QueueAction};
use crate::parts::Badge;
use crate::urls::encode;

/// Minutes after which waiting is long.
pub const LONG: i64 = 1440;

/// The title of a row.
pub fn title(t: Translator, row: &Row) -> String {
    let record = row.seen.record.as_ref().map(|stored| &stored.record);
    record.map_or_else(|| t.get("record-untitled").into_owned(), full_title)
}

/// A title with its part: « L’Atelier des sorciers, t. 3 ».
pub fn full_title(record: &Record) -> String {
    match record.part_number.as_deref().or(record.part_name.as_deref()) {
        Some(part) => format!("{}, {part}", record.title),
        None => record.title.clone(),
    }
}

/// The first author as filed.
pub fn author(row: &Row) -> String {
    let record = row.seen.record.as_ref().map(|stored| &stored.record);
    record
        .and_then(|record| record.contributors.first())
        .map(|first| first.name.clone())
        .unwrap_or_default()
}

/// The reader, as on a slip.
pub fn reader(row: &Row) -> String {
    row.patron
        .as_ref()
        .map(domain::patron::Patron::slip_name)
        .unwrap_or_default()
}

/// The name of a library.
pub fn library(around: &Around, id: domain::id::LibraryId) -> String {
    around
        .network
        .library(id)
        .map(|library| library.name.clone())
        .unwrap_or_default()
}

/// The version that is shown.
pub fn shown(row: &Row) -> SeenVersion {
    SeenVersion {
        id: row.seen.hold.id,
        version: row.seen.hold.version,
    }
}

/// Since when the row waits in its stage.
pub fn since(row: &Row) -> Timestamp {
    let hold = &row.seen.hold;
    if hold.state == HoldState::Requested {
        hold.placed_at
    } else {
        hold.changed_at
    }
}

/// Minutes since then.
pub fn minutes(around: &Around, at: Timestamp) -> i64 {
    (around.moment.now.as_second() - at.as_second()).max(0) / 60
}

/// How long a row has waited, and whether that is long.
pub fn waiting(around: &Around, row: &Row) -> (String, bool) {
    let minutes = minutes(around, since(row));
    (around.frame.t.waiting(minutes), minutes > LONG)
}

/// Until when the copy of a row waits for its reader, and whether that is over.
pub fn until(around: &Around, row: &Row) -> (String, bool) {
    match row.seen.hold.ready_until {
        Some(day) => (around.frame.t.date_short(day), day < around.moment.today),
        None => waiting(around, row),
    }
}

/// Where the copy of a row is.
pub fn state(t: Translator, row: &Row) -> Badge {
    let Some(item) = &row.item else {
        return Badge::no(t.get("staff-panel-no-item"));
    };
    item_state(t, item.standing.state)
}

/// The state of a copy, in its colour.
pub fn item_state(t: Translator, state: ItemState) -> Badge {
    let text = t
        .coded("item-state", &state.code().replace('_', "-"))
        .into_owned();
    match state {
        state if state.is_on_shelf() => Badge::ok(text),
        state if state.is_in_circulation() => Badge::wait(text),
        _ => Badge::no(text),
    }
}

/// What can be done in a stage.
pub fn actions(stage: Stage) -> Vec<QueueAction> {
    match stage {
        Stage::Requested => vec![QueueAction::Validate, QueueAction::Decline],
        Stage::Allotted => vec![QueueAction::Found, QueueAction::OtherItem, QueueAction::NotFound],
        Stage::InTransit => vec![QueueAction::Receive, QueueAction::Cancel],
        Stage::Ready => vec![QueueAction::Cancel],
        Stage::Expired => vec![QueueAction::PutBack],
    }
}

/// The panel of a row that is in a stage, and the row that opens after it.
pub fn panel(
    around: &Around,
    zone: &TimeZone,
    found: &Found,
    stage: Stage,
    next: String,
    may_open_file: bool,
    categories: &[(String, String)],
) -> Panel {
    let t = around.frame.t;
    let row = &found.row;
    let hold = &row.seen.hold;
    let record = row.seen.record.as_ref().map(|stored| &stored.record);
    let spoken = record
        .and_then(|record| record.contributors.first())
        .map(|author| author.spoken_name())
        .unwrap_or_default();
    let imprint = [
        Some(spoken.clone()).filter(|name| !name.is_empty()),
        record.and_then(|record| record.publisher.clone()),
        record.and_then(|record| record.year).map(|year| year.to_string()),
    ];
    let imprint: Vec<String> = imprint.into_iter().flatten().collect();
    let subject = record.map_or_else(Subject::default, |record| Subject {
        document_type: record.document_type,
        fiction: record.fiction,
        audience: record.audience,
    });
    let title = title(t, row);
    Panel {
        key: key(shown(row)),
        cover: Cover::of(&title, &spoken, subject),
        record_url: around.frame.urls.record(u64::from(hold.record.get()), &title),
        imprint: imprint.join(", "),
        call_number: call_number(row),
        facts: facts(around, zone, found, may_open_file),
        note: String::new(),
        has_note: stage == Stage::Requested,
        history: found
            .history
            .iter()
            .map(|happened| line(around, zone, happened))
            .collect(),
        rules: rules::told(around, categories, &found.rules),
        actions: actions(stage),
        next,
        title,
    }
}

fn call_number(row: &Row) -> Vec<String> {
    let words = row
        .item
        .as_ref()
        .map(|item| item.call_number.as_str())
        .unwrap_or_default();
    words.split_whitespace().take(3).map(ToOwned::to_owned).collect()
}

fn facts(around: &Around, zone: &TimeZone, found: &Found, may_open_file: bool) -> Vec<FactLine> {
    let t = around.frame.t;
    let (row, hold) = (&found.row, &found.row.seen.hold);
    let file = format!("{}?lecteur={}", around.frame.urls.staff_desk(), hold.patron);
    let name = row
        .patron
        .as_ref()
        .map(domain::patron::Patron::spoken_name)
        .unwrap_or_default();
    let mut facts = vec![
        FactLine::new(t.get("staff-panel-asked"), moment(around, zone, hold.placed_at)),
        FactLine::new(t.get("staff-panel-reader"), name).to(may_open_file.then_some(file)),
    ];
    if let Some(card) = &found.card {
        facts.push(FactLine::new(t.get("staff-panel-card"), card.as_str()).mono());
    }
    facts.push(FactLine::new(
        t.get("staff-panel-pickup"),
        library(around, hold.pickup_library),
    ));
    let owes = found.owed > domain::money::Money::ZERO;
    let owed = if owes {
        t.money(found.owed)
    } else {
        t.get("staff-panel-no-fee").into_owned()
    };
    facts.push(FactLine::new(t.get("staff-panel-fees"), owed).bad_if(owes));
    if let Some(before) = row.seen.before {
        let people = match before {
            0 => t.get("staff-panel-nobody").into_owned(),
            count => t.with("staff-panel-people").n("count", count).to_string(),
        };
        facts.push(FactLine::new(t.get("staff-panel-before"), people));
    }
    let item = match &row.item {
        Some(item) => {
            let at = library(around, item.standing.located_at);
            let state = t.coded("item-state", &item.standing.state.code().replace('_', "-"));
            format!("{state}, {at}")
        }
        None => t.get("staff-panel-no-item").into_owned(),
    };
    facts.push(FactLine::new(t.get("staff-panel-item"), item));
    if let Some(note) = hold.note.as_deref().filter(|note| !note.is_empty()) {
        facts.push(FactLine::new(t.get("staff-note"), note));
    }
    facts
}

fn line(around: &Around, zone: &TimeZone, happened: &Happened) -> String {
    let t = around.frame.t;
    let at = zone.to_datetime(happened.at);
    let by = happened
        .by
        .clone()
        .unwrap_or_else(|| t.get("staff-actor-portal").into_owned());
    let state = t.coded("hold-state", &happened.state.code().replace('_', "-"));
    let line = t
        .with("staff-history-line")
        .arg("date", t.date_short(at.date()))
        .arg("time", t.time(at.time()));
    line.arg("state", state).arg("name", by).to_string()
}

/// « samedi 21 novembre, 9 h 40 ».
pub fn moment(around: &Around, zone: &TimeZone, at: Timestamp) -> String {
    let t = around.frame.t;
    let at = zone.to_datetime(at);
    format!(
        "{}, {}",
        t.date_long(at.date(), around.moment.today),
        t.time(at.time())
    )
}

/// The address of a queue.
pub fn queue_url(base: &str, stage: Stage, library: &str, page: i64) -> String {
    let mut url = format!("{base}?etape={}", stage_code(stage));
    if !library.is_empty() {
        url.push_str("&bib=");
        url.push_str(&encode(library));
    }
    if page > 1 {
        url.push_str(&format!("&page={page}"));
    }
    url
}

/// The word of a situation in addresses.
pub const fn situation_code(situation: Situation) -> &'static str {
    match situation {
        Situation::OnShelfHere => "en-rayon",
        Situation::OnShelfElsewhere => "ailleurs",
        Situation::OnLoan => "prete",
        Situation::Unavailable => "introuvable",
    }
}

/// The key of the words of a situation.
pub const fn situation_key(situation: Situation) -> &'static str {
    match situation {
        Situation::OnShelfHere => "staff-situation-here",
        Situation::OnShelfElsewhere => "staff-situation-elsewhere",
        Situation::OnLoan => "staff-situation-on-loan",
        Situation::Unavailable => "staff-situation-unavailable",
    }
}

/// The situation of a word; none for any other.
pub fn situation_of(code: &str) -> Option<Situation> {
    Situation::ALL
        .into_iter()
        .find(|situation| situation_code(*situation) == code)
}

/// The address of a queue, of the rows in one situation only where it is named.
pub fn narrowed_url(base: &str, stage: Stage, library: &str, situation: &str, page: i64) -> String {
    let url = queue_url(base, stage, library, page);
    match situation_of(situation) {
        Some(situation) => format!("{url}&situation={}", situation_code(situation)),
        None => url,
    }
}

/// The word of a stage in addresses.
pub const fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Requested => "a-valider",
        Stage::Allotted => "a-chercher",
        Stage::InTransit => "en-transit",
        Stage::Ready => "a-retirer",
        Stage::Expired => "expirees",
    }
}

/// The stage of a word; the first for any other.
pub fn stage_of(code: &str) -> Stage {
    Stage::ALL
        .into_iter()
        .find(|stage| stage_code(*stage) == code)
        .unwrap_or(Stage::Requested)
}
