//! The home page of a library: the search field, what arrived, when it is open.

use app::record::RecordItems;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::{LibraryId, RecordNumber};
use domain::library::Library;
use domain::record::{Audience, DocumentType, Fiction};
use search::{Choice, SearchState, Sort};
use std::collections::HashMap;
use store::record::StoredRecord;

use super::{editorial, freshness, hours, staff_picks};
use crate::covers::Cover;
use crate::extract::Around;
use crate::frame::Frame;
use crate::page_error::PageError;
use crate::pages::{HomePage, Strip, html};
use crate::parts::{CoverLink, Link, Shelf, Spine};
use crate::public::record::{author_line, cover};
use crate::state::WebState;
use crate::words::{Places, event_row};

/// Records looked at for the shelf and the strips.
const LATEST: i64 = 100;
/// Pieces of news, selections and coups de cœur of librarians.
const CARDS: i64 = 3;
/// Coups de cœur of readers.
const PRAISES: i64 = 2;
/// Books on the shelf.
const SPINES: usize = 20;
/// Events of the agenda.
const EVENTS: i64 = 4;
/// Covers in a strip, and fewest that make one.
const STRIP: (usize, usize) = (6, 2);

/// `GET /bibliotheques/{slug}`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(slug): Path<String>,
) -> Result<Response, PageError> {
    let library = around
        .network
        .by_slug(&slug)
        .cloned()
        .ok_or(PageError::NotFound)?;
    draw(&web, around, Some(&library)).await
}

/// `GET /` of someone who has not chosen a library.
pub async fn without_library(web: &WebState, around: Around) -> Result<Response, PageError> {
    draw(web, around, None).await
}

