//! « Pourquoi ce résultat ? »: in which texts of a document the words were found, and what the order is.

use std::collections::HashMap;

use app::record::RecordItems;
use app::search::Results;
use domain::id::RecordNumber;
use i18n::Translator;
use search::explanation::{Reason, ScorePart};
use search::{Hits, Sort, View};
use store::record::StoredRecord;

use super::{Asked, EXPLAINED, Labels};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{Score, Why};
use crate::state::WebState;
use crate::urls::Urls;

/// Words told of one place.
const WORDS: usize = 6;

/// The link that explains the results, or takes the explanations away; nothing where no words were typed.
pub(super) fn link(labels: &Labels<'_>, urls: Urls, asked: &Asked) -> Option<Why> {
    let (t, state) = (labels.t, &asked.state);
    if state.text.is_empty() {
        return None;
    }
    let there = urls.search_for(&state.to_query_string());
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

/// What the scores of the results are made of: for librarians who ask, where the order is that of the scores.
pub(super) async fn scores(
    web: &WebState,
    around: &Around,
    asked: &Asked,
    found: &Results,
) -> Result<HashMap<RecordNumber, Vec<ScorePart>>, PageError> {
    let is_staff = around
        .person
        .as_ref()
        .is_some_and(|person| person.rights.is_staff());
    let is_by_score = asked.state.sort == Sort::Relevance && !found.hits.query.is_empty();
    // Only the list has room for them.
    let is_shown = asked.explained && asked.state.view == View::List;
    if !is_shown || !is_staff || !is_by_score {
        return Ok(HashMap::new());
    }
    let numbers: Vec<RecordNumber> = found.records.iter().map(|record| record.number).collect();
    let parts = app::search::explain(&web.app, &found.hits.query, numbers.clone()).await?;
    Ok(numbers.into_iter().zip(parts).collect())
}

/// A score and its parts, in words, the greatest first.
pub(super) fn score(t: Translator, parts: &[ScorePart]) -> Score {
    let (factors, parts): (Vec<&ScorePart>, Vec<&ScorePart>) =
        parts.iter().partition(|part| part.reason == Reason::Copies);
    let sum: f32 = parts.iter().map(|part| part.score).sum();
    let factor: f32 = factors.iter().map(|part| part.score).product();
    let mut sorted = parts;
    sorted.sort_by(|one, other| other.score.total_cmp(&one.score));
    let line = |part: &ScorePart| {
        t.with("why-score-part")
            .arg("reason", t.coded("why-score", part.reason.code()))
            .arg("text", &part.text)
            .arg("score", t.decimal(part.score))
            .to_string()
    };
    let factor_line = |part: &ScorePart| {
        t.with("why-score-copies")
            .n("copies", part.text.parse::<u64>().unwrap_or(0))
            .arg("factor", t.decimal(part.score))
            .to_string()
    };
    Score {
        total: t
            .with("why-score-total")
            .arg("score", t.decimal(sum * factor))
            .to_string(),
        parts: sorted
            .into_iter()
            .map(line)
            .chain(factors.into_iter().map(factor_line))
            .collect(),
    }
}

/// Where the words stand in a document, in words.
pub(super) fn told(
    around: &Around,
    hits: &Hits,
    record: &StoredRecord,
    items: Option<&RecordItems>,
) -> Option<String> {
    let t = around.frame.t;
    let mut indexed = app::index::indexed(record, None, None);
    let labels = items.iter().flat_map(|items| &items.items);
    indexed.call_numbers = labels.map(|item| item.call_number.clone()).collect();
    let found = search::explanation::found_in(&hits.query, &hits.marker, &indexed);
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
