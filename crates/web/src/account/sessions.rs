//! `/compte/sessions`: « Appareils connectés », ended one by one or all the others at once.

use app::session::{self, SeenSession};
use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;

use crate::extract::{Around, ForPerson, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, SessionRow, SessionsPage, html};
use crate::state::WebState;

/// Which one ends; all the others, without one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    appareil: Option<String>,
}

/// `GET /compte/sessions`.
pub async fn list(State(web): State<WebState>, door: ForPerson) -> Result<Response, PageError> {
    let ForPerson { person, around } = door;
    let sessions = session::list(&web.app, &person).await?;
    let frame = super::frame(&around, AccountEntry::Profile, "sessions-title");
    let page = SessionsPage {
        can_end_others: sessions.len() > 1,
        rows: sessions
            .iter()
            .map(|session| row(&web, &around, session))
            .collect(),
        token: around.token(),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/sessions`.
pub async fn end(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<EndForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let key = match form.appareil.as_deref() {
        Some(handle) => {
            session::end(&web.app, &person, handle, &around.request).await?;
            "session-ended"
        }
        None => {
            session::end_others(&web.app, &person, &around.request).await?;
            "sessions-ended"
        }
    };
    Ok(see_with_flash(
        &around.frame.urls.sessions(),
        &Carried::new(key, ""),
        web.is_https,
    ))
}

fn row(web: &WebState, around: &Around, session: &SeenSession) -> SessionRow {
    let t = around.frame.t;
    let device = match (session.agent.browser, session.agent.system) {
        (Some(browser), Some(system)) => t
            .with("sessions-browser-on")
            .arg("browser", browser)
            .arg("system", system)
            .to_string(),
        (Some(word), None) | (None, Some(word)) => word.to_owned(),
        (None, None) => t.get("sessions-unknown").into_owned(),
    };
    let when = |key: &str, at: Timestamp| {
        let local = web.app.settings.zone.to_datetime(at);
        t.with(key)
            .arg("date", t.date_long(local.date(), around.moment.today))
            .arg("time", t.time(local.time()))
            .to_string()
    };
    SessionRow {
        handle: session.handle.clone(),
        begun: when("sessions-begun", session.begun_at),
        seen: when("sessions-seen", session.seen_at),
        is_this: session.is_this,
        device,
    }
}
