//! What to do when nothing was found: the filters whose absence finds something, other libraries, each
//! word alone, the purchase suggested.

use app::search::Results;
use domain::id::LibraryId;
use search::query::{Content, Field, advanced::Advanced};
use search::{AvailabilityFilter, Choice, Facet, Query, SearchState};

use super::Labels;
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::Nothing;
use crate::parts::Link;
use crate::state::WebState;
use crate::urls::Urls;

/// Searches with one filter less that are tried.
const FILTERS: usize = 12;
/// Words that are tried alone.
const WORDS: usize = 6;
/// Other libraries named.
const LIBRARIES: usize = 5;

/// The ways out of an empty list.
pub(super) async fn ways_out(
    web: &WebState,
    around: &Around,
    state: &SearchState,
    mine: Option<LibraryId>,
    found: &Results,
) -> Result<Nothing, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let labels = Labels {
        t,
        network: &around.network,
        names: &found.names,
    };
    let fewer = with_fewer_filters(&labels, state);
    let alone = words_alone(state);
    let tried: Vec<SearchState> = fewer
        .iter()
        .chain(&alone)
        .map(|(_, state)| state.clone())
        .collect();
    let counts = app::search::counts(&web.app, &tried, mine).await?;
    let (for_filters, for_words) = counts.split_at(fewer.len());
    let link = |key: &'static str, name: &'static str, text: &str, state: &SearchState, count: u64| {
        let words = t.with(key).arg(name, text).n("count", count).to_string();
        Link::new(words, urls.search_for(&state.to_query_string()))
    };
    let fewer_filters: Vec<Link> = fewer
        .iter()
        .zip(for_filters)
        .filter(|(_, count)| **count > 0)
        .map(|((filter, without), count)| link("search-nothing-drop", "what", filter, without, *count))
        .collect();
    let words = alone
        .iter()
        .zip(for_words)
        .filter(|(_, count)| **count > 0)
        .map(|((word, alone), count)| link("search-nothing-word", "word", word, alone, *count))
        .collect();
    let is_narrow = state.availability == AvailabilityFilter::Mine || narrows_to_libraries(state);
    let wide = everywhere(state);
    let elsewhere = if is_narrow {
        elsewhere(web, &labels, urls, &wide, mine).await?
    } else {
        Vec::new()
    };
    // What the words find with fewer filters is there: it need not be bought.
    let is_missing = fewer_filters.is_empty() && elsewhere.is_empty() && !state.text.is_empty();
    // Where the library is the only filter, the search without it is that of the whole network.
    let network_url = (is_narrow && !elsewhere.is_empty())
        .then(|| urls.search_for(&wide.to_query_string()))
        .filter(|url| fewer_filters.iter().all(|link| link.url != *url));
    Ok(Nothing {
        fewer_filters,
        network_url,
        elsewhere,
        words,
        suggest_url: is_missing.then(|| suggestion(urls, &state.text)),
    })
}

/// The same search without each of its filters in turn, and without any, with the words for what goes.
fn with_fewer_filters(labels: &Labels<'_>, state: &SearchState) -> Vec<(String, SearchState)> {
    let mut tried = Vec::new();
    let dropped = |filter: String| {
        labels
            .t
            .with("search-nothing-filter")
            .arg("filter", filter)
            .to_string()
    };
    if state.availability != AvailabilityFilter::All {
        let words = labels.availability(state.availability);
        tried.push((dropped(words), state.with_availability(AvailabilityFilter::All)));
    }
    tried.extend(
        state
            .choices()
            .map(|choice| (dropped(labels.choice(choice)), state.without(choice))),
    );
    tried.extend(
        state
            .excluded()
            .map(|choice| (dropped(labels.without(choice)), state.without(choice))),
    );
    tried.truncate(FILTERS);
    if tried.len() > 1 {
        let words = labels.t.get("search-nothing-no-filter").into_owned();
        tried.push((words, state.without_choices()));
    }
    tried
}

/// Each word alone, where there are several.
fn words_alone(state: &SearchState) -> Vec<(String, SearchState)> {
    let query = Query::parse(&state.text);
    let words: Vec<&str> = query
        .spelled()
        .iter()
        .filter(|spelled| !search::words::stop::is_stop_word(&spelled.word))
        .filter_map(|spelled| query.text().get(spelled.range.clone()))
        .collect();
    if words.len() < 2 {
        return Vec::new();
    }
    let alone = words.into_iter().take(WORDS);
    alone
        .map(|word| (word.to_owned(), SearchState::of_text(word)))
        .collect()
}

fn narrows_to_libraries(state: &SearchState) -> bool {
    let mut choices = state.choices();
    choices.any(|choice| matches!(choice.facet(), Facet::Library | Facet::Section))
}

/// The same in all libraries, and so in no section of one.
fn everywhere(state: &SearchState) -> SearchState {
    let wide = state.without_facet(Facet::Library).without_facet(Facet::Section);
    if wide.availability == AvailabilityFilter::Mine {
        wide.with_availability(AvailabilityFilter::All)
    } else {
        wide
    }
}

/// The libraries that have it.
async fn elsewhere(
    web: &WebState,
    labels: &Labels<'_>,
    urls: Urls,
    wide: &SearchState,
    mine: Option<LibraryId>,
) -> Result<Vec<Link>, PageError> {
    let (counts, _) = app::search::values(&web.app, wide, mine, Facet::Library, LIBRARIES).await?;
    let counted = counts.into_iter().flat_map(|counts| counts.values);
    let links = counted.filter(|count| count.count > 0).filter_map(|count| {
        let library = labels.network.by_facet(count.value)?;
        let there = wide.with(Choice::Library(library.slug.clone()));
        let words = labels
            .t
            .with("search-nothing-at-library")
            .arg("library", &library.name)
            .n("count", count.count);
        Some(Link::new(
            words.to_string(),
            urls.search_for(&there.to_query_string()),
        ))
    });
    Ok(links.collect())
}

/// The form of a purchase suggestion, filled in with what was looked for.
fn suggestion(urls: Urls, text: &str) -> String {
    let query = Query::parse(text);
    let mut atoms = query.clauses().iter().flat_map(|clause| &clause.any);
    let isbn = atoms.find_map(|atom| match &atom.content {
        Content::Number(number) if atom.field == Field::Any => Some(number.as_str()),
        _ => None,
    });
    if let Some(isbn) = isbn {
        return urls.suggestion_of_isbn(isbn);
    }
    let form = Advanced::of_text(text);
    let title = [&form.title, &form.phrase, &form.words]
        .into_iter()
        .find(|typed| !typed.is_empty());
    urls.suggestion_of(title.map_or("", |title| title), &form.author)
}
