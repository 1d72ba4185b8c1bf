//! Searching: results, filters, ways out when there are none.

mod advanced;
mod facets;
mod labels;
mod nothing;
pub(crate) mod row;
pub(super) mod take;
mod values;
mod why;

use std::collections::HashMap;

use app::search::Results;
use app::site::SiteHits;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use domain::id::RecordNumber;
use domain::staff::Role;
use search::explanation::ScorePart;
use search::{AvailabilityFilter, Choice, DEEPEST, LAST_PAGE, PAGE_SIZE, SearchState, Sort};

pub use advanced::show as advanced;
pub use labels::Labels;
pub use values::all_values;

use super::{freshness, had};
use crate::extract::{Around, see_other};
use crate::frame::{Frame, Scope, Section};
use crate::lists::{self, BasketCookie};
use crate::page_error::PageError;
use crate::pages::{
    Correction, Freshness, KeepSearch, Nothing, ResultRow, SearchPage, SortChoice, Tag, View, ViewLink, html,
};
use crate::parts::{Badge, Link, Pager};
use crate::state::WebState;
use crate::urls::encode;
use crate::words::Places;

/// What an address says when a search is kept to be told what is new for it.
pub const SUBSCRIBE: &str = "abonner=oui";

/// What an address says when each result is to say why it is there.
const EXPLAINED: &str = "pourquoi=oui";

/// A search as asked: what its address says, and what only this reader's words in it mean.
struct Asked {
    state: SearchState,
    /// Results of the words as typed, though another spelling finds more.
    exact: bool,
    /// Whether each result says why it is there.
    explained: bool,
    /// Whether the address says nothing at all.
    is_plain: bool,
}

impl Asked {
    /// Another search as this page leads to it: with its reasons, where they are shown.
    fn kept(&self, state: &SearchState) -> String {
        let mut query = state.to_query_string();
        if self.explained && !state.text.is_empty() {
            query.push('&');
            query.push_str(EXPLAINED);
        }
        query
    }

    /// The same as fields of a form, from the first page.
    fn fields(&self, state: &SearchState) -> Vec<(String, String)> {
        serde_html_form::from_str(&self.kept(&state.with_page(1))).unwrap_or_default()
    }

    /// Reads an address. « Ma bibliothèque » in the search field is a filter like another.
    fn read(query: &str, around: &Around) -> Self {
        let mut state = SearchState::parse(query);
        let (mut exact, mut explained) = (false, false);
        for pair in query.split('&') {
            match pair {
                "ou=ici" => {
                    let mine = around
                        .library
                        .iter()
                        .map(|library| Choice::Library(library.slug.clone()));
                    state = mine.fold(state, |state, mine| state.with(mine).with_page(1));
                }
                "ou=en-ligne" => state = state.with_availability(AvailabilityFilter::Online),
                "exact=oui" => exact = true,
                EXPLAINED => explained = true,
                _ => {}
            }
        }
        // Changing the place begins anew, an address with a page does not.
        let page = SearchState::parse(query).page();
        Self {
            state: state.with_page(page),
            exact,
            explained,
            is_plain: query.is_empty(),
        }
    }
}

/// What of the results is this reader's: what they love, had before, and ticked; and what their scores
/// are made of, for librarians.
struct Mine<'a> {
    scores: &'a HashMap<RecordNumber, Vec<ScorePart>>,
    hearts: &'a [RecordNumber],
    had: &'a [RecordNumber],
    ticked: &'a [RecordNumber],
}

