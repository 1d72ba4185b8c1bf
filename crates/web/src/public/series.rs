//! A series in its order: its own page, and the strip on the page of one of its volumes.

use std::collections::{BTreeSet, HashMap};

use app::record::RecordItems;
use app::series::{FollowedSeries, Shown};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::edition::{Edition, best};
use domain::id::RecordNumber;
use domain::record::Record;
use domain::series::{Line, Volumes};
use i18n::Translator;
use search::{Choice, SearchState};
use serde::Deserialize;
use store::record::StoredRecord;

use super::search::SUBSCRIBE;
use super::{freshness, heading_number, record_title};
use crate::extract::{Around, Query, see_other};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{SeriesPage, SeriesRow, SeriesSection, StripVolume, html};
use crate::parts::{Link, Pager};
use crate::public::record::{author_line, cover, kind};
use crate::state::WebState;
use crate::urls::Urls;
use crate::words::{self, Places};

/// Volumes on a page.
const PAGE: usize = 60;
/// Editions of one volume among which the best is looked for.
const EDITIONS: usize = 8;
/// Authors named.
const AUTHORS: usize = 3;
/// Volumes of the strip: as many before the one shown, and in all.
const STRIP: (usize, usize) = (2, 7);

/// Which page of the volumes.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: String,
}

/// `GET /series/{number}-{title}`.
pub async fn show(
    State(web): State<WebState>,
    around: Around,
    Path(segment): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let id = heading_number(&segment)?;
    let series = match app::series::show(&web.app, id).await? {
        Shown::Followed(series) => *series,
        // Thousands of titles that one publisher numbered are no series that one reads in its order.
        Shown::Collection(heading) => return Ok(see_other(&search_url(&around, heading.id))),
    };
    let lines = &series.line_up.lines;
    let (page, last) = Pager::place(asked.page.parse().unwrap_or(1), lines.len(), PAGE);
    let on_page: Vec<&Line> = lines.iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let extras: Vec<&StoredRecord> = match page == last {
        true => series
            .line_up
            .extras
            .iter()
            .filter_map(|place| series.records.get(*place))
            .collect(),
        false => Vec::new(),
    };
    let held = on_page
        .iter()
        .flat_map(|line| series.documents(line).take(EDITIONS))
        .chain(extras.iter().copied());
    let numbers: Vec<RecordNumber> = held.map(|stored| stored.number).collect();
    let items = app::record::items(&web.app, &numbers).await?;
    let authors = authors(&web, &around, &series).await?;
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let drawing = Drawing {
        around: &around,
        places: &places,
        items: &items,
    };
    let (t, urls) = (around.frame.t, around.frame.urls);
    let title = &series.heading.name;
    let base = urls.series(id, title);
    let query = SearchState::default().with(Choice::Series(id)).to_query_string();
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Catalogue);
    let drawn = SeriesPage {
        canonical: format!("{}{base}", web.app.settings.base_url),
        authors,
        counts: counts(t, lines),
        rows: on_page
            .iter()
            .filter_map(|line| drawing.line(title, line, series.documents(line)))
            .collect(),
        pager: Pager::new(t, page, last, |page| format!("{base}?page={page}")),
        extras: extras
            .iter()
            .filter_map(|stored| drawing.held(None, &[stored]))
            .collect(),
        search_url: search_url(&around, id),
        follow_url: urls.keep_search_for(&format!("{query}&{SUBSCRIBE}")),
        frame: frame
            .at(t.get("search-title"), Some(urls.search()))
            .at(title, None),
        title: title.clone(),
    };
    Ok(html(&drawn, freshness(&around)))
}

/// The documents of a series as a search.
fn search_url(around: &Around, id: u32) -> String {
    let state = SearchState::default().with(Choice::Series(id));
    around.frame.urls.search_for(&state.to_query_string())
}

/// How many volumes there are, and how many are missing.
fn counts(t: Translator, lines: &[Line]) -> Vec<String> {
    let numbers = |is_held: bool| {
        // Several volumes in one are as many volumes, and one that is there twice is one.
        let volumes = lines.iter().filter_map(|line| match line {
            Line::Held { volumes, .. } if is_held => Some(volumes.first..=volumes.last),
            Line::Missing(volumes) if !is_held => Some(volumes.first..=volumes.last),
            _ => None,
        });
        volumes.flatten().collect::<BTreeSet<_>>().len()
    };
    let mut counts = vec![t.with("series-count").n("count", numbers(true)).to_string()];
    let missing = numbers(false);
    if missing > 0 {
        counts.push(t.with("series-missing-count").n("count", missing).to_string());
    }
    counts
}

