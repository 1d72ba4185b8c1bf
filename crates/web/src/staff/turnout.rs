//! `/pro/chiffres/animations`: who registered for the events of a year and who came, by age, in a table and
//! for a spreadsheet. Nobody's name is in it.

use app::turnout::{self, EventTurnout};
use axum::extract::State;
use axum::response::Response;
use domain::turnout::{AgeBand, Count};
use i18n::Translator;
use serde::Deserialize;

use super::bench;
use crate::csv::Csv;
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{StaffEntry, TurnoutPage, TurnoutRow};
use crate::pages::{Freshness, html};
use crate::parts::Link;
use crate::state::WebState;

/// Years that one looks back.
const YEARS: i16 = 4;

/// Which year.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    annee: String,
}

impl Asked {
    fn year(&self, around: &Around) -> i16 {
        let now = around.moment.today.year();
        let typed = self.annee.parse().ok();
        typed
            .filter(|year| (now - YEARS..=now).contains(year))
            .unwrap_or(now)
    }
}

fn library_name(around: &Around, event: &EventTurnout) -> String {
    let library = around.network.library(event.library);
    library.map_or_else(String::new, |library| library.name.clone())
}

fn bands(t: Translator) -> Vec<String> {
    let all = AgeBand::ALL.iter();
    all.map(|band| t.coded("age-band", band.code()).into_owned())
        .collect()
}

/// « 9 sur 12 »: who came, of those registered; nothing where nobody was.
fn counted(t: Translator, count: Count) -> String {
    if count.registered == 0 {
        return String::new();
    }
    t.with("turnout-count")
        .arg("registered", t.number(count.registered))
        .arg("came", t.number(count.came))
        .to_string()
}

/// `GET /pro/chiffres/animations`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let year = asked.year(around);
    let events = turnout::of_year(&web.app, librarian, year).await?;
    let now = around.moment.today.year();
    let rows = events.iter().map(|event| TurnoutRow {
        title: event.title.clone(),
        url: urls.event(event.event.get(), &event.title),
        when: t.date_medium(event.day, around.moment.today),
        library: library_name(around, event),
        total: counted(t, event.turnout.total()),
        cells: AgeBand::ALL
            .iter()
            .map(|band| counted(t, event.turnout.of(*band)))
            .collect(),
    });
    let page = TurnoutPage {
        heading: t.with("turnout-title").arg("year", year.to_string()).to_string(),
        years: (now - YEARS..=now)
            .rev()
            .map(|one| {
                let url = format!("{}?annee={one}", urls.staff_turnout());
                (Link::new(one.to_string(), url), one == year)
            })
            .collect(),
        columns: bands(t),
        rows: rows.collect(),
        file_url: format!("{}?annee={year}", urls.staff_turnout_file()),
        back: Link::new(t.get("figure-title"), urls.staff_figures()),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/chiffres/animations/csv`: a line for each event.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let t = around.frame.t;
    let year = asked.year(around);
    let (registered, came) = (t.get("turnout-registered"), t.get("turnout-came"));
    let mut columns = vec![
        t.get("turnout-day").into_owned(),
        t.get("staff-library").into_owned(),
        t.get("turnout-event").into_owned(),
        registered.clone().into_owned(),
        came.clone().into_owned(),
    ];
    for band in bands(t) {
        for counted in [&registered, &came] {
            let column = t.with("turnout-column").arg("count", counted).arg("age", &band);
            columns.push(column.to_string());
        }
    }
    let mut table = Csv::with_columns(&columns);
    for event in turnout::of_year(&web.app, librarian, year).await? {
        let mut cells = vec![
            event.day.to_string(),
            library_name(around, &event),
            event.title.clone(),
        ];
        let each = AgeBand::ALL.iter().map(|band| event.turnout.of(*band));
        for count in std::iter::once(event.turnout.total()).chain(each) {
            cells.push(count.registered.to_string());
            cells.push(count.came.to_string());
        }
        table.row(&cells);
    }
    Ok(table.answer(&format!("animations-{year}")))
}
