//! The page of a record.

mod beside;
mod description;
mod editions;
mod get;
pub(super) mod take;

use std::collections::HashMap;

use app::record::{Page, RecordItems, Shown};
use app::related::KnownHeadings;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::contribution::{ContributionKind, Subject};
use domain::item_state::ItemState;
use domain::record::{Contributor, Record, Role};
use store::heading::StoredHeading;
use store::item::StoredItem;
use store::record::StoredRecord;

use super::{comments, freshness, record_number};
use crate::covers::{Cover, Subject as CoverSubject};
use crate::extract::Around;
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{
    BesideSection, CommentSection, Edition, Fact, ItemLine, RecordPage, RecordPick, SeriesSection,
    ShelfSection, ShownContribution, html,
};
use crate::parts::{Heart, Kind, Link, Shelf, Spine};
use crate::state::WebState;
use crate::urls::Urls;
use crate::words::{self, Places};

/// Names on one line of authors.
const NAMES: usize = 3;

/// `GET /notice/{number}-{title}`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let number = record_number(&segment)?;
    match app::record::show(&web.app, number).await? {
        Shown::Gone => Err(PageError::Gone),
        Shown::MovedTo(other) => Ok(moved(&around.frame.urls.record_number(u64::from(other.get())))),
        Shown::Here(page) => {
            let around_it = Neighbours::of(&web, &around, &page).await?;
            let shelf = shelf(&web, &around, &page).await?;
            let freshness = freshness(&around);
            let reader = around
                .person
                .as_ref()
                .and_then(|person| person.reader(&around.request));
            let refused = match reader {
                Some(reader) => crate::account::refused(&web, &around, &reader, &page.record).await?,
                None => None,
            };
            let said = Said::about(&web, &around, &page.record).await?;
            let had = super::had(&web, &around, &[page.record.number]).await?;
            let mut drawn = draw(&web, around, *page, around_it, shelf, said);
            if !had.is_empty() {
                let words = drawn.frame.t.get("history-had");
                drawn.get.facts.insert(0, Fact::new("history", words));
            }
            if refused.is_some() && drawn.get.hold_url.is_some() {
                drawn.get.hold_url = None;
                drawn.get.refusal = refused;
            }
            Ok(html(&drawn, freshness))
        }
    }
}

/// What is near a record: its series, its editions, what one may like, and the numbers of its headings.
struct Neighbours {
    series: Option<SeriesSection>,
    editions: Vec<Edition>,
    more_editions: Option<(String, Vec<Edition>)>,
    beside: Option<BesideSection>,
    /// The headings of its authors, by their names as filed.
    authors: HashMap<String, u32>,
    /// The headings of its series and collections.
    series_headings: Vec<StoredHeading>,
}

impl Neighbours {
    async fn of(web: &WebState, around: &Around, page: &Page) -> Result<Self, PageError> {
        let record = &page.record;
        let names: Vec<&str> = record
            .record
            .contributors
            .iter()
            .take(description::CONTRIBUTORS)
            .map(|contributor| contributor.name.as_str())
            .collect();
        let series_headings = app::series::headings(&web.app, record).await?;
        let series = app::series::of_record(&web.app, record, &series_headings).await?;
        let (editions, more_editions) = editions::editions(web, around, page).await?;
        let authors = app::author::numbers(&web.app, &names).await?;
        let headings = KnownHeadings {
            author: names.first().and_then(|name| authors.get(*name).copied()),
            series: series.as_ref().map(|series| series.heading.id),
        };
        Ok(Self {
            beside: beside::section(web, around, page, headings).await?,
            series: series.and_then(|series| super::series::section(around, &series, record.number)),
            editions,
            more_editions,
            authors,
            series_headings,
        })
    }
}

/// For ever: a merged number leads to the other.
pub fn moved(url: &str) -> Response {
    let location = HeaderValue::from_str(url).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response()
}

/// What librarians and readers say about a record.
struct Said {
    is_heart_on: bool,
    staff_picks: Vec<RecordPick>,
    praises: Vec<ShownContribution>,
    comments: CommentSection,
}

impl Said {
    async fn about(web: &WebState, around: &Around, record: &StoredRecord) -> Result<Self, PageError> {
        let number = record.number;
        let subject = Subject::Record(number);
        let praises =
            app::contribution::shown_on(&web.app, ContributionKind::Recommendation, subject).await?;
        Ok(Self {
            is_heart_on: !super::hearts(web, around, std::iter::once(number))
                .await?
                .is_empty(),
            staff_picks: super::record_picks(web, around, record).await?,
            praises: praises
                .iter()
                .map(|praise| comments::shown(web, around, praise))
                .collect(),
            comments: comments::section(web, around, subject).await?,
        })
    }
}

fn draw(
    web: &WebState,
    around: Around,
    page: Page,
    around_it: Neighbours,
    shelf: Option<ShelfSection>,
    said: Said,
) -> RecordPage {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let record = &page.record.record;
    let author = author_line(record);
    let number = u64::from(page.record.number.get());
    RecordPage {
        kind: kind(&around, record),
        title: record.title.clone(),
        subtitle: subtitle(record),
        contributions: description::contributions(t, urls, record, &around_it.authors),
        cover: cover(record, &author),
        heart: Heart {
            t,
            url: urls.recommend(number),
            title: record.title.clone(),
            is_on: said.is_heart_on,
            title_id: String::new(),
        },
        get: get::get_box(&around, &places, &page, number),
        summary: description::paragraphs(record.summary.as_deref()),
        meta: description::meta(t, urls, record, &around_it.series_headings),
        links: description::links(record),
        save_url: urls.save_record(number),
        take: take::take(web, &around, &page.record),
        items: item_lines(web, &around, &places, &page.items),
        read_at: read_at(web, &around),
        unknown: words::unknown(t, &around.network, &page.items),
        series: around_it.series,
        editions: around_it.editions,
        more_editions: around_it.more_editions,
        beside: around_it.beside,
        shelf,
        staff_picks: said.staff_picks,
        praises: said.praises,
        comments: said.comments,
        frame: {
            let title = record.title.clone();
            let mut frame = around.frame;
            frame.section = Some(Section::Catalogue);
            frame
                .at(t.get("search-title"), Some(urls.search()))
                .at(title, None)
        },
    }
}

