//! The sweep of a shelf of holds: the list, one act for all of it, and where each copy goes.

use app::queue::sweep::{self, Gone, Line};
use app::queue::{Row, Stage};
use axum::extract::State;
use axum::response::Response;
use domain::library::Library;
use domain::staff::Role;
use serde::Deserialize;

use super::{bench, desk, rows};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{Slip, StaffEntry, SweepPage, SweepRow, SweptLine};
use crate::pages::{Freshness, html};
use crate::parts::Badge;
use crate::state::WebState;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
}

/// `GET /pro/reservations/expirees`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let library = bench::place(&around, &librarian, Role::Holds, &asked.bib)?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let found = sweep::to_sweep(&web.app, &librarian, library.id).await?;
    let today = sweep::today(&web.app, &librarian, library.id).await?;
    let page = SweepPage {
        title: t
            .with("sweep-title")
            .arg("library", &library.name)
            .arg("date", t.date_long(around.moment.today, around.moment.today))
            .to_string(),
        libraries: bench::choice(
            &around,
            &librarian,
            Role::Holds,
            Some(library),
            urls.staff_sweep(),
            false,
            Vec::new(),
        ),
        library: library.slug.clone(),
        token: around.token(),
        rows: found.iter().map(|row| to_leave(&around, row)).collect(),
        slips: today
            .iter()
            .filter_map(|line| slip(&around, library, line))
            .collect(),
        gone: today.iter().map(|line| swept(&web, &around, line)).collect(),
        queue_url: rows::queue_url(&urls.staff_holds(), Stage::Expired, &library.slug, 1),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Holds, Some(library)).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn to_leave(around: &Around, row: &Row) -> SweepRow {
    let t = around.frame.t;
    let hold = &row.seen.hold;
    let item = row.item.as_ref();
    SweepRow {
        mark: hold.reference.clone(),
        reader: rows::reader(row),
        title: rows::title(t, row),
        call_number: item.map(|item| item.call_number.clone()).unwrap_or_default(),
        barcode: item.and_then(|item| item.barcode.clone()).unwrap_or_default(),
        until: rows::until(around, row).0,
    }
}

fn swept(web: &WebState, around: &Around, line: &Line) -> SweptLine {
    let t = around.frame.t;
    let reference = |reference: &String| t.with("hold-reference").arg("reference", reference).to_string();
    let (to, detail) = match &line.gone {
        Gone::Shelved(state) if state.is_on_shelf() => {
            let number = Some(line.item.call_number.clone()).filter(|number| !number.is_empty());
            (Badge::ok(t.get("staff-desk-words-shelf")), number)
        }
        Gone::Shelved(state) => {
            let state = t.coded("item-state", &state.code().replace('_', "-"));
            let words = t.with("staff-desk-words-not-lendable").arg("state", state);
            (Badge::no(words.to_string()), None)
        }
        Gone::Sent {
            library,
            reference: own,
        } => {
            let words = t
                .with("staff-desk-words-shuttle")
                .arg("library", rows::library(around, *library));
            let badge = Badge::note(words.to_string()).with_icon("truck");
            (badge, own.as_ref().map(reference))
        }
        Gone::Next {
            reference: next,
            waits,
        } => {
            let words = t.with("sweep-next").arg("mark", next).to_string();
            let name = waits.as_ref().map(|(_, name)| name.clone());
            (Badge::wait(words), name)
        }
    };
    SweptLine {
        mark: line.mark.clone(),
        title: desk::title(around, line.record.as_ref()),
        barcode: line.item.barcode.clone().unwrap_or_default(),
        to,
        detail,
        by: line
            .by
            .clone()
            .unwrap_or_else(|| t.get("staff-actor-portal").into_owned()),
        time: t.time(web.app.settings.zone.to_datetime(line.at).time()),
    }
}

/// What goes with a copy that does not go back to its shelf.
fn slip(around: &Around, library: &Library, line: &Line) -> Option<Slip> {
    let t = around.frame.t;
    let (mark, name, lines) = match &line.gone {
        Gone::Shelved(_) => return None,
        Gone::Sent { library, reference } => {
            let for_hold = reference
                .as_ref()
                .map(|reference| t.with("hold-reference").arg("reference", reference).to_string());
            (
                rows::library(around, *library),
                None,
                for_hold.into_iter().collect(),
            )
        }
        Gone::Next { reference, waits } => {
            let until = waits.as_ref().and_then(|(until, _)| *until).map(|day| {
                t.with("staff-slip-until")
                    .arg("date", t.date_medium(day, around.moment.today))
                    .to_string()
            });
            let lines = std::iter::once(library.name.clone()).chain(until).collect();
            let name = waits.as_ref().map(|(_, name)| name.clone());
            (reference.clone(), name, lines)
        }
    };
    Some(Slip {
        mark,
        name,
        title: desk::title(around, line.record.as_ref()),
        barcode: line.item.barcode.clone().unwrap_or_default(),
        lines,
    })
}

/// The act, and how many copies the page had shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    bib: String,
    #[serde(default)]
    vues: u32,
}

/// `POST /pro/reservations/expirees`.
pub async fn act(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    let library =
        bench::named(&around, &librarian, Role::Holds, &sent.bib)?.ok_or(PageError::Unprocessable)?;
    let done = sweep::sweep(&web.app, &librarian, library.id).await?;
    let here = format!("{}?bib={}", around.frame.urls.staff_sweep(), library.slug);
    // What the page had shown and is no longer there, somebody else took in hand.
    let already = sent.vues.saturating_sub(done.swept).max(done.already);
    let carried = match (done.swept, already) {
        (0, _) => Carried::new("sweep-none", "").warning(),
        (swept, 0) => Carried::new("sweep-done", "").counted(swept, 0),
        (swept, already) => Carried::new("sweep-shared", "").counted(swept, already),
    };
    Ok(see_with_flash(&here, &carried, web.is_https))
}
