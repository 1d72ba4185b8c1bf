//! Every value of one filter, for a search.

use askama::Template;

use crate::filters;
use crate::frame::Frame;
use crate::pages::FacetValue;

/// `GET /recherche/filtre/{facet}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/facet_values.html")]
pub struct FacetValuesPage {
    /// What stands around.
    pub frame: Frame,
    /// The heading of the filter.
    pub label: String,
    /// Its name in addresses.
    pub name: &'static str,
    /// Fields carried along: name and value.
    pub hidden: Vec<(String, String)>,
    /// The values, the ticked ones first, then the most frequent.
    pub values: Vec<FacetValue>,
    /// The results as they are.
    pub back_url: String,
}