/// The first authors of the first volume, each with a link.
async fn authors(web: &WebState, around: &Around, series: &FollowedSeries) -> Result<Vec<Link>, PageError> {
    let held = series
        .line_up
        .lines
        .iter()
        .find(|line| matches!(line, Line::Held { .. }));
    let volume = held.and_then(|line| series.documents(line).next());
    let Some(first) = volume.or(series.records.first()) else {
        return Ok(Vec::new());
    };
    let wrote = first
        .record
        .contributors
        .iter()
        .filter(|contributor| contributor.role <= domain::record::Role::Scriptwriter);
    let mut shown: Vec<&domain::record::Contributor> = Vec::new();
    for contributor in wrote {
        if shown.len() < AUTHORS && shown.iter().all(|other| other.name != contributor.name) {
            shown.push(contributor);
        }
    }
    let names: Vec<&str> = shown
        .iter()
        .map(|contributor| contributor.name.as_str())
        .collect();
    let numbers = app::author::numbers(&web.app, &names).await?;
    let link = |contributor: &domain::record::Contributor| {
        let number = *numbers.get(&contributor.name)?;
        let url = around.frame.urls.author(number, &contributor.name);
        Some(Link::new(contributor.spoken_name(), url))
    };
    Ok(shown.into_iter().filter_map(link).collect())
}

/// A volume under its number: the part has the name by which it is told from its neighbours.
fn part_title(record: &Record) -> String {
    match &record.part_name {
        Some(name) => format!("{}. {name}", record.title),
        None => record.title.clone(),
    }
}

/// « Tome 3 », « Tomes 1 à 3 ».
fn volume_name(t: Translator, volumes: Volumes) -> String {
    if volumes.first == volumes.last {
        t.with("record-volume").arg("volume", volumes.first).to_string()
    } else {
        t.with("series-volume-range")
            .arg("first", volumes.first)
            .arg("last", volumes.last)
            .to_string()
    }
}

/// What the lines of a page are drawn from.
struct Drawing<'a> {
    around: &'a Around,
    places: &'a Places,
    items: &'a HashMap<RecordNumber, RecordItems>,
}

impl Drawing<'_> {
    fn line<'a>(
        &self,
        series: &str,
        line: &Line,
        documents: impl Iterator<Item = &'a StoredRecord>,
    ) -> Option<SeriesRow> {
        let t = self.around.frame.t;
        match line {
            Line::Held { volumes, .. } => {
                let editions: Vec<&StoredRecord> = documents.collect();
                self.held(Some(volume_name(t, *volumes)), &editions)
            }
            Line::Missing(volumes) => Some(self.missing(series, *volumes)),
        }
    }

    /// A volume, by the edition that can be had soonest.
    fn held(&self, volume: Option<String>, editions: &[&StoredRecord]) -> Option<SeriesRow> {
        let t = self.around.frame.t;
        let (stored, row) = best_edition(self.places, self.items, editions)?;
        let record = &stored.record;
        // Its number is said before the title where it has one.
        let title = match volume {
            Some(_) => part_title(record),
            None => record_title(record),
        };
        let badge = words::status(t, self.places, record, row, self.around.moment.today);
        let kind = kind(self.around, record);
        let year = record.year.map(|year| year.to_string());
        let count =
            (editions.len() > 1).then(|| t.with("search-editions").n("count", editions.len()).to_string());
        let detail: Vec<String> = [year, Some(kind.label), count].into_iter().flatten().collect();
        Some(SeriesRow::Held {
            icon: kind.icon,
            volume,
            title,
            url: self
                .around
                .frame
                .urls
                .record(u64::from(stored.number.get()), &record.title),
            detail: detail.join(" · "),
            badge,
        })
    }

    fn missing(&self, series: &str, volumes: Volumes) -> SeriesRow {
        let (t, urls) = (self.around.frame.t, self.around.frame.urls);
        let is_one = volumes.first == volumes.last;
        let said = |one: &str, several: &str| {
            if is_one {
                t.with(one)
                    .arg("number", volumes.first)
                    .arg("series", series)
                    .to_string()
            } else {
                t.with(several)
                    .arg("first", volumes.first)
                    .arg("last", volumes.last)
                    .arg("series", series)
                    .to_string()
            }
        };
        let suggested = said("series-suggested", "series-suggested-range");
        let label = if is_one {
            "series-suggest"
        } else {
            "series-suggest-range"
        };
        SeriesRow::Missing {
            text: said("series-missing", "series-missing-range"),
            suggest: Link::new(t.get(label), urls.suggestion_of(&suggested, "")),
        }
    }
}

