//! `GET /compte/reservations/{reference}`: a hold from the request to the shelf, and what can still be
//! changed of it. Where something cannot, its place says why.

use app::hold::SeenHold;
use app::hold::change::{Changes, PICKUP_CHANGED, RESUMED, SUSPENDED, changes};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::hold::{ChangeRefusal, Hold, HoldState, Origin};
use jiff::civil::Date;
use store::hold::HoldEvent;

use super::refusal::{Place, library_name, refusal};
use super::{document, hold_named, hold_row};
use crate::extract::{Around, ForFamily};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldChange, HoldPage, MetaRow, Step, html};
use crate::state::WebState;

/// `GET /compte/reservations/{reference}`.
pub async fn show(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let seen = hold_named(&web, &reader, &reference).await?;
    let events = app::hold::events_of_reader(&web.app, reader.patron, seen.hold.id).await?;
    let hold = &seen.hold;
    let t = around.frame.t;
    let frame = super::frame(&around, AccountEntry::LoansAndHolds, "hold-follow-title");
    let unknown = t
        .with("hold-reference")
        .arg("reference", &hold.reference)
        .to_string();
    let is_open = hold.state.is_open();
    let items = app::record::items(&web.app, &[hold.record]).await?;
    let waiting = items.get(&hold.record).map_or(0, |items| items.waiting);
    let possible = changes(&around.network, hold);
    let page = HoldPage {
        document: document::held(&frame, seen.record.as_ref(), &unknown),
        record_url: document::shown(&frame, seen.record.as_ref(), &unknown).url,
        badge: hold_row::badge(&around, hold),
        facts: facts(&web, &around, &seen, waiting),
        note: hold_row::note(&frame, hold),
        timeline: timeline(&web, &around, hold, &events),
        changes: if is_open {
            offered(&around, hold, &possible)
        } else {
            Vec::new()
        },
        resume: (suspended_until(hold, around.moment.today).is_some() && possible.suspension.is_ok())
            .then(|| frame.urls.resume_hold(&hold.reference)),
        cancel_url: is_open.then(|| frame.urls.cancel_hold(&hold.reference)),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// `waiting` counts the open holds on the record.
fn facts(web: &WebState, around: &Around, seen: &SeenHold, waiting: u32) -> Vec<MetaRow> {
    let t = around.frame.t;
    let (hold, today) = (&seen.hold, around.moment.today);
    let zone = &web.app.settings.zone;
    let asked = zone.to_datetime(hold.placed_at).date();
    let origin = match hold.origin {
        Origin::Desk => "hold-origin-desk",
        Origin::Portal => "hold-origin-portal",
    };
    let mut facts = vec![
        MetaRow::number(t.get("hold-fact-reference"), &hold.reference),
        MetaRow::text(
            t.get("hold-fact-asked"),
            format!("{}, {}", t.date_long(asked, today), t.get(origin)),
        ),
        MetaRow::text(
            t.get("hold-pickup-library"),
            library_name(around, hold.pickup_library),
        ),
    ];
    let waits = matches!(hold.state, HoldState::Requested | HoldState::Queued);
    if let Some(before) = seen.before.filter(|_| waits) {
        let words = hold_row::rank(around, before, waiting);
        facts.push(MetaRow::text(t.get("hold-fact-rank"), words));
    }
    if let (HoldState::Ready, Some(until)) = (hold.state, hold.ready_until) {
        facts.push(MetaRow::text(t.get("hold-fact-until"), t.date_long(until, today)));
    }
    if let Some(day) = hold.needed_until.filter(|_| waits) {
        facts.push(MetaRow::text(
            t.get("hold-fact-needed-until"),
            t.date_long(day, today),
        ));
    }
    if !hold.fee.is_zero() {
        facts.push(MetaRow::text(t.get("hold-fact-cost"), t.money(hold.fee)));
    }
    facts
}

/// What happened, and the steps that are still to come.
fn timeline(web: &WebState, around: &Around, hold: &Hold, events: &[HoldEvent]) -> Vec<Step> {
    let t = around.frame.t;
    let zone = &web.app.settings.zone;
    let before = std::iter::once(None).chain(events.iter().map(|event| Some(event.state)));
    let mut steps: Vec<Step> = events
        .iter()
        .zip(before)
        .map(|(event, before)| {
            let at = zone.to_datetime(event.at);
            let when = t
                .with("hold-event-at")
                .arg("date", t.date_long(at.date(), around.moment.today))
                .arg("time", t.time(at.time()));
            Step {
                title: happened(around, event, before),
                text: when.to_string(),
                is_done: true,
                is_end: is_end(event.state),
            }
        })
        .collect();
    let ahead: &[HoldState] = match hold.state {
        HoldState::Requested | HoldState::Queued | HoldState::Allotted | HoldState::InTransit => {
            &[HoldState::Ready, HoldState::Collected]
        }
        HoldState::Ready => &[HoldState::Collected],
        HoldState::Declined
        | HoldState::Collected
        | HoldState::Expired
        | HoldState::CancelledByReader
        | HoldState::CancelledByLibrary
        | HoldState::Lapsed => &[],
    };
    let validates = (hold.state == HoldState::Requested).then(|| t.get("hold-next-validated").into_owned());
    let ahead = ahead.iter().map(|state| hold_row::state(around, *state));
    steps.extend(validates.into_iter().chain(ahead).map(|title| Step {
        title,
        text: String::new(),
        is_done: false,
        is_end: false,
    }));
    steps
}

/// Whether a hold in this state came to nothing.
const fn is_end(state: HoldState) -> bool {
    matches!(
        state,
        HoldState::Declined
            | HoldState::Expired
            | HoldState::CancelledByReader
            | HoldState::CancelledByLibrary
            | HoldState::Lapsed
    )
}

/// What was done, in words; what it was `before` tells a validation from a return to the queue.
fn happened(around: &Around, event: &HoldEvent, before: Option<HoldState>) -> String {
    let t = around.frame.t;
    let key = match event.reason.as_deref() {
        Some(PICKUP_CHANGED) => "hold-event-pickup-changed",
        Some(SUSPENDED) => "hold-event-suspended",
        Some(RESUMED) => "hold-event-resumed",
        _ if event.state == HoldState::Requested && before.is_none() => "hold-next-sent",
        _ if event.state == HoldState::Queued && before == Some(HoldState::Requested) => {
            "hold-event-validated"
        }
        _ => return hold_row::state(around, event.state),
    };
    t.get(key).into_owned()
}

/// The last day of a suspension that lasts, or is to come.
pub fn suspended_until(hold: &Hold, today: Date) -> Option<Date> {
    hold.suspended_until.filter(|until| *until >= today)
}

fn offered(around: &Around, hold: &Hold, possible: &Changes) -> Vec<HoldChange> {
    let (t, urls, today) = (around.frame.t, around.frame.urls, around.moment.today);
    let change = |(label, action): (&str, &str),
                  now: String,
                  may: &Result<(), ChangeRefusal>,
                  url: String| HoldChange {
        label: t.get(label).into_owned(),
        action: t.get(action).into_owned(),
        now,
        url: may.is_ok().then_some(url),
        refused: may
            .as_ref()
            .err()
            .map(|why| refusal(around, &[why.explain()], &Place::default())),
    };
    let suspended = suspended_until(hold, today).map(|until| {
        let from = hold.suspended_from.unwrap_or(today);
        t.with("hold-suspended-between")
            .arg("from", t.date_medium(from, today))
            .arg("until", t.date_medium(until, today))
            .to_string()
    });
    vec![
        change(
            ("hold-change-pickup", "hold-change-pickup"),
            library_name(around, hold.pickup_library),
            &possible.pickup,
            urls.hold_pickup(&hold.reference),
        ),
        change(
            match suspended {
                Some(_) => ("hold-suspension", "hold-suspend-change"),
                None => ("hold-suspend", "hold-suspend"),
            },
            suspended.unwrap_or_else(|| t.get("hold-not-suspended").into_owned()),
            &possible.suspension,
            urls.suspend_hold(&hold.reference),
        ),
    ]
}
