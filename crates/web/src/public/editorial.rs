//! News, selections and coups de cœur: the lists, the page of each, and their cards on a home page.

use app::contribution::SeenContribution;
use app::editorial::SelectionPage as Found;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::contribution::{Contribution, Subject};
use domain::id::{ContributionId, LibraryId, NewsId, PictureId, RecordNumber, SelectionId};
use domain::language::Language;
use domain::news::News;
use i18n::Translator;
use serde::Deserialize;
use store::record::StoredRecord;

use super::comments;
use super::freshness;
use super::record::{author_line, cover, imprint, kind};
use crate::account::document;
use crate::covers::{Cover, Subject as CoverSubject};
use crate::extract::{Around, Query};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{
    ChosenRecord, CommentSection, Freshness, NewsListPage, NewsPage, Owned, RecommendationListPage,
    RecommendationPage, SelectionListPage, SelectionPage, html,
};
use crate::parts::{Figure, Link, NewsItem, Pager, PickCard, Praise};
use crate::prose::Prose;
use crate::state::WebState;
use crate::urls::number_of;
use crate::words::{self, Places};

/// Pieces on a page of a list.
pub(super) const PAGE: i64 = 20;
/// Selections on their page.
const SELECTIONS: i64 = 60;
/// Covers in a card.
const FAN: usize = 3;
/// Characters of a coup de cœur on a card.
const QUOTED: usize = 220;

/// Which page of a list.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: String,
}

impl Asked {
    /// From 1.
    pub(super) fn page(&self) -> i64 {
        self.page.parse::<i64>().unwrap_or(1).clamp(1, 500)
    }
}

/// The pages of a list of which one more than `PAGE` were read: whether a next one exists is known.
pub(super) fn pager(around: &Around, page: i64, found: usize, url: &str) -> Pager {
    let has_next = i64::try_from(found).unwrap_or(0) > PAGE;
    let last = if has_next { page + 1 } else { page };
    let as_page = |page: i64| usize::try_from(page).unwrap_or(1);
    Pager::new(around.frame.t, as_page(page), as_page(last), |page| match page {
        1 => url.to_owned(),
        page => format!("{url}?page={page}"),
    })
}

/// The number in an address, as an id.
pub fn id_of(segment: &str) -> Result<i64, PageError> {
    number_of(segment)
        .and_then(|number| i64::try_from(number).ok())
        .ok_or(PageError::NotFound)
}

/// A news item as a card.
pub fn news_item(web: &WebState, around: &Around, news: &News) -> NewsItem {
    let t = around.frame.t;
    let at = news.showing.from.unwrap_or(around.moment.now);
    let day = web.app.settings.zone.to_datetime(at).date();
    NewsItem {
        datetime: day.to_string(),
        date: t.date_medium(day, around.moment.today),
        title: news.title.clone(),
        url: around.frame.urls.news_item(news.id.get(), &news.title),
        summary: news.summary.clone(),
    }
}

/// `GET /actualites`.
pub async fn news_list(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = asked.page();
    let mut news = app::editorial::latest_news(&web.app, None, PAGE + 1, (page - 1) * PAGE).await?;
    let pager = pager(&around, page, news.len(), &around.frame.urls.news());
    news.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let t = around.frame.t;
    let freshness = freshness(&around);
    let items = news.iter().map(|one| news_item(&web, &around, one)).collect();
    let mut frame = around.frame.at(t.get("nav-news"), None);
    frame.section = Some(Section::News);
    Ok(html(&NewsListPage { frame, items, pager }, freshness))
}

/// `GET /actualites/{id}-{title}`.
pub async fn news(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let id = NewsId::new(id_of(&segment)?);
    let news = app::editorial::news(&web.app, id).await?;
    let comments = comments::section(&web, &around, Subject::News(id)).await?;
    let freshness = freshness(&around);
    let page = news_page(&web, &around, news, comments).await?;
    Ok(html(&page, freshness))
}

/// The page of a piece of news, shown or tried.
pub async fn news_page(
    web: &WebState,
    around: &Around,
    news: News,
    comments: CommentSection,
) -> Result<NewsPage, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let at = news.showing.from.unwrap_or(around.moment.now);
    let day = web.app.settings.zone.to_datetime(at).date();
    let date = t.date_medium(day, around.moment.today);
    let library = news.library.and_then(|id| around.network.library(id));
    let signed = match library {
        Some(library) => t
            .with("news-of-library")
            .arg("library", &library.name)
            .arg("date", date),
        None => t
            .with("news-signed")
            .arg("name", &news.signature)
            .arg("date", date),
    };
    let signed = signed.to_string();
    let mut frame = around
        .frame
        .clone()
        .at(t.get("nav-news"), Some(urls.news()))
        .at(news.title.as_str(), None);
    frame.section = Some(Section::News);
    Ok(NewsPage {
        frame,
        figure: figure(web, news.picture).await?,
        title: news.title,
        summary: news.summary,
        text: Prose::of(&news.text, news.format),
        language: other_language(t, news.language),
        signed,
        comments,
    })
}

