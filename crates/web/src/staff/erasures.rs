//! `GET /pro/journal/effacements`: what the purge of each night erased, for whoever answers for data
//! protection.

use app::erasure;
use axum::extract::State;
use axum::response::Response;
use store::erasure::Run;

use super::bench;
use super::journal::{Tab, instant, tabs};
use crate::extract::{Around, ForLibrarian};
use crate::page_error::PageError;
use crate::pages::staff::{ErasureLine, ErasuresPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::state::WebState;

/// `GET /pro/journal/effacements`.
pub async fn show(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let runs = erasure::report(&web.app, &librarian).await?;
    let page = ErasuresPage {
        tabs: tabs(&around, Tab::Erasures),
        last: match runs.first() {
            Some(run) => t
                .with("erasure-last")
                .arg("when", instant(&web, t, run.at))
                .to_string(),
            None => t.get("erasure-never").into_owned(),
        },
        rows: runs.iter().map(|run| row(&web, &around, run)).collect(),
        staff: bench::menu(&web.app, &around, &librarian, StaffEntry::Journal, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn row(web: &WebState, around: &Around, run: &Run) -> ErasureLine {
    let t = around.frame.t;
    let erased = run.erased.iter().filter(|(_, amount)| **amount > 0);
    ErasureLine {
        day: t.date_full(run.on),
        at: instant(web, t, run.at),
        erased: erased
            .map(|(kind, amount)| {
                let code = kind.code().replace('_', "-");
                (t.coded("erasure-kind", &code).into_owned(), t.number(*amount))
            })
            .collect(),
    }
}