async fn draw(web: &WebState, around: Around, library: Option<&Library>) -> Result<Response, PageError> {
    let id = library.map(|library| library.id);
    let records = app::record::newest(&web.app, id, LATEST).await?;
    let numbers: Vec<RecordNumber> = records.iter().take(SPINES).map(|record| record.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let frame = &around.frame;
    let here = library.map(|library| Choice::Library(library.slug.clone()));
    let search = |state: &SearchState| {
        let state = here
            .iter()
            .fold(state.clone(), |state, here| state.with(here.clone()));
        frame.urls.search_for(&state.to_query_string())
    };
    let places = Places::of(&around.network, id);
    let label = id.map_or_else(
        || frame.t.get("home-shortcut-new").into_owned(),
        |id| places.say(frame.t, "home-new", id),
    );
    let news = app::editorial::latest_news(&web.app, id, CARDS, 0).await?;
    let selections = app::editorial::latest_selections(&web.app, id, CARDS).await?;
    let staff_picks = staff_picks::praises(web, &around, id, CARDS).await?;
    let praises = editorial::praises(web, &around, id, PRAISES).await?;
    let mut with_foot = frame.clone();
    with_foot.foot_on_paper = !news.is_empty();
    let page = HomePage {
        selections: selections
            .iter()
            .map(|found| editorial::pick_card(&around, found))
            .collect(),
        staff_picks,
        praises,
        news: news
            .iter()
            .map(|news| editorial::news_item(web, &around, news))
            .collect(),
        shortcuts: shortcuts(frame, &search),
        arrivals: (!numbers.is_empty()).then(|| Shelf {
            label,
            spines: spines(frame, records.iter().take(SPINES), &items, id),
        }),
        arrival_count: records.len(),
        arrivals_url: search(&SearchState::default().with_sort(Sort::Newest)),
        events: app::event::next(&web.app, id, EVENTS)
            .await?
            .iter()
            .map(|event| event_row(&around, event, id.is_none()))
            .collect(),
        agenda_url: super::agenda::of_library(frame, library),
        strips: strips(frame, &records, &search),
        library: library.map(|library| hours::panel(&around, library, &web.app.settings.zone)),
        frame: with_foot,
    };
    Ok(html(&page, freshness(&around)))
}

/// What arrived at my library, or in the network, as it stands on a shelf.
pub async fn arrivals(web: &WebState, around: &Around) -> Result<Option<Shelf>, PageError> {
    let id = around.library.as_ref().map(|library| library.id);
    let few = i64::try_from(SPINES).unwrap_or(LATEST);
    let records = app::record::newest(&web.app, id, few).await?;
    let numbers: Vec<RecordNumber> = records.iter().map(|record| record.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    Ok((!records.is_empty()).then(|| Shelf {
        label: String::new(),
        spines: spines(&around.frame, records.iter(), &items, id),
    }))
}

/// Kinds of document that have a shortcut and a strip: the key of their words, and the search.
fn kinds() -> [(&'static str, SearchState); 4] {
    use DocumentType::{Audiobook, Comic, Film, Manga, Music};
    let all = SearchState::default().with_sort(Sort::Newest);
    let typed = |kinds: &[DocumentType]| {
        kinds
            .iter()
            .fold(all.clone(), |state, kind| state.with(Choice::Type(*kind)))
    };
    [
        ("home-shortcut-comics", typed(&[Comic, Manga])),
        ("home-shortcut-youth", all.with(Choice::Audience(Audience::Youth))),
        ("home-shortcut-audio", typed(&[Audiobook])),
        ("home-shortcut-films-music", typed(&[Film, Music])),
    ]
}

fn shortcuts(frame: &Frame, search: &impl Fn(&SearchState) -> String) -> Vec<Link> {
    let newest = (
        "home-shortcut-new",
        SearchState::default().with_sort(Sort::Newest),
    );
    let browse = Link::new(frame.t.get("browse-title"), frame.urls.browse("titres"));
    std::iter::once(newest)
        .chain(kinds())
        .map(|(key, state)| Link::new(frame.t.get(key), search(&state)))
        .chain(std::iter::once(browse))
        .collect()
}

/// Novels first, then the kinds of which at least two arrived.
fn strips(frame: &Frame, records: &[StoredRecord], search: &impl Fn(&SearchState) -> String) -> Vec<Strip> {
    let t = frame.t;
    let novels = SearchState::default()
        .with_sort(Sort::Newest)
        .with(Choice::Type(DocumentType::Book));
    let mut wanted = vec![(t.coded("document-type", "book"), novels)];
    wanted.extend(kinds().map(|(key, state)| (t.get(key), state)));
    let mut strips = Vec::new();
    for (title, state) in wanted {
        let covers: Vec<CoverLink> = records
            .iter()
            .filter(|record| answers(record, &state))
            .take(STRIP.0)
            .map(|record| link(frame, record))
            .collect();
        if covers.len() >= STRIP.1 {
            let more = Link::new(
                t.with("search-facet-all-of").arg("facet", &title).to_string(),
                search(&state),
            );
            strips.push(Strip {
                title: title.into_owned(),
                more: Some(more),
                covers,
            });
        }
    }
    strips
}

/// Whether a record is of a kind; a children's book stands with the children's books only.
fn answers(record: &StoredRecord, state: &SearchState) -> bool {
    let record = &record.record;
    let is_youth = record.audience == Some(Audience::Youth);
    state.choices().any(|choice| match choice {
        Choice::Type(DocumentType::Book) => {
            record.document_type == DocumentType::Book
                && !is_youth
                && record.fiction != Some(Fiction::Nonfiction)
        }
        Choice::Type(kind) => record.document_type == *kind,
        Choice::Audience(audience) => record.audience == Some(*audience),
        _ => false,
    })
}

fn link(frame: &Frame, stored: &StoredRecord) -> CoverLink {
    let author = author_line(&stored.record);
    CoverLink {
        cover: cover(&stored.record, &author),
        title: stored.record.title.clone(),
        author,
        url: frame
            .urls
            .record(u64::from(stored.number.get()), &stored.record.title),
    }
}

fn spines<'a>(
    frame: &Frame,
    records: impl Iterator<Item = &'a StoredRecord>,
    items: &HashMap<RecordNumber, RecordItems>,
    library: Option<LibraryId>,
) -> Vec<Spine> {
    let mut books: Vec<(&str, &str, Cover, String)> = records
        .map(|stored| {
            let all = items.get(&stored.number).map_or(&[][..], |items| &items.items);
            let here = all
                .iter()
                .find(|item| library.is_none_or(|library| item.standing.owner == library));
            let label = here.or_else(|| all.first());
            let link = link(frame, stored);
            let (sort, call_number) = label.map_or(("", ""), |item| {
                (item.call_number_sort.as_str(), item.call_number.as_str())
            });
            (sort, call_number, link.cover, link.url)
        })
        .collect();
    books.sort_by(|one, other| one.0.cmp(other.0));
    books
        .iter()
        .map(|(_, call_number, cover, url)| Spine::new(cover, call_number, url.as_str()))
        .collect()
}