/// Of some editions the one that can be had soonest, with its copies.
pub fn best_edition<'a>(
    places: &Places,
    items: &'a HashMap<RecordNumber, RecordItems>,
    editions: &[&'a StoredRecord],
) -> Option<(&'a StoredRecord, &'a RecordItems)> {
    let none = no_items();
    let asked: Vec<Edition<'_>> = editions
        .iter()
        .map(|stored| edition(places, stored, items.get(&stored.number).unwrap_or(none)))
        .collect();
    let stored = *editions.get(best(&asked)?)?;
    Some((stored, items.get(&stored.number).unwrap_or(none)))
}

/// What is asked of an edition.
pub fn edition<'a>(places: &Places, stored: &'a StoredRecord, items: &RecordItems) -> Edition<'a> {
    Edition {
        nearness: words::nearness(places, &stored.record, items),
        document_type: stored.record.document_type,
        language: stored.record.languages.first().map_or("", String::as_str),
        year: stored.record.year,
    }
}

/// The copies of what has none.
fn no_items() -> &'static RecordItems {
    static NONE: std::sync::LazyLock<RecordItems> = std::sync::LazyLock::new(RecordItems::default);
    &NONE
}

/// The series around a record, for its page.
pub fn section(around: &Around, series: &FollowedSeries, number: RecordNumber) -> Option<SeriesSection> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let lines = &series.line_up.lines;
    let here = series.line_of(number)?;
    let title = &series.heading.name;
    // At either end the strip is as long as in the middle.
    let first = here
        .saturating_sub(STRIP.0)
        .min(lines.len().saturating_sub(STRIP.1));
    let volumes = lines.iter().enumerate().skip(first).take(STRIP.1);
    let named = |key: &str, line: &Line| {
        let (stored, url) = shown_of(urls, series, line)?;
        let text = t.with(key).arg("title", part_title(&stored.record)).to_string();
        Some(Link::new(text, url))
    };
    let held = |line: &&Line| matches!(line, Line::Held { .. });
    Some(SeriesSection {
        t,
        whole: Link::new(
            t.with("series-here-whole").arg("series", title).to_string(),
            urls.series(series.heading.id, title),
        ),
        volumes: volumes
            .map(|(place, line)| strip_volume((t, urls), series, line, place == here, number))
            .collect(),
        previous: lines[..here]
            .iter()
            .rev()
            .find(held)
            .and_then(|line| named("series-previous", line)),
        next: lines[here + 1..]
            .iter()
            .find(held)
            .and_then(|line| named("series-next", line)),
    })
}

/// The document by which a line is shown, and its page.
fn shown_of<'a>(
    urls: Urls,
    series: &'a FollowedSeries,
    line: &'a Line,
) -> Option<(&'a StoredRecord, String)> {
    let stored = series.documents(line).next()?;
    let url = urls.record(u64::from(stored.number.get()), &stored.record.title);
    Some((stored, url))
}

fn strip_volume<'a>(
    (t, urls): (Translator, Urls),
    series: &'a FollowedSeries,
    line: &'a Line,
    is_here: bool,
    number: RecordNumber,
) -> StripVolume {
    let (Line::Held { volumes, .. } | Line::Missing(volumes)) = line;
    let own = series
        .documents(line)
        .find(|stored| stored.number == number)
        .map(|stored| (stored, None));
    let shown = own.or_else(|| shown_of(urls, series, line).map(|(stored, url)| (stored, Some(url))));
    let cover = shown.as_ref().map(|(stored, _)| {
        let author = author_line(&stored.record);
        cover(&stored.record, &author)
    });
    let (title, url) = match shown {
        Some((stored, url)) => (part_title(&stored.record), url),
        None => (t.get("series-not-held").into_owned(), None),
    };
    StripVolume {
        volume: volume_name(t, *volumes),
        cover,
        title,
        url,
        is_here,
    }
}
