//! `GET /compte/reservations/{reference}/confirmee`: it is reserved, and what happens next.

use app::hold::SeenHold;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::circulation::policy::Question;
use domain::hold::HoldState;

use super::refusal::library_name;
use super::{document, hold_named};
use crate::extract::{Around, ForFamily};
use crate::frame::Section;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldConfirmedPage, Step, html};
use crate::state::WebState;

/// `GET /compte/reservations/{reference}/confirmee`.
pub async fn show(
    State(web): State<WebState>,
    Path(reference): Path<String>,
    ForFamily { reader, around }: ForFamily,
) -> Result<Response, PageError> {
    let seen = hold_named(&web, &reader, &reference).await?;
    let mail = app::profile::of_reader(&web.app, reader.patron)
        .await?
        .patron
        .email;
    let t = around.frame.t;
    let mut frame = around
        .frame
        .clone()
        .at(t.get("hold-list"), Some(around.frame.urls.holds()))
        .at(t.get("hold-done-page-title"), None);
    frame.section = Some(Section::Catalogue);
    let unknown = t
        .with("hold-reference")
        .arg("reference", &seen.hold.reference)
        .to_string();
    // Once something is prepared, giving it up is asked again: see the list.
    let is_untouched = matches!(seen.hold.state, HoldState::Requested | HoldState::Queued);
    let page = HoldConfirmedPage {
        document: document::held(&frame, seen.record.as_ref(), &unknown),
        pickup: library_name(&around, seen.hold.pickup_library),
        steps: steps(&web, &around, &seen, mail.as_deref()),
        search_url: frame.urls.search(),
        cancel_url: is_untouched.then(|| frame.urls.cancel_hold(&seen.hold.reference)),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn steps(web: &WebState, around: &Around, seen: &SeenHold, mail: Option<&str>) -> Vec<Step> {
    let t = around.frame.t;
    let hold = &seen.hold;
    let step = |key: &str, text: String, is_done| Step {
        title: t.get(key).into_owned(),
        text,
        is_done,
        is_end: false,
    };
    let placed = web.app.settings.zone.to_datetime(hold.placed_at);
    let day = t.relative_day(placed.date(), around.moment.today);
    let sent = t
        .with("hold-next-sent-text")
        .arg("day", t.sentence(day))
        .arg("time", t.time(placed.time()))
        .arg("reference", &hold.reference);
    let question = Question {
        library: hold.pickup_library,
        category: None,
        document_type: seen.record.as_ref().map(|stored| stored.record.document_type),
        audience: seen.record.as_ref().and_then(|stored| stored.record.audience),
    };
    let rules = around.network.policies.resolve(&question, around.moment.today);
    let is_validated = hold.state != HoldState::Requested;
    let validated = if is_validated {
        String::new()
    } else {
        t.get("hold-next-validated-text").into_owned()
    };
    let mut steps = vec![
        step("hold-next-sent", sent.to_string(), true),
        step("hold-next-validated", validated, is_validated),
    ];
    if let Some(mail) = mail {
        let text = t.with("hold-next-mail-text").arg("mail", mail).to_string();
        steps.push(step("hold-next-mail", text, false));
    }
    let days = rules.pickup_days.value;
    let text = t.with("hold-next-pickup-text").n("count", days).to_string();
    steps.push(step("hold-next-pickup", text, false));
    steps
}
