//! What a search finds outside the catalogue: beside the results, and `GET /recherche/site`.

use app::site::{SiteHits, SiteKind, SitePiece};
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::editorial::{beginning, other_language};
use super::freshness;
use crate::extract::{Around, Query};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{SiteBlock, SiteGroup, SiteRow, SiteSearchPage, html};
use crate::parts::{Link, Pager};
use crate::prose;
use crate::state::WebState;
use crate::words::when;

/// Of each kind, beside the results.
const FEW: usize = 3;
/// Of each kind, on the page of all kinds.
const SOME: usize = 10;
/// On a page of one kind.
const PAGE: usize = 20;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    page: String,
}

/// Searches for what stands beside the results; of what fails there, results know nothing.
pub async fn beside(web: &WebState, around: &Around, text: &str, correct: bool) -> Option<SiteHits> {
    let language = around.frame.t.language;
    match app::site::search(&web.app, text, language, correct).await {
        Ok(found) => found,
        Err(why) => {
            tracing::warn!("nothing is found beside the catalogue: {why}");
            None
        }
    }
}

/// What stands beside the results.
pub fn block(web: &WebState, around: &Around, text: &str, hits: &SiteHits, is_line: bool) -> SiteBlock {
    SiteBlock {
        t: around.frame.t,
        groups: groups(web, around, text, hits, FEW),
        is_line,
    }
}

/// `GET /recherche/site`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let text = search::SearchState::of_text(&asked.q).text;
    let found = app::site::search(&web.app, &text, t.language, true).await?;
    let kind = SiteKind::from_slug(&asked.kind);
    let (shown, pager) = match (&found, kind) {
        (None, _) => (Vec::new(), None),
        (Some(hits), None) => (groups(&web, &around, &text, hits, SOME), None),
        (Some(hits), Some(kind)) => {
            let count = hits.of(kind).count();
            let (page, last) = Pager::place(asked.page.parse().unwrap_or(1), count, PAGE);
            let url = |page: usize| match page {
                1 => urls.site_search_for(&text, Some(kind.slug())),
                page => format!("{}&page={page}", urls.site_search_for(&text, Some(kind.slug()))),
            };
            let mut group = group(&web, &around, &text, hits, kind, count);
            group.rows = group
                .rows
                .into_iter()
                .skip((page - 1) * PAGE)
                .take(PAGE)
                .collect();
            (
                Some(group)
                    .filter(|group| !group.rows.is_empty())
                    .into_iter()
                    .collect(),
                (last > 1).then(|| Pager::new(t, page, last, url)),
            )
        }
    };
    let heading = if text.is_empty() {
        t.get("site-search-title").into_owned()
    } else {
        t.with("site-search-title-query").arg("query", &text).to_string()
    };
    let freshness = freshness(&around);
    let mut frame = around
        .frame
        .clone()
        .at(t.get("search-title"), Some(urls.search()))
        .at(t.get("site-search-title"), None);
    frame.section = Some(Section::Catalogue);
    frame.query.clone_from(&text);
    let page = SiteSearchPage {
        heading,
        groups: shown,
        all_kinds: kind.map(|_| Link::new(t.get("site-search-all-kinds"), urls.site_search_for(&text, None))),
        catalogue_url: urls.search_for(&search::SearchState::of_text(&text).to_query_string()),
        pager,
        frame,
    };
    Ok(html(&page, freshness))
}

fn groups(web: &WebState, around: &Around, text: &str, hits: &SiteHits, most: usize) -> Vec<SiteGroup> {
    SiteKind::ALL
        .into_iter()
        .map(|kind| group(web, around, text, hits, kind, most))
        .filter(|group| !group.rows.is_empty())
        .collect()
}

fn group(
    web: &WebState,
    around: &Around,
    text: &str,
    hits: &SiteHits,
    kind: SiteKind,
    most: usize,
) -> SiteGroup {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let count = hits.of(kind).count();
    let (heading, counted) = match kind {
        SiteKind::Event => ("nav-agenda", "site-search-events"),
        SiteKind::News => ("nav-news", "site-search-news"),
        SiteKind::Selection => ("nav-selections", "site-search-selections"),
        SiteKind::Page => ("site-search-heading-pages", "site-search-pages"),
        SiteKind::Library => ("nav-libraries", "site-search-libraries"),
        SiteKind::StaffPick => ("staff-pick-heading", "site-search-picks"),
    };
    let count_words = t.with(counted).n("count", count).to_string();
    SiteGroup {
        heading: t.get(heading).into_owned(),
        rows: hits
            .of(kind)
            .take(most)
            .map(|piece| row(web, around, piece))
            .collect(),
        url: urls.site_search_for(text, Some(kind.slug())),
        all: (count > most).then(|| t.with("site-search-all").arg("found", &count_words).to_string()),
        count: count_words,
    }
}

fn row(web: &WebState, around: &Around, piece: &SitePiece) -> SiteRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let library = |id: Option<domain::id::LibraryId>| {
        let library = id.and_then(|id| around.network.library(id));
        library.map(|library| library.name.clone())
    };
    let day = |at: Option<jiff::Timestamp>| {
        let at = at.unwrap_or(around.moment.now);
        t.date_medium(web.app.settings.zone.to_datetime(at).date(), around.moment.today)
    };
    match piece {
        SitePiece::Event(seen) => {
            let event = &seen.event;
            let (language, words) = seen.words(t.language);
            let cancelled = event.state == domain::event::EventState::Cancelled;
            let facts = [
                cancelled.then(|| t.get("event-cancelled").into_owned()),
                Some(when(t, &event.hours, around.moment.today)),
                library(Some(event.library)),
            ];
            SiteRow {
                title: words.title.clone(),
                url: urls.event(event.id.get(), &event.words.title),
                language: other_language(t, language),
                facts: facts.into_iter().flatten().collect(),
                beginning: words.lead.clone(),
            }
        }
        SitePiece::News(news) => SiteRow {
            title: news.title.clone(),
            url: urls.news_item(news.id.get(), &news.title),
            language: other_language(t, news.language),
            facts: std::iter::once(day(news.showing.from))
                .chain(library(news.library))
                .collect(),
            beginning: news.summary.clone(),
        },
        SitePiece::Selection(selection) => SiteRow {
            title: selection.title.clone(),
            url: urls.selection(selection.id.get(), &selection.title),
            language: other_language(t, selection.language),
            facts: vec![selection.signature.clone()],
            beginning: beginning(&prose::words(&selection.intro)),
        },
        SitePiece::Page(written) => {
            let (language, words) = written.words(t.language);
            SiteRow {
                title: words.title.clone(),
                url: urls.page(&written.page.slug),
                language: other_language(t, language),
                facts: library(written.page.library).into_iter().collect(),
                beginning: String::new(),
            }
        }
        SitePiece::Library(library) => SiteRow {
            title: library.name.clone(),
            url: urls.library_infos(&library.slug),
            language: None,
            facts: vec![library.address.city.clone()],
            beginning: String::new(),
        },
        SitePiece::StaffPick(pick, title) => {
            let (language, text) = pick.text(t.language);
            SiteRow {
                title: title.clone(),
                url: urls.shown_staff_pick(pick.id.get(), title),
                language: other_language(t, language),
                facts: vec![t.with("staff-pick-by").arg("name", &pick.signature).to_string()],
                beginning: beginning(&prose::words(text)),
            }
        }
    }
}