/// The picture beside something.
pub async fn figure(web: &WebState, id: Option<PictureId>) -> Result<Option<Figure>, PageError> {
    let picture = app::picture::beside(&web.app, id).await?;
    Ok(picture.as_ref().map(Figure::of))
}

/// `GET /images/{fingerprint}.jpg`: what an address holds never changes.
pub async fn picture(
    State(web): State<WebState>,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let fingerprint = segment.strip_suffix(".jpg").ok_or(PageError::NotFound)?;
    let bytes = app::picture::bytes(&web.app, fingerprint).await?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, bytes).into_response())
}

/// The language of a text, where it is not the page's.
pub(super) fn other_language(t: Translator, written: Language) -> Option<&'static str> {
    (written != t.language).then(|| written.code())
}

/// A selection as a card.
pub fn pick_card(around: &Around, found: &Found) -> PickCard {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let selection = &found.selection;
    PickCard {
        tone: Cover::of(&selection.title, &selection.signature, CoverSubject::default()).tone,
        covers: found
            .records
            .iter()
            .take(FAN)
            .map(|(stored, _)| cover(&stored.record, &author_line(&stored.record)))
            .collect(),
        title: selection.title.clone(),
        url: urls.selection(selection.id.get(), &selection.title),
        count: t
            .with("selection-count")
            .n("count", found.total)
            .arg("name", &selection.signature)
            .to_string(),
    }
}

/// `GET /selections`.
pub async fn selection_list(State(web): State<WebState>, around: Around) -> Result<Response, PageError> {
    let found = app::editorial::latest_selections(&web.app, None, SELECTIONS).await?;
    let t = around.frame.t;
    let freshness = freshness(&around);
    let cards = found.iter().map(|one| pick_card(&around, one)).collect();
    let mut frame = around.frame.at(t.get("nav-selections"), None);
    frame.section = Some(Section::Selections);
    Ok(html(&SelectionListPage { frame, cards }, freshness))
}

/// `GET /selections/{id}-{title}`.
pub async fn selection(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let id = SelectionId::new(id_of(&segment)?);
    let found = app::editorial::selection(&web.app, id).await?;
    let comments = comments::section(&web, &around, Subject::Selection(id)).await?;
    let freshness = freshness(&around);
    let page = selection_page(&web, &around, found, comments).await?;
    Ok(html(&page, freshness))
}

/// The page of a selection, shown or tried.
pub async fn selection_page(
    web: &WebState,
    around: &Around,
    found: Found,
    comments: CommentSection,
) -> Result<SelectionPage, PageError> {
    let numbers: Vec<RecordNumber> = found.records.iter().map(|(stored, _)| stored.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let none = app::record::RecordItems::default();
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let (t, urls) = (around.frame.t, around.frame.urls);
    let chosen = found.records.iter().map(|(stored, note)| {
        let record = &stored.record;
        let items = items.get(&stored.number).unwrap_or(&none);
        let authors = author_line(record);
        ChosenRecord {
            cover: cover(record, &authors),
            kind: kind(around, record),
            title: document::title(record),
            url: urls.record(stored.number.get().into(), &record.title),
            authors,
            note: note.clone(),
            status: words::status(t, &places, record, items, around.moment.today),
        }
    });
    let records: Vec<ChosenRecord> = chosen.collect();
    let selection = found.selection;
    let more = found
        .total
        .saturating_sub(u64::try_from(records.len()).unwrap_or(u64::MAX));
    let more = (more > 0).then(|| {
        let words = t.with("selection-more").n("count", more).to_string();
        // A search has no « entrés depuis … »: where the rule has one, nothing leads to the others.
        let rule = selection.rule.as_ref().filter(|rule| rule.days.is_none());
        (words, rule.map(|rule| urls.search_for(&rule.query)))
    });
    let at = selection.showing.from.unwrap_or(around.moment.now);
    let day = web.app.settings.zone.to_datetime(at).date();
    let signed = t
        .with("selection-signed")
        .arg("name", &selection.signature)
        .arg("date", t.date_medium(day, around.moment.today))
        .to_string();
    let mut frame = around
        .frame
        .clone()
        .at(t.get("nav-selections"), Some(urls.selections()))
        .at(selection.title.as_str(), None);
    frame.section = Some(Section::Selections);
    Ok(SelectionPage {
        frame,
        figure: figure(web, selection.picture).await?,
        title: selection.title,
        text: Prose::of(&selection.intro, selection.format),
        language: other_language(t, selection.language),
        signed,
        records,
        more,
        comments,
    })
}

/// A coup de cœur as a card; none once its record left the catalogue.
pub fn praise(around: &Around, seen: &SeenContribution) -> Option<Praise> {
    let t = around.frame.t;
    let contribution = &seen.contribution;
    let record = &seen.about.as_ref()?.record.as_ref()?.record;
    Some(Praise {
        t,
        cover: cover(record, &author_line(record)),
        words: beginning(&contribution.text),
        language: None,
        title: record.title.clone(),
        url: around.frame.urls.recommendation(contribution.id.get()),
        by: t
            .with("recommendation-of")
            .arg("name", comments::name(t, contribution))
            .to_string(),
        rating: comments::rating(t, contribution),
    })
}

/// The first words of a text, whole ones.
pub(super) fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= QUOTED {
        return line;
    }
    let cut: String = line.chars().take(QUOTED).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end_matches([',', ';', ':', '.']))
}

