//! `GET /recherche/filtre/{facet}`: every value of one facet, for a search.

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use search::{Facet, SearchState};

use super::labels::Labels;
use super::{Asked, facets, framed};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{FacetValuesPage, html};
use crate::state::WebState;

/// Values listed: beyond, a word more finds it sooner.
const LISTED: usize = 300;

/// The page.
pub async fn all_values(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let facet = Facet::from_slug(&slug).filter(|facet| !matches!(facet, Facet::Availability | Facet::Year));
    let facet = facet.ok_or(PageError::NotFound)?;
    let state: SearchState = Asked::read(query.as_deref().unwrap_or_default(), &around)
        .state
        .with_page(1);
    let mine = around.library.as_ref().map(|library| library.id);
    let (counts, names) = app::search::values(&web.app, &state, mine, facet, LISTED).await?;
    let labels = Labels {
        t: around.frame.t,
        network: &around.network,
        names: &names,
    };
    let mut values = counts
        .map(|counts| facets::values(&labels, &state, &counts))
        .unwrap_or_default();
    values.truncate(LISTED);
    let urls = around.frame.urls;
    let back_url = urls.search_for(&state.to_query_string());
    let freshness = super::freshness(&around);
    let label = labels.facet(facet);
    let mut frame = framed(around.frame.clone(), &around, &state);
    if let Some(search) = frame.crumbs.last_mut() {
        search.url = Some(back_url.clone());
    }
    let page = FacetValuesPage {
        hidden: facets::fields(&state.without_facet(facet)),
        name: facet.slug(),
        values,
        back_url,
        frame: frame.at(&label, None),
        label,
    };
    Ok(html(&page, freshness))
}
