//! `/pro/inscriptions/presences`: who is expected, by name, to be printed and ticked at the door. What
//! was ticked is noted afterwards on the sheet of registrations.

use app::registration::queue::{self, Row};
use axum::extract::State;
use axum::response::Response;
use domain::staff_message::Circle;
use serde::Deserialize;

use super::bench;
use super::registrations::{children, sheet_url};
use crate::extract::{ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{AttendancePage, AttendanceRow, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::Link;
use crate::public::event_number;
use crate::state::WebState;
use crate::words::when;

/// Which event.
#[derive(Debug, Deserialize)]
pub struct Asked {
    animation: String,
}

/// `GET /pro/inscriptions/presences`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let id = event_number(&asked.animation)?;
    let sheet = queue::sheet(&web.app, &librarian, id).await?;
    let event = &sheet.event.event;
    let mut expected: Vec<&Row> = sheet
        .rows
        .iter()
        .filter(|row| Circle::Seated.holds(row.registration.state))
        .collect();
    expected.sort_by_cached_key(|row| domain::fold::fold(&listed_name(row)));
    let rows = expected.iter().map(|row| AttendanceRow {
        name: listed_name(row),
        children: children(t, &row.registration),
        seats: t.number(row.registration.seats),
        phone: row.registration.phone.clone(),
        note: row.registration.note.clone(),
    });
    let page = AttendancePage {
        heading: t
            .with("staff-attendance-title")
            .arg("title", &event.words.title)
            .to_string(),
        when: t.sentence(when(t, &event.hours, around.moment.today)),
        place: app::event::location(event, around.network.library(event.library)),
        rows: rows.collect(),
        back: Link::new(t.get("staff-message-back-to-sheet"), sheet_url(&around, id)),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Registrations, None).await?,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// The family name first, as one looks for it in a list.
fn listed_name(row: &Row) -> String {
    row.patron
        .as_ref()
        .map(|patron| format!("{}, {}", patron.family_name, patron.given_name))
        .unwrap_or_default()
}
