//! The queue of holds as a table for a spreadsheet: the rows that the page would show, on one list.

use app::queue::{self, Row};
use axum::extract::State;
use axum::response::Response;
use domain::staff::Role;

use super::holds::Asked;
use super::{bench, rows};
use crate::csv::Csv;
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::state::WebState;

/// The keys of the columns.
const COLUMNS: [&str; 11] = [
    "staff-csv-reference",
    "staff-csv-asked-on",
    "staff-column-title",
    "search-facet-author",
    "staff-csv-call-number",
    "staff-desk-barcode",
    "staff-column-state",
    "staff-csv-item-library",
    "staff-panel-reader",
    "staff-panel-pickup",
    "staff-column-until",
];

/// `GET /pro/reservations/csv`.
pub async fn csv(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::named(&around, &librarian, Role::Holds, &asked.bib)?;
    if bench::libraries(&around, &librarian, Role::Holds).is_empty() {
        return Err(PageError::Forbidden);
    }
    let stage = rows::stage_of(&asked.etape);
    let situation = rows::situation_of(&asked.situation);
    let library_id = library.map(|library| library.id);
    let found = queue::listed(&web.app, &librarian, stage, library_id, situation).await?;
    let t = around.frame.t;
    let columns = COLUMNS.map(|key| t.get(key));
    let mut table = Csv::with_columns(&columns);
    for row in &found {
        let cells = line(&web, &around, row);
        table.row(&cells);
    }
    let name = format!("reservations-{}-{}", rows::stage_code(stage), around.moment.today);
    Ok(table.answer(&name))
}

/// A day is written so that it sorts, a reader as on a slip: the file leaves the portal.
fn line(web: &WebState, around: &Around, row: &Row) -> [String; COLUMNS.len()] {
    let t = around.frame.t;
    let hold = &row.seen.hold;
    let asked_on = web.app.settings.zone.to_datetime(hold.placed_at).date();
    let item = row.item.as_ref();
    [
        hold.reference.clone(),
        asked_on.to_string(),
        rows::title(t, row),
        rows::author(row),
        item.map(|item| item.call_number.clone()).unwrap_or_default(),
        item.and_then(|item| item.barcode.clone()).unwrap_or_default(),
        rows::state(t, row).text,
        item.map(|item| rows::library(around, item.standing.located_at))
            .unwrap_or_default(),
        rows::reader(row),
        rows::library(around, hold.pickup_library),
        hold.ready_until.map(|day| day.to_string()).unwrap_or_default(),
    ]
}
