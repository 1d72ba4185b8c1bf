//! `/pro/chiffres/titres`: the titles that readers reserve most, by library and month or year.

use app::title_figure;
use axum::extract::State;
use axum::response::Response;
use domain::figure::Period;
use jiff::civil::Date;

use super::bench;
use super::figures::{Asked, choices, period_of, period_words, scope, scope_of, word};
use crate::account::document;
use crate::csv::Csv;
use crate::extract::{ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{Choice, StaffEntry, TitleFigureRow, TitleFiguresPage};
use crate::pages::{Freshness, html};
use crate::public::author_line;
use crate::state::WebState;
use crate::urls::encode;

/// The periods that can be asked for: what is counted is counted by month.
const PERIODS: [Period; 2] = [Period::Month, Period::Year];

fn asked_period(asked: &Asked) -> Period {
    match period_of(&asked.par) {
        Period::Year => Period::Year,
        _ => Period::Month,
    }
}

/// The day whose period is asked for: yesterday, the last that is counted, when the address says none.
fn asked_day(asked: &Asked, today: Date) -> Date {
    let yesterday = Period::Day.after(today, -1);
    asked.le.parse().unwrap_or(yesterday).min(today)
}

/// `GET /pro/chiffres/titres`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let library = scope(around, &door, asked.bib.as_deref())?;
    let (period, day) = (asked_period(&asked), asked_day(&asked, today));
    let of = scope_of(library);
    let found =
        title_figure::most_reserved(&web.app, librarian, of, period, day, title_figure::SHOWN).await?;
    let slug = library.map_or("", |library| library.slug.as_str());
    let query = |day: Date| format!("?bib={}&par={}&le={day}", encode(slug), word(period));
    let url = |day: Date| format!("{}{}", urls.staff_title_figures(), query(day));
    let first = period.first_day(day);
    let rows = (1_u32..)
        .zip(&found)
        .map(|(rank, (record, amount))| TitleFigureRow {
            rank: t.number(i64::from(rank)),
            title: document::title(&record.record),
            by: author_line(&record.record),
            url: urls.record(u64::from(record.number.get()), &document::title(&record.record)),
            amount: t.number(*amount),
        });
    let page = TitleFiguresPage {
        libraries: choices(around, &door, library),
        periods: PERIODS
            .map(|one| Choice {
                value: word(one).to_owned(),
                text: t.coded("figure-by", one.code()).into_owned(),
                is_chosen: one == period,
            })
            .into(),
        day: day.to_string(),
        caption: t
            .with("title-figure-caption")
            .arg(
                "where",
                library.map_or_else(|| around.frame.site.clone(), |library| library.name.clone()),
            )
            .arg("when", period_words(t, period, first, today))
            .to_string(),
        earlier: url(Period::Day.after(first, -1)),
        later: (period.after(first, 1) <= today).then(|| url(period.after(first, 1))),
        file_url: format!("{}{}", urls.staff_title_figures_file(), query(day)),
        rows: rows.collect(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, library).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/chiffres/titres/csv`.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, today) = (around.frame.t, around.moment.today);
    let library = scope(around, &door, asked.bib.as_deref())?;
    let (period, day) = (asked_period(&asked), asked_day(&asked, today));
    let columns = [
        "title-figure-number",
        "title-figure-title",
        "title-figure-by",
        "title-figure-amount",
    ]
    .map(|key| t.get(key));
    let mut table = Csv::with_columns(&columns);
    let of = scope_of(library);
    let found =
        title_figure::most_reserved(&web.app, librarian, of, period, day, title_figure::IN_TABLE).await?;
    for (record, amount) in found {
        let cells = [
            record.number.to_string(),
            document::title(&record.record),
            author_line(&record.record),
            amount.to_string(),
        ];
        table.row(&cells);
    }
    Ok(table.answer(&format!("titres-reserves-{}", period.first_day(day))))
}
