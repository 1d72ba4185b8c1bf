//! Results that are taken along: `GET /recherche.rss`, the feed of what is new for a search;
//! `GET /recherche/exporter`, the choice of a format, and `GET /recherche/exporter/{format}`, the first
//! thousand as a file.

use app::search::Results;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::id::LibraryId;
use i18n::Translator;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use search::{AvailabilityFilter, DEEPEST, SearchState, Sort, View};
use store::record::StoredRecord;

use super::{Asked, Labels, framed};
use crate::account::SearchWords;
use crate::export::{self, Document, Format};
use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{ExportPage, FeedFile, FeedItem, TakeResults, html};
use crate::public::{author_line, freshness, record_title};
use crate::state::WebState;
use crate::urls::slug;

/// Documents in a feed.
const ITEMS: usize = 50;
/// What an address says of the library that is « mine » to whoever made it: programs that read a feed
/// have chosen none.
const HERE: &str = "ici";

/// What stands under results: the same search as they answer it.
pub fn take(around: &Around, state: &SearchState, found: &Results) -> TakeResults {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let corrected = found
        .hits
        .correction
        .as_ref()
        .filter(|correction| correction.applied);
    let state = corrected.map_or_else(|| state.clone(), |correction| state.with_text(&correction.text));
    let state = state.with_view(View::default()).with_page(1);
    let here = around
        .library
        .as_ref()
        .filter(|_| state.availability == AvailabilityFilter::Mine)
        .map(|library| format!("&{HERE}={}", library.slug))
        .unwrap_or_default();
    let query = |state: &SearchState| format!("{}{here}", state.to_query_string());
    let labels = Labels {
        t,
        network: &around.network,
        names: &found.names,
    };
    TakeResults {
        t,
        feed_title: feed_title(t, &around.frame.site, &state, || labels.summary(&state)),
        feed_url: urls.search_feed(&query(&state.with_sort(Sort::default()))),
        export_url: urls.export_results(&query(&state)),
    }
}

/// What a feed is called: the network, and what the search asks.
fn feed_title(t: Translator, site: &str, state: &SearchState, search: impl FnOnce() -> String) -> String {
    if state.is_empty() {
        return t.with("feed-title-all").arg("site", site).to_string();
    }
    t.with("feed-title")
        .arg("site", site)
        .arg("search", search())
        .to_string()
}

/// The library that a search calls mine.
fn mine(around: &Around, query: &str) -> Option<LibraryId> {
    let named = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == HERE)
        .and_then(|(_, slug)| around.network.by_slug(slug));
    named.or(around.library.as_ref()).map(|library| library.id)
}

/// `GET /recherche/exporter`: in which format.
pub async fn formats(
    State(web): State<WebState>,
    around: Around,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let state = Asked::read(&query, &around).state.with_page(1);
    let words = SearchWords::of_states(&web, &around, std::slice::from_ref(&state)).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let freshness = freshness(&around);
    let url = urls.search_for(&state.to_query_string());
    let mut frame = framed(around.frame.clone(), &around, &state);
    if let Some(search) = frame.crumbs.last_mut() {
        search.url = Some(url.clone());
    }
    // The words of the address, and the library that it calls mine, go on as they came.
    let page = ExportPage {
        search: words.summary(&state),
        feed_url: format!("{}{}", web.app.settings.base_url, urls.search_feed(&query)),
        exports: export::links(t, |format| urls.export_search(format, &query)),
        most: DEEPEST,
        frame: frame.at(t.get("take-results"), None),
        url,
    };
    Ok(export::unindexed(html(&page, freshness)))
}

/// `GET /recherche.rss`.
pub async fn feed(
    State(web): State<WebState>,
    around: Around,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let state = Asked::read(&query, &around).state.with_page(1);
    let newest = state.with_sort(Sort::Newest);
    let records = app::search::first(&web.app, &newest, mine(&around, &query), ITEMS).await?;
    let words = SearchWords::of_states(&web, &around, std::slice::from_ref(&state)).await?;
    let (t, urls, base) = (around.frame.t, around.frame.urls, &web.app.settings.base_url);
    let title = feed_title(t, &web.app.settings.name, &state, || words.summary(&state));
    let file = FeedFile {
        title: characters(&title),
        description: t.get("feed-description").into_owned(),
        url: format!("{base}{}", urls.search_for(&newest.to_query_string())),
        self_url: format!("{base}{}", urls.search_feed(&query)),
        language: t.language.code(),
        items: records.iter().map(|stored| item(&web, &around, stored)).collect(),
    };
    Ok(xml(
        &file,
        "application/rss+xml; charset=utf-8",
        "private, max-age=900",
    ))
}

fn item(web: &WebState, around: &Around, stored: &StoredRecord) -> FeedItem {
    let record = &stored.record;
    FeedItem {
        title: characters(&record_title(record)),
        url: export::whole_url(web, around, stored.number),
        authors: characters(&author_line(record)),
        summary: characters(record.summary.as_deref().unwrap_or_default()),
        added: written(stored.added_at),
    }
}

/// An instant as feeds write it; the years of a catalogue can all be written so.
fn written(instant: Timestamp) -> String {
    DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&instant)
        .unwrap_or_default()
}

/// Without the characters that XML cannot hold.
fn characters(text: &str) -> String {
    let held = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(held).collect()
}

/// A file of XML for programs, not for search engines.
fn xml(file: &impl askama::Template, mime: &'static str, caching: &'static str) -> Response {
    let body = match file.render() {
        Ok(body) => body,
        Err(why) => return PageError::failed(&why.into()).into_response(),
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(mime)),
        (header::CACHE_CONTROL, HeaderValue::from_static(caching)),
    ];
    export::unindexed((headers, body).into_response())
}

/// `GET /recherche/exporter/{format}`.
pub async fn file(
    State(web): State<WebState>,
    around: Around,
    Path(format): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let format = Format::of(&format)?;
    let query = query.unwrap_or_default();
    let state = Asked::read(&query, &around).state;
    let records = app::search::first(&web.app, &state, mine(&around, &query), DEEPEST).await?;
    let documents: Vec<Document<'_>> = records
        .iter()
        .map(|stored| Document::of(&web, &around, stored))
        .collect();
    let name = match slug(&state.text) {
        name if name.is_empty() => "catalogue".to_owned(),
        name => name,
    };
    let urls = around.frame.urls;
    let is_partial = query.split('&').any(|pair| pair == export::PARTIAL);
    let asked = export::Asked {
        format,
        name: &name,
        has_notes: false,
        is_partial,
        other: &|format| urls.export_search(format.code(), &query),
    };
    export::answer(&web, &around, &documents, &asked).await
}
