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
    /// Fields that the search for a value carries along.
    pub find_hidden: Vec<(String, String)>,
    /// Where a value is looked for.
    pub find_url: String,
    /// What is looked for in the values.
    pub contains: String,
    /// The values.
    pub groups: Vec<ValueGroup>,
    /// The results as they are.
    pub back_url: String,
}

/// Values that stand together.
#[derive(Clone, Debug)]
pub struct ValueGroup {
    /// What they have in common, where there are several groups.
    pub label: Option<String>,
    /// The values: those chosen first, then the most frequent; libraries by name.
    pub values: Vec<FacetValue>,
}

impl FacetValuesPage {
    fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.values.is_empty())
    }
}