/// `GET /recherche`.
pub async fn results(
    State(web): State<WebState>,
    around: Around,
    cookie: BasketCookie,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = Asked::read(query.as_deref().unwrap_or_default(), &around);
    let mine = around.library.as_ref().map(|library| library.id);
    // Neither waits for the other.
    let beside = async { Ok(beside(&web, &around, &asked.state).await) };
    let (mut found, mut site) = tokio::try_join!(app::search::search(&web.app, &asked.state, mine), beside)?;
    let last = last_page(found.hits.rows);
    if asked.state.page() > last && found.hits.total > 0 {
        return Ok(see_other(
            &around
                .frame
                .urls
                .search_for(&asked.kept(&asked.state.with_page(last))),
        ));
    }
    if asked.exact {
        as_typed(&mut found);
    }
    let nothing = if found.hits.total == 0 {
        if !asked.state.is_narrowed() {
            let reader = around.person.as_ref().map(|person| person.account.id.to_string());
            let by = reader.as_deref().or(around.caller.as_deref());
            app::empty_search::note(&web.app, &asked.state.text, mine, by);
        }
        Some(nothing::ways_out(&web, &around, &asked.state, mine, &found).await?)
    } else {
        None
    };
    if nothing.is_some() && site.is_none() {
        site = super::site::beside(&web, &around, &asked.state.text, true).await;
    }
    let site =
        site.map(|hits| super::site::block(&web, &around, &asked.state.text, &hits, nothing.is_none()));
    let numbers: Vec<RecordNumber> = found.records.iter().map(|record| record.number).collect();
    let hearts = super::hearts(&web, &around, numbers.iter().copied()).await?;
    let had = had(&web, &around, &numbers).await?;
    let ticked = lists::ticked(&web, &around, &cookie).await?;
    let freshness = if ticked.is_empty() {
        freshness(&around)
    } else {
        // What is ticked is told again whenever the page is.
        Freshness::Private
    };
    let scores = why::scores(&web, &around, &asked, &found).await?;
    let mine = Mine {
        hearts: &hearts,
        had: &had,
        ticked: &ticked,
        scores: &scores,
    };
    let mut page = draw(&web, around, &asked, &found, nothing, &mine);
    page.site = site;
    Ok(html(&page, freshness))
}

/// What the words find outside the catalogue, on the first page of results.
async fn beside(web: &WebState, around: &Around, state: &SearchState) -> Option<SiteHits> {
    if state.page() > 1 {
        return None;
    }
    super::site::beside(web, around, &state.text, false).await
}

/// The last page that can be leafed to.
fn last_page(total: u64) -> u16 {
    let pages = total.div_ceil(PAGE_SIZE as u64).max(1);
    u16::try_from(pages).map_or(LAST_PAGE, |pages| pages.min(LAST_PAGE))
}

/// The results of the words as typed: when those of another spelling stood there, there were none.
fn as_typed(found: &mut Results) {
    if let Some(correction) = &mut found.hits.correction
        && correction.applied
    {
        correction.applied = false;
        found.hits.total = 0;
        found.hits.rows = 0;
        found.records.clear();
    }
}

fn draw(
    web: &WebState,
    around: Around,
    asked: &Asked,
    found: &Results,
    nothing: Option<Nothing>,
    mine: &Mine<'_>,
) -> SearchPage {
    let state = &asked.state;
    let t = around.frame.t;
    let urls = around.frame.urls;
    let to = |state: &SearchState| urls.search_for(&asked.kept(state));
    let labels = Labels {
        t,
        network: &around.network,
        names: &found.names,
    };
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let read_at = super::record::read_at(web, &around);
    let facets = match nothing {
        Some(_) => Vec::new(),
        None => facets::groups(
            &labels,
            urls,
            state,
            &found.hits.facets,
            around.moment.today,
            places.mine(),
        ),
    };
    let rows = found.records.iter().map(|record| {
        let beside = row::Beside {
            items: found.items.get(&record.number),
            editions: found.editions.get(&record.work).copied().unwrap_or(1),
            is_ticked: mine.ticked.contains(&record.number),
            // A cover is one link.
            names: (state.view != search::View::Covers).then_some(&found.names),
        };
        let mut drawn = row::row(&around, &places, &found.hits.marker, record, &beside, &read_at);
        drawn.heart.is_on = mine.hearts.contains(&record.number);
        if asked.explained {
            drawn.why = why::told(&around, &found.hits, record, beside.items);
            drawn.score = mine.scores.get(&record.number).map(|parts| why::score(t, parts));
        }
        if mine.had.contains(&record.number) {
            drawn.had = Some(Badge::note(t.get("history-had")));
        }
        drawn
    });
    let rows: Vec<ResultRow> = rows.collect();
    let mut pager = Pager::new(
        t,
        usize::from(state.page()),
        usize::from(last_page(found.hits.rows)),
        |page| to(&state.with_page(u16::try_from(page).unwrap_or(LAST_PAGE))),
    );
    pager.is_cut = found.hits.total > DEEPEST as u64 && found.hits.rows >= DEEPEST as u64;
    SearchPage {
        total: found.hits.total,
        works: Some(found.hits.rows).filter(|works| *works < found.hits.total && *works < DEEPEST as u64),
        correction: correction(state, found, &to),
        tags: tags(&labels, state, &to),
        keep: keep(&around, state, found),
        why: why::link(&labels, urls, asked),
        advanced_url: urls.advanced_search_for(&state.with_page(1).to_query_string()),
        take: take::take(&around, state, found),
        is_indexed: asked.is_plain,
        facets: facets::column(t, urls.search(), asked.fields(state), facets),
        sorts: Sort::ALL
            .iter()
            .map(|sort| choice(sort.slug(), labels.sort(*sort), *sort == state.sort))
            .collect(),
        sort_hidden: asked.fields(&state.with_sort(Sort::default())),
        views: View::ALL
            .map(|view| ViewLink {
                view,
                url: to(&state.with_view(engine_view(view))),
            })
            .into(),
        view: View::from_code(state.view.slug()),
        bar: lists::bar(&around, &rows, mine.ticked.len(), &pager),
        rows,
        pager,
        judge_url: judge_url(&around, state),
        nothing,
        site: None,
        frame: framed(around.frame.clone(), &around, state),
    }
}

