//! The pick list of one library: each copy once, in the order of the shelves.

use std::collections::BTreeMap;

use app::failure::Failure;
use app::queue::{self, Answer, Row, Stage};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::staff::Role;
use serde::Deserialize;

use super::message::{self, Done, key, tell};
use super::{bench, holds, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token};
use crate::page_error::PageError;
use crate::pages::staff::{PickListPage, PickRow, PickSection, StaffEntry};
use crate::pages::{Freshness, html};
use crate::state::WebState;

/// Pages of the queue that one list takes: nobody carries more.
const PAGES: i64 = 10;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
}

/// `GET /pro/reservations/rayon`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::place(&around, &librarian, Role::Holds, &asked.bib)?;
    let (t, urls, token) = (around.frame.t, around.frame.urls, around.token());
    let found = to_pick(&web, &librarian, library.id).await?;
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Holds, Some(library)).await?;
    let day = t.date_long(around.moment.today, around.moment.today);
    let mut frame = around.frame.clone();
    frame.flash = message::read(&headers, t, urls, &token, 0).or(frame.flash);
    let page = PickListPage {
        title: t
            .with("staff-pick-list-title")
            .arg("library", &library.name)
            .arg("date", day)
            .to_string(),
        libraries: bench::choice(
            &around,
            &librarian,
            Role::Holds,
            Some(library),
            urls.staff_pick_list(),
            false,
            Vec::new(),
        ),
        sections: sections(&around, library.id, &found),
        library: library.slug.clone(),
        queue_url: rows::queue_url(&urls.staff_holds(), Stage::Allotted, &library.slug, 1),
        token,
        staff,
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

async fn to_pick(
    web: &WebState,
    librarian: &app::person::Librarian,
    library: domain::id::LibraryId,
) -> Result<Vec<Row>, PageError> {
    let mut found = Vec::new();
    for page in 0..PAGES {
        let rows = queue::rows(&web.app, librarian, Stage::Allotted, Some(library), page).await?;
        let is_last = rows.len() < usize::try_from(queue::PAGE).unwrap_or(usize::MAX);
        found.extend(rows);
        if is_last {
            break;
        }
    }
    Ok(found)
}

/// By shelf area, then by call number.
fn sections(around: &Around, library: domain::id::LibraryId, found: &[Row]) -> Vec<PickSection> {
    let t = around.frame.t;
    let mut areas: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
    for row in found {
        let section = row
            .item
            .as_ref()
            .and_then(|item| item.section)
            .and_then(|id| around.network.sections.get(&id));
        areas
            .entry(section.map(|section| section.name.clone()).unwrap_or_default())
            .or_default()
            .push(row);
    }
    let areas = areas.into_iter().map(|(name, mut rows)| {
        rows.sort_by_key(|row| {
            row.item
                .as_ref()
                .map(|item| (item.call_number_sort.clone(), item.standing.id))
        });
        let name = if name.is_empty() {
            t.get("staff-no-section").into_owned()
        } else {
            name
        };
        PickSection {
            name,
            rows: rows.into_iter().map(|row| line(around, library, row)).collect(),
        }
    });
    areas.collect()
}

fn line(around: &Around, library: domain::id::LibraryId, row: &Row) -> PickRow {
    let pickup = row.seen.hold.pickup_library;
    PickRow {
        key: key(rows::shown(row)),
        call_number: row
            .item
            .as_ref()
            .map(|item| item.call_number.clone())
            .unwrap_or_default(),
        barcode: row
            .item
            .as_ref()
            .and_then(|item| item.barcode.clone())
            .unwrap_or_default(),
        title: rows::title(around.frame.t, row),
        authors: rows::author(row),
        travels_to: (pickup != library).then(|| rows::library(around, pickup)),
        waiting: rows::waiting(around, row).0,
    }
}

/// What was found or not: a button of a row, or a scan.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    bib: String,
    #[serde(default)]
    acte: String,
    #[serde(default)]
    r: Vec<String>,
    #[serde(default)]
    code: String,
}

/// `POST /pro/reservations/rayon`.
pub async fn picked(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let library = bench::place(&around, &librarian, Role::Holds, &sent.bib)?;
    let back = format!("{}?bib={}", around.frame.urls.staff_pick_list(), library.slug);
    let holds = match sent.code.trim() {
        "" => holds::chosen(&sent.r)?,
        code => {
            let found = to_pick(&web, &librarian, library.id).await?;
            let is_it = |row: &&Row| row.item.as_ref().and_then(|item| item.barcode.as_deref()) == Some(code);
            found.iter().find(is_it).map(rows::shown).into_iter().collect()
        }
    };
    let Some(hold) = holds.first().copied() else {
        return Ok(tell(&back, Done::Nothing, 0, &[], web.is_https));
    };
    if sent.acte == "introuvable" {
        let outcome = queue::answer(&web.app, &librarian, &[hold], &Answer::NotFound, None).await?;
        return holds::finish(&web, &librarian, &back, Done::Missing, outcome).await;
    }
    match app::desk::handle(&web.app, &librarian, hold).await {
        Ok(_) => Ok(tell(&back, Done::Handled, 1, &[], web.is_https)),
        Err(Failure::Conflict) => Ok(tell(&back, Done::Conflict, 0, &[], web.is_https)),
        Err(why) => Err(why.into()),
    }
}
