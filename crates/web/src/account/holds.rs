//! `GET /compte/reservations`: open ones by the door they came in by, then those that ended lately.

use std::collections::HashMap;

use app::failure::Outcome;
use app::hold::SeenHold;
use app::person::Reader;
use axum::extract::State;
use axum::response::Response;
use domain::hold::Origin;
use domain::id::RecordNumber;

use super::hold_row::row;
use crate::extract::{Around, ForFamily};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldRow, HoldsPage, html};
use crate::parts::Persons;
use crate::state::WebState;
use crate::urls::Urls;

/// `GET /compte/reservations`.
pub async fn list(
    State(web): State<WebState>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    Ok(html(&page(&web, &around, &reader).await?, Freshness::Private))
}

/// The page.
pub async fn page(web: &WebState, around: &Around, reader: &Reader) -> Outcome<HoldsPage> {
    let app = &web.app;
    let holds = app::hold::of_reader(app, reader.patron).await?;
    let counts = app::hold::counts(app, reader.patron).await?;
    let limit = app::profile::of_reader(app, reader.patron).await?.hold_limit;
    let (open, past): (Vec<SeenHold>, Vec<SeenHold>) =
        holds.into_iter().partition(|seen| seen.hold.state.is_open());
    let numbers: Vec<RecordNumber> = open.iter().map(|seen| seen.hold.record).collect();
    let waiting: HashMap<RecordNumber, u32> = app::record::items(app, &numbers)
        .await?
        .into_iter()
        .map(|(number, items)| (number, items.waiting))
        .collect();
    let frame = super::frame(around, AccountEntry::LoansAndHolds, "hold-list");
    let t = frame.t;
    let rows = |holds: &[SeenHold], origin: Option<Origin>| -> Vec<HoldRow> {
        let of_origin = holds
            .iter()
            .filter(|seen| origin.is_none_or(|origin| seen.hold.origin == origin));
        of_origin
            .map(|seen| {
                let waiting = waiting.get(&seen.hold.record).copied().unwrap_or(0);
                row(around, &frame, &app.settings.zone, seen, waiting)
            })
            .collect()
    };
    Ok(HoldsPage {
        loan_count: counts.loans,
        used: (!open.is_empty()).then(|| {
            t.with("hold-quota-used")
                .n("count", open.len())
                .n("limit", limit)
                .to_string()
        }),
        from_portal: rows(&open, Some(Origin::Portal)),
        from_library: rows(&open, Some(Origin::Desk)),
        past: rows(&past, None),
        persons: Persons::of(&frame, true, Urls::holds),
        frame,
    })
}
