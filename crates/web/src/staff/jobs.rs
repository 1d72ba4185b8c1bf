//! Tasks that gave up, for the administrators of the network.

use axum::extract::State;
use axum::response::Response;
use domain::id::JobId;
use serde::Deserialize;

use super::bench;
use crate::extract::{ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{JobLine, JobsPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::state::WebState;

/// `GET /pro/taches`.
pub async fn show(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let parked = app::job::parked(&web.app, &librarian).await?;
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Jobs, None).await?;
    let t = around.frame.t;
    let rows = parked.into_iter().map(|job| JobLine {
        id: job.id.get(),
        kind: t.coded("job", &job.kind.replace('_', "-")).into_owned(),
        attempts: t.with("staff-jobs-attempts").n("count", job.attempt).to_string(),
        error: job.last_error.unwrap_or_default(),
    });
    let page = JobsPage {
        rows: rows.collect(),
        token: around.token(),
        staff,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// Which is tried again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    token: String,
    tache: i64,
}

/// `POST /pro/taches`.
pub async fn retry(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(&around, &sent.token)?;
    app::job::retry(&web.app, &librarian, JobId::new(sent.tache)).await?;
    Ok(see_with_flash(
        &around.frame.urls.staff_jobs(),
        &Carried::new("staff-job-retried", ""),
        web.is_https,
    ))
}