/// The latest coups de cœur of the readers of a library, as cards.
pub async fn praises(
    web: &WebState,
    around: &Around,
    library: Option<LibraryId>,
    limit: i64,
) -> Result<Vec<Praise>, PageError> {
    let found = app::contribution::latest_recommendations(&web.app, library, limit, 0).await?;
    Ok(found.iter().filter_map(|seen| praise(around, seen)).collect())
}

/// `GET /coups-de-coeur`.
pub async fn recommendation_list(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let page = asked.page();
    let mut found =
        app::contribution::latest_recommendations(&web.app, None, PAGE + 1, (page - 1) * PAGE).await?;
    let pager = pager(&around, page, found.len(), &around.frame.urls.recommendations());
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let t = around.frame.t;
    let freshness = freshness(&around);
    let praises = found.iter().filter_map(|seen| praise(&around, seen)).collect();
    let frame = around.frame.at(t.get("recommendation-heading"), None);
    let page = RecommendationListPage {
        frame,
        praises,
        pager,
    };
    Ok(html(&page, freshness))
}

/// `GET /coups-de-coeur/{id}`. Its author sees it before the others.
pub async fn recommendation(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
) -> Result<Response, PageError> {
    let id = ContributionId::new(id_of(&segment)?);
    let reader = comments::reader(&around);
    let seen = app::contribution::visible(&web.app, reader.as_ref(), id).await?;
    let Subject::Record(_) = seen.contribution.subject else {
        return Err(PageError::NotFound);
    };
    let contribution = &seen.contribution;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let shown = comments::shown(&web, &around, contribution);
    let section = if contribution.is_shown() {
        Some(comments::section(&web, &around, Subject::Recommendation(id)).await?)
    } else {
        None
    };
    let record = seen.about.as_ref().and_then(|about| about.record.as_ref());
    let freshness = match contribution.is_shown() {
        true => freshness(&around),
        false => Freshness::Private,
    };
    let frame = around
        .frame
        .clone()
        .at(t.get("recommendation-heading"), Some(urls.recommendations()))
        .at(contribution.title.as_str(), None);
    let page = RecommendationPage {
        title: shown.title,
        paragraphs: shown.paragraphs,
        signed: shown.signed,
        rating: shown.rating,
        state: (!contribution.is_shown()).then(|| state_of(&around, contribution)),
        document: document::held(&frame, record, &t.get("record-untitled")),
        record: record.map(|stored| {
            let url = urls.record(stored.number.get().into(), &stored.record.title);
            Link::new(t.get("recommendation-record"), url)
        }),
        report_url: shown.report_url.filter(|_| contribution.is_shown()),
        comments: section,
        frame,
    };
    Ok(html(&page, freshness))
}

fn state_of(around: &Around, contribution: &Contribution) -> crate::parts::Badge {
    words::contribution_state(around.frame.t, contribution.state)
}

/// A document that the network has, offered in place of a purchase.
pub fn owned_document(around: &Around, stored: &StoredRecord) -> Owned {
    let (record, urls) = (&stored.record, around.frame.urls);
    let authors = author_line(record);
    let imprint = [authors.clone(), imprint(record)];
    let imprint: Vec<String> = imprint.into_iter().filter(|part| !part.is_empty()).collect();
    Owned {
        cover: cover(record, &authors),
        title: document::title(record),
        imprint: imprint.join(", "),
        url: urls.record(stored.number.get().into(), &record.title),
        hold_url: urls.new_hold(stored.number.get().into()),
    }
}
