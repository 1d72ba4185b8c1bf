//! The box of a record: can I have it, where, when.

use app::record::Page;
use domain::circulation::policy::Question;
use domain::item_state::ItemState;
use domain::staff::Role;
use std::collections::BTreeSet;
use store::item::StoredItem;

use crate::extract::Around;
use crate::pages::{Fact, GetBox};
use crate::parts::{Refusal, Tone};
use crate::words::{self, Places};

/// The box of the answer.
pub fn get_box(around: &Around, places: &Places, page: &Page, number: u64) -> GetBox {
    let (t, record) = (around.frame.t, &page.record.record);
    let status = words::status(t, places, record, &page.items, around.moment.today);
    let is_online = words::is_online(record, &page.items);
    let mut copies: Vec<&StoredItem> = page.items.items.iter().collect();
    copies.sort_by_key(|item| (!page.items.is_free(item), places.rank(item.standing.located_at)));
    // The label of another library would send a reader to the wrong shelf.
    let nearest = copies.first().copied();
    let here = nearest.filter(|item| page.items.is_free(item) && status.tone == Tone::Ok);
    let can_hold = copies.iter().any(|item| item.standing.state.is_in_circulation());
    let reads_here = copies
        .iter()
        .any(|item| item.standing.state == ItemState::ReferenceOnly);
    let has_desk = around
        .person
        .as_ref()
        .is_some_and(|person| person.rights.may_somewhere(Role::Desk));
    GetBox {
        heading: status.text,
        call_number: here.map(label).unwrap_or_default(),
        place: here
            .and_then(|item| item.section)
            .and_then(|section| around.network.sections.get(&section))
            .map(|section| section.name.clone()),
        text: if here.is_some() && can_hold {
            t.get("record-come").into_owned()
        } else {
            String::new()
        },
        hold_url: (can_hold && !is_online).then(|| around.frame.urls.new_hold(number)),
        desk_url: (can_hold && !is_online && has_desk).then(|| {
            let base = around.frame.urls.staff_desk_hold();
            format!("{base}?notice={number}")
        }),
        online_url: is_online
            .then(|| record.links.first().map(|link| link.url.clone()))
            .flatten(),
        refusal: (!can_hold && !is_online && reads_here).then(|| Refusal {
            reason: t.get("hold-refused-not-holdable").into_owned(),
            ways_out: Vec::new(),
        }),
        facts: if is_online {
            Vec::new()
        } else {
            facts(around, page, &copies, nearest)
        },
    }
}

/// The label in up to three lines, as on the back of the book.
fn label(item: &StoredItem) -> Vec<String> {
    item.call_number
        .split_whitespace()
        .take(3)
        .map(ToOwned::to_owned)
        .collect()
}

fn facts(around: &Around, page: &Page, copies: &[&StoredItem], nearest: Option<&StoredItem>) -> Vec<Fact> {
    let t = around.frame.t;
    let Some(nearest) = nearest else { return Vec::new() };
    let libraries = |wanted: &dyn Fn(&StoredItem) -> bool| {
        let found: BTreeSet<_> = copies
            .iter()
            .filter(|item| wanted(item))
            .map(|item| item.standing.located_at)
            .collect();
        found.len()
    };
    let (free, all) = (libraries(&|item| page.items.is_free(item)), libraries(&|_| true));
    let waiting = t
        .with("record-holds-waiting")
        .n("count", page.items.waiting)
        .to_string();
    let mut facts = Vec::new();
    if free > 0 {
        let text = t
            .with("record-available-libraries")
            .n("count", free)
            .n("total", all)
            .to_string();
        facts.push(Fact::new("check", text));
    }
    facts.push(Fact::new("users", waiting));
    if nearest.standing.state.is_in_circulation() {
        let question = Question {
            library: nearest.standing.located_at,
            category: None,
            document_type: Some(page.record.record.document_type),
            audience: page.record.record.audience,
        };
        let days = around
            .network
            .policies
            .resolve(&question, around.moment.today)
            .loan_days
            .value;
        facts.push(Fact::new(
            "clock",
            t.with("record-loan-period").n("count", days).to_string(),
        ));
    }
    facts
}
