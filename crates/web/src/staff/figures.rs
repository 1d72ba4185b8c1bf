//! `/pro/chiffres`: loans, holds, readers and events by library and period, drawn and in a table.

use std::collections::BTreeSet;

use app::failure::Failure;
use app::figure::{self, Chart as Counted, Scope};
use app::person::Librarian;
use axum::extract::State;
use axum::response::Response;
use domain::figure::{FigureKind, Period};
use domain::id::LibraryId;
use domain::library::Library;
use domain::staff::Role;
use i18n::Translator;
use jiff::civil::Date;
use serde::Deserialize;

use super::bench;
use crate::csv::Csv;
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{Chart, Choice, FigureRow, FiguresPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;
use crate::urls::encode;

/// Dots from the beginning of a column to that of the next.
const STEP: usize = 10;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    pub(super) bib: Option<String>,
    #[serde(default)]
    pub(super) par: String,
    #[serde(default)]
    au: String,
    #[serde(default)]
    pub(super) le: String,
}

/// The words of periods in addresses.
pub(super) const fn word(period: Period) -> &'static str {
    match period {
        Period::Day => "jour",
        Period::Week => "semaine",
        Period::Month => "mois",
        Period::Year => "annee",
    }
}

pub(super) fn period_of(typed: &str) -> Period {
    let mut all = Period::ALL.iter().copied();
    all.find(|period| word(*period) == typed).unwrap_or_default()
}

/// What is shown, in this order.
fn kinds(period: Period) -> [FigureKind; 6] {
    [
        FigureKind::Loan,
        FigureKind::Renewal,
        FigureKind::Hold,
        period.readers(),
        FigureKind::Event,
        FigureKind::Attendance,
    ]
}

fn kind_words(t: Translator, kind: FigureKind) -> String {
    let code = match kind {
        FigureKind::ReadersOfDay
        | FigureKind::ReadersOfWeek
        | FigureKind::ReadersOfMonth
        | FigureKind::ReadersOfYear => "readers",
        kind => kind.code(),
    };
    t.coded("figure", code).into_owned()
}

/// The name of a period.
pub(super) fn period_words(t: Translator, period: Period, first: Date, today: Date) -> String {
    match period {
        Period::Day => t.date_medium(first, today),
        Period::Week => t
            .with("figure-week-of")
            .arg("date", t.date_medium(first, today))
            .to_string(),
        Period::Month => t
            .with("figure-month-of")
            .arg("month", t.month(first))
            .arg("year", first.year().to_string())
            .to_string(),
        Period::Year => first.year().to_string(),
    }
}

/// The libraries whose figures a librarian sees, by name.
fn own<'a>(around: &'a Around, door: &ForLibrarian) -> Vec<&'a Library> {
    let own = figure::libraries(&door.librarian);
    let all = around.network.libraries.iter();
    all.filter(|library| own.as_ref().is_none_or(|own| own.contains(&library.id)))
        .collect()
}

/// Whose figures are asked for: a library that is named, the network where it may be seen, else one's own.
pub(super) fn scope<'a>(
    around: &'a Around,
    door: &ForLibrarian,
    asked: Option<&str>,
) -> Result<Option<&'a Library>, PageError> {
    let sees_all = figure::libraries(&door.librarian).is_none();
    let own = own(around, door);
    match asked {
        Some("") | None if sees_all => Ok(None),
        Some("") | None => {
            let mine = around.library.as_ref().map(|library| library.id);
            let mine = own.iter().find(|library| Some(library.id) == mine);
            mine.or(own.first()).copied().map(Some).ok_or(PageError::NotFound)
        }
        Some(slug) => {
            let library = own.into_iter().find(|library| library.slug == slug);
            library.map(Some).ok_or(PageError::NotFound)
        }
    }
}

/// The same, as it is counted.
pub(super) fn scope_of(library: Option<&Library>) -> Scope {
    library.map_or(Scope::Network, |library| Scope::Library(library.id))
}

