//! `GET /recherche/avancee`: a field for each place, and what narrows. What it asks is an ordinary
//! search with an address of its own, to which it leads; and any search can be opened in it again.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use domain::record::{Audience, DocumentType};
use search::query::advanced::Advanced;
use search::{AvailabilityFilter, Choice, Facet, SearchState, Sort, YearRange};

use super::{Labels, facets, framed};
use crate::extract::{Around, see_other};
use crate::page_error::PageError;
use crate::pages::{AdvancedPage, FacetValue, Freshness, TickGroup, ValueGroup, html};
use crate::parts::Field;
use crate::state::WebState;

/// Languages offered: the most frequent.
const LANGUAGES: usize = 12;
/// The longest text of a field.
const LONGEST: usize = 120;
/// What the button sends: the form is answered, not shown.
const SENT: &str = "chercher";

/// A field of the form: its name in the address, the words beside it, and where it stands in what is asked.
type Place = (&'static str, &'static str, fn(&mut Advanced) -> &mut String);

const FIELDS: [Place; 9] = [
    ("mots", "advanced-words", |form| &mut form.words),
    ("phrase", "advanced-phrase", |form| &mut form.phrase),
    ("mot-titre", "advanced-title", |form| &mut form.title),
    ("mot-auteur", "advanced-author", |form| &mut form.author),
    ("mot-sujet", "advanced-subject", |form| &mut form.subject),
    ("mot-serie", "advanced-series", |form| &mut form.series),
    ("mot-editeur", "advanced-publisher", |form| &mut form.publisher),
    ("mot-cote", "advanced-call-number", |form| &mut form.call_number),
    ("sans", "advanced-without", |form| &mut form.without),
];

/// What an address asks of the form.
struct Read {
    form: Advanced,
    state: SearchState,
    is_sent: bool,
}

fn read(query: &str) -> Read {
    let fields: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
    let state = SearchState::from_pairs(fields.iter().map(|(name, value)| (name, value)));
    // A search opened again is taken apart; what is typed here goes before.
    let mut form = Advanced::of_text(&state.text);
    for (name, value) in &fields {
        if let Some((_, _, place)) = FIELDS.iter().find(|(known, _, _)| known == name) {
            *place(&mut form) = value.chars().take(LONGEST).collect();
        }
    }
    let is_sent = fields.iter().any(|(name, _)| name == SENT);
    let state = state.with_text(&form.to_text());
    Read { form, state, is_sent }
}

/// The form, or the way to what it asks.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let Read {
        mut form,
        state,
        is_sent,
    } = read(&query.unwrap_or_default());
    let urls = around.frame.urls;
    if is_sent && !state.is_empty() {
        return Ok(see_other(&urls.search_for(&state.to_query_string())));
    }
    let t = around.frame.t;
    let names = app::search::names(&web.app, std::slice::from_ref(&state)).await?;
    let labels = Labels {
        t,
        network: &around.network,
        names: &names,
    };
    let mine = around.library.as_ref().map(|library| library.id);
    let everything = SearchState::default();
    let (counted, _) = app::search::values(&web.app, &everything, mine, Facet::Language, LANGUAGES).await?;
    let languages = counted
        .map(|counts| facets::values(&labels, &state, &counts))
        .unwrap_or_default();
    let tick = |choice: Choice| FacetValue {
        value: choice.value(),
        label: labels.choice(&choice),
        count: String::new(),
        is_checked: state.has(&choice),
        is_left_out: false,
    };
    let group = |facet: Facet, values: Vec<FacetValue>| TickGroup {
        label: labels.facet(facet),
        name: facet.slug(),
        is_open: values.iter().any(|value| value.is_checked) || facet == Facet::Type,
        groups: vec![ValueGroup { label: None, values }],
    };
    let libraries = around.network.libraries.iter();
    let libraries = libraries.map(|library| tick(Choice::Library(library.slug.clone())));
    let groups = vec![
        group(
            Facet::Type,
            DocumentType::ALL.map(|kind| tick(Choice::Type(kind))).into(),
        ),
        group(Facet::Language, languages),
        group(
            Facet::Audience,
            Audience::ALL
                .map(|audience| tick(Choice::Audience(audience)))
                .into(),
        ),
        TickGroup {
            label: labels.facet(Facet::Library),
            name: Facet::Library.slug(),
            is_open: state.choices().any(|choice| choice.facet() == Facet::Library),
            groups: super::values::grouped(Facet::Library, libraries.collect(), &around.network),
        },
    ];
    let fields = FIELDS.map(|(name, label, place)| {
        let typed = std::mem::take(place(&mut form));
        Field::new(t, name, name, t.get(label))
            .holding(typed)
            .at_most(LONGEST)
            .optional_unsaid()
    });
    let years = state.choices().find_map(|choice| match choice {
        Choice::Year(range) => Some(*range),
        _ => None,
    });
    let written = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    let hidden = hidden(&state, &groups, years);
    let kept = state.to_query_string();
    let mut frame = framed(around.frame.clone(), &around, &state);
    if let Some(search) = frame.crumbs.last_mut() {
        search.url = Some(urls.search_for(&kept));
    }
    let page = AdvancedPage {
        fields: fields.into(),
        from: written(years.and_then(YearRange::from)),
        until: written(years.and_then(YearRange::to)),
        groups,
        availability: AvailabilityFilter::ALL
            .iter()
            .filter(|filter| **filter != AvailabilityFilter::Mine || mine.is_some())
            .map(|filter| {
                super::choice(
                    filter.slug(),
                    labels.availability(*filter),
                    *filter == state.availability,
                )
            })
            .collect(),
        sorts: Sort::ALL
            .iter()
            .map(|sort| super::choice(sort.slug(), labels.sort(*sort), *sort == state.sort))
            .collect(),
        hidden,
        is_empty: is_sent,
        results_url: (!state.is_empty()).then(|| urls.search_for(&kept)),
        frame: frame.at(t.get("search-advanced"), None),
    };
    Ok(html(&page, Freshness::Private))
}

/// What the form cannot show is carried along: headings, sections, what is left out.
fn hidden(state: &SearchState, groups: &[TickGroup], years: Option<YearRange>) -> Vec<(String, String)> {
    let mut fields = facets::fields(&state.with_text(""));
    let years = years.map(|years| years.to_string());
    fields.retain(|(name, value)| {
        let ticked = groups.iter().any(|group| {
            let mut values = group.groups.iter().flat_map(|group| &group.values);
            group.name == name && values.any(|known| known.value == *value)
        });
        let typed = name == Facet::Year.slug() && years.as_ref() == Some(value);
        !ticked && !typed && !matches!(name.as_str(), "dispo" | "tri")
    });
    fields
}
