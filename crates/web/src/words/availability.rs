//! Whether a document can be had: the short answer beside each title, and the panel under it.

use app::record::RecordItems;
use domain::edition::Nearness;
use domain::id::LibraryId;
use domain::item_state::ItemState;
use domain::record::{DocumentType, Record};
use i18n::Translator;
use jiff::civil::Date;
use store::item::StoredItem;
use store::network::Network;

use super::{Places, item_state, state};
use crate::pages::AvailabilityLine;
use crate::parts::Badge;

/// Libraries named in « À faire venir : … ».
const NAMED: usize = 2;
/// Libraries in the panel: mine and three others.
const LISTED: usize = 4;

/// Whether a record is read or heard online: it says where, and no copy stands on a shelf.
pub fn is_online(record: &Record, items: &RecordItems) -> bool {
    let is_digital = matches!(record.document_type, DocumentType::Ebook | DocumentType::Online);
    !record.links.is_empty()
        && (is_digital || record.document_type == DocumentType::Audiobook && items.items.is_empty())
}

/// How soon a document can be had, for a reader of a library.
pub fn nearness(places: &Places, record: &Record, items: &RecordItems) -> Nearness {
    let mut free = items.items.iter().filter(|item| items.is_free(item)).peekable();
    if is_online(record, items) {
        Nearness::Online
    } else if free.peek().is_some() {
        let is_here = places.mine().is_none() || free.any(|item| places.is_mine(item.standing.located_at));
        if is_here {
            Nearness::Here
        } else {
            Nearness::Elsewhere
        }
    } else if items
        .items
        .iter()
        .any(|item| item.standing.state.is_in_circulation() || items.is_unknown(item))
    {
        Nearness::Later
    } else {
        Nearness::Never
    }
}

/// The short answer: my library first, then the network, then when.
pub fn status(t: Translator, places: &Places, record: &Record, items: &RecordItems, today: Date) -> Badge {
    if is_online(record, items) {
        return Badge::ok(t.get("availability-online"));
    }
    let mut free: Vec<LibraryId> = items
        .items
        .iter()
        .filter(|item| items.is_free(item))
        .map(|item| item.standing.located_at)
        .collect();
    free.sort_by_key(|library| places.rank(*library));
    free.dedup();
    if let Some(first) = free.first() {
        return there(t, places, *first, &free);
    }
    if items.items.iter().any(|item| items.is_unknown(item)) {
        return Badge::plain(t.get("availability-unknown"));
    }
    not_there(t, items, today)
}

fn there(t: Translator, places: &Places, first: LibraryId, free: &[LibraryId]) -> Badge {
    match places.mine() {
        Some(mine) if mine != first => {
            let names: Vec<&str> = free
                .iter()
                .take(NAMED)
                .map(|library| places.name(*library))
                .collect();
            Badge::wait(
                t.with("availability-elsewhere")
                    .arg("libraries", t.list(&names))
                    .to_string(),
            )
        }
        None if free.len() > 1 => Badge::ok(t.with("availability-count").n("count", free.len()).to_string()),
        _ => Badge::ok(places.say(t, "availability-here", first)),
    }
}

fn not_there(t: Translator, items: &RecordItems, today: Date) -> Badge {
    let has = |state: ItemState| items.items.iter().any(|item| item.standing.state == state);
    let all = &items.items;
    if all.is_empty() {
        return Badge::plain(t.get("availability-none"));
    }
    if all.iter().any(|item| item.standing.state.is_on_shelf()) || has(ItemState::OnHoldShelf) {
        return Badge::wait(t.get("availability-all-asked"));
    }
    if has(ItemState::OnLoan) {
        let back = all
            .iter()
            .filter_map(|item| item.standing.due_on)
            .min()
            .filter(|day| *day >= today);
        let text = match (items.waiting, back) {
            (1.., _) => t
                .with("availability-on-loan-holds")
                .n("count", items.waiting)
                .to_string(),
            (0, Some(day)) => t
                .with("availability-on-loan-until")
                .arg("date", t.date_medium(day, today))
                .to_string(),
            (0, None) => t.get("availability-on-loan").into_owned(),
        };
        return Badge::no(text);
    }
    if has(ItemState::ReferenceOnly) {
        return Badge::note(t.get("availability-reference"));
    }
    if has(ItemState::OnOrder) {
        return Badge::wait(t.get("availability-on-order"));
    }
    all.first()
        .map_or_else(|| Badge::plain(""), |item| item_state(t, item.standing.state))
}

/// What to do about each library of these copies that does not answer: it has a telephone, and a request
/// waits until it is there again.
pub fn unknown(t: Translator, network: &Network, items: &RecordItems) -> Vec<String> {
    let libraries = items.unknown.iter().filter_map(|id| network.library(*id));
    libraries
        .map(|library| {
            t.with("availability-unknown-text")
                .arg("library", &library.name)
                .arg("phone", &library.phone)
                .to_string()
        })
        .collect()
}

/// The lines of the panel, one a library, and how many libraries more there are.
pub fn panel(
    t: Translator,
    places: &Places,
    items: &RecordItems,
    today: Date,
) -> (Vec<AvailabilityLine>, usize) {
    let mut sorted: Vec<&StoredItem> = items.items.iter().collect();
    // In a library the best copy speaks for all of them.
    sorted.sort_by_key(|item| {
        let standing = &item.standing;
        let state = (
            !items.is_free(item),
            !standing.state.is_on_shelf(),
            standing.state,
            standing.due_on,
        );
        (places.rank(standing.located_at), state)
    });
    sorted.dedup_by_key(|item| item.standing.located_at);
    let more = sorted.len().saturating_sub(LISTED);
    let lines = sorted.into_iter().take(LISTED).map(|item| {
        let asked = item.standing.state.is_on_shelf() && !items.is_free(item);
        AvailabilityLine {
            library: places.name(item.standing.located_at).to_owned(),
            detail: state::due(t, &item.standing, today).unwrap_or_else(|| item.call_number.clone()),
            badge: if items.is_unknown(item) {
                Badge::plain(t.get("availability-unknown"))
            } else if asked {
                Badge::wait(t.get("availability-all-asked"))
            } else {
                item_state(t, item.standing.state)
            },
        }
    });
    (lines.collect(), more)
}