/// The libraries whose loans another system keeps, among those whose figures are shown.
fn elsewhere(places: &[&Library], chosen: Option<&Library>) -> String {
    let remote = places
        .iter()
        .filter(|library| !library.is_local() && chosen.is_none_or(|chosen| chosen.id == library.id));
    let names: Vec<&str> = remote.map(|library| library.name.as_str()).collect();
    names.join(", ")
}

/// `GET /pro/chiffres`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let library = scope(around, &door, asked.bib.as_deref())?;
    let period = period_of(&asked.par);
    let mut errors = Errors::none(t);
    let until: Date = match asked.au.trim() {
        "" => today,
        typed => typed.parse().unwrap_or_else(|_| {
            errors.list.push(FieldError {
                field: "au".into(),
                text: t.get("journal-error-day").into_owned(),
            });
            today
        }),
    };
    let chosen: Date = asked.le.parse().unwrap_or(until);
    let of = scope_of(library);
    let counted = figure::chart(&web.app, librarian, of, period, until, chosen).await?;
    let slug = library.map_or("", |library| library.slug.as_str());
    let url = |until: Date| {
        format!(
            "{}?bib={}&par={}&au={until}",
            urls.staff_figures(),
            encode(slug),
            word(period)
        )
    };
    let places = own(around, &door);
    let shown = i64::try_from(period.shown()).unwrap_or(1);
    let last = period.first_day(until);
    let names: Vec<String> = counted
        .periods
        .iter()
        .map(|first| period_words(t, period, *first, today))
        .collect();
    let by_library = (library.is_none() && places.len() > 1).then(|| {
        let when = period_words(t, period, period.first_day(chosen), today);
        let title = t.with("figure-by-library").arg("when", when).to_string();
        (title, by_library(t, &places, &counted, period))
    });
    let rows = counted
        .periods
        .iter()
        .zip(&names)
        .rev()
        .map(|(first, name)| FigureRow {
            name: name.clone(),
            url: by_library
                .as_ref()
                .map(|_| format!("{}&le={first}#bibliotheques", url(until))),
            cells: cells(t, period, |kind| counted.by_period.get(&(*first, kind)).copied()),
        });
    let page = FiguresPage {
        libraries: choices(around, &door, library),
        periods: Period::ALL
            .iter()
            .map(|one| Choice {
                value: word(*one).to_owned(),
                text: t.coded("figure-by", one.code()).into_owned(),
                is_chosen: *one == period,
            })
            .collect(),
        until: until.to_string(),
        caption: t
            .with("figure-caption")
            .arg(
                "where",
                library.map_or_else(|| around.frame.site.clone(), |library| library.name.clone()),
            )
            .arg("first", names.first().cloned().unwrap_or_default())
            .arg("last", names.last().cloned().unwrap_or_default())
            .to_string(),
        earlier: url(period.after(last, -shown)),
        later: (last < period.first_day(today)).then(|| url(period.after(last, shown).min(today))),
        file_url: format!("{}?par={}&au={until}", urls.staff_figures_file(), word(period)),
        empty_url: librarian
            .rights
            .may_somewhere(Role::Holds)
            .then(|| urls.staff_empty_searches()),
        relevance_url: librarian
            .rights
            .may_everywhere(Role::Network)
            .then(|| urls.staff_relevance()),
        titles_url: format!("{}?bib={}", urls.staff_title_figures(), encode(slug)),
        elsewhere: Some(elsewhere(&places, library)).filter(|names| !names.is_empty()),
        charts: kinds(period)
            .map(|kind| chart(t, &counted, period, kind, &names))
            .into(),
        columns: kinds(period).map(|kind| kind_words(t, kind)).into(),
        rows: rows.collect(),
        by_library,
        errors,
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, library).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

pub(super) fn choices(around: &Around, door: &ForLibrarian, chosen: Option<&Library>) -> Vec<Choice> {
    let t = around.frame.t;
    let all = figure::libraries(&door.librarian).is_none().then(|| Choice {
        value: String::new(),
        text: t.get("staff-filter-all-libraries").into_owned(),
        is_chosen: chosen.is_none(),
    });
    let each = own(around, door).into_iter().map(|library| Choice {
        value: library.slug.clone(),
        text: library.name.clone(),
        is_chosen: chosen.is_some_and(|chosen| chosen.id == library.id),
    });
    all.into_iter().chain(each).collect()
}

