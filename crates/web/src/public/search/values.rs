//! `GET /recherche/filtre/{facet}`: every value of one facet, for a search; each can be wanted or left out.

use std::collections::HashMap;

use app::search::values;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use domain::fold::fold;
use search::{Facet, SearchState};
use store::network::Network;

use super::labels::Labels;
use super::{Asked, facets, framed};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{FacetValue, FacetValuesPage, ValueGroup, html};
use crate::state::WebState;

/// Values listed: beyond, a word more finds it sooner.
const LISTED: usize = 300;
/// Values among which a word is looked for.
const SEARCHED: usize = 20_000;
/// The name of the field in which values are looked for.
const CONTAINS: &str = "contient";

/// The page.
pub async fn all_values(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let facet = Facet::from_slug(&slug).filter(|facet| !facet.is_whole());
    let facet = facet.ok_or(PageError::NotFound)?;
    let query = query.unwrap_or_default();
    let state: SearchState = Asked::read(&query, &around).state.with_page(1);
    let contains = contains(&query);
    let wanted = fold(&contains);
    let mine = around.library.as_ref().map(|library| library.id);
    let is_sifted = !wanted.is_empty() || facet == Facet::Section;
    let limit = if is_sifted { SEARCHED } else { LISTED };
    let (counts, names) = values(&web.app, &state, mine, facet, limit).await?;
    let labels = Labels {
        t: around.frame.t,
        network: &around.network,
        names: &names,
    };
    let mut listed = counts
        .map(|counts| facets::values(&labels, &state, &counts))
        .unwrap_or_default();
    if !wanted.is_empty() {
        listed.retain(|value| fold(&value.label).contains(&wanted));
    }
    listed.truncate(LISTED);
    let urls = around.frame.urls;
    let searched = state.to_query_string();
    let back_url = urls.search_for(&searched);
    let freshness = super::freshness(&around);
    let label = labels.facet(facet);
    let mut frame = framed(around.frame.clone(), &around, &state);
    if let Some(search) = frame.crumbs.last_mut() {
        search.url = Some(back_url.clone());
    }
    let page = FacetValuesPage {
        hidden: hidden(&state, facet, &listed),
        find_hidden: facets::fields(&state),
        find_url: urls.search_facet(facet.slug(), ""),
        contains,
        name: facet.slug(),
        groups: grouped(facet, listed, &around.network),
        back_url,
        frame: frame.at(&label, None),
        label,
    };
    Ok(html(&page, freshness))
}

/// What is typed to find a value.
fn contains(query: &str) -> String {
    let fields: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
    let typed = fields.into_iter().find(|(name, _)| name == CONTAINS);
    typed
        .map(|(_, value)| value.trim().chars().take(80).collect())
        .unwrap_or_default()
}

/// What the form carries along: the rest of the search, and what is chosen here without being listed.
fn hidden(state: &SearchState, facet: Facet, listed: &[FacetValue]) -> Vec<(String, String)> {
    let mut fields = facets::fields(state);
    fields.retain(|(name, value)| {
        let own = name.strip_prefix("hors-").unwrap_or(name) == facet.slug();
        !own || listed.iter().all(|known| known.value != *value)
    });
    fields
}

/// Libraries stand under who runs them, when several do; other values in one group.
pub(super) fn grouped(facet: Facet, listed: Vec<FacetValue>, network: &Network) -> Vec<ValueGroup> {
    if facet != Facet::Library || network.operators.len() < 2 {
        return vec![ValueGroup {
            label: None,
            values: listed,
        }];
    }
    let mut by_operator: HashMap<_, Vec<FacetValue>> = HashMap::new();
    for value in listed {
        let operator = network.by_slug(&value.value).map(|library| library.operator);
        by_operator.entry(operator).or_default().push(value);
    }
    let sort_name = |value: &FacetValue| {
        network
            .by_slug(&value.value)
            .map(|library| library.sort_name.clone())
    };
    let operators = network
        .operators
        .iter()
        .map(|operator| (Some(operator.id), Some(operator.name.clone())));
    operators
        .chain([(None, None)])
        .filter_map(|(operator, label)| {
            let mut values = by_operator.remove(&operator)?;
            values.sort_by_cached_key(sort_name);
            Some(ValueGroup { label, values })
        })
        .collect()
}
