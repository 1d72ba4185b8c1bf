//! « Pourquoi ce résultat ? »: in which texts of a document the words were found, and what the order is.

use app::record::RecordItems;
use search::{Hits, Query, SearchState, Sort};
use store::record::StoredRecord;

use super::{Asked, EXPLAINED, Labels};
use crate::extract::Around;
use crate::pages::Why;

/// Words told of one place.
const WORDS: usize = 6;

/// The link that explains the results, or takes the explanations away; nothing where no words were typed.
pub(super) fn link(labels: &Labels<'_>, asked: &Asked, to: &impl Fn(&SearchState) -> String) -> Option<Why> {
    let (t, state) = (labels.t, &asked.state);
    if state.text.is_empty() {
        return None;
    }
    let there = to(state);
    let order = match state.sort {
        Sort::Relevance => t.get("why-order").into_owned(),
        sort => t
            .with("why-order-other")
            .arg("order", labels.sort(sort))
            .to_string(),
    };
    Some(Why {
        text: t
            .get(if asked.explained { "why-hide" } else { "why-show" })
            .into_owned(),
        url: if asked.explained {
            there
        } else {
            format!("{there}&{EXPLAINED}")
        },
        order: asked.explained.then_some(order),
    })
}

/// Where the words stand in a document, in words.
pub(super) fn told(
    around: &Around,
    hits: &Hits,
    query: &Query,
    record: &StoredRecord,
    items: Option<&RecordItems>,
) -> Option<String> {
    let t = around.frame.t;
    let mut indexed = app::index::indexed(record, None, None);
    let labels = items.iter().flat_map(|items| &items.items);
    indexed.call_numbers = labels.map(|item| item.call_number.clone()).collect();
    let found = search::explanation::found_in(query, &hits.marker, &indexed);
    let places: Vec<String> = found
        .iter()
        .map(|(place, words)| {
            let shown: Vec<&String> = words.iter().take(WORDS).collect();
            let place = t.coded("why-in", place.code());
            t.with("why-place")
                .arg("place", place)
                .arg("words", t.list(&shown))
                .to_string()
        })
        .collect();
    (!places.is_empty()).then(|| t.with("why-found").arg("places", t.list(&places)).to_string())
}
