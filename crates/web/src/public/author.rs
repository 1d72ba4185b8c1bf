//! `GET /auteurs/{number}-{name}`: an author and their works.

use std::cmp::Reverse;

use app::author::{Author, AuthorWork, READ};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::fold::fold;
use domain::id::RecordNumber;
use domain::record::{Role, spoken};
use search::{Choice, SearchState};
use serde::Deserialize;

use super::search::SUBSCRIBE;
use super::series::best_edition;
use super::{freshness, heading_number};
use crate::extract::{Around, Query};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{AuthorPage, AuthorPart, WorkRow, html};
use crate::parts::{Link, Pager};
use crate::public::record::kind;
use crate::public::record::take::permalink;
use crate::state::WebState;
use crate::words::{self, Places};

/// Works on a page.
const PAGE: usize = 50;
/// Editions of one work among which the best is looked for.
const EDITIONS: usize = 8;
/// The word of the order by title.
const BY_TITLE: &str = "titre";

/// The order, and which page.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    tri: String,
    #[serde(default)]
    page: String,
}

/// The page.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let id = heading_number(&segment)?;
    let mut author = app::author::show(&web.app, id).await?;
    let is_by_title = asked.tri == BY_TITLE;
    sort(&mut author.works, is_by_title);
    let (page, last) = Pager::place(asked.page.parse().unwrap_or(1), author.works.len(), PAGE);
    let works: Vec<&AuthorWork> = author.works.iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let parts = parts(&web, &around, &works).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let filed = &author.heading.name;
    let name = spoken(filed);
    let base = urls.author(id, filed);
    let sorted = |by_title: bool| match by_title {
        true => format!("{base}?tri={BY_TITLE}"),
        false => base.clone(),
    };
    let state = SearchState::default().with(Choice::Author(id));
    let query = state.to_query_string();
    let pager = Pager::new(t, page, last, |page| {
        let sorted = sorted(is_by_title);
        let joint = if is_by_title { '&' } else { '?' };
        format!("{sorted}{joint}page={page}")
    });
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Catalogue);
    let drawn = AuthorPage {
        permalink: permalink(&web, &around, |urls| urls.author(id, filed)),
        dates: author.dates.clone(),
        count: t.with("author-count").n("count", author.total).to_string(),
        sorts: [("author-sort-year", false), ("author-sort-title", true)]
            .map(|(key, by_title)| (Link::new(t.get(key), sorted(by_title)), by_title == is_by_title))
            .into(),
        parts,
        cut: is_cut(&author).then(|| t.with("author-cut").n("count", READ).to_string()),
        pager,
        subjects: subjects(&around, &author),
        series: series(&around, &author),
        search_url: urls.search_for(&query),
        follow_url: urls.keep_search_for(&format!("{query}&{SUBSCRIBE}")),
        frame: frame
            .at(t.get("search-title"), Some(urls.search()))
            .at(&name, None),
        name,
    };
    Ok(html(&drawn, freshness(&around)))
}

fn is_cut(author: &Author) -> bool {
    usize::try_from(author.total).is_ok_and(|total| total > READ)
}

/// Within each part by year, the latest first, or by title.
fn sort(works: &mut [AuthorWork], is_by_title: bool) {
    works.sort_by_cached_key(|work| {
        let title = work.editions.first().map(|edition| fold(&edition.record.title));
        let year = if is_by_title { None } else { work.year };
        (work.role, Reverse(year), title)
    });
}

/// The works, one line each, under the part that the author had in them.
async fn parts(web: &WebState, around: &Around, works: &[&AuthorWork]) -> Result<Vec<AuthorPart>, PageError> {
    let editions = works.iter().flat_map(|work| work.editions.iter().take(EDITIONS));
    let numbers: Vec<RecordNumber> = editions.map(|edition| edition.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let t = around.frame.t;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let mut parts: Vec<(Role, AuthorPart)> = Vec::new();
    for work in works {
        let editions: Vec<_> = work.editions.iter().take(EDITIONS).collect();
        let Some((stored, copies)) = best_edition(&places, &items, &editions) else {
            continue;
        };
        let record = &stored.record;
        let kind = kind(around, record);
        let count = work.editions.len();
        let detail: Vec<String> = [
            work.year.map(|year| year.to_string()),
            Some(kind.label),
            (count > 1).then(|| t.with("search-editions").n("count", count).to_string()),
        ]
        .into_iter()
        .flatten()
        .collect();
        let row = WorkRow {
            icon: kind.icon,
            title: super::record_title(&stored.record),
            url: around
                .frame
                .urls
                .record(u64::from(stored.number.get()), &record.title),
            detail: detail.join(" · "),
            badge: words::status(t, &places, record, copies, around.moment.today),
        };
        match parts.last_mut() {
            Some((role, part)) if *role == work.role => part.works.push(row),
            _ => parts.push((
                work.role,
                AuthorPart {
                    label: t.get(part_key(work.role)).into_owned(),
                    works: vec![row],
                },
            )),
        }
    }
    Ok(parts.into_iter().map(|(_, part)| part).collect())
}

const fn part_key(role: Role) -> &'static str {
    match role {
        Role::Author => "author-role-author",
        Role::Illustrator => "author-role-illustrator",
        Role::Scriptwriter => "author-role-scriptwriter",
        Role::Translator => "author-role-translator",
        Role::Director => "author-role-director",
        Role::Actor => "author-role-actor",
        Role::Narrator => "author-role-narrator",
        Role::Composer => "author-role-composer",
        Role::Performer => "author-role-performer",
        Role::Editor => "author-role-editor",
        Role::Prefacer => "author-role-prefacer",
        Role::Publisher => "author-role-publisher",
        Role::Other => "author-role-other",
    }
}

fn subjects(around: &Around, author: &Author) -> Vec<(Link, String)> {
    let subjects = author.subjects.iter();
    subjects
        .map(|(id, name, count)| {
            let state = SearchState::default().with(Choice::Subject(*id));
            let url = around.frame.urls.search_for(&state.to_query_string());
            (Link::new(name, url), documents(around, *count))
        })
        .collect()
}

/// A series that one reads in its order has a page; a collection is searched.
fn series(around: &Around, author: &Author) -> Vec<(Link, String)> {
    let urls = around.frame.urls;
    let series = author.series.iter();
    series
        .map(|one| {
            let url = if one.is_set {
                urls.series(one.id, &one.title)
            } else {
                let state = SearchState::default().with(Choice::Series(one.id));
                urls.search_for(&state.to_query_string())
            };
            (Link::new(&one.title, url), documents(around, one.records))
        })
        .collect()
}

fn documents(around: &Around, count: u32) -> String {
    let t = around.frame.t;
    t.with("browse-documents").n("count", count).to_string()
}
