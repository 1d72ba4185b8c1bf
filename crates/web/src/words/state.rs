//! The state of one copy, in a badge and a few words.

use app::record::RecordItems;
use domain::item_state::{ItemStanding, ItemState};
use domain::library::Library;
use i18n::Translator;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::item::StoredItem;
use store::network::Network;

use super::Places;
use crate::pages::ItemLine;
use crate::parts::{Badge, Tone};

/// The state of a copy as a badge.
pub fn item_state(t: Translator, state: ItemState) -> Badge {
    let tone = match state {
        ItemState::OnShelf | ItemState::Stacks => Tone::Ok,
        ItemState::OnLoan | ItemState::InTransit | ItemState::InProcess | ItemState::OnOrder => Tone::Warn,
        ItemState::OnHoldShelf => Tone::Warn,
        ItemState::ReferenceOnly => Tone::Note,
        ItemState::Missing | ItemState::Lost | ItemState::Damaged | ItemState::Withdrawn => Tone::Bad,
    };
    Badge::new(tone, t.coded("item-state", state.code()))
}

/// When a copy that is lent comes back: « retour le 8 décembre ».
pub fn due(t: Translator, standing: &ItemStanding, today: Date) -> Option<String> {
    let due_on = standing.due_on.filter(|_| standing.state == ItemState::OnLoan)?;
    let key = if due_on < today {
        "item-overdue"
    } else {
        "item-due"
    };
    Some(t.with(key).arg("date", t.date_medium(due_on, today)).to_string())
}

/// A copy as a line of the table. One that stands on its shelf but is asked for says so.
pub fn item_line(
    t: Translator,
    network: &Network,
    places: &Places,
    items: &RecordItems,
    item: &StoredItem,
    today: Date,
    zone: &TimeZone,
) -> ItemLine {
    let standing = &item.standing;
    let library = network.library(standing.located_at);
    let badge = if items.is_unknown(item) {
        Badge::plain(t.get("availability-unknown"))
    } else if standing.state.is_on_shelf() && !items.is_free(item) {
        Badge::wait(t.get("availability-all-asked"))
    } else {
        item_state(t, standing.state)
    };
    let told = item
        .told_at
        .filter(|_| library.is_some_and(|library| !library.is_local()));
    let as_of = told.map(|at| {
        let day = zone.to_datetime(at).date();
        t.with("item-state-as-of")
            .arg("date", t.date_medium(day, today))
            .to_string()
    });
    let notes: Vec<String> = [due(t, standing, today), as_of, item.public_note.clone()]
        .into_iter()
        .flatten()
        .collect();
    ItemLine {
        library: library
            .map(|library: &Library| library.name.clone())
            .unwrap_or_default(),
        is_mine: places.is_mine(standing.located_at),
        section: item
            .section
            .and_then(|section| network.sections.get(&section))
            .map(|section| section.name.clone())
            .unwrap_or_default(),
        call_number: item.call_number.clone(),
        volume: standing.volume.as_ref().map(|volume| {
            let is_number = volume.chars().all(|c| c.is_ascii_digit());
            if is_number {
                t.with("record-volume").arg("volume", volume).to_string()
            } else {
                volume.clone()
            }
        }),
        badge,
        note: (!notes.is_empty()).then(|| notes.join(", ")),
    }
}