fn cells(t: Translator, period: Period, amount: impl Fn(FigureKind) -> Option<i64>) -> Vec<String> {
    kinds(period)
        .map(|kind| t.number(amount(kind).unwrap_or(0)))
        .into()
}

fn by_library(t: Translator, places: &[&Library], counted: &Counted, period: Period) -> Vec<FigureRow> {
    let rows = places.iter().map(|library| FigureRow {
        name: library.name.clone(),
        url: None,
        cells: cells(t, period, |kind| {
            counted.by_library.get(&(library.id, kind)).copied()
        }),
    });
    rows.collect()
}

/// The loans of a library day by day, for who may see its figures.
pub async fn loans_by_day(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
    library: &Library,
) -> Result<Option<Chart>, PageError> {
    let (t, today) = (around.frame.t, around.moment.today);
    let (period, of) = (Period::Day, Scope::Library(library.id));
    let counted = match figure::chart(&web.app, librarian, of, period, today, today).await {
        Ok(counted) => counted,
        Err(Failure::NotFound) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    let names: Vec<String> = counted
        .periods
        .iter()
        .map(|first| period_words(t, period, *first, today))
        .collect();
    Ok(Some(chart(t, &counted, period, FigureKind::Loan, &names)))
}

/// A column for each period. Readers of two periods may be the same: they are not added up.
fn chart(t: Translator, counted: &Counted, period: Period, kind: FigureKind, names: &[String]) -> Chart {
    let amounts: Vec<i64> = counted
        .periods
        .iter()
        .map(|first| {
            counted
                .by_period
                .get(&(*first, kind))
                .copied()
                .unwrap_or(0)
                .max(0)
        })
        .collect();
    let highest = amounts.iter().copied().max().unwrap_or(0);
    let total: i64 = amounts.iter().sum();
    let bars = amounts.iter().enumerate().map(|(place, amount)| {
        let height = (amount * 100).checked_div(highest).unwrap_or(0);
        (place * STEP + 1, 100 - height, height)
    });
    let when = amounts
        .iter()
        .position(|amount| *amount == highest)
        .and_then(|place| names.get(place));
    Chart {
        title: kind_words(t, kind),
        total: (kind != period.readers())
            .then(|| t.with("figure-total").arg("count", t.number(total)).to_string()),
        highest: match when {
            Some(when) if highest > 0 => t
                .with("figure-highest")
                .arg("count", t.number(highest))
                .arg("when", when)
                .to_string(),
            _ => t.get("figure-nothing").into_owned(),
        },
        width: amounts.len().max(1) * STEP,
        bars: bars.collect(),
        ends: (
            names.first().cloned().unwrap_or_default(),
            names.last().cloned().unwrap_or_default(),
        ),
    }
}

/// `GET /pro/chiffres/csv`: a line for each period and library.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let t = around.frame.t;
    let period = period_of(&asked.par);
    let until = asked.au.parse().unwrap_or(around.moment.today);
    let figures = figure::table(&web.app, librarian, period, until).await?;
    let mut columns = vec![
        t.get("figure-period").into_owned(),
        t.get("staff-library").into_owned(),
    ];
    columns.extend(kinds(period).map(|kind| kind_words(t, kind)));
    let mut table = Csv::with_columns(&columns);
    let lines: BTreeSet<(Date, LibraryId)> = figures
        .keys()
        .filter_map(|(first, library, _)| Some((*first, (*library)?)))
        .collect();
    for (first, library) in lines {
        let name = around
            .network
            .library(library)
            .map_or_else(String::new, |library| library.name.clone());
        // A day is written so that it sorts.
        let mut cells = vec![first.to_string(), name];
        cells.extend(kinds(period).map(|kind| {
            let amount = figures.get(&(first, Some(library), kind)).copied().unwrap_or(0);
            amount.to_string()
        }));
        table.row(&cells);
    }
    Ok(table.answer(&format!("chiffres-{}-{until}", word(period))))
}