/// Where those who administer the network say which result should come first.
fn judge_url(around: &Around, state: &SearchState) -> Option<String> {
    let person = around.person.as_ref()?;
    let may = person.rights.may_everywhere(Role::Network) && !state.text.is_empty();
    may.then(|| {
        format!(
            "{}?q={}",
            around.frame.urls.staff_relevance(),
            encode(&state.text)
        )
    })
}

fn framed(frame: Frame, around: &Around, state: &SearchState) -> Frame {
    let title = frame.t.get("search-title");
    let mut frame = frame.at(title, None);
    frame.section = Some(Section::Catalogue);
    frame.query.clone_from(&state.text);
    let mine = around
        .library
        .as_ref()
        .map(|library| Choice::Library(library.slug.clone()));
    frame.scope = match mine {
        _ if state.availability == AvailabilityFilter::Online => Scope::Online,
        Some(mine) if state.has(&mine) => Scope::Library,
        _ => Scope::Network,
    };
    frame
}

fn correction(
    state: &SearchState,
    found: &Results,
    to: &impl Fn(&SearchState) -> String,
) -> Option<Correction> {
    let correction = found.hits.correction.as_ref()?;
    if correction.applied {
        let typed = to(state);
        let query = Link::new(&state.text, format!("{typed}&exact=oui"));
        Some(Correction::Corrected {
            corrected: correction.text.clone(),
            query,
        })
    } else {
        Some(Correction::Suggested(Link::new(
            &correction.text,
            to(&state.with_text(&correction.text)),
        )))
    }
}

/// Everything that narrows the search, each removable.
fn tags(labels: &Labels<'_>, state: &SearchState, to: &impl Fn(&SearchState) -> String) -> Vec<Tag> {
    let mut tags = Vec::new();
    if !state.text.is_empty() {
        tags.push(Tag {
            text: state.text.clone(),
            remove_url: to(&state.with_text("")),
        });
    }
    if state.availability != AvailabilityFilter::All {
        let text = labels.availability(state.availability);
        tags.push(Tag {
            text,
            remove_url: to(&state.with_availability(AvailabilityFilter::All)),
        });
    }
    tags.extend(state.choices().map(|choice| Tag {
        text: labels.choice(choice),
        remove_url: to(&state.without(choice)),
    }));
    tags.extend(state.excluded().map(|choice| Tag {
        text: labels.without(choice),
        remove_url: to(&state.without(choice)),
    }));
    tags
}

/// What is kept of a search is what these results answer: the spelling that found them.
fn keep(around: &Around, state: &SearchState, found: &Results) -> Option<KeepSearch> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let corrected = found
        .hits
        .correction
        .as_ref()
        .filter(|correction| correction.applied);
    let state = corrected.map_or_else(|| state.clone(), |correction| state.with_text(&correction.text));
    let query = state.with_page(1).to_query_string();
    (!state.is_empty()).then(|| KeepSearch {
        t,
        keep_url: urls.keep_search_for(&query),
        subscribe_url: urls.keep_search_for(&format!("{query}&{SUBSCRIBE}")),
    })
}

fn choice(value: &'static str, label: String, is_selected: bool) -> SortChoice {
    SortChoice {
        value,
        label,
        is_selected,
    }
}

const fn engine_view(view: View) -> search::View {
    match view {
        View::List => search::View::List,
        View::Grid => search::View::Covers,
        View::Compact => search::View::Compact,
    }
}