/// The copies: my library first, then the nearest; in each by call number.
pub fn item_lines(web: &WebState, around: &Around, places: &Places, items: &RecordItems) -> Vec<ItemLine> {
    let mut sorted: Vec<&StoredItem> = items.items.iter().collect();
    sorted.sort_by(|one, other| {
        let key = |item: &StoredItem| places.rank(item.standing.located_at);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.call_number_sort.cmp(&other.call_number_sort))
    });
    let (t, today, zone) = (around.frame.t, around.moment.today, &web.app.settings.zone);
    sorted
        .into_iter()
        .map(|item| words::item_line(t, &around.network, places, items, item, today, zone))
        .collect()
}

/// When the page was made, as written: « 14 h 05 ».
pub fn read_at(web: &WebState, around: &Around) -> String {
    around
        .frame
        .t
        .time(web.app.settings.zone.to_datetime(around.moment.now).time())
}

/// What a record is.
pub fn kind(around: &Around, record: &Record) -> Kind {
    Kind::of(
        around.frame.t,
        record.document_type,
        record.fiction,
        record.audience,
    )
}

/// Those who made it, in one line: « Georges Simenon, Loustal ».
pub fn author_line(record: &Record) -> String {
    let names = makers(record).into_iter().map(Contributor::spoken_name);
    names.collect::<Vec<_>>().join(", ")
}

/// Those who are named when a document is: the first few who made it, else whoever had a hand in it.
pub fn makers(record: &Record) -> Vec<&Contributor> {
    let made_it = |role: Role| !matches!(role, Role::Publisher | Role::Prefacer | Role::Other);
    let mut makers: Vec<&Contributor> = Vec::new();
    for contributor in record
        .contributors
        .iter()
        .filter(|contributor| made_it(contributor.role))
    {
        let name = contributor.spoken_name();
        if makers.len() < NAMES && makers.iter().all(|other| other.spoken_name() != name) {
            makers.push(contributor);
        }
    }
    if makers.is_empty() {
        makers.extend(record.contributors.first());
    }
    makers
}

/// The title, and the part that tells this document from its neighbours.
pub fn record_title(record: &Record) -> String {
    let part: Vec<&str> = record
        .part_number
        .iter()
        .chain(&record.part_name)
        .map(String::as_str)
        .collect();
    if part.is_empty() {
        record.title.clone()
    } else {
        format!("{}. {}", record.title, part.join(", "))
    }
}

/// The cover drawn for a record.
pub fn cover(record: &Record, author: &str) -> Cover {
    // The name of the first is enough on a cover as small as a stamp.
    let author = author.split(", ").next().unwrap_or_default();
    let subject = CoverSubject {
        document_type: record.document_type,
        fiction: record.fiction,
        audience: record.audience,
    };
    let drawn = Cover::of(&record.title, author, subject);
    match &record.cover {
        Some(fingerprint) => drawn.with_image(Urls::picture(fingerprint)),
        None => drawn,
    }
}

fn subtitle(record: &Record) -> Option<String> {
    let parts = [&record.part_number, &record.part_name, &record.subtitle];
    let said: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    (!said.is_empty()).then(|| said.join(". "))
}

/// Publisher and year: « Presses de la Cité, 2023 ».
pub fn imprint(record: &Record) -> String {
    let year = record
        .year
        .map(|year| year.to_string())
        .or_else(|| record.date_text.clone());
    let parts: Vec<String> = [record.publisher.clone(), year].into_iter().flatten().collect();
    parts.join(", ")
}

/// What stands beside it at my library, pulled out among its neighbours; nothing where it stands
/// alone, or where readers do not walk.
async fn shelf(web: &WebState, around: &Around, page: &Page) -> Result<Option<ShelfSection>, PageError> {
    let mine = around.library.as_ref().map(|library| library.id);
    let copy = page.items.items.iter().find(|item| {
        let is_walked = around.network.in_place(item.section) == ItemState::OnShelf;
        Some(item.standing.owner) == mine && is_walked && !item.call_number_sort.is_empty()
    });
    let Some(copy) = copy else { return Ok(None) };
    let stretch = app::record::shelf(&web.app, copy).await?;
    if stretch.len() < 2 {
        return Ok(None);
    }
    let (t, urls) = (around.frame.t, around.frame.urls);
    let spines = stretch.iter().map(|(stored, label)| {
        let author = author_line(&stored.record);
        let number = u64::from(stored.number.get());
        let spine = Spine::new(&cover(&stored.record, &author), label, urls.record_number(number));
        if stored.number == page.record.number {
            spine.here()
        } else {
            spine
        }
    });
    Ok(Some(ShelfSection {
        intro: t
            .with("record-shelf-text")
            .arg("shelf", &copy.call_number)
            .to_string(),
        shelf: Shelf {
            label: t.get("record-shelf").into_owned(),
            spines: spines.collect(),
        },
    }))
}

/// A link to what answers a search in one field.
pub fn field_link(urls: Urls, field: &str, value: &str, text: String) -> Link {
    // Quotation marks end a phrase: one in a name is a space to the search anyway.
    let state = search::SearchState::of_text(&format!("{field}:\"{}\"", value.replace('"', " ")));
    Link::new(text, urls.search_for(&state.to_query_string()))
}
